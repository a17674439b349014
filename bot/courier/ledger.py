"""Writes down what became of letters: many results in one commit, none of them in a hurry."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bot.seats import LANE
from intake import log
from intake.db import DatabaseDown
from intake.store import callers, outbox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from intake.case import CallerId, OutboxState, RecordId
    from intake.clock import Clock
    from intake.db import Database, Tx

_GATHER: Final = 0.03
"""Seconds in which results gather. After a crash a question at most stands there twice."""
_RETRY: Final = 1.0


@dataclass(slots=True)
class Results:
    """What happened since the last commit."""

    sent: list[tuple[RecordId, int | None]] = field(default_factory=list)
    failed: list[tuple[RecordId, OutboxState, datetime | None]] = field(default_factory=list)
    stands: list[tuple[CallerId, int, datetime | None]] = field(default_factory=list)
    gone: list[tuple[CallerId, Sequence[int]]] = field(default_factory=list)
    unreachable: list[CallerId] = field(default_factory=list)

    def records(self) -> set[RecordId]:
        """Return the letters that are settled by this."""
        return {record for record, _ in self.sent} | {record for record, _, _ in self.failed}


class Ledger:
    """Gathers results and commits them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._results = Results()
        self._some = asyncio.Event()
        self._settled: set[RecordId] = set()

    def sent(self, record: RecordId, message: int | None) -> None:
        """Note that a letter was delivered, or was no longer needed."""
        self._results.sent.append((record, message))
        self._some.set()

    def failed(
        self, record: RecordId, state: OutboxState, retry_at: datetime | None = None
    ) -> None:
        """Note that a letter was not delivered; ``state`` as in ``outbox.failed``."""
        self._results.failed.append((record, state, retry_at))
        self._some.set()

    def stands(self, caller: CallerId, message: int, since: datetime | None = None) -> None:
        """Note that a message stands in a chat and must not stay there; ``since`` when, if not now.

        A message that is to go sooner than others counts as older: see ``agreement.fading``.
        """
        self._results.stands.append((caller, message, since))
        self._some.set()

    def gone(self, caller: CallerId, messages: Sequence[int]) -> None:
        """Note that messages stand there no longer."""
        self._results.gone.append((caller, messages))
        self._some.set()

    def unreachable(self, caller: CallerId) -> None:
        """Note that a caller blocked us."""
        self._results.unreachable.append(caller)
        self._some.set()

    def settled(self, record: RecordId) -> None:
        """Note that a letter's fate was committed by somebody else."""
        self._settled.add(record)

    forget = settled
    """Note that a letter has to be found in the outbox again."""

    def take_settled(self) -> set[RecordId]:
        """Return the letters whose fate was committed since the last time."""
        settled, self._settled = self._settled, set()
        return settled

    async def run(self) -> None:
        """Commit whatever gathers, until cancelled."""
        while True:
            await self._some.wait()
            await asyncio.sleep(_GATHER)
            await self.write()

    async def write(self) -> None:
        """Commit what has gathered so far; what cannot be committed now waits for the next time."""
        self._some.clear()
        results, self._results = self._results, Results()
        try:
            await self._database.run(_write, results, self._clock(), lane=LANE)
        except DatabaseDown as down:
            log.trouble("results-not-written", reason=down.code)
            self._put_back(results)
            await asyncio.sleep(_RETRY)
        else:
            self._settled |= results.records()

    def _put_back(self, results: Results) -> None:
        later, self._results = self._results, results
        for name in ("sent", "failed", "stands", "gone", "unreachable"):
            getattr(results, name).extend(getattr(later, name))
        self._some.set()


def _write(tx: Tx, results: Results, now: datetime) -> None:
    outbox.sent(tx, results.sent, now)
    for caller, message, since in results.stands:
        callers.leave_trace(tx, caller, message, since or now)
    for caller, messages in results.gone:
        callers.drop_traces(tx, caller, messages)
    for caller in results.unreachable:
        callers.mark_unreachable(tx, caller)
    for record, state, retry_at in results.failed:
        outbox.failed(tx, record, state, now, retry_at)
