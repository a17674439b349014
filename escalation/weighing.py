"""What findings weigh: points of each dimension, and the facts that the rules speak of.

Source: domain.md 2.1 (the ILO rule as points), 2.10 common rules 5 and 6.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from escalation.findings import NOT_SURE
from escalation.questions import COUNTED, FORM_OF_HINT, FULL_WEIGHT, Certainty
from escalation.rules import (
    ANY_POINT,
    DETERMINANT,
    FEW,
    FEW_ANSWERS,
    MEANS_SUM,
    STRONG,
    THREE_POSITIVE,
    TWO_STRONG_COERCION,
    UNKNOWN,
)
from escalation.weights import (
    DIMENSIONS,
    MEANS,
    MEANS_POINTS,
    POSITIVE_DIMENSIONS,
    POSITIVE_POINTS,
    STRONG_COERCIONS,
    WEAK_POINTS_COUNTED,
    Form,
    Weight,
    in_form,
    one_class_lower,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from escalation.findings import Findings
    from escalation.questions import Answer
    from escalation.rules import Ruleset
    from intake.indicators import Indicator


class Given(NamedTuple):
    """A line of the tables that was answered; ``certain`` unless it is hearsay."""

    item: str
    choice: str
    answer: Answer
    certain: bool


class Sign(NamedTuple):
    """One indicator from one answer. ``weight`` is None where hearsay counts nothing."""

    item: str
    choice: str
    indicator: Indicator
    weight: Weight | None
    certain: bool


def given(findings: Findings, ruleset: Ruleset) -> tuple[Given, ...]:
    """List what was answered, in the order of the questions and boxes."""
    answers = findings.answers
    own = [
        Given(item.key, answer.choice, answer, certain=True)
        for item in ruleset.items
        for answer in item.answers
        if answer.choice in answers.get(item.key, ())
    ]
    reported = [
        Given(box.key, choice, box.answer, certain=Certainty(choice) in FULL_WEIGHT)
        for box in ruleset.boxes
        for choice in answers.get(box.key, ())
        if choice in set(Certainty)
    ]
    return (*own, *reported)


def form_of(findings: Findings, all_given: Iterable[Given]) -> Form:
    """Say which form of exploitation is meant: only when nothing hints at another one."""
    if findings.form is not None:
        return findings.form
    hints = {each.answer.hint for each in all_given if each.answer.hint and each.certain}
    forms = {FORM_OF_HINT.get(hint, Form.UNKNOWN) for hint in hints}
    return forms.pop() if len(forms) == 1 else Form.UNKNOWN


def signs(
    findings: Findings, all_given: Iterable[Given], form: Form, ruleset: Ruleset
) -> tuple[Sign, ...]:
    """Weigh every indicator of every answer; the same indicator may come from several."""
    found = []
    for each in all_given:
        for indicator in each.answer.indicators:
            weight = in_form(ruleset.weights[indicator], form)
            counted = weight if each.certain else one_class_lower(weight)
            found.append(Sign(each.item, each.choice, indicator, counted, each.certain))
    found += [
        Sign(item.key, NOT_SURE, item.first_indicator, Weight.WEAK, certain=False)
        for item in ruleset.items
        if item.may_be_unsure and NOT_SURE in findings.answers.get(item.key, ())
    ]
    explained = {(each.item, each.indicator) for each in found}
    for item_key, indicator in findings.named:
        if (item_key, indicator) not in explained:
            weight = in_form(ruleset.weights[indicator], form)
            found.append(Sign(item_key, "", indicator, weight, certain=True))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Sums:
    """What signs add up to, each indicator counted once with its highest weight.

    Attributes:
        points: of each dimension, with at most two weak points in it.
        strong: how many strong indicators each dimension has.
    """

    points: Mapping[str, int]
    strong: Mapping[str, int]

    @property
    def positive(self) -> tuple[str, ...]:
        """The dimensions that reach the threshold."""
        return tuple(each for each in DIMENSIONS if self.points[each] >= POSITIVE_POINTS)

    def facts(self) -> frozenset[str]:
        """Name what the sums show, in the words of the rules."""
        holds = {
            STRONG: any(self.strong.values()),
            TWO_STRONG_COERCION: self.strong["D5"] >= STRONG_COERCIONS,
            THREE_POSITIVE: len(self.positive) >= POSITIVE_DIMENSIONS,
            MEANS_SUM: sum(self.points[each] for each in MEANS) >= MEANS_POINTS,
            ANY_POINT: any(self.points.values()),
        }
        named = frozenset(fact for fact, true in holds.items() if true)
        return named | {f"{dimension}-positive" for dimension in self.positive}


def sums(found: Iterable[Sign]) -> Sums:
    """Add up: points of a dimension, weak points capped at two."""
    highest: dict[Indicator, Weight] = {}
    for sign in found:
        if sign.weight is not None:
            highest[sign.indicator] = max(sign.weight, highest.get(sign.indicator, sign.weight))
    points = {}
    for dimension in DIMENSIONS:
        inside = [weight for each, weight in highest.items() if each.dimension == dimension]
        weak = sum(weight for weight in inside if weight is Weight.WEAK)
        points[dimension] = sum(inside) - weak + min(weak, WEAK_POINTS_COUNTED)
    strong = {
        dimension: sum(
            each.dimension == dimension and weight is Weight.STRONG
            for each, weight in highest.items()
        )
        for dimension in DIMENSIONS
    }
    return Sums(points, strong)


def facts(findings: Findings, all_given: Iterable[Given], found: Iterable[Sign]) -> frozenset[str]:
    """Name everything the rules may ask for, but the sums and the concern."""
    true = {f"{item}:{choice}" for item, chosen in findings.answers.items() for choice in chosen}
    true |= {flag.value for flag in findings.flags} | {findings.profile.value}
    true |= {sign.indicator.value for sign in found if sign.certain}
    for each in all_given:
        if each.certain:
            true |= {each.item} | ({each.answer.flag.value} if each.answer.flag else set())
            true |= {DETERMINANT} if each.answer.determinant else set()
    true |= {FEW} if answered(findings) < FEW_ANSWERS else set()
    return frozenset(true | ({UNKNOWN} if findings.unknown else set()))


def answered(findings: Findings) -> int:
    """Count the answered ones of Q1 to Q11. *Not sure* is an answer, skipping is none."""
    return sum(bool(findings.answers.get(item)) for item in COUNTED)
