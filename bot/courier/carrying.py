"""Carries letters: each caller's in order, callers side by side, trouble waited out."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from bot.courier.chats import Chats
from bot.courier.delivery import Delivery
from bot.courier.ledger import Ledger
from bot.courier.pacing import Room
from bot.seats import LANE
from bot.speech import Sending, Speech, letter_binding
from intake import log
from intake.case import CallerId, OutboxState, RecordId
from intake.db import DatabaseDown
from intake.keys import CannotOpen
from intake.sealing import open_pocket
from intake.store import outbox
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable, Mapping

    from bot.courier.chats import Chat
    from bot.courier.delivery import Around
    from bot.messages import Channel, Incoming
    from intake.store.outbox import OutboxRow

SIDE_BY_SIDE: Final = 64
"""Chats that are spoken to at once."""
AT_ONCE: Final = 100
"""Letters that one look into the outbox brings, beside those that are on their way."""
_NOBODY: Final = CallerId(bytes(16))
_RETRY: Final = 1.0
_AT_LEAST: Final = 20.0
"""Seconds after which it looks although nobody committed: a safe time may have begun."""


class Courier:
    """Says what was committed.

    It is handed what a batch just added (``post``), and looks into the outbox itself whenever
    anybody commits: that is how words of staff, and whatever a crash left behind, are found.

    Args:
        around: what a delivery needs.
        channels: the ways to callers who are sent to, by name.
    """

    def __init__(self, around: Around, channels: Mapping[str, Channel]) -> None:
        self._around = around
        self._channels = channels
        self._ledger = Ledger(around.database, around.clock)
        self.chats = Chats(around.pacer)
        self._delivery = Delivery(around, self._ledger, self.again)
        self._known: set[RecordId] = set()
        self._look = asyncio.Event()
        self._room = Room(SIDE_BY_SIDE)
        self._tasks: set[asyncio.Task[None]] = set()

    # --- what others hand over ----------------------------------------------------------------

    def post(self, sendings: Iterable[Sending]) -> None:
        """Say what was just committed, to callers in danger first. Who had left has written."""
        batch = list(sendings)
        urgent = {one.caller for one in batch if one.speech.urgent}
        for sending in sorted(batch, key=lambda one: one.caller not in urgent):
            chat = self.chats[sending.caller]
            chat.left = False
            if sending.record not in self._known:
                self._put(chat, sending)

    def answer(self, channel: str, presses: Iterable[str]) -> None:
        """Stop the spinners of pressed buttons, in the background."""
        way = self._channels.get(channel)
        if way is not None:
            for press in presses:
                self._start(way.answer_press(press))

    def tell(self, incoming: Incoming, speech: Speech) -> None:
        """Say something that no row waits for, because none could be written. Tried once."""
        way = self._channels.get(incoming.channel)
        if way is not None and incoming.address is not None:
            record = RecordId(bytes(16))
            sending = Sending(incoming.caller, way.name, incoming.address, record, speech)
            self._start(self._delivery.aloud(self.chats[incoming.caller], way, sending))

    def hush(self, caller: CallerId) -> Chat:
        """Say nothing more to a caller who leaves; return what stands in her chat."""
        chat = self.chats[caller]
        chat.left = True
        chat.waiting.clear()
        return chat

    def again(self, wait: float) -> None:
        """Look into the outbox after so many seconds."""
        asyncio.get_running_loop().call_later(wait, self._look.set)

    # --- its own life -------------------------------------------------------------------------

    async def run(self) -> None:
        """Carry until cancelled. Settles first what was on its way when the bot last ended."""
        await self._settle()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._ledger.run())
            group.create_task(self._listen())
            group.create_task(self._rounds())

    async def _settle(self) -> None:
        while True:
            around = self._around
            try:
                lost = await around.database.run(outbox.after_crash, around.clock(), lane=LANE)
            except DatabaseDown as down:
                log.trouble("outbox-not-read", reason=down.code)
                await asyncio.sleep(_RETRY)
            else:
                log.event("letters-unknown", count=lost)
                return

    async def finish(self, seconds: float) -> None:
        """Let what is on its way arrive, for so long, and write down what did."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()
        await self._ledger.write()

    async def _listen(self) -> None:
        async for _ in self._around.database.changes():
            self._look.set()

    async def _rounds(self) -> None:
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(_AT_LEAST):  # wait_for may swallow being cancelled
                    await self._look.wait()
            self._look.clear()
            try:
                await self._round()
            except DatabaseDown as down:
                log.trouble("outbox-not-read", reason=down.code)
                self.again(_RETRY)

    async def _round(self) -> None:
        # What was settled before this look is found as it is. What is settled while it looks may
        # be found as it was, and stays known until the next look.
        self._known -= self._ledger.take_settled()
        most = AT_ONCE + len(self._known)
        around = self._around
        rows = await around.database.read(outbox.waiting, around.clock(), most)
        for row in rows:
            if row.letter.record not in self._known:
                self._found(row)

    def _found(self, row: OutboxRow) -> None:
        chat = self.chats[row.caller or _NOBODY]
        if chat.left or (row.channel not in self._channels and not self._is_settled_here(row)):
            return
        letter = row.letter
        if letter.kind is not OutboxKind.STEP or row.caller is None:
            self._put(chat, row)
            return
        try:
            place = letter_binding(letter.record, self._around.street.keys)
            body = open_pocket(letter.body, self._around.street.keys.pocket, place)
        except CannotOpen:  # another pocket key by now: she will be asked again when she writes
            self._ledger.failed(letter.record, OutboxState.FAILED)
            return
        speech = Speech.read(body)
        self._put(chat, Sending(row.caller, row.channel, row.address, letter.record, speech))

    def _is_settled_here(self, row: OutboxRow) -> bool:
        """Letters that are not sent anywhere: to a page, or to nobody."""
        return row.caller is None or row.address is None

    def _put(self, chat: Chat, letter: Sending | OutboxRow) -> None:
        self._known.add(_record_of(letter))
        chat.waiting.append(letter)
        if _is_urgent(letter):
            chat.urgent = True
            chat.pace.hurry()
        if not chat.busy:
            chat.busy = True
            self._start(self._serve(chat))

    def _start(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, chat: Chat) -> None:
        """Say what waits in one chat, one after the other."""
        try:
            while chat.waiting:
                letter = chat.waiting.popleft()
                try:
                    await self._carry(chat, letter)
                except Exception as error:  # noqa: BLE001  the rim: the next letter must go out
                    log.trouble("letter-failed", error)
                    self._ledger.failed(_record_of(letter), OutboxState.FAILED)
        finally:
            chat.busy = chat.urgent = False

    async def _carry(self, chat: Chat, letter: Sending | OutboxRow) -> None:
        channel = self._channels.get(letter.channel)
        if isinstance(letter, Sending):
            if channel is not None:
                await self._delivery.speech(chat, channel, letter, self._room)
        else:
            await self._delivery.letter(chat, channel, letter, self._room)


def _is_urgent(letter: Sending | OutboxRow) -> bool:
    return letter.speech.urgent if isinstance(letter, Sending) else True  # words of people


def _record_of(letter: Sending | OutboxRow) -> RecordId:
    return letter.record if isinstance(letter, Sending) else letter.letter.record
