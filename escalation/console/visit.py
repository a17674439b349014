"""Who is asking, and is it a page of ours that asks? Decided before any page is.

Source: security.md 4, 5. Unsafe methods only by POST, from this origin, with the session's token.
"""

from __future__ import annotations

import asyncio
import hmac
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from aiohttp import web

from escalation.desk import Actor, Desk, NoSuchCase
from escalation.staff.sessions import SessionLocked, Sessions
from intake.case import RecordId

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from escalation.staff import Member
    from escalation.staff.sessions import Session

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

DESK: Final = web.AppKey("desk", Desk)
SESSIONS: Final = web.AppKey("sessions", Sessions)
SECURE: Final = web.AppKey("secure", bool)
OPEN_TO_ALL: Final = frozenset({"/sign-in", "/csp-report", "/healthz"})
"""Paths that need no session, beside ``/assets/``."""
WHILE_LOCKED: Final = frozenset({"/unlock", "/sign-out"})
READ_SECONDS: Final = 10
TOKEN_FIELD: Final = "form_token"  # noqa: S105  its name, not its value
ID_HEX: Final = 32
LONGEST_REASON: Final = 1000
LIVE: Final = "Helpline-Live"
"""A header of what a page fetches by itself: it keeps nobody's session open."""
SCRIPT: Final = "Helpline-Script"
"""A header of what our script posts: it wants a status, not a page."""


@dataclass(frozen=True, slots=True)
class Form:
    """What a form sent, read before anything else happens.

    Attributes:
        fields: every field with its last value; names and values as they came.
        many: every value of every field, in order.
        files: uploaded bytes by field. A file's own name is never looked at.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    many: tuple[tuple[str, str], ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)

    def get(self, name: str) -> str:
        """Return a field without the blanks around it; empty when it is not there."""
        return self.fields.get(name, "").replace("\r\n", "\n").strip()

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of a field of boxes."""
        return tuple(value for each, value in self.many if each == name)


@dataclass(frozen=True, slots=True)
class Visit:
    """A request by somebody who is signed in.

    Attributes:
        token: the cookie's, with which the keys unwrap.
        session: the open session.
        member: their account as it is now: a role taken away is gone at the next request.
    """

    token: str
    session: Session
    member: Member


FORM: Final = web.RequestKey("form", Form)
VISIT: Final = web.RequestKey("visit", Visit)


def cookie_name(app: web.Application) -> str:
    """Return the session cookie's name: bound to this host, and to TLS where there is TLS."""
    return "__Host-sid" if app[SECURE] else "sid"


def give_cookie(request: web.Request, response: web.StreamResponse, token: str) -> None:
    """Give a browser its session; it ends with the browser."""
    response.set_cookie(
        cookie_name(request.app), token, path="/", httponly=True, samesite="Strict",
        secure=request.app[SECURE],
    )  # fmt: skip


def take_cookie(request: web.Request, response: web.StreamResponse) -> None:
    """Take the session's cookie away."""
    response.del_cookie(
        cookie_name(request.app), path="/", httponly=True, samesite="Strict",
        secure=request.app[SECURE],
    )  # fmt: skip


def go_to(address: str) -> web.Response:
    """Return what leads a browser on and can carry a cookie; elsewhere HTTPSeeOther is raised."""
    return web.Response(status=303, headers={"Location": address})


def actor_of(request: web.Request) -> Actor:
    """Unwrap the keys for this one request. Raises SessionLocked."""
    visit = request[VISIT]
    return Actor(visit.member, request.app[SESSIONS].bundle(visit.token))


def by_script(request: web.Request) -> bool:
    """Say whether our own script asks, which wants a status and no page."""
    return SCRIPT in request.headers


@web.middleware
async def take_form(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let GET and HEAD pass, and POST from a page of ours; read its form once."""
    if request.method in {"GET", "HEAD"} or request.path == "/csp-report":
        return await handler(request)
    if request.method != "POST":
        raise web.HTTPMethodNotAllowed(request.method, {"GET", "HEAD", "POST"})
    if not _from_a_page_of_ours(request):
        raise web.HTTPForbidden
    try:
        async with asyncio.timeout(READ_SECONDS):
            request[FORM] = await _form_of(request)
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except ValueError:  # not a form at all
        raise web.HTTPBadRequest from None
    return await handler(request)


@web.middleware
async def admit(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let signed-in people pass; send the others to the door they need."""
    path = request.path
    if path in OPEN_TO_ALL or path.startswith("/assets/"):
        return await handler(request)
    visit = await _visit_of(request)
    if visit is None:
        raise _to("/sign-in", request)
    if request.method == "POST" and not _has_token(request, visit):
        raise web.HTTPForbidden
    if visit.session.wrapped is None and path not in WHILE_LOCKED:
        if request.method == "POST":  # the page that says so gives back what was typed
            request[VISIT] = visit
            raise SessionLocked
        raise _to("/unlock", request)
    request[VISIT] = visit
    return await handler(request)


async def _visit_of(request: web.Request) -> Visit | None:
    sessions = request.app[SESSIONS]
    token = request.cookies.get(cookie_name(request.app), "")
    session = sessions.find(token, by_a_person=LIVE not in request.headers)
    if session is None:
        return None
    member = await request.app[DESK].member(session.staff)
    if member is None or member.disabled:
        sessions.end_all(session.staff)
        return None
    return Visit(token, session, member)


def _has_token(request: web.Request, visit: Visit) -> bool:
    given = request[FORM].fields.get(TOKEN_FIELD, "")
    return hmac.compare_digest(given.encode(), visit.session.form_token.encode())


def _from_a_page_of_ours(request: web.Request) -> bool:
    """Say whether a POST comes from this very origin.

    ``Origin: null`` is what browsers send under ``no-referrer``: then Sec-Fetch-Site has to speak.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    scheme = "https" if request.app[SECURE] else "http"
    return request.headers.get("Origin") == f"{scheme}://{request.host}"


async def _form_of(request: web.Request) -> Form:
    posted = await request.post()
    many, files = [], {}
    for name, value in posted.items():
        if isinstance(value, str):
            many.append((name, value))
        elif isinstance(value, web.FileField):
            files[name] = value.file.read()
    return Form(dict(many), tuple(many), files)


def _to(door: str, request: web.Request) -> web.HTTPSeeOther:
    """Send somebody to a door and remember the page, if it is one that can be looked at."""
    wanted = request.path_qs if request.method == "GET" and request.path != "/" else ""
    return web.HTTPSeeOther(f"{door}?next={quote(wanted)}" if wanted else door)


def ref_of(request: web.Request) -> str:
    """Return the code name in the address."""
    return request.match_info["ref"][:40]


def record_of(request: web.Request) -> RecordId:
    """Return the id of a record in the address. Raises NoSuchCase where it is none."""
    text = request.match_info["id"]
    try:
        found = bytes.fromhex(text) if len(text) == ID_HEX else b""
    except ValueError:
        found = b""
    if not found:
        raise NoSuchCase
    return RecordId(found)


def back_to_case(request: web.Request, notice: str) -> web.HTTPSeeOther:
    """Lead back to the case and say there what was done."""
    return web.HTTPSeeOther(f"/case/{ref_of(request)}?done={notice}")
