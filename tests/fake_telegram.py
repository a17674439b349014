"""A Bot API server of our own, for tests and measurements: its own process, real offset rules.

``python tests/fake_telegram.py --port 0`` prints one JSON line with its port and serves until its
standard input is closed. Bots talk to ``/bot<token>/<method>``, tests to ``/control/...``
(``tests/telegram_remote.py``).
"""

from __future__ import annotations

import argparse
import asyncio
import email
import sys
import time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, unquote_plus

if __name__ == "__main__":  # run as a file: the root is not on the path
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import orjson
import uvloop

from tests.bell import Bell
from tests.lean_http import FORM, HTML, JSON, Answer, Asked, Maybe, serve
from tests.telegram_control import Control
from tests.telegram_faults import GATEWAY_PAGE, SAID_NO_MORE, Script, Trouble
from tests.telegram_methods import Methods
from tests.telegram_world import Refused, Shape, World
from tests.trap import Moment, Trap

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tests.telegram_faults import Fault

TOKEN = "123456789:AAtest-token-of-the-double-0123456789"  # noqa: S105  of a bot that is not
LONGEST_POLL = 50.0
WEBHOOK_THERE = "Conflict: can't use getUpdates method while webhook is active"
ELSEWHERE = "elsewhere/else.oga"
"""Where a redirect leads."""
SOUND = b"application/octet-stream"
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
        self.trap: Trap | None = None
        self._control = Control(self)

    def handle(self, asked: Asked) -> Maybe | Awaitable[Maybe]:
        """Serve one request of a bot or of a test."""
        if asked.path.startswith("/control/"):
            return self._control.handle(asked)
        if asked.path.startswith("/file/"):
            token, _, path = unquote(asked.path).removeprefix("/file/bot").partition("/")
            method = "file"
        else:
            token, _, method = asked.path.removeprefix("/bot").partition("/")
            path, method = "", method.lower()
        self.calls[method] = self.calls.get(method, 0) + 1
        self.bell.ring()
        if token != self.world.token:
            return no(Refused(401, "Unauthorized"))
        return self._serve(method, {"path": path} if method == "file" else read_params(asked))

    def _serve(self, method: str, params: Shape) -> Maybe | Awaitable[Maybe]:
        trap = self.trap
        if trap is not None and trap.springs():
            trap.kill()  # before its call has an effect, or after; either way it hears nothing
            if trap.moment is Moment.ASKED and method != "getupdates":
                self._carry_out(method, params)
            return None
        if method == "getupdates" or self.script.faults or self.script.latency:
            return self._slowly(method, params)
        return self._carry_out(method, params)

    def _carry_out(self, method: str, params: Shape) -> Answer:
        if method == "file":
            body = self.world.file_at(params["path"])
            self._note(method, params, 404 if body is None else 200)
            return no(Refused(404, "Not Found")) if body is None else Answer(body, 200, SOUND)
        try:
            result = self.methods.call(method, params)
        except Refused as refused:
            self._note(method, params, refused.code)
            return no(refused)
        self._note(method, params, 200)
        return yes(result)

    async def _slowly(self, method: str, params: Shape) -> Maybe:
        if self.script.latency:
            await asyncio.sleep(self.script.latency)
        fault = self.script.trouble(method, _chat_of(params))
        if fault is not None and not fault.do.endswith("-after"):
            return await self._spoilt(fault)
        if method == "getupdates":
            answer = await self._get_updates(params)
        else:
            answer = self._carry_out(method, params)
        return answer if fault is None else await self._spoilt(fault)

    async def _spoilt(self, fault: Fault) -> Maybe:
        """Let a call go wrong."""
        refusal = fault.refusal()
        if refusal is not None:
            return no(refusal)
        if fault.do is Trouble.GATEWAY:
            return Answer(GATEWAY_PAGE, 502, HTML)
        if fault.do is Trouble.REDIRECT:
            elsewhere = f"/file/bot{self.world.token}/{ELSEWHERE}"
            return Answer(b"", 302, HTML, elsewhere.encode())
        if fault.do in {Trouble.HANG, Trouble.HANG_AFTER}:
            await asyncio.get_running_loop().create_future()  # until the bot gives up
        return None

    # --- long polling -------------------------------------------------------------------------

    async def _get_updates(self, params: Shape) -> Answer:
        if self.methods.webhook:
            return no(Refused(409, WEBHOOK_THERE))
        updates = self.world.updates
        allowed = params.get("allowed_updates")
        if allowed:
            names = orjson.loads(allowed) if isinstance(allowed, str) else allowed
            updates.allowed = frozenset(names)
        offset, limit = int(params.get("offset") or 0), int(params.get("limit") or 100)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
        self._poll = None
        found = updates.take(offset, limit)
        self.polls += 1
        self.bell.ring()
        timeout = min(float(params.get("timeout") or 0), LONGEST_POLL)
        if not found and timeout > 0:
            if not await self._something_new(timeout):
                return no(Refused(409, SAID_NO_MORE))
            found = updates.take(offset, limit)
        return yes(found)

    async def _something_new(self, timeout: float) -> bool:  # noqa: ASYNC109  Telegram's word
        """Wait for an update or the end of the poll; false when another poll took its place."""
        loop = asyncio.get_running_loop()
        waiting = self._poll = loop.create_future()
        ends = loop.call_later(timeout, self.wake_poll)
        try:
            await waiting
        finally:
            ends.cancel()
        return self._poll is waiting

    def wake_poll(self) -> None:
        """Answer the waiting poll, because something arrived or its time is over."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def _note(self, method: str, params: Shape, code: int) -> None:
        if self.keeps_journal and len(self.journal) < JOURNAL:
            told = {
                name: f"{len(given)} bytes" if isinstance(given, bytes) else given
                for name, given in params.items()
            }
            self.journal.append((method, _chat_of(params), code, told))


def _chat_of(params: Shape) -> int:
    chat = str(params.get("chat_id") or "0")
    return int(chat) if chat.lstrip("-").isdigit() else 0


def read_params(asked: Asked) -> Shape:
    """Read parameters from the query, from JSON, or from a form."""
    params: Shape = dict(parse_qsl(asked.query)) if asked.query else {}
    if asked.content_type.startswith(JSON):
        params.update(orjson.loads(asked.body or b"{}"))
    elif asked.content_type == FORM:
        params.update(read_form(asked))
    elif asked.body:
        params.update(read_field(field) for field in asked.body.split(b"&"))
    return params


def read_form(asked: Asked) -> Shape:
    """Read a form with a file in it: a field with a file name is bytes, any other one text."""
    form = email.message_from_bytes(asked.fields + b"\r\n\r\n" + asked.body)
    read: Shape = {}
    for part in form.walk():
        name = part.get_param("name", header="Content-Disposition")
        body = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(body, bytes):
            read[name] = body if part.get_filename() else body.decode()
    return read


@lru_cache(maxsize=10_000)
def read_field(field: bytes) -> tuple[str, str]:
    """Read one field of a form; the same keyboards come again and again."""
    name, _, value = field.decode().partition("=")
    return unquote_plus(name), unquote_plus(value)


def yes(result: Any) -> Answer:  # noqa: ANN401  JSON
    """Wrap a result as the Bot API does."""
    return Answer(orjson.dumps({"ok": True, "result": result}))


def no(refused: Refused) -> Answer:
    """Wrap a refusal; the HTTP status is the error code."""
    shape: Shape = {"ok": False, "error_code": refused.code, "description": refused.description}
    if refused.parameters:
        shape["parameters"] = refused.parameters
    return Answer(orjson.dumps(shape), refused.code)


def main() -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    given = parser.parse_args()
    uvloop.run(serve(Telegram(given.token).handle, given.port))


if __name__ == "__main__":
    main()
