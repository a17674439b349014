"""Measures a crowd and the bot it talks to, from within the double: nothing is in between."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING, Any

from tests.bell import Bell

if TYPE_CHECKING:
    from tests.callers import Crowd

_TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """Read how much processor time a process (all its threads) has used; 0 for none."""
    if not pid:
        return 0.0
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


@dataclass(frozen=True, slots=True)
class Moment:
    """What the clocks showed."""

    answered: int
    wall: float
    bot: float
    own: float


class Watch:
    """Reads the clocks when the warm-up is over, and when the first caller has nothing left to do.

    So the figures are those of a full crowd: neither its arrival nor its leaving is in them.
    """

    def __init__(self, crowd: Crowd, warm_up: int, pid: int, cool_down: int) -> None:
        self.crowd = crowd
        self.bell = Bell()
        self.pid = pid
        self._warm = warm_up
        self._full = crowd.most - cool_down
        self._began: Moment | None = None
        self._ended: Moment | None = None
        self._latencies: list[float] = []
        self._enough = 0
        crowd.on_answer = self._answered

    async def until(self, enough: int, timeout: float) -> None:  # noqa: ASYNC109  the wait is told why it ended
        """Wait until ``enough`` updates were answered, or nobody waits for an answer any more."""
        self._enough = enough
        crowd = self.crowd
        await self.bell.until(lambda: crowd.done or crowd.answered >= enough, timeout)

    def _answered(self, count: int) -> None:
        if count == self._warm + 1:
            self._began = self._read(count)
            self.crowd.latencies.clear()
        if count == self._full:
            self._ended = self._read(count)
            self._latencies = self.crowd.latencies.copy()
        if count >= self._enough or count >= self.crowd.most:
            self.bell.ring()

    def _read(self, count: int) -> Moment:
        return Moment(count, time.perf_counter(), cpu_seconds(self.pid), time.process_time())

    def figures(self) -> dict[str, Any]:
        """Return updates per second, latencies in milliseconds, processor time of both sides."""
        began, ended = self._began, self._ended
        if began is None or ended is None:
            return {}
        updates, seconds = ended.answered - began.answered, ended.wall - began.wall
        cuts = quantiles(self._latencies, n=100)
        return {
            "updates": updates,
            "seconds": seconds,
            "per_second": updates / seconds,
            "p50_ms": cuts[49] * 1000,
            "p99_ms": cuts[98] * 1000,
            "cpu_per_1000": (ended.bot - began.bot) / updates * 1000,
            "load_share": (ended.own - began.own) / seconds,
        }
