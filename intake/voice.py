"""What a voice note may be: which recordings, how large, how long, and how long it is kept."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST: Final = 5 * 1024 * 1024
"""Bytes of a recording (security.md 5, uploads)."""
LONGEST: Final = timedelta(minutes=10)
KEPT: Final = timedelta(hours=71)
"""Erased within 72 hours of its arrival, unless the person asked to keep it (domain.md 5.6): an
hour to spare, because what is due is looked for hourly."""

# Brands of ISO files that phones record sound into. Pictures (heic, avif) are such files, too.
_BRANDS: Final = (b"M4A", b"M4B", b"mp4", b"isom", b"iso", b"3gp", b"3g2", b"mmp4", b"dash")


class Recording(StrEnum):
    """A kind of recording, by its first bytes. The value is its media type."""

    OGG = "audio/ogg"
    WEBM = "audio/webm"
    MP4 = "audio/mp4"
    WAV = "audio/wav"

    @property
    def ending(self) -> str:
        """How a file of this kind is called."""
        return self.value.rpartition("/")[2]


def recording_of(body: bytes) -> Recording | None:
    """Say what a body is by its own first bytes; ``None`` for what no phone records."""
    return next((kind for kind, begins in _BEGINNINGS if begins(body)), None)


def _is_iso(body: bytes) -> bool:
    return body[4:8] == b"ftyp" and body[8:12].startswith(_BRANDS)


_BEGINNINGS: Final[tuple[tuple[Recording, Callable[[bytes], bool]], ...]] = (
    (Recording.OGG, lambda body: body.startswith(b"OggS")),
    (Recording.WEBM, lambda body: body.startswith(b"\x1a\x45\xdf\xa3")),
    (Recording.MP4, _is_iso),
    (Recording.WAV, lambda body: body.startswith(b"RIFF") and body[8:12] == b"WAVE"),
)
