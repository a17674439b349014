"""Where each referral stands. Whom it goes to and what it carries is sealed in the case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select, update

from intake.case import CaseId, RecordId, ReferralState
from intake.tables import referrals

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row

    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class Referral:
    """One offer of one organisation's help.

    Attributes:
        referral: its id; the referral-event entries of the case carry it.
        case: whose.
        state: where it stands.
        changed: since when.
    """

    referral: RecordId
    case: CaseId
    state: ReferralState
    changed: datetime


_ALL: Final = select(
    referrals.c.referral,
    referrals.c.case_id,
    referrals.c.state,
    referrals.c.changed,
)
_ONE: Final = _ALL.where(referrals.c.referral == bindparam("which"))
_OF_CASE: Final = _ALL.where(referrals.c.case_id == bindparam("case")).order_by(
    referrals.c.changed, referrals.c.referral
)
_MOVE: Final = (
    update(referrals)
    .where(referrals.c.referral == bindparam("which"), referrals.c.state == bindparam("from_state"))
    .values(state=bindparam("to_state"), changed=bindparam("now"))
)


def put(tx: Tx, referral: Referral) -> None:
    """Begin a referral."""
    tx.insert(
        referrals,
        {
            "referral": referral.referral,
            "case_id": referral.case,
            "state": referral.state.value,
            "changed": referral.changed,
        },
    )


def get(tx: Tx, referral: RecordId) -> Referral | None:
    """Return one referral."""
    found = tx.rows(_ONE, {"which": referral})
    return _referral(found[0]) if found else None


def of_case(tx: Tx, case: CaseId) -> list[Referral]:
    """Return the referrals of a case, the one that changed last at the end."""
    return [_referral(row) for row in tx.rows(_OF_CASE, {"case": case})]


def move(
    tx: Tx,
    referral: RecordId,
    from_state: ReferralState,
    to_state: ReferralState,
    now: datetime,
) -> bool:
    """Move a referral on; False if it stands elsewhere meanwhile (consent was withdrawn)."""
    moved = tx.change(
        _MOVE,
        {
            "which": referral,
            "from_state": from_state.value,
            "to_state": to_state.value,
            "now": now,
        },
    )
    return moved == 1


def _referral(row: Row[*tuple[Any, ...]]) -> Referral:
    referral, case, state, changed = row
    return Referral(RecordId(referral), CaseId(case), ReferralState(state), changed)
