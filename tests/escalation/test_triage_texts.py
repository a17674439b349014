"""Everything sorting can say has a text in every staff language."""

from __future__ import annotations

import pytest

from escalation.questions import BOXES, Hint
from escalation.rules import THB_SCREEN
from escalation.weights import DIMENSIONS
from intake.case import Concern, Priority
from intake.indicators import Flag, Indicator
from locales import Texts

STAFF_LOCALES = ("en", "bg")
TABLES = (THB_SCREEN.everybody, THB_SCREEN.minor, THB_SCREEN.reported_child)


def keys() -> set[str]:
    codes = {each.value.replace(".", "-") for each in (*Indicator, *Flag)}
    return (
        {f"indicator-{code}" for code in codes | {"triage-failed"}}
        | {f"concern-{each.value}" for each in Concern}
        | {f"priority-{each.value}" for each in Priority}
        | {f"hint-{each.value}" for each in Hint}
        | {f"dimension-{each}" for each in DIMENSIONS}
        | {f"rule-{rule.name}" for table in TABLES for rule in table.priority}
        | {f"concern-rule-{rule.name}" for table in TABLES for rule in table.concern}
        | {box.key for box in BOXES}
        | {"flag", "unknown"}
    )


@pytest.mark.parametrize("locale", STAFF_LOCALES)
def test_every_code_has_a_text(locale: str) -> None:
    texts = Texts(locale, "triage")
    assert {key for key in keys() if not texts.has(key)} == set()


def test_no_text_is_left_over() -> None:
    plain = {key for key in Texts("en", "triage").keys() if "." not in key}  # noqa: SIM118  Texts is no dict
    read_by_staff = {key for key in plain if key.startswith(("item-", "answer-"))}
    assert plain - read_by_staff == keys()
