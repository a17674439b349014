from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from intake.case import Owed, ReferralState
from intake.db import RowRefused
from intake.keys import OpeningKey, SigningKey, StaffBundle
from intake.sealing import make_slot, open_slot
from intake.store import confirmations, duties, referrals, staff
from intake.store.confirmations import Confirmation, What
from intake.store.duties import Duty
from intake.store.referrals import Referral
from tests.build import (
    CHEAP,
    a_member,
    a_record,
    a_staff_id,
    open_a_case,
)

if TYPE_CHECKING:
    from intake.db import Database
    from tests.fakes import FixedClock


def test_an_account_is_found_as_it_was_made(desk: Database) -> None:
    ana = a_member("ana", page_topic="topic-a", page_order=1, role="lead")
    eva = a_member("eva", disabled=True)
    for member in (eva, ana):
        desk.call(staff.add, member)
    assert desk.call(staff.by_login, "ana") == ana
    assert desk.call(staff.by_id, eva.staff) == eva
    assert desk.call(staff.everybody) == [ana, eva]
    assert desk.call(staff.by_login, "nobody") is None
    assert desk.call(staff.by_id, a_staff_id()) is None


def test_a_login_belongs_to_one_person(desk: Database) -> None:
    desk.call(staff.add, a_member("ana"))
    with pytest.raises(RowRefused):
        desk.call(staff.add, a_member("ana"))


def test_the_slot_opens_with_the_passphrase_it_was_changed_to(desk: Database) -> None:
    bundle = StaffBundle(OpeningKey.make(), SigningKey.make())
    ana = a_member("ana")
    desk.call(staff.add, ana)
    desk.call(staff.change_slot, ana.staff, make_slot(bundle, "other words", ana.staff, CHEAP))
    found = desk.call(staff.by_login, "ana")
    assert found is not None
    opened = open_slot(found.slot, "other words", ana.staff)
    assert opened.sign.seed == bundle.sign.seed


def test_the_ladder_wakes_in_order_and_nobody_who_left(desk: Database) -> None:
    people = [a_member(name) for name in ("ana", "eva", "ivo", "mia")]
    for member in people:
        desk.call(staff.add, member)
    for member, order in zip(people, (2, 1, 3, None), strict=True):
        desk.call(staff.put_on_ladder, member.staff, f"topic-{member.login}", order)
    desk.call(staff.disable, people[2].staff)
    assert [member.login for member in desk.call(staff.on_call)] == ["eva", "ana"]
    gone = desk.call(staff.by_login, "ivo")
    assert gone is not None
    assert gone.disabled


def test_a_referral_moves_only_from_where_it_stands(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case = bot.call(open_a_case, clock())
    first = Referral(a_record(), case, ReferralState.DRAFT, clock())
    second = Referral(a_record(), case, ReferralState.DRAFT, clock.move(hours=1))
    for one in (second, first):
        desk.call(referrals.put, one)
    assert desk.call(referrals.of_case, case) == [first, second]
    asked, given = ReferralState.CONSENT_ASKED, ReferralState.CONSENT_GIVEN
    assert desk.call(referrals.move, first.referral, ReferralState.DRAFT, asked, clock())
    assert not desk.call(referrals.move, first.referral, ReferralState.DRAFT, given, clock())
    assert desk.call(referrals.get, first.referral) == replace(first, state=asked, changed=clock())
    assert desk.call(referrals.get, a_record()) is None


def test_what_is_owed_is_late_until_it_is_done(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case, referral = bot.call(open_a_case, clock()), a_record()
    answer = Duty(Owed.ANSWER, referral, case, clock() + timedelta(days=1))
    stop = Duty(Owed.STOP, referral, case, clock() + timedelta(hours=2))
    for one in (answer, stop):
        desk.call(duties.owe, one)
    assert desk.call(duties.of_case, case) == [stop, answer]
    assert desk.call(duties.everything) == {case: [stop, answer]}
    assert desk.call(duties.late, clock()) == []
    assert desk.call(duties.late, clock.move(hours=2)) == [stop]
    desk.call(duties.tell, stop)
    assert desk.call(duties.late, clock()) == []
    desk.call(duties.owe, stop)
    assert desk.call(duties.late, clock()) == [stop], "owed anew, it is told of anew"
    assert desk.call(duties.done, Owed.STOP, referral)
    assert not desk.call(duties.done, Owed.STOP, referral)
    assert desk.call(duties.late, clock.move(days=1)) == [answer]


def test_the_last_confirmation_of_each_counts(
    desk: Database, keeper: Database, clock: FixedClock
) -> None:
    first = clock()
    keeper.call(confirmations.confirm, What.NUMBER, "bg-a21", "Ana", first)
    keeper.call(confirmations.confirm, What.NUMBER, "hu-okit", "Ana", first)
    desk.call(confirmations.confirm, What.ORGANISATION, "bg-a21", "Ivo", first)
    keeper.call(confirmations.confirm, What.NUMBER, "bg-a21", "Eva", clock.move(days=1))
    assert desk.call(confirmations.latest, What.NUMBER) == {
        "bg-a21": Confirmation(clock(), "Eva"),
        "hu-okit": Confirmation(first, "Ana"),
    }
    assert desk.call(confirmations.latest, What.ORGANISATION) == {
        "bg-a21": Confirmation(first, "Ivo")
    }
