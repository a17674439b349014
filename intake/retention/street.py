"""What is forgotten of the bot's own, and when."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from intake.retention.counts import Counts
from intake.store import callers, conversations, keeping, outbox, returns

if TYPE_CHECKING:
    from datetime import datetime

    from intake.db import Tx

ARRIVALS: Final = timedelta(hours=48)
"""Telegram repeats an update for 24 hours; the rest is for a clock that is wrong."""
TRACES: Final = timedelta(hours=48)
"""After that Telegram deletes nothing any more."""
ABANDONED: Final = timedelta(hours=22)
"""Whoever left before consent is forgotten, address and all, in 24 hours: a purge runs hourly."""
HEAD_START: Final = timedelta(hours=1)
"""The bot ends an expired conversation properly; only if it does not, it is just dropped."""
SAID: Final = timedelta(hours=48)
"""What became of a message of the bot's own."""
SAID_BY_STAFF: Final = timedelta(days=30)
"""What became of a reply: staff see it on the case page."""


def forget_street(tx: Tx, now: datetime) -> Counts:
    """Forget what is due of the bot's own: conversations, callers, arrivals, what was said.

    What staff said to somebody who can come back for it no more counts as not delivered.
    """
    ways_back = returns.forget_over(tx, now)
    keeping.let_go_lost(tx, now)
    return Counts(
        conversations=conversations.forget_expired(tx, now - HEAD_START),
        callers=callers.forget_idle(tx, now - ABANDONED),
        arrivals=callers.forget_arrivals(tx, now - ARRIVALS),
        traces=callers.forget_traces(tx, now - TRACES),
        messages=outbox.forget_done(tx, now - SAID, now - SAID_BY_STAFF),
        ways_back=ways_back,
    )
