"""The staff side at work: watch, console and pager; how they begin, and end in reverse."""

from __future__ import annotations

import asyncio
import signal
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from escalation import console
from escalation.alerts import pager_at
from escalation.desk import AddressBook, Desk
from escalation.desk.people import Locks
from escalation.watch import Watch
from intake import log

if TYPE_CHECKING:
    from pathlib import Path

    from escalation.settings import EscalationSettings
    from intake.clock import Clock
    from intake.db import Database
    from intake.keys import DeskKeys


def a_desk(
    settings: EscalationSettings, ring: tuple[DeskKeys, str], database: Database, clock: Clock
) -> Desk:
    """Build the desk of an installation.

    Args:
        settings: as they were read.
        ring: the desk's keys, and the organisation's name out of the same file.
        database: the record, with the rights of the desk.
        clock: the time.
    """
    keys, name = ring
    partners: Path | None = settings.partner_keys_dir
    return Desk(
        database=database,
        keys=keys,
        clock=clock,
        book=AddressBook(settings.directory, partners, settings.country),
        locks=Locks(),
        name=name,
    )


async def serve(settings: EscalationSettings, desk: Desk) -> None:
    """Serve until SIGINT or SIGTERM. Raises PortTaken, DirectoryWrong, KeyFileWrong."""
    desk.book.receivers({})  # what cannot be read stops the start, not a referral at night
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    log.watch_loop(loop)
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await work(settings, desk, stop)


async def work(settings: EscalationSettings, desk: Desk, stop: asyncio.Event) -> None:
    """Watch, page and show pages until ``stop`` is set."""
    async with AsyncExitStack() as stack:
        pager = await stack.enter_async_context(pager_at(settings.pager_url))
        watch = Watch(desk.database, desk.keys, pager, desk.clock)
        if settings.console_listen is not None:
            app = console.create_app(desk, secure=settings.console_secure)
            await stack.enter_async_context(console.serving(app, settings.console_listen))
        log.event("desk-ready")
        async with asyncio.TaskGroup() as group:
            watching = group.create_task(watch.run())
            await stop.wait()
            watching.cancel()
        log.event("desk-ends")
