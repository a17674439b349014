"""The way to a Bot API server: one pooled aiohttp session, no token in any error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import aiohttp
import orjson
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest
from typing_extensions import override
from yarl import URL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from telegram.request import RequestData

CONNECT: Final = 5.0
"""Seconds for a connection to be made."""
ANSWER: Final = 20.0
"""Seconds for a whole call but a long poll."""
FILE: Final = 60.0
"""Seconds for a file."""
SIDE_BY_SIDE: Final = 64
"""Calls at once; the courier asks for no more."""
_JSON: Final = {"Content-Type": "application/json"}
_UNSAID: Final = ("User-Agent", "Accept", "Accept-Encoding")
"""Headers nobody needs: they tell what software this is, and cost time in every call."""
_SOUND: Final = "audio/ogg"
_SOUND_NAME: Final = "voice.ogg"
_OK: Final = 200
_PIECE: Final = 64 * 1024


class Refused(Exception):
    """The server answered no.

    Attributes:
        status: the HTTP status.
        description: Telegram's words. To be compared, never logged.
        wait: after how many seconds to try again, when it says so.
        understood: the answer came from a Bot API server, not from a gateway before it.
    """

    def __init__(
        self, status: int, description: str = "", wait: float = 0.0, *, understood: bool = True
    ) -> None:
        super().__init__(status)
        self.status = status
        self.description = description
        self.wait = wait
        self.understood = understood


class NoAnswer(Exception):
    """No answer came.

    Attributes:
        sent: the call may have reached the server.
    """

    def __init__(self, *, sent: bool) -> None:
        super().__init__("sent" if sent else "not-sent")
        self.sent = sent


class TooMuch(Exception):
    """A file is larger than it may be."""


class Transport(BaseRequest):
    """A Bot API server over aiohttp.

    python-telegram-bot's ``Bot`` goes through ``do_request``. What happens with every single answer
    goes through ``call`` and ``fetch``: the same session, without building and parsing objects that
    nobody looks at (``speed.md``). Errors carry no URL, because the URL holds the token.
    """

    def __init__(self, api_url: str, token: str) -> None:
        super().__init__()
        self._base = f"{api_url.rstrip('/')}/bot{token}/"
        self._files = f"{api_url.rstrip('/')}/file/bot{token}/"
        self._urls: dict[str, URL] = {}
        self._session: aiohttp.ClientSession | None = None
        self._patience = _patience(ANSWER)

    @property
    @override
    def read_timeout(self) -> float:
        return ANSWER

    @override
    async def initialize(self) -> None:
        if self._session is None:
            # Some connections more than calls: a poll that hangs must not take the last one.
            connector = aiohttp.TCPConnector(limit=SIDE_BY_SIDE + 8, ttl_dns_cache=60)
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers=_JSON,
                skip_auto_headers=_UNSAID,
            )

    @override
    async def shutdown(self) -> None:
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        body = orjson.dumps(request_data.parameters if request_data else {})
        try:
            return await self._post(URL(url), body, self._patience)
        except NoAnswer as lost:
            # Neither of them says where it wanted to go.
            raise (TimedOut if lost.sent else NetworkError)(str(lost)) from None

    async def call(self, method: str, parameters: Mapping[str, object]) -> object:
        """Call a method and return its ``result``. Raises Refused or NoAnswer."""
        return _result(await self.fetch(method, parameters))

    async def upload(
        self, method: str, parameters: Mapping[str, str], field: str, sound: bytes
    ) -> object:
        """Call a method with an OGG file in ``field``; return its ``result``.

        Raises Refused or NoAnswer.
        """
        form = aiohttp.FormData(parameters)
        form.add_field(field, sound, filename=_SOUND_NAME, content_type=_SOUND)
        writer = form()
        headers = {"Content-Type": writer.content_type}
        status, body = await self._post(self._url(method), writer, _patience(FILE), headers)
        if status != _OK:
            raise _refusal(status, body)
        return _result(body)

    async def fetch(
        self, method: str, parameters: Mapping[str, object], seconds: float = ANSWER
    ) -> bytes:
        """Call a method and return its answer as it is. Raises Refused or NoAnswer."""
        patience = self._patience if seconds == ANSWER else _patience(seconds)
        status, body = await self._post(self._url(method), orjson.dumps(parameters), patience)
        if status != _OK:
            raise _refusal(status, body)
        return body

    async def download(self, path: str, most: int) -> bytes:
        """Return a file of at most so many bytes; not one more is read. No redirect is followed.

        Args:
            path: as the server named it, already found to lead nowhere else.
            most: bytes.

        Raises:
            TooMuch: it is larger, whatever anybody said before.
            Refused, NoAnswer: see there.
        """
        if self._session is None:
            raise NoAnswer(sent=False)
        url = URL(self._files + path, encoded=True)
        patience = _patience(FILE)
        try:
            async with self._session.get(url, timeout=patience, allow_redirects=False) as answer:
                if answer.status != _OK:
                    raise Refused(answer.status, understood=False)
                return await _at_most(answer.content, most)
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise NoAnswer(sent=True) from None

    def _url(self, method: str) -> URL:
        url = self._urls.get(method)
        if url is None:
            url = self._urls[method] = URL(self._base + method)
        return url

    async def _post(
        self,
        url: URL,
        body: bytes | aiohttp.Payload,
        patience: aiohttp.ClientTimeout,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NoAnswer(sent=False)
        try:
            async with self._session.post(
                url, data=body, headers=headers, timeout=patience, allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            raise NoAnswer(sent=False) from None
        except (aiohttp.ClientError, TimeoutError, OSError):
            raise NoAnswer(sent=True) from None


async def _at_most(content: aiohttp.StreamReader, most: int) -> bytes:
    body = bytearray()
    async for piece in content.iter_chunked(_PIECE):
        body += piece
        if len(body) > most:
            raise TooMuch
    return bytes(body)


def _patience(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT)


def _result(body: bytes) -> object:
    try:
        result: object = orjson.loads(body)["result"]
    except (ValueError, KeyError, TypeError):
        raise NoAnswer(sent=True) from None
    return result


def _refusal(status: int, body: bytes) -> Refused:
    try:
        answer = orjson.loads(body)
        parameters = answer.get("parameters") or {}
        wait = float(parameters.get("retry_after") or 0)
        return Refused(status, str(answer.get("description", "")), wait)
    except (ValueError, AttributeError, TypeError):
        return Refused(status, understood=False)
