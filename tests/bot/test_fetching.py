"""Fetching: whatever happens, each voice note lies in its case once, or staff read why not."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.fetching import MOST_TRIES, SIDE_BY_SIDE, Fetcher
from bot.messages import NoRecording, NotNow, Odd, Voice, Withheld
from intake.case import EntryKind
from intake.db import DatabaseDown
from intake.keys import FileKey
from intake.sealing import Binding, Purpose, open_file
from intake.store import callers, casefiles, fetches, files
from intake.voice import KEPT
from tests.bot.carrying import Street, a_street, until
from tests.bot.street import RING
from tests.recordings import NO_SOUND, ogg

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from intake.case import CaseId, RecordId
    from intake.db import Database
    from tests.bot.corner import Caller
    from tests.fakes import FixedClock


@dataclass
class Shelf:
    """Where recordings are kept, by name. Faults come first, one for each try."""

    kept: dict[str, bytes] = field(default_factory=dict)
    faults: list[Exception] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    held: asyncio.Event | None = None
    inside: int = 0
    most_inside: int = 0

    async def fetch(self, file: str) -> bytes:
        self.asked.append(file)
        self.inside += 1
        self.most_inside = max(self.most_inside, self.inside)
        try:
            if self.held is not None:
                await self.held.wait()
            if self.faults:
                raise self.faults.pop(0)
            if file not in self.kept:
                raise Withheld
            return self.kept[file]
        finally:
            self.inside -= 1


@dataclass
class Hand:
    """A street with somebody who fetches."""

    street: Street
    shelf: Shelf
    fetcher: Fetcher

    def speaks(self, caller: Caller, file: str = "file-1", message: int = 77) -> None:
        voice = Voice(seconds=12, mime="audio/ogg", file=file, message=message)
        corner = self.street.corner
        corner.take(corner.incoming(caller, odd=Odd.VOICE, voice=voice, message=message))

    async def round(self) -> None:
        await self.fetcher.round()
        await self.fetcher.settled()

    def files(self, case: CaseId | None = None) -> list[RecordId]:
        eyes = self.street.eyes
        return list(eyes.database.call(files.of_case, case or eyes.case))

    def heard(self) -> list[bytes]:
        """Every recording of the one case, opened with the key that stands in its entry."""
        eyes, clock, found = self.street.eyes, self.street.corner.clock, []
        rows = eyes.database.call(casefiles.entries, eyes.case)
        for row, (kind, content) in zip(rows, eyes.entries(), strict=True):
            if kind is EntryKind.VOICE and "key" in content:
                record = row.link.record
                shut = eyes.database.call(files.body_of, eyes.case, record, clock())
                if shut is not None:
                    place = Binding(Purpose.FILE, RING.street.org, eyes.case, 0, record)
                    key = FileKey.load(bytes.fromhex(content["key"]))
                    found.append(open_file(shut, key, place))
        return found

    def lost(self) -> list[str]:
        told = [content for kind, content in self.street.eyes.entries() if kind is EntryKind.VOICE]
        return [content["reason"] for content in told if content.get("what") == "lost"]

    @property
    def waits(self) -> bool:
        return self.street.around.database.call(fetches.next_due) is not None


@pytest.fixture
async def hand(bot: Database, keeper: Database, clock: FixedClock) -> AsyncIterator[Hand]:
    street, shelf = a_street(bot, keeper, clock), Shelf({"file-1": ogg()})
    found = Hand(street, shelf, Fetcher(street.around, street.phone, shelf))
    yield found
    await found.fetcher.settled()


async def test_a_voice_note_is_fetched_sealed_and_taken_out_of_the_chat(hand: Hand) -> None:
    caller = hand.street.corner.who().agrees()
    hand.speaks(caller)
    await hand.round()
    assert hand.heard() == [ogg()]
    assert not hand.waits
    assert hand.street.phone.taken_back == [("1", 77)]
    assert 77 not in hand.street.around.database.call(callers.traces, caller.id)
    await hand.round()
    assert hand.shelf.asked == ["file-1"]


async def test_it_is_fetched_as_soon_as_it_is_committed(hand: Hand) -> None:
    task = asyncio.create_task(hand.fetcher.run())
    try:
        caller = hand.street.corner.who().agrees()
        hand.speaks(caller)
        await until(lambda: len(hand.files()) == 1)
        hand.speaks(caller)
        await until(lambda: len(hand.files()) == 2)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_its_time_runs_from_its_arrival_not_from_its_fetching(hand: Hand) -> None:
    arrived = hand.street.corner.clock()
    hand.speaks(hand.street.corner.who().agrees())
    hand.street.corner.clock.move(hours=5)
    await hand.round()
    found = hand.street.eyes.database.call(files.of_case, hand.street.eyes.case)
    assert list(found.values()) == [arrived + KEPT]


async def test_a_file_that_is_gone_is_asked_for_about_an_hour_and_then_staff_read_so(
    hand: Hand,
) -> None:
    clock, database = hand.street.corner.clock, hand.street.around.database
    hand.shelf.kept.clear()
    hand.speaks(hand.street.corner.who().agrees())
    began = clock()
    while hand.waits:
        await hand.round()
        following = database.call(fetches.next_due)
        if following is not None:
            clock.now = following
    assert len(hand.shelf.asked) == MOST_TRIES
    assert timedelta(minutes=40) < clock() - began < timedelta(minutes=80)
    assert hand.lost() == ["gone"]
    assert hand.files() == []
    assert hand.street.phone.taken_back == [], "it may still be played where it stands"


async def test_trouble_on_the_line_never_gives_up_before_its_time_is_up(hand: Hand) -> None:
    clock = hand.street.corner.clock
    hand.shelf.faults = [NotNow(20.0)] * 50
    hand.speaks(hand.street.corner.who().agrees())
    for _ in range(50):
        await hand.round()
        assert hand.waits
        clock.move(hours=1)
    await hand.round()
    assert hand.heard() == [ogg()]
    hand.speaks(hand.street.corner.who(2).agrees())
    clock.move(hours=72)
    await hand.round()
    assert not hand.waits
    assert len(hand.shelf.asked) == 51, "what would be erased at once is not fetched"


async def test_before_its_time_nothing_is_tried_again(hand: Hand) -> None:
    hand.shelf.faults = [NotNow(20.0)]
    hand.speaks(hand.street.corner.who().agrees())
    await hand.round()
    await hand.round()
    assert len(hand.shelf.asked) == 1
    hand.street.corner.clock.move(seconds=20)
    await hand.round()
    assert hand.heard() == [ogg()]


@pytest.mark.parametrize("code", ["too-large", "path"])
async def test_what_can_never_be_fetched_is_said_at_once(hand: Hand, code: str) -> None:
    hand.shelf.faults = [NoRecording(code)]
    hand.speaks(hand.street.corner.who().agrees())
    await hand.round()
    assert (hand.lost(), hand.files(), hand.waits) == ([code], [], False)


@pytest.mark.parametrize("body", NO_SOUND[2:4])
async def test_a_picture_in_place_of_a_voice_is_not_kept(hand: Hand, body: bytes) -> None:
    hand.shelf.kept["file-1"] = body
    hand.speaks(hand.street.corner.who().agrees())
    await hand.round()
    assert (hand.lost(), hand.files()) == (["not-sound"], [])


async def test_an_error_nobody_expected_keeps_the_others_going(hand: Hand) -> None:
    hand.shelf.faults = [ValueError("strange")]
    hand.shelf.kept["file-2"] = ogg(50)
    caller = hand.street.corner.who().agrees()
    hand.speaks(caller)
    hand.speaks(caller, "file-2")
    await hand.round()
    assert len(hand.files()) == 1
    assert hand.waits
    hand.street.corner.clock.move(minutes=5)
    await hand.round()
    assert sorted(map(len, hand.heard())) == [50, 3000]


async def test_cut_off_in_the_middle_the_next_process_fetches_it_once(hand: Hand) -> None:
    hand.shelf.held = asyncio.Event()
    hand.speaks(hand.street.corner.who().agrees())
    task = asyncio.create_task(hand.fetcher.run())
    await until(lambda: bool(hand.shelf.asked))
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await hand.fetcher.settled()
    assert hand.files() == []
    hand.shelf.held = None
    other = Fetcher(hand.street.around, hand.street.phone, hand.shelf)
    for fetcher in (other, hand.fetcher):
        await fetcher.round()
        await fetcher.settled()
    assert hand.heard() == [ogg()]


async def test_two_who_fetch_the_same_keep_it_once(hand: Hand) -> None:
    hand.shelf.held = asyncio.Event()
    hand.speaks(hand.street.corner.who().agrees())
    other = Fetcher(hand.street.around, hand.street.phone, hand.shelf)
    await hand.fetcher.round()
    await other.round()
    await until(lambda: len(hand.shelf.asked) == 2)
    hand.shelf.held.set()
    await hand.fetcher.settled()
    await other.settled()
    assert hand.heard() == [ogg()]
    assert hand.street.phone.taken_back == [("1", 77)]


async def test_only_so_many_are_in_memory_at_once(hand: Hand) -> None:
    caller = hand.street.corner.who().agrees()
    for _ in range(SIDE_BY_SIDE * 2):
        hand.speaks(caller)
    task = asyncio.create_task(hand.fetcher.run())
    try:
        await until(lambda: len(hand.files()) == SIDE_BY_SIDE * 2)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert hand.shelf.most_inside <= SIDE_BY_SIDE


async def test_what_the_database_could_not_take_is_fetched_again(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand.speaks(hand.street.corner.who().agrees())

    async def down(*_: object, **__: object) -> None:
        raise DatabaseDown("locked")

    monkeypatch.setattr("bot.fetching._RETRY", 0.01)
    with monkeypatch.context() as broken:
        broken.setattr(hand.street.around.database, "run", down)
        await hand.round()
    assert (hand.files(), hand.waits) == ([], True)
    await hand.round()
    assert hand.heard() == [ogg()]


async def test_a_case_that_is_over_gets_nothing_more(hand: Hand) -> None:
    corner, eyes = hand.street.corner, hand.street.eyes
    erased, closed = corner.who(1).agrees(), corner.who(2)
    hand.speaks(erased)
    eyes.database.call(casefiles.erase, eyes.case)
    await hand.round()
    assert not hand.waits
    closed.agrees()
    hand.speaks(closed, "nowhere")
    here = closed.stands
    assert here is not None
    corner.database.call(callers.link_case, closed.id, None)
    hand.shelf.faults = [NoRecording("path")]
    entries = len(eyes.entries(here.case))
    await hand.round()
    assert not hand.waits
    assert len(eyes.entries(here.case)) == entries


async def test_a_message_that_cannot_be_taken_back_now_is_swept_later(hand: Hand) -> None:
    caller = hand.street.corner.who().agrees()
    hand.speaks(caller)
    hand.street.phone.faults = [NotNow(5.0)]
    await hand.round()
    assert hand.heard() == [ogg()]
    assert 77 in hand.street.around.database.call(callers.traces, caller.id)


async def test_an_order_nobody_can_read_any_more_is_dropped(hand: Hand) -> None:
    hand.speaks(hand.street.corner.who().agrees())
    database = hand.street.around.database
    (fetch,) = database.call(fetches.due, hand.street.corner.clock(), 1)
    database.call(fetches.done, fetch.record)
    spoilt = fetches.Fetch(fetch.record, fetch.caller, type(fetch.body)(b"spoilt"))
    database.call(fetches.put, spoilt, hand.street.corner.clock())
    await hand.round()
    assert not hand.waits
    assert hand.shelf.asked == []
