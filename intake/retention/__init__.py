"""What is forgotten, and when. Source: domain.md 5.6 (a proposal; a lawyer has to confirm it).

The staff side imports ``intake.retention.desk`` only: the street's half knows addresses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.retention.counts import Counts
from intake.retention.desk import ASIDE, CASE, NON_CASE, erase_after, forget_desk
from intake.retention.street import (
    ABANDONED,
    ARRIVALS,
    HEAD_START,
    SAID,
    SAID_BY_STAFF,
    TRACES,
    forget_street,
)

if TYPE_CHECKING:
    from datetime import datetime

    from intake.db import Tx

__all__ = [
    "ABANDONED",
    "ARRIVALS",
    "ASIDE",
    "CASE",
    "HEAD_START",
    "NON_CASE",
    "SAID",
    "SAID_BY_STAFF",
    "TRACES",
    "Counts",
    "erase_after",
    "forget_desk",
    "forget_street",
    "purge",
]


def purge(tx: Tx, now: datetime) -> Counts:
    """Forget all that is due on both sides. For the command line, which may touch everything."""
    return forget_street(tx, now) + forget_desk(tx, now)
