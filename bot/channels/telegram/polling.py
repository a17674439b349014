"""Asks Telegram what arrived, and acknowledges it only when it is committed."""

from __future__ import annotations

import asyncio
from random import random
from secrets import token_bytes
from typing import TYPE_CHECKING, Final

from bot.channels.telegram.cutting import NoUpdates, bytes_of, number_of, updates_of
from bot.channels.telegram.parsing import CHANNEL, Malformed
from bot.channels.telegram.transport import NoAnswer, Refused
from bot.messages import Batch, Incoming, NotStored, Spoilt
from intake import log
from intake.case import NO_CASE, RecordId
from intake.sealing import Binding, Purpose, seal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.channels.telegram.cutting import Piece
    from bot.channels.telegram.parsing import Parser
    from bot.channels.telegram.transport import Transport
    from intake.keys import StreetKeys
    from intake.sealing import Content

LONG_POLL: Final = 30
"""Seconds the server may hold a question that has no answer yet."""
MOST: Final = 100
KINDS: Final = ("message", "edited_message", "callback_query", "my_chat_member")
_FIRST_WAIT: Final = 0.5
_LONGEST_WAIT: Final = 30.0
_LONGEST_RAW: Final = 6_000
_CONFLICT: Final = 409
_TOKEN_REFUSED: Final = frozenset({401, 404})


class Poller:
    """The loop over ``getUpdates``.

    Args:
        take: commits a batch; returns when it is stored. Raises NotStored, after a while, when the
            database takes nothing now: it comes again then, with what arrived meanwhile.
    """

    def __init__(
        self,
        transport: Transport,
        parser: Parser,
        keys: StreetKeys,
        take: Callable[[Batch], Awaitable[None]],
    ) -> None:
        self._transport = transport
        self._parser = parser
        self._keys = keys
        self._take = take
        self._failures = 0
        self._told_to_wait = 0.0
        self._taking: asyncio.Future[None] | None = None

    async def run(self, offset: int) -> None:
        """Ask from ``offset`` on, until cancelled. Trouble makes it wait, never end or spin."""
        loop = asyncio.get_running_loop()
        held: list[Piece] = []
        while True:
            asked = loop.time()
            pieces = await self._ask(offset, 0 if held else LONG_POLL)
            if pieces is None:
                await asyncio.sleep(self._pause())
                if not held:
                    continue
            else:
                self._failures = 0
            # Telegram forgets presses after 150 seconds: what could not be stored is held here too.
            pieces = merged(held, pieces or [])
            if pieces:
                following = next_offset(pieces, offset)
                offset, held = (
                    (following, []) if await self._taken(pieces, following) else (offset, pieces)
                )
            elif loop.time() - asked < _FIRST_WAIT:  # a server that does not hold the question
                await asyncio.sleep(_FIRST_WAIT)

    async def finish(self) -> None:
        """Wait for the batch that was being taken when the loop was cancelled."""
        if self._taking is not None:
            await asyncio.wait([self._taking], timeout=_LONGEST_WAIT)
            self._taking.cancel()

    async def _taken(self, pieces: Sequence[Piece], following: int) -> bool:
        """Hand a batch on; say whether it is stored."""
        # What has begun is finished, whenever the process is asked to end.
        self._taking = asyncio.ensure_future(self._take(self._batch(pieces, following)))
        try:
            await asyncio.shield(self._taking)
        except NotStored:
            return False
        return True

    async def _ask(self, offset: int, hold: int) -> list[Piece] | None:
        asked = {
            "offset": offset,
            "limit": MOST,
            "timeout": hold,
            "allowed_updates": KINDS,
        }
        try:
            answer = await self._transport.fetch("getUpdates", asked, LONG_POLL + 10.0)
            return updates_of(answer)
        except Refused as refused:
            self._failed(_code_of(refused.status), refused.wait)
        except (NoAnswer, NoUpdates):
            self._failed("telegram-down", 0.0)
        return None

    def _failed(self, code: str, wait: float) -> None:
        self._failures += 1
        self._told_to_wait = wait
        log.trouble(code, attempt=self._failures)

    def _pause(self) -> float:
        """Return the seconds until the next try: longer each time, never two bots in step."""
        longer = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(self._failures - 1, 10))
        return max(self._told_to_wait, longer * (0.75 + random() / 2))  # noqa: S311  no secret

    def _batch(self, pieces: Sequence[Piece], offset: int) -> Batch:
        incoming: list[Incoming] = []
        spoilt: list[Spoilt] = []
        for piece in sorted(pieces, key=lambda piece: number_of(piece) or 0):
            try:
                one = self._parser.incoming(piece[0])
            except Malformed as malformed:
                spoilt.append(self._put_aside(piece, malformed.code))
            else:
                if one is not None:
                    incoming.append(one)
        return Batch(CHANNEL, tuple(incoming), tuple(spoilt), offset)

    def _put_aside(self, piece: Piece, code: str) -> Spoilt:
        raw = bytes_of(piece)
        content: Content = {"raw": raw[:_LONGEST_RAW].hex(), "length": len(raw)}
        record = RecordId(token_bytes(16))
        binding = Binding(Purpose.QUARANTINE, self._keys.org, NO_CASE, 0, record)
        return Spoilt(code, seal(content, self._keys.queue, binding), record)


def merged(held: list[Piece], new: Sequence[Piece]) -> list[Piece]:
    """Return what waits in memory, and what is new beside it."""
    known = {number_of(piece) for piece in held}
    return held + [piece for piece in new if number_of(piece) not in known]


def next_offset(pieces: Sequence[Piece], offset: int) -> int:
    """Return where to ask next.

    Grows where no update has a number: what nobody can read must not come for ever. Updates that
    are handed out again, below the offset, move nothing: the one at the offset is still to come.
    """
    numbers = [number for piece in pieces if (number := number_of(piece)) is not None]
    if numbers:
        return max(offset, max(numbers) + 1)
    return offset + 1 if pieces else offset


def _code_of(status: int) -> str:
    if status == _CONFLICT:
        return "telegram-conflict"
    return "telegram-token-refused" if status in _TOKEN_REFUSED else "telegram-down"
