from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from intake.case import Priority, Stage
from intake.db import RowRefused, Side
from intake.store import letterbox, queue
from intake.store.queue import View
from tests.build import (
    a_case_id,
    a_record,
    a_staff_id,
    a_standing,
    an_opened_case,
    open_a_case,
    sealed,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from intake.case import CaseId
    from intake.db import Database, Tx
    from intake.store.queue import Standing
    from tests.fakes import FixedClock

LEASE = timedelta(minutes=30)


def stands(desk: Database, case: CaseId) -> Standing:
    standing = desk.call(queue.standing, case)
    assert standing is not None
    return standing


def sorted_case(
    bot: Database, desk: Database, clock: FixedClock, priority: Priority = Priority.P3
) -> CaseId:
    case = bot.call(open_a_case, clock())
    number = desk.call(queue.signals, case)[-1].number
    standing = a_standing(case, clock(), priority=priority, sorted_signal=number)
    assert desk.call(queue.sort, standing)
    return case


def test_a_new_case_waits_to_be_sorted_and_then_does_not(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case = bot.call(open_a_case, clock())
    (found,) = desk.call(queue.unsorted)
    assert (found.case, found.standing, len(found.signals)) == (case, None, 1)
    last = found.signals[-1].number
    desk.call(queue.sort, a_standing(case, clock(), sorted_signal=last))
    assert desk.call(queue.unsorted) == []


def test_a_case_without_any_signal_is_sorted_too(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    opened = an_opened_case()
    bot.call(letterbox.open_case, opened, clock())
    (found,) = desk.call(queue.unsorted)
    assert (found.case, found.signals) == (opened.case_id, ())


def test_a_new_signal_makes_a_case_unsorted_again_with_all_its_signals(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    quiet = sorted_case(bot, desk, clock)
    case = sorted_case(bot, desk, clock)
    bot.call(letterbox.signal, case, a_record(), sealed("danger"), clock.move(minutes=1))
    (found,) = desk.call(queue.unsorted)
    assert found.case == case != quiet
    assert [signal.sealed for signal in found.signals] == [sealed("signal"), sealed("danger")]
    assert found.standing == stands(desk, case)


def test_the_oldest_are_sorted_first(bot: Database, desk: Database, clock: FixedClock) -> None:
    cases = []
    for _ in range(3):
        cases.append(bot.call(open_a_case, clock()))
        clock.move(hours=1)
    assert [one.case for one in desk.call(queue.unsorted, 2)] == cases[:2]


def test_sorting_writes_what_triage_decides_and_nothing_of_the_desks(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case, who = sorted_case(bot, desk, clock), a_staff_id()
    seen = stands(desk, case)
    assert desk.call(queue.claim, case, who, clock(), LEASE)
    assert desk.call(queue.move, case, Stage.TRIAGE, Stage.CLAIMED, clock.move(minutes=1))
    worse = replace(
        seen,
        priority=Priority.P1,
        sorted_signal=9,
        ruleset="thb-screen/1.1",
        waiting_since=clock(),
        due_look=clock() + timedelta(minutes=5),
        due_answer=clock() + timedelta(minutes=10),
        code_name="other",
    )
    assert desk.call(queue.sort, worse)
    now = stands(desk, case)
    assert now == replace(
        worse,
        code_name=seen.code_name,
        stage=Stage.CLAIMED,
        moved=clock(),
        holder=who,
        claimed=clock() - timedelta(minutes=1),
        lease_until=clock() - timedelta(minutes=1) + LEASE,
        version=2,
    )


def test_of_two_sortings_from_the_same_look_one_wins(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    seen = stands(desk, sorted_case(bot, desk, clock))
    assert desk.call(queue.sort, replace(seen, priority=Priority.P1))
    assert not desk.call(queue.sort, replace(seen, priority=Priority.P4))
    assert stands(desk, seen.case).priority is Priority.P1


def test_a_case_is_sorted_for_the_first_time_once(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case = sorted_case(bot, desk, clock)
    with pytest.raises(RowRefused):
        desk.call(queue.sort, a_standing(case, clock()))


def test_a_code_name_names_one_case(bot: Database, desk: Database, clock: FixedClock) -> None:
    taken = stands(desk, sorted_case(bot, desk, clock)).code_name
    other = bot.call(open_a_case, clock())
    with pytest.raises(RowRefused):
        desk.call(queue.sort, a_standing(other, clock(), code_name=taken))


def test_a_claim_takes_renews_and_gives_back(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case, ana, eva = sorted_case(bot, desk, clock), a_staff_id(), a_staff_id()
    assert desk.call(queue.claim, case, ana, clock(), LEASE)
    assert not desk.call(queue.claim, case, eva, clock(), LEASE)
    assert not desk.call(queue.claim, case, ana, clock(), LEASE)
    assert not desk.call(queue.renew, case, eva, clock(), LEASE)
    assert desk.call(queue.renew, case, ana, clock.move(minutes=20), LEASE)
    assert stands(desk, case).lease_until == clock() + LEASE
    assert [one.case for one in desk.call(queue.held_by, ana)] == [case]
    assert not desk.call(queue.release, case, eva)
    assert desk.call(queue.release, case, ana)
    now = stands(desk, case)
    assert (now.holder, now.claimed, now.lease_until) == (None, None, None)
    assert desk.call(queue.claim, case, eva, clock(), LEASE)


def test_a_lapsed_claim_returns_to_the_queue(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case, ana, eva = sorted_case(bot, desk, clock), a_staff_id(), a_staff_id()
    desk.call(queue.claim, case, ana, clock(), LEASE)
    assert desk.call(queue.paged, case, 2, clock())
    assert desk.call(queue.lapsed, clock()) == []
    assert not desk.call(queue.lapse, case, clock())
    clock.move(minutes=30)
    assert [one.case for one in desk.call(queue.lapsed, clock())] == [case]
    assert not desk.call(queue.renew, case, ana, clock(), LEASE), "too late"
    assert not desk.call(queue.claim, case, eva, clock(), LEASE), "its key comes back first"
    assert desk.call(queue.lapse, case, clock())
    assert not desk.call(queue.lapse, case, clock())
    now = stands(desk, case)
    assert (now.holder, now.paged_step, now.paged) == (None, 0, None), "the ladder begins anew"
    assert desk.call(queue.claim, case, eva, clock(), LEASE)


def test_nobody_claims_what_is_over_or_not_there(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case, ana = sorted_case(bot, desk, clock), a_staff_id()
    assert desk.call(queue.move, case, Stage.TRIAGE, Stage.NON_CASE, clock())
    assert not desk.call(queue.claim, case, ana, clock(), LEASE)
    assert not desk.call(queue.claim, a_case_id(), ana, clock(), LEASE)


@pytest.mark.parametrize(("races", "racers"), [(300, 2), (50, 10)])
async def test_of_many_who_claim_at_once_exactly_one_wins(
    opened: Callable[[Side], Database], clock: FixedClock, races: int, racers: int
) -> None:
    bot = opened(Side.BOT)
    desks = [opened(Side.DESK) for _ in range(racers)]  # as many processes
    people = [a_staff_id() for _ in desks]

    def prepare(tx: Tx) -> list[CaseId]:
        cases = [an_opened_case() for _ in range(races)]
        for one in cases:
            letterbox.open_case(tx, one, clock())
        return [one.case_id for one in cases]

    def sort_all(tx: Tx, cases: list[CaseId]) -> None:
        for case in cases:
            queue.sort(tx, a_standing(case, clock()))

    cases = await bot.run(prepare)
    await desks[0].run(sort_all, cases)
    for case in cases:
        won = await asyncio.gather(
            *(
                desk.run(queue.claim, case, who, clock(), LEASE)
                for desk, who in zip(desks, people, strict=True)
            )
        )
        assert sum(won) == 1
        holder = (await desks[0].run(queue.standing, case)) or a_standing(case, clock())
        assert holder.holder == people[won.index(True)]


def test_the_queue_lists_the_most_urgent_first_then_the_longest_waiting(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    order = [Priority.P3, Priority.P1, Priority.P4, Priority.P1, Priority.P2]
    cases = []
    for priority in order:
        cases.append(sorted_case(bot, desk, clock, priority))
        clock.move(minutes=1)
    expected = [cases[1], cases[3], cases[4], cases[0], cases[2]]
    assert [one.case for one in desk.call(queue.listing, View.WAITING)] == expected
    assert [one.case for one in desk.call(queue.listing, View.WAITING, 2)] == expected[:2]


def test_each_view_shows_its_part(bot: Database, desk: Database, clock: FixedClock) -> None:
    waiting, held, over = (sorted_case(bot, desk, clock) for _ in range(3))
    desk.call(queue.claim, held, a_staff_id(), clock(), LEASE)
    desk.call(queue.move, over, Stage.TRIAGE, Stage.CLOSED, clock())

    def view(which: View) -> set[CaseId]:
        return {one.case for one in desk.call(queue.listing, which)}

    assert view(View.WAITING) == {waiting}
    assert view(View.HELD) == {held}
    assert view(View.OPEN) == {waiting, held}
    assert view(View.OVER) == {over}


def test_a_case_moves_only_from_where_it_stands(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case = sorted_case(bot, desk, clock)
    assert desk.call(queue.move, case, Stage.TRIAGE, Stage.CLAIMED, clock.move(hours=1))
    assert not desk.call(queue.move, case, Stage.TRIAGE, Stage.CLOSED, clock())
    now = stands(desk, case)
    assert (now.stage, now.moved) == (Stage.CLAIMED, clock())


def test_a_rung_is_paged_once(bot: Database, desk: Database, clock: FixedClock) -> None:
    p1 = sorted_case(bot, desk, clock, Priority.P1)
    assert desk.call(queue.paged, p1, 1, clock())
    assert not desk.call(queue.paged, p1, 1, clock())
    assert desk.call(queue.paged, p1, 3, clock.move(minutes=5))
    assert not desk.call(queue.paged, p1, 2, clock())
    now = stands(desk, p1)
    assert (now.paged_step, now.paged) == (3, clock())
    desk.call(queue.page_anew, p1)
    assert (stands(desk, p1).paged_step, stands(desk, p1).paged) == (0, None)


def test_a_closed_case_is_due_to_be_erased_in_its_time(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    closed, reopened, never = (sorted_case(bot, desk, clock) for _ in range(3))
    due = clock() + timedelta(days=365)
    for case in (closed, reopened):
        desk.call(queue.move, case, Stage.TRIAGE, Stage.CLOSED, clock())
        desk.call(queue.retire, case, due)
    desk.call(queue.move, reopened, Stage.CLOSED, Stage.REOPENED, clock())
    assert desk.call(queue.erasable, clock()) == []
    assert desk.call(queue.erasable, due) == [closed]
    desk.call(queue.retire, closed, None)
    assert desk.call(queue.erasable, due) == []
    assert desk.call(queue.standing, a_case_id()) is None
    assert stands(desk, never).erase_after is None
