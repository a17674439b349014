"""Every rule of conversation holds, and each one finds what breaks it."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from bot import linting
from bot.__main__ import app
from bot.flows import FLOWS
from bot.grammar import ask, choice, end, enter, flow, say
from bot.linting import RULES, findings, sentences, shapes
from intake.case import Disposition, Level
from intake.indicators import Indicator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bot.grammar import Flow
    from bot.linting.rules import Finding

WELCOME = FLOWS["welcome"]
SCREENING = FLOWS["potential_victim"]
MINOR = FLOWS["potential_victim_minor"]


@pytest.mark.parametrize("rule", RULES)
def test_the_conversations_keep_the_rule(rule: str) -> None:
    assert list(RULES[rule]()) == []


def bare(*steps: object, **others: object) -> Flow:
    """A flow with nothing that can be said at every question."""
    return flow("bare", steps=[*steps, end("over", disposition=Disposition.LEFT)], **others)  # type: ignore[arg-type, list-item]  # fields of Flow


def without(which: Flow, *steps: str) -> Flow:
    """The same flow with some steps taken out of its order."""
    return replace(which, main=tuple(step for step in which.main if step not in steps))


BROKEN = {
    "ux-1": bare(ask("how", choice("yes"))),
    "ux-2": bare(ask("how", choice("yes"))),
    "ux-4": bare(ask("how", *(choice(str(number)) for number in range(5)))),
    "ux-5": replace(
        bare(ask("how", choice("on", then="further")), enter("further", "frontline_reporter")),
        name="bare",
    ),
    "ux-14": without(WELCOME, "exceptions"),
    "ux-16": replace(
        MINOR,
        steps=MappingProxyType({**MINOR.steps, "grown": enter("grown", "potential_victim")}),
    ),
    "5.3-consent": bare(ask("how", choice("yes", Level.L3), choice("all", Level.L1))),
    "5.4-leave": bare(ask("how", choice("yes"))),
    "T4": without(SCREENING, "sensitive"),
    "T9": bare(ask("debt", choice("yes", Indicator.DEBT_BOUND), choice("no"))),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_a_flow_that_breaks_a_rule_of_shape_is_found(
    rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = {**FLOWS, BROKEN[rule].name: BROKEN[rule]}
    for room in (linting.rules, shapes):
        monkeypatch.setattr(room, "FLOWS", broken)
    assert list(RULES[rule]())


SAID = {
    "T1": "Who did it? When was it?",
    "ux-3": "Could you please tell us in a few words what it is that troubles you at this time?",
    "5.3": "We will save you.",
    "T6": "A person answers in 5 minutes.",
    "T10": "Hello \U0001f600",
}
FORBIDDEN = {
    "T4-blame": "Why did you go with him?",
    "T4-praise": "You are so brave.",
    "5.3-promise": "We will help you get out.",
    "5.3-orders": "You must run.",
    "5.3-verdict": "You are a victim.",
    "5.3-evidence": "What is his name?",
    "5.3-advice": "You should sue him.",
}


def saying(words: str) -> Callable[..., list[str]]:
    return lambda *_: [words]


@pytest.mark.parametrize("rule", SAID)
def test_a_sentence_that_breaks_a_rule_is_found(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "_read", saying(SAID[rule]))
    assert list(RULES[rule]())


@pytest.mark.parametrize("rule", FORBIDDEN)
def test_what_must_never_be_said_is_found(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "_read", saying(FORBIDDEN[rule]))
    assert {one.rule for one in RULES["5.3"]()} == {rule}


def test_sixty_one_words_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "_read", saying("word " * 61))
    assert list(RULES["T1"]())


def test_a_placeable_that_is_not_of_the_house_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    class Told:
        def __init__(self, *_: str) -> None: ...
        def has(self, _: str) -> bool:
            return True

        def needs(self, _: str) -> set[str]:
            return {"words"}

    monkeypatch.setattr(sentences, "Texts", Told)
    assert list(RULES["T5"]())


def test_a_language_in_which_the_machine_does_not_say_what_it_is_is_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Silent:
        def __init__(self, *_: str) -> None: ...
        def has(self, _: str) -> bool:
            return False

    monkeypatch.setattr(sentences, "Texts", Silent)
    assert list(RULES["ux-9"]())


def test_the_command_says_what_is_wrong_and_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    good = CliRunner().invoke(app, ["lint"])
    assert (good.exit_code, good.output) == (0, f"{len(RULES)} rules, 0 findings\n")

    def broken() -> Iterator[Finding]:
        yield linting.rules.Finding("T1", "en welcome.robot", "61 words")

    monkeypatch.setattr(linting, "RULES", {"T1": broken})
    assert [one.rule for one in findings()] == ["T1"]
    bad = CliRunner().invoke(app, ["lint"])
    assert bad.exit_code == 1
    assert "en welcome.robot: 61 words" in bad.output


def test_a_text_that_only_says_something_may_ask_nothing() -> None:
    assert say("x").kind.waits is False
