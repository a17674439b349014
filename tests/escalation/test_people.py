"""A report about several people: each is weighed alone, and staff read of whom a reason speaks."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from escalation.findings import Findings
from escalation.questions import Hint
from escalation.triage import assess, assess_people
from intake.case import Concern, Priority, Profile

if TYPE_CHECKING:
    from intake.sealing import Content

AT = datetime(2026, 11, 1, 10, tzinfo=UTC)


def somebody(**boxes: str) -> Findings:
    sheet = {item: (known,) for item, known in boxes.items()}
    return Findings(profile=Profile.FRONTLINE, answers=sheet)


def content_of(*people: Findings) -> Content:
    return assess_people(dict(enumerate(people, 1))).content(AT)


def test_what_is_most_urgent_among_several_people_counts() -> None:
    result = assess_people({1: somebody(F15="seen"), 2: somebody(F22="seen")})
    assert (result.concern, result.priority, result.person) == (Concern.C3, Priority.P2, 2)
    assert result.people == ((1, Concern.C1, Priority.P3), (2, Concern.C3, Priority.P2))
    assert result.hints == (Hint.SEXUAL,)


def test_where_two_are_as_urgent_the_clearer_one_is_named() -> None:
    result = assess_people({1: somebody(F15="seen"), 2: somebody(F06="seen")})
    assert (result.priority, result.person, result.concern) == (Priority.P3, 2, Concern.C2)


def test_what_two_people_show_never_adds_up_to_one() -> None:
    apart = assess_people({1: somebody(F07="seen"), 2: somebody(F09="seen")})
    assert (apart.concern, apart.priority) == (Concern.C2, Priority.P3)
    assert assess(somebody(F07="seen", F09="seen")).priority is Priority.P1


def test_the_reasons_are_those_of_all_and_each_says_of_whom_it_speaks() -> None:
    result = assess_people({1: somebody(F15="seen"), 3: somebody(F22="seen", F06="told-by-person")})
    assert [(each.person, each.item) for each in result.reasons] == [
        (1, "F15"), (3, "F06"), (3, "F22"),
    ]  # fmt: skip
    told = content_of(somebody(F15="seen"), somebody(F22="seen"))
    reasons = told["reasons"]
    assert isinstance(reasons, list)
    assert ["person" in each for each in reasons if isinstance(each, dict)] == [False, True]
    assert told["person"] == 2
    assert told["people"] == [
        {"person": 1, "concern": "C1", "priority": "P3"},
        {"person": 2, "concern": "C3", "priority": "P2"},
    ]


def test_a_report_about_one_person_reads_as_before() -> None:
    alone = somebody(F06="seen")
    assert assess_people({1: alone}) == assess(alone)
    assert not {"person", "people"} & set(content_of(alone))
