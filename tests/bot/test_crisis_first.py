"""Under a flood the replies to whoever is in danger go out first: the order, never the time."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from bot.channels.telegram.parsing import Parser
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.speaking import TelegramChannel
from bot.courier import Around, Courier, Pacer
from bot.courier.pacing import Room
from bot.messages import Batch
from bot.reception import Outlet, Reception
from tests.bot.carrying import Phone, until
from tests.bot.corner import Corner
from tests.bot.line import a_line, a_transport
from tests.bot.street import RING
from tests.bot.test_conduct import DANGER

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.courier.pacing import ChatPace
    from intake.db import Database
    from tests.bot.line import Line
    from tests.fakes import FixedClock

CROWD = 300
SLOW = 5.0  # replies a second: nearly all of the crowd is still waiting when danger is heard
LATE, WAITING = 900_001, 900_002


@dataclass
class Flood:
    """A bot before a backlog, answering slowly."""

    line: Line
    corner: Corner

    def said(self) -> list[tuple[int, str]]:
        """Whom the bot has answered, in order, and with what."""
        return [
            (int(str(call["chat_id"])), str(call["text"]))
            for call in self.line.calls("sendMessage")
        ]

    def answers(self, chat: int) -> list[int]:
        """At which places in the order a chat was answered."""
        return [place for place, (who, _) in enumerate(self.said()) if who == chat]


@asynccontextmanager
async def answering(line: Line, corner: Corner) -> AsyncIterator[Flood]:
    """Poll, take and answer as the bot does, at a slow rate."""
    async with a_transport(line.url) as transport:
        channel = TelegramChannel(transport)
        around = Around(corner.street, corner.database, corner.numbers, Pacer(SLOW), corner.clock)
        courier = Courier(around, {channel.name: channel})
        outlet = Outlet(courier.post, courier.answer, lambda *_: None, courier.tell)
        reception = Reception(corner.database, corner.street, outlet, corner.clock)
        parser = Parser(RING.street, 123456789)
        poller = Poller(transport, parser, RING.street, reception.take)
        tasks = [asyncio.create_task(poller.run(0)), asyncio.create_task(courier.run())]
        try:
            yield Flood(line, corner)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await poller.finish()
            await courier.finish(0)


async def test_danger_overtakes_a_backlog_and_its_own_calm_replies(
    bot: Database, clock: FixedClock
) -> None:
    async with a_line() as line:
        for number in range(CROWD):
            line.world.say(line.chat(100_000 + number), "/start")
            if number == CROWD // 3:  # her first reply will wait where everybody's does
                line.world.say(line.chat(WAITING), "/start")
        for chat in (LATE, WAITING):
            line.world.say(line.chat(chat), DANGER)
        async with answering(line, Corner(bot, RING, clock)) as flood:
            await line.until(lambda: len(flood.answers(LATE)) == 1)
            await line.until(lambda: len(flood.answers(WAITING)) == 2)
            places = [*flood.answers(LATE), *flood.answers(WAITING)]
            assert max(places) < CROWD // 2, "three hundred replies were waiting before theirs"
            texts = [text for chat, text in flood.said() if chat == WAITING]
            assert "112" not in texts[0], "her replies stay in their order"
            assert "112" in texts[1]


async def test_within_one_batch_danger_is_answered_first(bot: Database, clock: FixedClock) -> None:
    corner, phone = Corner(bot, RING, clock), Phone()
    around = Around(corner.street, bot, corner.numbers, Pacer(1000.0), clock)
    courier = Courier(around, {"telegram": phone})
    crowd = [corner.who(number) for number in range(40)]
    received = corner.take_batch(
        Batch(
            "telegram",
            tuple(
                corner.incoming(one, words=DANGER if number in {20, 39} else "/start")
                for number, one in enumerate(crowd)
            ),
        )
    )
    courier.post(received.sendings)
    await until(lambda: len(phone.shown) == 40)
    await courier.finish(5)
    assert {address for address, _, _ in phone.shown[:2]} == {"20", "39"}


# --- the two lines -------------------------------------------------------------------------------


class Visit:
    """Somebody who goes into a room and notes it."""

    def __init__(self, room: Room, order: list[str]) -> None:
        self.room = room
        self.order = order
        self.out = asyncio.Event()

    async def goes_in(self, name: str, chat: ChatPace, *, urgent: bool = False) -> None:
        async with self.room.place(chat, urgent=urgent):
            self.order.append(name)
            await self.out.wait()


@pytest.fixture
def pacer() -> Pacer:
    return Pacer(100.0)


async def test_an_urgent_call_goes_in_before_those_that_wait_on_a_slow_server(
    pacer: Pacer,
) -> None:
    order: list[str] = []
    visit = Visit(Room(1), order)
    paces = [pacer.chat() for _ in range(4)]
    tasks = [asyncio.create_task(visit.goes_in("first", paces[0]))]
    await asyncio.sleep(0)
    tasks += [asyncio.create_task(visit.goes_in(f"calm {n}", paces[n])) for n in (1, 2)]
    tasks += [asyncio.create_task(visit.goes_in("urgent", paces[3], urgent=True))]
    await asyncio.sleep(0)
    visit.out.set()
    await asyncio.gather(*tasks)
    assert order == ["first", "urgent", "calm 1", "calm 2"]


async def test_who_waits_calmly_can_be_hurried_wherever_they_wait(pacer: Pacer) -> None:
    order: list[str] = []
    visit = Visit(Room(1), order)
    paces = [pacer.chat() for _ in range(4)]
    tasks = [asyncio.create_task(visit.goes_in("first", paces[0]))]
    await asyncio.sleep(0)
    tasks += [asyncio.create_task(visit.goes_in(f"calm {n}", paces[n])) for n in (1, 2, 3)]
    await asyncio.sleep(0)
    paces[3].hurry()
    paces[3].hurry()
    paces[0].hurry()
    visit.out.set()
    await asyncio.gather(*tasks)
    assert order == ["first", "calm 3", "calm 1", "calm 2"]


async def test_a_place_that_nobody_takes_any_more_is_free_again(pacer: Pacer) -> None:
    order: list[str] = []
    room = Room(1)
    visit = Visit(room, order)
    first = asyncio.create_task(visit.goes_in("first", pacer.chat()))
    await asyncio.sleep(0)
    waits = asyncio.create_task(visit.goes_in("cancelled", pacer.chat()))
    let_in = asyncio.create_task(visit.goes_in("cancelled, too", pacer.chat()))
    await asyncio.sleep(0)
    waits.cancel()
    await asyncio.gather(waits, return_exceptions=True)
    first.cancel()  # its place goes to the next, who is cancelled before taking it
    await asyncio.sleep(0)
    let_in.cancel()
    await asyncio.gather(first, let_in, return_exceptions=True)
    visit.out.set()
    await visit.goes_in("last", pacer.chat())
    assert order[-1] == "last"
    assert "cancelled" not in order


async def test_a_hurried_turn_comes_before_hundreds_that_wait() -> None:
    pacer, order = Pacer(50.0), []
    hers = pacer.chat()

    async def one(name: str, chat: ChatPace) -> None:
        await pacer.turn(urgent=False, chat=chat)
        order.append(name)

    crowd = [asyncio.create_task(one(f"calm {n}", pacer.chat())) for n in range(300)]
    crowd += [asyncio.create_task(one("hers", hers))]
    await asyncio.sleep(0)
    hers.hurry()
    await crowd[-1]
    assert order.index("hers") < 150
    for task in crowd:
        task.cancel()
    await asyncio.gather(*crowd, return_exceptions=True)
