"""What is kept of a file of texts is what is in it now, or is not used."""

from __future__ import annotations

import json
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import locales
from locales import Texts, TextsBroken, all_locales, files_of, path_of, preparing

if TYPE_CHECKING:
    from collections.abc import Callable


def kept(locale: str, file: str) -> Path:
    """Where it is kept."""
    return Path(cache_from_source(str(path_of(locale, file)))).with_suffix(".json")


def test_every_text_is_the_same_whether_it_was_read_or_kept() -> None:
    for locale in all_locales():
        for file in files_of(locale):
            made = locales._prepared(locale, locales._read(locale, file))
            assert locales._part(locale, file).prepared == made
            assert kept(locale, file).exists()


def test_it_is_read_once_and_then_kept(
    write: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    days = "{ $count ->\n    [one] { $count } day\n   *[other] { $count } days\n }"
    write("en/one", f"## Required\none = a\n    b\nmany = {days}\n")
    before = locales._part("en", "one").prepared
    assert before.required == ("one", "many")
    assert Texts("en", "one").text("one") == "a\nb"
    monkeypatch.setattr(locales, "_read", None)
    locales._part.cache_clear()
    locales._together.cache_clear()
    assert locales._part("en", "one").prepared == before
    assert Texts("en", "one").text("many", count=1) == "1 day"
    assert Texts("en", "one").text("many", count=3) == "3 days"


def test_a_changed_text_is_said_as_it_is_now(write: Callable[[str, str], None]) -> None:
    write("en/one", "one = a\n")
    assert Texts("en", "one").text("one") == "a"
    write("en/one", "one = b\n")
    assert Texts("en", "one").text("one") == "b"
    path_of("en", "one").unlink()
    locales._part.cache_clear()
    locales._together.cache_clear()
    with pytest.raises(TextsBroken):
        Texts("en", "one")


def test_other_code_makes_it_anew(
    write: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    write("en/one", "one = a\n")
    Texts("en", "one")
    old = kept("en", "one").read_bytes()
    monkeypatch.setattr(preparing, "_made_by", lambda: b"another")
    write("en/one", "one = a\n")
    Texts("en", "one")
    assert kept("en", "one").read_bytes() != old


@pytest.mark.parametrize(
    "spoilt", [b"", b"{", b"[]", b"null", b"\xff", b'{"mark": 1}', b'{"fixed": {}}']
)
def test_what_is_spoilt_is_not_used(write: Callable[[str, str], None], spoilt: bytes) -> None:
    write("en/one", "one = a\n")
    Texts("en", "one")
    whole = kept("en", "one").read_bytes()
    kept("en", "one").write_bytes(spoilt)
    write("en/one", "one = a\n")
    assert Texts("en", "one").text("one") == "a"
    assert kept("en", "one").read_bytes() == whole


@pytest.mark.parametrize("field", ["fixed", "needs", "required", "filled"])
def test_what_lacks_a_part_is_not_used(write: Callable[[str, str], None], field: str) -> None:
    write("en/one", "one = a\n")
    Texts("en", "one")
    whole = json.loads(kept("en", "one").read_bytes())
    del whole[field]
    kept("en", "one").write_text(json.dumps(whole))
    write("en/one", "one = a\n")
    assert Texts("en", "one").text("one") == "a"


def test_where_nothing_can_be_kept_everything_is_said(write: Callable[[str, str], None]) -> None:
    write("en/one", "one = a\n")
    kept("en", "one").parent.write_text("not a folder")
    assert Texts("en", "one").text("one") == "a"
    assert not kept("en", "one").exists()
