"""The typed commands of domain.md 8.2, in the languages in which they stand there."""

# ruff: noqa: RUF001  what looks alike is what is tested

from __future__ import annotations

import pytest

from bot.engine import Command, Place
from bot.wording import heard

TYPED = {
    "bg": ("стоп, спри", "помощ, човек", "изход"),
    "en": ("stop", "help, person, human", "exit"),
    "hu": ("állj, stop", "segítség, ember", "kilépés"),
    "pl": ("stop", "pomoc, człowiek", "wyjście"),
    "ro": ("stop, oprește", "ajutor, om", "ieșire"),
    "uk": ("стоп", "допомога, людина", "вихід"),
    "ru": ("стоп", "помощь, человек", "выход"),
    "tr": ("dur", "yardım, insan", "çıkış"),
    "es": ("parar, alto", "ayuda, persona", "salir"),
    "ar": ("قف", "مساعدة, شخص", "خروج"),
    "vi": ("dừng", "giúp, người", "thoát"),
    "fil": ("tigil", "tulong, tao", "labas"),
}
MEANT = (Command.STOP, Command.PERSON, Command.LEAVE)


@pytest.mark.parametrize("locale", TYPED)
def test_they_are_heard_at_any_question_in_any_language(locale: str) -> None:
    place = Place("welcome", "safe-to-write")
    for words, command in zip(TYPED[locale], MEANT, strict=True):
        for word in words.split(", "):
            for typed in (word, word.upper(), f" {word}! "):
                said = heard(typed, place)
                assert said is not None, typed
                assert said.command is command, typed
