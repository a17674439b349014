"""Which tests this machine cannot run, said once and plainly. Not collected: nothing skips.

Imported by ``tests/conftest.py``, so that it also speaks where xdist's workers do the collecting.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.chromium import executable

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

TESTS: Final = Path(__file__).parent
WYCHEPROOF: Final = TESTS.parents[1] / "shared" / "wycheproof"
BROWSER: Final = "chromium"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out what needs a browser, where there is none."""
    if executable() is None:
        away = [item for item in items if item.get_closest_marker(BROWSER)]
        items[:] = [item for item in items if item not in away]
        config.hook.pytest_deselected(items=away)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was left out and what to do about it."""
    if executable() is None:
        terminalreporter.write_line("Left out, no Chromium here (apt-get install chromium):")
        for path, names in _marked():
            terminalreporter.write_line(f"  {path}: {', '.join(names)}")
    if not WYCHEPROOF.is_dir():
        terminalreporter.write_line("Left out, no ../shared/wycheproof here: test_wycheproof.py")


def _marked() -> Iterator[tuple[str, list[str]]]:
    """Name the tests with the browser's mark, file by file, without importing them."""
    mark = f"mark.{BROWSER}"
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
