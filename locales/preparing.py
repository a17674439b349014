"""What is worked out of a file of texts, kept beside Python's own compiled files.

Reading the Fluent of fourteen languages takes longer than all else a start does, and a bot that
was killed has callers waiting. What is kept says of which texts, and by which code and parser, it
was made; when one of them is another, it is made anew. Where nothing can be kept, a start is only
slower.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.util import cache_from_source
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PARSERS = ("fluent.runtime", "fluent.syntax")


class Prepared(NamedTuple):
    """One file of texts, ready to be said.

    Attributes:
        fixed: texts without placeables, which are the same every time.
        needs: every key, in the order of the file, and the placeables of its text.
        filled: the Fluent of what has placeables, and of what that refers to.
        required: the keys that a locale must have before callers may be offered it.
    """

    fixed: Mapping[str, str]
    needs: Mapping[str, frozenset[str]]
    filled: str
    required: tuple[str, ...]


def prepared(source: Path, prepare: Callable[[], Prepared]) -> Prepared:
    """Take what is kept of a file of texts, or ``prepare`` it and keep that.

    Raises OSError when the file is not there, and what ``prepare`` raises.
    """
    mark = sha256(_made_by() + source.read_bytes()).hexdigest()
    place = Path(cache_from_source(str(source))).with_suffix(".json")
    try:
        kept = json.loads(place.read_bytes())
        if kept["mark"] == mark:
            return _taken(kept)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass  # not there, or spoilt: it is made anew
    made = prepare()
    _keep(place, mark, made)
    return made


def _taken(kept: Mapping[str, object]) -> Prepared:
    fixed, needs, filled, required = kept["fixed"], kept["needs"], kept["filled"], kept["required"]
    if not (isinstance(fixed, dict) and isinstance(needs, dict) and isinstance(required, list)):
        raise TypeError
    named = {key: frozenset(names) for key, names in needs.items()}
    return Prepared(fixed, named, str(filled), tuple(required))


def _keep(place: Path, mark: str, made: Prepared) -> None:
    """Write it beside its place and move it there: who reads meanwhile finds a whole one."""
    needs = {key: sorted(names) for key, names in made.needs.items()}
    kept = json.dumps({"mark": mark, **made._asdict(), "needs": needs})
    with suppress(OSError):  # a folder that is read-only
        place.parent.mkdir(exist_ok=True)
        with NamedTemporaryFile(
            "w", encoding="ascii", dir=place.parent, prefix=f"{place.name}.", delete=False
        ) as file:
            file.write(kept)
        Path(file.name).chmod(0o644)
        os.replace(file.name, place)  # noqa: PTH105  the same, and takes the name as it is


@cache
def _made_by() -> bytes:
    """A mark of the code that prepares, and of the parser."""
    own = sorted(Path(__file__).parent.glob("*.py"))
    code = b"".join(path.read_bytes() for path in own)
    return sha256(code + "\0".join(map(version, _PARSERS)).encode()).digest()
