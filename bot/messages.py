"""What crosses the line between the bot and a channel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from intake.case import CallerId
    from intake.keys import Sealed


class Odd(StrEnum):
    """What arrived instead of words or a button. Each has a reply of its own; nothing of it is kept."""

    STICKER = "sticker"
    PICTURE = "picture"
    FILE = "file"
    VOICE = "voice"
    PLACE = "place"
    CONTACT = "contact"
    EDITED = "edited"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing a caller did. There is no field for a name, a picture or a place.

    Attributes:
        caller: keyed hash of channel and address.
        address: the address, sealed to the bot's own address key; ``None`` where the caller fetches
            (web chat, terminal).
        channel: ``telegram``, ``web`` or ``terminal``.
        update: the channel's id of this update; the same id twice is the same thing twice.
        pressed: the token of the button, as it stood in a message of ours; not yet trusted.
        words: what was typed, cleaned of control characters; at most 4,096 UTF-16 units.
        odd: what else it was.
        message: the channel's id of the message it arrived as, or on which the button stands.
        press: the id with which Telegram wants a button press answered.
        locale_hint: the app's language, only to order the language list.
    """

    caller: CallerId
    address: Sealed | None
    channel: str
    update: str
    pressed: str | None = None
    words: str | None = None
    odd: Odd | None = None
    message: int | None = None
    press: str | None = None
    locale_hint: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    """One button: what it says and the token that comes back when it is pressed (64 bytes at most)."""

    label: str
    token: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to show.

    Attributes:
        text: plain text; no channel interprets markup in it.
        buttons: rows of buttons, in order.
        lang: the locale of the text (for ``lang`` and ``dir`` in a browser).
        edits: the id of an earlier message of ours that this one takes the place of.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    lang: str = "en"
    edits: int | None = None


class Unreachable(Exception):  # noqa: N818  the fact, not "Error"
    """The caller blocked us or is gone: never retried. Staff see ``caller-unreachable``."""


class NotNow(Exception):  # noqa: N818  the fact, not "Error"
    """The channel did not take it, and surely did not deliver it; try again after ``wait`` seconds."""

    def __init__(self, wait: float) -> None:
        super().__init__("not-now")
        self.wait = wait


class Uncertain(Exception):  # noqa: N818  the fact, not "Error"
    """The channel may or may not have delivered it (a time-out after sending)."""


class Channel(Protocol):
    """A way to callers. ``address`` is the opened address; it lives for the one call."""

    name: str

    async def show(self, address: str, outgoing: Outgoing) -> int:
        """Deliver and return the message id. Raises Unreachable, NotNow or Uncertain."""
        ...

    async def take_back(self, address: str, messages: Sequence[int]) -> None:
        """Delete messages from the chat, ours and the caller's; missing ones are skipped."""
        ...

    async def answer_press(self, press: str) -> None:
        """Stop the spinner on a pressed button. Never raises: a late answer is no fault."""
        ...
