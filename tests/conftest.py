"""What all tests stand on: both databases, the keys of both sides, a clock that stands still."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from intake.db import Database, Side
from intake.keyfiles import BOT_FILE, DESK_FILE, load_desk, load_street, write_all
from intake.migrations import migrate
from tests import postgres
from tests.fakes import FixedClock
from tests.left_out import (  # noqa: F401  hooks of pytest's
    pytest_collection_modifyitems,
    pytest_terminal_summary,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from intake.keys import DeskKeys, StreetKeys

BOTH = ("sqlite", "postgresql")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what makes tests write anew what lies in the repository, and how long the walk is."""
    parser.addoption(
        "--rewrite",
        action="store_true",
        help="record transcripts and the README's pictures anew; the diff is for a person to sign",
    )
    parser.addoption(
        "--walks",
        type=int,
        default=60,
        help="how many callers walk through the whole house; others with --hypothesis-seed",
    )


@pytest.fixture(scope="session")
def postgresql(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[postgres.Server]:
    """The PostgreSQL of this test run."""
    root = tmp_path_factory.getbasetemp()
    with postgres.shared(root.parent if hasattr(request.config, "workerinput") else root) as server:
        yield server


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to copy."""
    path = tmp_path_factory.mktemp("empty") / "record.db"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(empty_sqlite: Path, tmp_path: Path) -> str:
    """An embedded database of this test's own."""
    path = tmp_path / "record.db"
    shutil.copy(empty_sqlite, path)
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def postgresql_of_worker(postgresql: postgres.Server) -> Iterator[str]:
    """The name of a database that the tests of one worker use one after the other."""
    with postgresql.database() as name:
        yield name


@pytest.fixture
def postgresql_url(postgresql: postgres.Server, postgresql_of_worker: str) -> str:
    """A PostgreSQL database without a row, this test's alone; its tables must stay as they are."""
    postgresql.empty(postgresql_of_worker)
    return postgresql.url(postgresql_of_worker)


@pytest.fixture
def own_postgresql_url(postgresql: postgres.Server) -> Iterator[str]:
    """A PostgreSQL database whose tables and rights this test may change (a third of a second)."""
    with postgresql.database() as name:
        yield postgresql.url(name)


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest) -> str:
    """Each test with this runs twice: on SQLite and on PostgreSQL."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture(params=BOTH)
def own_url(request: pytest.FixtureRequest) -> str:
    """Like ``database_url``, for tests that change the tables themselves."""
    name = "sqlite_url" if request.param == "sqlite" else "own_postgresql_url"
    return str(request.getfixturevalue(name))


@pytest.fixture
def opened(database_url: str) -> Iterator[Callable[[Side], Database]]:
    """Open this test's database for a process; all are closed at the end."""
    held: list[Database] = []

    def open_for(side: Side) -> Database:
        held.append(Database.open(database_url, side=side, writers=2))
        return held[-1]

    yield open_for
    for database in held:
        database.close()


@pytest.fixture
def bot(opened: Callable[[Side], Database]) -> Database:
    """The record as the bot may use it."""
    return opened(Side.BOT)


@pytest.fixture
def desk(opened: Callable[[Side], Database]) -> Database:
    """The record as the staff side may use it."""
    return opened(Side.DESK)


@pytest.fixture
def keeper(opened: Callable[[Side], Database]) -> Database:
    """The record as the command line may use it."""
    return opened(Side.RECORD)


@pytest.fixture
def clock() -> FixedClock:
    """A clock that moves when it is told to."""
    return FixedClock()


@pytest.fixture(scope="session")
def key_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The key files of one installation, made for this test run."""
    folder = tmp_path_factory.mktemp("keys") / "rings"
    write_all(folder)
    return folder


@pytest.fixture(scope="session")
def street_keys(key_folder: Path) -> StreetKeys:
    """The bot's ring."""
    return load_street(key_folder / BOT_FILE)


@pytest.fixture(scope="session")
def desk_keys(key_folder: Path) -> DeskKeys:
    """The staff side's ring."""
    return load_desk(key_folder / DESK_FILE)
