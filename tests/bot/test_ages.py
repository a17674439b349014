"""Whoever is a child is asked little, however they say it."""

# ruff: noqa: RUF001  what looks alike is what is tested

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.engine import Place
from bot.wording import heard
from intake.indicators import Flag

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
