"""Who wrote, by pseudonym, and how to reach them. Only the bot ever opens this book."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from sqlalchemy import and_, bindparam, delete, exists, select

from intake.case import CallerId, CaseId, Stream
from intake.clock import hour_of
from intake.keys import Sealed
from intake.store.batches import in_sizes
from intake.store.letterbox import ChainHead
from intake.tables import arrivals, callers, chains, conversations, offsets
from intake.tables import traces as trace_table

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row

    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class CallerRow:
    """A line of the address book.

    Attributes:
        caller: keyed hash of channel and address.
        channel: where she writes.
        address: sealed to the bot's address key; None where the caller fetches.
        case: her open case, if there is one.
        unreachable: she blocked us; nothing is sent until she writes again.
        chain: where the bot's stream of her case stands; None before its first entry.
    """

    caller: CallerId
    channel: str
    address: Sealed | None
    case: CaseId | None
    unreachable: bool
    chain: ChainHead | None


@dataclass(frozen=True, slots=True)
class Trace:
    """A message in a caller's chat that must not stay there."""

    caller: CallerId
    message: int
    sent: datetime


class Arriving(Protocol):
    """What is kept of who wrote (``bot.messages.Incoming``)."""

    @property
    def caller(self) -> CallerId: ...  # noqa: D102  said in the class
    @property
    def address(self) -> Sealed | None: ...  # noqa: D102  said in the class
    @property
    def channel(self) -> str: ...  # noqa: D102  said in the class
    @property
    def update(self) -> str: ...  # noqa: D102  said in the class


_SEEN: Final = select(arrivals.c.update).where(
    arrivals.c.channel == bindparam("channel"),
    arrivals.c.update.in_(bindparam("updates", expanding=True)),
)
_BOOK: Final = select(
    callers.c.caller,
    callers.c.channel,
    callers.c.address,
    callers.c.case_id,
    callers.c.unreachable,
    chains.c.seq,
    chains.c.head,
).select_from(
    callers.outerjoin(
        chains,
        and_(chains.c.case_id == callers.c.case_id, chains.c.stream == Stream.BOT.value),
    )
)
_LOAD: Final = _BOOK.where(callers.c.caller.in_(bindparam("callers", expanding=True)))
_OF_CASE: Final = _BOOK.where(callers.c.case_id == bindparam("case"))
_OFFSET: Final = select(offsets.c.next).where(offsets.c.channel == bindparam("channel"))
_TRACES: Final = (
    select(trace_table.c.message)
    .where(trace_table.c.caller == bindparam("who"))
    .order_by(trace_table.c.message)
)
_STALE: Final = (
    select(trace_table.c.caller, trace_table.c.message, trace_table.c.sent)
    .where(trace_table.c.sent < bindparam("before"))
    .order_by(trace_table.c.caller, trace_table.c.message)
)
_IDLE: Final = delete(callers).where(
    callers.c.case_id.is_(None),
    callers.c.seen_hour < bindparam("before"),
    ~exists().where(conversations.c.caller == callers.c.caller),
)


_OLD_ARRIVALS: Final = delete(arrivals).where(arrivals.c.hour < bindparam("before"))
_OLD_TRACES: Final = delete(trace_table).where(trace_table.c.sent < bindparam("before"))


def seen(tx: Tx, channel: str, updates: Collection[str]) -> set[str]:
    """Return those of these updates that have been taken before."""
    return {
        row[0]
        for part in in_sizes(updates)
        for row in tx.rows(_SEEN, {"channel": channel, "updates": part})
    }


def arrived(tx: Tx, incoming: Arriving, now: datetime) -> None:
    """Note an update as taken and keep how its caller can be reached now.

    She wrote, so she is reachable again. A second arrival of the same update in another batch
    fails that batch (RowRefused): ask ``seen`` first.
    """
    hour = hour_of(now)
    tx.insert(arrivals, {"channel": incoming.channel, "update": incoming.update, "hour": hour})
    tx.upsert(
        callers,
        {
            "caller": incoming.caller,
            "channel": incoming.channel,
            "address": None if incoming.address is None else incoming.address.envelope,
            "unreachable": False,
            "seen_hour": hour,
        },
    )


def load(tx: Tx, wanted: Collection[CallerId]) -> dict[CallerId, CallerRow]:
    """Return the lines of these callers; those who never wrote are not in it."""
    found = (_caller(row) for part in in_sizes(wanted) for row in tx.rows(_LOAD, {"callers": part}))
    return {one.caller: one for one in found}


def of_case(tx: Tx, case: CaseId) -> CallerRow | None:
    """Return whose case this is; None once it is closed or she was forgotten."""
    found = tx.rows(_OF_CASE, {"case": case})
    return _caller(found[0]) if found else None


def link_case(tx: Tx, caller: CallerId, case: CaseId | None) -> None:
    """Say which case is hers; None takes the link away, and the case can be joined to nobody."""
    tx.amend(callers, {"caller": caller}, {"case_id": case})


def mark_unreachable(tx: Tx, caller: CallerId) -> None:
    """Note that she blocked us. Her next message takes it back."""
    tx.amend(callers, {"caller": caller}, {"unreachable": True})


def forget(tx: Tx, caller: CallerId) -> None:
    """Take her out of the book, with the traces. Nothing can be sent to her any more."""
    tx.remove(trace_table, {"caller": caller})
    tx.remove(callers, {"caller": caller})


def forget_idle(tx: Tx, before: datetime) -> int:
    """Forget everybody without case and conversation who last wrote before then; say how many."""
    return tx.change(_IDLE, {"before": before})


def offset(tx: Tx, channel: str) -> int:
    """Return from where on the channel is to be asked; 0 in the beginning."""
    found = tx.rows(_OFFSET, {"channel": channel})
    return int(found[0][0]) if found else 0


def move_offset(tx: Tx, channel: str, following: int) -> None:
    """Say from where on the channel is to be asked once this is committed."""
    tx.upsert(offsets, {"channel": channel, "next": following})


def leave_trace(tx: Tx, caller: CallerId, message: int, at: datetime) -> None:
    """Note a message that stands in her chat. Noting it again changes the time only."""
    tx.upsert(trace_table, {"caller": caller, "message": message, "sent": at})


def traces(tx: Tx, caller: CallerId) -> list[int]:
    """Return the messages that stand in her chat, oldest id first."""
    return [int(row[0]) for row in tx.rows(_TRACES, {"who": caller})]


def stale_traces(tx: Tx, before: datetime) -> list[Trace]:
    """Return all messages sent before then, caller by caller."""
    return [Trace(CallerId(row[0]), row[1], row[2]) for row in tx.rows(_STALE, {"before": before})]


def drop_traces(tx: Tx, caller: CallerId, messages: Collection[int]) -> None:
    """Note that these messages stand there no longer, or cannot be taken back."""
    for message in messages:
        tx.remove(trace_table, {"caller": caller, "message": message})


def forget_arrivals(tx: Tx, before: datetime) -> int:
    """Forget which updates were taken before then; say how many."""
    return tx.change(_OLD_ARRIVALS, {"before": before})


def forget_traces(tx: Tx, before: datetime) -> int:
    """Forget messages that are too old to be taken back; say how many."""
    return tx.change(_OLD_TRACES, {"before": before})


def _caller(row: Row[*tuple[Any, ...]]) -> CallerRow:
    caller, channel, address, case, unreachable, seq, head = row
    return CallerRow(
        caller=CallerId(caller),
        channel=channel,
        address=None if address is None else Sealed(address),
        case=None if case is None else CaseId(case),
        unreachable=unreachable,
        chain=None if seq is None else ChainHead(seq, head),
    )
