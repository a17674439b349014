"""The database is away, the disk is full, Telegram is down: told once, all there afterwards, once.

``docs/bad-input.md`` lists every case and its answer.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from resource import RLIMIT_FSIZE, prlimit
from typing import TYPE_CHECKING, Any

from intake.db import Side
from intake.store import callers
from locales import Texts
from tests.agreeing import KEEPER, all_taken, answers, at_the_questions, texts, told
from tests.leavers import held, stopped
from tests.opened import AddressBook, record
from tests.postgres import Server
from tests.system import BOT, DESK, System, installed, look_until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from tests.telegram_remote import Person

NOT_SAVED = Texts("en", "common").text("not-saved", numbers="|").partition("|")[0].strip()
OFFERED = Texts("en", "common").text("offer-person")
ANNA, BERT = 4201, 4202
BALLAST = 64 * 1024


@asynccontextmanager
async def at_work(folder: Path, database_url: str = "") -> AsyncIterator[System]:
    """Both processes at work."""
    async with installed(folder, database_url) as system:
        await system.add_staff(KEEPER, "--name", "Mara", "--role", "duty", "--locales", "bg,en")
        await system.start_desk()
        await system.start_bot()
        yield system


async def apologies(system: System, chat: int) -> int:
    """Count how often a caller was told that what she wrote may not be saved."""
    said = await system.telegram.ask("journal")
    return sum(
        one["chat"] == chat and NOT_SAVED in str(one["params"].get("text", "")) for one in said
    )


async def nothing_is_acknowledged_meanwhile(
    system: System, people: list[Person], away: AbstractContextManager[None]
) -> list[int]:
    """Let callers write while the database is away; return what they wrote. Told once, each."""
    with away:
        updates = []
        for person in people:
            updates += [await person.say(f"words {number}") for number in range(3)]
        for person in people:
            await person.reads(NOT_SAVED)
        assert (await system.telegram.state())["confirmed"] < updates[0]
        # Bert wrote after the first try: Anna was tried again by then, and not told again.
        assert [await apologies(system, one.chat) for one in people] == [1] * len(people)
    await system.telegram.confirmed(updates[-1])
    return updates


async def all_arrived_once(system: System, people: list[Person], updates: list[int]) -> None:
    assert all_taken(system, updates)
    for one in people:
        await one.reads(OFFERED)
    for said in told(system, *(one.chat for one in people)):
        assert texts(said) == ["words 0", "words 1", "words 2"]
    for one in people:
        await one.press("time:now")
        await one.until(lambda chat: any(seen.data("leave:no") for seen in chat))
    for said in told(system, *(one.chat for one in people)):
        assert answers(said)[-1] == ("time", ["now"])


async def test_a_database_that_somebody_holds_is_waited_for_and_nothing_is_lost(
    tmp_path: Path,
) -> None:
    async with at_work(tmp_path) as system:
        people = await at_the_questions(system, ANNA, BERT)
        updates = await nothing_is_acknowledged_meanwhile(
            system, people, held(tmp_path / "record.sqlite")
        )
        await all_arrived_once(system, people, updates)


async def test_a_postgresql_that_was_stopped_loses_nothing(tmp_path: Path) -> None:
    server = Server.make()
    server.start()
    server.execute("CREATE DATABASE record")

    try:
        async with at_work(tmp_path, server.url("record")) as system:
            people = await at_the_questions(system, ANNA, BERT)
            updates = await nothing_is_acknowledged_meanwhile(system, people, stopped(server))
            await all_arrived_once(system, people, updates)
            assert system.running.keys() == {BOT, DESK}
            assert all(one.returncode is None for one in system.running.values())
    finally:
        server.remove()


# --- a full disk -----------------------------------------------------------------------------


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A file system of a few megabytes; without the right to mount one, just a folder."""
    folder.mkdir()
    if os.geteuid() != 0:
        yield folder
        return
    size = ["mount", "-t", "tmpfs", "-o", "size=24m,mode=0700", "tmpfs", str(folder)]
    subprocess.run(size, check=True)  # noqa: S603  ours
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)  # noqa: S603, S607  ours


@contextmanager
def full(disk: Path, bot: int) -> Iterator[None]:
    """Leave no room on the disk; where it is not ours to fill, none for the bot's files."""
    if not os.path.ismount(disk):
        was = prlimit(bot, RLIMIT_FSIZE)
        prlimit(bot, RLIMIT_FSIZE, ((disk / "record.sqlite-wal").stat().st_size, was[1]))
        yield
        prlimit(bot, RLIMIT_FSIZE, was)
        return
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(BALLAST)):
            continue
    yield
    ballast.unlink()


async def test_a_full_disk_is_told_of_and_loses_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        async with at_work(tmp_path, f"sqlite:///{disk}/record.sqlite") as system:
            people = await at_the_questions(system, ANNA, BERT)
            away = full(disk, system.running[BOT].pid)
            updates = await nothing_is_acknowledged_meanwhile(system, people, away)
            await all_arrived_once(system, people, updates)
            await system.stop_all()
            with closing(sqlite3.connect(disk / "record.sqlite")) as database:
                assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


# --- Telegram --------------------------------------------------------------------------------


async def test_trouble_with_telegram_delays_what_is_said_and_loses_nothing(
    tmp_path: Path,
) -> None:
    troubles: dict[int, list[dict[str, Any]]] = {
        4301: [{"do": "429", "wait": 2}, {"do": "429", "wait": 1}],
        4302: [{"do": "500"}, {"do": "500"}],
        4303: [{"do": "502"}, {"do": "502"}],
        4304: [{"do": "hang"}],
        4307: [{"do": "hang-after"}],
        4305: [{"do": "drop"}, {"do": "drop-after"}],
        4306: [{"do": "400"}],
    }
    async with at_work(tmp_path) as system:
        people = await at_the_questions(system, *troubles)
        for chat, lines in troubles.items():
            for line in lines:
                for method in ("sendMessage", "editMessageText"):
                    await system.telegram.fault(**line, method=method, chat=chat)
        last = [await one.press("time:now") for one in people]

        def at_the_next(chat: list[Any]) -> bool:
            return any(seen.data("leave:no") for seen in chat)

        await asyncio.gather(*(one.until(at_the_next, 45) for one in people))
        happened = await system.telegram.calm()
        assert happened.keys() >= {
            trouble["do"] for lines in troubles.values() for trouble in lines
        }
        for one in people:
            await one.press("leave:no")
        for one in people:
            await one.until(lambda chat: any(seen.data("papers:no") for seen in chat))
        assert all_taken(system, last)
        for said in told(system, *troubles):
            assert answers(said)[-2:] == [("time", ["now"]), ("leave", ["no"])]


async def test_a_telegram_that_gives_no_updates_is_asked_again_and_nothing_is_lost(
    tmp_path: Path,
) -> None:
    async with at_work(tmp_path) as system:
        anna, bert = await at_the_questions(system, ANNA, BERT)
        for line in (
            {"do": "409"},
            {"do": "502"},
            {"do": "429", "wait": 2},
            {"do": "drop-after"},
        ):
            await system.telegram.fault(**line, method="getUpdates")
        first = await anna.say("first words")
        await bert.press("time:now")
        last = await anna.say("second words")
        await system.telegram.confirmed(last, timeout=60)
        assert (await system.telegram.calm()).keys() >= {"409", "502", "429", "drop-after"}
        assert all_taken(system, [first, last])
        of_anna, of_bert = told(system, ANNA, BERT)
        assert texts(of_anna) == ["first words", "second words"]
        assert answers(of_bert)[-1] == ("time", ["now"])
        assert "telegram-conflict" in system.log(BOT)


async def test_whoever_blocks_the_bot_is_left_alone_and_can_come_back(tmp_path: Path) -> None:
    async with at_work(tmp_path) as system:
        (anna,) = await at_the_questions(system, ANNA)

        async def unreachable() -> bool:
            caller = AddressBook(system.folder).caller(ANNA)
            with record(system.database_url, Side.BOT) as database:
                return bool(database.call(callers.load, [caller])[caller].unreachable)

        await system.telegram.fault("403", method="*", chat=ANNA, times=50)
        update = await anna.say("is anybody there")
        await system.telegram.confirmed(update)
        await look_until(unreachable)
        await system.telegram.calm()
        await anna.say("I am back")
        await anna.reads(OFFERED)
        assert not await unreachable()
        assert texts(told(system, ANNA)[0]) == ["is anybody there", "I am back"]
