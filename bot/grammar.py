"""The words a flow is written in: flow, ask, ask_all, choice, write, say, review, enter, end.

``after`` and ``only`` say which earlier answer a step depends on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from intake.case import Level
from intake.indicators import Flag, Indicator

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from intake.case import Disposition

RETURN = "return"
"""``then=RETURN``: go back to the question the aside was entered from. No step may have this id."""
SKIP = "skip"
"""The answer of a question that was left out. No choice may have this id."""


class FlowWrong(ValueError):
    """A flow that cannot be meant: an id twice, a reserved id, or a step without a place in it."""


class Kind(StrEnum):
    """What a step does."""

    ASK = "ask"
    ASK_ALL = "ask-all"
    WRITE = "write"
    SAY = "say"
    REVIEW = "review"
    ENTER = "enter"
    END = "end"

    @property
    def waits(self) -> bool:
        """True where the conversation stands still until the caller does something."""
        return self in _WAITING


_WAITING = frozenset({Kind.ASK, Kind.ASK_ALL, Kind.WRITE, Kind.REVIEW})


class Given(NamedTuple):
    """What must have been answered for a step to be asked.

    Attributes:
        step: the earlier question, in the same flow.
        choices: one of these; or, with ``alone``, just these.
    """

    step: str
    choices: frozenset[str]
    alone: bool = False

    def holds(self, answers: Mapping[str, tuple[str, ...]]) -> bool:
        """Say whether it was answered so."""
        said = frozenset(answers.get(self.step, ()))
        return said == self.choices if self.alone else not said.isdisjoint(self.choices)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer, or one thing that can be chosen anywhere.

    Attributes:
        id: kebab-case; the text is ``step.id``, for choices of ``anywhere`` the command ``id``.
        indicators: what it may point to.
        flags: house signs it sets.
        gives: consents it gives.
        refuses: consents it refuses or withdraws.
        then: the step it leads to; "" means the next one.
        along: the path taken from here on; "" means the main one, ``None`` no change.
        sets: facts it settles, as pairs of name and value: ``locale``, ``country``, ``profile``,
            ``time``. They fill placeables and never go to the staff side as words.
        alone: in ``ask_all``: cannot be picked together with others and answers at once.
        says: the key of its label, where several steps share one; "" means ``step.id``.
        anew: from here on another person is spoken of: what was remembered is put away.
        on: the step it leads to on a named path, where that is another one; path and step.
    """

    id: str
    indicators: tuple[Indicator, ...] = ()
    flags: tuple[Flag, ...] = ()
    gives: tuple[Level, ...] = ()
    refuses: tuple[Level, ...] = ()
    then: str = ""
    along: str | None = None
    sets: tuple[tuple[str, str], ...] = ()
    alone: bool = False
    says: str = ""
    anew: bool = False
    on: tuple[tuple[str, str], ...] = ()

    @property
    def consents(self) -> tuple[tuple[Level, bool], ...]:
        """Consents given (True) and refused or withdrawn (False)."""
        if not self.gives and not self.refuses:
            return ()
        return (*((level, True) for level in self.gives), *((lost, False) for lost in self.refuses))


@dataclass(frozen=True, slots=True)
class Step:
    """One point of a flow.

    Attributes:
        id: kebab-case; the text is the message of this id in the flow's file or in ``common``.
        kind: what it does.
        choices: by id, in the order of their buttons.
        then: the step after it; "" means the next one of the path (of an aside: ``RETURN``).
        skippable: "skip" is an answer.
        quiet: left unsaid while a person of the team is in the conversation.
        disposition: how the contact ended here (``end``, and ``enter`` where one contact ends).
        enters: the flow an ``enter`` leads to.
        first: the step it leads to there; "" means its first one.
        says: the key of its text, where several steps share one; "" means its id. Where an answer
            opened the step, such a text has its label as ``$sign``.
        given: the earlier answer it depends on; without it the step is passed over.
        reviews: of a ``review``: the parts whose answers it shows.
        vital: whoever changes the language has to be told this anew before they answer anything.
    """

    id: str
    kind: Kind
    choices: Mapping[str, Choice] = field(default_factory=dict)
    then: str = ""
    skippable: bool = False
    quiet: bool = False
    disposition: Disposition | None = None
    enters: str = ""
    first: str = ""
    says: str = ""
    given: Given | None = None
    reviews: tuple[str, ...] = ()
    vital: bool = False

    @property
    def consents(self) -> bool:
        """True where an answer gives or refuses a consent: only its newest buttons may answer."""
        return any(choice.gives or choice.refuses for choice in self.choices.values())


@dataclass(frozen=True, slots=True)
class Flow:
    """A questionnaire: data, read from top to bottom.

    Attributes:
        name: also the name of its file of texts.
        steps: every step by id, asides last.
        main: ids in the order they are taken.
        asides: ids that are left with ``RETURN`` and have no place in the order.
        anywhere: choices open at every question, by id; at an end only those that lead to asides.
        paths: named shorter ways: ids in order; after the last one the main order goes on.
        alarms: where words of a lexicon lead, most urgent first.
        parts: named stretches of the main order, for who needs to know how long it is.
        remembers: steps whose answers are kept while the conversation lasts: those that others
            depend on, and those of reviewed parts.
    """

    name: str
    steps: Mapping[str, Step]
    main: tuple[str, ...]
    asides: frozenset[str]
    anywhere: Mapping[str, Choice]
    paths: Mapping[str, tuple[str, ...]]
    alarms: Mapping[Flag, str]
    parts: Mapping[str, tuple[str, ...]]
    remembers: frozenset[str]

    def next(self, step: str, along: str = "") -> str:
        """The id after ``step`` on the path ``along``. Raises FlowWrong where nothing follows."""
        chosen = self.steps[step]
        if chosen.then:
            return chosen.then
        if step in self.asides:
            return RETURN
        path = self.paths.get(along, ())
        order = path if step in path[:-1] else self.main
        position = order.index(step) + 1
        if position == len(order):
            raise FlowWrong(f"{self.name}: nothing after {step}")
        return order[position]


def choice(  # noqa: PLR0913  the whole vocabulary of an answer
    id_: str,
    *signs: Indicator | Flag | Level,
    then: str = "",
    along: str | None = None,
    refuses: Sequence[Level] = (),
    sets: Mapping[str, str] | None = None,
    alone: bool = False,
    says: str = "",
    anew: bool = False,
    on: Mapping[str, str] | None = None,
) -> Choice:
    """An answer. ``signs`` are what it points to: indicators, flags, and consents it gives."""
    if id_ == SKIP:
        raise FlowWrong(f"reserved: {id_}")
    return Choice(
        id_,
        indicators=tuple(sign for sign in signs if isinstance(sign, Indicator)),
        flags=tuple(sign for sign in signs if isinstance(sign, Flag)),
        gives=tuple(sign for sign in signs if isinstance(sign, Level)),
        refuses=tuple(refuses),
        then=then,
        along=along,
        sets=tuple((sets or {}).items()),
        alone=alone,
        says=says,
        anew=anew,
        on=tuple((on or {}).items()),
    )


def after(step: str, *choices: str) -> Given:
    """Only where one of these was answered to an earlier step."""
    return Given(step, frozenset(choices))


def only(step: str, *choices: str) -> Given:
    """Only where just these were answered to an earlier step."""
    return Given(step, frozenset(choices), alone=True)


def ask(
    id_: str,
    *choices: Choice,
    skippable: bool = True,
    then: str = "",
    says: str = "",
    given: Given | None = None,
) -> Step:
    """A question with one answer."""
    answers = _by_id(id_, choices)
    return Step(id_, Kind.ASK, answers, then, skippable=skippable, says=says, given=given)


def ask_all(id_: str, *choices: Choice, then: str = "", given: Given | None = None) -> Step:
    """A question with several answers, ended by "done"; can always be skipped."""
    return Step(id_, Kind.ASK_ALL, _by_id(id_, choices), then=then, skippable=True, given=given)


def write(
    id_: str, *choices: Choice, skippable: bool = True, then: str = "", quiet: bool = False
) -> Step:
    """A question answered in the caller's own words, or by one of ``choices``."""
    return Step(id_, Kind.WRITE, _by_id(id_, choices), then=then, skippable=skippable, quiet=quiet)


def say(  # noqa: PLR0913  all that can be so of a text
    id_: str,
    *,
    then: str = "",
    quiet: bool = False,
    says: str = "",
    given: Given | None = None,
    vital: bool = False,
) -> Step:
    """A text that asks nothing; the step after it is shown right behind it."""
    return Step(id_, Kind.SAY, then=then, quiet=quiet, says=says, given=given, vital=vital)


def review(id_: str, *parts: str, right: Choice) -> Step:
    """Show what was answered in these parts, to be changed one by one; ``right`` goes on."""
    return Step(id_, Kind.REVIEW, _by_id(id_, [right]), reviews=parts)


def enter(
    id_: str, flow_name: str, *, first: str = "", disposition: Disposition | None = None
) -> Step:
    """Go on in another flow, at its beginning or at ``first``. Shows nothing of its own."""
    return Step(id_, Kind.ENTER, enters=flow_name, first=first, disposition=disposition)


def end(id_: str, *, disposition: Disposition) -> Step:
    """The conversation ends with this text."""
    return Step(id_, Kind.END, disposition=disposition)


def flow(  # noqa: PLR0913  the parts of a questionnaire
    name: str,
    *,
    steps: Sequence[Step],
    asides: Sequence[Step] = (),
    anywhere: Sequence[Choice] = (),
    paths: Mapping[str, Sequence[str]] | None = None,
    alarms: Mapping[Flag, str] | None = None,
    parts: Mapping[str, Sequence[str]] | None = None,
) -> Flow:
    """A whole questionnaire. Raises FlowWrong when an id is doubled, reserved or unknown."""
    every = (*steps, *asides)
    by_id = {step.id: step for step in every}
    if len(by_id) < len(every) or RETURN in by_id:
        raise FlowWrong(f"{name}: an id twice, or reserved")
    if not all(one.then for one in anywhere):
        raise FlowWrong(f"{name}: what can be chosen anywhere must lead somewhere")
    main = tuple(step.id for step in steps)
    stretches = {key: tuple(ids) for key, ids in (parts or {}).items()}
    remembers = {step.given.step for step in every if step.given is not None}
    remembers |= {id_ for step in every for part in step.reviews for id_ in stretches[part]}
    if not remembers.union(*stretches.values()) <= set(main):
        raise FlowWrong(f"{name}: a part or a condition names what is not in the main order")
    return Flow(
        name,
        MappingProxyType(by_id),
        main=main,
        asides=frozenset(step.id for step in asides),
        anywhere=_by_id(name, anywhere),
        paths=MappingProxyType({key: tuple(ids) for key, ids in (paths or {}).items()}),
        alarms=MappingProxyType(dict(alarms or {})),
        parts=MappingProxyType(stretches),
        remembers=frozenset(remembers),
    )


def _by_id(where: str, choices: Sequence[Choice]) -> Mapping[str, Choice]:
    by_id = {one.id: one for one in choices}
    if len(by_id) < len(choices):
        raise FlowWrong(f"{where}: a choice twice")
    return MappingProxyType(by_id)
