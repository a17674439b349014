"""Voice notes in a turn: kept where words are kept, fetched by order of the same commit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from bot import voices
from bot.messages import Odd, Voice
from intake.case import EntryKind
from intake.keys import CannotOpen, FileKey
from intake.sealing import Binding, Purpose, open_file
from intake.store import callers, fetches, files
from intake.store.fetches import Fetch
from intake.tables import fetches as fetch_table
from intake.voice import KEPT
from tests.bot.corner import Corner
from tests.bot.street import RING, a_ring
from tests.build import a_record, sealed
from tests.recordings import ogg

if TYPE_CHECKING:
    from typing import Any

    from bot.messages import Incoming
    from intake.db import Database
    from tests.bot.corner import Caller
    from tests.bot.desk_eyes import DeskEyes
    from tests.fakes import FixedClock

FILE = "AwACAgIAAx0CVoice"
COUNT = select(func.count()).select_from(fetch_table)


def speaking(caller: Caller, **what: Any) -> Incoming:  # noqa: ANN401  fields of Incoming
    number = what.pop("message", 77)
    voice = Voice(seconds=12, size=3000, mime="audio/ogg", file=FILE, message=number)
    return caller.corner.incoming(caller, odd=Odd.VOICE, voice=voice, message=number, **what)


def speaks(caller: Caller, **what: Any) -> None:  # noqa: ANN401  fields of Incoming
    caller.corner.take(speaking(caller, **what))


def waits(corner: Corner) -> int:
    return int(corner.database.call(lambda tx: tx.rows(COUNT))[0][0])


def the_fetch(corner: Corner) -> Fetch:
    (fetch,) = corner.database.call(fetches.due, corner.clock(), 5)
    return fetch


# --- where nothing is kept -----------------------------------------------------------------------


def test_before_consent_nothing_of_a_voice_note_is_kept(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en")
    speaks(caller)
    assert corner.sendings[-1].speech.notice == "odd-voice"
    assert "before you agree" in caller.sees.text
    assert caller.at == "welcome:safe-to-write"
    assert not eyes.cases
    assert waits(corner) == 0


def test_after_taking_everything_back_nothing_is_kept_or_fetched_any_more(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().on_the_line()
    speaks(caller)
    assert waits(corner) == 1
    caller.say("withdraw")
    caller.press("withdraw:all")
    assert waits(corner) == 0
    entries = len(eyes.entries())
    speaks(caller)
    assert corner.sendings[-1].speech.notice == "odd-voice"
    assert waits(corner) == 0
    assert len(eyes.entries()) == entries


def test_whoever_left_quickly_is_a_stranger_with_her_voice_too(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees()
    caller.say("leave")
    entries = len(eyes.entries())
    speaks(caller)
    assert (waits(corner), len(eyes.entries())) == (0, entries)


def test_a_voice_note_that_is_too_long_is_told_so(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    corner.take(corner.incoming(caller, odd=Odd.VOICE_LONG))
    assert "ten minutes" in caller.sees.text
    assert (waits(corner), EntryKind.VOICE in eyes.kinds()) == (0, False)


# --- where it is kept ----------------------------------------------------------------------------


def test_at_a_question_it_is_kept_and_the_question_comes_again(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees()
    asked = caller.sees.text
    speaks(caller)
    assert caller.at == "welcome:age"
    assert asked in caller.sees.text
    assert "goes to the team" in caller.sees.text
    kind, content = eyes.entries()[-1]
    assert kind is EntryKind.VOICE
    assert (content["seconds"], content["size"], content["mime"]) == (12, 3000, "audio/ogg")
    assert (content["item"], content["locale"], len(content["key"])) == ("", "en", 64)
    signal = eyes.signals()[-1]
    assert (signal["item"], signal["answer"], signal["flags"]) == ("voice", [], [])
    caller.press("age:adult")
    assert caller.at == "welcome:for-whom"


def test_where_words_are_wanted_it_is_the_answer(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().on_the_line()
    before = len(eyes.signals())
    speaks(caller)
    assert caller.at == "open_line:saved"
    kind, content = eyes.entries()[-1]
    assert (kind, content["item"]) == (EntryKind.VOICE, "line")
    assert [one["item"] for one in eyes.signals()[before:]] == ["voice"]
    assert corner.sendings[-1].speech.notice == ""


def test_in_danger_it_is_kept_without_consent_as_was_told(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:~danger")
    speaks(caller)
    assert EntryKind.VOICE in eyes.kinds()
    assert waits(corner) == 1
    assert caller.at.startswith("open_line:"), "words at the emergency lead to a person"


def test_a_danger_word_under_it_opens_a_case_and_keeps_it(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who()
    speaks(caller, words="please help, he will kill me")
    assert caller.at == "welcome:emergency"
    kinds = eyes.kinds()
    assert kinds.index(EntryKind.WORDS) < kinds.index(EntryKind.VOICE)
    assert waits(corner) == 1


def test_words_under_it_are_kept_beside_it(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    speaks(caller, words="from the kitchen")
    assert [kind for kind, _ in eyes.entries()[-2:]] == [EntryKind.WORDS, EntryKind.VOICE]
    caller.press("age:adult", "for-whom:myself", "five-minutes:~person")
    speaks(caller, words="and from the yard")
    assert [kind for kind, _ in eyes.entries()[-2:]] == [EntryKind.WORDS, EntryKind.VOICE]
    assert caller.at == "open_line:saved"


def test_leaving_in_the_words_under_it_leaves(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    speaks(caller, words="leave")
    here = caller.stands
    assert here is not None
    assert here.left
    assert EntryKind.VOICE not in eyes.kinds()


def test_whoever_stopped_with_a_case_is_heard_on_the_line(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees().press("age:~stop")
    speaks(caller)
    assert caller.at == "open_line:saved"
    assert eyes.kinds()[-1] is EntryKind.VOICE


# --- the order to fetch it -----------------------------------------------------------------------


def test_the_order_to_fetch_it_is_sealed_and_knows_entry_key_case_and_message(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees()
    speaks(caller)
    fetch = the_fetch(corner)
    assert FILE.encode() not in fetch.body.envelope
    found = voices.waiting(fetch, RING.street)
    assert (found.file, found.message, found.at) == (FILE, 77, corner.clock())
    assert found.case == eyes.case
    assert found.key.secret.hex() == eyes.entries()[-1][1]["key"]
    assert fetch.caller == caller.id
    assert corner.sendings[-1].speech.typed is None, "it goes away once it is fetched"


def test_while_a_person_answers_it_stays_in_the_chat(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().on_the_line()
    caller.say("first words")
    here = caller.stands
    assert here is not None
    outcome, kept = voices.take(
        replace(here, person=True), speaking(caller), ("en",), corner.clock()
    )
    assert outcome.here.shown == ()
    assert kept is not None
    assert kept.voice.message is None
    assert eyes.cases


def test_what_another_ring_sealed_or_nobody_wrote_is_not_fetched(
    corner: Corner, eyes: DeskEyes
) -> None:
    speaks(corner.who().agrees())
    fetch = the_fetch(corner)
    assert eyes.cases
    for strange in (
        Fetch(a_record(), fetch.caller, fetch.body),
        Fetch(fetch.record, fetch.caller, sealed("x")),
    ):
        with pytest.raises(CannotOpen):
            voices.waiting(strange, RING.street)
    with pytest.raises(CannotOpen):
        voices.waiting(fetch, a_ring().street)


def test_the_same_voice_note_twice_is_one(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    incoming = speaking(caller)
    corner.take(incoming)
    corner.take(incoming)
    corner.take(incoming, incoming)
    assert eyes.kinds().count(EntryKind.VOICE) == 1
    assert waits(corner) == 1


def test_a_turn_that_breaks_leaves_no_order_behind(
    corner: Corner, eyes: DeskEyes, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = corner.who().agrees()

    def broken(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(callers, "leave_trace", lambda *_: None)
    monkeypatch.setattr("bot.runtime.in_answer_to", broken)
    speaks(caller)
    assert corner.sendings[-1].speech.notice == "not-saved"
    assert (waits(corner), EntryKind.VOICE in eyes.kinds()) == (0, False)


# --- a recording that comes along (web chat) -----------------------------------------------------


def test_a_recording_that_comes_along_is_sealed_in_the_same_commit(
    bot: Database, clock: FixedClock, eyes: DeskEyes
) -> None:
    corner = Corner(bot, RING, clock)
    caller = corner.who().agrees()
    body = ogg(70_000)
    voice = Voice(size=len(body), mime="audio/ogg", body=body)
    corner.take(corner.incoming(caller, odd=Odd.VOICE, voice=voice, message=None))
    _, content = eyes.entries()[-1]
    ((record, until),) = eyes.database.call(files.of_case, eyes.case).items()
    assert until == clock() + KEPT
    shut = eyes.database.call(files.body_of, eyes.case, record, clock())
    assert shut is not None
    assert b"zq-mark" not in shut
    place = Binding(Purpose.FILE, RING.street.org, eyes.case, 0, record)
    key = FileKey.load(bytes.fromhex(content["key"]))
    assert open_file(shut, key, place) == body
    assert waits(corner) == 0
