"""Fourteen languages at once: what is typed in any of them means one thing, or nothing."""

# ruff: noqa: RUF001  what looks alike is what is tested

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from bot.engine import Command, Place, Said
from bot.flows import FLOWS
from bot.messages import Incoming
from bot.wording import heard, understand
from bot.wording.folding import latin_key, latin_keys, spellings
from bot.wording.hearing import _commands, _labels, command_words, label_words, synonym_words
from bot.wording.reviewing import label_of
from intake.case import CallerId
from locales import Texts, all_locales
from tests.bot.keyboards import latin_habits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.grammar import Flow, Step

LEAVE = Place("potential_victim", "leave", trail=("time",))
DEBT = Place("potential_victim", "debt")
PAPERS = Place("potential_victim", "papers")
LANGUAGE = Place("welcome", "language")
CHECK = Place("frontline_reporter", "check", answers=(("where", ("written",)),))
QUESTIONS = [(f, s) for f in FLOWS.values() for s in f.steps.values() if s.kind.waits]


def every_step(pair: tuple[Flow, Step]) -> str:
    return f"{pair[0].name}.{pair[1].id}"


def two_meanings(*lists: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """What can be typed in two languages, or in two spellings, and means something else in each."""
    found: dict[str, set[str]] = {}
    for meaning, text in chain(*lists):
        for spelling in spellings(text):
            found.setdefault(spelling, set()).add(meaning)
        for spelling in {*latin_keys(text), *map(latin_key, spellings(text))}:
            found.setdefault(f"~{spelling}", set()).add(meaning)
    return {spelling: meanings for spelling, meanings in found.items() if len(meanings) > 1}


def test_no_typed_word_means_two_commands_in_any_two_languages() -> None:
    assert len({*command_words()}) > 1500
    assert two_meanings(command_words()) == {}


@pytest.mark.parametrize("pair", QUESTIONS, ids=every_step)
def test_no_label_and_no_number_means_two_things(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    labels = _labels(flow.name, step.id)
    assert not labels.keys() & _commands().keys()
    others = [one for one in synonym_words() if one[0] in step.choices]
    assert two_meanings(label_words(flow.name, step.id), others) == {}


@pytest.mark.parametrize("pair", QUESTIONS, ids=every_step)
def test_every_label_can_be_typed_in_every_language(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    place = Place(flow.name, step.id)
    if step.id in {"language", "other-language"}:
        return
    for locale in all_locales():
        texts = Texts(locale, flow.name, "common")
        for number, choice in enumerate(step.choices, 1):
            label, meant = label_of(texts, step, choice), Said(choices=(choice,))
            for typed in (label, f" {label.upper()}.", str(number), *latin_habits(label)):
                assert heard(typed, place) == meant, typed


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("segítség", Command.PERSON), ("SEGITSEG!", Command.PERSON), ("pomoc", Command.PERSON),
        ("wyjscie", Command.LEAVE), ("WYJŚCIE", Command.LEAVE), ("ajutor", Command.PERSON),
        ("iesire", Command.LEAVE), ("допомога", Command.PERSON), ("dopomoha", Command.PERSON),
        ("помощь", Command.PERSON), ("pomosh", None), ("pomoshch", Command.PERSON),
        ("pomosch", Command.PERSON), ("YARDIM", Command.PERSON), ("yardım", Command.PERSON),
        ("ÇIKIŞ", Command.LEAVE), ("cikis", Command.LEAVE), ("ayuda", Command.PERSON),
        ("مساعدة", Command.PERSON), ("مساعده", Command.PERSON), ("مُسَاعَدَة", Command.PERSON),
        ("مســـاعدة", Command.PERSON), ("خروج", Command.LEAVE), ("giúp tôi", Command.PERSON),
        ("giup toi", Command.PERSON), ("Tulong", Command.PERSON), ("کمک", Command.PERSON),
        ("كمك", Command.PERSON), ("à l’aide", Command.DANGER), ("вихід", Command.LEAVE),
        ("vyhid", Command.LEAVE), ("выход", Command.LEAVE), ("vyhod", Command.LEAVE),
    ],
)  # fmt: skip
def test_commands_are_heard_in_each_language_and_as_people_type_them(
    words: str, command: Command | None
) -> None:
    assert heard(words, LEAVE) == (None if command is None else Said(command=command))


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        ("igen", "yes"), ("tak", "yes"), ("Da.", "yes"), ("evet", "yes"), ("sí", "yes"),
        ("نعم", "yes"), ("oo", "yes"), ("بله", "yes"), ("oui", "yes"), ("так", "yes"),
        ("nem", "no"), ("nie", "no"), ("nu", "no"), ("ні", "no"), ("нет", "no"), ("net", "no"),
        ("hayır", "no"), ("HAYIR", "no"), ("hayir", "no"), ("لا", "no"), ("không", "no"),
        ("hindi", "no"), ("نه", "no"), ("non", "no"),
        ("nem tudom", "not-sure"), ("nie wiem", "not-sure"), ("nu stiu", "not-sure"),
        ("не знаю", "not-sure"), ("ne znayu", "not-sure"), ("bilmiyorum", "not-sure"),
        ("no sé", "not-sure"), ("لا أعرف", "not-sure"), ("لا اعرف", "not-sure"),
        ("ewan", "not-sure"), ("نمی‌دانم", "not-sure"), ("نمی دانم", "not-sure"),
        ("je ne sais pas", "not-sure"),
    ],
)  # fmt: skip
def test_yes_no_and_not_sure_are_heard_in_each_language(words: str, choice: str) -> None:
    assert heard(words, DEBT) == Said(choices=(choice,))


@pytest.mark.parametrize("words", ["2", "٢", "۲", "２", "2\u200f", "\u20672\u2069", " 2. "])
def test_a_number_is_a_number_in_every_script(words: str) -> None:
    assert heard(words, DEBT) == Said(choices=("no",))
    assert heard(words, PAPERS) == Said(choices=("phone",))


@pytest.mark.parametrize(
    "words",
    [
        "1 i 2", "1 és 2", "1 și 2", "1 та 2", "1 и 2", "1 ve 2", "1 y 2", "١ و ٢", "۱، ۲",
        "1 và 2", "1 at 2", "1 et 2", "1 and 2", "1,2", "1 2", "1 + 2", "1; 2",
    ],
)  # fmt: skip
def test_several_answers_are_told_apart_in_each_language(words: str) -> None:
    assert heard(words, PAPERS) == Said(choices=("papers", "phone"))


@pytest.mark.parametrize("words", ["²", "½", "①", "0", "-1", "99", "9" * 80])
def test_odd_numbers_are_no_answer_and_no_trouble(words: str) -> None:
    assert heard(words, CHECK) in {None, heard("1", CHECK), heard("2", CHECK)}


def test_at_the_languages_a_number_is_the_button_that_is_shown() -> None:
    def said(words: str) -> Said | None:
        incoming = Incoming(CallerId(bytes(16)), None, "web", "1", None, words)
        return understand(incoming, LANGUAGE, 1, ("ar", "bg", "pl"))

    assert said("1") == Said(choices=("bg",))
    assert said("2") == said("polski") == Said(choices=("pl",))
    assert said("٣") == said("العربية") == Said(choices=("ar",))
    assert said("4") is None
    assert said("Magyar") is None, "not offered"
