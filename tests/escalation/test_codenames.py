"""Code names: enough of them, easily spoken, never twice."""

from __future__ import annotations

import re

import pytest

from escalation.codenames import FEWEST_WORDS, TRIES, NoNameFree, code_name, words


def test_the_list_is_long_enough_and_each_word_stands_once() -> None:
    assert len(words()) >= FEWEST_WORDS
    assert len(set(words())) == len(words())


def test_words_are_plain_letters_and_a_name_fits_its_column() -> None:
    assert all(re.fullmatch(r"[a-z]{3,11}", word) for word in words())
    assert 2 * max(map(len, words())) + 1 <= 40


def test_no_word_says_what_this_is() -> None:
    telling = ("traffic", "victim", "help", "police", "danger", "slave", "sex", "case", "girl")
    assert not [word for word in words() if word.startswith(telling)]


def test_a_name_is_two_different_words() -> None:
    drawn = iter(["amber", "amber", "amber", "lantern"])
    assert code_name(lambda _name: False, lambda _words: next(drawn)) == "amber-lantern"


def test_a_taken_name_is_drawn_again() -> None:
    drawn = iter(["amber", "lantern", "birch", "meadow"])
    name = code_name(lambda name: name == "amber-lantern", lambda _words: next(drawn))
    assert name == "birch-meadow"


def test_names_are_random() -> None:
    assert len({code_name(lambda _name: False) for _ in range(50)}) > 45


def test_a_broken_list_is_told_and_not_waited_for() -> None:
    asked: list[str] = []

    def taken(name: str) -> bool:
        asked.append(name)
        return True

    with pytest.raises(NoNameFree):
        code_name(taken)
    assert len(asked) <= TRIES
