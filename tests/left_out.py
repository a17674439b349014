"""Which tests this machine cannot run, said once and plainly. Not collected: nothing skips.

Imported by ``tests/conftest.py``, so that it also speaks where xdist's workers do the collecting.
"""

from __future__ import annotations

import ast
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.voicing import TOOLS
from tests.chromium import executable

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

TESTS: Final = Path(__file__).parent
JOURNEYS: Final = TESTS / "journeys"
WYCHEPROOF: Final = TESTS.parents[1] / "shared" / "wycheproof"


def _speaks() -> bool:
    return all(shutil.which(tool) for tool in TOOLS)


def _browses() -> bool:
    return executable() is not None


NEEDS: Final = {
    "chromium": (_browses, "no Chromium here (apt-get install chromium)"),
    "voices": (_speaks, "no espeak-ng here (apt-get install espeak-ng opus-tools)"),
}
"""What the tests of a mark need: how to see that it is there, and what to do where it is not."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out what needs something that this machine has not; begin with what takes longest."""
    for mark, (there, _) in NEEDS.items():
        if not there():
            away = [item for item in items if item.get_closest_marker(mark)]
            items[:] = [item for item in items if item not in away]
            config.hook.pytest_deselected(items=away)
    items.sort(key=lambda item: JOURNEYS not in item.path.parents)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was left out and what to do about it."""
    for mark, (there, what) in NEEDS.items():
        if not there():
            terminalreporter.write_line(f"Left out, {what}:")
            for path, names in _marked(f"mark.{mark}"):
                terminalreporter.write_line(f"  {path}: {', '.join(names)}")
    if not WYCHEPROOF.is_dir():
        terminalreporter.write_line("Left out, no ../shared/wycheproof here: test_wycheproof.py")


def _marked(mark: str) -> Iterator[tuple[str, list[str]]]:
    """Name the tests with a mark, file by file, without importing them."""
    for path in sorted(TESTS.rglob("test_*.py")):
        text = path.read_text(encoding="utf-8")
        if mark not in text:
            continue
        tree = ast.parse(text)
        whole = any(
            isinstance(node, ast.Assign) and mark in ast.unparse(node) for node in tree.body
        )
        names = [
            node.name
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and node.name.startswith("test_")
            and (whole or any(mark in ast.unparse(each) for each in node.decorator_list))
        ]
        yield str(path.relative_to(TESTS.parent)), names
