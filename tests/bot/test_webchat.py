from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.channels.webchat import forms
from bot.channels.webchat.headers import HEADERS
from bot.channels.webchat.limits import MESSAGES, STARTS, Limits, network_of
from intake.case import EntryKind, OutboxState, RecordId
from intake.db import DatabaseDown
from intake.sealing import Binding, Purpose, seal
from intake.store import outbox
from intake.store.outbox import Letter, OutboxKind
from tests.bot.browser import ELSEWHERE, a_house
from tests.bot.desk_eyes import DeskEyes
from tests.bot.street import a_ring

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from intake.db import Database
    from intake.sealing import Content
    from tests.bot.browser import Browser, House
    from tests.fakes import FixedClock

RING = a_ring()
IDLE = timedelta(minutes=30)
AGREED = ("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")


@pytest.fixture
def eyes(keeper: Database) -> DeskEyes:
    found = DeskEyes(keeper, RING)
    found.mint(3)
    return found


@asynccontextmanager
async def visiting(
    database: Database, clock: FixedClock, *, secure: bool = False
) -> AsyncIterator[tuple[Browser, House]]:
    async with (
        a_house(database, RING.street, clock, IDLE, secure=secure) as house,
        house.visitor() as browser,
    ):
        yield browser, house


def staff(eyes: DeskEyes, clock: FixedClock, kind: OutboxKind, content: Content) -> RecordId:
    record = RecordId(bytes([len(kind)]) * 16)
    place = Binding(Purpose.OUTBOX, RING.street.org, eyes.case, 0, record)
    letter = Letter(kind, seal(content, RING.delivery, place), record)
    eyes.database.call(outbox.add_for_case, eyes.case, letter, clock())
    return record


# --- a visit -------------------------------------------------------------------------------------


async def test_without_a_conversation_the_page_says_nothing(
    bot: Database, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, _):
        page = await browser.get("/", **{"Accept-Language": "bg-BG,bg;q=0.9"})
        assert (browser.status, page.title) == (200, "Съобщения")
        assert len(page.said) == 3
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
        page = await browser.write("🆘" * 2100)
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


# --- leaving -------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_leaving_clears_the_browser_and_ends_the_conversation(
    bot: Database, eyes: DeskEyes, clock: FixedClock, method: str
) -> None:
    async with visiting(bot, clock) as (browser, house):
        await browser.begin()
        await browser.press(*AGREED)
        old = {cookie.key: cookie.value for cookie in browser.session.cookie_jar}
        async with browser.session.request(
            method, f"{house.site}/c/exit", allow_redirects=False
        ) as answer:
            assert answer.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'
            assert answer.status == (303 if method == "GET" else 204)
            assert answer.headers.get("Location", ELSEWHERE) == ELSEWHERE
        assert not list(browser.session.cookie_jar)
        browser.session.cookie_jar.update_cookies(old)
        page = await browser.get("/c")
        assert page.title == "Messages"
        assert "There are no messages." in page.text
        await house.inside.finish(10)
    assert eyes.signals()[-1]["item"] == "leave"


async def test_leaving_works_while_the_database_does_not(
    bot: Database, eyes: DeskEyes, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with visiting(bot, clock) as (browser, house):
        await browser.begin()
        await browser.press(*AGREED)
        old = {cookie.key: cookie.value for cookie in browser.session.cookie_jar}

        async def down(*_: object, **__: object) -> None:
            raise DatabaseDown("down")

        with monkeypatch.context() as gone:
            gone.setattr(bot, "run", down)
            gone.setattr(bot, "read", down)
            async with browser.session.get(f"{house.site}/c/exit", allow_redirects=False) as answer:
                assert answer.status == 303
            browser.session.cookie_jar.update_cookies(old)
            page = await browser.get("/c")
            assert "There are no messages." in page.text
        await house.inside.finish(10)
    assert eyes.kinds()[-1] is EntryKind.END


# --- when things go wrong ------------------------------------------------------------------------


async def test_when_the_database_is_down_the_numbers_are_shown_and_nothing_is_lost(
    bot: Database, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: object, **__: object) -> None:
        raise DatabaseDown("full")

    async with visiting(bot, clock) as (browser, _):
        await browser.begin()
        with monkeypatch.context() as gone:
            gone.setattr(bot, "run", down)
            gone.setattr(bot, "read", down)
            page = await browser.write("help, he has a knife")
            assert browser.status == 503
            assert "112" in page.text
            assert "he has a knife" in page.html
            await browser.get("/c")
            assert browser.status == 503
        form = {**page.hidden, "words": "help, he has a knife"}
        page = await browser.post("/c/say", form)
        assert "112" in page.text
        assert page.pressing("emergency:to-person")


async def test_who_comes_too_fast_waits_but_never_in_danger(
    bot: Database, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (browser, _):
        await browser.begin()
        for _ in range(MESSAGES.most):
            await browser.write("hello")
        page = await browser.write("still here")
        assert browser.status == 429
        assert "112" in page.text
        assert "still here" in page.html
        clock.move(seconds=10)
        await browser.press("language:en", "safe-to-write:~danger")
        for _ in range(MESSAGES.most + 5):
            await browser.write("he is at the door")
            assert browser.status == 200


async def test_too_many_beginnings_from_one_place_are_told_the_numbers(
    bot: Database, clock: FixedClock
) -> None:
    async with visiting(bot, clock) as (_, house):
        statuses = []
        for number in range(STARTS.most + 1):
            clock.move(seconds=1)
            async with house.visitor() as one:
                await one.get("/c")
                page = await one.post("/c/start", {}, **{"X-Forwarded-For": "9.9.9.9, 203.0.113.7"})
                statuses.append(one.status)
                assert number < STARTS.most or "112" in page.text
        assert statuses == [200] * STARTS.most + [429]


def test_buckets_fill_again_and_a_clock_set_back_fills_nothing(clock: FixedClock) -> None:
    limits = Limits(clock)
    assert [limits.allows(STARTS, b"x") for _ in range(4)] == [True, True, True, False]
    assert limits.allows(STARTS, b"y")
    clock.move(minutes=4)
    assert [limits.allows(STARTS, b"x") for _ in range(2)] == [True, False]
    clock.move(minutes=-30)
    assert not limits.allows(STARTS, b"x")
    clock.move(days=2)
    assert limits.allows(STARTS, b"x")


@pytest.mark.parametrize(
    ("peer", "forwarded", "network"),
    [
        ("127.0.0.1", "", None),
        (None, "", None),
        ("127.0.0.1", "junk", None),
        ("198.51.100.4", "203.0.113.7", bytes([198, 51, 100, 4])),
        ("::1", "2001:db8::1:2:3:4", bytes.fromhex("20010db8000000000000000000000000")),
        ("127.0.0.1", "203.0.113.7, 2001:db8::9", bytes.fromhex("20010db8" + "0" * 24)),
    ],
)
def test_whose_network_it_is(peer: str | None, forwarded: str, network: bytes | None) -> None:
    assert network_of(peer, forwarded) == network


async def test_a_report_of_the_browser_is_counted_and_not_read(
    bot: Database, clock: FixedClock, capsys: pytest.CaptureFixture[str]
) -> None:
    async with (
        visiting(bot, clock) as (browser, house),
        browser.session.post(f"{house.site}/csp-report", data='{"secret-words": 1}') as answer,
    ):
        assert answer.status == 204
    assert "secret-words" not in capsys.readouterr().out
