"""What staff do with a case: claim, open, write, plan, refer, close; each act one transaction.

``Desk`` is the only way in for the console and for commands. An act that was refused is written
into the audit, too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Concatenate, Final, ParamSpec, TypeVar

from escalation.desk import (
    care,
    childduty,
    claims,
    consents,
    exceptions,
    holding,
    listing,
    offers,
    opening,
    people,
    safecontact,
    voices,
    words,
)
from escalation.desk.acts import (
    Act,
    Actor,
    AlreadyClaimed,
    ClaimLapsed,
    NoSuchCase,
    note_down,
)
from escalation.desk.listing import Listing, QueueRow, Reasons, Shown
from escalation.desk.opening import OpenCase
from escalation.desk.openings import Openings, TooManyOpenings
from escalation.desk.receivers import AddressBook, Receiver, by_org
from escalation.desk.voices import Sound, VoiceNotHere
from escalation.entries import case_lock
from escalation.referral import PackageRefused
from escalation.referral.answer import ReceiptFile
from escalation.staff import Action, NotAllowed, authorize
from intake.case import OrgId, RecordId
from intake.db import DatabaseDown, RowRefused
from intake.store import audit, casefiles, confirmations, staff
from intake.store.confirmations import What

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from escalation.desk.exceptions import Told, Verdict
    from escalation.desk.people import Locks
    from escalation.plan import Plan
    from escalation.referral import Answer
    from escalation.safety import SafetyAssessment
    from escalation.workflow import Facts
    from intake.case import Priority, StaffId, Stage
    from intake.clock import Clock
    from intake.db import Database, Tx
    from intake.keys import DeskKeys
    from intake.store.audit import AuditFault, AuditRow
    from intake.store.staff import Member

__all__ = [
    "Act",
    "Actor",
    "AddressBook",
    "AlreadyClaimed",
    "ClaimLapsed",
    "DatabaseDown",
    "Desk",
    "Listing",
    "NoSuchCase",
    "OpenCase",
    "QueueRow",
    "Receiver",
    "Shown",
    "Sound",
    "TooManyOpenings",
    "VoiceNotHere",
]

P = ParamSpec("P")
T = TypeVar("T")
_AGAIN: Final = 3
"""Tries of an act that met another's row: two of us wrote in one case at the same moment."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The staff side's hands. Every method is one act by one person.

    Attributes:
        database: the record, with the rights of the desk.
        keys: the desk's own keys; they open no case.
        clock: the time.
        book: who can be asked for help.
        locks: opens staff slots.
        name: our organisation's shown name.
    """

    database: Database
    keys: DeskKeys
    clock: Clock
    book: AddressBook
    locks: Locks
    name: str = ""
    reasons: Reasons = field(init=False)
    openings: Openings = field(init=False, default_factory=Openings)

    def __post_init__(self) -> None:
        object.__setattr__(self, "reasons", Reasons(self.keys))

    # --- people ------------------------------------------------------------------------------

    async def account(self, login: str) -> Member | None:
        """Return the account of a login, for the door only."""
        return await self.database.read(staff.by_login, login)

    async def member(self, who: StaffId) -> Member | None:
        """Return an account as it is now."""
        return await self.database.read(staff.by_id, who)

    async def seen_at_the_door(self, member: Member | None, outcome: str) -> None:
        """Write down a sign-in that worked or did not."""
        told = (outcome, self.clock())
        await self.database.run(people.seen_at_the_door, member, self.keys, told)

    # --- the queue ---------------------------------------------------------------------------

    async def queue(self, member: Member, shown: Shown = Shown.OPEN) -> Listing:
        """Return a part of the queue. Raises NotAllowed."""
        authorize(member.role, Action.SEE_QUEUE)
        return await self.database.read(
            listing.listing, shown, member.staff, self.reasons, self.clock()
        )

    async def fingerprint(self, ref: str | None) -> bytes:
        """Return bytes that change with the queue, or with one case."""

        def look(tx: Tx) -> bytes:
            case = casefiles.by_code_name(tx, ref) if ref else None
            return listing.fingerprint(tx, case, self.clock()) if case or not ref else b""

        return await self.database.read(look)

    def changes(self) -> AsyncIterator[None]:
        """Yield within a second of every commit by anybody."""
        return self.database.changes()

    # --- a case ------------------------------------------------------------------------------

    async def open(self, actor: Actor, ref: str) -> OpenCase:
        """Open a case: the audit row is committed before anything is. Raises TooManyOpenings."""
        self.openings.count(actor.member.staff, ref, self.clock())
        await self._do(opening.announce, actor, ref)
        return await self.database.read(opening.opened, self._act(actor), ref)

    async def claim(self, actor: Actor, ref: str) -> None:
        """Take a case. Raises AlreadyClaimed."""
        await self._do(claims.claim, actor, ref)

    async def take_over(self, actor: Actor, ref: str, reason: str) -> None:
        """Take a colleague's case, as a lead, with a reason."""
        await self._do(claims.take_over, actor, ref, reason)

    async def release(self, actor: Actor, ref: str) -> None:
        """Give a case back to the queue."""
        await self._do(claims.release, actor, ref)

    async def reply(
        self,
        actor: Actor,
        ref: str,
        said: tuple[str, str],
        *,
        although_left: bool = False,
        at_risk: str | None = None,
    ) -> RecordId:
        """Write to the caller: free text, or the key of a ready sentence."""
        manner = words.Manner(although_left, at_risk)
        return await self._do(words.reply, actor, ref, said, manner)

    async def lift(self, actor: Actor, ref: str, reason: str) -> None:
        """End the hold after an alarm word, with a reason. Raises ReasonMissing."""
        await self._do(safecontact.lift, actor, ref, reason)

    async def note(self, actor: Actor, ref: str, text: str) -> None:
        """Write an internal note."""
        await self._do(words.note, actor, ref, text)

    async def listen(self, actor: Actor, ref: str, record: RecordId) -> Sound:
        """Open a voice note: the audit row is committed first. Raises VoiceNotHere."""
        self.openings.count(actor.member.staff, ref, self.clock())
        await self._do(voices.announce, actor, ref)
        return await self.database.read(voices.heard, self._act(actor), ref, record)

    async def erase_voice(self, actor: Actor, ref: str, record: RecordId) -> None:
        """Erase a voice note that was heard. Raises VoiceNotHere."""
        await self._do(voices.erase, actor, ref, record)

    async def keep_voice(self, actor: Actor, ref: str, record: RecordId, reason: str) -> None:
        """Keep a voice note with its case, with a reason. Raises VoiceNotHere."""
        await self._do(voices.keep, actor, ref, record, reason)

    async def assess(self, actor: Actor, ref: str, safety: SafetyAssessment) -> None:
        """Keep a safety assessment."""
        await self._do(care.assess, actor, ref, safety)

    async def plan(self, actor: Actor, ref: str, steps: Plan) -> None:
        """Keep a crisis plan."""
        await self._do(care.plan, actor, ref, steps)

    async def decide_child(
        self, actor: Actor, ref: str, found: tuple[childduty.Finding, str]
    ) -> None:
        """Say whether a child is at risk, with a reason: the law's clock runs from here."""
        await self._do(childduty.decide, actor, ref, found)

    async def prioritise(self, actor: Actor, ref: str, wanted: tuple[Priority, str]) -> None:
        """Change the priority, with a reason."""
        await self._do(care.prioritise, actor, ref, wanted)

    async def move(self, actor: Actor, ref: str, to: Stage, affirmed: care.Affirmed) -> None:
        """Move a case to another stage, closing included. Raises MoveRefused."""
        await self._do(care.move, actor, ref, to, affirmed)

    async def approve(self, actor: Actor, ref: str, reason: str) -> None:
        """Approve a closing, as a lead."""
        await self._do(care.approve, actor, ref, reason)

    async def safe_again(self, actor: Actor, ref: str, found: tuple[str, str]) -> None:
        """Say that a contact is safe again: the reason, and up to which question it was read."""
        await self._do(holding.safe_again, actor, ref, found)

    def facts(self, actor: Actor, case: OpenCase, affirmed: care.Affirmed) -> Facts:
        """Return what the guards of a move would look at."""
        return care.facts_of(self._act(actor), case, affirmed)

    # --- referrals ---------------------------------------------------------------------------

    async def receivers(self) -> tuple[Receiver, ...]:
        """Return everybody who can be asked, with their last confirmation."""
        confirmed = await self.database.read(confirmations.latest, What.ORGANISATION)
        return self.book.receivers(confirmed)

    async def ask(self, actor: Actor, ref: str, question: offers.Question) -> None:
        """Ask the caller's consent in the chat."""
        await self._do(offers.ask, actor, ref, question)

    async def send_off(self, actor: Actor, ref: str, referral: RecordId) -> None:
        """Send a referral that was agreed to. Raises ConsentMissing."""
        await self._do(offers.send_off, actor, ref, referral)

    async def package(self, actor: Actor, ref: str, referral: RecordId) -> bytes:
        """Return the sealed file of a referral that was sent. Raises ConsentMissing."""
        partners = {
            each.partner.org: each.partner
            for each in await self.receivers()
            if each.partner is not None
        }
        return await self._do(offers.package, actor, ref, (referral, partners, self.name))

    async def tell(self, actor: Actor, ref: str, told: Told) -> RecordId:
        """Write down what was given on without a yes. Raises ExceptionIncomplete."""
        return await self._do(exceptions.tell, actor, ref, told)

    async def review(
        self, actor: Actor, ref: str, which: RecordId, said: tuple[Verdict, str]
    ) -> None:
        """Say as a second person whether that was right. Raises OwnException, NoSuchException."""
        await self._do(exceptions.review, actor, ref, which, said)

    async def answered(
        self, actor: Actor, ref: str, referral: RecordId, said: consents.Said
    ) -> None:
        """Write down what the person said to a referral's question. Raises ConsentMissing."""
        await self._do(consents.answered, actor, ref, referral, said)

    async def taken_back(
        self, actor: Actor, ref: str, scope: consents.Scope, how: consents.How
    ) -> None:
        """Write down that the person took back more than one referral."""
        await self._do(consents.taken_back, actor, ref, scope, how)

    async def receiver_told(self, actor: Actor, ref: str, referral: RecordId, told: str) -> None:
        """Write down that a receiver was asked to stop. Raises ReasonMissing."""
        await self._do(consents.receiver_told, actor, ref, referral, told)

    async def receive(self, actor: Actor, data: bytes) -> tuple[str, Answer]:
        """Record a receiver's answer; return the case's code name and the answer."""
        file = ReceiptFile.read(data)
        ref = await self.database.read(offers.case_of, RecordId(bytes.fromhex(file.package)))
        partner = by_org(await self.receivers(), OrgId(bytes.fromhex(file.receiver)))
        if partner is None:
            raise PackageRefused("no-key")
        return ref, await self._do(offers.receive, actor, ref, data, partner)

    # --- audit -------------------------------------------------------------------------------

    async def audit_tail(self, member: Member, count: int) -> Sequence[AuditRow]:
        """Return the last lines of the audit. Raises NotAllowed."""
        authorize(member.role, Action.SEE_AUDIT)

        def tail(tx: Tx) -> Sequence[AuditRow]:
            last, _ = audit.head(tx)
            return audit.rows(tx, max(0, last - count))

        return await self.database.read(tail)

    async def names(self) -> dict[str, str]:
        """Return shown names of members and code names of cases, by id in hex."""
        return await self.database.read(listing.names)

    async def audit_faults(self) -> tuple[AuditFault, ...]:
        """Compute the audit's chain anew."""
        return await self.database.read(audit.verify, self.keys.sign.verifying())

    # --- inside ------------------------------------------------------------------------------

    def _act(self, actor: Actor) -> Act:
        return Act(actor, self.keys, self.clock())

    async def _do(
        self,
        work: Callable[Concatenate[Tx, Act, str, P], T],
        actor: Actor,
        ref: str,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Do one act on the case's own lane; write down one that was refused."""
        act = self._act(actor)

        def done(tx: Tx) -> T:
            case = casefiles.by_code_name(tx, ref)
            if case is not None:  # whoever writes in a case waits for the others, the watch too
                tx.lock(case_lock(case))
            return work(tx, act, ref, *args, **kwargs)

        try:
            for _ in range(_AGAIN - 1):
                try:
                    return await self.database.run(done, lane=ref.encode())
                except RowRefused:
                    continue
            return await self.database.run(done, lane=ref.encode())
        except NotAllowed as refused:
            await self.database.run(_refused, act, refused)
            raise


def _refused(tx: Tx, act: Act, refused: NotAllowed) -> None:
    """Write down what somebody was not allowed to do."""
    note_down(tx, act, refused.action.value, outcome="refused", reason=refused.relation.value)
