"""Sorting over the real record: a priority rises by itself, never falls; the reasons are sealed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from escalation import sorting
from escalation.codenames import words
from escalation.entries import House as Moment
from escalation.sorting import BY_STAFF, OFFER, PUT_ASIDE
from escalation.watch import Habits
from intake.case import NO_CASE, Priority, Profile, RecordId, Stage, Stream
from intake.keyfiles import FOUNDING_FILE, load_founding
from intake.keys import OpeningKey
from intake.sealing import Binding, Purpose, open_seed, verify_chain
from intake.store import casefiles, queue
from tests.escalation.cases import House

if TYPE_CHECKING:
    from pathlib import Path

    from intake.case import CaseId
    from intake.db import Database
    from intake.keys import DeskKeys, StreetKeys
    from tests.fakes import FixedClock

P1, P2, P3, P4, X = Priority


@pytest.fixture
def house(
    bot: Database, desk: Database, street_keys: StreetKeys, desk_keys: DeskKeys, clock: FixedClock
) -> House:
    return House(bot, desk, street_keys, desk_keys, clock)


@pytest.fixture
def epoch_key(key_folder: Path) -> OpeningKey:
    """The queue's own key: what a member of staff has."""
    return load_founding(key_folder / FOUNDING_FILE).queue


def set_by_staff(house: House, case: CaseId, priority: Priority) -> None:
    changed = replace(house.standing(case), priority=priority, ruleset=BY_STAFF)
    assert house.desk.call(queue.sort, changed)


async def test_a_new_case_gets_a_name_a_priority_and_its_clocks(house: House) -> None:
    case = house.opens()
    house.signals(case, "leave", "yes")
    house.clock.move(minutes=1)
    house.signals(case, "papers", "papers")
    fired = house.clock()
    house.clock.move(minutes=1)
    await house.round()
    standing = house.standing(case)
    assert (standing.priority, standing.stage, standing.version) == (P3, Stage.TRIAGE, 1)
    assert set(standing.code_name.split("-")) <= set(words())
    assert standing.ruleset == "thb-screen/1.1"
    assert standing.waiting_since == fired, "clocks run from the signal that set the priority"
    assert standing.due_look == fired.replace(hour=fired.hour + 3)


async def test_a_voice_alone_is_looked_at_as_soon_as_an_urgent_case(house: House) -> None:
    case = house.opens()
    house.signals(case, "consent", "yes")
    await house.round()
    assert house.standing(case).priority is P4
    house.signals(case, "voice-only", flags=("voice-only",))
    await house.round()
    standing = house.standing(case)
    assert (standing.priority, standing.due_look) == (P3, house.moment(minutes=30))
    assert standing.due_answer == house.moment(minutes=24 * 60)
    house.signals(case, "papers", "papers")
    await house.round()
    assert house.standing(case).due_look == standing.due_look, "what was owed stays owed"


async def test_a_voice_beside_something_known_is_looked_at_in_its_own_time(house: House) -> None:
    case = house.opens()
    house.signals(case, "papers", "papers")
    house.signals(case, "voice-only", flags=("voice-only",))
    await house.round()
    assert (house.standing(case).priority, house.standing(case).due_look) == (
        P3, house.moment(minutes=180),
    )  # fmt: skip


async def test_signs_about_whoever_writes_are_known_to_the_rules(house: House) -> None:
    case = house.opens()
    house.signals(case, "abuse", flags=("abuse",))
    await house.round()
    assert house.standing(case).priority is P4
    house.signals(case, "probing", flags=("probing",))
    await house.round()
    assert house.standing(case).priority is P1


async def test_sorting_twice_changes_nothing(house: House) -> None:
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    before, entries = house.standing(case), house.entries(case)
    await house.round()
    assert house.standing(case) == before
    assert house.entries(case) == entries


async def test_the_reasons_are_sealed_to_the_case_signed_and_chained(
    house: House, epoch_key: OpeningKey
) -> None:
    await house.round(Habits(pool=2))
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    house.signals(case, "leave", "no", flags=("confined",))
    await house.round()
    row = house.desk.call(casefiles.case, case)
    assert row is not None
    assert row.key_id is not None
    assert row.queue_grant is not None
    place = Binding(
        Purpose.GRANT_QUEUE, house.keys.org, NO_CASE, row.epoch or 0, RecordId(row.key_id)
    )
    key = OpeningKey.load(open_seed(row.queue_grant, epoch_key, place))
    first, second = house.assessments(case, key)
    assert (first["concern"], first["priority"], first["rule"]) == ("C2", "P3", "c2")
    assert (second["concern"], second["priority"]) == ("C3", "P2")
    assert second["ruleset"] == "thb-screen/1.1"
    entries = house.entries(case)
    assert {entry.stream for entry in entries} == {Stream.DESK}
    head = house.desk.call(casefiles.chain_heads, case)[Stream.DESK]
    signer = house.keys.sign.verifying()
    links = [entry.link for entry in entries]
    found = verify_chain(links, (head.seq, head.head), {signer.kid: signer}, house.keys.org, case)
    assert found == ()


async def test_a_case_without_a_key_is_sealed_to_the_queue(
    house: House, epoch_key: OpeningKey
) -> None:
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    (content,) = house.assessments(case, epoch_key)
    assert content["priority"] == "P3"


async def test_a_case_rises_and_its_clocks_begin_anew(house: House) -> None:
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    house.clock.move(minutes=90)
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    standing = house.standing(case)
    assert (standing.priority, standing.waiting_since) == (P1, house.clock())
    assert standing.due_look == house.moment(minutes=5)


async def test_a_case_never_falls_by_itself(house: House) -> None:
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    house.signals(case, "papers", "no")
    await house.round()
    assert house.standing(case).priority is P3


async def test_what_staff_set_stays_until_something_new_would_raise_it(house: House) -> None:
    case = house.opens()
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    set_by_staff(house, case, P3)
    house.signals(case, "promise", "no")
    await house.round()
    assert (house.standing(case).priority, house.standing(case).ruleset) == (P3, BY_STAFF)
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    assert house.standing(case).priority is P1, "the button was pressed again"


async def test_what_is_no_case_comes_back_only_for_what_is_urgent(house: House) -> None:
    case = house.opens()
    house.signals(case, "papers", "no")
    await house.round()
    set_by_staff(house, case, X)
    house.desk.call(queue.move, case, Stage.TRIAGE, Stage.NON_CASE, house.clock())
    house.signals(case, "person", flags=("asks-for-person",))
    await house.round()
    assert (house.standing(case).priority, house.standing(case).stage) == (X, Stage.NON_CASE)
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    assert (house.standing(case).priority, house.standing(case).stage) == (P1, Stage.REOPENED)


async def test_a_closed_case_reopens_when_the_person_writes_again(house: House) -> None:
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    house.desk.call(queue.move, case, Stage.TRIAGE, Stage.CLOSED, house.clock())
    house.desk.call(queue.retire, case, house.clock())
    house.clock.move(days=3)
    house.signals(case, "papers", "papers")
    await house.round()
    standing = house.standing(case)
    assert (standing.stage, standing.erase_after) == (Stage.REOPENED, None)


async def test_a_person_is_offered_once_when_it_is_clear(house: House) -> None:
    case = house.opens(locale="en")
    house.signals(case, "leave", "yes")
    house.signals(case, "papers", "no")
    await house.round()
    assert house.letters(case) == []
    house.signals(case, "forced", "begging")
    await house.round()
    wanted = {"kind": "phrase", "key": OFFER, "args": {}, "locale": "en"}
    assert house.letters(case) == [wanted]
    house.signals(case, "forced", "none")
    await house.round()
    house.signals(case, "forced", "begging")
    await house.round()
    assert house.letters(case) == [wanted], "offered once"


async def test_nobody_is_offered_a_person_they_have_asked_for(house: House) -> None:
    case = house.opens()
    house.signals(case, "person", flags=("asks-for-person",))
    for item, answer in (("leave", "yes"), ("papers", "no"), ("forced", "begging")):
        house.signals(case, item, answer)
    await house.round()
    assert house.letters(case) == []


async def test_a_signal_that_does_not_open_raises_the_case(house: House) -> None:
    case = house.opens()
    house.signals(case, "papers", "no", key=OpeningKey.make().sealing())
    await house.round()
    assert house.standing(case).priority is P2


async def test_a_minors_case_is_sorted_by_the_rules_of_minors(house: House) -> None:
    case = house.opens(Profile.MINOR)
    house.signals(case, "safe-now", "no")
    silent = house.opens(Profile.MINOR)
    await house.round()
    assert house.standing(case).priority is P1
    assert house.standing(silent).priority is P3


async def test_a_case_that_rises_while_held_lapses_sooner(house: House) -> None:
    holder = house.on_call("mara", 1)
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    eight_hours = house.moment(480) - house.clock()
    assert house.desk.call(queue.claim, case, holder, house.clock(), eight_hours)
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    assert house.standing(case).lease_until == house.moment(30)


async def test_an_older_lease_is_never_made_longer(house: House) -> None:
    holder = house.on_call("mara", 1)
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    ten_minutes = house.moment(10) - house.clock()
    assert house.desk.call(queue.claim, case, holder, house.clock(), ten_minutes)
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    assert house.standing(case).lease_until == house.moment(10)


async def test_who_comes_second_writes_nothing(house: House) -> None:
    case = house.opens()
    house.signals(case, "papers", "papers")
    (found,) = house.desk.call(queue.unsorted)
    await house.round()
    entries = house.entries(case)
    stale = replace(found, standing=replace(house.standing(case), version=7, sorted_signal=0))
    now = Moment(house.keys, house.clock())
    assert house.desk.call(sorting.sort_case, stale, now) is None
    assert house.entries(case) == entries


async def test_a_case_that_was_erased_meanwhile_is_let_go(house: House) -> None:
    case = house.opens()
    (found,) = house.desk.call(queue.unsorted)
    house.desk.call(casefiles.erase, case)
    assert house.desk.call(sorting.sort_case, found, Moment(house.keys, house.clock())) is None


async def test_a_case_put_aside_is_looked_at_as_p2(house: House) -> None:
    new, known, urgent, empty = (house.opens() for _ in range(4))
    for case in (new, known, urgent):
        house.signals(case, "papers", "no")
    house.signals(urgent, "danger", flags=("danger-now",))
    waiting = {each.case: each for each in house.desk.call(queue.unsorted)}
    moment = Moment(house.keys, house.clock())
    house.desk.call(sorting.put_aside, waiting[new], moment)
    house.desk.call(sorting.put_aside, waiting[empty], moment)
    await house.round()
    for case in (known, urgent):
        house.signals(case, "papers", "no")
    for each in house.desk.call(queue.unsorted):
        house.desk.call(sorting.put_aside, each, moment)
    found = {case: house.standing(case) for case in (new, known, urgent, empty)}
    assert [found[case].priority for case in (new, known, urgent, empty)] == [P2, P2, P1, P2]
    assert {each.ruleset for each in found.values()} == {PUT_ASIDE}
    assert house.desk.call(queue.unsorted) == []


async def test_nothing_of_a_signal_stands_open_in_the_queue(house: House) -> None:
    case = house.opens()
    house.signals(case, "forced", "sexual", flags=("danger-now",))
    await house.round()
    shown = repr(house.standing(case))
    assert "sexual" not in shown
    assert "danger" not in shown
