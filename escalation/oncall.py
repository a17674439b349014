"""Who is on duty and who is next: the ladder over the roster. Pure.

Source: domain.md 5.8 (first at once, second after 5 minutes, lead after 10, coordinator after 15).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from intake.case import StaffId

LADDER: Final = (timedelta(0), timedelta(minutes=5), timedelta(minutes=10), timedelta(minutes=15))
EVERYBODY_EVERY: Final = timedelta(minutes=5)  # after the last rung, until somebody claims


@dataclass(frozen=True, slots=True)
class OnCall:
    """One person of the roster.

    Attributes:
        staff: who.
        topic: where this person's pager listens.
        order: place on the ladder, lowest first.
        lead: a lead; the last of them is the coordinator.
        locale: the language of their pages.
    """

    staff: StaffId
    topic: str
    order: int
    lead: bool = False
    locale: str = "en"


def rungs_due(paged: int, last: datetime | None, now: datetime) -> range:
    """List the rungs that are due and not yet climbed, lowest first.

    The first is due at once, the others at their minutes after it. The ladder begins anew whenever
    ``paged`` is set back to 0: after a claim was given back, or lapsed.

    Args:
        paged: how many rungs have been climbed.
        last: when the last of them was; None: never.
        now: aware UTC time. A watch that slept climbs every rung it missed.
    """
    if not paged or last is None:
        return range(1)
    since_first = now - last + _minutes_of(paged - 1)
    due = paged
    while _minutes_of(due) <= since_first:
        due += 1
    return range(paged, due)


def _minutes_of(rung: int) -> timedelta:
    """Say how long after the first rung this one is due."""
    beyond = rung - len(LADDER) + 1
    return LADDER[rung] if beyond <= 0 else LADDER[-1] + beyond * EVERYBODY_EVERY


def on_rung(rung: int, roster: Iterable[OnCall]) -> tuple[OnCall, ...]:
    """Say who is paged on a rung; nobody only when the roster is empty.

    A short roster leaves no rung without a person: no second on call means the lead is woken
    earlier, no lead means the first on call once more. After the ladder: everybody.
    """
    people = sorted(roster, key=lambda each: each.order)
    if not people or rung >= len(LADDER):
        return tuple(people)
    duty = [each for each in people if not each.lead]
    leads = [each for each in people if each.lead]
    ladder = (
        duty[:1] or leads[:1],
        duty[1:2] or leads[:1],
        leads[:1] or duty[-1:],
        leads[-1:] or people,
    )
    return tuple(ladder[rung] or people[:1])


def leads_of(roster: Iterable[OnCall]) -> tuple[OnCall, ...]:
    """Say who hears of a broken service target: the first lead, or else the first on call."""
    people = sorted(roster, key=lambda each: (not each.lead, each.order))
    return tuple(people[:1])
