"""Docs that cannot rot: what the code knows, the pages must tell."""

from __future__ import annotations

import re
from pathlib import Path

from intake.errors import Exit
from intake.settings import NAMES, PREFIX

HOUSE = Path(__file__).parents[2]
OPERATIONS = (HOUSE / "docs" / "operations.md").read_text(encoding="utf-8")


def test_every_setting_is_documented_and_no_other() -> None:
    told = set(re.findall(rf"^\| `{PREFIX}([A-Z_]+)`", OPERATIONS, re.MULTILINE))
    assert told == {name.upper() for name in NAMES}


def test_every_exit_code_is_documented() -> None:
    told = {int(code) for code in re.findall(r"^\| (\d) \|", OPERATIONS, re.MULTILINE)}
    assert told == {code.value for code in Exit}


def test_every_link_between_pages_leads_somewhere() -> None:
    pages = [HOUSE / "README.md", *sorted((HOUSE / "docs").rglob("*.md"))]
    dead = [
        f"{page.relative_to(HOUSE)} -> {target}"
        for page in pages
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert not dead


def test_every_decision_has_its_four_parts() -> None:
    parts = ("## Context", "## Decision", "## Consequences", "## Alternatives considered")
    for page in sorted((HOUSE / "docs" / "adr").glob("*.md")):
        text = page.read_text(encoding="utf-8")
        assert [part for part in parts if part not in text] == [], page.name
