"""What a text chooses between: plural forms, and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from locales import all_locales, check, selectors
from tests.locales.conftest import NOBODY

if TYPE_CHECKING:
    from collections.abc import Callable

# domain.md 8.1, from CLDR.
PLURALS = {
    "bg": "one other", "en": "one other", "hu": "one other", "pl": "few many one other",
    "ro": "few one other", "uk": "few many one other", "ru": "few many one other",
    "tr": "one other", "es": "many one other", "ar": "few many one other two zero",
    "vi": "other", "fil": "one other", "fa": "one other", "fr": "many one other",
}  # fmt: skip
COUNTED = "n = { $n ->\n    [one] x\n   *[other] y\n }\n"
TENSE = "n = { $time ->\n    [before] x\n   *[now] y\n }\n"


def test_every_language_has_the_plural_forms_the_design_names() -> None:
    found = {each: " ".join(sorted(selectors.categories(each))) for each in all_locales()}
    assert found == PLURALS


@pytest.mark.parametrize(
    ("english", "polish", "fault"),
    [
        (COUNTED, COUNTED, "$n needs the plural forms few, many, one, other"),
        (COUNTED, "n = x\n", "does not choose by $n"),
        (COUNTED, "n = { $n ->\n [one] a\n [few] b\n [many] c\n *[other] d\n }\n", ""),
        (TENSE, "n = { $time ->\n [then] x\n *[now] y\n }\n",
         "$time needs the variants before, now"),
        (TENSE, "n = { $profile ->\n [minor] x\n *[adult] y\n }\n", "does not choose by $time"),
        ("n = x\n", "n = { $profile ->\n [minor] x\n *[adult] y\n }\n", ""),
        ("n = x\n", "n = { $profile ->\n [child] x\n *[adult] y\n }\n",
         "$profile needs the variants adult, minor"),
        ("n = x\n", "n = { $count ->\n [one] x\n *[other] y\n }\n",
         "$count needs the plural forms"),
        (TENSE, TENSE, ""),
    ],
)  # fmt: skip
def test_a_text_chooses_as_english_does_and_counts_as_its_own_language_does(
    english: str, polish: str, fault: str, write: Callable[[str, str], None]
) -> None:
    write("en/one", f"{NOBODY}\n## Required\n{english}")
    write("pl/one", f"{NOBODY}\n## Required\n{polish}")
    told = [line for line in check.findings() if "is not known" not in line]
    assert [fault in line for line in told] == ([True] if fault else [])
