"""Leaving quickly, with sixty messages there and no database: the chat is empty, and stays so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.agreeing import KEEPER, at_the_questions, texts, told
from tests.leavers import MESSAGES, held, keep_writing, screen_alone, stopped
from tests.postgres import Server
from tests.system import BOT, installed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

CHAT = 4301


@pytest.fixture(params=["sqlite", "postgresql"])
def record_of_its_own(
    tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[tuple[str, AbstractContextManager[None]]]:
    """A database that can be taken away: its address, and how."""
    if request.param == "sqlite":
        yield "", held(tmp_path / "record.sqlite")
        return
    server = Server.make()
    try:
        server.start()
        server.execute("CREATE DATABASE record")
        yield server.url("record"), stopped(server)
    finally:
        server.remove()


async def test_sixty_messages_go_while_the_database_is_away(
    tmp_path: Path, record_of_its_own: tuple[str, AbstractContextManager[None]]
) -> None:
    url, away = record_of_its_own
    async with installed(tmp_path, url) as system:
        await system.add_staff(KEEPER, "--name", "Mara", "--role", "duty", "--locales", "bg,en")
        await system.start_desk()
        await system.start_bot()
        (person,) = await at_the_questions(system, CHAT)
        before = {one.number for one in await person.look()}
        with away:
            await keep_writing(person)
            update = await person.say("leave")
            await person.until(screen_alone)
            assert (await system.telegram.state())["confirmed"] < update
        await system.telegram.confirmed(update)
        # What she had written is stored, and nothing is said to whoever holds the phone now.
        assert texts(told(system, CHAT)[0]) == [f"words {one}" for one in range(MESSAGES)]
        assert await system.stop(BOT) == 0
        assert screen_alone(await person.look())
        gone = set((await system.telegram.ask("chat", chat=CHAT))["deleted"])
        assert before <= gone
        assert len(gone) > MESSAGES + len(before)
