"""Whoever is a child is asked little, however they say it."""

# ruff: noqa: RUF001  what looks alike is what is tested

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.engine import Place
from bot.wording import heard
from intake.indicators import Flag
from locales import all_locales

if TYPE_CHECKING:
    from tests.bot.corner import Corner
    from tests.bot.desk_eyes import DeskEyes

AGE = Place("welcome", "age")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("yes", "adult"), ("no", "minor"), ("да", "adult"), ("не", "minor"), ("hayır", "minor"),
        ("14", "minor"), ("i am 17", "minor"), ("имам 15 години", "minor"), ("١٥", "minor"),
        ("I am 15 years old", "minor"), ("3", "minor"), ("18", "adult"), ("45", "adult"),
        ("1", "adult"), ("2", "minor"),
    ],
)  # fmt: skip
def test_an_age_is_an_answer(words: str, answer: str) -> None:
    said = heard(words, AGE)
    assert said is not None
    assert said.choices == (answer,)


@pytest.mark.parametrize(
    "words",
    ["under 18", "not 18 yet", "almost 18", "не съм на 18", "I have 2 and am 30", "999", "0"],
)
def test_what_may_be_a_child_is_never_taken_for_an_adult(words: str) -> None:
    said = heard(words, AGE)
    assert said is None or "adult" not in said.choices


def test_danger_beside_an_age_is_heard() -> None:
    said = heard("12 and he will kill me", AGE)
    assert said is not None
    assert (said.choices, said.alarms) == (("minor",), (Flag.DANGER_WORD,))


def test_a_child_among_the_adults_is_asked_what_adults_are_asked_no_more(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees().press("age:~skip", "for-whom:myself", "five-minutes:yes")
    assert caller.at.startswith("potential_victim:")
    caller.say("i am a child")
    assert caller.at == "potential_victim_minor:safe-now"
    assert [one.step for one in corner.sendings[-1].speech.shown] == ["told", "safe-now"]
    caller.press("safe-now:yes")
    assert eyes.signals()[-1]["profile"] == "minor"


def test_danger_comes_before_what_children_are_asked_and_stop_stops(
    corner: Corner, eyes: DeskEyes
) -> None:
    assert eyes.minted
    caller = corner.who().agrees().press("age:~skip", "for-whom:myself", "five-minutes:yes")
    caller.say("i am a child and he will kill me")
    assert caller.at == "potential_victim:emergency"
    assert "112" in caller.sees.text
    other = corner.who(2).agrees().press("age:~skip", "for-whom:myself", "five-minutes:yes")
    other.say("i am a child and he will kill me")
    other.say("stop")
    assert other.at == "potential_victim:stopped"
    caller.press("emergency:go-on")
    assert caller.at == "potential_victim_minor:safe-now"


def test_who_said_that_they_are_of_age_goes_on_and_staff_see_the_sign(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees().press("age:adult", "for-whom:myself", "five-minutes:yes")
    before = caller.at
    caller.say("i am a child")
    assert caller.at == before
    assert "child-word" in eyes.signals()[-1]["flags"]


def test_a_sign_of_a_child_before_the_questions_leads_to_the_few(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees()
    caller.press("age:~skip")
    caller.say("i am a child")
    caller.press("for-whom:myself")
    assert caller.at == "potential_victim_minor:safe-now"
    assert corner.sendings[-1].speech.shown[0].step == "told"
    caller.press("safe-now:yes")
    assert eyes.signals()[-1]["profile"] == "minor"


# --- an age that was said is not asked for again -------------------------------------------------

HOW_OLD = Place("potential_victim_minor", "how-old")
YOUNG = "potential_victim_minor"


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("12", "under-14"), ("13", "under-14"), ("١٢", "under-14"), ("۱۲", "under-14"),
        ("14", "from-14"), ("17", "from-14"), ("I am 12", "under-14"), ("12 years", "under-14"),
        ("15 years old", "from-14"), ("I am 14", "from-14"), ("на 12 съм", "under-14"),
        ("на 14 години", "from-14"), ("عمري 12", "under-14"), ("عمري 15 سنة", "from-14"),
        ("12 éves vagyok", "under-14"), ("mam 13 lat", "under-14"), ("am 12 ani", "under-14"),
        ("мені 15", "from-14"), ("мне 12 лет", "under-14"), ("12 yaşındayım", "under-14"),
        ("tengo 12 años", "under-14"), ("em 13 tuổi", "under-14"),
        ("12 taong gulang ako", "under-14"), ("۱۲ ساله هستم", "under-14"),
        ("j'ai 16 ans", "from-14"), ("not 14 yet", "under-14"), ("още не съм на 14", "under-14"),
        ("aún no tengo 14", "under-14"), ("under 14", "under-14"), ("menos de 14", "under-14"),
        ("1", "under-14"), ("2", "from-14"),
    ],
)  # fmt: skip
def test_an_age_is_understood_where_it_is_asked_for(words: str, group: str) -> None:
    said = heard(words, HOW_OLD)
    assert said is not None
    assert said.choices == (group,)


@pytest.mark.parametrize("words", ["19", "under 16", "12 or 13", "0", "I do not know"])
def test_what_is_no_age_of_a_child_is_asked_again(words: str) -> None:
    assert heard(words, HOW_OLD) is None


@pytest.mark.parametrize(
    ("locale", "words"),
    [("en", "12"), ("bg", "на 13 съм"), ("ar", "عمري 12"), ("hu", "12 éves vagyok"),
     ("pl", "mam 12 lat"), ("ro", "am 12 ani"), ("uk", "мені 12"), ("ru", "мне 12 лет"),
     ("tr", "12 yaşındayım"), ("es", "tengo 12"), ("vi", "em 12 tuổi"), ("fil", "12 anyos"),
     ("fa", "۱۲ ساله هستم"), ("fr", "j'ai 12 ans")],
)  # fmt: skip
def test_who_said_to_be_under_14_is_asked_one_thing_and_then_a_person_is_there(
    corner: Corner, eyes: DeskEyes, locale: str, words: str
) -> None:
    corner.street = replace(corner.street, offered=all_locales())
    corner.offered = all_locales()
    caller = corner.who().agrees(locale)
    caller.say(words)
    assert caller.at == f"{YOUNG}:safe-now"
    assert {"child", "under-14"} <= {*eyes.signals()[-1]["flags"]}
    caller.press("safe-now:yes")
    assert caller.at == "open_line:line"
    assert eyes.entries()[-1][1]["disposition"] == "handed-over"


@pytest.mark.parametrize("press", ["safe-now:~skip", "safe-now:not-sure"])
def test_no_way_past_the_one_question_leads_a_young_child_to_more(
    corner: Corner, eyes: DeskEyes, press: str
) -> None:
    assert eyes.minted
    caller = corner.who().agrees()
    caller.say("12")
    caller.press(press)
    assert caller.at == "open_line:line"


def test_danger_of_a_young_child_leads_past_the_questions(corner: Corner, eyes: DeskEyes) -> None:
    assert eyes.minted
    caller = corner.who().agrees()
    caller.say("12")
    caller.press("safe-now:no")
    assert caller.at == f"{YOUNG}:emergency"
    caller.press("emergency:go-on")
    assert caller.at == "open_line:line"


def test_who_said_15_is_not_asked_again_and_back_leads_back(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    caller.say("I am 15 years old")
    caller.press("safe-now:yes")
    assert caller.at == f"{YOUNG}:with-whom"
    assert all("under-14" not in signal["flags"] for signal in eyes.signals())
    caller.press("with-whom:~back")
    assert caller.at == f"{YOUNG}:safe-now"


def test_an_age_told_before_the_questions_counts_once_it_is_theirs(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes")
    caller.say("I am 13 years old")
    caller.press("country:bg", "consent-save:yes", "consent-contact:no")
    assert all("under-14" not in signal["flags"] for signal in eyes.signals())
    caller.press("age:minor")
    assert "under-14" in eyes.signals()[-1]["flags"]
    caller.press("safe-now:yes")
    assert caller.at == "open_line:line"


def test_a_childs_age_that_somebody_of_age_tells_of_is_not_theirs(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes")
    caller.say("it is about a girl, 13 years old")
    caller.press("country:bg", "consent-save:yes", "consent-contact:no", "age:adult")
    assert caller.at == "welcome:for-whom"
    assert all("under-14" not in signal["flags"] for signal in eyes.signals())


def test_a_number_beside_a_childs_words_is_no_age(corner: Corner, eyes: DeskEyes) -> None:
    assert eyes.minted
    caller = corner.who().agrees().press("age:minor")
    caller.say("i am a child, they kept me 12 days")
    caller.press("safe-now:yes")
    assert caller.at == f"{YOUNG}:how-old"


def test_an_age_told_in_the_middle_ends_the_questions(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees().press("age:minor", "safe-now:yes", "how-old:~skip")
    caller.say("i am only 12")
    assert caller.at == "open_line:line"
    assert "under-14" in eyes.signals()[-1]["flags"]
