from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.buckets import Limits
from bot.channels.webchat.limits import MESSAGES, STARTS, network_of
from intake.case import EntryKind
from intake.db import DatabaseDown
from tests.bot.browser import AGREED, ELSEWHERE, visiting

if TYPE_CHECKING:
    from intake.db import Database
    from tests.bot.desk_eyes import DeskEyes
    from tests.fakes import FixedClock


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


@pytest.mark.parametrize("how", ["typed", "pressed", "left"])
async def test_danger_and_leaving_are_heard_from_who_came_too_fast(
    bot: Database, eyes: DeskEyes, clock: FixedClock, how: str
) -> None:
    async with visiting(bot, clock) as (browser, _):
        await browser.begin()
        await browser.press("language:en")
        for _ in range(MESSAGES.most + 1):
            page = await browser.write("hello")
        assert browser.status == 429
        if how == "left":
            await browser.write("leave")
            assert browser.status == 200
            return
        page = await (
            browser.write("he is going to kill me")
            if how == "typed"
            else browser.press("safe-to-write:~danger")
        )
        assert browser.status == 200
        assert "112" in page.text
    flags = {flag for signal in eyes.signals() for flag in signal["flags"]}
    assert flags & {"danger-now", "danger-word"}


async def test_who_has_a_case_is_not_made_to_wait(bot: Database, clock: FixedClock) -> None:
    async with visiting(bot, clock) as (browser, _):
        await browser.begin()
        await browser.press(*AGREED)
        clock.move(minutes=2)
        for _ in range(MESSAGES.most + 5):
            await browser.write("hello")
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
