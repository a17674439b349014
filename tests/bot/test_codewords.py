# ruff: noqa: RUF001  letters that look alike are what is tested

from __future__ import annotations

import pytest

from bot.agreement import NOTHING, Agreement
from bot.codewords import Word, fit, hashed, said, same
from intake.case import CaseId
from tests.bot.street import a_ring

KEYS = a_ring().street
CASE = CaseId(b"c" * 16)
AGREED = Agreement(
    ok_word=hashed("Златна Рибка", CASE, KEYS), duress_word=hashed("lemon tree", CASE, KEYS)
)


@pytest.mark.parametrize(
    ("words", "meant", "rest"),
    [
        ("златна рибка", Word.OK, ""),
        ("  ЗЛАТНА   рибка! ", Word.OK, ""),
        ("Lemon tree.", Word.DURESS, ""),
        ("lemon-tree \U0001f34b", Word.DURESS, ""),
        ("/lemon tree", Word.DURESS, ""),
        ("I am fine, lemon tree", Word.DURESS, "I am fine,"),
        ("the lemontree is in bloom", Word.DURESS, "the  is in bloom"),
        ("lemon tree and lemon tree", Word.DURESS, "and"),
        ("my word is zlatna ribka", Word.OK, "my word is"),
        ("lemon tree, златна рибка", Word.DURESS, ""),
        ("word " * 800 + "lemon tree", Word.DURESS, ("word " * 800).strip()),
    ],
)
def test_a_code_word_is_found_wherever_it_stands_and_taken_out(
    words: str, meant: Word, rest: str
) -> None:
    assert said(words, AGREED, CASE, KEYS) == (meant, rest)


@pytest.mark.parametrize(
    "words", ["lemon", "lemon trees", "a tree, a lemon", "lemon and tree", "", None, "\U0001f34b"]
)
def test_a_part_of_a_word_is_none(words: str | None) -> None:
    assert said(words, AGREED, CASE, KEYS) is None


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("Limón dulce", "limon dulce"),
        ("Limón dulce", "LIMO\u0301N DULCE"),
        ("cây chanh", "cay chanh"),
        ("İnci ışık", "inci isik"),
        ("İnci ışık", "İNCİ IŞIK"),
        ("лимон", "limon"),
        ("limon", "лимон"),
        ("щастие", "shtastie"),
        ("златна рибка", "zlatnaribka"),
        ("ليمون", "لَيمون"),
        ("łódka", "lodka"),
    ],
)
def test_one_word_has_many_spellings(word: str, typed: str) -> None:
    agreed = Agreement(duress_word=hashed(word, CASE, KEYS))
    assert said(f"a, {typed}", agreed, CASE, KEYS) == (Word.DURESS, "a,")


@pytest.mark.parametrize(
    ("word", "typed"), [("gold", "hold on"), ("wine", "a vine"), ("година", "hodina")]
)
def test_words_that_are_different_stay_so(word: str, typed: str) -> None:
    assert said(typed, Agreement(duress_word=hashed(word, CASE, KEYS)), CASE, KEYS) is None


@pytest.mark.parametrize("words", ["lemon tree", "Lemon  Tree!", "I am fine, lemon tree"])
def test_a_word_agreed_on_before_it_had_spellings_is_still_heard(words: str) -> None:
    once = KEYS.index.pseudonym("code-word", CASE + b"lemon tree").hex()
    heard = said(words, Agreement(duress_word=once), CASE, KEYS)
    assert heard is not None
    assert heard.word is Word.DURESS
    assert "lemon" not in heard.rest
    assert same("lemon tree", once, CASE, KEYS)


def test_where_one_word_is_part_of_the_other_the_longer_one_was_meant() -> None:
    agreed = Agreement(
        ok_word=hashed("goldfish pond", CASE, KEYS), duress_word=hashed("pond", CASE, KEYS)
    )
    assert said("goldfish pond", agreed, CASE, KEYS) == (Word.OK, "")
    assert said("the pond", agreed, CASE, KEYS) == (Word.DURESS, "the")


def test_without_words_nothing_is_one() -> None:
    assert said("lemon tree", NOTHING, CASE, KEYS) is None


def test_where_both_could_be_meant_it_is_the_alarm() -> None:
    one = hashed("lemon tree", CASE, KEYS)
    heard = said("lemon tree", Agreement(ok_word=one, duress_word=one), CASE, KEYS)
    assert heard == (Word.DURESS, "")


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
