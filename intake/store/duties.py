"""What staff owe, and by when: one row as long as it is owed, none once it is done.

What was done and by whom is sealed in the case. Here stands only that something is due, so that
nobody has to open a case to be woken for it. Source: domain.md 5.8, 6.4.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, delete, select, update

from intake.case import CaseId, Owed, RecordId
from intake.tables import duties

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row

    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that is owed.

    Attributes:
        owed: what.
        about: the referral or exception it is about; the case's own id where it is about the case.
        case: whose.
        due: by when (aware).
        told: whether leads were woken because it was late.
    """

    owed: Owed
    about: RecordId
    case: CaseId
    due: datetime
    told: bool = False


_ALL: Final = select(
    duties.c.owed, duties.c.about, duties.c.case_id, duties.c.due, duties.c.told
).order_by(duties.c.due, duties.c.owed, duties.c.about)
_OF_CASE: Final = _ALL.where(duties.c.case_id == bindparam("case"))
_LATE: Final = _ALL.where(duties.c.due <= bindparam("now"), duties.c.told.is_(False))
_DONE: Final = delete(duties).where(
    duties.c.owed == bindparam("owed"), duties.c.about == bindparam("about")
)


_TELL: Final = (
    update(duties)
    .where(
        duties.c.owed == bindparam("which"),
        duties.c.about == bindparam("of"),
        duties.c.due == bindparam("by"),
    )
    .values(told=bindparam("is_told"))
)


def owe(tx: Tx, duty: Duty) -> None:
    """Begin a duty; one that is owed already gets the new time, and is told of anew when late."""
    tx.upsert(
        duties,
        {
            "owed": duty.owed.value,
            "about": duty.about,
            "case_id": duty.case,
            "due": duty.due,
            "told": duty.told,
        },
    )


def done(tx: Tx, owed: Owed, about: bytes) -> bool:
    """Take a duty off the list; False where it was not owed."""
    return tx.change(_DONE, {"owed": owed.value, "about": about}) == 1


def tell(tx: Tx, duty: Duty, *, told: bool = True) -> bool:
    """Note that leads are being woken because this is late, or that nobody was reached.

    Returns:
        False where it was done, or owed anew, meanwhile.
    """
    key = {"which": duty.owed.value, "of": duty.about, "by": duty.due, "is_told": told}
    return tx.change(_TELL, key) == 1


def rest(tx: Tx, owed: Owed, about: bytes) -> None:
    """Let nobody be woken for a duty as long as it is nobody's; ``owe`` begins it again."""
    tx.amend(duties, {"owed": owed.value, "about": about}, {"told": True})


def of_case(tx: Tx, case: CaseId) -> list[Duty]:
    """Return what is owed in a case, the most pressing first."""
    return [_duty(row) for row in tx.rows(_OF_CASE, {"case": case})]


def everything(tx: Tx) -> dict[CaseId, list[Duty]]:
    """Return what is owed in each case, the most pressing first."""
    found: dict[CaseId, list[Duty]] = {}
    for row in tx.rows(_ALL):
        duty = _duty(row)
        found.setdefault(duty.case, []).append(duty)
    return found


def late(tx: Tx, now: datetime) -> list[Duty]:
    """Return what was not done in time, and nobody has been woken for."""
    return [_duty(row) for row in tx.rows(_LATE, {"now": now})]


def _duty(row: Row[*tuple[Any, ...]]) -> Duty:
    owed, about, case, due, told = row
    return Duty(Owed(owed), RecordId(about), CaseId(case), due, told)
