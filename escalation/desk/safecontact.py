"""Ending a hold: the alarm word was said, and staff decide that writing is safe again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from escalation.desk import ring
from escalation.desk.acts import ReasonMissing, allow, hold_on, note_down
from escalation.desk.opening import opened
from escalation.desk.records import enter, send
from escalation.desk.timeline import LIFTED
from escalation.staff import Action
from intake.case import EntryKind
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from escalation.desk.acts import Act
    from intake.db import Tx


def lift(tx: Tx, act: Act, ref: str, reason: str) -> None:
    """Let what waits for the caller go out again, with a reason that stays in the case.

    Pressed twice it changes nothing more.

    Raises ReasonMissing, NotAllowed, NoSuchCase, ClaimLapsed, NoKey.
    """
    if not reason.strip():
        raise ReasonMissing
    case = opened(tx, act, ref)
    allow(act, Action.REPLY, case.standing)
    hold_on(tx, act, case.standing)
    if case.key is None:
        raise ring.NoKey
    if case.timeline.held is None:
        return
    told = {"what": LIFTED, "reason": reason}
    enter(tx, act, case.row.case, case.key, (EntryKind.CONTACT_PLAN, told))
    send(tx, act, case.row.case, (OutboxKind.LIFT, {}))
    note_down(tx, act, "lift-hold", case.row.case)
