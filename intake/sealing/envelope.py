"""Envelope v1: what its bytes mean, and what may lie inside (security.md 3.2). No keys here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

import orjson

from intake.case import NO_CASE, CaseId, OrgId, RecordId
from intake.errors import HelplineError
from intake.keys import CannotOpen

JsonValue: TypeAlias = (
    bool | int | float | str | Sequence["JsonValue"] | Mapping[str, "JsonValue"] | None
)
Content: TypeAlias = dict[str, JsonValue]

VERSION: Final = 0x01
SYMMETRIC: Final = 0x10
HEADER: Final = 10
"""Bytes before the encapsulated key or nonce: version, suite, 8 of the key's id."""
BUCKETS: Final = (256, 1024, 4096, 16384)
"""The only sizes a plaintext has: the size of an answer would tell answers apart."""
LARGEST: Final = BUCKETS[-1] - 4
DEPTH: Final = 16

_NO_RECORD: Final = RecordId(bytes(16))
_ENV: Final = b"helpline-intake/env/v1\0"
_SYM: Final = b"helpline-intake/sym/v1\0"
_CANONICAL: Final = (
    orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
)


class TooLarge(HelplineError):
    """Content does not fit the largest envelope: split it before sealing."""

    text_key = "too-large"

    def __init__(self) -> None:
        super().__init__("too-large")


class NotContent(HelplineError):
    """Content is no JSON object that could be opened again.

    ``code``: ``depth``, or ``json``: a lone surrogate, a number over 64 bits, a key that is no
    string, an object of Python's own.
    """

    text_key = "error"

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Purpose(StrEnum):
    """What an envelope is for. It is bound in: an answer does not open as a note."""

    ANSWER = "answer"
    CONTACT = "contact"
    WORDS = "words"
    CONSENT = "consent"
    END = "end"
    ASSESSMENT = "assessment"
    NOTE = "note"
    REPLY = "reply"
    SAFETY = "safety"
    PLAN = "plan"
    STAGE = "stage"
    REFERRAL_EVENT = "referral-event"
    VOICE = "voice"
    CONTACT_PLAN = "contact-plan"
    MAILBOX = "mailbox"
    REFERRAL = "referral"
    RECEIPT = "receipt"
    SIGNAL = "signal"
    OUTBOX = "outbox"
    QUARANTINE = "quarantine"
    STATE = "state"
    ADDRESS = "address"
    SLOT = "slot"
    SESSION = "session"
    GRANT_QUEUE = "grant.queue"
    GRANT_STAFF = "grant.staff"
    GRANT_LAPSE = "grant.lapse"
    EPOCH_MEMBER = "epoch.member"
    FILE = "file"
    FETCH = "fetch"


@dataclass(frozen=True, slots=True)
class Binding:
    """Where an envelope belongs. It opens nowhere else.

    Attributes:
        purpose: what it is for.
        org: whose installation it is (16 bytes).
        case: the case, or ``NO_CASE`` (16 bytes).
        seq: the place in its stream; the epoch for grants, the revision for state.
        record: the row's own id (16 bytes); the caller for state and address.
    """

    purpose: Purpose
    org: OrgId
    case: CaseId = NO_CASE
    seq: int = 0
    record: RecordId = _NO_RECORD


def lp(*parts: bytes) -> bytes:
    """Join parts so that no other parts give the same bytes: each after its two-byte length."""
    return b"".join([len(part).to_bytes(2, "big") + part for part in parts])


def info(bound_to: Binding, header: bytes) -> bytes:
    """Return the associated data of an envelope with this 10-byte header in this place."""
    return b"".join(
        (
            _SYM if header[1] == SYMMETRIC else _ENV,
            header,
            lp(bound_to.purpose.encode(), bound_to.org, bound_to.case),
            bound_to.seq.to_bytes(8, "big"),
            lp(bound_to.record),
        )
    )


def header_of(suite: int, kid: bytes) -> bytes:
    """Return the first ten bytes of an envelope."""
    return bytes((VERSION, suite)) + kid


def split(envelope: bytes, suite: int, kid: bytes) -> tuple[bytes, bytes]:
    """Return header and sealed part of an envelope that is for this key. Raises CannotOpen."""
    header = envelope[:HEADER]
    if header == header_of(suite, kid):
        return header, envelope[HEADER:]
    if len(header) < HEADER:
        raise CannotOpen("length")
    if header[0] != VERSION:
        raise CannotOpen("version")
    raise CannotOpen("suite" if header[1] != suite else "kid")


def pack(content: Mapping[str, JsonValue]) -> bytes:
    """Return length, canonical JSON and zeros up to the bucket. Raises TooLarge, NotContent."""
    try:
        text = orjson.dumps(content, option=_CANONICAL)
    except orjson.JSONEncodeError:
        raise NotContent("json") from None
    if not _shallow(content, text):
        raise NotContent("depth")
    if len(text) > LARGEST:
        raise TooLarge
    return (len(text).to_bytes(4, "big") + text).ljust(_bucket(len(text)), b"\0")


def unpack(plaintext: bytes) -> Content:
    """Return what ``pack`` was given. Raises CannotOpen for anything ``pack`` does not make."""
    length = int.from_bytes(plaintext[:4], "big")
    if length > LARGEST or len(plaintext) != _bucket(length):
        raise CannotOpen("length")
    text = plaintext[4 : 4 + length]
    if plaintext.count(0, 4 + length) != len(plaintext) - 4 - length:
        raise CannotOpen("padding")
    try:
        content: JsonValue = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise CannotOpen("json") from None
    # Written again it must be the same bytes: that leaves no room for a key given twice, for
    # spaces, or for a second spelling of anything.
    if not isinstance(content, dict) or _written(content) != text:
        raise CannotOpen("content")
    if not _shallow(content, text):
        raise CannotOpen("depth")
    return content


def _written(content: Content) -> bytes:
    return orjson.dumps(content, option=_CANONICAL)


def _bucket(length: int) -> int:
    return next(size for size in BUCKETS if length + 4 <= size)


def _shallow(content: JsonValue, text: bytes) -> bool:
    """Say whether lists and objects lie at most ``DEPTH`` deep; ``text`` is what they were."""
    if text.count(b"[") + text.count(b"{") <= DEPTH:  # nearly always: too few to be that deep
        return True
    level = [content]
    for _ in range(DEPTH):
        level = [inner for outer in level for inner in _inside(outer)]
        if not any(isinstance(inner, list | tuple | dict) for inner in level):
            return True
    return False


def _inside(value: JsonValue) -> Iterable[JsonValue]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list | tuple) else ()
