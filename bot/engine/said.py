"""What goes into a turn and what comes out of it: places, what was said, what it led to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.flows import FLOWS
from bot.grammar import Kind
from intake.errors import HelplineError

if TYPE_CHECKING:
    from intake.case import Disposition, Level
    from intake.indicators import Flag, Indicator

DONE: Final = ">"
"""Marks a question in the trail that was answered before its answer led to an aside."""


class Command(StrEnum):
    """What can be said at every question.

    The first three are the engine's own everywhere; ``listen`` is never the engine's: it moves
    nothing.
    """

    SKIP = "skip"
    BACK = "back"
    AGAIN = "again"
    STOP = "stop"
    PERSON = "person"
    LEAVE = "leave"
    DANGER = "danger"
    NUMBERS = "numbers"
    LANGUAGE = "language"
    WITHDRAW = "withdraw"
    STATUS = "status"
    CODE = "code"
    RETURN = "return"
    TIMES = "times"
    LISTEN = "listen"


class NotAnAnswer(HelplineError):
    """What was said is no answer here: a stale or forged button, a command this step lacks.

    The person sees the question again. Nothing moved.
    """

    text_key = "not-understood"


class Shown(NamedTuple):
    """One text to show: a step of a flow."""

    flow: str
    step: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a conversation stands.

    Attributes:
        flow: name of the flow.
        step: id of a step that waits for the caller (ask, ask_all, write), or of an end.
        along: the named path being followed; "" is the main one.
        trail: the questions before this one in this flow, oldest first: what "back" goes through.
        picked: what is ticked so far in an ``ask_all``.
        answers: what later questions depend on, or can still be changed: step and choices. Never
            words.
        person: of a report about several people, which one is spoken of; from 1.
        changing: an answer is being changed: what has one already is not asked again.
        half: a question that was left before "done", and what was ticked there. That is filed; it
            stands there again when the question does.
    """

    flow: str
    step: str
    along: str = ""
    trail: tuple[str, ...] = ()
    picked: tuple[str, ...] = ()
    answers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    person: int = 1
    changing: bool = False
    half: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """False where the flow has changed since this was stored, and does not have it any more."""
        flow = FLOWS.get(self.flow)
        step = None if flow is None else flow.steps.get(self.step)
        if flow is None or step is None or not (step.kind.waits or step.kind is Kind.END):
            return False
        passed = {id_.removeprefix(DONE) for id_ in self.trail} | {id_ for id_, _ in self.answers}
        path_there = self.along in {"", *flow.paths}
        return (
            passed.union(self.half[:1]) <= flow.steps.keys()
            and path_there
            and all(id_ in step.choices for id_ in self.picked)
            and all(id_ in flow.steps[self.half[0]].choices for id_ in self.half[1:])
        )

    @property
    def remembered(self) -> dict[str, tuple[str, ...]]:
        """The answers that later questions depend on, or that can still be changed, by step."""
        return dict(self.answers)


@dataclass(frozen=True, slots=True)
class Said:
    """What the caller said, understood.

    Attributes:
        choices: ids of the current step: the whole answer.
        pick: one id of an ``ask_all`` to tick or to untick; no answer yet. At a review the step to
            be changed.
        done: what is ticked is the answer.
        words: the caller's own words (for ``write``, or besides).
        command: one of the things that can be said at every question.
        alarms: flags of lexicons found in the words; they add to the answer, never replace it.
    """

    choices: tuple[str, ...] = ()
    pick: str = ""
    done: bool = False
    words: str = field(default="", repr=False)  # a repr may end in a log
    command: Command | None = None
    alarms: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """What one thing said led to.

    Attributes:
        at: where the conversation stands now.
        shown: the texts to show, in order; the last one is the question (or end) it stands at.
        item: what was answered: a step id, a command (``person``, ``danger``), or ``words`` when a
            lexicon fired on words that answered nothing; "" when nothing was.
        answer: ids of choices, ``("skip",)``, or ``()`` where the words are the answer.
        indicators: what the answer may point to.
        flags: house signs, those of lexicons included.
        consents: given (True) and refused or withdrawn (False), in order.
        facts: settled by the answer: ``locale``, ``country``, ``profile``, ``time``.
        disposition: how a contact ended in this turn, if one did.
        command: what was commanded, if it was a command.
        picking: only ticks changed: the same question again, best in the same message.
        person: of whom the answer speaks.
        retracted: steps whose earlier answer is void, since what it depended on was changed.
        ticked: the question this turn left before "done", answered with what was ticked there;
            filed before everything else. ``None``: there is none, or that is filed already.
    """

    at: Place
    shown: tuple[Shown, ...]
    item: str = ""
    answer: tuple[str, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    flags: tuple[Flag, ...] = ()
    consents: tuple[tuple[Level, bool], ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    disposition: Disposition | None = None
    command: Command | None = None
    picking: bool = False
    person: int = 1
    retracted: tuple[str, ...] = ()
    ticked: Turn | None = None
