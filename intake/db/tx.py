"""One lane's open transaction: reads at once, inserts gathered and written table by table."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, TypeVar

import psycopg
from sqlalchemy import bindparam, func, select
from sqlalchemy.exc import DBAPIError

from intake.db import writing
from intake.db.errors import NotAllowed, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sqlalchemy import (
        Connection,
        CursorResult,
        Executable,
        NestedTransaction,
        Row,
        Table,
    )

    from intake.db.writing import Pending

T = TypeVar("T")

CHANNEL: Final = "helpline"
"""Where PostgreSQL tells that something was committed."""

_LOCK: Final = select(func.pg_advisory_xact_lock(func.hashtext(bindparam("name"))))


class Tx:
    """What store functions take first. Only a lane makes one, and only the lane commits.

    ``insert``, ``upsert``, ``amend`` and ``remove`` are gathered, in order, and written with one
    ``executemany`` a table just before the commit, or earlier if something is read or changed at
    once: a read always sees what was written before it.
    """

    __slots__ = (
        "_connection",
        "_mark",
        "_pending",
        "_savepoint",
        "_telling",
        "_turning",
        "_writable",
        "touched",
        "wrote",
    )

    def __init__(self, connection: Connection, *, writable: bool = True) -> None:
        self._connection = connection
        self._writable = writable
        self._pending: list[Pending] = []
        self._mark = 0
        self._turning = False
        self._telling = connection.dialect.name == "postgresql"
        self._savepoint: NestedTransaction | None = None
        self.touched = False
        self.wrote = False

    @property
    def embedded(self) -> bool:
        """Whether this is SQLite."""
        return not self._telling

    def rows(
        self, statement: Executable, parameters: Mapping[str, object] | None = None
    ) -> Sequence[Row[*tuple[Any, ...]]]:
        """Return what a statement finds, or what a changing one gives back (``RETURNING``)."""
        changes = bool(getattr(statement, "is_dml", False))
        if changes:
            self._must_be_writable()
        self._settle(secured=changes)
        self.wrote |= changes
        return _guarded(self._execute(statement, parameters).all)

    def change(
        self,
        statement: Executable,
        parameters: Mapping[str, object] | Sequence[Mapping[str, object]] | None = None,
    ) -> int:
        """Do an UPDATE or DELETE now and return how many rows it met."""
        self._must_be_writable()
        self._settle(secured=True)
        self.wrote = True
        return self._execute(statement, parameters).rowcount

    def insert(self, table: Table, row: Mapping[str, object]) -> None:
        """Put a new row; one that is there already fails the whole batch with RowRefused."""
        self._pending.append((writing.INSERT, table, row))

    def upsert(self, table: Table, row: Mapping[str, object]) -> None:
        """Put a row, or give the one with its primary key these values."""
        self._pending.append((writing.UPSERT, table, row))

    def amend(self, table: Table, key: Mapping[str, object], values: Mapping[str, object]) -> None:
        """Give the rows with this key these values, if there are any."""
        keys = {writing.KEY + name: value for name, value in key.items()}
        self._pending.append((writing.AMEND, table, {**values, **keys}))

    def remove(self, table: Table, key: Mapping[str, object]) -> None:
        """Delete the rows with these values, if there are any."""
        self._pending.append((writing.REMOVE, table, key))

    @contextmanager
    def turn(self) -> Iterator[None]:
        """One turn of a batch: an error in it takes back what it wrote and nothing else.

        The error goes on to the calling code. A turn that only gathers costs nothing; one that
        reads after it wrote, or changes something at once, costs a savepoint.
        """
        if self._turning:
            raise RuntimeError("a turn inside a turn")
        self._turning = True
        self._mark = len(self._pending)
        try:
            yield
            if self._savepoint is not None:
                self._settle(secured=True)
                _guarded(self._savepoint.commit)
        except BaseException:
            del self._pending[self._mark :]
            if self._savepoint is not None:
                _guarded(self._savepoint.rollback)
            raise
        finally:
            self._turning = False
            self._savepoint = None

    def lock(self, name: str) -> None:
        """Wait until no other transaction holds this name; held until the commit.

        SQLite's writing lane is alone already.
        """
        if self._telling:
            self._settle(secured=False)
            self._execute(_LOCK, {"name": name})

    def finish(self) -> None:
        """Write what is gathered and tell the others. The lane commits next."""
        pending, self._pending = self._pending, []
        tells = self._telling and (self.wrote or bool(pending))
        self._write(pending, CHANNEL if tells else None)

    def _settle(self, *, secured: bool) -> None:
        """Write what is gathered; ``secured``: the current turn must be able to take it back."""
        pending, mark = self._pending, self._mark
        if self._turning and self._savepoint is None and (secured or len(pending) > mark):
            self._write(pending[:mark])
            self._savepoint = _guarded(self._connection.begin_nested)
            pending = pending[mark:]
        self._write(pending)
        self._pending = []
        self._mark = 0

    def _write(self, pending: Sequence[Pending], tell: str | None = None) -> None:
        if not pending and tell is None:
            return
        self._must_be_writable()
        self.wrote = True
        driver = self._connection.connection.driver_connection
        try:
            if isinstance(driver, sqlite3.Connection):
                writing.to_sqlite(driver, pending)
            elif isinstance(driver, psycopg.Connection):
                writing.to_postgresql(driver, pending, tell)
        except (sqlite3.Error, psycopg.Error) as error:
            raise translated(error) from None
        self.touched = True

    def _must_be_writable(self) -> None:
        if not self._writable:
            raise NotAllowed

    def _execute(
        self,
        statement: Executable,
        parameters: Mapping[str, object] | Sequence[Mapping[str, object]] | None,
    ) -> CursorResult[Any]:
        try:
            result = self._connection.execute(statement, parameters)
        except DBAPIError as error:
            raise translated(error) from None
        self.touched = True
        return result


def _guarded(step: Callable[[], T]) -> T:
    try:
        return step()
    except DBAPIError as error:
        raise translated(error) from None
