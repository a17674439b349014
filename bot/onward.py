"""Where a turn leads beyond its flow, because of what was said before: an age, a language. Pure.

Whoever said how old they are is not asked again, and nobody under 14 is asked more than whether
they are safe; then a person is there for them.

Source: domain.md 2.10 (b), ux.md 2.7, rule 16; ADR 0027.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot import conduct, engine, retold
from bot.conduct import MINOR, YOUNG
from bot.engine import Command, Place, Said
from bot.flows import FLOWS
from bot.notes import WELCOME
from bot.wording import UNDER_14, age_group, age_told
from intake.indicators import Flag

if TYPE_CHECKING:
    from bot.engine import Turn
    from bot.pocket import Conversation

AGE: Final = "young"
"""The fact that says which of a child's age groups was told."""
_ASKS: Final = frozenset({"age"})
_HOW_OLD: Final = Place(YOUNG, "how-old")
_FIRST: Final = "safe-now"
_OF_WRITERS: Final = frozenset({WELCOME, conduct.ADULTS, YOUNG})
"""Flows in which whoever writes tells of themselves, or has not yet said of whom."""


def led(start: Conversation, turn: Turn, said: Said) -> Turn:
    """Let a turn lead where it has to, for what was said in it and before.

    Args:
        start: where the conversation stood.
        turn: what the engine made of what was said.
        said: what was said.
    """
    turn = conduct.among_the_young(start, turn)
    if start.place.flow in _OF_WRITERS:
        turn = _aged(start, turn, said)
    return retold.anew(start, turn)


def _aged(start: Conversation, turn: Turn, said: Said) -> Turn:
    asked = turn.item in _ASKS and turn.answer == (MINOR,)
    if group := age_group(said.words) if asked else age_told(said.words):
        turn = replace(turn, facts=(*turn.facts, (AGE, group)))
    return _not_asked_again(start, turn)


def _not_asked_again(start: Conversation, turn: Turn) -> Turn:
    facts = {**start.facts, **dict(turn.facts)}
    group = facts.get(AGE, "")
    if not group or facts.get("profile") != MINOR:
        return turn
    if group == UNDER_14 and (start.facts.get(AGE) != group or start.place.flow != YOUNG):
        turn = replace(turn, flags=tuple(dict.fromkeys((*turn.flags, Flag.UNDER_14))))
    if not _asks_too_much(turn, group):
        return turn
    onward = engine.advance(_HOW_OLD if group == UNDER_14 else turn.at, Said(choices=(group,)))
    at = replace(onward.at, trail=tuple(one for one in onward.at.trail if one != _HOW_OLD.step))
    shown = (*turn.shown[:-1], *onward.shown)
    return replace(turn, at=at, shown=shown, disposition=onward.disposition)


def _asks_too_much(turn: Turn, group: str) -> bool:
    """Say whether this is a question that somebody of this age is not asked."""
    at = turn.at
    if at.flow != YOUNG or at.step not in FLOWS[YOUNG].main or not engine.step_of(at).kind.waits:
        return False
    if group == UNDER_14:
        return at.step != _FIRST
    return at.step == _HOW_OLD.step and turn.command is not Command.BACK
