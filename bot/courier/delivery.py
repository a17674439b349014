"""Brings one letter into one chat: paced, repeated where that is harmless, in place of the last."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot.agreement import fading
from bot.courier.letters import prepare
from bot.messages import NotNow, Uncertain, Unplayable, Unreachable
from bot.pocket import open_address
from bot.seats import LANE
from bot.speech import spoken
from intake import log
from intake.case import OutboxState
from intake.db import DatabaseDown
from intake.keys import CannotOpen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection
    from pathlib import Path

    from bot.courier.chats import Chat
    from bot.courier.ledger import Ledger
    from bot.courier.letters import Prepared
    from bot.courier.pacing import Pacer, Room
    from bot.messages import Channel, Outgoing
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
        chat.speaks(speech)
        outgoing = spoken(speech, around.numbers, around.street.offered, around.street.prompts)
        if speech.heard and outgoing.prompts:
            await self._heard(chat, channel, sending, outgoing, room)
            return
        edited = replace(outgoing, edits=speech.pressed)

        async def show() -> int:
            return await channel.show(self._address(sending), edited)

        message = await self._until_there(chat, sending, room, show)
        if message is None:
            self._ledger.failed(sending.record, OutboxState.FAILED)
        else:
            await self._said(chat, channel, sending, outgoing, message)

    async def _until_there(
        self,
        chat: Chat,
        sending: Sending,
        room: Room,
        act: Callable[[], Awaitable[int]],
    ) -> int | None:
        """Try until it is in the chat; return the message, or ``None`` once it is too late.

        What is only to be heard does not keep the next thing waiting. Raises Unplayable.
        """
        around, speech, tries = self._around, sending.speech, 0
        late = around.clock() + around.street.idle
        while not chat.left and not (speech.heard and tries and chat.waiting):
            try:
                await self._wait(chat, urgent=speech.urgent or chat.urgent)
                async with room.place(chat.pace, urgent=speech.urgent or chat.urgent):
                    return await act()
            except (NotNow, Uncertain) as trouble:
                tries += 1
                wait = _wait_after(trouble, tries)
                if around.clock() + timedelta(seconds=wait) > late:
                    break
                await asyncio.sleep(wait)
            except Unreachable:
                self._ledger.unreachable(sending.caller)
                break
        return None

    async def _heard(
        self,
        chat: Chat,
        channel: Channel,
        sending: Sending,
        outgoing: Outgoing,
        room: Room,
    ) -> None:
        """Let her hear what stands there; what she heard before goes, and so does what she typed.

        What was said last is known better here than in the conversation: a reply to something odd
        stands nowhere else.
        """
        message, prompts = chat.said
        if message is None or message != sending.speech.pressed:
            prompts = outgoing.prompts
        old, chat.playing = chat.playing, set()
        there = True
        for prompt in prompts:
            sound = self._around.street.prompts.path(prompt)
            there = sound is None or await self._played(chat, channel, sending, sound, room)
            if not there:
                self._ledger.failed(sending.record, OutboxState.FAILED)
                break
        if there:
            self._ledger.sent(sending.record, max(chat.playing, default=None))
        gone = {one for one in (*old, sending.speech.typed) if one is not None}
        if chat.left:
            gone |= chat.playing
        if gone:
            await self._erase(chat, channel, sending.address, gone)

    async def _played(
        self,
        chat: Chat,
        channel: Channel,
        sending: Sending,
        sound: Path,
        room: Room,
    ) -> bool:
        """Play one prompt; say whether the next one can be tried."""

        async def play() -> int:
            return await channel.play(self._address(sending), sound)

        try:
            message = await self._until_there(chat, sending, room, play)
        except Unplayable as why:
            log.trouble("prompt-not-played", reason=why.code)
            return True
        if message is None:
            return False
        self._stands(chat, message)
        chat.playing.add(message)
        return True

    async def _said(
        self, chat: Chat, channel: Channel, sending: Sending, outgoing: Outgoing, message: int
    ) -> None:
        """Note what stands there now, and take away what it took the place of."""
        self._ledger.sent(sending.record, message)
        speech = sending.speech
        old, chat.playing = {speech.typed, speech.pressed, *chat.playing}, set()
        chat.said = message, outgoing.prompts
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
        street = around.street
        outgoing = spoken(sending.speech, around.numbers, street.offered, street.prompts)
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
        return await channel.show(self._address(letter), outgoing)

    def _address(self, letter: Sending | OutboxRow) -> str:
        """Return where to; it lives for one call. Raises Unreachable."""
        if letter.address is None or letter.caller is None:
            raise Unreachable
        try:
            return open_address(letter.address, letter.caller, self._around.street.keys)
        except CannotOpen:
            raise Unreachable from None

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
