"""When and how a person may be written to. Pure: takes values, returns values.

Source: domain.md 5.4. Nothing is sent outside her windows: a watched phone makes it a danger.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

_DAY: Final = timedelta(days=1)
_AHEAD: Final = 15
"""Days to look for the next opening: a weekly window is found even if a clock change skips one."""
EVERY_DAY: Final = frozenset(range(7))
_COST: Final = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}


@dataclass(frozen=True, slots=True)
class Window:
    """A time of day at which she can be alone with her phone.

    Attributes:
        start: local wall time, from then.
        end: until then, not included; at or before ``start`` it means the next day.
        days: on which days it starts, Monday is 0.
    """

    start: time = time(0)
    end: time = time(0)
    days: frozenset[int] = EVERY_DAY


@dataclass(frozen=True, slots=True)
class CodeWord:
    """A word agreed on, hashed: whoever reads the plan must not be able to say it."""

    salt: bytes
    digest: bytes

    @classmethod
    def of(cls, word: str, salt: bytes) -> CodeWord:
        """Hash a word. ``salt`` is 16 random bytes of its own. Takes some 50 ms."""
        return cls(salt, _digest(word, salt))

    def is_in(self, word: str) -> bool:
        """Say whether this was the word; blanks around it and capitals do not matter."""
        return hmac.compare_digest(_digest(word, self.salt), self.digest)


@dataclass(frozen=True, slots=True)
class ContactPlan:
    """What was agreed with one caller.

    Attributes:
        windows: when she may be written to; none means never.
        zone: the time zone of the country she is in.
        opening: the neutral words each contact begins with; empty: none agreed.
        ok_word: says that it is really her.
        duress_word: says that she is made to write.
    """

    windows: tuple[Window, ...] = (Window(),)
    zone: str = "UTC"
    opening: str = ""
    ok_word: CodeWord | None = None
    duress_word: CodeWord | None = None


ANYTIME: Final = ContactPlan()
"""As long as nothing else was agreed."""


def may_send(plan: ContactPlan, now: datetime) -> bool:
    """Say whether a message may reach her at this aware time."""
    local = now.astimezone(ZoneInfo(plan.zone))
    return any(_open(window, local) for window in plan.windows)


def next_opening(plan: ContactPlan, now: datetime) -> datetime | None:
    """Return when she may be written to: ``now`` if it is open, None if never. Aware UTC time."""
    if may_send(plan, now):
        return now
    starts = (
        datetime.combine(day, window.start, ZoneInfo(plan.zone)).replace(fold=fold).astimezone(UTC)
        for window in plan.windows
        for day in _days(plan, now)
        for fold in (0, 1)  # an hour that comes twice opens twice
    )
    return min((start for start in starts if start > now and may_send(plan, start)), default=None)


def _days(plan: ContactPlan, now: datetime) -> tuple[datetime, ...]:
    today = now.astimezone(ZoneInfo(plan.zone))
    return tuple(today + ahead * _DAY for ahead in range(_AHEAD))


def _open(window: Window, local: datetime) -> bool:
    clock = local.time()
    if window.start < window.end:
        return local.weekday() in window.days and window.start <= clock < window.end
    began_today = local.weekday() in window.days and clock >= window.start
    began_yesterday = (local - _DAY).weekday() in window.days and clock < window.end
    return began_today or began_yesterday


def _digest(word: str, salt: bytes) -> bytes:
    said = unicodedata.normalize("NFKC", word).casefold().strip()
    return hashlib.scrypt(said.encode(), salt=salt, **_COST)
