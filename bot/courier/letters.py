"""What staff hand to the courier: opened here, and nowhere else on the street side.

Some of it changes where a conversation stands. That is committed before anything is said.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from bot import conduct, drafts, replies
from bot.agreement import NOTHING, Mark
from bot.courier.holding import REPORT_NEWS, UNSEEN, Fate, Verdict, is_words, verdict
from bot.engine import Place, Shown
from bot.notes import ASKING, OPEN_LINE
from bot.safecontact import CAME
from bot.seats import FETCHING, Seats
from bot.speech import knock, letter_binding, of_conversation, spoken, words_of
from intake import log
from intake.case import OutboxState
from intake.contactplan import UNTIL_SHE_WRITES
from intake.keys import CannotOpen
from intake.sealing import Binding, Purpose, open_pocket, open_sealed
from intake.store import callers, keeping, outbox, returns
from intake.store.outbox import IN_LINE, OutboxKind

if TYPE_CHECKING:
    from datetime import datetime

    from bot.messages import Outgoing
    from bot.pocket import Conversation
    from bot.seats import Street
    from bot.speech import NumbersFor
    from intake.db import Tx
    from intake.sealing import Content
    from intake.store.outbox import OutboxRow

CLOSED: Final = "closed"
"""What whoever asks about a report is told once the team has finished."""
_ENDED: Final = Place(OPEN_LINE, "stopped")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A letter that may be said now: it is committed as being sent.

    Attributes:
        parts: the messages, in order.
        asks: the last part is a question with buttons.
        take_back: messages to delete instead.
        fades: it was agreed that what is said here does not stay.
    """

    parts: tuple[Outgoing, ...]
    asks: bool = False
    take_back: tuple[int, ...] = ()
    fades: bool = False


def prepare(
    tx: Tx, row: OutboxRow, street: Street, numbers: NumbersFor, now: datetime
) -> Prepared | None:
    """Make a letter of the staff side ready to be said, or settle it without saying anything.

    ``None``: nothing is to be said now. Words that find no safe time wait in the outbox, and staff
    see until when; whoever blocked us or does not want to be written to gets nothing, and staff see
    that it failed; so it is where somebody asked about others, until staff say that the contact is
    safe again. A letter to a closed case finds nobody; but what she wrote while it was being closed
    opens it again, so it stays hers. Words for somebody who can come back with a code are kept
    until then.
    """
    record = row.letter.record
    if outbox.state_of(tx, [record]).get(record) is not OutboxState.QUEUED:
        return None  # she has come back elsewhere meanwhile, and what waited is kept for her
    if row.letter.kind is OutboxKind.CLOSE and row.case is not None:
        if _was_crossed(tx, row, street):
            outbox.sent(tx, [(record, None)], now)
            return None
        returns.forget_case(tx, row.case)
        keeping.let_go(tx, row.case, now)
    return _weighed(tx, row, street, numbers, now)


def _was_crossed(tx: Tx, row: OutboxRow, street: Street) -> bool:
    """Say whether she has written in her case what whoever closed it cannot have seen."""
    content, book = _opened(row, street), callers.of_case(tx, row.case) if row.case else None
    heard: Any = content.get("heard") if content is not None else None
    if not isinstance(heard, int) or book is None or book.chain is None:
        return False
    return book.chain.seq > heard


def _weighed(
    tx: Tx, row: OutboxRow, street: Street, numbers: NumbersFor, now: datetime
) -> Prepared | None:
    seats = Seats(tx, street, now)
    if row.caller is not None:
        seats.load({row.caller})
    seat = seats[row.caller] if row.caller is not None else None
    content = _opened(row, street)
    if seat is None or seat.here is None or content is None or row.caller is None:
        _give_up(tx, row, seats, content, now)
        return None
    found = _in_line(tx, row, seat.here, verdict(row, seat.here, content, now))
    kept = found.away and _waits_for_a_code(tx, row, now)
    if kept or found.fate is Fate.GIVE_UP:
        _give_up(tx, row, seats, content, now)
        return None
    said = found.fate is Fate.SAY
    here = _moved(row, seat.here, content) if said else _unsaid(row, seat.here, content, found)
    seats[row.caller] = replace(seat, here=here)
    seats.save()
    if not said:
        _put_off(tx, row, street, found, now)
    elif _is_on_its_way(tx, row, here, now):
        prepared = _said(row, here, content, street, numbers)
        return replace(prepared, fades=here.agreed.plan.fades)
    return None


def _in_line(tx: Tx, row: OutboxRow, here: Conversation, found: Verdict) -> Verdict:
    """Let a letter wait for those before it that wait: what staff say stays in its order."""
    waits = Mark.WAITING in here.agreed.marks and row.letter.kind in IN_LINE
    if found.fate is not Fate.SAY or not waits or row.case is None:
        return found
    until = outbox.ahead(tx, row.case, row.letter.record)
    return found if until is None else Verdict(Fate.WAIT, until)


def _is_on_its_way(tx: Tx, row: OutboxRow, here: Conversation, now: datetime) -> bool:
    """Note that a letter is being sent, or settle one of which nothing is sent."""
    kind, record = row.letter.kind, row.letter.record
    if kind is OutboxKind.CLOSE and row.caller is not None:
        callers.link_case(tx, row.caller, None)
    if kind is OutboxKind.LIFT and row.case is not None:
        outbox.release(tx, row.case, now)
    # Her page shows where the conversation stands now; or nothing of this is to be seen.
    hidden = here.compromised is not None and kind is OutboxKind.PERSON
    if row.channel == FETCHING or hidden or kind in UNSEEN:
        outbox.sent(tx, [(record, None)], now)
        return False
    outbox.sending(tx, record, now)
    return True


def _unsaid(row: OutboxRow, here: Conversation, content: Content, found: Verdict) -> Conversation:
    """Return where the conversation stands although the letter is not said: she is to hear of it.

    Nothing is written where nothing changes: each writing makes the buttons she sees older.
    """
    agreed = here.agreed
    if found.fate is Fate.TELL_LATER:
        agreed = replace(agreed, news=str(content.get("key") or ""))
    elif found.fate is Fate.KNOCK:
        agreed = agreed.marked(Mark.KNOCKED, Mark.WAITING)
    elif found.fate is Fate.WAIT and row.letter.kind is not OutboxKind.KNOCK:
        agreed = agreed.marked(Mark.WAITING)
    return here if agreed == here.agreed else replace(here, rev=here.rev + 1, agreed=agreed)


def _put_off(tx: Tx, row: OutboxRow, street: Street, found: Verdict, now: datetime) -> None:
    record = row.letter.record
    if found.fate in {Fate.DROP, Fate.TELL_LATER}:
        outbox.sent(tx, [(record, None)], now)
        return
    outbox.put_off(tx, record, found.until or now + UNTIL_SHE_WRITES)
    if found.fate is Fate.KNOCK and row.caller is not None:
        outbox.add(tx, row.caller, knock(street.keys, reminds=False), now)


def _opened(row: OutboxRow, street: Street) -> Content | None:
    keys, letter = street.keys, row.letter
    try:
        if letter.kind is OutboxKind.KNOCK:
            place = letter_binding(letter.record, keys)
            return open_pocket(letter.body, keys.pocket, place)
        if row.case is None:
            return None
        place = Binding(Purpose.OUTBOX, keys.org, row.case, 0, letter.record)
        content = open_sealed(letter.body, keys.delivery, place)
    except CannotOpen as fault:
        log.trouble("letter-does-not-open", reason=fault.code, kind=letter.kind.value)
        return None
    # Whoever can write rows must not make a life hang on a letter, end a hold, or silence us.
    marked = letter.kind in {OutboxKind.URGENT, OutboxKind.LIFT, OutboxKind.QUIET}
    return None if marked and content.get("kind") != letter.kind.value else content


def _give_up(tx: Tx, row: OutboxRow, seats: Seats, content: Content | None, now: datetime) -> None:
    """Settle a letter that nobody may or can be told. A closed case is let go of all the same."""
    if row.caller is not None and row.letter.kind is OutboxKind.CLOSE:
        seats[row.caller] = replace(seats[row.caller], here=None)
        seats.save()
        callers.link_case(tx, row.caller, None)
    here = seats[row.caller].here if row.caller is not None else None
    wanted = here is None or here.contact is not False
    words = content is not None and is_words(row.letter.kind, content)
    if wanted and words and _waits_for_a_code(tx, row, now):
        keeping.keep(tx, row.letter.record, now)
    else:
        outbox.failed(tx, row.letter.record, OutboxState.FAILED, now)


def _waits_for_a_code(tx: Tx, row: OutboxRow, now: datetime) -> bool:
    """Say whether somebody can come back with a code for this. A question is asked anew."""
    is_question = row.letter.kind is OutboxKind.ASK
    return not is_question and row.case is not None and returns.leads_to(tx, row.case, now)


def _moved(row: OutboxRow, here: Conversation, content: Content) -> Conversation:
    """Return where the conversation stands because of this letter: mostly where it stood."""
    key = str(content.get("key") or "")
    moved = replace(here, rev=here.rev + 1)
    if row.letter.kind in UNSEEN:
        return _decided(row.letter.kind, moved, content)
    match row.letter.kind:
        case OutboxKind.ASK:
            shown = (Shown(ASKING.flow, ASKING.step),)
            moved = replace(
                moved, place=ASKING, ask=content, shown=shown, notice="", resumes=None, args={},
                draft=drafts.left_at(here),
            )  # fmt: skip
        case OutboxKind.PERSON:
            notice = key if here.compromised is None else here.notice
            moved = replace(moved, person=key == CAME, notice=notice)
        case OutboxKind.CLOSE:
            moved = replace(
                moved, place=_ENDED, case=None, key_id=None, saving=False, person=False,
                ask=None, shown=(), notice=key, way_back=None, resumes=None, args={},
                agreed=NOTHING, draft=None, facts={**here.facts, "report": CLOSED},
            )  # fmt: skip
        case OutboxKind.KNOCK if content.get("reminds"):
            moved = replace(moved, agreed=here.agreed.marked(Mark.NUDGED))
        case _ if key.startswith(REPORT_NEWS):  # kept for when its reporter asks
            moved = replace(moved, facts={**here.facts, "report": key.removeprefix(REPORT_NEWS)})
        case kind if is_words(kind, content) and replies.waits_for_words(here):
            moved = replace(moved, addressed=True)
        case _:
            moved = here
    return moved


def _decided(kind: OutboxKind, here: Conversation, content: Content) -> Conversation:
    """Return where the conversation stands after what staff decided of it."""
    if kind is OutboxKind.SAFE:
        return conduct.safe_again(here, str(content.get("until") or ""))
    if kind is OutboxKind.QUIET:
        return replace(here, agreed=here.agreed.marked(Mark.REFUSED))
    gone = (Mark.HELD, Mark.WAITING, Mark.RETURNED)
    return replace(here, notice="", agreed=here.agreed.without(*gone).marked(Mark.PROVED))


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
    if row.letter.kind is OutboxKind.KNOCK:
        content = {"key": here.agreed.plan.opening}
    return Prepared(tuple(words_of(content, here, row.channel, numbers)))
