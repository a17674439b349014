"""What the street side does now and then: ends silent contacts, sweeps, forgets."""

from __future__ import annotations

import asyncio
import gc
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot.runtime import silence
from bot.seats import LANE
from bot.speech import CHILD
from intake import log
from intake.db import DatabaseDown
from intake.numbers import Audience, shown
from intake.retention.street import forget_street
from intake.store import confirmations, invitations
from intake.store.confirmations import What

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from bot.seats import Street
    from intake.clock import Clock
    from intake.db import Database
    from intake.numbers import Number
    from intake.store.confirmations import Confirmation

_EVERY: Final = timedelta(minutes=1)
_HOUR: Final = timedelta(hours=1)
_MINOR: Final = "minor"


class Numbers:
    """The phone numbers callers are shown: known without the database, corrected by it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._confirmed: Mapping[str, Confirmation] = {}
        self._known: dict[tuple[str, Audience], Sequence[Number]] = {}

    def __call__(self, facts: Mapping[str, str]) -> Sequence[Number]:
        """Return what somebody is shown: 112 first, then by ``country``, and for a child seen."""
        is_child = facts.get("profile") == _MINOR or bool(facts.get(CHILD))
        audience = Audience.CHILD if is_child else Audience.PUBLIC
        key = facts.get("country", ""), audience
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = shown(*key, self._confirmed, self._clock())
        return found

    def confirmed(self, confirmed: Mapping[str, Confirmation]) -> None:
        """Take over what an operator found right."""
        self._confirmed = confirmed
        self._known.clear()


class Housekeeping:
    """A round every minute."""

    def __init__(self, database: Database, street: Street, numbers: Numbers, clock: Clock) -> None:
        self._database = database
        self._street = street
        self._numbers = numbers
        self._clock = clock
        self._forgot = clock() - _HOUR
        self.sweeps: list[Callable[[], Awaitable[int]]] = []

    async def run(self) -> None:
        """Keep house until cancelled."""
        while True:
            try:
                await self.round()
            except DatabaseDown as down:
                log.trouble("housekeeping-waits", reason=down.code)
            await asyncio.sleep(_EVERY.total_seconds())

    async def round(self) -> None:
        """Do once what is due. Raises DatabaseDown."""
        gc.collect()  # nothing that somebody typed lies about for longer than a minute
        self._numbers.confirmed(await self._database.read(confirmations.latest, What.NUMBER))
        known = await self._database.read(invitations.known, self._clock())
        self._street.invited.clear()
        self._street.invited.update(known)
        ended = 1
        while ended:
            ended = await self._database.run(silence, self._street, self._clock(), lane=LANE)
        for sweep in self.sweeps:
            await sweep()
        if self._clock() - self._forgot >= _HOUR:
            self._forgot = self._clock()
            await self._database.run(forget_street, self._clock(), lane=LANE)
