"""From which English each translation was made: tells what has become stale.

``locales/<locale>/origin.json`` has, for each text, a mark of the English and a mark of the
translation of the time: a text is stale when the English has changed since, and it has not.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple

from fluent.syntax import FluentSerializer, ast

import locales
from locales import SOURCE, all_locales, files_of, parsed, pseudo

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME: Final = "origin.json"
_MARK: Final = 8
"""Hexadecimal digits of a mark; only two versions of one text are ever compared."""


class Stale(NamedTuple):
    """A translation whose English was changed after it."""

    locale: str
    file: str
    key: str


def stale(locale: str) -> Iterator[Stale]:
    """What has to be looked at again in a locale, in the order of its files."""
    known = _recorded(locale)
    for (file, key), now in _now(locale).items():
        then = known.get(f"{file}.{key}")
        if then is not None and then[0] != now[0] and then[1] == now[1]:
            yield Stale(locale, file, key)


def unknown() -> Iterator[tuple[str, str, str]]:
    """Every text of which nobody has said from which English it was made."""
    for locale in _translated():
        known = _recorded(locale)
        for file, key in _now(locale):
            if f"{file}.{key}" not in known:
                yield locale, file, key


def see(locale: str, *, everything: bool = False) -> None:
    """Record what is new or was translated again; with ``everything``, that all is up to date."""
    known = _recorded(locale)
    kept: dict[str, list[str]] = {}
    for (file, key), now in _now(locale).items():
        then = known.get(f"{file}.{key}")
        waits = then is not None and then[1] == now[1] and not everything
        kept[f"{file}.{key}"] = list(then if waits and then is not None else now)
    path = locales.path_of(locale, "").with_name(NAME)
    lines = ",\n".join(f" {json.dumps(name)}: {json.dumps(pair)}" for name, pair in kept.items())
    path.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def see_all() -> None:
    """Record what is new or was translated again, everywhere."""
    for locale in _translated():
        see(locale)


def _translated() -> Iterator[str]:
    return (locale for locale in all_locales() if locale != SOURCE)


def _recorded(locale: str) -> Mapping[str, tuple[str, str]]:
    path = locales.path_of(locale, "").with_name(NAME)
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return {str(name): (str(pair[0]), str(pair[1])) for name, pair in found.items()}


def _now(locale: str) -> dict[tuple[str, str], tuple[str, str]]:
    """The marks of every text that is there in English and in this locale."""
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for file in files_of(locale):
        if file in files_of(SOURCE):
            english, ours = (dict(_marked(parsed(one, file))) for one in (SOURCE, locale))
            for key in ours.keys() & english.keys():
                found[file, key] = english[key], ours[key]
    return dict(sorted(found.items()))


def _marked(resource: ast.Resource) -> Iterator[tuple[str, str]]:
    """Every message with a mark of what is shown; what is typed is each language's own."""
    for entry in resource.body:
        if isinstance(entry, ast.Message):
            shown = [one for one in entry.attributes if one.id.name != pseudo.TYPED]
            if entry.value is not None or shown:
                bare = ast.Message(entry.id, entry.value, shown)
                said = FluentSerializer().serialize_entry(bare)
                yield entry.id.name, sha256(said.encode()).hexdigest()[:_MARK]
