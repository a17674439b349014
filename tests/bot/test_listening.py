"""Listening: what stands there is heard, nothing moves, and what was played does not stay."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.courier import delivery as delivery_room
from bot.engine import Shown
from bot.messages import NotNow, Odd, Uncertain, Unplayable, Unreachable
from bot.prompts import Prompts
from bot.speech import Speech
from bot.wording import Scene, outgoing, phrase
from intake.case import OutboxState
from intake.numbers import Audience, shown
from intake.store import callers
from tests.bot.carrying import a_street, carrying, said
from tests.bot.corner import OFFERED
from tests.spoken import heard, speak

if TYPE_CHECKING:
    from pathlib import Path

    from bot.messages import Outgoing
    from intake.db import Database
    from tests.bot.carrying import Street
    from tests.bot.corner import Caller
    from tests.fakes import FixedClock

PLAYED = 5001


def text_of(clock: FixedClock, step: str) -> Outgoing:
    numbers = shown("", Audience.PUBLIC, {}, clock())
    return outgoing(Shown("welcome", step), Scene("en", "telegram", numbers=numbers))


@pytest.fixture
def street(bot: Database, keeper: Database, clock: FixedClock, tmp_path: Path) -> Street:
    """Two questions, one text and one notice can be heard; the next question cannot."""
    languages = outgoing(Shown("welcome", "language"), Scene("en", offered=OFFERED))
    texts = [text_of(clock, step) for step in ("robot", "safe-to-write")]
    notice = phrase("not-understood", Scene("en"))
    prompts = speak(tmp_path, languages, notice, *texts)
    return a_street(bot, keeper, clock, prompts)


def sounds(street: Street) -> list[str]:
    return [heard(sound.read_bytes()) for _, _, sound in street.phone.played]


def listens(street: Street, caller: Caller, message: int | None = None) -> None:
    """Press Listen under the last message."""
    button = caller.sees.listen
    assert button is not None
    shown_last = message or (street.phone.shown[-1][2].edits or 1000 + len(street.phone.shown))
    press = street.corner.incoming(caller, pressed=button.token, press="9", message=shown_last)
    street.corner.take(press)
    street.courier.post(street.corner.sendings[-1:])


async def asked(street: Street) -> Caller:
    """Come, choose English, and be asked whether it is safe."""
    caller = street.corner.who()
    caller.say("/start")
    said(street)
    await street.settled(1)
    street.corner.take(
        street.corner.incoming(caller, pressed=caller.token("language:en"), message=1001)
    )
    street.courier.post(street.corner.sendings[-1:])
    await street.settled(2)
    return caller


# --- what is heard -------------------------------------------------------------------------------


async def test_all_of_a_message_is_heard_in_order_and_nothing_moves(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        before, entries = caller.stands, street.eyes.cases
        listens(street, caller)
        await street.settled(3)
        robot, safe = sounds(street)
        assert "automatic assistant" in robot
        assert safe.endswith("1: Yes, it is safe.\n2: No.")
        assert caller.stands == before
        assert street.eyes.cases == entries
        assert len(street.phone.shown) == 2, "the message stays as it is"
        assert street.phone.shown[-1][2].buttons[0][0].label == "1. Yes, it is safe"


async def test_languages_are_heard_each_in_itself(street: Street) -> None:
    async with carrying(street):
        caller = street.corner.who()
        caller.say("/start")
        said(street)
        await street.settled(1)
        listens(street, caller)
        await street.settled(2)
        folders = [sound.parent.name for _, _, sound in street.phone.played]
        assert folders == ["bg", "en"]
        assert [words.rpartition("\n")[2] for words in sounds(street)] == [
            "1: Български.", "2: English.",
        ]  # fmt: skip


async def test_what_has_no_voice_has_no_button_and_no_numbers(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        caller.press("safe-to-write:yes")
        assert "Which country" in caller.sees.text
        assert caller.sees.listen is None
        assert caller.sees.prompts == ()
        assert caller.sees.buttons[0][0].label == "Bulgaria"


async def test_a_reply_that_stands_nowhere_else_is_heard_as_it_is_shown(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        caller.say("hm")
        street.courier.post(street.corner.sendings[-1:])
        await street.settled(3)
        assert "not understand" in street.phone.texts[-1]
        # Her sticker gets a reply that has no voice; the question below it has one.
        street.corner.take(street.corner.incoming(caller, odd=Odd.STICKER))
        street.courier.post(street.corner.sendings[-1:])
        await street.settled(4)
        listens(street, caller)
        await street.settled(5)
        (only,) = sounds(street)
        assert "safe for you to write" in only


async def test_after_a_restart_it_is_heard_from_where_she_stands(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        street.courier.chats[caller.id].said = (None, ())
        listens(street, caller)
        await street.settled(3)
        assert len(sounds(street)) == 2


async def test_typed_it_is_heard_too_and_the_word_goes_away(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        street.corner.take(street.corner.incoming(caller, words="Listen", message=77))
        street.courier.post(street.corner.sendings[-1:])
        await street.settled(3)
        assert len(sounds(street)) == 2
        await street.phone.until(lambda: ("1", 77) in street.phone.taken_back)
        assert len(street.phone.shown) == 2


async def test_an_old_button_without_any_voices_shows_the_question_again(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    street = a_street(bot, keeper, clock, Prompts())
    async with carrying(street):
        caller = await asked(street)
        assert caller.sees.listen is None
        street.corner.take(street.corner.incoming(caller, words="listen", message=77))
        street.courier.post(street.corner.sendings[-1:])
        await street.settled(3)
        assert street.phone.texts[-1] == street.phone.texts[-2]
        assert not street.phone.played


def test_a_stranger_who_listens_is_greeted(street: Street) -> None:
    caller = street.corner.who()
    caller.say("listen")
    assert caller.at == "welcome:language"
    assert not street.corner.sendings[-1].speech.heard
    caller.say("leave")
    caller.say("listen")
    assert caller.at == "welcome:language"


def test_at_an_end_it_is_heard_and_nothing_begins_anew(street: Street) -> None:
    caller = street.corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:no")
    assert caller.at == "welcome:come-back"
    caller.say("listen")
    assert caller.at == "welcome:come-back"
    assert street.corner.sendings[-1].speech.heard


def test_what_is_to_be_heard_can_wait_in_the_outbox() -> None:
    speech = Speech((Shown("welcome", "age"),), "", "en", "telegram", pressed=5, heard=True)
    assert Speech.read(speech.written()) == speech
    old = speech.written()
    assert isinstance(old, dict)
    del old["heard"]
    assert not Speech.read(old).heard, "written by the version before"


# --- what was played does not stay ---------------------------------------------------------------


async def test_what_was_heard_goes_with_the_next_answer(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        listens(street, caller)
        await street.settled(3)
        traces = street.corner.database.call(callers.traces, caller.id)
        assert {PLAYED, PLAYED + 1} <= {*traces}
        caller.press("safe-to-write:yes")
        street.courier.post(street.corner.sendings[-1:])
        await street.settled(4)
        gone = {("1", PLAYED), ("1", PLAYED + 1)}
        await street.phone.until(lambda: gone <= {*street.phone.taken_back})
    assert not {PLAYED, PLAYED + 1} & {*street.corner.database.call(callers.traces, caller.id)}


async def test_hearing_it_again_takes_the_first_time_away(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        listens(street, caller)
        await street.settled(3)
        listens(street, caller)
        await street.settled(4)
        await street.phone.until(lambda: ("1", PLAYED + 1) in street.phone.taken_back)
        assert ("1", PLAYED + 2) not in street.phone.taken_back


async def test_leaving_takes_what_was_heard_away(street: Street) -> None:
    corner = street.corner
    async with carrying(street):
        caller = await asked(street)
        listens(street, caller)
        await street.settled(3)
        leave = corner.incoming(caller, words="leave", message=90)
        street.leaving.begin(leave)
        corner.take(leave)
        await street.leaving.finish(10)
    assert {("1", PLAYED), ("1", PLAYED + 1)} <= {*street.phone.taken_back}
    assert corner.database.call(callers.traces, caller.id) == []


async def test_what_was_about_to_be_heard_when_she_left_is_taken_back(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        street.phone.held = asyncio.Event()
        listens(street, caller)
        await street.phone.until(lambda: street.phone.begun > 0)
        street.leaving.begin(street.corner.incoming(caller, words="leave", message=90))
        await asyncio.sleep(0)
        street.phone.held.set()
        await street.phone.until(lambda: ("1", PLAYED) in street.phone.taken_back)
        assert len(street.phone.played) == 1


# --- trouble -------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [NotNow(0.0), Uncertain()])
async def test_it_is_tried_again_and_nothing_is_heard_twice(
    street: Street, fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery_room, "_FIRST_WAIT", 0.01)
    async with carrying(street):
        caller = await asked(street)
        street.phone.faults = [fault, fault]
        listens(street, caller)
        await street.settled(3)
        assert len(sounds(street)) == 2


async def test_a_prompt_that_cannot_be_played_leaves_the_next_one(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        street.phone.faults = [Unplayable("refused")]
        listens(street, caller)
        await street.settled(3)
        assert len(sounds(street)) == 1


async def test_whoever_goes_on_need_not_wait_for_what_cannot_be_heard(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        street.phone.faults = [NotNow(0.2)]
        listens(street, caller)
        heard_row = street.corner.sendings[-1].record
        caller.press("safe-to-write:yes")
        street.courier.post(street.corner.sendings[-1:])
        await street.phone.until(lambda: "Which country" in street.phone.texts[-1])
        await street.state(heard_row, OutboxState.FAILED)
        assert not street.phone.played


async def test_whoever_blocked_us_is_marked(street: Street) -> None:
    async with carrying(street):
        caller = await asked(street)
        street.phone.faults = [Unreachable()]
        listens(street, caller)
        await street.state(street.corner.sendings[-1].record, OutboxState.FAILED)
    assert street.corner.database.call(callers.load, {caller.id})[caller.id].unreachable
