"""Waiting for something to become true, without polling and without sleeping blindly."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Bell:
    """Rung when anything changes; whoever waits looks again."""

    def __init__(self) -> None:
        self._ears: list[asyncio.Future[None]] = []

    def ring(self) -> None:
        """Wake everybody who waits. Costs nothing when nobody does."""
        if self._ears:
            ears, self._ears = self._ears, []
            for ear in ears:
                if not ear.done():
                    ear.set_result(None)

    async def until(self, true: Callable[[], bool], timeout: float) -> bool:  # noqa: ASYNC109  the wait is told why it ended
        """Wait until ``true()``, ``timeout`` seconds at most; say whether it became true."""
        loop = asyncio.get_running_loop()
        end = loop.time() + timeout
        while not true():
            left = end - loop.time()
            if left <= 0:
                return False
            ear: asyncio.Future[None] = loop.create_future()
            self._ears.append(ear)
            alarm = loop.call_later(left, _wake, ear)
            await ear
            alarm.cancel()
        return True


def _wake(ear: asyncio.Future[None]) -> None:
    if not ear.done():
        ear.set_result(None)
