"""A contact that may be in other hands, from the question to the release: both sides, for real."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from bot.courier import Around, Courier, Pacer
from bot.glance import look
from escalation.desk.acts import Act, ReasonMissing
from escalation.desk.holding import AskedAgain, ContactIsSafe, ContactNotSafe
from escalation.desk.records import fresh, send
from escalation.staff import NotAllowed
from intake.case import EntryKind, OutboxState, Priority, RecordId
from intake.store import audit, outbox, queue
from intake.store.outbox import OutboxKind
from tests.bot.carrying import Phone, until
from tests.bot.corner import Corner
from tests.bot.street import Ring, a_ring
from tests.bot.test_conduct import PROBING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from intake.sealing import Content
    from intake.store.queue import Standing
    from tests.bot.corner import Caller
    from tests.escalation.office import Office

WORDS = "Are you safe to talk?"
SAID: Content = {"text": "now or never", "locale": "en"}
TYPED = ("/start", "english", "yes", "bulgaria", "yes", "yes", "1", "1", "person")


@dataclass
class Both:
    """A street corner with its courier, and the office that works for it."""

    office: Office
    corner: Corner
    caller: Caller
    phone: Phone
    courier: Courier

    @property
    def standing(self) -> Standing:
        here = self.caller.stands
        assert here is not None
        assert here.case is not None
        found = self.office.database.call(queue.standing, here.case)
        assert found is not None
        return found

    @property
    def name(self) -> str:
        return self.standing.code_name

    async def says(self, words: str) -> None:
        """Let the caller write, be answered, and be sorted."""
        self.office.clock.move(seconds=1)
        self.courier.post(self.caller.say(words).sendings)
        self.office.sort()
        await self.settled()

    async def settled(self) -> None:
        """Wait until nothing waits to be said to a chat."""
        await until(lambda: not self.office.bot.call(outbox.waiting, self.office.clock()))
        await until(lambda: set(self.states()) <= {"sent", "failed", "unknown"})

    def states(self) -> list[str]:
        here = self.caller.stands
        assert here is not None
        assert here.case is not None
        found = self.office.database.call(outbox.of_case, here.case)
        return [state.value for _, state in found]

    async def state(self, letter: RecordId, wanted: OutboxState) -> None:
        await until(lambda: self.office.database.call(outbox.state_of, [letter])[letter] is wanted)

    async def held(self) -> str:
        return (await self.office.desk.open(self.office.actor(), self.name)).timeline.compromised


@asynccontextmanager
async def both(office: Office, channel: str = "telegram") -> AsyncIterator[Both]:
    other = a_ring()  # halves the bot does not have; nothing here is opened with them
    ring = Ring(office.street, other.triage, other.queue, office.keys.mint, office.keys.sign)
    corner, phone = Corner(office.bot, ring, office.clock, channel), Phone()
    around = Around(corner.street, office.bot, corner.numbers, Pacer(0), office.clock)
    courier = Courier(around, {"telegram": phone})
    office.mint(3)
    caller = corner.who()
    for words in TYPED:
        caller.say(words)
    office.sort()
    task = asyncio.create_task(courier.run())
    try:
        yield Both(office, corner, caller, phone, courier)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await courier.finish(1)


def handed_over(office: Office, world: Both, kind: OutboxKind, body: Content) -> RecordId:
    """Hand the courier something past the desk, which would refuse it by now."""
    letter = fresh()
    act = Act(office.actor(), office.keys, office.clock())
    case = world.standing.case
    office.database.call(lambda tx: send(tx, act, case, (kind, body), letter))
    return letter


def acts(office: Office) -> list[tuple[object, object]]:
    return [(r.facts["action"], r.facts["outcome"]) for r in office.database.call(audit.rows)]


async def test_a_question_about_others_is_answered_neutrally_and_holds_the_contact(
    office: Office,
) -> None:
    async with both(office) as world:
        desk, mara = office.desk, office.actor()
        before = world.standing.priority
        await desk.claim(mara, world.name)
        await desk.reply(mara, world.name, (WORDS, ""))
        await world.settled()
        assert (before, world.phone.texts.count(WORDS)) == (Priority.P3, 1)
        await world.says(PROBING)
        assert "whether somebody has written here" in world.phone.texts[-1]
        timeline = (await desk.open(mara, world.name)).timeline
        last = timeline.last(EntryKind.ASSESSMENT)
        assert last is not None
        assert (last.text("rule"), world.standing.priority) == (
            "compromised-contact", Priority.P1,
        )  # fmt: skip
        assert timeline.compromised
        with pytest.raises(ContactNotSafe):
            await desk.reply(mara, world.name, ("Hello?", ""))


async def test_staff_find_the_contact_safe_with_a_reason_and_write_again(office: Office) -> None:
    async with both(office) as world:
        desk, mara = office.desk, office.actor()
        await desk.claim(mara, world.name)
        await world.says(PROBING)
        until_then, shown = await world.held(), len(world.phone.shown)
        with pytest.raises(ReasonMissing):
            await desk.safe_again(mara, world.name, ("", until_then))
        await desk.safe_again(mara, world.name, ("She called and knew the word.", until_then))
        await world.settled()
        assert world.caller.stands is not None
        assert world.caller.stands.compromised is None
        assert len(world.phone.shown) == shown, "a release says nothing"
        await desk.reply(mara, world.name, ("Good to hear you.", ""))
        await world.settled()
        assert world.phone.texts[-1] == "Good to hear you."
        timeline = (await desk.open(mara, world.name)).timeline
        told = next(line for line in timeline.lines if line.text("what") == "contact-safe")
        assert (told.text("reason"), told.by) == ("She called and knew the word.", "Mara")
        assert (timeline.compromised, timeline.left) == ("", None)
        assert ("contact-safe", "ok") in acts(office)
        with pytest.raises(ContactIsSafe):
            await desk.safe_again(mara, world.name, ("again", until_then))


async def test_what_was_on_its_way_is_not_said_and_staff_see_that_it_failed(
    office: Office,
) -> None:
    async with both(office) as world:
        desk, mara = office.desk, office.actor()
        await desk.claim(mara, world.name)
        await world.settled()
        world.caller.say(PROBING)  # the watch has not sorted it yet, and nobody has opened it
        phrase: Content = {"key": "offer-person", "args": {}, "locale": "en"}
        for kind, body in ((OutboxKind.REPLY, SAID), (OutboxKind.PHRASE, phrase)):
            letter = handed_over(office, world, kind, body)
            await world.state(letter, OutboxState.FAILED)
        assert SAID["text"] not in world.phone.texts
        assert not any("can take over" in text for text in world.phone.texts)


async def test_who_is_there_is_known_again_after_the_release_and_not_said_before(
    office: Office,
) -> None:
    async with both(office) as world:
        desk, mara = office.desk, office.actor()
        await world.says(PROBING)
        shown = len(world.phone.shown)
        await desk.claim(mara, world.name)
        await world.settled()
        assert len(world.phone.shown) == shown, "nobody is told that a person came"
        assert world.caller.stands is not None
        assert world.caller.stands.person
        await world.says("hello?")
        assert len(world.phone.shown) == shown + 1, "the machine answers as it answers everybody"
        await desk.safe_again(mara, world.name, ("known by voice", await world.held()))
        await world.settled()
        await world.says("hello?")
        assert len(world.phone.shown) == shown + 1, "a person is there now, and the machine quiet"


async def test_a_release_counts_for_what_was_read_only(office: Office) -> None:
    async with both(office) as world:
        desk, mara = office.desk, office.actor()
        await desk.claim(mara, world.name)
        await world.settled()
        await world.says(PROBING)
        until_then = await world.held()
        office.clock.move(seconds=1)
        world.caller.say(PROBING)
        with pytest.raises(AskedAgain):
            await desk.safe_again(mara, world.name, ("read the first", until_then))
        letter = handed_over(office, world, OutboxKind.SAFE, {"until": until_then})
        await world.state(letter, OutboxState.SENT)
        assert world.caller.stands is not None
        assert world.caller.stands.compromised == office.clock()
        assert await world.held() > until_then


async def test_a_second_question_after_a_release_wakes_somebody_again(office: Office) -> None:
    async with both(office) as world:
        desk, mara = office.desk, office.actor()
        await desk.claim(mara, world.name)
        await world.says(PROBING)
        await desk.safe_again(mara, world.name, ("known by voice", await world.held()))
        await desk.prioritise(mara, world.name, (Priority.P3, "calm now"))
        await world.settled()
        await world.says(PROBING)
        assert world.standing.priority is Priority.P1
        assert await world.held()


async def test_only_whoever_holds_the_case_finds_its_contact_safe(office: Office) -> None:
    async with both(office) as world:
        await office.desk.claim(office.actor("vesna"), world.name)
        await world.says(PROBING)
        found = ("because", world.office.clock().isoformat())
        for login in ("mara", "piotr", "adam", "ida"):
            with pytest.raises(NotAllowed):
                await office.desk.safe_again(office.actor(login), world.name, found)
        assert world.caller.stands is not None
        assert world.caller.stands.compromised is not None


async def test_a_closed_case_is_let_go_of_and_nothing_is_said(office: Office) -> None:
    async with both(office) as world:
        await world.says(PROBING)
        shown = len(world.phone.shown)
        letter = handed_over(office, world, OutboxKind.CLOSE, {"key": "closed", "args": {}})
        await world.state(letter, OutboxState.FAILED)
        assert len(world.phone.shown) == shown
        assert world.caller.stands is None


async def test_a_page_shows_no_words_of_the_team_while_the_contact_is_held(
    office: Office,
) -> None:
    async with both(office, "web") as world:
        corner, who = world.corner, world.caller.id
        await office.desk.claim(office.actor(), world.name)
        await office.desk.reply(office.actor(), world.name, (WORDS, ""))

        def texts() -> list[str]:
            view = office.bot.call(look, who, corner.street, corner.numbers, office.clock())
            assert view is not None
            return [part.text for part in (*view.messages, *view.said, view.question)]

        assert WORDS in texts()
        world.caller.say(PROBING)
        assert WORDS not in texts()
        assert any("whether somebody has written here" in text for text in texts())
