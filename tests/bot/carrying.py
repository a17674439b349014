from __future__ import annotations

import asyncio
import secrets
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import select
from typing_extensions import override

from bot.courier import Around, Courier, Leaving, Pacer
from bot.prompts import Prompts
from intake.case import OutboxState, RecordId
from intake.sealing import Binding, Purpose, seal
from intake.store import outbox
from intake.store.outbox import Letter, OutboxKind
from intake.tables import outbox as outbox_table
from tests.bell import Bell
from tests.bot.corner import Corner
from tests.bot.desk_eyes import DeskEyes
from tests.bot.street import RING
from tests.fakes import FakeChannel

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence
    from pathlib import Path

    from bot.messages import Outgoing
    from intake.db import Database
    from intake.sealing import Content
    from tests.bot.corner import Caller
    from tests.fakes import FixedClock

LOOK = 0.01
TRIES = select(outbox_table.c.tries)
STATES = select(outbox_table.c.state).order_by(outbox_table.c.number)


@dataclass
class Phone(FakeChannel):
    """A channel that rings a bell at everything, edits, and can hold a call back."""

    bell: Bell = field(default_factory=Bell)
    held: asyncio.Event | None = None
    begun: int = 0

    @override
    async def show(self, address: str, outgoing: Outgoing) -> int:
        self.bell.ring()
        if self.held is not None:
            await self.held.wait()
        message = await super().show(address, outgoing)
        self.bell.ring()
        return outgoing.edits or 1000 + message

    @override
    async def play(self, address: str, sound: Path) -> int:
        self.begun += 1
        self.bell.ring()
        if self.held is not None:
            await self.held.wait()
        message = await super().play(address, sound)
        self.bell.ring()
        return message

    @override
    async def take_back(self, address: str, messages: Sequence[int]) -> None:
        await super().take_back(address, messages)
        self.bell.ring()

    @override
    async def answer_press(self, press: str) -> None:
        await super().answer_press(press)
        self.bell.ring()

    @property
    def texts(self) -> list[str]:
        return [outgoing.text for _, _, outgoing in self.shown]

    async def until(self, true: Callable[[], bool]) -> None:
        assert await self.bell.until(true, 20.0), self.texts


async def until(true: Callable[[], bool]) -> None:
    """Look until it is so: the ledger rings no bell."""
    async with asyncio.timeout(20):
        while not true():  # noqa: ASYNC110  what is waited for gives no sign
            await asyncio.sleep(LOOK)


@dataclass
class Street:
    """A corner with a courier."""

    corner: Corner
    eyes: DeskEyes
    phone: Phone
    courier: Courier
    leaving: Leaving
    around: Around

    def staff(self, caller: Caller, kind: OutboxKind, content: Content) -> RecordId:
        """Hand over what staff say, as the staff side does."""
        here = caller.stands
        assert here is not None
        assert here.case is not None
        record = RecordId(secrets.token_bytes(16))
        place = Binding(Purpose.OUTBOX, RING.street.org, here.case, 0, record)
        letter = Letter(kind, seal(content, RING.delivery, place), record)
        database = self.eyes.database
        database.call(outbox.add_for_case, here.case, letter, self.corner.clock())
        return record

    async def state(self, record: RecordId, wanted: OutboxState) -> None:
        """Wait until a letter is settled so; the ledger rings no bell."""
        await until(lambda: self.eyes.database.call(outbox.state_of, [record])[record] is wanted)

    def states(self) -> list[str]:
        return [row[0] for row in self.eyes.database.call(lambda tx: tx.rows(STATES))]

    def tries(self) -> list[int]:
        return [row[0] for row in self.eyes.database.call(lambda tx: tx.rows(TRIES))]

    async def settled(self, count: int) -> None:
        await until(lambda: self.states().count("sent") >= count)


def a_street(
    bot: Database, keeper: Database, clock: FixedClock, prompts: Prompts | None = None
) -> Street:
    corner = Corner(bot, RING, clock, prompts=prompts or Prompts())
    eyes = DeskEyes(keeper, RING)
    eyes.mint(5)
    phone = Phone()
    around = Around(corner.street, bot, corner.numbers, Pacer(0), clock)
    courier = Courier(around, {"telegram": phone})
    leaving = Leaving(courier, around, {"telegram": phone})
    return Street(corner, eyes, phone, courier, leaving, around)


@asynccontextmanager
async def carrying(street: Street) -> AsyncIterator[None]:
    task = asyncio.create_task(street.courier.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await street.courier.finish(1)


def said(street: Street) -> None:
    """Hand the courier what the last turns led to, as the reception does."""
    sendings, street.corner.sendings = street.corner.sendings, []
    street.courier.post(sendings)
    street.corner.sendings = sendings
