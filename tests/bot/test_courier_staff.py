from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.courier import delivery as delivery_room
from bot.messages import NotNow, Uncertain
from bot.speech import in_parts
from intake.case import EntryKind, OutboxState, RecordId
from intake.sealing import Binding, Purpose, seal
from intake.store import callers, outbox
from intake.store.outbox import Letter, OutboxKind
from tests.bot.carrying import (
    Street,
    carrying,
    until,
)
from tests.bot.street import RING

if TYPE_CHECKING:
    from intake.sealing import Content


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


async def test_nothing_is_pushed_to_whoever_does_not_want_it(street: Street) -> None:
    caller = street.corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:bg")
    caller.press("consent-save:yes", "consent-contact:no")
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


async def test_what_she_writes_while_it_is_being_closed_leaves_the_case_hers(
    street: Street,
) -> None:
    caller = street.corner.who().on_the_line()
    case = street.eyes.case
    heard = len(street.eyes.entries())
    closed: Content = {"key": "closed", "args": {}, "heard": heard}
    record = street.staff(caller, OutboxKind.CLOSE, closed)
    caller.say("one more thing")
    async with carrying(street):
        await street.state(record, OutboxState.SENT)
    assert street.corner.database.call(callers.of_case, case) is not None
    caller.say("and another")
    assert street.eyes.entries()[-1][1]["text"] == "and another"
    closed = {"key": "closed", "args": {}, "heard": len(street.eyes.entries())}
    async with carrying(street):
        record = street.staff(caller, OutboxKind.CLOSE, closed)
        await street.state(record, OutboxState.SENT)
    assert street.corner.database.call(callers.of_case, case) is None


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
