"""What crosses the line between the bot and a channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol
from unicodedata import category

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from intake.case import CallerId, RecordId
    from intake.keys import ReturnKey, Sealed


LONGEST: Final = 4096
"""Signs of a message that comes in, UTF-16 units of one that goes out: the stricter count each."""
_KEPT: Final = "\u200c\u200d\n\t"  # the two joiners some scripts need; line breaks
_TAKEN_OUT: Final = frozenset({"Cc", "Cf", "Cs"})


class TooLong(ValueError):
    """Words are longer than a message can be."""


def clean(words: str) -> str:
    """Take out what cannot be read: control and format characters, halves of characters, NUL.

    What a person sees is not changed, but nothing in it can turn a line around or end a string.
    Line breaks stay. Raises TooLong.
    """
    if len(words) > LONGEST:
        raise TooLong
    if words.isprintable():  # nearly every message
        return words
    return "".join(sign for sign in words if sign in _KEPT or category(sign) not in _TAKEN_OUT)


class Odd(StrEnum):
    """What arrived instead of words or a button. Each has its own reply; nothing of it is kept.

    ``REPLY`` is words to the team where a question waits for others: these are kept (bot.replies).
    """

    STICKER = "sticker"
    PICTURE = "picture"
    FILE = "file"
    VOICE = "voice"
    VOICE_LONG = "voice-long"
    PLACE = "place"
    CONTACT = "contact"
    EDITED = "edited"
    OTHER = "other"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice note: where it is, or the recording itself.

    Attributes:
        seconds: how long, as the channel says; 0: it does not say.
        size: bytes, as the channel says; 0: it does not say.
        mime: its media type, as the channel says.
        file: the channel's id of it, for whoever fetches it.
        message: the message it stands in, to be taken back once it is fetched.
        body: the recording, where the channel brings it along.
    """

    seconds: int = 0
    size: int = 0
    mime: str = ""
    file: str = field(default="", repr=False)
    message: int | None = None
    body: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Way:
    """A return code, worked out before the turn (``bot.codes``).

    Attributes:
        key: what the code leads to; ``None``: it was not worked out, there were too many.
        code: the digits, where the code is a new one: they are shown once and kept nowhere.
        commanded: she wrote the digits right behind the command.
    """

    key: ReturnKey | None
    code: str = field(default="", repr=False)  # a repr may end in a log
    commanded: bool = False


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
        words: what was typed, cleaned of control characters; at most 4,096 signs.
        odd: what else it was.
        message: the channel's id of the message it arrived as, or on which the button stands.
        press: the id with which Telegram wants a button press answered.
        locale_hint: the app's language, only to order the language list.
        gone: the caller has blocked us; nothing else is filled then.
        fetched: what the caller's page showed of what was waiting for them; not yet trusted.
        invited: the organisation whose code these words are; "" where they are none.
        voice: the voice note it is, ``odd`` being ``VOICE`` then; kept only where she agreed.
        way: the return code in it, worked out.
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
    gone: bool = False
    fetched: tuple[RecordId, ...] = ()
    invited: str = ""
    voice: Voice | None = None
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class Spoilt:
    """An update that is not shaped as it should be; put aside and never looked into.

    Attributes:
        code: what is wrong with it, for the log.
        raw: its bytes, already sealed to the queue key.
        record: the id it is put aside under; the envelope is bound to it.
    """

    code: str
    raw: Sealed
    record: RecordId


@dataclass(frozen=True, slots=True)
class Patience:
    """Who of a batch has to wait, where waiting harms nobody (``bot.floods``).

    Attributes:
        hasty: updates of callers who come too fast.
        told: callers who have been told so within the last minute.
        newcomers: how many conversations may begin; ``None``: any number.
    """

    hasty: frozenset[str] = frozenset()
    told: frozenset[CallerId] = frozenset()
    newcomers: int | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What one look into a channel brought; it is taken as a whole or not at all.

    Attributes:
        incoming: in the order in which it was sent.
        next_offset: where the channel is to be asked next, once this is committed; ``None`` where
            there is nothing to acknowledge.
        patience: who has to wait.
    """

    channel: str
    incoming: tuple[Incoming, ...]
    spoilt: tuple[Spoilt, ...] = ()
    next_offset: int | None = None
    patience: Patience = Patience()


@dataclass(frozen=True, slots=True)
class Button:
    """One button.

    Attributes:
        label: what it says.
        token: what comes back when it is pressed (64 bytes).
        copies: what it puts on the clipboard instead, on a channel that can do that.
    """

    label: str
    token: str
    copies: str = field(default="", repr=False)


class Prompt(NamedTuple):
    """What a text sounds like: in which language, and the name of the file that says it."""

    lang: str
    name: str


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to show.

    Attributes:
        text: plain text; no channel interprets markup in it.
        buttons: rows of buttons, in order.
        lang: the locale of the text (for ``lang`` and ``dir`` in a browser).
        edits: the id of an earlier message of ours that this one takes the place of.
        prompts: what it sounds like, in order; none: it has no voice.
        listen: the button that plays them, where a channel plays on request.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    lang: str = "en"
    edits: int | None = None
    prompts: tuple[Prompt, ...] = ()
    listen: Button | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What a caller who fetches sees now: a page of a browser.

    Attributes:
        lang: the language of the conversation.
        messages: words of the team that are waiting, oldest first.
        waiting: their rows; they count as delivered once the caller does the next thing.
        said: what the bot says before it asks.
        question: what the bot asks.
        writes: an answer in one's own words is asked for.
        in_danger: whoever is in danger is never told to wait.
        spared: whoever has a case, or may be a child, neither, but for voice notes.
        mark: changes whenever anything here does.
        may_speak: a voice note would be kept.
        country: where the visitor is, as far as that was told; where leaving leads depends on it.
        bar: what is in one place on each page, wherever the conversation stands.
    """

    lang: str
    messages: tuple[Outgoing, ...]
    waiting: tuple[RecordId, ...]
    said: tuple[Outgoing, ...]
    question: Outgoing
    writes: bool
    in_danger: bool
    spared: bool
    mark: str
    may_speak: bool = False
    country: str = ""
    bar: tuple[Button, ...] = ()


class NotStored(Exception):
    """What a caller did could not be kept: the database takes nothing now. It may be sent again."""


class Unreachable(Exception):
    """The caller blocked us or is gone: never retried. Staff see ``caller-unreachable``."""


class NotNow(Exception):
    """The channel surely did not deliver it; try again after ``wait`` seconds."""

    def __init__(self, wait: float) -> None:
        super().__init__("not-now")
        self.wait = wait


class Uncertain(Exception):
    """The channel may or may not have delivered it (a time-out after sending)."""


class Withheld(Exception):
    """The channel says that it does not have a recording, or not now. It may still turn up."""


class NoRecording(Exception):
    """It will never be fetched. ``code``: ``too-large``, ``path``, ``gone``, ``not-sound``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Unplayable(Exception):
    """A prompt will never be heard there. ``code``: ``gone``, ``refused``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Recordings(Protocol):
    """Where a channel keeps the voice notes that were sent."""

    async def fetch(self, file: str) -> bytes:
        """Return a recording. Raises NotNow, Withheld or NoRecording."""
        ...


class Channel(Protocol):
    """A way to callers. ``address`` is the opened address; it lives for the one call."""

    name: str

    async def show(self, address: str, outgoing: Outgoing) -> int:
        """Deliver and return the message id. Raises Unreachable, NotNow or Uncertain."""
        ...

    async def play(self, address: str, sound: Path) -> int:
        """Let a prompt be heard and return the message id.

        Raises Unreachable, NotNow, Uncertain or Unplayable. Hearing it twice does no harm.
        """
        ...

    async def take_back(self, address: str, messages: Sequence[int]) -> None:
        """Delete messages from the chat, ours and the caller's; missing ones are skipped."""
        ...

    async def answer_press(self, press: str) -> None:
        """Stop the spinner on a pressed button. Never raises: a late answer is no fault."""
        ...
