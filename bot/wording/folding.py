"""Makes words comparable: case, accents, punctuation, and Cyrillic written in Latin letters."""

# ruff: noqa: RUF001  Cyrillic letters are what this room is about

from __future__ import annotations

import re
import string
from itertools import product
from typing import TYPE_CHECKING
from unicodedata import category, is_normalized, normalize

if TYPE_CHECKING:
    from collections.abc import Mapping

_BREVE = "\u0306"
_NO_WORD = re.compile(r"[^\w\s]+")
_LATIN_WORD = re.compile(r"[a-z0-9]+")
_ASCII_BREAKS = str.maketrans(dict.fromkeys(string.punctuation, " ") | {"'": "", "_": "_"})
# How Cyrillic is typed on a Latin keyboard, brought to one spelling: 4 is ч, 6 is ш, q is я.
# Longer ones come first.
_SPELLINGS = (
    ("sht", "6t"), ("sh", "6"), ("ch", "4"), ("zh", "j"), ("ts", "c"), ("tz", "c"), ("kh", "h"),
    ("ya", "q"), ("ia", "q"), ("ja", "q"), ("yu", "u"), ("iu", "u"), ("ju", "u"), ("iq", "q"),
)  # fmt: skip
_LETTERS = str.maketrans("wxy", "vhi")
# What people type for each letter.
_TYPED: Mapping[str, tuple[str, ...]] = {
    "а": ("a",), "б": ("b",), "в": ("v", "w"), "г": ("g",), "д": ("d",), "е": ("e",),
    "ж": ("zh", "j"), "з": ("z",), "и": ("i",), "й": ("i", "y", "j"), "к": ("k",), "л": ("l",),
    "м": ("m",), "н": ("n",), "о": ("o",), "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",),
    "у": ("u",), "ф": ("f",), "х": ("h", "x", "kh"), "ц": ("c", "ts", "tz"), "ч": ("ch", "4"),
    "ш": ("sh", "6"), "щ": ("sht", "6t"), "ъ": ("a", "u", "y"), "ь": ("y", "i"),
    "ю": ("yu", "iu", "ju", "u"), "я": ("ya", "ia", "ja", "q"),
    "ы": ("y",), "э": ("e",), "ё": ("e",), "і": ("i",), "ї": ("i",), "є": ("e",), "ґ": ("g",),
}  # fmt: skip


def spaced(words: str) -> str:
    """Words in lower case with spaces between, for every language at once; ready to be split.

    Turkish i, apostrophes, punctuation, symbols and emoji are taken care of. Linear; never raises.
    """
    if words.isascii():
        return words.lower().translate(_ASCII_BREAKS)
    if not is_normalized("NFKC", words):
        words = normalize("NFKC", words)
    words = words.replace("İ", "i").replace("ı", "i").replace("\u2019", "").replace("'", "")
    return _NO_WORD.sub(" ", words.lower())


def key(words: str) -> str:
    """One comparable line: the words of a text with single spaces."""
    return " ".join(spaced(words).split())


def latin_key(words: str) -> str:
    """The Latin words of a text in the one spelling of Latinised Cyrillic; "" if it has none."""
    text = " ".join(_LATIN_WORD.findall(spaced(words)))
    for old, new in _SPELLINGS:
        text = text.replace(old, new)
    return text.translate(_LETTERS)


def spellings(text: str) -> frozenset[str]:
    """The keys of a text of ours: as it stands, and without accents."""
    plain = key(text)
    bare = "".join(c for c in normalize("NFD", plain) if category(c) != "Mn" or c == _BREVE)
    return frozenset({plain, normalize("NFC", bare)})


def latin_typings(text: str) -> frozenset[str]:
    """Every way a Cyrillic text of ours may be typed in Latin letters; empty for other texts.

    Give it single words or short phrases: the ways multiply.
    """
    plain = key(text)
    if not any(letter in _TYPED for letter in plain):
        return frozenset()
    ways = product(*(_TYPED.get(letter, (letter,)) for letter in plain))
    return frozenset("".join(letters) for letters in ways)


def latin_keys(text: str) -> frozenset[str]:
    """The keys (as ``latin_key`` makes them) under which a Cyrillic text of ours is found."""
    words = [frozenset(map(latin_key, latin_typings(word))) or {word} for word in key(text).split()]
    if not any(letter in _TYPED for letter in key(text)):
        return frozenset()
    return frozenset(" ".join(chosen) for chosen in product(*words))
