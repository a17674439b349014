"""Looks for marked words, numbers and secrets in bytes, in every form they are likely to take."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path


class Leak(NamedTuple):
    """Something that is where it must not be."""

    where: str
    what: str
    form: str


def word_forms(word: str) -> Iterator[tuple[str, bytes]]:
    """List the bytes a word may lie as: encoded, escaped as JSON does, as an address does."""
    yield "utf-8", word.encode()
    yield "utf-16le", word.encode("utf-16-le")
    yield "utf-16be", word.encode("utf-16-be")
    escaped = json.dumps(word)[1:-1]
    yield "escaped", escaped.encode()
    yield "escaped twice", json.dumps(escaped)[1:-1].encode()
    yield "escaped, capitals", _capitals(escaped).encode()
    yield "percent", quote(word).encode()
    yield "repr of bytes", repr(word.encode())[2:-1].encode()
    yield "hex", word.encode().hex().encode()


def number_forms(number: int) -> Iterator[tuple[str, bytes]]:
    """List the bytes a chat id may lie as."""
    yield "decimal", str(number).encode()
    yield "decimal, utf-16le", str(number).encode("utf-16-le")
    yield "little endian", number.to_bytes(8, "little")
    yield "big endian", number.to_bytes(8, "big")
    yield "six bytes, as SQLite stores it", number.to_bytes(6, "big")
    yield "hex", f"{number:x}".encode()


def leaks(
    places: Mapping[str, bytes], words: Iterable[str], numbers: Iterable[int] = ()
) -> list[Leak]:
    """Find every word and number in every place."""
    needles = [(word, form, raw) for word in words for form, raw in word_forms(word)]
    needles += [(str(one), form, raw) for one in numbers for form, raw in number_forms(one)]
    return [
        Leak(where, what, form)
        for where, there in places.items()
        for what, form, raw in needles
        if raw in there
    ]


def files_of(*folders: Path) -> dict[str, bytes]:
    """Read every file below these folders, as bytes."""
    return {
        str(path): path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }


def _capitals(escaped: str) -> str:
    parts = escaped.split("\\u")
    return parts[0] + "".join("\\u" + part[:4].upper() + part[4:] for part in parts[1:])
