"""The door of ``transitions``: from each step of a flow, where each thing said leads.

One machine a flow, built once, shared by every caller; the cursor is passed in, and where a trigger
led is remembered.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from transitions import Machine, MachineError

from bot.engine.said import NotAnAnswer
from bot.flows import FLOWS
from bot.grammar import RETURN, SKIP, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.grammar import Flow, Step

# Triggers that cannot be mistaken for the id of a choice.
WORDS: Final = ":words"
ANYWHERE: Final = "/"


class _Cursor:
    """The one thing ``transitions`` moves."""

    __slots__ = ("state",)

    def __init__(self, step: str) -> None:
        self.state = step


@cache
def led(flow_name: str, step: str, trigger: str) -> str:
    """Where the table leads; remembered, since ids are few. Raises NotAnAnswer."""
    cursor = _Cursor(step)
    try:
        _machine(flow_name).events[trigger].trigger(cursor)
    except (KeyError, MachineError):
        raise NotAnAnswer from None
    return cursor.state


@cache
def _machine(flow_name: str) -> Machine:
    """The table of a flow: from each step, what each thing said leads to, on each path."""
    flow = FLOWS[flow_name]
    return Machine(
        model=None,
        states=[*flow.steps, RETURN],
        initial=None,
        auto_transitions=False,
        transitions=[
            {"trigger": f"{trigger}@{along}", "source": step.id, "dest": dest}
            for along in ("", *flow.paths)
            for step in flow.steps.values()
            for trigger, dest in _ways(flow, step, along)
        ],
    )


def _ways(flow: Flow, step: Step, along: str) -> Iterator[tuple[str, str]]:
    if step.kind.waits:
        for one in step.choices.values():
            first = flow.paths[one.along][0] if one.along else ""
            yield one.id, dict(one.on).get(along) or one.then or first or flow.next(step.id, along)
        if step.skippable:
            yield SKIP, flow.next(step.id, along)
        if step.kind is Kind.WRITE:
            yield WORDS, flow.next(step.id, along)
    for one in flow.anywhere.values():
        if step.kind.waits or (step.kind is Kind.END and one.then in flow.asides):
            yield ANYWHERE + one.id, one.then
