"""The rehearsal's page: a conversation as on a phone, and nothing behind it."""

from __future__ import annotations

import re
from contextlib import asynccontextmanager
from html import unescape
from typing import TYPE_CHECKING

import aiohttp
import pytest

from bot.channels.phone.app import MOST_TALKS, Phone, create_app
from bot.channels.phone.talk import MOST_BUBBLES, Talk
from bot.channels.webchat.app import serving
from bot.engine import Shown
from bot.flows import FLOWS
from bot.wording import Scene, outgoing
from intake.settings import Listen
from tests.bot.lines import lines
from tests.chromium import launched
from tests.spoken import heard, speak

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.prompts import Prompts

OFFERED = ("bg", "en")


@asynccontextmanager
async def showing(prompts: Prompts | None = None) -> AsyncIterator[str]:
    """The page on a port of its own."""
    app = create_app(Phone(OFFERED, lines, prompts))
    async with serving(app, Listen("127.0.0.1", 0)) as port:
        yield f"http://127.0.0.1:{port}"


def bubbles(page: str) -> list[str]:
    """What stands on the screen, oldest first."""
    said = re.findall(r'<p lang="\w+" dir="auto">(.*?)</p>', page, re.DOTALL)
    return [unescape(text) for text in said]


def a_visitor() -> aiohttp.ClientSession:
    """Somebody with a browser of her own."""
    return aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))


def token(page: str, label: str) -> str:
    """The token of a button by its label."""
    found = re.search(rf'name="press" value="([^"]+)">{re.escape(label)}<', page)
    assert found, label
    return unescape(found.group(1))


async def test_a_conversation_is_played_with_buttons_and_words_without_a_script() -> None:
    async with showing() as site, a_visitor() as visitor:
        async with visitor.post(f"{site}/begin", data={"flow": "welcome", "locale": "en"}) as done:
            page = await done.text()
        assert "Choose your language" in bubbles(page)[-1]
        for label in ("English", "Yes, it is safe", "Bulgaria"):
            async with visitor.post(f"{site}/say", data={"press": token(page, label)}) as done:
                page = await done.text()
        async with visitor.post(f"{site}/say", data={"words": "yes"}) as done:
            page = await done.text()
        assert "L1 +" in page
        assert "welcome.consent-contact" in page
        assert "<script" not in page
        assert "Content-Security-Policy" in done.headers


async def test_what_is_typed_is_shown_as_words_and_never_as_markup() -> None:
    async with showing() as site, a_visitor() as visitor:
        await visitor.get(site)
        wrong = "<script>alert(1)</script>"
        async with visitor.post(f"{site}/say", data={"words": wrong}) as done:
            page = await done.text()
        assert wrong in bubbles(page)
        assert wrong not in page


@pytest.mark.parametrize("form", [{"flow": "gone", "locale": "en"}, {"flow": "welcome"}, {}])
async def test_a_conversation_that_does_not_exist_is_refused(form: dict[str, str]) -> None:
    async with showing() as site, a_visitor() as visitor:
        done = await visitor.post(f"{site}/begin", data=form)
        assert done.status == 400


async def test_each_visitor_has_a_conversation_of_her_own() -> None:
    async with showing() as site, a_visitor() as one, a_visitor() as other:
        await one.post(f"{site}/begin", data={"flow": "open_line", "locale": "en"})
        async with one.post(f"{site}/say", data={"words": "only hers"}) as done:
            assert "only hers" in bubbles(await done.text())
        async with other.get(site) as done:
            assert "only hers" not in await done.text()


async def test_old_conversations_are_forgotten() -> None:
    phone = Phone(OFFERED, lines)
    async with serving(create_app(phone), Listen("127.0.0.1", 0)) as port:
        for _ in range(MOST_TALKS + 5):
            async with a_visitor() as visitor:
                await visitor.get(f"http://127.0.0.1:{port}/")
    assert len(phone._talks) == MOST_TALKS


@pytest.mark.parametrize("flow", FLOWS)
@pytest.mark.parametrize("locale", OFFERED)
def test_every_conversation_can_be_rehearsed(flow: str, locale: str) -> None:
    talk = Talk(flow, locale, lines)
    assert talk.bubbles
    assert talk.keyboard is not None
    for row in talk.keyboard.buttons:
        for button in row:
            again = Talk(flow, locale, lines)
            again.press(button.token)
            assert again.bubbles


async def test_what_has_a_voice_can_be_heard_and_its_answers_have_numbers(tmp_path: Path) -> None:
    message = outgoing(Shown("welcome", "safe-to-write"), Scene("en", "terminal"))
    async with showing(speak(tmp_path, message)) as site, a_visitor() as visitor:
        async with visitor.post(f"{site}/begin", data={"flow": "welcome", "locale": "en"}) as done:
            assert "<audio" not in await done.text()
        form = {"press": token(await (await visitor.get(site)).text(), "English")}
        async with visitor.post(f"{site}/say", data=form) as done:
            page = await done.text()
            assert "media-src 'self'" in done.headers["Content-Security-Policy"]
        assert token(page, "1. Yes, it is safe")
        (player,) = re.findall(r'<audio [^>]*src="([^"]+)"', page)
        async with visitor.get(site + player) as done:
            assert heard(await done.read()).endswith("2: No.")
            assert done.headers["Content-Type"] == "audio/ogg"
        async with visitor.get(f"{site}/voice/en/{'0' * 24}.ogg") as done:
            assert done.status == 404


def test_leaving_clears_the_screen_but_for_the_harmless_text() -> None:
    talk = Talk("potential_victim", "en", lines)
    talk.type("leave")
    assert len(talk.bubbles) == 1
    assert "Pancakes" in talk.bubbles[0].text


def test_a_button_that_is_not_on_the_screen_changes_nothing() -> None:
    talk = Talk("welcome", "en", lines)
    before = list(talk.bubbles)
    talk.press("v1:0:consent-save:yes:0000")
    assert talk.bubbles == before


def test_a_screen_does_not_grow_without_end() -> None:
    talk = Talk("open_line", "en", lines)
    for _ in range(MOST_BUBBLES):
        talk.type("more words")
    assert len(talk.bubbles) == MOST_BUBBLES


@pytest.mark.chromium
async def test_the_page_works_in_a_browser_and_nothing_runs_over_its_edge() -> None:
    async with showing() as site, launched() as browser:
        page = await (await browser.new_context(viewport={"width": 360, "height": 740})).new_page()
        await page.goto(site)
        await page.select_option("#flow", "potential_victim")
        await page.click("aside button")
        await page.click(".keyboard button >> nth=0")
        assert await page.locator(".bubble.mine").count() == 1
        wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert await page.evaluate(wide) == 0
