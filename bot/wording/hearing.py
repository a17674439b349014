"""What was sent becomes what was said: buttons, numbers, labels, commands, in every language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from bot.engine import Command, Said, reviewable
from bot.flows import FLOWS
from bot.grammar import Kind
from bot.wording.folding import key, latin_key, latin_keys, spellings
from bot.wording.lexicon import alarms, listed
from bot.wording.reviewing import label_of
from bot.wording.tokens import meant
from locales import Texts, all_locales, own_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from bot.engine import Place
    from bot.grammar import Step
    from bot.messages import Incoming

LANGUAGE_STEPS = frozenset({"language", "other-language"})
_SYNONYMS = ("yes", "no", "not-sure")
_SHORT = 80
"""A text longer than this, in characters, is no command and no label."""
_BETWEEN = re.compile(r"[,;\n+&]| and | и ", re.IGNORECASE)
_DONE = "done"


def understand(
    incoming: Incoming, place: Place, rev: int, offered: Collection[str] | None = None
) -> Said | None:
    """Say what was meant, or ``None`` when it answers nothing here: then ask again.

    Args:
        incoming: a button or words; anything odd is ``None``.
        place: where the conversation stands.
        rev: the state of the conversation now; its low 16 bits are in the buttons.
        offered: the locales a caller may choose; ``None`` means all.

    Returns:
        Words come back as ``Said`` when they are a command, an answer, or belong to a question
        that wants words; also when they answer nothing but a lexicon fires (``alarms``).
    """
    if incoming.pressed is not None:
        said = meant(incoming.pressed, place, rev)
    elif incoming.words is not None:
        said = heard(incoming.words, place, offered)
    else:
        said = None
    if said is not None and offered is not None and place.step in LANGUAGE_STEPS:
        return said if set(said.choices) <= set(offered) else None
    return said


def heard(words: str, place: Place, offered: Collection[str] | None = None) -> Said | None:
    """The same for words alone."""
    step = FLOWS[place.flow].steps[place.step]
    if len(words) <= _SHORT:
        said = _short(words, place, step, offered)
        if said is not None:
            return said
    raised = alarms(words)
    if step.kind is Kind.WRITE and words.strip():
        return Said(words=words, alarms=raised)
    return Said(words=words, alarms=raised) if raised else None


def _short(words: str, place: Place, step: Step, offered: Collection[str] | None) -> Said | None:
    command = _command(words)
    if command == _DONE:
        return Said(done=True) if place.picked else None
    if command is not None and not (step.kind is Kind.WRITE and _idle(command, place, step)):
        return Said(command=Command(command))
    if step.id in LANGUAGE_STEPS and offered is not None and words.strip().isdecimal():
        return _language(int(words), step, offered)
    return _answer(words, place, step)


def _language(number: int, step: Step, offered: Collection[str]) -> Said | None:
    """Take the number of a language: of those that are shown."""
    there = [id_ for id_ in step.choices if id_ in offered]
    return Said(choices=(there[number - 1],)) if 0 < number <= len(there) else None


def _answer(words: str, place: Place, step: Step) -> Said | None:
    plain = key(words)
    if step.kind is Kind.REVIEW and (lines := reviewable(place)) and plain.isdecimal():
        number = int(plain) - 1
        return Said(pick=lines[number]) if 0 <= number < len(lines) else None
    labels = _labels(place.flow, place.step)
    one = _looked_up(labels, words)
    if one is not None:
        return Said(choices=(one,))
    return _several(labels, words, place) if step.kind is Kind.ASK_ALL else None


def _idle(command: str, place: Place, step: Step) -> bool:
    """Where words are wanted, a command that could do nothing is a word like any other.

    Also *listen*: its button is there, and words that go to a person must not be lost.
    """
    return (
        command == Command.LISTEN
        or (command == Command.SKIP and not step.skippable)
        or (command == Command.BACK and not place.trail)
    )


def _several(labels: Mapping[str, str], words: str, place: Place) -> Said | None:
    last = len(FLOWS[place.flow].steps[place.step].choices) + 1
    if place.picked and words.strip() == str(last):  # "Done" has a number, too
        return Said(done=True)
    parts = [part for part in _BETWEEN.split(words) if part.strip()]
    if len(parts) == 1 and all(part.isdigit() for part in words.split()):
        parts = words.split()
    named = [_looked_up(labels, part) for part in parts]
    if not named or None in named:
        return None
    return Said(choices=tuple(dict.fromkeys(one for one in named if one is not None)))


def _command(words: str) -> str | None:
    words = words.strip()
    if words.startswith("/"):  # "/stop@name payload"
        words = words[1:].partition(" ")[0].partition("@")[0]
    return _looked_up(_commands(), words)


def _looked_up(meanings: Mapping[str, str], words: str) -> str | None:
    plain = key(words)
    found = meanings.get(plain)
    # Only a text that is Latin from end to end: half of one must not mean a whole answer.
    return meanings.get(latin_key(plain)) if found is None and plain.isascii() else found


@cache
def _commands() -> Mapping[str, str]:
    """What each typed command means, Cyrillic ones in Latin spelling too."""
    meanings: dict[str, str] = {}
    for locale in all_locales():
        texts = Texts(locale, "common")
        for name in (*(command.value for command in Command), _DONE):
            for typed in (texts.text(f"command-{name}"), *listed(texts, f"command-{name}.typed")):
                for spelling in spellings(typed):
                    meanings[spelling] = name
                for spelling in latin_keys(typed):
                    meanings.setdefault(spelling, name)
    return meanings


@cache
def _labels(flow: str, step_id: str) -> Mapping[str, str]:
    """What each label, number and synonym means at a question."""
    step = FLOWS[flow].steps[step_id]
    meanings = {str(number): id_ for number, id_ in enumerate(step.choices, 1)}
    for locale in all_locales():
        for id_, typed in _typed(Texts(locale, flow, "common"), step):
            for spelling in spellings(typed):
                meanings.setdefault(spelling, id_)
            for spelling in latin_keys(typed):
                meanings.setdefault(spelling, id_)
    return meanings


def _typed(texts: Texts, step: Step) -> Iterator[tuple[str, str]]:
    for id_ in step.choices:
        if step.id in LANGUAGE_STEPS:
            yield id_, own_name(id_)
            yield id_, id_
            continue
        yield id_, label_of(texts, step, id_)
        if id_ in _SYNONYMS:
            for typed in listed(texts, f"typed-{id_}.typed"):
                yield id_, typed
