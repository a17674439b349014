"""What is forgotten, and when. Source: domain.md 5.6 (a proposal; a lawyer has to confirm it)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from intake.case import Stage
from intake.store import callers, casefiles, conversations, letterbox, outbox, queue

if TYPE_CHECKING:
    from datetime import datetime

    from intake.case import CaseId
    from intake.db import Tx

ARRIVALS: Final = timedelta(hours=48)
"""Telegram repeats an update for 24 hours; the rest is for a clock that is wrong."""
TRACES: Final = timedelta(hours=48)
"""After that Telegram deletes nothing any more."""
ABANDONED: Final = timedelta(hours=24)
"""Whoever left before consent is forgotten, address and all."""
HEAD_START: Final = timedelta(hours=1)
"""The bot ends an expired conversation properly; only if it does not, it is just dropped."""
SAID: Final = timedelta(hours=48)
"""What became of a message of the bot's own."""
SAID_BY_STAFF: Final = timedelta(days=30)
"""What became of a reply: staff see it on the case page."""
ASIDE: Final = timedelta(days=30)
"""An update that could not be taken, and a prekey that was taken and not used."""
NON_CASE: Final = timedelta(days=30)
CASE: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of each was forgotten."""

    conversations: int = 0
    callers: int = 0
    arrivals: int = 0
    traces: int = 0
    messages: int = 0
    quarantined: int = 0
    keys: int = 0
    cases: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


def erase_after(stage: Stage, ended: datetime) -> datetime:
    """Say when a case that ended is erased: it is what ``queue.retire`` is given."""
    return ended + (NON_CASE if stage is Stage.NON_CASE else CASE)


def purge(tx: Tx, now: datetime) -> Counts:
    """Forget all that is due on both sides. For the command line, which may touch everything."""
    return forget_street(tx, now) + forget_desk(tx, now)


def forget_street(tx: Tx, now: datetime) -> Counts:
    """Forget what is due of the bot's own: conversations, callers, arrivals, what was said."""
    return Counts(
        conversations=conversations.forget_expired(tx, now - HEAD_START),
        callers=callers.forget_idle(tx, now - ABANDONED),
        arrivals=callers.forget_arrivals(tx, now - ARRIVALS),
        traces=callers.forget_traces(tx, now - TRACES),
        messages=outbox.forget_done(tx, now - SAID, now - SAID_BY_STAFF),
    )


def forget_desk(tx: Tx, now: datetime) -> Counts:
    """Forget what is due on the staff side: cases whose time has come, what was put aside.

    Erasing a case begins with its wrapped keys: without them no copy of its words can be opened.
    """
    due: list[CaseId] = queue.erasable(tx, now)
    for case in due:
        casefiles.erase(tx, case)
    return Counts(
        quarantined=letterbox.forget_quarantine(tx, now - ASIDE),
        keys=casefiles.forget_spare_keys(tx, now - ASIDE),
        cases=len(due),
    )
