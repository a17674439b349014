"""One turn, pure: a conversation and what arrived become where it stands next and what is filed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from bot import conduct, engine, invited, onward
from bot.beginning import means_what_was_shown, meant, started
from bot.conduct import Conduct
from bot.engine import Command, NotAnAnswer, Place, Said, Shown
from bot.flows import FLOWS
from bot.notes import ADULT, ASKING, OPEN_LINE, Note, ending, keeps, loose, notes_of
from bot.wording import understand
from intake.case import Disposition, EntryKind, Level
from intake.indicators import Flag

if TYPE_CHECKING:
    from datetime import datetime

    from bot.engine import Turn
    from bot.messages import Incoming
    from bot.pocket import Conversation
    from intake.sealing import Content

MOST_HELD: Final = 40
"""Answers kept before consent; the welcome asks far fewer."""
DANGER: Final = frozenset({Flag.DANGER_NOW, Flag.DANGER_WORD, Flag.SUICIDE_NOW, Flag.SUICIDE_WORD})
"""What opens a case without consent, as told in advance (ADR 0013)."""
CONSENT: Final = "consent-save"
REPORT: Final = "frontline_reporter"
DRAFT: Final = "draft"
OFFER: Final = "code-offer"
RECEIPT: Final = "receipt"
_NO: Final = "not-understood"
_NO_AGAIN: Final = "offer-person"
_NOTHING: Final = "nothing-linked"
_NOTHING_MORE: Final = "nothing-more-kept"
_TAKEN_BACK: Final = frozenset({"withdrawn", "sharing-stopped"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one thing a caller did led to.

    Attributes:
        here: where the conversation stands now.
        notes: what is to be filed in her case, in order.
        opens: the case has to be opened first.
        leaves: she left quickly: nothing is said, and nothing that waits is said any more.
        unlinks: she took everything back: the case is not hers to be found by any more.
        over: nothing is left to remember of this conversation.
        met: how it was met.
        heard: nothing moved: she wants to hear what stands there.
    """

    here: Conversation
    notes: tuple[Note, ...] = ()
    opens: bool = False
    leaves: bool = False
    unlinks: bool = False
    over: bool = False
    met: Conduct = Conduct.PLAIN
    heard: bool = False


def is_leaving(incoming: Incoming) -> bool:
    """Say whether this means *leave quickly*, whatever is known about the caller."""
    said = understand(incoming, Place(OPEN_LINE, "line"), 0)
    return said is not None and said.command is Command.LEAVE


def take(
    before: Conversation | None, incoming: Incoming, offered: tuple[str, ...], now: datetime
) -> Outcome:
    """Take one thing a caller did.

    Deterministic, changes nothing outside. What is not understood moves nothing: the question comes
    again, and words are still filed where the caller agreed to that.

    Args:
        before: where her conversation stood; ``None`` for a new or a forgotten one.
        incoming: what she did.
        offered: the locales there are, the last resort first.
        now: aware UTC time, for what is filed and for what is remembered.
    """
    before = conduct.awake(before, now)
    met = conduct.met(before, incoming)
    if met is Conduct.PROBING:
        return _probed(before, incoming, offered, now)
    if met is Conduct.WARNED:
        return _warned(before, incoming, offered, now)
    if before is not None and met in {Conduct.SILENT, Conduct.MUTED}:
        here = before if met is Conduct.SILENT else conduct.silenced(before, now)
        return Outcome(here, met=met)
    outcome = _plain(before, incoming, offered, now)
    if before is not None and met is Conduct.FLAGGED:
        outcome = _flagged(before, outcome, now)
    return outcome


def _plain(
    before: Conversation | None, incoming: Incoming, offered: tuple[str, ...], now: datetime
) -> Outcome:
    """Take what is met as anything else; it ends a silence, unless it leaves."""
    if before is None or before.muted is None:
        return _taken(before, incoming, offered, now)
    outcome = _taken(conduct.heard_again(before), incoming, offered, now)
    return replace(outcome, here=before, over=False) if outcome.leaves else outcome


def _taken(
    before: Conversation | None, incoming: Incoming, offered: tuple[str, ...], now: datetime
) -> Outcome:
    start, notice = started(before, incoming, offered)
    is_new, start = start is not before, invited.brought(start, incoming)
    said = meant(start, incoming, offered)
    if said is not None and said.command is Command.LISTEN and before and not before.left:
        return Outcome(standing(before), heard=True)
    if said is None or (is_new and means_what_was_shown(said, incoming)):
        return _nothing_said(start, incoming, notice, now, is_new=is_new)
    try:
        turn = engine.advance(start.place, said)
    except NotAnAnswer:
        return _nothing_said(start, incoming, notice, now, is_new=is_new)
    if turn.item == invited.QUESTION and said.words:
        turn, said, notice = invited.marked(turn, said, incoming.invited)
    elif turn.command is Command.AGAIN and is_draft(start):
        notice = "report-waits"
    return _linked(moved(start, turn, said, notice, now), now)


def _linked(outcome: Outcome, now: datetime) -> Outcome:
    """Answer the question for a code with the link that somebody came by."""
    here, name = invited.spent(outcome.here)
    if not name:
        return outcome
    said = Said(words=name)
    turn, said, notice = invited.marked(engine.advance(here.place, said), said, name)
    further = moved(here, turn, said, notice, now)
    return replace(outcome, here=further.here, notes=(*outcome.notes, *further.notes))


def ended_by_silence(here: Conversation, now: datetime) -> Outcome:
    """End a contact whose caller has been silent too long. What she agreed to stays in her case.

    The line stays open for her. Whoever has not agreed (again) is asked anew instead: on the line
    we say that what is written there is saved.
    """
    if here.case is None:
        left = conduct.traced(here, now)
        return Outcome(left or here, over=left is None)
    notes: tuple[Note, ...] = ()
    if here.saving and not is_resting(here):
        notes = (ending(Disposition.EXPIRED, now),)
    rest = engine.begin(OPEN_LINE, silent=True).at if here.saving else Place(OPEN_LINE, "stopped")
    resting = replace(
        here, place=rest, rev=here.rev + 1, held=(), misses=0, notice="", shown=(),
        resumes=None, args={},
    )  # fmt: skip
    return Outcome(resting, notes)


def is_resting(here: Conversation) -> bool:
    """Say whether nobody waits for the caller: the line is open, or a contact has ended.

    Where a fresh code stands on her page she is waited for: it is not to stand there for long.
    """
    on_the_line = here.place.flow in {OPEN_LINE, ASKING.flow} and not here.args
    return here.left or on_the_line or engine.ended(here.place)


def is_draft(here: Conversation) -> bool:
    """Say whether this is a report that waits to be finished."""
    return here.place.flow in {REPORT, DRAFT} and here.saving and not engine.ended(here.place)


def standing(here: Conversation) -> Conversation:
    """Return a conversation that shows something: where nothing was said, its question."""
    if here.shown or here.notice:
        return here
    return replace(here, shown=engine.stay(here.place).shown)


# --- what is not met as anything else ------------------------------------------------------------


def _probed(
    before: Conversation | None, incoming: Incoming, offered: tuple[str, ...], now: datetime
) -> Outcome:
    """Give the neutral answer; where somebody stands does not change, and a stranger stays one."""
    if before is None:
        start, _ = started(before, incoming, offered)
        return Outcome(conduct.probed(start, now), over=True, met=Conduct.PROBING)
    words = incoming.words or ""
    notes = conduct.told_of(Flag.PROBING, words, before, now) if before.case is not None else ()
    return Outcome(conduct.probed(before, now), notes, met=Conduct.PROBING)


def _warned(
    before: Conversation | None, incoming: Incoming, offered: tuple[str, ...], now: datetime
) -> Outcome:
    start, _ = started(before, incoming, offered)
    asked = engine.begin(start.place.flow) if start is not before else engine.stay(start.place)
    here = replace(conduct.warned(start, now), shown=_spoken(start, asked.shown))
    return Outcome(here, met=Conduct.WARNED)


def _flagged(before: Conversation, outcome: Outcome, now: datetime) -> Outcome:
    """Let staff see it, once a day; otherwise nothing changes."""
    here = outcome.here
    if before.warned is not None or here.case is None:
        return outcome
    remembers = replace(here, warned=now, rev=max(here.rev, before.rev + 1))
    notes = (*outcome.notes, *conduct.told_of(Flag.ABUSE, "", before, now))
    return replace(outcome, here=remembers, notes=notes, met=Conduct.FLAGGED)


# --- nothing that moves anything -----------------------------------------------------------------


def _nothing_said(
    start: Conversation, incoming: Incoming, notice: str, now: datetime, *, is_new: bool
) -> Outcome:
    shown = engine.begin(start.place.flow).shown if is_new else engine.stay(start.place).shown
    words = incoming.words or ""
    missed = bool(words) and incoming.odd is None and not is_new
    misses = start.misses + 1 if missed else start.misses
    if incoming.odd is not None:
        notice = f"odd-{incoming.odd}"
    elif missed:
        notice = _NO if misses == 1 else _NO_AGAIN
    unchanged = not is_new and not missed
    here = replace(
        start,
        rev=start.rev if unchanged else start.rev + 1,
        misses=misses,
        shown=_spoken(start, shown),
        notice=notice,
        args={},
        spoke=start.spoke or (missed and start.saving),
    )
    notes = loose(words, incoming, start, now) if words.strip() and keeps(start) else ()
    return Outcome(here, (*notes, *conduct.marks_of(start, incoming, now)))


# --- a turn that moves ---------------------------------------------------------------------------


def moved(start: Conversation, turn: Turn, said: Said, notice: str, now: datetime) -> Outcome:
    """Let a turn of the engine's lead on: where she stands then, and what is filed of it."""
    turn = onward.led(start, turn, said)
    facts = {**start.facts, **dict(turn.facts)} if turn.facts else start.facts
    consents = dict(turn.consents)
    agreed = consents.get(Level.L1)
    in_danger = not DANGER.isdisjoint(turn.flags)
    opens = not start.saving and (agreed is True or in_danger)
    files = start.saving or opens
    leaves = turn.command is Command.LEAVE
    refuses = start.place.step == CONSENT and agreed is False
    # Taking back is heard from whoever has a case, also before she has agreed again, or not at all.
    takes_back = bool(consents) and not refuses and not any(consents.values())
    takes_back = takes_back and (start.saving or start.case is not None)
    took_back = takes_back and agreed is False
    notes = tuple(notes_of(start, facts.get("profile", ADULT), turn, said, now))
    if takes_back and not files:
        notes = tuple(note for note in notes if note.kind is EntryKind.CONSENT)
    saving = files and agreed is not False and not leaves
    shown, notice = _true(start, turn.shown, notice, refuses=refuses)
    # Where nothing becomes a case, nothing is kept: not even until the day is over.
    keeps = not files and not leaves and turn.disposition is None
    here = replace(
        start,
        place=turn.at,
        rev=start.rev + 1,
        locale=facts.get("locale", start.locale),
        facts=facts,
        case=None if took_back else start.case,
        key_id=None if took_back else start.key_id,
        saving=saving,
        contact=consents.get(Level.L2, start.contact),
        held=_held(start, () if takes_back else notes) if keeps else (),
        misses=0,
        person=start.person and not leaves,
        danger=(start.danger or in_danger) and not leaves,
        left=leaves,
        ask=start.ask if turn.at.flow == ASKING.flow else None,
        shown=() if leaves else _spoken(start, shown, in_danger=in_danger),
        notice="" if leaves else notice,
        way_back=None if took_back else start.way_back,
        resumes=start.resumes if turn.at.flow == start.place.flow else None,
        args={},
        spoke=conduct.has_spoken(start, turn, said.words),
        child=conduct.is_child(start, turn),
    )
    if start.held and files:
        notes = (*(Note.found(kept) for kept in start.held), *notes)
    if opens and start.case is None:
        notes = (*notes, *conduct.carried_over(start, now))
    return Outcome(
        here,
        notes if files or takes_back else (),
        opens=opens and start.case is None,
        leaves=leaves,
        unlinks=took_back,
        over=leaves and here.case is None and here.compromised is None,
    )


def _true(
    start: Conversation, shown: tuple[Shown, ...], notice: str, *, refuses: bool
) -> tuple[tuple[Shown, ...], str]:
    """Leave out what would not be true of her case, and say what is."""
    if refuses and start.saving:  # danger had opened it, and what it has stays there
        return (), _NOTHING_MORE
    if start.case is None and any(one.step in _TAKEN_BACK for one in shown):
        # Nobody could be told of it: the case is closed, or there never was one.
        return tuple(one for one in shown if one.step not in _TAKEN_BACK), _NOTHING
    return shown, notice


def _held(start: Conversation, notes: tuple[Note, ...]) -> tuple[Content, ...]:
    return (*start.held, *(note.kept() for note in notes))[-MOST_HELD:]


def _spoken(
    here: Conversation, shown: tuple[Shown, ...], *, in_danger: bool = False
) -> tuple[Shown, ...]:
    """Leave out what the machine keeps to itself while a person is in the conversation.

    A way back is not offered in danger, nor to somebody who has one.
    """
    hidden = {OFFER} if here.danger or in_danger or here.way_back else set()
    if in_danger:  # a receipt can be asked for at any time
        hidden.add(RECEIPT)
    shown = tuple(one for one in shown if one.step not in hidden)
    # Where nobody of the team may write, the machine does not keep quiet for them.
    if not here.person or here.compromised is not None:
        return shown
    return tuple(one for one in shown if not FLOWS[one.flow].steps[one.step].quiet)
