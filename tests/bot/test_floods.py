"""Whoever comes too fast waits; whoever is in danger, has a case or may be a child does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from structlog.testing import capture_logs

from bot import floods
from bot import reception as reception_room
from bot.buckets import _REMEMBERED, Limits, Rate
from bot.messages import Batch, Odd
from bot.reception import Reception
from bot.speech import spoken
from intake.db import RowRefused
from intake.store import callers
from tests.bot.corner import OFFERED, Corner
from tests.bot.desk_eyes import DeskEyes
from tests.bot.street import RING
from tests.bot.test_conduct import ABUSE, DANGER
from tests.bot.test_reception import Desk, Heard, down_for

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.speech import Sending
    from intake.db import Database
    from tests.bot.corner import Caller
    from tests.fakes import FixedClock

MOST = floods.MESSAGES.most


@pytest.fixture
def desk(
    bot: Database, keeper: Database, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> Desk:
    monkeypatch.setattr(reception_room, "_FIRST_WAIT", 0.01)
    corner, eyes, heard = Corner(bot, RING, clock), DeskEyes(keeper, RING), Heard()
    eyes.mint(3)
    return Desk(corner, eyes, heard, Reception(bot, corner.street, heard.outlet(), clock))


async def floods_in(desk: Desk, caller: Caller, count: int = MOST, words: str = "blue") -> None:
    """Let somebody write so often within one moment."""
    await desk.takes(*(desk.corner.incoming(caller, words=words) for _ in range(count)))


async def says(desk: Desk, caller: Caller, words: str = "", **what: object) -> list[Sending]:
    """Let somebody write; return what they are told."""
    desk.heard.said.clear()
    incoming = desk.corner.incoming(caller, words=words or None, **what)
    await desk.takes(incoming, offset=4711)
    taken = desk.corner.database.call(callers.seen, "telegram", [incoming.update])
    assert taken == {incoming.update}, "acknowledged, whatever is said"
    assert desk.corner.database.call(callers.offset, "telegram") == 4711
    return desk.heard.said.copy()


def notices(sendings: list[Sending]) -> list[str]:
    return [one.speech.notice for one in sendings]


async def test_the_twenty_first_message_of_a_minute_waits_and_moves_nothing(desk: Desk) -> None:
    caller = desk.corner.who()
    await floods_in(desk, caller)
    before = caller.stands
    (told,) = await says(desk, caller, "english")
    assert told.speech.notice == "too-much"
    assert "112" in spoken(told.speech, desk.corner.numbers, OFFERED, desk.corner.prompts).text
    assert not told.speech.urgent
    assert caller.stands == before


async def test_whoever_waits_is_told_once_a_minute(desk: Desk, clock: FixedClock) -> None:
    caller = desk.corner.who()
    await floods_in(desk, caller)
    with capture_logs() as lines:
        told = [notices(await says(desk, caller, "blue")) for _ in range(3)]
    assert told == [["too-much"], [], []]
    assert lines[0] == {
        "event": "too-fast", "count": 1, "channel": "telegram", "log_level": "info",
    }  # fmt: skip
    desk.heard.said.clear()
    await floods_in(desk, caller, 5)
    assert notices(desk.heard.said) == []
    clock.move(minutes=1)
    await floods_in(desk, caller, MOST)
    told_again = [notices(await says(desk, caller, "blue")) for _ in range(2)]
    assert told_again == [["too-much"], []]


async def test_after_a_moment_one_more_is_heard(desk: Desk, clock: FixedClock) -> None:
    caller = desk.corner.who()
    await floods_in(desk, caller)
    clock.move(seconds=3)
    await says(desk, caller, "english")
    assert caller.at == "welcome:safe-to-write"
    assert notices(await says(desk, caller, "yes")) == ["too-much"]


async def test_one_callers_flood_is_nobody_elses(desk: Desk) -> None:
    await floods_in(desk, desk.corner.who(1), 3 * MOST)
    other = desk.corner.who(2)
    assert notices(await says(desk, other, "/start")) == [""]
    assert other.at == "welcome:language"


@pytest.mark.parametrize("words", [DANGER, "danger", "I want to die", "i am 15 years old"])
async def test_danger_never_waits(desk: Desk, words: str) -> None:
    caller = desk.corner.who()
    await floods_in(desk, caller, 2 * MOST)
    (told,) = await says(desk, caller, words)
    assert told.speech.notice != "too-much"
    assert caller.stands is not None
    assert caller.stands.child or caller.at in {"welcome:emergency", "welcome:alive"}


async def test_the_danger_button_never_waits(desk: Desk) -> None:
    caller = desk.corner.who()
    await floods_in(desk, caller, 2 * MOST)
    (told,) = await says(desk, caller, pressed="v1:0:language:~danger:0001")
    assert told.speech.urgent
    assert caller.at == "welcome:emergency"


async def test_leaving_never_waits(desk: Desk) -> None:
    caller = desk.corner.who()
    await floods_in(desk, caller, 2 * MOST)
    await says(desk, caller, "leave")
    assert caller.stands is None
    assert len(desk.heard.leaving) == 1


async def test_whoever_has_a_case_never_waits(desk: Desk) -> None:
    caller = desk.corner.who().on_the_line()
    await floods_in(desk, caller, 3 * MOST, "and another thing")
    assert "too-much" not in notices(desk.heard.said)
    texts = [content.get("text") for _, content in desk.eyes.entries()]
    assert texts.count("and another thing") == 3 * MOST


async def test_whoever_may_be_a_child_never_waits(desk: Desk) -> None:
    caller = desk.corner.who()
    caller.say("i am 15 years old")
    await floods_in(desk, caller, 2 * MOST)
    assert "too-much" not in notices(desk.heard.said)


async def test_whoever_is_silenced_is_not_even_told_to_wait(desk: Desk) -> None:
    caller = desk.corner.who()
    await floods_in(desk, caller, 2, ABUSE)
    desk.heard.said.clear()
    await floods_in(desk, caller, 2 * MOST)
    assert desk.heard.said == []


async def test_stickers_wait_like_words_and_nothing_is_noted_about_who_sent_them(
    desk: Desk,
) -> None:
    caller = desk.corner.who()
    for odd in (Odd.STICKER, Odd.VOICE):
        await desk.takes(*(desk.corner.incoming(caller, odd=odd) for _ in range(MOST)))
    here = caller.stands
    assert here is not None
    assert (here.warned, here.muted, here.compromised) == (None, None, None)
    assert not desk.eyes.cases


async def test_an_outage_of_ours_uses_up_nobodys_tokens(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = desk.corner.who()
    down_for(desk.corner.database, monkeypatch, 4)
    batch = [desk.corner.incoming(caller, words="blue") for _ in range(MOST - 1)]
    await desk.takes(*batch, desk.corner.incoming(caller, words="english"))
    assert desk.refusals == 4
    assert caller.at == "welcome:safe-to-write"


async def test_what_is_stored_one_by_one_waits_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = desk.corner.who()
    really: Callable[..., Awaitable[object]] = desk.corner.database.run
    refusals = [RowRefused("unique")]

    async def run(*args: object, **kwargs: object) -> object:
        if refusals:
            raise refusals.pop()
        return await really(*args, **kwargs)

    monkeypatch.setattr(desk.corner.database, "run", run)
    await floods_in(desk, caller, 2 * MOST)
    assert notices(desk.heard.said).count("too-much") == 1


async def test_newcomers_wait_when_there_are_too_many_and_danger_does_not(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, clock: FixedClock
) -> None:
    monkeypatch.setattr(floods, "NEWCOMERS", Rate(5, timedelta(minutes=1)))
    crowd = [desk.corner.who(number) for number in range(9)]
    await desk.takes(*(desk.corner.incoming(one, words="/start") for one in crowd))
    assert notices(desk.heard.said) == [""] * 5 + ["too-much"] * 4
    assert [one.stands is not None for one in crowd] == [True] * 5 + [False] * 4
    assert notices(await says(desk, crowd[0], "english")) == [""]
    in_danger = desk.corner.who(99)
    (told,) = await says(desk, in_danger, DANGER)
    assert told.speech.urgent
    assert in_danger.at == "welcome:emergency"
    assert notices(await says(desk, crowd[8], "/start")) == []
    clock.move(minutes=1)
    assert notices(await says(desk, crowd[8], "/start")) == [""]


async def test_a_web_visitor_is_not_counted_here(desk: Desk) -> None:
    caller = desk.corner.who()
    for _ in range(2 * MOST):
        await desk.reception.take_one(desk.corner.incoming(caller, words="blue"))
    assert "too-much" not in notices(desk.heard.said)


def test_buckets_take_a_bounded_room(clock: FixedClock) -> None:
    limits = Limits(clock)
    rate = Rate(1, timedelta(minutes=1))
    for number in range(_REMEMBERED + 500):
        limits.take(rate, number.to_bytes(8, "big"), 1)
    assert len(limits) == _REMEMBERED
    last = (_REMEMBERED + 499).to_bytes(8, "big")
    assert (limits.left(rate, last), limits.left(rate, b"new")) == (0, 1)
    assert len(limits) == _REMEMBERED, "who is only looked for takes no room"


def test_what_was_counted_is_forgotten_with_its_batch(corner_of_ours: Corner) -> None:
    counter = floods.Floods(corner_of_ours.clock)
    caller = corner_of_ours.who()
    batch = Batch("telegram", (corner_of_ours.incoming(caller, words="a"),))
    many = replace(batch, incoming=batch.incoming * 3 * MOST)
    assert not counter.patience(many).hasty, "one update, however often it is handed in"
    counter.settled()
    assert not counter._counted


@pytest.fixture
def corner_of_ours(bot: Database, clock: FixedClock) -> Corner:
    return Corner(bot, RING, clock)
