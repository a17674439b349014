"""A child at risk: a person confirms it, and from then on the law's clock runs.

The bot never decides this. In Bulgaria child protection, the Ministry of Interior and the National
Commission are told together within 24 hours; elsewhere child protection is, at once. That they were
told is written down as an exception for a child (``exceptions``). Source: domain.md 1.3 B3 to B5,
2.10 b, 6.4.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from escalation import clocks
from escalation.desk.acts import ReasonMissing, note_down
from escalation.desk.care import mine
from escalation.desk.exceptions import end_notice, everybody_told
from escalation.desk.records import enter
from escalation.staff import Action
from intake.case import EntryKind, Owed, RecordId
from intake.store import duties
from intake.store.duties import Duty

if TYPE_CHECKING:
    from escalation.desk.acts import Act
    from escalation.desk.opening import OpenCase
    from escalation.desk.timeline import Line, Timeline
    from intake.db import Tx


class Finding(StrEnum):
    """What a person found."""

    AT_RISK = "child-at-risk"
    NOT_AT_RISK = "child-not-at-risk"


def decide(tx: Tx, act: Act, ref: str, found: tuple[Finding, str]) -> None:
    """Say with a reason whether a child is at risk.

    At risk: leads are woken at once, and again when after 24 hours nobody was told.

    Raises ReasonMissing, NotAllowed, NoSuchCase, ClaimLapsed, NoKey.
    """
    finding, reason = found
    if not reason:
        raise ReasonMissing
    case, key = mine(tx, act, ref, Action.ASSESS)
    stage = case.standing.stage.value
    told = {"what": finding.value, "from": stage, "to": stage, "reason": reason}
    enter(tx, act, case.row.case, key, (EntryKind.STAGE, told))
    if finding is Finding.NOT_AT_RISK:
        end_notice(tx, case.row.case)
    elif not everybody_told(case.timeline):
        _owe(tx, act, case)
    note_down(tx, act, finding.value, case.row.case)


def _owe(tx: Tx, act: Act, case: OpenCase) -> None:
    """Begin the clocks. One that runs already is not begun anew: the law counts from the first."""
    running = {duty.owed for duty in case.duties}
    for owed in (Owed.CHILD_DUTY, Owed.CHILD_NOTIFY):
        if owed not in running:
            due = clocks.owed_until(owed, act.now)
            duties.owe(tx, Duty(owed, RecordId(case.row.case), case.row.case, due))


def found_in(timeline: Timeline) -> Line | None:
    """Return what a member said last on whether a child is at risk; ``None``: nothing yet."""
    said = (
        line for line in reversed(timeline.lines)
        if line.kind is EntryKind.STAGE and line.text("what") in set(Finding) and not line.faults
    )  # fmt: skip
    return next(said, None)
