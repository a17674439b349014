"""Finds words of danger, of suicide and of childhood in a text, in every language at once.

Lexicons stand in ``locales/<locale>/lexicon.ftl``. A hit sets a flag for a person to look at; it
never replaces an answer and never lowers anything (domain.md 2.10, rule 7). Quiet words take back
a hit they overlap, and no other: "mam 10 lat doświadczenia" is no child.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.wording.folding import bare, key, latin_key, latin_keys, spaced, tonal
from intake.indicators import Flag
from locales import Texts, all_locales

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LEXICONS: Final = {
    "danger-words": Flag.DANGER_WORD,
    "suicide-words": Flag.SUICIDE_WORD,
    "child-words": Flag.CHILD_WORD,
}
QUIET: Final = "quiet-words"


class Lexicon(NamedTuple):
    """Every phrase of every language, and every way its words may be typed.

    Attributes:
        typed: a word as it is typed, with or without its accents: the words it stands for.
        latin: the same for Cyrillic words in the one spelling of ``latin_key``.
        phrases: each beginning of a phrase, word by word; what it means once it is whole, a flag
            or ``QUIET``; ``""`` while it is not.
    """

    typed: Mapping[str, tuple[str, ...]]
    latin: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, str]


class Hit(NamedTuple):
    """A phrase found: over which words of the text, and what it means."""

    over: range
    meaning: str


def alarms(words: str) -> tuple[Flag, ...]:
    """The flags a text sets, most urgent first, each once.

    From each word on, the text is followed as far as some phrase goes. Linear in the length of the
    text, which is at most 4,096 characters.
    """
    hits = list(_hits(_meant(spaced(words))))
    if not hits:
        return ()
    quiet = {at for hit in hits if hit.meaning == QUIET for at in hit.over}
    found = {hit.meaning for hit in hits if quiet.isdisjoint(hit.over)}
    return tuple(flag for flag in LEXICONS.values() if flag in found)


def listed(texts: Texts, name: str) -> list[str]:
    """The members of a comma-separated list of texts (``.typed``)."""
    return [member for part in texts.text(name).split(",") if (member := part.strip())]


def _hits(text: Sequence[tuple[str, ...]]) -> Iterator[Hit]:
    phrases = lexicon().phrases
    for first, words in enumerate(text):
        so_far = [word for word in words if word in phrases]
        last = first
        while so_far:
            for phrase in so_far:
                if meaning := phrases[phrase]:
                    yield Hit(range(first, last + 1), meaning)
            last += 1
            if last == len(text) or not text[last]:
                break
            longer = (f"{phrase} {word}" for phrase in so_far for word in text[last])
            so_far = [phrase for phrase in longer if phrase in phrases]


def _meant(text: str) -> list[tuple[str, ...]]:
    """For each typed word, the words of our phrases that it may stand for; mostly none.

    A wrong accent counts as none; only in Vietnamese it makes another word.
    """
    typed, latin, _ = lexicon()
    if text.isascii():
        both = zip(text.split(), latin_key(text).split(), strict=True)
        return [typed.get(word, ()) + latin.get(one, ()) for word, one in both]
    return [
        typed.get(word, ()) + latin.get(one, ())
        if word.isascii()
        else typed.get(word) or (() if tonal(word) else typed.get(plain, ()))
        for word, plain, one in zip(
            text.split(), bare(text).split(), latin_key(text).split(), strict=True
        )
    ]


@cache
def lexicon() -> Lexicon:
    """Load every phrase of every language."""
    phrases: dict[str, str] = {}
    for locale in all_locales():
        texts = Texts(locale, "lexicon")
        for name in (*LEXICONS, QUIET):
            meaning = LEXICONS.get(name, QUIET)
            for member in listed(texts, f"{name}.typed"):
                words = key(member).split()
                for end in range(1, len(words)):
                    phrases.setdefault(" ".join(words[:end]), "")
                phrases[" ".join(words)] = meaning
    typed: dict[str, set[str]] = {}
    latin: dict[str, set[str]] = {}
    for word in sorted({word for phrase in phrases for word in phrase.split()}):
        for spelling in (word, bare(word)):
            typed.setdefault(spelling, set()).add(word)
        for spelling in latin_keys(word):
            latin.setdefault(spelling, set()).add(word)
    return Lexicon(_settled(typed), _settled(latin), phrases)


def _settled(found: Mapping[str, set[str]]) -> dict[str, tuple[str, ...]]:
    return {spelling: tuple(sorted(words)) for spelling, words in found.items()}
