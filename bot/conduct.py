"""Who must not be helped to harm: people who ask about others, and people who insult. Pure.

Asking about somebody else has one answer, the same for everybody everywhere. In the conversation of
somebody who has a case it may mean that the phone is in other hands: then the team writes nothing
there until staff say that the contact is safe again. Insults have one boundary and then a day of
silence, which words of danger always break, and which nobody ever meets who has a case, may be a
child, or said that they are in danger.

Source: domain.md 5.7, 5.3; ADR 0016.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from bot import engine
from bot.engine import Command, Place
from bot.flows import FLOWS
from bot.grammar import SKIP
from bot.messages import Odd
from bot.notes import ADULT, OPEN_LINE, WELCOME, apart, going_on, keeps, sign
from bot.pocket import Conversation
from bot.wording import manners, understand
from intake.indicators import Flag

if TYPE_CHECKING:
    from datetime import datetime

    from bot.engine import Turn
    from bot.messages import Incoming
    from bot.notes import Note

REMEMBERED: Final = timedelta(hours=24)
"""How long a boundary is remembered, and how long a silence lasts."""
NEUTRAL: Final = "neutral-answer"
BOUNDARY: Final = "boundary"
MUTED: Final = "muted"
NOWHERE: Final = Place(WELCOME, "language")
MINOR: Final = "minor"
ADULTS: Final = "potential_victim"
YOUNG: Final = "potential_victim_minor"
ASKED: Final = frozenset(id_ for id_ in FLOWS[ADULTS].main if FLOWS[ADULTS].steps[id_].kind.waits)
"""What adults are asked, without what any flow can be interrupted for, and without its ends."""
NARRATIVES: Final = frozenset({("third_party", "own-words"), ("frontline_reporter", "own-words")})
"""Where whoever reports tells it all: a mother asks there, too, whether we know where she is."""
CHILD: Final = frozenset({Flag.CHILD, Flag.UNDER_14, Flag.CHILD_WORD})
# Where everything that can be said everywhere is understood, and nothing else is.
_ANYWHERE: Final = Place(OPEN_LINE, "line")


class Conduct(StrEnum):
    """How a message is met. The value stands in the log.

    ``PLAIN`` goes on as any other; ``PROBING`` is given the neutral answer; ``WARNED`` the
    boundary; ``MUTED`` is told the numbers, and then nothing for a day; ``SILENT`` is told nothing;
    ``FLAGGED`` goes on as any other, and staff see a sign.
    """

    PLAIN = "plain"
    PROBING = "probing"
    WARNED = "warned"
    MUTED = "muted"
    SILENT = "silent"
    FLAGGED = "flagged"


def met(before: Conversation | None, incoming: Incoming) -> Conduct:
    """Say how a message is met.

    Args:
        before: where the conversation stands, as ``awake`` returned it.
        incoming: what somebody did.

    Danger, a child and leaving come before everything else; words of danger are danger whatever
    stands beside them.
    """
    if must_be_heard(incoming):
        return Conduct.PLAIN
    spared = before is not None and is_spared(before)
    if before is not None and before.muted is not None and not spared:
        return Conduct.SILENT
    return _by_words(before, incoming, spared=spared)


def _by_words(before: Conversation | None, incoming: Incoming, *, spared: bool) -> Conduct:
    signs = manners(incoming.words) if incoming.words else frozenset()
    if Flag.PROBING in signs and not _tells(before, incoming):
        return Conduct.PROBING
    if Flag.ABUSE in signs:
        again = before is not None and before.warned is not None
        return Conduct.FLAGGED if spared else Conduct.MUTED if again else Conduct.WARNED
    return Conduct.PLAIN


def _tells(before: Conversation | None, incoming: Incoming) -> bool:
    """Say whether this is what somebody reports, who did not ask about others before."""
    if before is None or not before.saving or before.compromised is not None:
        return False
    return (before.place.flow, before.place.step) in NARRATIVES and incoming.odd is None


def must_be_heard(incoming: Incoming) -> bool:
    """Say whether this is heard whatever happened before: danger, a child, or leaving quickly."""
    said = understand(incoming, _ANYWHERE, 0)
    if said is None:
        return False
    return bool(said.alarms) or said.command in {Command.DANGER, Command.LEAVE}


def may_wait(here: Conversation | None, incoming: Incoming) -> bool:
    """Say whether somebody who comes too fast may be made to wait: never who is in danger."""
    if must_be_heard(incoming):
        return False
    return here is None or (here.muted is None and not is_spared(here))


def is_spared(here: Conversation) -> bool:
    """Say whether somebody is never silenced nor made to wait: a person decides about them."""
    return (
        here.case is not None
        or here.danger
        or here.child
        or here.facts.get("profile", ADULT) == MINOR
    )


def awake(before: Conversation | None, now: datetime) -> Conversation | None:
    """Return a conversation without what is no longer remembered of it."""
    if before is None or (before.warned is None and before.muted is None):
        return before
    warned = before.warned if before.warned and now - before.warned < REMEMBERED else None
    if before.muted is None or now < before.muted:
        return replace(before, warned=warned)
    return replace(before, warned=warned, muted=None, left=True)  # what was before is forgotten


def probed(before: Conversation, now: datetime) -> Conversation:
    """Return where somebody stands who asked about somebody else: where they stood."""
    held = before.case is not None or before.compromised is not None
    hold = now if held else None
    return replace(before, rev=before.rev + 1, notice=NEUTRAL, compromised=hold)


def warned(start: Conversation, now: datetime) -> Conversation:
    """Return a conversation that remembers its boundary; nothing else about it changes."""
    return replace(start, rev=start.rev + 1, warned=now, notice=BOUNDARY)


def silenced(before: Conversation, now: datetime) -> Conversation:
    """Return what is left of a conversation during a silence. Its answers are forgotten."""
    return replace(_trace(before), warned=now, muted=now + REMEMBERED, notice=MUTED)


def heard_again(here: Conversation) -> Conversation:
    """Return somebody who is heard in spite of a silence: a stranger, of whom nothing is known."""
    return replace(here, warned=None, muted=None, left=True)


def traced(here: Conversation, now: datetime) -> Conversation | None:
    """Return what outlives a conversation that is over, mostly nothing.

    It is a boundary still remembered, or that somebody asked about others.
    """
    if here.muted is not None:
        return here if now < here.muted else None
    warned = None if here.left else _recent(here.warned, now)
    compromised = _recent(here.compromised, now)
    if warned is None and compromised is None:
        return None
    return replace(_trace(here), warned=warned, compromised=compromised, left=True)


def lasts(here: Conversation, now: datetime) -> timedelta | None:
    """Return for how long a silence, or what a conversation left behind, has to be kept."""
    if here.muted is not None:
        return max(timedelta(0), here.muted - now)
    remembered = [one for one in (here.warned, here.compromised) if one is not None]
    if here.left and here.case is None and remembered:
        return max(timedelta(0), max(remembered) + REMEMBERED - now)
    return None


def _trace(here: Conversation) -> Conversation:
    """Return a conversation of which only the language is known, and whether it is held."""
    return Conversation(NOWHERE, here.rev + 1, here.locale, compromised=here.compromised)


def _recent(moment: datetime | None, now: datetime) -> datetime | None:
    return moment if moment is not None and now - moment < REMEMBERED else None


def carried_over(start: Conversation, now: datetime) -> tuple[Note, ...]:
    """Return the sign that a case opens with where somebody asked about others before it.

    Who takes everything back and begins anew is held as before: staff of the new case must see it.
    """
    return () if start.compromised is None else told_of(Flag.PROBING, "", start, now)


def safe_again(here: Conversation, until: str) -> Conversation:
    """Return a conversation that staff found safe: as far as they had seen what was asked there.

    Args:
        here: where it stands.
        until: the time of the last question they had read, in the bot's own time, as ISO text.
    """
    if here.compromised is None or here.compromised.isoformat() > until:
        return here
    return replace(here, compromised=None)


# --- what staff are told -------------------------------------------------------------------------


def told_of(flag: Flag, words: str, here: Conversation, now: datetime) -> tuple[Note, ...]:
    """Return the notes of a sign about whoever writes. Words only where they are kept."""
    first, *rest = apart(words) if keeps(here) else ("",)
    return (sign(flag, first, here, now), *going_on(rest, here, now))


def marks_of(start: Conversation, incoming: Incoming, now: datetime) -> tuple[Note, ...]:
    """Return the sign of a voice message of somebody who has told nothing else yet.

    One that is kept is told of as what it is (``bot.voices``); this is for what cannot be kept.
    Nothing but silence and a voice is a caller, and often a frightened child (domain.md 5.7).
    """
    if not start.saving or start.spoke or incoming.odd is not Odd.VOICE or incoming.voice:
        return ()
    return told_of(Flag.VOICE_ONLY, "", start, now)


def has_spoken(start: Conversation, turn: Turn, words: str) -> bool:
    """Say whether somebody has by now answered a question, or written words that were kept."""
    if start.spoke or not start.saving or start.place.flow == WELCOME:
        return start.spoke
    answered = bool(turn.answer) and turn.answer != (SKIP,) and turn.command is None
    return answered or bool(words.strip())


def is_child(start: Conversation, turn: Turn) -> bool:
    """Say whether anything said so far was a sign of a child."""
    return start.child or not CHILD.isdisjoint(turn.flags)


def among_the_young(start: Conversation, turn: Turn) -> Turn:
    """Lead whoever has not said how old they are, and seems to be a child, to the few questions.

    A sign of a child never replaces an answer: who said "18 or older" goes on, and staff see it. It
    stands in the way of no emergency and of no end.
    """
    facts = {**start.facts, **dict(turn.facts)}
    asked = turn.at.flow == ADULTS and turn.at.step in ASKED
    if asked and "profile" not in facts and is_child(start, turn):
        begun, before = engine.begin(YOUNG), [one for one in turn.shown if one.flow != ADULTS]
        turn = replace(turn, at=begun.at, shown=(*before, *begun.shown))
    if turn.at.flow == YOUNG and start.place.flow != YOUNG:
        turn = replace(turn, facts=(*turn.facts, ("profile", MINOR)))
    return turn
