"""Voice notes at the desk: heard with one's own key, written down first, erased or kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation.desk import ClaimLapsed, NoSuchCase, VoiceNotHere
from escalation.desk.acts import ReasonMissing
from escalation.desk.voices import VoiceState, voice_note
from escalation.findings import Signal, findings_from
from escalation.reports import case_report
from escalation.staff import NotAllowed
from intake import retention
from intake.case import EntryKind, RecordId
from intake.indicators import Flag
from intake.keys import CannotOpen, FileKey
from intake.store import audit, files
from intake.voice import KEPT, Recording
from tests.escalation.speaking import arrives, is_lost, says_aloud
from tests.recordings import NO_SOUND, WAV, ogg

if TYPE_CHECKING:
    from escalation.desk.voices import VoiceNote
    from tests.escalation.office import Caller, Office

NAME = "amber-otter"


def acts(office: Office) -> list[str]:
    return [str(row.facts["action"]) for row in office.database.call(audit.rows)]


async def notes(office: Office, login: str = "mara") -> list[VoiceNote]:
    case = await office.desk.open(office.actor(login), NAME)
    found = (voice_note(line, case.timeline, office.clock()) for line in case.timeline.lines)
    return [each for each in found if each is not None]


async def held(office: Office, body: bytes | None = None) -> tuple[Caller, RecordId]:
    """A case with one voice note, claimed by Mara."""
    caller = office.caller()
    record = says_aloud(office, caller, ogg() if body is None else body)
    await office.desk.claim(office.actor(), NAME)
    return caller, record


async def test_it_is_heard_as_it_was_said_and_that_is_written_down_first(office: Office) -> None:
    _, record = await held(office)
    sound = await office.desk.listen(office.actor(), NAME, record)
    assert (sound.body, sound.kind) == (ogg(), Recording.OGG)
    assert acts(office)[-1] == "listen"
    assert "zq-mark" not in repr(sound)


async def test_a_try_to_listen_is_written_down_even_where_there_is_nothing(office: Office) -> None:
    await held(office)
    with pytest.raises(VoiceNotHere):
        await office.desk.listen(office.actor(), NAME, RecordId(bytes(16)))
    assert acts(office)[-1] == "listen"


async def test_only_whoever_may_read_the_case_hears_it(office: Office) -> None:
    _, record = await held(office)
    for login in ("vesna", "ida", "adam"):
        with pytest.raises(NotAllowed):
            await office.desk.listen(office.actor(login), NAME, record)
    assert (await office.desk.listen(office.actor("piotr"), NAME, record)).body == ogg()
    with pytest.raises(NoSuchCase):
        await office.desk.listen(office.actor(), "calm-fern", record)


async def test_before_a_claim_it_is_heard_as_words_are_read(office: Office) -> None:
    record = says_aloud(office, office.caller(pool=False), WAV)
    sound = await office.desk.listen(office.actor("vesna"), NAME, record)
    assert (sound.body, sound.kind) == (WAV, Recording.WAV)


async def test_a_voice_note_of_another_case_is_not_heard_through_this_one(office: Office) -> None:
    await held(office)
    other = says_aloud(office, office.caller("calm-fern"), ogg(50))
    with pytest.raises(VoiceNotHere):
        await office.desk.listen(office.actor(), NAME, other)


@pytest.mark.parametrize("body", NO_SOUND[2:6])
async def test_what_is_no_sound_is_not_played_whatever_was_said_of_it(
    office: Office, body: bytes
) -> None:
    _, record = await held(office, body)
    with pytest.raises(CannotOpen):
        await office.desk.listen(office.actor(), NAME, record)


async def test_a_file_that_was_swapped_does_not_open(office: Office) -> None:
    caller = office.caller()
    record = says_aloud(office, caller, None)
    arrives(office, caller, record, (FileKey.make(), ogg()))
    with pytest.raises(CannotOpen):
        await office.desk.listen(office.actor(), NAME, record)


# --- what became of it ---------------------------------------------------------------------------


async def test_it_is_on_its_way_until_it_is_here_or_lost(office: Office) -> None:
    caller = office.caller()
    record = says_aloud(office, caller, None)
    (note,) = await notes(office)
    assert (note.state, note.seconds) == (VoiceState.COMING, 12)
    before = await office.desk.fingerprint(NAME)
    here = says_aloud(office, caller, ogg(), seconds=0)
    assert await office.desk.fingerprint(NAME) != before
    is_lost(office, caller, record, "gone")
    lost, there = await notes(office)
    assert lost.state is VoiceState.LOST
    assert (there.record, there.state, there.seconds) == (here, VoiceState.HERE, 0)
    assert there.until is not None
    assert there.until - office.clock() <= KEPT < timedelta(hours=72)


async def test_the_arrival_alone_changes_the_page(office: Office) -> None:
    caller = office.caller()
    record = says_aloud(office, caller, None)
    before = await office.desk.fingerprint(NAME)
    arrives(office, caller, record, (FileKey.make(), ogg()))
    assert await office.desk.fingerprint(NAME) != before


async def test_after_its_time_it_is_erased_and_the_entry_stays(office: Office) -> None:
    caller, record = await held(office)
    office.clock.move(hours=71)
    # Nobody has purged yet: it is not given out all the same.
    with pytest.raises(VoiceNotHere):
        await office.desk.listen(office.actor("piotr"), NAME, record)
    assert [note.state for note in await notes(office, "piotr")] == [VoiceState.ERASED]
    assert office.database.call(retention.forget_desk, office.clock()).files == 1
    assert office.database.call(files.of_case, caller.case) == {}
    assert [note.state for note in await notes(office, "piotr")] == [VoiceState.ERASED]


async def test_heard_and_erased_it_is_gone_at_once(office: Office) -> None:
    caller, record = await held(office)
    await office.desk.erase_voice(office.actor(), NAME, record)
    assert office.database.call(files.of_case, caller.case) == {}
    assert [note.state for note in await notes(office)] == [VoiceState.ERASED]
    assert "erase-voice" in acts(office)
    for again in (office.desk.erase_voice, office.desk.listen):
        with pytest.raises(VoiceNotHere):
            await again(office.actor(), NAME, record)
    with pytest.raises(VoiceNotHere):
        await office.desk.keep_voice(office.actor(), NAME, record, "asked")


async def test_kept_with_a_reason_it_stays_as_long_as_the_case(office: Office) -> None:
    caller, record = await held(office)
    with pytest.raises(ReasonMissing):
        await office.desk.keep_voice(office.actor(), NAME, record, "")
    await office.desk.keep_voice(office.actor(), NAME, record, "She wants her son to hear it.")
    assert "keep-voice" in acts(office)
    office.clock.move(days=20)
    office.database.call(retention.forget_desk, office.clock())
    (note,) = await notes(office, "piotr")
    assert (note.state, note.until) == (VoiceState.HERE, None)
    assert (await office.desk.listen(office.actor("piotr"), NAME, record)).body == ogg()
    assert office.database.call(files.of_case, caller.case) == {record: None}


async def test_only_the_holder_erases_or_keeps_while_the_claim_holds(office: Office) -> None:
    _, record = await held(office)
    for login in ("vesna", "piotr", "ida"):
        with pytest.raises(NotAllowed):
            await office.desk.erase_voice(office.actor(login), NAME, record)
        with pytest.raises(NotAllowed):
            await office.desk.keep_voice(office.actor(login), NAME, record, "asked")
    office.clock.move(hours=20)
    with pytest.raises((ClaimLapsed, NotAllowed)):
        await office.desk.erase_voice(office.actor(), NAME, record)
    assert [note.state for note in await notes(office, "piotr")] == [VoiceState.HERE]


async def test_a_voice_counts_as_having_been_heard_of_and_news_of_it_does_not(
    office: Office,
) -> None:
    caller, record = await held(office)
    office.leaves(caller)
    case = await office.desk.open(office.actor(), NAME)
    assert (case.timeline.heard, case.timeline.left is not None) == (1, True)
    is_lost(office, caller, record, "gone")
    case = await office.desk.open(office.actor(), NAME)
    assert (case.timeline.heard, case.timeline.left is not None) == (1, True)
    says_aloud(office, caller, ogg())
    case = await office.desk.open(office.actor(), NAME)
    assert (case.timeline.heard, case.timeline.left) == (2, None)


async def test_a_report_has_no_key_of_a_file_in_it(office: Office) -> None:
    await held(office)
    case = await office.desk.open(office.actor(), NAME)
    (line,) = [each for each in case_report(case)["timeline"] if each["kind"] == "voice"]
    assert line["content"]["seconds"] == 12
    assert "key" not in line["content"]
    assert EntryKind.VOICE in [each.kind for each in case.timeline.lines]


# --- sorting -------------------------------------------------------------------------------------


def test_a_voice_and_nothing_else_is_flagged_until_something_is_answered() -> None:
    spoke = Signal("voice")
    assert findings_from([spoke, Signal("words")]).flags == {Flag.VOICE_ONLY}
    assert findings_from([spoke]).unknown == ()
    assert findings_from([spoke, Signal("leave", ("no",))]).flags == frozenset()
    assert findings_from([Signal("words")]).flags == frozenset()
