"""What somebody has to know is told anew in the language they change to, before they answer. Pure.

Whoever changes the language in the middle may not have read a word before: neither that a machine
writes, nor what may have to be passed on. A consent counts for what was shown before it.

Source: domain.md 5.2, T2; ux.md 2.7, rule 14; ADR 0027.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from bot.engine import Shown
from bot.flows import FLOWS
from bot.grammar import Kind
from bot.notes import WELCOME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.engine import Place, Turn
    from bot.pocket import Conversation

UNREAD: Final = "unread"
"""The fact that what has to be known was not yet told in the language that is spoken now."""
_CHANGES: Final = "other-language"
_TELLING: Final = frozenset(
    {name for name, flow in FLOWS.items() if any(step.vital for step in flow.steps.values())}
    | {"potential_victim"}
)


def anew(start: Conversation, turn: Turn) -> Turn:
    """Add what has to be known before the question a turn stands at, where it was not read."""
    locale = dict(turn.facts).get("locale", start.locale)
    changed = turn.item == _CHANGES and locale != start.locale
    if not changed and not start.facts.get(UNREAD):
        return turn
    if not _asks(turn.at):
        return replace(turn, facts=(*turn.facts, (UNREAD, UNREAD)))
    told = tuple(one for one in _told(turn.at) if one not in turn.shown)
    return replace(turn, shown=(*told, *turn.shown), facts=(*turn.facts, (UNREAD, "")))


def _asks(at: Place) -> bool:
    flow = FLOWS[at.flow]
    return at.flow in _TELLING and at.step in flow.main and flow.steps[at.step].kind.waits


def _told(at: Place) -> Iterator[Shown]:
    """Yield what has to be known, and what belongs to this question: in the order it was said."""
    if at.flow != WELCOME and not at.trail:
        yield from (Shown(WELCOME, id_) for id_ in _vital(WELCOME, FLOWS[WELCOME].main))
    flow = FLOWS[at.flow]
    before = flow.main[: flow.main.index(at.step)]
    beside = takewhile(lambda id_: flow.steps[id_].kind is Kind.SAY, reversed(before))
    wanted = {*_vital(at.flow, before), *beside}
    yield from (Shown(at.flow, id_) for id_ in before if id_ in wanted)


def _vital(flow: str, ids: tuple[str, ...]) -> Iterator[str]:
    return (id_ for id_ in ids if FLOWS[flow].steps[id_].vital)
