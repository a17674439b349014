"""Wrapped keys: who can open which case, and the epochs of the queue. Staff side only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, delete, exists, or_, select

from intake.case import CaseId, RecordId, StaffId
from intake.keys import Sealed, SealingKey
from intake.sealing import Purpose
from intake.tables import epochs as epoch_table
from intake.tables import grants as grant_table

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row

    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class Grant:
    """A seed, sealed to somebody.

    Attributes:
        record: its id; part of what it is bound to.
        purpose: ``GRANT_STAFF``, ``GRANT_LAPSE`` or ``EPOCH_MEMBER``.
        sealed: the seed.
        case: whose key it is; None for an epoch's.
        key_id: which key.
        epoch: of the queue.
        member: for whom; None for the lapse grant.
    """

    record: RecordId
    purpose: Purpose
    sealed: Sealed
    case: CaseId | None = None
    key_id: bytes | None = None
    epoch: int | None = None
    member: StaffId | None = None


@dataclass(frozen=True, slots=True)
class Epoch:
    """A key of the queue and its time. The signature is the mint's."""

    epoch: int
    public: SealingKey
    signature: bytes
    since: datetime
    until: datetime | None = None


_ALL: Final = select(
    grant_table.c.record,
    grant_table.c.purpose,
    grant_table.c.envelope,
    grant_table.c.case_id,
    grant_table.c.key_id,
    grant_table.c.epoch,
    grant_table.c.member,
)
_OF_CASE: Final = _ALL.where(grant_table.c.case_id == bindparam("case"))
_OF_MEMBER: Final = _OF_CASE.where(grant_table.c.member == bindparam("who"))
_EPOCHS_OF: Final = _ALL.where(
    grant_table.c.purpose == Purpose.EPOCH_MEMBER.value,
    grant_table.c.member == bindparam("who"),
).order_by(grant_table.c.epoch)
_ALL_OF_MEMBER: Final = _ALL.where(grant_table.c.member == bindparam("who"))
_OTHER: Final = grant_table.alias("other")
_DROP_MEMBER: Final = delete(grant_table).where(
    grant_table.c.member == bindparam("who"),
    or_(
        grant_table.c.case_id.is_(None),
        exists().where(
            _OTHER.c.case_id == grant_table.c.case_id,
            or_(_OTHER.c.member.is_(None), _OTHER.c.member != bindparam("who")),
        ),
    ),
)
_EPOCHS: Final = select(
    epoch_table.c.epoch,
    epoch_table.c.public,
    epoch_table.c.signature,
    epoch_table.c.since,
    epoch_table.c.until,
).order_by(epoch_table.c.epoch)


def put(tx: Tx, grant: Grant) -> None:
    """Give somebody a wrapped key."""
    tx.insert(
        grant_table,
        {
            "record": grant.record,
            "purpose": grant.purpose.value,
            "case_id": grant.case,
            "key_id": grant.key_id,
            "epoch": grant.epoch,
            "member": grant.member,
            "envelope": grant.sealed.envelope,
        },
    )


def of_case(tx: Tx, case: CaseId, member: StaffId | None = None) -> list[Grant]:
    """Return the grants of a case, or those for one member."""
    if member is None:
        return [_grant(row) for row in tx.rows(_OF_CASE, {"case": case})]
    return [_grant(row) for row in tx.rows(_OF_MEMBER, {"case": case, "who": member})]


def drop(tx: Tx, case: CaseId, member: StaffId | None = None) -> None:
    """Take away the grants of a case, or those of one member."""
    tx.remove(grant_table, {"case_id": case, **({} if member is None else {"member": member})})


def drop_purpose(tx: Tx, case: CaseId, purpose: Purpose) -> None:
    """Take away the grants of a case that have one purpose."""
    tx.remove(grant_table, {"case_id": case, "purpose": purpose.value})


def epochs_of(tx: Tx, member: StaffId) -> list[Grant]:
    """Return a member's grants of queue epochs, oldest first."""
    return [_grant(row) for row in tx.rows(_EPOCHS_OF, {"who": member})]


def drop_member(tx: Tx, member: StaffId) -> int:
    """Take away what a member could open, and somebody else still can.

    The last wrapped key of a case stays: taking it away would erase the case before its time.

    Returns:
        How many of those there are.
    """
    tx.change(_DROP_MEMBER, {"who": member})
    return len(tx.rows(_ALL_OF_MEMBER, {"who": member}))


def put_epoch(tx: Tx, epoch: Epoch) -> None:
    """Begin an epoch of the queue."""
    tx.insert(
        epoch_table,
        {
            "epoch": epoch.epoch,
            "public": epoch.public.raw,
            "signature": epoch.signature,
            "since": epoch.since,
            "until": epoch.until,
        },
    )


def end_epoch(tx: Tx, epoch: int, until: datetime) -> None:
    """End an epoch. Its key is destroyed elsewhere."""
    tx.amend(epoch_table, {"epoch": epoch}, {"until": until})


def epochs(tx: Tx) -> list[Epoch]:
    """Return every epoch, oldest first."""
    return [
        Epoch(number, SealingKey.load(public), signature, since, until)
        for number, public, signature, since, until in tx.rows(_EPOCHS)
    ]


def _grant(row: Row[*tuple[Any, ...]]) -> Grant:
    record, purpose, envelope, case, key_id, epoch, member = row
    return Grant(
        record=RecordId(record),
        purpose=Purpose(purpose),
        sealed=Sealed(envelope),
        case=None if case is None else CaseId(case),
        key_id=key_id,
        epoch=epoch,
        member=None if member is None else StaffId(member),
    )
