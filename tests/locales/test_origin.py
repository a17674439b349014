"""What was translated from an English that has changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locales import check, origin
from locales.__main__ import main
from tests.locales.conftest import NOBODY

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest


ENGLISH = (
    f"{NOBODY}\n## Required\nlanguage-name = X\nhello = Hello\n    .yes = Yes\n    .typed = hi\n"
)
POLISH = (
    f"{NOBODY}\n## Required\nlanguage-name = X\nhello = Witaj\n    .yes = Tak\n    .typed = no\n"
)


def written(write: Callable[[str, str], None], english: str, polish: str) -> list[str]:
    write("en/common", english)
    write("pl/common", polish)
    return [one.key for one in origin.stale("pl")]


def test_what_nobody_recorded_is_a_fault_and_one_command_records_it(
    write: Callable[[str, str], None],
) -> None:
    assert written(write, ENGLISH, POLISH) == []
    assert [line.partition(";")[2] for line in check.findings()] == [
        " run: python -m locales seen"
    ] * 2
    assert main(["seen"]) == 0
    assert check.findings() == []


def test_a_translation_is_stale_when_only_the_english_has_changed(
    write: Callable[[str, str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    written(write, ENGLISH, POLISH)
    main(["seen"])
    changed = ENGLISH.replace("Hello", "Good day")
    assert written(write, changed, POLISH) == ["hello"]
    assert main() == 0, "stale is said, and stops nothing"
    assert (
        "locales/pl/common.ftl:5: hello: stale, locales/en/common.ftl:5" in capsys.readouterr().out
    )
    main(["seen"])
    assert written(write, changed, POLISH) == ["hello"], "recording what is new makes nothing fresh"
    assert written(write, changed, POLISH.replace("Witaj", "Dzień dobry")) == []


def test_a_label_makes_its_text_stale_and_what_is_typed_does_not(
    write: Callable[[str, str], None],
) -> None:
    written(write, ENGLISH, POLISH)
    main(["seen"])
    assert written(write, ENGLISH.replace("Yes", "Yes, please"), POLISH) == ["hello"]
    assert written(write, ENGLISH.replace("hi", "hey"), POLISH) == []


def test_a_person_can_say_that_all_of_a_language_is_up_to_date(
    write: Callable[[str, str], None],
) -> None:
    written(write, ENGLISH, POLISH)
    main(["seen"])
    changed = ENGLISH.replace("Hello", "Good day")
    written(write, changed, POLISH)
    assert main(["seen", "pl"]) == 0
    assert written(write, changed, POLISH) == []


def test_a_command_that_does_not_exist_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["seem"]) == 2
    assert main(["seen", "xx"]) == 2
    assert main(["seen", "en"]) == 2
    assert "python -m locales seen" in capsys.readouterr().err
