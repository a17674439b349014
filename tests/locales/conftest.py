"""Texts of a test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import locales

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NOBODY = "### Reviewed by: nobody yet: machine-drafted, not yet reviewed by a native speaker\n"
SIGNED = "### Reviewed by: Mara Ivanova, native speaker, 2026-11-30\n"


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], None]]:
    """Texts of the test's own, with nothing remembered from before or left for after."""

    def forget() -> None:
        for remembered in (
            locales.parsed, locales._part, locales._together, locales.all_locales,
            locales.files_of, locales.own_name, locales.required, locales.complete,
            locales.signed, locales.staffed, locales.caller_files,
        ):  # fmt: skip
            remembered.cache_clear()

    def one(name: str, content: str) -> None:
        path = tmp_path / f"{name}.ftl"
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
        forget()

    forget()
    monkeypatch.setattr(locales, "_HERE", tmp_path)
    yield one
    monkeypatch.undo()
    forget()
