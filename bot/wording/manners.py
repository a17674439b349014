"""Hears how somebody behaves: they ask about somebody else, or insult whoever reads.

The lists stand in ``locales/<locale>/lexicon.ftl``. Nothing here wakes anybody (domain.md 5.7).
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.wording.folding import latin_key, latin_keys, spaced, spellings
from bot.wording.lexicon import listed
from intake.indicators import Flag
from locales import Texts, all_locales

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

MANNERS: Final = {"probing-words": Flag.PROBING, "abuse-words": Flag.ABUSE}
"""What says something about whoever writes, and wakes nobody."""
_QUESTIONS: Final = "probing-questions"
"""Only where a sentence with a question mark is nothing else: told, the same words are harmless."""
GAP: Final = "\u2026"
"""Stands in a phrase for one to five words, such as a name."""
NAMED: Final = "\u22ef"
"""The same in a whole question, with a capital letter: "is Maria there", not "is food there"."""
START: Final = "^"
"""Before a phrase: it counts only where a text begins with it; before a whole question: it is one
without its mark, too."""
_NOT_IN_A_GAP: Final = "never-in-a-gap"
_REPORTING: Final = "reporting-words"
_GAP_WORDS: Final = r" ((?:\S+ ){1,5})"
_SENTENCE: Final = re.compile("([^.!?\u061f\n]+)([?\u061f]?)")
_SPELT: Final = re.compile(r"\w+")


class Phrase(NamedTuple):
    """Whole words in a row that set a flag.

    Attributes:
        words: what must stand there; with a gap, what stands before it.
        flag: what they set.
        latin: they are compared in Latin spelling.
        after: what stands behind the gap; "" without one.
        begins: the text has to begin with them; a whole question needs no mark.
        locale: whose words they are.
        gap: it has one; in a whole question that may be its beginning or its end.
        named: what stands in the gap is a name, with a capital letter.
    """

    words: str
    flag: Flag
    latin: bool = False
    after: str = ""
    begins: bool = False
    locale: str = ""
    gap: bool = False
    named: bool = False

    def stands_in(self, text: str) -> bool:
        """Say whether it stands in a text of single spaces, one at either end."""
        if self.begins and not text.startswith(f" {self.words} "):
            return False
        if not self.after:
            return f" {self.words} " in text
        never = _never_in_a_gap()
        gaps = (found.group(1).split() for found in _with_a_gap(self).finditer(text))
        return any(never.isdisjoint(gap) for gap in gaps)

    def asks(self, text: str, capitals: frozenset[str]) -> bool:
        """Say whether a question, of single spaces, one at either end, is this and nothing else."""
        found = _as_a_whole(self).fullmatch(text)
        if found is None:
            return False
        gap = found.group(1).split() if found.re.groups else []
        meant = not self.named or not capitals.isdisjoint(gap)
        return meant and _never_in_a_gap().isdisjoint(gap)


def manners(words: str) -> frozenset[Flag]:
    """Say whether a text asks about somebody else, or insults whoever reads it.

    Who tells what others say to them insults nobody: with a word such as *he*, *they*, *called me*
    in it a text is never abuse. In Latin spelling such a word counts for its own language only:
    what is *man* in one is *my* in another. Linear in the length of the text.
    """
    text = spaced(words).split()
    found = _found(text, _phrases_of(tuple(MANNERS))) | _asked(words)
    spoken = {phrase.locale for phrase in found if phrase.flag is Flag.ABUSE}
    if spoken and any(
        not told.latin or told.locale in spoken for told in _found(text, _reporting())
    ):
        found = {phrase for phrase in found if phrase.flag is not Flag.ABUSE}
    return frozenset(phrase.flag for phrase in found)


def _asked(words: str) -> set[Phrase]:
    """Return which whole questions of ours are asked."""
    found: set[Phrase] = set()
    for sentence, mark in _SENTENCE.findall(words):
        text = spaced(sentence).split()
        candidates = _candidates(text, _questions())
        plain = f" {' '.join(text)} "
        latin = latin_key(plain) if any(phrase.latin for phrase in candidates) else ""
        large = {word for word in _SPELT.findall(sentence)[1:] if word[0].isupper()}
        capitals = frozenset(spaced(" ".join(large)).split())
        capitals |= {latin_key(word) for word in capitals if latin}
        found |= {
            phrase
            for phrase in candidates
            if (mark or phrase.begins) and phrase.asks(latin if phrase.latin else plain, capitals)
        }
    return found


def _candidates(text: Collection[str], phrases: Mapping[str, frozenset[Phrase]]) -> set[Phrase]:
    there = {*text, *(latin_key(word) for word in text if word.isascii())}
    return {phrase for rare in phrases.keys() & there for phrase in phrases[rare]}


def _found(text: Collection[str], phrases: Mapping[str, frozenset[Phrase]]) -> set[Phrase]:
    candidates = _candidates(text, phrases)
    if not candidates:
        return set()
    plain = f" {' '.join(text)} "
    latin = latin_key(plain) if any(phrase.latin for phrase in candidates) else ""
    return {phrase for phrase in candidates if phrase.stands_in(latin if phrase.latin else plain)}


@cache
def _with_a_gap(phrase: Phrase) -> re.Pattern[str]:
    """Return what finds a phrase with a gap, wherever it begins."""
    before, after = re.escape(phrase.words), re.escape(phrase.after)
    return re.compile(rf"(?= {before}{_GAP_WORDS}{after} )")


@cache
def _as_a_whole(phrase: Phrase) -> re.Pattern[str]:
    """Return what matches a question that is a phrase; it may begin or end with the gap."""
    before, after = re.escape(phrase.words), re.escape(phrase.after)
    if not phrase.gap:
        return re.compile(f" {before} ")
    return re.compile(
        (f" {before}" if before else "") + _GAP_WORDS + (f"{after} " if after else "")
    )


@cache
def _questions() -> Mapping[str, frozenset[Phrase]]:
    return _filed((Flag.PROBING, *member) for member in _members(_QUESTIONS))


@cache
def _phrases_of(names: tuple[str, ...]) -> Mapping[str, frozenset[Phrase]]:
    """Every phrase of some lexicons, under each way its longest word may be typed."""
    return _filed((MANNERS[name], *member) for name in names for member in _members(name))


@cache
def _reporting() -> Mapping[str, frozenset[Phrase]]:
    """Words of somebody who tells what others do. Their flag says nothing."""
    return _filed((Flag.ABUSE, *member) for member in _members(_REPORTING))


@cache
def _never_in_a_gap() -> frozenset[str]:
    """Words that turn a phrase round when they stand in its gap, in every spelling."""
    return frozenset(
        spelling
        for _, member in _members(_NOT_IN_A_GAP)
        for spelling in (*spellings(member), *latin_keys(member))
    )


def _members(name: str) -> Iterator[tuple[str, str]]:
    """Every locale with each phrase it lists."""
    for locale in all_locales():
        texts = Texts(locale, "lexicon")
        if texts.has(f"{name}.typed"):
            yield from ((locale, phrase) for phrase in listed(texts, f"{name}.typed"))


def _filed(members: Iterator[tuple[Flag, str, str]]) -> Mapping[str, frozenset[Phrase]]:
    filed: dict[str, set[Phrase]] = {}
    for flag, locale, member in members:
        begins, named = member.startswith(START), NAMED in member
        before, gap, after = member.removeprefix(START).replace(NAMED, GAP).partition(GAP)
        kind = Phrase("", flag, begins=begins, locale=locale, gap=bool(gap), named=named)
        for spelling, behind in product(spellings(before), spellings(after)):
            rarest = _rarest(f"{spelling} {behind}")
            filed.setdefault(rarest, set()).add(kind._replace(words=spelling, after=behind))
        if not latin_keys(f"{before} {after}"):
            continue
        for spelling, behind in product(latin_keys(before) or {""}, latin_keys(after) or {""}):
            phrase = kind._replace(words=spelling, after=behind, latin=True)
            for typed in latin_keys(_rarest(member)):
                filed.setdefault(typed, set()).add(phrase)
    return {word: frozenset(phrases) for word, phrases in filed.items()}


def _rarest(words: str) -> str:
    return max(spaced(words).split(), key=len)
