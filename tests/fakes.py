"""Stand-ins for the network and the clock. They record what happens and fail when told to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.messages import Outgoing
    from escalation.alerts import Alert


@dataclass
class FixedClock:
    """A Clock that stands still until it is moved."""

    now: datetime = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> datetime:
        """Move on, as ``timedelta`` counts, and return the new time."""
        self.now += timedelta(**by)
        return self.now


@dataclass
class FakeChannel:
    """A channel whose chats are lists.

    Attributes:
        name: as the address book has it.
        shown: what was delivered: address, message id, message.
        taken_back: which messages were deleted, by address.
        pressed: button presses that were answered.
        played: what was heard: address, message id, file.
        faults: raised one after the other by what is tried next, before anything happens.
    """

    name: str = "telegram"
    shown: list[tuple[str, int, Outgoing]] = field(default_factory=list)
    taken_back: list[tuple[str, int]] = field(default_factory=list)
    pressed: list[str] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)
    played: list[tuple[str, int, Path]] = field(default_factory=list)

    async def show(self, address: str, outgoing: Outgoing) -> int:
        """Deliver, or fail as told."""
        self._fail()
        message = len(self.shown) + 1
        self.shown.append((address, message, outgoing))
        return message

    async def play(self, address: str, sound: Path) -> int:
        """Let a prompt be heard, or fail as told."""
        self._fail()
        message = 5000 + len(self.played) + 1
        self.played.append((address, message, sound))
        return message

    async def take_back(self, address: str, messages: Sequence[int]) -> None:
        """Delete, or fail as told."""
        self._fail()
        self.taken_back += [(address, message) for message in messages]

    async def answer_press(self, press: str) -> None:
        """Note the press."""
        self.pressed.append(press)

    def _fail(self) -> None:
        if self.faults:
            raise self.faults.pop(0)


@dataclass
class FakePager:
    """A pager that writes down whom it woke.

    Attributes:
        pages: topic, alert and locale of each.
        deaf: topics of which nobody can say that they were reached.
    """

    pages: list[tuple[str, Alert, str]] = field(default_factory=list)
    deaf: set[str] = field(default_factory=set)

    async def page(self, topic: str, alert: Alert, locale: str) -> bool:
        """Note the page; say whether it surely arrived."""
        self.pages.append((topic, alert, locale))
        return topic not in self.deaf
