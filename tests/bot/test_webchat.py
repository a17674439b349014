from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.channels.webchat import forms
from bot.channels.webchat.headers import HEADERS
from intake.case import EntryKind, OutboxState, RecordId
from intake.sealing import Binding, Purpose, seal
from intake.store import outbox
from intake.store.outbox import Letter, OutboxKind
from tests.bot.browser import AGREED, ELSEWHERE, visiting
from tests.bot.street import RING

if TYPE_CHECKING:
    from intake.db import Database
    from intake.sealing import Content
    from tests.bot.browser import Browser
    from tests.bot.desk_eyes import DeskEyes
    from tests.fakes import FixedClock


def staff(eyes: DeskEyes, clock: FixedClock, kind: OutboxKind, content: Content) -> RecordId:
    record = RecordId(bytes([len(kind)]) * 16)
    place = Binding(Purpose.OUTBOX, RING.street.org, eyes.case, 0, record)
    letter = Letter(kind, seal(content, RING.delivery, place), record)
    eyes.database.call(outbox.add_for_case, eyes.case, letter, clock())
    return record


# --- a visit -------------------------------------------------------------------------------------


def at(browser: Browser) -> str:
    """The step that is asked, by the buttons of the bar."""
    return browser.page.buttons[0][1]["press"].split(":")[2]


async def test_without_a_conversation_the_page_says_nothing(
    bot: Database, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, _):
        page = await browser.get("/", **{"Accept-Language": "bg-BG,bg;q=0.9"})
        assert (browser.status, page.title) == (200, "Съобщения")
        assert page.said == ["Съобщения", "Няма съобщения.", "Начало", "Имам код"]
        assert "Set-Cookie" not in browser.headers


async def test_a_whole_way_to_a_case_without_any_script(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, _):
        await browser.begin()
        await browser.press(*AGREED, "consent-contact:yes", "age:adult", "for-whom:myself")
        await browser.press("five-minutes:yes", "time:now", "leave:no", "papers:papers")
        await browser.press("papers:~done")
        page = await browser.write("He keeps <b>everything</b> & watches")
        assert browser.status == 200
        assert "not understand" in page.text
        assert "<b>everything" not in page.html
    assert ("papers", ("papers",)) in eyes.answers()
    assert eyes.entries()[-1][1]["text"] == "He keeps <b>everything</b> & watches"


async def test_numbers_and_language_are_one_tap_away_on_every_page_without_any_script(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    assert eyes.minted
    async with visiting(bot, clock) as (browser, _):
        page = await browser.begin()
        assert ":~numbers:" in page.buttons[0][1]["press"]
        for name in ("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes"):
            await browser.press(name)
            step = at(browser)
            page = await browser.press(f"{step}:~numbers")
            assert "0800 20 100" in page.text or "116 111" in page.text, step
            assert at(browser) == step, "the same question again"
            await browser.press(f"{step}:~language", "other-language:en")
            assert at(browser) == step
        await browser.press("consent-contact:yes", "age:~language")
        page = await browser.press("other-language:bg")
        assert '<html lang="bg"' in page.html


async def test_on_the_line_numbers_stand_there_once_and_a_person_can_be_asked_for(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, _):
        await browser.begin()
        await browser.press(*AGREED, "consent-contact:yes", "age:adult", "for-whom:myself")
        page = await browser.press("five-minutes:~person")
        tokens = [form.get("press", "") for _, form in page.buttons]
        assert len([one for one in tokens if ":~numbers:" in one]) == 1
        page = await browser.press("line:~person")
        assert "I have told the team that you want a person" in page.text
    assert [one["flags"] for one in eyes.signals()][-1] == ["asks-for-person"]


async def test_the_same_form_sent_twice_is_one_answer(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, _):
        await browser.begin()
        await browser.press(*AGREED)
        path, form = browser.page.pressing("consent-contact:yes")
        await browser.post(path, form)
        await browser.post(path, form)
        assert "18" in browser.page.text
    assert eyes.kinds().count(EntryKind.CONSENT) == 2


async def test_a_reload_shows_the_same_question_and_changes_nothing(
    bot: Database, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, _):
        await browser.begin()
        first = await browser.press("language:en")
        again = await browser.get("/c")
        assert first.said == again.said


async def test_the_cookie_is_out_of_reach_and_ends_with_the_visit(
    bot: Database, clock: FixedClock
) -> None:
    async with visiting(bot, clock, secure=True) as (browser, house):
        async with browser.session.post(
            f"{house.site}/c/start",
            data={},
            headers={"Origin": house.site},
            allow_redirects=False,
        ) as answer:
            cookie = answer.headers["Set-Cookie"]
        assert cookie.startswith("__Host-sid=")
        assert {"Secure", "HttpOnly", "SameSite=Strict", "Path=/"} <= set(cookie.split("; "))
        assert "Max-Age" not in cookie
        assert "expires" not in cookie.lower()


async def test_the_first_page_is_small_and_asks_nobody_else(
    bot: Database, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, house):
        page = await browser.begin()
        size = len(page.html.encode())
        for link in page.links:
            assert link.startswith(("/c", ELSEWHERE)), link
        for path in ("/c/style.css", "/c/exit.js"):
            async with browser.session.get(house.site + path) as answer:
                size += len(await answer.read())
        assert size < 25_000


# --- headers, and what is refused ----------------------------------------------------------------


async def test_every_answer_has_every_header(bot: Database, clock: FixedClock) -> None:
    routes = {
        "/": 303, "/c": 200, "/c/style.css": 200, "/c/exit.js": 200, "/c/new": 200,
        "/c/exit": 303, "/robots.txt": 200, "/favicon.ico": 204, "/nowhere": 404, "/c/say": 405,
    }  # fmt: skip
    async with visiting(bot, clock) as (browser, house):
        for path, status in routes.items():
            async with browser.session.get(house.site + path, allow_redirects=False) as answer:
                assert answer.status == status, path
                for name, value in HEADERS.items():
                    assert answer.headers[name] == value, path
        posts = [
            ({"a": "b"}, {"Content-Type": "text/plain"}, 415),
            ({"a": "b"}, {"Sec-Fetch-Site": "cross-site"}, 403),
            ({"a": "b"}, {"Sec-Fetch-Site": "same-site"}, 403),
            ({"a": "b"}, {}, 403),
            ({"a": "b"}, {"Origin": "https://evil.example"}, 403),
            ({"a": "b"}, {"Origin": "null"}, 403),
            ({"x": "y" * 70_000}, {"Sec-Fetch-Site": "same-origin"}, 413),
        ]
        for form, headers, status in posts:
            body = "a=b" if "Content-Type" in headers else form
            async with browser.session.post(
                f"{house.site}/c/say", data=body, headers=headers, allow_redirects=False
            ) as answer:
                assert answer.status == status, headers
                assert HEADERS.items() <= dict(answer.headers).items()


async def test_an_error_of_ours_shows_the_numbers_and_nothing_of_itself(
    bot: Database, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with visiting(bot, clock) as (browser, house):
        await browser.begin()

        async def broken(_: object) -> None:
            raise ValueError("secret detail")

        monkeypatch.setattr(house.inside, "look", broken)
        page = await browser.get("/c")
        assert browser.status == 500
        assert "112" in page.text
        assert "secret" not in page.html
        assert HEADERS.items() <= dict(browser.headers).items()


async def test_another_site_cannot_speak_for_a_visitor(bot: Database, clock: FixedClock) -> None:
    async with visiting(bot, clock) as (browser, house):
        await browser.begin()
        await browser.press("language:en")
        path, form = browser.page.pressing("safe-to-write:yes")
        for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
            async with browser.session.post(
                house.site + path, data=form, headers=headers, allow_redirects=False
            ) as answer:
                assert answer.status == 403
        page = await browser.get("/c")
        assert page.pressing("safe-to-write:yes")
        # An old browser calls our own pages' origin "null"; the form itself proves whose it is.
        async with browser.session.post(
            house.site + path, data=form, headers={"Origin": "null"}, allow_redirects=False
        ) as answer:
            assert answer.status == 303


async def test_a_form_that_we_did_not_make_for_this_visitor_is_refused(
    bot: Database, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, house), house.visitor() as other:
        await browser.begin()
        await other.begin()
        for nonce in ("", "x", "0" * 48, other.page.hidden["nonce"]):
            await browser.post("/c/say", {"nonce": nonce, "words": "hello"})
            assert browser.status == 400


@pytest.mark.parametrize("press", ["v1:0:consent-save:yes:0000", "", "x" * 3000, "v1:0:a:b:c\x00"])
async def test_a_forged_button_asks_again(
    bot: Database, eyes: DeskEyes, clock: FixedClock, press: str
) -> None:
    async with visiting(bot, clock) as (browser, _):
        page = await browser.begin()
        again = await browser.post("/c/say", {**page.hidden, "press": press})
        assert again.pressing("language:en")
    assert not eyes.cases


async def test_a_body_that_does_not_come_is_given_up(
    bot: Database, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "_BODY_SECONDS", 0.05)
    async with visiting(bot, clock) as (_, house):
        port = int(house.site.rpartition(":")[2])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(
            b"POST /c/start HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\n"
            b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 50\r\n\r\na="
        )
        assert b" 408 " in await asyncio.wait_for(reader.readline(), 10)
        writer.close()


async def test_words_that_are_too_long_are_given_back(bot: Database, clock: FixedClock) -> None:
    async with visiting(bot, clock) as (browser, _):
        await browser.begin()
        page = await browser.write("🆘" * 4097)
        assert browser.status == 413
        assert "🆘🆘" in page.html
        assert "too long" in page.text


# --- words of the team ---------------------------------------------------------------------------


async def test_words_of_the_team_are_shown_until_the_next_answer(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, house):
        await browser.begin()
        await browser.press(*AGREED, "consent-contact:yes", "age:adult")
        async with browser.session.get(f"{house.site}/c/new") as answer:
            before = await answer.text()
        words: Content = {"text": "Is <i>now</i> a good time?", "locale": "en"}
        record = staff(eyes, clock, OutboxKind.REPLY, words)
        async with browser.session.get(f"{house.site}/c/new") as answer:
            assert await answer.text() != before
        for _ in range(2):
            page = await browser.get("/c")
            assert "Is <i>now</i> a good time?" in page.text
            assert "<i>now" not in page.html
        state = eyes.database.call(outbox.state_of, [record])
        assert state[record] is OutboxState.QUEUED
        page = await browser.press("for-whom:myself")
        assert "good time" not in page.text
        state = eyes.database.call(outbox.state_of, [record])
        assert state[record] is OutboxState.SENT


async def test_nobody_marks_words_of_another_case_as_seen(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, house), house.visitor() as other:
        await browser.begin()
        await browser.press(*AGREED)
        record = staff(eyes, clock, OutboxKind.REPLY, {"text": "For her", "locale": "en"})
        page = await other.begin()
        _, form = page.pressing("language:en")
        await other.post("/c/say", {**form, "seen": record.hex()})
        assert "For her" not in other.page.text
        assert eyes.database.call(outbox.state_of, [record])[record] is OutboxState.QUEUED
