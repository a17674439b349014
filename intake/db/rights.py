"""Who may do what with which table: one matrix, enforced by SQLite's authorizer and by roles.

On SQLite it guards against our own bugs only: whoever breaks into a process can take the authorizer
off. On PostgreSQL ``deploy/postgresql-roles.sql`` grants exactly this to each process's role.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Authorizer: TypeAlias = Callable[[int, str | None, str | None, str | None, str | None], int]


class Side(StrEnum):
    """Which process stands before the database."""

    BOT = "bot"
    DESK = "desk"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Right:
    """What a process may do with one table. ``*`` means every column."""

    read: frozenset[str] = frozenset()
    insert: bool = False
    update: frozenset[str] = frozenset()
    delete: bool = False

    def reads(self, column: str) -> bool:
        """Whether it may read a column; a count of rows has none, and needs any."""
        return "*" in self.read or column in self.read or (not column and bool(self.read))

    def updates(self, column: str) -> bool:
        """Whether it may change a column."""
        return "*" in self.update or column in self.update


def _may(read: str = "", *, insert: bool = False, update: str = "", delete: bool = False) -> Right:
    return Right(frozenset(read.split()), insert, frozenset(update.split()), delete)


_ANYTHING: Final = _may("*", insert=True, update="*", delete=True)
_PUT: Final = _may(insert=True)
_READ: Final = _may("*")
_NOTHING: Final = _may()

RIGHTS: Final[Mapping[Side, Mapping[str, Right]]] = {
    Side.BOT: {
        "callers": _ANYTHING,
        "arrivals": _ANYTHING,
        "offsets": _ANYTHING,
        "conversations": _ANYTHING,
        "traces": _ANYTHING,
        "outbox": _ANYTHING,
        "return_codes": _ANYTHING,
        "fetches": _ANYTHING,
        "files": _PUT,
        "invitations": _READ,
        "quarantine": _PUT,
        "case_keys": _may("key_id public mint_signature epoch taken_hour", update="taken_hour"),
        "cases": _may("case_id", insert=True),  # read: for the foreign keys of SQLite
        "chains": _may("*", insert=True, update="seq head"),
        "entries": _PUT,
        "signals": _PUT,
        "confirmations": _READ,
        "alembic_version": _READ,
    },
    Side.DESK: {
        "outbox": _ANYTHING,
        "quarantine": _may("*", delete=True),
        "case_keys": _may("*", insert=True, update="queue_grant", delete=True),
        "cases": _may("*", delete=True),
        "chains": _may("*", insert=True, update="seq head", delete=True),
        "entries": _may("*", insert=True, delete=True),
        "files": _may("*", update="erase_after", delete=True),
        "invitations": _may("*", insert=True, delete=True),
        "signals": _may("*", delete=True),
        "standings": _ANYTHING,
        "grants": _ANYTHING,
        "epochs": _may("*", insert=True, update="until"),
        "staff": _ANYTHING,
        "referrals": _ANYTHING,
        "duties": _ANYTHING,
        "audit": _may("*", insert=True),
        "confirmations": _may("*", insert=True),
        "alembic_version": _READ,
    },
}

_FUNCTIONS: Final = frozenset({"coalesce", "count", "length", "max", "min", "sum"})
_SHOWN: Final = frozenset(  # settings that may be asked for, never set
    {
        "data_version",
        "foreign_keys",
        "journal_mode",
        "mmap_size",
        "page_count",
        "query_only",
        "quick_check",
        "read_uncommitted",
        "secure_delete",
        "synchronous",
        "table_info",
        "trusted_schema",
    }
)


def authorizer(side: Side) -> Authorizer:
    """Return what SQLite asks before it prepares a statement: does this process ever do that?

    ``Side.RECORD`` (command line: purge, check) may touch every row. Nobody attaches a file,
    changes a table or sets a pragma.
    """
    rights = RIGHTS.get(side, {})
    otherwise = _ANYTHING if side is Side.RECORD else _NOTHING

    def right(table: str | None) -> Right:
        return rights.get(table or "", otherwise)

    def pragma(name: str | None, value: str | None) -> bool:
        if name == "wal_checkpoint":
            return side is Side.RECORD
        return name in _SHOWN and value is None

    questions: dict[int, Callable[[str | None, str | None], bool]] = {
        sqlite3.SQLITE_READ: lambda table, column: right(table).reads(column or ""),
        sqlite3.SQLITE_INSERT: lambda table, _: right(table).insert,
        sqlite3.SQLITE_UPDATE: lambda table, column: right(table).updates(column or ""),
        sqlite3.SQLITE_DELETE: lambda table, _: right(table).delete,
        sqlite3.SQLITE_FUNCTION: lambda _, name: name in _FUNCTIONS,
        sqlite3.SQLITE_PRAGMA: pragma,
        sqlite3.SQLITE_SELECT: lambda _one, _two: True,
        sqlite3.SQLITE_TRANSACTION: lambda _one, _two: True,
        sqlite3.SQLITE_SAVEPOINT: lambda _one, _two: True,
        sqlite3.SQLITE_RECURSIVE: lambda _one, _two: True,
    }

    def decide(
        action: int, one: str | None, two: str | None, _schema: str | None, _inner: str | None
    ) -> int:
        question = questions.get(action)
        allowed = question is not None and question(one, two)
        return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY

    return decide
