"""Token buckets in memory: who comes too fast waits. Nothing about who it is outlives the day."""

from __future__ import annotations

import hmac
from collections import OrderedDict
from datetime import timedelta
from secrets import token_bytes
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from intake.clock import Clock

_DAY: Final = timedelta(days=1)
_REMEMBERED: Final = 20_000


class Rate(NamedTuple):
    """So many at once, refilled evenly over ``over``."""

    most: int
    over: timedelta


class Limits:
    """Buckets by a hash of who it is, under a key that is thrown away every day.

    The buckets used last are remembered, so many; whoever is forgotten begins with a full one.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._key = token_bytes(32)
        self._since = clock()
        self._buckets: OrderedDict[bytes, tuple[float, datetime]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._buckets)

    def allows(self, rate: Rate, who: bytes) -> bool:
        """Take one token for ``who``; false when the bucket is empty."""
        return self.take(rate, who, 1) == 1

    def take(self, rate: Rate, who: bytes, wanted: int) -> int:
        """Take up to so many tokens for ``who``; return how many there were."""
        now = self._clock()
        self._new_day(now)
        bucket, left = self._filled(rate, who, now)
        taken = min(wanted, int(left))
        self._buckets[bucket] = left - taken, now
        self._buckets.move_to_end(bucket)
        if len(self._buckets) > _REMEMBERED:
            self._buckets.popitem(last=False)
        return taken

    def left(self, rate: Rate, who: bytes) -> int:
        """Return how many tokens there are for ``who`` now, and take none."""
        now = self._clock()
        self._new_day(now)
        return int(self._filled(rate, who, now)[1])

    def _filled(self, rate: Rate, who: bytes, now: datetime) -> tuple[bytes, float]:
        bucket = hmac.digest(self._key, repr(rate).encode() + who, "sha256")
        left, since = self._buckets.get(bucket, (float(rate.most), now))
        # A clock that was set back fills nothing.
        filled = max(timedelta(0), now - since) / rate.over * rate.most
        return bucket, min(float(rate.most), left + filled)

    def _new_day(self, now: datetime) -> None:
        if now - self._since >= _DAY:
            self._key, self._since = token_bytes(32), now
            self._buckets.clear()
