"""A staff side with people in it, and a bot's hand that puts real, sealed cases before it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete

from escalation import paging
from escalation.desk import Actor, AddressBook, Desk
from escalation.desk import people as accounts
from escalation.desk.people import Locks, NewMember
from escalation.directory import fingerprint_of
from escalation.entries import House
from escalation.settings import DIRECTORY
from escalation.sorting import sort_case
from escalation.staff import Role
from intake.case import (
    NO_CASE,
    CallerId,
    CaseId,
    EntryKind,
    Priority,
    Profile,
    RecordId,
    Stage,
    Stream,
)
from intake.keyfiles import FOUNDING_FILE, load_founding, load_partner_public, write_partner
from intake.keyfiles.reading import load_partner
from intake.keys import OpeningKey
from intake.sealing import (
    GENESIS,
    Binding,
    Purpose,
    open_sealed,
    open_slot,
    seal,
    seal_seed,
    sign_prekey,
    signed,
)
from intake.store import callers, casefiles, duties, letterbox, outbox, queue, staff
from intake.tables import entries
from intake.tables import staff as staff_table
from tests.build import CHEAP, Arrival
from tests.fakes import FixedClock

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from escalation.paging import Page
    from intake.db import Database, Tx
    from intake.keys import DeskKeys, PartnerKeys, PartnerPublic, StreetKeys
    from intake.sealing import Content
    from intake.store.staff import Member

PASSPHRASE = "kolo bera tiku mona sela piro dega"  # noqa: S105  of accounts made for a test
PEOPLE = {
    "mara": (Role.DUTY, ("bg", "en")),
    "vesna": (Role.DUTY, ("en",)),
    "piotr": (Role.LEAD, ("en", "pl")),
    "adam": (Role.ADMIN, ("en",)),
    "ida": (Role.AUDITOR, ("en",)),
}


@dataclass
class Caller:
    """A caller with a case: what the bot holds for them.

    Attributes:
        case: the case.
        name: its code name.
        public: whose key their answers are sealed to.
        seq: the last number of the bot's chain.
        head: its hash.
    """

    case: CaseId
    name: str
    caller: CallerId
    public: Any
    seq: int = 0
    head: bytes = GENESIS


@dataclass
class Office:
    """Desk, people, and the bot's side of one database."""

    desk: Desk
    bot: Database
    street: StreetKeys
    clock: FixedClock
    members: dict[str, Member] = field(default_factory=dict)
    callers: list[Caller] = field(default_factory=list)
    partner: PartnerKeys | None = None
    public: PartnerPublic | None = None

    @property
    def database(self) -> Database:
        return self.desk.database

    @property
    def keys(self) -> DeskKeys:
        return self.desk.keys

    def actor(self, login: str = "mara") -> Actor:
        """Sign somebody in without the console."""
        member = self.database.call(staff.by_login, login)
        assert member is not None
        return Actor(member, open_slot(member.slot, PASSPHRASE, member.staff))

    def disable(self, login: str) -> None:
        """End an account."""
        self.database.call(staff.disable, self.members[login].staff)

    def change_role(self, login: str, role: str) -> None:
        """Give somebody another role."""
        who = self.members[login].staff
        self.database.call(lambda tx: tx.amend(staff_table, {"staff_id": who}, {"role": role}))

    # --- the bot's hand --------------------------------------------------------------------------

    def mint(self, count: int = 1) -> None:
        """Fill the pool with real keys."""
        rows = []
        for _ in range(count):
            key, key_id = OpeningKey.make(), os.urandom(16)
            place = Binding(Purpose.GRANT_QUEUE, self.keys.org, NO_CASE, 1, RecordId(key_id))
            rows.append(
                casefiles.MintedKey(
                    key_id,
                    key.sealing(),
                    sign_prekey(key_id, key.sealing(), 1, self.keys.mint),
                    1,
                    seal_seed(key.seed, self.keys.queue, place),
                )
            )
        self.database.call(casefiles.mint, rows)

    def caller(
        self, name: str = "amber-otter", *, priority: Priority = Priority.P2, locale: str = "bg",
        pool: bool = True, profile: Profile = Profile.ADULT,
    ) -> Caller:  # fmt: skip
        """Open a case the way the bot does, and sort it the way the watch does."""
        if pool:
            self.mint()
        now = self.clock()
        caller = Caller(CaseId(os.urandom(16)), name, CallerId(os.urandom(16)), self.street.queue)

        def arrive(tx: Tx) -> None:
            taken = letterbox.take_keys(tx, 1, now)
            key_id = taken[0].key_id if taken else None
            caller.public = taken[0].public if taken else self.street.queue
            callers.arrived(tx, Arrival(caller.caller, update=os.urandom(8).hex()), now)
            letterbox.open_case(
                tx, letterbox.OpenedCase(caller.case, key_id, profile, locale, "telegram"), now
            )
            callers.link_case(tx, caller.caller, caller.case)

        self.bot.call(arrive)
        self.says(
            caller,
            EntryKind.CONTACT,
            {"channel": "telegram", "locale": locale, "country": "bg", "profile": profile.value},
        )
        standing = queue.Standing(
            case=caller.case, code_name=name, priority=priority, stage=Stage.TRIAGE, moved=now,
            sorted_signal=0, ruleset="thb-screen/1.1", waiting_since=now,
            due_look=now + (self.soon(5) - now), due_answer=self.soon(10),
        )  # fmt: skip
        self.database.call(queue.sort, standing)
        self.callers.append(caller)
        return caller

    def soon(self, minutes: float) -> datetime:
        """Return a time some minutes from now, without moving the clock."""
        later = FixedClock(self.clock())
        return later.move(minutes=minutes)

    def says(self, caller: Caller, kind: EntryKind, content: Content) -> None:
        """Append what a caller said to the bot's chain of their case."""
        self.clock.move(seconds=1)
        now, record = self.clock(), RecordId(os.urandom(16))
        bound = Binding(Purpose(kind.value), self.street.org, caller.case, caller.seq + 1, record)
        sealed = seal({"locale": "bg", **content, "at": now.isoformat()}, caller.public, bound)
        digest, signature = signed(bound, sealed, caller.head, self.street.sign)
        entry = letterbox.Entry(
            case=caller.case, stream=Stream.BOT, seq=caller.seq + 1, record=record, kind=kind,
            sealed=sealed, hash=digest, signature=signature, signer=self.street.sign.kid,
        )  # fmt: skip
        self.bot.call(letterbox.append, entry, now)
        caller.seq, caller.head = caller.seq + 1, digest

    def answers(self, caller: Caller, item: str, *choices: str) -> None:
        """Answer a question of the screening."""
        self.says(caller, EntryKind.ANSWER, {"item": item, "answer": list(choices), "words": ""})

    def signals(  # noqa: PLR0913  the parts of a signal
        self, caller: Caller, item: str, *choices: str, flags: tuple[str, ...] = (),
        profile: str = "adult", person: int = 1, refused: tuple[str, ...] = (),
        referral: str = "",
    ) -> None:  # fmt: skip
        """Answer a question, and raise the signal that the bot raises with it."""
        of_whom: Content = {"person": person} if person > 1 else {}
        if refused:
            of_whom |= {"refused": list(refused), "referral": referral}
        if choices:
            told: Content = {"item": item, "answer": list(choices), "words": "", **of_whom}
            self.says(caller, EntryKind.ANSWER, told)
        record = RecordId(os.urandom(16))
        place = Binding(Purpose.SIGNAL, self.street.org, caller.case, 0, record)
        content: Content = {
            "item": item, "answer": list(choices), "indicators": [], "flags": list(flags),
            "profile": profile, "at": self.clock().isoformat(), **of_whom,
        }  # fmt: skip
        sealed = seal(content, self.street.triage, place)
        self.bot.call(letterbox.signal, caller.case, record, sealed, self.clock())

    def sort(self) -> None:
        """Let the watch's hand sort what is new."""
        house = House(self.keys, self.clock())
        for found in self.database.call(queue.unsorted):
            self.database.call(sort_case, found, house)

    def overdue(self, at: datetime) -> list[Page]:
        """Let the watch's hand take the pages about what was not done in time."""
        late = self.database.call(duties.late, at)
        return self.database.call(paging.take_overdue, late)

    def writes(self, caller: Caller, text: str) -> None:
        """Write free words."""
        self.says(caller, EntryKind.WORDS, {"text": text})

    def cut(self, caller: Caller, seq: int) -> None:
        """Delete a row of the bot's chain, as somebody with the database could."""

        def gone(tx: Tx) -> None:
            tx.change(delete(entries).where(entries.c.case_id == caller.case, entries.c.seq == seq))

        self.database.call(gone)

    def leaves(self, caller: Caller) -> None:
        """Leave the conversation."""
        self.says(
            caller,
            EntryKind.END,
            {"disposition": "left", "count": caller.seq, "head": caller.head.hex()},
        )

    def consents(
        self, caller: Caller, referral: str, *, given: bool, levels: tuple[str, ...] = ("L3",)
    ) -> None:
        """Answer a consent question, or take everything back (``referral`` empty, L1)."""
        for level in levels:
            self.says(
                caller,
                EntryKind.CONSENT,
                {
                    "level": level, "referral": referral, "given": given,
                    "text_version": "referral-consent/1", "how": "chat",
                },
            )  # fmt: skip

    def letters(self, caller: Caller) -> list[tuple[outbox.OutboxKind, Content]]:
        """Open what waits for a caller, as the courier will."""
        found = []
        for row in self.bot.call(outbox.waiting, self.clock()):
            if row.case == caller.case:
                record = row.letter.record
                place = Binding(Purpose.OUTBOX, self.street.org, caller.case, 0, record)
                body = open_sealed(row.letter.body, self.street.delivery, place)
                found.append((row.letter.kind, body))
        return found


def an_office(
    desk: Database, bot: Database, keys: tuple[DeskKeys, StreetKeys], folders: tuple[Path, Path],
    clock: FixedClock,
) -> Office:  # fmt: skip
    """Found an office: people with real keys, one partner with a row in the directory.

    Args:
        desk: the staff side's database.
        bot: the bot's.
        keys: the desk's and the street's rings.
        folders: where the key files lie, and a folder of this test's own.
        clock: the time.
    """
    key_folder, own = folders
    write_partner(own / "partners", name="Shelter of the test")
    public = load_partner_public(own / "partners" / "partner.public")
    directory = own / "directory.toml"
    listed = DIRECTORY.read_text(encoding="utf-8").replace(
        'fingerprint = ""', f'fingerprint = "{fingerprint_of(public)}"', 1
    )
    directory.write_text(listed, encoding="utf-8")
    house = Desk(
        database=desk,
        keys=keys[0],
        clock=clock,
        book=AddressBook(directory, own / "partners", "bg"),
        locks=Locks(CHEAP),
        name="Test helpline",
    )
    office = Office(
        desk=house,
        bot=bot,
        street=keys[1],
        clock=clock,
        partner=load_partner(own / "partners" / "partner.keys"),
        public=public,
    )
    epochs = {1: load_founding(key_folder / FOUNDING_FILE).queue}
    for login, (role, locales) in PEOPLE.items():
        new = NewMember(login, login.title(), role, locales, PASSPHRASE)
        office.members[login] = desk.call(
            accounts.add, new, house.locks, keys[0], (epochs, clock())
        )
    return office
