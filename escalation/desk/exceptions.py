"""Given on without a yes: because a life is in danger, or a child is at risk. Told in advance.

Nothing is sent from here: a member has told somebody, in a call or a letter, and writes down what,
to whom and why. A lead who was not the one looks at it within a day. Source: domain.md 5.5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from escalation import clocks
from escalation.desk import ring
from escalation.desk.acts import ReasonMissing, allow, note_down
from escalation.desk.care import mine
from escalation.desk.opening import opened
from escalation.desk.records import enter, fresh
from escalation.staff import Action
from intake.case import EntryKind, Owed, Stream
from intake.errors import HelplineError
from intake.store import duties
from intake.store.duties import Duty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from escalation.desk.acts import Act
    from escalation.desk.timeline import Line, Timeline
    from intake.case import CaseId, RecordId
    from intake.db import Tx

LONGEST_RECEIVER: Final = 120
LONGEST_TOLD: Final = 3000
EXCEPTION, REVIEWED = "exception", "reviewed"
"""What an entry says: something was given on; a second person has looked."""


class Ground(StrEnum):
    """The exceptions of which everybody is told before they agree to anything."""

    LIFE = "life"
    CHILD = "child"


class Verdict(StrEnum):
    """What the second person says of it."""

    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Told:
    """What was given on.

    Attributes:
        ground: which exception.
        receiver: to whom.
        told: what they were told.
        reason: why it could not wait for a yes.
        notice: this told everybody whom the law names for a child at risk.
    """

    ground: Ground
    receiver: str
    told: str
    reason: str
    notice: bool = False


@dataclass(frozen=True, slots=True)
class Use:
    """One use of an exception, as the case tells it.

    Attributes:
        number: its id, in hexadecimal.
        told: what was given on.
        at: when.
        by: shown name of who decided.
        decider: the same, as an id in hexadecimal.
        verdict: what the second person said; ``None`` as long as nobody has looked.
        reviewer: shown name of the second person.
        remark: what they wrote.
    """

    number: str
    told: Told
    at: datetime
    by: str
    decider: str
    verdict: Verdict | None = None
    reviewer: str = ""
    remark: str = ""

    @property
    def due(self) -> datetime:
        """By when a second person has to look."""
        return clocks.owed_until(Owed.REVIEW, self.at)


def uses_of(timeline: Timeline) -> tuple[Use, ...]:
    """Return every exception of a case, oldest first; what is not surely ours is left out."""
    lines = [
        line
        for line in timeline.lines
        if line.kind is EntryKind.REFERRAL and not line.faults and line.stream is Stream.DESK
    ]
    looks = (line for line in lines if line.text("what") == REVIEWED and line.lead)
    reviews = {line.text("referral"): line for line in looks}
    uses = (_use(line, reviews) for line in lines if line.text("what") == EXCEPTION)
    return tuple(use for use in uses if use is not None)


def _use(line: Line, reviews: Mapping[str, Line]) -> Use | None:
    number, review_ = line.text("referral"), reviews.get(line.text("referral"))
    try:
        ground = Ground(line.text("ground"))
        verdict = Verdict(review_.text("verdict")) if review_ else None
    except ValueError:
        return None
    if review_ is not None and review_.text("by") == line.text("by"):  # nobody looks at their own
        review_ = verdict = None
    notice = (line.content or {}).get("notice") is True
    told = Told(ground, line.text("receiver"), line.text("told"), line.text("reason"), notice)
    use = Use(number, told, line.at, line.by, line.text("by"))
    if review_ is None:
        return use
    return replace(use, verdict=verdict, reviewer=review_.by, remark=review_.text("reason"))


class ExceptionIncomplete(HelplineError):
    """Of an exception it has to be written down which, to whom and what."""

    text_key = "exception-incomplete"

    def __init__(self) -> None:
        super().__init__("exception-incomplete")


class NoticeOfNoChild(HelplineError):
    """The notice the law asks for is about a child; this is said to be about something else."""

    text_key = "exception-notice-child"

    def __init__(self) -> None:
        super().__init__("exception-notice-child")


class NoSuchException(HelplineError):
    """There is no such exception in this case, or it was looked at already."""

    text_key = "exception-gone"

    def __init__(self) -> None:
        super().__init__("exception-gone")


class OwnException(HelplineError):
    """Whoever decided an exception is not the second person."""

    text_key = "exception-own"

    def __init__(self) -> None:
        super().__init__("exception-own")


def tell(tx: Tx, act: Act, ref: str, told: Told) -> RecordId:
    """Write down that something was given on without a yes; return its id.

    Raises ReasonMissing, ExceptionIncomplete, NoticeOfNoChild, NotAllowed, ClaimLapsed, NoKey.
    """
    if not told.reason:
        raise ReasonMissing
    if not told.receiver or not told.told:
        raise ExceptionIncomplete
    if told.notice and told.ground is not Ground.CHILD:
        raise NoticeOfNoChild
    case, key = mine(tx, act, ref, Action.REFER)
    number = fresh()
    entered = {
        "what": EXCEPTION, "referral": number.hex(), "ground": told.ground.value,
        "receiver": told.receiver, "told": told.told, "reason": told.reason,
        "notice": told.notice,
    }  # fmt: skip
    enter(tx, act, case.row.case, key, (EntryKind.REFERRAL, entered))
    if told.notice:
        end_notice(tx, case.row.case)
    due = clocks.owed_until(Owed.REVIEW, act.now)
    duties.owe(tx, Duty(Owed.REVIEW, number, case.row.case, due))
    note_down(tx, act, "exception", case.row.case, reason=told.ground.value)
    return number


def everybody_told(timeline: Timeline) -> bool:
    """Say whether everybody whom the law names for a child at risk was told already."""
    return any(use.told.notice and use.told.ground is Ground.CHILD for use in uses_of(timeline))


def end_notice(tx: Tx, case: CaseId) -> None:
    """End what is owed for a child at risk: everybody was told, or there is no risk."""
    for owed in (Owed.CHILD_DUTY, Owed.CHILD_NOTIFY):
        duties.done(tx, owed, case)


def review(tx: Tx, act: Act, ref: str, which: RecordId, said: tuple[Verdict, str]) -> None:
    """Say as a lead whether an exception was right; it stays what it was.

    Raises ReasonMissing, NoSuchException, OwnException, NotAllowed, NoKey.
    """
    verdict, reason = said
    if not reason:
        raise ReasonMissing
    case = opened(tx, act, ref)
    allow(act, Action.REVIEW, case.standing)
    if case.key is None:
        raise ring.NoKey
    found = next((each for each in uses_of(case.timeline) if each.number == which.hex()), None)
    if found is None or found.verdict:
        raise NoSuchException
    if found.decider == act.who.hex():
        raise OwnException
    entered = {
        "what": REVIEWED, "referral": which.hex(), "receiver": found.told.receiver,
        "verdict": verdict.value, "reason": reason,
    }  # fmt: skip
    enter(tx, act, case.row.case, case.key, (EntryKind.REFERRAL, entered))
    duties.done(tx, Owed.REVIEW, which)
    note_down(tx, act, "exception-review", case.row.case, reason=verdict.value)
