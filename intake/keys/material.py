"""What all keys share: their ids, their errors, and that a secret stays where it is."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import Final, Never, Self

from typing_extensions import override

from intake.errors import HelplineError

SEED: Final = 32
"""Bytes of every secret: X-Wing and Ed25519 seeds, symmetric keys."""


class CannotOpen(HelplineError):
    """Something sealed did not open.

    ``code`` is for the log; a person is never told wrong key and tampered apart.
    """

    text_key = "cannot-open"

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class KeyWrong(HelplineError):
    """Bytes that should be a key are none. ``code`` says why, never what they were."""

    text_key = "key-wrong"

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def kid_of(raw: bytes) -> bytes:
    """Return the 8-byte id of a raw public key, as it stands in an envelope."""
    return hashlib.sha256(raw).digest()[:8]


@dataclass(frozen=True, slots=True, repr=False)
class Sealed:
    """An envelope: what words become in the function that receives them."""

    envelope: bytes

    @override
    def __repr__(self) -> str:
        return f"<Sealed {len(self.envelope)}>"


class Shown:
    """A key that shows its public id only."""

    __slots__ = ("kid",)

    kid: bytes

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.kid.hex()}>"


class Secret(Shown):
    """A key that stays in this process: it refuses to be pickled, copied or compared by value."""

    __slots__ = ()

    def __init__(self, secret: bytes | bytearray) -> None:
        if len(secret) != SEED:
            raise KeyWrong("length")

    @classmethod
    def make(cls) -> Self:
        """Make a new one from the system's randomness."""
        return cls(os.urandom(SEED))

    @classmethod
    def load(cls, secret: bytes) -> Self:
        """Return the key of these 32 bytes. Raises KeyWrong."""
        return cls(secret)

    @override
    def __reduce_ex__(self, protocol: object) -> Never:
        raise TypeError(f"{type(self).__name__} stays in its process")
