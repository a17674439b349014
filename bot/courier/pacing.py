"""How fast a channel may be spoken to: so many a second in all, one a second in each chat."""

from __future__ import annotations

import asyncio
import heapq
from itertools import count
from typing import Final

BURST: Final = 3.0
"""So many messages to one chat may come at once; then one a second."""
_PER_CHAT: Final = 1.0


class Pacer:
    """One bucket for a channel. Whoever is urgent goes first.

    Args:
        per_second: messages in all; 0 means that nothing is paced, not even single chats.
    """

    def __init__(self, per_second: float) -> None:
        self._rate = per_second
        self._left = per_second
        self._since = 0.0
        self._waiting: list[tuple[bool, int, asyncio.Future[None]]] = []
        self._number = count()
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, *, urgent: bool) -> None:
        """Wait until one more message may be sent to anybody."""
        if not self._rate:
            return
        loop = asyncio.get_running_loop()
        self._fill(loop.time())
        if self._left >= 1.0 and not self._waiting:
            self._left -= 1.0
            return
        turn: asyncio.Future[None] = loop.create_future()
        heapq.heappush(self._waiting, (not urgent, next(self._number), turn))
        self._later(loop)
        await turn

    def chat(self) -> ChatPace:
        """Return the bucket of one chat."""
        return ChatPace(paced=bool(self._rate))

    def _fill(self, now: float) -> None:
        self._left = min(self._rate, self._left + (now - self._since) * self._rate)
        self._since = now

    def _later(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._timer is None and self._waiting:
            missing = max(0.0, 1.0 - self._left) / self._rate
            self._timer = loop.call_later(missing, self._let_go, loop)

    def _let_go(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        self._fill(loop.time())
        while self._waiting and self._left >= 1.0:
            _, _, turn = heapq.heappop(self._waiting)
            if not turn.done():  # cancelled meanwhile
                self._left -= 1.0
                turn.set_result(None)
        self._later(loop)


class ChatPace:
    """How long one chat has to wait for its next message."""

    __slots__ = ("_left", "_paced", "_since")

    def __init__(self, *, paced: bool) -> None:
        self._paced = paced
        self._left = BURST
        self._since = 0.0

    def wait(self, now: float) -> float:
        """Take a message out of the bucket; return after how many seconds it may go."""
        if not self._paced:
            return 0.0
        self._left = min(BURST, self._left + (now - self._since) * _PER_CHAT) - 1.0
        self._since = now
        return max(0.0, -self._left / _PER_CHAT)
