"""How soon what is due: service targets, leases, the child duty, reflection periods. Pure.

Every length is a table a supervisor can read. Clocks run from the moment the rule fired, not from
the end of the questionnaire.

Source: domain.md 5.8, 5.9, 6.1, 6.3, 6.4.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from intake.case import Owed, Priority

if TYPE_CHECKING:
    from collections.abc import Mapping

_DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class Shift:
    """When the team is at work. The default, round the clock, has no *off shift*.

    Attributes:
        opens: local time of day.
        closes: local time of day, later than ``opens``; equal means round the clock.
        days: weekdays, Monday is 0.
        zone: the time zone of ``opens`` and ``closes``.
    """

    opens: time = time(0)
    closes: time = time(0)
    days: frozenset[int] = frozenset(range(7))
    zone: tzinfo = UTC

    def on(self, at: datetime) -> bool:
        """Say whether somebody is at work then."""
        local = at.astimezone(self.zone)
        if local.weekday() not in self.days:
            return False
        return self.opens == self.closes or self.opens <= local.time() < self.closes

    def next_opening(self, at: datetime) -> datetime:
        """Return ``at`` when on shift, else the start of the next one, in UTC."""
        if self.on(at):
            return at
        local = at.astimezone(self.zone)
        starts = (
            datetime.combine(local.date() + _DAY * ahead, self.opens, self.zone)
            for ahead in range(8)
        )
        return next(s for s in starts if s > local and s.weekday() in self.days).astimezone(UTC)


ROUND_THE_CLOCK: Final = Shift()


@dataclass(frozen=True, slots=True)
class Target:
    """What we owe at one priority. ``None``: nothing is promised.

    Attributes:
        look: until a person has looked, when somebody is on shift.
        look_off_shift: the same when nobody is; None: counted from the next shift's start.
        answer: until a person has answered, where contact is allowed.
        safety: until the safety assessment is done.
        lease: how long a claim lasts without action.
    """

    look: timedelta
    look_off_shift: timedelta | None
    answer: timedelta
    safety: timedelta | None
    lease: timedelta


TARGETS: Final[Mapping[Priority, Target]] = {
    Priority.P1: Target(
        look=timedelta(minutes=5),
        look_off_shift=timedelta(minutes=5),
        answer=timedelta(minutes=10),
        safety=timedelta(minutes=30),
        lease=timedelta(minutes=30),
    ),
    Priority.P2: Target(
        look=timedelta(minutes=30),
        look_off_shift=timedelta(minutes=60),
        answer=timedelta(minutes=60),
        safety=timedelta(hours=4),
        lease=timedelta(hours=2),
    ),
    Priority.P3: Target(
        look=timedelta(hours=3),
        look_off_shift=None,
        answer=timedelta(hours=24),
        safety=timedelta(hours=72),
        lease=timedelta(hours=8),
    ),
}
WORKING_DAYS_P4: Final = (1, 2)  # look, answer
LEASE_OTHERWISE: Final = timedelta(hours=8)  # the longest shift of live work


@dataclass(frozen=True, slots=True)
class Due:
    """By when: aware UTC times, ``look <= answer``; all None for X, which is no case."""

    look: datetime | None
    answer: datetime | None
    safety: datetime | None = None


def due(priority: Priority, since: datetime, shift: Shift = ROUND_THE_CLOCK) -> Due:
    """Say by when a case must be looked at, answered, and its safety assessed.

    Args:
        priority: as triage set it; staff may have changed it.
        since: aware UTC time at which the rule fired.
        shift: when the team is at work.

    Source: domain.md 5.8, service targets.
    """
    if priority is Priority.P4:
        look, answer = (_working_days(since, days) for days in WORKING_DAYS_P4)
        return Due(look, answer)
    target = TARGETS.get(priority)
    if target is None:
        return Due(None, None)
    if shift.on(since):
        look = since + target.look
    elif target.look_off_shift is not None:
        look = since + target.look_off_shift
    else:
        look = shift.next_opening(since) + target.look
    safety = since + target.safety if target.safety else None
    return Due(look, max(look, since + target.answer), safety)


def safety_due(priority: Priority, since: datetime, taken: datetime) -> datetime | None:
    """Say by when whoever has a case assesses its safety; ``None``: nothing is promised.

    Whoever takes it late still has half the time: a clock that ran out before helps nobody.

    Args:
        priority: how urgent it is.
        since: when the rule fired.
        taken: when the case was taken.
    """
    target = TARGETS.get(priority)
    if target is None or target.safety is None:
        return None
    return max(since + target.safety, taken + target.safety / 2)


def _working_days(since: datetime, days: int) -> datetime:
    """Add working days, Monday to Friday; public holidays are not known here."""
    moment = since
    while days:
        moment += _DAY
        days -= moment.weekday() < _SATURDAY
    return moment


def lease(priority: Priority) -> timedelta:
    """Say how long a claim lasts without action: half an hour for P1 (domain.md 5.9)."""
    target = TARGETS.get(priority)
    return target.lease if target else LEASE_OTHERWISE


def shown_as(priority: Priority, waiting: Due, now: datetime, *, looked: bool) -> Priority:
    """Say in which view a waiting case stands: past its time P3 stands with P2, P4 with P3.

    Args:
        priority: as it was set; it is not changed by waiting.
        waiting: what was due.
        now: aware UTC time.
        looked: a person has claimed it; then only the answer is still owed.
    """
    by = waiting.answer if looked else waiting.look
    older = {Priority.P3: Priority.P2, Priority.P4: Priority.P3}
    return older.get(priority, priority) if by is not None and now > by else priority


class Clock(StrEnum):
    """A clock of the workflow. The value is its text key."""

    REFLECTION_BG = "reflection-bg"
    REFLECTION_PL = "reflection-pl"
    TRF_ACK = "trf-ack"
    HOLD_REVIEW = "hold-review"
    CAPACITY_VALID = "capacity-valid"


LENGTHS: Final[Mapping[Clock, timedelta]] = {
    Clock.REFLECTION_BG: timedelta(days=30),  # from formal identification; adults only (B2)
    Clock.HOLD_REVIEW: timedelta(days=14),
    Clock.CAPACITY_VALID: timedelta(hours=48),
}
OWED: Final[Mapping[Owed, timedelta]] = {
    Owed.CHILD_DUTY: timedelta(0),  # a task at once, when staff confirm a child at risk
    Owed.CHILD_NOTIFY: timedelta(hours=24),  # in Bulgaria SACP, MoI and NCCTHB together (B3, B4)
    Owed.REVIEW: timedelta(hours=24),  # a second person looks (5.5)
    Owed.STOP: timedelta(hours=24),  # the receivers are told of a withdrawal (5.5; length ours)
}
REFLECTION_MONTHS_PL: Final = {"adult": 3, "minor": 4}
REMIND_BEFORE: Final = (timedelta(days=7), timedelta(days=2))
ACKNOWLEDGE: Final[Mapping[Priority, timedelta]] = {
    Priority.P1: timedelta(hours=2),
    Priority.P2: timedelta(hours=24),
}
ACKNOWLEDGE_OTHERWISE: Final = timedelta(hours=72)
FOLLOW_UPS: Final = (
    timedelta(hours=24), timedelta(hours=72), timedelta(days=7), timedelta(days=30),
    timedelta(days=90), timedelta(days=180), timedelta(days=365),
)  # fmt: skip


def owed_until(owed: Owed, since: datetime) -> datetime:
    """Say by when something is owed that has a fixed length.

    Raises:
        KeyError: its length depends on more; see ``safety_due``, ``acknowledgement_due``.
    """
    return since + OWED[owed]


def runs_out(clock: Clock, since: datetime) -> datetime:
    """Say when a clock of fixed length runs out.

    Raises:
        KeyError: the clock's length depends on more; see ``acknowledgement_due``, ``reflection``.
    """
    return since + LENGTHS[clock]


def acknowledgement_due(priority: Priority, sent: datetime) -> datetime:
    """Say by when a receiver should have answered a referral (domain.md 6.3)."""
    return sent + ACKNOWLEDGE.get(priority, ACKNOWLEDGE_OTHERWISE)


def follow_ups(received: datetime) -> tuple[datetime, ...]:
    """List the follow-up dates after a person has arrived; IOM CARE follows up twelve months."""
    return tuple(received + each for each in FOLLOW_UPS)


@dataclass(frozen=True, slots=True)
class Reflection:
    """A recovery and reflection period: its end, and when to remind of it."""

    ends: datetime
    reminders: tuple[datetime, ...]


def reflection(country: str, start: datetime, *, minor: bool) -> Reflection | None:
    """Say when a reflection period ends, or None where no verified length exists.

    Args:
        country: ``bg``, ``hu`` or ``pl``; for Hungary the value is not verified: set by hand.
        start: formal identification (bg), or the date the authority gave (pl).
        minor: a child has none in Bulgaria (a protection measure instead) and longer in Poland.
    """
    if country == "pl":
        ends = _months_later(start, REFLECTION_MONTHS_PL["minor" if minor else "adult"])
    elif country == "bg" and not minor:
        ends = start + LENGTHS[Clock.REFLECTION_BG]
    else:
        return None
    return Reflection(ends, tuple(ends - each for each in REMIND_BEFORE))


def _months_later(start: datetime, months: int) -> datetime:
    """Return the same day some months on, or that month's last day where it is shorter."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last_day = monthrange(year, month + 1)[1]
    return start.replace(year=year, month=month + 1, day=min(start.day, last_day))
