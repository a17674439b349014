"""Voice notes: heard by whoever may read the case, written down, and erased when their time is up.

Nothing stays of a voice note but the entry that there was one, unless staff keep it with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from escalation.desk import ring
from escalation.desk.acts import ReasonMissing, allow, hold_on, named, note_down
from escalation.desk.opening import opened
from escalation.desk.records import enter
from escalation.staff import Action
from intake.case import EntryKind, Stream
from intake.errors import HelplineError
from intake.keys import CannotOpen, FileKey, KeyWrong
from intake.sealing import Binding, Purpose, open_file
from intake.store import files
from intake.voice import KEPT, Recording, recording_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from escalation.desk.acts import Act
    from escalation.desk.opening import OpenCase
    from escalation.desk.timeline import Line, Timeline
    from intake.case import RecordId
    from intake.db import Tx

LOST: Final = "lost"
ERASED: Final = "erased"
STAYS: Final = "kept"


class VoiceNotHere(HelplineError):
    """There is no such voice note, it has not come yet, or it is erased."""

    text_key = "voice-not-here"

    def __init__(self) -> None:
        super().__init__("voice-not-here")


class VoiceState(StrEnum):
    """What became of a voice note."""

    HERE = "here"
    COMING = "coming"
    LOST = LOST
    ERASED = ERASED


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """A voice note as a case tells it.

    Attributes:
        record: its id.
        seconds: how long, as the caller's channel said; 0 where it did not.
        state: what became of it.
        until: when it is erased; ``None`` where staff keep it, or where it is not here.
    """

    record: RecordId
    seconds: int
    state: VoiceState
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording, opened."""

    body: bytes = field(repr=False)
    kind: Recording


def voice_note(line: Line, timeline: Timeline, now: datetime) -> VoiceNote | None:
    """Say how a voice note stands; ``None`` for a line that is none."""
    if line.kind is not EntryKind.VOICE or line.stream is not Stream.BOT or line.text("what"):
        return None
    seconds = (line.content or {}).get("seconds")
    known = seconds if type(seconds) is int and seconds > 0 else 0
    until = timeline.files.get(line.record)
    if line.record in timeline.files and (until is None or until > now):
        return VoiceNote(line.record, known, VoiceState.HERE, until)
    return VoiceNote(line.record, known, _gone(line, timeline, now))


def announce(tx: Tx, act: Act, ref: str) -> None:
    """Write down that somebody listens. Committed before anything is opened.

    Raises NotAllowed, NoSuchCase.
    """
    standing, row = named(tx, ref)
    allow(act, Action.OPEN, standing)
    note_down(tx, act, "listen", row.case)


def heard(tx: Tx, act: Act, ref: str, record: RecordId) -> Sound:
    """Open a voice note that was announced, with the actor's own key.

    What it is, is said by its own bytes; nobody's word for it is repeated.

    Raises:
        VoiceNotHere: see there.
        NotAllowed, NoSuchCase, NoKey, CannotOpen: as for the case itself.
    """
    case = opened(tx, act, ref)
    line = _line(case, record)
    body = files.body_of(tx, case.row.case, record, act.now)
    if body is None:
        raise VoiceNotHere
    place = Binding(Purpose.FILE, act.keys.org, case.row.case, 0, record)
    sound = open_file(body, _key_of(line), place)
    kind = recording_of(sound)
    if kind is None:
        raise CannotOpen("content")
    return Sound(sound, kind)


def erase(tx: Tx, act: Act, ref: str, record: RecordId) -> None:
    """Erase a voice note that was heard. Its entry stays, and says so.

    Raises VoiceNotHere, NotAllowed, ClaimLapsed, NoKey.
    """
    case = _mine(tx, act, ref, record)
    if not files.erase(tx, case.row.case, record):
        raise VoiceNotHere
    _enter(tx, act, case, {"what": ERASED, "of": record.hex()})
    note_down(tx, act, "erase-voice", case.row.case)


def keep(tx: Tx, act: Act, ref: str, record: RecordId, reason: str) -> None:
    """Keep a voice note as long as its case: the person asked for it.

    Raises ReasonMissing, VoiceNotHere, NotAllowed, ClaimLapsed, NoKey.
    """
    if not reason:
        raise ReasonMissing
    case = _mine(tx, act, ref, record)
    if files.body_of(tx, case.row.case, record, act.now) is None:
        raise VoiceNotHere
    files.keep(tx, case.row.case, record)
    _enter(tx, act, case, {"what": STAYS, "of": record.hex(), "reason": reason})
    note_down(tx, act, "keep-voice", case.row.case)


def _gone(line: Line, timeline: Timeline, now: datetime) -> VoiceState:
    told = {
        each.text("what")
        for each in timeline.lines
        if each.kind is EntryKind.VOICE and each.text("of") == line.record.hex()
    }
    if LOST in told:
        return VoiceState.LOST
    if ERASED in told or line.record in timeline.files or now - line.at >= KEPT:
        return VoiceState.ERASED
    return VoiceState.COMING


def _line(case: OpenCase, record: RecordId) -> Line:
    for line in case.timeline.lines:
        if line.record == record and line.kind is EntryKind.VOICE and line.stream is Stream.BOT:
            return line
    raise VoiceNotHere


def _key_of(line: Line) -> FileKey:
    try:
        return FileKey.load(bytes.fromhex(line.text("key")))
    except (KeyWrong, ValueError):
        raise CannotOpen("content") from None


def _mine(tx: Tx, act: Act, ref: str, record: RecordId) -> OpenCase:
    case = opened(tx, act, ref)
    allow(act, Action.ASSESS, case.standing)
    hold_on(tx, act, case.standing)
    _line(case, record)
    return case


def _enter(tx: Tx, act: Act, case: OpenCase, content: Mapping[str, str]) -> None:
    if case.key is None:
        raise ring.NoKey
    enter(tx, act, case.row.case, case.key, (EntryKind.VOICE, content))
