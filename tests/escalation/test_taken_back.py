"""What is taken back is told as what it is; an organisation that is silent wakes a lead."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation import paging
from escalation.console.case_pages import _withdrawn
from escalation.desk.care import Affirmed
from escalation.entries import House
from escalation.lapses import lapse
from escalation.workflow import NonCase
from intake.case import EntryKind, Owed, Priority, Stage
from intake.store import queue, staff
from tests.escalation.test_referral import NAME, asked, sent

if TYPE_CHECKING:
    from tests.escalation.office import Office


async def told(office: Office) -> str:
    return _withdrawn(await office.desk.open(office.actor(), NAME))


async def test_a_no_to_being_written_to_takes_nothing_back(office: Office) -> None:
    caller = office.caller()
    await office.desk.claim(office.actor(), NAME)
    office.consents(caller, "", given=True, levels=("L1",))
    office.consents(caller, "", given=False, levels=("L2",))
    assert await told(office) == ""


@pytest.mark.parametrize(("level", "what"), [("L1", "all"), ("L2", "contact")])
async def test_what_was_allowed_and_taken_back_is_told(
    office: Office, level: str, what: str
) -> None:
    caller = office.caller()
    await office.desk.claim(office.actor(), NAME)
    office.consents(caller, "", given=True, levels=("L1", "L2"))
    assert await told(office) == ""
    office.consents(caller, "", given=False, levels=(level,))
    assert await told(office) == what


async def test_a_referral_that_was_taken_back_is_told_on_the_case(office: Office) -> None:
    caller, terms, _ = await sent(office)
    assert await told(office) == ""
    office.consents(caller, terms.referral.hex(), given=False)
    assert await told(office) == "sharing"


async def test_an_organisation_that_does_not_answer_wakes_the_lead_once(office: Office) -> None:
    await sent(office)
    lead = office.members["piotr"].staff
    office.database.call(staff.put_on_ladder, lead, "topic-of-piotr", 1)
    case = await office.desk.open(office.actor(), NAME)
    (due,) = (each.due for each in case.duties if each.owed is Owed.ANSWER)
    before = due - timedelta(milliseconds=1)
    assert office.overdue(before) == []
    (page,) = office.overdue(due)
    assert [each.topic for each in page.people] == ["topic-of-piotr"]
    assert office.overdue(due) == []


async def test_who_was_only_asked_owes_no_answer(office: Office) -> None:
    await asked(office)
    case = await office.desk.open(office.actor(), NAME)
    assert {each.owed for each in case.duties} == set()
    assert office.overdue(office.soon(60 * 24 * 30)) == []


async def test_what_was_no_case_is_kept_for_thirty_days_and_says_what_it_was(
    office: Office,
) -> None:
    caller = office.caller()
    await office.desk.claim(office.actor(), NAME)
    said = Affirmed(non_case=NonCase.SPAM)
    await office.desk.move(office.actor(), NAME, Stage.NON_CASE, said)
    ended = office.database.call(queue.standing, caller.case)
    assert ended is not None
    assert ended.erase_after == office.clock() + timedelta(days=30)
    case = await office.desk.open(office.actor("piotr"), NAME)
    line = case.timeline.last(EntryKind.STAGE)
    assert line is not None
    assert line.text("non_case") == "spam"


async def test_a_case_on_hold_wakes_nobody_before_its_day(office: Office) -> None:
    caller = office.caller(priority=Priority.P1)
    actor = office.actor()
    await office.desk.claim(actor, NAME)
    await office.desk.move(
        actor, NAME, Stage.SAFETY_ASSESSMENT, Affirmed(frozenset({"contact-confirmed"}))
    )
    day = office.soon(60 * 24 * 10)
    said = Affirmed(frozenset({"no-safe-contact"}), "she has no phone", review_on=day)
    await office.desk.move(actor, NAME, Stage.ON_HOLD, said)
    said_to_her = len(office.letters(caller))
    office.clock.move(hours=9)
    assert office.database.call(lapse, caller.case, House(office.keys, office.clock()))
    assert len(office.letters(caller)) == said_to_her
    waits = office.database.call(queue.standing, caller.case)
    assert waits is not None
    assert (waits.holder, waits.due_look, waits.stage) == (None, day, Stage.ON_HOLD)
    office.database.call(staff.put_on_ladder, office.members["piotr"].staff, "topic", 1)
    office.clock.move(hours=24 * 9)
    assert office.database.call(paging.take_due, office.clock()) == []
    office.clock.move(hours=24, minutes=1)
    (page,) = office.database.call(paging.take_due, office.clock())
    assert [each.topic for each in page.people] == ["topic"]


async def test_who_writes_while_a_case_is_on_hold_is_looked_at_now(office: Office) -> None:
    caller = office.caller(priority=Priority.P1)
    actor = office.actor()
    await office.desk.claim(actor, NAME)
    await office.desk.move(
        actor, NAME, Stage.SAFETY_ASSESSMENT, Affirmed(frozenset({"contact-confirmed"}))
    )
    said = Affirmed(frozenset({"no-safe-contact"}), "no phone", review_on=office.soon(60 * 24 * 10))
    await office.desk.move(actor, NAME, Stage.ON_HOLD, said)
    await office.desk.release(actor, NAME)
    office.database.call(staff.put_on_ladder, office.members["piotr"].staff, "topic", 1)
    office.clock.move(hours=1)
    assert office.database.call(paging.take_due, office.clock()) == []
    office.signals(caller, "danger", flags=("danger-now",))
    office.sort()
    office.clock.move(seconds=1)
    (page,) = office.database.call(paging.take_due, office.clock())
    assert [each.topic for each in page.people] == ["topic"]
