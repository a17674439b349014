"""Coming in, putting the keys away, going out. Argon2 runs beside the event loop, two at a time."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

from aiohttp import web

from escalation.console.rendering import THEMES, WARDROBE, page
from escalation.console.visit import (
    DESK,
    FORM,
    SESSIONS,
    VISIT,
    by_script,
    give_cookie,
    go_to,
    take_cookie,
)
from escalation.desk.people import WrongSignIn
from escalation.staff.sessions import Throttle, TooManyTries
from locales import staffed

if TYPE_CHECKING:
    from escalation.staff import Member
    from intake.keys import StaffBundle

THROTTLE: Final = web.AppKey("throttle", Throttle)
POOL: Final = web.AppKey("pool", ThreadPoolExecutor)
AT_ONCE: Final = 2
"""Argon2 runs at a time: each takes 128 MiB and a core."""
LONGEST_LOGIN: Final = 64
LONGEST_PASSPHRASE: Final = 400
UNAUTHORIZED: Final = 401
TOO_MANY: Final = 429


def routes() -> list[web.RouteDef]:
    """Return the doors."""
    return [
        web.get("/sign-in", sign_in_page),
        web.post("/sign-in", sign_in),
        web.get("/unlock", unlock_page),
        web.post("/unlock", unlock),
        web.post("/lock", lock),
        web.post("/sign-out", sign_out),
        web.post("/here", here),
        web.get("/account", account_page),
        web.post("/account", change_account),
        web.post("/account/keys", switch_keys),
    ]


async def sign_in_page(request: web.Request) -> web.Response:
    """Ask for login and passphrase."""
    return page(
        request, "sign_in.html", wrong="", locked=False, next=_next(request.query.get("next", ""))
    )


async def sign_in(request: web.Request) -> web.StreamResponse:
    """Let somebody in. The answer is the same for a wrong passphrase and for no account at all."""
    form = request[FORM]
    login, passphrase = form.fields.get("login", "").strip(), form.fields.get("passphrase", "")
    wanted = _next(form.get("next"))
    try:
        member, bundle = await _open(
            request, login[:LONGEST_LOGIN], passphrase[:LONGEST_PASSPHRASE]
        )
    except (WrongSignIn, TooManyTries) as wrong:
        status = TOO_MANY if isinstance(wrong, TooManyTries) else UNAUTHORIZED
        return page(
            request, "sign_in.html", status, wrong=wrong.text_key, locked=False, next=wanted
        )
    return _welcome(request, member, bundle, go_to(wanted))


async def unlock_page(request: web.Request) -> web.Response:
    """Ask for the passphrase of a session that is locked."""
    return page(
        request, "sign_in.html", wrong="", locked=True, next=_next(request.query.get("next", ""))
    )


async def unlock(request: web.Request) -> web.StreamResponse:
    """Open the keys again: with a new token, as at every sign-in."""
    visit, form = request[VISIT], request[FORM]
    wanted = _next(form.get("next"))
    passphrase = form.fields.get("passphrase", "")[:LONGEST_PASSPHRASE]
    try:
        member, bundle = await _open(request, visit.member.login, passphrase)
    except (WrongSignIn, TooManyTries) as wrong:
        status = TOO_MANY if isinstance(wrong, TooManyTries) else UNAUTHORIZED
        return page(request, "sign_in.html", status, wrong=wrong.text_key, locked=True, next=wanted)
    request.app[SESSIONS].end(visit.token)
    quiet = web.Response(status=204) if by_script(request) else go_to(wanted)
    return _welcome(request, member, bundle, quiet)


async def lock(request: web.Request) -> web.StreamResponse:
    """Put the keys away now."""
    request.app[SESSIONS].lock(request[VISIT].token)
    if by_script(request):
        return web.Response(status=204)
    raise web.HTTPSeeOther("/unlock")


async def sign_out(request: web.Request) -> web.StreamResponse:
    """End this session, or all sessions of this person."""
    visit = request[VISIT]
    if request[FORM].get("everywhere"):
        request.app[SESSIONS].end_all(visit.member.staff)
    request.app[SESSIONS].end(visit.token)
    response = go_to("/sign-in")
    take_cookie(request, response)
    response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return response


async def here(_request: web.Request) -> web.Response:
    """Somebody types: they are there, though nothing else reached us."""
    return web.Response(status=204)


async def account_page(request: web.Request) -> web.Response:
    """Show one's own account: language, look, keys, sessions."""
    visit = request[VISIT]
    return page(
        request,
        "account.html",
        here="account",
        languages=staffed(),
        themes=THEMES,
        sessions=request.app[SESSIONS].count(visit.member.staff),
    )


async def change_account(request: web.Request) -> web.StreamResponse:
    """Change language and look."""
    looks, form = request.app[WARDROBE].of(request[VISIT].member.staff), request[FORM]
    if form.get("locale") in staffed():
        looks.locale = form.get("locale")
    if form.get("theme") in THEMES:
        looks.theme = form.get("theme")
    raise web.HTTPSeeOther("/account")


async def switch_keys(request: web.Request) -> web.StreamResponse:
    """Switch single-key shortcuts on or off."""
    request.app[WARDROBE].of(request[VISIT].member.staff).keys_on = (
        request[FORM].get("keys") == "on"
    )
    raise web.HTTPSeeOther("/account")


async def _open(request: web.Request, login: str, passphrase: str) -> tuple[Member, StaffBundle]:
    """Try a passphrase: counted before it costs anything. Raises WrongSignIn, TooManyTries."""
    app = request.app
    desk, throttle = app[DESK], app[THROTTLE]
    throttle.begin(login)
    member = await desk.account(login)
    loop = asyncio.get_running_loop()
    try:
        bundle = await loop.run_in_executor(app[POOL], desk.locks.open, member, passphrase)
    except WrongSignIn:
        await desk.seen_at_the_door(member, "refused")
        raise
    if member is None:  # Locks.open let nobody in: this only tells the type checker
        raise WrongSignIn
    await desk.seen_at_the_door(member, "ok")
    throttle.succeeded(login)
    return member, bundle


def _welcome(
    request: web.Request, member: Member, bundle: StaffBundle, response: web.StreamResponse
) -> web.StreamResponse:
    give_cookie(request, response, request.app[SESSIONS].begin(member.staff, bundle))
    return response


def _next(wanted: str) -> str:
    """Return a page of ours to go on to; anything that could lead elsewhere becomes the queue."""
    ours = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) and wanted.isprintable()
    is_door = wanted.partition("?")[0] in {"/sign-in", "/unlock"}
    return wanted if ours and not is_door else "/queue"
