"""Gets voice notes that Telegram keeps: from its own server, in their size, by no other way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.channels.telegram.transport import NoAnswer, Refused, TooMuch
from bot.messages import NoRecording, NotNow, Withheld
from intake.voice import LARGEST

if TYPE_CHECKING:
    from bot.channels.telegram.transport import Transport

_PATH: Final = re.compile(r"[A-Za-z0-9_/-]+\.[A-Za-z0-9]{1,5}")
"""security.md 5: no dots but the one before the ending, so no way up and none elsewhere."""
_WAIT: Final = 15.0
_OUR_FAULT: Final = frozenset({401, 429})
_SERVER: Final = 500


class TelegramRecordings:
    """The recordings of one bot."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def fetch(self, file: str) -> bytes:
        """Return a recording.

        Raises:
            NotNow: nobody can say: the line is down, the server is, or it is too much at once.
            Withheld: the server says no.
            NoRecording: it is too large, or its path is none.
        """
        try:
            return await self._transport.download(await self._path(file), LARGEST)
        except TooMuch:
            raise NoRecording("too-large") from None
        except NoAnswer:
            raise NotNow(_WAIT) from None
        except Refused as refused:
            if refused.status >= _SERVER or refused.status in _OUR_FAULT:
                raise NotNow(max(refused.wait, _WAIT)) from None
            raise Withheld from None

    async def _path(self, file: str) -> str:
        found = await self._transport.call("getFile", {"file_id": file})
        path = found.get("file_path") if isinstance(found, dict) else None
        size = found.get("file_size") if isinstance(found, dict) else None
        if isinstance(size, int) and size > LARGEST:
            raise NoRecording("too-large")
        if not isinstance(path, str) or not _PATH.fullmatch(path):
            raise NoRecording("path")
        return path
