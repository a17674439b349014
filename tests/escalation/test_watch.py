"""The loop itself: it wakes on commits, and nothing that fails stops the rest."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from escalation import lapses, minting, sorting
from escalation.sorting import PUT_ASIDE
from escalation.watch import Habits
from intake.case import NO_CASE, CaseId, Priority, RecordId, Stage
from intake.keyfiles import FOUNDING_FILE, load_founding
from intake.keys import OpeningKey, SigningKey
from intake.sealing import Binding, Purpose, open_seed, prekey_is_genuine, sign_epoch
from intake.store import casefiles, grants, letterbox, queue
from intake.tables import cases
from tests.escalation.cases import House
from tests.fakes import FakePager

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from escalation.alerts import Alert
    from escalation.entries import House as Moment
    from escalation.watch import Watch
    from intake.db import Database, Tx
    from intake.keys import DeskKeys, StreetKeys
    from tests.fakes import FixedClock

PATIENCE = 20
"""Seconds after which a test that waits for something has failed."""


@pytest.fixture
def house(
    bot: Database, desk: Database, street_keys: StreetKeys, desk_keys: DeskKeys, clock: FixedClock
) -> House:
    return House(bot, desk, street_keys, desk_keys, clock)


@dataclass
class RingingPager(FakePager):
    """A pager one can wait for."""

    rang: asyncio.Event = field(default_factory=asyncio.Event)

    @override
    async def page(self, topic: str, alert: Alert, locale: str) -> bool:
        self.rang.set()
        return await super().page(topic, alert, locale)


@dataclass
class HangingPager(RingingPager):
    """A pager whose server never answers."""

    @override
    async def page(self, topic: str, alert: Alert, locale: str) -> bool:
        await super().page(topic, alert, locale)
        await asyncio.Event().wait()
        return True


@dataclass
class BrokenPager(FakePager):
    """A pager that raises what no pager should."""

    @override
    async def page(self, topic: str, alert: Alert, locale: str) -> bool:
        await super().page(topic, alert, locale)
        raise RuntimeError(topic)


@asynccontextmanager
async def running(watch: Watch) -> AsyncIterator[None]:
    task = asyncio.create_task(watch.run())
    try:
        yield
    finally:
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def until_sorted(house: House, case: CaseId) -> queue.Standing:
    async with asyncio.timeout(PATIENCE):
        async for _ in house.desk.changes():
            if (found := await house.desk.read(queue.standing, case)) is not None:
                return found
    raise AssertionError


def danger(house: House) -> CaseId:
    case = house.opens()
    house.signals(case, "danger", flags=("danger-now",))
    return case


async def test_a_danger_that_is_committed_wakes_somebody_without_a_tick(house: House) -> None:
    pager = RingingPager()
    house.pager = pager
    house.on_call("mara", 1)
    async with running(house.watch(Habits(tick=timedelta(hours=1), pool=0))):
        await asyncio.sleep(0)
        case = danger(house)
        async with asyncio.timeout(PATIENCE):
            await pager.rang.wait()
    ((topic, alert, _),) = pager.pages
    assert topic == "topic-mara"
    assert alert.code_name == house.standing(case).code_name


async def test_clocks_are_looked_at_without_any_commit(house: House) -> None:
    house.on_call("mara", 1)
    danger(house)
    pager = RingingPager()
    await house.round()
    house.pager = pager
    async with running(house.watch(Habits(tick=timedelta(milliseconds=20), pool=0))):
        house.clock.move(minutes=5)
        async with asyncio.timeout(PATIENCE):
            await pager.rang.wait()


async def test_a_slow_pager_holds_up_no_sorting(house: House) -> None:
    pager = HangingPager()
    house.pager = pager
    house.on_call("mara", 1)
    async with running(house.watch(Habits(tick=timedelta(milliseconds=50), pool=0))):
        danger(house)
        async with asyncio.timeout(PATIENCE):
            await pager.rang.wait()
        second = danger(house)
        assert (await until_sorted(house, second)).priority is Priority.P1
    await asyncio.sleep(0)
    mine = asyncio.current_task()
    assert [task for task in asyncio.all_tasks() if task is not mine] == []


async def test_a_pager_that_breaks_is_climbed_past(house: House) -> None:
    house.pager = BrokenPager()
    house.on_call("mara", 1)
    house.on_call("piotr", 2)
    danger(house)
    await house.round()
    assert set(house.woken()) == {"topic-mara", "topic-piotr"}


def spoilt(house: House) -> CaseId:
    """A case whose row says something no code of ours wrote."""
    case = CaseId(b"spoilt".ljust(16))

    def work(tx: Tx) -> None:
        tx.insert(
            cases,
            {
                "case_id": case, "key_id": None, "profile": "robot", "locale": "bg",
                "channel": "telegram", "hour": house.clock(),
            },
        )  # fmt: skip

    house.bot.call(work)
    return case


async def test_one_bad_case_stops_nothing_and_is_looked_at_as_p2(house: House) -> None:
    bad = spoilt(house)
    good = danger(house)
    await house.round()
    assert house.standing(good).priority is Priority.P1
    assert house.standing(bad).priority is Priority.P2
    assert house.standing(bad).ruleset == PUT_ASIDE


async def test_a_case_that_cannot_even_be_put_aside_rests_and_is_tried_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = danger(house)
    tried: list[bytes] = []

    def broken(_tx: Tx, found: queue.Unsorted, _now: object) -> None:
        tried.append(found.case)
        raise RuntimeError

    watch = house.watch()
    with monkeypatch.context() as patch:
        patch.setattr(sorting, "sort_case", broken)
        patch.setattr(sorting, "put_aside", broken)
        await watch.round()
        await watch.round()
    assert tried == [case, case], "once each way, then it rests"
    await watch.round()
    assert house.desk.call(queue.standing, case) is None
    house.clock.move(minutes=1)
    await watch.round()
    assert house.standing(case).priority is Priority.P1


async def test_a_case_sorted_by_somebody_else_meanwhile_is_no_trouble(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def second(_tx: Tx, _found: queue.Unsorted, _now: Moment) -> None:
        return None

    case = danger(house)
    with monkeypatch.context() as patch:
        patch.setattr(sorting, "sort_case", second)
        await house.round()
    assert house.desk.call(queue.standing, case) is None
    await house.round()
    assert house.standing(case).priority is Priority.P1


async def test_the_pool_is_filled_with_genuine_keys_that_the_queue_opens(
    house: House, key_folder: Path
) -> None:
    epoch_key = load_founding(key_folder / FOUNDING_FILE).queue
    await house.round(Habits(pool=60))
    assert house.desk.call(casefiles.pool_size) == 60
    taken = house.bot.call(letterbox.take_keys, 1, house.clock())[0]
    mint = house.keys.mint.verifying()
    assert prekey_is_genuine(taken.key_id, taken.public, taken.epoch, taken.signature, mint)
    case = house.opens()
    row = house.desk.call(casefiles.case, case)
    assert row is not None
    assert row.queue_grant is not None
    place = Binding(
        Purpose.GRANT_QUEUE, house.keys.org, NO_CASE, row.epoch or 0, RecordId(row.key_id or b"")
    )
    seed = open_seed(row.queue_grant, epoch_key, place)
    assert row.public is not None
    assert OpeningKey.load(seed).sealing().raw == row.public.raw


@pytest.mark.parametrize(("taken", "left"), [(5, 5), (6, 10)])
async def test_the_pool_is_filled_up_below_half_of_it(house: House, taken: int, left: int) -> None:
    await house.round(Habits(pool=10))
    house.bot.call(letterbox.take_keys, taken, house.clock())
    await house.round(Habits(pool=10))
    assert house.desk.call(casefiles.pool_size) == left


async def test_what_is_due_is_forgotten_once_an_hour(house: House) -> None:
    def close(case: CaseId) -> None:
        house.desk.call(queue.move, case, Stage.TRIAGE, Stage.CLOSED, house.clock())
        house.desk.call(queue.retire, case, house.clock())

    first, second = danger(house), danger(house)
    watch = house.watch()
    await watch.round()
    close(first)
    house.clock.move(minutes=59)
    await watch.round()
    assert house.desk.call(casefiles.case, first) is not None
    house.clock.move(minutes=1)
    await watch.round()
    assert house.desk.call(casefiles.case, first) is None
    assert house.desk.call(casefiles.case, second) is not None
    await watch.settled()


async def test_a_database_that_is_gone_stops_no_watch(house: House) -> None:
    watch = house.watch()
    house.desk.close()
    await watch.round()


async def test_a_claim_that_cannot_lapse_stops_no_other(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    mara = house.on_call("mara", 1)
    held = [danger(house), danger(house)]
    await house.round()
    lease = timedelta(minutes=30)
    for case in held:
        house.desk.call(queue.claim, case, mara, house.clock(), lease)
    house.clock.move(minutes=31)
    whole = lapses.lapse

    def first_is_bad(tx: Tx, case: CaseId, moment: Moment) -> bool:
        if case == held[0]:
            raise RuntimeError
        return whole(tx, case, moment)

    monkeypatch.setattr(lapses, "lapse", first_is_bad)
    await house.round()
    assert house.standing(held[0]).holder == mara
    assert house.standing(held[1]).holder is None


async def test_a_full_round_of_new_cases_is_followed_by_the_next(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("escalation.watch.AT_ONCE", 2)
    waiting = [danger(house) for _ in range(5)]
    async with running(house.watch(Habits(tick=timedelta(hours=1), pool=0))):
        for case in waiting:
            await until_sorted(house, case)


@pytest.mark.parametrize("forged", ["unsigned", "of another key"])
async def test_prekeys_are_minted_in_no_epoch_that_somebody_planted(
    house: House, forged: str
) -> None:
    """Under its number nobody could open the cases that begin from then on."""
    theirs = OpeningKey.make().sealing()
    public, sign = (
        (house.keys.queue, SigningKey.make()) if forged == "unsigned" else (theirs, house.keys.mint)
    )
    planted = grants.Epoch(9, public, sign_epoch(9, public, sign), house.clock())
    house.desk.call(grants.put_epoch, planted)
    assert house.desk.call(minting.lacking, 10, house.keys)[1] == 1
    genuine = grants.Epoch(
        2, house.keys.queue, sign_epoch(2, house.keys.queue, house.keys.mint),
        house.clock(),
    )  # fmt: skip
    house.desk.call(grants.put_epoch, genuine)
    assert house.desk.call(minting.lacking, 10, house.keys)[1] == 2
