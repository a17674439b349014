"""Where every channel hands in what callers did: one batch after the other, until it is stored."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot import turns
from bot.codes import Codes, asked_of
from bot.floods import Floods
from bot.messages import Batch, NotStored
from bot.runtime import apology, put_aside, receive
from bot.seats import LANE
from intake import log
from intake.db import DatabaseDown, NotAllowed, RowRefused, StatementWrong

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from bot.messages import Incoming
    from bot.runtime import Received
    from bot.seats import Street
    from bot.speech import Sending, Speech
    from intake.case import CallerId
    from intake.clock import Clock
    from intake.db import Database
    from intake.store.letterbox import CaseKeyRow

_FIRST_WAIT: Final = 0.5
_LONGEST_WAIT: Final = 10.0
_REFUSED: Final = (RowRefused, NotAllowed, StatementWrong)


class Outlet:
    """What the reception hands on, once something is stored or cannot be.

    Args:
        say: says what a batch led to.
        answer: stops the spinners of pressed buttons on a channel.
        leave: erases at once for somebody who leaves quickly, and with it what they sent before.
        tell: says something although nothing could be stored.
    """

    def __init__(
        self,
        say: Callable[[Iterable[Sending]], None],
        answer: Callable[[str, Iterable[str]], None],
        leave: Callable[[Incoming, Collection[int]], None],
        tell: Callable[[Incoming, Speech], None],
    ) -> None:
        self.say = say
        self.answer = answer
        self.leave = leave
        self.tell = tell


class Reception:
    """Takes batches to the record, one at a time for each channel."""

    def __init__(self, database: Database, street: Street, outlet: Outlet, clock: Clock) -> None:
        self._database = database
        self._street = street
        self._outlet = outlet
        self._clock = clock
        self._prekeys: dict[str, Sequence[CaseKeyRow]] = {}
        self._told: set[CallerId] = set()
        self._left: set[str] = set()
        self._wait = _FIRST_WAIT
        self._codes = Codes(street, clock)
        self._floods = Floods(clock)
        self._waiting: list[tuple[Incoming, asyncio.Future[None]]] = []
        self._working: asyncio.Task[None] | None = None

    # --- channels that hand in batches --------------------------------------------------------

    async def take(self, batch: Batch) -> None:
        """Store a batch. When this returns it is committed.

        Whoever leaves quickly is gone before anything is written. While the database is down each
        caller is told once, with the numbers, and nothing may be acknowledged: hand it in again,
        with what arrived meanwhile, so that later callers are told and can leave, too. Who comes
        too fast waits.

        Raises NotStored, after waiting, when the database takes nothing now.
        """
        for at, incoming in enumerate(batch.incoming):
            if incoming.update not in self._left and turns.is_leaving(incoming):
                self._left.add(incoming.update)
                self._outlet.leave(incoming, _sent_before(incoming, batch.incoming[:at]))
        try:
            await self._stored_in_two(replace(batch, patience=self._floods.patience(batch)))
        except DatabaseDown as down:
            log.trouble("batch-waits", reason=down.code, batch=len(batch.incoming))
            self._tell(batch)
            wait, self._wait = self._wait, min(_LONGEST_WAIT, self._wait * 2)
            await asyncio.sleep(wait)
            raise NotStored from None
        self._left.clear()
        self._floods.settled()
        self._wait = _FIRST_WAIT

    async def _stored_in_two(self, batch: Batch) -> None:
        """Store what others did before somebody's code is worked out. Raises DatabaseDown."""
        slow = {one.caller for one in batch.incoming if asked_of(one) is not None}
        if slow:
            others = tuple(one for one in batch.incoming if one.caller not in slow)
            await self._stored(replace(batch, incoming=others, spoilt=(), next_offset=None))
            hers = (one for one in batch.incoming if one.caller in slow)
            worked_out = [await self._codes.worked_out(one) for one in hers]
            batch = replace(batch, incoming=tuple(worked_out))
        await self._stored(batch)

    # --- channels that hand in one thing and wait for it ---------------------------------------

    async def take_one(self, incoming: Incoming) -> None:
        """Store one thing a caller did, together with what others do meanwhile.

        Raises NotStored when the database takes nothing now.
        """
        incoming = await self._codes.worked_out(incoming)
        stored: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((incoming, stored))
        if self._working is None or self._working.done():
            self._working = asyncio.get_running_loop().create_task(self._work())
        await stored

    async def _work(self) -> None:
        while self._waiting:
            taken, self._waiting = self._waiting, []
            fault: NotStored | None = None
            try:
                channel = taken[0][0].channel
                await self._stored(Batch(channel, tuple(incoming for incoming, _ in taken)))
            except Exception as error:  # noqa: BLE001  whoever waits must hear of it
                log.trouble("not-stored", error)
                fault = NotStored()
            for _, stored in taken:
                if stored.done():
                    continue
                if fault is None:
                    stored.set_result(None)
                else:
                    stored.set_exception(fault)

    # --- both ---------------------------------------------------------------------------------

    async def _stored(self, batch: Batch) -> None:
        """Commit a batch and hand on what it led to. Raises DatabaseDown."""
        try:
            received = await self._committed(batch)
        except _REFUSED as refused:
            log.trouble("batch-refused", refused, batch=len(batch.incoming))
            await self._one_by_one(batch)
        else:
            self._outlet.say(received.sendings)
        presses = [one.press for one in batch.incoming if one.press is not None]
        self._outlet.answer(batch.channel, presses)
        self._codes.stored(batch.incoming)
        self._told.clear()

    async def _committed(self, batch: Batch) -> Received:
        channel = batch.channel
        prekeys = self._prekeys.get(channel, ())
        received = await self._database.run(
            receive, batch, self._street, prekeys, self._clock(), lane=LANE
        )
        self._prekeys[channel] = received.prekeys
        if batch.patience.newcomers is not None:
            self._floods.stored(received.begun, received.told)
        return received

    async def _one_by_one(self, batch: Batch) -> None:
        """Store what can be stored. What the database refuses is put aside, alone."""
        for incoming in batch.incoming:
            try:
                received = await self._committed(self._alone(batch, incoming))
                self._outlet.say(received.sendings)
            except _REFUSED as refused:
                log.trouble("turn-refused", refused)
                await self._aside(incoming)
        await self._committed(Batch(batch.channel, (), batch.spoilt, batch.next_offset))

    def _alone(self, batch: Batch, incoming: Incoming) -> Batch:
        """Return a batch of one; who has to wait in it is known from those before it."""
        alone = replace(batch, incoming=(incoming,), spoilt=(), next_offset=None)
        if batch.patience.newcomers is None:
            return alone
        return replace(alone, patience=self._floods.patience(alone))

    async def _aside(self, incoming: Incoming) -> None:
        try:
            said = await self._database.run(
                put_aside, incoming, self._street, self._clock(), lane=LANE
            )
            self._outlet.say(said)
        except _REFUSED as refused:
            log.trouble("not-even-put-aside", refused)
            self._outlet.tell(incoming, apology(incoming, None, self._street.offered))

    def _tell(self, batch: Batch) -> None:
        """Tell each caller once; nobody who has left, whatever they wrote before or after."""
        silent = {one.caller for one in batch.incoming if turns.is_leaving(one)} | self._told
        for incoming in batch.incoming:
            if incoming.caller in silent or incoming.gone:
                continue
            silent.add(incoming.caller)
            self._told.add(incoming.caller)
            self._outlet.tell(incoming, apology(incoming, None, self._street.offered))


def _sent_before(incoming: Incoming, earlier: Iterable[Incoming]) -> set[int]:
    """The messages of theirs that still stand there: the database was away when they came."""
    hers = (one for one in earlier if one.caller == incoming.caller and one.pressed is None)
    return {one.message for one in hers if one.message is not None}
