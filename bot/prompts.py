"""What every text sounds like: one OGG/Opus file for each way a text can come out.

A file is named after the exact words it says, so that nobody ever hears something else than what is
shown: a text that has changed has no voice until somebody has spoken it anew (ADR 0020). An
organisation's recordings lie beside placeholders that ``make voices`` makes; ``voices.json`` says
which is which.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field, replace
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.engine import Shown
from bot.flows import FLOWS
from bot.grammar import Kind
from bot.messages import Odd, Outgoing, Prompt
from bot.wording import DONE, LANGUAGE_STEPS, TICK, Scene, outgoing, phrase, taken_apart
from locales import SOURCE, Texts, all_locales, own_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from bot.messages import Button
    from bot.wording import Number

LIST: Final = "voices.json"
PLACEHOLDER: Final = "placeholder"
RECORDING: Final = "recording"
LARGEST: Final = 1024 * 1024
"""What Telegram takes as a voice note, in bytes."""
NOTICES: Final = (
    "ask-word", "begin-again", "closed", "draft-anew", "draft-kept", "invite-known",
    "invite-unknown", "not-understood", "nothing-linked", "nothing-more-kept",
    "offer-person", "opening-note", "opening-parcel", "opening-recipe", "person-came",
    "person-left", "report-waits", "voice-saved", "word-not-possible",
    "odd-voice-advice", *(f"odd-{odd}" for odd in Odd),
)  # fmt: skip
"""What may be said before a question."""
_NAME: Final = re.compile(r"[0-9a-f]{24}")
_COUNTRIES: Final = ("bg", "hu", "pl", "other", "")
_PROFILES: Final = ("adult", "minor", "frontline")
_TIMES: Final = ("now", "before", "not-yet")
_CHANNELS: Final = ("telegram", "web")
# What a text may need and be known beforehand; names of organisations, codes and counts are not.
_KNOWN: Final = frozenset(
    {"numbers", "emergency", "channel", "country", "profile", "time", "report", "sign"}
)
_NOT_SPOKEN: Final = frozenset({Kind.ENTER, Kind.REVIEW})


class Line(NamedTuple):
    """One thing to be spoken: where it stands, and its words."""

    where: str
    words: str


class Said(NamedTuple):
    """Words as somebody hears them, and in which language."""

    lang: str
    words: str


@dataclass(frozen=True, slots=True)
class Prompts:
    """The prompts of an installation; looked up once, at the start of the process.

    Attributes:
        folder: where they lie, a folder for each language; ``None``: there are none.
        there: what there is.
    """

    folder: Path | None = None
    there: frozenset[Prompt] = field(default_factory=frozenset)

    @classmethod
    def found_in(cls, folder: Path | None) -> Prompts:
        """Look what there is. A file that is no prompt, or too large, is passed over."""
        if folder is None:
            return cls()
        there = {
            Prompt(path.parent.name, path.stem)
            for path in folder.glob("*/*.ogg")
            if _NAME.fullmatch(path.stem) and path.stat().st_size <= LARGEST
        }
        return cls(folder, frozenset(there))

    def beside(self, message: Outgoing) -> Outgoing:
        """Return a message with what it sounds like, and its answers numbered as they are said.

        Where it has no prompt it is as it was.
        """
        if not self.there:
            return message
        known = [Prompt(said.lang, name_of(said.words)) for said in spoken(message)]
        found = tuple(prompt for prompt in known if prompt in self.there)
        return replace(numbered(message), prompts=found) if found else message

    def path(self, prompt: Prompt) -> Path | None:
        """Return where a prompt lies, or None: the names come from outside."""
        known = self.folder is not None and prompt in self.there
        return self.folder / prompt.lang / f"{prompt.name}.ogg" if known and self.folder else None


def spoken(message: Outgoing) -> tuple[Said, ...]:
    """Return a message as somebody hears it: its text, then its answers by number.

    Where a language is chosen, each one is said in itself. Commands are the same everywhere and
    not repeated each time.
    """
    answers = list(_answers(message))
    if answers and answers[0].step in LANGUAGE_STEPS:
        return tuple(_choosing(one.choice, number) for number, one in enumerate(answers, 1))
    lines = [one.said(number) for number, one in enumerate(answers, 1)]
    return (Said(message.lang, "\n".join((message.text, *lines))),)


def numbered(message: Outgoing) -> Outgoing:
    """Put before each answer of a message the number by which it is heard, and can be typed."""
    number, rows = 0, []
    for row in message.buttons:
        buttons = []
        for button in row:
            if _answer_of(button) is None:
                buttons.append(button)
                continue
            number += 1
            tick = TICK if button.label.startswith(TICK) else ""
            label = f"{tick}{number}. {button.label.removeprefix(TICK)}"
            buttons.append(replace(button, label=label))
        rows.append(tuple(buttons))
    return replace(message, buttons=tuple(rows))


def name_of(words: str) -> str:
    """Return the name of the file that says these words."""
    return hashlib.sha256(words.encode()).hexdigest()[:24]


def script(
    locale: str,
    numbers: Callable[[Mapping[str, str]], Sequence[Number]],
    offered: Sequence[str],
) -> dict[str, Line]:
    """List everything there is to be spoken in a language, by name: what somebody reads aloud.

    Args:
        locale: the language.
        numbers: which phone numbers are shown, by ``country`` and ``profile``.
        offered: the languages that can be chosen.
    """
    said = {
        name_of(one.words): Line(where, one.words)
        for where, message in _messages(locale, numbers, offered)
        for one in spoken(message)
        if one.lang == locale
    }
    # Which number a language has depends on how many an installation offers.
    for number in range(1, len(all_locales()) + 1):
        words = _choosing(locale, number).words
        said[name_of(words)] = Line("welcome.language", words)
    return said


def _choosing(locale: str, number: int) -> Said:
    """Say how a language is chosen, in itself."""
    ask = Texts(locale, "welcome").text("language")
    return Said(locale, f"{ask}\n{number}: {own_name(locale)}.")


class _Answer(NamedTuple):
    """An answer that a message offers."""

    flow: str
    step: str
    choice: str
    label: str

    def said(self, number: int) -> str:
        """Return it as it is heard."""
        return f"{number}: {self.label}."


def _answers(message: Outgoing) -> Iterator[_Answer]:
    """Yield the answers in their order.

    Where several can be chosen the last one ends the choice: it is said before it is there, so that
    what is heard does not change with every tick.
    """
    last = None
    for button in (one for row in message.buttons for one in row):
        last = _answer_of(button) or last
        if (answer := _answer_of(button)) is not None and answer.choice != DONE:
            yield answer
    if last is not None and FLOWS[last.flow].steps[last.step].kind is Kind.ASK_ALL:
        yield last._replace(choice=DONE, label=Texts(message.lang, "common").text("command-done"))


def _answer_of(button: Button) -> _Answer | None:
    """Return the answer a button gives; ``None`` where it is a command."""
    pressed = taken_apart(button.token)
    if pressed is None or (pressed.choice.startswith("~") and pressed.choice != DONE):
        return None
    return _Answer(pressed.flow, pressed.step, pressed.choice, button.label.removeprefix(TICK))


def _messages(
    locale: str,
    numbers: Callable[[Mapping[str, str]], Sequence[Number]],
    offered: Sequence[str],
) -> Iterator[tuple[str, Outgoing]]:
    """Yield everything that can come out, and where it stands."""
    for country, profile in product(_COUNTRIES, _PROFILES):
        lines = numbers({"country": country, "profile": profile})
        for time, channel in product(_TIMES, _CHANNELS):
            facts = {"country": country, "profile": profile, "time": time}
            scene = Scene(locale, channel, facts=facts, numbers=lines, offered=offered)
            for shown in _steps():
                yield f"{shown.flow}.{shown.step}", outgoing(shown, scene)
            for key in NOTICES:
                yield f"common.{key}", phrase(key, scene)


def _steps() -> Iterator[Shown]:
    for flow in FLOWS.values():
        for step in flow.steps.values():
            texts = Texts(SOURCE, flow.name, "common")
            key = step.says or step.id
            if step.kind not in _NOT_SPOKEN and texts.needs(key) <= _KNOWN:
                yield Shown(flow.name, step.id)


def listed(folder: Path, locale: str) -> Mapping[str, Mapping[str, str]]:
    """Return what ``voices.json`` says of a language: by name, whose voice it is."""
    path = folder / locale / LIST
    if not path.exists():
        return {}
    found: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def write_list(folder: Path, locale: str, rows: Mapping[str, Mapping[str, str]]) -> None:
    """Write ``voices.json``: one row a voice, in a form that a person can read and correct."""
    path = folder / locale / LIST
    path.write_text(
        json.dumps(rows, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8"
    )
