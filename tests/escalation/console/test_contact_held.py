"""The held contact and the silent one on a case's page, by forms alone."""

# ruff: noqa: RUF001  Bulgarian
from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from intake.case import EntryKind
from intake.store.outbox import OutboxKind
from tests.escalation.console.test_pages import NAME, claimed, text_of

if TYPE_CHECKING:
    from tests.escalation.console.served import Browser
    from tests.escalation.office import Caller, Office

ASKED = "там ли е жена ми?"


def asks_about_others(office: Office, caller: Caller) -> None:
    """Ask as the bot files it: the sign, and the signal."""
    office.says(
        caller, EntryKind.ANSWER, {"item": "probing", "answer": ["probing"], "words": ASKED}
    )
    office.signals(caller, "probing", flags=("probing",))
    office.sort()


async def test_a_held_contact_is_said_in_red_and_takes_a_reason_to_release(
    browser: Browser, office: Office
) -> None:
    caller = await claimed(browser)
    asks_about_others(office, caller)
    _, page = await browser.get(f"/case/{NAME}")
    shown = text_of(page)
    assert "SEC: тук някой пита за други хора" in shown
    assert f"SEC: попита за друг човек («{ASKED}»)" in html.unescape(shown)
    status, page, _ = await browser.post(f"/case/{NAME}/reply", {"text": "ало?"})
    assert status == 422
    assert "Не е изпратено" in page
    assert "ало?" in page
    _, form = await browser.get(f"/case/{NAME}/contact-safe")
    until = re.search(r'name="until" value="([^"]+)"', form)
    assert until is not None
    read = {"until": html.unescape(until.group(1))}
    status, page, _ = await browser.post(f"/case/{NAME}/contact-safe", read)
    assert (status, "Напишете причината." in page) == (422, True)
    asks_about_others(office, caller)
    reason = {**read, "reason": "Обади се и каза думата."}
    status, page, _ = await browser.post(f"/case/{NAME}/contact-safe", reason)
    assert (status, "Междувременно пак някой пита" in page) == (422, True)


async def test_after_the_release_the_page_says_why_and_words_go_out(
    browser: Browser, office: Office
) -> None:
    caller = await claimed(browser)
    asks_about_others(office, caller)
    _, form = await browser.get(f"/case/{NAME}/contact-safe")
    until = html.unescape(form.split('name="until" value="')[1].split('"')[0])
    fields = {"until": until, "reason": "Обади се и каза думата."}
    _, _, where = await browser.post(f"/case/{NAME}/contact-safe", fields)
    assert where == f"/case/{NAME}?done=contact-safe"
    assert office.letters(caller)[-1] == (OutboxKind.SAFE, {"kind": "safe", "until": until})
    _, page = await browser.get(where)
    shown = text_of(page)
    assert "Пак може да му пишете." in shown
    assert "Връзката пак е безопасна: Обади се и каза думата." in shown
    assert "Нищо наше не се изпраща" not in shown
    assert (await browser.post(f"/case/{NAME}/reply", {"text": "Тук съм."}))[0] == 303
    status, _, _ = await browser.post(f"/case/{NAME}/contact-safe", fields)
    assert status == 422


async def test_the_queue_says_why_before_anybody_opens_it(browser: Browser, office: Office) -> None:
    asks_about_others(office, office.caller(NAME))
    _, page = await browser.get("/queue")
    assert "SEC: тук някой пита за други хора" in text_of(page)
    assert ASKED not in html.unescape(page)


async def test_a_silent_contact_is_said_to_be_no_spam(browser: Browser, office: Office) -> None:
    caller = office.caller(NAME)
    office.consents(caller, "", given=True, levels=("L1", "L2"))
    office.says(caller, EntryKind.END, {"disposition": "expired"})
    await browser.post(f"/case/{NAME}/claim")
    _, page = await browser.get(f"/case/{NAME}")
    assert "Това не е спам." in text_of(page)
    _, page = await browser.get(f"/case/{NAME}/stage")
    assert "selected" not in page, "what it was is a person's decision"


async def test_an_alarm_word_and_a_question_about_others_both_stand_on_the_page(
    browser: Browser, office: Office
) -> None:
    caller = await claimed(browser)
    office.says(caller, EntryKind.CONTACT_PLAN, {"what": "duress-word"})
    asks_about_others(office, caller)
    _, page = await browser.get(f"/case/{NAME}")
    shown = text_of(page)
    assert "SEC: тук някой пита за други хора" in shown
    assert "Дума за тревога в" in shown
    assert f"/case/{NAME}/contact-safe" in page
    assert f"/case/{NAME}/lift" in page
    await browser.post(f"/case/{NAME}/lift", {"reason": "Обади се."})
    _, page = await browser.get(f"/case/{NAME}")
    shown = text_of(page)
    assert "SEC: тук някой пита за други хора" in shown
    assert "Дума за тревога в" not in shown


async def test_every_act_that_takes_a_reason_has_a_page_that_asks_for_it(
    browser: Browser, office: Office
) -> None:
    caller = await claimed(browser)
    asks_about_others(office, caller)
    for act in ("approve", "take-over", "contact-safe", "lift"):
        status, page = await browser.get(f"/case/{NAME}/{act}")
        assert (status, 'name="reason"' in page) == (200, True), act
