"""Fetches the voice notes that are still with the channel, and seals each into its case.

The row in ``fetches`` is the order to do it, and goes in the same commit in which the file comes:
whatever kills the process, nothing is lost and nothing is there twice.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot import voices
from bot.filing import CaseFile, Filing, genuine
from bot.messages import NoRecording, NotNow, Uncertain, Unreachable, Withheld
from bot.notes import Note
from bot.pocket import open_address
from bot.seats import LANE
from intake import log
from intake.case import EntryKind
from intake.db import DatabaseDown, RowRefused
from intake.keys import CannotOpen
from intake.store import callers, fetches, files, letterbox
from intake.voice import KEPT, recording_of

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from datetime import datetime

    from bot.courier.delivery import Around
    from bot.messages import Channel, Recordings
    from bot.voices import Waiting
    from intake.case import RecordId
    from intake.db import Tx
    from intake.keys import StreetKeys
    from intake.sealing import Content
    from intake.store.fetches import Fetch

SIDE_BY_SIDE: Final = 4
"""Recordings that are in memory at once."""
MOST_TRIES: Final = 18
"""So often the channel may say no: with the waits between, for about an hour."""
_FIRST_WAIT: Final = 2.0
_LONGEST_WAIT: Final = 300.0
_RETRY: Final = 1.0
_GAP: Final = 0.2
"""Seconds between two looks: every commit of anybody's is a reason for one."""


class Fetcher:
    """Fetches from one channel.

    Args:
        around: what a delivery needs.
        channel: where the messages stand that are taken back afterwards.
        recordings: where the channel keeps them.
    """

    def __init__(self, around: Around, channel: Channel, recordings: Recordings) -> None:
        self._around = around
        self._channel = channel
        self._recordings = recordings
        self._look = asyncio.Event()
        self._at_work: dict[RecordId, asyncio.Task[None]] = {}

    async def run(self) -> None:
        """Fetch until cancelled; what is on its way then is fetched again by the next process."""
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._listen())
                group.create_task(self._rounds())
        finally:
            for task in self._at_work.values():
                task.cancel()

    async def round(self) -> None:
        """Begin with what is due and not begun. Raises DatabaseDown."""
        around = self._around
        now = around.clock()
        most = SIDE_BY_SIDE + len(self._at_work)
        for fetch in await around.database.read(fetches.due, now, most):
            if len(self._at_work) < SIDE_BY_SIDE and fetch.record not in self._at_work:
                self._start(fetch.record, self._fetched(fetch))
        following = await around.database.read(fetches.next_due)
        if following is not None:
            self._again(max(_RETRY, (following - now).total_seconds()))

    async def settled(self) -> None:
        """Wait until everything that was begun is done, well or not."""
        while self._at_work:
            await asyncio.wait(self._at_work.values())

    async def _listen(self) -> None:
        async for _ in self._around.database.changes():
            self._look.set()

    async def _rounds(self) -> None:
        self._look.set()
        while True:
            await self._look.wait()
            self._look.clear()
            try:
                await self.round()
            except DatabaseDown as down:
                log.trouble("fetches-not-read", reason=down.code)
                self._again(_RETRY)
            await asyncio.sleep(_GAP)

    def _again(self, wait: float) -> None:
        asyncio.get_running_loop().call_later(wait, self._look.set)

    def _start(self, record: RecordId, work: Coroutine[object, object, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._at_work[record] = task
        task.add_done_callback(lambda _: self._ended(record))

    def _ended(self, record: RecordId) -> None:
        self._at_work.pop(record, None)
        self._look.set()

    # --- one voice note -----------------------------------------------------------------------

    async def _fetched(self, fetch: Fetch) -> None:
        try:
            await self._decided(fetch)
        except DatabaseDown as down:  # its row is still there
            log.trouble("fetch-not-written", reason=down.code)
            await asyncio.sleep(_RETRY)

    async def _decided(self, fetch: Fetch) -> None:
        try:
            await self._tried(fetch)
        except DatabaseDown:
            raise
        except RowRefused:  # its case is gone meanwhile
            log.trouble("fetch-refused")
            await self._around.database.run(fetches.done, fetch.record, lane=LANE)
        except Exception as error:  # noqa: BLE001  the rim: the others must be fetched
            log.trouble("fetch-failed", error)
            await self._later(fetch, fetch.tries, _LONGEST_WAIT)

    async def _tried(self, fetch: Fetch) -> None:
        around = self._around
        try:
            waiting = voices.waiting(fetch, around.street.keys)
        except CannotOpen:  # another pocket key by now: nobody knows any more where it is
            log.trouble("fetch-cannot-open")
            await around.database.run(fetches.done, fetch.record, lane=LANE)
            return
        try:
            body = await self._body(waiting)
        except NotNow as trouble:
            await self._later(fetch, fetch.tries, trouble.wait)
        except Withheld:
            await self._withheld(fetch, waiting)
        except NoRecording as never:
            await self._lost(fetch, waiting, never.code)
        else:
            await self._stored(fetch, waiting, body)

    async def _body(self, waiting: Waiting) -> bytes:
        if self._around.clock() - waiting.at > KEPT:  # it would be erased as soon as it came
            raise NoRecording("gone")
        body = await self._recordings.fetch(waiting.file)
        if recording_of(body) is None:
            raise NoRecording("not-sound")
        return body

    async def _withheld(self, fetch: Fetch, waiting: Waiting) -> None:
        tries = fetch.tries + 1
        if tries >= MOST_TRIES:
            await self._lost(fetch, waiting, "gone")
        else:
            await self._later(fetch, tries, min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** (tries - 1)))

    async def _later(self, fetch: Fetch, tries: int, wait: float) -> None:
        around = self._around
        log.event("fetch-later", tries=tries, wait=wait)
        then = around.clock() + timedelta(seconds=wait)
        await around.database.run(fetches.later, fetch.record, tries, then, lane=LANE)

    async def _stored(self, fetch: Fetch, waiting: Waiting, body: bytes) -> None:
        around = self._around
        keys, now = around.street.keys, around.clock()
        to = (waiting.key, keys, waiting.at)
        file = await asyncio.to_thread(voices.sealed, fetch.record, waiting.case, body, to)

        def write(tx: Tx) -> bool:
            if not fetches.done(tx, fetch.record):
                return False
            files.put(tx, file, now)
            return True

        if await around.database.run(write, lane=LANE):
            log.event("voice-fetched", tries=fetch.tries)
            await self._taken_back(fetch, waiting)

    async def _lost(self, fetch: Fetch, waiting: Waiting, code: str) -> None:
        around = self._around
        log.trouble("voice-not-fetched", reason=code, tries=fetch.tries)
        await around.database.run(
            _told, fetch, (waiting, code), around.street.keys, around.clock(), lane=LANE
        )

    async def _taken_back(self, fetch: Fetch, waiting: Waiting) -> None:
        """Delete it from the chat as answers are; what cannot be deleted now is swept later."""
        if waiting.message is None:
            return
        around = self._around
        row = (await around.database.read(callers.load, [fetch.caller])).get(fetch.caller)
        if row is None or row.address is None:
            return
        try:
            address = open_address(row.address, row.caller, around.street.keys)
            await self._channel.take_back(address, [waiting.message])
        except (CannotOpen, NotNow, Uncertain, Unreachable) as trouble:
            log.event("erase-later", reason=type(trouble).__name__.lower())
        else:
            gone = [waiting.message]
            await around.database.run(callers.drop_traces, fetch.caller, gone, lane=LANE)


def _told(tx: Tx, fetch: Fetch, lost: tuple[Waiting, str], keys: StreetKeys, now: datetime) -> None:
    """Give one up: say so in its case, if that is still being written."""
    waiting, code = lost
    if not fetches.done(tx, fetch.record):
        return
    row = callers.load(tx, [fetch.caller]).get(fetch.caller)
    if row is None or row.case != waiting.case or row.chain is None:
        return
    known = letterbox.known_keys(tx, [waiting.key_id]) if waiting.key_id else []
    own = next(iter(genuine(known, keys)), None)
    file = CaseFile(waiting.case, own.public if own else keys.queue, row.chain)
    content: Content = {
        "what": "lost",
        "of": fetch.record.hex(),
        "reason": code,
        "at": now.isoformat(),
    }
    Filing(tx, keys, now).filed(file, [Note(EntryKind.VOICE, content)])
