"""Safe contact as staff see it on the case page."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from intake.case import EntryKind
from intake.contactplan import UNTIL_SHE_WRITES
from intake.store import outbox
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from intake.sealing import Content
    from tests.escalation.console.served import Browser
    from tests.escalation.office import Caller, Office

NAME = "amber-otter"
CHOICES = {
    "phone": "shared", "when": "evenings", "days": "weekdays", "opening": "parcel",
    "delete": "yes", "nudge": "yes", "country": "bg",
}  # fmt: skip


async def claimed(browser: Browser, office: Office) -> Caller:
    caller = office.caller(NAME, locale="en")
    await browser.post(f"/case/{NAME}/claim")
    await browser.post("/account", {"locale": "en"})
    return caller


def agrees(office: Office, caller: Caller, **changed: Any) -> None:  # noqa: ANN401  contents
    plan: Content = {"what": "agreed", "choices": {**CHOICES, **changed}, "locale": "en"}
    office.says(caller, EntryKind.CONTACT_PLAN, {**plan, "ok_word": True, "duress_word": False})


async def shown(browser: Browser) -> str:
    _, page = await browser.get(f"/case/{NAME}")
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def last_letter(office: Office) -> Any:  # noqa: ANN401  a record id
    return office.bot.call(outbox.waiting, office.clock())[-1].letter.record


async def test_the_plan_is_on_the_page_with_its_hours_in_their_zone(
    browser: Browser, office: Office
) -> None:
    caller = await claimed(browser, office)
    assert "Nothing was agreed: any time will do." in await shown(browser)
    agrees(office, caller)
    page = await shown(browser)
    for wanted in (
        "Mon, Tue, Wed, Thu, Fri: 17:00 to 22:00 (Europe/Sofia)",
        "the opening line goes first",
        "«Your parcel is registered.»",
        "Deleted after reading yes",
        "Reminder after silence once",
        "Word that proves it is them agreed; nobody can read it",
        "Alarm word none",
        "Safe contact agreed, or changed",
        "17:00 EET where they are",
    ):
        assert wanted in page, wanted


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"when": "when-i-write"}, "only after they have written"),
        ({"when": "any-time", "phone": "alone"}, "They may be written to now."),
        ({"country": "other"}, "only after they have written"),
        ({"when": 7, "phone": None}, "only after they have written"),
    ],
)
async def test_every_plan_can_be_said(
    browser: Browser, office: Office, changed: dict[str, Any], told: str
) -> None:
    agrees(office, await claimed(browser, office), **changed)
    assert told in await shown(browser)


async def test_a_message_that_waits_says_for_what(browser: Browser, office: Office) -> None:
    caller = await claimed(browser, office)
    await browser.post(f"/case/{NAME}/reply", {"text": "hello"})
    letter = last_letter(office)
    office.bot.call(outbox.put_off, letter, office.clock() + timedelta(hours=4))
    assert re.search(r"waits for a safe time: \d\d:\d\d", await shown(browser))
    office.bot.call(outbox.put_off, letter, office.clock() + UNTIL_SHE_WRITES)
    assert "waits until they write again" in await shown(browser)
    office.bot.call(outbox.put_off, letter, office.clock())
    office.says(caller, EntryKind.CONTACT_PLAN, {"what": "duress-word"})
    assert "held: the alarm word was said" in await shown(browser)
    office.leaves(caller)
    assert "waits until they write again" in await shown(browser)


async def test_a_life_at_risk_is_ticked_with_a_reason_and_marked(
    browser: Browser, office: Office
) -> None:
    caller = await claimed(browser, office)
    fields = {"text": "get out now", "at_risk": "yes"}
    status, page, _ = await browser.post(f"/case/{NAME}/reply", fields)
    assert status == 422
    assert "get out now" in page
    assert "Write down the reason." in page
    status, _, _ = await browser.post(
        f"/case/{NAME}/reply", {**fields, "risk_reason": "he is on his way"}
    )
    assert status == 303
    assert office.letters(caller)[-1][0] is OutboxKind.URGENT
    assert "sent at once, life at risk: he is on his way" in await shown(browser)
    await browser.post(f"/case/{NAME}/reply", {"text": "a", "risk_reason": "not ticked"})
    assert office.letters(caller)[-1][0] is OutboxKind.REPLY


async def test_duress_stands_at_the_top_until_somebody_decides(
    browser: Browser, office: Office
) -> None:
    caller = await claimed(browser, office)
    office.says(caller, EntryKind.CONTACT_PLAN, {"what": "duress-word"})
    page = await shown(browser)
    assert "Nothing of ours goes out until you decide." in page
    assert page.index("Alarm word at") < page.index("Conversation")
    status, form = await browser.get(f"/case/{NAME}/lift")
    assert status == 200
    assert "nobody reads along" in form
    assert (await browser.post(f"/case/{NAME}/lift", {"reason": ""}))[0] == 422
    status, _, where = await browser.post(f"/case/{NAME}/lift", {"reason": "she called"})
    assert (status, where) == (303, f"/case/{NAME}?done=lifted")
    page = await shown(browser)
    assert "Nothing of ours goes out until you decide." not in page
    assert "Hold ended: she called" in page


async def test_the_agreed_word_is_told_without_being_shown(
    browser: Browser, office: Office
) -> None:
    caller = await claimed(browser, office)
    office.says(caller, EntryKind.CONTACT_PLAN, {"what": "ok-word"})
    assert "The agreed word was said: it is them" in await shown(browser)
