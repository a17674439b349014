"""What every text sounds like: one OGG/Opus file for each way a text can come out.

A file is named after the exact words it says, so that nobody ever hears something else than what is
shown: a text that has changed has no voice until somebody has spoken it anew. An organisation's
recordings lie beside placeholders that ``make voices`` makes; ``voices.json`` says which is which.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.engine import Shown
from bot.flows import FLOWS
from bot.grammar import Kind
from bot.wording import Scene, outgoing
from bot.wording.tokens import taken_apart
from locales import SOURCE, Texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from bot.messages import Outgoing
    from bot.speech import NumbersFor

LIST: Final = "voices.json"
PLACEHOLDER: Final = "placeholder"
RECORDING: Final = "recording"
LARGEST: Final = 1024 * 1024
"""What Telegram takes as a voice note, in bytes."""
_NAME: Final = re.compile(r"[0-9a-f]{24}")
_COUNTRIES: Final = ("bg", "hu", "pl", "other", "")
_PROFILES: Final = ("adult", "minor", "frontline")
_TIMES: Final = ("now", "before", "not-yet")
_CHANNELS: Final = ("telegram", "web")
# What a text may need and be known beforehand; names of organisations, codes and counts are not.
_KNOWN: Final = frozenset(
    {"numbers", "emergency", "channel", "country", "profile", "time", "report", "sign"}
)


class Line(NamedTuple):
    """One thing to be spoken: where it stands, and its words."""

    where: str
    words: str


@dataclass(frozen=True, slots=True)
class Voices:
    """The voices of an installation; looked up once, at the start of the process.

    Attributes:
        folder: where they lie, a folder for each language; ``None``: there are none.
        there: what there is: language and name.
    """

    folder: Path | None = None
    there: frozenset[tuple[str, str]] = field(default_factory=frozenset)

    @classmethod
    def found_in(cls, folder: Path | None) -> Voices:
        """Look what there is. A file that is no voice, or too large, is passed over."""
        if folder is None:
            return cls()
        there = {
            (path.parent.name, path.stem)
            for path in folder.glob("*/*.ogg")
            if _NAME.fullmatch(path.stem) and path.stat().st_size <= LARGEST
        }
        return cls(folder, frozenset(there))

    def of(self, message: Outgoing) -> str:
        """Return the name of a message's voice; "" where it has none."""
        name = name_of(spoken(message))
        return name if (message.lang, name) in self.there else ""

    def path(self, lang: str, name: str) -> Path | None:
        """Return where a voice lies, or None: the names come from outside."""
        known = self.folder is not None and (lang, name) in self.there
        return self.folder / lang / f"{name}.ogg" if known and self.folder else None


def spoken(message: Outgoing) -> str:
    """Return the words of a message as somebody hears them: its text, then its answers by number.

    Commands are the same everywhere and not repeated each time.
    """
    answers = [
        button.label
        for row in message.buttons
        for button in row
        if (pressed := taken_apart(button.token)) and not pressed.choice.startswith("~")
    ]
    numbered = [f"{number}: {label}." for number, label in enumerate(answers, 1)]
    return "\n".join((message.text, *numbered))


def name_of(words: str) -> str:
    """Return the name of the file that says these words."""
    return hashlib.sha256(words.encode()).hexdigest()[:24]


def script(locale: str, numbers: NumbersFor, offered: Sequence[str]) -> dict[str, Line]:
    """List everything there is to be spoken in a language, by name: what somebody reads aloud."""
    return {
        name_of(line.words): line for shown, scene in _scenes(locale, numbers, offered)
        for line in [Line(f"{shown.flow}.{shown.step}", spoken(outgoing(shown, scene)))]
    }  # fmt: skip


def _scenes(
    locale: str, numbers: NumbersFor, offered: Sequence[str]
) -> Iterator[tuple[Shown, Scene]]:
    for country, profile in product(_COUNTRIES, _PROFILES):
        lines = numbers({"country": country, "profile": profile})
        for time, channel in product(_TIMES, _CHANNELS):
            facts = {"country": country, "profile": profile, "time": time}
            scene = Scene(locale, channel, facts=facts, numbers=lines, offered=offered)
            for shown in _steps():
                yield shown, scene


def _steps() -> Iterator[Shown]:
    for flow in FLOWS.values():
        for step in flow.steps.values():
            texts = Texts(SOURCE, flow.name, "common")
            key = step.says or step.id
            if step.kind is not Kind.ENTER and texts.needs(key) <= _KNOWN:
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
