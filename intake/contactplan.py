"""When and how a person may be written to. Pure: takes values, returns values.

Both sides read the same choices: the bot keeps to them, staff see them. The code words are not
here; they never leave the bot.

Source: domain.md 5.4. Nothing is sent outside her windows: a watched phone makes it a danger.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

_DAY: Final = timedelta(days=1)
_AHEAD: Final = 15
"""Days to look for the next opening: a weekly window is found even if a clock change skips one."""
EVERY_DAY: Final = frozenset(range(7))
LONGEST_WAIT: Final = _AHEAD * _DAY
"""No opening is further away. What waits longer than this waits for her to write."""
UNTIL_SHE_WRITES: Final = timedelta(days=91)
"""A day longer than a silent conversation is kept: after that nobody is there to write to."""
CLOSING: Final = timedelta(minutes=1)
"""What is begun so shortly before a window ends could arrive after it."""


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
class ContactPlan:
    """What was agreed with one caller.

    Attributes:
        windows: when she may be written to; none means only after she has written.
        zone: the time zone of the country she is in.
        opening: the text key of the neutral words a contact begins with; empty: none agreed.
        shared: somebody else uses or reads the phone.
        fades: what staff say is taken back after it was read.
        nudge: one neutral reminder is allowed after she fell silent.
    """

    windows: tuple[Window, ...] = (Window(),)
    zone: str = "UTC"
    opening: str = ""
    shared: bool = False
    fades: bool = False
    nudge: bool = False


ANYTIME: Final = ContactPlan()
"""As long as nothing else was agreed."""
ZONES: Final = MappingProxyType(
    {"bg": "Europe/Sofia", "hu": "Europe/Budapest", "pl": "Europe/Warsaw"}
)
"""The time zone of each country we know; elsewhere nobody knows what her clock says."""
ANY_TIME: Final = "any-time"
TIMES: Final[Mapping[str, tuple[time, time]]] = MappingProxyType(
    {
        ANY_TIME: (time(0), time(0)),
        "mornings": (time(7), time(11)),
        "daytime": (time(11), time(17)),
        "evenings": (time(17), time(22)),
        "nights": (time(22), time(7)),
    }
)
DAYS: Final[Mapping[str, frozenset[int]]] = MappingProxyType(
    {
        "every-day": EVERY_DAY,
        "weekdays": frozenset(range(5)),
        "weekend": frozenset({5, 6}),
    }
)
OPENINGS: Final = ("note", "parcel", "recipe")
"""The neutral lines to choose from; the first one where she chose none."""


def plan_of(agreed: Mapping[str, str]) -> ContactPlan:
    """Return what choices in the flow ``safe_contact`` amount to; without any, any time.

    Whatever was left out or is unknown counts as the more careful choice: she is written to only
    after she has written, the phone is shared, messages do not stay, nobody reminds her. Where the
    country's clock is not known, a part of the day cannot be kept to, so it counts the same.

    Args:
        agreed: step to choice: ``phone``, ``when``, ``days``, ``opening``, ``delete``, ``nudge``;
            and ``country``, where she was when she chose.
    """
    if not agreed:
        return ANYTIME
    zone = ZONES.get(agreed.get("country", ""))
    opening = agreed.get("opening", "")
    return ContactPlan(
        windows=_windows(agreed, clock_is_known=zone is not None),
        zone=zone or "UTC",
        opening=f"opening-{opening if opening in OPENINGS else OPENINGS[0]}",
        shared=agreed.get("phone") != "alone",
        fades=agreed.get("delete") != "no",
        nudge=agreed.get("nudge") == "yes",
    )


def _windows(agreed: Mapping[str, str], *, clock_is_known: bool) -> tuple[Window, ...]:
    when = agreed.get("when", "")
    if when == ANY_TIME:
        return (Window(),)
    days = DAYS.get(agreed.get("days", ""))
    if when not in TIMES or days is None or not clock_is_known:
        return ()
    return (Window(*TIMES[when], days),)


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


def opens_at(plan: ContactPlan, now: datetime) -> datetime | None:
    """Return from when a message may be begun: like ``next_opening``, but not in a last minute."""
    if may_send(plan, now) and may_send(plan, now + CLOSING):
        return now
    opening = next_opening(plan, now + CLOSING)
    return None if opening is None else max(now, opening)


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
