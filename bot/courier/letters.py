"""What staff hand to the courier: opened here, and nowhere else on the street side.

Some of it changes where a conversation stands. That is committed before anything is said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from bot import engine
from bot.engine import Place, Shown
from bot.notes import ASKING, OPEN_LINE
from bot.seats import FETCHING, Seats
from bot.speech import of_conversation, spoken, words_of
from intake import log
from intake.case import OutboxState
from intake.keys import CannotOpen
from intake.sealing import Binding, Purpose, open_sealed
from intake.store import callers, outbox
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from datetime import datetime

    from bot.messages import Outgoing
    from bot.pocket import Conversation
    from bot.seats import Street
    from bot.speech import NumbersFor
    from intake.db import Tx
    from intake.sealing import Content
    from intake.store.outbox import OutboxRow

_CAME: Final = "person-came"
REPORT_NEWS: Final = "report-"
_STAFF_PHRASE: Final = ("phrase-", REPORT_NEWS)
_ENDED: Final = Place(OPEN_LINE, "stopped")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A letter that may be said now: it is committed as being sent.

    Attributes:
        parts: the messages, in order.
        asks: the last part is a question with buttons.
        take_back: messages to delete instead.
    """

    parts: tuple[Outgoing, ...]
    asks: bool = False
    take_back: tuple[int, ...] = ()


def prepare(
    tx: Tx, row: OutboxRow, street: Street, numbers: NumbersFor, now: datetime
) -> Prepared | None:
    """Make a letter of the staff side ready to be said, or settle it without saying anything.

    ``None``: nothing is to be said. Whoever left quickly, blocked us or does not want to be written
    to gets nothing, and staff see that it failed; a letter to a closed case finds nobody.
    """
    seats = Seats(tx, street, now)
    if row.caller is not None:
        seats.load({row.caller})
    seat = seats[row.caller] if row.caller is not None else None
    content = _opened(row, street)
    if seat is None or seat.here is None or content is None or row.caller is None:
        _give_up(tx, row, seats, now)
        return None
    if not _may_be_said(row, seat.here, content):
        _give_up(tx, row, seats, now)
        return None
    here = _moved(row, seat.here, content)
    seats[row.caller] = replace(seat, here=here)
    seats.save()
    if row.letter.kind is OutboxKind.CLOSE:
        callers.link_case(tx, row.caller, None)
    if row.channel == FETCHING:  # her page shows where the conversation stands now
        outbox.sent(tx, [(row.letter.record, None)], now)
        return None
    outbox.sending(tx, row.letter.record, now)
    return _said(row, here, content, street, numbers)


def _opened(row: OutboxRow, street: Street) -> Content | None:
    keys = street.keys
    if row.case is None:
        return None
    place = Binding(Purpose.OUTBOX, keys.org, row.case, 0, row.letter.record)
    try:
        return open_sealed(row.letter.body, keys.delivery, place)
    except CannotOpen as fault:
        log.trouble("letter-does-not-open", reason=fault.code, kind=row.letter.kind.value)
        return None


def _may_be_said(row: OutboxRow, here: Conversation, content: Content) -> bool:
    if row.unreachable or here.left:
        return False
    key = str(content.get("key") or "")
    kind = row.letter.kind
    if kind in {OutboxKind.REPLY, OutboxKind.ASK} or key.startswith(_STAFF_PHRASE):
        # To somebody who has come back and not agreed again nothing of before is said.
        known = here.saving or (engine.ended(here.place) and kind is not OutboxKind.ASK)
        return known and here.contact is not False
    return True


def _give_up(tx: Tx, row: OutboxRow, seats: Seats, now: datetime) -> None:
    """Settle a letter that nobody may or can be told. A closed case is let go of all the same."""
    if row.caller is not None and row.letter.kind is OutboxKind.CLOSE:
        seats[row.caller] = replace(seats[row.caller], here=None)
        seats.save()
        callers.link_case(tx, row.caller, None)
    outbox.failed(tx, row.letter.record, OutboxState.FAILED, now)


def _moved(row: OutboxRow, here: Conversation, content: Content) -> Conversation:
    """Return where the conversation stands because of this letter: mostly where it stood."""
    key = str(content.get("key") or "")
    rev = here.rev + 1
    if row.letter.kind is OutboxKind.ASK:
        shown = (Shown(ASKING.flow, ASKING.step),)
        return replace(here, place=ASKING, rev=rev, ask=content, shown=shown, notice="")
    if row.letter.kind is OutboxKind.PERSON:
        return replace(here, rev=rev, person=key == _CAME, notice=key)
    if row.letter.kind is OutboxKind.CLOSE:
        return replace(
            here, place=_ENDED, rev=rev, case=None, key_id=None, saving=False, person=False,
            ask=None, shown=(), notice=key,
        )  # fmt: skip
    return _informed(here, key)


def _informed(here: Conversation, key: str) -> Conversation:
    """Keep what was said of a report, for when its reporter asks."""
    if not key.startswith(REPORT_NEWS):
        return here
    news = {**here.facts, "report": key.removeprefix(REPORT_NEWS)}
    return replace(here, rev=here.rev + 1, facts=news)


def _said(
    row: OutboxRow, here: Conversation, content: Content, street: Street, numbers: NumbersFor
) -> Prepared:
    if row.letter.kind is OutboxKind.ASK:
        question = spoken(
            of_conversation(here, row.channel), numbers, street.offered, street.prompts
        )
        return Prepared((question,), asks=True)
    if row.letter.kind is OutboxKind.TAKE_BACK:
        told: Any = content.get("messages")
        return Prepared((), take_back=tuple(one for one in told or () if isinstance(one, int)))
    return Prepared(tuple(words_of(content, here, row.channel, numbers)))
