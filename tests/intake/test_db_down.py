"""The database refused, gone, full, held by another: each is one code, and nothing half remains."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import select, text

from intake.db import Database, DatabaseDown, SchemaTooNew, SchemaTooOld, Side, Tx
from intake.db.durability import empty_log, weaknesses
from intake.db.errors import translated
from intake.db.opening import owner_engine, sqlite_path
from intake.migrations import migrate
from intake.tables import SCHEMA, conversations, offsets
from tests.build import a_caller
from tests.postgres import Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.fakes import FixedClock

NEXT = select(offsets.c.next)


def put(tx: Tx, following: int) -> None:
    tx.upsert(offsets, {"channel": "telegram", "next": following})


def put_much(tx: Tx, clock: FixedClock, rows: int = 300) -> None:
    for _ in range(rows):
        tx.insert(
            conversations,
            {"caller": a_caller(), "rev": 1, "state": bytes(4096), "expires": clock()},
        )


def counted(tx: Tx) -> int:
    return len(tx.rows(select(conversations.c.caller)))


def following(tx: Tx) -> int:
    return int(tx.rows(NEXT)[0][0])


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server that a test may stop."""
    server = Server.make()
    server.start()
    yield server
    server.remove()


def test_a_file_that_is_not_there_has_no_tables(tmp_path: Path) -> None:
    with pytest.raises(SchemaTooOld) as old:
        Database.open(f"sqlite:///{tmp_path / 'none.db'}", side=Side.BOT)
    assert (old.value.found, old.value.wanted) == ("", SCHEMA)
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    ("found", "error"), [("0000", SchemaTooOld), ("9999", SchemaTooNew), (None, SchemaTooOld)]
)
def test_other_tables_than_ours_are_refused(
    own_url: str, found: str | None, error: type[SchemaTooOld]
) -> None:
    with owner_engine(own_url).begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        if found:
            connection.execute(text("INSERT INTO alembic_version VALUES (:it)"), {"it": found})
    with pytest.raises(error) as refused:
        Database.open(own_url, side=Side.DESK)
    assert type(refused.value) is error
    assert refused.value.found == (found or "")


def test_a_database_without_tables_is_too_old(own_url: str) -> None:
    with owner_engine(own_url).begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))
    with pytest.raises(SchemaTooOld):
        Database.open(own_url, side=Side.RECORD)


def test_a_file_that_is_no_database_is_down(tmp_path: Path) -> None:
    path = tmp_path / "record.db"
    path.write_bytes(b"no database at all" * 1000)
    with pytest.raises(DatabaseDown) as down:
        Database.open(f"sqlite:///{path}", side=Side.BOT)
    assert down.value.code == "down"


def test_nobody_at_the_door_is_down(tmp_path: Path) -> None:
    with pytest.raises(DatabaseDown) as down:
        Database.open(f"postgresql+psycopg://nobody@/none?host={tmp_path}", side=Side.BOT)
    assert down.value.code == "down"
    with pytest.raises(DatabaseDown):
        migrate(f"postgresql+psycopg://nobody@/none?host={tmp_path}")


async def test_it_works_again_when_the_database_is_back(own_server: Server) -> None:
    own_server.execute("CREATE DATABASE record")
    url = own_server.url("record")
    migrate(url)
    database = Database.open(url, side=Side.BOT, writers=2)
    heard = asyncio.Event()

    async def listen() -> None:
        async for _ in database.changes():
            heard.set()

    listening = asyncio.create_task(listen())
    await database.run(put, 1, lane=b"a")
    own_server.stop()
    for _ in range(2):
        with pytest.raises(DatabaseDown) as down:
            await database.run(put, 2, lane=b"a")
        assert down.value.code == "down"
    with pytest.raises(DatabaseDown):
        await database.read(following)
    own_server.start()
    assert await database.run(following, lane=b"a") == 1
    await database.run(put, 3, lane=b"a")
    assert await database.read(following) == 3
    heard.clear()
    async with asyncio.timeout(30):
        await heard.wait()  # blindly while it cannot listen, then told again
    database.close()
    await listening


async def test_a_restart_between_two_messages_is_not_noticed(own_server: Server) -> None:
    own_server.execute("CREATE DATABASE record")
    url = own_server.url("record")
    migrate(url)
    database = Database.open(url, side=Side.BOT, writers=1)
    await database.run(put, 1)
    own_server.stop()
    own_server.start()
    await database.run(put, 2)
    assert await database.read(following) == 2
    database.close()


async def test_a_connection_lost_in_the_middle_leaves_nothing(own_server: Server) -> None:
    own_server.execute("CREATE DATABASE record")
    url = own_server.url("record")
    migrate(url)
    database = Database.open(url, side=Side.BOT, writers=1)
    await database.run(put, 1)
    done: list[int] = []

    def work(tx: Tx) -> None:
        done.append(following(tx))
        put(tx, 2)
        following(tx)
        own_server.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = 'record' AND pid <> pg_backend_pid()"
        )
        put(tx, 3)

    with pytest.raises(DatabaseDown) as down:
        await database.run(work)
    assert down.value.code == "down"
    assert done == [1], "work that had begun is not done twice"
    assert await database.run(following) == 1
    database.close()


def test_a_full_disk_leaves_nothing_half(sqlite_url: str, clock: FixedClock) -> None:
    database = Database.open(sqlite_url, side=Side.BOT)
    database.call(put_much, clock, 3)
    pages = database.call(lambda tx: int(tx.rows(text("PRAGMA page_count"))[0][0]))
    connection = database._writers[0]._connection
    assert connection is not None
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.set_authorizer(None)
    driver.execute(f"PRAGMA max_page_count = {pages + 20}")

    def work(tx: Tx) -> None:
        with tx.turn():
            put(tx, 1)
            put_much(tx, clock)

    for _ in range(3):
        with pytest.raises(DatabaseDown) as down:
            database.call(work)
        assert down.value.code == "full"
        assert database.call(counted) == 3
    driver.execute("PRAGMA max_page_count = 1000000")
    database.call(work)
    assert database.call(counted) == 303
    assert database.call(lambda tx: tx.rows(text("PRAGMA quick_check"))[0][0]) == "ok"
    database.close()


def test_a_lock_held_for_too_long_is_busy(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intake.db.opening._BUSY_SECONDS", 0.05)
    database = Database.open(sqlite_url, side=Side.BOT)
    path = sqlite_path(sqlite_url)
    assert path is not None
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseDown) as down:
            database.call(put, 1)
        assert down.value.code == "busy"
        other.execute("ROLLBACK")
    database.call(put, 1)
    database.close()


@pytest.mark.parametrize(
    ("state", "code"),
    [("53100", "full"), ("55P03", "busy"), ("40001", "busy"), ("57014", "busy"), ("58030", "down")],
)
def test_what_postgresql_says_becomes_a_code(postgresql_url: str, state: str, code: str) -> None:
    database = Database.open(postgresql_url, side=Side.BOT, writers=1)

    def work(tx: Tx) -> None:
        put(tx, 1)
        raising = f"DO $$ BEGIN RAISE EXCEPTION 'marked' USING ERRCODE = '{state}'; END $$"
        tx.change(text(raising))

    with pytest.raises(DatabaseDown) as down:
        database.call(work)
    assert down.value.code == code
    assert database.call(lambda tx: tx.rows(NEXT)) == []
    database.close()


def test_two_who_wait_for_each_other_are_parted(postgresql_url: str) -> None:
    database = Database.open(postgresql_url, side=Side.BOT, writers=1)
    with psycopg.connect(postgresql_url.replace("+psycopg", ""), autocommit=False) as other:
        other.execute("LOCK TABLE offsets IN ACCESS EXCLUSIVE MODE")
        with pytest.raises(DatabaseDown) as down:
            database.call(
                lambda tx: (tx.change(text("SET LOCAL lock_timeout = 50")), following(tx))
            )
        assert down.value.code == "busy"
    database.call(put, 1)
    database.close()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (psycopg.OperationalError("server closed the connection"), "down"),
        (psycopg.InterfaceError("the connection is closed"), "down"),
        (psycopg.DataError("x"), "DataError"),
        (sqlite3.ProgrammingError("x"), "ProgrammingError"),
        (ValueError("x"), "ValueError"),
    ],
)
def test_an_error_without_a_state_has_a_code_too(error: Exception, code: str) -> None:
    found = translated(error)
    assert getattr(found, "code", None) == code


def test_the_record_is_durable_as_it_is_opened(database_url: str) -> None:
    database = Database.open(database_url, side=Side.RECORD)
    weak = database.call(weaknesses)
    database.close()
    # The PostgreSQL of the tests is told not to sync: that has to be found out.
    assert weak == (() if database.lanes == 1 else ("fsync", "full_page_writes"))


def test_the_log_is_cut_off_after_a_purge(
    sqlite_url: str, postgresql_url: str, clock: FixedClock, tmp_path: Path
) -> None:
    database = Database.open(sqlite_url, side=Side.BOT)
    database.call(put_much, clock)
    log = tmp_path / "record.db-wal"
    assert log.stat().st_size > 0
    empty_log(sqlite_url)
    assert log.stat().st_size == 0
    assert database.call(counted) == 300
    database.close()
    empty_log(postgresql_url)


def test_a_file_moved_away_under_a_reader_is_down(sqlite_url: str, tmp_path: Path) -> None:
    database = Database.open(sqlite_url, side=Side.BOT)
    database.close()
    shutil.move(tmp_path / "record.db", tmp_path / "elsewhere.db")
    late = Database(sqlite_url, Side.BOT, 1)
    with pytest.raises(DatabaseDown) as down:
        late.call(following)
    assert down.value.code == "down"
    late.close()


def test_a_closed_database_ends_all_listening(bot: Database) -> None:
    async def listen() -> int:
        count = 0
        async for _ in bot.changes():
            count += 1
            bot.close()
        return count

    assert asyncio.run(listen()) == 1


async def test_listeners_hear_of_every_commit_by_anybody(
    opened: Callable[[Side], Database],
) -> None:
    bot, desk = opened(Side.BOT), opened(Side.DESK)
    changes = desk.changes()
    await anext(changes)
    for number in range(3):
        await bot.run(put, number)
        async with asyncio.timeout(10):
            await anext(changes)
    await changes.aclose()


async def test_a_listener_that_went_is_told_nothing_more(bot: Database) -> None:
    changes = bot.changes()
    await anext(changes)
    assert len(bot._bell._listeners) == 1
    await changes.aclose()
    assert not bot._bell._listeners


def test_a_listener_whose_loop_is_gone_hurts_nobody(bot: Database) -> None:
    async def once() -> None:
        changes = bot.changes()
        await anext(changes)
        kept.append(changes)

    kept: list[object] = []
    loop = asyncio.new_event_loop()
    loop.run_until_complete(once())
    loop.close()
    bot._bell._ring()
    bot.call(put, 1)


async def test_listening_survives_a_file_that_went_away(sqlite_url: str, tmp_path: Path) -> None:
    database = Database.open(sqlite_url, side=Side.BOT)
    shutil.move(tmp_path / "record.db", tmp_path / "away.db")
    changes = database.changes()
    await anext(changes)
    async with asyncio.timeout(10):
        await anext(changes)  # blindly, once a second
    shutil.move(tmp_path / "away.db", tmp_path / "record.db")
    async with asyncio.timeout(10):
        await anext(changes)
    database.close()
