"""A console on a port of this machine, over an office with real cases."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

import aiohttp

from escalation.console import create_app, serving
from intake.settings import Listen
from tests.escalation.office import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiohttp import web

    from tests.escalation.office import Office

Fields: TypeAlias = dict[str, str] | list[tuple[str, str]]
SAME_ORIGIN: Final = {"Sec-Fetch-Site": "same-origin"}


@dataclass
class Served:
    """A running console.

    Attributes:
        url: where it answers.
        app: the application.
        office: whose cases it shows.
    """

    url: str
    app: web.Application
    office: Office


@dataclass
class Browser:
    """A browser without JavaScript, signed in or not."""

    served: Served
    session: aiohttp.ClientSession
    form_token: str = ""

    async def get(self, path: str, **headers: str) -> tuple[int, str]:
        """Look at a page, redirects not followed."""
        async with self.session.get(
            self.served.url + path, headers=headers, allow_redirects=False
        ) as answer:
            return answer.status, await answer.text()

    async def post(
        self, path: str, fields: Fields | None = None, **headers: str
    ) -> tuple[int, str, str]:
        """Send a form as a page of the console would; returns status, text, where it leads."""
        given = fields or {}
        pairs = list(given.items()) if isinstance(given, dict) else list(given)
        sent = [("form_token", self.form_token), *pairs]
        async with self.session.post(
            self.served.url + path, data=sent, headers=SAME_ORIGIN | headers, allow_redirects=False
        ) as answer:
            return (
                answer.status,
                await answer.text(errors="replace"),
                answer.headers.get("Location", ""),
            )

    async def sign_in(self, login: str = "mara", passphrase: str = PASSPHRASE) -> Browser:
        """Sign in, and take the form token from a page."""
        status, _, _ = await self.post("/sign-in", {"login": login, "passphrase": passphrase})
        assert status == 303
        _, text = await self.get("/queue")
        self.form_token = text.split('data-form-token="')[1].split('"')[0]
        return self


@contextlib.asynccontextmanager
async def running(office: Office, port: int = 0, *, secure: bool = False) -> AsyncIterator[Served]:
    """Serve a console over an office."""
    app = create_app(office.desk, secure=secure)
    async with serving(app, Listen("127.0.0.1", port)) as found:
        yield Served(f"http://127.0.0.1:{found}", app, office)


@contextlib.asynccontextmanager
async def browsing(served: Served) -> AsyncIterator[Browser]:
    """Open a browser without JavaScript."""
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as session:
        yield Browser(served, session)
