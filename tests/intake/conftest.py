"""What these tests find on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

WYCHEPROOF = Path(__file__).parents[3] / "shared" / "wycheproof"

# Not collected rather than skipped: users' clones have no such folder, and nothing is wrong there.
collect_ignore = [] if WYCHEPROOF.is_dir() else ["test_wycheproof.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if collect_ignore:
        terminalreporter.write_line(
            "Left out: Wycheproof's vectors, which are not in ../shared/wycheproof."
        )
