"""Two channels over one record, and the staff side: for callers who come and go between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from bot.courier.letters import prepare
from bot.glance import look
from intake.case import CallerId, OutboxState, RecordId
from intake.sealing import Binding, Purpose, seal
from intake.store import outbox
from intake.store.outbox import Letter, OutboxKind
from intake.tables import RECORD, return_codes
from tests.bot.corner import Corner
from tests.bot.desk_eyes import DeskEyes
from tests.bot.street import RING

if TYPE_CHECKING:
    from bot.messages import View
    from bot.runtime import Received
    from intake.db import Database, Tx
    from intake.sealing import Content
    from tests.bot.corner import Caller
    from tests.fakes import FixedClock

WAYS = select(func.count()).select_from(return_codes)


@dataclass
class Visitor:
    """Somebody at a browser: her page is made anew from the record each time."""

    caller: Caller

    @property
    def view(self) -> View:
        corner = self.caller.corner
        found = corner.database.call(
            look, self.caller.id, corner.street, corner.numbers, corner.clock()
        )
        assert found is not None
        return found

    @property
    def text(self) -> str:
        view = self.view
        return "\n".join(one.text for one in (*view.messages, *view.said, view.question))

    def say(self, words: str) -> Received:
        return self.caller.say(words, address=None, fetched=self.view_waiting())

    def view_waiting(self) -> tuple[RecordId, ...]:
        return self.view.waiting if self.caller.stands is not None else ()

    def press(self, *names: str) -> None:
        for name in names:
            tokens = [one.token for row in self.view.question.buttons for one in row]
            pressed = next(one for one in tokens if ":".join(one.split(":")[2:4]) == name)
            corner = self.caller.corner
            fetched = self.view_waiting()
            corner.take(
                corner.incoming(self.caller, pressed=pressed, address=None, fetched=fetched)
            )


@dataclass
class Town:
    """Two channels over one record, and the staff side."""

    telegram: Corner
    web: Corner
    eyes: DeskEyes

    def visitor(self, number: int = 1) -> Visitor:
        return Visitor(self.web.who(number))

    @property
    def ways(self) -> int:
        return int(self.telegram.database.call(lambda tx: tx.rows(WAYS))[0][0])

    def writes(self, text: str, kind: OutboxKind = OutboxKind.REPLY, /, **more: str) -> RecordId:
        """Let staff write to the one case there is; return the letter."""
        case = self.eyes.case
        record = RecordId(text.encode().ljust(16)[:16])
        place = Binding(Purpose.OUTBOX, RING.street.org, case, 0, record)
        content: Content = {"text": text, "locale": "en", **more}
        letter = Letter(kind, seal(content, RING.delivery, place), record)
        clock = self.telegram.clock
        self.eyes.database.call(outbox.add_for_case, case, letter, clock())
        return record

    def carried(self) -> list[tuple[str, CallerId | None]]:
        """Prepare all that may be sent now, as the courier does; return what is said to whom."""
        corner, said = self.telegram, []
        for row in corner.database.call(outbox.waiting, corner.clock()):
            if row.letter.kind is OutboxKind.STEP:
                continue
            prepared = corner.database.call(
                prepare, row, corner.street, corner.numbers, corner.clock()
            )
            if prepared is not None:
                said += [(part.text, row.caller) for part in prepared.parts]
                corner.database.call(outbox.sent, [(row.letter.record, None)], corner.clock())
        return said

    def state(self, record: RecordId) -> OutboxState:
        return self.eyes.database.call(outbox.state_of, [record])[record]


def a_town(bot: Database, keeper: Database, clock: FixedClock) -> Town:
    eyes = DeskEyes(keeper, RING)
    eyes.mint(5)
    return Town(Corner(bot, RING, clock), Corner(bot, RING, clock, channel="web"), eyes)


def code_of(caller: Caller, step: str = "line") -> str:
    """Ask for a code, and note what the screen shows."""
    caller.press(f"{step}:~code")
    return caller.corner.sendings[-1].speech.args["code"]


def comes_back(caller: Caller, code: str) -> None:
    caller.say("/return")
    caller.say(code)


def everything(database: Database) -> dict[str, bytes]:
    """Every value of every row of every table."""

    def rows(tx: Tx) -> dict[str, bytes]:
        return {
            table.name: b"\n".join(
                value if isinstance(value, bytes) else str(value).encode()
                for row in tx.rows(select(table))
                for value in row
            )
            for table in RECORD.sorted_tables
        }

    return database.call(rows)
