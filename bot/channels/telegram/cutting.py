"""Take an answer of ``getUpdates`` apart, also when one update in it is no JSON that can be read.

One malformed update must not keep the others, so each is cut out and read alone then.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final, TypeAlias

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterator

Piece: TypeAlias = "tuple[object, bytes]"
"""An update and its bytes. ``None`` in place of the update: it cannot be read."""

_NUMBER: Final = re.compile(rb'"update_id"\s*:\s*(\d{1,18})\b')
_MARK: Final = re.compile(rb'["\\\[\]{}]')
_OPENS: Final = b"[{"


class NoUpdates(Exception):
    """The answer holds no list of updates at all."""


def updates_of(answer: bytes) -> list[Piece]:
    """Return the updates of an answer, in its order. Raises NoUpdates."""
    try:
        result = orjson.loads(answer)["result"]
    except (ValueError, KeyError, TypeError):
        return [(_read(piece), piece) for piece in _cut(answer)]
    if not isinstance(result, list):
        raise NoUpdates
    # The bytes are only wanted for one that turns out to be malformed: see ``bytes_of``.
    return [(update, b"") for update in result]


def bytes_of(piece: Piece) -> bytes:
    """Return the bytes of an update, written anew where it could be read."""
    update, raw = piece
    try:
        return raw or orjson.dumps(update)
    except TypeError:  # orjson reads deeper nesting than it writes: nothing of that is kept
        return b""


def number_of(piece: Piece) -> int | None:
    """Return the id by which an update is acknowledged, if it can be found at all."""
    update, raw = piece
    if isinstance(update, dict):
        number = update.get("update_id")
        return number if type(number) is int and 0 <= number < 2**63 else None
    found = _NUMBER.search(raw)
    return int(found.group(1)) if found else None


def _read(piece: bytes) -> object:
    """Read one update alone. The standard library takes what orjson refuses: half an emoji."""
    for loads in (orjson.loads, json.loads):
        with suppress(ValueError, RecursionError):
            update: object = loads(piece)
            return update
    return None


def _cut(answer: bytes) -> list[bytes]:
    """Cut the elements of the list called ``result`` out, without reading them."""
    start = answer.find(b'"result"')
    start = answer.find(b"[", start) if start >= 0 else -1
    if start < 0:
        raise NoUpdates
    return list(_elements(answer, start))


def _elements(answer: bytes, start: int) -> Iterator[bytes]:
    depth, begun, position, quoted = 0, start + 1, start, False
    while (found := _MARK.search(answer, position)) is not None:
        mark, position = found.group(), found.end()
        if mark == b"\\":
            position += 1
        elif mark == b'"':
            quoted = not quoted
        elif quoted:
            continue
        elif mark in _OPENS:
            begun, depth = (found.start() if depth == 1 else begun), depth + 1
        else:
            depth -= 1
            if depth == 1:
                yield answer[begun:position]
            if depth == 0:
                return
