"""Cases as the staff side sees them: sealed timelines, wrapped keys, and their end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, delete, exists, func, select

from intake.case import CaseId, EntryKind, Profile, Stream
from intake.keys import Sealed, SealingKey
from intake.sealing import Link
from intake.store.grants import Grant
from intake.store.grants import drop as drop_grants
from intake.store.grants import of_case as grants
from intake.store.grants import put as put_grant
from intake.store.letterbox import ChainHead, Entry, append
from intake.store.outbox import OutboxKind
from intake.tables import (
    case_keys,
    cases,
    chains,
    duties,
    files,
    outbox,
    referrals,
    signals,
    standings,
)
from intake.tables import entries as entry_table
from intake.tables import grants as grant_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row

    from intake.db import Tx

__all__ = [
    "CaseRow",
    "ChainHead",
    "Entry",
    "EntryRow",
    "Grant",
    "MintedKey",
    "append",
    "by_code_name",
    "case",
    "chain_heads",
    "drop_grants",
    "entries",
    "erase",
    "forget_spare_keys",
    "grants",
    "mint",
    "mint_for_case",
    "pool_size",
    "put_grant",
    "set_queue_grant",
]


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case as the bot opened it.

    Attributes:
        case: its id.
        key_id: its key; None where it was sealed straight to the queue and nobody claimed it yet.
        profile: whose questions were answered.
        locale: the language it began in.
        channel: where the caller writes.
        hour: when it began.
        public: the public half of its key; None as ``key_id``.
        epoch: to which queue epoch the grant was sealed; None as ``key_id``.
        queue_grant: the seed, sealed to the queue epoch; None while claimed.
    """

    case: CaseId
    key_id: bytes | None
    profile: Profile
    locale: str
    channel: str
    hour: datetime
    public: SealingKey | None
    epoch: int | None
    queue_grant: Sealed | None


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One sealed item of a timeline, as the database gives it; verify the chain before trusting."""

    stream: Stream
    link: Link
    hour: datetime

    @property
    def kind(self) -> EntryKind:
        """What it is; ValueError if the row says something no code of ours wrote."""
        return EntryKind(self.link.kind)


@dataclass(frozen=True, slots=True)
class MintedKey:
    """A prekey on its way into the pool. Its seed exists only inside the grant."""

    key_id: bytes
    public: SealingKey
    signature: bytes
    epoch: int
    queue_grant: Sealed


_KEY: Final = func.coalesce(cases.c.key_id, cases.c.case_id)  # see mint_for_case
_CASE: Final = (
    select(
        cases.c.case_id,
        case_keys.c.key_id,
        cases.c.profile,
        cases.c.locale,
        cases.c.channel,
        cases.c.hour,
        case_keys.c.public,
        case_keys.c.epoch,
        case_keys.c.queue_grant,
    )
    .select_from(cases.outerjoin(case_keys, case_keys.c.key_id == _KEY))
    .where(cases.c.case_id == bindparam("case"))
)
_CODE_NAME: Final = re.compile(r"[a-z]{2,20}-[a-z]{2,20}")
_NAMED: Final = select(standings.c.case_id).where(standings.c.code_name == bindparam("name"))
_ENTRIES: Final = (
    select(
        entry_table.c.stream,
        entry_table.c.seq,
        entry_table.c.record,
        entry_table.c.kind,
        entry_table.c.envelope,
        entry_table.c.hash,
        entry_table.c.signature,
        entry_table.c.signer,
        entry_table.c.hour,
    )
    .where(entry_table.c.case_id == bindparam("case"))
    .order_by(entry_table.c.stream, entry_table.c.seq)
)
_HEADS: Final = select(chains.c.stream, chains.c.seq, chains.c.head).where(
    chains.c.case_id == bindparam("case")
)
_POOL: Final = select(func.count()).select_from(case_keys).where(case_keys.c.taken_hour.is_(None))
_ERASE: Final = tuple(  # children before parents
    delete(table).where(table.c.case_id == bindparam("case"))
    for table in (grant_table, files, duties, referrals, standings, signals, entry_table, chains)
)
_UNSAID: Final = delete(outbox).where(
    outbox.c.case_id == bindparam("case"), outbox.c.kind != OutboxKind.CLOSE.value
)
_KEY_OF: Final = select(_KEY).where(cases.c.case_id == bindparam("case"))
_ERASE_CASE: Final = delete(cases).where(cases.c.case_id == bindparam("case"))
_ERASE_KEY: Final = delete(case_keys).where(case_keys.c.key_id == bindparam("key"))
_SPARE: Final = delete(case_keys).where(
    case_keys.c.taken_hour < bindparam("before"),
    ~exists().where(case_keys.c.key_id == _KEY),  # a case may have been given one at its claim
)


def case(tx: Tx, case_id: CaseId) -> CaseRow | None:
    """Return a case as it was opened; None if there is none, or none any more."""
    found = tx.rows(_CASE, {"case": case_id})
    return _case(found[0]) if found else None


def by_code_name(tx: Tx, name: str) -> CaseId | None:
    """Return the case with this code name. What cannot be one is not asked for: it may be words."""
    if not _CODE_NAME.fullmatch(name):
        return None
    found = tx.rows(_NAMED, {"name": name})
    return CaseId(found[0][0]) if found else None


def entries(tx: Tx, case_id: CaseId) -> list[EntryRow]:
    """Return the timeline, stream by stream, each in its order."""
    return [_entry(row) for row in tx.rows(_ENTRIES, {"case": case_id})]


def chain_heads(tx: Tx, case_id: CaseId) -> dict[Stream, ChainHead]:
    """Return where each stream should end; a stream without entries is not in it."""
    return {Stream(row[0]): ChainHead(row[1], row[2]) for row in tx.rows(_HEADS, {"case": case_id})}


def set_queue_grant(tx: Tx, key_id: bytes, grant: Sealed | None) -> None:
    """Put a case's seed, sealed to the queue epoch, or take it away while the case is claimed."""
    tx.amend(
        case_keys,
        {"key_id": key_id},
        {"queue_grant": None if grant is None else grant.envelope},
    )


def mint(tx: Tx, rows: Sequence[MintedKey]) -> None:
    """Put prekeys into the pool."""
    for row in rows:
        _put_key(tx, row, None)


def mint_for_case(tx: Tx, key: MintedKey, hour: datetime) -> None:
    """Give a key to a case that began without one: ``key_id`` is the case's own id.

    It never was in the pool, so it counts as taken at ``hour``.
    """
    _put_key(tx, key, hour)


def pool_size(tx: Tx) -> int:
    """Return how many prekeys nobody took yet."""
    return int(tx.rows(_POOL)[0][0])


def forget_spare_keys(tx: Tx, before: datetime) -> int:
    """Forget keys that were taken before then and never used for a case; say how many."""
    return tx.change(_SPARE, {"before": before})


def erase(tx: Tx, case_id: CaseId) -> None:
    """Erase a case: its wrapped keys, so that no copy can be opened, and all its rows.

    What waits to take the caller's link away (``OutboxKind.CLOSE``) stays until it is done. Copies
    in a write-ahead log or a backup stay closed once the queue epoch's key is gone.
    """
    found = tx.rows(_KEY_OF, {"case": case_id})
    for statement in (*_ERASE, _UNSAID, _ERASE_CASE):
        tx.change(statement, {"case": case_id})
    if found and found[0][0] is not None:
        tx.change(_ERASE_KEY, {"key": found[0][0]})


def _put_key(tx: Tx, key: MintedKey, taken: datetime | None) -> None:
    tx.insert(
        case_keys,
        {
            "key_id": key.key_id,
            "public": key.public.raw,
            "mint_signature": key.signature,
            "epoch": key.epoch,
            "queue_grant": key.queue_grant.envelope,
            "taken_hour": taken,
        },
    )


def _case(row: Row[*tuple[Any, ...]]) -> CaseRow:
    case_id, key_id, profile, locale, channel, hour, public, epoch, grant = row
    return CaseRow(
        case=CaseId(case_id),
        key_id=key_id,
        profile=Profile(profile),
        locale=locale,
        channel=channel,
        hour=hour,
        public=None if public is None else SealingKey.load(public),
        epoch=epoch,
        queue_grant=None if grant is None else Sealed(grant),
    )


def _entry(row: Row[*tuple[Any, ...]]) -> EntryRow:
    stream, seq, record, kind, envelope, digest, signature, signer, hour = row
    link = Link(seq, record, kind, Sealed(envelope), digest, signature, signer)
    return EntryRow(Stream(stream), link, hour)
