from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from bot.channels.telegram import polling
from bot.channels.telegram.parsing import Parser
from bot.channels.telegram.polling import Poller, next_offset
from intake.case import NO_CASE
from intake.sealing import Binding, Purpose, open_sealed
from tests.bot.line import a_line, a_transport
from tests.bot.street import RING
from tests.telegram_updates import FIRST_ID

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.messages import Batch
    from tests.bot.line import Line


class Taker:
    """Takes batches, holding one back for as long as ``open`` is not set."""

    def __init__(self) -> None:
        self.batches: list[Batch] = []
        self.open = asyncio.Event()
        self.open.set()
        self.came = asyncio.Event()

    async def take(self, batch: Batch) -> None:
        self.batches.append(batch)
        self.came.set()
        await self.open.wait()

    def words(self) -> list[str | None]:
        return [one.words for batch in self.batches for one in batch.incoming]

    async def until(self, count: int) -> None:
        while len(self.words()) < count:
            self.came.clear()
            await asyncio.wait_for(self.came.wait(), 20)


@asynccontextmanager
async def polled(line: Line) -> AsyncIterator[Taker]:
    taker = Taker()
    async with a_transport(line.url) as transport:
        poller = Poller(transport, Parser(RING.street, 123456789), RING.street, taker.take)
        task = asyncio.create_task(poller.run(0))
        try:
            yield taker
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def test_an_update_is_acknowledged_only_after_it_was_taken() -> None:
    async with a_line() as line, polled(line) as taker:
        taker.open.clear()
        line.world.say(line.chat(), "one")
        await taker.until(1)
        line.world.say(line.chat(), "two")
        assert len(line.world.updates) == 2
        taker.open.set()
        await taker.until(2)
        await line.until(lambda: len(line.world.updates) == 0)
        assert taker.words() == ["one", "two"]
        assert [batch.next_offset for batch in taker.batches] == [FIRST_ID + 1, FIRST_ID + 2]


async def test_updates_out_of_order_are_taken_in_order() -> None:
    async with a_line() as line:
        line.world.updates.post.shuffled = True
        for number in range(20):
            line.world.say(line.chat(), str(number))
        async with polled(line) as taker:
            await taker.until(20)
            assert taker.words() == [str(number) for number in range(20)]


async def test_a_malformed_update_is_put_aside_sealed_and_keeps_nobody() -> None:
    async with a_line() as line:
        line.world.updates.add_raw({"message": {"text": "secret-word", "chat": 5}})
        line.world.say(line.chat(), "after")
        async with polled(line) as taker:
            await taker.until(1)
            (spoilt,) = taker.batches[0].spoilt
            assert taker.batches[0].next_offset == FIRST_ID + 2
            binding = Binding(Purpose.QUARANTINE, RING.street.org, NO_CASE, 0, spoilt.record)
            content = open_sealed(spoilt.raw, RING.queue, binding)
            assert b"secret-word" in bytes.fromhex(str(content["raw"]))


@pytest.mark.parametrize("trouble", ["500", "502", "429", "drop", "401"])
async def test_trouble_makes_it_wait_and_go_on(
    trouble: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polling, "_FIRST_WAIT", 0.01)
    async with a_line() as line:
        line.fault(trouble, method="getUpdates", times=3)
        line.world.say(line.chat(), "still here")
        async with polled(line) as taker:
            await taker.until(1)
            assert taker.words() == ["still here"]
            assert line.telegram.calls["getupdates"] <= 6


async def test_a_second_poller_is_waited_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "_FIRST_WAIT", 0.01)
    async with a_line() as line, polled(line) as taker, a_transport(line.url) as second:
        await line.until(lambda: line.telegram.polls == 1)
        await second.fetch("getUpdates", {"timeout": 0})
        await line.until(lambda: line.telegram.polls >= 3)
        line.world.say(line.chat(), "after the quarrel")
        await taker.until(1)


async def test_a_server_that_is_not_there_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "_FIRST_WAIT", 0.01)
    taker = Taker()
    async with a_transport("http://127.0.0.1:9") as transport:
        poller = Poller(transport, Parser(RING.street, 1), RING.street, taker.take)
        task = asyncio.create_task(poller.run(0))
        while poller._failures < 3:  # noqa: ASYNC110  no event says so
            await asyncio.sleep(0.01)
        assert poller._pause() >= 0.01
        assert not task.done()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def test_what_nobody_can_read_does_not_come_for_ever() -> None:
    assert next_offset([(None, b"???")], 7) == 8
    assert next_offset([(None, b'"update_id": 12'), ({"update_id": 3}, b"")], 7) == 13
    assert next_offset([], 7) == 7
    # handed out again, below the offset: the update at the offset has not come yet
    assert next_offset([({"update_id": 3}, b"")], 7) == 7
