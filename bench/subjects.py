"""The two bots that are compared, each as a process that polls the double it is given."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from typing import TYPE_CHECKING

from escalation.minting import POOL, mint
from intake.db import Database, Side
from intake.keyfiles import load_desk
from intake.store import casefiles
from tests.fake_telegram import TOKEN
from tests.system import System
from tests.telegram_remote import ROOT, PagerRemote

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.telegram_remote import TelegramRemote

PLAIN, OURS = "plain", "ours"


@contextlib.asynccontextmanager
async def plain(telegram: TelegramRemote, folder: Path, conversation: Path) -> AsyncIterator[int]:
    """Run the plain bot over a fresh pickle; yields its process id once it polls."""
    with (folder / "plain.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bench.baseline", "--api", telegram.url, "--token", TOKEN,
            "--conversation", str(conversation), "--pickle", str(folder / "plain.pickle"),
            cwd=ROOT, stdout=log, stderr=log,
        )  # fmt: skip
    await telegram.ask("polled", after=0)
    try:
        yield process.pid
    finally:
        process.kill()
        await process.wait()


@contextlib.asynccontextmanager
async def ours(telegram: TelegramRemote, folder: Path, _: Path) -> AsyncIterator[int]:
    """Run our bot as it is: sealing, signing, SQLite with every commit flushed to disk."""
    async with PagerRemote() as pager:
        url = f"sqlite:///{folder}/record.sqlite"
        system = System(folder, telegram, pager, url, {"LOG_LEVEL": "info"})
        await system.install()
        fill_pool(system)
        await system.start_bot()
        try:
            yield system.running["bot"].pid
        finally:
            await system.kill("bot")


def fill_pool(system: System) -> None:
    """Mint case keys, as the staff side does when it runs: the bot alone is measured."""
    keys = load_desk(system.folder / "desk.keys")
    database = Database.open(system.database_url, side=Side.DESK)
    database.call(casefiles.mint, mint(keys, 1, POOL))
    database.close()


SUBJECTS = {PLAIN: plain, OURS: ours}
