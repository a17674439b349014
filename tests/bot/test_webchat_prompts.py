"""What has a voice has a player in the web chat: without scripts, for nobody but its visitor."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot import voicing
from bot.channels.webchat.headers import CONTENT_SECURITY_POLICY, WITH_SOUND
from bot.engine import Shown
from bot.prompts import Prompts, name_of, spoken
from bot.voicing import SPEAKERS
from bot.wording import Scene, outgoing
from intake.numbers import Audience, shown
from tests.bot.browser import OFFERED, a_house
from tests.bot.street import RING
from tests.chromium import launched
from tests.spoken import heard, speak

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from intake.db import Database
    from tests.bot.browser import House
    from tests.fakes import FixedClock

IDLE = timedelta(minutes=30)


@pytest.fixture
def prompts(tmp_path: Path, clock: FixedClock) -> Prompts:
    numbers = shown("", Audience.PUBLIC, {}, clock())
    scene = Scene("en", "web", numbers=numbers, offered=OFFERED)
    steps = ("language", "robot", "safe-to-write")
    return speak(tmp_path, *(outgoing(Shown("welcome", step), scene) for step in steps))


def house(bot: Database, clock: FixedClock, prompts: Prompts) -> AbstractAsyncContextManager[House]:
    return a_house(bot, RING.street, clock, IDLE, prompts=prompts)


def players(html: str) -> list[str]:
    found = re.findall(r"<audio [^>]*>", html)
    assert all(' controls preload="none"' in one for one in found)
    assert not [one for one in found if "autoplay" in one]
    return [one.partition(' src="')[2].partition('"')[0] for one in found]


async def test_each_text_that_has_a_voice_has_a_player_beside_it(
    bot: Database, clock: FixedClock, prompts: Prompts
) -> None:
    async with house(bot, clock, prompts) as served, served.visitor() as browser:
        page = await browser.begin()
        assert sorted(path.split("/")[3] for path in players(page.html)) == sorted(OFFERED)
        page = await browser.press("language:en")
        assert browser.headers["Content-Security-Policy"] == WITH_SOUND
        robot, question = players(page.html)
        assert page.html.index("automatic assistant") < page.html.index(robot)
        assert page.html.index("safe for you to write") < page.html.index(question)
        assert "1. Yes, it is safe" in page.text
        async with browser.session.get(served.site + question) as answer:
            assert heard(await answer.read()).endswith("1: Yes, it is safe.\n2: No.")
            assert answer.headers["Content-Type"] == "audio/ogg"
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
        async with browser.session.get(
            served.site + question, headers={"Range": "bytes=0-3"}
        ) as answer:
            assert (answer.status, await answer.read()) == (206, b"OggS")
        page = await browser.press("safe-to-write:yes")
        assert not players(page.html)
        assert browser.headers["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
        assert "Bulgaria" in page.said


async def test_whoever_has_no_conversation_hears_nothing(
    bot: Database, clock: FixedClock, prompts: Prompts
) -> None:
    async with house(bot, clock, prompts) as served, served.visitor() as browser:
        path = players((await browser.begin()).html)[0]
        async with served.visitor() as stranger:
            page = await stranger.get(path)
            assert (stranger.status, "no messages" in page.text) == (404, True)
        await browser.get("/c/exit")
        await browser.get(path)
        assert browser.status == 404


@pytest.mark.parametrize(
    "path", ["en/{0}.ogg", "../en/{0}.ogg", "en/..%2f..%2fbot.keys.ogg", "en/x.ogg", "%00/{0}.ogg"]
)
async def test_only_what_there_is_can_be_asked_for(
    bot: Database, clock: FixedClock, prompts: Prompts, path: str
) -> None:
    async with house(bot, clock, prompts) as served, served.visitor() as browser:
        await browser.begin()
        await browser.get(f"/c/voice/{path.format('0' * 24)}")
        assert browser.status == 404


@pytest.mark.chromium
@pytest.mark.parametrize("scripts", [True, False])
async def test_a_browser_plays_it_under_our_policy(
    bot: Database, clock: FixedClock, prompts: Prompts, *, scripts: bool
) -> None:
    complaints: list[str] = []
    async with house(bot, clock, prompts) as served, launched() as chromium:
        context = await chromium.new_context(
            viewport={"width": 360, "height": 740}, java_script_enabled=scripts
        )
        page = await context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        await page.goto(f"{served.site}/")
        await page.click("button")
        await page.wait_for_selector("audio")
        path = await page.get_attribute("audio >> nth=0", "src")
        async with page.expect_response(f"**{path}") as asked:
            await page.click("audio >> nth=0", position={"x": 20, "y": 27})
        assert (await asked.value).ok
        wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert await page.evaluate(wide) == 0
    assert not [one for one in complaints if "Content Security Policy" in one]


@pytest.mark.chromium
@pytest.mark.voices
async def test_a_browser_can_play_what_make_voices_makes(
    bot: Database, clock: FixedClock, tmp_path: Path
) -> None:
    choice = spoken(outgoing(Shown("welcome", "language"), Scene("en", offered=OFFERED)))
    english = next(part for part in choice if part.lang == "en")
    home = tmp_path / "en"
    home.mkdir()
    voicing._speak(english.words, SPEAKERS["en"], home / f"{name_of(english.words)}.ogg")
    async with (
        house(bot, clock, Prompts.found_in(tmp_path)) as served,
        launched() as chromium,
    ):
        page = await chromium.new_page()
        await page.goto(f"{served.site}/")
        await page.click("button")
        await page.wait_for_selector("audio")
        seconds = await page.evaluate(
            """async () => {
                const player = document.querySelector("audio");
                player.muted = true;
                await player.play();
                return player.duration;
            }"""
        )
    assert seconds > 1
