"""Marked words, one for each place something can be typed, and the search for what is left of them.

Every mark begins with the same three stems, so that one search finds them all. The Latin one is
shaped like one of our own codes: a log that lets codes through would let it through.
"""

from __future__ import annotations

import math
from base64 import b64encode, urlsafe_b64encode
from typing import TYPE_CHECKING, Final

from tests.leaks import Leak, files_of, leaks, word_forms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from tests.postgres import Server

LATIN: Final = "zq-mark"
CYRILLIC: Final = "щъмарка"
EMOJI: Final = "🦄🧿🪁"
STEMS: Final = (LATIN, CYRILLIC, EMOJI)
SECRET_FILES: Final = (".keys", ".key", ".token", ".passphrase")
_LOG_EVERYTHING: Final = """
logging_collector = on
log_directory = 'log'
"""
_LOUD: Final = (
    ("log_min_messages", "debug1"),
    ("log_statement", "all"),
    ("log_min_duration_statement", "0"),
    ("log_parameter_max_length", "-1"),
    ("log_parameter_max_length_on_error", "-1"),
)


def mark(place: str) -> str:
    """Return the words that are typed at one place, Latin, Cyrillic and emoji."""
    return f"{LATIN}-{place} {CYRILLIC}-{place} {EMOJI}"


def tag(place: str) -> str:
    """Return the part of a mark that tells where it was typed."""
    return f"{LATIN}-{place}"


def base64_forms(word: str) -> Iterator[tuple[str, bytes]]:
    """List how a word can lie in base64: what surrounds it shifts it by up to two bytes."""
    for encoding in ("utf-8", "utf-16-le"):
        raw = word.encode(encoding)
        for shift in range(3):
            first, end = math.ceil(shift * 8 / 6), (shift + len(raw)) * 8 // 6
            for name, encode in (("base64", b64encode), ("base64url", urlsafe_b64encode)):
                yield f"{name} of {encoding} at {shift}", encode(bytes(shift) + raw)[first:end]


def marks_in(
    places: Mapping[str, bytes], secrets: Iterable[str], chats: Iterable[int]
) -> set[Leak]:
    """Find every stem, secret and chat id in every place, and in the places' own names."""
    words = (*STEMS, *secrets)
    # A log's empty end is left out, but for the zeros that a number may end in.
    named = {where: there.rstrip(b"\0") + bytes(8) for where, there in places.items()}
    named["names"] = "\n".join(places).encode()
    found = set(leaks(named, words, chats))
    wrapped = {raw: (word, form) for word in words for form, raw in base64_forms(word)}
    wrapped |= {
        raw: (word, f"{form}, in capitals")
        for word in words
        for form, raw in word_forms(word.upper())
    }
    for where, there in named.items():
        found |= {Leak(where, *told) for raw, told in wrapped.items() if raw in there}
    return found


def left_behind(folder: Path, *, but: tuple[str, ...] = ()) -> dict[str, bytes]:
    """Read every file of an installation; ``but`` leaves out names that end so."""
    return {path: there for path, there in files_of(folder).items() if not path.endswith(but)}


def talkative(make: Callable[[], Server]) -> tuple[Server, str]:
    """Start a PostgreSQL that logs every statement with its parameters; return it and its URL."""
    server = make()
    with (server.folder / "data" / "postgresql.conf").open("a", encoding="utf-8") as settings:
        settings.write(_LOG_EVERYTHING)
    server.start()
    server.execute("CREATE DATABASE marks")
    for name, value in _LOUD:  # a database's own settings win over the command line's
        server.execute(f"ALTER DATABASE marks SET {name} = '{value}'")
    return server, server.url("marks")
