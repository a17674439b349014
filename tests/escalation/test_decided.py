"""Examples that were decided by hand against domain.md 2.10 (b) and (c): the code says the same.

The tables beside this file are for supervisors to read; each line says why.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from bot.flows import FLOWS
from escalation.findings import Signal, people_from
from escalation.questions import BOXES, SIGNS
from escalation.rules import THB_SCREEN
from escalation.triage import assess_people
from intake.case import Profile

TABLES = Path(__file__).parent / "decided"
TICKED = "ticked"
FEWEST = 30
SHORTEST_REASON = 10


class Example(NamedTuple):
    number: str
    answers: str
    concern: str
    concern_rule: str
    priority: str
    rule: str
    why: str


def read(name: str) -> list[Example]:
    lines = (TABLES / f"{name}.md").read_text(encoding="utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in lines if line.startswith("| ")]
    return [Example(*(cell.strip() for cell in row)) for row in rows if row[0] != "no"]


MINORS, REPORTS = read("minors"), read("frontline")


def signals_of(answers: str, flow: str, profile: Profile) -> list[Signal]:
    """What the bot tells the watch of these answers: with the flags the flow gives them."""
    return [
        signal
        for person, sheet in enumerate(answers.split(" / "), 1)
        for part in (sheet.split("; ") if sheet != "-" else [])
        for signal in signals_of_part(part, (flow, profile, person))
    ]


def signals_of_part(part: str, whose: tuple[str, Profile, int]) -> list[Signal]:
    flow, profile, person = whose
    if ":" in part:
        item, said = part.split(": ")
        return [signal_of(item, tuple(said.split(", ")), whose)]
    box, known = part.split(" ")
    page = next(page for page, boxes in SIGNS.items() if box in boxes)
    assert box in FLOWS[flow].steps[page].choices
    ticks = Signal(page, (box,), profile=profile.value, person=person)
    return [ticks] if known == TICKED else [ticks, signal_of(box, (known,), whose)]


def signal_of(item: str, chosen: tuple[str, ...], whose: tuple[str, Profile, int]) -> Signal:
    flow, profile, person = whose
    step = FLOWS[flow].steps[item]
    choices = [step.choices[each] for each in chosen if each != "skip" or not step.skippable]
    return Signal(
        item,
        chosen,
        flags=tuple(flag.value for one in choices for flag in one.flags),
        profile=profile.value,
        person=person,
    )


def decided(example: Example, before: Signal, flow: str) -> tuple[str, str, str, str]:
    profile = Profile(before.profile)
    told = [before, *signals_of(example.answers, flow, profile)]
    result = assess_people(people_from(told, Profile.ADULT))
    return (result.concern.value, result.concern_rule, result.priority.value, result.rule)


@pytest.mark.parametrize("example", MINORS, ids=lambda each: each.number)
def test_people_under_18_are_sorted_as_decided_by_hand(example: Example) -> None:
    age = Signal("age", ("minor",), flags=("child",), profile="minor")
    assert decided(example, age, "potential_victim_minor") == example[2:6], example.why


@pytest.mark.parametrize("example", REPORTS, ids=lambda each: each.number)
def test_reports_are_sorted_as_decided_by_hand(example: Example) -> None:
    about = Signal("for-whom", ("someone",), flags=("third-party",), profile="frontline")
    assert decided(example, about, "frontline_reporter") == example[2:6], example.why


@pytest.mark.parametrize("table", [MINORS, REPORTS], ids=["minors", "reports"])
def test_there_are_enough_examples_and_each_says_why(table: list[Example]) -> None:
    assert len({each.answers for each in table}) == len(table) >= FEWEST
    assert all(len(each.why) > SHORTEST_REASON for each in table)


def test_every_line_of_the_young_and_of_reports_and_every_box_is_decided_once() -> None:
    rules = {rule for each in (*MINORS, *REPORTS) for rule in (each.concern_rule, each.rule)}
    own = (THB_SCREEN.minor, THB_SCREEN.reported_child)
    lines = {rule.name for table in own for rule in table.concern}
    lines |= {rule.name for table in own for rule in table.priority}
    assert lines | {"box-floor", "determinant", "means-points", "reported"} <= rules
    ticked = {word for each in REPORTS for word in each.answers.split()}
    assert {box.key for box in BOXES} <= ticked
