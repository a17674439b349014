"""The console: where staff work, in a browser. Pages only; every act goes through the desk."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

import orjson
from aiohttp import web

from escalation.console import (
    assets,
    auth,
    care_pages,
    case_pages,
    child_pages,
    consent_pages,
    contact_pages,
    exception_pages,
    live,
    office_pages,
    queue_pages,
    referral_pages,
    voice_pages,
)
from escalation.console.errors import explain
from escalation.console.headers import dress
from escalation.console.rendering import WARDROBE, Wardrobe
from escalation.console.visit import DESK, SECURE, SESSIONS, admit, take_form
from escalation.staff.sessions import Sessions, Throttle
from intake.log import event
from intake.settings import PortTaken

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from escalation.desk import Desk
    from intake.settings import Listen

LARGEST_BODY: Final = 128 * 1024
KEEP_ALIVE: Final = 15.0
"""Seconds; aiohttp's own default is an hour, in which a half-sent header holds a socket."""
SHUTDOWN: Final = 5.0


def create_app(desk: Desk, *, secure: bool = True) -> web.Application:
    """Build the console over a desk.

    Args:
        desk: whose acts these pages are.
        secure: whether browsers reach it over TLS; ``False`` only on this machine itself.
    """
    app = web.Application(middlewares=[explain, take_form, admit], client_max_size=LARGEST_BODY)
    app[DESK] = desk
    app[SECURE] = secure
    app[SESSIONS] = Sessions(desk.clock)
    app[auth.THROTTLE] = Throttle(desk.clock)
    app[auth.POOL] = ThreadPoolExecutor(auth.AT_ONCE, thread_name_prefix="argon2")
    app[WARDROBE] = Wardrobe()
    app[live.STREAMS] = live.Streams()
    for room in (
        assets, auth, live, queue_pages, case_pages, care_pages, contact_pages, referral_pages,
        exception_pages, consent_pages, child_pages, office_pages, voice_pages,
    ):  # fmt: skip
        app.add_routes(room.routes())
    app.add_routes([web.post("/csp-report", csp_report), web.get("/healthz", healthz)])
    app.on_response_prepare.append(dress)
    app.on_shutdown.append(_end_streams)
    app.cleanup_ctx.append(_listening)
    return app


@asynccontextmanager
async def serving(app: web.Application, listen: Listen) -> AsyncIterator[int]:
    """Serve the console; yields the port. Raises PortTaken.

    There is no access log, and no connection is kept open for nothing.
    """
    runner = web.AppRunner(
        app, access_log=None, keepalive_timeout=KEEP_ALIVE, shutdown_timeout=SHUTDOWN
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


async def csp_report(request: web.Request) -> web.Response:
    """Take a browser's report: only which rule it was is kept."""
    try:
        report = orjson.loads(await request.read())
        first = report[0]["body"] if isinstance(report, list) else report["csp-report"]
        directive = str(first.get("effectiveDirective") or first.get("violated-directive"))[:40]
    except (KeyError, IndexError, TypeError, AttributeError, orjson.JSONDecodeError):
        directive = "unreadable"
    event("csp-report", reason=directive)
    return web.Response(status=204)


async def healthz(_request: web.Request) -> web.Response:
    """Say that the process answers."""
    return web.Response(text="ok")


async def _listening(app: web.Application) -> AsyncIterator[None]:
    task = asyncio.create_task(app[live.STREAMS].listen(app[DESK].changes()))
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    app[auth.POOL].shutdown(wait=False, cancel_futures=True)


async def _end_streams(app: web.Application) -> None:
    app[live.STREAMS].close()
