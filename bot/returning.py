"""Ways back: a conversation, put where only its code leads, and found there again.

For every flow that can be gone on with from another device: ``issue`` once, then each turn renews
it by itself (``bot.seats``), and ``found`` brings it back. What comes back quotes nothing: it is
the place, the language, the consents, and the key of the case.
Source: security.md 3.3, ux.md 2.6.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Final

from bot import engine
from bot.notes import OPEN_LINE
from bot.pocket import WayBack, read, written
from intake.case import NO_CASE, CallerId, RecordId
from intake.keys import CannotOpen, SealingKey
from intake.sealing import Binding, Purpose, decoy, open_sealed, seal
from intake.store import returns
from intake.store.returns import ReturnRow

if TYPE_CHECKING:
    from datetime import datetime

    from bot.pocket import Conversation
    from intake.case import CaseId
    from intake.db import Tx
    from intake.keys import ReturnKey, StreetKeys
    from intake.sealing import Content

LASTS: Final = timedelta(days=90)
"""How long after the last turn a code leads to a case; it ends before that with the case."""
LASTS_AS_DRAFT: Final = timedelta(hours=72)
"""The same for something that has become no case yet."""
# Belongs to one screen, or leads to itself.
_LEFT_OUT: Final = ("shown", "notice", "args", "way", "misses", "door")
_RECORD: Final = 16


@dataclass(frozen=True, slots=True)
class Found:
    """A conversation that a code led to.

    Attributes:
        here: where it stood.
        caller: whose it was when it was last renewed.
    """

    here: Conversation
    caller: CallerId

    def written(self) -> Content:
        """Return it as it is kept with whoever wrote the code, until the word is said."""
        way = written(self.here).get("way")
        return {**_kept(self.here, self.caller), "way": way}

    @staticmethod
    def read(content: Content) -> Found | None:
        """Return what ``written`` wrote; ``None``: its flow has changed since."""
        kept: dict[str, Any] = {**content}
        here = read(kept, 0)
        return None if here is None else Found(here, CallerId(bytes.fromhex(kept["caller"])))


def issue(tx: Tx, here: Conversation, key: ReturnKey) -> Conversation:
    """Give a conversation a new code; the one it had leads nowhere from now on.

    It is renewed with the conversation, at the end of the same batch.
    """
    if here.way_back is not None:
        returns.forget(tx, here.way_back.lookup)
    if here.case is not None:
        returns.forget_case(tx, here.case)
    return replace(here, way_back=WayBack(key.lookup, key.opens.sealing().raw))


def renew(tx: Tx, here: Conversation, caller: CallerId, keys: StreetKeys, now: datetime) -> None:
    """Put a conversation that has a code where the code leads to: one row, in the batch's commit.

    Whoever left quickly, or has come back and not agreed again, is found where she was before.
    """
    way = here.way_back
    if way is None or here.left or (here.case is not None and not here.saving):
        return
    place = _binding(way.lookup, here.case, keys)
    sealed = seal(_kept(here, caller), SealingKey.load(way.public), place)
    expires = now + (LASTS if here.case else LASTS_AS_DRAFT)
    returns.put(tx, ReturnRow(way.lookup, here.case, sealed, expires))


def found(tx: Tx, key: ReturnKey, keys: StreetKeys, now: datetime) -> Found | None:
    """Return the conversation a code leads to, or ``None``; the same work is done for both."""
    row = returns.find(tx, key.lookup, now)
    known = row is not None and compare_digest(row.lookup, key.lookup)
    case, state = (row.case, row.state) if row and known else (None, decoy(key.opens))
    try:
        content: dict[str, Any] = open_sealed(state, key.opens, _binding(key.lookup, case, keys))
    except CannotOpen:
        return None
    way = WayBack(key.lookup, key.opens.sealing().raw)
    here = read(content, 0) or read(_on_the_line(content), 0)
    if here is None or here.case != case:
        return None
    return Found(replace(here, way_back=way), CallerId(bytes.fromhex(content["caller"])))


def leads(tx: Tx, found: Found, now: datetime) -> bool:
    """Say whether the code that led here still does: another may have taken its place since."""
    way = found.here.way_back
    row = None if way is None else returns.find(tx, way.lookup, now)
    return row is not None and row.case == found.here.case


def _kept(here: Conversation, caller: CallerId) -> Content:
    content = {name: value for name, value in written(here).items() if name not in _LEFT_OUT}
    return {**content, "caller": caller.hex()}


def _on_the_line(content: Content) -> dict[str, Any]:
    """Return the conversation at the open line: its flow has changed, and lacks the place."""
    line = engine.begin(OPEN_LINE, silent=True).at
    kept = {name: value for name, value in content.items() if name not in {"trail", "picked"}}
    return {**kept, "at": [line.flow, line.step, line.along]}


def _binding(lookup: bytes, case: CaseId | None, keys: StreetKeys) -> Binding:
    return Binding(Purpose.MAILBOX, keys.org, case or NO_CASE, 0, RecordId(lookup[:_RECORD]))
