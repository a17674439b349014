"""Accounts: who works here, in which languages, and the wrapped keys they open with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, false, select

from intake.case import StaffId
from intake.keys import SealingKey, VerifyingKey
from intake.sealing import Slot
from intake.tables import staff

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy import Row

    from intake.db import Tx


@dataclass(frozen=True, slots=True)
class Member:
    """One account.

    Attributes:
        staff: its id.
        login: what is typed to sign in.
        shown_name: what callers and colleagues see.
        role: ``duty`` or ``lead``.
        locales: the languages this person works in.
        locale: the language of their console.
        sealing: what is sealed for them.
        signing: what their signatures are checked with.
        slot: the keys to both, under their passphrase.
        page_topic: where their pager listens.
        page_order: place on the on-call ladder; None: not on it.
        disabled: may not sign in any more.
    """

    staff: StaffId
    login: str
    shown_name: str
    role: str
    locales: tuple[str, ...]
    locale: str
    sealing: SealingKey
    signing: VerifyingKey
    slot: Slot
    page_topic: str | None = None
    page_order: int | None = None
    disabled: bool = False


_ALL: Final = select(
    staff.c.staff_id,
    staff.c.login,
    staff.c.shown_name,
    staff.c.role,
    staff.c.locales,
    staff.c.locale,
    staff.c.sealing_public,
    staff.c.signing_public,
    staff.c.slot,
    staff.c.slot_facts,
    staff.c.page_topic,
    staff.c.page_order,
    staff.c.disabled,
)
_EVERYBODY: Final = _ALL.order_by(staff.c.login)
_BY_ID: Final = _ALL.where(staff.c.staff_id == bindparam("who"))
_ON_CALL: Final = _ALL.where(staff.c.page_order.is_not(None), staff.c.disabled == false()).order_by(
    staff.c.page_order, staff.c.login
)


def add(tx: Tx, member: Member) -> None:
    """Make an account; a login that is taken fails the work (RowRefused)."""
    tx.insert(
        staff,
        {
            "staff_id": member.staff,
            "login": member.login,
            "shown_name": member.shown_name,
            "role": member.role,
            "locales": " ".join(member.locales),
            "locale": member.locale,
            "page_topic": member.page_topic,
            "page_order": member.page_order,
            "sealing_public": member.sealing.raw,
            "signing_public": member.signing.raw,
            "slot": member.slot.envelope,
            "slot_facts": member.slot.facts_json,
            "disabled": member.disabled,
        },
    )


def by_login(tx: Tx, login: str) -> Member | None:
    """Return the account with this login, disabled or not.

    Compared here: a passphrase typed into the wrong field must not get into a server's log.
    """
    return next((each for each in everybody(tx) if each.login == login), None)


def by_id(tx: Tx, member: StaffId) -> Member | None:
    """Return one account, disabled or not."""
    found = tx.rows(_BY_ID, {"who": member})
    return _member(found[0]) if found else None


def everybody(tx: Tx) -> list[Member]:
    """Return every account, disabled ones too, by login."""
    return [_member(row) for row in tx.rows(_EVERYBODY)]


def on_call(tx: Tx) -> list[Member]:
    """Return who is on the ladder, first to be woken first."""
    return [_member(row) for row in tx.rows(_ON_CALL)]


def change_slot(tx: Tx, member: StaffId, slot: Slot) -> None:
    """Put the keys under another passphrase."""
    tx.amend(staff, {"staff_id": member}, {"slot": slot.envelope, "slot_facts": slot.facts_json})


def put_on_ladder(tx: Tx, member: StaffId, topic: str | None, order: int | None) -> None:
    """Say where a pager listens and when it is this person's turn; None takes them off."""
    tx.amend(staff, {"staff_id": member}, {"page_topic": topic, "page_order": order})


def disable(tx: Tx, member: StaffId) -> None:
    """End an account. Its grants are dropped elsewhere."""
    tx.amend(staff, {"staff_id": member}, {"disabled": True})


def _member(row: Row[*tuple[Any, ...]]) -> Member:
    who, login, shown, role, locales, locale, sealing, signing, slot, facts, *rest = row
    topic, order, disabled = rest
    return Member(
        staff=StaffId(who),
        login=login,
        shown_name=shown,
        role=role,
        locales=tuple(locales.split()),
        locale=locale,
        sealing=SealingKey.load(sealing),
        signing=VerifyingKey.load(signing),
        slot=Slot(slot, facts),
        page_topic=topic,
        page_order=order,
        disabled=disabled,
    )
