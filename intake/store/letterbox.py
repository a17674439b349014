"""What the bot puts into a case. It can put in; it can never look inside again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from sqlalchemy import bindparam, delete, select, update

from intake.clock import hour_of
from intake.keys import Sealed, SealingKey
from intake.store.batches import in_sizes
from intake.tables import case_keys, cases, chains, entries, signals
from intake.tables import quarantine as quarantine_table

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from intake.case import CaseId, EntryKind, Profile, RecordId, Stream
    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class CaseKeyRow:
    """A prekey: the public half of a case's key, minted ahead by the staff side.

    Attributes:
        key_id: 16 random bytes.
        public: what the case's entries are sealed to.
        signature: the mint's, over id and public half; verify it before sealing anything.
        epoch: to which queue epoch its seed was sealed.
    """

    key_id: bytes
    public: SealingKey
    signature: bytes
    epoch: int


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """A case that begins. ``key_id`` is None where the pool was empty: sealed to the queue."""

    case_id: CaseId
    key_id: bytes | None
    profile: Profile
    locale: str
    channel: str


@dataclass(frozen=True, slots=True)
class ChainHead:
    """Number and hash of the last entry of a stream: what the next one follows."""

    seq: int
    head: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """One sealed, signed item of a case, at its place in its stream (``intake.sealing.signed``)."""

    case: CaseId
    stream: Stream
    seq: int
    record: RecordId
    kind: EntryKind
    sealed: Sealed
    hash: bytes
    signature: bytes
    signer: bytes


class Aside(Protocol):
    """An update that could not be taken: why, and its bytes sealed to the queue key."""

    @property
    def code(self) -> str: ...  # noqa: D102  said in the class
    @property
    def raw(self) -> Sealed: ...  # noqa: D102  said in the class
    @property
    def record(self) -> RecordId: ...  # noqa: D102  said in the class


_KNOWN: Final = select(
    case_keys.c.key_id, case_keys.c.public, case_keys.c.mint_signature, case_keys.c.epoch
).where(case_keys.c.key_id.in_(bindparam("key_ids", expanding=True)))
_FREE: Final = (
    select(case_keys.c.key_id)
    .where(case_keys.c.taken_hour.is_(None))
    .limit(bindparam("how_many"))
    .with_for_update(skip_locked=True)
)
_TAKE: Final = (
    update(case_keys)
    .where(case_keys.c.key_id.in_(_FREE))
    .values(taken_hour=bindparam("hour"))
    .returning(
        case_keys.c.key_id, case_keys.c.public, case_keys.c.mint_signature, case_keys.c.epoch
    )
)
_OLD_QUARANTINE: Final = delete(quarantine_table).where(
    quarantine_table.c.hour < bindparam("before")
)


def take_keys(tx: Tx, count: int, now: datetime) -> list[CaseKeyRow]:
    """Take up to ``count`` prekeys out of the pool; no other transaction gets the same.

    Fewer, or none, when the pool runs dry. Keys taken and not used are lost, which costs nothing.
    """
    taken = tx.rows(_TAKE, {"how_many": count, "hour": hour_of(now)})
    return [
        CaseKeyRow(key_id, SealingKey.load(public), signature, epoch)
        for key_id, public, signature, epoch in taken
    ]


def known_keys(tx: Tx, key_ids: Collection[bytes]) -> list[CaseKeyRow]:
    """Return the public halves of keys that were taken before; verify them again before sealing."""
    return [
        CaseKeyRow(key_id, SealingKey.load(public), signature, epoch)
        for part in in_sizes(key_ids)
        for key_id, public, signature, epoch in tx.rows(_KNOWN, {"key_ids": part})
    ]


def open_case(tx: Tx, opened: OpenedCase, now: datetime) -> None:
    """Begin a case. It becomes visible to the staff side with this batch's commit."""
    tx.insert(
        cases,
        {
            "case_id": opened.case_id,
            "key_id": opened.key_id,
            "profile": opened.profile.value,
            "locale": opened.locale,
            "channel": opened.channel,
            "hour": hour_of(now),
        },
    )


def append(tx: Tx, entry: Entry, now: datetime) -> None:
    """Append an entry and move the head of its stream.

    A number that is there already fails the batch (RowRefused): a chain cannot fork.
    """
    tx.insert(
        entries,
        {
            "case_id": entry.case,
            "stream": entry.stream.value,
            "seq": entry.seq,
            "record": entry.record,
            "kind": entry.kind.value,
            "envelope": entry.sealed.envelope,
            "hash": entry.hash,
            "signature": entry.signature,
            "signer": entry.signer,
            "hour": hour_of(now),
        },
    )
    tx.upsert(
        chains,
        {
            "case_id": entry.case,
            "stream": entry.stream.value,
            "seq": entry.seq,
            "head": entry.hash,
        },
    )


def signal(tx: Tx, case: CaseId, record: RecordId, sealed: Sealed, fired: datetime) -> None:
    """Put a signal, sealed to the triage key. Clocks run from ``fired``."""
    tx.insert(
        signals,
        {"record": record, "case_id": case, "envelope": sealed.envelope, "fired": fired},
    )


def quarantine(tx: Tx, channel: str, aside: Aside, now: datetime) -> None:
    """Keep an update that could not be taken, so that it may be looked into with the queue key."""
    tx.insert(
        quarantine_table,
        {
            "record": aside.record,
            "channel": channel,
            "code": aside.code,
            "envelope": aside.raw.envelope,
            "hour": hour_of(now),
        },
    )


def forget_quarantine(tx: Tx, before: datetime) -> int:
    """Forget what was put aside before then; say how many. The staff side does it, unread."""
    return tx.change(_OLD_QUARANTINE, {"before": before})
