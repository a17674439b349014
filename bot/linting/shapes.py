"""Rules about the shape of a flow: what can be reached from where, and in which order."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from bot.engine import Command
from bot.flows import FLOWS
from bot.grammar import RETURN, Kind
from bot.linting.rules import Finding, questions, steps
from intake.case import Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.grammar import Flow, Step
    from bot.linting.rules import Check

MOST_OPTIONS: Final = 4
# Where domain.md itself names more than four answers, it wins; whoever wrote the question has to
# stand here with the place.
MORE_OPTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "welcome.language": "domain.md 8.1: every language by its own name",
        "other-language": "domain.md 8.1: every language by its own name",
        "safe_contact.when": "domain.md 5.4: parts of the day, any time, or only after she wrote",
        "potential_victim.leave": "domain.md 2.10 (a) Q3",
        "potential_victim.money": "domain.md 2.10 (a) Q5",
        "potential_victim.harm": "domain.md 2.10 (a) Q6",
        "potential_victim.forced": "domain.md 2.10 (a) Q8",
        "potential_victim.situation": "domain.md 2.10 (a) Q11",
        "potential_victim.start": "domain.md 2.10 (a) Q12",
        "potential_victim.want": "domain.md 2.10 (a) Q14",
        "potential_victim_minor.with-whom": "domain.md 2.10 (b) M2",
        "potential_victim_minor.made-to": "domain.md 2.10 (b) M3",
        "frontline_reporter.signs-start": "domain.md 2.10 (c), a checklist",
        "frontline_reporter.signs-control": "domain.md 2.10 (c), a checklist",
        "frontline_reporter.signs-harm": "domain.md 2.10 (c), a checklist",
        "frontline_reporter.signs-work": "domain.md 2.10 (c), a checklist",
        "frontline_reporter.signs-living": "domain.md 2.10 (c), a checklist",
    }
)
OPEN_EVERYWHERE: Final = (
    Command.PERSON, Command.DANGER, Command.NUMBERS, Command.LANGUAGE, Command.STOP, Command.LEAVE,
)  # fmt: skip
WAYS_PAST: Final = frozenset({"go-on", "rather-not", "lost"})
ASKED_BEFORE_CONSENT: Final = frozenset({"language", "safe-to-write", "country"})
FIRST_SCREENS: Final = ("language", "robot", "safe-to-write")
LIMITS: Final = ("kept", "exceptions")
CONSENT: Final = "consent-save"


def always_open() -> Iterator[Finding]:
    """ux-1 and T3: at every question a person, danger, numbers, language, stop and leaving."""
    for flow in FLOWS.values():
        for command in OPEN_EVERYWHERE:
            if command not in flow.anywhere:
                yield Finding("ux-1", flow.name, f"no way to {command} at its questions")
    for flow, step in questions():
        if not step.skippable and not _has_a_way_past(flow, step):
            yield Finding("ux-1", f"{flow.name}.{step.id}", "cannot be skipped")


def numbers_in_one_step() -> Iterator[Finding]:
    """ux-2: the numbers are one step away, and what leads there comes back."""
    for flow in FLOWS.values():
        numbers = flow.anywhere.get(Command.NUMBERS)
        if numbers is None or numbers.then not in flow.asides:
            yield Finding("ux-2", flow.name, "the numbers are not an aside of every question")


def few_options() -> Iterator[Finding]:
    """ux-4: four answers at most, unless domain.md asks for more."""
    for flow, step in questions():
        place = f"{flow.name}.{step.id}"
        known = place in MORE_OPTIONS or step.id in MORE_OPTIONS
        if len(step.choices) > MOST_OPTIONS and not known:
            yield Finding("ux-4", place, f"{len(step.choices)} answers")


def no_deep_menus() -> Iterator[Finding]:
    """ux-5: nobody chooses their way through a menu of menus."""
    for flow, step in questions():
        if not _routes(flow, step.id):
            continue
        for one in step.choices.values():
            dest = flow.steps.get(one.then)
            if dest is not None and dest.kind is Kind.ENTER:
                entered = FLOWS[dest.enters]
                first = dest.first or entered.main[0]
                if _routes(entered, first) and first not in entered.asides:
                    yield Finding("ux-5", f"{flow.name}.{step.id}.{one.id}", "leads to a menu")


def limits_first() -> Iterator[Finding]:
    """ux-14, ux-15 and T2: language, that it is a machine, safety, limits; then anything else."""
    order = FLOWS["welcome"].main
    if order[: len(FIRST_SCREENS)] != FIRST_SCREENS:
        yield Finding("T2", "welcome", f"does not begin with {', '.join(FIRST_SCREENS)}")
    before = order[: order.index(CONSENT)]
    if tuple(step for step in before if step in LIMITS) != LIMITS:
        yield Finding("ux-14", "welcome", "the limits are not told before consent is asked")
    for step_id in before:
        waits = FLOWS["welcome"].steps[step_id].kind.waits
        if waits and step_id not in ASKED_BEFORE_CONSENT:
            yield Finding("ux-15", f"welcome.{step_id}", "is asked before consent")


def minors_stay_minors() -> Iterator[Finding]:
    """ux-16: from the questions for minors no way leads to those for adults."""
    reached: set[str] = set()
    waiting = {"potential_victim_minor"}
    while waiting:
        name = waiting.pop()
        reached.add(name)
        entered = {step.enters for step in FLOWS[name].steps.values() if step.kind is Kind.ENTER}
        waiting |= entered - reached
    for name in reached & {"potential_victim", "frontline_reporter", "welcome"}:
        yield Finding("ux-16", "potential_victim_minor", f"leads to {name}")


def sharing_is_asked() -> Iterator[Finding]:
    """5.3: consent to share stands in a question of its own, beside nothing else."""
    for flow, step in steps():
        given = {level for one in step.choices.values() for level in one.gives}
        if Level.L3 in given and (len(given) > 1 or step.skippable):
            yield Finding("5.3-consent", f"{flow.name}.{step.id}", "asks for more than one thing")


def every_way_out_is_short() -> Iterator[Finding]:
    """5.4: leaving and stopping end the conversation at once; nothing is asked on the way."""
    for flow in FLOWS.values():
        for command in (Command.LEAVE, Command.STOP):
            then = flow.anywhere[command].then if command in flow.anywhere else RETURN
            if then == RETURN or flow.steps[then].kind is not Kind.END:
                yield Finding("5.4-leave", flow.name, f"{command} does not end it")


def _has_a_way_past(flow: Flow, step: Step) -> bool:
    """Say whether nobody is held up although there is no skip: each has a reason of its own."""
    only_one = step.kind is Kind.ASK and len(step.choices) == 1  # a note to be taken down
    no_answer = not WAYS_PAST.isdisjoint(step.choices)
    only_words = step.kind is Kind.WRITE and not step.choices
    chooses = any(one.then and one.then not in flow.asides for one in step.choices.values())
    return (
        step.consents
        or step.kind is Kind.REVIEW
        or no_answer
        or only_one
        or only_words
        or (chooses or _routes(flow, step.id))
    )


def _routes(flow: Flow, step_id: str) -> bool:
    """Say whether a question only chooses the way: nothing else comes of its answers."""
    step = flow.steps[step_id]
    return (
        step.kind is Kind.ASK
        and not any(
            one.indicators or one.flags or one.gives or one.refuses for one in step.choices.values()
        )
        and any(one.then or one.sets for one in step.choices.values())
    )


SHAPES: Final[Mapping[str, Check]] = MappingProxyType(
    {
        "ux-1": always_open,
        "ux-2": numbers_in_one_step,
        "ux-4": few_options,
        "ux-5": no_deep_menus,
        "ux-14": limits_first,
        "ux-16": minors_stay_minors,
        "5.3-consent": sharing_is_asked,
        "5.4-leave": every_way_out_is_short,
    }
)
