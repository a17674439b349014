"""How a connection is opened: hardened, silent, and with the rights of one process."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from sqlalchemy import Engine, NullPool, create_engine, event, make_url

from intake.db.rights import Side, authorizer

if TYPE_CHECKING:
    from collections.abc import Callable

    import psycopg
    from sqlalchemy import URL, Connection

_BUSY_SECONDS: Final = 10
_STATEMENTS: Final = 512
_HARDENED: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",  # a sort must not leave rows in a file of its own
    "PRAGMA cell_size_check = ON",
    "PRAGMA journal_size_limit = 16777216",
)
_SESSION: Final = (
    "SET synchronous_commit = on",
    "SET timezone = 'UTC'",
    "SET statement_timeout = '30s'",
    "SET lock_timeout = '10s'",
    "SET idle_in_transaction_session_timeout = '60s'",
)
_CONNECT: Final = {
    "connect_timeout": 5,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}


def engine(url: str, side: Side, *, read_only: bool = False) -> Engine:
    """Return what opens connections for one process.

    Args:
        url: ``sqlite:////path`` or ``postgresql+psycopg://…``.
        side: whose rights they have.
        read_only: refuse every change.
    """
    silence()
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, side, read_only=read_only)
    return _postgresql(parsed, side, read_only=read_only)


def silence() -> None:
    """Keep statements, rows and connection strings out of every log, at every level."""
    for name in ("sqlalchemy.engine.Engine", "sqlalchemy.pool.impl.NullPool", "psycopg"):
        logging.getLogger(name).disabled = True


def sqlite_path(url: str) -> Path | None:
    """Return where an embedded database lies; None if it is none."""
    parsed = make_url(url)
    return Path(parsed.database or "") if parsed.get_backend_name() == "sqlite" else None


def sqlite_connection(path: str | Path, side: Side, *, read_only: bool) -> sqlite3.Connection:
    """Open a file that exists. Everything is set before the authorizer forbids setting."""
    connection = _hardened(path)
    connection.execute("PRAGMA foreign_keys = ON")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.set_authorizer(authorizer(side))
    return connection


def owner_engine(url: str) -> Engine:
    """Return what opens connections that may change the tables themselves: for migrations."""
    silence()
    path = sqlite_path(url)
    if path is None:
        return create_engine(url, poolclass=NullPool, hide_parameters=True)
    return _beginning(lambda: _hardened(path), "BEGIN IMMEDIATE")


def _hardened(path: str | Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"file:{quote(str(path))}?mode=rw",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        cached_statements=_STATEMENTS,
        check_same_thread=False,
    )
    for pragma in _HARDENED:
        connection.execute(pragma)
    return connection


def _sqlite(url: URL, side: Side, *, read_only: bool) -> Engine:
    path = url.database or ""
    return _beginning(
        lambda: sqlite_connection(path, side, read_only=read_only),
        "BEGIN" if read_only else "BEGIN IMMEDIATE",
    )


def _beginning(connect: Callable[[], sqlite3.Connection], begin: str) -> Engine:
    """Begin transactions ourselves: the driver would leave out those of reads and of DDL."""
    made = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)

    def opened(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(made, "begin", opened)
    return made


def _postgresql(url: URL, side: Side, *, read_only: bool) -> Engine:
    made = create_engine(
        url.set(drivername="postgresql+psycopg"),
        connect_args={**_CONNECT, "application_name": f"helpline-{side}"},
        poolclass=NullPool,
        hide_parameters=True,
        use_native_hstore=False,
    )

    def connected(connection: psycopg.Connection, _record: object) -> None:
        for setting in _SESSION:
            connection.execute(setting)
        if read_only:
            connection.execute("SET default_transaction_read_only = on")
        connection.commit()

    event.listen(made, "connect", connected)
    return made
