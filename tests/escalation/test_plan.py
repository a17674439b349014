"""Plans, safety assessments, minimum standards and emergency actions as records."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from escalation.forms import LONGEST_TEXT, Fault, Field, FormWrong, Kind, missing, read
from escalation.plan import (
    FIRST_STEPS,
    LONGEST_WHAT,
    MOST_STEPS,
    Plan,
    Provision,
    Standard,
    Status,
    Step,
    plan_from,
)
from escalation.safety import FIELDS, safety_from_content, safety_from_form

AT = datetime(2026, 11, 2, 10, tzinfo=UTC)
COMPLETE = {
    "contact-safety": ["safe"],
    "country": ["bg"],
    "risk-person": ["high"],
    "risk-reasons": ["сам каза"],
}


def faults_of(wrong: pytest.ExceptionInfo[FormWrong]) -> tuple[Fault, ...]:
    return wrong.value.faults


# --- the safety assessment ---------------------------------------------------------------------


def test_a_complete_form_is_done_and_survives_sealing() -> None:
    form = safety_from_form(COMPLETE | {"feared": ["weapons", "police-links"], "own-rating": ["7"]})
    assert form.done
    assert form.values["own-rating"] == 7
    content = form.content("mara", AT)
    assert content["by"] == "mara"
    assert content["at"] == AT.isoformat()
    assert safety_from_content(content) == form


def test_an_incomplete_form_is_kept_and_names_what_is_missing() -> None:
    form = safety_from_form({"country": ["hu"], "area": ["  "]})
    assert not form.done
    assert form.missing == ("contact-safety", "risk-person", "risk-reasons")


def test_a_form_that_was_not_possible_counts_as_done() -> None:
    assert safety_from_form({"not-possible": ["she had to stop"]}).done


def test_every_heading_of_the_minimum_has_a_field() -> None:
    keys = {field.key for field in FIELDS}
    assert {
        "contact-safety", "country", "exploiter-present", "exploiter-knows-contact",
        "exploiter-knows-family", "feared", "threats-to", "dependants", "pregnancy", "health",
        "self-harm", "papers", "immigration", "can-leave-alone", "has", "planned-movement",
        "most-dangerous", "wants", "own-rating", "risk-person", "risk-family", "risk-staff",
        "risk-return", "risk-reasons",
    } <= keys  # fmt: skip


@pytest.mark.parametrize(
    ("filled", "fault"),
    [
        ({"colour": ["red"]}, Fault("colour", "unknown-field")),
        ({"country": ["xx"]}, Fault("country", "not-a-choice")),
        ({"country": ["bg", "hu"]}, Fault("country", "several")),
        ({"feared": ["weapons", "bears"]}, Fault("feared", "not-a-choice")),
        ({"wants": ["x" * (LONGEST_TEXT + 1)]}, Fault("wants", "too-long")),
        ({"own-rating": ["11"]}, Fault("own-rating", "not-a-number")),
        ({"own-rating": ["-1"]}, Fault("own-rating", "not-a-number")),
        ({"own-rating": ["seven"]}, Fault("own-rating", "not-a-number")),
        ({"own-rating": ["\u0667"]}, Fault("own-rating", "not-a-number")),
        ({"own-rating": ["9" * 5000]}, Fault("own-rating", "not-a-number")),
    ],
)
def test_what_cannot_stand_in_a_field_is_refused(
    filled: dict[str, list[str]], fault: Fault
) -> None:
    with pytest.raises(FormWrong) as wrong:
        safety_from_form(filled)
    assert faults_of(wrong) == (fault,)


def test_an_error_never_repeats_what_was_written() -> None:
    with pytest.raises(FormWrong) as wrong:
        safety_from_form({"country": ["marked words"]})
    assert "marked" not in str(wrong.value)


def test_a_form_that_no_envelope_holds_is_refused() -> None:
    long = "😀" * LONGEST_TEXT
    with pytest.raises(FormWrong) as wrong:
        safety_from_form({key: [long] for key in ("wants", "most-dangerous", "risk-reasons",
                                                  "safety-plan")})  # fmt: skip
    assert faults_of(wrong) == (Fault("form", "too-long"),)


@pytest.mark.parametrize("content", [{}, {"fields": 7}, {"fields": {"country": "xx"}}])
def test_an_entry_of_another_shape_is_refused(content: dict[str, object]) -> None:
    with pytest.raises(FormWrong):
        safety_from_content(content)


def test_repeated_choices_count_once() -> None:
    field = Field("many", Kind.CHOICES, choices=("a", "b"), required=True)
    assert read([field], {"many": ["a", "a"]}) == {"many": ("a",)}
    assert missing([field], {}) == ("many",)


# --- the plan ----------------------------------------------------------------------------------


def test_a_plan_says_what_who_and_by_when() -> None:
    plan = plan_from(
        [
            {"what": " doctor ", "who": "Mara", "by_when": "2026-11-03", "done": "on"},
            {"what": "", "who": "nobody"},
            {"what": "lawyer", "who": "", "by_when": ""},
        ]
    )
    assert plan.steps == (
        Step("doctor", "Mara", date(2026, 11, 3), done=True),
        Step("lawyer", "", None),
    )
    assert not plan.dated


def test_a_plan_survives_sealing() -> None:
    plan = Plan((Step("doctor", "Mara", date(2026, 11, 3)), Step("bed", "Ivo", None, done=True)))
    content = plan.content("mara", AT)
    steps = content["steps"]
    assert isinstance(steps, list)
    assert plan_from(steps) == plan


def test_only_a_plan_with_people_and_days_is_dated() -> None:
    assert Plan((Step("doctor", "Mara", date(2026, 11, 3)),)).dated
    assert not Plan((Step("doctor", "", date(2026, 11, 3)),)).dated
    assert not Plan(()).dated


def test_what_is_late_and_not_done_is_overdue() -> None:
    late = Step("doctor", "Mara", date(2026, 11, 1))
    today = Step("bed", "Mara", date(2026, 11, 2))
    done = Step("papers", "Mara", date(2026, 10, 1), done=True)
    assert Plan((late, today, done, Step("later", "Ivo", None))).overdue(AT) == (late,)


def test_all_faults_of_a_plan_are_told_at_once() -> None:
    rows: list[dict[str, object]] = [{"what": "x"} for _ in range(MOST_STEPS)]
    rows += [{"what": "x" * (LONGEST_WHAT + 1)}, {"what": "y", "by_when": "soon"}]
    with pytest.raises(FormWrong) as wrong:
        plan_from(rows)
    assert faults_of(wrong) == (
        Fault("steps", "too-many"),
        Fault(f"step-{MOST_STEPS + 1}", "too-long"),
        Fault(f"step-{MOST_STEPS + 2}", "not-a-day"),
    )


def test_a_plan_that_no_envelope_holds_is_refused() -> None:
    with pytest.raises(FormWrong) as wrong:
        plan_from([{"what": "😀" * LONGEST_WHAT} for _ in range(MOST_STEPS)])
    assert faults_of(wrong) == (Fault("steps", "too-long"),)


def test_the_first_steps_cover_what_the_nrm_asks_of_a_plan() -> None:
    assert {"urgent-needs", "safety-plan", "organisations-contacted"} <= set(FIRST_STEPS)


# --- minimum standards -------------------------------------------------------------------------


def test_there_are_sixteen_standards() -> None:
    assert [each.value for each in Standard] == [f"ms-{number:02}" for number in range(1, 17)]


def test_a_line_needs_its_day_or_its_reason() -> None:
    assert Provision(Standard.LEGAL, Status.PROVIDED).fault == "day-missing"
    assert Provision(Standard.LEGAL, Status.PROVIDED, date(2026, 11, 2)).fault == ""
    assert Provision(Standard.LEGAL, Status.NOT_AVAILABLE).fault == "reason-missing"
    assert Provision(Standard.LEGAL, Status.NOT_AVAILABLE, reason="no lawyer").fault == ""
    assert Provision(Standard.LEGAL).fault == ""
