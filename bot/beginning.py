"""Before the turn: which conversation a message belongs to, and what was meant in it. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot import conduct, engine
from bot.engine import Command, NotAnAnswer, Said
from bot.notes import OPEN_LINE, WELCOME
from bot.pocket import Conversation
from bot.wording import understand

if TYPE_CHECKING:
    from bot.messages import Incoming

_BEGIN_AGAIN: Final = "begin-again"


def started(
    before: Conversation | None, incoming: Incoming, offered: tuple[str, ...]
) -> tuple[Conversation, str]:
    """Return the conversation this belongs to, a new one where the old one is over.

    With it a text key to say first, mostly none.
    """
    if before is None:
        hint = incoming.locale_hint
        return _anew(
            WELCOME, Conversation(conduct.NOWHERE, locale=hint if hint in offered else offered[0])
        ), ""
    if before.left:  # whoever holds the phone now is a stranger to us
        return _anew(WELCOME, before), ""
    if not engine.ended(before.place) or _works_at_an_end(before, incoming):
        return before, ""
    return (
        (_anew(OPEN_LINE, before), "") if before.saving else (_anew(WELCOME, before), _BEGIN_AGAIN)
    )


def _anew(flow: str, before: Conversation) -> Conversation:
    """Begin a flow. Her case stays known; from the welcome on nothing else does."""
    place = engine.begin(flow, silent=True).at
    if flow == OPEN_LINE:
        return replace(before, place=place)
    return Conversation(
        place, before.rev, before.locale, case=before.case, key_id=before.key_id,
        way_back=before.way_back, child=before.child, warned=before.warned,
        compromised=before.compromised,
    )  # fmt: skip


def means_what_was_shown(said: Said, incoming: Incoming) -> bool:
    """Say whether this has a meaning only after a question: "again", or a number of its list.

    Whoever begins has not seen the list yet: a number would choose a language by chance.
    """
    return said.command is Command.AGAIN or (
        bool(said.choices) and (incoming.words or "").strip().isdecimal()
    )


def _works_at_an_end(before: Conversation, incoming: Incoming) -> bool:
    said = understand(incoming, before.place, before.rev)
    if said is None or said.command in {None, Command.AGAIN, Command.BACK}:
        return False
    try:
        engine.advance(before.place, said)
    except NotAnAnswer:
        return False
    return True


def meant(start: Conversation, incoming: Incoming, offered: tuple[str, ...]) -> Said | None:
    """Return what was meant here; ``None`` where it answers nothing."""
    said = understand(incoming, start.place, start.rev, offered)
    if said is None or incoming.odd is None:
        return said
    # Words under a picture or in a changed message answer nothing; an alarm in them is heard.
    if said.command is not None:
        return said
    return Said(words=said.words, alarms=said.alarms) if said.alarms else None
