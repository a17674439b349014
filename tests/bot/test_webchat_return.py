from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.codes import digits_of
from tests.bot.browser import a_house
from tests.bot.street import RING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from intake.db import Database
    from tests.bot.browser import Browser, House
    from tests.bot.desk_eyes import DeskEyes
    from tests.fakes import FixedClock

IDLE = timedelta(minutes=30)
ON_THE_LINE = (
    "language:en", "safe-to-write:yes", "country:bg", "consent-save:yes", "consent-contact:yes",
    "age:adult", "for-whom:myself", "five-minutes:~person",
)  # fmt: skip


@asynccontextmanager
async def two_visitors(
    database: Database, clock: FixedClock
) -> AsyncIterator[tuple[Browser, Browser, House]]:
    async with (
        a_house(database, RING.street, clock, IDLE) as house,
        house.visitor() as one,
        house.visitor() as other,
    ):
        yield one, other, house


def code_on(browser: Browser) -> str:
    lines = browser.page.text.splitlines()
    return next(found for line in lines if (found := digits_of(line)) is not None)


async def to_the_question(browser: Browser) -> None:
    """Press "I have a code" on the page that anybody sees."""
    await browser.get("/c")
    path, form = next(one for one in browser.page.buttons if "way" in one[1])
    await browser.post(path, form)


async def test_i_have_a_code_leads_back_without_any_script(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with two_visitors(bot, clock) as (one, other, _):
        await one.begin()
        await one.press(*ON_THE_LINE)
        page = await one.press("line:~code")
        code = code_on(one)
        assert "copy_text" not in page.html
        assert not [form for _, form in page.buttons if form.get("press") == ""]
        await one.get("/c")
        assert code_on(one) == code
        await one.press("code-noted:noted")
        assert code not in one.page.html.replace(" ", "")
        await to_the_question(other)
        assert "16 digits" in other.page.text
        page = await other.write(code)
        assert "The code is right" in page.text
        await other.write("I am at another computer")
        page = await one.get("/c")
        assert page.title == "Messages"
        assert not [form for _, form in page.buttons if "press" in form]
    assert eyes.entries()[-1][1]["text"] == "I am at another computer"


async def test_a_sixth_try_is_too_much_and_the_number_for_danger_is_there(
    bot: Database, clock: FixedClock
) -> None:
    async with two_visitors(bot, clock) as (one, other, _):
        await to_the_question(one)
        answers = []
        for _ in range(6):
            answers.append((await one.write("1111 2222 3333 4444")).text)
            clock.move(seconds=31)
        assert len(set(answers[:5])) == 1
        assert "open nothing" in answers[0]
        assert "112" in answers[5]
        assert "open nothing" not in answers[5]
        await to_the_question(other)
        assert "open nothing" in (await other.write("1111 2222 3333 4444")).text
        clock.move(minutes=10)
        assert "open nothing" in (await one.write("1111 2222 3333 4444")).text
