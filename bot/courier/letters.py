"""What staff hand to the courier: opened here, and nowhere else on the street side.

Some of it changes where a conversation stands. That is committed before anything is said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from bot import conduct, engine
from bot.engine import Place, Shown
from bot.notes import ASKING, OPEN_LINE
from bot.seats import FETCHING, Seats
from bot.speech import of_conversation, spoken, words_of
from intake import log
from intake.case import OutboxState
from intake.keys import CannotOpen
from intake.sealing import Binding, Purpose, open_sealed
from intake.store import callers, keeping, outbox, returns
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
_UNSAID: Final = frozenset({OutboxKind.PERSON, OutboxKind.TAKE_BACK})
"""What counts although nothing may be said: who is there, and what must not stay in the chat."""


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
    to gets nothing, and staff see that it failed; so it is where somebody asked about others, until
    staff say that the contact is safe again. A letter to a closed case finds nobody. Words for
    somebody who can come back with a code are kept until then.
    """
    record = row.letter.record
    if outbox.state_of(tx, [record]).get(record) is not OutboxState.QUEUED:
        return None  # she has come back elsewhere meanwhile, and what waited is kept for her
    if row.letter.kind is OutboxKind.CLOSE and row.case is not None:
        returns.forget_case(tx, row.case)
        keeping.let_go(tx, row.case, now)
    seats = Seats(tx, street, now)
    if row.caller is not None:
        seats.load({row.caller})
    seat = seats[row.caller] if row.caller is not None else None
    content = _opened(row, street)
    if (
        seat is None
        or seat.here is None
        or content is None
        or row.caller is None
        or not _may_be_said(row, seat.here, content)
    ):
        _give_up(tx, row, seats, content, now)
        return None
    here = _moved(row, seat.here, content)
    seats[row.caller] = replace(seat, here=here)
    seats.save()
    if row.letter.kind is OutboxKind.CLOSE:
        callers.link_case(tx, row.caller, None)
    # Her page shows where the conversation stands now; or nothing of this is to be seen.
    if row.channel == FETCHING or _is_kept_quiet(row, here):
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
    kind = row.letter.kind
    if kind is OutboxKind.SAFE:
        return True
    held = here.compromised is not None and kind not in _UNSAID
    if held or row.unreachable or here.left:
        return False
    if kind is OutboxKind.ASK or _is_words(row, content):
        # To somebody who has come back and not agreed again nothing of before is said.
        known = here.saving or (engine.ended(here.place) and kind is not OutboxKind.ASK)
        return known and here.contact is not False
    return True


def _is_kept_quiet(row: OutboxRow, here: Conversation) -> bool:
    hidden = here.compromised is not None and row.letter.kind is OutboxKind.PERSON
    return hidden or row.letter.kind is OutboxKind.SAFE


def _give_up(tx: Tx, row: OutboxRow, seats: Seats, content: Content | None, now: datetime) -> None:
    """Settle a letter that nobody may or can be told. A closed case is let go of all the same."""
    if row.caller is not None and row.letter.kind is OutboxKind.CLOSE:
        seats[row.caller] = replace(seats[row.caller], here=None)
        seats.save()
        callers.link_case(tx, row.caller, None)
    here = seats[row.caller].here if row.caller is not None else None
    if (
        content is not None
        and _is_words(row, content)
        and (here is None or here.contact is not False)
        and row.case is not None
        and returns.leads_to(tx, row.case, now)
    ):
        keeping.keep(tx, row.letter.record, now)
    else:
        outbox.failed(tx, row.letter.record, OutboxState.FAILED, now)


def _is_words(row: OutboxRow, content: Content) -> bool:
    """Say whether somebody of the team said it herself."""
    key = str(content.get("key") or "")
    return row.letter.kind is OutboxKind.REPLY or key.startswith(_STAFF_PHRASE)


def _moved(row: OutboxRow, here: Conversation, content: Content) -> Conversation:
    """Return where the conversation stands because of this letter: mostly where it stood."""
    key = str(content.get("key") or "")
    rev = here.rev + 1
    if row.letter.kind is OutboxKind.ASK:
        shown = (Shown(ASKING.flow, ASKING.step),)
        return replace(
            here, place=ASKING, rev=rev, ask=content, shown=shown, notice="", resumes=None, args={}
        )
    if row.letter.kind in {OutboxKind.PERSON, OutboxKind.SAFE}:
        return _known(row.letter.kind, replace(here, rev=rev), content)
    if row.letter.kind is OutboxKind.CLOSE:
        return replace(
            here, place=_ENDED, rev=rev, case=None, key_id=None, saving=False, person=False,
            ask=None, shown=(), notice=key, way_back=None, resumes=None, args={},
        )  # fmt: skip
    return _informed(here, key)


def _informed(here: Conversation, key: str) -> Conversation:
    """Keep what was said of a report, for when its reporter asks."""
    if not key.startswith(REPORT_NEWS):
        return here
    news = {**here.facts, "report": key.removeprefix(REPORT_NEWS)}
    return replace(here, rev=here.rev + 1, facts=news)


def _known(kind: OutboxKind, here: Conversation, content: Content) -> Conversation:
    """Return a conversation that knows who is there: of the team, or at the other end."""
    if kind is OutboxKind.SAFE:
        return conduct.safe_again(here, str(content.get("until") or ""))
    key = str(content.get("key") or "")
    notice = key if here.compromised is None else here.notice
    return replace(here, person=key == _CAME, notice=notice)


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
