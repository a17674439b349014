"""A yes or a no that a member heard counts as what the chat hears, and says who heard it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from escalation.desk.acts import Act, ReasonMissing
from escalation.desk.care import Affirmed
from escalation.desk.consents import How, Said, Scope
from escalation.desk.offers import Question
from escalation.desk.opening import opened
from escalation.desk.records import enter
from escalation.desk.words import ContactRefused
from escalation.referral import ConsentMissing, ConsentState, open_package
from escalation.staff import NotAllowed
from intake.case import EntryKind, Level, Owed, ReferralState
from intake.store import audit, referrals
from intake.store.outbox import OutboxKind
from tests.escalation.test_referral import NAME, OFFERED, an_offer, asked, offer_of, sent, terms_for

if TYPE_CHECKING:
    from escalation.referral import Terms
    from intake.db import Tx
    from intake.sealing import Content
    from tests.escalation.office import Caller, Office

YES = Said(given=True, how=How.PHONE, locale="uk")
NO = replace(YES, given=False)


async def asked_aloud(office: Office) -> tuple[Caller, Terms]:
    caller, terms = await an_offer(office), terms_for(office)
    question = Question(terms, Affirmed(OFFERED), by_voice=True)
    await office.desk.ask(office.actor(), NAME, question)
    return caller, terms


async def owed(office: Office) -> set[Owed]:
    return {duty.owed for duty in (await office.desk.open(office.actor(), NAME)).duties}


async def test_who_is_asked_aloud_hears_nothing_in_the_chat(office: Office) -> None:
    caller, terms = await asked_aloud(office)
    assert OutboxKind.ASK not in {kind for kind, _ in office.letters(caller)}
    assert await offer_of(office, terms) == (ReferralState.CONSENT_ASKED, ConsentState.WAITING)


async def test_a_yes_on_the_phone_lets_go_what_was_agreed_to_and_says_who_heard_it(
    office: Office,
) -> None:
    _, terms = await asked_aloud(office)
    desk, actor = office.desk, office.actor()
    with pytest.raises(ConsentMissing):
        await desk.send_off(actor, NAME, terms.referral)
    await desk.answered(actor, NAME, terms.referral, YES)
    await desk.send_off(actor, NAME, terms.referral)
    package = await desk.package(actor, NAME, terms.referral)
    assert office.partner is not None
    consents: Any = open_package(package, office.partner, office.clock()).content["consent"]
    told = [(each["level"], each["locale"], each["how"]) for each in consents]
    assert told == [("L3", "uk", "phone")]
    assert all("by" not in each for each in consents), "the receiver learns no member's id"
    line = (await desk.open(actor, NAME)).timeline.last(EntryKind.CONSENT)
    assert line is not None
    assert (line.by, line.text("text_version")) == ("Mara", "referral-consent/1")
    acts = [row.facts["action"] for row in office.database.call(audit.rows)]
    assert "consent-heard" in acts


async def test_across_a_border_one_yes_gives_both_levels(office: Office) -> None:
    await an_offer(office)
    terms = replace(terms_for(office), country="hu", levels=(Level.L3, Level.L4))
    question = Question(terms, Affirmed(OFFERED), by_voice=True)
    await office.desk.ask(office.actor(), NAME, question)
    await office.desk.answered(office.actor(), NAME, terms.referral, YES)
    assert (await offer_of(office, terms))[1] is ConsentState.GIVEN


async def test_a_no_in_the_chat_counts_after_a_yes_on_the_phone(office: Office) -> None:
    caller, terms = await asked_aloud(office)
    await office.desk.answered(office.actor(), NAME, terms.referral, YES)
    office.consents(caller, "", given=False, levels=("L3", "L4"))
    with pytest.raises(ConsentMissing) as missing:
        await office.desk.send_off(office.actor(), NAME, terms.referral)
    assert missing.value.state == "withdrawn"


async def test_a_no_on_the_phone_counts_after_a_yes_in_the_chat(office: Office) -> None:
    _, terms, _ = await sent(office)
    await office.desk.answered(office.actor(), NAME, terms.referral, NO)
    assert await offer_of(office, terms) == (ReferralState.REVOKED, ConsentState.WITHDRAWN)
    with pytest.raises(ConsentMissing):
        await office.desk.package(office.actor(), NAME, terms.referral)
    row = office.database.call(referrals.get, terms.referral)
    assert row is not None
    assert row.state is ReferralState.REVOKED
    assert await owed(office) == {Owed.STOP}, "nobody waits for an answer any more"


async def test_a_first_no_on_the_phone_takes_nothing_back(office: Office) -> None:
    _, terms = await asked_aloud(office)
    await office.desk.answered(office.actor(), NAME, terms.referral, NO)
    assert (await offer_of(office, terms))[1] is ConsentState.REFUSED
    assert await owed(office) == set()
    await office.desk.answered(office.actor(), NAME, terms.referral, YES)
    assert (await offer_of(office, terms))[1] is ConsentState.GIVEN


async def test_a_yes_to_one_organisation_is_no_yes_to_another(office: Office) -> None:
    _, terms = await asked_aloud(office)
    other = terms_for(office)
    await office.desk.ask(office.actor(), NAME, Question(other, Affirmed(), by_voice=True))
    await office.desk.answered(office.actor(), NAME, terms.referral, YES)
    assert (await offer_of(office, other))[1] is ConsentState.WAITING


async def test_who_took_everything_back_agrees_to_nothing_new_through_a_member(
    office: Office,
) -> None:
    caller, terms = await asked_aloud(office)
    office.consents(caller, "", given=True, levels=("L1",))
    office.consents(caller, "", given=False, levels=("L1",))
    with pytest.raises(ConsentMissing) as missing:
        await office.desk.answered(office.actor(), NAME, terms.referral, YES)
    assert missing.value.level is Level.L1
    await office.desk.answered(office.actor(), NAME, terms.referral, NO)


@pytest.mark.parametrize("scope", [Scope.ALL, Scope.SHARING])
async def test_what_is_taken_back_on_the_phone_stops_every_referral(
    office: Office, scope: Scope
) -> None:
    caller, terms, _ = await sent(office)
    office.consents(caller, "", given=True, levels=("L1", "L2"))
    await office.desk.taken_back(office.actor(), NAME, scope, How.IN_PERSON)
    assert (await offer_of(office, terms))[0] is ReferralState.REVOKED
    assert Owed.STOP in await owed(office)
    with pytest.raises(ConsentMissing):
        await office.desk.package(office.actor(), NAME, terms.referral)


async def test_who_wants_no_message_is_sent_none_until_they_write(office: Office) -> None:
    caller = office.caller()
    office.consents(caller, "", given=True, levels=("L1", "L2"))
    actor, desk = office.actor(), office.desk
    await desk.claim(actor, NAME)
    await desk.reply(actor, NAME, ("Здравейте", ""))
    await desk.taken_back(actor, NAME, Scope.CONTACT, How.PHONE)
    with pytest.raises(ContactRefused):
        await desk.reply(actor, NAME, ("Здравейте", ""))
    await desk.reply(actor, NAME, ("Здравейте", ""), at_risk="He is on his way to her.")
    office.writes(caller, "пак съм аз")
    await desk.reply(actor, NAME, ("Здравейте", ""))


async def test_who_wants_no_message_is_asked_nothing_in_the_chat(office: Office) -> None:
    await an_offer(office)
    await office.desk.taken_back(office.actor(), NAME, Scope.CONTACT, How.PHONE)
    question = Question(terms_for(office), Affirmed(OFFERED))
    with pytest.raises(ContactRefused):
        await office.desk.ask(office.actor(), NAME, question)
    await office.desk.ask(office.actor(), NAME, replace(question, by_voice=True))


async def test_the_receiver_is_asked_to_stop_and_that_is_written_down(office: Office) -> None:
    _, terms, _ = await sent(office)
    actor, desk = office.actor(), office.desk
    await desk.answered(actor, NAME, terms.referral, NO)
    (stop,) = (each for each in (await desk.open(actor, NAME)).duties if each.owed is Owed.STOP)
    assert stop.due == office.clock() + timedelta(hours=24)
    with pytest.raises(ReasonMissing):
        await desk.receiver_told(actor, NAME, terms.referral, "")
    await desk.receiver_told(actor, NAME, terms.referral, "Mrs P., on the phone, 14:10.")
    assert await owed(office) == set()
    line = (await desk.open(actor, NAME)).timeline.last(EntryKind.REFERRAL)
    assert line is not None
    assert line.text("told") == "Mrs P., on the phone, 14:10."


async def test_a_second_yes_stands_and_a_second_no_stops_it_again(office: Office) -> None:
    _, terms, _ = await sent(office)
    actor, desk = office.actor(), office.desk
    for _ in range(2):
        await desk.answered(actor, NAME, terms.referral, NO)
        assert await owed(office) == {Owed.STOP}
        await desk.answered(actor, NAME, terms.referral, YES)
        assert await owed(office) == {Owed.ANSWER}, "the receiver's answer is awaited again"
        assert await offer_of(office, terms) == (ReferralState.SENT, ConsentState.GIVEN)
    await desk.package(actor, NAME, terms.referral)


async def test_a_no_in_the_chat_to_the_open_question_stops_what_was_sent_by_a_yes_aloud(
    office: Office,
) -> None:
    """She was asked in the chat, said yes on the phone, and answers the chat later: no."""
    caller, terms = await asked(office)
    actor, desk = office.actor(), office.desk
    await desk.answered(actor, NAME, terms.referral, YES)
    await desk.send_off(actor, NAME, terms.referral)
    office.consents(caller, terms.referral.hex(), given=False)
    office.signals(caller, "consent", "no", refused=("L3",), referral=terms.referral.hex())
    office.sort()
    assert await owed(office) == {Owed.STOP}
    assert (await offer_of(office, terms))[0] is ReferralState.REVOKED


async def test_a_first_no_in_the_chat_to_one_organisation_stops_no_other(office: Office) -> None:
    caller, terms = await asked(office)
    other = terms_for(office)
    await office.desk.ask(office.actor(), NAME, Question(other, Affirmed()))
    office.consents(caller, terms.referral.hex(), given=True)
    await office.desk.send_off(office.actor(), NAME, terms.referral)
    office.consents(caller, other.referral.hex(), given=False)
    office.signals(caller, "consent", "no", refused=("L3",), referral=other.referral.hex())
    office.sort()
    assert (await offer_of(office, other))[0] is ReferralState.CONSENT_REFUSED
    assert (await offer_of(office, terms))[0] is ReferralState.SENT
    assert await owed(office) == {Owed.ANSWER}


async def test_a_no_stops_what_was_sent_even_where_an_entry_cannot_be_read(
    office: Office,
) -> None:
    caller, terms, _ = await sent(office)
    office.says(caller, EntryKind.CONSENT, {"level": "L3", "given": "perhaps"})
    assert (await offer_of(office, terms))[1] is not ConsentState.GIVEN
    await office.desk.answered(office.actor(), NAME, terms.referral, NO)
    assert await owed(office) == {Owed.STOP}


@pytest.mark.parametrize("fast", [True, False])
async def test_two_clocks_that_do_not_agree_let_nothing_go_after_a_no(
    office: Office, *, fast: bool
) -> None:
    """Of two machines one may be minutes ahead. What was said last counts."""
    caller, terms = await asked_aloud(office)
    actor, desk = office.actor(), office.desk
    away = timedelta(minutes=2 if fast else -2)
    if fast:  # the bot's clock: a yes in the chat, then a no on the phone
        office.clock.move(seconds=away.total_seconds())
        office.consents(caller, terms.referral.hex(), given=True)
        office.clock.move(seconds=-away.total_seconds())
        await desk.answered(actor, NAME, terms.referral, NO)
    else:  # a yes on the phone, then a no in the chat that looks older
        await desk.answered(actor, NAME, terms.referral, YES)
        office.clock.move(seconds=away.total_seconds())
        office.consents(caller, terms.referral.hex(), given=False)
        office.signals(caller, "consent", "no", refused=("L3",), referral=terms.referral.hex())
        office.clock.move(seconds=-away.total_seconds())
        office.sort()
    with pytest.raises(ConsentMissing):
        await desk.send_off(actor, NAME, terms.referral)


async def test_who_wants_nothing_used_agrees_to_nothing_through_a_member_either(
    office: Office,
) -> None:
    """Also where no yes to saving was ever there: danger had opened the case."""
    _, terms = await asked_aloud(office)
    await office.desk.taken_back(office.actor(), NAME, Scope.ALL, How.PHONE)
    with pytest.raises(ConsentMissing) as missing:
        await office.desk.answered(office.actor(), NAME, terms.referral, YES)
    assert missing.value.level is Level.L1


@pytest.mark.parametrize("scope", list(Scope))
async def test_the_courier_is_told_who_wants_no_message(office: Office, scope: Scope) -> None:
    caller = office.caller()
    await office.desk.claim(office.actor(), NAME)
    await office.desk.taken_back(office.actor(), NAME, scope, How.PHONE)
    quiet = OutboxKind.QUIET in {kind for kind, _ in office.letters(caller)}
    assert quiet is (scope is not Scope.SHARING)


async def test_only_who_holds_the_case_writes_down_what_they_heard(office: Office) -> None:
    _, terms = await asked(office)
    for login in ("vesna", "piotr", "adam", "ida"):
        with pytest.raises(NotAllowed):
            await office.desk.answered(office.actor(login), NAME, terms.referral, YES)


async def test_a_reporter_is_passed_by_where_the_person_themselves_is_asked(
    office: Office,
) -> None:
    caller = await an_offer(office)
    office.answers(caller, "for-whom", "someone")
    terms = terms_for(office)
    await office.desk.ask(office.actor(), NAME, Question(terms, Affirmed(OFFERED), by_voice=True))
    await office.desk.answered(office.actor(), NAME, terms.referral, YES)
    await office.desk.send_off(office.actor(), NAME, terms.referral)


async def test_what_claims_to_come_from_the_chat_and_does_not_stands_for_nothing(
    office: Office,
) -> None:
    """Whoever holds a case can write into its chain; what the chat heard only the bot signs."""
    _, terms = await asked(office)
    act = Act(office.actor(), office.keys, office.clock())

    def forged(tx: Tx) -> None:
        case = opened(tx, act, NAME)
        assert case.key is not None
        said: Content = {
            "level": "L3", "given": True, "referral": terms.referral.hex(), "how": "chat",
            "text_version": "referral-consent/1", "locale": "bg",
        }  # fmt: skip
        enter(tx, act, case.row.case, case.key, (EntryKind.CONSENT, said))

    office.database.call(forged)
    assert (await offer_of(office, terms))[1] is ConsentState.WAITING
    with pytest.raises(ConsentMissing):
        await office.desk.send_off(office.actor(), NAME, terms.referral)


async def test_what_a_member_wrote_down_is_not_something_the_caller_did(office: Office) -> None:
    caller, terms = await asked_aloud(office)
    before = (await office.desk.open(office.actor(), NAME)).timeline.heard
    office.says(caller, EntryKind.END, {"disposition": "left"})
    await office.desk.answered(office.actor(), NAME, terms.referral, YES)
    timeline = (await office.desk.open(office.actor(), NAME)).timeline
    assert timeline.heard == before
    assert timeline.left is not None


async def test_after_a_no_aloud_a_yes_in_the_chat_is_asked_about_once_more(office: Office) -> None:
    """Nobody can say for certain which came last; nothing goes before somebody has asked."""
    caller, terms = await asked(office)
    actor, desk = office.actor(), office.desk
    await desk.answered(actor, NAME, terms.referral, NO)
    office.consents(caller, terms.referral.hex(), given=True)
    assert (await desk.open(actor, NAME)).stopped == {terms.referral}
    with pytest.raises(ConsentMissing):
        await desk.send_off(actor, NAME, terms.referral)
    await desk.answered(actor, NAME, terms.referral, YES)
    assert (await desk.open(actor, NAME)).stopped == frozenset()
    await desk.send_off(actor, NAME, terms.referral)


async def test_a_clock_that_is_far_ahead_gives_nobody_more_time(office: Office) -> None:
    caller, terms, _ = await sent(office)
    office.clock.move(days=300)
    office.writes(caller, "stamped by a clock that is wrong")
    office.clock.move(days=-300)
    await office.desk.answered(office.actor(), NAME, terms.referral, NO)
    (stop,) = (await office.desk.open(office.actor(), NAME)).duties
    assert stop.due <= office.clock() + timedelta(hours=24)
