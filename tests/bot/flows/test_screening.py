"""THB-Screen/1 (a), item by item: what an answer points to (domain.md 2.10)."""

from __future__ import annotations

import pytest

from bot.engine import Place, Said, advance
from bot.flows import FLOWS
from bot.flows.potential_victim import FLOW
from bot.grammar import Kind

# Item, one answer or all that fit, and each answer with what it points to, as domain.md has them.
MODEL = """
time one: now, before, not-yet
leave one: yes, only-if-allowed D5.isolation, no D5.isolation confined,\
 afraid D5.influence, not-sure
papers all: papers D5.docs, phone D5.isolation, no, not-sure
promise all: work-or-place D1.nature, pay-or-conditions D1.wages, no, not-sure
money one: all, part D4.pay, none D4.pay D5.wages, taken D4.deductions D5.wages, not-sure
debt one: yes D5.debt, no, not-sure
harm all: hurt-me D5.violence, threatened-me D5.threat, threatened-family D5.family, no, not-sure
forced all: sexual D5.tasks, begging D5.tasks, crime D5.illicit, housework D5.tasks,\
 other-work D5.tasks, marry D2.abduction, baby, none, not-sure
watched one: yes D5.isolation, no, not-sure
tell all: authorities D5.denounce, family-or-photos D5.shame, no, not-sure
hours all: very-long D4.hours, dangerous D4.work, no, not-sure
situation all: unknown-area D6.area, no-papers D6.status, dependent D6.dependency,\
 family-with-them D6.family, pregnant pregnant, none, not-sure
start one: job-ad, agency, friend, family D3.family, partner D3.emotional,\
 taken-or-sold D2.abduction, other
want all: talk asks-for-person, leave, place, doctor, papers, home, information, nothing
"""
ITEMS = [line.split(": ") for line in MODEL.strip().splitlines()]
ORDER = [head.split()[0] for head, _ in ITEMS]
SHORT = ["leave", "papers", "forced", "want"]


@pytest.mark.parametrize(("head", "answers"), ITEMS, ids=ORDER)
def test_each_answer_points_to_what_the_model_says(head: str, answers: str) -> None:
    item, kind = head.split()
    step = FLOW.steps[item]
    assert step.kind is {"one": Kind.ASK, "all": Kind.ASK_ALL}[kind]
    assert step.skippable
    expected = {name: signs for name, *signs in map(str.split, answers.split(","))}
    assert list(step.choices) == list(expected)
    for name, signs in expected.items():
        turn = advance(Place(FLOW.name, item), Said(choices=(name,)))
        assert [*turn.indicators, *turn.flags] == signs, name


def test_the_questions_stand_in_the_order_of_the_model() -> None:
    assert [id_ for id_ in FLOW.main if id_ in ORDER] == ORDER


def test_the_short_path_is_the_one_of_the_model() -> None:
    assert [id_ for id_ in FLOW.paths["short"] if id_ in ORDER] == SHORT


def test_the_question_about_suicide_is_reached_by_a_cue_only() -> None:
    for flow in FLOWS.values():
        leading = {
            (step.id, one.id)
            for step in flow.steps.values()
            for one in step.choices.values()
            if one.then == "alive"
        }
        assert leading <= {("emergency", "no-life"), ("own-words", "no-life")}
        assert "alive" not in {one.then for one in flow.anywhere.values()}
        assert "alive" not in flow.main


def test_children_are_told_before_they_are_asked_and_are_not_interviewed() -> None:
    minor = FLOWS["potential_victim_minor"]
    assert minor.main[:2] == ("told", "safe-now")
    choices = [one for step in minor.steps.values() for one in step.choices.values()]
    assert not [one for one in choices if one.indicators]
