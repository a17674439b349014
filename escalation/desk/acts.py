"""Who does something at the desk, and to which case: what every act begins with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from escalation import clocks
from escalation.staff import Action, authorize, relation_to
from intake.errors import HelplineError
from intake.store import audit, casefiles, queue

if TYPE_CHECKING:
    from datetime import datetime

    from intake.case import StaffId
    from intake.db import Tx
    from intake.keys import DeskKeys, StaffBundle
    from intake.store.casefiles import CaseRow
    from intake.store.queue import Standing
    from intake.store.staff import Member


class NoSuchCase(HelplineError):
    """No case has this code name, or none any more."""

    text_key = "no-such-case"

    def __init__(self) -> None:
        super().__init__("no-such-case")


class AlreadyClaimed(HelplineError):
    """Somebody else has the case.

    Attributes:
        by: who; ``None`` where it was gone again when we looked.
        since: when they took it.
    """

    text_key = "already-claimed"

    def __init__(self, by: StaffId | None, since: datetime | None) -> None:
        super().__init__("already-claimed")
        self.by = by
        self.since = since


class ClaimLapsed(HelplineError):
    """The claim ran out meanwhile: nothing was changed, the case may be claimed anew."""

    text_key = "claim-lapsed"

    def __init__(self) -> None:
        super().__init__("claim-lapsed")


class ReasonMissing(HelplineError):
    """This takes a written reason."""

    text_key = "reason-missing"

    def __init__(self) -> None:
        super().__init__("reason-missing")


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who is signed in, with their keys open for this one request."""

    member: Member
    bundle: StaffBundle


@dataclass(frozen=True, slots=True)
class Act:
    """One act: who does it, with which keys of the house, and when (aware)."""

    actor: Actor
    keys: DeskKeys
    now: datetime

    @property
    def who(self) -> StaffId:
        """The id of the member who acts."""
        return self.actor.member.staff


def named(tx: Tx, ref: str) -> tuple[Standing, CaseRow]:
    """Return a case by its code name. Raises NoSuchCase."""
    case_id = casefiles.by_code_name(tx, ref)
    row = None if case_id is None else casefiles.case(tx, case_id)
    standing = None if case_id is None else queue.standing(tx, case_id)
    if row is None or standing is None:
        raise NoSuchCase
    return standing, row


def allow(act: Act, action: Action, standing: Standing | None = None) -> None:
    """Let the act pass, or raise NotAllowed: role, and how the actor stands to the case."""
    member = act.actor.member
    if standing is None:
        authorize(member.role, action)
    else:
        authorize(member.role, action, relation_to(member.staff, standing.holder))


def hold_on(tx: Tx, act: Act, standing: Standing) -> None:
    """Renew the actor's claim: every act does. Raises ClaimLapsed when it is over already."""
    lease = clocks.lease(standing.priority)
    if not queue.renew(tx, standing.case, act.who, act.now, lease):
        raise ClaimLapsed


def note_down(tx: Tx, act: Act, action: str, about: bytes = b"", **facts: str) -> None:
    """Write what is done into the audit, in the same transaction."""
    audit.append(
        tx,
        {"actor": act.who.hex(), "action": action, "object": about.hex(), "outcome": "ok", **facts},
        act.keys.sign,
        act.now,
    )
