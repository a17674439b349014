"""Words, care and the queue: what staff do with a case they hold."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation.desk import Shown
from escalation.desk.acts import ReasonMissing
from escalation.desk.care import KEPT, Affirmed
from escalation.desk.ring import NoKey
from escalation.desk.words import NothingToSay, PersonLeft
from escalation.plan import plan_from
from escalation.safety import safety_from_form
from escalation.staff import NotAllowed
from escalation.workflow import CloseReason, Guard, MoveRefused
from intake.case import (
    EntryKind,
    OutboxState,
    Priority,
    Profile,
    Stage,
    Stream,
)
from intake.sealing import Purpose
from intake.store import casefiles, grants, outbox, queue
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from tests.escalation.office import Caller, Office

NAME = "amber-otter"
FORM = {
    "contact-safety": ["safe"], "country": ["bg"], "risk-person": ["high"],
    "risk-reasons": ["Той има ключа."],
}  # fmt: skip


def standing(office: Office, caller: Caller) -> queue.Standing:
    found = office.database.call(queue.standing, caller.case)
    assert found is not None
    return found


async def test_what_the_caller_and_we_wrote_is_one_timeline(office: Office) -> None:
    caller = office.caller()
    office.answers(caller, "leave", "no")
    office.writes(caller, "помощ 🙏 <b>")
    actor = office.actor()
    await office.desk.claim(actor, NAME)
    office.clock.move(seconds=1)
    await office.desk.note(actor, NAME, "Speaks quietly.")
    case = await office.desk.open(actor, NAME)
    assert [line.kind for line in case.timeline.lines] == [
        EntryKind.CONTACT, EntryKind.ANSWER, EntryKind.WORDS, EntryKind.STAGE, EntryKind.NOTE,
    ]  # fmt: skip
    assert case.timeline.lines[2].text("text") == "помощ 🙏 <b>"
    assert case.timeline.lines[4].by == "Mara"
    assert not case.timeline.faults
    assert case.locale == "bg"


async def test_a_reply_becomes_a_letter_whose_delivery_can_be_followed(office: Office) -> None:
    caller, actor = office.caller(), office.actor()
    await office.desk.claim(actor, NAME)
    letter = await office.desk.reply(actor, NAME, ("Здравейте. Аз съм човек.", ""))
    office.clock.move(seconds=1)
    await office.desk.reply(actor, NAME, ("", "phrase-alone"))
    bodies = office.letters(caller)
    assert [kind for kind, _ in bodies] == [OutboxKind.PERSON, OutboxKind.REPLY, OutboxKind.PHRASE]
    assert bodies[1][1]["text"] == "Здравейте. Аз съм човек."
    assert bodies[2][1]["key"] == "phrase-alone"
    states = []
    for state in (None, OutboxState.SENT):
        if state:
            office.bot.call(outbox.sent, [(letter, 7)], office.clock())
        timeline = (await office.desk.open(actor, NAME)).timeline
        states.append([each.delivery for each in timeline.lines if each.kind is EntryKind.REPLY])
    assert states == [
        [OutboxState.QUEUED, OutboxState.QUEUED], [OutboxState.SENT, OutboxState.QUEUED],
    ]  # fmt: skip


async def test_a_note_never_becomes_a_letter(office: Office) -> None:
    caller = office.caller()
    await office.desk.claim(office.actor(), NAME)
    before = len(office.letters(caller))
    await office.desk.note(office.actor(), NAME, "only for us")
    await office.desk.note(office.actor("piotr"), NAME, "a lead may note, too")
    assert len(office.letters(caller)) == before


@pytest.mark.parametrize("said", [("", ""), ("both", "phrase-alone"), ("x" * 3001, "")])
async def test_a_reply_says_one_thing_and_not_too_much(
    office: Office, said: tuple[str, str]
) -> None:
    office.caller()
    await office.desk.claim(office.actor(), NAME)
    with pytest.raises(NothingToSay):
        await office.desk.reply(office.actor(), NAME, said)


async def test_writing_to_somebody_who_left_takes_a_second_thought(office: Office) -> None:
    caller = office.caller()
    office.writes(caller, "a")
    office.leaves(caller)
    actor = office.actor()
    await office.desk.claim(actor, NAME)
    with pytest.raises(PersonLeft):
        await office.desk.reply(actor, NAME, ("hello", ""))
    await office.desk.reply(actor, NAME, ("hello", ""), although_left=True)
    office.writes(caller, "I am back")
    await office.desk.reply(actor, NAME, ("good", ""))
    assert (await office.desk.open(actor, NAME)).timeline.left is None


async def test_only_the_holder_writes_to_the_caller(office: Office) -> None:
    office.caller()
    with pytest.raises(NotAllowed):
        await office.desk.reply(office.actor("vesna"), NAME, ("hi", ""))
    await office.desk.claim(office.actor("mara"), NAME)
    for login in ("vesna", "piotr", "adam", "ida"):
        with pytest.raises(NotAllowed):
            await office.desk.reply(office.actor(login), NAME, ("hi", ""))


async def test_a_crisis_is_assessed_and_planned_before_anything_else(office: Office) -> None:
    caller, actor, desk = office.caller(), office.actor(), office.desk
    await desk.claim(actor, NAME)
    with pytest.raises(MoveRefused) as refused:
        await desk.move(actor, NAME, Stage.SAFETY_ASSESSMENT, Affirmed())
    assert refused.value.guard is Guard.CONTACT_CONFIRMED
    said = Affirmed(frozenset({"contact-confirmed"}))
    await desk.move(actor, NAME, Stage.SAFETY_ASSESSMENT, said)
    with pytest.raises(MoveRefused):
        await desk.move(actor, NAME, Stage.CRISIS_INTERVENTION, Affirmed())
    await desk.assess(actor, NAME, safety_from_form(FORM))
    await desk.move(actor, NAME, Stage.CRISIS_INTERVENTION, Affirmed(reason="locked in"))
    steps = plan_from([{"what": "Call 112 with her", "who": "Mara", "by_when": "2026-11-02"}])
    await desk.plan(actor, NAME, steps)
    timeline = (await desk.open(actor, NAME)).timeline
    assert timeline.plan == steps
    assert timeline.safety is not None
    assert timeline.safety.values["risk-person"] == "high"
    assert standing(office, caller).stage is Stage.CRISIS_INTERVENTION


def closing(office: Office) -> Affirmed:
    return Affirmed(
        frozenset({"informed"}), "safe now", close_reason=CloseReason.GOALS_MET,
        erase_after=office.clock() + KEPT,
    )  # fmt: skip


async def test_closing_a_case_with_strong_signs_takes_a_lead(office: Office) -> None:
    office.caller()
    actor, desk = office.actor(), office.desk
    await desk.claim(actor, NAME)
    with pytest.raises(MoveRefused) as needs_lead:
        await desk.move(actor, NAME, Stage.CLOSED, closing(office))
    assert needs_lead.value.guard is Guard.LEAD_APPROVAL
    with pytest.raises(NotAllowed):
        await desk.approve(actor, NAME, "fine")
    with pytest.raises(ReasonMissing):
        await desk.approve(office.actor("piotr"), NAME, "")
    await desk.approve(office.actor("piotr"), NAME, "Agreed on the phone.")
    await desk.move(actor, NAME, Stage.CLOSED, closing(office))


async def test_a_closed_case_is_nobodys_and_has_a_day_on_which_it_is_erased(office: Office) -> None:
    caller, actor = office.caller(), office.actor("piotr")
    await office.desk.claim(actor, NAME)
    ends = closing(office)
    heard = office.database.call(casefiles.chain_heads, caller.case)[Stream.BOT].seq
    await office.desk.move(actor, NAME, Stage.CLOSED, ends)
    ended = standing(office, caller)
    assert (ended.stage, ended.holder, ended.erase_after) == (Stage.CLOSED, None, ends.erase_after)
    kind, body = office.letters(caller)[-1]
    assert (kind, body["key"], body["heard"]) == (OutboxKind.CLOSE, "closed", heard)
    purposes = {each.purpose for each in office.database.call(grants.of_case, caller.case)}
    assert purposes == {Purpose.GRANT_STAFF}
    listing = await office.desk.queue(office.members["mara"], Shown.CLOSED)
    assert [row.code_name for row in listing.rows] == [NAME]
    assert (await office.desk.open(actor, NAME)).timeline.lines
    with pytest.raises(NoKey):
        await office.desk.open(office.actor("vesna"), NAME)


async def test_an_approval_is_about_the_stage_it_was_given_in(office: Office) -> None:
    office.caller(profile=Profile.MINOR)
    actor, desk = office.actor(), office.desk
    await desk.claim(actor, NAME)
    await desk.approve(office.actor("piotr"), NAME, "fine")
    said = Affirmed(frozenset({"contact-confirmed"}))
    await desk.move(actor, NAME, Stage.SAFETY_ASSESSMENT, said)
    case = await desk.open(actor, NAME)
    assert not case.timeline.approved_by_lead(Stage.SAFETY_ASSESSMENT)


async def test_a_priority_changes_with_a_reason_only_and_the_old_one_stays_readable(
    office: Office,
) -> None:
    caller = office.caller(priority=Priority.P3)
    actor = office.actor()
    await office.desk.claim(actor, NAME)
    with pytest.raises(ReasonMissing):
        await office.desk.prioritise(actor, NAME, (Priority.P1, ""))
    await office.desk.prioritise(actor, NAME, (Priority.P1, "He is coming home."))
    assert standing(office, caller).priority is Priority.P1
    line = (await office.desk.open(actor, NAME)).timeline.lines[-1]
    assert (line.text("before"), line.text("priority")) == ("P3", "P1")


async def test_the_queue_is_sorted_by_urgency_then_by_clock(office: Office) -> None:
    office.caller("calm-fern", priority=Priority.P4)
    office.caller("late-moss", priority=Priority.P2)
    office.clock.move(minutes=1)
    office.caller("new-moss", priority=Priority.P2)
    office.caller("red-stone", priority=Priority.P1)
    mara = office.members["mara"]
    rows = (await office.desk.queue(mara)).rows
    assert [row.code_name for row in rows] == ["red-stone", "late-moss", "new-moss", "calm-fern"]
    await office.desk.claim(office.actor(), "late-moss")
    mine = await office.desk.queue(mara, Shown.MINE)
    assert [(row.code_name, row.owed, row.mine) for row in mine.rows] == [
        ("late-moss", "answer", True)
    ]
    await office.desk.reply(office.actor(), "late-moss", ("Здравейте", ""))
    (row,) = (await office.desk.queue(mara, Shown.MINE)).rows
    assert (row.owed, row.due) == ("safety", row.waiting_since + timedelta(hours=4))
    await office.desk.assess(
        office.actor(), "late-moss", safety_from_form({"not-possible": ["no time"]})
    )
    (row,) = (await office.desk.queue(mara, Shown.MINE)).rows
    assert (row.owed, row.due) == ("", None)
    counts = (await office.desk.queue(office.members["ida"], Shown.UNCLAIMED)).counts
    assert counts == {Shown.OPEN: 4, Shown.UNCLAIMED: 3, Shown.MINE: 0, Shown.CLOSED: 0}


async def test_a_fingerprint_changes_when_a_page_would_and_not_when_somebody_looks(
    office: Office,
) -> None:
    caller = office.caller()
    desk, actor = office.desk, office.actor()
    queue_mark, case_mark = await desk.fingerprint(None), await desk.fingerprint(NAME)
    await desk.open(actor, NAME)
    assert await desk.fingerprint(None) == queue_mark
    assert await desk.fingerprint(NAME) == case_mark
    office.writes(caller, "hello")
    assert await desk.fingerprint(NAME) != case_mark
    await desk.claim(actor, NAME)
    assert await desk.fingerprint(None) != queue_mark
    case_mark = await desk.fingerprint(NAME)
    letter = await desk.reply(actor, NAME, ("hi", ""))
    assert await desk.fingerprint(NAME) != case_mark
    case_mark = await desk.fingerprint(NAME)
    office.bot.call(outbox.failed, letter, OutboxState.FAILED, office.clock())
    assert await desk.fingerprint(NAME) != case_mark
    assert await desk.fingerprint("no-such") == b""
