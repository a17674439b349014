"""The pager: wakes somebody and says nothing but a code name and a priority.

A page is an HTTP POST that an ntfy-compatible server understands. Whoever reads the phone over a
shoulder, or runs the server, learns that a case with a name of no meaning waits, and how urgently.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Protocol
from urllib.parse import quote

import aiohttp

from intake.case import Priority
from intake.log import event, trouble
from locales import SOURCE, Texts, files_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

PAUSES: Final = (timedelta(seconds=1), timedelta(seconds=4), timedelta(seconds=15))
"""Between the tries of one page: the next rung comes after five minutes anyway."""
PATIENCE: Final = timedelta(seconds=10)
LOUDNESS: Final[Mapping[Priority, tuple[str, str]]] = {  # ntfy: priority, tag
    Priority.P1: ("urgent", "rotating_light"),
    Priority.P2: ("high", "warning"),
}
OTHERWISE: Final = ("default", "hourglass")
LAST_GOOD: Final = 299
SERVER_FAULTS: Final = 500
TOO_MANY: Final = 429


@dataclass(frozen=True, slots=True)
class Alert:
    """All a page may carry.

    Attributes:
        code_name: two random words.
        priority: how urgent.
    """

    code_name: str
    priority: Priority


class Wakes(Protocol):
    """Something that can reach a person on duty."""

    async def page(self, topic: str, alert: Alert, locale: str) -> bool:
        """Wake whoever listens on ``topic``; False when that cannot be said to have worked."""
        ...


class Pager:
    """The door to an ntfy-compatible server."""

    __slots__ = ("_base", "_pauses", "_session")

    def __init__(
        self,
        base: str,
        session: aiohttp.ClientSession,
        pauses: Sequence[timedelta] = PAUSES,
    ) -> None:
        """Take the server's address, the HTTP session of the process, and how long to wait."""
        self._base = base.rstrip("/")
        self._session = session
        self._pauses = tuple(pauses)

    async def page(self, topic: str, alert: Alert, locale: str) -> bool:
        """Post one page, trying again while it may help.

        Returns:
            True when the server took it. False after a refusal (4xx) or when every try failed;
            that is logged as a code and never raised, because the ladder goes on.
        """
        tries, status = 0, None
        for tries, pause in enumerate((timedelta(0), *self._pauses), start=1):
            await asyncio.sleep(pause.total_seconds())
            status = await self._post(topic, alert, locale)
            if status is not None and status <= LAST_GOOD:
                event("paged", priority=alert.priority.value, tries=tries)
                return True
            if status is not None and status < SERVER_FAULTS and status != TOO_MANY:
                break  # refused: it will be refused again
        trouble("page-failed", priority=alert.priority.value, tries=tries, status=status)
        return False

    async def _post(self, topic: str, alert: Alert, locale: str) -> int | None:
        """Return the server's status, or None when it was not reached."""
        loud, tag = LOUDNESS.get(alert.priority, OTHERWISE)
        texts = Texts(locale if "alerts" in files_of(locale) else SOURCE, "alerts")
        body = texts.text("page", name=alert.code_name, priority=alert.priority.value)
        try:
            async with self._session.post(
                f"{self._base}/{quote(topic, safe='')}",
                data=body.encode(),
                headers={"Title": alert.priority.value, "Priority": loud, "Tags": tag},
                timeout=aiohttp.ClientTimeout(total=PATIENCE.total_seconds()),
                allow_redirects=False,
            ) as answer:
                return answer.status
        except (aiohttp.ClientError, TimeoutError, OSError):
            return None


@asynccontextmanager
async def pager_at(base: str | None) -> AsyncIterator[Wakes]:
    """Open the pager of a server, or the silent one where none is set."""
    if base is None:
        yield SilentPager()
        return
    async with aiohttp.ClientSession() as session:
        yield Pager(base, session)


class SilentPager:
    """Stands in where no pager is set: wakes nobody, and says so in the log each time."""

    __slots__ = ()

    async def page(self, topic: str, alert: Alert, locale: str) -> bool:  # noqa: ARG002  a Wakes
        """Log that nobody was woken."""
        trouble("pager-not-set", priority=alert.priority.value)
        return False
