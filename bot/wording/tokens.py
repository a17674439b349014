"""What a button sends back: ``v1:<flow>:<step>:<choice>:<rev>``, 64 bytes at most.

Commands stand where a choice stands, with a tilde before them. ``rev`` is the state of the
conversation the button was shown in, in four hexadecimal digits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.engine import Command, Said, reviewable
from bot.flows import FLOWS
from bot.grammar import Kind

if TYPE_CHECKING:
    from bot.engine import Place

LONGEST = 64
DONE = "~done"
# A double tap or a slow phone presses a button that was shown some turns ago; older ones are
# asked again.
PATIENCE = 64
_NUMBERS = {name: str(number) for number, name in enumerate(FLOWS)}
_NAMES = {number: name for name, number in _NUMBERS.items()}
_COMMANDS = {f"~{command}": command for command in Command}
# These mean the same wherever their button stands.
_ANYWHERE = frozenset(Command) - {Command.SKIP, Command.BACK, Command.AGAIN}


class Pressed(NamedTuple):
    """A token taken apart; not yet believed."""

    flow: str
    step: str
    choice: str
    rev: int


def token(flow: str, step: str, choice: str, rev: int) -> str:
    """The token of a button. ``choice``: the id of a choice, ``~`` and a command, or ``~done``."""
    return f"v1:{_NUMBERS[flow]}:{step}:{choice}:{rev & 0xFFFF:04x}"


def taken_apart(pressed: str) -> Pressed | None:
    """Read a token; ``None`` for anything that no button of ours can have sent."""
    parts = pressed.split(":")
    if len(pressed) > LONGEST or len(parts) != len(Pressed._fields) + 1 or parts[0] != "v1":
        return None
    flow = _NAMES.get(parts[1])
    if flow is None or parts[2] not in FLOWS[flow].steps:
        return None
    try:
        return Pressed(flow, parts[2], parts[3], int(parts[4], 16))
    except ValueError:
        return None


def meant(pressed: str, place: Place, rev: int) -> Said | None:
    """What a pressed button says here; ``None`` when it is stale, forged, or for another question.

    Danger, a person, stop and their like count from any button of ours, however old. A choice
    counts for the question that is being asked; where it gives a consent, only from the newest
    buttons, so that a yes to one organisation is never taken for another.
    """
    found = taken_apart(pressed)
    if found is None:
        return None
    command = _COMMANDS.get(found.choice)
    if command in _ANYWHERE:
        return Said(command=command)
    behind = (rev - found.rev) & 0xFFFF
    if (found.flow, found.step) != (place.flow, place.step) or behind >= PATIENCE:
        return None
    return _here(found.choice, place, newest=not behind)


def _here(choice: str, place: Place, *, newest: bool) -> Said | None:
    step = FLOWS[place.flow].steps[place.step]
    if step.kind is Kind.REVIEW and choice in reviewable(place):
        return Said(pick=choice)
    if choice in step.choices and (newest or not step.consents):
        picks = step.kind is Kind.ASK_ALL
        return Said(pick=choice) if picks else Said(choices=(choice,))
    if choice == DONE and step.kind is Kind.ASK_ALL:
        return Said(done=True)
    return Said(command=_COMMANDS[choice]) if choice in _COMMANDS else None
