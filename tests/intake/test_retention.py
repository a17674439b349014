"""What is forgotten, and when (domain.md 5.6)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from intake import retention
from intake.case import OutboxState, Stage
from intake.db import Side
from intake.retention import Counts
from intake.store import callers, casefiles, conversations, letterbox, outbox, queue
from intake.store.conversations import ConversationRow
from tests.build import (
    Arrival,
    Aside,
    a_caller,
    a_letter,
    a_minted_key,
    a_record,
    a_standing,
    open_a_case,
    sealed,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from intake.db import Database
    from tests.fakes import FixedClock


def test_who_left_before_consent_is_forgotten_within_a_day(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    gone, talking, with_case = a_caller(), a_caller(), a_caller()
    for number, who in enumerate((gone, talking)):
        bot.call(callers.arrived, Arrival(who, update=str(number)), clock())
    bot.call(open_a_case, clock(), with_case)
    everybody = [gone, talking, with_case]
    clock.move(hours=21)
    live = ConversationRow(talking, 1, sealed(), clock() + timedelta(minutes=30))
    bot.call(conversations.save, live)
    assert keeper.call(retention.purge, clock()) == Counts()
    clock.move(hours=1)
    assert keeper.call(retention.purge, clock()) == Counts(callers=1)
    assert bot.call(callers.load, everybody).keys() == {talking, with_case}


def test_the_bot_has_an_hour_to_end_a_conversation_properly(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    row = ConversationRow(a_caller(), 1, sealed(), clock())
    bot.call(conversations.save, row)
    assert keeper.call(retention.purge, clock.move(minutes=59)).conversations == 0
    assert keeper.call(retention.purge, clock.move(minutes=1)).conversations == 1
    assert bot.call(conversations.load, [row.caller]) == {}


def test_arrivals_and_traces_are_forgotten_after_two_days(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    who = a_caller()
    bot.call(open_a_case, clock(), who)
    bot.call(callers.arrived, Arrival(who, update="1"), clock())
    bot.call(callers.leave_trace, who, 5, clock())
    assert keeper.call(retention.purge, clock.move(hours=47)) == Counts()
    assert keeper.call(retention.purge, clock.move(hours=2)) == Counts(arrivals=2, traces=1)
    assert bot.call(callers.seen, "telegram", ["1"]) == set()
    assert bot.call(callers.traces, who) == []


def test_what_became_of_messages_is_forgotten(
    bot: Database, desk: Database, keeper: Database, clock: FixedClock
) -> None:
    case = bot.call(open_a_case, clock())
    own, reply, queued = (a_letter() for _ in range(3))
    bot.call(outbox.add, a_caller(), own, clock())
    desk.call(outbox.add_for_case, case, reply, clock())
    bot.call(outbox.add, a_caller(), queued, clock())
    bot.call(outbox.sent, [(own.record, 1), (reply.record, 2)], clock())
    assert keeper.call(retention.purge, clock.move(hours=49)).messages == 1
    assert keeper.call(retention.purge, clock.move(days=29)).messages == 1
    assert bot.call(outbox.state_of, [own.record, reply.record, queued.record]) == {
        queued.record: OutboxState.QUEUED
    }


def test_what_was_put_aside_is_forgotten_after_thirty_days(
    bot: Database, desk: Database, keeper: Database, clock: FixedClock
) -> None:
    bot.call(letterbox.quarantine, "telegram", Aside(a_record()), clock())
    desk.call(casefiles.mint, [a_minted_key(), a_minted_key()])
    bot.call(letterbox.take_keys, 1, clock())
    assert keeper.call(retention.purge, clock.move(days=29)) == Counts()
    assert keeper.call(retention.purge, clock.move(days=2)) == Counts(quarantined=1, keys=1)
    assert desk.call(casefiles.pool_size) == 1


@pytest.mark.parametrize(("stage", "days"), [(Stage.CLOSED, 365), (Stage.NON_CASE, 30)])
def test_a_case_that_ended_is_erased_in_its_time(
    opened: Callable[[Side], Database], clock: FixedClock, stage: Stage, days: int
) -> None:
    bot, desk, keeper = (opened(side) for side in (Side.BOT, Side.DESK, Side.RECORD))
    case = bot.call(open_a_case, clock())
    desk.call(queue.sort, a_standing(case, clock()))
    desk.call(queue.move, case, Stage.TRIAGE, stage, clock())
    desk.call(queue.retire, case, retention.erase_after(stage, clock()))
    assert keeper.call(retention.purge, clock.move(days=days, seconds=-1)).cases == 0
    assert desk.call(casefiles.case, case) is not None
    assert keeper.call(retention.purge, clock.move(seconds=1)).cases == 1
    assert desk.call(casefiles.case, case) is None
    assert desk.call(casefiles.entries, case) == []
    assert desk.call(queue.signals, case) == []


def test_each_side_forgets_its_own_with_its_own_rights(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    bot.call(callers.arrived, Arrival(a_caller()), clock())
    bot.call(letterbox.quarantine, "web", Aside(a_record()), clock())
    clock.move(days=31)
    assert bot.call(retention.forget_street, clock()) == Counts(callers=1, arrivals=1)
    assert desk.call(retention.forget_desk, clock()) == Counts(quarantined=1)


def test_forgetting_twice_forgets_nothing_more(keeper: Database, clock: FixedClock) -> None:
    assert keeper.call(retention.purge, clock()) == Counts()
    assert Counts(1, 2) + Counts(3, 4, cases=1) == Counts(4, 6, cases=1)
