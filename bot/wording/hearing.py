"""What was sent becomes what was said: buttons, numbers, labels, commands, in every language."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from bot.engine import Command, Place, Said, reviewable
from bot.flows import FLOWS
from bot.grammar import Kind
from bot.wording.folding import bare, key, latin_key, latin_keys, spellings, tonal
from bot.wording.lexicon import alarms, listed
from bot.wording.reviewing import label_of
from bot.wording.tokens import meant
from intake.indicators import Flag
from intake.receipts import without_receipt
from locales import Texts, all_locales, own_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from bot.grammar import Step
    from bot.messages import Incoming

LANGUAGE_STEPS = frozenset({"language", "other-language"})
_SYNONYMS = ("yes", "no", "not-sure")
_SHORT = 80
"""A text longer than this, in characters, is no command and no label."""
_MARKS = re.compile("[,;\n+&\u060c\u061b\u3001]")
"""What stands between several answers, Arabic and Chinese commas too."""
_DONE = "done"
AGE = frozenset({"adult", "minor"})
UNDER_14, FROM_14 = "under-14", "from-14"
_YOUNG = Place("potential_victim_minor", "how-old")
_YOUNGEST, _FOURTEEN, _OF_AGE, _OLDEST = 3, 14, 18, 120
_DIGITS = re.compile(r"\d+")
_LATIN = "~"
"""Marks the spellings of Cyrillic in Latin letters: they are not what is typed, but its key."""


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


def synonym(words: str) -> bool:
    """Say whether this is a command or a common answer in any language."""
    return _command(words) is not None or key(words) in _common()


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
    number = key(words)
    if number.isdecimal() and (lines := _numbered(place, step, offered)):
        return lines[int(number) - 1] if 0 < int(number) <= len(lines) else None
    return _answer(words, place, step)


def _age(words: str) -> str:
    """Say which answer an age is, or yes or no to "18 or older"; empty where it is neither.

    One and two are the numbers of the answers. Of age is only who writes nothing but a number:
    "under 18" must not be taken for 18.
    """
    said = _looked_up(_synonyms(), words)
    numbers = [int(each) for each in _DIGITS.findall(words)]
    age = numbers[0] if len(numbers) == 1 and numbers[0] <= _OLDEST else 0
    if said == "no" or _YOUNGEST <= age < _OF_AGE or Flag.CHILD_WORD in alarms(words):
        return "minor"
    return "adult" if said == "yes" or (age >= _OF_AGE and key(words).isdecimal()) else ""


def age_group(words: str) -> str:
    """Say whether an age is under 14, or from 14 on and under 18; empty where it is neither.

    "Under 14" and "not 14 yet" are under 14; how old whoever says "under 16" is nobody knows.
    """
    numbers = [int(each) for each in _DIGITS.findall(words)]
    age = numbers[0] if len(numbers) == 1 else 0
    if not _YOUNGEST <= age < _OF_AGE:
        return ""
    if age < _FOURTEEN:
        return UNDER_14
    below = not _below().isdisjoint(key(words).split())
    if not below:
        return FROM_14
    return UNDER_14 if age == _FOURTEEN else ""


def age_told(words: str) -> str:
    """Say which age group words tell of that answer something else; empty where none is sure.

    It is where they are words of a child because of the number in them: "I am 13 years old".
    """
    without = _DIGITS.sub(" ", words)
    if without == words or Flag.CHILD_WORD not in alarms(words):
        return ""
    return "" if Flag.CHILD_WORD in alarms(without) else age_group(words)


@cache
def _below() -> frozenset[str]:
    """The words that make an age a lower one, in every language: those of the label, and "no"."""
    labels: dict[str, set[str]] = {UNDER_14: set(), FROM_14: set()}
    for choice, label in label_words(_YOUNG.flow, _YOUNG.step):
        if choice in labels:
            labels[choice] |= {*key(label).split()}
    no = {key(typed) for choice, typed in synonym_words() if choice == "no"}
    return frozenset((labels[UNDER_14] - labels[FROM_14]) | no | {"not"})


def _numbered(place: Place, step: Step, offered: Collection[str] | None) -> list[Said]:
    """What a number means where not every choice is shown, or other things are too."""
    if step.kind is Kind.REVIEW:
        return [Said(pick=line) for line in reviewable(place)]
    if step.id in LANGUAGE_STEPS and offered is not None:
        return [Said(choices=(choice,)) for choice in step.choices if choice in offered]
    if step.kind is Kind.ASK_ALL and place.picked:  # "Done" has a number, too
        return [*(Said(choices=(choice,)) for choice in step.choices), Said(done=True)]
    return []


def _answer(words: str, place: Place, step: Step) -> Said | None:
    one = _choice(words, place, step)
    if one is not None:
        return Said(choices=(one,))
    if set(step.choices) >= AGE and (age := _age(words)):
        return Said(choices=(age,), words=words, alarms=alarms(words))
    if UNDER_14 in step.choices and (group := age_group(words)):
        return Said(choices=(group,), words=words, alarms=alarms(words))
    return _several(words, place, step) if step.kind is Kind.ASK_ALL else None


def _choice(words: str, place: Place, step: Step) -> str | None:
    """Which of the answers here was meant: its label or number, or another way to say it."""
    one = _looked_up(_labels(place.flow, place.step), words)
    if one is None:
        one = _looked_up(_synonyms(), words)
    return one if one in step.choices else None


def _idle(command: str, place: Place, step: Step) -> bool:
    """Where words are wanted, a command that could do nothing is a word like any other.

    Also *listen*: its button is there, and words that go to a person must not be lost.
    """
    only_there = {Command.CODE, Command.RETURN, Command.TIMES, Command.STATUS}
    if command in only_there and command not in FLOWS[place.flow].anywhere:
        return True
    if command == Command.LISTEN:
        return True
    return (command == Command.SKIP and not step.skippable) or (
        command == Command.BACK and not place.trail
    )


def _several(words: str, place: Place, step: Step) -> Said | None:
    for parts in _taken_apart(words):
        named = [_choice(part, place, step) for part in parts]
        if named and None not in named:
            return Said(choices=tuple(dict.fromkeys(one for one in named if one is not None)))
    return None


def _taken_apart(words: str) -> Iterator[list[str]]:
    """The ways to read words as several answers: "1, 2", "1 2", "phone and passport"."""
    parts = [part for part in _MARKS.split(words) if part.strip()]
    yield parts
    apart = [key(part).split() for part in parts]
    if all(word.isdecimal() for part in apart for word in part):
        yield [word for part in apart for word in part]
    yield [
        " ".join(group)
        for part in apart
        for joins, run in groupby(part, key=_joins().__contains__)
        if not joins and (group := list(run))
    ]


@cache
def _joins() -> frozenset[str]:
    """The words for "and", in every language."""
    every = (Texts(locale, "common") for locale in all_locales())
    return frozenset(key(word) for texts in every for word in listed(texts, "typed-and.typed"))


def _command(words: str) -> str | None:
    words, named = without_receipt(words.strip())
    if named:  # "status W-7KQ2-94TX", or the receipt alone: no other command has one
        asked = not words or _command(words) == Command.STATUS
        return Command.STATUS if asked else None
    if words.startswith("/"):  # "/stop@name payload"
        words = words[1:].partition(" ")[0].partition("@")[0]
    return _looked_up(_commands(), words)


def _looked_up(meanings: Mapping[str, str], words: str) -> str | None:
    plain = key(words)
    found = meanings.get(plain)
    if found is not None:
        return found
    # Only a text that is Latin from end to end: half of one must not mean a whole answer.
    if plain.isascii():
        return meanings.get(f"{_LATIN}{latin_key(plain)}")
    return None if tonal(plain) else meanings.get(bare(plain))


@cache
def _commands() -> Mapping[str, str]:
    """What each typed command means, Cyrillic ones in Latin spelling too."""
    return _spelled(command_words())


@cache
def _common() -> frozenset[str]:
    """Yes, no and not sure, as they are typed in every language."""
    return frozenset(
        spelling
        for locale in all_locales()
        for id_ in _SYNONYMS
        for typed in listed(Texts(locale, "common"), f"typed-{id_}.typed")
        for spelling in (*spellings(typed), *latin_keys(typed))
    )


@cache
def _labels(flow: str, step_id: str) -> Mapping[str, str]:
    """What each label and number means at a question."""
    return _spelled(label_words(flow, step_id))


@cache
def _synonyms() -> Mapping[str, str]:
    """Other ways to type three answers that many questions have."""
    return _spelled(synonym_words())


def command_words() -> Iterator[tuple[str, str]]:
    """Every command with each way to type it, in every language."""
    for locale in all_locales():
        texts = Texts(locale, "common")
        for name in (*(command.value for command in Command), _DONE):
            yield name, texts.text(f"command-{name}")
            yield from ((name, typed) for typed in listed(texts, f"command-{name}.typed"))


def label_words(flow: str, step_id: str) -> Iterator[tuple[str, str]]:
    """Every choice of a question with its number and its labels, in every language."""
    step = FLOWS[flow].steps[step_id]
    for number, id_ in enumerate(step.choices, 1):
        yield id_, str(number)
        if step.id in LANGUAGE_STEPS:
            yield from ((id_, own_name(id_)), (id_, id_))
            continue
        for locale in all_locales():
            yield id_, label_of(Texts(locale, flow, "common"), step, id_)


def synonym_words() -> Iterator[tuple[str, str]]:
    """Three common answers with other ways to type them, in every language."""
    for locale in all_locales():
        texts = Texts(locale, "common")
        for id_ in _SYNONYMS:
            yield from ((id_, typed) for typed in listed(texts, f"typed-{id_}.typed"))


def _spelled(named: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Each way to type a text, and what it means; where two mean one thing, the first counts."""
    meanings: dict[str, str] = {}
    for meaning, text in named:
        for spelling in spellings(text):
            meanings.setdefault(spelling, meaning)
        for spelling in latin_keys(text):
            meanings.setdefault(f"{_LATIN}{spelling}", meaning)
    return meanings


def load() -> None:
    """Read what is heard at every question now, so that no caller waits for it."""
    _commands()
    _synonyms()
    _joins()
    _below()
    for flow in FLOWS.values():
        for step in flow.steps.values():
            if step.kind.waits:
                _labels(flow.name, step.id)
