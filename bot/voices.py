"""Voice notes: kept where the caller agreed, as an entry that a file will belong to.

Nobody here listens. A voice note says nothing to the questions but that somebody spoke; where words
are wanted it counts as them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from secrets import token_bytes
from typing import TYPE_CHECKING, Any, Final

from bot import engine, turns
from bot.engine import Said
from bot.grammar import Kind
from bot.messages import Odd
from bot.notes import SAFE_CONTACT, keeps, recorded
from intake.case import NO_CASE, CaseId, RecordId
from intake.keys import CannotOpen, FileKey
from intake.sealing import Binding, Purpose, open_pocket, seal_file, seal_pocket
from intake.store import fetches, files
from intake.store.fetches import Fetch
from intake.store.files import SealedFile
from intake.voice import KEPT

if TYPE_CHECKING:
    from bot.messages import Incoming, Voice
    from bot.pocket import Conversation
    from bot.turns import Outcome
    from intake.case import CallerId
    from intake.db import Tx
    from intake.keys import StreetKeys
    from intake.sealing import Content

_NOT_KEPT: Final = f"odd-{Odd.VOICE}"
_NOT_IN_ADVICE: Final = "odd-voice-advice"
_SAVED: Final = "voice-saved"
_IN_PLACE_OF_WORDS: Final = Said(words="-")


@dataclass(frozen=True, slots=True)
class Kept:
    """A voice note that is kept: the id of its entry, and the key of its file."""

    caller: CallerId
    record: RecordId
    key: FileKey
    voice: Voice


@dataclass(frozen=True, slots=True)
class Waiting:
    """A voice note that waits to be fetched, as the pocket has it.

    Attributes:
        file: the channel's id of it.
        key: what its file is sealed to.
        case: whose file it will be.
        key_id: the case's own key; ``None``: the case is sealed to the queue.
        message: what is then taken back from the chat; ``None``: nothing.
        at: when it arrived.
    """

    file: str
    key: FileKey
    case: CaseId
    key_id: bytes | None
    message: int | None
    at: datetime


def take(
    before: Conversation | None, incoming: Incoming, offered: tuple[str, ...], now: datetime
) -> tuple[Outcome, Kept | None]:
    """Take one thing a caller did, a voice note too; what is not one goes to ``turns.take``."""
    return heard(turns.take(before, incoming, offered, now), incoming, now)


def heard(outcome: Outcome, incoming: Incoming, now: datetime) -> tuple[Outcome, Kept | None]:
    """Add to a turn what becomes of a voice note.

    It is kept where what she writes is kept: she agreed, or danger opened her case. Otherwise
    nothing of it is, and she is told how to go on.
    """
    if incoming.voice is None or outcome.leaves:
        return outcome, None
    if not keeps(outcome.here):
        if outcome.here.saving and outcome.here.notice == _NOT_KEPT:  # only advice is given here
            outcome = replace(outcome, here=replace(outcome.here, notice=_NOT_IN_ADVICE))
        return _shown_anew(outcome, incoming.voice), None
    kept = Kept(incoming.caller, RecordId(token_bytes(16)), FileKey.make(), incoming.voice)
    led, item = _counted(outcome, now)
    note = recorded(kept.record, _told(kept, item), led.here, now)
    led = replace(led, notes=(*outcome.notes, note, *led.notes))
    if not led.here.shown and not led.here.notice:
        # While a person of the team answers, what vanishes unanswered looks lost: it stays.
        kept = replace(kept, voice=replace(kept.voice, message=None))
    return led, kept


def keep(tx: Tx, kept: Kept, here: Conversation, keys: StreetKeys, now: datetime) -> None:
    """Put a voice note beside its entry, or let it be fetched, in the transaction of its turn."""
    if here.case is None:  # the case that is being written always has an id
        return
    voice = kept.voice
    if voice.body is not None:
        files.put(tx, sealed(kept.record, here.case, voice.body, (kept.key, keys, now)), now)
        return
    content: Content = {
        "file": voice.file,
        "key": kept.key.secret.hex(),
        "case": here.case.hex(),
        "key_id": here.key_id.hex() if here.key_id else None,
        "message": voice.message,
        "at": now.isoformat(),
    }
    body = seal_pocket(content, keys.pocket, _place(kept.record, keys))
    fetches.put(tx, Fetch(kept.record, kept.caller, body), now)


def sealed(
    record: RecordId, case: CaseId, body: bytes, to: tuple[FileKey, StreetKeys, datetime]
) -> SealedFile:
    """Seal a recording as a file of its case.

    Args:
        record: the entry's that tells of it.
        case: whose.
        body: the recording.
        to: its key, the bot's keys, and when it arrived: its time runs from there.
    """
    key, keys, arrived = to
    place = Binding(Purpose.FILE, keys.org, case, 0, record)
    return SealedFile(case, record, seal_file(body, key, place), arrived + KEPT)


def waiting(fetch: Fetch, keys: StreetKeys) -> Waiting:
    """Open what waits to be fetched. Raises CannotOpen."""
    content: dict[str, Any] = open_pocket(fetch.body, keys.pocket, _place(fetch.record, keys))
    try:
        return Waiting(
            file=content["file"],
            key=FileKey.load(bytes.fromhex(content["key"])),
            case=CaseId(bytes.fromhex(content["case"])),
            key_id=bytes.fromhex(content["key_id"]) if content["key_id"] else None,
            message=content["message"],
            at=datetime.fromisoformat(content["at"]),
        )
    except (KeyError, TypeError, ValueError):
        raise CannotOpen("content") from None


def _counted(outcome: Outcome, now: datetime) -> tuple[Outcome, str]:
    """Say where a voice note leads, what else is filed then, and which question it answers.

    It counts as the answer where words are wanted; otherwise the question comes again. An alarm in
    the words under it has led elsewhere already.
    """
    if outcome.here.notice != _NOT_KEPT:
        return replace(outcome, notes=()), ""
    here = replace(outcome.here, notice="")
    # A code word is typed: what is spoken is heard by staff, and they never learn it.
    wants_words = engine.step_of(here.place).kind is Kind.WRITE
    if not wants_words or here.place.flow == SAFE_CONTACT:
        again = replace(here, notice=_SAVED, rev=here.rev + 1, misses=0)
        return replace(outcome, here=again, notes=()), ""
    turn = engine.advance(here.place, _IN_PLACE_OF_WORDS)
    # The entry of the voice note is the answer: nothing is filed of the words that stood for it.
    return turns.moved(here, replace(turn, item=""), Said(), "", now), here.place.step


def _told(kept: Kept, item: str) -> Content:
    voice = kept.voice
    return {
        "seconds": voice.seconds,
        "size": voice.size,
        "mime": voice.mime,
        "key": kept.key.secret.hex(),
        "item": item,
    }


def _shown_anew(outcome: Outcome, voice: Voice) -> Outcome:
    """Let a page that is fetched say what became of it: what it shows has changed."""
    if voice.body is None:
        return outcome
    return replace(outcome, here=replace(outcome.here, rev=outcome.here.rev + 1))


def _place(record: RecordId, keys: StreetKeys) -> Binding:
    return Binding(Purpose.FETCH, keys.org, NO_CASE, 0, record)
