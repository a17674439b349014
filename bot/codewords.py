"""Two words agreed on: one says that it is her, one that she is made to write or read along with.

Only a hash under the bot's own key is kept, in the conversation's sealed state. It is cheap to
compare: whoever has that key could guess a word anyway, so a slow hash would slow down only us.

Source: domain.md 5.4; security.md V1.
"""

from __future__ import annotations

import hmac
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from bot.wording import plain, synonym

if TYPE_CHECKING:
    from bot.agreement import Agreement
    from intake.case import CaseId
    from intake.keys import StreetKeys

_SHORTEST: Final = 4
_LONGEST: Final = 40
_MOST_WORDS: Final = 3
_SPACE: Final = "code-word"


class Word(StrEnum):
    """What a message meant that was a code word and nothing else."""

    OK = "ok-word"
    DURESS = "duress-word"


def hashed(words: str, case: CaseId, keys: StreetKeys) -> str:
    """Return what is kept of a word: capitals, signs and spaces around it do not matter."""
    return keys.index.pseudonym(_SPACE, case + plain(words).encode()).hex()


def said(words: str | None, agreed: Agreement, case: CaseId, keys: StreetKeys) -> Word | None:
    """Say whether a whole message was one of the words. Duress comes first."""
    if not words or len(words) > _LONGEST or not (agreed.ok_word or agreed.duress_word):
        return None
    found = hashed(words, case, keys)
    for word, kept in ((Word.DURESS, agreed.duress_word), (Word.OK, agreed.ok_word)):
        if kept and hmac.compare_digest(found, kept):
            return word
    return None


def fit(words: str) -> bool:
    """Say whether this can be a code word: short, and nothing that is said by chance."""
    told = plain(words)
    letters = sum(sign.isalpha() for sign in told)
    short = letters >= _SHORTEST and len(words) <= _LONGEST and len(told.split()) <= _MOST_WORDS
    return short and not synonym(words)
