"""The callers of a batch: loaded together, changed in memory, written back together."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot import conduct, returning, turns
from bot.filing import CaseFile, genuine
from bot.pocket import open_conversation, seal_conversation
from bot.prompts import Prompts
from intake.keys import Argon2Cost
from intake.store import callers, conversations, letterbox
from intake.store.conversations import ConversationRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from bot.pocket import Conversation
    from intake.case import CallerId
    from intake.db import Tx
    from intake.keys import SealingKey, StreetKeys
    from intake.store.callers import CallerRow

LANE: Final = b"street"
"""Everything the street side writes goes one after the other, so nobody's turns can cross."""
REST: Final = timedelta(days=90)
"""How long a caller who has a case can go on where she was."""
REST_OF_A_VISIT: Final = timedelta(days=1)
"""The same in a browser, which forgets its cookie."""
FETCHING: Final = "web"
"""The channel whose callers fetch what is said."""
DRAFT: Final = timedelta(hours=72)
"""How long a report that was begun waits to be finished."""
_KEYS_KEPT: Final = 2048


@dataclass(frozen=True, slots=True)
class Street:
    """What every turn stands on; built once, at the start of the process.

    Attributes:
        keys: the bot's ring.
        offered: the locales there are, the last resort first.
        idle: after which silence a contact is over.
        case_keys: public halves of cases that are being written, already verified.
        invited: organisations by what is kept of their codes; renewed now and then.
        code_cost: what working out a return code costs.
        prompts: what texts sound like.
    """

    keys: StreetKeys
    offered: tuple[str, ...]
    idle: timedelta
    case_keys: OrderedDict[bytes, SealingKey] = field(default_factory=OrderedDict)
    invited: dict[bytes, str] = field(default_factory=dict)
    code_cost: Argon2Cost = field(default_factory=Argon2Cost)
    prompts: Prompts = field(default_factory=Prompts)


@dataclass(frozen=True, slots=True)
class Seat:
    """One caller, as far as the turns of a batch have come.

    Attributes:
        row: her line in the address book, as it was; ``None`` for somebody new.
        here: where her conversation stands; ``None`` where there is none.
        file: her case, if it is being written.
    """

    row: CallerRow | None
    here: Conversation | None
    file: CaseFile | None


class Seats:
    """The callers of one batch. ``load`` first, ``save`` last; both ask the database few times."""

    def __init__(self, tx: Tx, street: Street, now: datetime) -> None:
        self._tx = tx
        self._street = street
        self._now = now
        self._seats: dict[CallerId, Seat] = {}
        self._stored: dict[CallerId, Conversation | None] = {}

    def __getitem__(self, caller: CallerId) -> Seat:
        return self._seats[caller]

    def __setitem__(self, caller: CallerId, seat: Seat) -> None:
        self._seats[caller] = seat

    def __iter__(self) -> Iterator[Seat]:
        return iter(self._seats.values())

    def standing(self, caller: CallerId) -> Conversation | None:
        """Return where a caller stands who may not be in this batch."""
        if caller not in self._seats:
            self.load({caller})
        return self._seats[caller].here

    def load(self, who: set[CallerId]) -> None:
        """Load where callers stand. A conversation that cannot be read any more is none."""
        book = callers.load(self._tx, who)
        rows = conversations.load(self._tx, who)
        standing = {row.caller: self._opened(row, book.get(row.caller)) for row in rows.values()}
        self._know_keys(one for one in standing.values() if one is not None)
        for caller in who:
            here, row = standing.get(caller), book.get(caller)
            self._seats[caller] = Seat(row, here, self._file_of(here, row))
            if here is not None or caller not in rows:
                self._stored[caller] = here

    def save(self) -> None:
        """Write where the conversations stand now: once for each, however many turns it took."""
        for caller, seat in self._seats.items():
            here = seat.here
            if caller in self._stored and _rev(self._stored[caller]) == _rev(here):
                continue
            if here is None:
                conversations.end(self._tx, caller)
                continue
            sealed = seal_conversation(here, caller, self._street.keys)
            expires = self._now + self._lasts(here, seat.row)
            conversations.save(self._tx, ConversationRow(caller, here.rev, sealed, expires))
            returning.renew(self._tx, here, caller, self._street.keys, self._now)

    def moved(self, here: Conversation, row: CallerRow, old: CallerId) -> Seat:
        """Return the seat of somebody who came back; what stood under her old name is over there.

        Args:
            here: where she goes on.
            row: her line in the address book as it is going to be, with her case.
            old: under which name she was known.
        """
        if old in self._seats and old != row.caller:
            line = self._seats[old].row
            gone = None if line is None else replace(line, case=None, chain=None)
            self._seats[old] = Seat(gone, None, None)
        self._know_keys([here])
        return Seat(row, here, self._file_of(here, row))

    def _lasts(self, here: Conversation, row: CallerRow | None) -> timedelta:
        if (waits := self._draft_lasts(here)) is not None:
            return waits
        remembered = conduct.lasts(here, self._now)
        if remembered is not None:
            return remembered
        if here.case is None or not turns.is_resting(here):
            return self._street.idle
        return REST_OF_A_VISIT if row is not None and row.channel == FETCHING else REST

    def _draft_lasts(self, here: Conversation) -> timedelta | None:
        """Return for how long a report still waits; ``None``: there is none."""
        if turns.is_draft(here):
            asked = here.stood if here.place.flow == turns.DRAFT else None
            # To be asked what is to become of it does not make it wait longer than was said.
            return DRAFT if asked is None else max(self._street.idle, asked + DRAFT - self._now)
        if here.draft is not None and here.stood is not None and turns.is_resting(here):
            return max(timedelta(0), here.stood + DRAFT - self._now)
        return None

    def _opened(self, row: ConversationRow, line: CallerRow | None) -> Conversation | None:
        """Open a conversation; ``None`` when it is lost, or over because its case is gone."""
        here = open_conversation(row.state, row.caller, row.rev, self._street.keys)
        if here is None or here.case is None:
            return here
        linked = line is not None and line.case == here.case and line.chain is not None
        return here if linked else None

    def _know_keys(self, standing: Iterable[Conversation]) -> None:
        known = self._street.case_keys
        missing = {one.key_id for one in standing if one.key_id is not None} - known.keys()
        found = letterbox.known_keys(self._tx, missing) if missing else ()
        for row in genuine(found, self._street.keys):
            known[row.key_id] = row.public
        while len(known) > _KEYS_KEPT:
            known.popitem(last=False)

    def _file_of(self, here: Conversation | None, row: CallerRow | None) -> CaseFile | None:
        if here is None or here.case is None or row is None or row.chain is None:
            return None
        # A key that is no longer vouched for is not sealed to: the queue can always be opened.
        key = self._street.case_keys.get(here.key_id or b"", self._street.keys.queue)
        return CaseFile(here.case, key, row.chain)


def _rev(here: Conversation | None) -> int:
    return -1 if here is None else here.rev
