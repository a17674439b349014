"""The street side as a process: how it begins, how it refuses to, how it ends."""

from __future__ import annotations

import asyncio
import json
import socket
import sqlite3
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from intake.db import Database, Side
from intake.errors import Exit
from intake.store import callers
from locales import Texts
from tests.fake_telegram import TOKEN
from tests.system import BOT, System
from tests.telegram_remote import PagerRemote, TelegramRemote

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@asynccontextmanager
async def installed(folder: Path, database_url: str) -> AsyncIterator[System]:
    async with TelegramRemote() as telegram:
        system = System(folder, telegram, PagerRemote(), database_url)
        await system.command("intake", "keygen", str(folder / "keys"))
        for ring in ("bot.keys", "desk.keys", "founding.key"):
            (folder / "keys" / ring).rename(folder / ring)
        (folder / "telegram.token").write_text(TOKEN)
        (folder / "partners").mkdir()
        try:
            yield system
        finally:
            await system.stop_all()


async def refused(system: System, **settings: str) -> tuple[int, str]:
    named = {f"HELPLINE_{name}": value for name, value in settings.items()}
    done = await system.try_command("bot", "serve", settings=named)
    lines = [line for line in done.err.splitlines() if not line.startswith("{")]
    assert len(lines) == 1, done.err
    assert not done.out
    return done.code, lines[0]


async def test_a_caller_is_answered_and_the_process_ends_in_order(
    tmp_path: Path, sqlite_url: str
) -> None:
    async with installed(tmp_path, sqlite_url) as system:
        await system.start_bot()
        person = system.telegram.person(4711)
        update = await person.say("/start")
        await person.press("language:en")
        await person.reads("Is it safe")
        await system.telegram.confirmed(update)
        commands = (await system.telegram.state())["commands"]
        assert set(commands) == {"", "ar", "bg", "en", "hu", "pl", "tl"}, "two letters each"
        assert next(one["command"] for one in commands[""]) == "start"
        assert await system.stop(BOT) == Exit.OK
        lines = [json.loads(line) for line in system.log(BOT).splitlines()]
        assert {"bot-ready", "bot-ends"} <= {line.get("event") for line in lines}
        assert TOKEN not in system.log(BOT)
        assert "4711" not in system.log(BOT)


async def test_what_it_cannot_use_is_told_in_one_line_and_a_code(
    tmp_path: Path, sqlite_url: str
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with installed(tmp_path, sqlite_url) as system:
            cases = [
                (Exit.SETTING, {"WEBCHAT_SECURE": "perhaps"}),
                (Exit.SETTING, {"UNHEARD_OF": "1"}),
                (Exit.SETTING, {"LOCALES": "xx"}),
                (Exit.KEYS, {"BOT_KEYS": str(tmp_path / "desk.keys")}),
                (Exit.KEYS, {"BOT_KEYS": str(tmp_path / "telegram.token")}),
                (Exit.SCHEMA, {"DATABASE_URL": f"sqlite:///{tmp_path}/none.db"}),
                (Exit.DATABASE, {"DATABASE_URL": "postgresql+psycopg://x@127.0.0.1:9/none"}),
                (Exit.PORT, {"WEBCHAT_LISTEN": f"127.0.0.1:{port}"}),
            ]
            ends = await asyncio.gather(*(refused(system, **changed) for _, changed in cases))
            assert [code for code, _ in ends] == [code for code, _ in cases]


async def test_a_ring_with_one_secret_too_many_is_refused(tmp_path: Path, sqlite_url: str) -> None:
    async with installed(tmp_path, sqlite_url) as system:
        ring = json.loads((tmp_path / "bot.keys").read_text())
        desk = json.loads((tmp_path / "desk.keys").read_text())
        triage = next(key for key in desk["keys"] if key["use"] == "triage")
        ring["keys"].append(triage)
        (tmp_path / "bot.keys").write_text(json.dumps(ring))
        code, line = await refused(system)
        assert code == Exit.KEYS
        assert "secret" in triage
        assert triage["secret"] not in line


async def test_it_waits_for_telegram_and_takes_what_came_meanwhile(
    tmp_path: Path, sqlite_url: str
) -> None:
    async with installed(tmp_path, sqlite_url) as system:
        await system.telegram.fault("502", method="getUpdates", times=3)
        await system.telegram.fault("401", method="setMyCommands", times=1)
        person = system.telegram.person(4711)
        await person.say("/start")
        await system.start_bot()
        await person.press("language:bg")
        assert await system.stop(BOT) == Exit.OK


async def test_it_describes_itself_in_every_language_though_telegram_refuses_some_of_it(
    tmp_path: Path, sqlite_url: str
) -> None:
    texts = {locale: Texts(locale, "common") for locale in ("bg", "fil")}
    codes = {"", "ar", "bg", "en", "hu", "pl", "tl"}
    wanted = {f"{name}:{code}" for code in codes for name in ("description", "short_description")}
    wanted.remove("description:")  # what is refused is left as it was
    async with installed(tmp_path, sqlite_url) as system:
        await system.telegram.fault("400", method="setMyDescription", times=1)
        await system.telegram.fault("502", method="setMyShortDescription", times=1)
        await system.start_bot()
        told: dict[str, str] = {}
        async with asyncio.timeout(60):
            while set(told) < wanted:
                await asyncio.sleep(0.1)
                told = (await system.telegram.state())["descriptions"]
        person = system.telegram.person(4711)
        await person.say("/start")
        await person.press("language:bg")
        assert await system.stop(BOT) == Exit.OK
    assert set(told) == wanted
    assert told["short_description:"] == Texts("en", "common").text("menu-short")
    for locale, code in (("bg", "bg"), ("fil", "tl")):
        assert told[f"description:{code}"] == texts[locale].text("menu-description")
        assert told[f"short_description:{code}"] == texts[locale].text("menu-short")


async def test_leaving_quickly_works_while_the_database_is_gone(
    tmp_path: Path, sqlite_url: str
) -> None:
    path = tmp_path / "record.db"
    async with installed(tmp_path, sqlite_url) as system:
        await system.start_bot()
        person = system.telegram.person(4711)
        await person.say("/start")
        await person.press("language:en")
        await person.reads("Is it safe")
        with held(sqlite_url):
            update = await person.say("leave")
            await person.until(lambda chat: [one.text[:8] for one in chat] == ["Pancakes"])
        await system.telegram.confirmed(update, timeout=60)
        assert path.exists()
        record = Database.open(sqlite_url, side=Side.BOT)
        assert record.call(callers.offset, "telegram") == update + 1
        record.close()


class held:  # noqa: N801  reads as a sentence
    """Hold the writing lock of an embedded database: nobody else can commit."""

    def __init__(self, url: str) -> None:
        self._connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, *_: object) -> None:
        self._connection.rollback()
        self._connection.close()


@pytest.mark.parametrize("words", ["rehearse nothing", "rehearse welcome --locale xx"])
async def test_what_cannot_be_rehearsed_is_said_so(
    tmp_path: Path, sqlite_url: str, words: str
) -> None:
    async with TelegramRemote() as telegram:
        system = System(tmp_path, telegram, PagerRemote(), sqlite_url)
        done = await system.try_command("bot", *words.split())
        assert done.code == Exit.SETTING
        assert "there is no such" in done.err
        played = await system.try_command("bot", "rehearse", "welcome", "--locale", "bg")
        assert played.code == 0
