"""Reading signals: the last answer counts, danger stays, and what is unknown is never dropped."""

from __future__ import annotations

import pytest

from bot.flows import FLOWS
from escalation.findings import (
    CHOICES,
    MOST_PEOPLE,
    NOT_SURE,
    SKIP,
    Findings,
    Signal,
    findings_from,
    people_from,
)
from escalation.questions import ITEMS, SILENT_ITEMS
from escalation.triage import assess
from intake.case import Priority, Profile
from intake.indicators import Flag

P2 = Priority.P2


def signal(item: str, *answer: str, **more: tuple[str, ...]) -> Signal:
    return Signal(item, answer, indicators=more.get("indicators", ()), flags=more.get("flags", ()))


def test_the_last_answer_to_an_item_counts() -> None:
    found = findings_from([signal("leave", "no", flags=("confined",)), signal("leave", "yes")])
    assert found.answers == {"leave": ("yes",)}
    assert found.flags == frozenset()


def test_a_danger_flag_stays_whatever_is_answered_later() -> None:
    found = findings_from([signal("words", flags=("danger-word",)), signal("words")])
    assert found.flags == {Flag.DANGER_WORD}


def test_skipping_takes_an_answer_back() -> None:
    found = findings_from([signal("debt", "yes", indicators=("D5.debt",)), signal("debt", SKIP)])
    assert found.answers == {}
    assert found.named == ()


def test_a_minor_stays_a_minor() -> None:
    signals = [Signal("safe-now", ("yes",), profile="minor"), Signal("leave", ("no",))]
    assert findings_from(signals).profile is Profile.MINOR
    assert findings_from(reversed(signals)).profile is Profile.MINOR
    assert findings_from([]).profile is Profile.ADULT


@pytest.mark.parametrize(
    ("strange", "code"),
    [
        (signal("new-question", "yes"), "new-question"),
        (signal("debt", "maybe"), "maybe"),
        (signal("debt", "yes", indicators=("D9.new",)), "D9.new"),
        (signal("words", flags=("new-flag",)), "new-flag"),
        (Signal("debt", ("yes",), profile="robot"), "robot"),
        (signal("F06", "guessed"), "guessed"),
        (signal("start", NOT_SURE), NOT_SURE),
    ],
)
def test_what_the_rules_do_not_know_is_kept_and_raises_the_case(strange: Signal, code: str) -> None:
    found = findings_from([strange])
    assert found.unknown == (code,)
    assert assess(found).priority <= P2


@pytest.mark.parametrize(
    "content",
    [{}, {"item": 7}, {"item": "debt", "answer": "yes"}, {"item": None, "flags": {"a": 1}},
     {"item": "debt", "answer": [["yes"]]}, {"item": "debt", "answer": ["yes"], "profile": 3}],
)  # fmt: skip
def test_a_signal_of_a_wrong_shape_is_unknown_and_never_an_error(
    content: dict[str, object],
) -> None:
    result = assess(findings_from([Signal.read(content)]))
    assert result.rule == "triage-failed"


def test_a_signal_is_read_as_the_contract_says() -> None:
    content = {
        "item": "leave", "answer": ["no"], "indicators": ["D5.isolation"], "flags": ["confined"],
        "profile": "adult", "at": "2026-11-01T10:00:00+00:00",
    }  # fmt: skip
    read = Signal.read(content)
    assert read == Signal("leave", ("no",), ("D5.isolation",), ("confined",), "adult")


def test_leaving_quickly_is_no_answer_to_the_question_of_leaving() -> None:
    found = findings_from([signal("leave", "no", flags=("confined",)), signal("leave", "leave")])
    assert found.answers == {"leave": ("no",)}
    assert found.flags == {Flag.CONFINED}
    assert found.unknown == ()


def test_who_asks_about_others_does_not_change_whose_report_it_is() -> None:
    report = Signal("about", ("child",), flags=("child",), profile="frontline")
    asks = Signal("probing", ("probing",), flags=("probing",))
    found = findings_from([report, asks])
    assert found.profile is Profile.FRONTLINE
    assert found.flags >= {Flag.CHILD, Flag.PROBING}
    assert assess(found).concern is assess(findings_from([report])).concern


def test_the_rules_know_every_step_of_every_flow() -> None:
    for flow in FLOWS.values():
        for step in flow.steps.values():
            if not step.kind.waits or step.id in SILENT_ITEMS:
                continue
            assert step.id in CHOICES, (flow.name, step.id)
            assert {each.id for each in step.choices.values()} <= CHOICES[step.id], step.id


def test_the_rules_know_every_command_that_is_filed() -> None:
    """An unknown one would make a case urgent in which nothing was told."""
    every = {each for flow in FLOWS.values() for each in flow.anywhere}
    filed = sorted(every - {"code", "return"})
    found = findings_from([signal(one, one) for one in filed])
    assert "status" in filed
    assert found.unknown == ()
    assert assess(findings_from([signal("status", "status")])).priority is Priority.P4


def test_flow_and_rules_agree_on_what_an_answer_points_to() -> None:
    steps = FLOWS["potential_victim"].steps
    for item in ITEMS:
        for answer in item.answers:
            choice = steps[item.key].choices[answer.choice]
            assert tuple(choice.indicators) == answer.indicators, (item.key, answer.choice)
            assert answer.flag is None or answer.flag in choice.flags


# --- reports -------------------------------------------------------------------------------------


def box(item: str, *answer: str, person: int = 1) -> Signal:
    return Signal(item, answer, profile="frontline", person=person)


def test_a_ticked_sign_without_certainty_counts_as_suspected() -> None:
    ticked = box("signs-harm", "F09", "F10")
    assert findings_from([ticked]).answers == {"F09": ("suspected",), "F10": ("suspected",)}
    for signals in ([ticked, box("F09", "seen")], [box("F09", "seen"), ticked]):
        assert findings_from(signals).answers == {"F09": ("seen",), "F10": ("suspected",)}
    skipped = [ticked, box("F09", "seen"), box("F09", SKIP)]
    assert findings_from(skipped).answers["F09"] == ("suspected",)


def test_a_sign_that_is_not_ticked_any_more_is_gone() -> None:
    told = [
        box("signs-harm", "F09", "F10"), box("F09", "seen"), box("F10", "told-by-person"),
        box("F09", SKIP), box("signs-harm", "F10"),
    ]  # fmt: skip
    assert findings_from(told).answers == {"F10": ("told-by-person",)}
    assert findings_from([*told, box("signs-harm", "none")]).unknown == ()


def test_each_person_of_a_report_is_gathered_apart() -> None:
    told = [
        box("about", "adult"), box("signs-harm", "F09"), box("F09", "seen"),
        box("about", "child", person=2), box("signs-harm", "none", person=2),
    ]  # fmt: skip
    people = people_from(told, Profile.ADULT)
    assert [*people] == [1, 2]
    assert people[1].answers == {"about": ("adult",), "F09": ("seen",)}
    assert people[2].answers == {"about": ("child",)}
    assert {each.profile for each in people.values()} == {Profile.FRONTLINE}


def test_a_case_without_a_word_is_about_one_person() -> None:
    assert people_from([], Profile.MINOR) == {1: Findings(Profile.MINOR)}
    (young,) = people_from([box("about", "adult")], Profile.MINOR).values()
    assert young.profile is Profile.MINOR


@pytest.mark.parametrize(
    ("told", "person"),
    [(1, 1), (2, 2), (MOST_PEOPLE, MOST_PEOPLE), (MOST_PEOPLE + 1, MOST_PEOPLE), (0, 1), (-3, 1),
     ("2", 1), (None, 1), (True, 1), (2.0, 1)],
)  # fmt: skip
def test_a_number_of_a_person_is_read_or_is_the_first_ones(told: object, person: int) -> None:
    assert Signal.read({"item": "about", "person": told}).person == person
