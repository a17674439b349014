"""Consents, withdrawals and a child at risk on the pages: by forms alone, in Bulgarian."""

# ruff: noqa: RUF001  Bulgarian
from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from escalation.desk.consents import How, Said
from intake.case import Profile
from tests.escalation.console.test_pages import claimed, text_of
from tests.escalation.test_referral import NAME, OFFERED, an_offer, asked, sent

if TYPE_CHECKING:
    from tests.escalation.console.served import Browser
    from tests.escalation.office import Office

CASE = f"/case/{NAME}"
COMPOSED = {
    "help": "help-crisis", "share-needs": "yes", "field-needs": "Легло за две нощи.",
    "by": "voice",
}  # fmt: skip


async def test_a_member_reads_the_question_aloud_and_writes_down_the_answer(
    browser: Browser, office: Office
) -> None:
    await an_offer(office)
    to = f"{CASE}/referral/to/animus"
    assert "Питам ги на живо или по телефона" in text_of((await browser.get(to))[1])
    said = [("said", each) for each in sorted(OFFERED)]
    status, _, where = await browser.post(to, [*COMPOSED.items(), *said])
    assert status == 303
    _, page = await browser.get(where)
    shown = text_of(page)
    assert "(България)" in shown
    assert "от какво имате нужда" in shown
    _, in_ukrainian = await browser.get(f"{where}?locale=uk")
    assert '<blockquote lang="uk"' in in_ukrainian
    assert (await browser.post(where, {"answer": "yes", "locale": "uk"}))[0] == 422
    assert (await browser.post(where, {"how": "phone", "locale": "uk"}))[0] == 422
    fields = {"answer": "yes", "how": "phone", "locale": "uk"}
    _, _, back = await browser.post(where, fields)
    assert "Изпрати" in text_of((await browser.get(back))[1])
    ledger = text_of((await browser.get(f"{CASE}/consent"))[1])
    assert "по телефона · попита Mara · Українська" in ledger
    assert "текст referral-consent/1" in ledger
    case = text_of((await browser.get(CASE))[1])
    assert "(по телефона)" in case


async def test_what_was_taken_back_on_the_phone_asks_for_a_call_to_the_receiver(
    browser: Browser, office: Office
) -> None:
    _, terms, _ = await sent(office)
    page = f"{CASE}/consent"
    assert (await browser.post(page, {"scope": "all"}))[0] == 422
    assert (await browser.post(page, {"how": "phone"}))[0] == 422
    status, _, where = await browser.post(page, {"scope": "sharing", "how": "phone"})
    assert (status, where) == (303, f"{CASE}?done=taken-back")
    case = text_of((await browser.get(where))[1])
    assert "Нищо повече не се дава." in case
    assert "помолете организацията да спре" in case
    referral = f"{CASE}/referral/{terms.referral.hex()}"
    assert "Обадете се и помолете да не го ползват повече" in text_of(
        (await browser.get(referral))[1]
    )
    assert (await browser.post(f"{referral}/stopped", {"told": ""}))[0] == 422
    _, _, where = await browser.post(f"{referral}/stopped", {"told": "Г-жа П., 14:10, по телефона"})
    after = text_of((await browser.get(where))[1])
    assert "Г-жа П., 14:10, по телефона" in after
    assert "помолете организацията да спре" not in after


async def test_a_yes_is_not_offered_where_one_stands(browser: Browser, office: Office) -> None:
    _, terms, _ = await sent(office)
    page = f"{CASE}/referral/{terms.referral.hex()}/consent"
    shown = (await browser.get(page))[1]
    assert 'name="answer" value="yes"' not in shown
    assert "Оттегля своето" in text_of(shown)
    await office.desk.answered(
        office.actor(), NAME, terms.referral, Said(given=False, how=How.PHONE, locale="bg")
    )
    assert 'name="answer" value="yes"' in (await browser.get(page))[1]


async def test_a_no_and_a_yes_that_cross_are_asked_about_again(
    browser: Browser, office: Office
) -> None:
    caller, terms = await asked(office)
    await office.desk.answered(
        office.actor(), NAME, terms.referral, Said(given=False, how=How.PHONE, locale="bg")
    )
    office.consents(caller, terms.referral.hex(), given=True)
    referral = f"{CASE}/referral/{terms.referral.hex()}"
    page = (await browser.get(referral))[1]
    assert "не е сигурно кое е последно" in text_of(page)
    assert f"{referral}/send" not in page
    assert 'name="answer" value="yes"' in (await browser.get(f"{referral}/consent"))[1]
    await browser.post(f"{referral}/consent", {"answer": "yes", "how": "phone", "locale": "bg"})
    assert f"{referral}/send" in (await browser.get(referral))[1]


@pytest.mark.parametrize("bad", ["ff" * 16, "zz", "11"])
async def test_an_address_of_nothing_says_so(browser: Browser, bad: str) -> None:
    await claimed(browser)
    assert (await browser.get(f"{CASE}/referral/{bad}/consent"))[0] == 404


async def test_a_child_is_asked_about_and_its_clock_is_seen_until_everybody_was_told(
    browser: Browser, office: Office
) -> None:
    office.caller(profile=Profile.MINOR)
    await browser.post(f"{CASE}/claim")
    assert "Тук пише дете. В риск ли е детето?" in text_of((await browser.get(CASE))[1])
    page = f"{CASE}/child"
    law = text_of((await browser.get(page))[1])
    assert "ДАЗД, МВР и Националната комисия" in law
    assert (await browser.post(page, {"reason": "на 13 е"}))[0] == 422
    assert (await browser.post(page, {"finding": "child-at-risk", "reason": ""}))[0] == 422
    fields = {"finding": "child-at-risk", "reason": "на 13 е, с чужд човек"}
    _, _, where = await browser.post(page, fields)
    case = text_of((await browser.get(where))[1])
    assert "Дете е в риск. Уведомете всички, които трябва, до" in case
    assert "на 13 е, с чужд човек" in case
    assert "В риск ли е детето?" not in case
    office.clock.move(hours=25)
    await browser.sign_in("mara")
    await browser.post(f"{CASE}/claim")
    assert "не всички са уведомени навреме" in text_of((await browser.get(CASE))[1])
    exception = {
        "ground": "child", "receiver": "ДАЗД, МВР, НКБТХ", "told": "Дете на 13.",
        "reason": "законът", "notice": "yes",
    }  # fmt: skip
    await browser.post(f"{CASE}/exception", exception)
    assert "Уведомете всички" not in text_of((await browser.get(CASE))[1])


async def test_who_is_not_to_be_written_to_is_not_and_the_page_says_why(
    browser: Browser,
) -> None:
    await claimed(browser)
    await browser.post(f"{CASE}/consent", {"scope": "contact", "how": "in-person"})
    status, page, _ = await browser.post(f"{CASE}/reply", {"text": "Здравейте"})
    assert status == 422
    assert "Човекът ни каза, че не иска съобщения." in text_of(page)
