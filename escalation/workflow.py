"""Where a case may go from where it stands: the stage moves as a table with guards.

The door of ``transitions`` on this side. Pure: guards are looked up in facts that the desk has
gathered; nothing here reads a case.

Source: domain.md 6.1. Beyond its table: a claim can be given back (claimed to triage), a person's
"no" leads back to the offer (consent to referral_offered), and a case on hold or reopened is taken
up again by a claim.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from transitions import Machine, MachineError

from intake.case import Level, ReferralState, Stage
from intake.errors import HelplineError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from transitions import EventData

LONGEST_HOLD: Final = timedelta(days=14)


class NonCase(StrEnum):
    """What a contact was that is no case."""

    SILENT = "silent"
    TEST = "test"
    ABUSIVE = "abusive"
    SPAM = "spam"
    INFORMATION = "information"
    WRONG_NUMBER = "wrong-number"


class DeclineReason(StrEnum):
    """Why a receiver declined."""

    NO_CAPACITY = "no_capacity"
    OUT_OF_SCOPE = "out_of_scope"
    LANGUAGE = "language"
    SAFETY = "safety"
    SEX_OR_AGE_CRITERIA = "sex_or_age_criteria"
    GEOGRAPHIC = "geographic"
    NEEDS_FORMAL_STATUS = "needs_formal_status"
    NO_ANSWER = "no_answer"
    OTHER = "other"


class CloseReason(StrEnum):
    """Why a case is closed."""

    GOALS_MET = "goals_met"
    TRANSFERRED = "transferred"
    PERSON_WITHDREW = "person_withdrew"
    LOST_CONTACT = "lost_contact"
    NOT_THB_REFERRED_ELSEWHERE = "not_thb_referred_elsewhere"
    DUPLICATE = "duplicate"
    FALSE_REPORT = "false_report"
    DECEASED = "deceased"


class Guard(StrEnum):
    """A condition of a move. The text key is ``guard-`` and the value."""

    NO_SUCH_MOVE = "no-such-move"
    CLAIM = "claim"
    LANGUAGE = "language"
    CONFLICT = "conflict"
    CONTACT_CONFIRMED = "contact-confirmed"
    SAFETY_FORM = "safety-form"
    CONTACT_MADE = "contact-made"
    STABLE_OR_REFUSED = "stable-or-refused"
    OPTIONS_EXPLAINED = "options-explained"
    ALTERNATIVE = "alternative"
    NO_ALLOWED = "no-allowed"
    CONSENT = "consent"
    RECEIVER_ACCEPTED = "receiver-accepted"
    RECEIVER_DECLINED = "receiver-declined"
    DECLINE_REASON = "decline-reason"
    RECEPTION = "reception"
    SUPPORT_PLAN = "support-plan"
    NO_SAFE_CONTACT = "no-safe-contact"
    REVIEW_DATE = "review-date"
    NOTHING_OWED = "nothing-owed"
    CLOSE_REASON = "close-reason"
    INFORMED = "informed"
    LEAD_APPROVAL = "lead-approval"
    RETENTION_DATE = "retention-date"
    NON_CASE_TYPE = "non-case-type"
    NEW_CONTACT = "new-contact"


class MoveRefused(HelplineError):
    """A stage move whose condition does not hold, or that the table does not have.

    Attributes:
        guard: the first condition that is missing; ``text_key`` says it to staff.
    """

    def __init__(self, guard: Guard) -> None:
        super().__init__(guard.value)
        self.guard = guard
        self.text_key = f"guard-{guard.value}"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the guards look at. Everything starts as *not known to hold*.

    Attributes:
        now: aware UTC time of the move; needed for the review date only.
        holds_claim: the person moving it holds the case, and the lease has not ended.
        speaks_language: they share a language with the person, or ``has_interpreter``.
        has_interpreter: somebody interprets.
        conflict_of_interest: they know the person or somebody involved.
        contact_confirmed: it is the person: by ok word or by the account.
        safety_assessed: the form is complete, or marked not possible with a reason.
        contacts_made: contacts with the person since the safety assessment.
        stabilised: the person is stable, or ``refused_help``.
        refused_help: the person does not want crisis intervention.
        options_explained: in the person's language.
        alternatives: how many other ways were shown.
        no_is_allowed: the person was told that "no" costs nothing.
        consent_needed: levels for this receiver: L3, L4 across a border, L5 for the police.
        consent_given: levels the person gave for this receiver and has not withdrawn.
        receiver: the receiver's recorded answer.
        decline_reason: why it declined.
        received: the person arrived, or the first meeting was held.
        plan_has_dates: a support plan exists and every step has a date.
        no_safe_contact: no safe way to reach the person is known.
        review_on: when a case on hold is looked at again.
        owes: something is still owed that outlives the case: a child's notice, a receiver to stop.
        close_reason: why the case is closed.
        informed: the person was told, or could not be.
        needs_lead: C3 or a child: a lead has to approve.
        lead_approved: a lead did.
        erase_after: the retention date.
        non_case: what it was instead.
        new_contact: the person wrote again.
    """

    now: datetime | None = None
    holds_claim: bool = False
    speaks_language: bool = False
    has_interpreter: bool = False
    conflict_of_interest: bool = False
    contact_confirmed: bool = False
    safety_assessed: bool = False
    contacts_made: int = 0
    stabilised: bool = False
    refused_help: bool = False
    options_explained: bool = False
    alternatives: int = 0
    no_is_allowed: bool = False
    consent_needed: frozenset[Level] = frozenset({Level.L3})
    consent_given: frozenset[Level] = frozenset()
    receiver: ReferralState | None = None
    decline_reason: DeclineReason | None = None
    received: bool = False
    plan_has_dates: bool = False
    no_safe_contact: bool = False
    review_on: datetime | None = None
    owes: bool = False
    close_reason: CloseReason | None = None
    informed: bool = False
    needs_lead: bool = True
    lead_approved: bool = False
    erase_after: datetime | None = None
    non_case: NonCase | None = None
    new_contact: bool = False


def _review_is_near(facts: Facts) -> bool:
    if facts.now is None or facts.review_on is None:
        return False
    return facts.now < facts.review_on <= facts.now + LONGEST_HOLD


GUARDS: Final[Mapping[Guard, Callable[[Facts], bool]]] = {
    Guard.NO_SUCH_MOVE: lambda _facts: False,
    Guard.CLAIM: lambda facts: facts.holds_claim,
    Guard.LANGUAGE: lambda facts: facts.speaks_language or facts.has_interpreter,
    Guard.CONFLICT: lambda facts: not facts.conflict_of_interest,
    Guard.CONTACT_CONFIRMED: lambda facts: facts.contact_confirmed,
    Guard.SAFETY_FORM: lambda facts: facts.safety_assessed,
    Guard.CONTACT_MADE: lambda facts: facts.contacts_made > 0,
    Guard.STABLE_OR_REFUSED: lambda facts: facts.stabilised or facts.refused_help,
    Guard.OPTIONS_EXPLAINED: lambda facts: facts.options_explained,
    Guard.ALTERNATIVE: lambda facts: facts.alternatives > 0,
    Guard.NO_ALLOWED: lambda facts: facts.no_is_allowed,
    Guard.CONSENT: lambda facts: (
        Level.L3 in facts.consent_given and facts.consent_needed <= facts.consent_given
    ),
    Guard.RECEIVER_ACCEPTED: lambda facts: facts.receiver is ReferralState.ACCEPTED,
    Guard.RECEIVER_DECLINED: lambda facts: facts.receiver is ReferralState.DECLINED,
    Guard.DECLINE_REASON: lambda facts: facts.decline_reason is not None,
    Guard.RECEPTION: lambda facts: facts.received,
    Guard.SUPPORT_PLAN: lambda facts: facts.plan_has_dates,
    Guard.NO_SAFE_CONTACT: lambda facts: facts.no_safe_contact,
    Guard.REVIEW_DATE: _review_is_near,
    Guard.NOTHING_OWED: lambda facts: not facts.owes,
    Guard.CLOSE_REASON: lambda facts: facts.close_reason is not None,
    Guard.INFORMED: lambda facts: facts.informed,
    Guard.LEAD_APPROVAL: lambda facts: facts.lead_approved or not facts.needs_lead,
    Guard.RETENTION_DATE: lambda facts: facts.erase_after is not None,
    Guard.NON_CASE_TYPE: lambda facts: facts.non_case is not None,
    Guard.NEW_CONTACT: lambda facts: facts.new_contact,
}

_TAKE_UP: Final = (Guard.CLAIM, Guard.LANGUAGE, Guard.CONFLICT)
_HOLD: Final = (Guard.CLAIM, Guard.NO_SAFE_CONTACT, Guard.REVIEW_DATE)
_CLOSE: Final = (
    Guard.CLAIM, Guard.NOTHING_OWED, Guard.CLOSE_REASON, Guard.INFORMED, Guard.LEAD_APPROVAL,
    Guard.RETENTION_DATE,
)  # fmt: skip
_OFFER: Final = (Guard.OPTIONS_EXPLAINED, Guard.ALTERNATIVE, Guard.NO_ALLOWED)

_ONWARD: Final[Mapping[tuple[Stage, Stage], tuple[Guard, ...]]] = {
    (Stage.INTAKE, Stage.TRIAGE): (),  # automatic
    (Stage.INTAKE, Stage.NON_CASE): (Guard.NON_CASE_TYPE,),
    (Stage.TRIAGE, Stage.NON_CASE): (Guard.NOTHING_OWED, Guard.NON_CASE_TYPE),
    (Stage.CLAIMED, Stage.NON_CASE): (Guard.CLAIM, Guard.NOTHING_OWED, Guard.NON_CASE_TYPE),
    (Stage.TRIAGE, Stage.CLAIMED): _TAKE_UP,
    (Stage.CLAIMED, Stage.TRIAGE): (),  # given back, or lapsed
    (Stage.CLAIMED, Stage.SAFETY_ASSESSMENT): (Guard.CLAIM, Guard.CONTACT_CONFIRMED),
    (Stage.SAFETY_ASSESSMENT, Stage.CRISIS_INTERVENTION): (Guard.CLAIM, Guard.SAFETY_FORM),
    (Stage.SAFETY_ASSESSMENT, Stage.REFERRAL_OFFERED): (Guard.CLAIM, Guard.SAFETY_FORM),
    (Stage.CRISIS_INTERVENTION, Stage.REFERRAL_OFFERED): (
        Guard.CLAIM, Guard.CONTACT_MADE, Guard.STABLE_OR_REFUSED),
    (Stage.REFERRAL_OFFERED, Stage.CONSENT): (Guard.CLAIM, *_OFFER),
    (Stage.CONSENT, Stage.REFERRED): (Guard.CLAIM, Guard.CONSENT),
    (Stage.CONSENT, Stage.REFERRAL_OFFERED): (Guard.CLAIM,),  # the person said no
    (Stage.REFERRED, Stage.ACCEPTED): (Guard.CLAIM, Guard.RECEIVER_ACCEPTED),
    (Stage.REFERRED, Stage.DECLINED): (
        Guard.CLAIM, Guard.RECEIVER_DECLINED, Guard.DECLINE_REASON),
    (Stage.DECLINED, Stage.REFERRAL_OFFERED): (Guard.CLAIM,),
    (Stage.ACCEPTED, Stage.FOLLOW_UP): (Guard.CLAIM, Guard.RECEPTION),
    (Stage.FOLLOW_UP, Stage.REINTEGRATION_SHORT): (Guard.CLAIM, Guard.SUPPORT_PLAN),
    (Stage.FOLLOW_UP, Stage.REINTEGRATION_MID): (Guard.CLAIM, Guard.SUPPORT_PLAN),
    (Stage.FOLLOW_UP, Stage.REINTEGRATION_LONG): (Guard.CLAIM, Guard.SUPPORT_PLAN),
    (Stage.REINTEGRATION_SHORT, Stage.REINTEGRATION_MID): (Guard.CLAIM, Guard.SUPPORT_PLAN),
    (Stage.REINTEGRATION_MID, Stage.REINTEGRATION_LONG): (Guard.CLAIM, Guard.SUPPORT_PLAN),
    (Stage.ON_HOLD, Stage.CLAIMED): _TAKE_UP,
    (Stage.CLOSED, Stage.REOPENED): (Guard.NEW_CONTACT,),
    (Stage.NON_CASE, Stage.REOPENED): (Guard.NEW_CONTACT,),
    (Stage.REOPENED, Stage.CLAIMED): _TAKE_UP,
}  # fmt: skip
ENDED: Final = frozenset({Stage.CLOSED, Stage.NON_CASE})
OPEN: Final = tuple(stage for stage in Stage if stage not in ENDED | {Stage.INTAKE})

MOVES: Final[Mapping[tuple[Stage, Stage], tuple[Guard, ...]]] = {
    **_ONWARD,
    **{(stage, Stage.ON_HOLD): _HOLD for stage in OPEN if stage is not Stage.ON_HOLD},
    **{(stage, Stage.CLOSED): _CLOSE for stage in OPEN},
}
"""Every move there is, with its conditions in the order in which they are told."""


@dataclass(frozen=True, slots=True)
class Way:
    """A stage that can be reached from here.

    Attributes:
        to: the stage.
        missing: the conditions that do not hold yet; empty: it may be gone.
    """

    to: Stage
    missing: tuple[Guard, ...]


def ways(stage: Stage, facts: Facts) -> tuple[Way, ...]:
    """List where a case may go, and what is missing for it."""
    return tuple(
        Way(to, tuple(guard for guard in guards if not GUARDS[guard](facts)))
        for (start, to), guards in MOVES.items()
        if start is stage
    )


def move(stage: Stage, to: Stage, facts: Facts) -> Stage:
    """Move a case on and return where it stands then.

    Raises:
        MoveRefused: the table has no such move, or one of its conditions does not hold; the error
            names the first one missing.
    """
    cursor = _Cursor(stage)
    try:
        moved = _MACHINE.events[to.value].trigger(cursor, facts=facts)
    except (KeyError, MachineError):
        raise MoveRefused(Guard.NO_SUCH_MOVE) from None
    if not moved:
        raise MoveRefused(next(way.missing[0] for way in ways(stage, facts) if way.to is to))
    return Stage(cursor.state)


class _Cursor:
    """The one thing ``transitions`` moves; lives for one move."""

    __slots__ = ("state",)

    def __init__(self, stage: Stage) -> None:
        self.state: str = stage.value


def _condition(guard: Guard) -> Callable[[EventData], bool]:
    return lambda event: GUARDS[guard](event.kwargs["facts"])


_MACHINE: Final = Machine(
    model=None,
    states=[stage.value for stage in Stage],
    initial=None,
    auto_transitions=False,  # with them, any stage could be reached from anywhere
    send_event=True,
    transitions=[
        {
            "trigger": to.value,
            "source": start.value,
            "dest": to.value,
            "conditions": [_condition(guard) for guard in guards],
        }
        for (start, to), guards in MOVES.items()
    ],
)
