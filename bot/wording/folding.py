"""Makes words comparable: case, accents, digits, punctuation, and Cyrillic in Latin letters."""

# ruff: noqa: RUF001, RUF003  letters of many scripts are what this room is about

from __future__ import annotations

import re
import string
from itertools import product
from typing import TYPE_CHECKING, Final
from unicodedata import is_normalized, normalize

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# An accent is dropped; the breve of й and ў makes another letter, everybody else's is an accent.
_ACCENT: Final = re.compile("(?<![иу])\u0306|[\u0300-\u0305\u0307-\u036f]")
_NO_WORD: Final = re.compile(r"[^\w\s]+")
_APOSTROPHES: Final = "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032"
_ASCII_BREAKS: Final = str.maketrans(
    dict.fromkeys(string.punctuation, " ") | {"'": "", "`": "", "_": "_"}
)
# Letters that are typed for one another, and what stands between letters without being one.
_ALIKE: Final = {
    ord(old): new
    for olds, new in (
        ("ı", "i"), ("ş", "ș"), ("ţ", "ț"),
        ("أإآٱ", "ا"), ("ؤ", "و"), ("ئىیې", "ي"), ("ک", "ك"), ("ةۀەھہ", "ه"),
        # Half-spaces of Persian: "می‌خواهم" is written with one, with a space, or with nothing.
        ("\u200b\u200c", " "),
        # Arabic vowel signs, hamza and tatweel; what asks for a direction; soft hyphens.
        ("ء\u0640\u0670\u200d\u200e\u200f\u061c\ufeff\u00ad", ""),
        ("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ""),
        ("".join(map(chr, (*range(0x300, 0x370), *range(0x64B, 0x660)))), ""),
        (_APOSTROPHES, ""),
    )
    for old in olds
}  # fmt: skip
_ALIKE.update(
    {zero + value: str(value) for zero in (0x660, 0x6F0) for value in range(10)}
)  # Arabic-Indic and Persian digits
_UNLIKE: Final = re.compile(f"[{re.escape(''.join(map(chr, _ALIKE)))}]")
_STROKES: Final = str.maketrans(
    {"đ": "d", "ł": "l", "ø": "o", "ħ": "h", "ß": "ss", "æ": "ae", "œ": "oe", "ґ": "г"}
)
_TONES: Final = re.compile("[\u1ea0-\u1ef9]")
_STROKED: Final = re.compile(f"[{''.join(map(chr, _STROKES))}]")
# How Cyrillic is typed on a Latin keyboard, brought to one spelling: 4 is ч, 6 is ш, q is я. Longer
# ones come first. What differs in writing and hardly in meaning becomes the same: y is i, so is j
# after a vowel, two i are one; a Ukrainian г is typed as h.
_SPELLINGS: Final = (
    ("y", "i"), ("x", "h"), ("g", "h"), ("w", "v"), ("shch", "6t"), ("sch", "6t"), ("sht", "6t"),
    ("sh", "6"), ("ch", "4"), ("zh", "j"), ("ts", "c"), ("tz", "c"), ("kh", "h"), ("aj", "ai"),
    ("ej", "ei"), ("ij", "i"), ("oj", "oi"), ("uj", "ui"), ("ja", "ia"), ("ju", "iu"),
    ("je", "ie"), ("jo", "io"), ("iii", "i"), ("ii", "i"), ("iq", "q"), ("ia", "q"), ("iu", "u"),
)  # fmt: skip
# The same for words that nobody looks up: "hold" must not be "gold", nor "vine" be "wine".
_APART: Final = frozenset({"g", "w"})
_ALIKE_IN_SOUND: Final = tuple((old, new) for old, new in _SPELLINGS if old not in _APART)
# What is typed for each letter, as far as it is still different in the one spelling.
_TYPED: Final[Mapping[str, tuple[str, ...]]] = {
    "а": ("a",), "б": ("b",), "в": ("v",), "г": ("g",), "д": ("d",), "е": ("e",), "ж": ("zh",),
    "з": ("z",), "и": ("i",), "й": ("y",), "к": ("k",), "л": ("l",), "м": ("m",), "н": ("n",),
    "о": ("o",), "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",), "у": ("u",), "ф": ("f",),
    "х": ("h",), "ц": ("ts",), "ч": ("ch",), "ш": ("sh",), "щ": ("sht",),
    "ъ": ("a", "u", "i", ""), "ь": ("", "i"), "ю": ("yu",), "я": ("ya",),
    "ы": ("y",), "э": ("e",), "ё": ("e", "yo"), "і": ("i",), "ї": ("i",), "є": ("e", "ye"),
    "ґ": ("g",),
}  # fmt: skip
_ROMANISED: Final = str.maketrans({letter: typed[0] for letter, typed in _TYPED.items()})


def spaced(words: str) -> str:
    """Words in lower case with spaces between, for every language at once; ready to be split.

    Turkish i, apostrophes, forms of Arabic letters, digits of every script, punctuation, symbols
    and emoji are taken care of; accents stay. Linear; never raises.
    """
    if words.isascii():
        return words.lower().translate(_ASCII_BREAKS)
    words = words.replace("\u00b4", "'")
    if not is_normalized("NFKC", words):
        words = normalize("NFKC", words)
    words = words.lower()
    if _UNLIKE.search(words):
        words = words.translate(_ALIKE)
    return _NO_WORD.sub(" ", words)


def key(words: str) -> str:
    """One comparable line: the words of a text with single spaces."""
    return " ".join(spaced(words).split())


def bare(folded: str) -> str:
    """What ``key`` or ``spaced`` gave, without accents and strokes; as many words."""
    if folded.isascii():
        return folded
    if not is_normalized("NFD", folded):
        folded = normalize("NFC", _ACCENT.sub("", normalize("NFD", folded)))
    return folded.translate(_STROKES) if _STROKED.search(folded) else folded


def tonal(word: str) -> bool:
    """Say whether a word has letters that only Vietnamese has: there, a wrong accent is a word."""
    return _TONES.search(word) is not None


def spellings(text: str) -> frozenset[str]:
    """The keys of a text of ours: as it stands, and without accents."""
    plain = key(text)
    return frozenset({plain, bare(plain)})


def latin_key(folded: str) -> str:
    """What ``key`` or ``spaced`` gave, in the one spelling of Latinised Cyrillic; as many words."""
    for old, new in _SPELLINGS:
        folded = folded.replace(old, new)
    return folded


def likenesses(words: Sequence[str]) -> list[str]:
    """What ways to type each word have in common, of any script: "Limón" and "лимон" are "limon".

    Empty for what has no letters. Linear: a text is folded at once, and seldom word by word.
    """
    found = _alike_in_sound(" ".join(words)).split()
    if len(found) == len(words):
        return found
    return ["".join(_alike_in_sound(word).split()) for word in words]


def _alike_in_sound(text: str) -> str:
    letters = bare(spaced(text)).replace("_", " ")
    if not letters.isascii():
        letters = letters.translate(_ROMANISED)
    for old, new in _ALIKE_IN_SOUND:
        letters = letters.replace(old, new)
    return letters


def latin_keys(text: str) -> frozenset[str]:
    """The keys (as ``latin_key`` makes them) of a Cyrillic text of ours; empty for other texts."""
    plain = key(text)
    if not any(letter in _TYPED for letter in plain):
        return frozenset()
    words = [
        {latin_key("".join(letters)) for letters in product(*(_TYPED.get(c, (c,)) for c in word))}
        for word in plain.split()
    ]
    return frozenset(" ".join(chosen) for chosen in product(*words))
