"""Accounts: how staff come in, and how a new colleague is given the queue's key."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from escalation.staff import KEY_HOLDERS, Role
from intake.case import NO_CASE, RecordId, StaffId
from intake.errors import HelplineError
from intake.keys import CannotOpen, StaffBundle
from intake.sealing import Binding, Purpose, make_slot, open_slot, seal_seed, sign_epoch
from intake.store import audit, grants, staff
from intake.store.grants import Epoch, Grant
from intake.store.staff import Member

if TYPE_CHECKING:
    from datetime import datetime

    from intake.db import Tx
    from intake.keys import Argon2Cost, DeskKeys, OpeningKey
    from intake.sealing import Slot

NOBODY: Final = bytes(16)
FIRST_EPOCH: Final = 1


class WrongSignIn(HelplineError):
    """Login or passphrase is wrong, or the account is disabled: nobody is told which."""

    text_key = "sign-in-wrong"

    def __init__(self) -> None:
        super().__init__("sign-in-wrong")


class NobodyHoldsKeys(HelplineError):
    """The first member who opens cases takes the founding key; it is not there (any more)."""

    text_key = "nobody-holds-keys"

    def __init__(self) -> None:
        super().__init__("nobody-holds-keys")


@dataclass(frozen=True, slots=True)
class NewMember:
    """Who is to be added."""

    login: str
    shown_name: str
    role: Role
    locales: tuple[str, ...]
    passphrase: str
    page_topic: str | None = None
    page_order: int | None = None


class Locks:
    """Opens slots, at the same cost whether or not there is an account."""

    def __init__(self, cost: Argon2Cost | None = None) -> None:
        self._cost = cost
        self._nobody: Slot = make_slot(StaffBundle.make(), os.urandom(16).hex(), _nobody(), cost)

    def open(self, member: Member | None, passphrase: str) -> StaffBundle:
        """Return the keys of a member. Raises WrongSignIn.

        Takes as long for nobody as for somebody: time would tell which logins exist.
        """
        slot = self._nobody if member is None else member.slot
        try:
            bundle = open_slot(slot, passphrase, _nobody() if member is None else member.staff)
        except CannotOpen:
            raise WrongSignIn from None
        if member is None or member.disabled:
            raise WrongSignIn
        return bundle

    def make(self, bundle: StaffBundle, passphrase: str, who: StaffId) -> Slot:
        """Return a new member's slot."""
        return make_slot(bundle, passphrase, who, self._cost)


def seen_at_the_door(
    tx: Tx, member: Member | None, keys: DeskKeys, outcome: tuple[str, datetime]
) -> None:
    """Write into the audit that somebody signed in, or that it did not work."""
    told, now = outcome
    who = member.staff if member else NOBODY
    audit.append(
        tx, {"actor": who.hex(), "action": "sign-in", "object": "", "outcome": told}, keys.sign, now
    )


def holders(tx: Tx) -> list[Member]:
    """Return the members who hold the queue's key."""
    return [each for each in staff.everybody(tx) if grants.epochs_of(tx, each.staff)]


def add(
    tx: Tx,
    new: NewMember,
    locks: Locks,
    keys: DeskKeys,
    given: tuple[dict[int, OpeningKey], datetime],
) -> Member:
    """Make an account and, for who opens cases, seal the queue's keys to it.

    Args:
        tx: the open transaction.
        new: who.
        locks: makes the slot.
        keys: the desk's.
        given: the queue's keys by epoch, and when.

    Raises:
        RowRefused: the login is taken.
        NobodyHoldsKeys: the role needs keys and none were given.
    """
    epochs, now = given
    if new.role in KEY_HOLDERS and not epochs:
        raise NobodyHoldsKeys
    bundle, who = StaffBundle.make(), StaffId(os.urandom(16))
    member = Member(
        staff=who,
        login=new.login,
        shown_name=new.shown_name,
        role=new.role.value,
        locales=new.locales,
        locale=new.locales[0],
        sealing=bundle.open.sealing(),
        signing=bundle.sign.verifying(),
        slot=locks.make(bundle, new.passphrase, who),
        page_topic=new.page_topic,
        page_order=new.page_order,
    )
    staff.add(tx, member)
    if epochs and not grants.epochs(tx):
        sign = sign_epoch(FIRST_EPOCH, keys.queue, keys.mint)
        grants.put_epoch(tx, Epoch(FIRST_EPOCH, keys.queue, sign, now))
    for epoch, key in epochs.items() if new.role in KEY_HOLDERS else ():
        record = RecordId(os.urandom(16))
        place = Binding(Purpose.EPOCH_MEMBER, keys.org, NO_CASE, epoch, record)
        sealed = seal_seed(key.seed, member.sealing, place)
        grants.put(tx, Grant(record, Purpose.EPOCH_MEMBER, sealed, epoch=epoch, member=who))
    audit.append(
        tx,
        {
            "actor": who.hex(),
            "action": "add-staff",
            "object": who.hex(),
            "outcome": "ok",
            "reason": new.role.value,
        },
        keys.sign,
        now,
    )
    return member


def _nobody() -> StaffId:
    return StaffId(NOBODY)
