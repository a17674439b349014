"""The bot's hand and a watch over it: signals that are really sealed, a pager that listens."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from escalation.watch import Habits, Watch
from intake.case import CaseId, Profile, RecordId, StaffId
from intake.sealing import Binding, Purpose, open_sealed, seal
from intake.store import callers, casefiles, letterbox, outbox, queue, staff
from intake.store.letterbox import OpenedCase
from tests.build import Arrival, a_caller, a_member
from tests.fakes import FakePager, FixedClock

if TYPE_CHECKING:
    from datetime import datetime

    from intake.db import Database, Tx
    from intake.keys import DeskKeys, OpeningKey, SealingKey, StreetKeys
    from intake.sealing import Content
    from intake.store.casefiles import EntryRow
    from intake.store.queue import Standing

QUIET = Habits(pool=0)


@dataclass
class House:
    """Both databases, both rings, and a watch that goes round when it is told to."""

    bot: Database
    desk: Database
    street: StreetKeys
    keys: DeskKeys
    clock: FixedClock
    pager: FakePager = field(default_factory=FakePager)
    seed: bytes = b""

    def watch(self, habits: Habits = QUIET) -> Watch:
        return Watch(self.desk, self.keys, self.pager, self.clock, habits)

    async def round(self, habits: Habits = QUIET) -> None:
        """Let the watch go round once and wait for its pages."""
        watch = self.watch(habits)
        await watch.round()
        await watch.settled()

    # --- the bot's hand ---

    def opens(self, profile: Profile = Profile.ADULT, locale: str = "bg") -> CaseId:
        """Open a case, with a key of the pool if there is one."""
        case = CaseId(secrets.token_bytes(16))

        def work(tx: Tx) -> None:
            now = self.clock()
            taken = letterbox.take_keys(tx, 1, now)
            key_id = taken[0].key_id if taken else None
            who = a_caller()
            callers.arrived(tx, Arrival(who, update=secrets.token_hex(8)), now)
            letterbox.open_case(tx, OpenedCase(case, key_id, profile, locale, "telegram"), now)
            callers.link_case(tx, who, case)

        self.bot.call(work)
        return case

    def signals(
        self, case: CaseId, item: str, *answer: str, flags: tuple[str, ...] = (),
        key: SealingKey | None = None, refused: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        """Put a signal as the bot does."""
        record = RecordId(secrets.token_bytes(16))
        content: Content = {
            "item": item, "answer": list(answer), "indicators": [], "flags": list(flags),
            "profile": "adult", "at": self.clock().isoformat(), "refused": list(refused),
        }  # fmt: skip
        place = Binding(Purpose.SIGNAL, self.street.org, case, 0, record)
        sealed = seal(content, key or self.street.triage, place)
        self.bot.call(letterbox.signal, case, record, sealed, self.clock())

    def letters(self, case: CaseId) -> list[Content]:
        """Open what waits to be said to the caller of a case, as the courier will."""
        return [
            open_sealed(
                row.letter.body,
                self.street.delivery,
                Binding(Purpose.OUTBOX, self.street.org, case, 0, row.letter.record),
            )
            for row in self.bot.call(outbox.waiting, self.clock())
            if row.case == case
        ]

    # --- the staff side ---

    def on_call(self, login: str, order: int, role: str = "duty") -> StaffId:
        """Put somebody on the ladder; their pager listens on ``topic-LOGIN``."""
        member = a_member(login, role=role, page_topic=f"topic-{login}", page_order=order)
        self.desk.call(staff.add, member)
        return member.staff

    def standing(self, case: CaseId) -> Standing:
        found = self.desk.call(queue.standing, case)
        assert found is not None
        return found

    def entries(self, case: CaseId) -> list[EntryRow]:
        return self.desk.call(casefiles.entries, case)

    def assessments(self, case: CaseId, key: OpeningKey) -> list[Content]:
        """Open every assessment of a case."""
        return [
            open_sealed(
                row.link.sealed,
                key,
                Binding(Purpose.ASSESSMENT, self.keys.org, case, row.link.seq, row.link.record),
            )
            for row in self.entries(case)
            if row.link.kind == Purpose.ASSESSMENT
        ]

    def woken(self) -> list[str]:
        """Whose pagers rang since the last time this was asked."""
        topics = [topic for topic, _, _ in self.pager.pages]
        self.pager.pages.clear()
        return topics

    def moment(self, minutes: float = 0) -> datetime:
        return FixedClock(self.clock()).move(minutes=minutes)
