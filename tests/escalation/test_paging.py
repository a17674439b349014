"""Who is woken when, over the real record: once each, upwards, and never silently nobody."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation import sorting
from intake.case import Owed, Priority, RecordId, ReferralState
from intake.store import duties, queue, referrals, staff
from intake.store.duties import Duty
from intake.store.referrals import Referral
from tests.escalation.cases import House
from tests.fakes import FakePager

if TYPE_CHECKING:
    from intake.case import CaseId
    from intake.db import Database
    from intake.keys import DeskKeys, StreetKeys
    from tests.fakes import FixedClock


@pytest.fixture
def house(
    bot: Database, desk: Database, street_keys: StreetKeys, desk_keys: DeskKeys, clock: FixedClock
) -> House:
    return House(bot, desk, street_keys, desk_keys, clock)


def in_danger(house: House) -> CaseId:
    case = house.opens()
    house.signals(case, "danger", flags=("danger-now",))
    return case


def in_doubt(house: House) -> CaseId:
    case = house.opens()
    house.signals(case, "forced", "crime")
    return case


async def test_danger_wakes_the_first_on_call_with_a_code_name_and_nothing_else(
    house: House,
) -> None:
    house.on_call("mara", 1)
    house.on_call("piotr", 2)
    case = in_danger(house)
    await house.round()
    ((topic, alert, locale),) = house.pager.pages
    assert (topic, locale) == ("topic-mara", "en")
    assert alert.priority is Priority.P1
    assert alert.code_name == house.standing(case).code_name


async def test_the_ladder_is_climbed_while_nobody_claims(house: House) -> None:
    for order, (login, role) in enumerate(
        (("mara", "duty"), ("piotr", "duty"), ("lena", "lead"), ("ivo", "lead")), start=1
    ):
        house.on_call(login, order, role)
    in_danger(house)
    heard = []
    for _ in range(6):
        await house.round()
        heard.append(house.woken())
        await house.round()
        assert house.woken() == [], "nobody is woken twice for one rung"
        house.clock.move(minutes=5)
    everybody = ["topic-mara", "topic-piotr", "topic-lena", "topic-ivo"]
    assert heard == [
        ["topic-mara"], ["topic-piotr"], ["topic-lena"], ["topic-ivo"], everybody, everybody,
    ]  # fmt: skip


async def test_a_claimed_case_wakes_nobody(house: House) -> None:
    mara = house.on_call("mara", 1)
    house.on_call("piotr", 2)
    case = in_danger(house)
    await house.round()
    house.woken()
    assert house.desk.call(queue.claim, case, mara, house.clock(), house.moment(30) - house.clock())
    house.clock.move(minutes=6)
    await house.round()
    assert house.woken() == []


async def test_a_case_given_back_wakes_the_first_again(house: House) -> None:
    mara = house.on_call("mara", 1)
    house.on_call("piotr", 2)
    case = in_danger(house)
    await house.round()
    house.desk.call(queue.claim, case, mara, house.clock(), house.moment(30) - house.clock())
    house.clock.move(minutes=20)
    house.woken()
    house.desk.call(queue.release, case, mara)
    await house.round()
    assert house.woken() == ["topic-mara"]


async def test_a_watch_that_slept_wakes_everybody_it_missed_once(house: House) -> None:
    for order, login in enumerate(("mara", "piotr"), start=1):
        house.on_call(login, order)
    in_danger(house)
    await house.round()
    house.woken()
    house.clock.move(hours=3)
    await house.round()
    assert sorted(house.woken()) == ["topic-mara", "topic-piotr"]


async def test_a_rung_that_is_deaf_is_climbed_past_at_once(house: House) -> None:
    for order, login in enumerate(("mara", "piotr", "vesna"), start=1):
        house.on_call(login, order)
    house.pager.deaf = {"topic-mara"}
    in_danger(house)
    await house.round()
    assert house.woken() == ["topic-mara", "topic-piotr"]


async def test_when_all_are_deaf_everybody_was_tried_and_is_tried_again(house: House) -> None:
    for order, login in enumerate(("mara", "piotr"), start=1):
        house.on_call(login, order)
    house.pager.deaf = {"topic-mara", "topic-piotr"}
    in_danger(house)
    await house.round()
    assert set(house.woken()) == {"topic-mara", "topic-piotr"}
    house.clock.move(minutes=5)
    await house.round()
    assert house.woken() == ["topic-mara", "topic-piotr"]


async def test_an_empty_roster_is_told_and_stops_nothing(house: House) -> None:
    case = in_danger(house)
    await house.round()
    assert house.woken() == []
    assert house.standing(case).priority is Priority.P1


@pytest.mark.parametrize(("answer", "minutes"), [("forced:crime", 31), ("papers:papers", 181)])
async def test_a_broken_target_is_told_to_the_lead_once(
    house: House, answer: str, minutes: int
) -> None:
    house.on_call("mara", 1)
    house.on_call("lena", 2, "lead")
    case = house.opens()
    house.signals(case, *answer.split(":"))
    await house.round()
    assert house.woken() == []
    house.clock.move(minutes=minutes)
    await house.round()
    assert house.woken() == ["topic-lena"]
    house.clock.move(hours=5)
    await house.round()
    assert house.woken() == []


async def test_a_p4_breaks_no_target_that_wakes_anybody(house: House) -> None:
    house.on_call("lena", 1, "lead")
    case = house.opens()
    house.signals(case, "want", "information")
    await house.round()
    house.clock.move(days=9)
    await house.round()
    assert house.woken() == []


async def test_a_case_the_lead_was_told_of_still_climbs_the_whole_ladder_in_danger(
    house: House,
) -> None:
    house.on_call("mara", 1)
    house.on_call("lena", 2, "lead")
    case = in_doubt(house)
    await house.round()
    house.clock.move(hours=2)
    await house.round()
    assert house.woken() == ["topic-lena"]
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    assert house.woken() == ["topic-mara"]


async def test_danger_in_a_held_case_wakes_its_holder(house: House) -> None:
    house.on_call("mara", 1)
    piotr = house.on_call("piotr", 2)
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    house.desk.call(queue.claim, case, piotr, house.clock(), house.moment(60) - house.clock())
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    assert house.woken() == ["topic-piotr"]


async def test_danger_again_wakes_a_holder_who_has_done_nothing_for_five_minutes(
    house: House,
) -> None:
    house.on_call("mara", 1)
    piotr = house.on_call("piotr", 2)
    case = in_danger(house)
    await house.round()
    house.woken()
    lease = house.moment(30) - house.clock()
    assert house.desk.call(queue.claim, case, piotr, house.clock(), lease)
    heard = []
    for minutes in (4, 1, 4, 1, 0):
        house.clock.move(minutes=minutes)
        house.signals(case, "danger", flags=("danger-now",))
        await house.round()
        heard.append(house.woken())
    assert heard == [[], ["topic-piotr"], [], ["topic-piotr"], []]
    assert house.desk.call(queue.renew, case, piotr, house.clock(), lease)
    house.clock.move(minutes=4)
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    assert house.woken() == [], "who is at work is not paged at every word"
    house.clock.move(minutes=6)
    house.signals(case, "papers", "no")
    await house.round()
    assert house.woken() == [], "an answer is no danger"


async def test_a_holder_without_a_pager_means_the_first_on_call(house: House) -> None:
    house.on_call("mara", 1)
    piotr = house.on_call("piotr", 2)
    house.desk.call(staff.put_on_ladder, piotr, None, None)
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    house.desk.call(queue.claim, case, piotr, house.clock(), house.moment(60) - house.clock())
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    assert house.woken() == ["topic-mara"]


async def test_who_left_the_house_is_woken_no_more(house: House) -> None:
    mara = house.on_call("mara", 1)
    house.on_call("piotr", 2)
    house.desk.call(staff.disable, mara)
    in_danger(house)
    await house.round()
    assert house.woken() == ["topic-piotr"]


async def test_an_exception_that_nobody_looked_at_wakes_a_lead(house: House) -> None:
    pager = FakePager()
    house.pager = pager
    house.on_call("mara", 1)
    house.on_call("piotr", 2, role="lead")
    case = house.opens()
    house.signals(case, "leave", "no")
    watch = house.watch()
    await watch.round()
    told = Duty(Owed.REVIEW, RecordId(bytes(16)), case, house.clock())
    house.desk.call(duties.owe, told)
    pager.pages.clear()
    for _ in range(2):
        await watch.round()
        await watch.settled()
    name = house.standing(case).code_name
    assert [(topic, alert.code_name) for topic, alert, _ in pager.pages] == [("topic-piotr", name)]


async def test_a_page_about_a_duty_that_reached_nobody_is_sent_again(house: House) -> None:
    pager = FakePager()
    house.pager = pager
    house.on_call("piotr", 1, role="lead")
    case = house.opens()
    house.signals(case, "leave", "no")
    pager.deaf.add("topic-piotr")
    watch = house.watch()
    await watch.round()
    await watch.settled()
    told = Duty(Owed.CHILD_DUTY, RecordId(case), case, house.clock())
    house.desk.call(duties.owe, told)
    for _ in range(3):
        await watch.round()
        await watch.settled()
    tried = len([1 for topic, _, _ in pager.pages if topic == "topic-piotr"])
    pager.pages.clear()
    pager.deaf.clear()
    house.clock.move(seconds=59)
    await watch.round()
    await watch.settled()
    assert pager.pages == [], "not at every tick"
    house.clock.move(seconds=1)
    for _ in range(2):
        await watch.round()
        await watch.settled()
    assert tried >= 1
    assert [topic for topic, _, _ in pager.pages] == ["topic-piotr"]


async def test_a_holder_who_cannot_be_reached_means_everybody_else(house: House) -> None:
    pager = FakePager(deaf={"topic-mara"})
    house.pager = pager
    mara = house.on_call("mara", 1)
    house.on_call("ivo", 2)
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    house.desk.call(queue.claim, case, mara, house.clock(), timedelta(minutes=30))
    house.signals(case, "danger", flags=("danger-now",))
    await house.round()
    assert [topic for topic, _, _ in pager.pages] == ["topic-mara", "topic-ivo"]


async def test_a_withdrawal_is_heard_even_where_the_case_cannot_be_sorted(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.on_call("mara", 1)
    case = house.opens()
    house.signals(case, "papers", "papers")
    await house.round()
    referral = Referral(RecordId(b"r" * 16), case, ReferralState.SENT, house.clock())
    house.desk.call(referrals.put, referral)
    house.woken()
    house.signals(case, "consent", "sharing", refused=("L3", "L4"))

    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(sorting, "_assessed", broken)
    await house.round()
    assert [each.owed for each in house.desk.call(duties.of_case, case)] == [Owed.STOP]
    assert house.woken() == ["topic-mara"]
