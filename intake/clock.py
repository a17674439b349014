"""The only reader of the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the aware UTC time of this machine."""
    return datetime.now(UTC)


def hour_of(moment: datetime) -> datetime:
    """Cut a moment down to its hour: what a stolen database may tell about when someone wrote."""
    return moment.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
