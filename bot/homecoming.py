"""Return codes within a turn: one is given out, or somebody comes back with one.

Coming back moves the link between caller and case from the old name to the new one, in one commit
with everything else. Unknown, wrong and expired codes get one answer, after the same work.

Where a word was agreed on, a code alone moves nothing: whoever wrote it is asked for the word, and
until it is said a stranger, with all that a stranger can do and nothing more. The old chat goes on
as it was (ADR 0028).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hmac import compare_digest
from typing import TYPE_CHECKING, Final, NamedTuple

from bot import codewords, conduct, drafts, engine, returning, safecontact, turns
from bot.codes import as_phone, grouped
from bot.conduct import Conduct
from bot.engine import Place, Said
from bot.filing import Filing
from bot.flows import FLOWS
from bot.notes import ASKING, OPEN_LINE, WELCOME
from bot.returning import Found
from bot.safecontact import ASK_WORD
from bot.seats import FETCHING
from bot.wording import HARMLESS, understand
from intake.store import callers, conversations, keeping, outbox, returns
from intake.store.callers import CallerRow

if TYPE_CHECKING:
    from datetime import datetime

    from bot.filing import CaseFile
    from bot.messages import Incoming
    from bot.pocket import Conversation
    from bot.seats import Seat, Seats, Street
    from bot.turns import Outcome
    from intake.case import CallerId, CaseId
    from intake.db import Tx
    from intake.store.letterbox import ChainHead

COMING_BACK: Final = "coming_back"
QUESTION: Final = "return-code"
WORD: Final = ASK_WORD
"""The question for the word, next to the one for the digits."""
TRIES: Final = 5
"""So many words in a row are no word of hers: then the digits are asked for again."""
WAITING: Final = Place(COMING_BACK, FLOWS[COMING_BACK].main[0])
_SHOW: Final = "show"
_RETURN: Final = "/return"
_UNKNOWN: Final = "code-unknown"
_RIGHT: Final = "code-right"
_TOO_MUCH: Final = "too-much"
_NEW: Final = "code-new"
_FRESH: Final = "code-noted"
_NOTED: Final = "noted"
_CODE: Final = "code"


class _Led(NamedTuple):
    """What a code leads to, under which name it is known, and where its case's entries end."""

    here: Conversation
    caller: CallerId
    chain: ChainHead | None


@dataclass(frozen=True, slots=True)
class Homecoming:
    """What return codes do within one batch."""

    tx: Tx
    street: Street
    seats: Seats
    now: datetime

    # --- somebody comes back ------------------------------------------------------------------

    def entered(self, incoming: Incoming, seat: Seat) -> Seat | None:
        """Take the digits of somebody who is asked for them; ``None``: it is nothing of the kind.

        Whatever is written there and is no command, button or alarm counts as a code: nothing can
        be learnt from how it is answered. It is the same where the word is asked for.
        """
        here = self._asked(incoming, seat.here)
        if here is None:
            return None
        if _stands_at(WORD, here):
            return replace(seat, here=self._wrong(here))
        return self._tried(incoming, here, seat)

    def _tried(self, incoming: Incoming, here: Conversation, seat: Seat) -> Seat:
        way = incoming.way
        if way is not None and way.key is None:
            return replace(seat, here=_again(here, _TOO_MUCH))
        keys = self.street.keys
        found = returning.found(self.tx, way.key, keys, self.now) if way and way.key else None
        led = None if found is None else self._led(found)
        if led is None:
            return replace(seat, here=_again(here, _UNKNOWN))
        if led.here.ok_word:
            return replace(seat, here=self._stopped(here, led))
        return self._moved(incoming, here, led)

    def known(self, incoming: Incoming, seat: Seat) -> Seat:
        """Let somebody in who was asked for a word, and says it; the word itself is still to hear.

        The word that says that she is made to write lets her in, too: to the harmless screen.
        """
        here = seat.here
        led = None if here is None or not _is_at_the_door(here) else self._behind(here)
        if here is None or led is None or led.here.case is None:
            return seat
        agreed, case = led.here.agreed.at(self.now), led.here.case
        if codewords.said(incoming.words, agreed, case, self.street.keys) is None:
            return seat
        return self._moved(incoming, here, led)

    def _behind(self, here: Conversation) -> _Led | None:
        """Return what the code led to that was written before; ``None``: it does not any more.

        Her chat has gone on meanwhile, if it is still there.
        """
        found = None if here.door is None else Found.read(here.door)
        if found is None or not returning.leads(self.tx, found, self.now):
            return None
        led = self._led(found)
        live = None if led is None else self.seats.standing(led.caller)
        if led is None or live is None or live.case != led.here.case:
            return led
        gone = live.left or not live.saving or live.door is not None
        return led if gone else led._replace(here=live)

    def _stopped(self, here: Conversation, led: _Led) -> Conversation:
        """Ask for the word. Until it is said whoever wrote the code is the stranger they were."""
        door = Found(led.here, led.caller).written()
        return self._asks(replace(here, door=door, misses=0), led)

    def _wrong(self, here: Conversation) -> Conversation:
        """Ask for the word again, a few times; where nothing lies there any more, for the digits.

        Words that are nearly right, or anything else, are answered alike and kept nowhere.
        """
        led, misses = self._behind(here), here.misses + 1
        if led is None or misses >= TRIES:
            place = replace(here.place, step=QUESTION)
            return _again(replace(here, place=place, door=None), _UNKNOWN)
        return self._asks(replace(here, misses=misses), led)

    def _asks(self, here: Conversation, led: _Led) -> Conversation:
        place, held = replace(here.place, step=WORD), safecontact.is_held(led.here)
        asks = _again(replace(here, place=place), HARMLESS if held else "")
        return replace(asks, misses=here.misses, shown=() if held else asks.shown)

    def _asked(self, incoming: Incoming, here: Conversation | None) -> Conversation | None:
        """Return the conversation at the question for the digits, if these are an answer to it."""
        way = incoming.way
        if way is not None and way.commanded:
            typed = replace(incoming, words=_RETURN, way=None)
            here = turns.take(here, typed, self.street.offered, self.now).here
            return here if _stands_at(QUESTION, here) else None
        if here is None or here.left or not _is_asked(here) or not incoming.words:
            return None
        said = understand(incoming, here.place, here.rev)
        answers = said is None or (said.command is None and not said.choices and not said.alarms)
        probes = conduct.met(here, incoming) is Conduct.PROBING  # told the same here as anywhere
        return here if answers and incoming.odd is None and not probes else None

    def _led(self, found: Found) -> _Led | None:
        """Return what a code leads to as it is now; ``None`` where the case is over."""
        here = found.here
        if here.case is None:
            return _Led(here, found.caller, None)
        book = callers.of_case(self.tx, here.case)
        if book is None or book.chain is None:  # its row goes with a purge
            return None
        return _Led(self._as_it_is(here, book.caller), book.caller, book.chain)

    def _moved(self, incoming: Incoming, before: Conversation, led: _Led) -> Seat:
        """Let her go on where she stood, under the name she has here."""
        here, old = led.here, led.caller
        if old != incoming.caller:
            conversations.end(self.tx, old)
            outbox.forget(self.tx, old)
        if here.case is not None:
            callers.link_case(self.tx, old, None)
            callers.link_case(self.tx, incoming.caller, here.case)
        row = CallerRow(
            incoming.caller,
            incoming.channel,
            incoming.address,
            here.case,
            unreachable=False,
            chain=led.chain,
        )
        here = replace(here, rev=max(before.rev, here.rev) + 1, left=False)
        seat = self.seats.moved(self._welcomed(here), row, old)
        return replace(seat, file=self._told(seat, incoming.channel))

    def _as_it_is(self, here: Conversation, old: CallerId) -> Conversation:
        """Return what a code led to with what was held, or found safe, since it was renewed."""
        live = self.seats.standing(old)
        if live is None or live.case != here.case:
            return here
        agreed = replace(live.agreed, after=here.agreed.after)
        return replace(here, agreed=agreed, compromised=live.compromised)

    def _welcomed(self, here: Conversation) -> Conversation:
        """Say that the code was right, and how many messages wait.

        Where the duress word was said, the harmless screen is all there is here, too. The team's
        question for consent counts as a message: it is shown on a tap.
        """
        place, waiting = _goes_on(here), 0
        here = safecontact.came_back(here, self.now)
        if here.case is not None and safecontact.is_held(here):
            keeping.release(self.tx, here.case, self.now)  # it waits for staff to decide
            return replace(_shows(here, place, HARMLESS), shown=())
        may_read = here.contact is not False and here.compromised is None
        if here.case is not None and may_read:
            waiting = keeping.keep_all(self.tx, here.case, self.now) + (place.flow == ASKING.flow)
        elif place.flow == ASKING.flow:
            place = engine.begin(OPEN_LINE, silent=True).at  # nothing of the team is said
        if waiting:
            return _shows(replace(here, resumes=place), WAITING, _RIGHT, waiting)
        return drafts.offered(_shows(here, place, _RIGHT), self.now)

    def _told(self, seat: Seat, channel: str) -> CaseFile | None:
        """Tell the team, in the case, by which way she writes now."""
        if seat.file is None or seat.here is None:
            return seat.file
        filing = Filing(self.tx, self.street.keys, self.now)
        return filing.filed(seat.file, [filing.contact(seat.here, channel)])

    # --- everything else ----------------------------------------------------------------------

    def hidden(self, incoming: Incoming, here: Conversation | None) -> Incoming:
        """Take a code out of what was written where nobody asked for it.

        A code must not become words of a case. Sixteen digits that are not her own code may be
        anything, and stay.
        """
        way = incoming.way
        if way is None or way.code:
            return incoming
        if way.commanded:
            return replace(incoming, words=_RETURN)
        own = here.way_back.lookup if here is not None and here.way_back is not None else b""
        is_hers = way.key is not None and compare_digest(way.key.lookup, own)
        return replace(incoming, words=None) if is_hers else incoming

    def after(self, outcome: Outcome, incoming: Incoming, before: Conversation | None) -> Outcome:
        """Add to a turn what return codes have to do with it.

        A fresh code is issued where she asked for one; what waits is released where she asked to
        see it, or goes somewhere else; the code of a case that she took back goes with it.
        """
        if before is None or safecontact.is_held(outcome.here):
            return outcome
        if outcome.unlinks and before.case is not None:
            returns.forget_case(self.tx, before.case)
            keeping.let_go(self.tx, before.case, self.now)
        elif any(one.step == _NEW for one in outcome.here.shown):
            return self._issued(outcome, incoming, before)
        elif before.place.flow == COMING_BACK and not outcome.leaves:
            if before.case is not None and not engine.ended(before.place):
                return self._at_the_door(
                    outcome, before, before.case, shows=_shows_it(incoming, before)
                )
        elif before.case is not None and safecontact.proves(before, outcome.here):
            keeping.release(self.tx, before.case, self.now)
            outcome = replace(outcome, here=_let_in(outcome.here))
        return outcome

    def _issued(self, outcome: Outcome, incoming: Incoming, before: Conversation) -> Outcome:
        way = incoming.way
        if way is None or way.key is None or not way.code:
            return replace(outcome, here=_again(before, _TOO_MUCH))
        here = returning.issue(self.tx, outcome.here, way.key)
        once = {"code": grouped(way.code), "phone": as_phone(way.code)}
        return replace(outcome, here=replace(here, args=once))

    def _at_the_door(
        self, outcome: Outcome, before: Conversation, case: CaseId, *, shows: bool
    ) -> Outcome:
        """Show what waits for somebody who came back, one at a time."""
        here = outcome.here
        if here.agreed.asks_word:
            return _unproved(outcome, before, shows=shows)
        if shows:
            asks = keeping.release(self.tx, case, self.now, 1) and _asks_for_consent(before)
            rest = keeping.count(self.tx, case) + asks
            here = replace(here, ask=before.ask, resumes=before.resumes)
            here = drafts.offered(_next(here, rest), self.now)
            return replace(outcome, here=here, notes=())
        if here.place.flow != COMING_BACK:
            keeping.release(self.tx, case, self.now)  # she wants to talk: nothing is kept from her
            return outcome
        if safecontact.proves(before, here):
            keeping.keep_all(self.tx, case, self.now)  # what was put off meanwhile, too
            here = _let_in(here)
        args = {"count": str(keeping.count(self.tx, case) + _asks_for_consent(before))}
        return replace(outcome, here=replace(here, ask=before.ask, args=args))


def once(here: Conversation, channel: str) -> Conversation:
    """Leave out of what is stored what has been said once; whoever fetches has yet to see it.

    Whoever goes anywhere else than to the word that is asked for has turned away from the door.
    """
    if here.door is not None and not _is_at_the_door(here):
        here = replace(here, door=None)
    if channel == FETCHING or _CODE not in here.args:
        return here
    return replace(here, args={})


def _is_asked(here: Conversation) -> bool:
    return _stands_at(QUESTION, here) or (_stands_at(WORD, here) and here.door is not None)


def _stands_at(step: str, here: Conversation) -> bool:
    return (here.place.flow, here.place.step) == (WELCOME, step)


def _is_at_the_door(here: Conversation) -> bool:
    """Say whether the word is asked for: here, or as soon as something else has been told."""
    place = here.place
    near = place.step == WORD or WORD in place.trail
    return here.door is not None and not here.left and place.flow == WELCOME and near


def _goes_on(here: Conversation) -> Place:
    """Return where to go on: a contact that ended goes on at the line, a code is noted by now."""
    place = here.place
    if engine.ended(place):
        return engine.begin(OPEN_LINE, silent=True).at
    if place.step == _FRESH:
        place = engine.advance(place, Said(choices=(_NOTED,))).at
    place = drafts.behind(replace(here, place=place))
    return place if place.flow == turns.REPORT else replace(place, picked=())  # ticks tell, too


def _asks_for_consent(before: Conversation) -> bool:
    """Say whether a question of the team waits behind the messages: it names what was said."""
    return before.resumes is not None and before.resumes.flow == ASKING.flow


def _let_in(here: Conversation) -> Conversation:
    """Say that we go on, unless there is news to be told."""
    return here if here.notice else replace(here, notice=_RIGHT)


def _again(here: Conversation, notice: str) -> Conversation:
    """Ask the same question again, and say why."""
    return _shows(replace(here, rev=here.rev + 1), here.place, notice)


def _shows_it(incoming: Incoming, before: Conversation) -> bool:
    said = understand(incoming, before.place, before.rev)
    at_it = before.place.step == WAITING.step
    return at_it and said is not None and said.choices == (_SHOW,)


def _unproved(outcome: Outcome, before: Conversation, *, shows: bool) -> Outcome:
    """Let her go wherever she wants to, but show her nothing of what waits without her word."""
    here = outcome.here
    if outcome.met is Conduct.PROBING or (here.place.flow != COMING_BACK and not shows):
        return outcome
    again = _asks_word(replace(here, ask=before.ask, resumes=before.resumes))
    # Whoever is in danger gets what is said to that, before anything else.
    said = tuple(one for one in here.shown if one.flow == COMING_BACK and one.step != WAITING.step)
    if said:
        again = replace(again, shown=said, notice="")
    return replace(outcome, here=again, notes=() if shows else outcome.notes)


def _asks_word(here: Conversation) -> Conversation:
    """Stand before what waits, and show nothing of it: not even that there is anything."""
    return replace(_shows(here, WAITING, ASK_WORD), shown=())


def _next(here: Conversation, rest: int) -> Conversation:
    """Stand before the next message that waits, or where she stood when there is none.

    What happened while she was away is said with it: the machine is quiet where a person came.
    """
    if rest:
        return _shows(here, WAITING, here.notice, rest)
    place = here.resumes
    if place is None or (place.flow == ASKING.flow and here.ask is None):
        place = engine.begin(OPEN_LINE, silent=True).at
    return _shows(replace(here, resumes=None), place, here.notice)


def _shows(here: Conversation, place: Place, notice: str, waiting: int = 0) -> Conversation:
    args = {"count": str(waiting)} if waiting else {}
    shown = engine.stay(place).shown
    return replace(here, place=place, shown=shown, notice=notice, args=args, misses=0)
