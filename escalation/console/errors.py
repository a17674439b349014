"""What went wrong, said so that a tired person knows what to do; never what was inside."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from aiohttp import web

from escalation.console.rendering import page, words_of
from escalation.console.visit import DESK, FORM, VISIT, go_to
from escalation.desk import (
    AlreadyClaimed,
    ClaimLapsed,
    DatabaseDown,
    NoSuchCase,
    TooManyOpenings,
    VoiceNotHere,
)
from escalation.desk.exceptions import NoSuchException, OwnException
from escalation.forms import FormWrong
from escalation.referral import ConsentMissing, PackageRefused
from escalation.staff import NotAllowed
from escalation.staff.sessions import SessionLocked
from escalation.workflow import MoveRefused
from intake.errors import HelplineError
from intake.log import event, trouble

if TYPE_CHECKING:
    from collections.abc import Mapping

    from escalation.console.visit import Handler

STATUS: Final[Mapping[type[HelplineError], int]] = {
    NotAllowed: 403,
    NoSuchCase: 404,
    VoiceNotHere: 404,
    NoSuchException: 404,
    OwnException: 403,
    AlreadyClaimed: 409,
    ClaimLapsed: 409,
    ConsentMissing: 409,
    MoveRefused: 409,
    PackageRefused: 422,
    FormWrong: 422,
    DatabaseDown: 503,
    SessionLocked: 401,
    TooManyOpenings: 429,
}
UNEXPECTED: Final = 500
OTHERWISE: Final = 422
FIRST_ERROR: Final = 400
"""What a person can do about any other refusal is: change what was sent."""
KEPT_FIELDS: Final = ("text", "situation", "receiver", "told", "reason")


@web.middleware
async def explain(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn every error into a page of ours, with what was typed on it: nothing typed is lost."""
    try:
        return await handler(request)
    except web.HTTPException as error:
        if error.status < FIRST_ERROR:
            raise
        return _page(request, error.status, f"error-{error.status}")
    except HelplineError as error:
        return await _refusal(request, error)
    except Exception as error:  # noqa: BLE001  the rim: whatever it was, a person reads a sentence
        reference = f"{secrets.token_hex(2)}-{secrets.token_hex(2)}"
        trouble("page-failed", error, status=UNEXPECTED, reason=reference)
        return _page(request, UNEXPECTED, "error-500", reference=reference)


async def _refusal(request: web.Request, error: HelplineError) -> web.StreamResponse:
    if isinstance(error, SessionLocked) and request.method == "GET":
        return go_to(f"/unlock?next={quote(request.path)}")
    status = next((s for kind, s in STATUS.items() if isinstance(error, kind)), OTHERWISE)
    event("page-refused", status=status, reason=type(error).__name__.lower())
    return _page(request, status, error.text_key, await _said(request, error))


async def _said(request: web.Request, error: HelplineError) -> str:
    """Say what it was, with a name where a name helps."""
    words = words_of(request)
    if isinstance(error, AlreadyClaimed):
        return await _taken(request, error)
    if isinstance(error, ConsentMissing):
        return words.t(error.text_key, level=error.level.value, receiver=error.receiver)
    if isinstance(error, FormWrong):
        return words.t("form-wrong", faults=", ".join(words.fault(each) for each in error.faults))
    return words.t(error.text_key)


async def _taken(request: web.Request, error: AlreadyClaimed) -> str:
    words = words_of(request)
    member = await request.app[DESK].member(error.by) if error.by else None
    if member is None or error.since is None:
        return words.t("already-claimed-gone")
    return words.t("already-claimed", name=member.shown_name, ago=words.ago(error.since))


def _page(
    request: web.Request, status: int, key: str, text: str = "", *, reference: str = ""
) -> web.Response:
    words = words_of(request)
    form = request.get(FORM)
    typed = [form.get(name) for name in KEPT_FIELDS] if form else []
    kept = "\n\n".join(filter(None, typed))
    signed_in = request.get(VISIT) is not None
    return page(
        request,
        "error.html",
        status,
        heading=words.t("error-title") if status >= UNEXPECTED else words.t("refused-title"),
        text=text or words.t(key if words.has(key) else "error"),
        kept=kept if signed_in else "",
        back=_back(request) if signed_in else "/sign-in",
        reference=reference,
    )


def _back(request: web.Request) -> str:
    """Return where to go on: to the case an act was about, else to the queue."""
    ref = request.match_info.get("ref")
    if request[VISIT].session.wrapped is None:
        return f"/unlock?next=/case/{quote(ref, safe='')}" if ref else "/unlock"
    return f"/case/{quote(ref, safe='')}" if ref and request.method == "POST" else "/queue"
