"""One forward-only history of the tables for SQLite and PostgreSQL (ADR 0008).

No migration opens anything: a rule about sealed content is applied at the next opening.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.exc import DBAPIError

from intake.db import sqlite_path
from intake.db.errors import translated
from intake.db.opening import owner_engine

if TYPE_CHECKING:
    from sqlalchemy import Connection

_OWNER_ONLY: Final = 0o600
_ALONE: Final = "SELECT pg_advisory_xact_lock(hashtext('helpline-migrate'))"


def migrate(url: str, *, to: str = "head") -> None:
    """Bring a database to the tables of this code. Once it is there, nothing happens.

    An embedded database that does not exist yet is made, readable by its owner only. On
    PostgreSQL two that migrate at once wait for each other.

    Args:
        url: ``sqlite:////path`` or ``postgresql+psycopg://…``, with the right to make tables.
        to: a revision, for tests.

    Raises:
        DatabaseDown: nothing answers there, or there is no space left.
    """
    _make_file(sqlite_path(url))
    try:
        with owner_engine(url).connect() as connection:
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql(_ALONE)
            command.upgrade(_config(connection), to)
            connection.commit()
    except DBAPIError as error:
        raise translated(error) from None


def revisions() -> tuple[str, ...]:
    """Return every revision, the oldest first."""
    walked = ScriptDirectory.from_config(_config(None)).walk_revisions()
    return tuple(script.revision for script in reversed(list(walked)))


def _config(connection: Connection | None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _make_file(path: Path | None) -> None:
    if path is not None and not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, _OWNER_ONLY))
