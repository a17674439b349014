"""Where a conversation comes to stand: past texts, asides, and questions that need not be asked."""

from __future__ import annotations

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
    is being changed, nothing that was answered is asked again, and nothing said a second time.
    """
    flow = FLOWS[place.flow]
    along, trail = place.along, place.trail
    answers, person, changing = place.answers, place.person, place.changing
    shown: list[Shown] = []
    ending = None
    while True:
        if step_id == RETURN:
            step_id, trail = _returned(flow, along, trail)
        step = flow.steps[step_id]
        if step.kind is Kind.ENTER:
            ending = step.disposition
            flow, along, trail = FLOWS[step.enters], "", ()
            answers, person, changing = (), 1, False
            step_id = step.first or flow.main[0]
            continue
        if _is_passed(flow, step, dict(answers), changing=changing):
            step_id = flow.next(step_id, along)
            continue
        shown.append(Shown(flow.name, step_id))
        if step.kind is not Kind.SAY:
            changing = changing and step.kind is not Kind.REVIEW
            trail = trail[-LONGEST_TRAIL:]
            at = Place(flow.name, step_id, along, trail, (), answers, person, changing)
            return Landing(at, tuple(shown), step.disposition or ending)
        step_id = flow.next(step_id, along)


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


def _is_passed(
    flow: Flow, step: Step, answers: Mapping[str, tuple[str, ...]], *, changing: bool
) -> bool:
    """Say whether a step on the way needs neither to be asked nor to be said."""
    if step.given is not None and not step.given.holds(answers):
        return True
    if not changing or step.id in flow.asides:
        return False
    return step.kind is Kind.SAY or step.id in answers


def _returned(flow: Flow, along: str, trail: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The question an aside was entered from, or the one behind it if it had been answered."""
    if not trail:  # a state from before a change of the flow: begin again rather than be lost
        return flow.main[0], trail
    last, earlier = trail[-1], trail[:-1]
    if not last.startswith(DONE):
        return last, earlier
    done = last.removeprefix(DONE)
    return flow.next(done, along), (*earlier, done)
