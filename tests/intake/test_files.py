"""Sealed files: they open in their place only, all of them, and are gone when their time is up."""

from __future__ import annotations

import contextlib
import pickle
import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from intake import retention
from intake.db import Database, RowRefused, Side
from intake.keys import CannotOpen, FileKey, KeyWrong
from intake.retention import Counts
from intake.sealing import Binding, Purpose, open_file, seal_file
from intake.sealing.files import STEP, _context
from intake.store import casefiles, fetches, files
from intake.store.fetches import Fetch
from intake.store.files import SealedFile
from intake.voice import KEPT, LARGEST, Recording, recording_of
from tests.build import ORG, a_caller, a_case_id, a_record, open_a_case, sealed
from tests.recordings import MARK, MP4, NO_SOUND, THREE_GP, WAV, WEBM, ogg

if TYPE_CHECKING:
    from intake.case import CaseId, RecordId
    from tests.fakes import FixedClock

PLACE = Binding(Purpose.FILE, ORG, a_case_id(), 0, a_record())


# --- sealing -------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [b"", b"x", bytes(STEP - 4), bytes(STEP - 3), ogg(LARGEST)])
def test_what_was_sealed_opens_with_its_key_in_its_place(body: bytes) -> None:
    key = FileKey.make()
    shut = seal_file(body, key, PLACE)
    assert MARK not in shut
    assert open_file(shut, FileKey.load(key.secret), PLACE) == body


def test_nothing_opens_elsewhere_with_another_key_or_in_part() -> None:
    key = FileKey.make()
    shut = seal_file(ogg(200_000), key, PLACE)
    elsewhere = (
        Binding(Purpose.FILE, ORG, a_case_id(), 0, PLACE.record),
        Binding(Purpose.FILE, ORG, PLACE.case, 0, a_record()),
        Binding(Purpose.FETCH, ORG, PLACE.case, 0, PLACE.record),
    )
    for place in elsewhere:
        with pytest.raises(CannotOpen):
            open_file(shut, key, place)
    with pytest.raises(CannotOpen):
        open_file(shut, FileKey.make(), PLACE)
    swapped = shut[:40] + bytes([shut[40] ^ 1]) + shut[41:]
    for spoilt in (b"", shut[:-1], shut[:70_000], shut + b"\0", swapped):
        with pytest.raises(CannotOpen):
            open_file(spoilt, key, PLACE)


def test_a_size_does_not_tell_to_the_second_how_long_somebody_spoke() -> None:
    key = FileKey.make()
    sizes = {len(seal_file(bytes(length), key, PLACE)) for length in (1, 900, 20_000, STEP - 4)}
    assert len(sizes) == 1
    assert len(seal_file(bytes(STEP - 3), key, PLACE)) > sizes.pop()


@pytest.mark.parametrize(
    "whole", [b"", b"\0\0\0\1x", (10**9).to_bytes(4, "big").ljust(STEP, b"\0"),
              b"\0\0\0\1xy".ljust(STEP, b"\0")],
)  # fmt: skip
def test_what_seal_file_does_not_make_is_not_opened(whole: bytes) -> None:
    key = FileKey.make()
    with pytest.raises(CannotOpen):
        open_file(key.encrypt(whole, _context(PLACE)), key, PLACE)


def test_a_key_shows_nothing_and_stays_in_its_process() -> None:
    key = FileKey.make()
    assert key.secret.hex() not in repr(key)
    with pytest.raises(TypeError):
        pickle.dumps(key)
    with pytest.raises(KeyWrong):
        FileKey.load(b"short")


# --- what a recording is -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "kind"),
    [(ogg(), Recording.OGG), (WEBM, Recording.WEBM), (MP4, Recording.MP4),
     (THREE_GP, Recording.MP4), (WAV, Recording.WAV)],
)  # fmt: skip
def test_what_phones_record_is_known_by_its_first_bytes(body: bytes, kind: Recording) -> None:
    assert recording_of(body) is kind
    assert kind.value == f"audio/{kind.ending}"


@pytest.mark.parametrize("body", NO_SOUND)
def test_pictures_documents_and_programs_are_no_recordings(body: bytes) -> None:
    assert recording_of(body) is None


# --- rows ----------------------------------------------------------------------------------------


def a_file(case: CaseId, record: RecordId, now: FixedClock) -> SealedFile:
    return SealedFile(case, record, seal_file(ogg(), FileKey.make(), PLACE), now() + KEPT)


def test_a_file_is_there_until_its_time_is_up_and_then_gone(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case, record, other = bot.call(open_a_case, clock()), a_record(), a_record()
    for each in (record, other):
        bot.call(files.put, a_file(case, each, clock), clock())
    desk.call(files.keep, case, other)
    assert desk.call(files.of_case, case) == {record: clock() + KEPT, other: None}
    clock.move(hours=70)
    assert desk.call(retention.forget_desk, clock()) == Counts()
    assert desk.call(files.body_of, case, record, clock()) is not None
    clock.move(hours=1)
    # Even where nobody has looked for what is due yet, nothing is given out any more.
    assert desk.call(files.body_of, case, record, clock()) is None
    assert desk.call(retention.forget_desk, clock()) == Counts(files=1)
    assert list(desk.call(files.of_case, case)) == [other]
    assert timedelta(hours=72) - KEPT == timedelta(hours=1)


def test_a_file_of_another_case_is_not_found(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case, another = (bot.call(open_a_case, clock()) for _ in range(2))
    record = a_record()
    bot.call(files.put, a_file(case, record, clock), clock())
    assert desk.call(files.body_of, another, record, clock()) is None
    assert not desk.call(files.erase, another, record)
    assert desk.call(files.erase, case, record)
    assert not desk.call(files.erase, case, record)


def test_a_file_stands_once_and_only_in_a_case_there_is(bot: Database, clock: FixedClock) -> None:
    case, record = bot.call(open_a_case, clock()), a_record()
    bot.call(files.put, a_file(case, record, clock), clock())
    for file in (a_file(case, record, clock), a_file(a_case_id(), a_record(), clock)):
        with pytest.raises(RowRefused):
            bot.call(files.put, file, clock())


def test_erasing_a_case_takes_its_files_along(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case, record = bot.call(open_a_case, clock()), a_record()
    bot.call(files.put, a_file(case, record, clock), clock())
    desk.call(files.keep, case, record)
    desk.call(casefiles.erase, case)
    assert desk.call(files.of_case, case) == {}


def test_an_erased_file_leaves_no_byte_in_the_file_of_the_database(
    sqlite_url: str, clock: FixedClock
) -> None:
    bot, desk = (Database.open(sqlite_url, side=side) for side in (Side.BOT, Side.DESK))
    try:
        case, record = bot.call(open_a_case, clock()), a_record()
        file = a_file(case, record, clock)
        bot.call(files.put, file, clock())
        probe = file.body[-40:]
        assert probe in _bytes_of(sqlite_url)
        desk.call(retention.forget_desk, clock.move(hours=71))
    finally:
        bot.close()
        desk.close()
    assert probe not in _bytes_of(sqlite_url)


def _bytes_of(url: str) -> bytes:
    path = Path(url.removeprefix("sqlite:///"))
    with contextlib.closing(sqlite3.connect(path)) as record:
        record.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


def test_what_waits_comes_in_its_time_and_is_done_once(bot: Database, clock: FixedClock) -> None:
    first, second = (Fetch(a_record(), a_caller(), sealed(name)) for name in "ab")
    assert bot.call(fetches.next_due) is None
    bot.call(fetches.put, first, clock())
    bot.call(fetches.put, second, clock.move(seconds=1))
    assert bot.call(fetches.due, clock(), 5) == [first, second]
    assert bot.call(fetches.due, clock(), 1) == [first]
    bot.call(fetches.later, first.record, 3, clock() + timedelta(seconds=60))
    assert bot.call(fetches.due, clock(), 5) == [second]
    assert bot.call(fetches.done, second.record)
    assert not bot.call(fetches.done, second.record)
    assert bot.call(fetches.next_due) == clock() + timedelta(seconds=60)
    (again,) = bot.call(fetches.due, clock.move(seconds=60), 5)
    assert (again.record, again.tries) == (first.record, 3)
    bot.call(fetches.forget, first.caller)
    assert bot.call(fetches.next_due) is None
