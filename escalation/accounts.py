"""Accounts that change: another passphrase, a place on the ladder, an end. Source: ADR 0025."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from escalation import lapses
from escalation.desk.acts import allow, note_down
from escalation.desk.people import holders
from escalation.entries import House, case_lock
from escalation.hiring import a_topic
from escalation.staff import KEY_HOLDERS, Action, Role
from intake.errors import HelplineError
from intake.log import trouble
from intake.store import grants, queue, staff

if TYPE_CHECKING:
    from escalation.desk import Desk
    from escalation.desk.acts import Act
    from intake.case import CaseId, StaffId
    from intake.db import Tx
    from intake.sealing import Slot
    from intake.store.staff import Member

TOPIC: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
_AT_ONCE: Final = timedelta(0)
_MOST: Final = 1000
_LOCK: Final = "accounts"


class NoSuchMember(HelplineError):
    """Nobody who can sign in has this login."""

    text_key = "no-such-member"

    def __init__(self) -> None:
        super().__init__("no-such-member")


class LastLead(HelplineError):
    """No other lead could sign in: nobody could take a case over or read the audit."""

    text_key = "last-lead"

    def __init__(self) -> None:
        super().__init__("last-lead")


class LastKeyHolder(HelplineError):
    """Nobody else holds the queue's key: no case could be opened any more."""

    text_key = "last-key-holder"

    def __init__(self) -> None:
        super().__init__("last-key-holder")


class LadderWouldBeEmpty(HelplineError):
    """This is the last person on the ladder: nobody would be woken."""

    text_key = "ladder-would-be-empty"

    def __init__(self) -> None:
        super().__init__("ladder-would-be-empty")


class NotOnLadder(HelplineError):
    """Somebody is not on the ladder: there is nothing to take them off."""

    text_key = "not-on-ladder"

    def __init__(self) -> None:
        super().__init__("not-on-ladder")


class CannotBeWoken(HelplineError):
    """Somebody's role opens no case: they could do nothing about what wakes them."""

    text_key = "cannot-be-woken"

    def __init__(self) -> None:
        super().__init__("cannot-be-woken")


class TopicWrong(HelplineError):
    """A pager's topic has one to 64 Latin letters, digits, dashes or underscores."""

    text_key = "topic-wrong"

    def __init__(self) -> None:
        super().__init__("topic-wrong")


@dataclass(frozen=True, slots=True)
class Ended:
    """What the end of an account left behind.

    Attributes:
        member: who.
        kept: ended cases that nobody else can open: those keys stay under the old passphrase.
        unwatched: nobody is on the ladder any more.
    """

    member: StaffId
    kept: int
    unwatched: bool


# --- an end ----------------------------------------------------------------------------------


def disable(tx: Tx, act: Act, login: str) -> Ended:
    """End an account: no sign-in, no open session, no place on the ladder, no keys.

    The console looks at the account on every request, so a session ends with its next one. What
    they hold is given back next (``give_back``), case by case. Promises: doing it again does no
    harm, and finishes what was broken off.

    Raises:
        NotAllowed: by their role.
        NoSuchMember: nobody has this login.
        LastLead, LastKeyHolder: somebody else has to be able to go on.
    """
    allow(act, Action.DISABLE_STAFF)
    tx.lock(_LOCK)  # two leads who end each other's account at once must not both succeed
    member = staff.by_login(tx, login)
    if member is None:
        raise NoSuchMember
    if not member.disabled:
        _spare_the_last(tx, member)
    staff.disable(tx, member.staff)
    staff.put_on_ladder(tx, member.staff, None, None)
    kept = grants.drop_member(tx, member.staff)
    note_down(tx, act, "disable-staff", member.staff)
    return Ended(member.staff, kept, not staff.on_call(tx))


def give_back(desk: Desk, act: Act, member: StaffId) -> tuple[int, int]:
    """Give what somebody held back to the queue; return how many cases, and how many did not go.

    One transaction each: whoever writes in a case has its lock, and the audit's after it. What does
    not go now goes when its lease ends; so does what they were claiming at this very moment.
    """
    given = left = 0
    for standing in desk.database.call(queue.held_by, member, _MOST):
        try:
            given += desk.database.call(_give_back, act, standing.case, member)
        except HelplineError as error:
            trouble("case-not-given-back", error)
            left += 1
    return given, left


def _give_back(tx: Tx, act: Act, case: CaseId, member: StaffId) -> bool:
    tx.lock(case_lock(case))
    queue.renew(tx, case, member, act.now, _AT_ONCE)
    return lapses.lapse(tx, case, House(act.keys, act.now), by=act.who.hex())


def _spare_the_last(tx: Tx, member: Member) -> None:
    others = [each for each in staff.everybody(tx) if each != member and not each.disabled]
    if member.role == Role.LEAD and not any(each.role == Role.LEAD for each in others):
        raise LastLead
    holding = {each.staff for each in holders(tx)}
    if member.staff in holding and not any(each.staff in holding for each in others):
        raise LastKeyHolder


# --- another passphrase ----------------------------------------------------------------------


def change_slot(tx: Tx, act: Act, slot: Slot) -> None:
    """Put the actor's keys under another passphrase. The keys stay the same."""
    staff.change_slot(tx, act.who, slot)
    note_down(tx, act, "change-passphrase", act.who)


# --- the ladder ------------------------------------------------------------------------------


def put_on_ladder(tx: Tx, act: Act, login: str, place: int, topic: str = "") -> str:
    """Put somebody on the on-call ladder, or move them; whoever stands there moves one down.

    Args:
        tx: the open transaction.
        act: who does it.
        login: of whom.
        place: from 1, who is woken first; beyond the end means last.
        topic: where their pager listens; empty: where it listened, or a new one.

    Returns:
        The topic.

    Raises:
        NotAllowed, NoSuchMember, CannotBeWoken, TopicWrong: see there.
    """
    allow(act, Action.KEEP_LADDER)
    tx.lock(_LOCK)
    member = _working(tx, login)
    if member.role not in KEY_HOLDERS:
        raise CannotBeWoken
    topic = topic_of(topic) if topic else member.page_topic or a_topic()
    others = [each for each in staff.on_call(tx) if each.staff != member.staff]
    others.insert(place - 1, member)
    for order, each in enumerate(others, start=1):
        theirs = topic if each is member else each.page_topic
        staff.put_on_ladder(tx, each.staff, theirs, order)
    note_down(tx, act, "ladder-put", member.staff)
    return topic


def take_off_ladder(tx: Tx, act: Act, login: str) -> None:
    """Take somebody off the ladder; their pager's topic is forgotten.

    Raises:
        NotAllowed, NoSuchMember, NotOnLadder: see there.
        LadderWouldBeEmpty: somebody else has to be put on it first.
    """
    allow(act, Action.KEEP_LADDER)
    tx.lock(_LOCK)
    member = _working(tx, login)
    if member.page_order is None:
        raise NotOnLadder
    if len(staff.on_call(tx)) == 1:
        raise LadderWouldBeEmpty
    staff.put_on_ladder(tx, member.staff, None, None)
    note_down(tx, act, "ladder-off", member.staff)


def topic_of(typed: str) -> str:
    """Return a topic as it may stand in an address. Raises TopicWrong."""
    if not TOPIC.fullmatch(typed):
        raise TopicWrong
    return typed


def _working(tx: Tx, login: str) -> Member:
    member = staff.by_login(tx, login)
    if member is None or member.disabled:
        raise NoSuchMember
    return member
