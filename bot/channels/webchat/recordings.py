"""A form with a recording in it: read piece by piece, in its time and in its size."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from aiohttp import BodyPartReader, web

from bot.messages import Voice
from intake.voice import LARGEST, recording_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

_FORM: Final = "multipart/form-data"
_VOICE: Final = "voice"
_SECONDS: Final = 120.0
"""For the whole form: five megabytes over a slow phone."""
_AT_ONCE: Final = 8
"""Recordings that are read at once; whoever comes then waits."""
_FIELDS: Final = 8
_LONGEST_FIELD: Final = 4096
_PIECE: Final = 64 * 1024


class NotTaken(Exception):
    """A form is not taken. Nothing of it is kept.

    Attributes:
        key: the text that says why.
        status: the HTTP status.
    """

    def __init__(self, key: str, status: int) -> None:
        super().__init__(key)
        self.key = key
        self.status = status


class RecordingForms:
    """Reads forms that bring a recording along."""

    def __init__(self) -> None:
        self._room = asyncio.Semaphore(_AT_ONCE)

    async def read(
        self, request: web.Request, admit: Callable[[Mapping[str, str]], Awaitable[None]]
    ) -> tuple[dict[str, str], Voice]:
        """Return the fields before the recording, and the recording.

        Its own name and type are never looked at: both are the sender's.

        Args:
            request: what the browser sends.
            admit: is asked with the fields before a byte of the recording is read; raises.

        Raises:
            NotTaken: it is too large, or no recording.
        """
        if request.content_type != _FORM:
            raise web.HTTPUnsupportedMediaType
        try:
            async with asyncio.timeout(_SECONDS):
                return await self._parts(request, admit)
        except TimeoutError:
            raise web.HTTPRequestTimeout from None
        except ValueError:  # not shaped as such a form is
            raise web.HTTPBadRequest from None

    async def _parts(
        self, request: web.Request, admit: Callable[[Mapping[str, str]], Awaitable[None]]
    ) -> tuple[dict[str, str], Voice]:
        reader, form = await request.multipart(), dict[str, str]()
        for _ in range(_FIELDS):
            part = await reader.next()
            if not isinstance(part, BodyPartReader):  # the end, or a form within a form
                break
            if part.name == _VOICE:
                await admit(form)
                async with self._room:
                    return form, _voice(await _read(part, LARGEST))
            form.setdefault(part.name or "", (await _read(part, _LONGEST_FIELD)).decode())
        raise web.HTTPBadRequest


def _voice(body: bytes) -> Voice:
    kind = recording_of(body)
    if kind is None:
        raise NotTaken("odd-file", web.HTTPUnsupportedMediaType.status_code)
    return Voice(size=len(body), mime=kind.value, body=body)


async def _read(part: BodyPartReader, most: int) -> bytes:
    body = bytearray()
    while piece := await part.read_chunk(_PIECE):
        body += piece
        if len(body) > most:
            raise NotTaken("odd-voice-long", web.HTTPRequestEntityTooLarge.status_code)
    return bytes(body)
