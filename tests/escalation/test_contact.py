"""What staff see and do of a contact plan and of code words."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation.desk import ClaimLapsed
from escalation.desk.acts import ReasonMissing
from escalation.staff import NotAllowed
from escalation.workflow import Guard
from intake.case import EntryKind, Priority
from intake.contactplan import UNTIL_SHE_WRITES
from intake.store import audit, outbox, queue
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from escalation.desk import OpenCase
    from tests.escalation.office import Caller, Office

NAME = "amber-otter"
CHOICES = {"phone": "shared", "when": "evenings", "days": "weekdays", "country": "bg"}


async def claimed(office: Office) -> Caller:
    caller = office.caller(NAME)
    await office.desk.claim(office.actor(), NAME)
    return caller


def says(office: Office, caller: Caller, what: str) -> None:
    office.says(caller, EntryKind.CONTACT_PLAN, {"what": what})


async def opened(office: Office) -> OpenCase:
    return await office.desk.open(office.actor(), NAME)


async def test_a_reply_waits_until_a_safe_time_and_staff_see_until_when(office: Office) -> None:
    caller = await claimed(office)
    letter = await office.desk.reply(office.actor(), NAME, ("Здравейте", ""))
    until = office.clock() + timedelta(hours=3)
    office.bot.call(outbox.put_off, letter, until)
    (line,) = [each for each in (await opened(office)).timeline.lines if each.waits]
    assert line.waits == until
    before = await office.desk.fingerprint(NAME)
    assert office.bot.call(outbox.release, caller.case, office.clock()) == 1
    assert await office.desk.fingerprint(NAME) != before
    assert not [each for each in (await opened(office)).timeline.lines if each.waits]


@pytest.mark.parametrize("said", [("Здравейте", ""), ("", "phrase-call")])
async def test_a_life_at_risk_takes_a_reason_and_is_audited_without_it(
    office: Office, said: tuple[str, str]
) -> None:
    caller = await claimed(office)
    for reason in ("", "  "):
        with pytest.raises(ReasonMissing):
            await office.desk.reply(office.actor(), NAME, said, at_risk=reason)
    await office.desk.reply(office.actor(), NAME, said, at_risk="the house is on fire")
    kind, body = office.letters(caller)[-1]
    assert kind is OutboxKind.URGENT
    assert body["kind"] == "urgent"
    assert body.get("text") == said[0] or body.get("key") == said[1]
    (entry,) = [
        each for each in (await opened(office)).timeline.lines if each.kind is EntryKind.REPLY
    ]
    assert entry.text("at_risk") == "the house is on fire"
    told = [row.facts for row in office.database.call(lambda tx: audit.rows(tx, 0))]
    assert ["reply-at-once", "life-at-risk"] in [
        [each["action"], each.get("reason")] for each in told
    ]
    assert "fire" not in repr(told)


async def test_the_newest_plan_counts_and_says_no_word(office: Office) -> None:
    caller = await claimed(office)
    assert (await opened(office)).timeline.agreed is None
    for when in ("mornings", "evenings"):
        plan = {**CHOICES, "when": when}
        office.says(caller, EntryKind.CONTACT_PLAN, {"what": "agreed", "choices": plan})
    agreed = (await opened(office)).timeline.agreed
    assert agreed is not None
    assert (agreed.content or {})["choices"] == {**CHOICES, "when": "evenings"}


async def test_duress_holds_until_staff_decide_with_a_reason(office: Office) -> None:
    caller = await claimed(office)
    says(office, caller, "duress-word")
    assert (await opened(office)).timeline.held is not None
    with pytest.raises(ReasonMissing):
        await office.desk.lift(office.actor(), NAME, " ")
    with pytest.raises(NotAllowed):
        await office.desk.lift(office.actor("vesna"), NAME, "I think so")
    await office.desk.lift(office.actor(), NAME, "she called, alone")
    await office.desk.lift(office.actor(), NAME, "pressed twice")
    lifts = [body for kind, body in office.letters(caller) if kind is OutboxKind.LIFT]
    assert [body["kind"] for body in lifts] == ["lift"]
    assert (await opened(office)).timeline.held is None
    says(office, caller, "duress-word")
    assert (await opened(office)).timeline.held is not None
    office.clock.move(days=1)
    with pytest.raises(ClaimLapsed):
        await office.desk.lift(office.actor(), NAME, "too late")


async def test_the_agreed_word_confirms_the_contact_and_duress_takes_that_back(
    office: Office,
) -> None:
    caller = await claimed(office)

    async def missing() -> bool:
        from escalation.desk.care import Affirmed  # noqa: PLC0415  this command only
        from escalation.workflow import GUARDS  # noqa: PLC0415  this command only

        facts = office.desk.facts(office.actor(), await opened(office), Affirmed())
        return not GUARDS[Guard.CONTACT_CONFIRMED](facts)

    assert await missing()
    says(office, caller, "ok-word")
    assert not await missing()
    says(office, caller, "duress-word")
    assert await missing()


async def test_a_word_that_was_said_is_a_sign_that_they_are_back(office: Office) -> None:
    caller = await claimed(office)
    office.leaves(caller)
    assert (await opened(office)).timeline.left is not None
    says(office, caller, "ok-word")
    assert (await opened(office)).timeline.left is None


async def test_duress_alone_is_p1_and_says_why(office: Office) -> None:
    caller = office.caller(NAME, priority=Priority.P4)
    office.signals(caller, "words", flags=("ok-word",))
    office.sort()
    standing = office.database.call(queue.standing, caller.case)
    assert standing is not None
    assert standing.priority is Priority.P4
    office.signals(caller, "words", flags=("duress",))
    office.sort()
    standing = office.database.call(queue.standing, caller.case)
    assert standing is not None
    assert standing.priority is Priority.P1
    (row,) = (await office.desk.queue(office.members["mara"])).rows
    assert row.why == "duress"


async def test_what_waits_for_them_to_write_waits_longer_than_any_window(office: Office) -> None:
    caller = await claimed(office)
    letter = await office.desk.reply(office.actor(), NAME, ("Здравейте", ""))
    office.bot.call(outbox.put_off, letter, office.clock() + UNTIL_SHE_WRITES)
    assert office.database.call(outbox.put_offs, caller.case, office.clock()) == {
        letter: office.clock() + UNTIL_SHE_WRITES
    }
