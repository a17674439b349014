"""Whoever asks for a person gets one, a child as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes


def asks_first(corner: Corner) -> Caller:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes")
    caller.say("person")
    return caller.press("consent-save:yes", "consent-contact:yes")


@pytest.mark.parametrize("words", ["no", "No, under 18", "15"])
def test_a_child_who_asked_for_a_person_is_told_what_must_be_told_and_gets_one(
    corner: Corner, eyes: DeskEyes, words: str
) -> None:
    assert eyes.minted
    caller = asks_first(corner)
    caller.say(words)
    assert caller.at == "open_line:line"
    assert "people who protect children" in caller.sees.text
    here = caller.stands
    assert here is not None
    assert here.facts["profile"] == "minor"
    assert eyes.entries()[-1][1]["disposition"] == "handed-over"


def test_an_adult_who_asked_for_a_person_is_told_nothing_of_children(corner: Corner) -> None:
    caller = asks_first(corner).press("age:adult")
    assert caller.at == "open_line:line"
    assert "protect children" not in caller.sees.text


def test_a_child_who_did_not_ask_is_asked_whether_they_are_safe(corner: Corner) -> None:
    caller = corner.who().agrees().press("age:minor")
    assert caller.at == "potential_victim_minor:safe-now"
