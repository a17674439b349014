"""What somebody allowed or took back in a call or face to face: a member writes it down as said.

It counts as what the chat hears counts: a yes for this organisation and these data only, and a no
at once, whoever heard it. The entry is signed by the member who asked. Source: domain.md 5.5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from escalation import withdrawals
from escalation.desk.acts import NoSuchCase, ReasonMissing, note_down
from escalation.desk.care import mine
from escalation.desk.offered import STOPPED
from escalation.desk.records import enter, send
from escalation.referral import ConsentMissing, ConsentState
from escalation.staff import Action
from intake.case import EntryKind, Level, Owed
from intake.consent import EVERYWHERE
from intake.store import duties
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from escalation.desk.acts import Act
    from escalation.desk.opening import OpenCase
    from intake.case import RecordId
    from intake.db import Tx
    from intake.keys import OpeningKey
    from intake.sealing import Content

NO_TEXT: Final = "said/1"
"""In place of the text of a question: nobody asked, they said it."""
LONGEST_TOLD: Final = 600


class How(StrEnum):
    """How it was asked and said. What the bot hears is neither."""

    IN_PERSON = "in-person"
    PHONE = "phone"


class Scope(StrEnum):
    """What somebody takes back, where it is not one referral."""

    ALL = "all"
    CONTACT = "contact"
    SHARING = "sharing"


_TAKEN: Final = {
    Scope.ALL: (Level.L1,),
    Scope.CONTACT: (Level.L2,),
    Scope.SHARING: (Level.L3, Level.L4, Level.L5),
}


@dataclass(frozen=True, slots=True)
class Said:
    """What was said, and how.

    Attributes:
        given: yes, or no.
        how: in person, or on the phone.
        locale: the language in which the text was read to them.
    """

    given: bool
    how: How
    locale: str


def answered(tx: Tx, act: Act, ref: str, referral: RecordId, said: Said) -> None:
    """Write down what the person answered to the question about one referral.

    Raises:
        ConsentMissing: a yes, while they have taken back that we read what they write at all.
        NoSuchCase: there is no such referral.
        NotAllowed, ClaimLapsed, NoKey: see there.
    """
    case, key = mine(tx, act, ref, Action.REFER)
    offer = case.timeline.offer(referral)
    if offer is None:
        raise NoSuchCase
    if said.given and case.timeline.said_last(Level.L1) is False:
        raise ConsentMissing(Level.L1, ConsentState.WITHDRAWN.value, offer.terms.shown)
    content: Content = {"referral": referral.hex(), "text_version": offer.terms.text_version}
    for level in offer.terms.levels:
        _enter(tx, _after(act, case), (case, key), said, {**content, "level": level.value})
    if said.given:
        stands = offer.with_a_yes
        withdrawals.stands_again(tx, case.row.case, referral, stands, act.now)
    else:
        withdrawals.take_back(tx, case.row.case, act.now, referral)
    note_down(tx, act, "consent-heard", referral, reason=said.how.value)


def taken_back(tx: Tx, act: Act, ref: str, scope: Scope, how: How) -> None:
    """Write down that the person took back more than one referral.

    Raises NotAllowed, NoSuchCase, ClaimLapsed, NoKey.
    """
    case, key = mine(tx, act, ref, Action.REFER)
    said = Said(given=False, how=how, locale=case.locale)
    for level in _TAKEN[scope]:
        content: Content = {"referral": EVERYWHERE, "text_version": NO_TEXT, "level": level.value}
        _enter(tx, _after(act, case), (case, key), said, content)
    if scope is not Scope.CONTACT:
        withdrawals.take_back(tx, case.row.case, act.now)
    if scope is not Scope.SHARING:  # the courier holds back what waits, and what the machine says
        send(tx, act, case.row.case, (OutboxKind.QUIET, {}))
    note_down(tx, act, "consent-taken-back", case.row.case, reason=scope.value)


def receiver_told(tx: Tx, act: Act, ref: str, referral: RecordId, told: str) -> None:
    """Write down that a receiver was asked to stop using what it has: whom, when, and how.

    Raises ReasonMissing, NoSuchCase, NotAllowed, ClaimLapsed, NoKey.
    """
    if not told:
        raise ReasonMissing
    case, key = mine(tx, act, ref, Action.REFER)
    offer = case.timeline.offer(referral)
    if offer is None:
        raise NoSuchCase
    entered = {
        "what": STOPPED, "referral": referral.hex(), "receiver": offer.terms.shown, "told": told,
    }  # fmt: skip
    enter(tx, act, case.row.case, key, (EntryKind.REFERRAL, entered))
    duties.done(tx, Owed.STOP, referral)
    note_down(tx, act, "receiver-told", referral)


def _after(act: Act, case: OpenCase) -> Act:
    """Return the act at a time after all that is written here: two clocks may not agree."""
    last = max((line.at for line in case.timeline.lines), default=act.now)
    return replace(act, now=max(act.now, last))


def _enter(
    tx: Tx, act: Act, case: tuple[OpenCase, OpeningKey], said: Said, content: Content
) -> None:
    opened, key = case
    told = {**content, "given": said.given, "how": said.how.value, "locale": said.locale}
    enter(tx, act, opened.row.case, key, (EntryKind.CONSENT, told))
