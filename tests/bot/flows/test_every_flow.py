"""What must be true of every flow, without knowing any."""

from __future__ import annotations

import importlib
import re
from itertools import product
from typing import TYPE_CHECKING

import pytest

from bot.engine import Command, Place, Said, Shown, advance, ended
from bot.flowdocs import page
from bot.flows import FLOWS
from bot.grammar import RETURN, Kind
from bot.homecoming import WORD
from bot.notes import WELCOME
from bot.wording import Scene, outgoing
from bot.wording.hearing import LANGUAGE_STEPS
from bot.wording.tokens import LONGEST, token
from intake.indicators import Flag
from locales import PSEUDO, Texts, all_locales
from tests.bot.lines import lines
from tests.house.test_rooms import HOUSE

if TYPE_CHECKING:
    from bot.grammar import Flow, Step

LONGEST_MESSAGE = 4096
STEPS = [(flow, step) for flow in FLOWS.values() for step in flow.steps.values()]
QUESTIONS = [(flow, step) for flow, step in STEPS if step.kind.waits]
# Each alone and some together: all of them would be the same texts again and again.
SCENES = [
    ("now", "", "adult"), ("before", "bg", "minor"), ("not-yet", "other", "frontline"),
    ("now", "bg", "minor"), ("before", "", "adult"),
]  # fmt: skip
PLAIN = re.compile(r"\b[A-Za-z]*[aeiou][A-Za-z]*\b")
PSEUDO_ARGS = dict.fromkeys(
    ("receiver", "land", "help", "fields", "code", "phone", "count", "receipt", "hours", "part",
     "question"), "112"
)  # fmt: skip
ARGS = {
    "receiver": "Shelter", "land": "Hungary", "help": "a bed", "fields": "age",
    "code": "1234 5678 9012 3456", "phone": "+123 45 678 901 23456", "count": "2",
    "receipt": "W-7KQ2-94TX", "hours": "42", "part": "2", "question": "3",
}  # fmt: skip


def every_flow(flow: Flow) -> str:
    return flow.name


def every_step(pair: tuple[Flow, Step]) -> str:
    return f"{pair[0].name}.{pair[1].id}"


def targets(flow: Flow, step: Step) -> set[str]:
    """Where answers lead from a step, on any path; commands left out."""
    if step.kind in {Kind.END, Kind.ENTER}:
        return set()
    paths = ["", *flow.paths]
    found = {one.then for one in step.choices.values() if one.then}
    found |= {dest for one in step.choices.values() for _, dest in one.on}
    found |= {flow.paths[one.along][0] for one in step.choices.values() if one.along}
    always_then = step.choices and step.kind is Kind.ASK and not step.skippable
    if not (always_then and all(one.then for one in step.choices.values())):
        found |= {flow.next(step.id, along) for along in paths}
    return found


def reached(flow: Flow, start: set[str]) -> set[str]:
    """Every step that answers can lead to from ``start``."""
    found: set[str] = set()
    while start:
        step = start.pop()
        if step == RETURN or step in found:
            continue
        found.add(step)
        start |= targets(flow, flow.steps[step])
    return found


@pytest.mark.parametrize("flow", FLOWS.values(), ids=every_flow)
def test_every_way_leads_to_a_step_that_exists(flow: Flow) -> None:
    named = {dest for step in flow.steps.values() for dest in targets(flow, step)}
    named |= {one.then for one in flow.anywhere.values()} | set(flow.alarms.values())
    named |= {id_ for ids in flow.paths.values() for id_ in ids}
    assert named <= {*flow.steps, RETURN}
    for step in flow.steps.values():
        if step.kind is Kind.ENTER:
            assert {step.first or FLOWS[step.enters].main[0]} <= set(FLOWS[step.enters].steps)
    assert {
        one.along for step in flow.steps.values() for one in step.choices.values() if one.along
    } <= set(flow.paths)
    assert set(flow.alarms.values()) <= flow.asides


@pytest.mark.parametrize("flow", FLOWS.values(), ids=every_flow)
def test_every_step_is_reached(flow: Flow) -> None:
    starts = {one.then for one in flow.anywhere.values()} | set(flow.alarms.values())
    starts |= {step.first for _, step in STEPS if step.enters == flow.name and step.first}
    starts |= {WORD} if flow.name == WELCOME else set()  # a right code leads there
    assert reached(flow, {flow.main[0], *starts}) == set(flow.steps)


@pytest.mark.parametrize("pair", STEPS, ids=every_step)
def test_every_step_can_end(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    ways = reached(flow, {step.id, *(flow.anywhere["stop"].then,)})
    leads_out = {Kind.END, Kind.ENTER}
    assert any(flow.steps[id_].kind in leads_out for id_ in ways)


@pytest.mark.parametrize("flow", FLOWS.values(), ids=every_flow)
def test_no_flow_is_longer_than_it_says(flow: Flow) -> None:
    told = importlib.import_module(f"bot.flows.{flow.name}").__doc__ or ""
    match = re.search(r"Longest way through: (\d+) questions?\.", told)
    assert match, "the docstring must say how long it can get"

    def longest(step_id: str, seen: frozenset[str]) -> int:
        if step_id == RETURN or step_id in seen or step_id in flow.asides:
            return 0
        step = flow.steps[step_id]
        onward = [longest(dest, seen | {step_id}) for dest in targets(flow, step)]
        return step.kind.waits + max(onward, default=0)

    assert longest(flow.main[0], frozenset()) == int(match.group(1))


@pytest.mark.parametrize("pair", QUESTIONS, ids=every_step)
@pytest.mark.parametrize(
    "command", [Command.PERSON, Command.STOP, Command.DANGER, Command.LEAVE, Command.NUMBERS]
)
def test_help_and_a_way_out_are_open_at_every_question(
    pair: tuple[Flow, Step], command: Command
) -> None:
    flow, step = pair
    turn = advance(Place(flow.name, step.id), Said(command=command))
    assert turn.shown
    if command in {Command.STOP, Command.LEAVE}:
        assert ended(turn.at)
    if command is Command.DANGER:
        assert Flag.DANGER_NOW in turn.flags
    if command is Command.PERSON:
        assert Flag.ASKS_FOR_PERSON in turn.flags


@pytest.mark.parametrize("pair", QUESTIONS, ids=every_step)
def test_words_of_danger_are_answered_at_every_question(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    turn = advance(Place(flow.name, step.id), Said(words="...", alarms=(Flag.DANGER_WORD,)))
    assert turn.flags == (Flag.DANGER_WORD,)
    told = {one.step for one in turn.shown} & {"emergency", "danger-heard", "line"}
    assert told or step.id in flow.alarms.values()


@pytest.mark.parametrize("pair", QUESTIONS, ids=every_step)
def test_whatever_needs_no_yes_can_be_skipped(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    if step.skippable:
        turn = advance(Place(flow.name, step.id), Said(command=Command.SKIP))
        assert turn.answer == ("skip",)
        assert not turn.indicators
        assert not turn.consents
    else:
        assert not [one for one in step.choices.values() if one.indicators]


@pytest.mark.parametrize("pair", QUESTIONS, ids=every_step)
def test_every_answer_moves_on(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    for choice in step.choices:
        for along in ("", *flow.paths):
            turn = advance(Place(flow.name, step.id, along), Said(choices=(choice,)))
            assert turn.at.known


@pytest.mark.parametrize("pair", STEPS, ids=every_step)
def test_every_step_has_its_texts_in_every_language(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    if step.kind is Kind.ENTER:
        return
    for locale, (time, country, profile) in product((*all_locales(), PSEUDO), SCENES):
        facts = {"time": time, "country": country, "profile": profile}
        scene = Scene(locale, "telegram", facts=facts, numbers=lines(country), args=ARGS)
        message = outgoing(Shown(flow.name, step.id), scene)
        assert message.text.strip()
        assert len(message.text.encode("utf-16-le")) // 2 <= LONGEST_MESSAGE
        assert bool(message.buttons) == step.kind.waits


@pytest.mark.parametrize("pair", STEPS, ids=every_step)
def test_every_word_that_is_shown_stands_in_the_files(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    if step.kind is Kind.ENTER or step.id in LANGUAGE_STEPS:
        return
    message = outgoing(Shown(flow.name, step.id), Scene(PSEUDO, "telegram", args=PSEUDO_ARGS))
    for said in (message.text, *(button.label for row in message.buttons for button in row)):
        plain = PLAIN.findall(said)
        assert not plain, f"not from a file of texts: {plain}"


@pytest.mark.parametrize("pair", QUESTIONS, ids=every_step)
def test_buttons_fit_into_telegram(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    for choice in (*step.choices, *(f"~{command}" for command in Command), "~done"):
        assert len(token(flow.name, step.id, choice, 0xFFFF).encode()) <= LONGEST


@pytest.mark.parametrize("pair", QUESTIONS, ids=every_step)
def test_every_question_shows_stop_person_danger_and_leave(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    message = outgoing(Shown(flow.name, step.id), Scene("en", numbers=lines("bg"), args=ARGS))
    tokens = [button.token for row in message.buttons for button in row if not button.copies]
    shown = {part.split(":")[3] for part in tokens}
    expected = {"~stop", "~leave", "~danger"}
    expected |= {"~numbers", "~withdraw"} if flow.name == "open_line" else {"~person", "~back"}
    expected |= {"~skip"} if step.skippable else set()
    assert expected <= shown
    assert len(tokens) == len(set(tokens))


def test_each_language_can_be_chosen_and_each_choice_is_a_language() -> None:
    for flow, step in QUESTIONS:
        if step.id in LANGUAGE_STEPS:
            assert sorted(step.choices) == sorted(all_locales()), flow.name


def shared(flow: Flow) -> set[str]:
    """Keys that several steps or choices of a flow say."""
    choices = (one for step in flow.steps.values() for one in step.choices.values())
    return {step.says for step in flow.steps.values()} | {one.says for one in choices}


def test_every_flow_has_a_file_of_texts_without_leftovers() -> None:
    for flow in FLOWS.values():
        for key in Texts("en", flow.name).keys():  # noqa: SIM118  not a dict
            step_id, _, choice = key.removeprefix("title-").partition(".")
            if key in shared(flow):
                continue
            assert step_id in flow.steps, key
            assert not choice or choice in flow.steps[step_id].choices, key


@pytest.mark.parametrize("flow", FLOWS.values(), ids=every_flow)
def test_the_page_for_the_supervisor_is_fresh(flow: Flow) -> None:
    written = (HOUSE / "docs" / "flows" / f"{flow.name}.md").read_text(encoding="utf-8")
    assert written == page(flow.name), "run: make flows"
