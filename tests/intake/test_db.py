"""Transactions: what is gathered, what a turn takes back, and what an error leaves behind."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text, update

from intake.db import Database, NotAllowed, RowRefused, Side, StatementWrong, Tx
from intake.store import letterbox
from intake.tables import callers, conversations, offsets, traces
from tests.build import a_caller, a_case_id, an_entry, an_opened_case

if TYPE_CHECKING:
    from collections.abc import Callable

    from intake.case import CallerId
    from tests.fakes import FixedClock

ALL = select(offsets.c.channel, offsets.c.next).order_by(offsets.c.channel)
DOUBLE = update(offsets).values(next=offsets.c.next * 2)


class Stumbled(Exception):
    """Something in a turn went wrong."""


def put(tx: Tx, channel: str, following: int = 1) -> None:
    tx.upsert(offsets, {"channel": channel, "next": following})


def insert(tx: Tx, channel: str, following: int = 1) -> None:
    tx.insert(offsets, {"channel": channel, "next": following})


def everything(tx: Tx) -> dict[str, int]:
    return {row[0]: row[1] for row in tx.rows(ALL)}


def test_what_is_gathered_is_written_parents_first(bot: Database, clock: FixedClock) -> None:
    def work(tx: Tx) -> None:
        opened = an_opened_case()
        letterbox.append(tx, an_entry(opened.case_id), clock())  # before its case
        letterbox.open_case(tx, opened, clock())

    bot.call(work)


def test_a_read_sees_what_was_gathered_before_it(bot: Database) -> None:
    def work(tx: Tx) -> dict[str, int]:
        put(tx, "a", 7)
        return everything(tx)

    assert bot.call(work) == {"a": 7}


def test_work_that_raises_leaves_nothing(bot: Database) -> None:
    def work(tx: Tx) -> None:
        put(tx, "a")
        everything(tx)
        put(tx, "b")
        raise Stumbled

    with pytest.raises(Stumbled):
        bot.call(work)
    assert bot.call(everything) == {}


def test_rows_of_one_table_are_written_in_the_order_they_came(bot: Database) -> None:
    def work(tx: Tx) -> None:
        insert(tx, "a", 1)
        tx.remove(offsets, {"channel": "a"})
        insert(tx, "a", 2)
        put(tx, "a", 3)
        put(tx, "b", 4)
        tx.amend(offsets, {"channel": "b"}, {"next": 5})
        tx.amend(offsets, {"channel": "nobody"}, {"next": 6})
        tx.remove(offsets, {"channel": "nobody"})

    bot.call(work)
    assert bot.call(everything) == {"a": 3, "b": 5}


def test_an_upsert_of_a_key_alone_changes_nothing(bot: Database, clock: FixedClock) -> None:
    who = a_caller()

    def work(tx: Tx) -> None:
        tx.insert(traces, {"caller": who, "message": 1, "sent": clock()})

    def again(tx: Tx) -> int:
        tx.upsert(traces, {"caller": who, "message": 1, "sent": clock.move(hours=1)})
        return len(tx.rows(select(traces.c.sent)))

    bot.call(work)
    assert bot.call(again) == 1


STEPS: dict[str, Callable[[Tx], object]] = {
    "nothing": lambda _: None,
    "read": everything,
    "change": lambda tx: tx.change(DOUBLE),
}


def turn(tx: Tx, *steps: Callable[[Tx], object], stumbles: bool = False) -> None:
    with tx.turn():
        for step in steps:
            step(tx)
        if stumbles:
            raise Stumbled


@pytest.mark.parametrize("early", STEPS)
@pytest.mark.parametrize("late", STEPS)
def test_a_turn_takes_back_its_own_and_nothing_else(bot: Database, early: str, late: str) -> None:
    def work(tx: Tx) -> dict[str, int]:
        turn(tx, lambda tx: put(tx, "first", 1))
        lost = (lambda tx: put(tx, "second", 2), lambda tx: put(tx, "first", 100))
        with pytest.raises(Stumbled):
            turn(tx, STEPS[early], *lost, STEPS[late], stumbles=True)
        turn(tx, lambda tx: put(tx, "third", 3), STEPS[late])
        return everything(tx)

    expected = {"first": 2, "third": 6} if late == "change" else {"first": 1, "third": 3}
    assert bot.call(work) == expected
    assert bot.call(everything) == expected


def test_a_turn_that_breaks_a_rule_while_it_reads_spoils_only_itself(bot: Database) -> None:
    bot.call(insert, "there", 1)

    def mine(tx: Tx) -> None:
        put(tx, "mine")

    def twice(tx: Tx) -> None:
        insert(tx, "there", 2)

    def work(tx: Tx) -> None:
        turn(tx, lambda tx: put(tx, "before"))
        with pytest.raises(RowRefused) as refused:
            turn(tx, mine, twice, everything)
        assert refused.value.code == "there-already"
        with pytest.raises(RowRefused):  # found out at the end of the turn
            turn(tx, everything, mine, everything, twice)
        turn(tx, lambda tx: put(tx, "after"))

    bot.call(work)
    assert bot.call(everything) == {"after": 1, "before": 1, "there": 1}


def test_there_is_no_turn_inside_a_turn(bot: Database) -> None:
    def work(tx: Tx) -> None:
        with tx.turn(), tx.turn():
            put(tx, "never")

    with pytest.raises(RuntimeError):
        bot.call(work)


def test_a_row_that_is_there_already_fails_the_whole_batch(bot: Database) -> None:
    def work(tx: Tx) -> None:
        put(tx, "a")
        insert(tx, "b")
        insert(tx, "b")

    with pytest.raises(RowRefused) as refused:
        bot.call(work)
    assert refused.value.code == "there-already"
    assert bot.call(everything) == {}


def test_a_row_without_its_parent_is_refused(bot: Database, clock: FixedClock) -> None:
    with pytest.raises(RowRefused) as refused:
        bot.call(letterbox.append, an_entry(a_case_id()), clock())
    assert refused.value.code == "no-parent"


def test_a_row_with_a_hole_is_refused(bot: Database, clock: FixedClock) -> None:
    def work(tx: Tx) -> None:
        tx.insert(
            conversations, {"caller": a_caller(), "rev": 1, "state": None, "expires": clock()}
        )

    with pytest.raises(RowRefused) as refused:
        bot.call(work)
    assert refused.value.code == "constraint"


def test_an_error_tells_nothing_of_the_row(bot: Database, clock: FixedClock) -> None:
    def work(tx: Tx) -> None:
        row = {"caller": b"marked-caller-16", "channel": "marked", "unreachable": False}
        for _ in range(2):
            tx.insert(callers, {**row, "seen_hour": clock()})

    with pytest.raises(RowRefused) as refused:
        bot.call(work)
    told = repr(refused.value) + str(refused.value.__cause__) + str(refused.value.args)
    assert "marked" not in told
    assert refused.value.__suppress_context__


def test_a_statement_nobody_understands_is_a_bug_with_a_code(bot: Database) -> None:
    with pytest.raises(StatementWrong) as wrong:
        bot.call(lambda tx: tx.rows(text("SELEKT 1")))
    assert wrong.value.code in {"42601", "SQLITE_ERROR"}


async def test_the_reading_lane_cannot_write(bot: Database) -> None:
    with pytest.raises(NotAllowed):
        await bot.read(put, "a")
    with pytest.raises(NotAllowed):
        await bot.read(lambda tx: tx.change(DOUBLE))
    with pytest.raises(NotAllowed):
        await bot.read(lambda tx: tx.rows(DOUBLE.returning(offsets.c.next)))
    assert await bot.read(everything) == {}


async def test_work_of_one_lane_is_done_in_order_by_one_thread(bot: Database) -> None:
    who = a_caller()
    order: list[int] = []
    threads: set[str] = set()

    def work(_tx: Tx, number: int) -> None:
        order.append(number)
        threads.add(threading.current_thread().name)

    waiting = [bot.run(work, number, lane=who) for number in range(20)]
    for one in waiting:
        await one
    assert order == list(range(20))
    assert len(threads) == 1


async def test_work_takes_arguments_by_name(bot: Database) -> None:
    await bot.run(put, "a", following=9)
    assert await bot.read(everything) == {"a": 9}


def test_a_lane_belongs_to_its_key(bot: Database) -> None:
    keys = [a_caller() for _ in range(50)]
    assert {bot.lane_of(key) for key in keys} == set(range(bot.lanes))
    assert [bot.lane_of(key) for key in keys] == [bot.lane_of(key) for key in keys]


def test_no_log_tells_what_is_asked(
    opened: Callable[[Side], Database], caplog: pytest.LogCaptureFixture, clock: FixedClock
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in logging.root.manager.loggerDict:
        logging.getLogger(name).setLevel(logging.DEBUG)
    database = opened(Side.BOT)

    def work(tx: Tx) -> None:
        row = {"caller": b"marked-caller-16", "channel": "marked", "unreachable": False}
        tx.insert(callers, {**row, "seen_hour": clock()})
        tx.rows(select(callers.c.caller, callers.c.channel))

    database.call(work)
    with pytest.raises(RowRefused):
        database.call(work)
    assert not [record for record in caplog.records if "sqlalchemy" in record.name]
    assert "marked" not in caplog.text
    assert "6d61726b" not in caplog.text


def test_statements_are_compiled_once(bot: Database, clock: FixedClock) -> None:
    from intake.db import writing  # noqa: PLC0415  this command only

    def work(tx: Tx, who: CallerId) -> None:
        row = {"caller": who, "rev": 1, "state": b"s", "expires": clock()}
        tx.upsert(conversations, row)

    bot.call(work, a_caller())
    before = writing._writing.cache_info().misses
    for _ in range(5):
        bot.call(work, a_caller())
    assert writing._writing.cache_info().misses == before


Op = tuple[str, str, int]
CHANNELS = st.sampled_from("abc")
OPS = st.one_of(
    st.tuples(st.just("put"), CHANNELS, st.integers(0, 9)),
    st.tuples(st.just("amend"), CHANNELS, st.integers(0, 9)),
    st.tuples(st.just("remove"), CHANNELS, st.just(0)),
    st.tuples(st.just("read"), st.just(""), st.just(0)),
    st.tuples(st.just("double"), st.just(""), st.just(0)),
)
TURNS = st.lists(st.tuples(st.lists(OPS, max_size=6), st.booleans()), max_size=6)


def act(tx: Tx, model: dict[str, int], op: Op) -> None:
    match op:
        case ("put", channel, value):
            put(tx, channel, value)
            model[channel] = value
        case ("amend", channel, value):
            tx.amend(offsets, {"channel": channel}, {"next": value})
            if channel in model:
                model[channel] = value
        case ("remove", channel, _):
            tx.remove(offsets, {"channel": channel})
            model.pop(channel, None)
        case ("read", _, _):
            assert everything(tx) == model
        case _:
            tx.change(DOUBLE)
            model |= {channel: value * 2 for channel, value in model.items()}


@given(turns=TURNS)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_turns_leave_what_they_should(
    bot: Database, turns: list[tuple[list[Op], bool]]
) -> None:
    expected: dict[str, int] = {}

    def batch(tx: Tx) -> None:
        for channel in "abc":
            tx.remove(offsets, {"channel": channel})
        for ops, stumbles in turns:
            model = dict(expected)
            steps = [partial(act, model=model, op=op) for op in ops]
            with suppress(Stumbled):
                turn(tx, *steps, stumbles=stumbles)
                expected.clear()
                expected.update(model)

    bot.call(batch)
    assert bot.call(everything) == expected
