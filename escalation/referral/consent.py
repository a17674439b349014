"""What the caller said, read from what was signed as heard, never from a remembered flag."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from intake.case import Level
from intake.consent import consent_from, may_refer, standing
from intake.errors import HelplineError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from escalation.referral.terms import Terms
    from intake.consent import Consent, Ledger

BROKEN = "broken"


class ConsentState(StrEnum):
    """What the caller has said about one referral."""

    WAITING = "waiting"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class ConsentMissing(HelplineError):
    """Nothing may be sent: this consent is not there, not any more, or cannot be relied on.

    Attributes:
        level: the first level that is missing.
        state: why; ``broken`` where a chain of the case has a fault.
        receiver: the shown name of the organisation it would be for.
    """

    text_key = "consent-missing"

    def __init__(self, level: Level, state: str, receiver: str) -> None:
        super().__init__(f"{level}:{state}")
        self.level = level
        self.state = state
        self.receiver = receiver
        self.text_key = f"consent-missing-{state}"


def ledger_of(contents: Iterable[Mapping[str, object] | None]) -> Ledger:
    """Work out what stands from the consent entries of a case, in their order.

    ``None`` for an entry that did not open: it may have been a no.
    """
    return standing(None if content is None else consent_from(content) for content in contents)


def consent_state(terms: Terms, contents: Iterable[Mapping[str, object] | None]) -> ConsentState:
    """Say what the caller has said to these terms."""
    heard = tuple(contents)
    ledger = ledger_of(heard)
    referral = terms.referral.hex()
    if not may_refer(ledger, referral, terms.levels):
        return ConsentState.GIVEN
    if any(each.referral == referral for each in ledger.withdrawn):
        return ConsentState.WITHDRAWN
    answered = [said for said in map(_read, heard) if said and said.referral == referral]
    if answered and not answered[-1].given:
        return ConsentState.REFUSED
    return ConsentState.WAITING


def consents_relied_on(
    terms: Terms, contents: Iterable[Mapping[str, object] | None], *, intact: bool
) -> tuple[Consent, ...]:
    """Return the consents a package rests on, or raise ConsentMissing.

    Args:
        terms: what would be sent.
        contents: every consent entry of the case, opened at this moment.
        intact: whether both its chains have no fault: where rows are missing, a no may be.
    """
    heard = tuple(contents)
    if not intact or not terms.levels:
        raise ConsentMissing(Level.L3, BROKEN, terms.shown)
    ledger = ledger_of(heard)
    referral = terms.referral.hex()
    missing = may_refer(ledger, referral, terms.levels)
    if missing:
        raise ConsentMissing(missing[0], consent_state(terms, heard).value, terms.shown)
    return tuple(ledger.standing[level, referral] for level in terms.levels)


def _read(content: Mapping[str, object] | None) -> Consent | None:
    return None if content is None else consent_from(content)
