"""Where each live conversation stands, sealed to the bot's pocket; it expires."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, delete, select

from intake.case import CallerId
from intake.keys import Sealed
from intake.store.batches import in_sizes
from intake.tables import conversations

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row

    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """A live conversation.

    Attributes:
        caller: whose.
        rev: rises by one with every turn; bound into the envelope, and into buttons.
        state: sealed to the pocket key.
        expires: from then on it is over.
    """

    caller: CallerId
    rev: int
    state: Sealed
    expires: datetime


_ALL: Final = select(
    conversations.c.caller, conversations.c.rev, conversations.c.state, conversations.c.expires
)
_LOAD: Final = _ALL.where(conversations.c.caller.in_(bindparam("callers", expanding=True)))
_EXPIRED: Final = (
    _ALL.where(conversations.c.expires <= bindparam("now"))
    .order_by(conversations.c.expires)
    .limit(bindparam("at_most"))
)
_FORGET: Final = delete(conversations).where(conversations.c.expires <= bindparam("before"))


def load(tx: Tx, callers: Collection[CallerId]) -> dict[CallerId, ConversationRow]:
    """Return the conversations of these callers, expired ones too; some have none."""
    found = (
        _conversation(row)
        for part in in_sizes(callers)
        for row in tx.rows(_LOAD, {"callers": part})
    )
    return {one.caller: one for one in found}


def save(tx: Tx, row: ConversationRow) -> None:
    """Put a conversation where it stands now."""
    tx.upsert(
        conversations,
        {
            "caller": row.caller,
            "rev": row.rev,
            "state": row.state.envelope,
            "expires": row.expires,
        },
    )


def end(tx: Tx, caller: CallerId) -> None:
    """Forget a conversation. What it led to stays."""
    tx.remove(conversations, {"caller": caller})


def expired(tx: Tx, now: datetime, limit: int = 100) -> list[ConversationRow]:
    """Return conversations that are over, the longest first. The calling code ends them."""
    return [_conversation(row) for row in tx.rows(_EXPIRED, {"now": now, "at_most": limit})]


def forget_expired(tx: Tx, before: datetime) -> int:
    """Forget all that were over then, unread; say how many."""
    return tx.change(_FORGET, {"before": before})


def _conversation(row: Row[*tuple[Any, ...]]) -> ConversationRow:
    caller, rev, state, expires = row
    return ConversationRow(CallerId(caller), rev, Sealed(state), expires)
