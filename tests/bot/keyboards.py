"""How people type Cyrillic on a Latin keyboard, apart from what the bot knows of it."""

# ruff: noqa: RUF001  Cyrillic letters are what this is about

from __future__ import annotations

from typing import Final

_LETTERS: Final = "абвгдежзийклмнопрстуфхцчшщъьюяыэёіїєґ"
_TYPED: Final = (
    "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya y e e i yi ye g"
)
# The streamlined system of Bulgarian road signs, shlyokavitsa, Russian and Ukrainian passports.
_SIGNS: Final = dict(zip(_LETTERS, _TYPED.split(), strict=True))
_SHLYOKAVITSA: Final = _SIGNS | {"ж": "j", "ш": "6", "щ": "6t", "ч": "4", "я": "q", "в": "w",
                                 "ъ": "u", "ц": "c", "х": "x", "ю": "iu"}  # fmt: skip
_RUSSIAN: Final = _SIGNS | {"х": "kh", "щ": "shch", "ь": "", "ъ": "", "ю": "iu", "я": "ia"}
_UKRAINIAN: Final = _SIGNS | {"г": "h", "и": "y", "х": "kh", "щ": "shch", "ь": "", "й": "i"}


def latin_habits(text: str) -> list[str]:
    """The text in each habit; nothing where it has no Cyrillic letter."""
    text = text.lower()
    if not any(letter in _SIGNS for letter in text):
        return []
    return [
        "".join(habit.get(letter, letter) for letter in text)
        for habit in (_SIGNS, _SHLYOKAVITSA, _RUSSIAN, _UKRAINIAN)
    ]
