"""Referrals at the desk: ask in the chat, send what was agreed to, record the receiver's answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from escalation import clocks, workflow
from escalation.desk import ring
from escalation.desk.acts import NoSuchCase, allow, hold_on, note_down
from escalation.desk.care import Affirmed, facts_of, shift
from escalation.desk.feedback import ACCEPTED, tell_reporter
from escalation.desk.holding import must_be_safe
from escalation.desk.offered import ASKED, RECEIPT, SENT
from escalation.desk.opening import opened
from escalation.desk.records import enter, fresh, send
from escalation.desk.words import ContactRefused, PersonLeft
from escalation.forms import Fault, FormWrong
from escalation.referral import (
    ASKABLE,
    LIFE,
    ConsentMissing,
    ConsentState,
    PackageRefused,
    Parcel,
    Verdict,
    consents_relied_on,
    open_receipt,
    seal_package,
)
from escalation.referral.terms import LONGEST
from escalation.staff import Action
from intake.case import EntryKind, Owed, ReferralState, Stage
from intake.errors import HelplineError
from intake.store import duties, queue, referrals
from intake.store.duties import Duty
from intake.store.outbox import OutboxKind
from intake.store.referrals import Referral
from locales import SOURCE, Texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from escalation.desk.acts import Act
    from escalation.desk.offered import Offer
    from escalation.desk.opening import OpenCase
    from escalation.desk.timeline import Timeline
    from escalation.referral import Answer, Terms
    from intake.case import OrgId, RecordId
    from intake.consent import Consent
    from intake.db import Tx
    from intake.keys import OpeningKey, PartnerPublic
    from intake.sealing import Content

LARGEST: Final = 11_000
"""Bytes all fields may have together, so that the package fits one envelope."""


PERSON_AGREED: Final = "person-agreed"
"""What staff affirm of the person somebody reports about."""


class PersonNotAsked(HelplineError):
    """A report is about somebody else: nothing of an adult is passed on without their own yes."""

    text_key = "person-not-asked"

    def __init__(self) -> None:
        super().__init__("person-not-asked")


@dataclass(frozen=True, slots=True)
class Question:
    """A referral that is to be asked for.

    Attributes:
        terms: what is asked.
        affirmed: what staff affirmed about offering it.
        although_left: ask in the chat even though the caller has left.
        by_voice: a member asks, in a call or face to face; nothing is said in the chat.
    """

    terms: Terms
    affirmed: Affirmed
    although_left: bool = False
    by_voice: bool = False


def ask(tx: Tx, act: Act, ref: str, question: Question) -> None:
    """Ask whether this may be given to that organisation: in the chat, or a member asks.

    Raises:
        FormWrong: a field cannot be in a package, or all of them are too much.
        MoveRefused: the case does not stand where help has been offered.
        PersonNotAsked: somebody reports; what they allow is not what the person allows.
        PersonLeft, ContactRefused, ContactNotSafe, NotAllowed, ClaimLapsed, NoKey: see there.
    """
    terms = checked(question.terms)
    case, key = _mine(tx, act, ref)
    if not question.by_voice:
        _may_be_asked_in_the_chat(case.timeline, question)
    if case.standing.stage is not Stage.CONSENT:
        facts = facts_of(act, case, question.affirmed)
        stage = workflow.move(case.standing.stage, Stage.CONSENT, facts)
        shift(tx, act, (case, key), stage, question.affirmed)
    letter = None if question.by_voice else fresh()
    said = sorted(question.affirmed.said)
    outbox = letter.hex() if letter else ""
    told = {"what": ASKED, **terms.content(), "outbox": outbox, "said": said}
    enter(tx, act, case.row.case, key, (EntryKind.REFERRAL, told))
    row = Referral(terms.referral, case.row.case, ReferralState.CONSENT_ASKED, act.now)
    referrals.put(tx, row)
    if letter is not None:
        send(tx, act, case.row.case, (OutboxKind.ASK, terms.question(case.locale)), letter)
    note_down(tx, act, "ask-consent", terms.referral)


def _may_be_asked_in_the_chat(timeline: Timeline, question: Question) -> None:
    if timeline.reporter is not None and PERSON_AGREED not in question.affirmed.said:
        raise PersonNotAsked
    if timeline.left is not None and not question.although_left:
        raise PersonLeft
    if timeline.told_not_to_write:
        raise ContactRefused
    must_be_safe(timeline)


def checked(terms: Terms) -> Terms:
    """Return terms whose fields can stand in a package, or raise FormWrong."""
    faults = [Fault(key, "unknown-field") for key in terms.fields if key not in ASKABLE]
    faults += [Fault(key, "too-long") for key, text in terms.fields.items() if len(text) > LONGEST]
    if not terms.fields or not terms.help:
        faults.append(Fault("fields" if terms.help else "help", "missing"))
    if sum(len(text.encode()) for text in terms.fields.values()) > LARGEST:
        faults.append(Fault("form", "too-long"))
    if faults:
        raise FormWrong(faults)
    return replace(terms, fields={key: terms.fields[key] for key in ASKABLE if key in terms.fields})


def send_off(tx: Tx, act: Act, ref: str, referral: RecordId) -> None:
    """Send a referral: only now, only what was agreed to, only while the yes stands.

    Raises ConsentMissing, MoveRefused, NoSuchCase, NotAllowed, ClaimLapsed, NoKey.
    """
    case, key = _mine(tx, act, ref)
    offer = _offer(case, referral)
    relied_on = _consents(tx, case, offer)
    if offer.sent is not None:  # pressed twice
        return
    if case.standing.stage is not Stage.REFERRED:
        facts = replace(
            facts_of(act, case, Affirmed()),
            consent_needed=frozenset(offer.terms.levels),
            consent_given=frozenset(each.level for each in relied_on),
        )
        stage = workflow.move(case.standing.stage, Stage.REFERRED, facts)
        shift(tx, act, (case, key), stage, Affirmed())
    told: Content = {
        "what": SENT,
        "referral": referral.hex(),
        "receiver": offer.terms.shown,
        "fields": list(offer.terms.fields),
        "consents": [_consent(each) for each in relied_on],
        "expires": (act.now + LIFE).isoformat(),
    }
    enter(tx, act, case.row.case, key, (EntryKind.REFERRAL, told))
    _follow(tx, act, referral, ReferralState.SENT)
    due = clocks.acknowledgement_due(case.standing.priority, act.now)
    duties.owe(tx, Duty(Owed.ANSWER, referral, case.row.case, due))
    note_down(tx, act, "refer", referral)


def package(
    tx: Tx, act: Act, ref: str, what: tuple[RecordId, Mapping[OrgId, PartnerPublic], str]
) -> bytes:
    """Return the sealed file of a referral that was sent. The yes is read anew each time.

    Args:
        tx: the open transaction.
        act: who signs, and when.
        ref: the case's code name.
        what: the referral, the keys of all partners, and our organisation's name.

    Raises:
        ConsentMissing: it was taken back, or cannot be relied on.
        PackageRefused: it was not sent yet, is older than a package lives, or a key is missing.
        NoSuchCase, NotAllowed, ClaimLapsed, NoKey: see there.
    """
    referral, partners, name = what
    case, key = _mine(tx, act, ref)
    offer = _offer(case, referral)
    relied_on = _consents(tx, case, offer)
    partner = partners.get(offer.terms.receiver)
    if partner is None:
        raise PackageRefused("no-key")
    if offer.sent is None:
        raise PackageRefused("not-sent")
    if act.now >= offer.sent + LIFE:
        raise PackageRefused("expired")
    to = Parcel(act.keys.org, partner.org, referral, offer.sent + LIFE, partner.seal)
    content = _content(offer, relied_on, (name, act.keys.org.hex()), key)
    file = seal_package(content, to, act.actor.bundle.sign, act.keys.sign)
    note_down(tx, act, "refer-file", referral)
    return file


def receive(tx: Tx, act: Act, case_ref: str, data: bytes, partner: PartnerPublic) -> Answer:
    """Record a receiver's answer on its case. The same answer twice changes nothing more.

    Raises PackageRefused, NoSuchCase, NotAllowed, ClaimLapsed, NoKey.
    """
    case, key = _mine(tx, act, case_ref)
    answer = open_receipt(data, key, partner)
    offer = _offer(case, answer.package)
    if offer.sent is None:
        raise PackageRefused("not-sent")
    if offer.state in {ReferralState.ACCEPTED, ReferralState.DECLINED}:
        return answer
    told = {
        "what": RECEIPT,
        "referral": answer.package.hex(),
        "receiver": offer.terms.shown,
        "verdict": answer.verdict.value,
        "reason": answer.reason,
        "answered": answer.at,
    }
    enter(tx, act, case.row.case, key, (EntryKind.REFERRAL, told))
    accepted = answer.verdict is Verdict.ACCEPT
    state = ReferralState.ACCEPTED if accepted else ReferralState.DECLINED
    _follow(tx, act, answer.package, state)
    duties.done(tx, Owed.ANSWER, answer.package)
    if accepted:
        tell_reporter(tx, act, case.row, ACCEPTED)
    if case.standing.stage is Stage.REFERRED:
        facts = replace(
            facts_of(act, case, Affirmed()),
            receiver=state,
            decline_reason=None if accepted else _decline_reason(answer.reason),
        )
        to = Stage.ACCEPTED if accepted else Stage.DECLINED
        stage = workflow.move(Stage.REFERRED, to, facts)
        shift(tx, act, (case, key), stage, Affirmed())
    note_down(tx, act, "refer-answer", answer.package)
    return answer


def case_of(tx: Tx, referral: RecordId) -> str:
    """Return the code name of the case a referral belongs to. Raises NoSuchCase."""
    row = referrals.get(tx, referral)
    standing = queue.standing(tx, row.case) if row else None
    if standing is None:
        raise NoSuchCase
    return standing.code_name


def _mine(tx: Tx, act: Act, ref: str) -> tuple[OpenCase, OpeningKey]:
    case = opened(tx, act, ref)
    allow(act, Action.REFER, case.standing)
    hold_on(tx, act, case.standing)
    if case.key is None:
        raise ring.NoKey
    return case, case.key


def _offer(case: OpenCase, referral: RecordId) -> Offer:
    offer = case.timeline.offer(referral)
    if offer is None:
        raise NoSuchCase
    return offer


def _consents(tx: Tx, case: OpenCase, offer: Offer) -> tuple[Consent, ...]:
    """Return what a package rests on. A no that was heard counts, whatever the clocks say."""
    timeline, row = case.timeline, referrals.get(tx, offer.terms.referral)
    if row is None or row.referral in case.stopped:
        state = ConsentState.WITHDRAWN if offer.consent is ConsentState.GIVEN else offer.consent
        raise ConsentMissing(offer.terms.levels[0], state.value, offer.terms.shown)
    return consents_relied_on(offer.terms, timeline.consents, intact=not timeline.faults)


def _follow(tx: Tx, act: Act, referral: RecordId, state: ReferralState) -> None:
    row = referrals.get(tx, referral)
    if row is not None and row.state is not state:
        referrals.move(tx, referral, row.state, state, act.now)


def _decline_reason(reason: str) -> workflow.DeclineReason:
    try:
        return workflow.DeclineReason(reason.strip().replace("-", "_"))
    except ValueError:
        return workflow.DeclineReason.OTHER


def _consent(consent: Consent) -> Content:
    return {
        "level": consent.level.value,
        "at": consent.at.isoformat(),
        "text_version": consent.text_version,
        "locale": consent.locale,
        "how": consent.how,
    }


def _content(
    offer: Offer, relied_on: tuple[Consent, ...], sender: tuple[str, str], key: OpeningKey
) -> Content:
    """Return what the receiver will read; its labels are English, which both sides can look up."""
    terms, texts = offer.terms, Texts(SOURCE, "directory")
    name, org = sender
    return {
        "sender": {"name": name, "org": org},
        "receiver": {"name": terms.shown, "org": terms.receiver.hex()},
        "help": [{"key": each, "label": texts.text(each)} for each in terms.help],
        "fields": [
            {"key": each, "label": texts.text(each), "value": value}
            for each, value in terms.fields.items()
        ],
        "consent": [_consent(each) for each in relied_on],
        "answer_to": key.sealing().raw.hex(),
    }
