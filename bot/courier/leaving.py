"""Leaving quickly: erased on the phone first, written down afterwards (ADR 0006)."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from bot.messages import NotNow, Outgoing, Uncertain, Unreachable
from bot.pocket import open_address
from bot.seats import LANE
from bot.wording import harmless
from intake import log
from intake.db import DatabaseDown
from intake.keys import CannotOpen
from intake.store import callers

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Mapping

    from bot.courier.carrying import Courier
    from bot.courier.delivery import Around
    from bot.messages import Channel, Incoming
    from intake.case import CallerId
    from intake.db import Tx

_REMEMBERED: Final = 1000
_TRIES: Final = 6
_FIRST_WAIT: Final = 0.5
_RETRY: Final = 1.0


class Leaving:
    """The one road past the outbox. It needs the channel and what is in memory, no database."""

    def __init__(self, courier: Courier, around: Around, channels: Mapping[str, Channel]) -> None:
        self._courier = courier
        self._around = around
        self._channels = channels
        self._done: OrderedDict[str, None] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, incoming: Incoming, before: Collection[int] = ()) -> None:
        """Erase at once, beside whatever else goes on. The same update again changes nothing.

        Args:
            incoming: the wish to leave.
            before: messages that arrived with it and were not stored yet.
        """
        channel = self._channels.get(incoming.channel)
        if channel is None or incoming.update in self._done:
            return
        self._done[incoming.update] = None
        if len(self._done) > _REMEMBERED:
            self._done.popitem(last=False)
        task = asyncio.get_running_loop().create_task(self._leave(channel, incoming, before))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def finish(self, seconds: float) -> None:
        """Let those who are leaving get away, for so long."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()

    async def _leave(self, channel: Channel, incoming: Incoming, before: Collection[int]) -> None:
        chat = self._courier.hush(incoming.caller)
        pressed = incoming.message if incoming.pressed is not None else None
        known = {chat.question, incoming.message, *chat.standing, *before} - {None, pressed}
        locale = chat.locale or self._language(incoming.locale_hint)
        screen = harmless(locale, chat.country)
        cover = Outgoing(screen.text, lang=screen.lang, edits=pressed)
        address = self._address(incoming)
        if address is None:
            return
        # Beside each other: whichever way the network takes longer, the other is not kept waiting.
        _, first = await asyncio.gather(
            _tried(lambda: channel.show(address, cover)),
            self._erased(channel, address, {one for one in known if one is not None}),
        )
        newest = max((one for one in (*known, pressed) if one is not None), default=0)
        rest = await self._traces(incoming.caller)
        if chat.left:
            chat.standing.clear()
            chat.question = None
        else:  # she has written again meanwhile: what she sees now is not what she left
            rest = {one for one in rest if one <= newest}
        others = rest - known - {pressed}
        second = await self._erased(channel, address, others)
        # What still stands there is swept later. Whoever holds the phone now is told nothing of it.
        standing = (set() if first else known) | (set() if second else others)
        await self._written(lambda tx: callers.drop_traces(tx, incoming.caller, rest - standing))

    async def _erased(self, channel: Channel, address: str, messages: set[int]) -> bool:
        """Say whether nothing of these stands there any more, as far as we are told."""
        return not messages or await _tried(lambda: channel.take_back(address, sorted(messages)))

    async def _traces(self, caller: CallerId) -> set[int]:
        found: set[int] = set()

        def look(tx: Tx) -> None:
            found.update(callers.traces(tx, caller))

        await self._written(look)
        return found

    async def _written(self, work: Callable[[Tx], None]) -> None:
        """Do it as soon as there is a database."""
        while True:
            try:
                return await self._around.database.run(work, lane=LANE)
            except DatabaseDown:
                await asyncio.sleep(_RETRY)

    def _address(self, incoming: Incoming) -> str | None:
        if incoming.address is None:
            return None
        try:
            return open_address(incoming.address, incoming.caller, self._around.street.keys)
        except CannotOpen:
            return None

    def _language(self, hint: str) -> str:
        offered = self._around.street.offered
        return hint if hint in offered else offered[0]


async def _tried(act: Callable[[], Awaitable[object]]) -> bool:
    """Try a few times: somebody stands in the door. Say whether it is done, or in vain for good."""
    wait = _FIRST_WAIT
    for _ in range(_TRIES):
        try:
            await act()
        except Unreachable:
            return True
        except (NotNow, Uncertain) as trouble:
            told = trouble.wait if isinstance(trouble, NotNow) else 0.0
            await asyncio.sleep(max(wait, told))
            wait *= 2
        else:
            return True
    log.trouble("leaving-incomplete")
    return False
