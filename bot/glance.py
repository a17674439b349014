"""What a caller who fetches sees now: her question, and what the team has said meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import engine
from bot.grammar import Kind
from bot.messages import View
from bot.seats import FETCHING, Seats
from bot.speech import of_conversation, spoken_apart, words_of
from bot.turns import standing
from intake.keys import CannotOpen
from intake.sealing import Binding, Purpose, open_sealed
from intake.store import outbox

if TYPE_CHECKING:
    from datetime import datetime

    from bot.seats import Street
    from bot.speech import NumbersFor
    from intake.case import CallerId
    from intake.db import Tx
    from intake.sealing import Content
    from intake.store.outbox import OutboxRow


def look(
    tx: Tx, caller: CallerId, street: Street, numbers: NumbersFor, now: datetime
) -> View | None:
    """Return what she sees; ``None`` when there is no conversation, or she has left it.

    Reads only. Words of the team are shown until she does the next thing, and never to somebody
    who has come back and not agreed again.
    """
    seats = Seats(tx, street, now)
    seats.load({caller})
    here = seats[caller].here
    if here is None or here.left:
        return None
    may_read = here.saving and here.contact is not False and here.compromised is None
    case = here.case if may_read else None
    letters = [
        (row, content)
        for row in (outbox.for_fetching(tx, case) if case else ())
        if (content := _opened(row, street)) is not None
    ]
    messages = [part for _, said in letters for part in words_of(said, here, FETCHING, numbers)]
    waiting = tuple(row.letter.record for row, _ in letters)
    parts = spoken_apart(
        of_conversation(standing(here), FETCHING), numbers, street.offered, street.prompts
    )
    return View(
        lang=here.locale,
        messages=tuple(messages),
        waiting=waiting,
        said=parts[:-1],
        question=parts[-1],
        writes=engine.step_of(here.place).kind is Kind.WRITE,
        in_danger=here.danger,
        mark=f"{here.rev}.{waiting[-1].hex() if waiting else ''}",
        may_speak=here.saving,
    )


def _opened(row: OutboxRow, street: Street) -> Content | None:
    if row.case is None:
        return None
    place = Binding(Purpose.OUTBOX, street.keys.org, row.case, 0, row.letter.record)
    try:
        return open_sealed(row.letter.body, street.keys.delivery, place)
    except CannotOpen:
        return None
