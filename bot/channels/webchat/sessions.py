"""Who a browser is: a random cookie, and nothing else. The server keeps no list of them."""

from __future__ import annotations

import hmac
import re
from base64 import urlsafe_b64encode
from collections import OrderedDict
from secrets import token_bytes, token_hex
from typing import TYPE_CHECKING, Final

from intake.case import CallerId

if TYPE_CHECKING:
    from aiohttp import web

    from intake.keys import StreetKeys

CHANNEL: Final = "web"
_COOKIE: Final = re.compile(r"[A-Za-z0-9_-]{43}")
_NONCE: Final = re.compile(r"[0-9a-f]{48}")
_RANDOM: Final = 16  # hex digits of a nonce that are random; the rest shows whose it is
_LEFT_REMEMBERED: Final = 10_000


class Sessions:
    """Makes cookies and knows whose they are; remembers for a while who has left."""

    def __init__(self, keys: StreetKeys, *, secure: bool) -> None:
        self._keys = keys
        self._secure = secure
        self._cookie = "__Host-sid" if secure else "sid"
        self._left: OrderedDict[CallerId, None] = OrderedDict()

    def caller_of(self, request: web.Request) -> CallerId | None:
        """Return the caller this browser is, or ``None`` when it is nobody or has left."""
        cookie = request.cookies.get(self._cookie, "")
        if not _COOKIE.fullmatch(cookie):
            return None
        caller = self._caller(cookie)
        return None if caller in self._left else caller

    def begin(self) -> tuple[str, CallerId]:
        """Return a new cookie value and the caller it stands for."""
        cookie = urlsafe_b64encode(token_bytes(32)).decode().rstrip("=")
        return cookie, self._caller(cookie)

    def give(self, response: web.StreamResponse, cookie: str) -> None:
        """Set the cookie: for this visit, for this site, out of reach of scripts."""
        response.set_cookie(
            self._cookie, cookie, secure=self._secure, httponly=True, samesite="Strict", path="/"
        )

    def take_away(self, response: web.StreamResponse) -> None:
        """Have the browser forget the cookie."""
        response.del_cookie(
            self._cookie, secure=self._secure, httponly=True, samesite="Strict", path="/"
        )

    def leave(self, caller: CallerId) -> None:
        """Know the cookie no more, whether or not anything could be written about it."""
        self._left[caller] = None
        if len(self._left) > _LEFT_REMEMBERED:
            self._left.popitem(last=False)

    def nonce(self, caller: CallerId) -> str:
        """Return the id of the next thing this caller does: fresh, and of use to nobody else."""
        fresh = token_hex(_RANDOM // 2)
        return fresh + self._mark(caller, fresh)

    def is_of(self, nonce: str, caller: CallerId) -> bool:
        """Say whether we made this id for this caller, now or before a restart."""
        if not _NONCE.fullmatch(nonce):
            return False
        return hmac.compare_digest(nonce[_RANDOM:], self._mark(caller, nonce[:_RANDOM]))

    def _mark(self, caller: CallerId, fresh: str) -> str:
        return self._keys.index.pseudonym("web-nonce", caller + fresh.encode()).hex()

    def _caller(self, cookie: str) -> CallerId:
        return CallerId(self._keys.index.pseudonym(CHANNEL, cookie.encode()))
