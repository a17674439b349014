from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from intake.case import RecordId
from intake.sealing import Binding, Purpose, seal
from intake.store import outbox
from intake.store.outbox import Letter, OutboxKind
from tests.bot import browser as browser_room
from tests.bot.browser import a_house
from tests.bot.street import RING
from tests.chromium import launched
from tests.lean_http import HTML, Answer, listening

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Page

    from intake.db import Database
    from tests.bot.browser import House
    from tests.bot.desk_eyes import DeskEyes
    from tests.fakes import FixedClock
    from tests.lean_http import Asked

pytestmark = pytest.mark.chromium
WEATHER = b"<!doctype html><title>Weather</title><p>Sun"
ASKED: list[Asked] = []


def weather(asked: Asked) -> Answer:
    ASKED.append(asked)
    return Answer(WEATHER, content_type=HTML)


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """Pages are the same on both databases."""
    return sqlite_url


@asynccontextmanager
async def window(
    database: Database, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, *, scripts: bool = True
) -> AsyncIterator[tuple[Page, House, list[str]]]:
    """A phone's browser on the chat, and everything it complained about."""
    complaints: list[str] = []
    async with listening(weather) as port:
        monkeypatch.setattr(browser_room, "ELSEWHERE", f"http://127.0.0.1:{port}/")
        async with (
            a_house(database, RING.street, clock, timedelta(minutes=30)) as house,
            launched() as chromium,
        ):
            context = await chromium.new_context(
                viewport={"width": 360, "height": 740}, java_script_enabled=scripts
            )
            page = await context.new_page()
            page.on("console", lambda message: complaints.append(message.text))
            page.on("pageerror", lambda error: complaints.append(str(error)))
            yield page, house, complaints


async def begin(page: Page, house: House, *steps: str) -> None:
    await page.goto(f"{house.site}/")
    await page.click("button")
    for step in steps:
        await page.click(f'button[value*=":{step}:"]')


@pytest.mark.parametrize("way", ["button", "keys", "no scripts"])
async def test_leaving_is_quick_and_leaves_nothing(
    bot: Database, eyes: DeskEyes, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    ASKED.clear()
    scripts = way != "no scripts"
    async with window(bot, clock, monkeypatch, scripts=scripts) as (page, house, complaints):
        steps = ("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
        await begin(page, house, *steps)
        await page.locator('button[value*=":consent-contact:yes:"]').wait_for()
        await page.wait_for_load_state("load")
        assert not complaints
        if way == "keys":
            for _ in range(3):
                await page.keyboard.press("Shift")
        else:
            await page.click("a.leave")
        await page.wait_for_url("**/", timeout=10_000)
        await page.wait_for_function("document.title === 'Weather'") if scripts else None
        assert await page.context.cookies() == []
        assert b"referer" not in ASKED[0].fields.lower()
        await page.go_back()
        if page.url.startswith(house.site):
            assert "There are no messages." in await page.inner_text("body")
        await house.inside.finish(10)
    assert eyes.signals()[-1]["item"] == "leave"


async def test_a_word_of_the_team_appears_by_itself_and_half_a_sentence_stays(
    bot: Database, eyes: DeskEyes, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with window(bot, clock, monkeypatch) as (page, house, complaints):
        steps = ("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
        await begin(page, house, *steps, "consent-contact:yes")
        say(eyes, clock, "One")
        await page.get_by_text("One", exact=True).wait_for()
        await page.click("summary")
        await page.fill("textarea", "I was just")
        say(eyes, clock, "Two")
        await page.locator("#news").wait_for()
        assert await page.input_value("textarea") == "I was just"
        await page.click("#news a")
        await page.get_by_text("Two", exact=True).wait_for()
        assert not complaints


def say(eyes: DeskEyes, clock: FixedClock, text: str) -> None:
    record = RecordId(text.encode().ljust(16))
    place = Binding(Purpose.OUTBOX, RING.street.org, eyes.case, 0, record)
    letter = Letter(
        OutboxKind.REPLY, seal({"text": text, "locale": "en"}, RING.delivery, place), record
    )
    eyes.database.call(outbox.add_for_case, eyes.case, letter, clock())


async def test_nothing_is_wider_than_a_small_phone_and_every_target_is_large(
    bot: Database, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with window(bot, clock, monkeypatch) as (page, house, _):
        await begin(page, house, "language:bg", "safe-to-write:yes", "country:bg")
        width = await page.evaluate("document.documentElement.scrollWidth")
        assert width <= 360
        for button in await page.query_selector_all("button:visible, a.leave, summary"):
            box = await button.bounding_box()
            assert box is not None
            assert box["height"] >= 44
