"""Ways back, and the words that wait behind them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from intake import retention
from intake.case import OutboxState
from intake.db import RowRefused
from intake.store import callers, keeping, outbox, returns
from intake.store.outbox import OutboxKind
from intake.store.returns import ReturnRow
from tests.build import a_caller, a_letter, open_a_case, sealed

if TYPE_CHECKING:
    from intake.case import CaseId
    from intake.db import Database
    from tests.fakes import FixedClock

LOOKUP, OTHER = b"l" * 32, b"o" * 32


def a_way(clock: FixedClock, case: CaseId | None, lookup: bytes = LOOKUP) -> ReturnRow:
    return ReturnRow(lookup, case, sealed(), clock() + timedelta(hours=1))


def test_a_way_back_is_found_until_it_expires(bot: Database, clock: FixedClock) -> None:
    way = a_way(clock, None)
    bot.call(returns.put, way)
    assert bot.call(returns.find, LOOKUP, clock()) == way
    assert bot.call(returns.find, OTHER, clock()) is None
    assert bot.call(returns.find, LOOKUP, clock.move(hours=1)) is None


def test_a_case_has_one_way_back(bot: Database, clock: FixedClock) -> None:
    case = bot.call(open_a_case, clock(), a_caller())
    bot.call(returns.put, a_way(clock, case))
    with pytest.raises(RowRefused):
        bot.call(returns.put, a_way(clock, case, OTHER))
    assert bot.call(returns.leads_to, case, clock())
    bot.call(returns.forget_case, case)
    assert not bot.call(returns.leads_to, case, clock())
    bot.call(returns.put, a_way(clock, case, OTHER))
    bot.call(returns.forget, OTHER)
    assert bot.call(returns.find, OTHER, clock()) is None


def test_a_purge_forgets_what_expired_and_what_leads_to_nobody(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    who = a_caller()
    case = bot.call(open_a_case, clock(), who)
    bot.call(returns.put, a_way(clock, case))
    bot.call(returns.put, a_way(clock, None, OTHER))
    assert keeper.call(retention.purge, clock()).ways_back == 0
    bot.call(callers.link_case, who, None)
    assert keeper.call(retention.purge, clock()).ways_back == 1
    assert bot.call(returns.find, OTHER, clock()) is not None
    assert keeper.call(retention.purge, clock.move(hours=1)).ways_back == 1


def test_kept_letters_are_sent_to_nobody_and_released_in_their_order(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    case = bot.call(open_a_case, clock(), a_caller())
    bot.call(returns.put, a_way(clock, case))
    letters = [a_letter(OutboxKind.REPLY) for _ in range(3)]
    question = a_letter(OutboxKind.ASK)
    for letter in (*letters, question):
        keeper.call(outbox.add_for_case, case, letter, clock())
    assert bot.call(keeping.keep_all, case, clock()) == 3
    waiting = bot.call(outbox.waiting, clock())
    assert [row.letter.record for row in waiting] == [question.record]
    assert bot.call(keeping.release, case, clock(), 1) == 1
    waiting = bot.call(outbox.waiting, clock())
    assert [row.letter.record for row in waiting] == [letters[0].record, question.record]
    assert bot.call(keeping.count, case) == 2
    assert bot.call(keeping.release, case, clock()) == 2
    assert bot.call(keeping.count, case) == 0


def test_kept_letters_outlive_other_letters_and_end_with_the_way_back(
    bot: Database, keeper: Database, clock: FixedClock
) -> None:
    case = bot.call(open_a_case, clock(), a_caller())
    letter = a_letter(OutboxKind.REPLY)
    keeper.call(outbox.add_for_case, case, letter, clock())
    bot.call(keeping.keep, letter.record, clock())
    way = ReturnRow(LOOKUP, case, sealed(), clock() + timedelta(days=90))
    bot.call(returns.put, way)
    clock.move(days=89)
    keeper.call(retention.purge, clock())
    assert keeper.call(outbox.state_of, [letter.record]) == {letter.record: OutboxState.KEPT}
    keeper.call(retention.purge, clock.move(days=1))
    assert keeper.call(outbox.state_of, [letter.record]) == {letter.record: OutboxState.FAILED}


def test_another_case_is_left_alone(bot: Database, keeper: Database, clock: FixedClock) -> None:
    cases = [bot.call(open_a_case, clock(), a_caller()) for _ in range(2)]
    letters = [a_letter(OutboxKind.REPLY) for _ in cases]
    for case, letter in zip(cases, letters, strict=True):
        keeper.call(outbox.add_for_case, case, letter, clock())
        bot.call(keeping.keep, letter.record, clock())
    bot.call(keeping.let_go, cases[0], clock())
    states = keeper.call(outbox.state_of, [one.record for one in letters])
    assert [states[one.record] for one in letters] == [OutboxState.FAILED, OutboxState.KEPT]
