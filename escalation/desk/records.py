"""What the desk writes into a case, and what it hands to the courier. Words are sealed here."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from intake.case import EntryKind, RecordId, Stream
from intake.sealing import GENESIS, Binding, Purpose, seal, signed
from intake.store import casefiles, outbox
from intake.store.letterbox import Entry
from intake.store.outbox import Letter, OutboxKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from escalation.desk.acts import Act
    from intake.case import CaseId
    from intake.db import Tx
    from intake.keys import OpeningKey
    from intake.sealing import JsonValue


def enter(
    tx: Tx,
    act: Act,
    case: CaseId,
    key: OpeningKey,
    entry: tuple[EntryKind, Mapping[str, JsonValue]],
) -> RecordId:
    """Append an entry to the desk's chain of a case: sealed to the case, signed by the actor.

    Args:
        tx: the open transaction, which holds the case's lock (``entries.case_lock``).
        act: who and when; both are added to the content.
        case: which.
        key: the case's own key: only who can read may write.
        entry: what it is, and its content.
    """
    kind, content = entry
    head = casefiles.chain_heads(tx, case).get(Stream.DESK)
    seq, previous = (head.seq + 1, head.head) if head else (1, GENESIS)
    record = fresh()
    bound_to = Binding(Purpose(kind.value), act.keys.org, case, seq, record)
    told = {**content, "by": act.who.hex(), "at": act.now.isoformat()}
    sealed = seal(told, key.sealing(), bound_to)
    sign = act.actor.bundle.sign
    digest, signature = signed(bound_to, sealed, previous, sign)
    casefiles.append(
        tx,
        Entry(
            case=case,
            stream=Stream.DESK,
            seq=seq,
            record=record,
            kind=kind,
            sealed=sealed,
            hash=digest,
            signature=signature,
            signer=sign.kid,
        ),
        act.now,
    )
    return record


def send(
    tx: Tx, act: Act, case: CaseId, letter: tuple[OutboxKind, Mapping[str, JsonValue]],
    record: RecordId | None = None,
) -> RecordId:  # fmt: skip
    """Hand the courier something for the caller of a case, sealed to the delivery key.

    Args:
        tx: the open transaction: nothing is said unless it commits.
        act: who and when.
        case: whose caller; we never learn who that is.
        letter: what it is, and its body.
        record: its id, where the calling code needs it beforehand.
    """
    kind, body = letter
    record = record or fresh()
    bound_to = Binding(Purpose.OUTBOX, act.keys.org, case, 0, record)
    sealed = seal({"kind": kind.value, **body}, act.keys.delivery, bound_to)
    outbox.add_for_case(tx, case, Letter(kind, sealed, record), act.now)
    return record


def say_text(key: str, locale: str) -> Mapping[str, JsonValue]:
    """Return the body of a letter that is a text of the catalogue."""
    return {"key": key, "args": {}, "locale": locale}


def fresh() -> RecordId:
    """Return a new random id."""
    return RecordId(os.urandom(16))
