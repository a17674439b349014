"""Which message of Telegram is a voice note; three facts about it are copied, and no other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.messages import Odd, Voice
from intake.voice import LARGEST, LONGEST, Recording

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILE: Final = re.compile(r"[A-Za-z0-9_-]{1,255}")
_KINDS: Final = ("voice", "audio")


def oddity_of(message: Mapping[str, object], odd: Odd | None) -> Odd | None:
    """Say what kind of oddity a message is, where it may be a voice note of some kind.

    A recording that was sent as a piece of music is a voice note if it is of the kind voice notes
    are; one that is too large or too long is none that could be kept.
    """
    found = _recording(message)
    if found is None:
        return odd
    size, seconds = _count(found, "file_size"), _count(found, "duration")
    if size > LARGEST or seconds > LONGEST.total_seconds():
        return Odd.VOICE_LONG
    return Odd.VOICE


def voice_of(message: Mapping[str, object], number: int) -> Voice | None:
    """Return the voice note of a message, or ``None`` where nobody could find it again."""
    found = _recording(message)
    file = found.get("file_id") if found else None
    if found is None or not isinstance(file, str) or not _FILE.fullmatch(file):
        return None
    return Voice(
        seconds=_count(found, "duration"),
        size=_count(found, "file_size"),
        mime=Recording.OGG.value,
        file=file,
        message=number,
    )


def _recording(message: Mapping[str, object]) -> Mapping[str, object] | None:
    for kind in _KINDS:
        found = message.get(kind)
        if isinstance(found, dict) and (
            kind == "voice" or found.get("mime_type") == Recording.OGG.value
        ):
            return found
    return None


def _count(fields: Mapping[str, object], name: str) -> int:
    """Return a whole number; 0 where there is none that could be one."""
    value = fields.get(name)
    return value if type(value) is int and 0 <= value < 2**53 else 0
