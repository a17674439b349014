"""Voice notes that are still with the channel: where they are, sealed to the bot's pocket."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, delete, func, select

from intake.case import CallerId, RecordId
from intake.keys import Sealed
from intake.tables import fetches

if TYPE_CHECKING:
    from datetime import datetime

    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class Fetch:
    """One voice note that waits to be fetched.

    Attributes:
        record: the entry that tells of it; its file will have the same.
        caller: whose it is.
        body: where it is, sealed.
        tries: how often the channel has said no.
    """

    record: RecordId
    caller: CallerId
    body: Sealed
    tries: int = 0


_DUE: Final = (
    select(fetches.c.record, fetches.c.caller, fetches.c.body, fetches.c.tries)
    .where(fetches.c.not_before <= bindparam("now"))
    .order_by(fetches.c.not_before)
    .limit(bindparam("most"))
)
_NEXT: Final = select(func.min(fetches.c.not_before))
_DONE: Final = delete(fetches).where(fetches.c.record == bindparam("record"))


def put(tx: Tx, fetch: Fetch, now: datetime) -> None:
    """Let a voice note be fetched as soon as this is committed."""
    tx.insert(
        fetches,
        {
            "record": fetch.record,
            "caller": fetch.caller,
            "body": fetch.body.envelope,
            "tries": fetch.tries,
            "not_before": now,
        },
    )


def due(tx: Tx, now: datetime, most: int) -> list[Fetch]:
    """Return what may be fetched now, the longest waiting first."""
    return [
        Fetch(RecordId(record), CallerId(caller), Sealed(body), tries)
        for record, caller, body, tries in tx.rows(_DUE, {"now": now, "most": most})
    ]


def next_due(tx: Tx) -> datetime | None:
    """Say when the next one may be fetched; ``None`` where nothing waits."""
    found: datetime | None = tx.rows(_NEXT)[0][0]
    return found


def later(tx: Tx, record: RecordId, tries: int, not_before: datetime) -> None:
    """Try it again then."""
    tx.amend(fetches, {"record": record}, {"tries": tries, "not_before": not_before})


def done(tx: Tx, record: RecordId) -> bool:
    """Take one out of the list; false when it is not in it any more: somebody was faster."""
    return tx.change(_DONE, {"record": record}) > 0


def forget(tx: Tx, caller: CallerId) -> None:
    """Fetch nothing more of a caller's: she took everything back."""
    tx.remove(fetches, {"caller": caller})
