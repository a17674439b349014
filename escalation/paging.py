"""Who is to be woken for which case now: the ladder and the broken targets, over the record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from escalation.alerts import Alert
from escalation.oncall import LADDER, OnCall, leads_of, on_rung, rungs_due
from escalation.staff import Role
from intake.case import Priority, Stage
from intake.store import duties, queue, staff
from intake.store.queue import View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from intake.case import CaseId
    from intake.db import Tx
    from intake.store.duties import Duty
    from intake.store.queue import Standing
    from intake.store.staff import Member

TOLD_AT_BREACH: Final = frozenset({Priority.P2, Priority.P3})
MOST: Final = 1000
"""How many waiting cases are looked through; the most urgent come first."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page to be sent.

    Attributes:
        case: which.
        alert: what it says.
        people: whom it wakes; nobody when the roster is empty.
        rungs: how many rungs are climbed with it; 0 for a page that is not of the ladder.
        holder: it is for whoever holds the case.
        duty: what was not done in time; ``None`` where it is not about that.
    """

    case: CaseId
    alert: Alert
    people: tuple[OnCall, ...]
    rungs: int = 0
    holder: bool = False
    duty: Duty | None = None


def roster(tx: Tx) -> tuple[OnCall, ...]:
    """Return who is on the ladder and can be reached, first to be woken first."""
    return tuple(each for member in staff.on_call(tx) if (each := _on_call(member)) is not None)


def _on_call(member: Member) -> OnCall | None:
    if member.page_topic is None or member.disabled:
        return None
    return OnCall(
        staff=member.staff,
        topic=member.page_topic,
        order=member.page_order or 0,
        lead=member.role == Role.LEAD,
        locale=member.locale,
    )


def anything_due(tx: Tx, now: datetime) -> bool:
    """Say whether somebody has to be woken: asked often, so it only reads."""
    return any(_rungs(each, now) for each in queue.listing(tx, View.WAITING, MOST))


def take_due(tx: Tx, now: datetime) -> list[Page]:
    """Note every page that is due and return it; what is returned here is returned to nobody else.

    A page is noted before it is sent: a crash in between loses one rung, and the next one comes
    five minutes later. The other way round a restart would wake everybody again.
    """
    people = roster(tx)
    pages = []
    for standing in queue.listing(tx, View.WAITING, MOST):
        rungs = _rungs(standing, now)
        if rungs and queue.paged(tx, standing.case, rungs[-1] + 1, now):
            pages.append(_page(standing, rungs, people))
    return pages


def climb(tx: Tx, page: Page, now: datetime) -> Page | None:
    """Take the next rung at once, because nobody on the last one could be reached.

    A page for the holder goes to everybody else on the ladder instead, once. One for a duty is owed
    again: the watch comes back to it.

    Returns:
        None when somebody claimed the case meanwhile, or the ladder ends here.
    """
    if page.duty is not None or page.holder:
        return _instead(tx, page)
    standing = queue.standing(tx, page.case)
    if standing is None or standing.holder is not None or not 0 < page.rungs < len(LADDER):
        return None
    if not queue.paged(tx, page.case, page.rungs + 1, now):
        return None
    return _page(standing, range(page.rungs, page.rungs + 1), roster(tx))


def _instead(tx: Tx, page: Page) -> Page | None:
    """Return what is sent instead of a page that is not of the ladder and reached nobody."""
    if page.duty is not None:
        duties.tell(tx, page.duty, told=False)
        return None
    others = tuple(each for each in roster(tx) if each not in page.people)
    return replace(page, people=others, holder=False) if others else None


def for_holder(tx: Tx, standing: Standing) -> Page:
    """Return the page for whoever holds a case that needs them now.

    Where nobody holds it, or they have no pager of their own, the first on call is woken instead.
    """
    member = staff.by_id(tx, standing.holder) if standing.holder else None
    reached = _on_call(member) if member else None
    people = (reached,) if reached else on_rung(0, roster(tx))
    alert = Alert(standing.code_name, standing.priority)
    return Page(standing.case, alert, people, holder=True)


def take_overdue(tx: Tx, late: Sequence[Duty]) -> list[Page]:
    """Return a page to the leads for each duty that was not done in time, once each.

    Like every page it is noted before it is sent. One that reached nobody is owed again: ``climb``.
    """
    pages = []
    for duty in late:
        standing = queue.standing(tx, duty.case)
        if duties.tell(tx, duty) and standing is not None:
            alert = Alert(standing.code_name, standing.priority)
            pages.append(Page(standing.case, alert, leads_of(roster(tx)), duty=duty))
    return pages


def _rungs(standing: Standing, now: datetime) -> range:
    """Say which rungs of its ladder a waiting case has to climb now.

    A case on hold climbs none before the day on which it is looked at again.
    """
    late = standing.due_look is not None and standing.due_look < now
    if standing.stage is Stage.ON_HOLD and not late:
        return range(0)
    if standing.priority is Priority.P1:
        return rungs_due(standing.paged_step, standing.paged, now)
    first = standing.priority in TOLD_AT_BREACH and late and not standing.paged_step
    return range(1 if first else 0)


def _page(standing: Standing, rungs: range, people: Sequence[OnCall]) -> Page:
    alert = Alert(standing.code_name, standing.priority)
    if standing.priority is not Priority.P1:
        return Page(standing.case, alert, leads_of(people))
    woken = dict.fromkeys(each for rung in rungs for each in on_rung(rung, people))
    return Page(standing.case, alert, tuple(woken), rungs[-1] + 1)
