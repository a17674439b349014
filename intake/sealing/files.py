"""Seal a whole file to a key of its own: it opens all of it or nothing, and only in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from intake.keys import CannotOpen
from intake.sealing.envelope import lp

if TYPE_CHECKING:
    from intake.keys import FileKey
    from intake.sealing.envelope import Binding

STEP: Final = 64 * 1024
"""Sizes a file can have: otherwise it would tell to the second how long somebody spoke."""
_PLACE: Final = b"helpline-intake/file/v1\0"
_LENGTH: Final = 4


def seal_file(body: bytes, key: FileKey, bound_to: Binding) -> bytes:
    """Return a file, sealed. Its size is a multiple of ``STEP``, and what the cipher adds."""
    whole = len(body).to_bytes(_LENGTH, "big") + body
    return key.encrypt(whole.ljust(-(-len(whole) // STEP) * STEP, b"\0"), _context(bound_to))


def open_file(sealed: bytes, key: FileKey, bound_to: Binding) -> bytes:
    """Return what ``seal_file`` was given. Raises CannotOpen for every reason why not."""
    whole = key.decrypt(sealed, _context(bound_to))
    end = _LENGTH + int.from_bytes(whole[:_LENGTH], "big")
    if len(whole) < end or len(whole) % STEP or not whole:
        raise CannotOpen("length")
    if whole.count(0, end) != len(whole) - end:
        raise CannotOpen("padding")
    return whole[_LENGTH:end]


def _context(place: Binding) -> bytes:
    parts = (place.purpose.encode(), place.org, place.case, place.record)
    return _PLACE + lp(*parts)
