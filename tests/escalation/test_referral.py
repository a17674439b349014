"""A referral from the offer to the receiver's answer: nothing leaves without a yes that stands."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from escalation.desk import NoSuchCase
from escalation.desk.care import Affirmed
from escalation.desk.offers import Question
from escalation.desk.receivers import by_key, fitting
from escalation.desk.words import PersonLeft
from escalation.directory import Wanted, fingerprint_of
from escalation.forms import FormWrong
from escalation.referral import (
    LIFE,
    ConsentMissing,
    ConsentState,
    PackageRefused,
    Terms,
    Verdict,
    answer_package,
    open_package,
)
from escalation.safety import safety_from_form
from escalation.staff import NotAllowed
from escalation.workflow import MoveRefused
from intake.case import Level, Owed, RecordId, ReferralState, Stage
from intake.store import queue, referrals
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from escalation.desk.receivers import Receiver
    from tests.escalation.office import Caller, Office

NAME = "amber-otter"
OFFERED = frozenset({"options-explained", "alternative", "no-allowed"})
FIELDS = {"needs": "Легло за две нощи.", "languages": "български"}


def terms_for(office: Office, **fields: str) -> Terms:
    assert office.public is not None
    return Terms(
        RecordId(os.urandom(16)), office.public.org, "animus", "Фондация Анимус", "bg",
        ("help-shelter",), fields or FIELDS,
    )  # fmt: skip


async def an_offer(office: Office, login: str = "mara") -> Caller:
    """Bring a case to where help has been offered."""
    caller, actor, desk = office.caller(), office.actor(login), office.desk
    await desk.claim(actor, NAME)
    confirmed = Affirmed(frozenset({"contact-confirmed"}))
    await desk.move(actor, NAME, Stage.SAFETY_ASSESSMENT, confirmed)
    await desk.assess(actor, NAME, safety_from_form({"not-possible": ["no time to ask"]}))
    await desk.move(actor, NAME, Stage.REFERRAL_OFFERED, Affirmed())
    return caller


async def asked(office: Office, terms: Terms | None = None) -> tuple[Caller, Terms]:
    caller = await an_offer(office)
    terms = terms or terms_for(office)
    await office.desk.ask(office.actor(), NAME, Question(terms, Affirmed(OFFERED)))
    return caller, terms


async def sent(office: Office) -> tuple[Caller, Terms, bytes]:
    caller, terms = await asked(office)
    office.consents(caller, terms.referral.hex(), given=True)
    await office.desk.send_off(office.actor(), NAME, terms.referral)
    return caller, terms, await office.desk.package(office.actor(), NAME, terms.referral)


async def offer_of(office: Office, terms: Terms) -> tuple[ReferralState, ConsentState]:
    case = await office.desk.open(office.actor(), NAME)
    offer = case.timeline.offer(terms.referral)
    assert offer is not None
    return offer.state, offer.consent


def stage(office: Office, caller: Caller) -> Stage:
    found = office.database.call(queue.standing, caller.case)
    assert found is not None
    return found.stage


async def test_the_caller_is_asked_in_the_chat_in_her_language_and_no_data_is_in_the_question(
    office: Office,
) -> None:
    caller, terms = await asked(office)
    kind, body = office.letters(caller)[-1]
    assert kind is OutboxKind.ASK
    assert body["locale"] == "bg"
    assert body["receiver"] == "Фондация Анимус"
    assert (body["help"], body["fields"]) == (["help-shelter"], ["languages", "needs"])
    assert body["levels"] == ["L3"]
    assert "Легло" not in json.dumps(body, ensure_ascii=False)
    assert stage(office, caller) is Stage.CONSENT
    assert await offer_of(office, terms) == (ReferralState.CONSENT_ASKED, ConsentState.WAITING)


async def test_nothing_is_sent_before_a_yes(office: Office) -> None:
    caller, terms = await asked(office)
    for _ in range(2):
        with pytest.raises(ConsentMissing) as missing:
            await office.desk.send_off(office.actor(), NAME, terms.referral)
        assert missing.value.level is Level.L3
        office.consents(caller, "ff" * 16, given=True)  # a yes to something else
    office.consents(caller, terms.referral.hex(), given=False)
    with pytest.raises(ConsentMissing) as refused:
        await office.desk.send_off(office.actor(), NAME, terms.referral)
    assert refused.value.state == "refused"
    with pytest.raises(ConsentMissing):
        await office.desk.package(office.actor(), NAME, terms.referral)
    assert stage(office, caller) is Stage.CONSENT


async def test_after_a_yes_the_partner_reads_exactly_what_was_agreed_to(office: Office) -> None:
    caller, terms, package = await sent(office)
    assert office.partner is not None
    read = open_package(package, office.partner, office.clock())
    assert read.content["fields"] == [
        {"key": "languages", "label": "your languages", "value": "български"},
        {"key": "needs", "label": "what you need", "value": "Легло за две нощи."},
    ]
    consents: Any = read.content["consent"]
    told = [(each["level"], each["locale"], each["how"]) for each in consents]
    assert told == [("L3", "bg", "chat")]
    assert read.content["sender"] == {"name": "Test helpline", "org": office.keys.org.hex()}
    assert stage(office, caller) is Stage.REFERRED
    row = office.database.call(referrals.get, terms.referral)
    assert row is not None
    assert row.state is ReferralState.SENT
    open_case = await office.desk.open(office.actor(), NAME)
    assert Owed.ANSWER in {each.owed for each in open_case.duties}
    assert "Легло" not in package.decode()


@pytest.mark.parametrize("referral", ["this", ""])
async def test_a_consent_taken_back_blocks_even_a_file_that_was_sent_already(
    office: Office, referral: str
) -> None:
    caller, terms, _ = await sent(office)
    level = ("L3",) if referral else ("L1",)
    office.consents(caller, terms.referral.hex() if referral else "", given=False, levels=level)
    with pytest.raises(ConsentMissing) as missing:
        await office.desk.package(office.actor(), NAME, terms.referral)
    assert missing.value.state == "withdrawn"
    assert await offer_of(office, terms) == (ReferralState.REVOKED, ConsentState.WITHDRAWN)


async def test_a_yes_written_by_anybody_but_the_bot_is_no_yes(office: Office) -> None:
    caller, terms = await asked(office)
    forger = replace(office, street=replace(office.street, sign=office.actor().bundle.sign))
    forger.consents(caller, terms.referral.hex(), given=True)
    with pytest.raises(ConsentMissing) as missing:
        await office.desk.send_off(office.actor(), NAME, terms.referral)
    assert missing.value.state == "broken"


async def test_help_is_offered_before_consent_is_asked(office: Office) -> None:
    office.caller()
    await office.desk.claim(office.actor(), NAME)
    question = Question(terms_for(office), Affirmed(OFFERED))
    with pytest.raises(MoveRefused):
        await office.desk.ask(office.actor(), NAME, question)


async def test_a_question_without_an_alternative_and_a_free_no_is_not_asked(office: Office) -> None:
    await an_offer(office)
    with pytest.raises(MoveRefused):
        await office.desk.ask(office.actor(), NAME, Question(terms_for(office), Affirmed()))


TOO_MUCH = dict.fromkeys(("name", "age", "where", "contact", "situation", "needs", "risk", "health",
                          "papers", "dependants"), "ж" * 600)  # fmt: skip


@pytest.mark.parametrize("fields", [{"shoe-size": "38"}, {"needs": "x" * 601}, TOO_MUCH])
async def test_a_package_holds_only_known_fields_of_a_bearable_length(
    office: Office, fields: dict[str, str]
) -> None:
    await an_offer(office)
    question = Question(terms_for(office, **fields), Affirmed(OFFERED))
    with pytest.raises(FormWrong):
        await office.desk.ask(office.actor(), NAME, question)


async def test_a_second_organisation_can_be_asked_for_while_the_first_one_waits(
    office: Office,
) -> None:
    caller, first = await asked(office)
    second = terms_for(office, situation="кратко")
    await office.desk.ask(office.actor(), NAME, Question(second, Affirmed()))
    office.consents(caller, second.referral.hex(), given=True)
    for _ in range(2):  # pressed twice is sent once
        await office.desk.send_off(office.actor(), NAME, second.referral)
    case = await office.desk.open(office.actor(), NAME)
    assert [each.state for each in case.timeline.offers] == [
        ReferralState.CONSENT_ASKED, ReferralState.SENT,
    ]  # fmt: skip
    assert sum(line.text("what") == "sent" for line in case.timeline.lines) == 1
    assert first.referral != second.referral


async def test_a_yes_alone_makes_no_file_before_it_is_sent(office: Office) -> None:
    caller, terms = await asked(office)
    office.consents(caller, terms.referral.hex(), given=True)
    with pytest.raises(PackageRefused) as refused:
        await office.desk.package(office.actor(), NAME, terms.referral)
    assert refused.value.code == "not-sent"
    with pytest.raises(NoSuchCase):
        await office.desk.send_off(office.actor(), NAME, RecordId(bytes(16)))


async def test_somebody_who_left_is_not_asked_without_a_second_thought(office: Office) -> None:
    caller = await an_offer(office)
    office.leaves(caller)
    question = Question(terms_for(office), Affirmed(OFFERED))
    with pytest.raises(PersonLeft):
        await office.desk.ask(office.actor(), NAME, question)
    await office.desk.ask(office.actor(), NAME, replace(question, although_left=True))


async def test_a_partner_whose_key_is_gone_gets_nothing(office: Office) -> None:
    caller, terms = await asked(office)
    office.consents(caller, terms.referral.hex(), given=True)
    await office.desk.send_off(office.actor(), NAME, terms.referral)
    folder = office.desk.book.partner_keys
    assert folder is not None
    (folder / "partner.public").unlink()
    with pytest.raises(PackageRefused) as refused:
        await office.desk.package(office.actor(), NAME, terms.referral)
    assert refused.value.code == "no-key"


async def test_only_the_holder_refers(office: Office) -> None:
    await an_offer(office)
    question = Question(terms_for(office), Affirmed(OFFERED))
    for login in ("vesna", "piotr"):
        with pytest.raises(NotAllowed):
            await office.desk.ask(office.actor(login), NAME, question)


@pytest.mark.parametrize(
    ("verdict", "reason", "ends"),
    [
        (Verdict.ACCEPT, "Tomorrow at ten.", (Stage.ACCEPTED, ReferralState.ACCEPTED)),
        (Verdict.DECLINE, "no_capacity", (Stage.DECLINED, ReferralState.DECLINED)),
        (Verdict.DECLINE, "пълни сме", (Stage.DECLINED, ReferralState.DECLINED)),
    ],
)
async def test_the_receivers_answer_is_recorded_on_the_case(
    office: Office, verdict: Verdict, reason: str, ends: tuple[Stage, ReferralState]
) -> None:
    caller, terms, package = await sent(office)
    assert office.partner is not None
    receipt = answer_package(package, office.partner, verdict, reason, office.clock())
    for _ in range(2):  # the same answer twice is one answer
        ref, answer = await office.desk.receive(office.actor(), receipt)
        assert (ref, answer.verdict, answer.reason) == (NAME, verdict, reason)
    assert (stage(office, caller), (await offer_of(office, terms))[0]) == ends
    case = await office.desk.open(office.actor(), NAME)
    receipts = [line for line in case.timeline.lines if line.text("what") == "receipt"]
    assert [line.text("reason") for line in receipts] == [reason]
    assert not case.timeline.faults


async def test_an_answer_to_nothing_we_sent_is_refused(office: Office) -> None:
    _, terms, package = await sent(office)
    assert office.partner is not None
    receipt = json.loads(
        answer_package(package, office.partner, Verdict.ACCEPT, "", office.clock())
    )
    receipt["signature"] = "00" * 64
    with pytest.raises(PackageRefused) as refused:
        await office.desk.receive(office.actor(), json.dumps(receipt).encode())
    assert refused.value.code == "signature"
    assert (await offer_of(office, terms))[0] is ReferralState.SENT


async def test_a_package_is_not_made_again_after_it_expired(office: Office) -> None:
    _, terms, _ = await sent(office)
    for _ in range(LIFE // timedelta(hours=1)):
        office.clock.move(hours=1)
        await office.desk.note(office.actor(), NAME, "still here")
    with pytest.raises(PackageRefused) as refused:
        await office.desk.package(office.actor(), NAME, terms.referral)
    assert refused.value.code == "expired"


async def test_the_directory_offers_partners_with_keys_first_and_says_who_was_confirmed(
    office: Office,
) -> None:
    receivers = await office.desk.receivers()
    found = fitting(receivers, Wanted(country="bg", need="help-crisis", language="bg"))
    assert found[0].key == "animus"
    assert found[0].partner == office.public
    assert found[0].confirmed is None
    assert found[0].name("bg") != found[0].name("en")
    assert len(found[0].fingerprint.split()) == 16
    assert all(each.partner is None for each in found[1:])


async def test_a_partner_nobody_compared_yet_is_offered_under_its_own_name_and_marked(
    office: Office,
) -> None:
    assert office.public is not None
    book = office.desk.book.directory
    mark = fingerprint_of(office.public)
    book.write_text(book.read_text(encoding="utf-8").replace(mark, ""), encoding="utf-8")
    receivers = await office.desk.receivers()
    unlisted = [each for each in receivers if not each.listed]
    assert [each.name("bg") for each in unlisted] == ["Shelter of the test"]
    assert by_key(receivers, unlisted[0].key) == unlisted[0]


async def test_which_consents_a_receiver_takes_depends_on_where_we_work(office: Office) -> None:
    def abroad(receivers: tuple[Receiver, ...]) -> set[str]:
        return {one.organisation.country for one in receivers if Level.L4 in one.levels}

    book = office.desk.book
    assert abroad(book.receivers({})) == {"hu", "pl"}
    assert abroad(replace(book, here="pl").receivers({})) == {"bg", "hu"}
