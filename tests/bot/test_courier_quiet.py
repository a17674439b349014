"""After silence, exit and the duress word nothing of the team's reaches her."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.agreement import Mark
from bot.runtime import silence
from intake.case import OutboxState
from intake.store.outbox import OutboxKind
from tests.bot.carrying import Street, said, until
from tests.bot.planning import (
    DURESS_WORD,
    EVENING,
    HELLO,
    NOON,
    OPENING,
    WORDS,
    agree,
    agreed,
    at,
    carried,
    letters,
    look,
    put_off,
    reply,
    urgent,
    waits,
)

if TYPE_CHECKING:
    from tests.bot.corner import Caller


# --- silence and exit ----------------------------------------------------------------------------


def falls_silent(street: Street, caller: Caller) -> None:
    """Stop in the middle of the questions; the contact ends by itself."""
    caller.say("leave")
    caller.agrees().press("age:adult", "for-whom:myself", "five-minutes:yes")
    street.corner.clock.move(minutes=31)
    street.corner.database.call(silence, street.corner.street, street.corner.clock())
    assert Mark.SILENT in agreed(caller).marks


async def test_after_silence_nothing_is_pushed_until_she_writes(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line())
    falls_silent(street, caller)
    async with carried(street):
        record = reply(street, caller)
        await put_off(street, record)
        street.corner.clock.move(hours=20)
        look(street)
        assert not street.phone.texts
        caller.say("I am back")
        await street.state(record, OutboxState.SENT)
    assert street.phone.texts.count(HELLO) == 1


async def test_one_reminder_comes_where_it_was_allowed_inside_her_windows(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), when="evenings", nudge="yes")
    at(street, NOON)
    falls_silent(street, caller)
    async with carried(street):
        look(street)
        street.corner.clock.move(hours=1)
        look(street)
        assert not street.phone.texts
        at(street, EVENING)
        look(street)
        await street.phone.until(lambda: street.phone.texts == [OPENING])
        await until(lambda: Mark.NUDGED in agreed(caller).marks)
        street.corner.clock.move(days=1)
        look(street)
        falls_silent(street, caller)
        street.corner.clock.move(days=1)
        look(street)
    assert street.phone.texts.count(OPENING) == 1


async def test_who_comes_back_before_the_reminder_is_not_reminded(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), when="evenings", nudge="yes")
    at(street, NOON)
    falls_silent(street, caller)
    caller.say("here again")
    async with carried(street):
        at(street, EVENING)
        look(street)
        await until(lambda: ("knock", "queued") not in letters(street))
    assert OPENING not in street.phone.texts


async def test_without_leave_to_remind_nobody_does(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), nudge="no")
    falls_silent(street, caller)
    assert "knock" not in {kind for kind, _ in letters(street)}


@pytest.mark.parametrize("kind", ["reply", "urgent"])
async def test_after_leaving_quickly_nothing_comes_not_even_for_a_life(
    street: Street, kind: str
) -> None:
    caller = agree(street.corner.who().on_the_line())
    caller.say("leave")
    async with carried(street):
        record = (reply if kind == "reply" else urgent)(street, caller)
        await put_off(street, record)
        street.corner.clock.move(hours=5)
        look(street)
        caller.say("who is this")
        assert record in waits(street), "a stranger so far"
        caller.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
        await street.state(record, OutboxState.SENT)
    assert street.phone.texts.count(HELLO) == 1


# --- duress --------------------------------------------------------------------------------------


async def test_after_the_duress_word_everything_is_held_until_staff_decide(
    street: Street,
) -> None:
    caller = agree(street.corner.who().on_the_line(), words=WORDS)
    async with carried(street):
        caller.say(DURESS_WORD)
        said(street)
        await street.phone.until(lambda: "".join(street.phone.texts[-1:]).startswith("Banitsa"))
        held = reply(street, caller)
        offer = street.staff(caller, OutboxKind.PHRASE, {"key": "offer-person", "args": {}})
        await put_off(street, held)
        caller.say("hello?")
        look(street)
        assert held in waits(street)
        lifted = street.staff(caller, OutboxKind.LIFT, {"kind": "lift"})
        await street.state(lifted, OutboxState.SENT)
        await street.state(held, OutboxState.SENT)
        await street.state(offer, OutboxState.SENT)
    assert Mark.HELD not in agreed(caller).marks
    caller.say("thank you")
    assert not caller.sees.text.startswith("Banitsa")


async def test_the_recipe_is_all_that_stands_in_the_chat(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), words=WORDS)
    async with carried(street):
        await street.state(reply(street, caller), OutboxState.SENT)
        question = 1000 + len(street.phone.shown)
        street.corner.take(street.corner.incoming(caller, words=DURESS_WORD, message=77))
        said(street)
        await street.phone.until(lambda: {("1", 77), ("1", question)} <= {*street.phone.taken_back})
    assert street.phone.texts[-1].startswith("Banitsa")


# --- who told staff that she wants no message ----------------------------------------------------


async def test_who_told_staff_that_she_wants_no_message_gets_none_until_she_writes(
    street: Street,
) -> None:
    caller = agree(street.corner.who().on_the_line(), when="evenings")
    at(street, NOON)
    street.corner.clock.move(minutes=30)
    async with carried(street):
        waited = reply(street, caller)
        await put_off(street, waited)
        quiet = street.staff(caller, OutboxKind.QUIET, {"kind": "quiet"})
        await street.state(quiet, OutboxState.SENT)
        assert Mark.REFUSED in agreed(caller).marks
        came = street.staff(caller, OutboxKind.PERSON, {"key": "person-came", "args": {}})
        await street.state(came, OutboxState.SENT)
        at(street, EVENING)
        look(street)
        await put_off(street, waited)
        assert not street.phone.texts, "neither what waited nor what the machine says"
        caller.say("I am back")
        await street.state(waited, OutboxState.SENT)
    assert Mark.REFUSED not in agreed(caller).marks
    assert street.phone.texts.count(HELLO) == 1


async def test_a_life_at_risk_is_said_all_the_same(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line())
    async with carried(street):
        street.staff(caller, OutboxKind.QUIET, {"kind": "quiet"})
        await street.state(urgent(street, caller), OutboxState.SENT)


async def test_nobody_without_our_keys_silences_us(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line())
    async with carried(street):
        forged = street.staff(caller, OutboxKind.QUIET, {"kind": "reply"})
        await street.state(forged, OutboxState.FAILED)
        await street.state(reply(street, caller), OutboxState.SENT)
