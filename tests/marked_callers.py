"""People whose every word is marked: one on Telegram, one in the web chat; and a browser for them.

They do what a journey takes, and on the way everything that nobody should.
"""

from __future__ import annotations

import asyncio
import contextlib
import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import aiohttp

from demo import Page
from tests.marked import mark, tag
from tests.telegram_remote import NothingCame

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.system import System
    from tests.telegram_remote import Person, Seen

CHAT = 7_712_345_678
STALE = 6.0
TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
NAMES = {
    "first_name": mark("first-name"),
    "last_name": mark("last-name"),
    "username": "zq-mark_user",
}
FROM = {"id": CHAT, "is_bot": False, "language_code": "en", **NAMES}
ROOM = {"id": CHAT, "type": "private", **NAMES}
PHOTO = [{"file_id": tag("file"), "file_unique_id": "u", "width": 9, "height": 9}]


@dataclass
class Looks:
    """What somebody sees in a browser without JavaScript: pages, their titles, one session."""

    base: str
    session: aiohttp.ClientSession
    titles: list[str] = field(default_factory=list)
    page: str = ""
    form_token: str = ""

    async def get(self, path: str) -> str:
        """Look at a page."""
        async with self.session.get(self.base + path) as answer:
            return await self._seen(answer)

    async def post(self, path: str, fields: Any) -> int:  # noqa: ANN401  what aiohttp takes
        """Send a form and follow where it leads; returns the status of the form itself."""
        pairs = fields.items() if isinstance(fields, dict) else fields
        sent = [("form_token", self.form_token), *pairs] if self.form_token else list(pairs)
        site = {"Sec-Fetch-Site": "same-origin"}
        async with self.session.post(self.base + path, data=sent, headers=site) as answer:
            await self._seen(answer)
            return answer.history[0].status if answer.history else answer.status

    async def _seen(self, answer: aiohttp.ClientResponse) -> str:
        raw = await answer.read()
        self.page = raw.decode("utf-8", "replace")
        self.titles += [html.unescape(title) for title in TITLE.findall(self.page)]
        return self.page


@contextlib.asynccontextmanager
async def browsing(base: str) -> AsyncIterator[Looks]:
    """Open a browser."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield Looks(base, session)


async def types(person: Person, text: str, **more: Any) -> int:  # noqa: ANN401  JSON
    """Send a message under a marked name, and wait until the bot has taken it."""
    body = {"text": text, **more} if text else more
    update = await person.post({"from": FROM, "chat": ROOM, **body})
    await person.telegram.confirmed(update)
    return update


async def taps(person: Person, *labels: str, then: str) -> None:
    """Press buttons in turn until a step is shown; one gone stale meanwhile is pressed again."""
    for label, coming in zip(labels, (*labels[1:], then), strict=True):
        await tapped(person, label, f":{coming.partition(':')[0]}:")


async def tapped(person: Person, label: str, coming: str) -> None:
    for _ in range(3):
        await person.press(label)
        with contextlib.suppress(NothingCame):
            await person.until(lambda chat: shows(chat, coming), STALE)
            return
    raise NothingCame(f"{coming} after {label}")


def shows(chat: list[Seen], step: str) -> bool:
    return any(step in data for one in chat for _, data in one.buttons)


async def odd_things(person: Person, when: str) -> None:
    """Send what nobody should: captions, edits, forged buttons, updates of no shape."""
    telegram = person.telegram
    await types(person, "", photo=PHOTO, caption=mark(f"caption-{when}"))
    await types(person, "", contact={"phone_number": tag("phone"), "first_name": mark("contact")})
    await person.press_data(1001, f"v1:1:{tag(when)}:yes:0001")
    await person.press_data(1001, mark("forged")[:30])
    update = 0
    edited = {"message_id": 7, "chat": ROOM, "from": FROM, "date": 1, "edit_date": 2}
    for body in (
        {"edited_message": {**edited, "text": mark(f"edited-{when}")}},
        {"message": {"text": mark("shapeless"), "chat": mark("chat"), "from": FROM}},
        {"message": {"message_id": tag("id"), "chat": ROOM, "from": FROM, "text": mark("text")}},
        {"message": {"message_id": 7, "chat": ROOM, "from": FROM, "text": [mark("list")]}},
        {"message": {"message_id": 7, "chat": ROOM, "from": FROM, "text": mark("long") * 900}},
        {"callback_query": {"from": FROM, "id": 5, "data": mark("press"), "message": mark("m")}},
        {mark("kind"): {"text": mark("kind")}},
    ):
        update = (await telegram.ask("raw", update=body))["update"]
    await telegram.confirmed(update)


async def somebody_in_danger(system: System) -> Person:
    """Come on Telegram under a marked name, and mark every word, before consent and after."""
    person = system.telegram.person(CHAT)
    shown = {name: NAMES[name] for name in ("first_name", "username")}
    await system.telegram.ask("person", chat=CHAT, **shown)
    await types(person, f"/start {mark('start')}")
    await types(person, mark("language"))
    await taps(person, "language:en", "safe-to-write:yes", "country:bg", then="consent-save")
    await types(person, mark("before-consent"))
    await odd_things(person, "before")
    await taps(person, "consent-save:yes", "consent-contact:yes", "age:adult", then="for-whom")
    await taps(person, "for-whom:myself", "five-minutes:yes", then="time")
    await types(person, mark("late"))
    await taps(person, "time:now", "leave:no", then="papers")
    await odd_things(person, "after")
    await taps(person, "papers:~danger", then="emergency")
    await types(person, mark("emergency"))
    await system.telegram.fault("502", method="sendMessage", times=2)
    await types(person, mark("line"))
    await odd_things(person, "line")
    return person


class Visitor:
    """Somebody in the web chat."""

    def __init__(self, looks: Looks) -> None:
        self.looks = looks

    async def press(self, *choices: str) -> None:
        """Press buttons in turn."""
        for choice in choices:
            button = Page(self.looks.page).pressing(choice)
            assert button is not None, (choice, self.looks.page)
            assert await self.looks.post(button.action, button.fields) == 303

    async def types(self, text: str, **other: str) -> int:
        """Type into the field that every page has."""
        button = Page(self.looks.page).buttons[0]
        fields = {name: value for name, value in button.fields.items() if name != "press"}
        return await self.looks.post("/c/say", {**fields, "words": text, **other})


async def somebody_in_the_web_chat(looks: Looks) -> None:
    """Answer some questions, write at others, and do what no browser would."""
    visitor = Visitor(looks)
    await looks.get("/c")
    assert await looks.post("/c/start", {tag("field"): mark("value")}) == 303
    await visitor.types(mark("web-language"))
    await visitor.press("language:en", "safe-to-write:yes", "country:bg")
    await visitor.types(mark("web-before"))
    await visitor.press("consent-save:yes", "consent-contact:yes", "age:adult", "for-whom:myself")
    await visitor.press("five-minutes:no", "leave:yes", "papers:no")
    await visitor.types(mark("web-late"))
    assert await visitor.types(mark("web-nonce"), nonce=mark("nonce")) == 400
    await looks.get("/c")
    assert await visitor.types(mark("web-long") * 200) == 413
    await visitor.press("forced:none", "want:information", "want:~done")
    await visitor.types(mark("web-own-words"))
    await visitor.types(mark("web-line"))
    await looks.get(f"/{mark('path')}?{mark('query')}")
    await looks.post("/csp-report", {"csp-report": mark("csp")})
    await looks.get("/c")


async def garbage(port: int) -> None:
    """Send what is no HTTP, and what nearly is."""
    for raw in (
        mark("line").encode() + b"\r\n\r\n",
        f"GET /{tag('path')} HTTP/1.1\r\nHost: x\r\n{mark('header')}\r\n\r\n".encode(),
        f"POST /c/say HTTP/1.1\r\nHost: x\r\nCookie: {tag('c')}={mark('cookie')}\r\n"
        f"Content-Length: {tag('length')}\r\n\r\n{mark('body')}".encode(),
        f"POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        f"{mark('chunk')}\r\n".encode(),
    ):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(raw)
        writer.write_eof()
        await reader.read()
        writer.close()
