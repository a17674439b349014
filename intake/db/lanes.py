"""A lane: one thread, one connection, one transaction after the other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy.exc import DBAPIError

from intake.db.errors import DatabaseDown, translated
from intake.db.tx import Tx

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from sqlalchemy import Connection, Engine, RootTransaction

T = TypeVar("T")


class Lane:
    """Does work in the order it comes, each in a transaction of its own.

    A connection that broke is opened anew for the next work. Work that met a connection which had
    been lost unnoticed is done once more, as nothing of it had reached the database.
    """

    def __init__(self, name: str, engine: Engine, *, writable: bool = True) -> None:
        self._engine = engine
        self._writable = writable
        self._connection: Connection | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)

    def submit(self, work: Callable[[Tx], T]) -> Future[T]:
        """Have ``work`` done, committed if it returns and undone if it raises."""
        return self._thread.submit(self._do, work)

    def close(self) -> None:
        """Finish what runs, give up what waits, and close the connection."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._drop()

    def _do(self, work: Callable[[Tx], T]) -> T:
        fresh = self._connection is None
        connection = self._connected()
        tx = Tx(connection, writable=self._writable)
        try:
            return self._transact(connection, tx, work)
        except DatabaseDown as down:
            if down.code != "down":
                raise
            self._drop()
            if fresh or tx.touched:
                raise
        connection = self._connected()
        return self._transact(connection, Tx(connection, writable=self._writable), work)

    def _transact(self, connection: Connection, tx: Tx, work: Callable[[Tx], T]) -> T:
        transaction: RootTransaction | None = None
        try:
            transaction = connection.begin()
            result = work(tx)
            tx.finish()
            transaction.commit()
        except DBAPIError as error:
            self._undo(transaction)
            raise translated(error) from None
        except BaseException:
            self._undo(transaction)
            raise
        return result

    def _undo(self, transaction: RootTransaction | None) -> None:
        """Roll back. A connection that cannot even do that is of no use any more."""
        try:
            if transaction is not None:
                transaction.rollback()
        except DBAPIError:
            self._drop()

    def _connected(self) -> Connection:
        if self._connection is None:
            try:
                self._connection = self._engine.connect()
            except DBAPIError as error:
                raise translated(error) from None
        return self._connection

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
            connection.close()
