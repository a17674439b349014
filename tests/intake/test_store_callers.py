from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.messages import Incoming
from intake.db import RowRefused
from intake.keys import Sealed
from intake.store import callers, letterbox
from intake.store.batches import in_sizes
from intake.store.callers import CallerRow, Trace
from intake.store.letterbox import ChainHead
from tests.build import Arrival, a_caller, a_case_id, an_entry, open_a_case

if TYPE_CHECKING:
    from intake.db import Database
    from tests.fakes import FixedClock


def test_an_update_that_was_taken_is_known_the_next_time(bot: Database, clock: FixedClock) -> None:
    bot.call(callers.arrived, Arrival(a_caller(), update="7"), clock())
    assert bot.call(callers.seen, "telegram", ["6", "7", "8"]) == {"7"}
    assert bot.call(callers.seen, "web", ["7"]) == set()
    assert bot.call(callers.seen, "telegram", []) == set()


def test_the_same_update_in_two_batches_is_refused(bot: Database, clock: FixedClock) -> None:
    bot.call(callers.arrived, Arrival(a_caller(), update="7"), clock())
    with pytest.raises(RowRefused):
        bot.call(callers.arrived, Arrival(a_caller(), update="7"), clock())


def test_a_batch_of_any_size_is_asked_for_at_once(bot: Database, clock: FixedClock) -> None:
    people = [a_caller() for _ in range(300)]
    for number, who in enumerate(people):
        bot.call(callers.arrived, Arrival(who, update=str(number)), clock())
    wanted = [str(number) for number in range(0, 900, 3)]
    assert bot.call(callers.seen, "telegram", wanted) == {
        str(number) for number in range(0, 300, 3)
    }
    assert bot.call(callers.load, [*people, a_caller()]).keys() == set(people)


@pytest.mark.parametrize(
    ("count", "sizes"), [(0, []), (1, [1]), (3, [4]), (16, [16]), (17, [64]), (300, [256, 64])]
)
def test_few_different_statements_ask_for_many(count: int, sizes: list[int]) -> None:
    parts = list(in_sizes(range(count)))
    assert [len(part) for part in parts] == sizes
    assert {value for part in parts for value in part} == set(range(count))


def test_a_caller_is_known_by_her_last_address(bot: Database, clock: FixedClock) -> None:
    who = a_caller()
    bot.call(callers.arrived, Arrival(who, update="1"), clock())
    bot.call(callers.mark_unreachable, who)
    assert bot.call(callers.load, [who])[who] == CallerRow(
        who, "telegram", Sealed(b"address"), None, unreachable=True, chain=None
    )
    bot.call(callers.arrived, Arrival(who, update="2", address=Sealed(b"moved")), clock())
    assert bot.call(callers.load, [who])[who] == CallerRow(
        who, "telegram", Sealed(b"moved"), None, unreachable=False, chain=None
    )


def test_who_fetches_has_no_address(bot: Database, clock: FixedClock) -> None:
    who = a_caller()
    bot.call(callers.arrived, Arrival(who, channel="web", address=None), clock())
    row = bot.call(callers.load, [who])[who]
    assert (row.channel, row.address) == ("web", None)


def test_a_caller_brings_the_end_of_her_chain(bot: Database, clock: FixedClock) -> None:
    who = a_caller()
    case = bot.call(open_a_case, clock(), who)
    bot.call(letterbox.append, an_entry(case, 2), clock())
    row = bot.call(callers.load, [who])[who]
    assert row.case == case
    assert row.chain == ChainHead(2, (2).to_bytes(32, "big"))
    assert bot.call(callers.of_case, case) == row
    assert bot.call(callers.of_case, a_case_id()) is None


def test_writing_again_keeps_her_case(bot: Database, clock: FixedClock) -> None:
    who = a_caller()
    case = bot.call(open_a_case, clock(), who)
    bot.call(callers.arrived, Arrival(who, update="again"), clock())
    assert bot.call(callers.load, [who])[who].case == case


def test_a_link_that_was_taken_away_joins_nobody(bot: Database, clock: FixedClock) -> None:
    who = a_caller()
    case = bot.call(open_a_case, clock(), who)
    bot.call(callers.link_case, who, None)
    assert bot.call(callers.load, [who])[who].case is None
    assert bot.call(callers.of_case, case) is None


def test_two_callers_never_share_a_case(bot: Database, clock: FixedClock) -> None:
    case = bot.call(open_a_case, clock())
    other = a_caller()
    bot.call(callers.arrived, Arrival(other), clock())
    with pytest.raises(RowRefused):
        bot.call(callers.link_case, other, case)


def test_forgetting_leaves_nothing_of_a_caller(bot: Database, clock: FixedClock) -> None:
    who, other = a_caller(), a_caller()
    for number, one in enumerate((who, other)):
        bot.call(callers.arrived, Arrival(one, update=str(number)), clock())
        bot.call(callers.leave_trace, one, 5, clock())
    bot.call(callers.forget, who)
    assert bot.call(callers.load, [who, other]).keys() == {other}
    assert bot.call(callers.traces, who) == []
    assert bot.call(callers.traces, other) == [5]


def test_the_offset_is_where_the_channel_goes_on(bot: Database) -> None:
    assert bot.call(callers.offset, "telegram") == 0
    bot.call(callers.move_offset, "telegram", 2**40)
    bot.call(callers.move_offset, "telegram", 2**40 + 1)
    assert bot.call(callers.offset, "telegram") == 2**40 + 1


def test_traces_are_dropped_one_by_one(bot: Database, clock: FixedClock) -> None:
    who, start = a_caller(), clock()
    for message in (3, 1, 2, 1):
        bot.call(callers.leave_trace, who, message, clock())
        clock.move(hours=1)
    assert bot.call(callers.traces, who) == [1, 2, 3]
    stale = bot.call(callers.stale_traces, clock() - (clock() - start) / 2)
    assert stale == [Trace(who, 3, start)]
    bot.call(callers.drop_traces, who, [1, 3, 99])
    assert bot.call(callers.traces, who) == [2]


def test_what_a_channel_brings_fits(bot: Database, clock: FixedClock) -> None:
    who = a_caller()
    incoming = Incoming(who, Sealed(b"a"), "telegram", "9", words="not kept")
    bot.call(callers.arrived, incoming, clock())
    assert who in bot.call(callers.load, [who])
