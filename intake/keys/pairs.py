"""Key pairs that seal and open: X-Wing (ML-KEM-768 with X25519), and plain X25519 to read only."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from typing_extensions import override

from intake.keys.material import SEED, CannotOpen, KeyWrong, Secret, Shown, kid_of

PUBLIC: Final = 1216
"""Bytes of an X-Wing public key: ML-KEM-768's 1,184, then X25519's 32."""
_MLKEM_PUBLIC: Final = 1184
_MLKEM_SEED: Final = 64

_HYBRID: Final = hpke.Suite(
    hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305
)
_CLASSICAL: Final = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_PROBE: Final = X25519PrivateKey.from_private_bytes(bytes(range(SEED)))


class SealingKey(Shown):
    """The public half of an X-Wing pair: whoever holds it can seal and open nothing."""

    __slots__ = ("_public", "raw")

    suite: Final = 0x01

    def __init__(self, raw: bytes) -> None:
        if len(raw) != PUBLIC:
            raise KeyWrong("length")
        try:
            x25519 = X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC:])
            # A low-order point would only be refused at seal, in the middle of somebody's turn.
            _PROBE.exchange(x25519)
            mlkem = MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC])
        except ValueError:
            raise KeyWrong("public") from None
        self.raw: Final = raw
        self.kid = kid_of(raw)
        self._public = hpke.MLKEM768X25519PublicKey(mlkem, x25519)

    @staticmethod
    def load(raw: bytes) -> SealingKey:
        """Return the key of these 1,216 bytes; recent ones are kept loaded. Raises KeyWrong."""
        return _sealing_key(raw)

    def encrypt(self, plaintext: bytes, info: bytes) -> bytes:
        """Return encapsulated key and ciphertext, fresh each time."""
        return _HYBRID.encrypt(plaintext, self._public, info)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, SealingKey) and other.raw == self.raw

    @override
    def __hash__(self) -> int:
        return hash(self.kid)


# Public halves only: each turn seals to a key known as bytes, and loading costs half a seal.
_sealing_key = lru_cache(maxsize=1024)(SealingKey)


class OpeningKey(Secret):
    """The secret half of an X-Wing pair, kept as its 32-byte seed."""

    __slots__ = ("_sealing", "_secret", "seed")

    suite: Final = 0x01

    def __init__(self, seed: bytes | bytearray) -> None:
        super().__init__(seed)
        expanded = hashlib.shake_256(seed).digest(_MLKEM_SEED + SEED)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED])
        x25519 = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED:])
        self.seed: Final = bytes(seed)
        self._secret = hpke.MLKEM768X25519PrivateKey(mlkem, x25519)
        self._sealing = (
            mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        )
        self.kid = kid_of(self._sealing)

    def sealing(self) -> SealingKey:
        """Return the public half."""
        return SealingKey.load(self._sealing)

    def decrypt(self, ciphertext: bytes, info: bytes) -> bytes:
        """Undo ``SealingKey.encrypt``. Raises CannotOpen."""
        try:
            return _HYBRID.decrypt(ciphertext, self._secret, info)
        except (InvalidTag, ValueError):  # ValueError: a point or a length no sealer makes
            raise CannotOpen("tag") from None


class ClassicalOpeningKey(Secret):
    """An X25519 secret: reads what a partner without post-quantum software sealed (suite 0x02)."""

    __slots__ = ("_secret", "public")

    suite: Final = 0x02

    def __init__(self, secret: bytes | bytearray) -> None:
        super().__init__(secret)
        self._secret = X25519PrivateKey.from_private_bytes(secret)
        self.public: Final = self._secret.public_key().public_bytes_raw()
        self.kid = kid_of(self.public)

    def decrypt(self, ciphertext: bytes, info: bytes) -> bytes:
        """Open HPKE base mode, KEM 0x0020. Raises CannotOpen."""
        try:
            return _CLASSICAL.decrypt(ciphertext, self._secret, info)
        except (InvalidTag, ValueError):  # ValueError: a point or a length no sealer makes
            raise CannotOpen("tag") from None
