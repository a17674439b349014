"""How one entry of a timeline reads: who, when, and in which words. Nothing is ever left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from escalation.desk.timeline import DURESS_WORD, moment_of
from escalation.desk.voices import VoiceState, voice_note
from intake.case import EntryKind, OutboxState, Stream
from intake.contactplan import LONGEST_WAIT
from locales import TextMissing, Texts, all_locales

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from escalation.console.wording import Words
    from escalation.desk.timeline import Line, Timeline
    from escalation.desk.voices import VoiceNote

EMERGENCY: Final = "112"
PAUSE: Final = timedelta(minutes=2)
"""After so long a name and a time are said again."""


@dataclass(frozen=True, slots=True)
class Told:
    """One item of the thread.

    Attributes:
        key: stays the same as long as the item does.
        side: ``theirs``, ``ours``, ``note`` or ``event``.
        asked: the question an answer belongs to; empty otherwise.
        lang: the language of the text, where it is not the page's.
        label: what kind of item it is, where that is not plain.
        delivery: what became of a message of ours; empty otherwise.
        alarm: something is wrong with it.
        until: when a message of ours goes out, where it waits for a safe time.
        goes_on: the same person goes on, a moment later.
        voice: the voice note it is.
    """

    key: str
    side: str
    who: str
    at: datetime
    text: str
    asked: str = ""
    lang: str = ""
    label: str = ""
    delivery: str = ""
    alarm: bool = False
    until: str = ""
    goes_on: bool = False
    voice: VoiceNote | None = None


def thread(timeline: Timeline, words: Words) -> list[Told]:
    """Say everything, oldest first. Answers in a row are said under one name."""
    items: list[Told] = []
    for line in timeline.lines:
        item, last = told(line, timeline, words), items[-1] if items else None
        goes_on = (
            last is not None
            and (item.side, item.who, item.label) == (last.side, last.who, "")
            and item.side == "theirs"
            and item.at - last.at < PAUSE
        )
        items.append(replace(item, goes_on=goes_on))
    return items


def told(line: Line, timeline: Timeline, words: Words) -> Told:
    """Say one entry."""
    key = f"{line.stream.value}-{line.seq}"
    if line.content is None:
        return Told(key, "event", _who(line, words), line.at, words.t("entry-closed"), alarm=True)
    say = _SAYINGS.get(line.kind, _event)
    item = say(line, words)
    voice = voice_note(line, timeline, words.now)
    faults = "; ".join(words.t(f"chain-{code}") for code in line.faults)
    return Told(
        key=key,
        side=item["side"],
        who=_who(line, words),
        at=line.at,
        text=item["text"] if voice is None else _spoken(voice, words),
        asked=item.get("asked", ""),
        lang=item.get("lang", ""),
        label=faults or item.get("label", ""),
        delivery=_delivery(line, timeline, words.now),
        alarm=bool(faults) or line.text("what") == DURESS_WORD,
        until=words.moment(line.waits) if line.waits else "",
        voice=voice,
    )


def phrase(key: str, locale: str) -> str:
    """Return a ready sentence in a language; its key where that language lacks it."""
    try:
        texts = Texts(locale if locale in all_locales() else "en", "common", "phrases")
        needs = dict.fromkeys(texts.needs(key), EMERGENCY)
        return texts.text(key, **needs)
    except TextMissing:
        return key


def phrases(theirs: str, ours: str) -> list[tuple[str, str, str]]:
    """Return every ready sentence: key, in the caller's language, in ours."""
    if theirs not in all_locales():
        return []
    keys = [key for key in Texts(theirs, "phrases").keys() if key.startswith("phrase-")]  # noqa: SIM118  Texts is no dict
    return [(key, phrase(key, theirs), phrase(key, ours)) for key in keys]


def _who(line: Line, words: Words) -> str:
    if line.stream is Stream.BOT:
        ours = line.kind in {EntryKind.CONTACT, EntryKind.END} or _is_news(line)
        return words.t("who-bot" if ours else "who-person")
    return line.by or words.t("who-watch")


def _is_news(line: Line) -> bool:
    """Say whether a line tells what became of a voice note: that is nobody's word."""
    return line.kind is EntryKind.VOICE and bool(line.text("what"))


def _delivery(line: Line, timeline: Timeline, now: datetime) -> str:
    if line.kind is not EntryKind.REPLY and line.text("what") != "asked":
        return ""
    if line.delivery is None:  # forgotten with the years: it was settled long ago
        return "past"
    if line.delivery is OutboxState.QUEUED:
        return _waiting(line, timeline, now)
    answered = line.delivery is OutboxState.SENT and timeline.heard_after(line.at)
    return "seen" if answered else line.delivery.value


def _waiting(line: Line, timeline: Timeline, now: datetime) -> str:
    """Say what a message waits for."""
    if timeline.left is not None:
        return "waits"
    if timeline.held is not None and not line.text("at_risk"):
        return "held"
    if line.waits is None:
        return OutboxState.QUEUED.value
    return "waits" if line.waits - now > LONGEST_WAIT else "safe-time"


def _answer(line: Line, words: Words) -> Mapping[str, str]:
    item = line.text("item")
    choices = (line.content or {}).get("answer")
    given = [words.answer(item, str(each)) for each in choices] if isinstance(choices, list) else []
    typed = line.text("words")
    text = ", ".join(given)
    if typed and typed != text:
        text = f"{text} («{typed}»)" if text else typed
    if (line.content or {}).get("taken_back") is True:
        text = words.t("answer-taken-back")
    return {
        "side": "theirs",
        # A button that stands at every question was pressed: nothing was asked.
        "asked": "" if choices == [item] else _asked(line, words.question(item), words),
        "text": text or words.t("answer-skipped"),
    }


def _asked(line: Line, question: str, words: Words) -> str:
    """Say a question, and from the second person on of whom it was asked."""
    person = (line.content or {}).get("person")
    return question if person is None else words.of_person(question, person)


def _words(line: Line, _words: Words) -> Mapping[str, str]:
    return {"side": "theirs", "text": line.text("text"), "lang": line.text("locale")}


def _reply(line: Line, words: Words) -> Mapping[str, str]:
    key, locale = line.text("key"), line.text("locale")
    text = phrase(key, locale) if key else line.text("text")
    label = words.t("label-phrase") if key else words.t("label-reply")
    if at_risk := line.text("at_risk"):
        label = f"{label}; {words.t('label-at-risk', reason=at_risk)}"
    return {"side": "ours", "text": text, "lang": locale, "label": label}


def _note(line: Line, words: Words) -> Mapping[str, str]:
    return {"side": "note", "text": line.text("text"), "label": words.t("label-note")}


def _contact(line: Line, words: Words) -> Mapping[str, str]:
    text = words.t(
        "event-contact",
        channel=words.t(f"channel-{line.text('channel')}"),
        language=words.language(line.text("locale")),
        country=words.t(f"country-{line.text('country') or 'unknown'}"),
    )
    return {"side": "event", "text": text}


def _consent(line: Line, words: Words) -> Mapping[str, str]:
    given = (line.content or {}).get("given") is True
    key = "event-consent-given" if given else "event-consent-refused"
    text = words.t(key, what=words.t(f"consent-{line.text('level')}"))
    if line.stream is Stream.DESK:
        text = words.t(
            "event-consent-heard", what=text, how=words.t(f"consent-how-{line.text('how')}")
        )
    return {"side": "event", "text": text}


def _end(line: Line, words: Words) -> Mapping[str, str]:
    return {"side": "event", "text": words.t(f"event-end-{line.text('disposition')}")}


def _assessment(line: Line, words: Words) -> Mapping[str, str]:
    text = words.t(
        "event-assessment", concern=line.text("concern"), priority=line.text("priority"),
        rule=words.rule(line.text("rule")),
    )  # fmt: skip
    return {"side": "event", "text": text}


def _stage(line: Line, words: Words) -> Mapping[str, str]:
    what, reason = line.text("what"), line.text("reason")
    key = f"event-{what}" if what else "event-moved"
    text = words.t(
        key,
        before=words.t(f"stage-{line.text('from')}"),
        after=words.t(f"stage-{line.text('to')}"),
        priority=line.text("priority"),
    )
    closed = line.text("close_reason")
    why = [words.t(f"close-{closed}")] if closed else []
    if other := line.text("non_case"):
        why.append(words.t(f"non-case-{other}"))
    if again := moment_of(line.text("review_on")):
        why.append(words.day(again))
    why += [reason] if reason else []
    return {"side": "event", "text": f"{text} {'; '.join(why)}" if why else text}


def _referral(line: Line, words: Words) -> Mapping[str, str]:
    key = line.text("what") + (f"-{line.text('verdict')}" if line.text("verdict") else "")
    receiver = line.text("shown") or line.text("receiver")
    text = words.t(f"event-referral-{key}", receiver=receiver)
    more = [line.text("told"), line.text("reason")]
    return {"side": "event", "text": " ".join([text, *filter(None, more)])}


def _safety(_line: Line, words: Words) -> Mapping[str, str]:
    return {"side": "event", "text": words.t("event-safety")}


def _plan(line: Line, words: Words) -> Mapping[str, str]:
    steps = (line.content or {}).get("steps")
    count = len(steps) if isinstance(steps, list) else 0
    return {"side": "event", "text": words.t("event-plan", count=count)}


def _voice(line: Line, words: Words) -> Mapping[str, str]:
    """Say that somebody spoke, or what became of a voice note."""
    what, item = line.text("what"), line.text("item")
    if not what:
        return {"side": "theirs", "text": "", "asked": words.question(item) if item else ""}
    reason = line.text("reason")
    why = words.t(f"voice-lost-{reason}") if what == "lost" else reason
    return {"side": "event", "text": f"{words.t(f'event-voice-{what}')} {why}".strip()}


def _spoken(voice: VoiceNote, words: Words) -> str:
    """Say how long a voice note is, and what became of it where it cannot be heard."""
    minutes, seconds = divmod(voice.seconds, 60)
    length = words.t("voice-length", length=f"{minutes}:{seconds:02}") if voice.seconds else ""
    state = "" if voice.state is VoiceState.HERE else words.t(f"voice-{voice.state.value}")
    return ", ".join(part for part in (words.t("voice-note"), length, state) if part)


def _contact_plan(line: Line, words: Words) -> Mapping[str, str]:
    text, reason = words.t(f"event-contact-{line.text('what')}"), line.text("reason")
    return {"side": "event", "text": f"{text} {reason}" if reason else text}


def _event(line: Line, words: Words) -> Mapping[str, str]:
    return {"side": "event", "text": words.t("event-unknown", kind=line.kind.value)}


_SAYINGS: Final = {
    EntryKind.ANSWER: _answer,
    EntryKind.WORDS: _words,
    EntryKind.REPLY: _reply,
    EntryKind.NOTE: _note,
    EntryKind.CONTACT: _contact,
    EntryKind.CONSENT: _consent,
    EntryKind.END: _end,
    EntryKind.ASSESSMENT: _assessment,
    EntryKind.STAGE: _stage,
    EntryKind.REFERRAL: _referral,
    EntryKind.SAFETY: _safety,
    EntryKind.PLAN: _plan,
    EntryKind.VOICE: _voice,
    EntryKind.CONTACT_PLAN: _contact_plan,
}
