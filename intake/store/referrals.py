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
        answer_due: by when the receiver should answer; None before it is sent. Of an exception: by
            when a second person should have looked; None once leads were paged for it.
    """

    referral: RecordId
    case: CaseId
    state: ReferralState
    changed: datetime
    answer_due: datetime | None = None


_ALL: Final = select(
    referrals.c.referral,
    referrals.c.case_id,
    referrals.c.state,
    referrals.c.changed,
    referrals.c.answer_due,
)
_ONE: Final = _ALL.where(referrals.c.referral == bindparam("which"))
_OF_CASE: Final = _ALL.where(referrals.c.case_id == bindparam("case")).order_by(
    referrals.c.changed, referrals.c.referral
)
_OVERDUE: Final = _ALL.where(
    referrals.c.state == ReferralState.SENT.value, referrals.c.answer_due <= bindparam("now")
).order_by(referrals.c.answer_due)
_UNREVIEWED: Final = _ALL.where(
    referrals.c.state == ReferralState.EXCEPTION.value, referrals.c.answer_due <= bindparam("now")
).order_by(referrals.c.answer_due)
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
            "answer_due": referral.answer_due,
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


def expect_answer(tx: Tx, referral: RecordId, due: datetime | None) -> None:
    """Say by when the receiver should answer."""
    tx.amend(referrals, {"referral": referral}, {"answer_due": due})


def overdue(tx: Tx, now: datetime) -> list[Referral]:
    """Return what was sent and should have been answered."""
    return [_referral(row) for row in tx.rows(_OVERDUE, {"now": now})]


def unreviewed(tx: Tx, now: datetime) -> list[Referral]:
    """Return what was given without a yes, and no second person has looked at in time."""
    return [_referral(row) for row in tx.rows(_UNREVIEWED, {"now": now})]


def _referral(row: Row[*tuple[Any, ...]]) -> Referral:
    referral, case, state, changed, due = row
    return Referral(RecordId(referral), CaseId(case), ReferralState(state), changed, due)
