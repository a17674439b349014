"""What a form says, and whether our own page sent it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from aiohttp import web

from bot.channels.webchat.sessions import CHANNEL
from bot.messages import Incoming, clean
from intake.case import RecordId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from intake.case import CallerId

_BODY_SECONDS: Final = 10.0
_FIELDS: Final = 8
_FORM: Final = "application/x-www-form-urlencoded"
_MOST_SEEN: Final = 50
_RECORD: Final = 32


def incoming_of(caller: CallerId, form: Mapping[str, str]) -> Incoming:
    """Read one thing a visitor did. Raises TooLong."""
    pressed = form.get("press")
    seen = (one for one in form.get("seen", "").split()[:_MOST_SEEN] if len(one) == _RECORD)
    return Incoming(
        caller=caller,
        address=None,
        channel=CHANNEL,
        update=form["nonce"],
        pressed=pressed,
        words=None if pressed is not None else clean(form.get("words", "").replace("\r\n", "\n")),
        fetched=tuple(RecordId(bytes.fromhex(one)) for one in seen if _is_hex(one)),
    )


def _is_hex(text: str) -> bool:
    return all(sign in "0123456789abcdef" for sign in text)


async def form_of(request: web.Request) -> dict[str, str]:
    """Read a form, in its time and in its size; the first value of each field counts."""
    if request.content_type != _FORM:
        raise web.HTTPUnsupportedMediaType
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            body = await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    try:
        fields = parse_qs(
            body.decode("utf-8"),
            keep_blank_values=True,
            max_num_fields=_FIELDS,
            strict_parsing=False,
        )
    except ValueError:
        raise web.HTTPBadRequest from None
    return {name: values[0] for name, values in fields.items()}


def same_origin(request: web.Request, *, may_be_null: bool) -> None:
    """Refuse what another site sends, whatever the browser is.

    Our pages send no referrer, so a browser without ``Sec-Fetch-Site`` calls its origin "null".
    That counts only for ``may_be_null``: the form proves itself, or there is nothing to take.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        if site != "same-origin":
            raise web.HTTPForbidden
        return
    origin = request.headers.get("Origin", "")
    host = request.headers.get("Host", "")
    if origin in {f"https://{host}", f"http://{host}"} or (origin == "null" and may_be_null):
        return
    raise web.HTTPForbidden
