"""What the bot is going to say, as something that can wait in the outbox and still be said."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from secrets import token_bytes
from typing import TYPE_CHECKING, Any, Final, Protocol

from bot.engine import Shown
from bot.messages import LONGEST, Outgoing
from bot.wording import HARMLESS, Scene, listening, outgoing, phrase
from intake import log
from intake.case import NO_CASE, Profile, RecordId
from intake.receipts import receipt_of
from intake.sealing import Binding, Purpose, seal_pocket
from intake.store.outbox import Letter, OutboxKind
from locales import TextMissing
from locales.asking import asking

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.messages import Incoming
    from bot.pocket import Conversation
    from bot.prompts import Prompts
    from bot.wording.showing import Number
    from intake.case import CallerId
    from intake.keys import Sealed, StreetKeys
    from intake.sealing import Content

CHILD: Final = "child"
"""The fact that something said was a sign of a child, whatever the questions are."""
_ABOUT_REPORTS: Final = frozenset({"receipt", "so-far", "status"})
_RECEIVED: Final = "received"
_OTHER: Final = "other"


class NumbersFor(Protocol):
    """Says which numbers a caller may be shown, 112 first, by the facts of a speech."""

    def __call__(self, facts: Mapping[str, str]) -> Sequence[Number]: ...  # noqa: D102  said in the class


@dataclass(frozen=True, slots=True)
class Speech:
    """One message to be made and said.

    Attributes:
        shown: steps; their texts stand one below the other, the last one's buttons below all.
        notice: a text key said before them.
        locale: in which language.
        channel: where.
        rev: the state of the conversation its buttons belong to.
        facts: ``country``, ``profile``, ``time``; ``child`` where one was seen.
        picked: what is ticked.
        answers: what a review shows; step and choices.
        person: of a report about several people, which one is spoken of.
        ask: the team's consent question.
        pressed: the message whose button was pressed: this takes its place.
        typed: the message that was typed: it goes away.
        urgent: goes before others.
        args: what its texts are filled with.
        heard: it stands there already, and is to be heard.
    """

    shown: tuple[Shown, ...]
    notice: str
    locale: str
    channel: str
    rev: int = 0
    facts: Mapping[str, str] = field(default_factory=dict)
    picked: tuple[str, ...] = ()
    ask: Content | None = None
    pressed: int | None = None
    typed: int | None = None
    urgent: bool = False
    answers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    person: int = 1
    args: Mapping[str, str] = field(default_factory=dict, repr=False)  # a repr may end in a log
    heard: bool = False

    @property
    def silent(self) -> bool:
        """Nothing is to be said; something may still have to go away."""
        return not self.shown and not self.notice

    @property
    def covers(self) -> bool:
        """It is the harmless screen: nothing else of ours may stand in the chat."""
        return self.notice == HARMLESS and not self.shown

    def written(self) -> Content:
        """Return it as it waits in the outbox."""
        return {
            "shown": [[one.flow, one.step] for one in self.shown],
            "notice": self.notice,
            "locale": self.locale,
            "channel": self.channel,
            "rev": self.rev,
            "facts": self.facts,
            "picked": self.picked,
            "ask": self.ask,
            "pressed": self.pressed,
            "typed": self.typed,
            "urgent": self.urgent,
            "answers": self.answers,
            "person": self.person,
            "args": self.args,
            "heard": self.heard,
        }

    @staticmethod
    def read(written: Content) -> Speech:
        """Return what ``written`` wrote."""
        content: dict[str, Any] = written
        shown = tuple(Shown(*one) for one in content["shown"])
        answers = tuple((id_, tuple(chosen)) for id_, chosen in content["answers"])
        picked = tuple(content["picked"])
        return Speech(**{**content, "shown": shown, "picked": picked, "answers": answers})


@dataclass(frozen=True, slots=True)
class Sending:
    """A letter that was just put into the outbox, as the courier needs it.

    Attributes:
        caller: for whom.
        channel: where.
        address: sealed; the courier opens it for the call.
        record: its row.
        speech: what to say.
    """

    caller: CallerId
    channel: str
    address: Sealed | None
    record: RecordId
    speech: Speech


def letter_binding(record: RecordId, keys: StreetKeys) -> Binding:
    """Say what a letter of the bot's own is bound to."""
    return Binding(Purpose.OUTBOX, keys.org, NO_CASE, 0, record)


def knock(keys: StreetKeys, *, reminds: bool = True) -> Letter:
    """Return the agreed opening line as a letter: to remind her, or before words of staff."""
    record = RecordId(token_bytes(16))
    content: Content = {"reminds": reminds}
    sealed = seal_pocket(content, keys.pocket, letter_binding(record, keys))
    return Letter(OutboxKind.KNOCK, sealed, record)


def of_conversation(
    here: Conversation, channel: str, *, pressed: int | None = None, typed: int | None = None
) -> Speech:
    """Say what a conversation shows now; ``pressed`` and ``typed`` as in ``Speech``."""
    return Speech(
        shown=here.shown,
        notice=here.notice,
        locale=here.locale,
        channel=channel,
        rev=here.rev,
        facts=facts_of(here),
        picked=here.place.picked,
        ask=here.ask,
        pressed=pressed,
        typed=typed,
        urgent=here.danger,
        answers=here.place.answers,
        person=here.place.person,
        args={**_of_report(here), **here.args},
    )


def in_answer_to(here: Conversation, incoming: Incoming, *, heard: bool = False) -> Speech:
    """Say what a conversation shows now, in place of what it answers; ``heard``: see ``Speech``."""
    message = incoming.message
    pressed, typed = (message, None) if incoming.pressed is not None else (None, message)
    said = of_conversation(here, incoming.channel, pressed=pressed, typed=typed)
    return replace(said, heard=True) if heard else said


def facts_of(here: Conversation) -> Mapping[str, str]:
    """Return what is settled, and that a child was seen: then the line for children is shown."""
    return {**here.facts, CHILD: CHILD} if here.child else here.facts


def _of_report(here: Conversation) -> Mapping[str, str]:
    """Fill the texts that say how far a report is. They say nothing of what is in it.

    Where somebody asked about others, nothing of the team is said. Who reported nothing is told
    that what they write arrives; that it is being read is only ever told to whoever reported.
    """
    if _ABOUT_REPORTS.isdisjoint(one.step for one in here.shown):
        return {}
    news = here.facts.get("report", _RECEIVED)
    if here.compromised is not None:
        news = _RECEIVED
    elif here.facts.get("profile") != Profile.FRONTLINE and here.case is not None:
        news = _OTHER
    return {"receipt": receipt_of(here.case) if here.case else "", "report": news}


def spoken(
    speech: Speech, numbers: NumbersFor, offered: Sequence[str], prompts: Prompts
) -> Outgoing:
    """Make one message of it, where a channel shows one at a time.

    What of it has a prompt can be heard at the press of a button.
    """
    parts = spoken_apart(speech, numbers, offered, prompts)
    sounds = tuple(prompt for part in parts for prompt in part.prompts)
    if len(parts) == 1 and not sounds:
        return parts[0]
    text = "\n\n".join(part.text for part in parts)
    button = None
    if sounds and speech.shown:
        button = listening(speech.shown[-1], _scene(speech, numbers, offered))
    buttons = parts[-1].buttons
    return Outgoing(text, buttons, speech.locale, prompts=sounds, listen=button)


def spoken_apart(
    speech: Speech, numbers: NumbersFor, offered: Sequence[str], prompts: Prompts
) -> tuple[Outgoing, ...]:
    """Make its parts, one or more; the last one has the buttons.

    Where a text is missing the emergency text stands in: never nothing.
    """
    scene = _scene(speech, numbers, offered)
    try:
        return tuple(prompts.beside(part) for part in _parts(speech, scene))
    except TextMissing as missing:
        log.trouble("text-missing", locale=missing.locale)
        return (phrase("not-saved", scene),)


def words_of(
    content: Content, here: Conversation, channel: str, numbers: NumbersFor
) -> list[Outgoing]:
    """Return the messages of a reply or of a text key; long words come in several."""
    key = content.get("key")
    if isinstance(key, str):
        given: Any = content.get("args") or {}
        try:
            return [_said_key(key, of_conversation(here, channel), numbers, given)]
        except TextMissing as missing:
            log.trouble("text-missing", locale=missing.locale)
            return []
    lang = str(content.get("locale") or here.locale)
    return [Outgoing(part, lang=lang) for part in in_parts(str(content.get("text") or ""))]


def in_parts(text: str) -> list[str]:
    """Cut words into pieces that one message can hold, between words where there are any."""
    parts: list[str] = []
    rest = text.strip()
    while (fits := _fitting(rest)) < len(rest):
        gap = max(rest.rfind(sign, 0, fits + 1) for sign in ("\n", " "))
        end = gap if gap > 0 else fits
        parts.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*parts, rest] if rest else parts


def _fitting(text: str) -> int:
    """Return how many characters of a text one message can hold."""
    end = min(len(text), LONGEST)
    while (over := len(text[:end].encode("utf-16-le")) // 2 - LONGEST) > 0:
        end -= (over + 1) // 2
    return end


def _said_key(
    key: str, speech: Speech, numbers: NumbersFor, args: Mapping[str, str] | None = None
) -> Outgoing:
    scene = replace(_scene(speech, numbers, ()), args=args or {})
    return phrase(key, scene)


def _parts(speech: Speech, scene: Scene) -> Iterator[Outgoing]:
    if speech.ask is not None:
        scene = replace(scene, args={**scene.args, **asking(speech.ask, speech.locale)})
    if speech.notice:
        yield phrase(speech.notice, scene)
    for one in speech.shown:
        yield outgoing(one, scene)


def _scene(speech: Speech, numbers: NumbersFor, offered: Sequence[str]) -> Scene:
    return Scene(
        locale=speech.locale,
        channel=speech.channel,
        rev=speech.rev,
        facts=speech.facts,
        numbers=numbers(speech.facts),
        offered=offered,
        picked=speech.picked,
        answers=speech.answers,
        person=speech.person,
        args=speech.args,
    )
