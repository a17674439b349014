"""Words that wake somebody, and words that only look like them."""

# ruff: noqa: RUF001  what looks alike is what is tested

from __future__ import annotations

import pytest

from bot.wording import alarms
from intake.indicators import Flag


@pytest.mark.parametrize(
    "words",
    [
        "he will kill me",
        "He'll KILL me!!!",
        "i am locked in the flat",
        "they beat me up again",
        "he has a knife",
        "I can’t get out",
        "ще ме убие",
        "Той каза, че ще ме убият утре.",
        "затворена съм в една стая",
        "ЗАКЛЮЧИХА МЕ",
        "бият ме",
        "не ме пускат да изляза",
        "shte me ubie",
        "6te me ubiqt",
        "zaklyuchena sum",
        "zakliu4ena sam",
        "biqt me",
        "ne me puskat",
        "помощ please, ще ме убият, help",
        "hello zaklu4iha me please",
    ],
)
def test_danger_is_heard(words: str) -> None:
    assert Flag.DANGER_WORD in alarms(words)


STARTER = {
    "bg": "затворена съм, заключена, ще ме убие, бият ме",
    "en": "locked in, he will kill me, beaten",
    "hu": "bezártak, megöl, vernek",
    "pl": "zamknęli mnie, zabije mnie, biją mnie",
    "ro": "m-au închis, mă omoară, mă bat",
    "uk": "мене замкнули, вб'є, б'ють",
    "ru": "меня заперли, убьёт, бьют",
    "tr": "kilitlediler, öldürecek, dövüyorlar",
    "es": "encerrada, me va a matar, me pegan",
    "ar": "محبوسة, سيقتلني, يضربونني",
    "vi": "bị nhốt, giết tôi, đánh tôi",
    "fil": "nakakulong, papatayin, binubugbog",
}
"""The words of danger of domain.md 8.2, as they stand there: often all that somebody types."""


@pytest.mark.parametrize(
    "words", [word.strip() for listed in STARTER.values() for word in listed.split(",")]
)
@pytest.mark.parametrize("around", ["{}", "{} help", "помощ {}"])
def test_the_words_of_the_design_are_heard_alone(words: str, around: str) -> None:
    assert Flag.DANGER_WORD in alarms(around.format(words))


QUIET = (
    "off the beaten track", "two beaten eggs", "megöl a kíváncsiság", "mă omoară căldura",
    "б'ють рекорди", "бьют часы", "meraktan öldürecek",
)  # fmt: skip


@pytest.mark.parametrize("words", QUIET)
def test_what_only_sounds_like_them_wakes_nobody(words: str) -> None:
    assert alarms(words) == ()


@pytest.mark.parametrize(
    "words",
    [
        "I want to die",
        "i dont want to live",
        "I don't want to live anymore.",
        "thinking about suicide",
        "не искам да живея",
        "Искам да умра",
        "ne iskam da jiveq",
        "ne iskam da zhiveya",
        "ще се самоубия",
    ],
)
def test_the_wish_to_die_is_heard(words: str) -> None:
    assert Flag.SUICIDE_WORD in alarms(words)


@pytest.mark.parametrize(
    "words",
    ["I am 15 years old", "i'm a minor", "на 14 години съм", "аз съм дете", "na 16 godini sum"],
)
def test_a_child_is_heard(words: str) -> None:
    assert Flag.CHILD_WORD in alarms(words)


@pytest.mark.parametrize(
    "words",
    [
        "just killing time",
        "I could kill for a coffee",
        "this traffic kills",
        "my phone died",
        "I am dying to see you",
        "a locked phone",
        "the shop is up the street",
        "beat the eggs",
        "it beats working",
        "I cut bread with a knife",
        "save me a seat",
        "I work 14 hours",
        "I have 15 euros",
        "there are 16 people here",
        "it happened 14 years ago",
        "умирам от смях",
        "убиха деня",
        "заключих колата",
        "затворен магазин",
        "ножица",
        "бия се с времето",
        "стопанин",
        "опасен завой",
        "на 14 декември",
        "имам 15 евро",
        "режа хляб с нож",
        "да умра от скука не е болка",
        "детска градина",
        "живея в София",
        "na 14 dekemvri",
        "kill",
        "me",
        "",
        " ",
        "🙂" * 2048,
    ],
)
def test_near_misses_wake_nobody(words: str) -> None:
    assert alarms(words) == ()


def test_flags_come_once_and_the_most_urgent_first() -> None:
    words = "I want to die. I am 15 years old. He will kill me, he will kill me."
    assert alarms(words) == (Flag.DANGER_WORD, Flag.SUICIDE_WORD, Flag.CHILD_WORD)


@pytest.mark.parametrize(
    "words",
    ["kill " * 819, "убие " * 819, "a" * 4096, "ще ме " * 682, "locked in" * 455, "\x00" * 99],
)
def test_long_and_odd_texts_are_read_to_their_end(words: str) -> None:
    assert Flag.SUICIDE_WORD not in alarms(words)
    assert Flag.SUICIDE_WORD in alarms(f"{words} want to die")
