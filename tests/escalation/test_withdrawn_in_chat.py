"""What a caller takes back in the chat stops at once, wakes who holds the case, and is not lost."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation import paging
from escalation.desk.care import Affirmed
from escalation.entries import House
from escalation.sorting import sort_case
from escalation.workflow import CloseReason, Guard, MoveRefused
from intake.case import Owed, ReferralState, Stage
from intake.store import queue, referrals, staff
from tests.escalation.test_referral import NAME, asked, sent

if TYPE_CHECKING:
    from escalation.referral import Terms
    from escalation.sorting import Sorted
    from tests.escalation.office import Caller, Office


def takes_back(office: Office, caller: Caller, *levels: str, choice: str = "sharing") -> Sorted:
    """Do what the bot does when somebody takes something back, and what the watch does then."""
    office.consents(caller, "", given=False, levels=levels)
    office.signals(caller, "consent", choice, refused=levels)
    (found,) = office.database.call(queue.unsorted)
    result = office.database.call(sort_case, found, House(office.keys, office.clock()))
    assert result is not None
    return result


def state(office: Office, terms: Terms) -> ReferralState:
    row = office.database.call(referrals.get, terms.referral)
    assert row is not None
    return row.state


@pytest.mark.parametrize("levels", [("L3", "L4"), ("L1",)])
async def test_it_wakes_who_holds_the_case_where_somebody_has_something(
    office: Office, levels: tuple[str, ...]
) -> None:
    caller, terms, _ = await sent(office)
    office.database.call(staff.put_on_ladder, office.members["mara"].staff, "of-mara", 1)
    result = takes_back(office, caller, *levels)
    assert result.taken_back
    page = office.database.call(paging.for_holder, result.standing)
    assert [each.topic for each in page.people] == ["of-mara"]
    assert state(office, terms) is ReferralState.REVOKED
    duties = (await office.desk.open(office.actor(), NAME)).duties
    assert [(each.owed, each.about) for each in duties] == [(Owed.STOP, terms.referral)]


async def test_where_nobody_has_anything_nobody_is_woken(office: Office) -> None:
    caller, terms = await asked(office)
    assert not takes_back(office, caller, "L3", "L4").taken_back
    assert state(office, terms) is ReferralState.REVOKED
    assert (await office.desk.open(office.actor(), NAME)).duties == ()


async def test_being_written_to_can_be_refused_without_stopping_a_referral(office: Office) -> None:
    caller, terms, _ = await sent(office)
    assert not takes_back(office, caller, "L2", choice="no").taken_back
    assert state(office, terms) is ReferralState.SENT


async def test_a_receiver_nobody_told_in_a_day_wakes_the_lead(office: Office) -> None:
    caller, _, _ = await sent(office)
    office.database.call(staff.put_on_ladder, office.members["piotr"].staff, "of-piotr", 1)
    takes_back(office, caller, "L1")
    assert office.overdue(office.clock()) == []
    office.clock.move(hours=24)
    (page,) = office.overdue(office.clock())
    assert [each.topic for each in page.people] == ["of-piotr"]


async def test_no_case_is_closed_over_a_receiver_nobody_told(office: Office) -> None:
    caller, terms, _ = await sent(office)
    takes_back(office, caller, "L3", "L4")
    actor, desk = office.actor(), office.desk
    said = Affirmed(
        frozenset({"informed"}), close_reason=CloseReason.PERSON_WITHDREW,
        erase_after=office.clock() + timedelta(days=1),
    )  # fmt: skip
    with pytest.raises(MoveRefused) as refused:
        await desk.move(actor, NAME, Stage.CLOSED, said)
    assert refused.value.guard is Guard.NOTHING_OWED
    await desk.receiver_told(actor, NAME, terms.referral, "Told.")
    await desk.approve(office.actor("piotr"), NAME, "He agrees.")
    await desk.move(actor, NAME, Stage.CLOSED, said)
