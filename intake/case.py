"""The nouns both wings share: ids, stages, priorities, and what a case is made of."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

CallerId = NewType("CallerId", bytes)
"""16 bytes: a keyed hash of channel and address. The staff side never sees one."""
CaseId = NewType("CaseId", bytes)
"""16 random bytes."""
RecordId = NewType("RecordId", bytes)
"""16 random bytes: one entry, signal, outbox row or grant."""
StaffId = NewType("StaffId", bytes)
"""16 random bytes."""
OrgId = NewType("OrgId", bytes)
"""16 bytes: the organisation that runs this installation. Every envelope is bound to it."""

NO_CASE = CaseId(bytes(16))
"""Stands in an envelope's binding where no case is meant."""


class Stage(StrEnum):
    """Where a case stands in the workflow (domain.md 6.1)."""

    INTAKE = "intake"
    TRIAGE = "triage"
    CLAIMED = "claimed"
    SAFETY_ASSESSMENT = "safety_assessment"
    CRISIS_INTERVENTION = "crisis_intervention"
    REFERRAL_OFFERED = "referral_offered"
    CONSENT = "consent"
    REFERRED = "referred"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    FOLLOW_UP = "follow_up"
    REINTEGRATION_SHORT = "reintegration_short"
    REINTEGRATION_MID = "reintegration_mid"
    REINTEGRATION_LONG = "reintegration_long"
    ON_HOLD = "on_hold"
    NON_CASE = "non_case"
    CLOSED = "closed"
    REOPENED = "reopened"


class Priority(StrEnum):
    """How soon a person must look (domain.md 2.10). Sorts by urgency as a string."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"
    X = "X"


class Concern(StrEnum):
    """What the answers amount to. Never a verdict."""

    C0 = "C0"
    C1 = "C1"
    C2 = "C2"
    C3 = "C3"
    CU = "CU"


class Profile(StrEnum):
    """Whose questions were answered: it decides which rules sort the case."""

    ADULT = "adult"
    MINOR = "minor"
    FRONTLINE = "frontline"


class Disposition(StrEnum):
    """How a contact ended."""

    HANDED_OVER = "handed-over"
    LEFT = "left"
    INFORMED = "informed"
    NOT_SAFE = "not-safe"
    NO_CONSENT = "no-consent"
    EXPIRED = "expired"


class Level(StrEnum):
    """One permission (domain.md 5.5)."""

    L0 = "L0"
    L1 = "L1"
    L2 = "L2"
    L3 = "L3"
    L4 = "L4"
    L5 = "L5"


class Stream(StrEnum):
    """Who appends to a case: each stream is a hash chain of its own."""

    BOT = "bot"
    DESK = "desk"


class EntryKind(StrEnum):
    """What one sealed item of a timeline is. The value is its envelope's purpose."""

    CONTACT = "contact"
    ANSWER = "answer"
    WORDS = "words"
    CONSENT = "consent"
    END = "end"
    ASSESSMENT = "assessment"
    NOTE = "note"
    REPLY = "reply"
    SAFETY = "safety"
    PLAN = "plan"
    STAGE = "stage"
    REFERRAL = "referral-event"
    VOICE = "voice"
    CONTACT_PLAN = "contact-plan"


class OutboxState(StrEnum):
    """What became of a waiting message.

    ``KEPT`` waits until she comes back with her code. ``UNKNOWN`` may have been delivered: nobody
    repeats it.
    """

    QUEUED = "queued"
    KEPT = "kept"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"


class ReferralState(StrEnum):
    """Where a referral stands."""

    DRAFT = "draft"
    CONSENT_ASKED = "consent_asked"
    CONSENT_GIVEN = "consent_given"
    CONSENT_REFUSED = "consent_refused"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REVOKED = "revoked"


class Owed(StrEnum):
    """What staff owe by a certain time, beside a first look and an answer."""

    SAFETY = "safety"  # a safety assessment
    ANSWER = "referral-answer"  # the receiver owes it; staff call where it does not come
    STOP = "stop-receiver"  # a yes was taken back: who has it is to be asked to stop using it
    REVIEW = "exception-review"  # a second person looks at what was given without a yes
    CHILD_DUTY = "child-duty"  # a child is at risk: child protection is called now
    CHILD_NOTIFY = "child-notify"  # every authority that has to be told has been told
