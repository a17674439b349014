"""A safety assessment and a child's notice: owed by a time, done by a person, never forgotten."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation.desk.acts import ReasonMissing
from escalation.desk.care import Affirmed
from escalation.desk.childduty import Finding, found_in
from escalation.desk.exceptions import Ground, NoticeOfNoChild, OwnException, Told, Verdict
from escalation.entries import House
from escalation.lapses import lapse
from escalation.safety import safety_from_form
from escalation.staff import NotAllowed
from escalation.workflow import CloseReason, Guard, MoveRefused, NonCase
from intake.case import Owed, Priority, Profile, Stage
from intake.store import queue, staff

if TYPE_CHECKING:
    from datetime import datetime

    from tests.escalation.office import Office

NAME = "amber-otter"
AT_RISK = (Finding.AT_RISK, "She is 13 and alone with a man who is not family.")
NONE = (Finding.NOT_AT_RISK, "The mother called; it was a test of the phone.")
ASSESSED = safety_from_form({"not-possible": ["no time"]})


async def owed(office: Office) -> dict[Owed, datetime]:
    case = await office.desk.open(office.actor("piotr"), NAME)
    return {duty.owed: duty.due for duty in case.duties}


def on_call(office: Office, login: str) -> None:
    office.database.call(staff.put_on_ladder, office.members[login].staff, f"of-{login}", 1)


def woken(office: Office) -> list[str]:
    pages = office.overdue(office.clock())
    return [each.topic for page in pages for each in page.people]


# --- the safety assessment -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("priority", "length"),
    [(Priority.P1, timedelta(minutes=30)), (Priority.P2, timedelta(hours=4)),
     (Priority.P3, timedelta(hours=72))],
)  # fmt: skip
async def test_who_takes_a_case_owes_an_assessment_from_when_the_rule_fired(
    office: Office, priority: Priority, length: timedelta
) -> None:
    waits = office.database.call(queue.standing, office.caller(priority=priority).case)
    assert waits is not None
    office.clock.move(minutes=3)
    assert await owed(office) == {}
    await office.desk.claim(office.actor(), NAME)
    assert await owed(office) == {Owed.SAFETY: waits.waiting_since + length}
    await office.desk.assess(office.actor(), NAME, ASSESSED)
    assert await owed(office) == {}


async def test_of_what_is_not_urgent_no_assessment_is_owed(office: Office) -> None:
    office.caller(priority=Priority.P4)
    await office.desk.claim(office.actor(), NAME)
    assert await owed(office) == {}


async def test_who_takes_a_case_late_still_has_half_the_time(office: Office) -> None:
    office.caller(priority=Priority.P1)
    office.clock.move(hours=2)
    await office.desk.claim(office.actor(), NAME)
    assert await owed(office) == {Owed.SAFETY: office.clock() + timedelta(minutes=15)}


async def test_an_assessment_that_is_late_wakes_the_lead_once(office: Office) -> None:
    office.caller(priority=Priority.P1)
    on_call(office, "piotr")
    await office.desk.claim(office.actor(), NAME)
    assert woken(office) == []
    office.clock.move(minutes=30)
    assert woken(office) == ["of-piotr"]
    assert woken(office) == []


async def test_what_nobody_holds_any_more_owes_no_assessment(office: Office) -> None:
    caller = office.caller(priority=Priority.P1)
    await office.desk.claim(office.actor(), NAME)
    on_call(office, "piotr")
    await office.desk.release(office.actor(), NAME)
    office.clock.move(minutes=31)
    assert woken(office) == []
    await office.desk.claim(office.actor(), NAME)
    office.clock.move(minutes=31)
    assert office.database.call(lapse, caller.case, House(office.keys, office.clock()))
    assert woken(office) == []


async def test_an_assessment_is_owed_once_and_again_when_the_case_gets_worse(
    office: Office,
) -> None:
    caller = office.caller(priority=Priority.P3)
    await office.desk.claim(office.actor(), NAME)
    await office.desk.assess(office.actor(), NAME, ASSESSED)
    await office.desk.release(office.actor(), NAME)
    await office.desk.claim(office.actor(), NAME)
    assert await owed(office) == {}
    office.signals(caller, "danger", flags=("danger-now",))
    fired = office.clock()
    office.sort()
    assert await owed(office) == {Owed.SAFETY: fired + timedelta(minutes=30)}


async def test_a_priority_that_staff_change_changes_the_time(office: Office) -> None:
    office.caller(priority=Priority.P3)
    await office.desk.claim(office.actor(), NAME)
    await office.desk.prioritise(office.actor(), NAME, (Priority.P2, "He is back."))
    assert await owed(office) == {Owed.SAFETY: office.clock() + timedelta(hours=4)}
    await office.desk.prioritise(office.actor(), NAME, (Priority.P4, "He is in prison."))
    assert await owed(office) == {}


# --- a child at risk -----------------------------------------------------------------------------


async def test_a_child_at_risk_wakes_the_lead_at_once_and_again_after_a_day(
    office: Office,
) -> None:
    office.caller(profile=Profile.MINOR, priority=Priority.P4)
    on_call(office, "piotr")
    await office.desk.claim(office.actor(), NAME)
    await office.desk.decide_child(office.actor(), NAME, AT_RISK)
    now = office.clock()
    assert await owed(office) == {
        Owed.CHILD_DUTY: now, Owed.CHILD_NOTIFY: now + timedelta(hours=24),
    }  # fmt: skip
    assert woken(office) == ["of-piotr"]
    office.clock.move(hours=23, minutes=59)
    assert woken(office) == []
    office.clock.move(minutes=1)
    assert woken(office) == ["of-piotr"]
    assert woken(office) == []


async def test_the_notice_ends_the_clock_and_is_an_exception_that_a_second_person_sees(
    office: Office,
) -> None:
    office.caller(profile=Profile.MINOR, priority=Priority.P4)
    desk, actor = office.desk, office.actor()
    await desk.claim(actor, NAME)
    await desk.decide_child(actor, NAME, AT_RISK)
    other = Told(Ground.CHILD, "her school", "She is not at home.", "To find her.")
    await desk.tell(actor, NAME, other)
    assert Owed.CHILD_NOTIFY in await owed(office), "this told not everybody"
    everybody = Told(Ground.CHILD, "SACP, MoI, NCCTHB", "A child is held.", "The law.", notice=True)
    await desk.tell(actor, NAME, everybody)
    assert set(await owed(office)) == {Owed.REVIEW}


async def test_a_life_in_danger_is_no_notice_for_a_child(office: Office) -> None:
    office.caller(profile=Profile.MINOR, priority=Priority.P4)
    await office.desk.claim(office.actor(), NAME)
    await office.desk.decide_child(office.actor(), NAME, AT_RISK)
    told = Told(Ground.LIFE, "112", "A child is held.", "Now.", notice=True)
    with pytest.raises(NoticeOfNoChild):
        await office.desk.tell(office.actor(), NAME, told)
    assert Owed.CHILD_NOTIFY in await owed(office)


async def test_who_finds_no_risk_says_why_and_the_clock_stops(office: Office) -> None:
    office.caller(profile=Profile.MINOR, priority=Priority.P4)
    desk, actor = office.desk, office.actor()
    await desk.claim(actor, NAME)
    with pytest.raises(ReasonMissing):
        await desk.decide_child(actor, NAME, (Finding.AT_RISK, ""))
    await desk.decide_child(actor, NAME, AT_RISK)
    await desk.decide_child(actor, NAME, NONE)
    assert await owed(office) == {}
    line = found_in((await desk.open(actor, NAME)).timeline)
    assert line is not None
    assert (line.text("what"), line.text("reason"), line.by) == (*NONE, "Mara")


async def test_only_who_holds_the_case_decides(office: Office) -> None:
    office.caller(profile=Profile.MINOR)
    await office.desk.claim(office.actor(), NAME)
    for login in ("vesna", "piotr", "adam", "ida"):
        with pytest.raises(NotAllowed):
            await office.desk.decide_child(office.actor(login), NAME, AT_RISK)


async def test_no_case_is_closed_over_a_child_nobody_told_of(office: Office) -> None:
    office.caller(profile=Profile.MINOR, priority=Priority.P4)
    lead, desk = office.actor("piotr"), office.desk
    await desk.claim(lead, NAME)
    await desk.decide_child(lead, NAME, AT_RISK)
    said = Affirmed(
        frozenset({"informed"}), close_reason=CloseReason.LOST_CONTACT,
        erase_after=office.clock() + timedelta(days=1),
    )  # fmt: skip
    with pytest.raises(MoveRefused) as refused:
        await desk.move(lead, NAME, Stage.CLOSED, said)
    assert refused.value.guard is Guard.NOTHING_OWED
    await desk.decide_child(lead, NAME, NONE)
    await desk.move(lead, NAME, Stage.CLOSED, said)
    assert await owed(office) == {}


async def test_saying_it_twice_does_not_begin_the_clock_anew(office: Office) -> None:
    office.caller(profile=Profile.MINOR, priority=Priority.P4)
    await office.desk.claim(office.actor(), NAME)
    await office.desk.decide_child(office.actor(), NAME, AT_RISK)
    first = await owed(office)
    office.clock.move(hours=5)
    await office.desk.decide_child(office.actor(), NAME, AT_RISK)
    assert await owed(office) == first


async def test_who_told_everybody_first_and_says_it_then_owes_nothing_more(
    office: Office,
) -> None:
    office.caller(profile=Profile.MINOR, priority=Priority.P4)
    desk, actor = office.desk, office.actor()
    await desk.claim(actor, NAME)
    everybody = Told(Ground.CHILD, "SACP, MoI, NCCTHB", "A child is held.", "The law.", notice=True)
    await desk.tell(actor, NAME, everybody)
    await desk.decide_child(actor, NAME, AT_RISK)
    assert set(await owed(office)) == {Owed.REVIEW}


async def test_what_is_no_case_cannot_hide_a_child_at_risk(office: Office) -> None:
    office.caller(profile=Profile.MINOR, priority=Priority.P4)
    await office.desk.claim(office.actor(), NAME)
    await office.desk.decide_child(office.actor(), NAME, AT_RISK)
    said = Affirmed(non_case=NonCase.TEST)
    with pytest.raises(MoveRefused) as refused:
        await office.desk.move(office.actor(), NAME, Stage.NON_CASE, said)
    assert refused.value.guard is Guard.NOTHING_OWED


async def test_an_exception_nobody_else_saw_keeps_no_case_open_and_is_looked_at_afterwards(
    office: Office,
) -> None:
    """Where the only lead decided it, the case can be closed; a second lead looks later."""
    office.caller(priority=Priority.P4)
    lead, desk = office.actor("piotr"), office.desk
    await desk.claim(lead, NAME)
    number = await desk.tell(lead, NAME, Told(Ground.LIFE, "112", "He is there.", "Now."))
    said = Affirmed(
        frozenset({"informed"}), close_reason=CloseReason.LOST_CONTACT,
        erase_after=office.clock() + timedelta(days=30),
    )  # fmt: skip
    await desk.move(lead, NAME, Stage.CLOSED, said)
    assert set(await owed(office)) == {Owed.REVIEW}
    office.database.call(staff.put_on_ladder, office.members["piotr"].staff, "of-piotr", 1)
    office.clock.move(hours=24)
    assert woken(office) == ["of-piotr"]
    with pytest.raises(OwnException):
        await desk.review(lead, NAME, number, (Verdict.RIGHT, "It was."))


async def test_an_empty_form_is_no_assessment(office: Office) -> None:
    office.caller(priority=Priority.P1)
    desk, actor = office.desk, office.actor()
    await desk.claim(actor, NAME)
    await desk.assess(actor, NAME, safety_from_form({"country": ["bg"]}))
    assert set(await owed(office)) == {Owed.SAFETY}
    await desk.release(actor, NAME)
    office.clock.move(hours=1)
    on_call(office, "piotr")
    assert woken(office) == [], "nobody holds it: the queue's own clock runs"
    await desk.claim(actor, NAME)
    assert await owed(office) == {Owed.SAFETY: office.clock() + timedelta(minutes=15)}


async def test_who_raises_a_case_owes_its_assessment(office: Office) -> None:
    office.caller(priority=Priority.P4)
    await office.desk.claim(office.actor(), NAME)
    await office.desk.prioritise(office.actor(), NAME, (Priority.P1, "He is back."))
    assert await owed(office) == {Owed.SAFETY: office.clock() + timedelta(minutes=30)}
