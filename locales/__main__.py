"""`python -m locales`: check every text, and say how far each language is.

`python -m locales seen` records from which English new translations were made; `python -m locales
seen pl` says that all of one language is up to date. Exit code 1 when something is wrong.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from locales import (
    SOURCE,
    all_locales,
    caller_files,
    files_of,
    origin,
    own_name,
    parsed,
    patterns,
    required,
    reviewed,
    signed,
    staffed,
)
from locales.check import findings, line_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEADS: Final = ("", "", "texts", "stale", "reviewed", "staff", "may be offered")


def main(words: Sequence[str] = ()) -> int:
    """Check, or record. ``words``: what follows the command."""
    if words:
        return _see(words)
    found = findings()
    for line in found:
        sys.stderr.write(f"{line}\n")
    for locale in all_locales():
        if locale != SOURCE:
            sys.stdout.writelines(f"{line}\n" for line in _stale(locale))
    rows = [_HEADS, *(tuple(_state(locale)) for locale in all_locales())]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write(f"{'  '.join(cells).rstrip()}\n")
    return 1 if found else 0


def _see(words: Sequence[str]) -> int:
    what, *which = words
    if what != "seen" or not set(which) <= {*all_locales()} - {SOURCE}:
        sys.stderr.write(f"{__doc__ or ''}\n")
        return 2
    for locale in which:
        origin.see(locale, everything=True)
    if not which:
        origin.see_all()
    return 0


def _stale(locale: str) -> Iterator[str]:
    for _, file, key in origin.stale(locale):
        ours, theirs = (
            f"locales/{one}/{file}.ftl:{line_of(one, file, key)}" for one in (locale, SOURCE)
        )
        yield f"{ours}: {key}: stale, {theirs} has changed since; compare them"


def _state(locale: str) -> Iterator[str]:
    """One row of the table."""
    wanted = {(file, key) for file in files_of(SOURCE) for key in required(file)}
    there = {(f, key) for f in caller_files(locale) for key in patterns(parsed(locale, f))}
    files = caller_files(locale)
    yield locale
    yield own_name(locale) if "common" in files else ""
    yield f"{len(wanted & there)} of {len(wanted)}"
    yield "-" if locale == SOURCE else str(len(list(origin.stale(locale))))
    yield f"{sum(signed(locale, file) for file in files)} of {len(files)} files"
    yield "yes" if locale in staffed() else "-"
    if not wanted <= there:
        yield "no: incomplete"
    else:
        yield "yes" if reviewed(locale) else "by HELPLINE_LOCALES only: not reviewed"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
