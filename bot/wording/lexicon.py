"""Finds words of danger, of suicide and of childhood in a text, in every language at once.

Lexicons stand in ``locales/<locale>/lexicon.ftl``. A hit sets a flag for a person to look at; it
never replaces an answer and never lowers anything (domain.md 2.10, rule 7).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from bot.wording.folding import latin_key, latin_keys, latin_typings, spaced, spellings
from intake.indicators import Flag
from locales import Texts, all_locales

if TYPE_CHECKING:
    from collections.abc import Mapping

LEXICONS = {
    "danger-words": Flag.DANGER_WORD,
    "suicide-words": Flag.SUICIDE_WORD,
    "child-words": Flag.CHILD_WORD,
}


class Phrase(NamedTuple):
    """Whole words in a row that set a flag; ``latin`` when they are compared in Latin spelling."""

    words: str
    flag: Flag
    latin: bool = False


def alarms(words: str) -> tuple[Flag, ...]:
    """The flags a text sets, most urgent first, each once.

    Most texts are through after one look at their words: every phrase is filed under its longest
    word. Linear in the length of the text, which is at most 4,096 characters.
    """
    text = spaced(words).split()
    phrases = _phrases()
    if phrases.keys().isdisjoint(text):
        return ()
    candidates = {phrase for rare in phrases.keys() & set(text) for phrase in phrases[rare]}
    plain = f" {' '.join(text)} "
    latin = f" {latin_key(plain)} " if any(phrase.latin for phrase in candidates) else ""
    found = {
        phrase.flag
        for phrase in candidates
        if f" {phrase.words} " in (latin if phrase.latin else plain)
    }
    return tuple(flag for flag in LEXICONS.values() if flag in found)


def listed(texts: Texts, name: str) -> list[str]:
    """The members of a comma-separated list of texts (``.typed``)."""
    return [member for part in texts.text(name).split(",") if (member := part.strip())]


@cache
def _phrases() -> Mapping[str, frozenset[Phrase]]:
    """Every phrase of every lexicon, under each way its longest word may be typed."""
    filed: dict[str, set[Phrase]] = {}
    for locale in all_locales():
        texts = Texts(locale, "lexicon")
        for name, flag in LEXICONS.items():
            for member in listed(texts, f"{name}.typed"):
                for spelling in spellings(member):
                    filed.setdefault(_rarest(spelling), set()).add(Phrase(spelling, flag))
                for spelling in latin_keys(member):
                    for typed in latin_typings(_rarest(member)):
                        filed.setdefault(typed, set()).add(Phrase(spelling, flag, latin=True))
    return {word: frozenset(phrases) for word, phrases in filed.items()}


def _rarest(words: str) -> str:
    return max(spaced(words).split(), key=len)
