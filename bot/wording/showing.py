"""A step becomes a message: its text and its buttons, in the caller's language."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

from bot.engine import Command, Place, Shown, reviewable
from bot.flows import FLOWS
from bot.grammar import Kind
from bot.messages import Button, Outgoing
from bot.wording.hearing import LANGUAGE_STEPS
from bot.wording.reviewing import how_far, label_of, review_lines, title_of
from bot.wording.tokens import DONE, token
from locales import Texts, all_locales, own_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.grammar import Step

PAIR = 12
"""Two answers share a row when neither label is longer than this, in characters."""
MOST_ELSEWHERE = 2
"""So many numbers of each country are shown while the caller's is not known."""
TICK = "\u2713 "
PLAY = "\u25ba "
"""The sign of playing, on any machine: it finds whoever cannot read the word beside it."""
_QUESTION_ROWS = (
    (Command.BACK, Command.SKIP, Command.STOP),
    (Command.DANGER, Command.PERSON, Command.LEAVE),
)
_LINE_ROWS = (
    (Command.DANGER, Command.PERSON),
    (Command.NUMBERS,),
    (Command.TIMES, Command.WITHDRAW),
    (Command.CODE,),
    (Command.STOP, Command.LEAVE),
)
_REPORT_ROWS = ((Command.STATUS,), *_LINE_ROWS)
# Where somebody who has been here before looks first.
_BEGINNING = frozenset({"language", "safe-to-write"})
_RETURN_ROW = (Command.RETURN,)
_FRESH_CODE = "code-noted"
# The numbers are one step away from anywhere, and so is another language (ux.md 2.7).
_BAR = (Command.NUMBERS, Command.LANGUAGE)
_PHRASE_ROWS = ((Command.PERSON, Command.NUMBERS),)
HARMLESS = "left"
# Where somebody may be in danger, a line that answers only in office hours is one too many.
_URGENT = frozenset({"alive-now", "emergency", "line-alive", "line-danger", "there-now"})
_OFFICE = "office"


class Number(Protocol):
    """A line somebody answers, as ``intake.numbers`` says it."""

    @property
    def country(self) -> str: ...  # noqa: D102  "bg", "hu", "pl", "all"
    @property
    def number(self) -> str: ...  # noqa: D102  as it is dialled
    @property
    def service(self) -> str: ...  # noqa: D102  end of the key service-...
    @property
    def hours(self) -> str: ...  # noqa: D102  end of the key hours-..., or ""


class _Emergency(NamedTuple):
    """What is shown when nothing else is known: it works in every country of the EU."""

    country: str = "all"
    number: str = "112"
    service: str = "emergency"
    hours: str = "always"


@dataclass(frozen=True, slots=True)
class Scene:
    """What a text needs to know about where it is shown. No word of the caller is in it.

    Attributes:
        locale: the caller's language.
        channel: ``telegram``, ``web`` or ``terminal``: what is told about the channel differs.
        rev: the state of the conversation the buttons belong to.
        facts: what answers settled: ``country``, ``profile``, ``time``.
        numbers: the lines to show, 112 first, as ``intake.numbers.shown`` chose them; 112 alone
            where none are given.
        offered: the locales a caller may choose.
        picked: ids ticked so far in an ``ask_all``.
        answers: what a review shows; step and choices.
        person: of a report about several people, which one is spoken of.
        args: more placeables, for ``referral_consent`` (see ``locales.asking``).
    """

    locale: str
    channel: str = "web"
    rev: int = 0
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    numbers: Sequence[Number] = ()
    offered: Sequence[str] = ()
    picked: tuple[str, ...] = ()
    args: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    answers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    person: int = 1

    @property
    def lines(self) -> Sequence[Number]:
        """The numbers to show: never none."""
        return self.numbers or (_Emergency(),)


def outgoing(shown: Shown, scene: Scene) -> Outgoing:
    """The message of a step: text, and buttons where the conversation waits for the caller.

    Raises:
        TextMissing: the locale lacks it; never so for an offered one.
    """
    step = FLOWS[shown.flow].steps[shown.step]
    texts = _texts(scene.locale, shown.flow)
    if step.id in LANGUAGE_STEPS:
        shown_in = (locale for locale in step.choices if locale in _choosable(scene))
        text = "\n".join(Texts(locale, "welcome").text("language") for locale in shown_in)
    else:
        text = _filled(texts, step.says or step.id, _about(step, texts, shown, scene))
    place = Place(shown.flow, shown.step, answers=scene.answers, person=scene.person)
    if step.kind is Kind.REVIEW:
        text = "\n".join((text, *review_lines(texts, place)))
    if far := how_far(texts, place):
        text = f"{far}\n\n{text}"
    if step.kind is Kind.ASK_ALL:
        text = f"{text}\n\n{_filled(texts, 'choose-all', scene)}"
    buttons = tuple(_rows(step, texts, shown, scene)) if step.kind.waits else ()
    return Outgoing(text=text, buttons=buttons, lang=scene.locale)


def phrase(key: str, scene: Scene, place: Place | None = None) -> Outgoing:
    """The message of a text key from ``common`` or ``phrases``, such as ``offer-person``.

    With a ``place`` it has buttons for a person and for phone numbers. Raises TextMissing.
    """
    texts = Texts(scene.locale, "common", "phrases", "numbers")
    rows = () if place is None else _PHRASE_ROWS
    return Outgoing(
        text=_filled(texts, key, scene),
        buttons=tuple(
            tuple(_command(command, texts, Shown(place.flow, place.step), scene) for command in row)
            for row in rows
            if place is not None
        ),
        lang=scene.locale,
    )


def harmless(locale: str, country: str = "") -> Outgoing:
    """The screen after leaving quickly, as it is usual in a country.

    Needs nothing: no database, no conversation.
    """
    return Outgoing(text=Texts(locale, "common").text(HARMLESS, country=country), lang=locale)


def listening(shown: Shown, scene: Scene) -> Button:
    """The button that lets a message be heard. Raises TextMissing."""
    button = _command(Command.LISTEN, Texts(scene.locale, "common"), shown, scene)
    return replace(button, label=f"{PLAY}{button.label}")


def bar(place: Place, locale: str, rev: int) -> tuple[Button, ...]:
    """The buttons that stand in one place of a page whatever is asked. Raises TextMissing."""
    texts, scene = Texts(locale, "common"), Scene(locale, rev=rev)
    commands = _BAR if place.step not in LANGUAGE_STEPS else _BAR[:1]
    return tuple(_command(one, texts, Shown(place.flow, place.step), scene) for one in commands)


def numbers_list(scene: Scene, *, urgent: bool = False) -> str:
    """The lines of ``scene.numbers``, one each; where it is urgent, those that answer at any hour.

    Where the country is not yet known: a few of each, under its name.
    """
    texts = Texts(scene.locale, "numbers")
    here = scene.facts.get("country", "")
    lines: list[str] = []
    elsewhere: Counter[str] = Counter()
    for row in scene.lines:
        if urgent and row.hours == _OFFICE:
            continue
        if row.country not in {"all", here}:
            elsewhere[row.country] += 1
            if elsewhere[row.country] > MOST_ELSEWHERE:
                continue
            if elsewhere[row.country] == 1:
                land = texts.text(f"country-{row.country}")
                lines.append(texts.text("numbers-of-land", land=land))
        service = texts.text(f"service-{row.service}")
        if row.hours:
            hours = texts.text(f"hours-{row.hours}")
            lines.append(texts.text("number-line", number=row.number, service=service, hours=hours))
        else:
            lines.append(texts.text("number-line-plain", number=row.number, service=service))
    if here == "other":
        lines.append(texts.text("numbers-differ", emergency=scene.lines[0].number))
    return "\n".join(lines)


@cache
def _texts(locale: str, flow: str) -> Texts:
    return Texts(locale, flow, "common", "numbers")


def _filled(texts: Texts, key: str, scene: Scene) -> str:
    needs = texts.needs(key)
    if not needs:
        return texts.text(key)
    args: dict[str, str] = {
        "profile": scene.facts.get("profile", "adult"),
        "time": scene.facts.get("time", "now"),
        "country": scene.facts.get("country", ""),
        "channel": scene.channel,
        "report": scene.facts.get("report", "received"),
        **scene.args,
    }
    args["emergency"] = scene.lines[0].number
    if "numbers" in needs:
        args["numbers"] = numbers_list(scene, urgent=key in _URGENT)
    return texts.text(key, **args)


def _about(step: Step, texts: Texts, shown: Shown, scene: Scene) -> Scene:
    """Name what a shared text is about: the answer that opened the step."""
    if not step.says or step.given is None:
        return scene
    sign = title_of(texts, FLOWS[shown.flow], step.id)
    return replace(scene, args={**scene.args, "sign": sign})


def _rows(step: Step, texts: Texts, shown: Shown, scene: Scene) -> Iterator[tuple[Button, ...]]:
    waiting: tuple[Button, ...] = ()
    for button in _answers(step, texts, shown, scene):
        short = len(button.label) <= PAIR
        if waiting and short:
            yield (*waiting, button)
            waiting = ()
            continue
        if waiting:
            yield waiting
        waiting = (button,) if short else ()
        if not short:
            yield (button,)
    if waiting:
        yield waiting
    if scene.picked and step.kind is Kind.ASK_ALL:
        yield (Button(texts.text("command-done"), token(*shown, DONE, scene.rev)),)
    yield from _copying(step, texts, scene)
    for row in _command_rows(shown, scene):
        yield tuple(
            _command(command, texts, shown, scene)
            for command in row
            if command is not Command.SKIP or step.skippable
        )


def _copying(step: Step, texts: Texts, scene: Scene) -> Iterator[tuple[Button, ...]]:
    """A button for a fresh code, below the text that shows it (``bot.homecoming``)."""
    code = scene.args.get("code") if step.id == _FRESH_CODE else None
    if code:
        yield (Button(texts.text("copy-code"), "", copies=code),)


def _command_rows(shown: Shown, scene: Scene) -> tuple[tuple[Command, ...], ...]:
    if shown.flow == "open_line":
        return _REPORT_ROWS if scene.facts.get("profile") == "frontline" else _LINE_ROWS
    if shown.flow == "frontline_reporter":
        return (*_QUESTION_ROWS, (Command.CODE,))
    return (_RETURN_ROW, *_QUESTION_ROWS) if shown.step in _BEGINNING else _QUESTION_ROWS


def _answers(step: Step, texts: Texts, shown: Shown, scene: Scene) -> Iterator[Button]:
    languages = step.id in LANGUAGE_STEPS
    for id_ in step.choices:
        if languages and id_ not in _choosable(scene):
            continue
        label = own_name(id_) if languages else label_of(texts, step, id_)
        tick = TICK if id_ in scene.picked else ""
        yield Button(f"{tick}{label}", token(*shown, id_, scene.rev))
    if step.kind is Kind.REVIEW:
        place = Place(shown.flow, shown.step, answers=scene.answers)
        for number, id_ in enumerate(reviewable(place), 1):
            label = texts.text("change-line", number=str(number))
            yield Button(label, token(*shown, id_, scene.rev))


def _command(command: Command, texts: Texts, shown: Shown, scene: Scene) -> Button:
    return Button(texts.text(f"command-{command}"), token(*shown, f"~{command}", scene.rev))


def _choosable(scene: Scene) -> Sequence[str]:
    return scene.offered or all_locales()
