"""Somebody who writes while the database is away, and then has to leave at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from bot.wording import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.postgres import Server
    from tests.telegram_remote import Person, Seen

MESSAGES = 60


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold an embedded database: nobody else can write."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def stopped(server: Server) -> Iterator[None]:
    """Stop a PostgreSQL."""
    server.stop()
    yield
    server.start()


async def keep_writing(person: Person, number: int = MESSAGES) -> None:
    """Write so many messages, and see them all stand there."""
    for one in range(number):
        await person.say(f"words {one}")
    await person.until(lambda chat: sum(not one.from_bot for one in chat) == number)


def screen_alone(chat: list[Seen]) -> bool:
    """Whether nothing is there but the harmless screen of somebody in Bulgaria, in English."""
    return [one.text for one in chat] == [harmless("en", "bg").text]
