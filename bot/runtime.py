"""Takes what callers did all the way to rows: a batch at a time, each turn all or nothing.

Nothing is sent from here. What the turns cause is committed together, and then the courier says it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from secrets import token_bytes
from typing import TYPE_CHECKING, Final

from bot import conduct, drafts, replies, safecontact, turns, voices
from bot.conduct import Conduct
from bot.filing import Filing, genuine
from bot.homecoming import Homecoming, once
from bot.invited import recognised
from bot.messages import Patience
from bot.notes import apart, unconfirmed
from bot.seats import FETCHING, Seat, Seats
from bot.speech import Sending, Speech, facts_of, in_answer_to, knock, letter_binding
from intake import log
from intake.case import NO_CASE, RecordId
from intake.db import DatabaseDown, NotAllowed, RowRefused, StatementWrong
from intake.sealing import Binding, Purpose, seal, seal_pocket
from intake.store import callers, conversations, fetches, letterbox, outbox
from intake.store.outbox import Letter, OutboxKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.filing import CaseFile
    from bot.messages import Batch, Incoming
    from bot.pocket import Conversation
    from bot.seats import Street
    from bot.turns import Outcome
    from intake.case import CallerId
    from intake.db import Tx
    from intake.keys import Sealed
    from intake.sealing import Content
    from intake.store.letterbox import CaseKeyRow

_SPARE: Final = 2
_NOT_SAVED: Final = "not-saved"
_TOO_MUCH: Final = "too-much"
NOBODY_WAITS: Final = Patience()
# What makes a whole batch fail; anything else a turn raises is that turn's own.
_OF_THE_DATABASE: Final = (DatabaseDown, NotAllowed, RowRefused, StatementWrong)


@dataclass(frozen=True, slots=True)
class Received:
    """What a batch led to, once it is committed.

    Attributes:
        sendings: what may be said now, in order.
        prekeys: keys that were taken from the pool and not used yet.
        failed: how many turns were put aside.
        begun: how many conversations began.
        told: who was told to wait.
    """

    sendings: tuple[Sending, ...]
    prekeys: tuple[CaseKeyRow, ...]
    failed: int = 0
    begun: int = 0
    told: frozenset[CallerId] = frozenset()


def receive(
    tx: Tx, batch: Batch, street: Street, prekeys: Sequence[CaseKeyRow], now: datetime
) -> Received:
    """Take a batch to rows. An update that was taken before changes nothing.

    Loads once, decides every turn in memory, writes once. A turn that raises is put aside, sealed
    to the queue; its caller is told the numbers, and nobody else notices.

    Args:
        tx: the batch's transaction.
        batch: several updates of one caller stand in it in the order she sent them.
        street: keys and settings.
        prekeys: taken from the pool by earlier batches.
        now: aware UTC time.

    Raises:
        DatabaseDown, RowRefused, NotAllowed, StatementWrong: nothing of the batch remains.
    """
    taken = callers.seen(tx, batch.channel, {one.update for one in batch.incoming})
    fresh = tuple({one.update: one for one in batch.incoming if one.update not in taken}.values())
    room = _Room(tx, street, now, list(prekeys), batch.patience)
    room.seat(fresh)
    for incoming in fresh:
        room.turn(incoming)
    for spoilt in batch.spoilt:
        log.event("update-put-aside", channel=batch.channel, reason=spoilt.code)
        letterbox.quarantine(tx, batch.channel, spoilt, now)
    room.seats.save()
    if batch.next_offset is not None:
        callers.move_offset(tx, batch.channel, batch.next_offset)
    if room.waiting:
        log.event("too-fast", count=room.waiting, channel=batch.channel)
    told = frozenset(room.told)
    return Received(tuple(room.sendings), tuple(room.prekeys), room.failed, room.begun, told)


def put_aside(tx: Tx, incoming: Incoming, street: Street, now: datetime) -> tuple[Sending, ...]:
    """Keep one update that the database refused as a turn; return what its caller is told."""
    if incoming.update in callers.seen(tx, incoming.channel, [incoming.update]):
        return ()
    room = _Room(tx, street, now, [])
    room.put_aside(incoming, None)
    return tuple(room.sendings)


def silence(tx: Tx, street: Street, now: datetime) -> int:
    """End the contacts of callers who have been silent too long; return how many there were."""
    over = {row.caller for row in conversations.expired(tx, now)}
    seats, filing = Seats(tx, street, now), Filing(tx, street.keys, now)
    seats.load(over)
    for caller in over:
        seat = seats[caller]
        if seat.here is None:
            continue
        outcome = drafts.forgotten(seat.here, now)
        outcome = outcome or safecontact.ended_by_silence(seat.here, now)
        if seat.file is not None:
            filing.filed(seat.file, (*unconfirmed(seat.here, now), *outcome.notes))
        fetching = seat.row is not None and seat.row.channel == FETCHING
        if safecontact.may_nudge(outcome.here) and not fetching:
            outbox.add(tx, caller, knock(street.keys), now)
        rested = seat.here.case is not None and turns.is_resting(seat.here)
        rested = rested and seat.here.draft is None
        ends = outcome.over or rested
        seats[caller] = replace(seat, here=None if ends else outcome.here)
    seats.save()
    return len(over)


class _Room:
    """One batch at work."""

    def __init__(
        self, tx: Tx, street: Street, now: datetime, prekeys: list[CaseKeyRow],
        patience: Patience = NOBODY_WAITS,
    ) -> None:  # fmt: skip
        self.tx = tx
        self.street = street
        self.now = now
        self.prekeys = prekeys
        self.sendings: list[Sending] = []
        self.failed = 0
        self.begun = 0
        self.waiting = 0
        self.told: set[CallerId] = set()
        self._patience = patience
        self.seats = Seats(tx, street, now)
        self._filing = Filing(tx, street.keys, now)
        self._home = Homecoming(tx, street, self.seats, now)

    def seat(self, incoming: Sequence[Incoming]) -> None:
        """Load the callers of a batch, and as many prekeys as it is about to need."""
        self.seats.load({one.caller for one in incoming})
        places = [seat.here.place for seat in self.seats if seat.here and seat.file is None]
        wanted = sum(place.step == turns.CONSENT for place in places)
        if wanted > len(self.prekeys):
            missing = wanted + _SPARE - len(self.prekeys)
            found = letterbox.take_keys(self.tx, missing, self.now)
            self.prekeys += genuine(found, self.street.keys)

    def turn(self, incoming: Incoming) -> None:
        """Take one update, or put it aside if that cannot be done."""
        seat, said = self.seats[incoming.caller], len(self.sendings)
        try:
            with self.tx.turn():
                self.seats[incoming.caller] = self._taken(incoming, seat)
        except _OF_THE_DATABASE:
            raise
        except Exception as error:  # noqa: BLE001  one caller's fault must not be everybody's
            log.trouble("turn-failed", error, channel=incoming.channel)
            self.sendings = self.sendings[:said]
            self.put_aside(incoming, seat.here)

    def _taken(self, incoming: Incoming, seat: Seat) -> Seat:
        callers.arrived(self.tx, incoming, self.now)
        if incoming.gone:
            callers.mark_unreachable(self.tx, incoming.caller)
            return seat
        if incoming.message is not None and incoming.pressed is None:
            typed_at = safecontact.typed_at(seat.here, self.now)
            callers.leave_trace(self.tx, incoming.caller, incoming.message, typed_at)
        if self._must_wait(incoming, seat):
            self._wait(incoming, seat.here)
            return seat
        if incoming.fetched and safecontact.reads(seat.here, self.now):
            self._fetched(incoming, seat)
        home, seat = None, self._home.known(incoming, seat)
        if not safecontact.comes_first(seat.here, incoming, self.street, self.now):
            home = self._home.entered(incoming, seat)
        if home is not None:
            return self._answered(incoming, home)
        return self._turned(self._home.hidden(incoming, seat.here), seat)

    def _answered(self, incoming: Incoming, home: Seat) -> Seat:
        """Say to somebody who wrote a code what it led to."""
        if home.here is not None:
            self._say(incoming, in_answer_to(home.here, incoming))
        return home

    def _turned(self, incoming: Incoming, seat: Seat) -> Seat:
        incoming = recognised(seat.here, incoming, self.street.invited)
        before = drafts.found_again(seat.here, incoming, self.now)
        incoming = replies.told(before, incoming)
        outcome = safecontact.take(before, incoming, self.street, self.now)
        outcome, voice = voices.heard(outcome, incoming, self.now)
        outcome = self._home.after(outcome, incoming, before)
        outcome = drafts.after(outcome, incoming, before, self.now)
        outcome = replies.after(outcome, incoming, before)
        file, here = self._filed(outcome, incoming, seat.file)
        if here.case is not None and safecontact.releases(seat.here, here):
            outbox.release(self.tx, here.case, self.now)
        if voice is not None:
            voices.keep(self.tx, voice, here, self.street.keys, self.now)
            incoming = replace(incoming, message=None)  # it is taken back once it is fetched
        if outcome.unlinks:
            callers.link_case(self.tx, incoming.caller, None)
            fetches.forget(self.tx, incoming.caller)
            file = None
        if outcome.leaves:
            outbox.forget(self.tx, incoming.caller)
            self.sendings = [one for one in self.sendings if one.caller != incoming.caller]
        else:
            self._answer(incoming, here, outcome)
        return Seat(seat.row, None if outcome.over else once(here, incoming.channel), file)

    def _must_wait(self, incoming: Incoming, seat: Seat) -> bool:
        """Say whether somebody comes too fast, or as one too many, and may be made to wait."""
        is_new = seat.here is None
        most = self._patience.newcomers
        one_too_many = is_new and most is not None and self.begun >= most
        too_fast = incoming.update in self._patience.hasty or one_too_many
        if too_fast and not (seat.row and seat.row.case) and conduct.may_wait(seat.here, incoming):
            return True
        self.begun += is_new
        return False

    def _wait(self, incoming: Incoming, here: Conversation | None) -> None:
        """Let somebody wait, and say so where that was not said within the last minute."""
        self.waiting += 1
        if incoming.caller not in self._patience.told | self.told:
            self.told.add(incoming.caller)
            speech = apology(incoming, here, self.street.offered)
            self._say(incoming, replace(speech, notice=_TOO_MUCH, urgent=False))

    def _answer(self, incoming: Incoming, here: Conversation, outcome: Outcome) -> None:
        """Say what a turn led to: as a rule all of it, alone where that is all, or nothing."""
        met = outcome.met
        if met is not Conduct.PLAIN:
            log.event("conduct", kind=met.value, channel=incoming.channel)
        if met is Conduct.SILENT:
            return
        speech = in_answer_to(here, incoming, heard=outcome.heard)
        alone = met in {Conduct.PROBING, Conduct.MUTED}
        self._say(incoming, replace(speech, shown=()) if alone else speech)

    def _filed(
        self, outcome: Outcome, incoming: Incoming, file: CaseFile | None
    ) -> tuple[CaseFile | None, Conversation]:
        """File what a turn meant, in the case it opens if it opens one."""
        here = outcome.here
        if outcome.opens:
            prekey = self._prekey()
            file = self._filing.opened(here, incoming.channel, prekey)
            here = replace(here, case=file.case, key_id=prekey.key_id if prekey else None)
            callers.link_case(self.tx, incoming.caller, file.case)
            if prekey is not None:
                self.street.case_keys[prekey.key_id] = prekey.public
        if file is not None:
            file = self._filing.filed(file, outcome.notes)
        return file, here

    def _prekey(self) -> CaseKeyRow | None:
        """Take a key for a new case; from an empty pool none: it is sealed to the queue then."""
        if self.prekeys:
            return self.prekeys.pop()
        found = letterbox.take_keys(self.tx, 1, self.now)
        return next(iter(genuine(found, self.street.keys)), None)

    def _fetched(self, incoming: Incoming, seat: Seat) -> None:
        """Note what a caller who fetches has been shown; only what was hers counts."""
        case = seat.row.case if seat.row else None
        hers = {one.letter.record for one in outbox.for_fetching(self.tx, case)} if case else set()
        shown = [(record, None) for record in incoming.fetched if record in hers]
        outbox.sent(self.tx, shown, self.now)

    def _say(self, incoming: Incoming, speech: Speech) -> None:
        """Put what is to be said into the outbox. Whoever fetches finds it in her conversation.

        While a person of the team is in the conversation the machine is silent, and words stay in
        the chat until they are swept: a message that vanishes unanswered looks lost.
        """
        if incoming.channel == FETCHING or speech.silent:
            return
        keys, record = self.street.keys, RecordId(token_bytes(16))
        sealed = seal_pocket(speech.written(), keys.pocket, letter_binding(record, keys))
        outbox.add(self.tx, incoming.caller, Letter(OutboxKind.STEP, sealed, record), self.now)
        self.sendings.append(
            Sending(incoming.caller, incoming.channel, incoming.address, record, speech)
        )

    def put_aside(self, incoming: Incoming, here: Conversation | None) -> None:
        """Keep what could not be taken, sealed to the queue, and give the caller the numbers."""
        self.failed += 1
        with self.tx.turn():
            callers.arrived(self.tx, incoming, self.now)
            # Neither a code nor a word that was chosen is kept anywhere, not even sealed.
            secret = incoming.way is not None or (here is not None and here.door is not None)
            told = "" if secret else incoming.words or ""
            for words in apart(safecontact.readable(here, told, self.street, self.now)):
                letterbox.quarantine(
                    self.tx, incoming.channel, self._aside(incoming, words), self.now
                )
            self._say(incoming, apology(incoming, here, self.street.offered))

    def _aside(self, incoming: Incoming, words: str) -> _Aside:
        record = RecordId(token_bytes(16))
        content: Content = {
            "caller": incoming.caller.hex(),
            "update": incoming.update,
            "pressed": incoming.pressed,
            "words": words,
        }
        keys = self.street.keys
        binding = Binding(Purpose.QUARANTINE, keys.org, NO_CASE, 0, record)
        return _Aside("turn-failed", seal(content, keys.queue, binding), record)


@dataclass(frozen=True, slots=True)
class _Aside:
    code: str
    raw: Sealed
    record: RecordId


def apology(incoming: Incoming, here: Conversation | None, offered: tuple[str, ...]) -> Speech:
    """Return what is said when something of ours is broken: the numbers, and to try again."""
    hint = incoming.locale_hint
    locale = hint if hint in offered else offered[0]
    return Speech(
        shown=(),
        notice=_NOT_SAVED,
        locale=here.locale if here else locale,
        channel=incoming.channel,
        facts=facts_of(here) if here else {},
        urgent=True,
    )
