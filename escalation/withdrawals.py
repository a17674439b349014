"""What was allowed and is taken back: from then on nothing is given, and who has it is told.

Source: domain.md 5.5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from escalation import clocks
from intake.case import Owed, RecordId, ReferralState
from intake.store import duties, queue, referrals
from intake.store.duties import Duty

if TYPE_CHECKING:
    from datetime import datetime

    from intake.case import CaseId
    from intake.db import Tx

_NOT_YET: Final = frozenset(
    {ReferralState.DRAFT, ReferralState.CONSENT_ASKED, ReferralState.CONSENT_GIVEN}
)
_HAS_IT: Final = frozenset({ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.DECLINED})
"""Who declined was given it, too."""


def named(referral: str) -> RecordId | None:
    """Return the referral a signal names; ``None``: none, or what is no id, so all of them."""
    try:
        found = bytes.fromhex(referral)
    except ValueError:
        return None
    return RecordId(found) if found else None


def take_back(tx: Tx, case: CaseId, now: datetime, referral: RecordId | None = None) -> bool:
    """Stop the referrals of a case, or one of them.

    Nobody waits for an answer of theirs any more. Each receiver that has something is to be asked
    within a day to stop using it.

    Args:
        tx: the open transaction.
        case: whose.
        now: when it was taken back (aware).
        referral: the one that was named; ``None``: all.

    Returns:
        Whether there is such a receiver: then somebody is woken.
    """
    somebody_has_it = False
    for each in referrals.of_case(tx, case):
        if referral not in {None, each.referral} or each.state not in _NOT_YET | _HAS_IT:
            continue
        first_no = each.state is ReferralState.CONSENT_ASKED and referral is not None
        to = ReferralState.CONSENT_REFUSED if first_no else ReferralState.REVOKED
        referrals.move(tx, each.referral, each.state, to, now)
        duties.done(tx, Owed.ANSWER, each.referral)
        if each.state in _HAS_IT:
            somebody_has_it = True
            due = clocks.owed_until(Owed.STOP, now)
            duties.owe(tx, Duty(Owed.STOP, each.referral, case, due))
    return somebody_has_it


def stands_again(
    tx: Tx, case: CaseId, referral: RecordId, state: ReferralState, now: datetime
) -> None:
    """Let a referral stand again because a later yes does: its receiver may keep what it has.

    Args:
        tx: the open transaction.
        case: whose.
        referral: which.
        state: where it stands with that yes.
        now: when it was given (aware).
    """
    row = referrals.get(tx, referral)
    if row is None or row.state is state:
        return
    referrals.move(tx, referral, row.state, state, now)
    duties.done(tx, Owed.STOP, referral)
    standing = queue.standing(tx, case)
    if state is ReferralState.SENT and standing is not None:
        due = clocks.acknowledgement_due(standing.priority, now)
        duties.owe(tx, Duty(Owed.ANSWER, referral, case, due))
