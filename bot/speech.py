"""What the bot is going to say, as something that can wait in the outbox and still be said."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol

from bot.engine import Shown
from bot.messages import Outgoing
from bot.wording import Scene, asking, outgoing, phrase
from locales import TextMissing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.messages import Incoming
    from bot.pocket import Conversation
    from bot.wording.showing import Number
    from intake.sealing import Content


class NumbersFor(Protocol):
    """Says which numbers a caller may be shown, 112 first: by ``country`` and ``profile``."""

    def __call__(self, facts: Mapping[str, str]) -> Sequence[Number]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Speech:
    """One message to be made and said.

    Attributes:
        shown: steps; their texts stand one below the other, the last one's buttons below all.
        notice: a text key said before them.
        locale: in which language.
        channel: where.
        rev: the state of the conversation its buttons belong to.
        facts: ``country``, ``profile``, ``time``.
        picked: what is ticked.
        ask: the team's consent question.
        pressed: the message whose button was pressed: this takes its place.
        typed: the message that was typed: it goes away.
        urgent: goes before others.
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

    @property
    def silent(self) -> bool:
        """Nothing is to be said; something may still have to go away."""
        return not self.shown and not self.notice

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
        }

    @staticmethod
    def read(written: Content) -> Speech:
        """Return what ``written`` wrote."""
        content: dict[str, Any] = written
        shown = tuple(Shown(*one) for one in content["shown"])
        return Speech(**{**content, "shown": shown, "picked": tuple(content["picked"])})


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
        facts=here.facts,
        picked=here.place.picked,
        ask=here.ask,
        pressed=pressed,
        typed=typed,
        urgent=here.danger,
    )


def in_answer_to(here: Conversation, incoming: Incoming) -> Speech:
    """Say what a conversation shows now, in place of what it answers."""
    if incoming.pressed is not None:
        return of_conversation(here, incoming.channel, pressed=incoming.message)
    return of_conversation(here, incoming.channel, typed=incoming.message)


def spoken(speech: Speech, numbers: NumbersFor, offered: Sequence[str]) -> Outgoing:
    """Make the message. Where a text is missing the emergency text stands in: never nothing."""
    scene = _scene(speech, numbers, offered)
    try:
        return _joined(speech, scene)
    except TextMissing:
        return phrase("not-saved", scene)


def said_key(
    key: str, speech: Speech, numbers: NumbersFor, args: Mapping[str, str] | None = None
) -> Outgoing:
    """Make the message of one text key. Raises TextMissing."""
    scene = replace(_scene(speech, numbers, ()), args=args or {})
    return phrase(key, scene)


def _joined(speech: Speech, scene: Scene) -> Outgoing:
    if speech.ask is not None:
        scene = replace(scene, args=asking(speech.ask, speech.locale))
    parts = [phrase(speech.notice, scene)] if speech.notice else []
    parts += [outgoing(one, scene) for one in speech.shown]
    if len(parts) == 1:
        return parts[0]
    text = "\n\n".join(part.text for part in parts)
    return Outgoing(text, parts[-1].buttons, speech.locale)


def _scene(speech: Speech, numbers: NumbersFor, offered: Sequence[str]) -> Scene:
    return Scene(
        locale=speech.locale,
        channel=speech.channel,
        rev=speech.rev,
        facts=speech.facts,
        numbers=numbers(speech.facts),
        offered=offered,
        picked=speech.picked,
    )
