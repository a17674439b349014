"""The whole helpline as an operator would run it: real processes over a fresh folder.

Keys, database and accounts are made with the project's own commands; only Telegram and the pager
are doubles. What the processes write to their standard output and error lies in the folder.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import aiohttp

from tests.fake_telegram import TOKEN
from tests.telegram_remote import PATIENCE, ROOT, NothingCame, PagerRemote, TelegramRemote

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

LOOK_AGAIN = 0.05
BOT, DESK = "bot", "escalation"


@dataclass(frozen=True)
class Done:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


def free_port() -> int:
    """Find a port of the loopback where nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class System:
    """One installation and its processes.

    Attributes:
        folder: keys, logs, passphrases, and the database when it is SQLite.
        database_url: as ``HELPLINE_DATABASE_URL`` wants it.
        settings: further ``HELPLINE_*`` settings, without the prefix.
    """

    folder: Path
    telegram: TelegramRemote
    pager: PagerRemote
    database_url: str
    settings: dict[str, str] = field(default_factory=dict)
    console_port: int = field(default_factory=free_port)
    webchat_port: int = field(default_factory=free_port)
    running: dict[str, asyncio.subprocess.Process] = field(default_factory=dict)

    @property
    def console(self) -> str:
        """Where staff sign in."""
        return f"http://127.0.0.1:{self.console_port}"

    @property
    def webchat(self) -> str:
        """Where callers without Telegram come."""
        return f"http://127.0.0.1:{self.webchat_port}"

    @property
    def environment(self) -> dict[str, str]:
        """What every process of this installation sees."""
        outer = os.environ.items()  # noqa: TID251  what its children see, but for our settings
        kept = {name: text for name, text in outer if not name.startswith("HELPLINE_")}
        settings = {
            "DATABASE_URL": self.database_url,
            "LOG_LEVEL": "debug",
            "BOT_KEYS": str(self.folder / "bot.keys"),
            "DESK_KEYS": str(self.folder / "desk.keys"),
            "PARTNER_KEYS_DIR": str(self.folder / "partners"),
            "TELEGRAM_TOKEN_FILE": str(self.folder / "telegram.token"),
            "TELEGRAM_API_URL": self.telegram.url,
            "TELEGRAM_PER_SECOND": "0",  # the double has no limits; ours would be what is measured
            "WEBCHAT_LISTEN": f"127.0.0.1:{self.webchat_port}",
            "WEBCHAT_SECURE": "false",
            "CONSOLE_LISTEN": f"127.0.0.1:{self.console_port}",
            "CONSOLE_SECURE": "false",
            "PAGER_URL": self.pager.url,
            "LOCALES": "ar,bg,en,fil,hu,pl",
            **self.settings,
        }
        return kept | {f"HELPLINE_{name}": value for name, value in settings.items()}

    # --- commands -----------------------------------------------------------------------------

    async def try_command(self, *words: str, settings: Mapping[str, str] | None = None) -> Done:
        """Run ``python -m words…`` to its end and return how it ended."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", *words, cwd=ROOT,
            env=self.environment | dict(settings or {}),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        out, err = await process.communicate()
        assert process.returncode is not None
        return Done(process.returncode, out.decode(), err.decode())

    async def command(self, *words: str) -> str:
        """Run a command that must end well and return what it said."""
        done = await self.try_command(*words)
        assert done.code == 0, f"{words}: {done}"
        return done.out

    async def asked(self, *words: str) -> Any:  # noqa: ANN401  JSON
        """Run a command and read the JSON it prints."""
        return json.loads(await self.command(*words))

    async def install(self) -> None:
        """Make keys, schema and token file, with the project's own commands."""
        await self.command("intake", "keygen", str(self.folder), "--org-name", "Journey")
        (self.folder / "telegram.token").write_text(self.settings.pop("token", TOKEN))
        (self.folder / "partners").mkdir(exist_ok=True)
        await self.command("intake", "migrate")

    async def add_staff(self, login: str, *options: str, by: str | None = None) -> None:
        """Make an account; its passphrase is kept in ``<login>.passphrase``."""
        given = ("--by", by, "--passphrase-file", str(self.passphrase(by))) if by else ()
        said = await self.command("escalation", "staff", "add", login, *options, *given)
        self.passphrase(login).write_text(said.strip().splitlines()[-1].strip())
        self.passphrase(login).chmod(0o600)

    def passphrase(self, login: str) -> Path:
        """Say which file holds a person's passphrase."""
        return self.folder / f"{login}.passphrase"

    # --- processes ----------------------------------------------------------------------------

    async def start(self, wing: str) -> asyncio.subprocess.Process:
        """Start one wing as ``make serve`` starts it, and return at once."""
        with (self.folder / f"{wing}.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", wing, "serve", cwd=ROOT, env=self.environment,
                stdin=asyncio.subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip
        self.running[wing] = process
        return process

    async def start_bot(self) -> None:
        """Start the bot and wait until it asks Telegram for updates."""
        before = (await self.telegram.state())["polls"]
        await self.start(BOT)
        await self._ready(BOT, self._polled(before))

    async def start_desk(self) -> None:
        """Start the staff side and wait until its console answers."""
        await self.start(DESK)
        await self._ready(DESK, self._answers(self.console))

    async def kill(self, wing: str) -> None:
        """End a process as a power cut would."""
        process = self.running.pop(wing)
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()

    async def stop(self, wing: str) -> int:
        """Ask a process to end and return its exit code."""
        process = self.running.pop(wing)
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        try:
            return await asyncio.wait_for(process.wait(), PATIENCE)
        except TimeoutError:
            process.kill()
            await process.wait()
            raise

    async def stop_all(self) -> None:
        """Stop what still runs, the bot first."""
        for wing in list(self.running):
            await self.stop(wing)

    def log(self, wing: str) -> str:
        """Read everything a wing has written."""
        return (self.folder / f"{wing}.log").read_text(encoding="utf-8", errors="replace")

    async def _ready(self, wing: str, sign: Any) -> None:  # noqa: ANN401  a coroutine
        """Wait for a sign of readiness, but not for one of a process that is dead."""
        ready = asyncio.ensure_future(sign)
        dead = asyncio.ensure_future(self.running[wing].wait())
        await asyncio.wait({ready, dead}, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        dead.cancel()
        if not ready.done() or ready.exception():
            ready.cancel()
            raise NothingCame(f"{wing} did not start: {self.log(wing)[-3000:]}")

    async def _polled(self, before: int) -> None:
        while (await self.telegram.ask("polled", after=before))["polls"] <= before:
            continue

    async def _answers(self, url: str) -> None:
        async with aiohttp.ClientSession() as session:
            while True:
                with contextlib.suppress(aiohttp.ClientConnectionError):
                    async with session.get(url, allow_redirects=False):
                        return
                await asyncio.sleep(LOOK_AGAIN)


@contextlib.asynccontextmanager
async def installed(folder: Path, database_url: str = "", **settings: str) -> AsyncIterator[System]:
    """Make an installation in ``folder`` (absolute) with both doubles; stop all in the end."""
    url = database_url or f"sqlite:///{folder}/record.sqlite"
    async with TelegramRemote() as telegram, PagerRemote() as pager:
        system = System(folder, telegram, pager, url, settings)
        await system.install()
        try:
            yield system
        finally:
            await system.stop_all()


async def look_until(true: Any, timeout: float = PATIENCE) -> Any:  # noqa: ANN401, ASYNC109
    """Call ``true`` (a coroutine function) until what it returns is true, and return that."""
    loop = asyncio.get_running_loop()
    end = loop.time() + timeout
    while not (found := await true()):
        if loop.time() > end:
            raise NothingCame(f"{true} never was")
        await asyncio.sleep(LOOK_AGAIN)
    return found
