"""The loop that never looks away: sort what is new, page what is unclaimed, fire the clocks."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from escalation import lapses, minting, paging, sorting
from escalation.entries import House
from intake.clock import utc_now
from intake.log import event, trouble
from intake.retention.desk import forget_desk
from intake.store import casefiles, duties, queue

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from escalation.alerts import Wakes
    from escalation.paging import Page
    from intake.case import CaseId
    from intake.clock import Clock
    from intake.db import Database
    from intake.keys import DeskKeys
    from intake.store.duties import Duty
    from intake.store.queue import Standing, Unsorted

AT_ONCE: Final = 200
"""How many unsorted cases are looked at in one go."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How the watch lives.

    Attributes:
        tick: it looks at the clocks at least so often; changes wake it earlier.
        rest: after a case failed to be sorted, or a page about a duty reached nobody, how long
            before it is tried again.
        pool: how many prekeys there should be.
        purge_every: how often what is due is forgotten.
    """

    tick: timedelta = timedelta(seconds=5)
    rest: timedelta = timedelta(minutes=1)
    pool: int = minting.POOL
    purge_every: timedelta = timedelta(hours=1)


class Watch:
    """Sorts, pages, lapses, mints and forgets, as long as the process lives.

    Nothing that happens to one case, or in one of these, stops the others.
    """

    def __init__(
        self,
        database: Database,
        keys: DeskKeys,
        pager: Wakes,
        clock: Clock = utc_now,
        habits: Habits | None = None,
    ) -> None:
        """Take the record, the desk's keys, who can wake people, the time and the habits."""
        self._database = database
        self._keys = keys
        self._pager = pager
        self._clock = clock
        self._habits = habits or Habits()
        self._wake = asyncio.Event()
        self._resting: dict[CaseId, datetime] = {}
        self._unreached: dict[Duty, datetime] = {}
        self._pages: set[asyncio.Task[None]] = set()
        self._purged: datetime | None = None

    async def run(self) -> None:
        """Go round until cancelled: at every commit of anybody, and at every tick."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._listen())
            event("watch-began")
            try:
                while True:
                    self._wake.clear()
                    await self.round()
                    with suppress(TimeoutError):
                        async with asyncio.timeout(self._habits.tick.total_seconds()):
                            await self._wake.wait()
            finally:
                for page in self._pages:
                    page.cancel()

    async def round(self) -> None:
        """Do once all there is to do. Never raises: what fails is logged, the rest goes on."""
        steps: dict[str, Callable[[], Awaitable[None]]] = {
            "sort": self._sort,
            "page": self._page,
            "remind": self._remind,
            "lapse": self._lapse,
            "mint": self._mint,
            "purge": self._purge,
        }
        for name, step in steps.items():
            try:
                await step()
            except Exception as error:  # noqa: BLE001  the rim: the watch outlives every error
                trouble("watch-failed", error, step=name)

    async def settled(self) -> None:
        """Wait until every page that is on its way was sent or given up."""
        while self._pages:
            await asyncio.wait(self._pages)

    async def _listen(self) -> None:
        async for _ in self._database.changes():
            self._wake.set()

    def _house(self) -> House:
        return House(self._keys, self._clock())

    # --- sorting -------------------------------------------------------------------------------

    async def _sort(self) -> None:
        found = await self._database.read(queue.unsorted, AT_ONCE)
        now = self._clock()
        for each in found:
            if self._resting.get(each.case, now) <= now:
                await self._sort_one(each)
        if len(found) == AT_ONCE:
            self._wake.set()

    async def _sort_one(self, found: Unsorted) -> None:
        try:
            result = await self._database.run(
                sorting.sort_case, found, self._house(), lane=found.case
            )
        except Exception as error:  # noqa: BLE001  one bad case must not hide the others
            trouble("case-not-sorted", error)
            await self._put_aside(found)
            return
        self._resting.pop(found.case, None)
        if result is None:
            return
        if result.taken_back or (result.urgent and result.standing.holder is not None):
            await self._wake_holder(result.standing)
        elif result.urgent:
            await self._page()

    async def _put_aside(self, found: Unsorted) -> None:
        """Let a person look at what could not be sorted; try again later if even that fails."""
        self._resting[found.case] = self._clock() + self._habits.rest
        try:
            taken_back = await self._database.run(
                sorting.put_aside, found, self._house(), lane=found.case
            )
            standing = await self._database.read(queue.standing, found.case)
            if taken_back and standing is not None:
                await self._wake_holder(standing)
        except Exception as error:  # noqa: BLE001  the same
            trouble("case-not-put-aside", error)

    async def _wake_holder(self, standing: Standing) -> None:
        self._send(await self._database.read(paging.for_holder, standing))

    # --- paging --------------------------------------------------------------------------------

    async def _page(self) -> None:
        if not await self._database.read(paging.anything_due, self._clock()):
            return
        for page in await self._database.run(paging.take_due, self._clock()):
            self._send(page)

    async def _remind(self) -> None:
        now = self._clock()
        late = await self._database.read(duties.late, now)
        self._unreached = {each: at for each, at in self._unreached.items() if at > now}
        tried = [each for each in late if each not in self._unreached]
        for page in await self._database.run(paging.take_overdue, tried) if tried else ():
            self._send(page)

    def _send(self, page: Page) -> None:
        """Send in the background: a slow pager must not hold up the sorting."""
        task = asyncio.create_task(self._send_and_climb(page))
        self._pages.add(task)
        task.add_done_callback(self._pages.discard)

    async def _send_and_climb(self, page: Page) -> None:
        climbing: Page | None = page
        while climbing is not None:
            if await self._reached(climbing):
                return
            if climbing.duty is not None:
                self._unreached[climbing.duty] = self._clock() + self._habits.rest
            try:
                climbing = await self._database.run(paging.climb, climbing, self._clock())
            except Exception as error:  # noqa: BLE001  the ladder goes on at its next minute
                trouble("watch-failed", error, step="climb")
                return

    async def _reached(self, page: Page) -> bool:
        """Page everybody on a rung; say whether anybody was reached."""
        if not page.people:
            trouble("nobody-on-call", priority=page.alert.priority.value)
            return False
        sent = await asyncio.gather(
            *(self._pager.page(each.topic, page.alert, each.locale) for each in page.people),
            return_exceptions=True,
        )
        return any(each is True for each in sent)

    # --- the clocks ----------------------------------------------------------------------------

    async def _lapse(self) -> None:
        for standing in await self._database.read(queue.lapsed, self._clock()):
            try:
                gone = await self._database.run(
                    lapses.lapse, standing.case, self._house(), lane=standing.case
                )
            except Exception as error:  # noqa: BLE001  one bad case must not hide the others
                trouble("claim-not-lapsed", error)
                continue
            if gone:
                event("claim-lapsed", priority=standing.priority.value)
                self._wake.set()

    async def _mint(self) -> None:
        lacking, epoch = await self._database.read(minting.lacking, self._habits.pool, self._keys)
        while lacking > 0:
            count = min(lacking, minting.AT_ONCE)
            minted = await asyncio.to_thread(minting.mint, self._keys, epoch, count)
            await self._database.run(casefiles.mint, minted)
            event("minted", count=count)
            lacking -= count

    async def _purge(self) -> None:
        now = self._clock()
        if self._purged is None or now - self._purged >= self._habits.purge_every:
            forgotten = await self._database.run(forget_desk, now)
            self._purged = now
            event("forgot", cases=forgotten.cases)
