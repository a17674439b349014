"""Is what was committed really on the disk, and gone when it was deleted?"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from intake.db.opening import sqlite_connection, sqlite_path
from intake.db.rights import Side

if TYPE_CHECKING:
    from collections.abc import Mapping

    from intake.db.tx import Tx

_SQLITE: Final[Mapping[str, tuple[object, ...]]] = {
    "journal_mode": ("wal",),
    "synchronous": (2, 3),
    "secure_delete": (1,),
    "trusted_schema": (0,),
    "foreign_keys": (1,),
}
_POSTGRESQL: Final[Mapping[str, tuple[object, ...]]] = {
    "fsync": ("on",),
    "full_page_writes": ("on",),
    "synchronous_commit": ("on", "remote_write", "remote_apply"),
}


def weaknesses(tx: Tx) -> tuple[str, ...]:
    """Return the names of settings under which an acknowledged answer could be lost."""
    if tx.embedded:
        found = {name: tx.rows(text(f"PRAGMA {name}"))[0][0] for name in _SQLITE}
        return tuple(name for name, good in _SQLITE.items() if found[name] not in good)
    found = {name: tx.rows(text(f"SHOW {name}"))[0][0] for name in _POSTGRESQL}
    return tuple(name for name, good in _POSTGRESQL.items() if found[name] not in good)


def empty_log(url: str) -> None:
    """Have an embedded database's write-ahead log written back and cut off.

    Deleted rows stay in the log until then. While others read, as much is done as can be.
    """
    path = sqlite_path(url)
    if path is not None:
        with closing(sqlite_connection(path, Side.RECORD, read_only=False)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
