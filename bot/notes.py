"""What a turn puts into the case, and what of it the watch is told. Nothing is sealed here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from bot import engine
from bot.engine import Command, Place
from bot.flows import FLOWS
from bot.grammar import SKIP
from intake.case import EntryKind, Level
from locales import TextMissing, Texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from bot.engine import Said, Turn
    from bot.messages import Incoming
    from bot.pocket import Conversation
    from intake.case import Disposition, RecordId
    from intake.indicators import Flag
    from intake.sealing import Content

ADULT: Final = "adult"
WELCOME: Final = "welcome"
OPEN_LINE: Final = "open_line"
ADVICE: Final = "consultation"
ASKING: Final = Place("referral_consent", "ask")
SAFE_CONTACT: Final = "safe_contact"
_UNFILED: Final = frozenset(
    {
        Command.NUMBERS, Command.LANGUAGE, Command.WITHDRAW, Command.STOP, Command.LEAVE,
        Command.CODE, Command.RETURN, Command.TIMES, Command.STATUS,
    }
)  # fmt: skip
_ENDING: Final = frozenset({Command.STOP, Command.LEAVE})
_CONSENT: Final = "consent"
_OF_NO_USE: Final = frozenset(
    {"language", "other-language", "code-noted", "waiting", "draft-waits", "draft-sure"}
)
# An envelope holds 16,380 bytes, and an emoji is four: so many signs always fit beside the rest.
_FITS_BYTES: Final = 15_000
_FITS_SIGNS: Final = 3_000


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to file.

    Attributes:
        kind: which entry.
        content: what the entry says.
        signal: what the watch is told about it; ``None``: nothing.
        record: the entry's own id, where something else already has it; it never waits.
    """

    kind: EntryKind
    content: Content
    signal: Content | None = None
    record: RecordId | None = None

    def kept(self) -> Content:
        """Return it as something that can wait in the conversation."""
        return {"kind": self.kind.value, "content": self.content, "signal": self.signal}

    @staticmethod
    def found(kept: Content) -> Note:
        """Return what ``kept`` wrote."""
        held: dict[str, Any] = kept
        return Note(EntryKind(held["kind"]), held["content"], held["signal"])


def keeps(here: Conversation) -> bool:
    """Say whether what is written beside the questions is filed.

    Not where only advice is given: there we say that nothing of any person is kept. Words of danger
    are, as everywhere.
    """
    advised = here.place.flow == ADVICE and here.place.step in FLOWS[ADVICE].main
    return here.saving and not advised


def ending(disposition: Disposition, now: datetime, signal: Content | None = None) -> Note:
    """Return the note that a contact ended."""
    ended: Content = {"disposition": disposition.value, "at": now.isoformat()}
    return Note(EntryKind.END, ended, signal)


def loose(words: str, incoming: Incoming, start: Conversation, now: datetime) -> tuple[Note, ...]:
    """Return notes of words that answered nothing: nobody who agreed speaks into the wind."""
    first, *rest = apart(words)
    content = _words(first, start, now)
    if incoming.odd is not None:
        content["with"] = incoming.odd.value
    signal = _signal("words", start.facts.get("profile", ADULT), now)
    return (Note(EntryKind.WORDS, content, signal), *going_on(rest, start, now))


def sign(flag: Flag, words: str, start: Conversation, now: datetime) -> Note:
    """Return the note of a sign about whoever writes; it answers nothing that was asked."""
    content: Content = {
        "item": flag.value,
        "answer": (flag.value,),
        "words": words,
        "locale": start.locale,
        "at": now.isoformat(),
    }
    signal = _signal(flag.value, start.facts.get("profile", ADULT), now)
    return Note(EntryKind.ANSWER, content, {**signal, "flags": [flag.value]})


def going_on(rest: Iterable[str], start: Conversation, now: datetime) -> Iterator[Note]:
    """Return the notes of what did not fit into the first entry."""
    return (Note(EntryKind.WORDS, _words(piece, start, now)) for piece in rest)


def recorded(record: RecordId, content: Content, here: Conversation, now: datetime) -> Note:
    """Return the note of a voice note: no words, and nothing to weigh but that there is one."""
    told: Content = {**content, "locale": here.locale, "at": now.isoformat()}
    signal = _signal("voice", here.facts.get("profile", ADULT), now)
    return Note(EntryKind.VOICE, told, signal, record)


def apart(words: str) -> tuple[str, ...]:
    """Cut words into as many pieces as one entry each can hold; nearly always one."""
    if len(words.encode()) <= _FITS_BYTES:
        return (words,)
    return tuple(words[start : start + _FITS_SIGNS] for start in range(0, len(words), _FITS_SIGNS))


def notes_of(
    start: Conversation, profile: str, turn: Turn, said: Said, now: datetime
) -> Iterator[Note]:
    """Return what an answer puts into the case, in order.

    Args:
        start: where the conversation stood.
        profile: whose questions are being answered, after this turn.
        turn: what the engine made of the answer.
        said: the answer.
        now: aware UTC time.
    """
    if turn.ticked is not None:
        yield _ticked(start, profile, turn.ticked, now)
    item = _CONSENT if turn.consents else turn.item
    if _is_of_the_plan(start, turn):  # filed as one plan, and a word as none (bot.safecontact)
        if not turn.flags:
            return
        item = "words"
    signal = _signal(item, profile, now, turn) if _is_told(start, turn) else None
    if turn.consents:
        entries = [_consent(start, *one, now) for one in _asked_for(start, turn)]
        for content in entries[:-1]:
            yield Note(EntryKind.CONSENT, content)
        told = {**signal, **_refused(entries)} if signal else None
        yield Note(EntryKind.CONSENT, entries[-1], told)
    elif _is_filed(turn):
        yield from void(start, turn, profile, now)
        first, *rest = apart(said.words)
        yield _answered(start, turn, replace(said, words=first), signal, now)
        yield from going_on(rest, start, now)
    if turn.disposition is not None:
        yield ending(turn.disposition, now, signal if turn.command in _UNFILED else None)


def void(start: Conversation, turn: Turn, profile: str, now: datetime) -> Iterator[Note]:
    """Return notes of answers that what was changed now makes void: as if they were skipped."""
    for item in turn.retracted:
        gone = replace(turn, item=item, answer=(SKIP,), indicators=(), flags=())
        content = {**_answer(start, gone, None, now), "taken_back": True}
        yield Note(EntryKind.ANSWER, content, _signal(item, profile, now, gone))


def unconfirmed(here: Conversation, now: datetime) -> Iterator[Note]:
    """Return what is ticked where somebody stands, or would go on, and was never confirmed."""
    for place in (here.place, here.resumes, here.draft):
        turn = None if place is None else engine.unconfirmed(place)
        if turn is not None and here.saving:
            yield _ticked(here, here.facts.get("profile", ADULT), turn, now)


def _ticked(here: Conversation, profile: str, turn: Turn, now: datetime) -> Note:
    signal = _signal(turn.item, profile, now, turn)
    return Note(EntryKind.ANSWER, _answer(here, turn, "", now), signal)


def _is_of_the_plan(start: Conversation, turn: Turn) -> bool:
    return start.place.flow == SAFE_CONTACT and turn.item in FLOWS[SAFE_CONTACT].main


def _is_filed(turn: Turn) -> bool:
    return bool(turn.item) and turn.command not in _UNFILED and turn.item not in _OF_NO_USE


def _is_told(start: Conversation, turn: Turn) -> bool:
    """Say whether the watch needs to know: before the questions, only what is a sign."""
    signs = turn.indicators or turn.flags or turn.consents or turn.command in _ENDING
    return bool(signs) or start.place.flow != WELCOME


def _answered(
    start: Conversation, turn: Turn, said: Said, signal: Content | None, now: datetime
) -> Note:
    if (
        not turn.answer
        and said.words
        and (turn.item == "words" or start.place.flow in {OPEN_LINE, SAFE_CONTACT})
    ):
        return Note(EntryKind.WORDS, _words(said.words, start, now), signal)
    return Note(EntryKind.ANSWER, _answer(start, turn, said.words, now), signal)


def _answer(start: Conversation, turn: Turn, words: str | None, now: datetime) -> Content:
    return {
        "item": turn.item,
        "answer": turn.answer,
        "words": words,
        "locale": start.locale,
        "at": now.isoformat(),
        **_person(turn),
    }


def _person(turn: Turn | None) -> Content:
    """Say of whom an answer speaks, where a report is about several people."""
    return {"person": turn.person} if turn is not None and turn.person > 1 else {}


def _words(text: str, start: Conversation, now: datetime) -> Content:
    return {"text": text, "locale": start.locale, "at": now.isoformat()}


def _signal(item: str, profile: str, now: datetime, turn: Turn | None = None) -> Content:
    return {
        "item": item,
        "answer": turn.answer if turn else (),
        "indicators": [one.value for one in turn.indicators] if turn else [],
        "flags": [one.value for one in turn.flags] if turn else [],
        "profile": profile,
        "at": now.isoformat(),
        **_person(turn),
    }


def _refused(entries: Sequence[Content]) -> Content:
    """Say of a signal what is refused or taken back: whoever has something must be told of it."""
    refused = [entry["level"] for entry in entries if not entry["given"]]
    if not refused:
        return {}
    return {"refused": refused, "referral": entries[-1].get("referral", "")}


def _asked_for(start: Conversation, turn: Turn) -> Iterator[tuple[Level, bool]]:
    """Return the permissions an answer gives or refuses; the team's question names its own."""
    asked: Any = (start.ask or {}).get("levels") or ()
    for level, given in turn.consents:
        if level is Level.L3 and asked and start.place.flow == ASKING.flow:
            yield from ((Level(one), given) for one in asked)
        else:
            yield level, given


def _consent(start: Conversation, level: Level, given: bool, now: datetime) -> Content:  # noqa: FBT001  a pair of the engine's
    ask = start.ask if start.ask and start.place.flow == ASKING.flow else {}
    content: Content = {
        "level": level.value,
        "given": given,
        "text_version": ask.get("text_version") or _text_version(start.locale, start.place),
        "locale": start.locale,
        "at": now.isoformat(),
        "how": "chat",
    }
    if ask:
        content["referral"] = ask.get("referral", "")
    return content


@cache
def _version(locale: str, flow: str, step: str) -> str:
    """Name the exact text of a question: another wording has another name."""
    texts = Texts(locale, flow, "common")
    try:
        words = [texts.text(step)]
        words += [texts.text(f"{step}.{choice}") for choice in FLOWS[flow].steps[step].choices]
    except TextMissing:
        words = []
    return f"{locale}:{step}:{hashlib.sha256(chr(0).join(words).encode()).hexdigest()[:12]}"


def _text_version(locale: str, place: Place) -> str:
    return _version(locale, place.flow, place.step)
