"""Reading signals: the last answer counts, danger stays, and what is unknown is never dropped."""

from __future__ import annotations

import pytest

from bot.flows import FLOWS
from escalation.findings import CHOICES, NOT_SURE, SKIP, Signal, findings_from
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


def test_the_rules_know_every_step_of_every_flow() -> None:
    for flow in FLOWS.values():
        for step in flow.steps.values():
            if not step.kind.waits or step.id in SILENT_ITEMS:
                continue
            assert step.id in CHOICES, (flow.name, step.id)
            assert {each.id for each in step.choices.values()} <= CHOICES[step.id], step.id


def test_flow_and_rules_agree_on_what_an_answer_points_to() -> None:
    steps = FLOWS["potential_victim"].steps
    for item in ITEMS:
        for answer in item.answers:
            choice = steps[item.key].choices[answer.choice]
            assert tuple(choice.indicators) == answer.indicators, (item.key, answer.choice)
            assert answer.flag is None or answer.flag in choice.flags
