"""Codes with which an organisation's people are known to it. Only a hash of each is kept."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime  # noqa: TC003  the field of a named tuple
from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import bindparam, delete, select

from intake.tables import invitations

if TYPE_CHECKING:
    from intake.db import Tx

# No letter or figure here can be taken for another when it is read aloud or copied by hand.
_SIGNS: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS: Final = 3
_LONG: Final = 4
_LABEL: Final = b"helpline-intake/invitation/v1\0"
_KNOWN: Final = select(invitations.c.code, invitations.c.organisation).where(
    invitations.c.expires > bindparam("now", type_=invitations.c.expires.type)
)
_GOOD: Final = (
    select(invitations.c.organisation, invitations.c.made, invitations.c.expires)
    .where(invitations.c.expires > bindparam("now", type_=invitations.c.expires.type))
    .order_by(invitations.c.organisation, invitations.c.expires)
)
_OVER: Final = delete(invitations).where(
    invitations.c.expires <= bindparam("now", type_=invitations.c.expires.type)
)
_THEIRS: Final = delete(invitations).where(
    invitations.c.organisation == bindparam("whose", type_=invitations.c.organisation.type)
)


class Invitation(NamedTuple):
    """A code that is good, without the code: that is kept nowhere."""

    organisation: str
    made: datetime
    expires: datetime


def new_code() -> str:
    """Return a code that nobody can guess (58 bits), such as ``7KQ2-94TX-M3PA``."""
    groups = ("".join(secrets.choice(_SIGNS) for _ in range(_LONG)) for _ in range(_GROUPS))
    return "-".join(groups)


def digest_of(code: str) -> bytes:
    """Return what is kept of a code; capitals, blanks and dashes do not matter."""
    plain = "".join(sign for sign in code.upper() if sign.isalnum())
    return hashlib.sha256(_LABEL + plain.encode()).digest()


def invite(tx: Tx, code: str, organisation: str, made: datetime, expires: datetime) -> None:
    """Let whoever has ``code`` be marked as known to ``organisation``, until it expires."""
    tx.insert(
        invitations,
        {
            "code": digest_of(code),
            "organisation": organisation,
            "made": made,
            "expires": expires,
        },
    )


def known(tx: Tx, now: datetime) -> dict[bytes, str]:
    """Return the organisation of each code that is still good, by what is kept of the code."""
    return {bytes(code): name for code, name in tx.rows(_KNOWN, {"now": now})}


def good(tx: Tx, now: datetime) -> list[Invitation]:
    """List what is good now, by organisation."""
    return [Invitation(*row) for row in tx.rows(_GOOD, {"now": now})]


def forget_over(tx: Tx, now: datetime) -> int:
    """Forget codes that are over; say how many."""
    return tx.change(_OVER, {"now": now})


def end(tx: Tx, organisation: str) -> int:
    """End every code of an organisation at once; say how many."""
    return tx.change(_THEIRS, {"whose": organisation})
