"""Passphrases that can be said, written down and typed on any keyboard of ours.

Seven made-up words of two plain syllables each, 8,100 to choose from: 90.9 bits. No letter that
moves between keyboards (q, w, x, y, z), none with a mark; sayable in every language of the desk.
"""

from __future__ import annotations

import secrets
from typing import Final

from intake.errors import HelplineError

WORDS: Final = 7
_ONSETS: Final = (*"bdfghklmnprstv", "br", "dr", "kr", "tr")
_VOWELS: Final = "aeiou"
SYLLABLES: Final = tuple(onset + vowel for onset in _ONSETS for vowel in _VOWELS)


class PassphraseTooShort(HelplineError):
    """A passphrase of one's own has fewer than seven different words of three letters or more."""

    text_key = "passphrase-too-short"

    def __init__(self) -> None:
        super().__init__("passphrase-too-short")


def generated() -> str:
    """Make a passphrase of seven words. Shown once, stored nowhere."""
    return " ".join(secrets.choice(SYLLABLES) + secrets.choice(SYLLABLES) for _ in range(WORDS))


def checked(passphrase: str) -> str:
    """Return a passphrase somebody brought, or raise PassphraseTooShort.

    Whether words came by chance cannot be told: only generated ones have 90 bits for sure.
    """
    words = {word for word in passphrase.split() if len(word) > 2}  # noqa: PLR2004  "of" is no word
    if len(words) < WORDS:
        raise PassphraseTooShort
    return passphrase
