"""A browser without scripts: it follows redirects, keeps cookies, and presses what a page shows."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import aiohttp
from typing_extensions import override

from bot.channels.webchat.app import create_app, serving
from bot.channels.webchat.sessions import Sessions
from bot.channels.webchat.visits import Visits
from bot.courier import Around, Courier, Pacer
from bot.inside import Inside
from bot.prompts import Prompts
from bot.reception import Outlet, Reception
from bot.seats import Street
from intake.numbers import Audience, shown
from intake.settings import Listen
from locales import all_locales
from tests.bot.street import RING
from tests.build import CHEAP

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from intake.clock import Clock
    from intake.db import Database
    from intake.keys import StreetKeys
    from intake.numbers import Number

ELSEWHERE = "https://weather.example/"
IDLE = timedelta(minutes=30)
AGREED = ("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
"""What a visitor presses who agrees that what is written is saved."""
OFFERED = ("en", *(locale for locale in all_locales() if locale != "en"))


class Page(HTMLParser):
    """What stands on a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.title = ""
        self.said: list[str] = []
        self.buttons: list[tuple[str, dict[str, str]]] = []
        self.hidden: dict[str, str] = {}
        self.links: list[str] = []
        self._inside = ""
        self._action = ""
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._inside = tag
        self.links += [given[name] for name in ("href", "src", "data-leave") if name in given]
        if tag == "form":
            self._action = given["action"]
        elif tag == "input" and given["type"] == "hidden":
            self.hidden[given["name"]] = given["value"]
        elif tag == "button":
            named = {given["name"]: given["value"]} if "name" in given else {}
            self.buttons.append((self._action, {**self.hidden, **named}))

    @override
    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data
        elif data.strip():
            self.said.append(data.strip())

    @override
    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    @property
    def text(self) -> str:
        return "\n".join(self.said)

    def pressing(self, name: str) -> tuple[str, dict[str, str]]:
        """The form a button named ``step:choice`` sends."""
        return next(one for one in self.buttons if f":{name}:" in one[1].get("press", ""))


@dataclass
class Browser:
    """One visitor."""

    site: str
    session: aiohttp.ClientSession
    page: Page = field(default_factory=lambda: Page(""))
    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)

    async def get(self, path: str, **headers: str) -> Page:
        return await self._go("GET", path, None, headers)

    async def post(self, path: str, form: Mapping[str, str], **headers: str) -> Page:
        return await self._go("POST", path, form, {"Sec-Fetch-Site": "same-origin", **headers})

    async def begin(self, language: str = "en") -> Page:
        await self.get("/c", **{"Accept-Language": language})
        return await self.post("/c/start", {"lang": language})

    async def press(self, *names: str) -> Page:
        for name in names:
            path, form = self.page.pressing(name)
            await self.post(path, form)
        return self.page

    async def write(self, words: str) -> Page:
        form = {"nonce": self.page.hidden["nonce"], "seen": self.page.hidden["seen"]}
        return await self.post("/c/say", {**form, "words": words})

    async def _go(
        self, method: str, path: str, form: Mapping[str, str] | None, headers: Mapping[str, str]
    ) -> Page:
        url = path if path.startswith("http") else self.site + path
        async with self.session.request(
            method, url, data=form, headers=headers, allow_redirects=False
        ) as answer:
            self.status, self.headers = answer.status, answer.headers
            body = await answer.text()
        place = self.headers.get("Location", "")
        if self.status == 303 and place.startswith("/"):
            kept = {k: v for k, v in headers.items() if k == "Accept-Language"}
            return await self._go("GET", place, None, kept)
        self.page = Page(body)
        return self.page


@dataclass
class House:
    """A served web chat over a real database, and visitors."""

    site: str
    inside: Inside
    around: Around
    courier: Courier

    @asynccontextmanager
    async def visitor(self) -> AsyncIterator[Browser]:
        jar = aiohttp.CookieJar(unsafe=True)
        async with aiohttp.ClientSession(cookie_jar=jar) as session:
            yield Browser(self.site, session)


@asynccontextmanager
async def a_house(  # noqa: PLR0913  everything but the database has its usual value
    database: Database,
    keys: StreetKeys,
    clock: Clock,
    idle: timedelta,
    *,
    secure: bool = False,
    prompts: Prompts | None = None,
) -> AsyncIterator[House]:
    def numbers(facts: Mapping[str, str]) -> Sequence[Number]:
        return shown(facts.get("country", ""), Audience.PUBLIC, {}, clock())

    street = Street(keys, OFFERED, idle, code_cost=CHEAP, prompts=prompts or Prompts())
    around = Around(street, database, numbers, Pacer(0), clock)
    courier = Courier(around, {})
    outlet = Outlet(courier.post, courier.answer, lambda *_: None, courier.tell)
    inside = Inside(Reception(database, street, outlet, clock), around)
    sessions = Sessions(keys, secure=secure)
    visits = Visits(
        inside,
        sessions,
        clock,
        elsewhere={"*": ELSEWHERE, "hu": f"{ELSEWHERE}?hu"},
        offered=OFFERED,
    )
    async with serving(create_app(visits), Listen("127.0.0.1", 0)) as port:
        yield House(f"http://127.0.0.1:{port}", inside, around, courier)
    await inside.finish(5)


@asynccontextmanager
async def visiting(
    database: Database, clock: Clock, *, secure: bool = False
) -> AsyncIterator[tuple[Browser, House]]:
    async with (
        a_house(database, RING.street, clock, IDLE, secure=secure) as house,
        house.visitor() as browser,
    ):
        yield browser, house
