"""Where a conversation comes to stand: past texts, asides, and questions that need not be asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.engine.said import DONE, Place, Shown
from bot.flows import FLOWS
from bot.grammar import RETURN, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.grammar import Flow, Step
    from intake.case import Disposition

LONGEST_TRAIL: Final = 40
"""How many questions "back" remembers; longer than the longest flow with all its asides."""


class Landing(NamedTuple):
    """Where it stands now, what was said on the way, and how a contact ended, if one did."""

    at: Place
    shown: tuple[Shown, ...]
    disposition: Disposition | None


def land(place: Place, step_id: str) -> Landing:
    """Stand at ``step_id``, or at the first step behind it that has to be asked.

    ``place`` is where the conversation comes from, its trail already made longer. While an answer
    is being changed, nothing that was answered is asked again, and nothing said a second time; back
    at the review the detour is forgotten, so that "back" leads where it led before.
    """
    at, ending = replace(place, picked=()), None
    shown: list[Shown] = []
    while True:
        flow, interrupted = FLOWS[at.flow], False
        if step_id == RETURN:
            step_id, at, interrupted = _returned(flow, at)
        step = flow.steps[step_id]
        if step.kind is Kind.ENTER:
            at, ending = Place(step.enters, ""), step.disposition
            step_id = step.first or FLOWS[step.enters].main[0]
        elif not interrupted and _is_passed(flow, step, at):
            step_id = flow.next(step_id, at.along)
        else:
            shown.append(Shown(flow.name, step_id))
            if step.kind is not Kind.SAY:
                return Landing(_stand(at, step), tuple(shown), step.disposition or ending)
            step_id = flow.next(step_id, at.along)


def standing_ticks(place: Place, step_id: str) -> tuple[str, ...]:
    """What an ``ask_all`` shows as ticked when it is asked again: as it was left, or answered."""
    return place.half[1:] if place.half[:1] == (step_id,) else ticked(place, step_id)


def ticked(place: Place, step_id: str) -> tuple[str, ...]:
    """What of an ``ask_all`` was answered, as ticks."""
    step = FLOWS[place.flow].steps[step_id]
    answer = place.remembered.get(step_id, ()) if step.kind is Kind.ASK_ALL else ()
    return tuple(id_ for id_ in answer if id_ in step.choices and not step.choices[id_].alone)


def standing(flow: Flow, answers: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Keep those answers whose question would still be asked, in the order of the questions."""
    kept: dict[str, tuple[str, ...]] = {}
    for step_id in flow.main:
        step = flow.steps[step_id]
        if step_id in answers and (step.given is None or step.given.holds(kept)):
            kept[step_id] = answers[step_id]
    return kept


def reviewable(place: Place) -> tuple[str, ...]:
    """List what can be changed at a review, in the order of the questions."""
    flow = FLOWS[place.flow]
    parts = flow.steps[place.step].reviews
    answered = place.remembered
    return tuple(id_ for part in parts for id_ in flow.parts[part] if id_ in answered)


class Progress(NamedTuple):
    """How far somebody has come; ``questions`` can grow with the answers of this part."""

    part: int
    parts: int
    question: int
    questions: int


def progress(place: Place) -> Progress | None:
    """Say how far it has come; None where the flow has no parts, or stands outside of them."""
    flow = FLOWS[place.flow]
    for number, steps in enumerate(flow.parts.values(), 1):
        if place.step not in steps:
            continue
        answers = place.remembered
        asked = [
            id_
            for id_ in steps
            if (given := flow.steps[id_].given) is None or given.holds(answers) or id_ == place.step
        ]
        return Progress(number, len(flow.parts), asked.index(place.step) + 1, len(asked))
    return None


def whom(place: Place) -> int:
    """Say of which person a question speaks: 1 where there is one, or it is asked for them all."""
    if place.person == 1:
        return 1
    flow = FLOWS[place.flow]
    ends = [id_ for id_ in flow.main if any(one.anew for one in flow.steps[id_].choices.values())]
    if not ends or place.step not in flow.main:
        return place.person
    return place.person if flow.main.index(place.step) < flow.main.index(ends[-1]) else 1


def _stand(at: Place, step: Step) -> Place:
    trail, changing = at.trail, at.changing
    if changing and step.kind is Kind.REVIEW:
        changing = False
        trail = trail[: trail.index(step.id)] if step.id in trail else trail
    asked_again = changing or at.half[:1] == (step.id,)
    picked = standing_ticks(at, step.id) if asked_again else ()
    return replace(at, step=step.id, trail=trail[-LONGEST_TRAIL:], picked=picked, changing=changing)


def _is_passed(flow: Flow, step: Step, at: Place) -> bool:
    """Say whether a step on the way needs neither to be asked nor to be said."""
    answers = at.remembered
    if step.given is not None and not step.given.holds(answers):
        return True
    if not at.changing or step.id in flow.asides:
        return False
    return step.kind is Kind.SAY or step.id in answers


def _returned(flow: Flow, at: Place) -> tuple[str, Place, bool]:
    """The question an aside was entered from, or the one behind it if it had been answered.

    The last value: it was interrupted, and so must be asked whatever else holds.
    """
    if not at.trail:  # a state from before a change of the flow: begin again rather than be lost
        return flow.main[0], at, True
    last, earlier = at.trail[-1], at.trail[:-1]
    if not last.startswith(DONE):
        return last, replace(at, trail=earlier), True
    done = last.removeprefix(DONE)
    return flow.next(done, at.along), replace(at, trail=(*earlier, done)), False
