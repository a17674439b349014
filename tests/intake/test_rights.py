"""Who may do what with which table, tried: every process, every table, every column, every verb.

On SQLite the authorizer refuses, on PostgreSQL the roles of ``deploy/postgresql-roles.sql``.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from sqlalchemy import delete, false, func, insert, make_url, null, select, text, update

from intake.db import RIGHTS, Database, NotAllowed, Right, Side, StatementWrong
from intake.db.opening import sqlite_connection, sqlite_path
from intake.errors import HelplineError
from intake.tables import RECORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Executable

    from tests.postgres import Server

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


@pytest.fixture
def roles_url(postgresql: Server, postgresql_url: str) -> str:
    """A PostgreSQL database on which the roles have been put, twice."""
    name = str(make_url(postgresql_url).database)
    for _ in range(2):
        postgresql.execute(ROLES.read_text(encoding="utf-8"), name)
    return postgresql_url


def as_role(url: str, side: Side) -> str:
    return url.replace("://postgres@", f"://helpline_{side}@")


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


@pytest.mark.xdist_group("roles")  # roles belong to the whole server
@pytest.mark.parametrize("side", WINGS)
def test_the_roles_let_pass_what_the_matrix_says(roles_url: str, side: Side) -> None:
    database = Database.open(as_role(roles_url, side), side=side, writers=1)
    wrong = [
        (table, verb, column)
        for table in TABLES
        for verb, column, statement in tried(table)
        if allowed(database, statement) != expected(RIGHTS[side].get(table, NOTHING), verb, column)
    ]
    database.close()
    assert not wrong


@pytest.mark.xdist_group("roles")
@pytest.mark.parametrize("side", WINGS)
def test_no_wing_can_change_a_table_or_look_sideways(roles_url: str, side: Side) -> None:
    database = Database.open(as_role(roles_url, side), side=side, writers=1)
    for statement in (
        "TRUNCATE entries",
        "DROP TABLE entries",
        "ALTER TABLE entries ADD COLUMN more integer",
        "CREATE TABLE mine (it integer)",
        "CREATE TEMP TABLE mine (it integer)",
        "UPDATE alembic_version SET version_num = '9999'",
        "COPY staff TO '/tmp/staff'",
        "SELECT pg_read_file('/etc/passwd')",
        "SET ROLE helpline_record",
        "SET ROLE postgres",
        "UPDATE entries SET envelope = ''",
        "UPDATE audit SET entry = ''",
        "DELETE FROM audit",
    ):
        assert not allowed(database, text(statement)), statement
    database.close()


@pytest.mark.xdist_group("roles")
def test_the_bot_cannot_get_back_what_it_wrote(roles_url: str) -> None:
    database = Database.open(as_role(roles_url, Side.BOT), side=Side.BOT, writers=1)
    for statement in (
        "COPY entries TO STDOUT",
        "INSERT INTO entries SELECT * FROM entries",
        "DELETE FROM entries RETURNING envelope",
        "SELECT queue_grant FROM case_keys",
        "UPDATE case_keys SET public = ''",
        "LOCK TABLE entries IN ACCESS EXCLUSIVE MODE",
        "INSERT INTO cases (case_id, profile) VALUES ('x', 'adult') RETURNING profile",
    ):
        assert not allowed(database, text(statement)), statement
    assert allowed(database, text("INSERT INTO entries DEFAULT VALUES ON CONFLICT DO NOTHING"))
    database.close()


@pytest.mark.xdist_group("roles")
def test_the_owner_can_do_what_the_command_line_needs(roles_url: str) -> None:
    from intake.clock import utc_now  # noqa: PLC0415
    from intake.migrations import migrate  # noqa: PLC0415
    from intake.retention import Counts, purge  # noqa: PLC0415

    url = as_role(roles_url, Side.RECORD)
    migrate(url)
    database = Database.open(url, side=Side.RECORD, writers=1)
    assert database.call(purge, utc_now()) == Counts()
    database.close()


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
