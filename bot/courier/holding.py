"""May this be said to her now? Pure: a letter, where she stands and the time give its fate.

Bot answers to what she just did are not asked about here: they always go out.

Source: domain.md 5.2 T7 and T8, 5.4; ux.md 2.7, rules 6 to 8; ADR 0015.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from bot import engine
from bot.agreement import Mark
from bot.safecontact import may_nudge
from bot.seats import FETCHING
from intake.contactplan import UNTIL_SHE_WRITES, opens_at
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from datetime import datetime

    from bot.agreement import Agreement
    from bot.pocket import Conversation
    from intake.sealing import Content
    from intake.store.outbox import OutboxRow

STAFF_PHRASE: Final = "phrase-"
_WORDS: Final = frozenset({OutboxKind.REPLY, OutboxKind.ASK, OutboxKind.URGENT})
_SILENT: Final = frozenset({OutboxKind.TAKE_BACK, OutboxKind.LIFT})


class Fate(Enum):
    """What becomes of a letter."""

    SAY = auto()
    WAIT = auto()
    KNOCK = auto()  # the opening line goes first, the letter waits for her answer
    TELL_LATER = auto()  # settled; told with the answer to the next thing she does
    DROP = auto()  # settled: there is nothing to say any more
    GIVE_UP = auto()  # nobody may or can be told; staff see that it failed


@dataclass(frozen=True, slots=True)
class Verdict:
    """A fate, and until when to wait, where that is it."""

    fate: Fate
    until: datetime | None = None


_INSTEAD: Final = {OutboxKind.CLOSE: Fate.GIVE_UP, OutboxKind.PERSON: Fate.TELL_LATER}
"""What becomes of those that would have to wait and must not: they change where she stands."""


def verdict(row: OutboxRow, here: Conversation, content: Content, now: datetime) -> Verdict:
    """Say what becomes of a letter of the staff side, or of an opening line.

    Promises: outside her windows nothing is said unless she has just done something, or a life
    hangs on it; whoever left quickly gets nothing at all until she writes again.
    """
    kind = row.letter.kind
    if row.unreachable or (here.contact is False and _is_words(kind, content)):
        return Verdict(Fate.GIVE_UP)
    if kind is OutboxKind.KNOCK:
        return _of_knock(here, content, now)
    waits = None if kind in _SILENT else _waits(row, here, content, now)
    if waits is None:
        return Verdict(Fate.SAY)
    return Verdict(_INSTEAD[kind]) if kind in _INSTEAD else waits


def _waits(row: OutboxRow, here: Conversation, content: Content, now: datetime) -> Verdict | None:
    """Say what a letter waits for; ``None``: nothing."""
    agreed, until_she_writes = here.agreed.at(now), now + UNTIL_SHE_WRITES
    if _must_write_first(row, here, content, agreed):
        return Verdict(Fate.WAIT, until_she_writes)
    if row.letter.kind is OutboxKind.URGENT or row.channel == FETCHING:
        return None
    opening = now if agreed.live(now) else opens_at(agreed.plan, now) or until_she_writes
    if opening > now:
        return Verdict(Fate.WAIT, opening)
    return None if agreed.known else _opening_line(agreed, until_she_writes)


def _opening_line(agreed: Agreement, until: datetime) -> Verdict:
    knocked = Mark.KNOCKED in agreed.marks
    return Verdict(Fate.WAIT, until) if knocked else Verdict(Fate.KNOCK)


def _must_write_first(
    row: OutboxRow, here: Conversation, content: Content, agreed: Agreement
) -> bool:
    """Say whether nothing is said before she writes again, whatever the time."""
    kind = row.letter.kind
    # To somebody who has come back and not agreed again nothing of before is said.
    if here.left or (_is_words(kind, content) and not _knows_us(row, here)):
        return True
    if kind is OutboxKind.URGENT:
        return False
    if not agreed.marks.isdisjoint({Mark.HELD, Mark.SILENT}):
        return True
    # Nothing is pushed to a page: she looks when she looks.
    return row.channel == FETCHING and not agreed.known


def _of_knock(here: Conversation, content: Content, now: datetime) -> Verdict:
    agreed = here.agreed.at(now)
    wanted = may_nudge(here) if content.get("reminds") else _is_awaited(here, agreed)
    opening = now if agreed.live(now) else opens_at(agreed.plan, now)
    if not wanted or opening is None:
        return Verdict(Fate.DROP)
    return Verdict(Fate.SAY) if opening == now else Verdict(Fate.WAIT, opening)


def _is_awaited(here: Conversation, agreed: Agreement) -> bool:
    quiet = here.left or not agreed.marks.isdisjoint({Mark.HELD, Mark.SILENT})
    return Mark.KNOCKED in agreed.marks and not quiet


def _is_words(kind: OutboxKind, content: Content) -> bool:
    """Tell whether somebody of the team says it, and not the machine."""
    return kind in _WORDS or str(content.get("key") or "").startswith(STAFF_PHRASE)


def _knows_us(row: OutboxRow, here: Conversation) -> bool:
    return here.saving or (engine.ended(here.place) and row.letter.kind is not OutboxKind.ASK)
