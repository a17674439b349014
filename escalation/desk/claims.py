"""Taking a case, giving it back, taking it over: with the claim moves the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from escalation import clocks, workflow
from escalation.desk import ring
from escalation.desk.acts import AlreadyClaimed, NoSuchCase, allow, named, note_down
from escalation.desk.feedback import READ, tell_reporter
from escalation.desk.records import enter, say_text, send
from escalation.staff import Action
from intake.case import EntryKind, Owed, RecordId, Stage
from intake.store import casefiles, duties, queue
from intake.store.duties import Duty
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from escalation.desk.acts import Act
    from intake.db import Tx
    from intake.keys import OpeningKey
    from intake.store.casefiles import CaseRow
    from intake.store.queue import Standing

CAME, LEFT = "person-came", "person-left"
_TAKEN_UP = frozenset({Stage.TRIAGE, Stage.ON_HOLD, Stage.REOPENED})
CLAIMED, RELEASED, TAKEN_OVER = "claimed", "released", "taken-over"


def claim(tx: Tx, act: Act, ref: str) -> None:
    """Take a case: one of many wins, the key moves, the caller is told that a person is there.

    Raises:
        AlreadyClaimed: somebody was quicker.
        NotAllowed, NoSuchCase, NoKey, CannotOpen: see there.
    """
    standing, row = named(tx, ref)
    if standing.holder is not None and standing.holder != act.who:
        raise AlreadyClaimed(standing.holder, standing.claimed)
    if standing.holder == act.who:  # pressed twice
        return
    allow(act, Action.CLAIM, standing)
    key = ring.case_key(tx, act, row)
    _take(tx, act, standing)
    if key is None:
        row, key = ring.mint_for(tx, act, row)
    ring.take_from_queue(tx, act, row, key)
    _settle_in(tx, act, (standing, row), key, (CLAIMED, ""))
    send(tx, act, row.case, (OutboxKind.PERSON, say_text(CAME, row.locale)))
    tell_reporter(tx, act, row, READ)


def take_over(tx: Tx, act: Act, ref: str, reason: str) -> None:
    """Take a case from the colleague who has it, with a reason. Raises as ``claim`` does."""
    standing, row = named(tx, ref)
    allow(act, Action.TAKE_OVER, standing)
    key = ring.case_key(tx, act, row)
    if key is None or standing.holder is None:
        raise ring.NoKey
    if not queue.release(tx, standing.case, standing.holder):
        raise AlreadyClaimed(None, None)
    _take(tx, act, standing)
    ring.take_from_queue(tx, act, row, key)
    _settle_in(tx, act, (standing, row), key, (TAKEN_OVER, reason))


def release(tx: Tx, act: Act, ref: str) -> None:
    """Give a case back to the queue, with its key. Raises NotAllowed, NoSuchCase, NoKey."""
    standing, row = named(tx, ref)
    allow(act, Action.RELEASE, standing)
    key = ring.case_key(tx, act, row)
    if key is None or standing.holder is None:
        raise ring.NoKey
    stage = standing.stage
    if stage is Stage.CLAIMED:
        stage = workflow.move(stage, Stage.TRIAGE, workflow.Facts())
    enter(tx, act, row.case, key, (EntryKind.STAGE, _told(standing.stage, stage, RELEASED)))
    queue.release(tx, standing.case, standing.holder)
    duties.rest(tx, Owed.SAFETY, standing.case)  # the queue's own clock runs again
    if stage is not standing.stage:
        queue.move(tx, standing.case, standing.stage, stage, act.now)
    ring.back_to_queue(tx, act, row, key)
    note_down(tx, act, "release", row.case)
    send(tx, act, row.case, (OutboxKind.PERSON, say_text(LEFT, row.locale)))


def _take(tx: Tx, act: Act, standing: Standing) -> None:
    lease = clocks.lease(standing.priority)
    if not queue.claim(tx, standing.case, act.who, act.now, lease):
        found = queue.standing(tx, standing.case)
        raise AlreadyClaimed(found.holder, found.claimed) if found else NoSuchCase


def _settle_in(
    tx: Tx, act: Act, case: tuple[Standing, CaseRow], key: OpeningKey, how: tuple[str, str]
) -> None:
    """Move the stage where a claim moves it, and write down who has the case now, how and why."""
    standing, row = case
    what, reason = how
    stage = standing.stage
    if stage in _TAKEN_UP:
        stage = workflow.move(stage, Stage.CLAIMED, _taking_up(act, row))
        queue.move(tx, standing.case, standing.stage, stage, act.now)
    enter(tx, act, row.case, key, (EntryKind.STAGE, _told(standing.stage, stage, what, reason)))
    _owe_assessment(tx, act, standing)
    note_down(tx, act, "take-over" if what == TAKEN_OVER else "claim", row.case)


def _owe_assessment(tx: Tx, act: Act, standing: Standing) -> None:
    """Let whoever takes a case assess its safety in time, where nobody has yet."""
    due = clocks.safety_due(standing.priority, standing.waiting_since, act.now)
    entries = casefiles.entries(tx, standing.case)
    begun = any(row.link.kind == EntryKind.SAFETY for row in entries)
    owed = any(each.owed is Owed.SAFETY for each in duties.of_case(tx, standing.case))
    if due is not None and (owed or not begun or standing.stage is Stage.REOPENED):
        duties.owe(tx, Duty(Owed.SAFETY, RecordId(standing.case), standing.case, due))


def _taking_up(act: Act, row: CaseRow) -> workflow.Facts:
    return workflow.Facts(
        now=act.now,
        holds_claim=True,
        speaks_language=row.locale in act.actor.member.locales,
        has_interpreter=True,  # every language a caller can choose has its ready sentences
    )


def _told(before: Stage, after: Stage, what: str, reason: str = "") -> dict[str, str]:
    return {"what": what, "from": before.value, "to": after.value, "reason": reason}
