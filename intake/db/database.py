"""The one door to the record for everything that lives on an event loop."""

from __future__ import annotations

import asyncio
import zlib
from itertools import count
from typing import TYPE_CHECKING, Any, Concatenate, Final, ParamSpec, TypeVar, overload

from sqlalchemy import Select, column, make_url, select, table
from typing_extensions import TypeVarTuple, Unpack

from intake.db.changes import Bell, postgresql_watch, sqlite_watch
from intake.db.errors import SchemaTooNew, SchemaTooOld, StatementWrong
from intake.db.lanes import Lane
from intake.db.opening import engine, sqlite_path
from intake.tables import SCHEMA

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from intake.db.rights import Side
    from intake.db.tx import Tx

P = ParamSpec("P")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")

_READERS: Final = 2
_WRITERS: Final = 4
_REVISION: Final[Select[Any]] = select(column("version_num")).select_from(table("alembic_version"))


class Database:
    """Lanes to one database, with the rights of one process.

    SQLite has one writing lane, PostgreSQL several; work with the same lane key is always done by
    the same one, in the order it was given. Both have lanes that only read.

    Attributes:
        lanes: how many writing lanes there are.
    """

    def __init__(self, url: str, side: Side, writers: int) -> None:
        parsed = make_url(url)
        embedded = parsed.get_backend_name() == "sqlite"
        self.lanes: Final = 1 if embedded else writers
        self._side = side
        writing, reading = engine(url, side), engine(url, side, read_only=True)
        self._writers = [Lane(f"{side}-write-{n}", writing) for n in range(self.lanes)]
        self._readers = [Lane(f"{side}-read-{n}", reading, writable=False) for n in range(_READERS)]
        self._turn = count()
        path = parsed.database or ""
        watch = sqlite_watch(path, side) if embedded else postgresql_watch(reading)
        self._bell = Bell(watch, f"{side}-changes")

    @staticmethod
    def open(url: str, *, side: Side, writers: int = _WRITERS) -> Database:
        """Open a database that ``python -m intake migrate`` made.

        Args:
            url: ``sqlite:////path`` or ``postgresql+psycopg://…``.
            side: which process this is; the database refuses what it never does.
            writers: how many writing lanes, where the database can have more than one.

        Raises:
            SchemaTooOld, SchemaTooNew: the tables are not those of this code.
            DatabaseDown: nothing answers there.
        """
        path = sqlite_path(url)
        if path is not None and not path.exists():
            raise SchemaTooOld("", SCHEMA)
        database = Database(url, side, writers)
        try:
            database._check_schema()
        except BaseException:
            database.close()
            raise
        return database

    def lane_of(self, key: bytes) -> int:
        """Say which writing lane does the work of this key: a batch must not mix them."""
        return zlib.crc32(key) % self.lanes

    @overload
    async def run(
        self, work: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T: ...

    @overload
    async def run(self, work: Callable[[Tx, Unpack[Ts]], T], *args: *Ts, lane: bytes) -> T: ...

    async def run(  # type: ignore[misc]  # mypy does not match *Ts with *args
        self, work: Callable[..., T], *args: Any, **kwargs: Any
    ) -> T:
        """Do ``work(tx, *args, **kwargs)`` on a lane; when this returns it is committed.

        What ``work`` raises undoes everything and comes out here. It may be done a second time
        when the connection turns out to be lost before its first statement, so it acts through
        ``tx`` only. Cancelling does not undo work that has begun.

        Args:
            work: takes ``tx`` first; never commits.
            args: what else it takes.
            lane: work of the same lane is done in order; empty: whichever is next.
            kwargs: what else it takes, by name (not together with ``lane``: use ``partial``).

        Raises:
            DatabaseDown: the connection is refused, the disk is full, or somebody holds a lock;
                nothing of the work remains.
            RowRefused, NotAllowed: see there.
        """
        lane = self._writer(kwargs.pop("lane", b""))
        return await asyncio.wrap_future(lane.submit(lambda tx: work(tx, *args, **kwargs)))

    async def read(
        self, work: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do ``work`` on a lane that cannot write and waits for no writer."""
        lane = self._readers[next(self._turn) % len(self._readers)]
        return await asyncio.wrap_future(lane.submit(lambda tx: work(tx, *args, **kwargs)))

    def call(self, work: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do ``work`` like ``run``, for commands and tests that have no event loop."""
        return self._writer(b"").submit(lambda tx: work(tx, *args, **kwargs)).result()

    def changes(self) -> AsyncGenerator[None, None]:
        """Yield at once, and within a second of every commit by anybody.

        Several commits may be told as one, and sometimes there is nothing new. Ends when the
        database is closed.
        """
        return self._bell.changes()

    def close(self) -> None:
        """Finish what runs and close every connection."""
        self._bell.close()
        for lane in (*self._writers, *self._readers):
            lane.close()

    def _writer(self, lane: bytes) -> Lane:
        place = self.lane_of(lane) if lane else next(self._turn) % self.lanes
        return self._writers[place]

    def _check_schema(self) -> None:
        try:
            found = self.call(_revision)
        except StatementWrong:  # there is no such table: nothing was ever made here
            found = ""
        if found < SCHEMA:
            raise SchemaTooOld(found, SCHEMA)
        if found > SCHEMA:
            raise SchemaTooNew(found, SCHEMA)


def _revision(tx: Tx) -> str:
    found = tx.rows(_REVISION)
    return str(found[0][0]) if found else ""
