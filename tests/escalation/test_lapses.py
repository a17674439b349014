"""A claim whose lease has ended: the case, its key and its ladder go back to the queue."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation import lapses, sorting
from escalation.entries import House as Moment
from escalation.watch import Habits, Watch
from intake.case import NO_CASE, EntryKind, Priority, RecordId, StaffId, Stage
from intake.keyfiles import FOUNDING_FILE, load_founding
from intake.keys import OpeningKey
from intake.sealing import Binding, Purpose, open_sealed, open_seed, seal_seed, seal_twice
from intake.store import audit, casefiles, grants, queue
from intake.store.grants import Grant
from tests.build import a_record
from tests.escalation.cases import QUIET, House
from tests.fakes import FakePager

if TYPE_CHECKING:
    from pathlib import Path

    from intake.case import CaseId
    from intake.db import Database, Tx
    from intake.keys import DeskKeys, Sealed, StreetKeys
    from tests.escalation.office import Office
    from tests.fakes import FixedClock

HALF_AN_HOUR = timedelta(minutes=30)


@pytest.fixture
def house(
    bot: Database, desk: Database, street_keys: StreetKeys, desk_keys: DeskKeys, clock: FixedClock
) -> House:
    return House(bot, desk, street_keys, desk_keys, clock)


@pytest.fixture
def epoch_key(key_folder: Path) -> OpeningKey:
    """The queue's own key: what a member of staff has."""
    return load_founding(key_folder / FOUNDING_FILE).queue


def place_of(house: House, row: casefiles.CaseRow, purpose: Purpose) -> Binding:
    return Binding(purpose, house.keys.org, NO_CASE, row.epoch or 0, RecordId(row.key_id or b""))


def row_of(house: House, case: CaseId) -> casefiles.CaseRow:
    row = house.desk.call(casefiles.case, case)
    assert row is not None
    return row


def claimed(house: House, epoch_key: OpeningKey, *, lapse_key: OpeningKey | None = None) -> CaseId:
    """A P1 case that Mara has claimed, keys moved as the desk moves them (ADR 0011)."""
    mara = house.on_call("mara", 1)
    case = house.opens()
    house.signals(case, "danger", flags=("danger-now",))
    house.desk.call(_sort_all, house)
    row = row_of(house, case)

    def work(tx: Tx) -> bytes:
        assert queue.claim(tx, case, mara, house.clock(), HALF_AN_HOUR)
        assert queue.move(tx, case, Stage.TRIAGE, Stage.CLAIMED, house.clock())
        if row.key_id is None or row.queue_grant is None:
            return b""
        seed = open_seed(row.queue_grant, epoch_key, place_of(house, row, Purpose.GRANT_QUEUE))
        outer = (lapse_key or house.keys.lapse).sealing()
        twice = seal_twice(seed, house.keys.queue, outer, place_of(house, row, Purpose.GRANT_LAPSE))
        put(tx, row, (Purpose.GRANT_LAPSE, twice, None))
        mine = seal_seed(seed, OpeningKey.make().sealing(), place_of(house, row, Purpose.SLOT))
        put(tx, row, (Purpose.GRANT_STAFF, mine, mara))
        casefiles.set_queue_grant(tx, row.key_id, None)
        return seed

    house.seed = house.desk.call(work)
    return case


def _sort_all(tx: Tx, house: House) -> None:
    for found in queue.unsorted(tx):
        sorting.sort_case(tx, found, Moment(house.keys, house.clock()))


def put(tx: Tx, row: casefiles.CaseRow, what: tuple[Purpose, Sealed, StaffId | None]) -> None:
    purpose, sealed, member = what
    grants.put(
        tx,
        Grant(
            a_record(), purpose, sealed, case=row.case, key_id=row.key_id, epoch=row.epoch,
            member=member,
        ),
    )  # fmt: skip


async def test_the_key_comes_back_to_the_queue_and_leaves_the_holder(
    house: House, epoch_key: OpeningKey
) -> None:
    await house.round(Habits(pool=2))
    case = claimed(house, epoch_key)
    assert row_of(house, case).queue_grant is None
    house.clock.move(minutes=29)
    await house.round()
    assert house.standing(case).holder is not None
    house.clock.move(minutes=1)
    await house.round()
    row = row_of(house, case)
    assert row.queue_grant is not None
    place = place_of(house, row, Purpose.GRANT_QUEUE)
    assert open_seed(row.queue_grant, epoch_key, place) == house.seed
    assert house.desk.call(grants.of_case, case) == []
    standing = house.standing(case)
    assert (standing.holder, standing.stage) == (None, Stage.TRIAGE)
    assert standing.waiting_since == house.clock()
    assert standing.due_look == house.moment(5)


async def test_a_lapsed_danger_wakes_somebody_again_and_tells_the_caller(
    house: House, epoch_key: OpeningKey
) -> None:
    case = claimed(house, epoch_key)
    await house.round()
    assert house.woken() == []
    house.clock.move(minutes=31)
    await house.round()  # lapses
    await house.round()  # pages
    assert house.woken() == ["topic-mara"]
    assert [letter["key"] for letter in house.letters(case)] == ["person-left"]


async def test_a_stage_that_work_had_reached_stays(house: House, epoch_key: OpeningKey) -> None:
    case = claimed(house, epoch_key)
    house.desk.call(queue.move, case, Stage.CLAIMED, Stage.CRISIS_INTERVENTION, house.clock())
    house.clock.move(minutes=31)
    await house.round()
    assert house.standing(case).stage is Stage.CRISIS_INTERVENTION


async def test_a_lapse_stands_in_the_case_and_in_the_audit(
    house: House, epoch_key: OpeningKey
) -> None:
    case = claimed(house, epoch_key)
    house.clock.move(minutes=31)
    await house.round()
    link = house.entries(case)[-1].link
    place = Binding(Purpose.STAGE, house.keys.org, case, link.seq, link.record)
    told = open_sealed(link.sealed, epoch_key, place)
    assert (told["what"], told["from"], told["to"]) == ("lapsed", "claimed", "triage")
    (row,) = house.desk.call(audit.rows)
    assert (row.facts["action"], row.facts["object"]) == ("lapse", case.hex())
    assert house.desk.call(audit.verify, house.keys.sign.verifying()) == ()


async def test_a_renewed_claim_does_not_lapse(house: House, epoch_key: OpeningKey) -> None:
    case = claimed(house, epoch_key)
    house.clock.move(minutes=31)
    holder = house.standing(case).holder
    assert holder is not None
    assert not house.desk.call(queue.renew, case, holder, house.clock(), HALF_AN_HOUR)
    house.clock.move(minutes=-10)
    assert house.desk.call(queue.renew, case, holder, house.clock(), HALF_AN_HOUR)
    house.clock.move(minutes=10)
    assert not house.desk.call(lapses.lapse, case, Moment(house.keys, house.clock()))
    assert house.standing(case).holder == holder


async def test_a_grant_that_does_not_open_leaves_the_others_in_place(
    house: House, epoch_key: OpeningKey
) -> None:
    await house.round(Habits(pool=2))
    case = claimed(house, epoch_key, lapse_key=OpeningKey.make())
    house.clock.move(minutes=31)
    await house.round()
    assert house.standing(case).holder is None
    kept = {grant.purpose for grant in house.desk.call(grants.of_case, case)}
    assert kept == {Purpose.GRANT_STAFF, Purpose.GRANT_LAPSE}


async def test_a_case_that_is_gone_cannot_lapse(house: House, epoch_key: OpeningKey) -> None:
    case = claimed(house, epoch_key)
    house.desk.call(casefiles.erase, case)
    assert not house.desk.call(lapses.lapse, case, Moment(house.keys, house.clock()))


async def test_after_a_lapse_a_colleague_can_claim_and_read(office: Office) -> None:
    caller = office.caller("amber-otter", priority=Priority.P1)
    office.answers(caller, "leave", "no")
    await office.desk.claim(office.actor("mara"), caller.name)
    office.clock.move(minutes=31)
    watch = Watch(office.database, office.keys, FakePager(), office.clock, QUIET)
    await watch.round()
    await watch.settled()
    await office.desk.claim(office.actor("vesna"), caller.name)
    opened = await office.desk.open(office.actor("vesna"), caller.name)
    assert opened.timeline.faults == ()
    said = [line.text("item") for line in opened.timeline.lines if line.kind is EntryKind.ANSWER]
    assert said == ["leave"]
    moves = [line.text("what") for line in opened.timeline.lines if line.kind is EntryKind.STAGE]
    assert moves == ["claimed", "lapsed", "claimed"]
