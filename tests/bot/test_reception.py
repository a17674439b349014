from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from bot import codes as codes_room
from bot import reception as reception_room
from bot.messages import Batch, Incoming, NotStored
from bot.reception import Outlet, Reception
from intake.db import DatabaseDown, RowRefused
from intake.keys import return_key
from intake.store import callers
from intake.tables import quarantine as quarantine_table
from tests.bot.corner import Corner
from tests.bot.desk_eyes import DeskEyes
from tests.bot.street import RING
from tests.bot.test_runtime import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from datetime import datetime

    from bot.speech import Sending, Speech
    from intake.db import Database, Tx
    from intake.keys import Argon2Cost, IndexKey, ReturnKey
    from tests.fakes import FixedClock


@dataclass
class Heard:
    """What the reception handed on."""

    said: list[Sending] = field(default_factory=list)
    presses: list[str] = field(default_factory=list)
    leaving: list[tuple[Incoming, Collection[int]]] = field(default_factory=list)
    told: list[tuple[Incoming, Speech]] = field(default_factory=list)

    def outlet(self) -> Outlet:
        return Outlet(
            self.said.extend,
            self.answered,
            lambda incoming, before: self.leaving.append((incoming, before)),
            lambda incoming, speech: self.told.append((incoming, speech)),
        )

    def answered(self, _: str, presses: Iterable[str]) -> None:
        self.presses += presses


@dataclass
class Desk:
    corner: Corner
    eyes: DeskEyes
    heard: Heard
    reception: Reception
    refusals: int = 0

    async def takes(self, *incoming: Incoming, offset: int | None = None) -> None:
        """Hand a batch in until it is stored, as the poller does."""
        while True:
            try:
                return await self.reception.take(Batch("telegram", incoming, next_offset=offset))
            except NotStored:
                self.refusals += 1


@pytest.fixture
def desk_of_ours(
    bot: Database, keeper: Database, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> Desk:
    monkeypatch.setattr(reception_room, "_FIRST_WAIT", 0.01)
    corner, eyes, heard = Corner(bot, RING, clock), DeskEyes(keeper, RING), Heard()
    eyes.mint(3)
    return Desk(corner, eyes, heard, Reception(bot, corner.street, heard.outlet(), clock))


def down_for(database: Database, monkeypatch: pytest.MonkeyPatch, times: int) -> list[int]:
    """Let the database be down for so many tries; the list grows with each."""
    really: Callable[..., object] = database.run
    tries: list[int] = []

    async def run(*args: object, **kwargs: object) -> object:
        tries.append(len(tries))
        if len(tries) <= times:
            raise DatabaseDown("full")
        return await really(*args, **kwargs)  # type: ignore[misc]  # as it was called

    monkeypatch.setattr(database, "run", run)
    return tries


async def test_what_is_stored_is_handed_on_and_presses_are_answered(desk_of_ours: Desk) -> None:
    desk = desk_of_ours
    caller = desk.corner.who()
    press = desk.corner.incoming(caller, pressed="old", press="77")
    await desk.takes(desk.corner.incoming(caller, words="/start"), press, offset=9)
    assert len(desk.heard.said) == 2
    assert desk.heard.presses == ["77"]
    assert desk.corner.database.call(callers.offset, "telegram") == 9


async def test_while_the_database_is_down_each_is_told_once_and_all_is_stored_afterwards(
    desk_of_ours: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of_ours
    one, two = desk.corner.who(1), desk.corner.who(2)
    tries = down_for(desk.corner.database, monkeypatch, 3)
    await desk.takes(
        desk.corner.incoming(one, words="/start", locale_hint="bg"),
        desk.corner.incoming(one, words="english"),
        desk.corner.incoming(two, words="/start"),
        offset=12,
    )
    assert (len(tries), desk.refusals) == (4, 3)
    assert [(told.caller, speech.locale) for told, speech in desk.heard.told] == [
        (one.id, "bg"),
        (two.id, "en"),
    ]
    assert all(speech.notice == "not-saved" for _, speech in desk.heard.told)
    assert one.at == "welcome:safe-to-write"
    assert len(desk.heard.said) == 3


async def test_whoever_leaves_is_gone_before_anything_is_written(
    desk_of_ours: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of_ours
    caller = desk.corner.who()
    down_for(desk.corner.database, monkeypatch, 2)
    other = desk.corner.incoming(desk.corner.who(2), words="hello", message=3)
    said = [desk.corner.incoming(caller, words="hello", message=one) for one in (4, 5)]
    leave = desk.corner.incoming(caller, words="leave now", message=6)
    await desk.takes(other, *said, leave)
    assert desk.heard.leaving == [(leave, {4, 5})]
    assert [told.caller for told, _ in desk.heard.told] == [other.caller]
    assert {one.caller for one in desk.heard.said} == {other.caller}


async def test_nobody_waits_for_the_code_of_somebody_else(
    desk_of_ours: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of_ours
    begun, done = threading.Event(), threading.Event()

    def slowly(code: str, index: IndexKey, cost: Argon2Cost) -> ReturnKey:
        begun.set()
        assert done.wait(20)
        return return_key(code, index, cost)

    monkeypatch.setattr(codes_room, "return_key", slowly)
    hers, other = desk.corner.who(1), desk.corner.who(2)
    batch = (
        desk.corner.incoming(hers, words="/return"),
        desk.corner.incoming(hers, words="1234 5678 9012 3456"),
        desk.corner.incoming(other, words="he will kill me"),
    )
    taking = asyncio.create_task(desk.takes(*batch, offset=12))
    await asyncio.to_thread(begun.wait, 20)
    assert other.at == "welcome:emergency"
    assert hers.stands is None
    assert desk.corner.database.call(callers.offset, "telegram") == 0
    done.set()
    await taking
    assert hers.at == "welcome:return-code"
    assert desk.heard.said[-1].speech.notice == "code-unknown"
    assert desk.corner.database.call(callers.offset, "telegram") == 12


async def test_a_code_is_worked_out_once_however_often_a_batch_is_handed_in(
    desk_of_ours: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of_ours
    worked_out: list[str] = []

    def counted(code: str, index: IndexKey, cost: Argon2Cost) -> ReturnKey:
        worked_out.append(code)
        return return_key(code, index, cost)

    monkeypatch.setattr(codes_room, "return_key", counted)
    down_for(desk.corner.database, monkeypatch, 3)
    caller = desk.corner.who()
    await desk.takes(
        desk.corner.incoming(caller, words="/return"),
        desk.corner.incoming(caller, words="1234567890123456"),
    )
    assert desk.refusals
    assert worked_out == ["1234567890123456"]
    assert caller.at == "welcome:return-code"


async def test_one_thing_at_a_time_is_stored_with_what_others_do_meanwhile(
    desk_of_ours: Desk,
) -> None:
    desk = desk_of_ours
    crowd = [desk.corner.who(number) for number in range(20)]
    visits = [desk.corner.incoming(caller, words="/start", channel="web") for caller in crowd]
    await asyncio.gather(*(desk.reception.take_one(one) for one in visits))
    assert all(caller.at == "welcome:language" for caller in crowd)
    assert not desk.heard.said


async def test_who_waits_hears_that_nothing_could_be_stored(
    desk_of_ours: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of_ours
    caller = desk.corner.who()
    down_for(desk.corner.database, monkeypatch, 1)
    visit = desk.corner.incoming(caller, words="/start", channel="web")
    with pytest.raises(NotStored):
        await desk.reception.take_one(visit)
    assert caller.stands is None
    await desk.reception.take_one(visit)
    assert caller.at == "welcome:language"


async def test_what_the_database_refuses_is_put_aside_alone(
    desk_of_ours: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of_ours
    poison, fine = desk.corner.who(1), desk.corner.who(2)
    really = callers.arrived
    refused: list[int] = []

    def arrived(tx: Tx, incoming: Incoming, now: datetime) -> None:
        if incoming.caller == poison.id and len(refused) < 2:
            refused.append(1)
            raise RowRefused("constraint")
        really(tx, incoming, now)

    monkeypatch.setattr(callers, "arrived", arrived)
    await desk.takes(
        desk.corner.incoming(poison, words="/start"),
        desk.corner.incoming(fine, words="/start"),
        offset=5,
    )
    assert fine.at == "welcome:language"
    assert poison.stands is None
    assert rows(desk.eyes.database, quarantine_table) == 1
    assert desk.corner.database.call(callers.offset, "telegram") == 5
    assert [one.speech.notice for one in desk.heard.said if one.caller == poison.id] == [
        "not-saved"
    ]


async def test_what_cannot_even_be_put_aside_is_still_answered(
    desk_of_ours: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of_ours
    caller = desk.corner.who()

    def arrived(*_: object) -> None:
        raise RowRefused("constraint")

    monkeypatch.setattr(callers, "arrived", arrived)
    await desk.takes(desk.corner.incoming(caller, words="/start"), offset=5)
    assert [told.caller for told, _ in desk.heard.told] == [caller.id]
    assert desk.corner.database.call(callers.offset, "telegram") == 5
