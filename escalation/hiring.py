"""Making accounts: the first takes the founding key, every later one is let in by a colleague."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from escalation.desk import people, ring
from escalation.desk.acts import Actor
from escalation.staff import KEY_HOLDERS, Action, authorize
from intake.db import RowRefused
from intake.errors import HelplineError
from intake.keyfiles import FOUNDING_FILE, KeyFileWrong, load_founding
from intake.log import trouble
from intake.sealing import epoch_is_genuine
from intake.store import grants, staff

if TYPE_CHECKING:
    from pathlib import Path

    from escalation.desk import Desk
    from escalation.desk.people import NewMember
    from intake.db import Tx
    from intake.keys import DeskKeys, OpeningKey
    from intake.store.staff import Member

LOGIN: Final = re.compile(r"[a-z0-9][a-z0-9._-]{1,63}")


class LoginTaken(HelplineError):
    """Somebody has this login already."""

    text_key = "login-taken"


class LoginWrong(HelplineError):
    """A login has two to 64 small Latin letters, digits, dots, dashes."""

    text_key = "login-wrong"


class EpochForged(HelplineError):
    """A key of the queue that lies with a colleague is none that our mint vouches for.

    Attributes:
        epoch: which.
    """

    text_key = "epoch-forged"

    def __init__(self, epoch: int) -> None:
        super().__init__("epoch-forged")
        self.epoch = epoch


@dataclass(frozen=True, slots=True)
class Colleague:
    """Whoever lets somebody in: their login and passphrase."""

    login: str
    passphrase: str


def a_topic() -> str:
    """Return a name for a pager to listen on that nobody can guess."""
    return f"hl-{secrets.token_hex(8)}"


def actor_of(desk: Desk, colleague: Colleague) -> Actor:
    """Sign somebody in for one command. Raises WrongSignIn."""
    member = desk.database.call(staff.by_login, colleague.login)
    try:
        bundle = desk.locks.open(member, colleague.passphrase)
    except people.WrongSignIn:
        told = ("refused", desk.clock())
        desk.database.call(people.seen_at_the_door, member, desk.keys, told)
        raise
    if member is None:  # Locks.open let nobody in: this only tells the type checker
        raise people.WrongSignIn
    desk.database.call(people.seen_at_the_door, member, desk.keys, ("ok", desk.clock()))
    return Actor(member, bundle)


def hire(desk: Desk, new: NewMember, by: Colleague | None, key_folder: Path) -> Member:
    """Make an account, with the queue's key where the role opens cases.

    The founding key is used when nobody holds the queue's key yet, and its file is then deleted.

    Raises:
        NobodyHoldsKeys: the role needs keys and nobody gives them.
        WrongSignIn, NotAllowed: the colleague cannot let anybody in.
        LoginTaken, LoginWrong: see there.
        KeyFileWrong: the founding key is of another organisation.
        EpochForged: what the colleague would hand on is not the queue's key.
    """
    if not LOGIN.fullmatch(new.login):
        raise LoginWrong
    founding = key_folder / FOUNDING_FILE
    epochs: dict[int, OpeningKey] = {}
    if by is not None:
        actor = actor_of(desk, by)
        authorize(actor.member.role, Action.ADD_STAFF)
        epochs = desk.database.call(_vouched_for, actor, desk.keys)
    elif new.role in KEY_HOLDERS and not desk.database.call(people.holders):
        epochs = _founding(desk, founding)
    try:
        member = desk.database.call(people.add, new, desk.locks, desk.keys, (epochs, desk.clock()))
    except RowRefused:
        raise LoginTaken from None
    if desk.database.call(people.holders):  # also what a crash left behind
        _use_up(founding)
    return member


def _vouched_for(tx: Tx, actor: Actor, keys: DeskKeys) -> dict[int, OpeningKey]:
    """Open the queue's keys to hand them on, once each is known to be the queue's.

    Whoever can write in the database can seal any key to a colleague: nobody signs such a grant.
    Handed on, it would lock the new member out of every case, and look like a mistake of theirs.
    """
    known = {each.epoch: each for each in grants.epochs(tx)}
    found = ring.epoch_keys(tx, actor, keys.org)
    for number, key in found.items():
        row, public = known.get(number), key.sealing()
        signature = row.signature if row else b""
        if not epoch_is_genuine(number, public, signature, keys.mint.verifying()):
            trouble("epoch-forged", count=number)
            raise EpochForged(number)
    return found


def _founding(desk: Desk, file: Path) -> dict[int, OpeningKey]:
    if not file.exists():
        raise people.NobodyHoldsKeys
    keys = load_founding(file)
    if keys.org != desk.keys.org or keys.queue.sealing() != desk.keys.queue:
        raise KeyFileWrong(file, "other-organisation")
    return {people.FIRST_EPOCH: keys.queue}


def _use_up(file: Path) -> None:
    """Overwrite and delete the founding key: from now on it lies under somebody's passphrase."""
    if file.exists():
        with file.open("r+b") as out:
            out.write(bytes(file.stat().st_size))
            out.flush()
        file.unlink()
