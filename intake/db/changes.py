"""Telling whoever listens that somebody committed something."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

import psycopg
from sqlalchemy.exc import DBAPIError

from intake.db.opening import sqlite_connection
from intake.db.tx import CHANNEL

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from sqlalchemy import Engine

    from intake.db.rights import Side

_POLL_SECONDS: Final = 0.15
_FALLBACK_SECONDS: Final = 1.0


class Bell:
    """A thread that watches the database, started by the first listener.

    Args:
        watch: ``watch(ring, stopped)`` calls ``ring`` after each change until ``stopped`` is set.
            It returns or raises nothing of its own.
    """

    def __init__(
        self, watch: Callable[[Callable[[], None], threading.Event], None], name: str
    ) -> None:
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._listeners: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()
        self._thread = threading.Thread(
            target=watch, args=(self._ring, self._stopped), name=name, daemon=True
        )

    async def changes(self) -> AsyncGenerator[None, None]:
        """Yield once at the start, then after every change; several may be told as one."""
        heard = asyncio.Event()
        listener = (asyncio.get_running_loop(), heard)
        with self._lock:
            self._listeners.add(listener)
            if self._thread.ident is None and not self._stopped.is_set():
                self._thread.start()
        try:
            while not self._stopped.is_set():
                heard.clear()
                yield
                await heard.wait()
        finally:
            with self._lock:
                self._listeners.discard(listener)

    def close(self) -> None:
        """End the thread and every ``changes``."""
        self._stopped.set()
        self._ring()
        if self._thread.ident is not None:
            self._thread.join()

    def _ring(self) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for loop, heard in listeners:
            with suppress(RuntimeError):  # its loop is closed: nobody listens any more
                loop.call_soon_threadsafe(heard.set)


def sqlite_watch(path: str, side: Side) -> Callable[[Callable[[], None], threading.Event], None]:
    """Return a watch that asks for ``data_version``: it changes with every foreign commit."""

    def poll(ring: Callable[[], None], stopped: threading.Event) -> None:
        with closing(sqlite_connection(path, side, read_only=True)) as connection:
            last = None
            while not stopped.is_set():
                (version,) = connection.execute("PRAGMA data_version").fetchone()
                if version != last:
                    last = version
                    ring()
                stopped.wait(_POLL_SECONDS)

    def watch(ring: Callable[[], None], stopped: threading.Event) -> None:
        while not stopped.is_set():
            with suppress(sqlite3.Error):
                poll(ring, stopped)
            _blindly(ring, stopped)

    return watch


def postgresql_watch(engine: Engine) -> Callable[[Callable[[], None], threading.Event], None]:
    """Return a watch that listens, and rings every second while it cannot."""

    def listen(ring: Callable[[], None], stopped: threading.Event) -> None:
        with engine.connect() as held:
            connection = held.connection.driver_connection
            if not isinstance(connection, psycopg.Connection):
                raise TypeError("psycopg")
            connection.rollback()
            connection.autocommit = True
            connection.execute(f"LISTEN {CHANNEL}")
            ring()  # for what was committed before this
            while not stopped.is_set():
                for _ in connection.notifies(timeout=_POLL_SECONDS, stop_after=1):
                    ring()

    def watch(ring: Callable[[], None], stopped: threading.Event) -> None:
        while not stopped.is_set():
            with suppress(psycopg.Error, DBAPIError):
                listen(ring, stopped)
            _blindly(ring, stopped)

    return watch


def _blindly(ring: Callable[[], None], stopped: threading.Event) -> None:
    """Ring although nothing was heard: better a look too many than a caller overlooked."""
    if not stopped.wait(_FALLBACK_SECONDS):
        ring()
