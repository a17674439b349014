"""What a caller who fetches sees now: her question, and what the team has said meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot import conduct, drafts, engine
from bot.agreement import Mark
from bot.grammar import Kind
from bot.messages import View
from bot.safecontact import ASK_WORD
from bot.seats import FETCHING, Seats
from bot.speech import of_conversation, spoken_apart, words_of
from bot.turns import standing
from bot.wording import HARMLESS, bar
from intake.keys import CannotOpen
from intake.sealing import Binding, Purpose, open_sealed
from intake.store import outbox

if TYPE_CHECKING:
    from datetime import datetime

    from bot.messages import Outgoing
    from bot.pocket import Conversation
    from bot.seats import Street
    from bot.speech import NumbersFor
    from intake.case import CallerId, RecordId
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
    letters = _letters(tx, here, street)
    messages, waiting = _messages(letters, here, numbers, now)
    parts = spoken_apart(
        of_conversation(_shown(here, now), FETCHING), numbers, street.offered, street.prompts
    )
    return View(
        lang=here.locale,
        messages=tuple(messages),
        waiting=waiting,
        said=parts[:-1],
        question=parts[-1],
        writes=engine.step_of(here.place).kind is Kind.WRITE,
        in_danger=here.danger,
        spared=conduct.is_spared(here),
        mark=f"{here.rev}.{waiting[-1].hex() if waiting else ''}",
        may_speak=here.saving,
        country=here.facts.get("country", ""),
        # Where the harmless screen is all there is, nothing may say that there is more.
        bar=() if Mark.HELD in here.agreed.marks else bar(here.place, here.locale, here.rev),
    )


def _letters(tx: Tx, here: Conversation, street: Street) -> list[tuple[OutboxRow, Content]]:
    """Return what the team has said and she may be shown; nothing while it is held."""
    may_read = here.saving and here.contact is not False and here.compromised is None
    if here.case is None or not may_read or Mark.HELD in here.agreed.marks:
        return []
    return [
        (row, content)
        for row in outbox.for_fetching(tx, here.case)
        if (content := _opened(row, street)) is not None
    ]


def _messages(
    letters: list[tuple[OutboxRow, Content]], here: Conversation, numbers: NumbersFor, now: datetime
) -> tuple[list[Outgoing], tuple[RecordId, ...]]:
    """Return the team's words and their rows, or what stands in for them until she is known.

    That is the question for the ok word, where there is one, or else the opening line alone.
    """
    agreed = here.agreed.at(now)
    waiting = tuple(row.letter.record for row, _ in letters)
    if letters and agreed.asks_word:
        return words_of({"key": ASK_WORD}, here, FETCHING, numbers), ()
    if letters and not agreed.known:
        return words_of({"key": agreed.plan.opening}, here, FETCHING, numbers), waiting
    return [
        part for _, said in letters for part in words_of(said, here, FETCHING, numbers)
    ], waiting


def _shown(here: Conversation, now: datetime) -> Conversation:
    """Return a conversation that shows something: where nothing was said, its question.

    A report that was left a while ago shows nothing of what was answered on a page that is only
    loaded again: see ``drafts.found_again``.
    """
    if Mark.HELD in here.agreed.marks:
        return replace(here, shown=(), notice=HARMLESS)
    return (
        replace(drafts.offered(here, now), notice="")
        if drafts.is_away(here, now)
        else standing(here)
    )


def _opened(row: OutboxRow, street: Street) -> Content | None:
    if row.case is None:
        return None
    place = Binding(Purpose.OUTBOX, street.keys.org, row.case, 0, row.letter.record)
    try:
        return open_sealed(row.letter.body, street.keys.delivery, place)
    except CannotOpen:
        return None
