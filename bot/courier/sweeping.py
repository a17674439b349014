"""Takes messages out of chats before Telegram's 48 hours are over; after that nobody can."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Final

from bot.agreement import SWEPT
from bot.messages import NotNow, Uncertain, Unreachable
from bot.pocket import open_address
from bot.seats import LANE
from intake import log
from intake.keys import CannotOpen
from intake.store import callers

if TYPE_CHECKING:
    from bot.courier.delivery import Around
    from bot.messages import Channel
    from intake.store.callers import CallerRow

OLD_OF_A_STRANGER: Final = timedelta(hours=20)
"""Whoever has no case is forgotten within a day, and her address with her (intake.retention)."""


async def sweep(around: Around, channel: Channel) -> int:
    """Delete what has stood in chats for too long; return how many messages that was.

    What cannot be deleted now is tried in the next round, and forgotten after 48 hours. Raises
    DatabaseDown.
    """
    now = around.clock()
    stale = await around.database.read(callers.stale_traces, now - OLD_OF_A_STRANGER)
    book = await around.database.read(callers.load, {one.caller for one in stale})
    swept = 0
    for caller, traces in groupby(stale, key=lambda one: one.caller):
        row = book.get(caller)
        if row is None or row.channel != channel.name:
            continue
        old = now - (SWEPT if row.case is not None else OLD_OF_A_STRANGER)
        messages = [trace.message for trace in traces if trace.sent < old]
        if messages and await _taken_back(around, channel, row, messages):
            swept += len(messages)
            await around.database.run(callers.drop_traces, caller, messages, lane=LANE)
    if swept:
        log.event("swept", count=swept)
    return swept


async def _taken_back(
    around: Around, channel: Channel, row: CallerRow, messages: list[int]
) -> bool:
    if row.address is None:
        return False
    try:
        address = open_address(row.address, row.caller, around.street.keys)
        await channel.take_back(address, messages)
    except Unreachable:
        return True  # nobody reads there any more
    except (CannotOpen, NotNow, Uncertain) as trouble:
        log.event("sweep-later", reason=type(trouble).__name__.lower())
        return False
    return True
