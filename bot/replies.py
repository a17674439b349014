"""A reporter's answer to the team, in the middle of a report that waits for other words. Pure.

Where the team has written since a question for words was asked, the next words are taken for an
answer to the team: "Yes, since May" is no place. They go to the team, and the question comes again.

Source: ux.md 2.5; ADR 0027.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot import engine
from bot.grammar import Kind
from bot.messages import Odd
from bot.turns import REPORT, is_draft
from bot.wording import understand

if TYPE_CHECKING:
    from bot.messages import Incoming
    from bot.pocket import Conversation
    from bot.turns import Outcome


def waits_for_words(here: Conversation) -> bool:
    """Say whether a report waits for words here, so that others would be taken for them."""
    asks = engine.step_of(here.place).kind is Kind.WRITE
    return here.place.flow == REPORT and is_draft(here) and asks


def told(here: Conversation | None, incoming: Incoming) -> Incoming:
    """Mark words that answer the team; a command, a button, a code or danger is what it is."""
    if here is None or not here.addressed or incoming.odd is not None or incoming.invited:
        return incoming
    said = understand(incoming, here.place, here.rev)
    plain = said is not None and bool(said.words) and not said.alarms
    return replace(incoming, odd=Odd.REPLY) if plain and waits_for_words(here) else incoming


def after(outcome: Outcome, incoming: Incoming, before: Conversation | None) -> Outcome:
    """Forget that the team has written once it was answered, or the question is another one."""
    here = outcome.here
    if before is None or not here.addressed:
        return outcome
    if incoming.odd is not Odd.REPLY and here.place == before.place:
        return outcome
    return replace(outcome, here=replace(here, addressed=False, rev=max(here.rev, before.rev + 1)))
