"""Each referral of a case, as its entries tell it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from escalation.referral import ConsentState, Terms, Verdict, consent_state
from intake.case import EntryKind, ReferralState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from escalation.desk.timeline import Line
    from intake.sealing import Content

ASKED, SENT, RECEIPT, STOPPED = "asked", "sent", "receipt", "stopped"
"""What an entry about a referral says; the last: the receiver was asked to stop using it."""
_BEFORE_SENDING: Final = {
    ConsentState.WAITING: ReferralState.CONSENT_ASKED,
    ConsentState.GIVEN: ReferralState.CONSENT_GIVEN,
    ConsentState.REFUSED: ReferralState.CONSENT_REFUSED,
}
_ANSWERED: Final = {Verdict.ACCEPT: ReferralState.ACCEPTED, Verdict.DECLINE: ReferralState.DECLINED}


@dataclass(frozen=True, slots=True)
class Offer:
    """A referral as the case tells it.

    Attributes:
        terms: what the caller was asked.
        consent: what the caller has said to it by now.
        asked: when.
        sent: when the package was made; ``None`` before.
        verdict: what the receiver said; ``None`` before it did.
        answer: the receiver's reason, if it gave one.
    """

    terms: Terms
    consent: ConsentState
    asked: datetime
    sent: datetime | None
    verdict: Verdict | None = None
    answer: str = ""

    @property
    def state(self) -> ReferralState:
        """Where it stands."""
        if self.consent is ConsentState.WITHDRAWN:
            return ReferralState.REVOKED
        if self.verdict is None and self.sent is None:
            return _BEFORE_SENDING[self.consent]
        return self.with_a_yes

    @property
    def with_a_yes(self) -> ReferralState:
        """Where it would stand if the person agreed to it now."""
        if self.verdict is not None:
            return _ANSWERED[self.verdict]
        return ReferralState.SENT if self.sent else ReferralState.CONSENT_GIVEN


def offers_in(lines: Sequence[Line], consents: Sequence[Content | None]) -> tuple[Offer, ...]:
    """Return every referral, oldest first. What was asked first under an id stands.

    Args:
        lines: every entry of the case, oldest first.
        consents: its consent entries; see ``Timeline.consents``.
    """
    events = [line for line in lines if line.kind is EntryKind.REFERRAL]
    asked: dict[str, tuple[Terms, Line]] = {}
    for line in events:
        if line.text("what") == ASKED and not line.faults:
            try:
                asked.setdefault(line.text("referral"), (Terms.read(line.content or {}), line))
            except (KeyError, ValueError):
                continue
    return tuple(_offer(terms, line, events, consents) for terms, line in asked.values())


def _offer(
    terms: Terms, asked: Line, events: Sequence[Line], consents: Sequence[Content | None]
) -> Offer:
    mine = [line for line in events if line.text("referral") == terms.referral.hex()]
    sent = next((line.at for line in mine if line.text("what") == SENT), None)
    receipt = next((line for line in reversed(mine) if line.text("what") == RECEIPT), None)
    verdict = None
    if receipt is not None:
        accepted = receipt.text("verdict") == Verdict.ACCEPT.value
        verdict = Verdict.ACCEPT if accepted else Verdict.DECLINE
    return Offer(
        terms=terms,
        consent=consent_state(terms, consents),
        asked=asked.at,
        sent=sent,
        verdict=verdict,
        answer=receipt.text("reason") if receipt else "",
    )
