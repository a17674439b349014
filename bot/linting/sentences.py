"""Rules about what is said: lengths, one question at a time, nothing repeated, nothing promised."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from bot.grammar import Kind
from bot.linting.rules import Finding, questions, steps, ways_it_reads
from locales import SOURCE, Texts, all_locales, caller_files, complete
from locales.check import EMOJI, MOST_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.grammar import Flow, Step
    from bot.linting.rules import Check

MOST_CHARACTERS: Final = 160
LEXICON: Final = "lexicon"
"""Words that callers type; nobody says them."""
MOST_QUESTION_WORDS: Final = 12
# Wordings that domain.md gives, or that must name everything in one sentence, may be longer.
LONGER: Final[Mapping[str, str]] = MappingProxyType(
    {
        "safe-to-write": "domain.md 5.2 T2, security.md V1: who looks at the screen belongs to it",
        "consent-save": "domain.md 5.5: what, who and that it can be taken back, at one glance",
        "alive": "domain.md 3: why it is asked, and the direct question, belong together",
        "leave": "domain.md 2.10 (a) Q3",
        "promise": "domain.md 2.10 (a) Q1",
        "debt": "domain.md 2.10 (a) Q4",
        "harm": "domain.md 2.10 (a) Q6",
        "forced": "domain.md 2.10 (a) Q8",
        "tell": "domain.md 2.10 (a) Q7",
        "hours": "domain.md 2.10 (a) Q9",
        "where": "ux.md 2.5: for a professional, with examples",
        "delete": "domain.md 5.4: what goes, and when, has to be known before one agrees",
        "nudge": "domain.md 5.4: when, how often and in which words belong to what is allowed",
    }
)
# In English, the language the others follow.
_QUESTION: Final = re.compile(r"[^.?!\n]*\?")
WHY_DID_YOU: Final = re.compile(r"\bwhy (did|do|didn't|don't) you\b", re.IGNORECASE)
PRAISE: Final = re.compile(r"\b(brave|proud of you|well done|good job|courage)\b", re.IGNORECASE)
PROMISE: Final = re.compile(
    r"\b(we will (help|save|protect|free|call|come)|you will be safe|you are safe now|within \d"
    r"|guarantee|we promise|minutes? from now|completely confidential|nobody will ever)\b",
    re.IGNORECASE,
)
ORDERS: Final = re.compile(
    r"\b(run away|fight back|confront (him|her|them)|you must (leave|run))\b", re.IGNORECASE
)
VERDICT: Final = re.compile(
    r"\byou are (not )?(a )?(victim|trafficked)|this is (not )?trafficking", re.IGNORECASE
)
EVIDENCE: Final = re.compile(
    r"\b(send (a |us )?(photo|picture|proof)|name of the (boss|person|trafficker)"
    r"|what is (his|her|their) name|your (full )?name\?|your address\?)",
    re.IGNORECASE,
)
ADVICE: Final = re.compile(
    r"\b(you should (sue|press charges|go to court|take)|take (a|the|this|these) "
    r"(pills?|tablets?|medicines?)|it is (illegal|against the law)|you are entitled to|sue them)\b",
    re.IGNORECASE,
)
NEVER: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "T4-blame": WHY_DID_YOU,
        "T4-praise": PRAISE,
        "5.3-promise": PROMISE,
        "5.3-orders": ORDERS,
        "5.3-verdict": VERDICT,
        "5.3-evidence": EVIDENCE,
        "5.3-advice": ADVICE,
    }
)


def one_question_each() -> Iterator[Finding]:
    """T1: one question a message, 60 words at most, in every language."""
    for locale in _locales():
        for flow, step in steps():
            for reading in _read(locale, flow, step):
                where = f"{locale} {flow.name}.{step.id}"
                if len(reading.split()) > MOST_WORDS:
                    yield Finding("T1", where, f"{len(reading.split())} words")
                asked = len(_QUESTION.findall(reading)) if locale == SOURCE else 0
                if asked > 1 and step.kind is not Kind.SAY:
                    yield Finding("T1", where, f"{asked} questions at once")


def short_questions() -> Iterator[Finding]:
    """ux-3: a question has 160 characters at most, and twelve words unless there is a reason."""
    for locale in _locales():
        for flow, step in questions():
            asked = [q for text in _read(locale, flow, step) for q in _QUESTION.findall(text)]
            for sentence in asked:
                where = f"{locale} {flow.name}.{step.id}"
                if len(sentence) > MOST_CHARACTERS:
                    yield Finding("ux-3", where, f"{len(sentence)} characters")
                words = len(sentence.split())
                if locale == SOURCE and words > MOST_QUESTION_WORDS and step.id not in LONGER:
                    yield Finding("ux-3", where, f"{words} words in the question")


def nothing_wrong_is_said() -> Iterator[Finding]:
    """T4 and 5.3: no blame, no praise, no promise, no order, no verdict, no evidence, no advice.

    Looks at every step, and at everything else that callers can be shown.
    """
    for flow, step in steps():
        for reading in _read(SOURCE, flow, step):
            yield from _wrong(f"{flow.name}.{step.id}", reading)
    for file in caller_files(SOURCE):
        texts = Texts(SOURCE, file)
        for key in texts.keys():  # noqa: SIM118  not a dict
            if file != LEXICON and not key.endswith(".typed") and not texts.needs(key):
                yield from _wrong(f"{file}.{key}", texts.text(key))


def _wrong(where: str, reading: str) -> Iterator[Finding]:
    for rule, wrong in NEVER.items():
        if found := wrong.search(reading):
            yield Finding(rule, where, f"says: {found.group()}")


def said_before_what_hurts() -> Iterator[Finding]:
    """T4: why, and that skipping is fine, is said before the first question that hurts."""
    for flow, step in steps():
        if step.id != "harm":
            continue
        before = flow.main[flow.main.index("harm") - 1]
        if flow.steps[before].kind is not Kind.SAY:
            yield Finding("T4", f"{flow.name}.harm", "nothing is said before it")


def nothing_is_repeated() -> Iterator[Finding]:
    """T5: nothing a caller answered comes back in a text; placeables are of the house."""
    ours = {
        "numbers", "emergency", "channel", "country", "profile", "time", "receiver", "land", "help",
        "fields", "report", "sign", "part", "parts", "question", "questions", "person", "number",
        "title", "answer", "code", "phone", "count", "receipt", "hours",
    }  # fmt: skip
    for flow, step in steps():
        texts = Texts(SOURCE, flow.name, "common")
        key = step.says or step.id
        if step.kind is not Kind.ENTER and texts.has(key):
            strange = texts.needs(key) - ours
            if strange:
                yield Finding("T5", f"{flow.name}.{step.id}", f"shows {', '.join(sorted(strange))}")


def no_waiting_time() -> Iterator[Finding]:
    """T6: no time is named until somebody looks; nothing measures it, so nothing says it."""
    spoken = re.compile(
        r"\b(soon|in a moment|shortly|right away|\d+ (minutes|hours))\b", re.IGNORECASE
    )
    honest = re.compile(r"cannot say|72 hours|24 hours|try again in a moment", re.IGNORECASE)
    for flow, step in steps():
        for reading in _read(SOURCE, flow, step):
            for sentence in re.split(r"(?<=[.!?])\s", reading):
                if spoken.search(sentence) and not honest.search(sentence):
                    yield Finding("T6", f"{flow.name}.{step.id}", "names a time")


def doubt_is_an_answer() -> Iterator[Finding]:
    """T9: yes and no are never the only answers to what somebody may not know."""
    for flow, step in questions():
        yes_no = {"yes", "no"} <= step.choices.keys()
        signs = [one for one in step.choices.values() if one.indicators]
        if yes_no and signs and not {"not-sure", "rather-not"} & step.choices.keys():
            yield Finding("T9", f"{flow.name}.{step.id}", "has no answer for doubt")


def no_pictures_in_words() -> Iterator[Finding]:
    """T10: no emoji in any text a caller reads."""
    for locale in _locales():
        for flow, step in steps():
            if any(EMOJI.search(reading) for reading in _read(locale, flow, step)):
                yield Finding("T10", f"{locale} {flow.name}.{step.id}", "has an emoji")


def a_machine_says_so() -> Iterator[Finding]:
    """5.3 and ux-9: the machine says that it is one, and when a person comes and goes."""
    for locale in _locales():
        texts = Texts(locale, "welcome", "common")
        missing = [key for key in ("robot", "person-came", "person-left") if not texts.has(key)]
        if missing:
            yield Finding("ux-9", locale, f"lacks {', '.join(missing)}")


def _locales() -> tuple[str, ...]:
    return tuple(locale for locale in all_locales() if complete(locale))


def _read(locale: str, flow: Flow, step: Step) -> list[str]:
    return [] if step.kind is Kind.ENTER else ways_it_reads(locale, flow, step)


SENTENCES: Final[Mapping[str, Check]] = MappingProxyType(
    {
        "T1": one_question_each,
        "ux-3": short_questions,
        "5.3": nothing_wrong_is_said,
        "T4": said_before_what_hurts,
        "T5": nothing_is_repeated,
        "T6": no_waiting_time,
        "T9": doubt_is_an_answer,
        "T10": no_pictures_in_words,
        "ux-9": a_machine_says_so,
    }
)
