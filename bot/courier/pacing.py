"""How fast a channel may be spoken to: so many a second in all, one a second in each chat."""

from __future__ import annotations

import asyncio
import heapq
from contextlib import asynccontextmanager
from itertools import count
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

BURST: Final = 3.0
"""So many messages to one chat may come at once; then one a second."""
_PER_CHAT: Final = 1.0


class Line:
    """Who waits: the urgent first, then in the order they came."""

    def __init__(self) -> None:
        self._waiting: list[tuple[bool, int, asyncio.Future[None]]] = []
        self._number = count()

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def join(self, *, urgent: bool) -> asyncio.Future[None]:
        """Return something that is done when it is one's turn."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._push(turn, urgent=urgent)
        return turn

    def hurry(self, turn: asyncio.Future[None]) -> None:
        """Let somebody who waits wait among the urgent from now on."""
        if not turn.done():
            self._push(turn, urgent=True)

    def let_one_go(self) -> bool:
        """Say that it is the next one's turn; false when nobody waits."""
        while self._waiting:
            _, _, turn = heapq.heappop(self._waiting)
            if not turn.done():  # cancelled meanwhile, or let go where they were hurried to
                turn.set_result(None)
                return True
        return False

    def _push(self, turn: asyncio.Future[None], *, urgent: bool) -> None:
        heapq.heappush(self._waiting, (not urgent, next(self._number), turn))


class Pacer:
    """One bucket for a channel. Whoever is urgent goes first.

    Args:
        per_second: messages in all; 0 means that nothing is paced, not even single chats.
    """

    def __init__(self, per_second: float) -> None:
        self._rate = per_second
        self._left = per_second
        self._since = 0.0
        self._line = Line()
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, *, urgent: bool, chat: ChatPace | None = None) -> None:
        """Wait until one more message may be sent to anybody; ``chat`` may be hurried meanwhile."""
        if not self._rate:
            return
        loop = asyncio.get_running_loop()
        self._fill(loop.time())
        if self._left >= 1.0 and not self._line:
            self._left -= 1.0
            return
        turn = self._line.join(urgent=urgent)
        if chat is not None:
            chat.waits_in(self._line, turn)
        self._later(loop)
        await turn

    def chat(self) -> ChatPace:
        """Return the bucket of one chat."""
        return ChatPace(paced=bool(self._rate))

    def _fill(self, now: float) -> None:
        self._left = min(self._rate, self._left + (now - self._since) * self._rate)
        self._since = now

    def _later(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._timer is None and self._line:
            missing = max(0.0, 1.0 - self._left) / self._rate
            self._timer = loop.call_later(missing, self._let_go, loop)

    def _let_go(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        self._fill(loop.time())
        while self._left >= 1.0 and self._line.let_one_go():
            self._left -= 1.0
        self._later(loop)


class Room:
    """So many calls at once, however slow the channel is. Whoever is urgent goes in first."""

    def __init__(self, places: int) -> None:
        self._free = places
        self._line = Line()

    @asynccontextmanager
    async def place(self, chat: ChatPace, *, urgent: bool) -> AsyncIterator[None]:
        """Wait for a place and hold it; ``chat`` may be hurried meanwhile."""
        await self._enter(chat, urgent=urgent)
        try:
            yield
        finally:
            self._leave()

    async def _enter(self, chat: ChatPace, *, urgent: bool) -> None:
        if self._free:
            self._free -= 1
            return
        turn = self._line.join(urgent=urgent)
        chat.waits_in(self._line, turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():  # the place was ours already
                self._leave()
            raise

    def _leave(self) -> None:
        if not self._line.let_one_go():
            self._free += 1


class ChatPace:
    """How long one chat has to wait for its next message, and where it waits just now."""

    __slots__ = ("_left", "_line", "_paced", "_since", "_turn")

    def __init__(self, *, paced: bool) -> None:
        self._paced = paced
        self._left = BURST
        self._since = 0.0
        self._line: Line | None = None
        self._turn: asyncio.Future[None] | None = None

    def waits_in(self, line: Line, turn: asyncio.Future[None]) -> None:
        """Note where this chat waits."""
        self._line, self._turn = line, turn

    def hurry(self) -> None:
        """Wait among the urgent from now on, wherever this chat waits."""
        if self._line is not None and self._turn is not None:
            self._line.hurry(self._turn)

    def wait(self, now: float) -> float:
        """Take a message out of the bucket; return after how many seconds it may go."""
        if not self._paced:
            return 0.0
        self._left = min(BURST, self._left + (now - self._since) * _PER_CHAT) - 1.0
        self._since = now
        return max(0.0, -self._left / _PER_CHAT)
