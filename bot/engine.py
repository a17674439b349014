"""One turn of a conversation, pure: where it stands and what was said lead to where it goes next.

The door of ``transitions``: one machine a flow, built once, shared by every caller; the cursor is
passed in, and where a trigger led is remembered. Nothing here reads a clock, a database or a text.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from transitions import Machine, MachineError

from bot.flows import FLOWS
from bot.grammar import RETURN, SKIP, Choice, Kind
from intake.errors import HelplineError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.grammar import Flow, Step
    from intake.case import Disposition, Level
    from intake.indicators import Flag, Indicator

LONGEST_TRAIL = 40
"""How many questions "back" remembers; longer than the longest flow with all its asides."""
# Triggers that cannot be mistaken for the id of a choice, and the mark of a question in the trail
# that was answered before its answer led to an aside.
_WORDS = ":words"
_ANYWHERE = "/"
_DONE = ">"


class Command(StrEnum):
    """What can be said at every question. The first three are the engine's own everywhere."""

    SKIP = "skip"
    BACK = "back"
    AGAIN = "again"
    STOP = "stop"
    PERSON = "person"
    LEAVE = "leave"
    DANGER = "danger"
    NUMBERS = "numbers"
    LANGUAGE = "language"
    WITHDRAW = "withdraw"
    TIMES = "times"


class NotAnAnswer(HelplineError):
    """What was said is no answer here: a stale or forged button, a command this step lacks.

    The person sees the question again. Nothing moved.
    """

    text_key = "not-understood"


class Shown(NamedTuple):
    """One text to show: a step of a flow."""

    flow: str
    step: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a conversation stands.

    Attributes:
        flow: name of the flow.
        step: id of a step that waits for the caller (ask, ask_all, write), or of an end.
        along: the named path being followed; "" is the main one.
        trail: the questions before this one in this flow, oldest first: what "back" goes through.
        picked: what is ticked so far in an ``ask_all``.
    """

    flow: str
    step: str
    along: str = ""
    trail: tuple[str, ...] = ()
    picked: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """False where the flow has changed since this was stored, and does not have it any more."""
        flow = FLOWS.get(self.flow)
        step = None if flow is None else flow.steps.get(self.step)
        if flow is None or step is None or not (step.kind.waits or step.kind is Kind.END):
            return False
        steps_there = all(id_.removeprefix(_DONE) in flow.steps for id_ in self.trail)
        path_there = self.along in {"", *flow.paths}
        return steps_there and path_there and all(id_ in step.choices for id_ in self.picked)


@dataclass(frozen=True, slots=True)
class Said:
    """What the caller said, understood.

    Attributes:
        choices: ids of the current step: the whole answer.
        pick: one id of an ``ask_all`` to tick or to untick; no answer yet.
        done: what is ticked is the answer.
        words: the caller's own words (for ``write``, or besides).
        command: one of the things that can be said at every question.
        alarms: flags of lexicons found in the words; they add to the answer, never replace it.
    """

    choices: tuple[str, ...] = ()
    pick: str = ""
    done: bool = False
    words: str = field(default="", repr=False)  # a repr may end in a log
    command: Command | None = None
    alarms: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """What one thing said led to.

    Attributes:
        at: where the conversation stands now.
        shown: the texts to show, in order; the last one is the question (or end) it stands at.
        item: what was answered: a step id, a command (``person``, ``danger``), or ``words`` when a
            lexicon fired on words that answered nothing; "" when nothing was.
        answer: ids of choices, ``("skip",)``, or ``()`` where the words are the answer.
        indicators: what the answer may point to.
        flags: house signs, those of lexicons included.
        consents: given (True) and refused or withdrawn (False), in order.
        facts: settled by the answer: ``locale``, ``country``, ``profile``, ``time``.
        disposition: how a contact ended in this turn, if one did.
        command: what was commanded, if it was a command.
        picking: only ticks changed: the same question again, best in the same message.
    """

    at: Place
    shown: tuple[Shown, ...]
    item: str = ""
    answer: tuple[str, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    flags: tuple[Flag, ...] = ()
    consents: tuple[tuple[Level, bool], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    disposition: Disposition | None = None
    command: Command | None = None
    picking: bool = False


def begin(flow: str, *, silent: bool = False) -> Turn:
    """Stand at the first question of a flow. ``silent``: with nothing to show.

    Raises KeyError for a flow that does not exist: a fault of the program, not of the caller.
    """
    at, shown, disposition = _land(Place(flow, ""), FLOWS[flow].main[0])
    return Turn(at, () if silent else shown, disposition=disposition)


def stay(place: Place) -> Turn:
    """Ask the same question again."""
    return Turn(at=place, shown=(Shown(place.flow, place.step),))


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

    Raises:
        NotAnAnswer: nothing that was said is an answer or a command here.
    """
    if said.command is not None:
        turn = _commanded(place, said.command)
    elif said.pick:
        turn = _picked(place, said.pick)
    else:
        turn = _answered(place, said)
    return _alarmed(place, turn, said.alarms) if said.alarms else turn


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
        last = place.trail[-1].removeprefix(_DONE)
        earlier = Place(place.flow, last, place.along, place.trail[:-1])
        return replace(stay(earlier), command=command)
    if command is Command.SKIP:
        return _moved(place, SKIP, _Meaning(place.step, (), (SKIP,), command))
    chosen = FLOWS[place.flow].anywhere.get(command.value)
    if chosen is None:
        raise NotAnAnswer
    meaning = _Meaning(command.value, (chosen,), (chosen.id,), command)
    return _moved(place, _ANYWHERE + chosen.id, meaning)


def _picked(place: Place, pick: str) -> Turn:
    step = step_of(place)
    if step.kind is not Kind.ASK_ALL or pick not in step.choices:
        raise NotAnAnswer
    if step.choices[pick].alone:
        return _answered(replace(place, picked=()), Said(choices=(pick,)))
    ticked = {*place.picked} ^ {pick}
    at = replace(place, picked=tuple(id_ for id_ in step.choices if id_ in ticked))
    return Turn(at=at, shown=(Shown(place.flow, place.step),), picking=True)


def _answered(place: Place, said: Said) -> Turn:
    step = step_of(place)
    named = _named(step, {*place.picked, *said.choices})
    if named:
        leading = next((one for one in named if one.then), named[0])
        meaning = _Meaning(step.id, named, tuple(one.id for one in named))
        return _moved(place, leading.id, meaning)
    if step.kind is Kind.WRITE and said.words:
        return _moved(place, _WORDS, _Meaning(step.id))
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
    at, shown, _ = _land(open_question, aside)
    return replace(turn, at=at, shown=(*turn.shown[:-1], *shown))


class _Cursor:
    """The one thing ``transitions`` moves."""

    __slots__ = ("state",)

    def __init__(self, step: str) -> None:
        self.state = step


def _moved(place: Place, trigger: str, meaning: _Meaning) -> Turn:
    """Let the table say where ``trigger`` leads from ``place``, and stand there."""
    flow = FLOWS[place.flow]
    meant = _together(meaning.chosen)
    along = place.along if meant.along is None else meant.along
    dest = _led(flow.name, place.step, f"{trigger}@{along}")
    trail = place.trail
    if dest in flow.asides and meaning.command is not None:
        trail = (*trail, place.step)
    elif place.step not in flow.asides:
        mark = _DONE if dest in flow.asides else ""
        trail = (*trail, mark + place.step)
    at, shown, disposition = _land(Place(flow.name, place.step, along, trail), dest)
    if (at.flow, at.step) == (place.flow, place.step):
        at = replace(at, trail=place.trail)
    return Turn(
        at=at,
        shown=shown,
        item=meaning.item,
        answer=meaning.answer,
        indicators=meant.indicators,
        flags=meant.flags,
        consents=meant.consents,
        facts=meant.sets,
        disposition=None if ended(place) else disposition,  # a contact ends once
        command=meaning.command,
    )


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
    )


def _land(place: Place, step_id: str) -> tuple[Place, tuple[Shown, ...], Disposition | None]:
    """Stand at ``step_id``, or at the first step behind it that waits; texts on the way are shown.

    ``place`` is where the conversation comes from, its trail already made longer.
    """
    flow = FLOWS[place.flow]
    along, trail = place.along, place.trail
    shown: list[Shown] = []
    ending = None
    while True:
        if step_id == RETURN:
            step_id, trail = _returned(flow, along, trail)
        step = flow.steps[step_id]
        if step.kind is Kind.ENTER:
            ending = step.disposition
            flow, along, trail = FLOWS[step.enters], "", ()
            step_id = step.first or flow.main[0]
            continue
        shown.append(Shown(flow.name, step_id))
        if step.kind is not Kind.SAY:
            at = Place(flow.name, step_id, along, trail[-LONGEST_TRAIL:])
            return at, tuple(shown), step.disposition or ending
        step_id = flow.next(step_id, along)


def _returned(flow: Flow, along: str, trail: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The question an aside was entered from, or the one behind it if it had been answered."""
    if not trail:  # a state from before a change of the flow: begin again rather than be lost
        return flow.main[0], trail
    last, earlier = trail[-1], trail[:-1]
    if not last.startswith(_DONE):
        return last, earlier
    done = last.removeprefix(_DONE)
    return flow.next(done, along), (*earlier, done)


@cache
def _led(flow_name: str, step: str, trigger: str) -> str:
    """Where the table leads; remembered, since ids are few. Raises NotAnAnswer."""
    cursor = _Cursor(step)
    try:
        _machine(flow_name).events[trigger].trigger(cursor)
    except (KeyError, MachineError):
        raise NotAnAnswer from None
    return cursor.state


@cache
def _machine(flow_name: str) -> Machine:
    """The table of a flow: from each step, what each thing said leads to, on each path."""
    flow = FLOWS[flow_name]
    return Machine(
        model=None,
        states=[*flow.steps, RETURN],
        initial=None,
        auto_transitions=False,
        transitions=[
            {"trigger": f"{trigger}@{along}", "source": step.id, "dest": dest}
            for along in ("", *flow.paths)
            for step in flow.steps.values()
            for trigger, dest in _ways(flow, step, along)
        ],
    )


def _ways(flow: Flow, step: Step, along: str) -> Iterator[tuple[str, str]]:
    if step.kind.waits:
        for one in step.choices.values():
            first = flow.paths[one.along][0] if one.along else ""
            yield one.id, one.then or first or flow.next(step.id, along)
        if step.skippable:
            yield SKIP, flow.next(step.id, along)
        if step.kind is Kind.WRITE:
            yield _WORDS, flow.next(step.id, along)
    for one in flow.anywhere.values():
        if step.kind.waits or (step.kind is Kind.END and one.then in flow.asides):
            yield _ANYWHERE + one.id, one.then
