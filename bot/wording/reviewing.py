"""What was answered, put into words again: in reports of others, and never their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.engine import WRITTEN, Place, progress, reviewable, whom
from bot.flows import FLOWS
from bot.grammar import SKIP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.grammar import Flow, Step
    from locales import Texts


def label_of(texts: Texts, step: Step, choice: str) -> str:
    """Return what the button of a choice says. Raises TextMissing."""
    return texts.text(step.choices[choice].says or f"{step.id}.{choice}")


def how_far(texts: Texts, place: Place) -> str:
    """Say which part of how many this is; "" where a flow has none. Raises TextMissing."""
    far = progress(place)
    if far is None:
        return ""
    counts = {name: str(count) for name, count in far._asdict().items()}
    line = texts.text("how-far", **counts)
    if (person := whom(place)) == 1:
        return line
    return f"{texts.text('which-person', person=str(person))} {line}"


def review_lines(texts: Texts, place: Place) -> Iterator[str]:
    """Yield one numbered line for each answer that can be changed. Raises TextMissing."""
    flow, answers = FLOWS[place.flow], place.remembered
    for number, step_id in enumerate(reviewable(place), 1):
        said = _said(texts, flow.steps[step_id], answers[step_id])
        title = title_of(texts, flow, step_id)
        yield texts.text("review-line", number=str(number), title=title, answer=said)


def title_of(texts: Texts, flow: Flow, step_id: str) -> str:
    """Return the short name of a question: its own, or the label of the answer that opened it."""
    own = f"title-{step_id}"
    given = flow.steps[step_id].given
    if texts.has(own) or given is None:
        return texts.text(own)
    return label_of(texts, flow.steps[given.step], min(given.choices))


def _said(texts: Texts, step: Step, answer: tuple[str, ...]) -> str:
    if answer == WRITTEN:
        return texts.text("review-written")
    if answer == (SKIP,):
        return texts.text("review-nothing")
    return ", ".join(label_of(texts, step, choice) for choice in answer)
