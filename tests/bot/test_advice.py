"""Where only advice is given, nothing of anybody is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.messages import Odd, Voice
from intake.case import EntryKind
from tests.bot.reporting import reporter

if TYPE_CHECKING:
    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes

ADVICE = "consultation:and-now"


@pytest.fixture
def advised(corner: Corner, eyes: DeskEyes) -> Caller:
    assert eyes.minted
    caller = reporter(corner, "advice")
    assert caller.at == ADVICE
    return caller


def test_whoever_is_given_advice_hears_why_no_voice_is_kept(
    corner: Corner, eyes: DeskEyes, advised: Caller
) -> None:
    voice = Voice(seconds=3, size=100, mime="audio/ogg", file="abc")
    corner.take(corner.incoming(advised, odd=Odd.VOICE, voice=voice))
    assert advised.at == ADVICE
    assert "in this advice nothing about anybody is kept" in advised.sees.text
    assert all(kind is not EntryKind.VOICE for kind, _ in eyes.entries())


def test_who_has_not_agreed_yet_hears_that(corner: Corner) -> None:
    caller = corner.who()
    caller.say("/start")
    voice = Voice(seconds=3, size=100, mime="audio/ogg", file="abc")
    corner.take(corner.incoming(caller, odd=Odd.VOICE, voice=voice))
    assert "before you agree I keep nothing" in caller.sees.text


def test_no_name_that_is_asked_about_in_advice_is_kept(eyes: DeskEyes, advised: Caller) -> None:
    advised.say("Did Maria Ivanova write to you?")
    assert "Maria" not in repr(eyes.entries())
    assert eyes.signals()[-1]["flags"] == ["probing"]
    assert advised.stands is not None
    assert advised.stands.compromised is not None


def test_what_is_asked_about_others_elsewhere_is_still_shown_to_staff(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().on_the_line()
    caller.say("Did Maria Ivanova write to you?")
    assert eyes.entries()[-1][1]["words"] == "Did Maria Ivanova write to you?"
