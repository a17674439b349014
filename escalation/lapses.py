"""Claims whose lease has ended: the case goes back to the queue, and with it its key.

Source: domain.md 5.9; ADR 0011 for the key.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from escalation import clocks, workflow
from escalation.entries import case_lock, enter, say
from intake.case import NO_CASE, EntryKind, Owed, RecordId, Stage
from intake.log import trouble
from intake.sealing import Binding, CannotOpen, Purpose, open_outer
from intake.store import audit, casefiles, duties, grants, queue
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from escalation.entries import House
    from intake.case import CaseId
    from intake.db import Tx
    from intake.keys import DeskKeys, Sealed
    from intake.sealing import Content
    from intake.store.casefiles import CaseRow
    from intake.store.queue import Standing

LAPSED: Final = "lapsed"
PERSON_LEFT: Final = "person-left"


def lapse(tx: Tx, case: CaseId, house: House, *, by: str = "watch") -> bool:
    """Take a case from a holder whose lease has ended, all in one transaction.

    The queue's key comes back out of the lapse grant, the holder's and the leads' grants go. Where
    that grant is missing or does not open, the others stay: better the old holder can open the case
    than nobody. The stage goes back where only the claim had moved it; the ladder begins anew.

    Args:
        tx: the open transaction.
        case: which.
        house: the process, and when.
        by: who stands in the audit for it: the watch, or whoever ended the holder's account.

    Returns:
        False when the claim was renewed or given back meanwhile.
    """
    tx.lock(case_lock(case))
    standing = queue.standing(tx, case)
    if standing is None or not queue.lapse(tx, case, house.now):
        return False
    duties.rest(tx, Owed.SAFETY, case)  # the queue's own clock runs again
    back = standing.stage
    if back is Stage.CLAIMED:
        back = workflow.move(back, Stage.TRIAGE, workflow.Facts())
        queue.move(tx, case, standing.stage, back, house.now)
    on_hold = standing.stage is Stage.ON_HOLD
    if not on_hold:  # which waits for its own day
        due = clocks.due(standing.priority, house.now)
        answer = standing.due_answer or due.answer
        waits = replace(standing, waiting_since=house.now, due_look=due.look, due_answer=answer)
        queue.sort(tx, waits)
    row = casefiles.case(tx, case)
    if row is not None:
        _give_back(tx, row, house.keys)
        told: Content = {
            "what": LAPSED,
            "from": standing.stage.value,
            "to": back.value,
            "reason": "",
            "by": "",
            "at": house.now.isoformat(),
        }
        enter(tx, row, EntryKind.STAGE, told, house)
        if not on_hold:  # no safe way to reach the person is known
            say(tx, row, (OutboxKind.PERSON, PERSON_LEFT), house)
    _note_down(tx, standing, house, by)
    return True


def _note_down(tx: Tx, standing: Standing, house: House, by: str) -> None:
    facts = {
        "actor": by,
        "action": "lapse",
        "object": standing.case.hex(),
        "outcome": "ok",
        "holder": standing.holder.hex() if standing.holder else "",
    }
    audit.append(tx, facts, house.keys.sign, house.now)


def _give_back(tx: Tx, row: CaseRow, keys: DeskKeys) -> None:
    if row.key_id is None:  # sealed to the queue from the first word
        return
    grant = _queue_grant(tx, row, keys)
    if grant is None:
        trouble("lapse-without-key")
        return
    casefiles.set_queue_grant(tx, row.key_id, grant)
    grants.drop(tx, row.case)


def _queue_grant(tx: Tx, row: CaseRow, keys: DeskKeys) -> Sealed | None:
    """Open the outer layer of what the claim left behind; what lies inside stays sealed to us."""
    for grant in grants.of_case(tx, row.case):
        if grant.purpose is not Purpose.GRANT_LAPSE:
            continue
        place = Binding(
            Purpose.GRANT_LAPSE, keys.org, NO_CASE, grant.epoch or 0, RecordId(grant.key_id or b"")
        )
        try:
            return open_outer(grant.sealed, keys.lapse, place)
        except CannotOpen as error:
            trouble("lapse-cannot-open", error)
    return None
