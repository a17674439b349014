"""Puts what a turn meant into the case: sealed, signed, chained, and from then on out of reach."""

from __future__ import annotations

from dataclasses import dataclass
from secrets import token_bytes
from typing import TYPE_CHECKING, Final

from bot.notes import Note
from intake import log
from intake.case import CaseId, EntryKind, Profile, RecordId, Stream
from intake.sealing import GENESIS, Binding, Purpose, prekey_is_genuine, seal, signed
from intake.store import letterbox
from intake.store.letterbox import ChainHead, Entry, OpenedCase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bot.pocket import Conversation
    from intake.db import Tx
    from intake.keys import SealingKey, StreetKeys
    from intake.sealing import Content
    from intake.store.letterbox import CaseKeyRow

BEGINNING: Final = ChainHead(0, GENESIS)
_PURPOSES: Final = {kind: Purpose(kind.value) for kind in EntryKind}


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case that is being written: what to seal to, and where its chain stands."""

    case: CaseId
    seals_to: SealingKey
    chain: ChainHead


@dataclass(frozen=True, slots=True)
class Filing:
    """Files into cases, within one batch. ``now`` is the batch's."""

    tx: Tx
    keys: StreetKeys
    now: datetime

    def opened(self, here: Conversation, channel: str, prekey: CaseKeyRow | None) -> CaseFile:
        """Open the case ``here.case`` under a prekey, or to the queue where the pool is empty."""
        case = here.case or CaseId(token_bytes(16))
        profile = Profile(here.facts.get("profile", Profile.ADULT))
        key_id = prekey.key_id if prekey else None
        opened = OpenedCase(case, key_id, profile, here.locale, channel)
        letterbox.open_case(self.tx, opened, self.now)
        file = CaseFile(case, prekey.public if prekey else self.keys.queue, BEGINNING)
        return self.filed(file, [self.contact(here, channel)])

    def filed(self, file: CaseFile, notes: Iterable[Note]) -> CaseFile:
        """Append entries and put their signals; return where the case stands now."""
        for note in notes:
            chain = self._append(file, note)
            if note.signal is not None:
                self._signal(file.case, note.signal)
            file = CaseFile(file.case, file.seals_to, chain)
        return file

    def _append(self, file: CaseFile, note: Note) -> ChainHead:
        before = file.chain
        record, seq = note.record or RecordId(token_bytes(16)), before.seq + 1
        content = note.content
        if note.kind is EntryKind.END:  # says what came before it, so that a cut-off end is seen
            content = {**content, "count": before.seq, "head": before.head.hex()}
        binding = Binding(_PURPOSES[note.kind], self.keys.org, file.case, seq, record)
        sealed = seal(content, file.seals_to, binding)
        digest, signature = signed(binding, sealed, before.head, self.keys.sign)
        entry = Entry(
            case=file.case,
            stream=Stream.BOT,
            seq=seq,
            record=record,
            kind=note.kind,
            sealed=sealed,
            hash=digest,
            signature=signature,
            signer=self.keys.sign.kid,
        )
        letterbox.append(self.tx, entry, self.now)
        return ChainHead(seq, digest)

    def _signal(self, case: CaseId, content: Content) -> None:
        record = RecordId(token_bytes(16))
        binding = Binding(Purpose.SIGNAL, self.keys.org, case, 0, record)
        letterbox.signal(self.tx, case, record, seal(content, self.keys.triage, binding), self.now)

    def contact(self, here: Conversation, channel: str) -> Note:
        """Return the note by which way she writes; nothing in it says who she is."""
        content: Content = {
            "channel": channel,
            "locale": here.locale,
            "country": here.facts.get("country", ""),
            "profile": here.facts.get("profile", ""),
            "at": self.now.isoformat(),
        }
        return Note(EntryKind.CONTACT, content)


def genuine(found: Iterable[CaseKeyRow], keys: StreetKeys) -> list[CaseKeyRow]:
    """Return those case keys that the mint vouches for. Whoever writes rows cannot read cases."""
    trusted: list[CaseKeyRow] = []
    for row in found:
        if prekey_is_genuine(row.key_id, row.public, row.epoch, row.signature, keys.mint):
            trusted.append(row)
        else:
            log.trouble("case-key-not-genuine", epoch=row.epoch)
    return trusted
