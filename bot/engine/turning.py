"""One turn of a conversation, pure: where it stands and what was said lead to where it goes next.

Nothing here reads a clock, a database or a text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.engine.said import DONE, Command, NotAnAnswer, Place, Said, Shown, Turn
from bot.engine.table import ANYWHERE, WORDS, led
from bot.engine.ticking import adds, halved, leaving
from bot.engine.walking import (
    LONGEST_TRAIL,
    land,
    reviewable,
    standing,
    standing_ticks,
    whom,
)
from bot.flows import FLOWS
from bot.grammar import RETURN, SKIP, Choice, Kind

if TYPE_CHECKING:
    from bot.grammar import Flow, Step
    from intake.indicators import Flag

WRITTEN: Final = ("words",)
"""Stands among the remembered answers where somebody answered in words: these are kept nowhere."""


def begin(flow: str, *, silent: bool = False) -> Turn:
    """Stand at the first question of a flow. ``silent``: with nothing to show.

    Raises KeyError for a flow that does not exist: a fault of the program, not of the caller.
    """
    landing = land(Place(flow, ""), FLOWS[flow].main[0])
    return Turn(landing.at, () if silent else landing.shown, disposition=landing.disposition)


def stay(place: Place) -> Turn:
    """Ask the same question again."""
    return Turn(at=place, shown=(Shown(place.flow, place.step),))


def left(place: Place) -> Place:
    """Return the question that somebody leaves, as it is asked again: asides are over by then."""
    at = halved(place)
    while at.step in FLOWS[at.flow].asides:
        at = land(at, RETURN).at
    return at


def ended(place: Place) -> bool:
    """Tell whether the conversation is over; only commands that lead to asides still work there."""
    return step_of(place).kind is Kind.END


def step_of(place: Place) -> Step:
    """The step a conversation stands at."""
    return FLOWS[place.flow].steps[place.step]


def advance(place: Place, said: Said) -> Turn:
    """Take what was said one step further.

    Deterministic; changes nothing outside. Alarms are honoured whatever else was said: they add
    their flags, and lead to the flow's aside for them, from which the next question is reached.
    What is ticked at a question counts when it is left, however it is left.

    Raises:
        NotAnAnswer: nothing that was said is an answer or a command here.
    """
    if said.command is Command.SKIP and adds(place):  # whoever goes on has said what is ticked
        turn = _answered(place, Said(done=True))
    elif said.command is not None:
        turn = _commanded(place, said.command)
    elif said.pick:
        turn = _picked(place, said.pick)
    else:
        turn = _answered(place, said)
    if said.alarms:
        turn = _alarmed(place, turn, said.alarms)
    return leaving(place, turn)


class _Meaning(NamedTuple):
    """What is recorded of a turn, before it is known where it leads."""

    item: str
    chosen: tuple[Choice, ...] = ()
    answer: tuple[str, ...] = ()
    command: Command | None = None


def _commanded(place: Place, command: Command) -> Turn:
    if command is Command.AGAIN or (command is Command.BACK and not place.trail):
        return replace(stay(place), command=command)
    if command is Command.BACK:
        last = place.trail[-1].removeprefix(DONE)
        earlier = replace(
            place,
            step=last,
            trail=place.trail[:-1],
            picked=standing_ticks(place, last),
            changing=place.changing and step_of(replace(place, step=last)).kind is not Kind.REVIEW,
        )
        return replace(stay(earlier), command=command)
    if command is Command.SKIP:
        return _moved(place, SKIP, _Meaning(place.step, (), (SKIP,), command))
    chosen = FLOWS[place.flow].anywhere.get(command.value)
    if chosen is None:
        raise NotAnAnswer
    meaning = _Meaning(command.value, (chosen,), (chosen.id,), command)
    return _moved(place, ANYWHERE + chosen.id, meaning)


def _picked(place: Place, pick: str) -> Turn:
    step = step_of(place)
    if step.kind is Kind.REVIEW:
        return _changing(place, pick)
    if step.kind is not Kind.ASK_ALL or pick not in step.choices:
        raise NotAnAnswer
    if step.choices[pick].alone:
        return _answered(replace(place, picked=()), Said(choices=(pick,)))
    ticked = {*place.picked} ^ {pick}
    at = replace(place, picked=tuple(id_ for id_ in step.choices if id_ in ticked))
    return Turn(at=at, shown=(Shown(place.flow, place.step),), picking=True)


def _changing(place: Place, step_id: str) -> Turn:
    """Ask one question again; its answer leads back to the review, and to what it newly opens."""
    if step_id not in reviewable(place):
        raise NotAnAnswer
    at = replace(
        place,
        step=step_id,
        trail=(*place.trail, place.step)[-LONGEST_TRAIL:],
        picked=standing_ticks(place, step_id),
        changing=True,
    )
    return stay(at)


def _answered(place: Place, said: Said) -> Turn:
    step = step_of(place)
    # An answer that is given anew begins with its old ticks: naming others takes their place.
    before = () if step.id in place.remembered and said.choices else place.picked
    named = _named(step, {*before, *said.choices})
    if named:
        leading = next((one for one in named if one.then), named[0])
        meaning = _Meaning(step.id, named, tuple(one.id for one in named))
        return _moved(place, leading.id, meaning)
    if step.kind is Kind.WRITE and said.words:
        return _moved(place, WORDS, _Meaning(step.id))
    if said.alarms:
        return replace(stay(place), item="words")
    raise NotAnAnswer


def _named(step: Step, ids: set[str]) -> tuple[Choice, ...]:
    chosen = tuple(one for one in step.choices.values() if one.id in ids)
    if len(chosen) < len(ids) or (step.kind is not Kind.ASK_ALL and len(chosen) > 1):
        raise NotAnAnswer
    # Whoever names "nothing" beside something is believed in the something.
    return tuple(one for one in chosen if not one.alone) or chosen[:1]


def _alarmed(before: Place, turn: Turn, raised: tuple[Flag, ...]) -> Turn:
    flow = FLOWS[turn.at.flow]
    turn = replace(turn, flags=tuple(dict.fromkeys((*turn.flags, *raised))))
    aside = next((flow.alarms[flag] for flag in flow.alarms if flag in raised), "")
    # Whoever already stands there has just been told; going on matters more than telling it twice.
    if not aside or before.step in flow.alarms.values():
        return turn
    open_question = replace(turn.at, trail=(*turn.at.trail, turn.at.step))
    landing = land(open_question, aside)
    return replace(turn, at=landing.at, shown=(*turn.shown[:-1], *landing.shown))


def _moved(place: Place, trigger: str, meaning: _Meaning) -> Turn:
    """Let the table say where ``trigger`` leads from ``place``, and stand there."""
    flow = FLOWS[place.flow]
    meant = _together(meaning.chosen)
    along = place.along if meant.along is None else meant.along
    dest = led(flow.name, place.step, f"{trigger}@{along}")
    trail = place.trail
    if dest in flow.asides and meaning.command is not None:
        trail = (*trail, place.step)
    elif place.step not in flow.asides:
        mark = DONE if dest in flow.asides else ""
        trail = (*trail, mark + place.step)
    answers, retracted = _remembering(flow, place, meaning)
    person = place.person
    if meant.anew:
        answers, trail, person = (), (), person + 1
    half = () if meant.anew or place.half[:1] == (meaning.item,) else place.half
    then = replace(place, along=along, trail=trail, answers=answers, person=person, half=half)
    landing = land(then, dest)
    at = landing.at
    if (at.flow, at.step) == (place.flow, place.step) and not meant.anew:
        ticked_before = place.picked if meaning.command is not None else ()
        at = replace(at, trail=place.trail, picked=ticked_before)
    return Turn(
        at=at,
        shown=landing.shown,
        item=meaning.item,
        answer=meaning.answer,
        indicators=meant.indicators,
        flags=meant.flags,
        consents=meant.consents,
        facts=meant.sets,
        disposition=None if ended(place) else landing.disposition,  # a contact ends once
        command=meaning.command,
        person=whom(place),
        retracted=retracted,
    )


def _remembering(
    flow: Flow, place: Place, meaning: _Meaning
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], tuple[str, ...]]:
    """Return what is remembered after an answer, and which answers it made void."""
    if meaning.item != place.step or place.step not in flow.remembers:
        return place.answers, ()
    before = place.remembered
    after = standing(flow, before | {place.step: meaning.answer or WRITTEN})
    return tuple(after.items()), tuple(id_ for id_ in before if id_ not in after)


def _together(chosen: tuple[Choice, ...]) -> Choice:
    """Several answers as one; what two of them point to is said once."""
    if len(chosen) == 1:
        return chosen[0]
    return Choice(
        "",
        indicators=tuple(dict.fromkeys(sign for one in chosen for sign in one.indicators)),
        flags=tuple(dict.fromkeys(sign for one in chosen for sign in one.flags)),
        gives=tuple(level for one in chosen for level in one.gives),
        refuses=tuple(level for one in chosen for level in one.refuses),
        along=next((one.along for one in chosen if one.along is not None), None),
        sets=tuple(fact for one in chosen for fact in one.sets),
        anew=any(one.anew for one in chosen),
    )
