"""May this be said to her now? Pure: a letter, where she stands and the time give its fate.

Bot answers to what she just did are not asked about here: they always go out.

Source: domain.md 5.2 T7 and T8, 5.4; ux.md 2.7, rules 6 to 8; ADR 0015.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

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

REPORT_NEWS: Final = "report-"
STAFF_PHRASE: Final = ("phrase-", REPORT_NEWS)
_WORDS: Final = frozenset({OutboxKind.REPLY, OutboxKind.ASK, OutboxKind.URGENT})
UNSEEN: Final = frozenset({OutboxKind.LIFT, OutboxKind.SAFE, OutboxKind.QUIET})
"""What says nothing and counts at once, whatever else holds: staff decided it."""
_SILENT: Final = UNSEEN | {OutboxKind.TAKE_BACK}
_UNTIL_SHE_WRITES: Final = frozenset({Mark.HELD, Mark.SILENT, Mark.REFUSED})
_UNSAID: Final = frozenset({OutboxKind.PERSON, OutboxKind.TAKE_BACK})
"""What counts although nothing may be said: who is there, and what must not stay in the chat."""


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
    """A fate, and until when to wait, where that is it.

    Attributes:
        fate: what becomes of the letter.
        until: when to look again.
        away: they are words to somebody who is not there: where a code can bring her back, they are
            kept for it.
    """

    fate: Fate
    until: datetime | None = None
    away: bool = False


_INSTEAD: Final = {OutboxKind.CLOSE: Fate.GIVE_UP, OutboxKind.PERSON: Fate.TELL_LATER}
"""What becomes of those that would have to wait and must not: they change where she stands."""


def verdict(row: OutboxRow, here: Conversation, content: Content, now: datetime) -> Verdict:
    """Say what becomes of a letter of the staff side, or of an opening line.

    Promises: outside her windows nothing is said unless she has just done something, or a life
    hangs on it; whoever left quickly gets nothing at all until she writes again. Where somebody
    asked about others nothing is said until staff say that the contact is safe again.
    """
    kind = row.letter.kind
    if kind in UNSEEN:
        return Verdict(Fate.SAY)
    refused = here.contact is False and is_words(kind, content)
    compromised = here.compromised is not None and kind not in _UNSAID
    if row.unreachable or refused or compromised:
        return Verdict(Fate.GIVE_UP)
    if here.contact is False and kind is not OutboxKind.TAKE_BACK and not here.agreed.live(now):
        # The machine does not write either: a person who came is told of with her next answer.
        return Verdict(_INSTEAD.get(kind, Fate.GIVE_UP))
    return (
        _of_knock(here, content, now) if kind is OutboxKind.KNOCK else _of(row, here, content, now)
    )


def _of(row: OutboxRow, here: Conversation, content: Content, now: datetime) -> Verdict:
    """Say what becomes of a letter of the staff side that may be said at a safe time."""
    kind = row.letter.kind
    waits = None if kind in _SILENT else _waits(row, here, content, now)
    if waits is None:
        return Verdict(Fate.SAY)
    return Verdict(_INSTEAD[kind]) if kind in _INSTEAD else waits


def _waits(row: OutboxRow, here: Conversation, content: Content, now: datetime) -> Verdict | None:
    """Say what a letter waits for; ``None``: nothing."""
    agreed, until_she_writes = here.agreed.at(now), now + UNTIL_SHE_WRITES
    away = _is_away(row, here, content)
    if away or _must_write_first(row, agreed):
        kept = away and is_words(row.letter.kind, content)
        return Verdict(Fate.WAIT, until_she_writes, away=kept)
    if row.letter.kind is OutboxKind.URGENT or row.channel == FETCHING:
        return None
    opening = now if agreed.live(now) else opens_at(agreed.plan, now) or until_she_writes
    if opening > now:
        return Verdict(Fate.WAIT, opening)
    return _opening_line(agreed, until_she_writes)


def _opening_line(agreed: Agreement, until: datetime) -> Verdict | None:
    """Let the opening line go first, where it is not known who reads."""
    if agreed.known:
        return None
    knocked = Mark.KNOCKED in agreed.marks
    return Verdict(Fate.WAIT, until) if knocked else Verdict(Fate.KNOCK)


def _is_away(row: OutboxRow, here: Conversation, content: Content) -> bool:
    # To somebody who has come back and not agreed again nothing of before is said: not even that
    # there is a team. That stays so when the contact ends, also by silence.
    kind = row.letter.kind
    return here.left or (not here.saving and (kind in _INSTEAD or is_words(kind, content)))


def _must_write_first(row: OutboxRow, agreed: Agreement) -> bool:
    """Say whether nothing is said before she writes again, whatever the time."""
    if row.letter.kind is OutboxKind.URGENT:
        return False
    if not agreed.marks.isdisjoint(_UNTIL_SHE_WRITES):
        return True
    if Mark.RETURNED in agreed.marks and agreed.asks_word:
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
    quiet = here.left or not agreed.marks.isdisjoint(_UNTIL_SHE_WRITES)
    return Mark.KNOCKED in agreed.marks and not quiet


def is_words(kind: OutboxKind, content: Content) -> bool:
    """Tell whether somebody of the team says it, and not the machine."""
    return kind in _WORDS or str(content.get("key") or "").startswith(STAFF_PHRASE)
