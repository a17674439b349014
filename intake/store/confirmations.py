"""What an operator dialled or asked, and found right, on which day. Nothing else claims that."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, select

from intake.tables import confirmations

if TYPE_CHECKING:
    from datetime import datetime

    from intake.db import Tx


class What(StrEnum):
    """What can be confirmed."""

    NUMBER = "number"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Somebody says that it is right."""

    verified_on: datetime
    verified_by: str


_LATEST: Final = (
    select(confirmations.c.key, confirmations.c.verified_on, confirmations.c.verified_by)
    .where(confirmations.c.what == bindparam("kind"))
    .order_by(confirmations.c.verified_on, confirmations.c.number)
)


def confirm(tx: Tx, what: What, key: str, by: str, on: datetime) -> None:
    """Note that ``by`` found this right at that time."""
    tx.insert(
        confirmations,
        {"what": what.value, "key": key, "verified_on": on, "verified_by": by},
    )


def latest(tx: Tx, what: What) -> dict[str, Confirmation]:
    """Return the last confirmation of each key."""
    return {key: Confirmation(on, by) for key, on, by in tx.rows(_LATEST, {"kind": what.value})}
