"""The web chat in the languages it speaks: small, whole, the right way round, and as pictures.

``pytest --rewrite`` takes the pictures in ``docs/images`` anew; else they are taken aside.
"""

from __future__ import annotations

import gzip
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from playwright.async_api import ViewportSize

from bot.channels.webchat.pages import STYLE, chat, language_of
from bot.engine import Place, Shown
from bot.flows import FLOWS
from bot.flows.everywhere import LANGUAGES
from bot.grammar import Kind
from bot.messages import View
from bot.wording import Scene, bar, outgoing
from locales import PSEUDO, RIGHT_TO_LEFT, Texts, all_locales, own_name
from tests.bot.browser import a_house
from tests.bot.street import RING
from tests.chromium import launched

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Page

    from intake.db import Database
    from tests.bot.browser import House
    from tests.fakes import FixedClock

IMAGES: Final = Path(__file__).parents[2] / "docs" / "images"
LARGEST_PAGE: Final = 25 * 1024
LARGEST_PICTURE: Final = 200 * 1024
PHONE: Final = ViewportSize(width=360, height=740)
PICTURED: Final = ("bg", "ar", "pl")
PNG: Final = b"\x89PNG\r\n\x1a\n"
TO_QUESTION: Final = (
    "safe-to-write:yes", "country:bg", "consent-save:yes", "consent-contact:yes", "age:adult",
    "for-whom:myself", "five-minutes:no", "leave:no",
)  # fmt: skip
# Every number of the page: where each of its digits stands, in the order they were written, and
# from where to where the rest of its line reaches.
DIGITS: Final = """
() => {
  const box = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  const found = [];
  const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode.data;
    for (const number of text.matchAll(/\\d[\\d ]+\\d/g)) {
      const places = [];
      for (let at = number.index; at < number.index + number[0].length; at++)
        if (text[at] !== " ") places.push(box(walk.currentNode, at, at + 1).left);
      const colon = text.indexOf(":", number.index);
      const next = colon < 0 ? 0 : box(walk.currentNode, colon + 2, colon + 3).left;
      found.push({number: number[0], places, leads: colon - number.index < 20, next});
    }
  }
  return found;
}
"""
# What sticks out of the page or of what it stands in.
TOO_WIDE: Final = """
() => [...document.querySelectorAll("button, summary, a.leave, p")]
  .filter((one) => one.offsetParent !== null)
  .filter((one) => one.scrollWidth > one.clientWidth + 1
    || one.getBoundingClientRect().right > innerWidth + 1
    || one.getBoundingClientRect().left < -1)
  .map((one) => one.textContent)
"""


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """Pages are the same on both databases."""
    return sqlite_url


@asynccontextmanager
async def phone(database: Database, clock: FixedClock) -> AsyncIterator[tuple[Page, House]]:
    async with (
        a_house(database, RING.street, clock, timedelta(minutes=30)) as house,
        launched() as chromium,
    ):
        yield await chromium.new_page(viewport=PHONE), house


async def picture(page: Page, folder: Path, name: str) -> None:
    path = folder / f"webchat-{name}.png"
    await page.screenshot(path=path, animations="disabled", caret="hide", full_page=True)
    taken = path.read_bytes()
    assert taken.startswith(PNG)
    assert 5_000 < len(taken) <= LARGEST_PICTURE


async def numbers_in_order(page: Page, locale: str) -> None:
    numbers = await page.evaluate(DIGITS)
    assert {"112", "0800 20 100", "0800 1 86 76"} <= {one["number"] for one in numbers}
    for one in numbers:
        assert one["places"] == sorted(one["places"]), f"{one['number']}: from left to right"
    # In the list a number comes first: on the side where its language begins to read.
    first = [one for one in numbers if one["leads"]]
    assert len(first) >= 4
    for one in first:
        assert (one["next"] < one["places"][0]) is (locale in RIGHT_TO_LEFT)


# --- without scripts -----------------------------------------------------------------------------


async def test_the_first_pages_are_small_whole_and_from_here_alone(
    bot: Database, clock: FixedClock
) -> None:
    async with (
        a_house(bot, RING.street, clock, timedelta(minutes=30)) as house,
        house.visitor() as browser,
    ):
        sent: dict[str, int] = {}
        for path in ("/c/style.css", "/c/exit.js"):
            async with browser.session.get(house.site + path) as answer:
                sent[path] = len(gzip.compress(await answer.read()))
        for first in (await browser.get("/c"), await browser.begin()):
            html = len(gzip.compress(first.html.encode()))
            assert html + sum(sent.values()) <= LARGEST_PAGE
            assert {link for link in first.links if link.startswith(("/", "http"))} <= {
                *sent, "/c", "/c/exit", "https://weather.example/",
            }  # fmt: skip
        names = [own_name(choice.id) for choice in LANGUAGES]
        assert [said for said in browser.page.said if said in names] == names
        asked = "\n".join(Texts(choice.id, "welcome").text("language") for choice in LANGUAGES)
        assert asked in browser.page.text


async def test_the_chat_is_led_without_scripts_in_every_language(
    bot: Database, clock: FixedClock
) -> None:
    async with a_house(bot, RING.street, clock, timedelta(hours=2)) as house:
        for locale in all_locales():
            clock.move(minutes=4)  # so many visitors of one household have to wait
            async with house.visitor() as browser:
                await browser.begin(locale)
                page = await browser.press(f"language:{locale}", "safe-to-write:yes", "country:hu")
                direction = "rtl" if locale in RIGHT_TO_LEFT else "ltr"
                assert f'<html lang="{locale}" dir="{direction}">' in page.html
                assert Texts(locale, "welcome").text("consent-save") in page.text
                page = await browser.press("consent-save:yes", "consent-contact:yes")
                assert Texts(locale, "welcome").text("age.adult") in page.said


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("fil-PH,fil;q=0.9,en;q=0.8", "fil"), ("tl", "fil"), ("prs-AF", "fa"), ("ar-MA", "ar"),
        ("de,hu;q=0.5", "hu"), ("fi-FI", "en"), ("", "en"), ("PL", "pl"), ("x" * 999, "en"),
    ],
)  # fmt: skip
def test_the_language_of_a_browser_is_known_by_each_of_its_names(
    accepted: str, language: str
) -> None:
    assert language_of(accepted, all_locales(), "en") == language


# --- as it is seen -------------------------------------------------------------------------------


@pytest.mark.chromium
@pytest.mark.parametrize("locale", PICTURED)
async def test_on_a_small_phone_everything_fits_and_numbers_stand_in_order(
    bot: Database,
    clock: FixedClock,
    locale: str,
    tmp_path: Path,
    pytestconfig: pytest.Config,
) -> None:
    folder = IMAGES if pytestconfig.getoption("--rewrite") else tmp_path
    async with phone(bot, clock) as (page, house):
        asked: set[str] = set()
        page.on("request", lambda request: asked.add(request.url))
        await page.goto(f"{house.site}/")
        await page.click("button")
        await page.wait_for_selector('button[value*=":language:"]')
        assert await page.evaluate(TOO_WIDE) == []
        if locale == PICTURED[0]:
            await picture(page, folder, "languages")
        await page.click(f'button[value*=":language:{locale}:"]')
        for step in TO_QUESTION:
            await page.click(f'button[value*=":{step}:"]')
        await page.click('button[value*=":papers:phone:"]')
        await page.wait_for_selector(".picked")
        assert await page.evaluate(TOO_WIDE) == []
        await picture(page, folder, f"{locale}-question")

        await page.click('button[value*=":~danger:"]')
        await page.wait_for_selector('button[value*=":emergency:"]')
        assert await page.evaluate(TOO_WIDE) == []
        await numbers_in_order(page, locale)
        await picture(page, folder, f"{locale}-numbers")
        assert {url.removeprefix(house.site).partition("/")[0] for url in asked} == {""}


@pytest.mark.chromium
async def test_a_language_half_as_long_again_still_fits_at_every_question() -> None:
    facts = dict.fromkeys(("receiver", "land", "help", "fields"), "x" * 60)
    async with launched() as chromium:
        page = await chromium.new_page(viewport=PHONE)
        for flow in FLOWS.values():
            for step in flow.steps.values():
                if step.kind is Kind.ASK_ALL or step.id in {"ask", "emergency", "language"}:
                    question = outgoing(Shown(flow.name, step.id), Scene(PSEUDO, args=facts))
                    view = View(
                        PSEUDO, (), (), (), question, writes=True, in_danger=False,
                        spared=False, mark="",
                        bar=bar(Place(flow.name, step.id), PSEUDO, 0),
                    )  # fmt: skip
                    html = chat(view, "nonce", "https://weather.example/")
                    await page.set_content(f"{html}<style>{STYLE}</style>")
                    assert await page.evaluate(TOO_WIDE) == [], f"{flow.name}.{step.id}"


@pytest.mark.parametrize(
    "name", [f"{one}-{of}" for one in PICTURED for of in ("question", "numbers")]
)
def test_the_pictures_are_there_and_small(name: str) -> None:
    taken = (IMAGES / f"webchat-{name}.png").read_bytes()
    assert taken.startswith(PNG)
    assert int.from_bytes(taken[16:20]) == PHONE["width"]
    assert len(taken) <= LARGEST_PICTURE
