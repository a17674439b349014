"""A voice note in the browser: played where it is read about, never offered as a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from aiohttp import web

from escalation.console.headers import SANDBOX
from escalation.console.rendering import page
from escalation.console.visit import DESK, FORM, LONGEST_REASON, actor_of, back_to_case, ref_of
from escalation.desk import VoiceNotHere
from intake.case import RecordId

if TYPE_CHECKING:
    from escalation.desk import Sound

_ID: Final = re.compile(r"[0-9a-f]{32}")


def routes() -> list[web.RouteDef]:
    """Return the routes of voice notes."""
    return [
        web.get("/case/{ref}/voice/{id}", listen),
        web.post("/case/{ref}/voice/{id}/erase", erase),
        web.get("/case/{ref}/voice/{id}/keep", keep_page),
        web.post("/case/{ref}/voice/{id}/keep", keep),
    ]


async def listen(request: web.Request) -> web.Response:
    """Play a voice note, all of it or the part a player asks for. Each time it is written down."""
    sound = await request.app[DESK].listen(actor_of(request), ref_of(request), _record(request))
    first, end = _part(request, sound)
    whole = len(sound.body)
    headers = {
        "Accept-Ranges": "bytes",
        "Content-Disposition": f'inline; filename="voice.{sound.kind.ending}"',
        "Content-Security-Policy": SANDBOX,
    }
    if "Range" in request.headers:
        headers["Content-Range"] = f"bytes {first}-{end - 1}/{whole}"
    return web.Response(
        body=sound.body[first:end],
        status=206 if "Range" in request.headers else 200,
        content_type=sound.kind.value,
        headers=headers,
    )


async def erase(request: web.Request) -> web.StreamResponse:
    """Erase what was heard."""
    await request.app[DESK].erase_voice(actor_of(request), ref_of(request), _record(request))
    raise back_to_case(request, "voice-erased")


async def keep_page(request: web.Request) -> web.Response:
    """Ask for the reason to keep it."""
    act = f"voice/{_record(request).hex()}/keep"
    return page(request, "keep_voice.html", ref=ref_of(request), act=act)


async def keep(request: web.Request) -> web.StreamResponse:
    """Keep a voice note with its case, with a reason."""
    reason = request[FORM].get("reason")[:LONGEST_REASON]
    record = _record(request)
    await request.app[DESK].keep_voice(actor_of(request), ref_of(request), record, reason)
    raise back_to_case(request, "voice-kept")


def _record(request: web.Request) -> RecordId:
    text = request.match_info["id"]
    if not _ID.fullmatch(text):
        raise VoiceNotHere
    return RecordId(bytes.fromhex(text))


def _part(request: web.Request, sound: Sound) -> tuple[int, int]:
    """Return where the wanted part begins and ends."""
    whole = len(sound.body)
    try:
        first, end, _ = request.http_range.indices(whole)
    except ValueError:
        raise web.HTTPRequestRangeNotSatisfiable from None
    if first >= end:
        raise web.HTTPRequestRangeNotSatisfiable
    return first, end
