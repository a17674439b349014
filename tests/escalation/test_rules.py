"""The tables themselves: complete, closed, and exactly the ILO rule."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from escalation.findings import CHOICES
from escalation.questions import (
    BOX_EXPLOITED,
    BOX_FLOOR,
    BOXES,
    COUNTED,
    FORM_OF_HINT,
    ITEMS,
    MINOR_ITEMS,
    SCORED,
    Hint,
)
from escalation.rules import RULESET_VERSION, SUMS, THB_SCREEN
from escalation.weighing import Sign, sums
from escalation.weights import (
    DIMENSIONS,
    WEAK_POINTS_COUNTED,
    WEIGHTS,
    Form,
    Weight,
    in_form,
    one_class_lower,
)
from intake.case import Concern, Priority
from intake.indicators import Flag, Indicator

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLES = {
    "everybody": THB_SCREEN.everybody,
    "minor": THB_SCREEN.minor,
    "reported_child": THB_SCREEN.reported_child,
}
S, M, W = Weight.STRONG, Weight.MEDIUM, Weight.WEAK


def of_dimension(dimension: str) -> list[Indicator]:
    return [each for each in Indicator if each.dimension == dimension]


def test_every_indicator_of_the_catalogue_has_a_weight() -> None:
    assert set(WEIGHTS) == set(Indicator)


def test_the_adult_labour_list_counts_as_the_ilo_list() -> None:
    assert [len(of_dimension(each)) for each in DIMENSIONS] == [10, 10, 16, 9, 15, 7]


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_no_dimension_has_a_third_weak_indicator(dimension: str, form: Form) -> None:
    weak = [each for each in of_dimension(dimension) if in_form(WEIGHTS[each], form) is W]
    assert len(weak) <= WEAK_POINTS_COUNTED, "points >= 5 is the ILO rule only with two at most"


def test_unknown_form_takes_the_higher_weight() -> None:
    assert in_form((W, M), Form.UNKNOWN) is M
    assert in_form((S, M), Form.UNKNOWN) is S
    assert in_form((S, M), Form.LABOUR) is S
    assert in_form((S, M), Form.SEXUAL) is M


def test_hearsay_counts_one_class_lower() -> None:
    assert [one_class_lower(each) for each in (S, M, W)] == [M, W, None]


def ilo_positive(strong: int, medium: int, weak: int) -> bool:
    """The rule as published: domain.md 2.1."""
    return (
        strong >= 2
        or (strong == 1 and medium + weak >= 1)
        or medium >= 3
        or (medium >= 2 and weak >= 1)
    )


def counts() -> Iterator[tuple[int, int, int]]:
    yield from product(range(5), range(7), range(WEAK_POINTS_COUNTED + 1))


def signs_of(dimension: str, weights: list[Weight]) -> list[Sign]:
    return [
        Sign("", "", indicator, weight, certain=True)
        for indicator, weight in zip(of_dimension(dimension), weights, strict=False)
    ]


def test_five_points_are_exactly_the_ilo_rule() -> None:
    for strong, medium, weak in counts():
        weights = [S] * strong + [M] * medium + [W] * weak
        added = sums(signs_of("D3", weights))  # the longest dimension: room for every mixture
        assert ("D3" in added.positive) == ilo_positive(strong, medium, weak), (
            strong,
            medium,
            weak,
        )


def test_the_published_rule_and_points_part_at_the_third_weak_one() -> None:
    weights = [M, W, W, W]
    assert sum(weights) >= 5
    assert not ilo_positive(0, 1, 3)
    assert sums(signs_of("D3", weights)).points["D3"] == 4


def test_an_indicator_named_twice_counts_once_with_its_higher_weight() -> None:
    twice = [
        Sign("a", "", Indicator.ISOLATED, W, certain=False),
        Sign("b", "", Indicator.ISOLATED, S, certain=True),
    ]
    assert sums(twice).points["D5"] == 4
    assert sums(reversed(twice)).points["D5"] == 4


@pytest.mark.parametrize("table", TABLES)
def test_every_table_ends_with_a_line_that_always_holds(table: str) -> None:
    assert TABLES[table].concern[-1].holds(frozenset())
    assert TABLES[table].priority[-1].holds(frozenset())


def vocabulary() -> set[str]:
    answers = {f"{item}:{choice}" for item, choices in CHOICES.items() for choice in choices}
    codes = {each.value for each in (*Indicator, *Flag, *Concern)}
    return answers | codes | SUMS | {box.key for box in BOXES} | {"frontline"}


@pytest.mark.parametrize("table", TABLES)
def test_no_rule_asks_for_a_fact_that_cannot_be(table: str) -> None:
    tables = TABLES[table]
    groups = [group for rule in tables.concern for group in rule.when]
    groups += [group for rule in tables.priority for group in rule.when]
    asked = {fact.removeprefix("!") for group in groups for fact in group}
    assert asked <= vocabulary()


def test_no_rule_sets_x_because_only_a_person_may() -> None:
    given = {rule.gives for table in TABLES.values() for rule in table.priority}
    assert Priority.X not in given


def test_tables_go_down_and_never_up_again() -> None:
    for table in TABLES.values():
        priorities = [rule.gives for rule in table.priority]
        assert priorities == sorted(priorities)


def test_the_questions_stand_in_the_order_of_their_numbers() -> None:
    assert [item.question for item in ITEMS] == [f"Q{number}" for number in range(1, 15)]
    assert (len(COUNTED), len(SCORED)) == (11, 12)


def test_the_determinants_are_those_of_the_screening() -> None:
    determinants = {
        (item.key, answer.choice) for item in ITEMS for answer in item.answers if answer.determinant
    }
    assert determinants == {
        ("forced", "sexual"),
        ("forced", "begging"),
        ("forced", "crime"),
        ("forced", "baby"),
        ("start", "taken-or-sold"),
    }


def test_there_are_25_boxes_and_their_floor_is_the_written_one() -> None:
    assert [box.key for box in BOXES] == [f"F{number:02}" for number in range(1, 26)]
    assert BOX_FLOOR == ("F01", "F05", "F07", "F09", "F10", "F11", "F19", "F20", "F21", "F22")
    assert tuple(f"F{number}" for number in range(14, 23)) == BOX_EXPLOITED
    assert {box.key for box in BOXES if box.answer.determinant} == {"F05", "F20", "F21", "F22"}


def test_a_minor_has_no_indicators_to_add_up() -> None:
    assert not any(answer.indicators for item in MINOR_ITEMS for answer in item.answers)


def test_only_hints_of_one_kind_choose_a_column() -> None:
    assert FORM_OF_HINT == {
        Hint.SEXUAL: Form.SEXUAL,
        Hint.LABOUR: Form.LABOUR,
        Hint.SERVITUDE: Form.LABOUR,
    }


def test_the_ruleset_carries_its_version() -> None:
    assert THB_SCREEN.version == RULESET_VERSION == "thb-screen/1.1"
