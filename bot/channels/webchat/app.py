"""The web chat's door of aiohttp: which paths there are, and what errors show."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from aiohttp import web

from bot.channels.webchat import pages
from bot.channels.webchat.headers import REPORTS, put_headers
from bot.channels.webchat.visits import Visits, show
from intake import log
from intake.settings import PortTaken

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from intake.settings import Listen

LARGEST_BODY: Final = 64 * 1024
KEEP_ALIVE: Final = 15.0
"""Seconds a silent connection, or half a request, is kept."""
_SERVER_ERROR: Final = 500
_NOTHING: Final = 204
_ROBOTS: Final = "User-agent: *\nDisallow: /\n"


def create_app(visits: Visits) -> web.Application:
    """Return the application. It knows no path but these."""
    app = web.Application(client_max_size=LARGEST_BODY, middlewares=[_errors(visits)])
    app.on_response_prepare.append(put_headers)
    app.add_routes(
        [
            web.get("/", visits.home),
            web.get("/c", visits.page),
            web.post("/c/start", visits.start),
            web.post("/c/say", visits.say),
            web.post("/c/voice", visits.speak),
            web.get("/c/voice/{lang}/{name}.ogg", visits.listen),
            web.get("/c/exit", visits.leave),
            web.post("/c/exit", visits.leave),
            web.get("/c/new", visits.news),
            web.get("/c/style.css", _text(pages.STYLE, "text/css")),
            web.get("/c/exit.js", _text(pages.SCRIPT, "text/javascript")),
            web.get("/robots.txt", _text(_ROBOTS, "text/plain")),
            web.get("/favicon.ico", _nothing),
            web.post(REPORTS, _report),
        ]
    )
    return app


@asynccontextmanager
async def serving(app: web.Application, listen: Listen) -> AsyncIterator[int]:
    """Serve the application; yields the port. Raises PortTaken.

    There is no access log, and no connection is kept open for nothing.
    """
    runner = web.AppRunner(
        app, access_log=None, handle_signals=False, keepalive_timeout=KEEP_ALIVE, shutdown_timeout=5
    )
    await runner.setup()
    try:
        site = web.TCPSite(runner, listen.host, listen.port)
        try:
            await site.start()
        except OSError:
            raise PortTaken(listen.port) from None
        yield int(runner.addresses[0][1])
    finally:
        await runner.cleanup()


def _errors(visits: Visits) -> Callable[..., Awaitable[web.StreamResponse]]:
    """Return the middleware that answers what went wrong: a neutral page, never an error's text."""

    @web.middleware
    async def errors(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        try:
            return await handler(request)
        except web.HTTPException as refused:
            if refused.status < web.HTTPBadRequest.status_code:
                raise
            return show(pages.neutral(visits.language(request)), refused.status)
        except Exception as error:  # noqa: BLE001  the rim: whoever is there must see the numbers
            log.trouble("webchat-error", error, route=request.path.rpartition("/")[2])
            return visits.broken(request, _SERVER_ERROR)

    return errors


def _text(body: str, kind: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def serve(_: web.Request) -> web.Response:
        return web.Response(text=body, content_type=kind)

    return serve


async def _nothing(_: web.Request) -> web.Response:
    return web.Response(status=_NOTHING)


async def _report(request: web.Request) -> web.Response:
    """Take a report of the content security policy. What is in it may be a page's words."""
    await request.read()
    log.event("webchat-csp-report")
    return web.Response(status=_NOTHING)
