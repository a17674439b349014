"""The pages a supervisor signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot import flowdocs
from bot.flows import FLOWS
from bot.grammar import end, flow, say
from intake.case import Disposition
from locales import TextMissing

if TYPE_CHECKING:
    from pathlib import Path


def test_a_page_for_each_flow_is_written_once(tmp_path: Path) -> None:
    folder = tmp_path / "flows"
    assert set(flowdocs.write_flow_docs(folder)) == {f"{name}.md" for name in FLOWS}
    assert flowdocs.write_flow_docs(folder) == ()
    (folder / "welcome.md").write_text("stale", encoding="utf-8")
    assert flowdocs.write_flow_docs(folder) == ("welcome.md",)


def test_a_page_shows_every_way_a_text_comes_out() -> None:
    page = flowdocs.page("potential_victim")
    assert "Can you leave the place" in page
    assert "Could you leave the place" in page
    assert "D5.isolation, confined" in page
    assert "s-five-minutes -->|no| s-leave" in page


def test_a_step_without_a_text_has_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = flow("welcome", steps=[say("wordless"), end("over", disposition=Disposition.LEFT)])
    monkeypatch.setattr(flowdocs, "FLOWS", {"welcome": bare})
    with pytest.raises(TextMissing):
        flowdocs.page("welcome")
