from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from bot import runtime, turns
from bot.messages import Batch, Spoilt
from bot.runtime import silence
from intake.case import NO_CASE, EntryKind, RecordId
from intake.db import RowRefused
from intake.sealing import Binding, Purpose, open_sealed, seal
from intake.store import callers, casefiles, conversations, letterbox
from intake.tables import quarantine as quarantine_table
from tests.bot.desk_eyes import DeskEyes
from tests.bot.street import RING, a_ring

if TYPE_CHECKING:
    from sqlalchemy import Table

    from intake.db import Database, Tx
    from tests.bot.corner import Corner


def rows(database: Database, table: Table) -> int:
    statement = select(func.count()).select_from(table)
    return int(database.call(lambda tx: tx.rows(statement))[0][0])


# --- batches -------------------------------------------------------------------------------------


def test_an_update_that_comes_again_changes_nothing(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    press = caller.pressing("age:adult")
    corner.take(press)
    before = (caller.stands, len(eyes.entries()), len(corner.sendings))
    corner.take(press, press)
    assert (caller.stands, len(eyes.entries()), len(corner.sendings)) == before


def test_updates_of_one_caller_in_one_batch_build_on_each_other(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who()
    typed = ["/start", "english", "yes", "bulgaria", "yes", "yes", "1", "1"]
    corner.take(*(corner.incoming(caller, words=words) for words in typed))
    assert caller.at == "potential_victim:five-minutes"
    assert eyes.kinds().count(EntryKind.CONSENT) == 2


def test_callers_of_one_batch_do_not_mix(corner: Corner, eyes: DeskEyes) -> None:
    crowd = [corner.who(number) for number in range(12)]
    for words in ("/start", "english", "yes", "bulgaria", "yes"):
        corner.take(*(corner.incoming(caller, words=words) for caller in crowd))
    assert len(eyes.cases) == 12
    assert all(len(eyes.entries(case)) == 4 for case in eyes.cases)
    assert len({caller.stands.key_id for caller in crowd if caller.stands} - {None}) == 5


def test_an_empty_pool_stops_nobody(corner: Corner, eyes: DeskEyes) -> None:
    eyes.minted.clear()
    corner.database.call(letterbox.take_keys, 100, corner.clock())
    caller = corner.who().agrees()
    assert caller.stands is not None
    assert caller.stands.key_id is None
    assert eyes.kinds()[:1] == ["contact"]


def test_a_key_the_mint_does_not_vouch_for_is_not_sealed_to(
    corner: Corner, keeper: Database
) -> None:
    forged = DeskEyes(keeper, a_ring())
    forged.mint(3)
    honest = DeskEyes(keeper, RING)
    corner.who().agrees()
    assert honest.kinds()[0] is EntryKind.CONTACT


def test_a_turn_that_breaks_is_put_aside_and_nobody_else_notices(
    corner: Corner, eyes: DeskEyes, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, fine = corner.who(1).agrees(), corner.who(2).agrees()
    really = turns.take

    def take(before: object, incoming: object, *rest: object) -> object:
        if getattr(incoming, "caller", None) == broken.id:
            raise KeyError("secret words")
        return really(before, incoming, *rest)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(turns, "take", take)
    received = corner.take(broken.pressing("age:adult"), fine.pressing("age:adult"))
    assert received.failed == 1
    assert (broken.at, fine.at) == ("welcome:age", "welcome:for-whom")
    assert "112" in broken.sees.text
    assert rows(eyes.database, quarantine_table) == 1
    monkeypatch.undo()
    broken.say("what?")
    assert broken.at == "welcome:age"


def test_a_refused_row_fails_the_batch_and_nothing_of_it_remains(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees()
    press = caller.pressing("age:adult")
    before = (caller.stands, len(eyes.entries()))

    def doubled(tx: Tx) -> None:
        callers.arrived(tx, press, corner.clock())
        batch = Batch("telegram", (press,))
        runtime.receive(tx, batch, corner.street, (), corner.clock())
        callers.arrived(tx, press, corner.clock())

    with pytest.raises(RowRefused):
        corner.database.call(doubled)
    assert (caller.stands, len(eyes.entries())) == before


def test_the_offset_moves_with_the_batch_and_what_is_spoilt_is_kept_sealed(
    corner: Corner, eyes: DeskEyes
) -> None:
    record = RecordId(b"r" * 16)
    place = Binding(Purpose.QUARANTINE, RING.street.org, NO_CASE, 0, record)
    spoilt = Spoilt("text", seal({"raw": "00"}, RING.street.queue, place), record)
    corner.take_batch(Batch("telegram", (), (spoilt,), 4712))
    assert corner.database.call(callers.offset, "telegram") == 4712
    assert rows(eyes.database, quarantine_table) == 1
    assert open_sealed(spoilt.raw, RING.queue, place) == {"raw": "00"}


def test_whoever_blocks_us_is_unreachable_until_she_writes(corner: Corner) -> None:
    caller = corner.who()
    caller.say("/start")
    corner.take(corner.incoming(caller, gone=True))
    assert corner.database.call(callers.load, {caller.id})[caller.id].unreachable
    caller.say("hello")
    assert not corner.database.call(callers.load, {caller.id})[caller.id].unreachable


def test_a_typed_message_leaves_a_trace_until_it_is_deleted(corner: Corner) -> None:
    caller = corner.who()
    corner.take(corner.incoming(caller, words="/start", message=77))
    assert corner.database.call(callers.traces, caller.id) == [77]


# --- silence -------------------------------------------------------------------------------------


def test_silence_before_consent_forgets_and_after_it_is_recorded(
    corner: Corner, eyes: DeskEyes
) -> None:
    stranger, agreed = corner.who(1), corner.who(2).agrees()
    stranger.say("/start")
    corner.clock.move(minutes=31)
    assert corner.database.call(silence, corner.street, corner.clock()) == 2
    assert stranger.stands is None
    assert eyes.entries()[-1][1]["disposition"] == "expired"
    assert agreed.at == "open_line:line"
    corner.clock.move(days=3)
    assert corner.database.call(silence, corner.street, corner.clock()) == 0
    agreed.say("I am back")
    assert eyes.entries()[-1][1]["text"] == "I am back"


def test_who_came_back_and_fell_silent_is_asked_anew_not_told_that_words_are_saved(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees()
    caller.say("leave")
    caller.say("hello")
    corner.clock.move(minutes=31)
    assert corner.database.call(silence, corner.street, corner.clock()) == 1
    kept = eyes.entries()
    received = caller.say("is anybody there")
    assert received.sendings[-1].speech.shown[-1].flow == "welcome"
    assert eyes.entries() == kept


def test_who_writes_in_time_is_not_ended(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    corner.clock.move(minutes=20)
    caller.press("age:adult")
    corner.clock.move(minutes=20)
    assert corner.database.call(silence, corner.street, corner.clock()) == 0
    assert "expired" not in str(eyes.entries())


def test_a_conversation_whose_key_is_gone_begins_again(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    case = eyes.case
    keys = replace(RING.street, pocket=a_ring().street.pocket)
    corner.street = replace(corner.street, keys=keys)
    caller.say("hello")
    row = corner.database.call(conversations.load, {caller.id})[caller.id]
    assert row.rev == 1
    assert eyes.case == case


def test_a_case_that_was_erased_is_not_written_to(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    eyes.database.call(casefiles.erase, eyes.case)
    caller.say("hello")
    assert caller.at == "welcome:language"
