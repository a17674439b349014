from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from structlog.testing import capture_logs

from bot.courier import Pacer, sweep
from bot.courier import delivery as delivery_room
from bot.courier import leaving as leaving_room
from bot.messages import NotNow, Odd, Uncertain, Unreachable
from bot.runtime import silence
from intake.case import OutboxState
from intake.store import callers
from tests.bot.carrying import (
    Street,
    carrying,
    said,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

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


async def refused(_address: str, _messages: Sequence[int]) -> None:
    raise NotNow(0.0)


async def test_after_leaving_the_harmless_screen_is_the_last_word_whatever_could_not_be_erased(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ux-17: what could not be taken away is told to the log, and to nobody who holds the phone."""
    monkeypatch.setattr(leaving_room, "_FIRST_WAIT", 0.001)
    caller, corner = street.corner.who(), street.corner
    async with carrying(street):
        corner.take(corner.incoming(caller, words="/start", message=5))
        said(street)
        await street.settled(1)
        monkeypatch.setattr(street.phone, "take_back", refused)
        leave = corner.incoming(caller, words="/leave", message=9)
        with capture_logs() as lines:
            street.leaving.begin(leave)
            corner.take(leave)
            await street.leaving.finish(10)
        assert {9, 1001} <= {*corner.database.call(callers.traces, caller.id)}, "still there"
        monkeypatch.undo()
        corner.clock.move(hours=21)
        assert await sweep(street.around, street.phone) >= 2
        assert {("1", 9), ("1", 1001)} <= {*street.phone.taken_back}, "swept as all others are"
        corner.database.call(silence, corner.street, corner.clock())
    assert "Pancakes" in street.phone.texts[-1]
    assert len(street.phone.shown) == 2
    incomplete = [line for line in lines if line["event"] == "leaving-incomplete"]
    assert incomplete
    assert all(set(line) <= {"event", "log_level"} for line in incomplete), "not whose it was"


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
