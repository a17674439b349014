"""What a rule finds, and what it looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.flows import FLOWS
from locales import TextMissing, parsed, patterns
from locales.check import readings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from bot.grammar import Flow, Step


class Finding(NamedTuple):
    """What breaks a rule; ``where`` is ``flow.step``, with the language where it is a text."""

    rule: str
    where: str
    what: str


if TYPE_CHECKING:
    Check: TypeAlias = Callable[[], Iterator[Finding]]


def steps() -> Iterator[tuple[Flow, Step]]:
    """Every step of every flow."""
    for flow in FLOWS.values():
        for step in flow.steps.values():
            yield flow, step


def questions() -> Iterator[tuple[Flow, Step]]:
    """Every step that waits for the caller."""
    return ((flow, step) for flow, step in steps() if step.kind.waits)


def ways_it_reads(locale: str, flow: Flow, step: Step) -> list[str]:
    """Every way the text of a step can come out. Raises TextMissing."""
    for file in (flow.name, "common"):
        pattern = patterns(parsed(locale, file)).get(step.says or step.id)
        if pattern is not None:
            return readings(pattern)
    raise TextMissing(locale, step.id)
