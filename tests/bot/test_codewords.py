from __future__ import annotations

import pytest

from bot.agreement import NOTHING, Agreement
from bot.codewords import Word, fit, hashed, said
from intake.case import CaseId
from tests.bot.street import a_ring

KEYS = a_ring().street
CASE = CaseId(b"c" * 16)
AGREED = Agreement(
    ok_word=hashed("Златна Рибка", CASE, KEYS), duress_word=hashed("lemon tree", CASE, KEYS)
)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("златна рибка", Word.OK),
        ("  ЗЛАТНА   рибка! ", Word.OK),
        ("Lemon tree.", Word.DURESS),
        ("lemon", None),
        ("the lemon tree is in bloom", None),
        ("", None),
        (None, None),
    ],
)
def test_a_code_word_is_a_whole_message_and_nothing_around_it_matters(
    words: str | None, meant: Word | None
) -> None:
    assert said(words, AGREED, CASE, KEYS) is meant


def test_without_words_nothing_is_one() -> None:
    assert said("lemon tree", NOTHING, CASE, KEYS) is None


def test_where_both_could_be_meant_it_is_the_alarm() -> None:
    same = hashed("lemon tree", CASE, KEYS)
    assert said("lemon tree", Agreement(ok_word=same, duress_word=same), CASE, KEYS) is Word.DURESS


def test_the_same_word_of_another_case_or_under_another_key_is_another_hash() -> None:
    one = hashed("lemon tree", CASE, KEYS)
    assert hashed("lemon tree", CaseId(b"d" * 16), KEYS) != one
    assert hashed("lemon tree", CASE, a_ring().street) != one
    assert "lemon" not in one


@pytest.mark.parametrize("words", ["lemon tree", "златна рибка", "a lemon tree", "Pond"])
def test_a_few_letters_make_a_word(words: str) -> None:
    assert fit(words)


@pytest.mark.parametrize(
    "words",
    ["abc", "12345", "...", "yeah", "maybe", "stop", "/leave", "безопасни часове", "помощ",
     "one two three four", "x" * 41],
)  # fmt: skip
def test_what_is_said_by_chance_is_no_code_word(words: str) -> None:
    assert not fit(words)
