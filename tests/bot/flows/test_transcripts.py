"""Recorded conversations. A supervisor signs the diff; ``pytest tests/bot --rewrite`` records anew.

A transcript begins with ``flow:`` and ``locale:``; its ``caller:`` lines are what is typed, all
other lines are what must follow.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.channels.terminal import Rehearsal
from bot.flows import FLOWS
from locales import all_locales
from tests.bot.lines import lines

if TYPE_CHECKING:
    from collections.abc import Iterator

TRANSCRIPTS = Path(__file__).parent / "transcripts"
RECORDED = sorted(TRANSCRIPTS.glob("*/*.txt"))
SAID = "caller: "


def played(script: list[str]) -> Iterator[str]:
    """Play what the script's caller says, and yield the transcript of it."""
    flow, locale, *rest = script
    yield flow
    yield locale
    rehearsal = Rehearsal(flow.partition(": ")[2], locale.partition(": ")[2], lines)
    yield from rehearsal.recorded()
    for line in rest:
        if line.startswith(SAID):
            yield line
            rehearsal.hear(line.removeprefix(SAID))
            yield from rehearsal.recorded()


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_conversation_goes_as_recorded(path: Path, request: pytest.FixtureRequest) -> None:
    script = path.read_text(encoding="utf-8").splitlines()
    now = list(played(script))
    if request.config.getoption("--rewrite", default=False):
        path.write_text("\n".join(now) + "\n", encoding="utf-8")
    else:
        assert now == script, "when this is meant: pytest tests/bot --rewrite, and read the diff"


def test_every_flow_is_recorded_in_every_language() -> None:
    recorded = {tuple(path.read_text(encoding="utf-8").splitlines()[:2]) for path in RECORDED}
    assert recorded >= {
        (f"flow: {flow}", f"locale: {locale}") for flow in FLOWS for locale in all_locales()
    }
