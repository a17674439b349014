"""Who may do what with which table, tried: every process, every table, every column, every verb.

On SQLite the authorizer refuses, on PostgreSQL the roles of ``deploy/postgresql-roles.sql``.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from sqlalchemy import delete, false, func, insert, null, select, update

from intake.db import RIGHTS, Database, NotAllowed, Right, Side, StatementWrong
from intake.db.opening import sqlite_connection, sqlite_path
from intake.errors import HelplineError
from intake.tables import RECORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Executable


ROLES: Final = Path(__file__).parents[2] / "deploy" / "postgresql-roles.sql"
TABLES: Final = sorted(RECORD.tables)
NOTHING: Final = Right()
WINGS: Final = (Side.BOT, Side.DESK)


def allowed(database: Database, statement: Executable) -> bool:
    """Whether the database lets it pass; a broken rule of the table still means it did."""
    try:
        database.call(lambda tx: tx.change(statement))
    except NotAllowed:
        return False
    except StatementWrong:
        raise
    except HelplineError:
        return True
    return True


def tried(table: str) -> Iterator[tuple[str, str, Executable]]:
    """Every verb on a table: what it is, on which column, and the statement."""
    here = RECORD.tables[table]
    for column in here.columns:
        yield "read", column.name, select(column)
        yield "update", column.name, update(here).values({column: null()}).where(false())
    holes = dict.fromkeys(here.columns.keys(), null())
    yield "insert", "", insert(here).values(holes).inline()
    yield "delete", "", delete(here).where(false())
    yield "count", "", select(func.count()).select_from(here)


def expected(right: Right, verb: str, column: str) -> bool:
    return {
        "read": right.reads(column),
        "update": right.updates(column),
        "insert": right.insert,
        "delete": right.delete,
        "count": bool(right.read),
    }[verb]


@pytest.mark.parametrize("side", WINGS)
@pytest.mark.parametrize("table", TABLES)
def test_the_authorizer_lets_pass_what_the_matrix_says(
    sqlite_url: str, side: Side, table: str
) -> None:
    database = Database.open(sqlite_url, side=side)
    right = RIGHTS[side].get(table, NOTHING)
    wrong = [
        (verb, column)
        for verb, column, statement in tried(table)
        if allowed(database, statement) != expected(right, verb, column)
    ]
    database.close()
    assert not wrong


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH DATABASE ':memory:' AS other",
        "DETACH DATABASE main",
        "PRAGMA writable_schema = ON",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = OFF",
        "PRAGMA secure_delete = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA database_list",
        "PRAGMA key = 'x'",
        "SELECT load_extension('x')",
        "SELECT hex(randomblob(4))",
        "CREATE TABLE mine (it)",
        "CREATE TEMP TABLE mine (it)",
        "CREATE VIEW mine AS SELECT 1",
        "CREATE TRIGGER mine AFTER INSERT ON offsets BEGIN SELECT 1; END",
        "CREATE INDEX mine ON offsets (next)",
        "DROP TABLE offsets",
        "ALTER TABLE offsets ADD COLUMN more",
        "ANALYZE",
        "REINDEX",
        "CREATE VIRTUAL TABLE mine USING fts5(it)",
    ],
)
def test_nobody_changes_the_file_itself(sqlite_url: str, side: Side, statement: str) -> None:
    path = sqlite_path(sqlite_url)
    assert path is not None
    refused = pytest.raises(sqlite3.DatabaseError, match=r"not authorized|prohibited|denied")
    with closing(sqlite_connection(path, side, read_only=False)) as connection, refused:
        connection.execute(statement)


def test_what_a_wing_must_never_do_stands_in_the_matrix() -> None:
    bot, desk = RIGHTS[Side.BOT], RIGHTS[Side.DESK]
    for table in ("standings", "grants", "staff", "referrals", "audit", "epochs"):
        assert table not in bot
    for table in ("entries", "signals", "cases"):
        assert not bot[table].delete
        assert not bot[table].update
        assert bot[table].read <= {"case_id"}
    for table in ("callers", "conversations", "arrivals", "traces", "offsets"):
        assert table not in desk
    assert not desk["audit"].delete
    assert not desk["audit"].update
    assert not desk["entries"].update


def test_the_command_line_may_empty_the_log_and_nobody_else(sqlite_url: str) -> None:
    path = sqlite_path(sqlite_url)
    assert path is not None
    for side in Side:
        with closing(sqlite_connection(path, side, read_only=False)) as connection:
            if side is Side.RECORD:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            else:
                with pytest.raises(sqlite3.DatabaseError):
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
