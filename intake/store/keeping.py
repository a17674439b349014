"""Words of staff that are kept until a caller comes back with her code; then each on a tap.

They lie in the outbox as ever, sealed to the delivery key, in a state in which nobody sends them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, exists, func, select, update

from intake.case import OutboxState
from intake.store.outbox import OutboxKind
from intake.tables import outbox, return_codes

if TYPE_CHECKING:
    from datetime import datetime

    from intake.case import CaseId, RecordId
    from intake.db import Tx

_KEPT: Final = OutboxState.KEPT.value
_QUEUED: Final = OutboxState.QUEUED.value
_FAILED: Final = OutboxState.FAILED.value
_WORDS: Final = (OutboxKind.REPLY.value, OutboxKind.PHRASE.value, OutboxKind.URGENT.value)

_OF_CASE: Final = outbox.c.case_id == bindparam("whose")
_KEEP_ALL: Final = (
    update(outbox)
    .where(_OF_CASE, outbox.c.state == _QUEUED, outbox.c.kind.in_(_WORDS))
    .values(state=_KEPT, changed=bindparam("now"))
)
_COUNT: Final = select(func.count(outbox.c.number)).where(_OF_CASE, outbox.c.state == _KEPT)
_NEXT: Final = (
    select(outbox.c.record)
    .where(_OF_CASE, outbox.c.state == _KEPT)
    .order_by(outbox.c.number)
    .limit(bindparam("most"))
)
_LET_GO: Final = (
    update(outbox)
    .where(_OF_CASE, outbox.c.state == _KEPT)
    .values(state=_FAILED, body=None, changed=bindparam("now"))
)
_LOST: Final = (
    update(outbox)
    .where(
        outbox.c.state == _KEPT,
        ~exists().where(return_codes.c.case_id == outbox.c.case_id),
    )
    .values(state=_FAILED, body=None, changed=bindparam("now"))
)
_MANY: Final = 10_000


def keep(tx: Tx, record: RecordId, now: datetime) -> None:
    """Keep one letter that cannot be said now."""
    tx.amend(outbox, {"record": record}, {"state": _KEPT, "changed": now})


def keep_all(tx: Tx, case: CaseId, now: datetime) -> int:
    """Keep all that waits to be said in a case; return how many letters are kept now."""
    tx.change(_KEEP_ALL, {"whose": case, "now": now})
    return count(tx, case)


def count(tx: Tx, case: CaseId) -> int:
    """Return how many letters are kept."""
    return int(tx.rows(_COUNT, {"whose": case})[0][0])


def release(tx: Tx, case: CaseId, now: datetime, most: int = _MANY) -> int:
    """Let the oldest ``most`` be said; return how many that were."""
    records = [row[0] for row in tx.rows(_NEXT, {"whose": case, "most": most})]
    for record in records:
        queued = {"state": _QUEUED, "not_before": now, "changed": now}  # it may have been put off
        tx.amend(outbox, {"record": record}, queued)
    return len(records)


def let_go(tx: Tx, case: CaseId, now: datetime) -> None:
    """Give up what is kept in a case that is over: staff see that it was not delivered."""
    tx.change(_LET_GO, {"whose": case, "now": now})


def let_go_lost(tx: Tx, now: datetime) -> int:
    """Give up what nobody can come back for any more; say how many letters."""
    return tx.change(_LOST, {"now": now})
