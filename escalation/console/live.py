"""One stream a tab that says "something changed", and never what.

The page then asks for itself, so what somebody may see is decided in one place. A stream compares
fingerprints, which need no key: only what would look different wakes a page.
"""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from aiohttp import web

from escalation.console.rendering import alive
from escalation.console.visit import DESK
from intake.errors import HelplineError
from intake.log import trouble

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PING_SECONDS: Final = 15.0
"""How often a stream speaks when nothing happens, so that a dead one is noticed."""
LONGEST_REF: Final = 40


class Streams:
    """Every open stream of this process, and the one listener behind them."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()
        self.closing = False

    async def listen(self, changes: AsyncIterator[None]) -> None:
        """Wake every stream after each commit, until cancelled."""
        async for _ in changes:
            self.ring()

    def ring(self) -> None:
        """Wake every stream."""
        for each in self._waiting:
            each.set()

    def close(self) -> None:
        """End every stream: an open one would hold up the shutdown."""
        self.closing = True
        self.ring()

    def enter(self) -> asyncio.Event:
        """Register a stream; it is woken through the event returned."""
        heard = asyncio.Event()
        self._waiting.add(heard)
        return heard

    def leave(self, heard: asyncio.Event) -> None:
        """Forget a stream."""
        self._waiting.discard(heard)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._waiting)


STREAMS: Final = web.AppKey("streams", Streams)


def routes() -> list[web.RouteDef]:
    """Return the streams: of the queue, and of one case."""
    return [web.get("/live/queue", queue_stream), web.get("/live/case/{ref}", case_stream)]


async def queue_stream(request: web.Request) -> web.StreamResponse:
    """Say when the queue changed."""
    return await _stream(request, None)


async def case_stream(request: web.Request) -> web.StreamResponse:
    """Say when a case, or the queue beside it, changed."""
    return await _stream(request, request.match_info["ref"][:LONGEST_REF])


async def _stream(request: web.Request, ref: str | None) -> web.StreamResponse:
    response = web.StreamResponse(headers={"X-Accel-Buffering": "no"})
    response.content_type = "text/event-stream"
    response.charset = "utf-8"
    await response.prepare(request)
    streams = request.app[STREAMS]
    heard = streams.enter()
    with suppress(ConnectionResetError, asyncio.CancelledError):
        try:
            await _tell(request, response, (ref, heard))
        finally:
            streams.leave(heard)
    return response


async def _tell(
    request: web.Request, response: web.StreamResponse, about: tuple[str | None, asyncio.Event]
) -> None:
    streams, (ref, heard) = request.app[STREAMS], about
    known = await _mark(request, ref)
    number = 0
    await _say(request, response, "hello", number)
    while not streams.closing:
        with suppress(TimeoutError):
            async with asyncio.timeout(PING_SECONDS):
                await heard.wait()
        heard.clear()
        if not alive(request):
            await _say(request, response, "locked", number)
            return
        mark = await _mark(request, ref)
        number += mark != known
        await _say(request, response, "tick" if mark == known else "changed", number)
        known = mark


async def _mark(request: web.Request, ref: str | None) -> bytes:
    desk = request.app[DESK]
    try:
        marks = [await desk.fingerprint(None)]
        if ref is not None:
            marks.append(await desk.fingerprint(ref))
    except HelplineError as error:  # the database is away: the next round asks again
        trouble("stream-blind", error)
        return b""
    return hashlib.sha256(b"\0".join(marks)).digest()


async def _say(request: web.Request, response: web.StreamResponse, event: str, number: int) -> None:
    now = int(request.app[DESK].clock().timestamp() * 1000)
    await response.write(f"id: {number}\nevent: {event}\ndata: {now}\n\n".encode())
