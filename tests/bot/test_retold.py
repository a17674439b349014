"""Whoever changes the language is told anew what has to be known before a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.flows import FLOWS
from bot.grammar import Kind
from intake.case import EntryKind
from locales import Texts

if TYPE_CHECKING:
    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes

WELCOME = "welcome"
YOUNG = "potential_victim_minor"
BG = Texts("bg", "welcome", YOUNG)


def shown(corner: Corner) -> list[str]:
    return [one.step for one in corner.sendings[-1].speech.shown]


def begun(corner: Corner, *pressed: str) -> Caller:
    caller = corner.who()
    caller.say("/start")
    return caller.press("language:en", *pressed)


def changes(caller: Caller, locale: str = "bg") -> Caller:
    caller.say("language")
    return caller.press(f"other-language:{locale}")


LIMITS = ["robot", "kept", "exceptions"]


@pytest.mark.parametrize(
    ("pressed", "told"),
    [
        ((), ["robot"]),
        (("safe-to-write:yes",), ["robot"]),
        (("safe-to-write:yes", "country:bg"), LIMITS),
        (("safe-to-write:yes", "country:bg", "consent-save:yes"), LIMITS),
    ],
)
def test_before_a_yes_the_limits_are_said_in_the_new_language(
    corner: Corner, pressed: tuple[str, ...], told: list[str]
) -> None:
    caller = changes(begun(corner, *pressed))
    assert shown(corner)[:-1] == told
    assert all(BG.text(step, channel="telegram") in caller.sees.text for step in told)


def test_a_child_is_told_again_what_may_have_to_be_passed_on(corner: Corner) -> None:
    caller = changes(corner.who().agrees().press("age:minor"))
    assert caller.at == f"{YOUNG}:safe-now"
    assert shown(corner) == [*LIMITS, "told", "safe-now"]
    caller.press("safe-now:yes", "how-old:from-14")
    changes(caller, "en")
    assert shown(corner) == ["told", "with-whom"]


def test_what_was_not_read_is_said_when_danger_is_over(corner: Corner, eyes: DeskEyes) -> None:
    assert eyes.minted
    caller = begun(corner, "safe-to-write:yes", "country:bg")
    caller.say("danger")
    changes(caller)
    assert shown(corner) == ["emergency"]
    caller.press("emergency:go-on")
    assert shown(corner) == [*LIMITS, "consent-save"]
    caller.press("consent-save:yes")
    assert shown(corner) == ["consent-contact"]


def test_the_same_language_again_says_nothing_anew(corner: Corner) -> None:
    changes(begun(corner, "safe-to-write:yes", "country:bg"), "en")
    assert shown(corner) == ["consent-save"]


def test_the_consent_names_the_text_that_was_shown(corner: Corner, eyes: DeskEyes) -> None:
    caller = changes(begun(corner, "safe-to-write:yes", "country:bg"))
    caller.press("consent-save:yes")
    given = next(content for kind, content in eyes.entries() if kind is EntryKind.CONSENT)
    assert (given["locale"], given["text_version"][:16]) == ("bg", "bg:consent-save:")


def test_a_hard_question_comes_with_its_warning(corner: Corner) -> None:
    caller = corner.who().agrees().press("age:adult", "for-whom:myself", "five-minutes:no")
    caller.press("leave:yes", "papers:no")
    assert caller.at == "potential_victim:forced"
    changes(caller)
    assert shown(corner) == ["forced"]
    other = corner.who(2).agrees().press("age:adult", "for-whom:myself", "five-minutes:yes")
    other.press("time:now", "leave:yes", "papers:no", "promise:no", "money:all", "debt:no")
    changes(other)
    assert shown(corner) == ["sensitive", "harm"]


def test_what_is_vital_is_a_text_that_every_way_passes() -> None:
    vital = {
        f"{flow.name}.{step.id}"
        for flow in FLOWS.values()
        for step in flow.steps.values()
        if step.vital
    }
    assert {"welcome.robot", "welcome.kept", "welcome.exceptions"} <= vital
    assert f"{YOUNG}.told" in vital
    for name in vital:
        flow, _, step = name.partition(".")
        assert FLOWS[flow].steps[step].kind is Kind.SAY
        assert step in FLOWS[flow].main
