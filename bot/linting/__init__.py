"""The rules a conversation has to keep, checked on flows and texts: ``python -m bot lint``.

Each rule names where it stands: ux.md 2.7 (``ux-…``) or domain.md 5.2 to 5.4 (``T…``). Rules that
need a running conversation are tests; ``tests/house/test_rules.py`` says which one shows what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.linting.sentences import SENTENCES
from bot.linting.shapes import SHAPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.linting.rules import Finding

RULES = {**SHAPES, **SENTENCES}
"""Every rule by its name."""


def findings() -> Iterator[Finding]:
    """Check every rule on every flow and every language."""
    for check in RULES.values():
        yield from check()
