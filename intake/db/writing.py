"""Writing gathered rows: one statement for each kind of row, compiled once, many rows at a time.

Rows go straight to the driver: SQLAlchemy's own way costs as much again as the database does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, delete, insert, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import psycopg as psycopg_dialect

from intake.tables import RECORD, Moment, milliseconds

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    import psycopg
    from sqlalchemy import Delete, Insert, Table, Update

    Row = Mapping[str, object]
    Pending = tuple[int, Table, Row]

INSERT, UPSERT, AMEND, REMOVE = range(4)
KEY: Final = "where_"
"""Goes before the names of key columns in the row of an AMEND."""

_ORDER: Final = {table.name: place for place, table in enumerate(RECORD.sorted_tables)}
_SQLITE: Final = sqlite.dialect(paramstyle="named")
_POSTGRESQL: Final = psycopg_dialect.dialect()  # type: ignore[no-untyped-call]  # theirs is untyped


@dataclass(frozen=True, slots=True)
class Writing:
    """How one kind of row is written: the driver's statement, and which values are times."""

    text: str
    times: tuple[str, ...]

    def values(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Return the rows as the driver takes them."""
        if not self.times:
            return rows
        return [{**row, **{name: _time(row[name]) for name in self.times}} for row in rows]


def to_sqlite(connection: sqlite3.Connection, pending: Sequence[Pending]) -> None:
    """Write rows, parents first; raises the driver's errors."""
    for writing, rows in _runs("sqlite", pending):
        connection.executemany(writing.text, writing.values(rows))


def to_postgresql(
    connection: psycopg.Connection, pending: Sequence[Pending], tell: str | None
) -> None:
    """Write rows, parents first, and tell a channel, all in one round trip."""
    with connection.pipeline(), connection.cursor() as cursor:
        for writing, rows in _runs("postgresql", pending):
            cursor.executemany(writing.text, writing.values(rows))
        if tell is not None:
            cursor.execute("SELECT pg_notify(%s, '')", (tell,))


def _runs(dialect: str, pending: Sequence[Pending]) -> list[tuple[Writing, list[Row]]]:
    """Put rows of one kind that follow each other in their table together, in that order."""
    tables: dict[str, list[Pending]] = {}
    for one in pending:
        tables.setdefault(one[1].name, []).append(one)
    runs: list[tuple[Writing, list[Row]]] = []
    for name in sorted(tables, key=_ORDER.__getitem__):
        last = None
        for verb, table, row in tables[name]:
            this = (verb, tuple(row))
            if this != last:
                runs.append((_writing(dialect, table, verb, this[1]), []))
                last = this
            runs[-1][1].append(row)
    return runs


@cache
def _writing(dialect: str, table: Table, verb: int, columns: tuple[str, ...]) -> Writing:
    statement = _statement(dialect, table, verb, columns)
    compiled = statement.compile(
        dialect=_POSTGRESQL if dialect == "postgresql" else _SQLITE, column_keys=list(columns)
    )
    times = tuple(name for name in columns if isinstance(table.c[_column(verb, name)].type, Moment))
    return Writing(str(compiled), times)


def _column(verb: int, name: str) -> str:
    return name.removeprefix(KEY) if verb == AMEND else name


def _statement(
    dialect: str, table: Table, verb: int, columns: tuple[str, ...]
) -> Insert | Update | Delete:
    if verb == INSERT:
        return insert(table).inline()  # RETURNING would need the right to read
    if verb == UPSERT:
        return _upsert(dialect, table, columns)
    if verb == REMOVE:
        return delete(table).where(*(table.c[name] == bindparam(name) for name in columns))
    keys = [name for name in columns if name.startswith(KEY)]
    return update(table).where(
        *(table.c[name.removeprefix(KEY)] == bindparam(name) for name in keys)
    )


def _upsert(dialect: str, table: Table, columns: tuple[str, ...]) -> Insert | Update | Delete:
    make = postgresql.insert if dialect == "postgresql" else sqlite.insert
    upserting = make(table).inline()
    keys = [column.name for column in table.primary_key]
    changed = {name: upserting.excluded[name] for name in columns if name not in keys}
    if changed:
        return upserting.on_conflict_do_update(index_elements=keys, set_=changed)
    return upserting.on_conflict_do_nothing(index_elements=keys)


def _time(value: object) -> int | None:
    return milliseconds(value) if isinstance(value, datetime) else None
