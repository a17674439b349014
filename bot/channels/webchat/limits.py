"""Token buckets in memory: who comes too fast waits. Nothing about who it is outlives the day."""

from __future__ import annotations

import hmac
import ipaddress
from collections import OrderedDict
from datetime import timedelta
from secrets import token_bytes
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from intake.clock import Clock

_DAY: Final = timedelta(days=1)
_REMEMBERED: Final = 20_000
_NETWORK: Final = {4: 32, 6: 64}
"""How much of an address is one visitor: a household has one, or a whole /64 of them."""


class Rate(NamedTuple):
    """So many at once, refilled evenly over ``over``."""

    most: int
    over: timedelta


STARTS: Final = Rate(3, timedelta(minutes=10))
STARTS_OF_ALL: Final = Rate(5, timedelta(seconds=1))
MESSAGES: Final = Rate(40, timedelta(minutes=1))
"""More than security.md 5's 20: most are taps, and a quick tapper was shut out of the screening."""

VOICES: Final = Rate(10, timedelta(minutes=10))
"""Recordings of one caller: each may be five megabytes."""


class Limits:
    """Buckets by a hash of who it is, under a key that is thrown away every day."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._key = token_bytes(32)
        self._since = clock()
        self._buckets: OrderedDict[bytes, tuple[float, datetime]] = OrderedDict()

    def allows(self, rate: Rate, who: bytes) -> bool:
        """Take one token for ``who``; false when the bucket is empty."""
        now = self._clock()
        self._new_day(now)
        bucket = hmac.digest(self._key, repr(rate).encode() + who, "sha256")
        left, since = self._buckets.pop(bucket, (float(rate.most), now))
        # A clock that was set back fills nothing.
        filled = max(timedelta(0), now - since) / rate.over * rate.most
        left = min(float(rate.most), left + filled)
        allowed = left >= 1.0
        self._buckets[bucket] = left - allowed, now
        if len(self._buckets) > _REMEMBERED:
            self._buckets.popitem(last=False)
        return allowed

    def _new_day(self, now: datetime) -> None:
        if now - self._since >= _DAY:
            self._key, self._since = token_bytes(32), now
            self._buckets.clear()


def network_of(peer: str | None, forwarded: str) -> bytes | None:
    """Return the network a visitor comes from; ``None`` when nobody can tell.

    Only a proxy on this machine is believed about somebody else's address. Without its header a
    visitor from this machine has no network of their own: one bucket for all of them would let the
    first three shut out everybody else.
    """
    address = _address(peer or "")
    if address is not None and address.is_loopback:
        address = _address(forwarded.rpartition(",")[2].strip())
    if address is None:
        return None
    network = ipaddress.ip_network((address, _NETWORK[address.version]), strict=False)
    return network.network_address.packed


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
