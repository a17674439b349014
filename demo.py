"""`make demo`: the whole helpline over a fresh folder with throw-away keys, until Ctrl-C.

Starts what `make serve` starts, plays three fictional callers through the real front door (the web
chat, over HTTP), prints the queue they led to, and then says where to look. Nothing of it is kept.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import signal
import socket
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING

import aiohttp
from aiohttp import web
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from typing_extensions import override

from locales import all_locales

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

HERE = Path(__file__).parent
OUT = Console()
STAFF = (("mara", "Mara (demo)", "duty", "bg,en"), ("piotr", "Piotr (demo)", "lead", "en,pl"))
PARTNER = "Lighthouse Shelter (demo)"
PATIENCE = 60.0


@dataclass
class Button:
    """One button of a page: where its form goes, what it sends, what it says."""

    action: str
    fields: dict[str, str]
    label: str = ""


class Page(HTMLParser):
    """The forms of a web chat page, read as a browser without JavaScript reads them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        self._action = ""
        self._hidden: dict[str, str] = {}
        self._open: Button | None = None
        self.feed(text)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect forms, hidden fields and buttons."""
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._action, self._hidden = given.get("action", ""), {}
        elif tag == "input" and given.get("type") == "hidden":
            self._hidden[given["name"]] = given.get("value", "")
        elif tag == "button" and "name" in given:
            sent = {**self._hidden, given["name"]: given.get("value", "")}
            self._open = Button(self._action, sent)
            self.buttons.append(self._open)

    @override
    def handle_data(self, data: str) -> None:
        """Collect what a button says."""
        if self._open is not None:
            self._open.label += data

    @override
    def handle_endtag(self, tag: str) -> None:
        """Close a button."""
        if tag == "button":
            self._open = None

    def pressing(self, choice: str) -> Button | None:
        """Find the button whose token ends its step and choice in ``step:choice``."""
        wanted = f":{choice}:"
        return next(
            (b for b in self.buttons if any(wanted in value for value in b.fields.values())), None
        )


@dataclass(frozen=True)
class Caller:
    """A fictional caller: what they press, as ``step:choice``, in order."""

    who: str
    presses: tuple[str, ...] = field(default=())


def free_port(wanted: int) -> int:
    """Return ``wanted`` when nothing listens there, else any free port."""
    for port in (wanted, 0):
        with contextlib.suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return int(probe.getsockname()[1])
    raise SystemExit("No free port on this machine.")


async def run(environment: dict[str, str], *words: str) -> str:
    """Run one of the project's own commands to its end and return what it printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *words, cwd=HERE, env=environment,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, err = await process.communicate()
    if process.returncode:
        raise SystemExit(f"python -m {' '.join(words[:2])}: {err.decode().strip()}")
    return out.decode()


@dataclass
class Demo:
    """One run: a folder, three ports, what the pager double heard and the sign-ins it made."""

    folder: Path
    chat: int
    console: int
    pager: int
    paged: list[str] = field(default_factory=list)
    passphrases: dict[str, str] = field(default_factory=dict)

    @property
    def partner(self) -> Path:
        """Where the demo partner keeps its own keys."""
        return self.folder / "partner"

    @property
    def environment(self) -> dict[str, str]:
        """What the children see: nothing of ours but the settings of this demo."""
        kept = {name: word for name, word in os.environ.items() if not name.startswith("HELPLINE_")}
        return kept | {
            "HELPLINE_DATABASE_URL": f"sqlite:///{self.folder / 'record.sqlite'}",
            "HELPLINE_BOT_KEYS": str(self.folder / "bot.keys"),
            "HELPLINE_DESK_KEYS": str(self.folder / "desk.keys"),
            "HELPLINE_PARTNER_KEYS_DIR": str(self.folder / "partners"),
            "HELPLINE_WEBCHAT_LISTEN": f"127.0.0.1:{self.chat}",
            "HELPLINE_WEBCHAT_SECURE": "false",
            "HELPLINE_CONSOLE_LISTEN": f"127.0.0.1:{self.console}",
            "HELPLINE_CONSOLE_SECURE": "false",
            "HELPLINE_PAGER_URL": f"http://127.0.0.1:{self.pager}",
            "HELPLINE_LOCALES": ",".join(all_locales()),
        }

    async def install(self) -> AsyncIterator[str]:
        """Make keys, database, staff and a partner; yields the name of each before it is made."""
        yield "throw-away keys"
        await run(self.environment, "intake", "keygen", str(self.folder), "--org-name", "Demo")
        yield "an empty database"
        await run(self.environment, "intake", "migrate")
        for login, name, role, speaks in STAFF:
            yield f"an account for {name}"
            by = self._by() if self.passphrases else ()
            said = await run(
                self.environment, "escalation", "staff", "add", login,
                "--name", name, "--role", role, "--locales", speaks, *by,
            )  # fmt: skip
            self.passphrases[login] = said.strip().splitlines()[-1].strip()
        yield "a partner organisation with a key of its own"
        await run(
            self.environment, "escalation", "partner", "keygen", str(self.partner),
            "--name", PARTNER,
        )  # fmt: skip
        (self.folder / "partners").mkdir()
        for public in self.partner.glob("*.public"):  # all that an organisation gives away
            shutil.copy(public, self.folder / "partners")

    def _by(self) -> tuple[str, ...]:
        first, words = next(iter(self.passphrases.items()))
        kept = self.folder / f"{first}.passphrase"
        kept.write_text(words, encoding="utf-8")
        kept.chmod(0o600)
        return ("--by", first, "--passphrase-file", str(kept))

    async def listen_for_pages(self) -> web.AppRunner:
        """Stand in for the pager: keep what would have woken somebody."""

        async def page(request: web.Request) -> web.Response:
            self.paged.append((await request.text()).strip())
            return web.json_response({})

        app = web.Application()
        app.router.add_post("/{topic:.*}", page)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", self.pager).start()
        return runner

    async def play(self, caller: Caller, session: aiohttp.ClientSession) -> AsyncIterator[None]:
        """Let one caller press their buttons through the front door; yields after each."""
        base = f"http://127.0.0.1:{self.chat}"
        async with session.get(f"{base}/c") as answer:
            begin = Page(await answer.text()).buttons[0]
        async with session.post(f"{base}{begin.action}", data=begin.fields) as answer:
            page = Page(await answer.text())
        for choice in caller.presses:
            button = page.pressing(choice)
            if button is None:
                raise SystemExit(f"The demo caller found no button for {choice}.")
            async with session.post(f"{base}{button.action}", data=button.fields) as answer:
                page = Page(await answer.text())
            yield


WELCOMED = ("consent-save:yes", "consent-contact:yes", "age:adult")
CALLERS = (
    Caller(
        "someone who only wants information",
        ("language:en", "safe-to-write:yes", "country:pl", *WELCOMED, "for-whom:information"),
    ),
    Caller(
        "a calm adult, in English",
        (
            *("language:en", "safe-to-write:yes", "country:bg", *WELCOMED, "for-whom:myself"),
            *("five-minutes:yes", "time:before", "leave:yes", "papers:no"),
            *("promise:pay-or-conditions", "promise:~done", "money:part", "debt:no", "harm:no"),
            *("forced:none", "watched:no", "tell:no", "hours:no", "situation:none"),
            *("start:agency", "want:information", "want:~done", "own-words:~skip"),
        ),
    ),
    Caller(
        "someone in danger, in Bulgarian",
        (
            *("language:bg", "safe-to-write:yes", "country:bg", *WELCOMED, "for-whom:myself"),
            *("five-minutes:yes", "time:now", "leave:no", "papers:papers", "papers:~done"),
            *("promise:work-or-place", "promise:~done", "money:taken", "debt:yes"),
            *("harm:hurt-me", "harm:threatened-family", "harm:~done", "forced:~danger"),
        ),
    ),
)


async def answering(port: int) -> None:
    """Wait until something answers on a port."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with contextlib.suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return
            await asyncio.sleep(0.1)


@contextlib.asynccontextmanager
async def serving(demo: Demo) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run what `make serve` runs, and stop both processes cleanly afterwards."""
    log = (demo.folder / "log").open("wb")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "serve.py", cwd=HERE, env=demo.environment, stderr=log,
        start_new_session=True,  # Ctrl-C reaches us, and we stop it in order
    )  # fmt: skip
    try:
        await asyncio.wait_for(
            asyncio.gather(answering(demo.chat), answering(demo.console)), PATIENCE
        )
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            await process.wait()
        log.close()


def visitor(port: int) -> aiohttp.ClientSession:
    """Make a browser of its own: its cookies, and where it says a form was sent from."""
    return aiohttp.ClientSession(
        cookie_jar=aiohttp.CookieJar(unsafe=True),  # the demo's host is an address, not a name
        headers={"Origin": f"http://127.0.0.1:{port}"},
    )


async def queue_of(demo: Demo, cases: int) -> list[dict[str, str]]:
    """Wait until the watch has sorted this many cases, then return the queue, most urgent first."""
    async with asyncio.timeout(PATIENCE):
        while True:
            rows: list[dict[str, str]] = json.loads(
                await run(demo.environment, "escalation", "queue", "--json")
            )
            if len(rows) >= cases:
                return rows
            await asyncio.sleep(0.3)


def clock(moment: str) -> str:
    """Say a moment as this machine's clock does."""
    return datetime.fromisoformat(moment).astimezone().strftime("%d.%m. %H:%M:%S")


def show_queue(rows: Sequence[dict[str, str]]) -> None:
    """Print the queue as a duty worker would find it: no words, no names."""
    table = Table(title="The queue", title_justify="left")
    for heading in ("code name", "priority", "stage", "waiting since", "look by"):
        table.add_column(heading)
    for row in rows:
        clocks = (clock(row["waiting_since"]), clock(row["due_look"]))
        table.add_row(row["code_name"], row["priority"], row["stage"], *clocks)
    OUT.print(table)


async def demonstrate(demo: Demo, stop: asyncio.Event) -> int:
    """Install, start, play, show; stays up until ``stop``. Returns the exit code."""
    bars = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed}/{task.total}"),
        TimeElapsedColumn(),
    )
    with Progress(*bars, console=OUT) as progress:
        making = progress.add_task("Making an installation", total=6)
        async for what in demo.install():
            progress.update(making, description=f"Making {what}", advance=1)
        progress.update(making, description="Made an installation", completed=6)
        pages = await demo.listen_for_pages()
        started = progress.add_task("Starting both processes", total=1)
        async with serving(demo) as process:
            progress.update(started, description="Started both processes", advance=1)
            for caller in CALLERS:
                task = progress.add_task(f"Playing {caller.who}", total=len(caller.presses))
                async with visitor(demo.chat) as session:
                    async for _ in demo.play(caller, session):
                        progress.advance(task)
            rows = await queue_of(demo, cases=2)
            progress.stop()
            show_queue(rows)
            for page in demo.paged:
                OUT.print(f"  The pager was rung, and told only this: {page}")
            urgent_first = bool(rows) and rows[0]["priority"] == "P1"
            if "HELPLINE_DEMO_EXIT" in os.environ:
                return 0 if urgent_first else 1
            show_ways_in(demo)
            waiting = asyncio.create_task(stop.wait())
            dead = asyncio.create_task(process.wait())
            await asyncio.wait({waiting, dead}, return_when=asyncio.FIRST_COMPLETED)
            OUT.print("Stopping both processes ...")
        await pages.cleanup()
    return 0 if stop.is_set() else 1


def show_ways_in(demo: Demo) -> None:
    """Print where to look and how to sign in."""
    OUT.print()
    OUT.print(f"  Web chat, as a caller:      http://127.0.0.1:{demo.chat}/c")
    OUT.print(f"  Console, as a duty worker:  http://127.0.0.1:{demo.console}/")
    for login, words in demo.passphrases.items():
        OUT.print(f"      sign in as {login:6}  passphrase: {words}", soft_wrap=True)
    OUT.print(f"  The demo partner, {PARTNER}")
    opening = f"-m escalation referral open FILE --keys {demo.partner / 'partner.keys'}"
    OUT.print(f"      opens a referral with   .venv/bin/python {opening}", soft_wrap=True)
    OUT.print("  Ctrl-C ends it; nothing is kept.")


def main() -> int:
    """Run one demo in a fresh folder and remove the folder afterwards."""

    async def run_demo() -> int:
        stop = asyncio.Event()
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        folder = Path(tempfile.mkdtemp(prefix="helpline-demo-"))
        demo = Demo(folder, free_port(8081), free_port(8082), free_port(8083))
        try:
            return await demonstrate(demo, stop)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    return asyncio.run(run_demo())


if __name__ == "__main__":
    sys.exit(main())
