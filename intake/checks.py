"""What an operator should look at before somebody depends on it."""

from __future__ import annotations

import shutil
import stat
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path  # noqa: TC003  read at run time, by typer or pydantic
from typing import TYPE_CHECKING, Final

from intake.db import Database, Side, sqlite_path
from intake.db.durability import weaknesses
from intake.keyfiles import FOUNDING_FILE
from intake.numbers import to_confirm
from intake.settings import RecordSettings
from intake.store import casefiles, confirmations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

ALARM: Final = 500
"""Prekeys; with fewer, a rush of callers could empty the pool (security.md 3.3)."""
TIGHT: Final = 1 << 30
FULL: Final = 100 << 20
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


class Verdict(StrEnum):
    """How a check ended, the worst last."""

    OK = "OK"
    WARN = "WARN"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Check:
    """One line: what was looked at, and what was found."""

    verdict: Verdict
    what: str
    found: str


class CheckSettings(RecordSettings):
    """What ``check`` is told: also where the key files of both processes lie."""

    bot_keys: Path | None = None
    desk_keys: Path | None = None


def checks(settings: CheckSettings, now: datetime) -> Iterator[Check]:
    """Look at database, key files, prekeys, disk and numbers.

    Raises:
        DatabaseDown, SchemaTooOld, SchemaTooNew: there is nothing to look at.
    """
    database = Database.open(settings.database_url, side=Side.RECORD)
    try:
        yield Check(Verdict.OK, "schema", "the tables are those of this version")
        weak = database.call(weaknesses)
        yield _line("database", weak, "keeps what it acknowledges", "not durable", Verdict.FAIL)
        yield from _files(settings)
        yield _pool(database.call(casefiles.pool_size))
        confirmed = database.call(confirmations.latest, confirmations.What.NUMBER)
    finally:
        database.close()
    open_numbers = [number.key for number in to_confirm(confirmed, now)]
    yield _line("numbers", open_numbers, "all confirmed", "not confirmed lately", Verdict.WARN)


def _files(settings: CheckSettings) -> Iterator[Check]:
    path = sqlite_path(settings.database_url)
    if path is not None:
        yield _mode("database file", path)
        yield _space(shutil.disk_usage(path.parent).free)
    for what, keys in (("bot keys", settings.bot_keys), ("desk keys", settings.desk_keys)):
        if keys is None:
            yield Check(Verdict.WARN, what, "not set here, not looked at")
        elif not keys.is_file():
            yield Check(Verdict.FAIL, what, "no such file")
        else:
            yield _mode(what, keys)
            founding = keys.with_name(FOUNDING_FILE)
            if founding.exists():
                yield Check(Verdict.WARN, "founding key", "still there: make a staff account")


def _mode(what: str, path: Path) -> Check:
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & stat.S_IRWXO:
        return Check(Verdict.FAIL, what, f"open to everybody on this machine ({mode:o})")
    if mode & _OTHERS:
        return Check(Verdict.WARN, what, f"open to a group ({mode:o})")
    return Check(Verdict.OK, what, f"mode {mode:o}")


def _space(free: int) -> Check:
    verdict = Verdict.FAIL if free < FULL else Verdict.WARN if free < TIGHT else Verdict.OK
    return Check(verdict, "disk", f"{free >> 20} MiB free")


def _pool(size: int) -> Check:
    found = f"{size} minted ahead"
    if size < ALARM:
        return Check(Verdict.WARN, "prekeys", f"{found}: the staff process fills them up")
    return Check(Verdict.OK, "prekeys", found)


def _line(
    what: str, wrong: tuple[str, ...] | list[str], good: str, bad: str, worst: Verdict
) -> Check:
    if wrong:
        return Check(worst, what, f"{bad}: {', '.join(wrong)}")
    return Check(Verdict.OK, what, good)
