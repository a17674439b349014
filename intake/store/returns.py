"""Ways back from another device: a conversation, sealed to a key that only a code leads to.

The code is kept nowhere. A row goes with its case, or when nobody came for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, delete, exists, or_, select

from intake.case import CaseId
from intake.keys import Sealed
from intake.tables import callers, return_codes

if TYPE_CHECKING:
    from datetime import datetime

    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """A way back.

    Attributes:
        lookup: hash of what the code derives to.
        case: whose way back it is; ``None`` for a draft that is no case yet.
        state: the conversation, sealed to the code's own key.
        expires: from then on it leads nowhere.
    """

    lookup: bytes
    case: CaseId | None
    state: Sealed
    expires: datetime


_FIND: Final = select(
    return_codes.c.lookup, return_codes.c.case_id, return_codes.c.state, return_codes.c.expires
).where(return_codes.c.lookup == bindparam("lookup"), return_codes.c.expires > bindparam("now"))
_HAS: Final = select(return_codes.c.case_id).where(
    return_codes.c.case_id == bindparam("case"), return_codes.c.expires > bindparam("now")
)
# A case that is nobody's any more was closed or taken back: nothing leads to it.
_OVER: Final = delete(return_codes).where(
    or_(
        return_codes.c.expires <= bindparam("now"),
        return_codes.c.case_id.is_not(None)
        & ~exists().where(callers.c.case_id == return_codes.c.case_id),
    )
)


def put(tx: Tx, row: ReturnRow) -> None:
    """Put a way back, or renew it. A case has one: ``forget_case`` the earlier first."""
    tx.upsert(
        return_codes,
        {
            "lookup": row.lookup,
            "case_id": row.case,
            "state": row.state.envelope,
            "expires": row.expires,
        },
    )


def find(tx: Tx, lookup: bytes, now: datetime) -> ReturnRow | None:
    """Return the way back under this hash, unless it has expired."""
    found = tx.rows(_FIND, {"lookup": lookup, "now": now})
    if not found:
        return None
    known, case, state, expires = found[0]
    return ReturnRow(known, None if case is None else CaseId(case), Sealed(state), expires)


def leads_to(tx: Tx, case: CaseId, now: datetime) -> bool:
    """Say whether there is a way back to this case."""
    return bool(tx.rows(_HAS, {"case": case, "now": now}))


def forget(tx: Tx, lookup: bytes) -> None:
    """Take one way back away."""
    tx.remove(return_codes, {"lookup": lookup})


def forget_case(tx: Tx, case: CaseId) -> None:
    """Take the way back to a case away: it is closed, taken back, or has a new one."""
    tx.remove(return_codes, {"case_id": case})


def forget_over(tx: Tx, now: datetime) -> int:
    """Forget those that have expired, and those to cases that are nobody's; say how many."""
    return tx.change(_OVER, {"now": now})
