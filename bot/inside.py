"""What the web chat's pages ask of the rest of the bot."""

from __future__ import annotations

import asyncio
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from bot.glance import look
from bot.messages import Incoming, NotStored
from bot.seats import FETCHING
from bot.speech import Speech, spoken
from intake.db import DatabaseDown

if TYPE_CHECKING:
    from pathlib import Path

    from bot.courier.delivery import Around
    from bot.messages import Prompt, View
    from bot.reception import Reception
    from intake.case import CallerId

_LEAVE: Final = "/leave"
_RETRY: Final = 1.0


class Inside:
    """The rest of the bot, as the pages see it."""

    def __init__(self, reception: Reception, around: Around) -> None:
        self._reception = reception
        self._around = around
        self._leaving: set[asyncio.Task[None]] = set()

    async def take(self, incoming: Incoming) -> None:
        """Store what a visitor did. Raises NotStored."""
        await self._reception.take_one(incoming)

    async def look(self, caller: CallerId) -> View | None:
        """Return what a visitor sees now; ``None`` without a conversation. Raises NotStored."""
        around = self._around
        try:
            return await around.database.read(
                look, caller, around.street, around.numbers, around.clock()
            )
        except DatabaseDown:
            raise NotStored from None

    async def leave(self, caller: CallerId) -> None:
        """End the conversation as soon as that can be written. Nobody waits for it."""
        task = asyncio.get_running_loop().create_task(self._left(caller))
        self._leaving.add(task)
        task.add_done_callback(self._leaving.discard)

    def sound(self, prompt: Prompt) -> Path | None:
        """Return where a prompt lies; ``None`` where there is none."""
        return self._around.street.prompts.path(prompt)

    def words(self, lang: str, key: str) -> str:
        """Return one of the bot's own sentences, with the numbers in it."""
        around = self._around
        speech = Speech((), key, lang, FETCHING)
        return spoken(speech, around.numbers, around.street.offered, around.street.prompts).text

    async def finish(self, seconds: float) -> None:
        """Let it be written that somebody left, for so long."""
        if self._leaving:
            await asyncio.wait(self._leaving, timeout=seconds)
        for task in self._leaving:
            task.cancel()

    async def _left(self, caller: CallerId) -> None:
        incoming = Incoming(caller, None, FETCHING, f"leave-{token_hex(16)}", words=_LEAVE)
        while True:
            try:
                return await self._reception.take_one(incoming)
            except NotStored:
                await asyncio.sleep(_RETRY)
