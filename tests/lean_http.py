"""Just enough HTTP/1.1 for a double: keep-alive, bodies with a length, answers without ceremony.

A measurement shares two processors between the bot and the double. Served by a web framework, a
call costs the double as much as it costs a good bot, and then the double is what is measured.
"""

from __future__ import annotations

import asyncio
import re
import sys
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import cast

from typing_extensions import override

JSON = b"application/json"
HTML = b"text/html"
FORM = b"multipart/form-data"
_LENGTH = re.compile(rb"(?i)\ncontent-length:\s*([0-9]+)")
_TYPE = re.compile(rb"(?im)^content-type:\s*([^\r\n;]+)")
_REASONS = {200: b"OK", 400: b"Bad Request", 404: b"Not Found", 502: b"Bad Gateway"}


@dataclass(frozen=True, slots=True)
class Asked:
    """One request."""

    method: str
    path: str
    query: str
    content_type: bytes
    body: bytes
    fields: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; ``None`` instead of one means that the connection is cut without a word."""

    body: bytes
    status: int = 200
    content_type: bytes = JSON
    location: bytes = b""


Maybe = Answer | None
Handler = Callable[[Asked], Maybe | Awaitable[Maybe]]


class Connection(asyncio.Protocol):
    """Takes requests one after the other from one connection."""

    def __init__(self, handler: Handler, connections: set[Connection]) -> None:
        self._handler = handler
        self._connections = connections
        self._received = b""
        self._busy: asyncio.Task[None] | None = None

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._connections.add(self)

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        self._connections.discard(self)
        if self._busy is not None:
            self._busy.cancel()

    def cut(self) -> None:
        """End this connection without a word."""
        self._transport.abort()

    @override
    def data_received(self, data: bytes) -> None:
        self._received = self._received + data if self._received else data
        self._go_on()

    def _go_on(self) -> None:
        while self._busy is None and (asked := self._next()) is not None:
            answer = self._handler(asked)
            if answer is None or isinstance(answer, Answer):
                self._write(answer)
            else:
                self._busy = asyncio.ensure_future(self._later(answer))

    async def _later(self, answer: Awaitable[Maybe]) -> None:
        try:
            self._write(await answer)
        except Exception:  # noqa: BLE001  a mistake of a test must be heard, not waited for
            self._write(Answer(traceback.format_exc().encode(), 500, b"text/plain"))
        self._busy = None
        self._go_on()

    def _next(self) -> Asked | None:
        """Cut one whole request off what was received."""
        end = self._received.find(b"\r\n\r\n")
        if end < 0:
            return None
        found = _LENGTH.search(self._received, 0, end)
        whole = end + 4 + (int(found[1]) if found else 0)
        if len(self._received) < whole:
            return None
        head, body = self._received[:end], self._received[end + 4 : whole]
        self._received = self._received[whole:]
        first, _, fields = head.partition(b"\r\n")
        kind = _TYPE.search(fields)
        content_type = kind[1].lower() if kind else b""
        method, target, _ = first.decode("ascii").split(" ", 2)
        path, _, query = target.partition("?")
        return Asked(method, path, query, content_type, body, fields)

    def _write(self, answer: Maybe) -> None:
        if answer is None:
            self.cut()
            return
        reason = _REASONS.get(answer.status, b"-")
        leads = b"Location: %b\r\n" % answer.location if answer.location else b""
        self._transport.write(
            b"HTTP/1.1 %d %b\r\nContent-Type: %b\r\n%bContent-Length: %d\r\n\r\n%b"
            % (answer.status, reason, answer.content_type, leads, len(answer.body), answer.body)
        )


@asynccontextmanager
async def listening(handler: Handler, port: int = 0) -> AsyncIterator[int]:
    """Listen on the loopback, within this process; yields the port."""
    loop = asyncio.get_running_loop()
    connections: set[Connection] = set()
    server = await loop.create_server(lambda: Connection(handler, connections), "127.0.0.1", port)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for connection in [*connections]:
            connection.cut()


async def serve(handler: Handler, port: int) -> None:
    """Listen, print the port as one JSON line, and end with standard input."""
    loop = asyncio.get_running_loop()
    async with listening(handler, port) as bound:
        sys.stdout.write(f'{{"port": {bound}}}\n')
        sys.stdout.flush()
        reader = asyncio.StreamReader()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        await reader.read()  # whoever started this process is gone, or lets go of it
