"""The team, in the walk: what staff do to her case, and what is sent to her because of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from secrets import token_bytes
from typing import TYPE_CHECKING, Any, Final

from bot.courier.letters import prepare
from bot.seats import FETCHING
from intake.case import OutboxState, RecordId
from intake.contactplan import opens_at
from intake.sealing import Binding, Purpose, seal
from intake.store import outbox
from intake.store.outbox import Letter, OutboxKind
from tests.bot.paper import ASKED

if TYPE_CHECKING:
    from datetime import datetime

    from bot.courier.letters import Prepared
    from bot.messages import Outgoing
    from bot.pocket import Conversation
    from intake.sealing import Content
    from intake.store.outbox import OutboxRow
    from tests.bot.corner import Caller, Corner
    from tests.bot.paper import Paper

LIVE: Final = timedelta(minutes=10)
"""So long after she did something it is still an answer to that."""
_WORDS: Final = {OutboxKind.REPLY, OutboxKind.URGENT}


@dataclass
class Team:
    """Staff, and the courier.

    Attributes:
        paper: what the record says.
        there: when she last did anything.
        gone: she left, or nothing is known of her: nothing at all is sent.
        silent: she fell silent in the middle of something: only what a life hangs on is sent, and
            one reminder, where she allowed it.
        reminded: she was.
        letters: words of the team of which nothing is known yet.
        heard: those that she has heard.
        closings: how much whoever closed a case had seen of it.
    """

    paper: Paper
    there: datetime
    gone: bool = True
    silent: bool = False
    reminded: bool = False
    letters: set[RecordId] = field(default_factory=set)
    heard: set[RecordId] = field(default_factory=set)
    closings: dict[RecordId, int] = field(default_factory=dict)

    # --- what she does -------------------------------------------------------------------------

    def saw_her(self, here: Conversation | None, now: datetime) -> None:
        """Know that she has just done something."""
        self.there, self.gone = now, here is None or here.left
        self.silent = self.reminded = False

    def misses_her(self, before: Conversation | None, here: Conversation | None) -> None:
        """Know whether she has been silent for so long that a contact ended."""
        self.gone = here is None or here.left
        ended = before is not None and here is not None and before.place != here.place
        self.silent = self.silent or ended

    # --- what staff do -------------------------------------------------------------------------

    def says(self, caller: Caller, kind: OutboxKind, content: Content) -> None:
        """Hand the courier something for her, as the desk does."""
        here, corner = caller.stands, caller.corner
        if here is None or here.case is None:
            return
        record = RecordId(token_bytes(16))
        place = Binding(Purpose.OUTBOX, corner.ring.street.org, here.case, 0, record)
        told: dict[str, Any] = {"kind": kind.value, **content}
        if kind is OutboxKind.CLOSE:
            told["heard"] = self.closings[record] = self.paper.length(here.case)
        body = seal(told, corner.ring.delivery, place)
        letter = Letter(kind, body, record)
        self.letters |= {record} if kind in _WORDS else set()
        self.paper.eyes.database.call(outbox.add_for_case, here.case, letter, corner.clock())

    def carries(self, caller: Caller, locale: str) -> Outgoing | None:
        """Send what may be sent now, as the courier does; return a question that was asked."""
        corner, asked = caller.corner, None
        for row in corner.database.call(outbox.waiting, corner.clock()):
            before = caller.stands
            said = self._carried(row, caller)
            if said is None or before is None or row.caller != caller.id:
                continue  # or it stands in a chat she has left behind
            self._may_be_sent(row, said, before, corner.clock())
            assert row.letter.kind in _WORDS or {one.lang for one in said.parts} <= {locale}
            if said.asks:
                asked = said.parts[-1]
                self.paper.asked[ASKED["L3"]] = asked.lang
        self._lose_nothing(corner)
        if (here := caller.stands) is not None and here.ask is not None and not asked:
            self.paper.asked.setdefault(ASKED["L3"], locale)  # on her page, or since she came back
        return asked

    def _carried(self, row: OutboxRow, caller: Caller) -> Prepared | None:
        """Send one letter, to whichever device it goes."""
        corner, record = caller.corner, row.letter.record
        now, there = corner.clock(), replace(caller, id=row.caller) if row.caller else None
        before = there.stands if there else None
        assert row.letter.kind is not OutboxKind.STEP, "said unasked"
        said = corner.database.call(prepare, row, corner.street, corner.numbers, now)
        if row.letter.kind is OutboxKind.CLOSE:
            self._is_closed(row, caller)
        if said is None:
            return None
        assert before is not None, "sent to nobody"
        assert not before.left, "sent to somebody who has left"
        assert before.saving or row.letter.kind is OutboxKind.KNOCK, "sent to a stranger"
        assert row.channel != FETCHING, "sent to a page"
        self.heard.add(record)
        corner.database.call(outbox.sent, [(record, 1)], now)
        return said

    def _lose_nothing(self, corner: Corner) -> None:
        """Words of the team wait, or staff see that they failed, or she has heard them."""
        states = corner.database.call(outbox.state_of, self.letters - self.heard)
        assert OutboxState.SENT not in states.values(), "said to be sent, and was not heard"

    def _is_closed(self, row: OutboxRow, caller: Caller) -> None:
        """Nobody looks there any more, and it is nobody's; unless she wrote at that very moment."""
        assert row.case is not None
        here = caller.stands
        hers = here is not None and here.case == row.case
        if self.paper.length(row.case) > self.closings[row.letter.record]:
            assert hers or here is None or row.caller != caller.id, "heard, and cut off"
            return
        assert not hers, "closed, and still hers"
        self.paper.closed.add(row.case)
        if row.caller == caller.id:
            self.paper.kept = False

    def _may_be_sent(
        self, row: OutboxRow, said: Prepared, before: Conversation, now: datetime
    ) -> None:
        """Nothing is pushed after she left or fell silent, nor outside her times."""
        kind, plan = row.letter.kind, before.agreed.plan
        assert not self.gone, "sent to somebody who has left"
        if kind is OutboxKind.KNOCK:
            assert plan.opening
            assert len(said.parts) == 1
        if self.silent and kind is OutboxKind.KNOCK:
            assert plan.nudge, "reminded, and had not allowed it"
            assert not self.reminded, "reminded twice"
            self.reminded = True
        elif self.silent:
            assert kind is OutboxKind.URGENT, "sent to somebody who has fallen silent"
        if kind is not OutboxKind.URGENT and now - self.there >= LIVE:
            assert opens_at(plan, now) == now, "sent outside her times"
