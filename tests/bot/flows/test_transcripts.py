"""Recorded conversations. A supervisor signs the diff; ``pytest tests/bot --rewrite`` records anew.

A transcript begins with ``flow:`` and ``locale:``; its ``caller:`` lines are what is typed, all
other lines are what must follow. English and Bulgarian ones are written by hand; in every other
language each flow is recorded once, along the numbers of its ``numbers.script``.
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
WRITTEN_IN = ("bg", "en")
BY_HAND = sorted(set(TRANSCRIPTS.glob("*/*.txt")) - set(TRANSCRIPTS.glob("*/numbers_*.txt")))
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


def along_numbers(flow: str, locale: str) -> list[str]:
    """The script of a flow in a language that nobody has written one in."""
    typed = (TRANSCRIPTS / flow / "numbers.script").read_text(encoding="utf-8").splitlines()
    callers = [f"{SAID}{line.format(locale=locale)}" for line in typed]
    return [f"flow: {flow}", f"locale: {locale}", *callers]


def compared(path: Path, script: list[str], request: pytest.FixtureRequest) -> None:
    now = list(played(script))
    if request.config.getoption("--rewrite", default=False):
        path.write_text("\n".join(now) + "\n", encoding="utf-8")
    else:
        recorded = path.read_text(encoding="utf-8").splitlines()
        assert now == recorded, "when this is meant: pytest tests/bot --rewrite, and read the diff"


@pytest.mark.parametrize("path", BY_HAND, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_conversation_goes_as_recorded(path: Path, request: pytest.FixtureRequest) -> None:
    compared(path, path.read_text(encoding="utf-8").splitlines(), request)


@pytest.mark.parametrize("locale", [one for one in all_locales() if one not in WRITTEN_IN])
@pytest.mark.parametrize("flow", FLOWS)
def test_every_flow_goes_in_every_language(
    flow: str, locale: str, request: pytest.FixtureRequest
) -> None:
    path = TRANSCRIPTS / flow / f"numbers_{locale}.txt"
    compared(path, along_numbers(flow, locale), request)


def test_every_flow_is_written_in_english_and_bulgarian() -> None:
    recorded = {tuple(path.read_text(encoding="utf-8").splitlines()[:2]) for path in BY_HAND}
    assert recorded >= {
        (f"flow: {flow}", f"locale: {locale}") for flow in FLOWS for locale in WRITTEN_IN
    }


def test_no_recording_is_left_of_a_flow_or_a_language_that_is_gone() -> None:
    named = {f"{flow}/numbers_{locale}.txt" for flow in FLOWS for locale in all_locales()}
    found = {f"{path.parent.name}/{path.name}" for path in TRANSCRIPTS.glob("*/numbers_*.txt")}
    assert found <= named
