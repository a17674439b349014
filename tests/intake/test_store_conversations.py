from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from intake.store import conversations
from intake.store.conversations import ConversationRow
from tests.build import a_caller, sealed

if TYPE_CHECKING:
    from intake.db import Database
    from tests.fakes import FixedClock


def a_conversation(clock: FixedClock, rev: int = 1, minutes: float = 30) -> ConversationRow:
    return ConversationRow(
        a_caller(), rev, sealed(f"state {rev}"), clock() + timedelta(minutes=minutes)
    )


def test_a_conversation_is_found_where_it_was_left(bot: Database, clock: FixedClock) -> None:
    here = a_conversation(clock)
    bot.call(conversations.save, here)
    moved = replace(here, rev=2, state=sealed("further"))
    bot.call(conversations.save, moved)
    assert bot.call(conversations.load, [here.caller, a_caller()]) == {here.caller: moved}
    assert bot.call(conversations.load, []) == {}


def test_an_ended_conversation_is_forgotten(bot: Database, clock: FixedClock) -> None:
    here, other = a_conversation(clock), a_conversation(clock)
    bot.call(conversations.save, here)
    bot.call(conversations.save, other)
    bot.call(conversations.end, here.caller)
    assert bot.call(conversations.load, [here.caller, other.caller]) == {other.caller: other}


def test_expired_conversations_come_oldest_first(bot: Database, clock: FixedClock) -> None:
    rows = [a_conversation(clock, minutes=minutes) for minutes in (20, 10, 30, 40)]
    for row in rows:
        bot.call(conversations.save, row)
    clock.move(minutes=30)
    assert bot.call(conversations.expired, clock()) == [rows[1], rows[0], rows[2]]
    assert bot.call(conversations.expired, clock(), 1) == [rows[1]]
    assert bot.call(conversations.forget_expired, clock()) == 3
    assert bot.call(conversations.expired, clock()) == []


def test_a_time_comes_back_to_the_millisecond(bot: Database, clock: FixedClock) -> None:
    here = a_conversation(clock)
    precise = replace(here, expires=here.expires + timedelta(milliseconds=123))
    bot.call(conversations.save, precise)
    assert bot.call(conversations.load, [here.caller])[here.caller].expires == precise.expires
