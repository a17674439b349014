"""Checks every text: same ids and placeables in each locale, lengths, words never to be said."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from fluent.syntax import ast

from locales import SOURCE, all_locales, files_of, parsed, patterns, required

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LABEL = 25
"""Characters of a button (domain.md 8.2)."""
MOST_WORDS = 60
"""Words of one message (domain.md 5.2, T1); placeables count as one."""
HEADER = re.compile(r"Reviewed by: (nobody yet: .+|[^,\n]+, [^,\n]+, \d{4}-\d{2}-\d{2})")
# No word a person has not used for what happens to them, no word of ours for them (T1).
NEVER = re.compile(
    r"\b(victim|traffick|exploit|slave|prostitut|rescue|your case"
    r"|жертв|трафик|експлоат|робств|проститу|спасим)",
    re.IGNORECASE,
)
# Phone numbers come from intake/numbers.toml, emoji never stand beside hard things (T10).
DIGITS = re.compile(r"\d{3}|\d \d")
EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")
_TYPED = ".typed"


def findings() -> list[str]:
    """Everything that is wrong, one line each: locale/file: key: what. Empty when all is well."""
    found: list[str] = []
    for locale in all_locales():
        for file in sorted({*files_of(locale), *files_of(SOURCE)}):
            where = f"{locale}/{file}"
            if file not in files_of(locale) or file not in files_of(SOURCE):
                found.append(f"{where}: not there in every locale")
                continue
            found += [f"{where}: {fault}" for fault in _unlike(locale, file)]
            if required(file):
                found += [f"{where}: {fault}" for fault in _unfit(locale, file)]
    return found


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


def _placed(expression: object) -> list[str]:
    if isinstance(expression, ast.SelectExpression):
        return [way for variant in expression.variants for way in readings(variant.value)]
    if isinstance(expression, ast.VariableReference):
        return [f"{{${expression.id.name}}}"]
    if isinstance(expression, ast.StringLiteral):
        return [expression.value]
    return ["{?}"]


def _unlike(locale: str, file: str) -> Iterator[str]:
    """What differs from the source locale."""
    ours, source = patterns(parsed(locale, file)), patterns(parsed(SOURCE, file))
    for key in ours.keys() ^ source.keys():
        yield f"{key}: not in {SOURCE}" if key in ours else f"{key}: missing"
    for key in ours.keys() & source.keys():
        if placeables(ours[key]) != placeables(source[key]):
            yield f"{key}: not the same placeables as {SOURCE}"
    if list(ours) != list(source) and ours.keys() == source.keys():
        yield "not in the same order, so that lines cannot be compared"


def _unfit(locale: str, file: str) -> Iterator[str]:
    """What callers must not be shown."""
    resource = parsed(locale, file)
    head = resource.body[0] if resource.body else None
    if not isinstance(head, ast.ResourceComment) or not HEADER.match(head.content or ""):
        yield "does not begin with: ### Reviewed by: NAME, ROLE, YYYY-MM-DD"
    for key, pattern in patterns(resource).items():
        if not key.endswith(_TYPED):
            for reading in readings(pattern):
                yield from (f"{key}: {fault}" for fault in _misspoken(key, reading))


def _misspoken(key: str, reading: str) -> Iterator[str]:
    label = "." in key or key.startswith("command-")
    if label and len(reading) > LONGEST_LABEL:
        yield f"{len(reading)} characters, {LONGEST_LABEL} fit on a button"
    if len(reading.split()) > MOST_WORDS:
        yield f"{len(reading.split())} words, {MOST_WORDS} at most"
    for name, wrong in (("word", NEVER), ("number", DIGITS), ("sign", EMOJI)):
        if wrong.search(reading):
            yield f"a {name} that must not stand in a text"
