"""Who is signed in, in memory only: a session's keys lie wrapped under its cookie's token.

Source: security.md 3.5, 4. Memory alone opens nothing; the token is not kept, only its hash.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import deque
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from intake.errors import HelplineError
from intake.sealing import unwrap_session, wrap_session

if TYPE_CHECKING:
    from datetime import datetime

    from intake.case import StaffId
    from intake.clock import Clock
    from intake.keys import StaffBundle

IDLE: Final = timedelta(minutes=10)
LONGEST: Final = timedelta(hours=8)
MOST: Final = 2
"""Sessions one person may have at a time: a computer and the duty phone."""
TRIES: Final = 5
TRIES_OF_ALL: Final = 100
WITHIN: Final = timedelta(minutes=15)
_TOKEN: Final = 32


class TooManyTries(HelplineError):
    """Too many wrong passphrases lately, for this account or for all of them."""

    text_key = "too-many-tries"

    def __init__(self) -> None:
        super().__init__("too-many-tries")


class SessionLocked(HelplineError):
    """The session was idle and put its keys away: the passphrase opens it again."""

    text_key = "session-locked"

    def __init__(self) -> None:
        super().__init__("session-locked")


@dataclass(slots=True)
class Session:
    """One signed-in browser.

    Attributes:
        staff: whose.
        began: when the passphrase was last given.
        used: the last request a person made; what a page fetches by itself does not count.
        form_token: goes with every form of this session.
        wrapped: the bundle under the cookie's token; ``None`` once locked.
    """

    staff: StaffId
    began: datetime
    used: datetime
    form_token: str
    wrapped: bytes | None = field(repr=False)


class Sessions:
    """Every session of this process. Nothing of it survives a restart."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: dict[bytes, Session] = {}

    def begin(self, staff: StaffId, bundle: StaffBundle) -> str:
        """Open a session and return its token, which nobody else will ever know."""
        token = secrets.token_bytes(_TOKEN)
        now = self._clock()
        mine = sorted((s.used, key) for key, s in self._open.items() if s.staff == staff)
        for _, key in mine[: max(0, len(mine) - MOST + 1)]:
            del self._open[key]
        self._open[_shadow(token)] = Session(
            staff=staff, began=now, used=now, form_token=secrets.token_urlsafe(24),
            wrapped=wrap_session(bundle, token),
        )  # fmt: skip
        return token.hex()

    def find(self, token: str, *, by_a_person: bool = True) -> Session | None:
        """Return the session of a cookie, or None. Locks it first if its idle time is over.

        Args:
            token: as it came in the cookie; anything at all.
            by_a_person: whether this request counts as somebody being there.
        """
        key = _key_of(token)
        session = self._open.get(key)
        if session is None:
            return None
        now = self._clock()
        if not session.began <= now < session.began + LONGEST:  # a clock set back ends it, too
            del self._open[key]
            return None
        if not session.used <= now < session.used + IDLE:
            session.wrapped = None
        elif by_a_person:
            session.used = now
        return session

    def bundle(self, token: str) -> StaffBundle:
        """Unwrap the keys for one request. Raises SessionLocked."""
        session = self._open.get(_key_of(token))
        if session is None or session.wrapped is None:
            raise SessionLocked
        return unwrap_session(session.wrapped, bytes.fromhex(token))

    def lock(self, token: str) -> None:
        """Put the keys away until the passphrase is given again."""
        session = self._open.get(_key_of(token))
        if session is not None:
            session.wrapped = None

    def end(self, token: str) -> None:
        """Sign this browser out. Promises: idempotent."""
        self._open.pop(_key_of(token), None)

    def end_all(self, staff: StaffId) -> None:
        """Sign a person out everywhere, at once."""
        self._open = {key: s for key, s in self._open.items() if s.staff != staff}

    def count(self, staff: StaffId) -> int:
        """Return how many sessions a person has."""
        return sum(session.staff == staff for session in self._open.values())


class Throttle:
    """How often a passphrase may be tried. Accounts are known by a keyed hash that dies with us."""

    def __init__(self, clock: Clock, tries: int = TRIES, of_all: int = TRIES_OF_ALL) -> None:
        self._clock = clock
        self._tries = tries
        self._of_all = of_all
        self._salt = secrets.token_bytes(32)
        self._tried: deque[tuple[datetime, bytes]] = deque()

    def begin(self, login: str) -> None:
        """Count a try before it costs anything, whether or not the account exists.

        Raises TooManyTries when the account's tries, or everybody's, are used up.
        """
        now, who = self._clock(), self._who(login)
        while self._tried and self._tried[0][0] <= now - WITHIN:  # a clock set back frees nobody
            self._tried.popleft()
        if (
            len(self._tried) >= self._of_all
            or sum(each == who for _, each in self._tried) >= self._tries
        ):
            raise TooManyTries
        self._tried.append((now, who))

    def succeeded(self, login: str) -> None:
        """Forget the tries of an account: the right person is there."""
        who = self._who(login)
        self._tried = deque(each for each in self._tried if each[1] != who)

    def _who(self, login: str) -> bytes:
        return hmac.digest(self._salt, login.casefold().encode("utf-8", "replace"), "sha256")


def _shadow(token: bytes) -> bytes:
    return hashlib.sha256(token).digest()


def _key_of(token: str) -> bytes:
    try:
        return _shadow(bytes.fromhex(token))
    except ValueError:
        return b""
