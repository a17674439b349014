"""A report that was begun and not sent: offered to whoever comes back to it, and put away.

It waits where it was left for 72 hours after its last answer (``bot.seats.DRAFT``). Whoever comes
back after a while, or with a code, is asked first: go on, start again, or discard it. So is whoever
left it for a person or with "stop", at their next words after a stop, or when they ask for their
report. Whom the team asks something in between goes on where they were. Nothing of what was
answered is said. To discard it is to take back what was agreed to; to start again marks
the answers in the case as taken back, of the person that was being told about.
Source: ux.md 2.5, "Save & resume"; ADR 0018, 0024, 0027.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot import engine
from bot.conduct import Conduct
from bot.engine import Command, Place, Shown, Turn, progress, whom
from bot.notes import ADULT, ASKING, OPEN_LINE, unconfirmed, void
from bot.seats import DRAFT as LASTS
from bot.turns import DRAFT, REPORT, Outcome, is_draft
from bot.wording import understand

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.messages import Incoming
    from bot.notes import Note
    from bot.pocket import Conversation

AWAY: Final = timedelta(minutes=30)
"""Whoever answered within that has not been away: the question is all that is asked again."""
WAITS: Final = Place(DRAFT, "draft-waits")
ANEW: Final = "draft-anew"
_START_AGAIN: Final = ("anew",)
# Nothing was answered, and the same question would be asked again.
_NOTHING_SAID: Final = frozenset({"report-waits", "not-understood", "offer-person"})
_NOWHERE: Final = "none"
KEPT: Final = "draft-kept"
_NOT_BEGUN: Final = "as-what"
_STOPPED: Final = "stopped"
_SAVED: Final = "saved"
_SENT: Final = Shown(REPORT, "do-now")
_DECISIONS: Final = frozenset({("yes",), ("no",)})


def offered(here: Conversation, now: datetime) -> Conversation:
    """Ask somebody who comes back what is to become of the report; anybody else stands as before.

    What was to be said first, such as that a code was right, still is.
    """
    begun = here.place if here.place.flow == REPORT and is_draft(here) else None
    if _waits(here, now) and _is_off(here) and not here.person:
        begun = here.draft
    if begun is None:
        return here
    asks = (Shown(WAITS.flow, WAITS.step),)
    here = replace(here, place=WAITS, resumes=begun, draft=None, shown=asks, misses=0)
    return _told(here, now)


def left_at(here: Conversation) -> Place | None:
    """Return where a report waits once the conversation stands elsewhere; ``None``: there is none.

    What is ticked there stays unconfirmed: who leaves it by a turn has had that filed.
    """
    if here.place.flow == DRAFT and is_draft(here):
        return here.resumes
    if here.place.flow != REPORT or not is_draft(here) or here.place.step == _NOT_BEGUN:
        return here.draft
    question = engine.left(here.place)
    waits = question.flow == REPORT and not engine.ended(question)
    return replace(question, half=here.place.half) if waits else None


def forgotten(here: Conversation, now: datetime) -> Outcome | None:
    """Put a report away that has waited for its time; ``None``: there is none, or it still waits.

    The line stays open. What was ticked and never confirmed is for ``notes.unconfirmed``.
    """
    if here.draft is None or _waits(here, now):
        return None
    at = engine.begin(OPEN_LINE, silent=True).at if _is_off(here) else here.place
    here = replace(here, place=at, draft=None, stood=None, rev=here.rev + 1, shown=(), notice="")
    return Outcome(here)


def _waits(here: Conversation, now: datetime) -> bool:
    """Say whether a report that was left can be gone on with."""
    known = here.draft is not None and here.draft.known
    return known and here.saving and here.stood is not None and now - here.stood < LASTS


def found_again(
    here: Conversation | None, incoming: Incoming, now: datetime
) -> Conversation | None:
    """Return a conversation as somebody finds it who does the next thing there.

    Whoever was away from a report, and does not answer its question, stands before ``offered``:
    whatever else they do, nothing of what was answered is shown. Anybody else stands as before.
    """
    if here is None or not is_away(here, now):
        return here
    said = understand(incoming, here.place, here.rev)
    answers = said is not None and (said.command in {None, Command.SKIP, Command.LEAVE})
    if answers and incoming.odd is None:
        return here
    return replace(offered(here, now), rev=here.rev + 1)


def is_away(here: Conversation, now: datetime) -> bool:
    """Say whether somebody has been away from a report that is not sent yet."""
    asks = is_draft(here) and here.place.flow == REPORT and not here.left
    return asks and here.stood is not None and now - here.stood >= AWAY


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
    if before.place == ASKING and before.draft is not None:
        outcome = _answered_the_team(outcome, incoming, before)
    outcome = _left(outcome, before, now)
    if _comes_back(outcome.here, incoming, before):
        outcome = replace(outcome, here=_offered_beside(outcome.here, now))
    return replace(outcome, here=_stamped(outcome.here, before, now))


def _left(outcome: Outcome, before: Conversation, now: datetime) -> Outcome:
    """Keep the question at which a report was left for the line, and say how to go on with it.

    What was ticked there when the team asked something is filed with the next turn.
    """
    here = outcome.here
    if before.draft is not None and not is_draft(here):
        here = replace(here, draft=engine.halved(before.draft) if here.draft else None)
        notes = (*unconfirmed(before, now), *outcome.notes)
        outcome = replace(outcome, here=here, notes=notes)
    if not here.saving or here.case != before.case or is_draft(here) or _SENT in here.shown:
        gone = here if here.draft is None else replace(here, draft=None)
        return replace(outcome, here=gone)
    question = left_at(before)
    if question is None or here.draft is not None or before.draft is not None:
        return outcome
    here = replace(here, draft=engine.halved(question))
    plain = all(one.flow == OPEN_LINE or one.step == _STOPPED for one in here.shown)
    if plain and not here.notice and not here.person:
        here = replace(here, notice=KEPT)
    return replace(outcome, here=here)


def _answered_the_team(outcome: Outcome, incoming: Incoming, before: Conversation) -> Outcome:
    """Lead whoever has answered the team's question back to that of the report."""
    here, question = outcome.here, before.draft
    said = understand(incoming, before.place, before.rev)
    decided = said is not None and said.choices in _DECISIONS and not said.alarms
    if question is None or not question.known or not decided or here.place.flow != OPEN_LINE:
        return outcome
    told = tuple(one for one in here.shown if one.flow == ASKING.flow)
    shown = (*told, *engine.stay(question).shown)
    return replace(outcome, here=replace(here, place=question, shown=shown, draft=None))


def _comes_back(here: Conversation, incoming: Incoming, before: Conversation) -> bool:
    """Say whether somebody on the line wants their report: they ask, or write after a stop."""
    if here.draft is None or before.draft is None or not _is_off(here) or here.notice:
        return False
    said = understand(incoming, Place(OPEN_LINE, "line"), before.rev)
    if said is None or said.alarms:
        return False
    stopped = engine.ended(before.place) and not engine.ended(here.place)
    return said.command in {Command.STATUS, Command.AGAIN} or (stopped and bool(said.words))


def _is_off(here: Conversation) -> bool:
    """Say whether somebody is on the line, or has stopped."""
    return here.place.flow == OPEN_LINE or (
        here.place.flow in {REPORT, DRAFT} and engine.ended(here.place)
    )


def _offered_beside(here: Conversation, now: datetime) -> Conversation:
    """Offer the report; that words were saved is said first."""
    offer = offered(here, now)
    if offer is here:
        return here
    said = tuple(one for one in here.shown if one.step == _SAVED)
    return replace(offer, shown=(*said, *offer.shown))


def _decided(outcome: Outcome, incoming: Incoming, before: Conversation, now: datetime) -> Outcome:
    here, left = outcome.here, before.resumes
    if here.place.flow == DRAFT and not engine.ended(here.place):
        if here.notice in _NOTHING_SAID and here.misses <= 1:
            here = replace(here, notice="")  # it is asked for the first time
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
    over = here.stood and not is_draft(here) and here.draft is None
    return replace(here, stood=None) if over else here


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
