"""Claims and keys: who can open which case, and that every opening is written down."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from escalation import clocks
from escalation.desk import AlreadyClaimed, ClaimLapsed, NoSuchCase
from escalation.desk.openings import MOST, Openings, TooManyOpenings
from escalation.desk.ring import NoKey
from escalation.staff import NotAllowed
from intake.case import (
    NO_CASE,
    EntryKind,
    Priority,
    RecordId,
    StaffId,
    Stage,
    Stream,
)
from intake.keys import CannotOpen, OpeningKey
from intake.sealing import Binding, Purpose, open_outer, open_seed
from intake.store import audit, casefiles, grants, letterbox, queue
from intake.store.outbox import OutboxKind
from tests.fakes import FixedClock

if TYPE_CHECKING:
    from intake.db import Tx
    from tests.escalation.office import Caller, Office

NAME = "amber-otter"


def standing(office: Office, caller: Caller) -> queue.Standing:
    found = office.database.call(queue.standing, caller.case)
    assert found is not None
    return found


def actions(office: Office) -> list[tuple[object, object]]:
    return [(row.facts["action"], row.facts["outcome"]) for row in office.database.call(audit.rows)]


async def test_a_claim_shows_the_caller_that_a_person_is_there(office: Office) -> None:
    caller = office.caller()
    await office.desk.claim(office.actor(), NAME)
    stands = standing(office, caller)
    assert stands.holder == office.members["mara"].staff
    assert stands.stage is Stage.CLAIMED
    assert stands.lease_until == office.clock() + clocks.lease(Priority.P2)
    ((kind, body),) = office.letters(caller)
    assert (kind, body["key"], body["locale"]) == (OutboxKind.PERSON, "person-came", "bg")
    assert ("claim", "ok") in actions(office)


async def test_of_many_who_claim_at_once_one_wins_and_the_others_learn_who(office: Office) -> None:
    caller = office.caller()
    racers = [office.actor("mara"), office.actor("vesna"), office.actor("piotr")] * 3
    results = await asyncio.gather(
        *(office.desk.claim(actor, NAME) for actor in racers), return_exceptions=True
    )
    holder = standing(office, caller).holder
    losers = [result for result in results if result is not None]
    assert len(losers) == 6  # the winner may press three times
    assert all(isinstance(lost, AlreadyClaimed) and lost.by == holder for lost in losers)
    kinds = {grant.member for grant in office.database.call(grants.of_case, caller.case)}
    lead = office.members["piotr"].staff
    assert kinds == {holder, lead, None}


async def test_a_claim_takes_the_key_from_the_queue(office: Office) -> None:
    caller = office.caller()
    office.answers(caller, "leave", "no")
    before = await office.desk.open(office.actor("vesna"), NAME)
    assert before.timeline.lines[-1].content is not None
    await office.desk.claim(office.actor("mara"), NAME)
    with pytest.raises(NotAllowed):
        await office.desk.open(office.actor("vesna"), NAME)
    row = office.database.call(casefiles.case, caller.case)
    assert row is not None
    assert row.queue_grant is None
    assert not office.database.call(grants.of_case, caller.case, office.members["vesna"].staff)
    assert (await office.desk.open(office.actor("mara"), NAME)).timeline.lines
    assert (await office.desk.open(office.actor("piotr"), NAME)).timeline.lines


async def test_what_a_claim_leaves_behind_takes_two_keys_and_becomes_the_queues_again(
    office: Office,
) -> None:
    caller = office.caller()
    await office.desk.claim(office.actor("mara"), NAME)
    row = office.database.call(casefiles.case, caller.case)
    assert row is not None
    (lapse,) = [
        each
        for each in office.database.call(grants.of_case, caller.case)
        if each.purpose is Purpose.GRANT_LAPSE
    ]
    place = Binding(Purpose.GRANT_LAPSE, office.keys.org, NO_CASE, 1, RecordId(row.key_id or b""))
    with pytest.raises(CannotOpen):
        open_outer(lapse.sealed, office.actor("vesna").bundle.open, place)
    inner = open_outer(lapse.sealed, office.keys.lapse, place)
    with pytest.raises(CannotOpen):
        open_seed(inner, office.keys.lapse, replace(place, purpose=Purpose.GRANT_QUEUE))

    def lapse_it(tx: Tx) -> None:
        grants.drop(tx, caller.case)
        casefiles.set_queue_grant(tx, row.key_id or b"", inner)
        assert queue.lapse(tx, caller.case, office.clock.move(hours=9))

    office.database.call(lapse_it)
    await office.desk.claim(office.actor("vesna"), NAME)
    case = await office.desk.open(office.actor("vesna"), NAME)
    assert case.holder == "Vesna"
    assert not case.timeline.faults


async def test_every_opening_is_written_down_first_and_a_refused_one_too(office: Office) -> None:
    office.caller()
    await office.desk.open(office.actor("vesna"), NAME)
    await office.desk.claim(office.actor("mara"), NAME)
    with pytest.raises(NotAllowed):
        await office.desk.open(office.actor("vesna"), NAME)
    with pytest.raises(NoSuchCase):
        await office.desk.open(office.actor("vesna"), "no-such")
    assert actions(office)[-3:] == [("open", "ok"), ("claim", "ok"), ("open", "refused")]
    assert not await office.desk.audit_faults()


def test_whoever_reads_case_after_case_is_stopped_at_sixty_an_hour() -> None:
    openings, now, who = Openings(), FixedClock(), StaffId(b"m" * 16)
    for number in range(MOST):
        openings.count(who, f"case-{number}", now())
        openings.count(who, f"case-{number}", now())
    with pytest.raises(TooManyOpenings):
        openings.count(who, "one-more", now())
    openings.count(StaffId(b"p" * 16), "one-more", now())
    openings.count(who, "case-7", now())
    now.move(hours=1)
    openings.count(who, "one-more", now())


async def test_an_opening_that_cannot_be_written_down_does_not_happen(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.caller()

    def full(*_: object) -> int:
        raise OSError

    monkeypatch.setattr(audit, "append", full)
    with pytest.raises(OSError):  # noqa: PT011  the disk's own
        await office.desk.open(office.actor("mara"), NAME)


async def test_those_without_keys_open_nothing_even_if_a_rule_let_them(office: Office) -> None:
    office.caller()
    admin = office.actor("adam")
    promoted = replace(admin, member=replace(admin.member, role="duty"))
    with pytest.raises(NoKey):
        await office.desk.open(promoted, NAME)
    with pytest.raises(NoKey):
        await office.desk.claim(promoted, NAME)


async def test_every_act_renews_the_claim_and_none_works_after_it_lapsed(office: Office) -> None:
    caller = office.caller(priority=Priority.P1)
    actor = office.actor()
    await office.desk.claim(actor, NAME)
    for _ in range(4):
        office.clock.move(minutes=20)
        await office.desk.note(actor, NAME, "still here")
    assert standing(office, caller).lease_until == office.clock() + clocks.lease(Priority.P1)
    office.clock.move(minutes=31)
    with pytest.raises(ClaimLapsed):
        await office.desk.reply(actor, NAME, ("hello?", ""))


async def test_a_released_case_can_be_taken_by_the_next(office: Office) -> None:
    caller = office.caller()
    await office.desk.claim(office.actor("mara"), NAME)
    await office.desk.release(office.actor("mara"), NAME)
    stands = standing(office, caller)
    assert (stands.holder, stands.stage) == (None, Stage.TRIAGE)
    assert [body["key"] for _, body in office.letters(caller)] == ["person-came", "person-left"]
    with pytest.raises(NotAllowed):
        await office.desk.release(office.actor("mara"), NAME)
    await office.desk.claim(office.actor("vesna"), NAME)
    case = await office.desk.open(office.actor("vesna"), NAME)
    assert [line.text("what") for line in case.timeline.lines if line.kind is EntryKind.STAGE] == [
        "claimed", "released", "claimed",
    ]  # fmt: skip


async def test_a_lead_takes_a_case_over_with_a_reason_and_the_key_goes_along(
    office: Office,
) -> None:
    caller = office.caller()
    await office.desk.claim(office.actor("mara"), NAME)
    with pytest.raises(NotAllowed):
        await office.desk.take_over(office.actor("vesna"), NAME, "because")
    await office.desk.take_over(office.actor("piotr"), NAME, "Her shift is over.")
    assert standing(office, caller).holder == office.members["piotr"].staff
    with pytest.raises(NotAllowed):
        await office.desk.open(office.actor("mara"), NAME)
    assert not office.database.call(grants.of_case, caller.case, office.members["mara"].staff)
    case = await office.desk.open(office.actor("piotr"), NAME)
    assert case.timeline.lines[-1].text("reason") == "Her shift is over."


async def test_pressing_claim_twice_is_one_claim(office: Office) -> None:
    caller = office.caller()
    for _ in range(2):
        await office.desk.claim(office.actor(), NAME)
    assert len(office.letters(caller)) == 1
    with pytest.raises(NoSuchCase):
        await office.desk.take_over(office.actor("piotr"), "no-such-case", "why")


async def test_a_lead_gives_a_colleagues_case_back(office: Office) -> None:
    caller = office.caller()
    await office.desk.claim(office.actor("mara"), NAME)
    await office.desk.release(office.actor("piotr"), NAME)
    assert standing(office, caller).holder is None
    with pytest.raises(NotAllowed):
        await office.desk.take_over(office.actor("piotr"), NAME, "nobody has it")


async def test_an_entry_sealed_to_a_strange_key_stays_as_a_closed_line(office: Office) -> None:
    caller = office.caller()
    caller.public = OpeningKey.make().sealing()
    office.writes(caller, "nobody can read this")
    case = await office.desk.open(office.actor(), NAME)
    last = case.timeline.lines[-1]
    assert (last.content, last.kind, last.faults) == (None, EntryKind.WORDS, ())
    assert not case.timeline.faults


async def test_a_case_that_began_without_a_key_is_given_one_at_its_claim(office: Office) -> None:
    caller = office.caller(pool=False)
    office.answers(caller, "leave", "no")
    actor = office.actor()
    before = await office.desk.open(actor, NAME)
    assert before.key is None
    assert all(line.content for line in before.timeline.lines)
    await office.desk.claim(actor, NAME)
    office.writes(caller, "the bot still seals to the queue")
    await office.desk.note(actor, NAME, "sealed to the new key")
    case = await office.desk.open(actor, NAME)
    assert case.key is not None
    assert all(line.content for line in case.timeline.lines)
    assert not case.timeline.faults
    assert office.bot.call(letterbox.take_keys, 5, office.clock()) == []  # not in the pool
    await office.desk.release(actor, NAME)
    await office.desk.claim(office.actor("vesna"), NAME)
    assert len((await office.desk.open(office.actor("vesna"), NAME)).timeline.lines) == 7


async def test_a_tampered_chain_is_shown_and_hides_nothing(office: Office) -> None:
    caller = office.caller()
    for item in ("leave", "papers", "money"):
        office.answers(caller, item, "no")
    office.cut(caller, 3)
    case = await office.desk.open(office.actor(), NAME)
    assert [(stream, fault.seq, fault.code) for stream, fault in case.timeline.faults] == [
        (Stream.BOT, 3, "missing"), (Stream.BOT, 4, "hash"),
    ]  # fmt: skip
    assert [line.text("item") for line in case.timeline.lines] == ["", "leave", "money"]
    assert {stream for stream, _ in case.timeline.faults} == {Stream.BOT}


async def test_a_cut_off_end_is_seen(office: Office) -> None:
    caller = office.caller()
    office.answers(caller, "leave", "no")
    office.cut(caller, 2)
    case = await office.desk.open(office.actor(), NAME)
    assert [fault.code for _, fault in case.timeline.faults] == ["head"]
