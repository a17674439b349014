"""Who did what to which case: a signed hash chain. Ids and codes, never words of a case.

Source: security.md 3.9. The desk may append and read; its role cannot change a row.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import orjson
from sqlalchemy import bindparam, select

from intake.tables import audit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from intake.db import Tx
    from intake.keys import SigningKey, VerifyingKey

STREAM: Final = "desk"
GENESIS: Final = bytes(32)
_PREFIX: Final = b"helpline-intake/audit/v1\0"
_PAGE: Final = 1000

_LAST: Final = select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1)
_AFTER: Final = (
    select(audit.c.seq, audit.c.entry, audit.c.hash, audit.c.signature)
    .where(audit.c.seq > bindparam("after"))
    .order_by(audit.c.seq)
    .limit(_PAGE)
)


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One line as it stands in the database; ``facts`` as they were given, with seq and ts."""

    seq: int
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class AuditFault:
    """What is wrong, and where.

    Attributes:
        seq: of the row; of the first missing one.
        code: ``missing``, ``hash`` (changed, or what it follows was), ``signature`` or ``entry``.
    """

    seq: int
    code: str


def append(tx: Tx, facts: Mapping[str, object], sign: SigningKey, now: datetime) -> int:
    """Write a line and return its number. Waits for others who write one.

    Args:
        tx: the open transaction: what it does is undone together with its line.
        facts: ids in hex and codes: ``actor``, ``action``, ``object``, ``outcome``, ``reason``.
        sign: the desk's signing key.
        now: aware UTC time.
    """
    tx.lock("audit")
    last = tx.rows(_LAST)
    seq, previous = (last[0][0] + 1, last[0][1]) if last else (1, GENESIS)
    entry = orjson.dumps(
        {**facts, "seq": seq, "stream": STREAM, "ts": now.isoformat()},
        option=orjson.OPT_SORT_KEYS,
    )
    digest = _hash(previous, entry)
    tx.insert(
        audit,
        {
            "seq": seq,
            "entry": entry.decode(),
            "hash": digest,
            "signature": sign.sign(digest),
        },
    )
    return int(seq)


def rows(tx: Tx, after: int = 0) -> list[AuditRow]:
    """Return up to a thousand lines after that number, in order."""
    return [
        AuditRow(seq, orjson.loads(entry)) for seq, entry, _, _ in tx.rows(_AFTER, {"after": after})
    ]


def head(tx: Tx) -> tuple[int, bytes]:
    """Return number and hash of the last line, to be kept somewhere outside."""
    last = tx.rows(_LAST)
    return (last[0][0], last[0][1]) if last else (0, GENESIS)


def verify(
    tx: Tx, key: VerifyingKey, expected: tuple[int, bytes] | None = None
) -> tuple[AuditFault, ...]:
    """Compute everything anew and return the faults; none means intact.

    Args:
        tx: the open transaction.
        key: the desk's.
        expected: a head that was kept outside. Without one a cut-off end is not seen.
    """
    faults: list[AuditFault] = []
    last, previous = 0, GENESIS
    hashes: dict[int, bytes] = {0: GENESIS}
    for seq, entry, digest, signature in _everything(tx):
        if seq != last + 1:
            faults.append(AuditFault(last + 1, "missing"))
        faults += [AuditFault(seq, code) for code in _wrong(seq, entry, previous, digest)]
        if not key.verifies(signature, digest):
            faults.append(AuditFault(seq, "signature"))
        last, previous = seq, digest
        hashes[seq] = digest
    if expected is not None and hashes.get(expected[0]) != expected[1]:
        faults.append(AuditFault(expected[0], "missing"))
    return tuple(faults)


def _everything(tx: Tx) -> Iterator[tuple[int, str, bytes, bytes]]:
    after = 0
    while found := tx.rows(_AFTER, {"after": after}):
        yield from (tuple(row) for row in found)
        after = found[-1][0]


def _wrong(seq: int, entry: str, previous: bytes, digest: bytes) -> list[str]:
    codes = []
    if _hash(previous, entry.encode()) != digest:
        codes.append("hash")
    try:
        told = orjson.loads(entry)["seq"]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        told = None
    if told != seq:
        codes.append("entry")
    return codes


def _hash(previous: bytes, entry: bytes) -> bytes:
    return hashlib.sha256(_PREFIX + previous + entry).digest()
