"""What lies in a record, read as its keepers may: with a staff key, and with the bot's own keys."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from escalation.desk.acts import Act, Actor
from escalation.desk.opening import opened
from intake.case import CallerId
from intake.clock import utc_now
from intake.db import Database, Side
from intake.keyfiles import load_desk, load_street
from intake.sealing import open_slot
from intake.store import callers, queue, staff
from intake.store.queue import View
from tests.fake_telegram import TOKEN

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from escalation.desk.opening import OpenCase
    from intake.case import CaseId
    from intake.db import Tx
    from tests.system import System

MOST = 1000


@contextmanager
def record(url: str, side: Side) -> Iterator[Database]:
    """Open a database as one side may use it."""
    database = Database.open(url, side=side)
    try:
        yield database
    finally:
        database.close()


@dataclass(frozen=True)
class Keeper:
    """Somebody who may open cases: a member of staff with her passphrase, and the desk's keys."""

    system: System
    login: str

    def open_all(self) -> list[OpenCase]:
        """Open every case that was sorted, its chains verified."""
        keys = load_desk(self.system.folder / "desk.keys")
        passphrase = self.system.passphrase(self.login).read_text()
        with record(self.system.database_url, Side.DESK) as database:
            member = database.call(staff.by_login, self.login)
            assert member is not None
            bundle = open_slot(member.slot, passphrase, member.staff)
            act = Act(Actor(member, bundle), keys, utc_now())
            return database.call(_all, act)


def _all(tx: Tx, act: Act) -> list[OpenCase]:
    standings = [*queue.listing(tx, View.OPEN, MOST), *queue.listing(tx, View.OVER, MOST)]
    return [opened(tx, act, standing.code_name) for standing in standings]


def said(case: OpenCase) -> list[tuple[str, dict[str, object]]]:
    """Say what the caller's side of a case holds, without times and ids."""
    return [
        (line.kind.value, _without(line.content or {"did not": "open"}, "at", "head"))
        for line in sorted(case.timeline.lines, key=lambda line: line.seq)
        if line.stream.value == "bot"
    ]


def _without(content: Mapping[str, object], *names: str) -> dict[str, object]:
    return {name: value for name, value in content.items() if name not in names}


class AddressBook:
    """Which chat is which case: only the bot's own keys can tell."""

    def __init__(self, folder: Path) -> None:
        self._keys = load_street(folder / "bot.keys")
        self._bot = int(TOKEN.partition(":")[0]).to_bytes(8, "big", signed=True)

    def caller(self, chat: int) -> CallerId:
        """Return the pseudonym of a chat."""
        identity = self._bot + chat.to_bytes(8, "big", signed=True)
        return CallerId(self._keys.index.pseudonym("telegram", identity))

    def cases(self, database: Database, chats: Collection[int]) -> dict[int, CaseId]:
        """Return the case of each chat that has one."""
        names = {self.caller(chat): chat for chat in chats}
        rows = database.call(callers.load, names.keys())
        return {names[who]: row.case for who, row in rows.items() if row.case is not None}


def stored(database: Database, updates: Collection[int]) -> set[int]:
    """Return which of these updates of Telegram the record has taken."""
    return {int(one) for one in database.call(callers.seen, "telegram", {str(u) for u in updates})}
