"""What is ticked and not confirmed: an answer, too, once somebody goes anywhere else.

Every answer counts on receipt (ux.md 2.5). Ticks are filed when their question is left, not one by
one: in between they are being chosen. They stand there again when the question does.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.engine.said import Turn
from bot.engine.walking import ticked, whom
from bot.flows import FLOWS
from bot.grammar import SKIP, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.engine.said import Place
    from bot.grammar import Step


def adds(place: Place) -> bool:
    """Say whether something is ticked here that no answer had."""
    return not {*place.picked} <= {*ticked(place, place.step)}


def unconfirmed(place: Place) -> Turn | None:
    """Answer a question with what is ticked there; ``None`` where the case has that already.

    An answer that is being changed stays as it was confirmed, with what is ticked besides. Where
    ticks that were filed are gone again, it is as if the question was skipped.
    """
    step = FLOWS[place.flow].steps[place.step]
    if step.kind is not Kind.ASK_ALL:
        return None
    settled = ticked(place, step.id)
    chosen = _in_order(step, {*settled, *place.picked})
    if chosen == _in_order(step, {*settled, *_left(place)}):
        return None
    choices = [step.choices[id_] for id_ in chosen]
    return Turn(
        at=place,
        shown=(),
        item=step.id,
        answer=chosen or (SKIP,),
        indicators=tuple(dict.fromkeys(sign for one in choices for sign in one.indicators)),
        flags=tuple(dict.fromkeys(sign for one in choices for sign in one.flags)),
        person=whom(place),
    )


def leaving(place: Place, turn: Turn) -> Turn:
    """Add to a turn what it leaves behind ticked; an answer puts that away."""
    step = FLOWS[place.flow].steps[place.step]
    if step.kind is not Kind.ASK_ALL or turn.picking:
        return turn
    if turn.item == step.id:
        return replace(turn, at=replace(turn.at, half=())) if turn.at.half else turn
    if (turn.at.flow, turn.at.step) == (place.flow, place.step):
        return turn
    at = halved(place) if turn.at.flow == place.flow else turn.at
    return replace(turn, at=replace(turn.at, half=at.half), ticked=unconfirmed(place))


def halved(place: Place) -> Place:
    """Return a place that remembers what is ticked there as filed."""
    if not place.picked and place.half[:1] != (place.step,):
        return place
    return replace(place, half=(place.step, *place.picked))


def _left(place: Place) -> tuple[str, ...]:
    return place.half[1:] if place.half[:1] == (place.step,) else ()


def _in_order(step: Step, ids: Iterable[str]) -> tuple[str, ...]:
    wanted = {*ids}
    return tuple(id_ for id_ in step.choices if id_ in wanted)
