"""A report that was begun and not sent: offered to whoever comes back to it, and put away.

It waits where it was left for 72 hours after its last answer (``bot.seats.DRAFT``). Whoever comes
back after a while, or with a code, is asked first: go on, start again, or discard it. Nothing of
what was answered is said. To discard it is to take back what was agreed to; to start again marks
the answers in the case as taken back, of the person that was being told about.
Source: ux.md 2.5, "Save & resume"; ADR 0024.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot import engine
from bot.conduct import Conduct
from bot.engine import Place, Shown, Turn, progress, whom
from bot.notes import ADULT, unconfirmed, void
from bot.seats import DRAFT as LASTS
from bot.turns import DRAFT, REPORT, is_draft
from bot.wording import understand

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.messages import Incoming
    from bot.notes import Note
    from bot.pocket import Conversation
    from bot.turns import Outcome

AWAY: Final = timedelta(minutes=30)
"""Whoever answered within that has not been away: the question is all that is asked again."""
WAITS: Final = Place(DRAFT, "draft-waits")
ANEW: Final = "draft-anew"
_START_AGAIN: Final = ("anew",)
# Nothing was answered, and the same question would be asked again.
_NOTHING_SAID: Final = frozenset({"report-waits", "not-understood", "offer-person"})
_NOWHERE: Final = "none"


def offered(here: Conversation, now: datetime) -> Conversation:
    """Ask somebody who comes back what is to become of the report; anybody else stands as before.

    What was to be said first, such as that a code was right, still is.
    """
    if not is_draft(here) or here.place.flow != REPORT:
        return here
    asks = (Shown(WAITS.flow, WAITS.step),)
    return _told(replace(here, place=WAITS, resumes=here.place, shown=asks, misses=0), now)


def behind(here: Conversation) -> Place:
    """Return where somebody stands who came back, the question of ``offered`` left out."""
    stands_there = here.place.flow == DRAFT and not engine.ended(here.place)
    return here.resumes if stands_there and here.resumes else here.place


def after(
    outcome: Outcome, incoming: Incoming, before: Conversation | None, now: datetime
) -> Outcome:
    """Add to a turn what it means for a report that waits. Changes nothing outside."""
    if before is None or outcome.heard or outcome.met not in {Conduct.PLAIN, Conduct.FLAGGED}:
        return outcome
    if before.place.flow == DRAFT and not engine.ended(before.place):
        outcome = _decided(outcome, incoming, before, now)
    elif outcome.here.place == before.place and outcome.here.notice in _NOTHING_SAID:
        if before.stood is not None and now - before.stood >= AWAY:
            return replace(outcome, here=offered(replace(outcome.here, notice=""), now))
        return outcome
    return replace(outcome, here=_stamped(outcome.here, before, now))


def _decided(outcome: Outcome, incoming: Incoming, before: Conversation, now: datetime) -> Outcome:
    here, left = outcome.here, before.resumes
    if here.place.flow == DRAFT and not engine.ended(here.place):
        return replace(outcome, here=_told(here, now))
    if here.place.flow != REPORT or left is None or not left.known:
        notes = (*unconfirmed(before, now), *outcome.notes)
        return replace(outcome, here=replace(here, resumes=None), notes=notes)
    said = understand(incoming, before.place, before.rev)
    if said is None or said.choices != _START_AGAIN:
        return replace(outcome, here=replace(here, place=left, shown=engine.stay(left).shown))
    # Whom they have told about before stays as it is: these answers were looked through.
    here = replace(here, place=replace(here.place, person=left.person), notice=ANEW)
    ticked = tuple(unconfirmed(before, now))
    left = engine.halved(left) if ticked else left
    notes = (*ticked, *outcome.notes, *_taken_back(before, left, now))
    return replace(outcome, here=here, notes=notes)


def _taken_back(before: Conversation, left: Place, now: datetime) -> Iterator[Note]:
    profile = before.facts.get("profile", ADULT)
    answered = dict.fromkeys((*left.remembered, *left.half[:1]))  # what was left ticked is filed
    for item in answered:
        person = whom(replace(left, step=item))
        yield from void(before, Turn(left, (), retracted=(item,), person=person), profile, now)


def _stamped(here: Conversation, before: Conversation, now: datetime) -> Conversation:
    """Note when a report was last gone on with; of one that is over nothing is kept."""
    if here.place.flow == REPORT and is_draft(here):
        return here if here.rev == before.rev else replace(here, stood=_minute(now))
    return replace(here, stood=None) if here.stood and not is_draft(here) else here


def _told(here: Conversation, now: datetime) -> Conversation:
    """Say how far it had come, and how long it still waits."""
    left = here.resumes
    far = None if left is None else progress(left)
    names = ("part", "parts", "question", "questions")
    counts = {name: str(getattr(far, name)) if far else _NOWHERE for name in names}
    waits = LASTS - (now - (here.stood or now))
    hours = str(max(1, waits // timedelta(hours=1)))
    return replace(here, args={**counts, "hours": hours, **here.args})


def _minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0)
