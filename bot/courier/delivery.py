"""Brings one letter into one chat: paced, repeated where that is harmless, in place of the last."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot.agreement import fading
from bot.courier.letters import prepare
from bot.messages import NotNow, Outgoing, Uncertain, Unreachable
from bot.pocket import open_address
from bot.seats import LANE
from bot.speech import spoken
from intake import log
from intake.case import OutboxState
from intake.db import DatabaseDown
from intake.keys import CannotOpen

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from bot.courier.chats import Chat
    from bot.courier.ledger import Ledger
    from bot.courier.letters import Prepared
    from bot.courier.pacing import Pacer, Room
    from bot.messages import Channel
    from bot.seats import Street
    from bot.speech import NumbersFor, Sending
    from intake.clock import Clock
    from intake.db import Database
    from intake.keys import Sealed
    from intake.store.outbox import OutboxRow

MOST_TRIES: Final = 8
"""So often words of staff are tried; then they count as failed, and staff see it."""
_LONGEST_WAIT: Final = 60.0
_FIRST_WAIT: Final = 1.0


@dataclass(frozen=True, slots=True)
class Around:
    """What a delivery needs.

    Attributes:
        street: keys and settings.
        database: the record.
        numbers: which phone numbers to show.
        pacer: how fast the channel may be spoken to.
        clock: the time.
    """

    street: Street
    database: Database
    numbers: NumbersFor
    pacer: Pacer
    clock: Clock


class Delivery:
    """Brings letters into chats."""

    def __init__(self, around: Around, ledger: Ledger, again: Callable[[float], None]) -> None:
        self._around = around
        self._ledger = ledger
        self._again = again

    # --- the bot's own ------------------------------------------------------------------------

    async def speech(self, chat: Chat, channel: Channel, sending: Sending, room: Room) -> None:
        """Say something of the bot's own. It may be said twice, and is said until it is too late.

        Too late is when the conversation is over: then she writes again, and is asked again.
        """
        around, speech = self._around, sending.speech
        late = around.clock() + around.street.idle
        chat.speaks(speech)
        outgoing = spoken(speech, around.numbers, around.street.offered)
        edited = Outgoing(outgoing.text, outgoing.buttons, outgoing.lang, speech.pressed)
        tries = 0
        while not chat.left:
            try:
                await self._wait(chat, urgent=speech.urgent or chat.urgent)
                async with room.place(chat.pace, urgent=speech.urgent or chat.urgent):
                    message = await self._show(channel, sending, edited)
            except (NotNow, Uncertain) as trouble:
                tries += 1
                wait = _wait_after(trouble, tries)
                if around.clock() + timedelta(seconds=wait) > late:
                    break
                await asyncio.sleep(wait)
            except Unreachable:
                self._ledger.unreachable(sending.caller)
                break
            else:
                await self._said(chat, channel, sending, outgoing, message)
                return
        self._ledger.failed(sending.record, OutboxState.FAILED)

    async def _said(
        self, chat: Chat, channel: Channel, sending: Sending, outgoing: Outgoing, message: int
    ) -> None:
        """Note what stands there now, and take away what it took the place of."""
        self._ledger.sent(sending.record, message)
        speech = sending.speech
        old = {speech.typed, speech.pressed}
        if outgoing.buttons:
            old.add(chat.question)
            chat.question = message
        if message != speech.pressed:
            self._ledger.stands(sending.caller, message)
        if speech.covers:
            old |= chat.standing | {chat.question}
            chat.question = None
        old |= chat.fleeting  # what staff said was read: she has answered
        chat.fleeting.clear()
        chat.standing.add(message)
        gone = {one for one in old if one is not None} - {message}
        if chat.left:
            gone.add(message)
        if gone:
            await self._erase(chat, channel, sending.address, gone)

    async def aloud(self, chat: Chat, channel: Channel, sending: Sending) -> None:
        """Say something that stands in no row. If it does not arrive, nothing is done about it."""
        around = self._around
        outgoing = spoken(sending.speech, around.numbers, around.street.offered)
        try:
            message = await self._show(channel, sending, outgoing)
        except (NotNow, Uncertain, Unreachable) as trouble:
            log.event("not-told", reason=type(trouble).__name__.lower())
        else:
            self._stands(chat, message)

    # --- words of staff -----------------------------------------------------------------------

    async def letter(self, chat: Chat, channel: Channel | None, row: OutboxRow, room: Room) -> None:
        """Say what staff hand over. It is committed as being sent first, and never said twice."""
        around, record = self._around, row.letter.record
        if chat.left:  # she has just gone, and that may not be written yet
            self._ledger.forget(record)
            return
        try:
            prepared = await around.database.run(
                prepare, row, around.street, around.numbers, around.clock(), lane=LANE
            )
        except DatabaseDown:
            self._ledger.forget(record)
            self._again(_FIRST_WAIT)
            return
        if prepared is None or channel is None:
            self._ledger.settled(record)
            return
        async with room.place(chat.pace, urgent=True):
            await self._say_all(chat, channel, row, prepared)

    async def _say_all(
        self, chat: Chat, channel: Channel, row: OutboxRow, prepared: Prepared
    ) -> None:
        record, said = row.letter.record, 0
        message = None
        try:
            for part in prepared.parts:
                await self._wait(chat, urgent=True)
                message = await self._show(channel, row, part)
                said += 1
                self._stands(chat, message, fades=prepared.fades)
        except Unreachable:
            self._ledger.unreachable(chat.caller)
            self._ledger.failed(record, OutboxState.FAILED)
        except Uncertain:
            self._ledger.failed(record, OutboxState.UNKNOWN)
        except NotNow as trouble:
            self._try_later(row, trouble, part_of_it_is_out=said > 0)
        else:
            self._ledger.sent(record, message)
            await self._tidy(chat, channel, row, prepared, message)

    def _try_later(self, row: OutboxRow, trouble: NotNow, *, part_of_it_is_out: bool) -> None:
        record = row.letter.record
        if part_of_it_is_out or row.tries + 1 >= MOST_TRIES:
            state = OutboxState.UNKNOWN if part_of_it_is_out else OutboxState.FAILED
            self._ledger.failed(record, state)
            return
        wait = _wait_after(trouble, row.tries + 1)
        retry_at = self._around.clock() + timedelta(seconds=wait)
        self._ledger.failed(record, OutboxState.QUEUED, retry_at)
        self._again(wait + _FIRST_WAIT)

    async def _tidy(
        self, chat: Chat, channel: Channel, row: OutboxRow, prepared: Prepared, message: int | None
    ) -> None:
        gone = set(prepared.take_back)
        if prepared.asks:
            gone |= {chat.question} - {None, message}  # type: ignore[arg-type]  # None is taken out
            chat.question = message
        if chat.left:
            gone |= chat.standing
        if gone:
            await self._erase(chat, channel, row.address, gone)

    def _stands(self, chat: Chat, message: int, *, fades: bool = False) -> None:
        chat.standing.add(message)
        if fades:
            chat.fleeting.add(message)
        self._ledger.stands(chat.caller, message, fading(self._around.clock()) if fades else None)

    # --- both ---------------------------------------------------------------------------------

    async def _wait(self, chat: Chat, *, urgent: bool) -> None:
        wait = chat.pace.wait(asyncio.get_running_loop().time())
        if wait:
            await asyncio.sleep(wait)
            urgent = urgent or chat.urgent
        await self._around.pacer.turn(urgent=urgent, chat=chat.pace)

    async def _show(self, channel: Channel, letter: Sending | OutboxRow, outgoing: Outgoing) -> int:
        if letter.address is None or letter.caller is None:
            raise Unreachable
        try:
            address = open_address(letter.address, letter.caller, self._around.street.keys)
        except CannotOpen:
            raise Unreachable from None
        return await channel.show(address, outgoing)

    async def _erase(
        self, chat: Chat, channel: Channel, address: Sealed | None, messages: Collection[int]
    ) -> None:
        """Take messages back. What cannot be now is swept later: its trace stays."""
        if address is None:
            return
        try:
            opened = open_address(address, chat.caller, self._around.street.keys)
            await channel.take_back(opened, sorted(messages))
        except (CannotOpen, NotNow, Uncertain, Unreachable) as trouble:
            log.event("erase-later", reason=type(trouble).__name__.lower())
            chat.standing |= set(messages)
        else:
            chat.standing -= set(messages)
            self._ledger.gone(chat.caller, tuple(messages))


def _wait_after(trouble: Exception, tries: int) -> float:
    """Return how long to wait: what we were told, and longer each time."""
    told = trouble.wait if isinstance(trouble, NotNow) else 0.0
    return max(told, min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** (tries - 1)))
