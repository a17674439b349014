"""Two words agreed on: one says that it is her, one that she is made to write or read along with.

Only a hash under the bot's own key is kept, in the conversation's sealed state. It is cheap to
compare: whoever has that key could guess a word anyway, so a slow hash would slow down only us.
A word is found wherever it stands in a message, however it is spelled, and never filed with it.

Source: domain.md 5.4; security.md V1; ADR 0026.
"""

from __future__ import annotations

import hmac
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import normalize

from bot.wording import likenesses, plain, synonym

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.agreement import Agreement
    from intake.case import CaseId
    from intake.keys import StreetKeys

_SHORTEST: Final = 4
_LONGEST: Final = 40
_MOST_WORDS: Final = 3
_MOST_TRIED: Final = 48
"""So many different runs of a message are compared: its first ones and its last ones."""
_FEWER: Final = 2
_SPACE: Final = "code-word"
_BY_LIKENESS: Final = "code-word-2"
_LENGTH: Final = ":"
"""Stands behind the number of letters of a word kept by its likeness; older ones lack it."""
# Vowel signs, joiners and apostrophes stand within a word.
_WORD: Final = re.compile(
    "(?:[^\\W_]|[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200d'\u2019\u02bc])+"
)


class Word(StrEnum):
    """What a message meant that was a code word."""

    OK = "ok-word"
    DURESS = "duress-word"


class Heard(NamedTuple):
    """A code word that was said, and what stands around it; mostly nothing does."""

    word: Word
    rest: str


class _Run(NamedTuple):
    """Words in a row: where in the message they begin and end."""

    begins: int
    ends: int

    def within(self, other: _Run) -> bool:
        """Say whether it is a part of another one, and not all of it."""
        return other.begins <= self.begins and self.ends <= other.ends and self != other


def hashed(words: str, case: CaseId, keys: StreetKeys) -> str:
    """Return what is kept of a word: its length, and a hash of what all its spellings share.

    The length says which parts of a message can be the word at all: few are then compared.
    """
    like = _joined(likenesses(_WORD.findall(normalize("NFC", words))))
    return f"{len(like)}{_LENGTH}{_keyed(_BY_LIKENESS, like, case, keys)}"


def said(words: str | None, agreed: Agreement, case: CaseId, keys: StreetKeys) -> Heard | None:
    """Say whether one of the words stands in a message, and return the message without either.

    Duress comes first, unless it is only a part of the other word.
    """
    if not words or not (agreed.ok_word or agreed.duress_word):
        return None
    text = normalize("NFC", words)
    duress, fine = (_found(text, kept, case, keys) for kept in (agreed.duress_word, agreed.ok_word))
    if not duress and not fine:
        return None
    alarmed = any(not any(one.within(other) for other in fine) for one in duress)
    return Heard(Word.DURESS if alarmed else Word.OK, _without(text, (*duress, *fine)))


def same(words: str, kept: str, case: CaseId, keys: StreetKeys) -> bool:
    """Say whether a word is, or contains, one that is kept."""
    return bool(_found(normalize("NFC", words), kept, case, keys))


def fit(words: str) -> bool:
    """Say whether this can be a code word: short, and nothing that is said by chance."""
    told = plain(words)
    letters = sum(sign.isalpha() for sign in told)
    short = letters >= _SHORTEST and len(words) <= _LONGEST and len(told.split()) <= _MOST_WORDS
    return short and not synonym(words)


def _keyed(space: str, folded: str, case: CaseId, keys: StreetKeys) -> str:
    return keys.index.pseudonym(space, case + folded.encode()).hex()


def _joined(alike: Sequence[str]) -> str:
    """Return words typed as one, as that would be spelled."""
    return "".join(likenesses(["".join(alike)]))


def _found(text: str, kept: str, case: CaseId, keys: StreetKeys) -> list[_Run]:
    """Return where a word that is kept stands in a text."""
    length, marked, digest = kept.rpartition(_LENGTH)
    if not digest:
        return []
    spans = [match.span() for match in _WORD.finditer(text)]
    words = [text[begins:ends] for begins, ends in spans]
    space = _BY_LIKENESS if marked else _SPACE
    parts = _by_likeness(words, int(length)) if marked else _as_once(words)
    runs: dict[str, list[_Run]] = {}
    for like, first, last in parts:
        runs.setdefault(like, []).append(_Run(spans[first][0], spans[last][1]))
    tried = list(runs)
    if len(tried) > _MOST_TRIED:
        tried = tried[: _MOST_TRIED // 2] + tried[-_MOST_TRIED // 2 :]
    hits = (one for one in tried if hmac.compare_digest(_keyed(space, one, case, keys), digest))
    return [run for hit in hits for run in runs[hit]]


def _by_likeness(words: Sequence[str], length: int) -> Iterator[tuple[str, int, int]]:
    """Return few words in a row that are as long as a word, with the first and the last of them.

    One typed as several is found as well as several typed as one. Joined, letters may become fewer.
    """
    alike = likenesses(words)
    for first in range(len(alike)):
        so_far = ""
        for last in range(first, min(first + _MOST_WORDS, len(alike))):
            so_far += alike[last]
            if len(so_far) > length + _FEWER:
                break
            if len(so_far) >= length and len(like := _joined([so_far])) == length:
                yield like, first, last


def _as_once(words: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Return words in a row as they were hashed once: capitals and signs do not matter."""
    plainly = [plain(word) for word in words]
    for first in range(len(words)):
        for last in range(first, min(first + _MOST_WORDS, len(words))):
            yield " ".join(plainly[first : last + 1]), first, last


def _without(text: str, runs: tuple[_Run, ...]) -> str:
    """Return a text without some parts of it; empty where no word is left."""
    kept = list(text)
    for run in runs:
        kept[run.begins : run.ends] = [""] * (run.ends - run.begins)
    rest = "".join(kept).strip()
    return rest if _WORD.search(rest) else ""
