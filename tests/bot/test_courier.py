from __future__ import annotations

import asyncio
import secrets
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from typing_extensions import override

from bot.courier import Around, Courier, Leaving, Pacer, sweep
from bot.courier import delivery as delivery_room
from bot.courier import leaving as leaving_room
from bot.messages import NotNow, Odd, Uncertain, Unreachable
from bot.speech import in_parts
from intake.case import EntryKind, OutboxState, RecordId
from intake.sealing import Binding, Purpose, seal
from intake.store import callers, outbox
from intake.store.outbox import Letter, OutboxKind
from intake.tables import outbox as outbox_table
from tests.bell import Bell
from tests.bot.corner import Corner
from tests.bot.desk_eyes import DeskEyes
from tests.bot.street import a_ring
from tests.fakes import FakeChannel

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from bot.messages import Outgoing
    from intake.db import Database
    from intake.sealing import Content
    from tests.bot.corner import Caller
    from tests.fakes import FixedClock

RING = a_ring()
_LOOK = 0.01
_TRIES = select(outbox_table.c.tries)
_STATES = select(outbox_table.c.state).order_by(outbox_table.c.number)


@dataclass
class Phone(FakeChannel):
    """A channel that rings a bell at everything, edits, and can hold a call back."""

    bell: Bell = field(default_factory=Bell)
    held: asyncio.Event | None = None

    @override
    async def show(self, address: str, outgoing: Outgoing) -> int:
        self.bell.ring()
        if self.held is not None:
            await self.held.wait()
        message = await super().show(address, outgoing)
        self.bell.ring()
        return outgoing.edits or 1000 + message

    @override
    async def take_back(self, address: str, messages: Sequence[int]) -> None:
        await super().take_back(address, messages)
        self.bell.ring()

    @override
    async def answer_press(self, press: str) -> None:
        await super().answer_press(press)
        self.bell.ring()

    @property
    def texts(self) -> list[str]:
        return [outgoing.text for _, _, outgoing in self.shown]

    async def until(self, true: Callable[[], bool]) -> None:
        assert await self.bell.until(true, 20.0), self.texts


async def until(true: Callable[[], bool]) -> None:
    """Look until it is so: the ledger rings no bell."""
    async with asyncio.timeout(20):
        while not true():  # noqa: ASYNC110
            await asyncio.sleep(_LOOK)


@dataclass
class Street:
    """A corner with a courier."""

    corner: Corner
    eyes: DeskEyes
    phone: Phone
    courier: Courier
    leaving: Leaving
    around: Around

    def staff(self, caller: Caller, kind: OutboxKind, content: Content) -> RecordId:
        """Hand over what staff say, as the staff side does."""
        here = caller.stands
        assert here is not None
        assert here.case is not None
        record = RecordId(secrets.token_bytes(16))
        place = Binding(Purpose.OUTBOX, RING.street.org, here.case, 0, record)
        letter = Letter(kind, seal(content, RING.delivery, place), record)
        database = self.eyes.database
        database.call(outbox.add_for_case, here.case, letter, self.corner.clock())
        return record

    async def state(self, record: RecordId, wanted: OutboxState) -> None:
        """Wait until a letter is settled so; the ledger rings no bell."""
        await until(lambda: self.eyes.database.call(outbox.state_of, [record])[record] is wanted)

    def states(self) -> list[str]:
        return [row[0] for row in self.eyes.database.call(lambda tx: tx.rows(_STATES))]

    def tries(self) -> list[int]:
        return [row[0] for row in self.eyes.database.call(lambda tx: tx.rows(_TRIES))]

    async def settled(self, count: int) -> None:
        await until(lambda: self.states().count("sent") >= count)


@pytest.fixture
def street(bot: Database, keeper: Database, clock: FixedClock) -> Street:
    corner = Corner(bot, RING, clock)
    eyes = DeskEyes(keeper, RING)
    eyes.mint(5)
    phone = Phone()
    around = Around(corner.street, bot, corner.numbers, Pacer(0), clock)
    courier = Courier(around, {"telegram": phone})
    leaving = Leaving(courier, around, {"telegram": phone})
    return Street(corner, eyes, phone, courier, leaving, around)


@asynccontextmanager
async def carrying(street: Street) -> AsyncIterator[None]:
    task = asyncio.create_task(street.courier.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await street.courier.finish(1)


def said(street: Street) -> None:
    """Hand the courier what the last turns led to, as the reception does."""
    sendings, street.corner.sendings = street.corner.sendings, []
    street.courier.post(sendings)
    street.corner.sendings = sendings


# --- the bot's own -------------------------------------------------------------------------------


async def test_what_was_committed_is_said_once_though_it_is_found_twice(street: Street) -> None:
    caller = street.corner.who()
    async with carrying(street):
        caller.say("/start")
        said(street)
        await street.settled(1)
        caller.press("language:en")
        street.courier.post(street.corner.sendings[-1:])
        await street.settled(2)
        assert len(street.phone.shown) == 2


async def test_what_a_crash_left_behind_is_found_and_said(street: Street) -> None:
    street.corner.who().say("/start")
    async with carrying(street):
        await street.settled(1)
        assert len(street.phone.texts) == 1


async def test_a_press_is_answered_in_place_and_typed_words_go_away(street: Street) -> None:
    caller = street.corner.who()
    corner = street.corner
    async with carrying(street):
        corner.take(corner.incoming(caller, words="/start", message=5))
        said(street)
        await street.phone.until(lambda: ("1", 5) in street.phone.taken_back)
        press = corner.incoming(caller, pressed=caller.token("language:en"), message=1001)
        corner.take(press)
        street.courier.post(corner.sendings[-1:])
        await street.phone.until(lambda: len(street.phone.shown) == 2)
        assert street.phone.shown[-1][2].edits == 1001
        corner.take(corner.incoming(caller, words="yes", message=9))
        street.courier.post(corner.sendings[-1:])
        await street.phone.until(lambda: {("1", 9), ("1", 1001)} <= {*street.phone.taken_back})
        await street.settled(3)
    assert corner.database.call(callers.traces, caller.id) == [1003]


async def test_one_caller_is_answered_in_order_and_nobody_waits_for_another(
    street: Street,
) -> None:
    slow, quick = street.corner.who(1), street.corner.who(2)
    async with carrying(street):
        for caller in (slow, quick):
            caller.say("/start")
            caller.press("language:en", "safe-to-write:yes")
        street.phone.faults = [NotNow(0.2)]
        said(street)
        await street.settled(6)
        for caller in (slow, quick):
            texts = [o.text for address, _, o in street.phone.shown if address == caller.address]
            assert len(texts) == 3
            assert "safe for you to write" in texts[1]
            assert "Which country" in texts[2]


@pytest.mark.parametrize("fault", [NotNow(0.0), Uncertain(), NotNow(0.01)])
async def test_a_question_is_repeated_until_it_arrives(
    street: Street, fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery_room, "_FIRST_WAIT", 0.01)
    async with carrying(street):
        street.phone.faults = [fault, fault]
        street.corner.who().say("/start")
        said(street)
        await street.settled(1)
        assert len(street.phone.shown) == 1


async def test_a_question_that_is_too_late_is_not_asked(street: Street) -> None:
    street.phone.faults = [NotNow(3600)]
    async with carrying(street):
        street.corner.who().say("/start")
        said(street)
        await street.state(street.corner.sendings[0].record, OutboxState.FAILED)
    assert not street.phone.shown


async def test_whoever_blocked_us_is_marked_and_not_tried_again(street: Street) -> None:
    caller = street.corner.who()
    async with carrying(street):
        caller.say("/start")
        street.phone.faults = [Unreachable()]
        said(street)
        await street.state(street.corner.sendings[0].record, OutboxState.FAILED)
    assert street.corner.database.call(callers.load, {caller.id})[caller.id].unreachable
    assert not street.phone.shown


async def test_presses_are_answered_in_the_background(street: Street) -> None:
    async with carrying(street):
        street.courier.answer("telegram", ["1", "2"])
        street.courier.answer("web", ["3"])
        await street.phone.until(lambda: len(street.phone.pressed) == 2)


# --- words of staff ------------------------------------------------------------------------------


async def test_words_of_staff_arrive_once_and_are_seen_as_sent(street: Street) -> None:
    caller = street.corner.who().on_the_line()
    async with carrying(street):
        await street.settled(len(street.corner.sendings))
        body: Content = {"kind": "reply", "text": "Are you safe?", "locale": "en", "record": "00"}
        record = street.staff(caller, OutboxKind.REPLY, body)
        await street.state(record, OutboxState.SENT)
        assert street.phone.texts[-1] == "Are you safe?"
        assert street.phone.texts.count("Are you safe?") == 1


async def test_long_words_come_in_several_messages(street: Street) -> None:
    caller = street.corner.who().on_the_line()
    words = " ".join(["дума"] * 1500)
    async with carrying(street):
        body: Content = {"text": words, "locale": "bg"}
        record = street.staff(caller, OutboxKind.REPLY, body)
        await street.state(record, OutboxState.SENT)
        assert " ".join(street.phone.texts[-2:]) == words


def test_words_are_cut_between_words_and_emoji_stay_whole() -> None:
    parts = in_parts("🆘" * 3000)
    assert "".join(parts) == "🆘" * 3000
    assert all(len(part.encode("utf-16-le")) // 2 <= 4096 for part in parts)
    assert in_parts("") == []


async def test_words_of_staff_whose_fate_is_unknown_are_never_repeated(street: Street) -> None:
    caller = street.corner.who().on_the_line()
    async with carrying(street):
        await street.settled(len(street.corner.sendings))
        street.phone.faults = [Uncertain()]
        record = street.staff(caller, OutboxKind.REPLY, {"text": "Once only", "locale": "en"})
        await street.state(record, OutboxState.UNKNOWN)
    async with carrying(street):
        street.corner.who(2).say("/start")
        await street.settled(len(street.corner.sendings))
    assert "Once only" not in street.phone.texts


async def test_words_found_on_their_way_after_a_crash_are_unknown(street: Street) -> None:
    caller = street.corner.who().on_the_line()
    record = street.staff(caller, OutboxKind.REPLY, {"text": "Half said", "locale": "en"})
    street.corner.database.call(outbox.sending, record, street.corner.clock())
    async with carrying(street):
        await street.state(record, OutboxState.UNKNOWN)
        await street.settled(len(street.corner.sendings))
    assert "Half said" not in street.phone.texts


async def test_words_of_staff_wait_when_the_channel_says_not_now(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery_room, "_FIRST_WAIT", 0.01)
    caller = street.corner.who().on_the_line()
    async with carrying(street):
        await street.settled(len(street.corner.sendings))
        street.phone.faults = [NotNow(0.0)]
        record = street.staff(caller, OutboxKind.REPLY, {"text": "A little later", "locale": "en"})
        await until(lambda: 1 in street.tries())
        street.corner.clock.move(minutes=1)
        street.courier.again(0)
        await street.state(record, OutboxState.SENT)
    assert street.phone.texts.count("A little later") == 1


@pytest.mark.parametrize("how", ["left", "refused", "stranger"])
async def test_nothing_is_pushed_to_whoever_does_not_want_it(street: Street, how: str) -> None:
    caller = street.corner.who()
    if how == "refused":
        caller.say("/start")
        caller.press("language:en", "safe-to-write:yes", "country:bg")
        caller.press("consent-save:yes", "consent-contact:no")
    else:
        caller.agrees().say("leave")
    if how == "stranger":
        caller.say("who is this")
    async with carrying(street):
        record = street.staff(caller, OutboxKind.REPLY, {"text": "Hello?", "locale": "en"})
        await street.state(record, OutboxState.FAILED)
    assert "Hello?" not in street.phone.texts


async def test_words_to_a_closed_case_find_nobody(street: Street) -> None:
    caller = street.corner.who().agrees()
    record = street.staff(caller, OutboxKind.REPLY, {"text": "Too late", "locale": "en"})
    street.corner.database.call(callers.link_case, caller.id, None)
    async with carrying(street):
        await street.state(record, OutboxState.FAILED)
    assert "Too late" not in street.phone.texts


async def test_words_sealed_to_another_case_are_not_said(street: Street) -> None:
    caller = street.corner.who().agrees()
    here = caller.stands
    assert here is not None
    assert here.case is not None
    record = RecordId(b"x" * 16)
    place = Binding(Purpose.OUTBOX, RING.street.org, here.case, 1, record)
    letter = Letter(OutboxKind.REPLY, seal({"text": "forged"}, RING.delivery, place), record)
    street.eyes.database.call(outbox.add_for_case, here.case, letter, street.corner.clock())
    async with carrying(street):
        await street.state(record, OutboxState.FAILED)
    assert "forged" not in street.phone.texts


# --- what staff do that moves the conversation ---------------------------------------------------


ASK: Content = {
    "kind": "ask",
    "referral": "ab" * 16,
    "receiver": "An organisation",
    "country": "hu",
    "help": ["help-shelter"],
    "fields": ["languages"],
    "levels": ["L3", "L4"],
    "text_version": "referral-consent/1",
    "locale": "en",
}


@pytest.mark.parametrize("answer", ["yes", "no", "ask-more"])
async def test_a_question_for_consent_is_asked_and_its_answer_filed(
    street: Street, answer: str
) -> None:
    caller = street.corner.who().on_the_line()
    async with carrying(street):
        record = street.staff(caller, OutboxKind.ASK, ASK)
        await street.state(record, OutboxState.SENT)
        shown = street.phone.shown[-1][2]
        assert "An organisation" in shown.text
        assert caller.at == "referral_consent:ask"
        token = next(b.token for row in shown.buttons for b in row if f":ask:{answer}:" in b.token)
        street.corner.take(street.corner.incoming(caller, pressed=token))
    consents = [
        (content["level"], content["given"], content.get("referral"), content["text_version"])
        for kind, content in street.eyes.entries()
        if kind is EntryKind.CONSENT
    ][2:]
    given = [(level, answer == "yes", "ab" * 16, "referral-consent/1") for level in ("L3", "L4")]
    assert consents == (given if answer != "ask-more" else [])
    last = street.eyes.signals()[-1]
    assert last["item"] == ("consent" if consents else "ask")
    assert caller.at.startswith("open_line:")


async def test_an_old_yes_is_no_answer_to_a_new_question(street: Street) -> None:
    caller = street.corner.who().on_the_line()
    async with carrying(street):
        await street.state(street.staff(caller, OutboxKind.ASK, ASK), OutboxState.SENT)
        shown = street.phone.shown[-1][2]
        token = next(b.token for row in shown.buttons for b in row if ":ask:yes:" in b.token)
        street.corner.clock.move(minutes=1)
        caller.say("wait")
        before = len([kind for kind in street.eyes.kinds() if kind is EntryKind.CONSENT])
        street.corner.take(street.corner.incoming(caller, pressed=token))
        after = [kind for kind in street.eyes.kinds() if kind is EntryKind.CONSENT]
        assert len(after) == before
        assert caller.at == "referral_consent:ask"


async def test_a_person_comes_the_machine_is_silent_and_speaks_again_when_she_left(
    street: Street,
) -> None:
    caller = street.corner.who().on_the_line()
    async with carrying(street):
        came = street.staff(caller, OutboxKind.PERSON, {"key": "person-came", "args": {}})
        await street.state(came, OutboxState.SENT)
        count = len(street.corner.sendings)
        caller.say("Are you real?")
        assert len(street.corner.sendings) == count
        assert street.eyes.entries()[-1][1]["text"] == "Are you real?"
        left = street.staff(caller, OutboxKind.PERSON, {"key": "person-left", "args": {}})
        await street.state(left, OutboxState.SENT)
        caller.say("Still there?")
        assert len(street.corner.sendings) == count + 1


async def test_closing_takes_the_link_away_and_says_so(street: Street) -> None:
    caller = street.corner.who().on_the_line()
    case = street.eyes.case
    async with carrying(street):
        record = street.staff(caller, OutboxKind.CLOSE, {"key": "closed", "args": {}})
        await street.state(record, OutboxState.SENT)
        assert "112" in street.phone.texts[-1]
    assert street.corner.database.call(callers.of_case, case) is None
    caller.say("hello again")
    assert caller.at == "welcome:language"


async def test_closing_the_case_of_somebody_who_left_says_nothing(street: Street) -> None:
    caller = street.corner.who().agrees()
    case = street.eyes.case
    caller.say("leave")
    async with carrying(street):
        record = street.staff(caller, OutboxKind.CLOSE, {"key": "closed", "args": {}})
        await street.state(record, OutboxState.FAILED)
    assert not street.phone.shown
    assert street.corner.database.call(callers.of_case, case) is None
    assert caller.stands is None


async def test_messages_are_taken_back(street: Street) -> None:
    caller = street.corner.who().on_the_line()
    async with carrying(street):
        record = street.staff(caller, OutboxKind.TAKE_BACK, {"messages": [41, 42]})
        await street.state(record, OutboxState.SENT)
        assert {("1", 41), ("1", 42)} <= {*street.phone.taken_back}


# --- leaving quickly -----------------------------------------------------------------------------


async def test_leaving_erases_everything_and_shows_a_harmless_screen(street: Street) -> None:
    caller, corner = street.corner.who(), street.corner
    async with carrying(street):
        corner.take(corner.incoming(caller, words="/start", message=5))
        said(street)
        await street.settled(1)
        corner.database.call(callers.leave_trace, caller.id, 3, corner.clock())
        leave = corner.incoming(caller, pressed=caller.token("language:~leave"), message=1001)
        street.leaving.begin(leave)
        street.leaving.begin(leave)
        corner.take(leave)
        await street.leaving.finish(10)
    assert "Pancakes" in street.phone.texts[-1]
    assert street.phone.shown[-1][2].edits == 1001
    assert len(street.phone.shown) == 2
    assert ("1", 3) in street.phone.taken_back
    assert corner.database.call(callers.traces, caller.id) == []


async def test_leaving_needs_no_database(street: Street, monkeypatch: pytest.MonkeyPatch) -> None:
    caller, corner = street.corner.who(), street.corner
    caller.say("/start")
    said(street)
    await street.phone.until(lambda: len(street.phone.shown) == 1)
    monkeypatch.setattr(leaving_room, "_RETRY", 0.01)
    corner.database.close()
    street.leaving.begin(corner.incoming(caller, words="leave", message=9))
    await street.phone.until(lambda: {("1", 9), ("1", 1001)} <= {*street.phone.taken_back})
    await street.phone.until(lambda: "Pancakes" in street.phone.texts[-1])


async def test_what_was_on_its_way_when_she_left_is_taken_back(street: Street) -> None:
    caller, corner = street.corner.who(), street.corner
    street.phone.held = asyncio.Event()
    async with carrying(street):
        caller.say("/start")
        said(street)
        await asyncio.sleep(0)
        leave = corner.incoming(caller, words="x", message=9)
        street.leaving.begin(leave)
        await asyncio.sleep(0)
        street.phone.held.set()
        await street.phone.until(lambda: ("1", 1002) in street.phone.taken_back)


async def test_leaving_is_tried_again_when_the_channel_is_slow(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving_room, "_FIRST_WAIT", 0.01)
    caller, corner = street.corner.who(), street.corner
    street.phone.faults = [NotNow(0.0), Uncertain(), NotNow(0.0)]
    street.leaving.begin(corner.incoming(caller, words="/leave", message=9, locale_hint="bg"))
    await street.leaving.finish(10)
    assert ("1", 9) in street.phone.taken_back
    assert street.phone.shown[-1][2].lang == "bg"


# --- sweeping and pacing -------------------------------------------------------------------------


async def test_what_has_stood_for_long_is_swept(street: Street) -> None:
    corner = street.corner
    stranger, known = corner.who(1), corner.who(2).agrees()
    stranger.say("/start")
    for caller, message in ((stranger, 11), (known, 22)):
        corner.database.call(callers.leave_trace, caller.id, message, corner.clock())
    corner.clock.move(hours=21)
    assert await sweep(street.around, street.phone) >= 1
    assert ("1", 11) in street.phone.taken_back
    assert ("2", 22) not in street.phone.taken_back
    corner.clock.move(hours=26)
    street.phone.faults = [NotNow(1.0)]
    assert await sweep(street.around, street.phone) == 0
    assert await sweep(street.around, street.phone) >= 1
    assert ("2", 22) in street.phone.taken_back
    assert await sweep(street.around, street.phone) == 0


async def test_the_urgent_go_first_and_the_rate_is_kept() -> None:
    pacer, order = Pacer(50.0), []

    async def one(name: str, *, urgent: bool) -> None:
        await pacer.turn(urgent=urgent)
        order.append(name)

    calm = [asyncio.create_task(one(f"calm {n}", urgent=False)) for n in range(60)]
    await asyncio.sleep(0)
    await asyncio.gather(one("urgent", urgent=True), *calm)
    assert order.index("urgent") < 55


def test_one_chat_may_be_spoken_to_three_times_and_then_once_a_second() -> None:
    pace = Pacer(30.0).chat()
    assert [pace.wait(100.0) for _ in range(4)] == [0.0, 0.0, 0.0, 1.0]
    assert pace.wait(110.0) == 0.0
    assert [Pacer(0).chat().wait(1.0) for _ in range(9)] == [0.0] * 9


async def test_odd_things_are_answered_too(street: Street) -> None:
    caller, corner = street.corner.who(), street.corner
    async with carrying(street):
        corner.take(corner.incoming(caller, odd=Odd.VOICE))
        said(street)
        await street.settled(1)
    assert "voice" in street.phone.texts[0]
