"""Recordings for tests: their first bytes are those of real ones, the rest is said aloud."""

from __future__ import annotations

MARK = b"zq-mark-spoken"


def ogg(length: int = 3000) -> bytes:
    """A voice note as Telegram's apps record it, with a marked word in it."""
    return (b"OggS\0\2" + MARK * (length // len(MARK) + 1))[:length]


WEBM = b"\x1a\x45\xdf\xa3" + MARK
MP4 = b"\0\0\0\x20ftypM4A \0\0\2\0" + MARK
THREE_GP = b"\0\0\0\x18ftyp3gp5\0\0\1\0" + MARK
WAV = b"RIFF\x24\x08\0\0WAVEfmt " + MARK
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0" + MARK
NO_SOUND = (
    b"", b"Og", b"\xff\xd8\xff\xe0" + MARK, HEIC, b"\0\0\0\x18ftypavif", b"RIFF\0\0\0\0WEBPVP8 ",
    b"%PDF-1.7 ", b"<html>", b"MZ" + MARK, b"\0" * 64,
)  # fmt: skip
