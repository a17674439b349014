"""A caller who speaks, as the bot leaves it in the record: the entry, and then the sealed file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.case import EntryKind, RecordId
from intake.keys import FileKey
from intake.sealing import Binding, Purpose, seal_file
from intake.store import casefiles, files
from intake.store.files import SealedFile
from intake.voice import KEPT

if TYPE_CHECKING:
    from intake.sealing import Content
    from tests.escalation.office import Caller, Office


def says_aloud(
    office: Office, caller: Caller, body: bytes | None, *, seconds: int = 12, item: str = ""
) -> RecordId:
    """Say something aloud; without a body the recording has not been fetched yet."""
    key = FileKey.make()
    told: Content = {"seconds": seconds, "size": 3000, "mime": "audio/ogg", "key": key.secret.hex()}
    office.says(caller, EntryKind.VOICE, {**told, "item": item})
    rows = office.database.call(casefiles.entries, caller.case)
    record = next(row.link.record for row in rows if row.link.seq == caller.seq)
    if body is not None:
        arrives(office, caller, record, (key, body))
    return record


def arrives(office: Office, caller: Caller, record: RecordId, file: tuple[FileKey, bytes]) -> None:
    """Let a recording arrive, as the bot puts it."""
    key, body = file
    place = Binding(Purpose.FILE, office.street.org, caller.case, 0, record)
    now = office.clock()
    sealed = SealedFile(caller.case, record, seal_file(body, key, place), now + KEPT)
    office.bot.call(files.put, sealed, now)


def is_lost(office: Office, caller: Caller, record: RecordId, reason: str) -> None:
    """Let the bot give one up."""
    office.says(caller, EntryKind.VOICE, {"what": "lost", "of": record.hex(), "reason": reason})
