"""How fast the web chat may be used, and which network a visitor comes from."""

from __future__ import annotations

import ipaddress
from datetime import timedelta
from typing import Final

from bot.buckets import Rate

_NETWORK: Final = {4: 32, 6: 64}
"""How much of an address is one visitor: a household has one, or a whole /64 of them."""
STARTS: Final = Rate(3, timedelta(minutes=10))
STARTS_OF_ALL: Final = Rate(5, timedelta(seconds=1))
MESSAGES: Final = Rate(40, timedelta(minutes=1))
"""More than security.md 5's 20: most are taps, and a quick tapper was shut out of the screening."""

VOICES: Final = Rate(10, timedelta(minutes=10))
"""Recordings of one caller: each may be five megabytes."""


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
