"""What the bot put aside because it could not be taken: read and dropped. Staff side only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from intake.case import RecordId
from intake.keys import Sealed
from intake.tables import quarantine

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row

    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class AsideRow:
    """An update that could not be taken.

    Attributes:
        record: its id; part of what it is bound to.
        channel: where it came from.
        code: why it could not be taken.
        sealed: what came, sealed to the key of the queue.
        hour: when it came, no closer.
    """

    record: RecordId
    channel: str
    code: str
    sealed: Sealed
    hour: datetime


_ALL: Final = select(
    quarantine.c.record,
    quarantine.c.channel,
    quarantine.c.code,
    quarantine.c.envelope,
    quarantine.c.hour,
)
_OLDEST_FIRST: Final = _ALL.order_by(quarantine.c.hour, quarantine.c.record).limit(
    bindparam("at_most")
)
_ONE: Final = _ALL.where(quarantine.c.record == bindparam("record"))


def listing(tx: Tx, limit: int = 1000) -> list[AsideRow]:
    """Return what is aside, the oldest first: it is forgotten first, too."""
    return [_row(row) for row in tx.rows(_OLDEST_FIRST, {"at_most": limit})]


def one(tx: Tx, record: RecordId) -> AsideRow | None:
    """Return one of them; None where it was dropped or forgotten."""
    found = tx.rows(_ONE, {"record": record})
    return _row(found[0]) if found else None


def drop(tx: Tx, record: RecordId) -> None:
    """Forget one of them."""
    tx.remove(quarantine, {"record": record})


def _row(row: Row[*tuple[Any, ...]]) -> AsideRow:
    record, channel, code, envelope, hour = row
    return AsideRow(RecordId(record), channel, code, Sealed(envelope), hour)
