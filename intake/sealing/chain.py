"""The hash chain of one stream of a case: who wrote which row, and that none is gone or moved."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from intake.sealing.envelope import HEADER, Binding, Purpose, info

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from intake.case import CaseId, OrgId, RecordId
    from intake.keys import Sealed, SigningKey, VerifyingKey

GENESIS: Final = bytes(32)
"""What the first entry of a stream follows."""
_RECORD: Final = b"helpline-intake/rec/v1\0"


@dataclass(frozen=True, slots=True)
class Link:
    """One row of a stream, as the database gives it; nothing of it is trusted yet."""

    seq: int
    record: RecordId
    kind: str
    sealed: Sealed
    hash: bytes
    signature: bytes
    signer: bytes


@dataclass(frozen=True, slots=True)
class ChainFault:
    """What is wrong with a stream, and where.

    Attributes:
        seq: the first number that is missing, or the number of the row that is wrong.
        code: ``missing`` (rows before the next are gone), ``order`` (a number again, or backwards),
            ``signer`` (no key of ours), ``signature`` (not by that key), ``hash`` (the row, or what
            it follows, is not what was signed), ``head`` (the stream should end elsewhere).
    """

    seq: int
    code: str


def record_hash(bound_to: Binding, sealed: Sealed, prev_hash: bytes) -> bytes:
    """Return the 32 bytes that stand for a row, its place and everything before it."""
    place = info(bound_to, sealed.envelope[:HEADER])
    return hashlib.sha256(_RECORD + place + sealed.envelope + prev_hash).digest()


def signed(
    bound_to: Binding, sealed: Sealed, prev_hash: bytes, key: SigningKey
) -> tuple[bytes, bytes]:
    """Return hash and signature of a new row that follows ``prev_hash``."""
    digest = record_hash(bound_to, sealed, prev_hash)
    return digest, key.sign(digest)


def verify_chain(
    links: Sequence[Link],
    expected_head: tuple[int, bytes] | None,
    keys: Mapping[bytes, VerifyingKey],
    org: OrgId,
    case: CaseId,
) -> tuple[ChainFault, ...]:
    """Find every place where a stream is not what its writers made it.

    Args:
        links: the rows of one stream, from the first on.
        expected_head: number and hash of the last row, from elsewhere; ``None`` where nobody knows.
            Without it a cut-off end is not seen.
        keys: who may write in this stream, by kid.
        org: whose installation.
        case: whose stream.

    Returns:
        The faults in order; none means intact. Other rows stay readable: a fault hides nothing.
    """
    faults: list[ChainFault] = []
    last, prev = 0, GENESIS
    for link in links:
        if link.seq <= last:
            faults.append(ChainFault(link.seq, "order"))
            continue
        if link.seq > last + 1:
            faults.append(ChainFault(last + 1, "missing"))
        faults += [ChainFault(link.seq, code) for code in _wrong(link, prev, keys, (org, case))]
        last, prev = link.seq, link.hash
    if expected_head is not None and expected_head != (last, prev):
        faults.append(ChainFault(expected_head[0], "head"))
    return tuple(faults)


def _wrong(
    link: Link, prev: bytes, keys: Mapping[bytes, VerifyingKey], place: tuple[OrgId, CaseId]
) -> list[str]:
    """Return the codes of what is wrong with one row that follows ``prev``."""
    codes: list[str] = []
    key = keys.get(link.signer)
    if key is None:
        codes.append("signer")
    elif not key.verifies(link.signature, link.hash):
        codes.append("signature")
    if _expected(link, prev, place) != link.hash:
        codes.append("hash")
    return codes


def _expected(link: Link, prev: bytes, place: tuple[OrgId, CaseId]) -> bytes | None:
    """Return the hash this row should have; None if its place is none that can be signed."""
    try:
        bound_to = Binding(Purpose(link.kind), *place, link.seq, link.record)
        return record_hash(bound_to, link.sealed, prev)
    except (ValueError, OverflowError, IndexError):
        return None
