"""Keys of single files: each opens one file, and lies sealed beside whatever tells of it."""

from __future__ import annotations

from cryptography.cobblestone import Cobblestone256Decryptor, Cobblestone256Encryptor
from cryptography.exceptions import InvalidTag
from typing_extensions import override

from intake.keys.material import CannotOpen, Secret


class FileKey(Secret):
    """A key for one file (C2SP chunked encryption, Cobblestone-256; security.md 3.2)."""

    __slots__ = ("_key",)

    def __init__(self, secret: bytes | bytearray) -> None:
        super().__init__(secret)
        self._key = bytes(secret)

    @override
    def __repr__(self) -> str:  # an id of it is of use to nobody
        return "<FileKey>"

    @property
    def secret(self) -> bytes:
        """The 32 bytes, to be sealed into the entry that tells of the file."""
        return self._key

    def encrypt(self, plaintext: bytes, context: bytes) -> bytes:
        """Return the whole file, encrypted; it opens in this context only."""
        cipher = Cobblestone256Encryptor(self._key, context)
        return cipher.update(plaintext) + cipher.finalize()

    def decrypt(self, ciphertext: bytes, context: bytes) -> bytes:
        """Undo ``encrypt``: all of it or nothing. Raises CannotOpen."""
        cipher = Cobblestone256Decryptor(self._key, context)
        try:
            return cipher.update(ciphertext) + cipher.finalize()
        except InvalidTag:
            raise CannotOpen("tag") from None
