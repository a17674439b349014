"""Stages, guards, forms and standards can all be said in every staff language."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from escalation.console.wording import Words
from escalation.forms import Kind
from escalation.plan import FIRST_STEPS, Standard, Status
from escalation.safety import FIELDS
from escalation.workflow import CloseReason, Guard, NonCase
from intake.case import Stage
from locales import Texts

STAFF_LOCALES = ("en", "bg")
FAULTS = (
    "unknown-field", "not-a-choice", "several", "too-long", "not-a-number", "not-a-day",
    "too-many", "missing",
)  # fmt: skip


def on_pages() -> set[str]:
    """What the pages of care say: looked for where they look."""
    keys = (
        {f"stage-{each.value}" for each in Stage}
        | {f"guard-{each.value}" for each in Guard}
        | {f"close-{each.value}" for each in CloseReason}
        | {f"non-case-{each.value}" for each in NonCase}
        | {f"step-{each}" for each in FIRST_STEPS}
        | {f"fault-{each}" for each in FAULTS}
        | {"reason-missing"}
    )
    for field in FIELDS:
        keys.add(f"field-{field.key}")
        if field.kind in {Kind.CHOICE, Kind.CHOICES}:
            keys |= {f"choice-{choice}" for choice in field.choices}
    return keys


def of_plan() -> set[str]:
    keys = {each.value for each in Standard} | {f"status-{each.value}" for each in Status}
    return keys | {"day-missing"}


@pytest.mark.parametrize("locale", STAFF_LOCALES)
def test_every_stage_guard_step_and_field_has_a_text_where_pages_look(locale: str) -> None:
    words = Words(locale, datetime(2026, 11, 2, tzinfo=UTC))
    assert not {key for key in on_pages() if not words.has(key)}


@pytest.mark.parametrize("locale", STAFF_LOCALES)
def test_every_standard_has_a_text(locale: str) -> None:
    assert set(Texts(locale, "plan").keys()) == of_plan()
