"""A console over an embedded database: which database it is makes no difference to a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from intake.db import Database, Side
from tests.escalation.console.served import browsing, running
from tests.escalation.office import an_office

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from intake.keys import DeskKeys, StreetKeys
    from tests.escalation.console.served import Browser, Served
    from tests.escalation.office import Office
    from tests.fakes import FixedClock


@pytest.fixture
def office(  # noqa: PLR0913, PLR0917  fixtures, each by its name
    sqlite_url: str, desk_keys: DeskKeys, street_keys: StreetKeys, key_folder: Path,
    tmp_path: Path, clock: FixedClock,
) -> Iterator[Office]:  # fmt: skip
    """An office over SQLite."""
    desk = Database.open(sqlite_url, side=Side.DESK)
    bot = Database.open(sqlite_url, side=Side.BOT)
    try:
        yield an_office(desk, bot, (desk_keys, street_keys), (key_folder, tmp_path), clock)
    finally:
        desk.close()
        bot.close()


@pytest.fixture
async def served(office: Office) -> AsyncIterator[Served]:
    """A console that answers."""
    async with running(office) as console:
        yield console


@pytest.fixture
async def visitor(served: Served) -> AsyncIterator[Browser]:
    """A browser nobody has signed in with."""
    async with browsing(served) as browser:
        yield browser


@pytest.fixture
async def browser(visitor: Browser) -> Browser:
    """Mara's browser, signed in."""
    return await visitor.sign_in()
