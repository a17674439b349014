"""The door to every sentence: what is there is said whole, what is not is never half said."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

import pytest

import locales
from intake.numbers import COUNTRIES, numbers
from locales import (
    RIGHT_TO_LEFT,
    TextMissing,
    Texts,
    TextsBroken,
    all_locales,
    caller_files,
    files_of,
    offered,
    own_name,
    parsed,
    patterns,
    staffed,
)
from tests.locales.conftest import NOBODY, SIGNED

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_text_is_found_by_step_and_choice() -> None:
    texts = Texts("en", "potential_victim")
    assert texts.text("leave.no") == "No"
    assert texts.text("leave", time="now").startswith("Can you leave")
    assert texts.has("leave")
    assert not texts.has("leave.never")
    assert "leave.no" in texts.keys()  # noqa: SIM118  not a dict
    assert texts.needs("leave") == {"time"}


def test_what_is_missing_is_never_half_said() -> None:
    texts = Texts("en", "common")
    for key in ("gone", "gone.too", "emergency", "typed-yes"):
        with pytest.raises(TextMissing) as missing:
            texts.text(key)
        assert missing.value.key == key
        assert missing.value.locale == "en"
    with pytest.raises(TextMissing):
        texts.needs("gone")


def test_files_are_named_and_there() -> None:
    assert "common" in files_of("bg")
    assert repr(Texts("bg", "common")) == "Texts('bg', 'common')"
    with pytest.raises(TextsBroken):
        Texts("bg", "gone")
    with pytest.raises(TextsBroken):
        Texts("xx", "common")


def test_two_files_with_the_same_id_cannot_stand_together(
    write: Callable[[str, str], None],
) -> None:
    write("en/one", "same = a\n")
    write("en/two", "same = b\n")
    assert Texts("en", "one").text("same") == "a"
    with pytest.raises(TextsBroken):
        Texts("en", "one", "two")


def test_an_id_stands_once_in_a_file(write: Callable[[str, str], None]) -> None:
    write("en/one", "same = a\nsame = b\n")
    with pytest.raises(TextsBroken):
        Texts("en", "one")


def test_what_is_not_fluent_is_refused_with_its_line(write: Callable[[str, str], None]) -> None:
    write("en/one", "fine = a\nnot fluent at all\n")
    with pytest.raises(TextsBroken, match="not fluent at all"):
        Texts("en", "one")


def test_a_reference_to_nothing_is_missing(write: Callable[[str, str], None]) -> None:
    write("en/one", "whole = { gone } and { $name }\n")
    with pytest.raises(TextMissing):
        Texts("en", "one").text("whole", name="x")


def test_placeables_are_isolated_in_right_to_left_locales_only(
    write: Callable[[str, str], None],
) -> None:
    for locale in ("ar", "en"):
        write(f"{locale}/one", "call = Call { $number }\n")
    assert Texts("ar", "one").text("call", number="112") == "Call \u2068112\u2069"
    assert Texts("en", "one").text("call", number="112") == "Call 112"


def test_what_runs_from_right_to_left_itself_is_not_isolated_and_gives_its_line_a_direction(
    write: Callable[[str, str], None],
) -> None:
    write(
        "ar/one",
        "call = اتصل:\n\n    { $numbers }\n\n    { $name } هنا\n"
        "line = { $number }: { $service } ({ $hours })\n",
    )
    texts = Texts("ar", "one")
    lines = "\n".join(
        texts.text("line", number=number, service="خط La Strada", hours="دائما")
        for number in ("112", "0800 1 86 76")
    )
    rest = ": خط La Strada (دائما)"
    assert lines == f"\u2068112\u2069{rest}\n\u20680800 1 86 76\u2069{rest}"
    said = texts.text("call", numbers=lines, name="Animus")
    assert said == f"اتصل:\n\n{lines}\n\n\u2068Animus\u2069 هنا"


def test_a_text_may_refer_to_another_of_its_file(write: Callable[[str, str], None]) -> None:
    write("en/one", "-line = La Strada\nwho = people\nsay = { who } of { -line }, { $name }\n")
    assert Texts("en", "one").text("say", name="x") == "people of La Strada, x"


def test_plural_forms_are_those_of_the_language(write: Callable[[str, str], None]) -> None:
    write("pl/one", "n = { $n ->\n    [one] a\n    [few] b\n    [many] c\n   *[other] d\n }\n")
    assert [Texts("pl", "one").text("n", n=number) for number in (1, 3, 5, 1.5)] == list("abcd")


def test_every_language_has_its_own_name() -> None:
    assert own_name("bg") == "Български"
    assert own_name("ar") == "العربية"
    assert len({own_name(locale) for locale in all_locales()}) == len(all_locales()) == 14
    assert staffed() == ("bg", "en")


def test_no_language_is_offered_before_a_native_speaker_or_the_operator_answers_for_it() -> None:
    assert offered() == ()
    assert offered(("en",)) == ("en",)
    assert offered(("bg", "en", "xx", "qps")) == ("bg", "en")
    assert offered(all_locales()) == all_locales()


def test_a_signed_language_is_offered(write: Callable[[str, str], None]) -> None:
    write("en/one", f"{SIGNED}\n## Required\nhello = Hello\n")
    write("bg/one", f"{NOBODY}\n## Required\nhello = Здравейте\n")
    assert offered() == ("en",)
    assert offered(("bg",)) == ("bg", "en")


def test_a_language_that_lacks_a_required_text_is_not_offered_even_by_the_operator(
    write: Callable[[str, str], None],
) -> None:
    write(
        "en/one", f"{NOBODY}\n## Required\nhello = Hello\n    .yes = Yes\n\n## Not yet\nbye = Bye\n"
    )
    write("bg/one", f"{NOBODY}\n## Required\nhello = Здравейте\n")
    assert locales.required("one") == ("hello", "hello.yes")
    assert offered(("bg", "en")) == ("en",)
    write("bg/one", f"{NOBODY}\n## Required\nhello = Здравейте\n    .yes = Да\n")
    assert offered(("bg", "en")) == ("bg", "en")


def test_files_for_staff_are_not_required(write: Callable[[str, str], None]) -> None:
    write("en/one", f"{NOBODY}\n## Required\nhello = Hello\n")
    write("en/console", "queue = Queue\n")
    write("bg/one", f"{NOBODY}\n## Required\nhello = Здравейте\n")
    assert offered(("bg",)) == ("bg",)
    write("en/two", f"{NOBODY}\n## Required\nmore = More\n")
    assert offered(("bg",)) == ()


@pytest.mark.parametrize("locale", all_locales())
def test_every_number_says_who_answers_and_when(locale: str) -> None:
    texts = Texts(locale, "numbers")
    for number in numbers():
        assert texts.has(f"service-{number.service}"), number.key
        assert not number.hours or texts.has(f"hours-{number.hours}"), number.key
    for country in (*COUNTRIES, "other"):
        assert texts.has(f"country-{country}")


@pytest.mark.parametrize("locale", sorted(RIGHT_TO_LEFT & {*all_locales()}))
def test_no_line_that_runs_from_right_to_left_begins_with_another_script(locale: str) -> None:
    """A browser sets a line by its first letter that has a direction: "La Strada، ..." ran left."""
    for file in set(caller_files(locale)) - {"lexicon"}:
        for key, pattern in patterns(parsed(locale, file)).items():
            own = "".join(getattr(part, "value", "") for part in pattern.elements)
            for line in own.splitlines():
                strong = [d for d in map(bidirectional, line) if d in {"L", "R", "AL"}]
                assert strong[:1] != ["L"], (file, key)
