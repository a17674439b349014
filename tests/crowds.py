"""A crowd of callers on a whole system, and what must be true of the record afterwards.

The measure is a caller nobody disturbed: everybody else's case must say the same, as far as they
came, each thing once and in its order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bench.plan import PLAN
from intake.db import Side
from tests.opened import AddressBook, Keeper, record, said, stored
from tests.system import BOT, System, look_until

if TYPE_CHECKING:
    from escalation.desk.opening import OpenCase
    from intake.db import Database

UNDISTURBED, FIRST = 400_000, 500_000
KEEPER = "mara"
PATIENCE = 120.0
Act = dict[str, Any]


@dataclass
class Crowds:
    """Crowds on one system, whose staff side runs only before and after them."""

    system: System

    async def prepare(self) -> None:
        """Make an account and a pool of case keys, and let one caller go through undisturbed."""
        system = self.system
        await system.add_staff(KEEPER, "--name", "Mara", "--role", "duty", "--locales", "bg,en")
        await system.start_desk()
        await system.stop_all()
        await system.start_bot()
        await self.come(1, 1 + sum(map(len, PLAN.answers.values())), UNDISTURBED)
        await self.finished()
        await system.stop(BOT)

    async def come(self, callers: int, most: int, first_chat: int = FIRST) -> None:
        """Let callers come, until ``most`` updates were sent."""
        plan = {"answers": PLAN.answers, "last": PLAN.last, "start": PLAN.start}
        await self.system.telegram.ask(
            "crowd", plan=plan, callers=callers, most=most, first_chat=first_chat, journal=True
        )

    async def finished(self) -> list[Act]:
        """Wait until everybody was answered; return everything they did."""
        report = await self.system.telegram.ask("crowd_done", timeout=PATIENCE)
        assert not report["waiting"], "somebody was left without an answer"
        return await self.acts()

    async def acts(self) -> list[Act]:
        """Return everything they did until now."""
        acts: list[Act] = await self.system.telegram.ask("acts")
        return acts

    async def nothing_is_lost(self, database: Database) -> None:
        """What was acknowledged or answered until now is in the record."""
        confirmed = (await self.system.telegram.state())["confirmed"]
        safe = {
            act["update"]: act
            for act in await self.acts()
            if act["answered"] or act["update"] <= confirmed
        }
        lost = [safe[one] for one in safe.keys() - stored(database, safe.keys())]
        assert not lost, confirmed

    async def everything_is_there_once(self, acts: list[Act]) -> None:
        """Every case says what the undisturbed one says, as far as its caller came."""
        chats = {act["chat"] for act in acts} | {UNDISTURBED}
        with record(self.system.database_url, Side.BOT) as database:
            cases = AddressBook(self.system.folder).cases(database, chats)
        opened = await self._opened(len(cases))
        assert set(cases.values()) == set(opened)
        assert not [case.timeline.faults for case in opened.values() if case.timeline.faults]
        whole = said(opened[cases.pop(UNDISTURBED)])
        for chat, case in cases.items():
            told = said(opened[case])
            assert told == whole[: len(told)], chat
            reached = [step for step in answered(chat, acts) if step in items(whole)]
            assert items(told) == reached, chat

    async def _opened(self, count: int) -> dict[bytes, OpenCase]:
        """Start the staff side, wait until every case is sorted, and open them all."""
        system = self.system
        await system.start_desk()

        async def all_sorted() -> bool:
            return len(await system.asked("escalation", "queue", "--json")) >= count

        await look_until(all_sorted)
        return {case.row.case: case for case in Keeper(system, KEEPER).open_all()}


def items(told: list[tuple[str, dict[str, object]]]) -> list[str]:
    """List what was answered, in order."""
    return [str(content["item"]) for kind, content in told if kind == "answer"]


def answered(chat: int, acts: list[Act]) -> list[str]:
    """List the questions a caller has answered to the end, in order."""
    steps = [act["step"] for act in acts if act["chat"] == chat]
    return [
        step
        for step in dict.fromkeys(steps)
        if step and steps.count(step) == len(PLAN.answers[step])
    ]
