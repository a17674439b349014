"""What can go wrong with a database, and how a driver's error becomes one of these.

A driver's own text may quote rows ("Key (record)=(...) already exists"), so none leaves this room:
ours carry codes.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

import psycopg
from sqlalchemy.exc import DBAPIError

from intake.errors import Exit, HelplineError

if TYPE_CHECKING:
    from collections.abc import Mapping


_DOWN: Final = {
    "full": "its disk is full",
    "busy": "another program holds it",
    "down": "it does not answer",
}


class DatabaseDown(HelplineError):
    """The database cannot take this now; of the batch nothing remains. It may be tried again.

    Attributes:
        code: ``full`` (no space left), ``busy`` (held by another for too long), or ``down``.
    """

    text_key = "database-down"
    ends = Exit.DATABASE

    def __init__(self, code: str) -> None:
        super().__init__(f"The database cannot be used now: {_DOWN.get(code, code)}.")
        self.code = code


class SchemaTooOld(HelplineError):
    """The database was made for older code: ``python -m intake migrate`` comes first (exit code 3).

    Attributes:
        found: its revision; empty where there are no tables.
        wanted: the revision of this code.
    """

    remedy = "run python -m intake migrate first"
    text_key = "schema-too-old"
    ends = Exit.SCHEMA

    def __init__(self, found: str, wanted: str) -> None:
        super().__init__(
            f"The database has schema {found or 'none'}, and this version needs {wanted}: "
            f"{self.remedy}."
        )
        self.found = found
        self.wanted = wanted


class SchemaTooNew(SchemaTooOld):
    """The database was made for newer code: this process must not write in it (exit code 3)."""

    remedy = "install the version that made it"
    text_key = "schema-too-new"


class RowRefused(HelplineError):
    """A row breaks a rule of its table: it is there already, or what it belongs to is not.

    Attributes:
        code: ``there-already``, ``no-parent`` or ``constraint``.
    """

    text_key = "error"

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NotAllowed(HelplineError):
    """This process has no right to do that: a bug of ours, or somebody else at work."""

    text_key = "error"

    def __init__(self) -> None:
        super().__init__("not-allowed")


class StatementWrong(HelplineError):
    """The database did not understand us: a bug of ours.

    Attributes:
        code: the driver's own (SQLSTATE, or SQLite's error name).
    """

    text_key = "error"

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


_SQLITE: Final[Mapping[int, str]] = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_CANTOPEN: "down",
    sqlite3.SQLITE_CORRUPT: "down",
    sqlite3.SQLITE_IOERR: "down",
    sqlite3.SQLITE_NOMEM: "down",
    sqlite3.SQLITE_NOTADB: "down",
    sqlite3.SQLITE_PROTOCOL: "down",
    sqlite3.SQLITE_READONLY: "down",
}
_SQLITE_RULES: Final[Mapping[str, str]] = {
    "SQLITE_CONSTRAINT_PRIMARYKEY": "there-already",
    "SQLITE_CONSTRAINT_UNIQUE": "there-already",
    "SQLITE_CONSTRAINT_FOREIGNKEY": "no-parent",
}
_POSTGRESQL: Final[Mapping[str, str]] = {
    "53100": "full",
    "40001": "busy",  # serialization failure
    "40P01": "busy",  # deadlock
    "53300": "busy",  # too many connections
    "55P03": "busy",  # lock not available
    "57014": "busy",  # cancelled by a time-out
    "25006": "down",  # became a standby
}
_POSTGRESQL_RULES: Final[Mapping[str, str]] = {"23505": "there-already", "23503": "no-parent"}
_PRIVILEGE: Final = "42501"
_INTEGRITY: Final = "23"
_OUTAGES: Final = ("08", "53", "57", "58")
_PRIMARY: Final = 0xFF


def translated(error: BaseException) -> HelplineError:
    """Return ours for a driver's or SQLAlchemy's error."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause)
    if isinstance(cause, psycopg.Error):
        return _of_postgresql(cause)
    return StatementWrong(type(cause).__name__)


def _of_sqlite(error: sqlite3.Error) -> HelplineError:
    extended: int = getattr(error, "sqlite_errorcode", 0)
    name: str = getattr(error, "sqlite_errorname", type(error).__name__)
    primary = extended & _PRIMARY
    if primary in _SQLITE:
        return DatabaseDown(_SQLITE[primary])
    if primary == sqlite3.SQLITE_CONSTRAINT:
        return RowRefused(_SQLITE_RULES.get(name, "constraint"))
    if primary == sqlite3.SQLITE_AUTH or "prohibited" in str(error):
        return NotAllowed()
    return StatementWrong(name)


def _of_postgresql(error: psycopg.Error) -> HelplineError:
    state = error.sqlstate
    if state is None:  # the connection broke before the server could say anything
        lost = isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
        return DatabaseDown("down") if lost else StatementWrong(type(error).__name__)
    if state in _POSTGRESQL or state[:2] in _OUTAGES:
        return DatabaseDown(_POSTGRESQL.get(state, "down"))
    if state[:2] == _INTEGRITY:
        return RowRefused(_POSTGRESQL_RULES.get(state, "constraint"))
    return NotAllowed() if state == _PRIVILEGE else StatementWrong(state)
