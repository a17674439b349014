"""Every text of every language, and the check itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fluent.syntax import FluentParser, ast

import locales
from locales import check
from locales.__main__ import main
from tests.locales.conftest import NOBODY

if TYPE_CHECKING:
    from collections.abc import Callable


TRICKY = """\
a = x { $n ->
    [one] 1 { $m }
   *[other] 2
 } { "y" } { $p } { -term }
"""


def pattern_of(text: str) -> ast.Pattern:
    message = FluentParser().parse(text).body[0]
    assert isinstance(message, ast.Message)
    assert message.value is not None
    return message.value


def test_every_text_is_fit_to_be_said() -> None:
    assert check.findings() == []


def test_the_command_says_what_stands_in_the_way(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0
    assert "bg: complete, not reviewed by a native speaker" in capsys.readouterr().out


def test_the_command_fails_when_a_text_is_wrong(
    write: Callable[[str, str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    write("en/one", f"{NOBODY}\n## Required\nhello = Hello, victim\n")
    assert main() == 1
    assert "en/one: hello: a word" in capsys.readouterr().err


def test_every_way_a_text_comes_out_is_read() -> None:
    pattern = pattern_of(TRICKY)
    assert check.readings(pattern) == ["x 1 {$m} y {$p} {?}", "x 2 y {$p} {?}"]
    assert check.placeables(pattern) == {"m", "p"}


@pytest.mark.parametrize(
    ("fault", "bg"),
    [
        ("key: missing", "other = x\n"),
        ("other: not in en", "key = x\n    .yes = y\nother = x\n"),
        ("key: not the same placeables as en", "key = { $number }\n    .yes = y\n"),
        ("key.yes: 26 characters", f"key = x\n    .yes = {'y' * 26}\n"),
        ("key: 61 words", f"key = {'x ' * 60}x\n    .yes = y\n"),
        ("key: a word", "key = Жертва ли сте?\n    .yes = y\n"),
        ("key: a number", "key = 0800 20 100\n    .yes = y\n"),
        ("key: a sign", "key = x 🙂\n    .yes = y\n"),
    ],
)
def test_what_is_wrong_is_found(
    fault: str,
    bg: str,
    write: Callable[[str, str], None],
) -> None:
    write("en/one", f"{NOBODY}\n## Required\nkey = x\n    .yes = y\n")
    write("bg/one", f"{NOBODY}\n## Required\n{bg}")
    assert any(f"bg/one: {fault}" in line for line in check.findings())


def test_a_missing_file_a_missing_header_and_another_order_are_found(
    write: Callable[[str, str], None],
) -> None:
    write("en/one", f"{NOBODY}\n## Required\na = x\nb = x\n")
    write("bg/one", "## Required\nb = x\na = x\n")
    write("en/two", f"{NOBODY}\n## Required\na = x\n")
    write("bg/empty", "")
    found = "\n".join(check.findings())
    assert "bg/two: not there in every locale" in found
    assert "bg/empty: not there in every locale" in found
    assert "bg/one: does not begin with: ### Reviewed by" in found
    assert "bg/one: not in the same order" in found


def test_typed_words_are_not_said_and_not_measured(
    write: Callable[[str, str], None],
) -> None:
    for locale in ("en", "bg"):
        write(f"{locale}/one", f"{NOBODY}\n## Required\na = x\n    .typed = {'victim 123, ' * 9}\n")
    assert check.findings() == []


def test_every_sentence_for_callers_is_required() -> None:
    for file in ("common", "welcome", "open_line", "lexicon", "numbers", "phrases", "webchat"):
        assert set(locales.required(file)) == set(locales.patterns(locales.parsed("en", file)))
