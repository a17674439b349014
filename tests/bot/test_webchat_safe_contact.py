"""Safe contact on a page: nothing is pushed there, but somebody may look over a shoulder."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import timedelta
from secrets import token_bytes
from typing import TYPE_CHECKING

from intake.case import RecordId
from intake.sealing import Binding, Purpose, seal
from intake.store import outbox
from intake.store.outbox import Letter, OutboxKind
from tests.bot.browser import ELSEWHERE, a_house
from tests.bot.desk_eyes import DeskEyes
from tests.bot.planning import DURESS_WORD, OK_WORD, OPENING
from tests.bot.street import RING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from intake.db import Database
    from tests.bot.browser import Browser
    from tests.fakes import FixedClock

HELLO = "We found a place for tonight"
LINE = (
    "language:en", "safe-to-write:yes", "country:hu", "consent-save:yes", "consent-contact:shared",
    "when:any-time", "opening:parcel", "delete:yes", "nudge:no",
)  # fmt: skip


@asynccontextmanager
async def visiting(
    bot: Database, keeper: Database, clock: FixedClock
) -> AsyncIterator[tuple[Browser, DeskEyes]]:
    eyes = DeskEyes(keeper, RING)
    eyes.mint(2)
    async with (
        a_house(bot, RING.street, clock, timedelta(minutes=30)) as house,
        house.visitor() as browser,
    ):
        await browser.begin()
        await browser.press(*LINE)
        yield browser, eyes


def staff_says(eyes: DeskEyes, clock: FixedClock, text: str = HELLO) -> RecordId:
    record = RecordId(token_bytes(16))
    place = Binding(Purpose.OUTBOX, RING.street.org, eyes.case, 0, record)
    body = seal({"text": text, "locale": "en"}, RING.delivery, place)
    letter = Letter(OutboxKind.REPLY, body, record)
    eyes.database.call(outbox.add_for_case, eyes.case, letter, clock())
    return record


async def look(browser: Browser) -> str:
    return (await browser.get("/c")).html


async def test_on_a_shared_screen_the_opening_line_stands_in_for_the_words(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    async with visiting(bot, keeper, clock) as (browser, eyes):
        await browser.press("ok-word:none", "duress-word:none", "age:adult")
        staff_says(eyes, clock)
        page = await look(browser)
        assert OPENING in page
        assert HELLO not in page
        await browser.press("for-whom:myself")
        page = await look(browser)
        assert HELLO in page
        assert OPENING not in page
        await browser.press("five-minutes:yes")
        assert HELLO not in await look(browser)


async def test_with_an_ok_word_the_page_asks_for_it_first(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    async with visiting(bot, keeper, clock) as (browser, eyes):
        await browser.write(OK_WORD)
        await browser.press("duress-word:none")
        staff_says(eyes, clock)
        clock.move(minutes=29)
        assert HELLO in await look(browser), "it was chosen in this contact"
        clock.move(minutes=2)
        page = await look(browser)
        assert HELLO not in page
        assert "the word you chose" in page


async def test_after_duress_the_page_is_a_recipe(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    async with visiting(bot, keeper, clock) as (browser, eyes):
        await browser.press("ok-word:none")
        await browser.write(DURESS_WORD)
        staff_says(eyes, clock)
        await browser.write(DURESS_WORD)
        for words in ("hello?", "person"):
            page = await look(browser)
            assert "Palacsinta" in page
            assert "Phone numbers" not in page, "nothing says that there is more"
            assert 'class="bar"' not in page
            assert HELLO not in page
            assert OPENING not in page
            await browser.write(words)


async def test_leaving_leads_where_the_country_looks_at_its_weather(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    async with visiting(bot, keeper, clock) as (browser, _):
        page = await look(browser)
        assert f'data-leave="{ELSEWHERE}?hu"' in page
        assert 'href="/c/exit?to=hu"' in page
        for asked, leads in (("hu", f"{ELSEWHERE}?hu"), ("xx", ELSEWHERE), ("//evil", ELSEWHERE)):
            way = f"{browser.site}/c/exit?to={asked}"
            async with browser.session.get(way, allow_redirects=False) as answer:
                assert answer.headers["Location"] == leads
