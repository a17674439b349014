"""What was agreed with one caller about writing to her, and how far this contact has come.

It is part of the conversation's sealed state; no word in clear, no time of day she did not choose.

Source: domain.md 5.4, 5.2 T7 and T8; ADR 0015.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from bot.engine import Place
from intake.contactplan import plan_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from intake.contactplan import ContactPlan

LIVE: Final = timedelta(minutes=10)
"""So long after the last thing she did she is there, whatever her windows say."""
CONTACT: Final = timedelta(minutes=30)
"""After such a silence it may be somebody else: the word and the opening line are due anew."""
SWEPT: Final = timedelta(hours=46)
"""So old a message may become in a chat: an hour to spare before 47, for a round that is late."""
READ: Final = timedelta(minutes=10)
"""So long a message of staff stands, where it was agreed that none stays."""
_MINUTE: Final = 60


class Mark(StrEnum):
    """Something that is so in this conversation."""

    HELD = "held"  # the duress word was said: nothing goes out until staff decide
    KNOCKED = "knocked"  # the opening line was put into the outbox, and she has not answered it
    ANSWERED = "answered"  # she has, in this contact
    PROVED = "proved"  # the ok word was said in this contact
    WAITING = "waiting"  # words of staff wait for her
    SILENT = "silent"  # she fell silent in the middle of something
    NUDGED = "nudged"  # the one reminder is used up
    RETURNED = "returned"  # she came back with a code, and has not said her word since
    REFUSED = "refused"  # she told staff that she wants no message, and has not written since
    UNFILED = "unfiled"  # the plan was changed, and staff do not know yet


_OF_A_CONTACT: Final = frozenset({Mark.ANSWERED, Mark.PROVED})


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was agreed, and what of it matters now.

    Attributes:
        choices: what she chose, by step, with ``country``: see ``intake.contactplan.plan_of``.
        ok_word: keyed hash of the word that says it is her; empty: none.
        duress_word: keyed hash of the word that says she is made to write, or read along with.
        marks: what is so.
        heard: when she last did anything, to the minute; ``None`` where nothing was agreed.
        after: where she goes on once the plan is made; ``None``: on the open line.
        news: a text key (a person came, or left) to be told with the next answer.
    """

    choices: Mapping[str, str] = field(default_factory=dict)
    ok_word: str = ""
    duress_word: str = ""
    marks: frozenset[Mark] = frozenset()
    heard: datetime | None = None
    after: Place | None = None
    news: str = ""

    @property
    def plan(self) -> ContactPlan:
        """When and how she may be written to."""
        return plan_of(self.choices)

    @property
    def known(self) -> bool:
        """Whether it is known that she reads: by her word, or by her answer to the opening line."""
        return not self.plan.shared or not self.marks.isdisjoint(_OF_A_CONTACT)

    @property
    def asks_word(self) -> bool:
        """Whether the ok word has to be said before anything that waits is shown."""
        return bool(self.ok_word) and Mark.PROVED not in self.marks

    def live(self, now: datetime) -> bool:
        """Say whether she is there: she has just done something."""
        return self.heard is not None and now - self.heard < LIVE

    def at(self, now: datetime) -> Agreement:
        """Return it as it is now: what belonged to a contact that is over is not so any more."""
        if self.heard is not None and now - self.heard < CONTACT:
            return self
        return self.without(*_OF_A_CONTACT)

    def marked(self, *marks: Mark) -> Agreement:
        """Return it with these marks."""
        return self if self.marks.issuperset(marks) else replace(self, marks=self.marks | {*marks})

    def without(self, *marks: Mark) -> Agreement:
        """Return it without these marks."""
        return self if self.marks.isdisjoint(marks) else replace(self, marks=self.marks - {*marks})

    def written(self) -> Mapping[str, Any]:
        """Return what is not as it is in the beginning, to be sealed with the conversation."""
        found: dict[str, Any] = {
            "choices": self.choices,
            "ok": self.ok_word,
            "duress": self.duress_word,
            "marks": sorted(self.marks),
            "heard": int(self.heard.timestamp()) // _MINUTE if self.heard else 0,
            "after": _written(self.after),
            "news": self.news,
        }
        return {name: value for name, value in found.items() if value}

    @staticmethod
    def read(written: Mapping[str, Any]) -> Agreement:
        """Return what ``written`` wrote. A mark of another version is left out."""
        get, known = written.get, {mark.value for mark in Mark}
        minutes = get("heard", 0)
        return Agreement(
            choices=get("choices", {}),
            ok_word=get("ok", ""),
            duress_word=get("duress", ""),
            marks=frozenset(Mark(one) for one in get("marks", ()) if one in known),
            heard=datetime.fromtimestamp(minutes * _MINUTE, UTC) if minutes else None,
            after=_read(get("after")),
            news=get("news", ""),
        )


NOTHING: Final = Agreement()
"""As long as nothing was agreed."""


def fading(now: datetime) -> datetime:
    """Return the time to note for a message that is to be swept ``READ`` from now.

    Its trace is made older than it is: so it is taken back in time even if this process dies.
    """
    return now + READ - SWEPT


def _written(place: Place | None) -> list[Any] | None:
    return [place.flow, place.step, place.along, place.trail] if place else None


def _read(written: list[Any] | None) -> Place | None:
    if written is None:
        return None
    flow, step, along, trail = written
    place = Place(flow, step, along, tuple(trail))
    return place if place.known else None
