"""A child is shown the line for children, also before it is asked how old anybody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.housekeeping import Numbers
from bot.prompts import Prompts
from bot.runtime import apology
from bot.speech import spoken

if TYPE_CHECKING:
    from tests.bot.corner import Caller, Corner

LINE = "116 111"


def read(caller: Caller) -> str:
    """What is shown, with the numbers of an installation."""
    corner = caller.corner
    speech = [one for one in corner.sendings if one.caller == caller.id][-1].speech
    numbers = Numbers(corner.clock)
    return spoken(speech, numbers, corner.offered, corner.street.prompts).text


def says(corner: Corner, words: str, country: str) -> Caller:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes")
    caller.say(words)
    return caller.press(f"country:{country}")


@pytest.mark.parametrize("country", ["hu", "bg"])
def test_a_child_who_refuses_saving_is_shown_the_line_for_children(
    corner: Corner, country: str
) -> None:
    caller = says(corner, "I am 13 years old", country).press("consent-save:no")
    assert caller.at == "welcome:nothing-kept"
    assert "112" in read(caller)
    assert LINE in read(caller)


def test_a_child_who_asks_for_numbers_or_is_in_danger_is_shown_it(corner: Corner) -> None:
    caller = says(corner, "I am 13 years old", "hu")
    caller.say("numbers")
    assert LINE in read(caller)
    caller.say("danger")
    assert LINE in read(caller)


def test_nobody_else_is(corner: Corner) -> None:
    caller = says(corner, "hello", "hu").press("consent-save:no")
    assert LINE not in read(caller)


def test_a_child_for_whom_nothing_could_be_kept_is_shown_it(corner: Corner) -> None:
    caller = says(corner, "I am 13 years old", "hu")
    speech = apology(corner.incoming(caller), caller.stands, corner.offered)
    assert LINE in spoken(speech, Numbers(corner.clock), corner.offered, Prompts()).text
