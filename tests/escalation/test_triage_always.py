"""What must hold for every answer sheet, whatever it says."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from escalation.findings import NOT_SURE, Findings
from escalation.questions import BOXES, ITEMS, MINOR_ITEMS, Box, Certainty
from escalation.triage import HEIGHT, assess
from intake.case import Priority, Profile
from intake.indicators import Flag, Indicator


def answers_of(choices: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(choices), unique=True, max_size=3).map(tuple)


def sheets() -> st.SearchStrategy[dict[str, tuple[str, ...]]]:
    questions = {
        item.key: [*(answer.choice for answer in item.answers)]
        + ([NOT_SURE] if item.may_be_unsure else [])
        for item in (*ITEMS, *MINOR_ITEMS)
    }
    boxes = {box.key: [each.value for each in Certainty] for box in BOXES}
    return st.fixed_dictionaries(
        {}, optional={key: answers_of(each) for key, each in (questions | boxes).items()}
    )


def all_findings() -> st.SearchStrategy[Findings]:
    return st.builds(
        Findings,
        profile=st.sampled_from(Profile),
        answers=sheets(),
        flags=st.frozensets(st.sampled_from(Flag), max_size=3),
        named=st.lists(
            st.tuples(st.just("promise"), st.sampled_from(Indicator)), max_size=3
        ).map(tuple),
    )  # fmt: skip


POSITIVES = [
    (item.key, answer.choice)
    for item in ITEMS[:12]
    for answer in item.answers
    if answer.indicators or answer.hint or answer.flag
] + [
    ("safe-now", "no"), ("with-whom", "alone"), ("with-whom", "not-family"), ("made-to", "beg"),
    ("with-whom", "feared-family"), ("made-to", "work"), ("things-taken", "yes"),
    ("hurt-or-threatened", "yes"), ("danger-there", "yes"), ("alive", "yes-now"),
    ("want", "talk"),
]  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(all_findings(), st.sampled_from(POSITIVES))
def test_another_positive_answer_never_lowers_anything(
    findings: Findings, more: tuple[str, str]
) -> None:
    item, choice = more
    known = findings.answers.get(item, ())
    after = replace(findings, answers={**findings.answers, item: (*known, choice)})
    first, second = assess(findings), assess(after)
    assert HEIGHT[second.concern] >= HEIGHT[first.concern]
    assert second.priority <= first.priority


@settings(max_examples=200, deadline=None)
@given(all_findings(), st.sampled_from(BOXES))
def test_another_box_never_lowers_anything(findings: Findings, box: Box) -> None:
    before = {item: each for item, each in findings.answers.items() if item != box.key}
    first = assess(replace(findings, answers=before))
    for certainty in Certainty:
        second = assess(replace(findings, answers={**before, box.key: (certainty.value,)}))
        assert HEIGHT[second.concern] >= HEIGHT[first.concern]
        assert second.priority <= first.priority


@settings(max_examples=200, deadline=None)
@given(all_findings(), st.sampled_from(Flag))
def test_another_flag_never_lowers_anything(findings: Findings, flag: Flag) -> None:
    first = assess(findings)
    second = assess(replace(findings, flags=findings.flags | {flag}))
    assert HEIGHT[second.concern] >= HEIGHT[first.concern]
    assert second.priority <= first.priority


@settings(max_examples=200, deadline=None)
@given(all_findings())
def test_the_same_findings_give_the_same_result(findings: Findings) -> None:
    assert assess(findings) == assess(findings)
    assert assess(findings).priority is not Priority.X


@settings(max_examples=200, deadline=None)
@given(all_findings())
def test_weak_points_never_exceed_two_in_a_dimension(findings: Findings) -> None:
    reasons = assess(findings).reasons
    weak_only = {
        each.indicator[:2]
        for each in reasons
        if each.weight == "weak"
    } - {each.indicator[:2] for each in reasons if each.weight in {"medium", "strong"}}  # fmt: skip
    assert not weak_only & set(assess(findings).positive)
