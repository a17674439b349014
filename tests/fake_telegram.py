"""A Bot API server of our own, for tests and measurements: its own process, real offset rules.

``python tests/fake_telegram.py --port 0`` prints one JSON line with its port and serves until its
standard input is closed. Bots talk to ``/bot<token>/<method>``, tests to ``/control/...``
(``tests/telegram_control.py``).
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

if __name__ == "__main__":  # run as a file: the root is not on the path
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import orjson
import uvloop
from aiohttp import web

from tests.bell import Bell, stdin_closed
from tests.telegram_control_routes import Control
from tests.telegram_faults import GATEWAY_PAGE, Script, Trouble
from tests.telegram_methods import Methods
from tests.telegram_world import Refused, Shape, World

if TYPE_CHECKING:
    from tests.telegram_faults import Fault

TOKEN = "123456789:AAtest-token-of-the-double-0123456789"  # noqa: S105  of a bot that is not
LONGEST_POLL = 50.0
SAID_NO_MORE = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is "
    "running"
)
JOURNAL = 20_000


class Telegram:
    """The server: parses calls, lets the script spoil them, and holds long polls."""

    def __init__(self, token: str = TOKEN) -> None:
        self.shift = 0.0
        self.world = World(lambda: time.time() + self.shift, token)
        self.methods = Methods(self.world)
        self.script = Script()
        self.bell = Bell()
        self.polls = 0
        self.calls: dict[str, int] = {}
        self.journal: list[tuple[str, int, int, Shape]] = []
        self.keeps_journal = True
        self.world.on_change.append(lambda *_: self.bell.ring())
        self.world.updates.on_add = self.wake_poll
        self._poll: asyncio.Future[None] | None = None
        self._control = Control(self)

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Serve one request of a bot or of a test."""
        path = request.path
        if path.startswith("/control/"):
            return await self._control.handle(request)
        token, _, method = path.removeprefix("/bot").partition("/")
        method = method.lower()
        self.calls[method] = self.calls.get(method, 0) + 1
        params = await read_params(request)
        self.bell.ring()
        try:
            return await self._call(request, token, method, params)
        except Refused as refused:
            self._note(method, params, refused.code)
            return answer_no(refused)

    async def _call(
        self, request: web.BaseRequest, token: str, method: str, params: Shape
    ) -> web.StreamResponse:
        if token != self.world.token:
            raise Refused(401, "Unauthorized")
        if self.script.latency:
            await asyncio.sleep(self.script.latency)
        fault = self.script.trouble(method, _chat_of(params)) if self.script.faults else None
        if fault is not None and not fault.do.endswith("-after"):
            return await spoil(request, fault)
        if method == "getupdates":
            result: Any = await self._get_updates(params)
        else:
            result = self.methods.call(method, params)
        self._note(method, params, 200)
        if fault is not None:
            return await spoil(request, fault)
        return answer_yes(result)

    # --- long polling -------------------------------------------------------------------------

    async def _get_updates(self, params: Shape) -> list[Shape]:
        if self.methods.webhook:
            words = "Conflict: can't use getUpdates method while webhook is active"
            raise Refused(409, words)
        updates = self.world.updates
        allowed = params.get("allowed_updates")
        if allowed:
            names = orjson.loads(allowed) if isinstance(allowed, str) else allowed
            updates.allowed = frozenset(names)
        offset, limit = int(params.get("offset") or 0), int(params.get("limit") or 100)
        self._end_other_poll()
        found = updates.take(offset, limit)
        self.polls += 1
        self.bell.ring()
        timeout = min(float(params.get("timeout") or 0), LONGEST_POLL)
        if not found and timeout > 0:
            await self._something_new(timeout)
            found = updates.take(offset, limit)
        return found

    def _end_other_poll(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(Refused(409, SAID_NO_MORE))
        self._poll = None

    async def _something_new(self, timeout: float) -> None:  # noqa: ASYNC109  Telegram's word
        waiting = self._poll = asyncio.get_running_loop().create_future()
        ends = asyncio.get_running_loop().call_later(timeout, self.wake_poll)
        try:
            await waiting
        finally:
            ends.cancel()

    def wake_poll(self) -> None:
        """Answer the waiting poll, because something arrived or its time is over."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
            self._poll = None

    def _note(self, method: str, params: Shape, code: int) -> None:
        if self.keeps_journal and method != "getupdates" and len(self.journal) < JOURNAL:
            self.journal.append((method, _chat_of(params), code, params))


def _chat_of(params: Shape) -> int:
    chat = str(params.get("chat_id") or "0")
    return int(chat) if chat.lstrip("-").isdigit() else 0


async def read_params(request: web.BaseRequest) -> Shape:
    """Read parameters from the query, from JSON, or from either kind of form."""
    params: Shape = dict(request.query) if request.query_string else {}
    if request.method != "POST":
        return params
    if request.content_type == "application/json":
        params.update(orjson.loads(await request.read() or b"{}"))
    elif request.content_type == "application/x-www-form-urlencoded":
        params.update(parse_qsl((await request.read()).decode(), keep_blank_values=True))
    elif request.content_type.startswith("multipart/"):
        params.update(await request.post())
    return params


def answer_yes(result: object) -> web.Response:
    """Wrap a result as the Bot API does."""
    body = orjson.dumps({"ok": True, "result": result})
    return web.Response(body=body, content_type="application/json")


def answer_no(refused: Refused) -> web.Response:
    """Wrap a refusal; the HTTP status is the error code."""
    shape: Shape = {"ok": False, "error_code": refused.code, "description": refused.description}
    if refused.parameters:
        shape["parameters"] = refused.parameters
    body = orjson.dumps(shape)
    return web.Response(body=body, status=refused.code, content_type="application/json")


async def spoil(request: web.BaseRequest, fault: Fault) -> web.StreamResponse:
    """Let a call go wrong."""
    refusal = fault.refusal()
    if refusal is not None:
        raise refusal
    if fault.do is Trouble.GATEWAY:
        return web.Response(body=GATEWAY_PAGE, status=502, content_type="text/html")
    if fault.do in {Trouble.HANG, Trouble.HANG_AFTER}:
        await asyncio.get_running_loop().create_future()  # cancelled when the bot gives up
    elif request.transport is not None:
        request.transport.abort()
    return web.Response()


async def serve(telegram: Telegram, port: int) -> None:
    """Listen on the loopback until standard input is closed; print the port as one JSON line."""
    server = web.Server(telegram.handle, access_log=None, handler_cancellation=True)
    runner = web.ServerRunner(server, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    bound = runner.addresses[0][1]
    sys.stdout.write(f'{{"port": {bound}}}\n')
    sys.stdout.flush()
    await stdin_closed()
    await runner.cleanup()


def main() -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    given = parser.parse_args()
    uvloop.run(serve(Telegram(given.token), given.port))


if __name__ == "__main__":
    main()
