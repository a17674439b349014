"""The queue: what is to be sorted, who waits, who holds a case, and the moves between stages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sqlalchemy import and_, bindparam, exists, or_, select, update

from intake.case import CaseId, Priority, RecordId, StaffId, Stage
from intake.keys import Sealed
from intake.tables import cases, standings
from intake.tables import signals as signal_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from sqlalchemy import Row

    from intake.db import Tx


class View(StrEnum):
    """Which part of the queue is looked at."""

    WAITING = "waiting"
    HELD = "held"
    OPEN = "open"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class SignalRow:
    """A signal, sealed to the triage key. Numbers rise within a case."""

    number: int
    record: RecordId
    sealed: Sealed
    fired: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How a case stands. All of it is in clear, so nothing of it says what was written.

    Attributes:
        case: which.
        code_name: two words that name it in pages and speech.
        priority: how soon a person must look.
        stage: where it stands in the workflow.
        moved: when the stage last changed.
        sorted_signal: the number of the last signal that was weighed.
        ruleset: by which rules.
        waiting_since: when it began to wait for a person at this priority.
        due_look: by when a person must look.
        due_answer: by when the caller must hear from a person.
        holder: who has claimed it.
        claimed: since when.
        lease_until: the claim lapses then.
        paged_step: how many rungs of the on-call ladder were paged.
        paged: when the last one was.
        erase_after: set when it closes.
        version: rises with every sorting; 0 is a case that was never sorted.
    """

    case: CaseId
    code_name: str
    priority: Priority
    stage: Stage
    moved: datetime
    sorted_signal: int
    ruleset: str
    waiting_since: datetime
    due_look: datetime | None = None
    due_answer: datetime | None = None
    holder: StaffId | None = None
    claimed: datetime | None = None
    lease_until: datetime | None = None
    paged_step: int = 0
    paged: datetime | None = None
    erase_after: datetime | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Unsorted:
    """A case with something new, with all its signals: what was weighed before still counts."""

    case: CaseId
    signals: tuple[SignalRow, ...]
    standing: Standing | None


_OVER: Final = (Stage.CLOSED.value, Stage.NON_CASE.value)
_STANDING: Final = (
    standings.c.case_id,
    standings.c.code_name,
    standings.c.priority,
    standings.c.stage,
    standings.c.moved,
    standings.c.sorted_signal,
    standings.c.ruleset,
    standings.c.waiting_since,
    standings.c.due_look,
    standings.c.due_answer,
    standings.c.holder,
    standings.c.claimed,
    standings.c.lease_until,
    standings.c.paged_step,
    standings.c.paged,
    standings.c.erase_after,
    standings.c.version,
)
_NOBODYS: Final = {"holder": None, "claimed": None, "lease_until": None}
_PAGED_ANEW: Final = {"paged_step": 0, "paged": None}

_ALL: Final = select(*_STANDING)
_ONE: Final = _ALL.where(standings.c.case_id == bindparam("case"))
_BY_URGENCY: Final = (standings.c.priority, standings.c.waiting_since, standings.c.case_id)
_VIEWS: Final = {
    View.WAITING: and_(standings.c.holder.is_(None), standings.c.stage.not_in(_OVER)),
    View.HELD: standings.c.holder.is_not(None),
    View.OPEN: standings.c.stage.not_in(_OVER),
    View.OVER: standings.c.stage.in_(_OVER),
}
_LISTINGS: Final = {
    view: _ALL.where(condition).order_by(*_BY_URGENCY).limit(bindparam("at_most"))
    for view, condition in _VIEWS.items()
}
_HELD_BY: Final = (
    _ALL.where(standings.c.holder == bindparam("who"))
    .order_by(*_BY_URGENCY)
    .limit(bindparam("at_most"))
)
_UNSORTED: Final = (
    select(cases.c.case_id.label("the_case"), *_STANDING)
    .select_from(cases.outerjoin(standings, standings.c.case_id == cases.c.case_id))
    .where(
        or_(
            standings.c.case_id.is_(None),
            exists().where(
                signal_table.c.case_id == cases.c.case_id,
                signal_table.c.number > standings.c.sorted_signal,
            ),
        )
    )
    .order_by(cases.c.hour)
    .limit(bindparam("at_most"))
)
_SIGNALS: Final = (
    select(
        signal_table.c.number,
        signal_table.c.record,
        signal_table.c.envelope,
        signal_table.c.fired,
    )
    .where(signal_table.c.case_id == bindparam("case"))
    .order_by(signal_table.c.number)
)
_SORTED: Final = (
    "priority",
    "sorted_signal",
    "ruleset",
    "waiting_since",
    "due_look",
    "due_answer",
)
_SORT: Final = (
    update(standings)
    .where(standings.c.case_id == bindparam("case"), standings.c.version == bindparam("old"))
    .values(
        version=standings.c.version + 1,
        **{name: bindparam(f"new_{name}", type_=standings.c[name].type) for name in _SORTED},
    )
)
_THIS: Final = update(standings).where(standings.c.case_id == bindparam("case"))
_CLAIM: Final = _THIS.where(standings.c.holder.is_(None), standings.c.stage.not_in(_OVER)).values(
    holder=bindparam("who"),
    claimed=bindparam("now"),
    lease_until=bindparam("until"),
)
_MINE: Final = _THIS.where(standings.c.holder == bindparam("who"))
_RENEW: Final = _MINE.where(standings.c.lease_until > bindparam("now")).values(
    lease_until=bindparam("until")
)
_RELEASE: Final = _MINE.values(**_NOBODYS, **_PAGED_ANEW)
_LAPSE: Final = _THIS.where(standings.c.lease_until <= bindparam("now")).values(
    **_NOBODYS, **_PAGED_ANEW
)
_LAPSED: Final = _ALL.where(standings.c.lease_until <= bindparam("now")).order_by(
    standings.c.lease_until
)
_MOVE: Final = _THIS.where(standings.c.stage == bindparam("from_stage")).values(
    stage=bindparam("to_stage"), moved=bindparam("now")
)
_PAGE: Final = _THIS.where(standings.c.paged_step < bindparam("step")).values(
    paged_step=bindparam("step"), paged=bindparam("now")
)
_PAGE_ANEW: Final = _THIS.values(**_PAGED_ANEW)
_ERASABLE: Final = (
    select(standings.c.case_id)
    .where(standings.c.erase_after <= bindparam("now"), standings.c.stage.in_(_OVER))
    .order_by(standings.c.erase_after)
)


def unsorted(tx: Tx, limit: int = 100) -> list[Unsorted]:
    """Return cases that were never sorted or have signals newer than the last one weighed."""
    return [
        Unsorted(
            case=CaseId(row[0]),
            signals=tuple(signals(tx, CaseId(row[0]))),
            standing=None if row[1] is None else _standing(row[1:]),
        )
        for row in tx.rows(_UNSORTED, {"at_most": limit})
    ]


def signals(tx: Tx, case: CaseId) -> list[SignalRow]:
    """Return every signal of a case in order."""
    return [
        SignalRow(number, RecordId(record), Sealed(envelope), fired)
        for number, record, envelope, fired in tx.rows(_SIGNALS, {"case": case})
    ]


def standing(tx: Tx, case: CaseId) -> Standing | None:
    """Return how one case stands."""
    found = tx.rows(_ONE, {"case": case})
    return _standing(found[0]) if found else None


def sort(tx: Tx, sorted_: Standing) -> bool:
    """Put what triage decided; False if somebody sorted the case meanwhile: look again.

    A standing with version 0 is new. Otherwise priority, ruleset, the weighed signal and the times
    due are written; holder and stage belong to the desk and stay as they are.
    """
    values: dict[str, object] = {name: getattr(sorted_, name) for name in _SORTED}
    values["priority"] = sorted_.priority.value
    if sorted_.version:
        new = {f"new_{name}": value for name, value in values.items()}
        return tx.change(_SORT, {"case": sorted_.case, "old": sorted_.version, **new}) == 1
    tx.insert(
        standings,
        {
            "case_id": sorted_.case,
            "code_name": sorted_.code_name,
            "stage": sorted_.stage.value,
            "moved": sorted_.moved,
            "paged_step": sorted_.paged_step,
            "version": 1,
            **values,
        },
    )
    return True


def claim(tx: Tx, case: CaseId, staff: StaffId, now: datetime, lease: timedelta) -> bool:
    """Take a case that nobody holds, until ``now + lease``. Of many at once exactly one wins.

    A claim whose lease ended must lapse first (``lapse``): with it goes the key.
    """
    taken = tx.change(_CLAIM, {"case": case, "who": staff, "now": now, "until": now + lease})
    return taken == 1


def renew(tx: Tx, case: CaseId, staff: StaffId, now: datetime, lease: timedelta) -> bool:
    """Hold a case until ``now + lease``; False if the claim is over."""
    held = tx.change(_RENEW, {"case": case, "who": staff, "now": now, "until": now + lease})
    return held == 1


def release(tx: Tx, case: CaseId, staff: StaffId) -> bool:
    """Give a case back; False if it was not theirs. The on-call ladder begins anew."""
    return tx.change(_RELEASE, {"case": case, "who": staff}) == 1


def lapsed(tx: Tx, now: datetime) -> list[Standing]:
    """Return the cases whose lease ended, the longest first."""
    return [_standing(row) for row in tx.rows(_LAPSED, {"now": now})]


def lapse(tx: Tx, case: CaseId, now: datetime) -> bool:
    """Take a case from a holder whose lease ended; False if it was renewed meanwhile."""
    return tx.change(_LAPSE, {"case": case, "now": now}) == 1


def listing(tx: Tx, view: View, limit: int = 200) -> list[Standing]:
    """Return a part of the queue, the most urgent first, then the longest waiting."""
    return [_standing(row) for row in tx.rows(_LISTINGS[view], {"at_most": limit})]


def held_by(tx: Tx, staff: StaffId, limit: int = 200) -> list[Standing]:
    """Return what one member of staff holds, the most urgent first."""
    return [_standing(row) for row in tx.rows(_HELD_BY, {"who": staff, "at_most": limit})]


def move(tx: Tx, case: CaseId, from_stage: Stage, to_stage: Stage, now: datetime) -> bool:
    """Move a case from one stage to another; False if it stands elsewhere meanwhile."""
    moved = tx.change(
        _MOVE,
        {"case": case, "from_stage": from_stage.value, "to_stage": to_stage.value, "now": now},
    )
    return moved == 1


def retire(tx: Tx, case: CaseId, erase_after: datetime | None) -> None:
    """Say when a closed case is erased; None when it is reopened."""
    tx.amend(standings, {"case_id": case}, {"erase_after": erase_after})


def erasable(tx: Tx, now: datetime) -> list[CaseId]:
    """Return the cases that are over and whose time has come."""
    return [CaseId(row[0]) for row in tx.rows(_ERASABLE, {"now": now})]


def paged(tx: Tx, case: CaseId, step: int, now: datetime) -> bool:
    """Note that so many rungs were paged; False if they had been already: page nobody twice."""
    return tx.change(_PAGE, {"case": case, "step": step, "now": now}) == 1


def page_anew(tx: Tx, case: CaseId) -> None:
    """Begin the on-call ladder anew: the case became more urgent."""
    tx.change(_PAGE_ANEW, {"case": case})


def _standing(row: Row[*tuple[Any, ...]] | Sequence[Any]) -> Standing:
    values = dict(zip(Standing.__slots__, row, strict=True))
    values["priority"] = Priority(values["priority"])
    values["stage"] = Stage(values["stage"])
    return Standing(**values)
