"""Ed25519 pairs: who wrote a row, minted a key, sent a package."""

from __future__ import annotations

from typing import Final, Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from typing_extensions import override

from intake.keys.material import SEED, KeyWrong, Secret, Shown, kid_of


class VerifyingKey(Shown):
    """The public half of an Ed25519 pair."""

    __slots__ = ("_public", "raw")

    def __init__(self, raw: bytes) -> None:
        if len(raw) != SEED:
            raise KeyWrong("length")
        self._public = Ed25519PublicKey.from_public_bytes(raw)
        self.raw: Final = bytes(raw)
        self.kid = kid_of(raw)

    @classmethod
    def load(cls, raw: bytes) -> Self:
        """Return the key of these 32 bytes. Raises KeyWrong."""
        return cls(raw)

    def verifies(self, signature: bytes, data: bytes) -> bool:
        """Say whether ``signature`` was made over exactly this data by the other half."""
        try:
            self._public.verify(signature, data)
        except InvalidSignature:
            return False
        return True

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, VerifyingKey) and other.raw == self.raw

    @override
    def __hash__(self) -> int:
        return hash(self.kid)


class SigningKey(Secret):
    """The secret half of an Ed25519 pair."""

    __slots__ = ("_secret", "_verifying", "seed")

    def __init__(self, seed: bytes | bytearray) -> None:
        super().__init__(seed)
        self._secret = Ed25519PrivateKey.from_private_bytes(seed)
        self._verifying = VerifyingKey(self._secret.public_key().public_bytes_raw())
        self.seed: Final = bytes(seed)
        self.kid = self._verifying.kid

    def verifying(self) -> VerifyingKey:
        """Return the public half."""
        return self._verifying

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature over ``data``."""
        return self._secret.sign(data)
