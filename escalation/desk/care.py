"""What is owed to a person in danger: assessment, plan, priority, stages, and a careful end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from escalation import clocks, workflow
from escalation.desk import ring
from escalation.desk.acts import ReasonMissing, allow, hold_on, note_down
from escalation.desk.opening import opened
from escalation.desk.records import enter, say_text, send
from escalation.desk.timeline import APPROVED
from escalation.staff import Action, Role
from intake.case import Concern, EntryKind, Owed, Profile, RecordId, Stage, Stream
from intake.retention.desk import CASE, erase_after
from intake.store import casefiles, duties, queue
from intake.store.duties import Duty
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from escalation.desk.acts import Act
    from escalation.desk.opening import OpenCase
    from escalation.plan import Plan
    from escalation.safety import SafetyAssessment
    from intake.case import CaseId, Priority
    from intake.db import Tx
    from intake.keys import OpeningKey
    from intake.sealing import JsonValue

KEPT = CASE
"""How long a closed case is kept, unless staff say otherwise (domain.md 5.6)."""
OUTLIVING = frozenset({Owed.STOP, Owed.CHILD_DUTY, Owed.CHILD_NOTIFY})
"""What a case cannot be closed over: nobody would do it any more."""
ENDING = frozenset({Owed.SAFETY, Owed.ANSWER})
"""What is owed no more once a case is over. A second look at an exception still is."""
BY_STAFF = "staff"
CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Affirmed:
    """What staff say is so, for a move's conditions. What the case itself tells is not asked.

    Attributes:
        said: names of the conditions that were ticked.
        reason: why, in words.
        review_on: when a case on hold is looked at again.
        close_reason: why it is closed.
        non_case: what it was, when it was no case.
        erase_after: when a closed case is erased.
    """

    said: frozenset[str] = frozenset()
    reason: str = ""
    review_on: datetime | None = None
    close_reason: workflow.CloseReason | None = None
    non_case: workflow.NonCase | None = None
    erase_after: datetime | None = None


def assess(tx: Tx, act: Act, ref: str, safety: SafetyAssessment) -> None:
    """Keep a safety assessment; the newest one counts. Raises NotAllowed, ClaimLapsed, NoKey."""
    case, key = mine(tx, act, ref, Action.ASSESS)
    content = safety.content(act.who.hex(), act.now)
    enter(tx, act, case.row.case, key, (EntryKind.SAFETY, _json(content)))
    note_down(tx, act, "assess", case.row.case)
    if safety.done:
        duties.done(tx, Owed.SAFETY, case.row.case)


def plan(tx: Tx, act: Act, ref: str, steps: Plan) -> None:
    """Keep a crisis plan; the newest one counts. Raises NotAllowed, ClaimLapsed, NoKey."""
    case, key = mine(tx, act, ref, Action.ASSESS)
    content = steps.content(act.who.hex(), act.now)
    enter(tx, act, case.row.case, key, (EntryKind.PLAN, _json(content)))
    note_down(tx, act, "plan", case.row.case)


def prioritise(tx: Tx, act: Act, ref: str, wanted: tuple[Priority, str]) -> None:
    """Change the priority with a reason; what the machine said stays in the timeline.

    Raises ReasonMissing, NotAllowed, ClaimLapsed, NoKey.
    """
    priority, reason = wanted
    if not reason:
        raise ReasonMissing
    case, key = mine(tx, act, ref, Action.MOVE)
    due = clocks.due(priority, act.now)
    changed = replace(
        case.standing, priority=priority, waiting_since=act.now, ruleset=BY_STAFF,
        due_look=due.look, due_answer=case.standing.due_answer and due.answer,
    )  # fmt: skip
    if not queue.sort(tx, changed):
        raise workflow.MoveRefused(workflow.Guard.NO_SUCH_MOVE)
    _assess_by(tx, act, case, priority)
    told = {
        "what": "priority", "from": case.standing.stage.value, "to": case.standing.stage.value,
        "priority": priority.value, "before": case.standing.priority.value, "reason": reason,
    }  # fmt: skip
    enter(tx, act, case.row.case, key, (EntryKind.STAGE, told))
    note_down(tx, act, "priority", case.row.case)


def _assess_by(tx: Tx, act: Act, case: OpenCase, priority: Priority) -> None:
    """Owe an assessment by the time of the new priority, unless there is one and none is owed."""
    owed = duties.done(tx, Owed.SAFETY, case.row.case)
    safety = case.timeline.safety
    due = clocks.safety_due(priority, act.now, act.now)
    if due is not None and (owed or safety is None or not safety.done):
        duties.owe(tx, Duty(Owed.SAFETY, RecordId(case.row.case), case.row.case, due))


def facts_of(act: Act, case: OpenCase, affirmed: Affirmed) -> workflow.Facts:
    """Gather what the guards look at: from the case, and from staff what only they know."""
    timeline, said = case.timeline, affirmed.said
    assessment = timeline.last(EntryKind.ASSESSMENT)
    held = case.standing.holder == act.who
    lead = act.actor.member.role == Role.LEAD
    return workflow.Facts(
        now=act.now,
        holds_claim=held,
        speaks_language=case.locale in act.actor.member.locales,
        has_interpreter=True,
        contact_confirmed="contact-confirmed" in said
        or (timeline.proved and not timeline.compromised),
        safety_assessed=timeline.safety is not None and timeline.safety.done,
        contacts_made=timeline.contacts_made,
        stabilised="stabilised" in said,
        refused_help="refused-help" in said,
        options_explained="options-explained" in said,
        alternatives=int("alternative" in said),
        no_is_allowed="no-allowed" in said,
        received="reception" in said,
        plan_has_dates=timeline.plan.dated,
        no_safe_contact="no-safe-contact" in said,
        review_on=affirmed.review_on,
        owes=any(duty.owed in OUTLIVING for duty in case.duties),
        close_reason=affirmed.close_reason,
        informed="informed" in said,
        needs_lead=case.profile is Profile.MINOR
        or assessment is None
        or assessment.text("concern") == Concern.C3.value,
        lead_approved=lead or timeline.approved_by_lead(case.standing.stage),
        erase_after=affirmed.erase_after,
        non_case=affirmed.non_case,
        new_contact=False,
    )


def move(tx: Tx, act: Act, ref: str, to: Stage, affirmed: Affirmed) -> None:
    """Move a case to another stage. Raises MoveRefused with the first condition that is missing."""
    case, key = mine(tx, act, ref, Action.CLOSE if to in workflow.ENDED else Action.MOVE)
    moved = workflow.move(case.standing.stage, to, facts_of(act, case, affirmed))
    shift(tx, act, (case, key), moved, affirmed)
    if moved in workflow.ENDED:
        _end(tx, act, case, moved, affirmed)


def shift(
    tx: Tx, act: Act, case: tuple[OpenCase, OpeningKey], to: Stage, affirmed: Affirmed
) -> None:
    """Write a move that the guards let pass into the case, the queue and the audit."""
    opened_case, key = case
    standing = opened_case.standing
    told: dict[str, JsonValue] = {
        "from": standing.stage.value,
        "to": to.value,
        "reason": affirmed.reason,
        "said": sorted(affirmed.said),
    }
    if affirmed.close_reason:
        told["close_reason"] = affirmed.close_reason.value
    if affirmed.non_case:
        told["non_case"] = affirmed.non_case.value
    if affirmed.review_on:
        told["review_on"] = affirmed.review_on.isoformat()
    enter(tx, act, standing.case, key, (EntryKind.STAGE, told))
    if not queue.move(tx, standing.case, standing.stage, to, act.now):
        raise workflow.MoveRefused(workflow.Guard.NO_SUCH_MOVE)
    if to is Stage.ON_HOLD:
        _wait_until(tx, standing.case, affirmed.review_on)
    note_down(tx, act, "move", standing.case, reason=to.value)


def _wait_until(tx: Tx, case: CaseId, review_on: datetime | None) -> None:
    """Let nothing be due before a case on hold is looked at again."""
    held = queue.standing(tx, case)
    if held is not None:
        queue.sort(tx, replace(held, due_look=review_on, due_answer=None))
    duties.done(tx, Owed.SAFETY, case)


def approve(tx: Tx, act: Act, ref: str, reason: str) -> None:
    """Approve as a lead that a case is closed where it stands. Raises ReasonMissing, NotAllowed."""
    if not reason:
        raise ReasonMissing
    case = opened(tx, act, ref)
    allow(act, Action.APPROVE, case.standing)
    if case.key is None:
        raise ring.NoKey
    stage = case.standing.stage.value
    told = {"what": APPROVED, "from": stage, "to": stage, "reason": reason}
    enter(tx, act, case.row.case, case.key, (EntryKind.STAGE, told))
    note_down(tx, act, "approve", case.row.case)


def _end(tx: Tx, act: Act, case: OpenCase, stage: Stage, affirmed: Affirmed) -> None:
    """Let go of a case that is over: nobody holds it, the caller's link goes, a day to erase it."""
    standing = case.standing
    queue.retire(tx, standing.case, affirmed.erase_after or erase_after(stage, act.now))
    queue.release(tx, standing.case, act.who)
    for duty in case.duties:
        if duty.owed in ENDING:
            duties.done(tx, duty.owed, duty.about)
    ring.keep_after_closing(tx, standing)
    # What the caller writes meanwhile opens the case again: the courier must not cut it off then.
    heard = casefiles.chain_heads(tx, standing.case).get(Stream.BOT)
    told = {**say_text(CLOSED, case.locale), "heard": heard.seq if heard else 0}
    send(tx, act, standing.case, (OutboxKind.CLOSE, told))


def mine(tx: Tx, act: Act, ref: str, action: Action) -> tuple[OpenCase, OpeningKey]:
    """Open the actor's own case for an act. Raises NotAllowed, NoSuchCase, ClaimLapsed, NoKey."""
    case = opened(tx, act, ref)
    allow(act, action, case.standing)
    hold_on(tx, act, case.standing)
    if case.key is None:
        raise ring.NoKey
    return case, case.key


def _json(content: Mapping[str, object]) -> dict[str, JsonValue]:
    """Tell the type checker what forms promise: their contents are JSON."""
    return {str(key): value for key, value in content.items()}  # type: ignore[misc]  # said above
