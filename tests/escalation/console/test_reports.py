"""A report on the console: of whom, how it is known, who reports; in the reader's own language."""

# ruff: noqa: RUF001  Bulgarian
from __future__ import annotations

import html
import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation.console.wording import Words
from escalation.findings import CHOICES
from escalation.invitations import invite
from intake.case import EntryKind
from intake.receipts import receipt_of
from locales import Texts, files_of
from tests.escalation.console.served import browsing

if TYPE_CHECKING:
    from intake.sealing import Content
    from tests.escalation.console.served import Browser, Served
    from tests.escalation.office import Caller, Office
    from tests.fakes import FixedClock

NAME = "amber-otter"
CYRILLIC = re.compile("[\u0400-\u04ff]")
FRONTLINE = "frontline"


def text_of(page: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", " ", page)))


def a_report(office: Office, known: Content | None = None) -> Caller:
    """Two people: a sign of the first was taken back, the second is a child made to beg."""
    caller = office.caller(NAME)
    office.signals(caller, "for-whom", "someone", flags=("third-party",), profile=FRONTLINE)
    if known is not None:
        office.says(caller, EntryKind.ANSWER, {"item": "known", **known})
    office.signals(caller, "about", "adult", profile=FRONTLINE)
    office.signals(caller, "signs-control", "F06", profile=FRONTLINE)
    office.signals(caller, "F06", "told-by-person", profile=FRONTLINE)
    gone: Content = {"item": "F08", "answer": ["skip"], "words": None, "taken_back": True}
    office.says(caller, EntryKind.ANSWER, gone)
    office.signals(caller, "about", "child", flags=("child",), profile=FRONTLINE, person=2)
    office.signals(caller, "signs-made", "F20", profile=FRONTLINE, person=2)
    office.signals(caller, "F20", "seen", profile=FRONTLINE, person=2)
    office.sort()
    return caller


async def shown(browser: Browser) -> str:
    await browser.post(f"/case/{NAME}/claim")
    _, page = await browser.get(f"/case/{NAME}")
    return text_of(page)


# --- words ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", ["en", "bg"])
@pytest.mark.parametrize("item", CHOICES)
def test_every_question_and_answer_reads_in_the_language_of_staff(
    item: str, locale: str, clock: FixedClock
) -> None:
    words = Words(locale, clock())
    told = [words.question(item), *(words.answer(item, choice) for choice in CHOICES[item])]
    assert not {item, *CHOICES[item]} & set(told)
    assert all(CYRILLIC.search(each) for each in told) is (locale == "bg")


def test_no_answer_of_a_known_reporter_or_of_a_box_is_an_id(clock: FixedClock) -> None:
    words = Words("en", clock())
    assert words.answer("F06", "seen") == "I saw it"
    assert words.answer("F25", "second-hand") == "Others told me"
    assert words.answer("signs-control", "F06") == "Papers held by another"
    assert words.answer("known", "invite-known") == "known reporter, invited by"
    assert words.answer("known", "skip") == "unverified: left out"
    assert words.answer("leave", "skip") == "skipped"
    assert words.answer("F99", "seen") == "I saw it"
    assert words.answer("F06", "guessed") == "guessed"


@pytest.mark.parametrize("locale", ["en", "bg"])
def test_every_text_about_an_item_belongs_to_a_step_of_a_flow(locale: str) -> None:
    keys = Texts(locale, "triage").keys()
    asked = {key.partition(".")[0] for file in files_of("en") for key in Texts("en", file).keys()}  # noqa: SIM118  Texts is no dict
    for key in keys:
        if key.startswith("item-"):
            assert key.removeprefix("item-") in asked, key


# --- pages ---------------------------------------------------------------------------------------


async def test_the_timeline_says_from_the_second_person_on_of_whom_it_speaks(
    browser: Browser, office: Office
) -> None:
    a_report(office)
    page = await shown(browser)
    for wanted in (
        "документите са у друг Каза ми го човекът",
        "Човек 2: принуждаван да проси Видях го",
        "Човек 2: За възрастен или за дете става дума? За дете под 18 години",
        "(оттеглено: променен е друг отговор)",
    ):
        assert wanted in page, wanted
    assert "Човек 1: За възрастен" not in page


async def test_the_reasons_name_the_person_and_each_person_has_a_line(
    served: Served, office: Office
) -> None:
    a_report(office)
    async with browsing(served) as visitor:
        await visitor.sign_in("vesna")
        page = await shown(visitor)
    for wanted in (
        "Person 2: somebody under 18, exploited now",
        "Person 1: clear signs",
        "Person 2: strong signs",
        "Person 1: papers held by another «The person told me»",
        "Person 2: made to beg «I saw it»",
    ):
        assert wanted in page, wanted


async def test_a_report_about_one_person_names_nobody_by_number(
    served: Served, office: Office
) -> None:
    caller = office.caller(NAME)
    office.signals(caller, "for-whom", "someone", flags=("third-party",), profile=FRONTLINE)
    office.signals(caller, "signs-control", "F06", profile=FRONTLINE)
    office.signals(caller, "F06", "seen", profile=FRONTLINE)
    office.sort()
    async with browsing(served) as visitor:
        await visitor.sign_in("vesna")
        page = await shown(visitor)
    assert "papers held by another «I saw it»" in page
    assert "Person 1" not in page
    assert "Reporter unverified" in page
    assert f"Receipt {receipt_of(caller.case)}" in page


@pytest.mark.parametrize(
    ("known", "mark", "entry"),
    [
        (
            {"answer": ["invite-known"], "words": "Shelter Animus"},
            "Reporter invited by Shelter Animus",
            "known reporter, invited by («Shelter Animus»)",
        ),
        (
            {"answer": ["invite-unknown"], "words": "Shelter Animus"},
            "Reporter unverified",
            "unverified: no code known here («Shelter Animus»)",
        ),
        ({"answer": ["no-code"], "words": None}, "Reporter unverified", "unverified: has no code"),
        ({"answer": ["skip"], "words": None}, "Reporter unverified", "unverified: left out"),
        (None, "Reporter unverified", ""),
    ],
)
async def test_a_reporter_is_known_by_a_code_and_by_nothing_they_write(
    served: Served, office: Office, known: Content | None, mark: str, entry: str
) -> None:
    a_report(office, known)
    async with browsing(served) as visitor:
        await visitor.sign_in("vesna")
        page = await shown(visitor)
    assert mark in page
    assert entry in page
    assert ("Reporter unverified" in page) is (mark == "Reporter unverified")


async def test_a_code_in_a_damaged_chain_proves_nothing(served: Served, office: Office) -> None:
    caller = office.caller(NAME)
    office.signals(caller, "for-whom", "someone", flags=("third-party",), profile=FRONTLINE)
    office.answers(caller, "as-what", "work")
    known: Content = {"item": "known", "answer": ["invite-known"], "words": "Shelter Animus"}
    office.says(caller, EntryKind.ANSWER, known)
    office.cut(caller, caller.seq - 1)
    office.sort()
    async with browsing(served) as visitor:
        await visitor.sign_in("vesna")
        page = await shown(visitor)
    assert "Reporter unverified" in page
    assert "invited by («Shelter Animus»)" in page, "what was written stays to be read"


async def test_who_writes_about_themselves_is_no_reporter(browser: Browser, office: Office) -> None:
    caller = office.caller(NAME)
    office.signals(caller, "for-whom", "myself")
    office.answers(caller, "known", "invite-known")
    office.sort()
    page = await shown(browser)
    assert "Подаващ сигнал" not in page
    assert receipt_of(caller.case) not in page
    assert "пълнолетен човек" in page


async def test_a_case_that_was_opened_before_the_age_was_asked_shows_whose_it_is(
    browser: Browser, office: Office
) -> None:
    young, reporter = office.caller(NAME), office.caller("calm-fern")
    office.signals(young, "age", "minor", flags=("child",), profile="minor")
    office.signals(reporter, "for-whom", "someone", flags=("third-party",), profile=FRONTLINE)
    office.sort()
    _, queue = await browser.get("/queue")
    assert "под 18" in queue
    assert "подаващ сигнал" in queue
    assert "под 18" in await shown(browser)
    case = await office.desk.open(office.actor(), NAME)
    assert case.timeline.young


async def test_the_audit_names_the_organisation_of_a_code_and_the_operator(
    served: Served, office: Office
) -> None:
    office.database.call(invite, office.keys, "Shelter Animus", timedelta(days=1), office.clock())
    async with browsing(served) as auditor:
        await auditor.sign_in("ida")
        _, page = await auditor.get("/audit")
    assert re.search(r"<td>Operator</td><td>invite</td><td>Shelter Animus</td>", page)
