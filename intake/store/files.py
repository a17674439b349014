"""Sealed files of cases: the bot puts them in, the staff side reads and erases them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, delete, select

from intake.case import RecordId
from intake.clock import hour_of
from intake.tables import files

if TYPE_CHECKING:
    from datetime import datetime

    from intake.case import CaseId
    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file of a case.

    Attributes:
        case: whose.
        record: the entry's that tells of it.
        body: sealed to the key that stands in the entry.
        erase_after: when it is erased, unless somebody keeps it.
    """

    case: CaseId
    record: RecordId
    body: bytes = field(repr=False)
    erase_after: datetime


_BODY: Final = select(files.c.body, files.c.erase_after).where(
    files.c.case_id == bindparam("case"), files.c.record == bindparam("record")
)
_OF_CASE: Final = select(files.c.record, files.c.erase_after).where(
    files.c.case_id == bindparam("case")
)
_ERASE: Final = delete(files).where(
    files.c.case_id == bindparam("case"), files.c.record == bindparam("record")
)
_DUE: Final = delete(files).where(files.c.erase_after <= bindparam("now"))


def put(tx: Tx, file: SealedFile, now: datetime) -> None:
    """Put a file beside the entry that tells of it. The bot never sees it again.

    The same record twice fails the batch (RowRefused), and so does a case that is gone.
    """
    tx.insert(
        files,
        {
            "record": file.record,
            "case_id": file.case,
            "body": file.body,
            "hour": hour_of(now),
            "erase_after": file.erase_after,
        },
    )


def body_of(tx: Tx, case: CaseId, record: RecordId, now: datetime) -> bytes | None:
    """Return a file of a case, still sealed; ``None`` once its time is over, or without one."""
    found = tx.rows(_BODY, {"case": case, "record": record})
    if not found or (found[0][1] is not None and found[0][1] <= now):
        return None
    return bytes(found[0][0])


def of_case(tx: Tx, case: CaseId) -> dict[RecordId, datetime | None]:
    """Return which files a case has, and when each is erased; ``None``: with the case."""
    return {RecordId(row[0]): row[1] for row in tx.rows(_OF_CASE, {"case": case})}


def keep(tx: Tx, case: CaseId, record: RecordId) -> None:
    """Keep a file as long as its case."""
    tx.amend(files, {"case_id": case, "record": record}, {"erase_after": None})


def erase(tx: Tx, case: CaseId, record: RecordId) -> bool:
    """Erase a file now; say whether it was there."""
    return tx.change(_ERASE, {"case": case, "record": record}) > 0


def erase_due(tx: Tx, now: datetime) -> int:
    """Erase every file whose time is over; say how many."""
    return tx.change(_DUE, {"now": now})
