"""Stages, guards, forms and standards can all be said in every staff language."""

from __future__ import annotations

import pytest

from escalation.clocks import Clock
from escalation.forms import Kind
from escalation.plan import EMERGENCY_FIELDS, FIRST_STEPS, Standard, Status
from escalation.safety import FIELDS
from escalation.workflow import CloseReason, DeclineReason, Guard, NonCase
from intake.case import Stage
from locales import Texts

STAFF_LOCALES = ("en", "bg")
FAULTS = (
    "unknown-field", "not-a-choice", "several", "too-long", "not-a-number", "not-a-day",
    "too-many", "missing",
)  # fmt: skip


def of_workflow() -> set[str]:
    return (
        {f"stage-{each.value}" for each in Stage}
        | {f"guard-{each.value}" for each in Guard}
        | {f"close-{each.value}" for each in CloseReason}
        | {f"decline-{each.value}" for each in DeclineReason}
        | {f"non-case-{each.value}" for each in NonCase}
        | {f"clock-{each.value}" for each in Clock}
    )


def of_plan() -> set[str]:
    keys = {f"step-{each}" for each in FIRST_STEPS} | {each.value for each in Standard}
    keys |= {f"status-{each.value}" for each in Status} | {f"fault-{each}" for each in FAULTS}
    keys |= {"reason-missing", "day-missing"}
    for form, fields in (("safety", FIELDS), ("emergency", EMERGENCY_FIELDS)):
        for field in fields:
            keys.add(f"{form}-{field.key}")
            if field.kind in {Kind.CHOICE, Kind.CHOICES}:
                keys |= {f"{form}-{field.key}.{choice}" for choice in field.choices}
    return keys


@pytest.mark.parametrize("locale", STAFF_LOCALES)
def test_every_stage_guard_and_reason_has_a_text(locale: str) -> None:
    assert set(Texts(locale, "workflow").keys()) == of_workflow()


@pytest.mark.parametrize("locale", STAFF_LOCALES)
def test_every_field_choice_and_standard_has_a_text(locale: str) -> None:
    assert set(Texts(locale, "plan").keys()) == of_plan()
