"""Checks every text: same ids and placeables in each locale, lengths, words never to be said."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Final

from fluent.syntax import ast

import locales
from locales import (
    SOURCE,
    all_locales,
    files_of,
    origin,
    parsed,
    patterns,
    required,
    selectors,
    staffed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LABEL: Final = 25
"""Characters of a button (domain.md 8.2)."""
MOST_WORDS: Final = 60
"""Words of one message (domain.md 5.2, T1); placeables count as one."""
HEADER: Final = re.compile(r"Reviewed by: (nobody yet: .+|[^,\n]+, [^,\n]+, \d{4}-\d{2}-\d{2})")
NEVER: Final = Path(__file__).parent / "never.toml"
"""Stems, for each locale: no word a person has not used for what happens to them, no word of ours
for them (T1). The English and Bulgarian ones count in every locale."""
# Phone numbers come from intake/numbers.toml, emoji never stand beside hard things (T10), and
# which way a text runs is the program's business.
DIGITS: Final = re.compile(r"\d{3}|\d \d")
EMOJI: Final = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")
MARKS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_TYPED: Final = ".typed"
_EVERYWHERE: Final = (SOURCE, "bg")


def findings() -> list[str]:
    """Everything that is wrong, one line each: where, which text, what, and what to do.

    Empty when all is well.
    """
    found: list[str] = []
    for locale in all_locales():
        for file in sorted({*files_of(locale), *files_of(SOURCE)}):
            if file in files_of(locale) and file in files_of(SOURCE):
                faults = (*_unlike(locale, file), *_unfit(locale, file))
            else:
                faults = (*_missing(locale, file),)
            found += [f"{_place(locale, file, key)}: {fault}" for key, fault in faults]
    return found + [
        f"{_place(locale, file, key)}: {key}: from which English it was made is not known; "
        f"run: python -m locales seen"
        for locale, file, key in origin.unknown()
    ]


def readings(pattern: ast.Pattern) -> list[str]:
    """Every way a text can come out: one string for each combination of its variants.

    Placeables stand as ``{$name}``.
    """
    parts: list[list[str]] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append([element.value])
        else:
            parts.append(_placed(element.expression))
    return ["".join(chosen) for chosen in product(*parts)]


def placeables(pattern: ast.Pattern) -> set[str]:
    """The placeables that are shown, without those that only choose between variants."""
    return {name for reading in readings(pattern) for name in re.findall(r"\{\$(\w+)\}", reading)}


def line_of(locale: str, file: str, key: str) -> int:
    """The line a text stands on; 1 for what is said of a whole file."""
    name, _, attribute = key.partition(".")
    inside = False
    lines = locales.path_of(locale, file).read_text(encoding="utf-8").splitlines() if key else []
    for number, line in enumerate(lines, 1):
        if not inside:
            inside = re.match(rf"{re.escape(name)}\s*=", line) is not None
            if inside and not attribute:
                return number
        elif re.match(rf"\s+\.{re.escape(attribute)}\s*=", line):
            return number
    return 1


def _place(locale: str, file: str, key: str) -> str:
    there = file in files_of(locale)
    line = f":{line_of(locale, file, key)}" if there else ""
    return f"locales/{locale}/{file}.ftl{line}"


def _placed(expression: object) -> list[str]:
    if isinstance(expression, ast.SelectExpression):
        return [way for variant in expression.variants for way in readings(variant.value)]
    if isinstance(expression, ast.VariableReference):
        return [f"{{${expression.id.name}}}"]
    if isinstance(expression, ast.StringLiteral):
        return [expression.value]
    return ["{?}"]


def _missing(locale: str, file: str) -> Iterator[tuple[str, str]]:
    """A whole file that should be there or should not; staff files only where staff work."""
    if file not in files_of(SOURCE):
        yield "", f"not there in {SOURCE}; remove it, or write it there first"
    elif required(file) or locale in staffed():
        yield "", f"not there; copy {SOURCE}/{file}.ftl and translate it"


def _unlike(locale: str, file: str) -> Iterator[tuple[str, str]]:
    """What differs from the source locale."""
    ours, source = patterns(parsed(locale, file)), patterns(parsed(SOURCE, file))
    for key in source.keys() - ours.keys():
        here = f"locales/{SOURCE}/{file}.ftl:{line_of(SOURCE, file, key)}"
        yield "", f"{key}: missing; translate {here}"
    for key in ours.keys() - source.keys():
        yield key, f"{key}: not in {SOURCE}; remove it, or mend its name"
    for key in sorted(ours.keys() & source.keys()):
        yield from ((key, f"{key}: {one}") for one in _unfilled(locale, ours[key], source[key]))
    if list(ours) != list(source) and ours.keys() == source.keys():
        yield "", "not in the same order, so that lines cannot be compared; order it as there"
    for key, name in selectors.loose(parsed(locale, file)):
        yield key, f"{key}: refers to {name}, which is not in this file"


def _unfilled(locale: str, ours: ast.Pattern, source: ast.Pattern) -> Iterator[str]:
    """What differs in what is filled in, and in what is chosen by it."""
    if placeables(ours) != placeables(source):
        names = ", ".join(f"${name}" for name in sorted(placeables(source))) or "none"
        yield f"not the same placeables as {SOURCE}; it has {names}"
    yield from selectors.faults(locale, ours, source)


def _unfit(locale: str, file: str) -> Iterator[tuple[str, str]]:
    """What callers must not be shown."""
    if not required(file):
        return
    resource = parsed(locale, file)
    head = resource.body[0] if resource.body else None
    if not isinstance(head, ast.ResourceComment) or not HEADER.match(head.content or ""):
        yield "", "does not begin with: ### Reviewed by: NAME, ROLE, YYYY-MM-DD"
    for key, pattern in patterns(resource).items():
        if not key.endswith(_TYPED):
            for reading in readings(pattern):
                yield from ((key, f"{key}: {fault}") for fault in _misspoken(locale, key, reading))


def _misspoken(locale: str, key: str, reading: str) -> Iterator[str]:
    label = "." in key or key.startswith("command-")
    if label and len(reading) > LONGEST_LABEL:
        yield f"{len(reading)} characters, {LONGEST_LABEL} fit on a button; find a shorter one"
    if len(reading.split()) > MOST_WORDS:
        yield f"{len(reading.split())} words, {MOST_WORDS} at most; say less"
    for name, wrong in (
        ("word", _never(locale)), ("number", DIGITS), ("sign", EMOJI), ("mark", MARKS),
    ):  # fmt: skip
        if found := wrong.search(reading):
            yield f"a {name} that must not stand in a text: {found[0]!a}; say it otherwise"


@cache
def stems() -> dict[str, list[str]]:
    """The beginnings of words that are never said, for each locale."""
    return {name: list(each) for name, each in tomllib.loads(NEVER.read_text("utf-8")).items()}


@cache
def _never(locale: str) -> re.Pattern[str]:
    every = [stem for name in (*_EVERYWHERE, locale) for stem in stems().get(name, ())]
    return re.compile(rf"\b({'|'.join(every)})", re.IGNORECASE)
