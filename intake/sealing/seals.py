"""Seal and open: words come out only in the same place, with the other half of the key."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from intake.keys import SEED, CannotOpen, Sealed
from intake.sealing.envelope import BUCKETS, Purpose, header_of, info, pack, split, unpack

if TYPE_CHECKING:
    from collections.abc import Mapping

    from intake.keys import ClassicalOpeningKey, OpeningKey, PocketKey, SealingKey
    from intake.sealing.envelope import Binding, Content, JsonValue

_ENCAPSULATED: Final = 1120
_TAG: Final = 16


class _Closes(Protocol):
    """A key that closes, and what an envelope says of it."""

    @property
    def suite(self) -> int: ...
    @property
    def kid(self) -> bytes: ...
    def encrypt(self, plaintext: bytes, info: bytes, /) -> bytes: ...


class _Opens(Protocol):
    """A key that opens, and what an envelope must say of it."""

    @property
    def suite(self) -> int: ...
    @property
    def kid(self) -> bytes: ...
    def decrypt(self, ciphertext: bytes, info: bytes, /) -> bytes: ...


def seal(content: Mapping[str, JsonValue], key: SealingKey, bound_to: Binding) -> Sealed:
    """Seal a JSON object so that only the other half of ``key`` opens it, and only there.

    Two sealings of the same content share nothing but their size, which is one of four.
    Raises TooLarge over 16,380 bytes of canonical JSON, and NotContent for what is no JSON.
    """
    return _close(content, key, bound_to)


def open_sealed(
    sealed: Sealed, key: OpeningKey | ClassicalOpeningKey, bound_to: Binding
) -> Content:
    """Return what was sealed. Raises CannotOpen for every reason why not."""
    return _open(sealed, key, bound_to)


def decoy(key: OpeningKey) -> Sealed:
    """Return something that looks as if it were sealed to this key, and never opens.

    Trying to open it takes the same work as the real thing.
    """
    return Sealed(header_of(key.suite, key.kid) + os.urandom(_ENCAPSULATED + BUCKETS[1] + _TAG))


def seal_pocket(content: Mapping[str, JsonValue], key: PocketKey, bound_to: Binding) -> Sealed:
    """Seal what only this process will read again. Raises TooLarge, NotContent."""
    return _close(content, key, bound_to)


def open_pocket(sealed: Sealed, key: PocketKey, bound_to: Binding) -> Content:
    """Return what ``seal_pocket`` was given. Raises CannotOpen for every reason why not."""
    return _open(sealed, key, bound_to)


def seal_seed(seed: bytes, key: SealingKey, bound_to: Binding) -> Sealed:
    """Seal the 32-byte seed of an opening key: a grant."""
    return seal({"seed": seed.hex()}, key, bound_to)


def open_seed(sealed: Sealed, key: OpeningKey, bound_to: Binding) -> bytes:
    """Return the seed of a grant. Raises CannotOpen."""
    return _bytes_of(open_sealed(sealed, key, bound_to), "seed", SEED)


def seal_twice(seed: bytes, inner: SealingKey, outer: SealingKey, bound_to: Binding) -> Sealed:
    """Seal a seed so that it takes both keys: what a claim leaves behind for the hour it lapses.

    Inside lies a grant bound exactly as ``bound_to``, but to purpose GRANT_QUEUE. Give the other
    fields of the case's queue grant, then what ``open_outer`` returns can take that grant's place
    again, without anybody's passphrase.
    """
    grant = seal_seed(seed, inner, replace(bound_to, purpose=Purpose.GRANT_QUEUE))
    return seal({"sealed": grant.envelope.hex()}, outer, bound_to)


def open_outer(sealed: Sealed, outer: OpeningKey, bound_to: Binding) -> Sealed:
    """Return the inner grant of ``seal_twice``, still sealed. Raises CannotOpen."""
    return Sealed(_bytes_of(open_sealed(sealed, outer, bound_to), "sealed", None))


def _close(content: Mapping[str, JsonValue], key: _Closes, bound_to: Binding) -> Sealed:
    header = header_of(key.suite, key.kid)
    return Sealed(header + key.encrypt(pack(content), info(bound_to, header)))


def _open(sealed: Sealed, key: _Opens, bound_to: Binding) -> Content:
    header, body = split(sealed.envelope, key.suite, key.kid)
    try:
        place = info(bound_to, header)
    except OverflowError:  # a row's own number or id, changed to what no envelope is bound to
        raise CannotOpen("binding") from None
    return unpack(key.decrypt(body, place))


def _bytes_of(content: Content, field: str, length: int | None) -> bytes:
    text = content.get(field)
    if len(content) != 1 or not isinstance(text, str):
        raise CannotOpen("content")
    try:
        found = bytes.fromhex(text)
    except ValueError:
        raise CannotOpen("content") from None
    if length not in (None, len(found)):
        raise CannotOpen("content")
    return found
