# ruff: noqa: ANN401  what is asked and answered is JSON
"""What a test holds in its hand: the double of Telegram in its process, and the people in it."""

from __future__ import annotations

import asyncio
import json
import sys
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp

from tests.telegram_bodies import voice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType
    from typing import Self

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 30.0


class NothingCame(AssertionError):
    """What a test waited for did not happen; says what was there instead."""


class Remote:
    """A double of this folder, started as its own process and spoken to over HTTP."""

    module = "tests.fake_telegram"

    def __init__(self, *arguments: str) -> None:
        self._arguments = arguments
        self.port = 0

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", self.module, *self._arguments, cwd=ROOT,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert self._process.stdout is not None
        self.port = int(json.loads(await self._process.stdout.readline())["port"])
        self._session = aiohttp.ClientSession(f"http://127.0.0.1:{self.port}")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._session.close()
        assert self._process.stdin is not None
        self._process.stdin.close()
        await self._process.wait()

    @property
    def pid(self) -> int:
        """The process id of the double."""
        return self._process.pid

    async def ask(self, route: str, **asked: Any) -> Any:
        """Call one control route."""
        timeout = aiohttp.ClientTimeout(total=asked.get("timeout", PATIENCE) + PATIENCE)
        path = f"/control/{route}"
        async with self._session.post(path, data=json.dumps(asked), timeout=timeout) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()


class TelegramRemote(Remote):
    """The double of Telegram."""

    @property
    def url(self) -> str:
        """What goes into ``HELPLINE_TELEGRAM_API_URL``."""
        return f"http://127.0.0.1:{self.port}"

    def person(self, chat: int) -> Person:
        """Somebody with a phone."""
        return Person(self, chat)

    async def fault(self, do: str, **line: Any) -> None:
        """Let something go wrong; see ``telegram_faults.Fault``."""
        await self.ask("fault", do=do, **line)

    async def calm(self) -> dict[str, int]:
        """Let everything go well again; say how often what went wrong."""
        happened: dict[str, int] = (await self.ask("calm"))["happened"]
        return happened

    async def state(self) -> dict[str, Any]:
        """Say what waits, what is confirmed, and how often what was called."""
        state: dict[str, Any] = await self.ask("state")
        return state

    async def confirmed(self, update: int, timeout: float = PATIENCE) -> None:  # noqa: ASYNC109  the wait is told why it ended
        """Wait until the bot has moved its offset past ``update``."""
        got = (await self.ask("confirmed", update=update, timeout=timeout))["confirmed"]
        if got < update:
            raise NothingCame(f"update {update} was not confirmed, only {got}")


@dataclass(frozen=True)
class Seen:
    """One message as the person sees it now."""

    number: int
    from_bot: bool
    text: str
    buttons: tuple[tuple[str, str], ...]
    edited: bool
    sound: str = ""

    def data(self, label: str) -> str | None:
        """Return what the button with this label, or with this step and choice, sends."""
        for shown, data in self.buttons:
            if label in {shown, ":".join(data.split(":")[2:4])}:
                return data
        return None


class Person:
    """Somebody who looks at the chat, presses what it shows, and types."""

    def __init__(self, telegram: TelegramRemote, chat: int) -> None:
        self.telegram = telegram
        self.chat = chat
        self.version = -1

    async def look(self, *, after: int = -1, timeout: float = PATIENCE) -> list[Seen]:  # noqa: ASYNC109  the wait is told why it ended
        """Return the chat as it is now, or once it has changed from version ``after``."""
        got = await self.telegram.ask("chat", chat=self.chat, after=after, timeout=timeout)
        self.version = got["version"]
        return [_seen(message) for message in got["messages"]]

    async def say(self, text: str, **extra: Any) -> int:
        """Type something; return the id of the update."""
        return await self.post({"text": text, **extra})

    async def post(self, body: dict[str, Any]) -> int:
        """Send a message of any kind."""
        update: int = (await self.telegram.ask("post", chat=self.chat, body=body))["update"]
        return update

    async def speak(self, file: str, body: bytes, zeros: int = 0) -> int:
        """Send a voice note, with so many zeros at its end that nobody is told of."""
        kept = {"file": file, "path": f"voice/{file}.oga", "body": b64encode(body).decode()}
        await self.telegram.ask("keep_file", **kept, zeros=zeros)
        return await self.post(voice(file, size=len(body)))

    async def hear(self, file: str) -> bytes:
        """Play a voice note."""
        return b64decode((await self.telegram.ask("file", file=file))["body"])

    async def press_data(self, message: int, data: str) -> int:
        """Send any ``callback_data`` from under any message."""
        got = await self.telegram.ask("press", chat=self.chat, message=message, data=data)
        update: int = got["update"]
        return update

    async def press(self, label: str, timeout: float = PATIENCE) -> int:  # noqa: ASYNC109  the wait is told why it ended
        """Wait for a button with this label (or ``step:choice``), the newest, and press it."""
        seen = await self.until(lambda chat: _newest_with(chat, label) is not None, timeout)
        message = _newest_with(seen, label)
        assert message is not None
        data = message.data(label)
        assert data is not None
        return await self.press_data(message.number, data)

    async def until(
        self,
        true: Callable[[list[Seen]], object],
        timeout: float = PATIENCE,  # noqa: ASYNC109  the wait is told why it ended
    ) -> list[Seen]:
        """Look until ``true(messages)``; raise ``NothingCame`` with the chat when it never is."""
        loop = asyncio.get_running_loop()
        end = loop.time() + timeout
        seen = await self.look()
        while not true(seen):
            left = end - loop.time()
            if left <= 0:
                shown = [(m.text[:200], [label for label, _ in m.buttons]) for m in seen]
                raise NothingCame(f"in chat {self.chat}: {shown}")
            seen = await self.look(after=self.version, timeout=left)
        return seen

    async def reads(self, words: str, timeout: float = PATIENCE) -> Seen:  # noqa: ASYNC109  the wait is told why it ended
        """Wait for a message of the bot with these words in it and return the newest."""

        def there(chat: Sequence[Seen]) -> list[Seen]:
            return [one for one in chat if one.from_bot and words in one.text]

        return there(await self.until(there, timeout))[-1]

    async def rewrite(self, message: int, text: str) -> int:
        """Edit a message of one's own."""
        got = await self.telegram.ask("rewrite", chat=self.chat, message=message, text=text)
        update: int = got["update"]
        return update

    async def block(self, *, blocked: bool = True) -> None:
        """Block the bot, or let it in again."""
        await self.telegram.ask("block", chat=self.chat, blocked=blocked)


def _seen(message: dict[str, Any]) -> Seen:
    buttons = tuple(
        (str(button["text"]), str(button.get("callback_data", "")))
        for row in message["keyboard"] or ()
        for button in row
    )
    text = str(message["body"].get("text", ""))
    edited = message["edited"] is not None
    sound = str(message["body"].get("voice", {}).get("file_id", ""))
    return Seen(message["number"], message["from_bot"], text, buttons, edited, sound)


def _newest_with(chat: Sequence[Seen], label: str) -> Seen | None:
    return next((one for one in reversed(chat) if one.data(label) is not None), None)


class PagerRemote(Remote):
    """The double of the pager service."""

    module = "tests.pager_double"

    @property
    def url(self) -> str:
        """What goes into ``HELPLINE_PAGER_URL``."""
        return f"http://127.0.0.1:{self.port}"

    async def pages(self, least: int, timeout: float = PATIENCE) -> list[dict[str, str]]:  # noqa: ASYNC109  the wait is told why it ended
        """Wait for so many pages and return them all."""
        pages: list[dict[str, str]] = await self.ask("pages", least=least, timeout=timeout)
        if len(pages) < least:
            raise NothingCame(f"{len(pages)} pages, not {least}")
        return pages
