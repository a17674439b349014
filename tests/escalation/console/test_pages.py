"""The console's pages without JavaScript: everything can be read and every write works."""

# ruff: noqa: RUF001  Bulgarian
from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

import pytest

from intake.case import Priority, Profile
from intake.store import outbox
from intake.store.outbox import OutboxKind
from tests.escalation.console.served import browsing
from tests.escalation.console.test_doors import routes_of

if TYPE_CHECKING:
    from tests.escalation.console.served import Browser, Served
    from tests.escalation.office import Caller, Office

NAME = "amber-otter"
CANARY = "<script>alert(1)</script><img src=x onerror=alert(2)>'\"&{{7*7}}\u202eabc"
UNTRANSLATED = re.compile(r">\s*[a-z]+(?:-[a-z0-9_]+){1,4}\s*<")


def a_case(office: Office, **given: object) -> Caller:
    """A caller in danger, with answers, words and an assessment."""
    caller = office.caller(NAME, **given)  # type: ignore[arg-type]  # fields of a caller
    office.signals(caller, "leave", "no", flags=("confined",))
    office.signals(caller, "harm", "threatened-me", "hurt-me")
    office.signals(caller, "person", flags=("danger-now",))
    office.writes(caller, CANARY)
    office.sort()
    return caller


async def claimed(browser: Browser) -> Caller:
    """A case that the browser's owner holds."""
    caller = a_case(browser.served.office)
    assert (await browser.post(f"/case/{NAME}/claim"))[0] == 303
    return caller


def text_of(page: str) -> str:
    """What a person reads on a page."""
    plain = re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", page, flags=re.DOTALL)
    return " ".join(html.unescape(plain).split())


@pytest.mark.parametrize("locale", ["en", "bg"])
async def test_every_page_speaks_the_language_of_whoever_looks(
    browser: Browser, served: Served, locale: str
) -> None:
    await claimed(browser)
    await browser.post("/account", {"locale": locale})
    for method, path in routes_of(served.app):
        if method != "GET" or path.startswith(("/live/", "/assets/", "/healthz", "/sign-in")):
            continue
        status, page = await browser.get(path)
        page = re.sub(r"<code>.*?</code>", "", page)
        if status == 200:
            assert f'<html lang="{locale}"' in page, path
            names = {NAME, "animus"}
            found = {each.strip("<> \n") for each in UNTRANSLATED.findall(page)} - names
            assert not {each for each in found if not each.startswith(("hl-", "thb-"))}, path


async def test_titles_tell_nothing(browser: Browser, served: Served) -> None:
    await claimed(browser)
    for method, path in routes_of(served.app):
        if method == "GET" and not path.startswith(("/live/", "/assets/", "/healthz")):
            _, page = await browser.get(path)
            for title in re.findall(r"<title>(.*?)</title>", page, re.DOTALL):
                assert NAME not in title
                assert re.fullmatch(r"(\(\d+\) )?[\w ]{3,40}", title.strip()), title


async def test_the_queue_begins_with_the_most_urgent_and_says_why(
    browser: Browser, office: Office
) -> None:
    office.caller("calm-fern", priority=Priority.P4)
    a_case(office)
    _, page = await browser.get("/queue")
    assert page.index(NAME) < page.index("calm-fern")
    assert "казва, че е в опасност сега" in text_of(page)
    assert "<title>(2) Опашка</title>" in page
    assert "Български" in page
    assert CANARY not in html.unescape(page)


async def test_an_empty_queue_says_what_was_checked_and_when(browser: Browser) -> None:
    for view in ("open", "unclaimed", "mine", "closed"):
        _, page = await browser.get(f"/queue?view={view}")
        assert re.search(r"Проверено в \d\d:\d\d:\d\d\.", page), view


async def test_a_first_page_is_small(browser: Browser, served: Served) -> None:
    a_case(served.office)
    _, page = await browser.get("/queue")
    files = set(re.findall(r'(?:src|href)="(/assets/[^"]+)"', page))
    for name in files.copy():
        _, source = await browser.get(name)
        files |= {f"/assets/{each}" for each in re.findall(r'from "\./([^"]+)"', source)}
    total = len(page.encode())
    for name in files:
        total += len((await browser.get(name))[1].encode())
    assert total < 60_000


async def test_five_hundred_cases_are_one_page(browser: Browser, office: Office) -> None:
    for number in range(60):
        office.caller(f"case-{number}", pool=False)
    status, page = await browser.get("/queue")
    assert status == 200
    assert page.count("data-row") == 60


async def test_an_unclaimed_case_shows_no_words_until_somebody_decides_to_read(
    browser: Browser, office: Office
) -> None:
    a_case(office)
    _, page = await browser.get(f"/case/{NAME}")
    assert CANARY not in html.unescape(page)
    assert "Поеми и отвори" in page
    _, page = await browser.get(f"/case/{NAME}?read=1")
    assert CANARY in html.unescape(page)
    assert "Изпрати на човека" not in page


async def test_callers_words_are_text_and_nothing_else(browser: Browser) -> None:
    await claimed(browser)
    _, page = await browser.get(f"/case/{NAME}")
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "49" not in text_of(page).split("abc")[0].rsplit("&", 1)[-1]
    assert CANARY in html.unescape(page)


async def test_a_claimed_case_shows_timeline_reasons_and_what_is_missing(browser: Browser) -> None:
    await claimed(browser)
    _, page = await browser.get(f"/case/{NAME}")
    shown = text_of(page)
    for wanted in (
        "Нищо не липсва и не е променено",
        "Можете ли да напускате мястото",
        "C3",
        "(силен, 4 точки)",
        "Без отговор",
        "thb-screen/1.1",
        "Този случай е при Вас",
        "Вътрешна бележка",
    ):
        assert wanted in shown, wanted


async def test_a_button_of_every_question_is_told_by_its_name(
    browser: Browser, served: Served
) -> None:
    caller = a_case(served.office)
    served.office.answers(caller, "danger", "danger")
    await browser.post(f"/case/{NAME}/claim")
    _, page = await browser.get(f"/case/{NAME}")
    assert "Опасност" in text_of(page)
    assert "danger" not in text_of(page)


async def test_the_loser_of_a_race_is_told_who_won(browser: Browser, served: Served) -> None:
    a_case(served.office)
    async with browsing(served) as other:
        await other.sign_in("vesna")
        assert (await browser.post(f"/case/{NAME}/claim"))[0] == 303
        served.office.clock.move(seconds=12)
        status, page, _ = await other.post(f"/case/{NAME}/claim")
    assert status == 409
    assert "Taken by Mara, 00:12 ago." in page


async def test_a_reply_and_a_note_go_where_they_belong(browser: Browser, office: Office) -> None:
    caller = await claimed(browser)
    _, _, where = await browser.post(f"/case/{NAME}/reply", {"text": "Тук съм.\r\nЧета."})
    assert where == f"/case/{NAME}?done=sent"
    await browser.post(f"/case/{NAME}/note", {"text": "само за нас"})
    await browser.post(f"/case/{NAME}/reply", {"phrase": "phrase-call"})
    kinds = [(kind, body.get("text") or body.get("key")) for kind, body in office.letters(caller)]
    assert kinds == [
        (OutboxKind.PERSON, "person-came"), (OutboxKind.REPLY, "Тук съм.\nЧета."),
        (OutboxKind.PHRASE, "phrase-call"),
    ]  # fmt: skip
    _, page = await browser.get(f"/case/{NAME}?done=sent")
    shown = text_of(page)
    assert "Съобщението е на път." in shown
    assert "вътрешна бележка, само за нас" in shown
    assert "112" in shown


async def test_each_message_says_what_became_of_it(browser: Browser, office: Office) -> None:
    caller = await claimed(browser)
    await browser.post(f"/case/{NAME}/reply", {"text": "първо"})
    letter = office.bot.call(outbox.waiting, office.clock())[-1].letter.record
    states = []
    for act in ("", "sent", "answered"):
        if act == "sent":
            office.bot.call(outbox.sent, [(letter, 3)], office.clock())
        if act == "answered":
            office.writes(caller, "благодаря")
        _, page = await browser.get(f"/case/{NAME}")
        states.append(re.findall(r'class="sent-(\w+)"', page)[-1])
    assert states == ["queued", "sent", "seen"]


async def test_writing_to_somebody_who_left_takes_a_tick(browser: Browser, office: Office) -> None:
    caller = await claimed(browser)
    office.leaves(caller)
    _, page = await browser.get(f"/case/{NAME}")
    assert "Излезе от разговора" in page
    status, page, _ = await browser.post(f"/case/{NAME}/reply", {"text": "ало?"})
    assert status == 422
    assert "ало?" in page
    status, _, _ = await browser.post(
        f"/case/{NAME}/reply", {"text": "ало?", "although_left": "yes"}
    )
    assert status == 303


@pytest.mark.parametrize("fields", [{}, {"text": " "}, {"text": "a", "phrase": "phrase-call"}])
async def test_a_refused_reply_says_why(browser: Browser, fields: dict[str, str]) -> None:
    await claimed(browser)
    status, page, _ = await browser.post(f"/case/{NAME}/reply", fields)
    assert status == 422
    assert "Напишете нещо" in page


async def test_a_forged_phrase_never_leaves(browser: Browser, office: Office) -> None:
    caller = await claimed(browser)
    for key in ("begin-again", "phrase-no-such", "../x", "withdrawn"):
        status, _, _ = await browser.post(f"/case/{NAME}/reply", {"phrase": key})
        assert status == 422, key
    assert len(office.letters(caller)) == 1


async def test_a_damaged_chain_is_said_in_red_and_hides_nothing(
    browser: Browser, office: Office
) -> None:
    caller = await claimed(browser)
    office.cut(caller, 2)
    _, page = await browser.get(f"/case/{NAME}")
    assert "Записите на този случай са повредени." in page
    assert "липсват записи от номер 2" in page
    assert CANARY in html.unescape(page)


async def test_an_unexpected_error_shows_a_reference_and_nothing_else(
    browser: Browser, office: Office
) -> None:
    a_case(office)
    office.desk.book.directory.write_text("this = is [not", encoding="utf-8")
    status, page = await browser.get("/directory")
    assert status == 422
    assert "Файлът с организациите" in page
    office.database.close()
    status, page = await browser.get("/queue")
    assert status == 500
    assert re.search(r"Reference: [0-9a-f]{4}-[0-9a-f]{4}|Номер: [0-9a-f]{4}-[0-9a-f]{4}", page)
    assert "Traceback" not in page


async def test_a_minor_and_a_language_nobody_speaks_are_plain_to_see(
    served: Served, visitor: Browser
) -> None:
    served.office.caller(NAME, profile=Profile.MINOR, locale="bg")
    await visitor.sign_in("vesna")
    _, page = await visitor.get("/queue")
    assert "under 18" in page
    assert "(interpreter)" in page
    _, page = await visitor.get(f"/case/{NAME}")
    assert "They write in Български." in page


async def test_whoever_does_not_speak_the_language_is_told_what_helps(
    browser: Browser, office: Office
) -> None:
    """Nobody is kept from a case for it: somebody awake is better than nobody."""
    office.caller(NAME, locale="vi")
    await browser.post(f"/case/{NAME}/claim")
    assert "не говорите този език: Tiếng Việt" in text_of((await browser.get(f"/case/{NAME}"))[1])
    office.caller("late-moss", locale="bg")
    await browser.post("/case/late-moss/claim")
    assert "не говорите този език" not in text_of((await browser.get("/case/late-moss"))[1])


async def test_looks_are_ones_own(browser: Browser, served: Served) -> None:
    await browser.post("/account", {"theme": "dark", "locale": "en"})
    await browser.post("/account/keys", {"keys": "off"})
    _, page = await browser.get("/queue")
    assert 'data-theme="dark"' in page
    assert 'data-keys="off"' in page
    assert "<h1>Queue</h1>" in page
    await browser.post("/account", {"theme": "<b>", "locale": "../x"})
    assert 'data-theme="dark"' in (await browser.get("/queue"))[1]
    async with browsing(served) as other:
        await other.sign_in("piotr")
        assert "data-theme" not in (await other.get("/queue"))[1]


async def test_the_audit_shows_who_saw_what_to_those_who_may_see_it(
    served: Served, browser: Browser
) -> None:
    await claimed(browser)
    assert (await browser.get("/audit"))[0] == 403
    async with browsing(served) as auditor:
        await auditor.sign_in("ida")
        _, page = await auditor.get("/audit")
    assert "complete and unchanged" in page
    assert re.search(rf"<td>Mara</td><td>claim</td><td>{NAME}</td>", page)
