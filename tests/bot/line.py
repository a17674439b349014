"""The double of Telegram inside the test's own process, over real HTTP."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from bot.channels.telegram.transport import Transport
from tests.fake_telegram import TOKEN, Telegram
from tests.lean_http import listening

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from tests.telegram_world import Chat, World


class Line:
    """A double that serves, and its people."""

    def __init__(self, telegram: Telegram, url: str) -> None:
        self.telegram = telegram
        self.url = url

    @property
    def world(self) -> World:
        return self.telegram.world

    def chat(self, number: int = 4711) -> Chat:
        return self.telegram.world.chat(number)

    def fault(self, do: str, **line: object) -> None:
        self.telegram.script.add({"do": do, **line})

    def calls(self, method: str) -> list[dict[str, Any]]:
        """The parameters of every call of a method that went well."""
        return [
            params
            for called, _, code, params in self.telegram.journal
            if called == method.lower() and code == 200
        ]

    async def until(self, true: Callable[[], bool]) -> None:
        assert await self.telegram.bell.until(true, 20.0)


@asynccontextmanager
async def a_line() -> AsyncIterator[Line]:
    telegram = Telegram(TOKEN)
    async with listening(telegram.handle) as port:
        yield Line(telegram, f"http://127.0.0.1:{port}")


@asynccontextmanager
async def a_transport(url: str) -> AsyncIterator[Transport]:
    transport = Transport(url, TOKEN)
    await transport.initialize()
    try:
        yield transport
    finally:
        await transport.shutdown()
