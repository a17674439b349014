"""Streams: they say that something changed, never what, and end when they should."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from escalation.console import live
from escalation.staff.sessions import IDLE
from tests.escalation.console.served import browsing, running

if TYPE_CHECKING:
    import aiohttp
    import pytest

    from tests.escalation.console.served import Browser, Served
    from tests.escalation.office import Office

NAME = "amber-otter"
PATIENCE = 10.0


class Stream:
    """A stream as a browser's EventSource reads it."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self.answer = answer
        self.raw = b""

    async def event(self) -> str:
        """Wait for the next event and return its name."""
        name = ""
        async with asyncio.timeout(PATIENCE):
            while line := await self.answer.content.readline():
                self.raw += line
                if line.startswith(b"event: "):
                    name = line[7:].strip().decode()
                if line == b"\n" and name:
                    return name
        return "end"

    async def until(self, wanted: str) -> None:
        """Wait for an event of this name."""
        while (name := await self.event()) != wanted:
            assert name != "end"


async def test_a_stream_says_within_a_moment_that_the_caller_wrote_and_not_what(
    browser: Browser, office: Office
) -> None:
    caller = office.caller(NAME)
    async with browser.session.get(f"{browser.served.url}/live/case/{NAME}") as answer:
        stream = Stream(answer)
        await stream.until("hello")
        office.writes(caller, "marked-words")
        await stream.until("changed")
        assert b"marked" not in stream.raw
        assert NAME.encode() not in stream.raw


async def test_a_new_case_rings_the_queue_and_reading_one_does_not(
    browser: Browser, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "PING_SECONDS", 0.05)
    office.caller(NAME)
    async with browser.session.get(f"{browser.served.url}/live/queue") as answer:
        stream = Stream(answer)
        await stream.until("hello")
        await browser.get(f"/case/{NAME}?read=1")
        assert [await stream.event() for _ in range(5)] == ["tick"] * 5
        office.caller("blue-fern")
        await stream.until("changed")


async def test_a_stream_ends_with_its_session(
    browser: Browser, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "PING_SECONDS", 0.05)
    async with browser.session.get(f"{browser.served.url}/live/queue") as answer:
        stream = Stream(answer)
        await stream.until("hello")
        office.clock.now += IDLE
        await stream.until("locked")
        assert await stream.event() == "end"


async def test_a_console_that_stops_ends_its_streams_itself(office: Office) -> None:
    async with contextlib.AsyncExitStack() as stack:
        served = await stack.enter_async_context(running(office))
        async with browsing(served) as browser:
            await browser.sign_in()
            answers = [await browser.session.get(f"{served.url}/live/queue") for _ in range(4)]
            for answer in answers:
                await Stream(answer).until("hello")
            assert served.app[live.STREAMS].count == 4
            await stack.aclose()
            for answer in answers:  # a stream that was cut off would raise here
                await answer.read()


async def test_a_stream_that_is_closed_is_forgotten(served: Served, browser: Browser) -> None:
    answer = await browser.session.get(f"{served.url}/live/queue")
    await Stream(answer).until("hello")
    answer.close()
    streams = served.app[live.STREAMS]
    async with asyncio.timeout(PATIENCE):
        while streams.count:
            streams.ring()
            await asyncio.sleep(0)


async def test_without_a_session_there_is_no_stream(visitor: Browser) -> None:
    assert (await visitor.get("/live/queue"))[0] == 303
