"""Every text of every language, and the check itself."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from fluent.syntax import FluentParser, ast

import locales
from locales import check
from locales.__main__ import main
from tests.house.test_rooms import HOUSE
from tests.locales.conftest import NOBODY, SIGNED

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


def test_the_command_says_how_far_each_language_is(
    write: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    named = "\nlanguage-name = X\na = x\nb = x\n"
    write("en/common", f"{NOBODY}\n## Required{named}")
    write("en/console", "queue = Queue\n")
    write("bg/common", f"{NOBODY}\n## Required{named}")
    write("bg/console", "queue = Опашка\n")
    write("pl/common", f"{SIGNED}\n## Required{named}")
    write("hu/common", f"{NOBODY}\n## Required\nlanguage-name = X\na = x\n")
    assert main(["seen"]) == 0
    assert main() == 1
    said = capsys.readouterr()
    rows = {" ".join(row.split()) for row in said.out.splitlines()}
    assert rows >= {
        "bg X 3 of 3 0 0 of 1 files yes by HELPLINE_LOCALES only: not reviewed",
        "pl X 3 of 3 0 1 of 1 files - yes",
        "hu X 2 of 3 0 0 of 1 files - no: incomplete",
    }
    assert said.err == "locales/hu/common.ftl:1: b: missing; translate locales/en/common.ftl:6\n"


def test_the_command_fails_when_a_text_is_wrong(
    write: Callable[[str, str], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    write("en/one", f"{NOBODY}\n## Required\nhello = Hello, victim\n")
    assert main() == 1
    assert "locales/en/one.ftl:4: hello: a word" in capsys.readouterr().err


def test_every_way_a_text_comes_out_is_read() -> None:
    pattern = pattern_of(TRICKY)
    assert check.readings(pattern) == ["x 1 {$m} y {$p} {?}", "x 2 y {$p} {?}"]
    assert check.placeables(pattern) == {"m", "p"}


@pytest.mark.parametrize(
    ("fault", "bg"),
    [
        ("1: key: missing; translate locales/en/one.ftl:4", "other = x\n"),
        ("6: other: not in en; remove", "key = x\n    .yes = y\nother = x\n"),
        ("4: key: not the same placeables as en; it has none",
         "key = { $number }\n    .yes = y\n"),
        ("5: key.yes: 26 characters", f"key = x\n    .yes = {'y' * 26}\n"),
        ("4: key: 61 words", f"key = {'x ' * 60}x\n    .yes = y\n"),
        ("4: key: a word", "key = Жертва ли сте?\n    .yes = y\n"),
        ("4: key: a word", "key = a victim\n    .yes = y\n"),
        ("4: key: a number", "key = 0800 20 100\n    .yes = y\n"),
        ("4: key: a number", "key = ٠٨٠٠\n    .yes = y\n"),
        ("4: key: a sign", "key = x 🙂\n    .yes = y\n"),
        ("4: key: a mark", "key = x \u200f\n    .yes = y\n"),
        ("4: key: refers to gone", "key = { gone }\n    .yes = y\n"),
        ("4: key: refers to -gone", "key = { -gone }\n    .yes = y\n"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_found_with_its_line(
    fault: str,
    bg: str,
    write: Callable[[str, str], None],
) -> None:
    write("en/one", f"{NOBODY}\n## Required\nkey = x\n    .yes = y\n")
    write("bg/one", f"{NOBODY}## Required\n\n{bg}")
    assert any(f"locales/bg/one.ftl:{fault}" in line for line in check.findings())


def test_no_language_is_without_words_never_to_be_said() -> None:
    assert check.stems().keys() == {*locales.all_locales()}


def test_each_language_has_its_own_words_never_to_be_said(
    write: Callable[[str, str], None],
) -> None:
    write("en/one", f"{NOBODY}\n## Required\na = x\n")
    write("pl/one", f"{NOBODY}\n## Required\na = Czy jesteś ofiarą?\n")
    write("hu/one", f"{NOBODY}\n## Required\na = A te áldozatod?\n")
    write("ar/one", f"{NOBODY}\n## Required\na = هل أنت ضحية؟\n")
    told = [line for line in check.findings() if "a word that must not" in line]
    assert [line.split("/")[1] for line in told] == ["ar", "hu", "pl"]


def test_a_missing_file_a_missing_header_and_another_order_are_found(
    write: Callable[[str, str], None],
) -> None:
    write("en/one", f"{NOBODY}\n## Required\na = x\nb = x\n")
    write("bg/one", "## Required\nb = x\na = x\n")
    write("en/two", f"{NOBODY}\n## Required\na = x\n")
    write("bg/empty", "")
    found = "\n".join(check.findings())
    assert "locales/bg/two.ftl: not there; copy en/two.ftl" in found
    assert "locales/bg/empty.ftl:1: not there in en" in found
    assert "locales/bg/one.ftl:1: does not begin with: ### Reviewed by" in found
    assert "locales/bg/one.ftl:1: not in the same order" in found


def test_staff_files_are_wanted_only_where_staff_work(write: Callable[[str, str], None]) -> None:
    write("en/one", f"{NOBODY}\n## Required\na = x\n")
    for staff in ("console", "plan"):
        write(f"en/{staff}", "queue = Queue\n")
    write("bg/console", "queue = Опашка\n")
    for locale in ("bg", "pl"):
        write(f"{locale}/one", f"{NOBODY}\n## Required\na = x\n")
    main(["seen"])
    assert locales.staffed() == ("bg", "en")
    assert check.findings() == ["locales/bg/plan.ftl: not there; copy en/plan.ftl and translate it"]


def test_typed_words_are_not_said_and_not_measured(
    write: Callable[[str, str], None],
) -> None:
    for locale in ("en", "bg"):
        write(f"{locale}/one", f"{NOBODY}\n## Required\na = x\n    .typed = {'victim 123, ' * 9}\n")
    main(["seen"])
    assert check.findings() == []


def test_translation_platforms_are_told_of_every_file_and_language() -> None:
    told = tomllib.loads((HOUSE / "l10n.toml").read_text(encoding="utf-8"))
    assert told["locales"] == sorted(told["locales"])
    assert {*told["locales"], "en"} == {*locales.all_locales()}
    paths = {
        one["reference"]: (one["l10n"], one.get("locales", told["locales"]))
        for one in told["paths"]
    }
    assert paths == {
        f"locales/en/{file}.ftl": (
            f"locales/{{locale}}/{file}.ftl",
            [one for one in told["locales"] if file in locales.files_of(one)],
        )
        for file in locales.files_of("en")
    }, "say it in l10n.toml"


def test_every_sentence_for_callers_is_required() -> None:
    for file in ("common", "welcome", "open_line", "lexicon", "numbers", "phrases", "webchat"):
        assert set(locales.required(file)) == set(locales.patterns(locales.parsed("en", file)))
