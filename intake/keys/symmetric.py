"""Keys of one process alone: its pocket, its index of callers, and what a passphrase becomes."""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from intake.keys.material import SEED, CannotOpen, Secret, kid_of

NONCE: Final = 12


class PocketKey(Secret):
    """A symmetric key (AES-256-GCM-SIV) for what a process keeps for itself."""

    __slots__ = ("_cipher",)

    suite: Final = 0x10

    def __init__(self, key: bytes | bytearray) -> None:
        super().__init__(key)
        self._cipher = AESGCMSIV(key)
        self.kid = kid_of(b"kid" + key)

    @classmethod
    def derived(cls, material: bytes | bytearray, salt: bytes, info: bytes) -> Self:
        """Derive a key by HKDF-SHA256; the derived bytes are wiped once the cipher holds them."""
        key = bytearray(SEED)
        HKDF(hashes.SHA256(), SEED, salt, info).derive_into(material, key)
        try:
            return cls(key)
        finally:
            key[:] = bytes(SEED)

    def encrypt(self, plaintext: bytes, associated: bytes) -> bytes:
        """Return a fresh 12-byte nonce, then ciphertext and tag."""
        nonce = os.urandom(NONCE)
        return nonce + self._cipher.encrypt(nonce, plaintext, associated)

    def decrypt(self, ciphertext: bytes, associated: bytes) -> bytes:
        """Undo ``encrypt``. Raises CannotOpen."""
        try:
            return self._cipher.decrypt(ciphertext[:NONCE], ciphertext[NONCE:], associated)
        except (InvalidTag, ValueError):  # ValueError: too short to hold a nonce
            raise CannotOpen("tag") from None


class IndexKey(Secret):
    """The key under which a caller's address becomes a pseudonym."""

    __slots__ = ("_key",)

    def __init__(self, key: bytes | bytearray) -> None:
        super().__init__(key)
        self._key = bytes(key)
        self.kid = kid_of(b"kid" + key)

    def pseudonym(self, channel: str, identity: bytes) -> bytes:
        """Return the 16 bytes that stand for this address everywhere behind the channel."""
        return hmac.digest(self._key, channel.encode() + b"\0" + identity, "sha256")[:16]


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What a guess at a passphrase costs: ``t`` passes over ``m`` KiB in ``p`` lanes."""

    t: int = 3
    m: int = 131_072
    p: int = 1


def stretched(passphrase: bytes, salt: bytes, cost: Argon2Cost, length: int = SEED) -> bytearray:
    """Return 32 bytes, or ``length``, of Argon2id. The GIL is released meanwhile.

    The calling code wipes them.
    """
    out = bytearray(length)
    Argon2id(
        salt=salt, length=length, iterations=cost.t, lanes=cost.p, memory_cost=cost.m
    ).derive_into(passphrase, out)
    return out
