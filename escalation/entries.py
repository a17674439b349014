"""What the staff process itself writes into a case and says to its caller: with no person's key.

It seals to keys it cannot open, so that only people read it, and signs as the desk.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.case import RecordId, Stream
from intake.sealing import GENESIS, Binding, Purpose, seal, signed
from intake.store import casefiles, letterbox, outbox
from intake.store.outbox import Letter, OutboxKind

if TYPE_CHECKING:
    from datetime import datetime

    from intake.case import EntryKind
    from intake.db import Tx
    from intake.keys import DeskKeys
    from intake.sealing import Content
    from intake.store.casefiles import CaseRow


@dataclass(frozen=True, slots=True)
class House:
    """The process at one moment: its keys, and what time it is (aware)."""

    keys: DeskKeys
    now: datetime


def enter(tx: Tx, row: CaseRow, kind: EntryKind, content: Content, house: House) -> None:
    """Append an entry to the desk's chain of a case.

    Sealed to the case, or to the queue where the case has no key. The calling code holds the
    case's lock (``case_lock``).
    """
    head = casefiles.chain_heads(tx, row.case).get(Stream.DESK)
    seq, previous = (head.seq + 1, head.head) if head else (1, GENESIS)
    record = RecordId(os.urandom(16))
    place = Binding(Purpose(kind.value), house.keys.org, row.case, seq, record)
    sealed = seal(content, row.public or house.keys.queue, place)
    digest, signature = signed(place, sealed, previous, house.keys.sign)
    entry = letterbox.Entry(
        case=row.case,
        stream=Stream.DESK,
        seq=seq,
        record=record,
        kind=kind,
        sealed=sealed,
        hash=digest,
        signature=signature,
        signer=house.keys.sign.kid,
    )
    casefiles.append(tx, entry, house.now)


def say(
    tx: Tx, row: CaseRow, what: tuple[OutboxKind, str], house: House, record: RecordId | None = None
) -> None:
    """Hand the courier a text of the catalogue for the caller of a case, in the case's language."""
    kind, key = what
    record = record or RecordId(os.urandom(16))
    place = Binding(Purpose.OUTBOX, house.keys.org, row.case, 0, record)
    body: Content = {"kind": kind.value, "key": key, "args": {}, "locale": row.locale}
    letter = Letter(kind, seal(body, house.keys.delivery, place), record)
    outbox.add_for_case(tx, row.case, letter, house.now)


def case_lock(row_or_case: bytes) -> str:
    """Return the name under which everybody who writes in a case waits for the others."""
    return f"case:{row_or_case.hex()}"
