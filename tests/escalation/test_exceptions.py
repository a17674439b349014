"""Given on without a yes: written down whole, looked at by somebody else, and never forgotten."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation.alerts import Alert
from escalation.desk.acts import Act, ReasonMissing
from escalation.desk.exceptions import (
    REVIEWED,
    ExceptionIncomplete,
    Ground,
    NoSuchException,
    OwnException,
    Told,
    Verdict,
    uses_of,
)
from escalation.desk.opening import opened
from escalation.desk.records import enter
from escalation.safety import safety_from_form
from escalation.staff import NotAllowed
from intake.case import EntryKind, Owed, Priority
from intake.store import audit, staff

if TYPE_CHECKING:
    from escalation.desk.exceptions import Use
    from intake.case import RecordId
    from intake.db import Tx
    from tests.escalation.office import Office

NAME = "amber-otter"
TOLD = Told(
    Ground.LIFE, "112", "Somebody is locked in on the second floor.", "No time to ask: he is there."
)
FINE = (Verdict.RIGHT, "There was no other way.")


async def told(office: Office, told: Told = TOLD) -> RecordId:
    """Let the one who holds the case write it down."""
    office.caller()
    await office.desk.claim(office.actor(), NAME)
    await office.desk.assess(office.actor(), NAME, safety_from_form({"not-possible": ["no time"]}))
    return await office.desk.tell(office.actor(), NAME, told)


async def uses(office: Office) -> tuple[Use, ...]:
    return uses_of((await office.desk.open(office.actor("piotr"), NAME)).timeline)


async def test_an_exception_says_what_to_whom_why_who_and_when(office: Office) -> None:
    number = await told(office)
    (use,) = await uses(office)
    assert use.told == TOLD
    assert (use.number, use.by) == (number.hex(), "Mara")
    assert use.decider == office.members["mara"].staff.hex()
    assert use.verdict is None
    assert use.due == use.at + timedelta(hours=24)
    line = (await office.desk.open(office.actor(), NAME)).timeline.last(EntryKind.REFERRAL)
    assert line is not None
    assert not line.faults
    acts = [
        (row.facts["action"], row.facts.get("reason")) for row in office.database.call(audit.rows)
    ]
    assert ("exception", "life") in acts
    assert not any(TOLD.told in str(row.facts) for row in office.database.call(audit.rows))


async def test_nothing_may_be_left_out(office: Office) -> None:
    office.caller()
    await office.desk.claim(office.actor(), NAME)
    for lacking, refusal in (
        (TOLD.__class__(Ground.CHILD, "", "x", "y"), ExceptionIncomplete),
        (TOLD.__class__(Ground.CHILD, "x", "", "y"), ExceptionIncomplete),
        (TOLD.__class__(Ground.CHILD, "x", "y", ""), ReasonMissing),
    ):
        with pytest.raises(refusal):
            await office.desk.tell(office.actor(), NAME, lacking)
    assert await uses(office) == ()


async def test_only_who_holds_the_case_writes_one_down(office: Office) -> None:
    office.caller()
    await office.desk.claim(office.actor(), NAME)
    for login in ("vesna", "piotr", "adam", "ida"):
        with pytest.raises(NotAllowed):
            await office.desk.tell(office.actor(login), NAME, TOLD)


async def test_a_second_person_says_whether_it_was_right_and_once(office: Office) -> None:
    number, desk = await told(office), office.desk
    for login in ("mara", "vesna", "ida"):
        with pytest.raises(NotAllowed):
            await desk.review(office.actor(login), NAME, number, FINE)
    with pytest.raises(ReasonMissing):
        await desk.review(office.actor("piotr"), NAME, number, (Verdict.RIGHT, ""))
    await desk.review(office.actor("piotr"), NAME, number, (Verdict.WRONG, "112 was not needed."))
    (use,) = await uses(office)
    assert (use.verdict, use.reviewer, use.remark) == (
        Verdict.WRONG,
        "Piotr",
        "112 was not needed.",
    )
    assert use.told == TOLD, "what was done stays what it was"
    with pytest.raises(NoSuchException):
        await desk.review(office.actor("piotr"), NAME, number, FINE)
    case = await desk.open(office.actor("piotr"), NAME)
    assert Owed.REVIEW not in {each.owed for each in case.duties}


async def test_a_lead_does_not_review_what_they_decided(office: Office) -> None:
    office.caller()
    lead = office.actor("piotr")
    await office.desk.claim(lead, NAME)
    number = await office.desk.tell(lead, NAME, TOLD)
    with pytest.raises(OwnException):
        await office.desk.review(lead, NAME, number, FINE)
    assert (await uses(office))[0].verdict is None


async def test_a_look_that_is_no_leads_is_none(office: Office) -> None:
    """Whoever holds the case has its key, and could write the entry past the page."""
    number = await told(office)

    act = Act(office.actor(), office.keys, office.clock())

    def forged(tx: Tx) -> None:
        case = opened(tx, act, NAME)
        assert case.key is not None
        said = {"what": REVIEWED, "referral": number.hex(), "verdict": "right", "reason": "x"}
        enter(tx, act, case.row.case, case.key, (EntryKind.REFERRAL, said))

    office.database.call(forged)
    assert (await uses(office))[0].verdict is None


async def test_an_exception_is_no_consent_and_no_offer(office: Office) -> None:
    """It lets no package go, and moves no case."""
    await told(office)
    case = await office.desk.open(office.actor(), NAME)
    assert case.timeline.offers == ()
    assert not case.timeline.ledger.standing


async def test_what_nobody_looked_at_in_a_day_wakes_the_lead_once(office: Office) -> None:
    number = await told(office)
    lead = office.members["piotr"].staff
    office.database.call(staff.put_on_ladder, lead, "topic-of-piotr", 1)
    office.clock.move(hours=23, minutes=59)
    assert office.overdue(office.clock()) == []
    office.clock.move(minutes=1)
    (page,) = office.overdue(office.clock())
    assert [each.topic for each in page.people] == ["topic-of-piotr"]
    assert page.alert == Alert(NAME, Priority.P2)
    assert office.overdue(office.clock()) == []
    await office.desk.review(office.actor("piotr"), NAME, number, FINE)
    assert (await uses(office))[0].verdict is Verdict.RIGHT


async def test_what_was_looked_at_in_time_wakes_nobody(office: Office) -> None:
    number = await told(office)
    await office.desk.review(office.actor("piotr"), NAME, number, FINE)
    office.clock.move(hours=48)
    assert office.overdue(office.clock()) == []
