"""What the staff side would read of what the bot wrote: for the bot's tests only."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from intake.case import CaseId, EntryKind, Stream
from intake.keys import OpeningKey, Sealed
from intake.sealing import Binding, Purpose, open_sealed, sign_prekey, verify_chain
from intake.store import casefiles, queue
from intake.tables import cases

if TYPE_CHECKING:
    from intake.db import Database, Tx
    from intake.sealing import Link
    from tests.bot.street import Ring

_CASES = select(cases.c.case_id).order_by(cases.c.hour)


@dataclass
class DeskEyes:
    """Mints prekeys and opens everything: what no single process of ours can."""

    database: Database
    ring: Ring
    minted: dict[bytes, OpeningKey] = field(default_factory=dict)

    def mint(self, count: int) -> None:
        rows = []
        for _ in range(count):
            key, key_id = OpeningKey.make(), secrets.token_bytes(16)
            self.minted[key_id] = key
            signature = sign_prekey(key_id, key.sealing(), 1, self.ring.mint)
            rows.append(casefiles.MintedKey(key_id, key.sealing(), signature, 1, Sealed(b"grant")))
        self.database.call(casefiles.mint, rows)

    @property
    def cases(self) -> list[CaseId]:
        return self.database.call(_cases)

    @property
    def case(self) -> CaseId:
        """The one case there is."""
        (only,) = self.cases
        return only

    def entries(self, case: CaseId | None = None) -> list[tuple[EntryKind, dict[str, Any]]]:
        """Kind and content of each entry of the bot's stream; the chain must be intact."""
        case = case or self.case
        rows = [
            row for row in self.database.call(casefiles.entries, case) if row.stream is Stream.BOT
        ]
        head = self.database.call(casefiles.chain_heads, case)[Stream.BOT]
        signer = self.ring.street.sign.verifying()
        org = self.ring.street.org
        links = [row.link for row in rows]
        assert not verify_chain(links, (head.seq, head.head), {signer.kid: signer}, org, case)
        return [(row.kind, self._opened(row.link, case)) for row in rows]

    def kinds(self, case: CaseId | None = None) -> list[EntryKind]:
        return [kind for kind, _ in self.entries(case)]

    def answers(self, case: CaseId | None = None) -> list[tuple[str, tuple[str, ...]]]:
        return [
            (content["item"], tuple(content["answer"]))
            for kind, content in self.entries(case)
            if kind is EntryKind.ANSWER
        ]

    def signals(self, case: CaseId | None = None) -> list[dict[str, Any]]:
        found = []
        for row in self.database.call(queue.signals, case or self.case):
            place = Binding(Purpose.SIGNAL, self.ring.street.org, case or self.case, 0, row.record)
            found.append(dict(open_sealed(row.sealed, self.ring.triage, place)))
        return found

    def _opened(self, link: Link, case: CaseId) -> dict[str, Any]:
        place = Binding(Purpose(link.kind), self.ring.street.org, case, link.seq, link.record)
        row = self.database.call(casefiles.case, case)
        assert row is not None
        own = self.minted.get(row.key_id or b"")
        kid = link.sealed.envelope[2:10]
        key = own if own is not None and own.kid == kid else self.ring.queue
        return dict(open_sealed(link.sealed, key, place))


def _cases(tx: Tx) -> list[CaseId]:
    return [CaseId(row[0]) for row in tx.rows(_CASES)]
