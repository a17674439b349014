"""The bot is killed fifty times in a thousand updates, and nobody can tell from the record.

What Telegram was told is taken is stored, once; what was answered is stored, once; every case says
what an undisturbed one says; and every conversation went on where it was.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest

from bench.plan import PLAN
from intake.db import Side
from tests.opened import AddressBook, Keeper, record, said, stored
from tests.system import BOT, System, installed, look_until
from tests.trap import Moment

if TYPE_CHECKING:
    from pathlib import Path

    from intake.db import Database

UPDATES, KILLS, CALLERS = 1000, 50, 20
SEED = 20_261_123
UNDISTURBED, FIRST = 400_000, 500_000
PATIENCE = 120.0


async def crowd(system: System, callers: int, most: int, first_chat: int) -> None:
    plan = {"answers": PLAN.answers, "last": PLAN.last, "start": PLAN.start}
    await system.telegram.ask(
        "crowd", plan=plan, callers=callers, most=most, first_chat=first_chat, journal=True
    )


async def finished(system: System) -> list[dict[str, Any]]:
    report = await system.telegram.ask("crowd_done", timeout=PATIENCE)
    assert not report["waiting"], "somebody was left without an answer"
    acts: list[dict[str, Any]] = await system.telegram.ask("acts")
    return acts


async def kill_at(system: System, chance: random.Random, answered: int) -> None:
    """Start the bot and let it die once so many updates were answered.

    It dies at a moment of chance: within a call, before or after it had its effect, or between two.
    """
    bot = await system.start(BOT)
    await system.telegram.ask(
        "trap",
        pid=bot.pid,
        answered=answered,
        moment=chance.choice([*Moment, Moment.LATER]),
        calls=chance.randint(1, 40),
        seconds=chance.uniform(0, 0.04),
    )
    assert await bot.wait() == -9, system.log(BOT)[-2000:]


async def nothing_is_lost(system: System, database: Database) -> None:
    """What was acknowledged or answered until now is in the record."""
    confirmed = (await system.telegram.state())["confirmed"]
    acts = await system.telegram.ask("acts")
    safe = {act["update"]: act for act in acts if act["answered"] or act["update"] <= confirmed}
    lost = [safe[one] for one in safe.keys() - stored(database, safe.keys())]
    assert not lost, confirmed


@pytest.mark.parametrize("copies", [1, 3], ids=["each-once", "each-up-to-three-times"])
async def test_fifty_kills_lose_nothing_and_double_nothing(tmp_path: Path, copies: int) -> None:
    chance = random.Random(SEED + copies)  # noqa: S311  the same kills every time
    print("seed", SEED + copies)  # noqa: T201  shown when it fails
    async with installed(tmp_path) as system:
        await system.add_staff("mara", "--name", "Mara", "--role", "duty", "--locales", "bg,en")
        await system.start_desk()
        await system.stop_all()

        await system.start_bot()
        await crowd(system, 1, 1 + sum(map(len, PLAN.answers.values())), UNDISTURBED)
        undisturbed = await finished(system)
        await system.stop(BOT)

        await system.telegram.ask("delivery", copies=copies, shuffled=copies > 1, seed=SEED)
        await crowd(system, CALLERS, UPDATES, FIRST)
        with record(system.database_url, Side.RECORD) as database:
            for answered in sorted(chance.sample(range(UPDATES - CALLERS), KILLS)):
                await kill_at(system, chance, answered)
                await nothing_is_lost(system, database)
            await system.start_bot()
            acts = await finished(system)
            await nothing_is_lost(system, database)
        assert len(acts) == UPDATES
        assert await system.stop(BOT) == 0
        await verify(system, undisturbed, acts)


async def verify(system: System, undisturbed: list[Any], acts: list[Any]) -> None:
    """Every case says what the undisturbed one says, as far as its caller came."""
    book = AddressBook(system.folder)
    chats = {act["chat"] for act in (*undisturbed, *acts)}
    with record(system.database_url, Side.BOT) as database:
        cases = book.cases(database, chats)
    await system.start_desk()

    async def sorted_() -> bool:
        return len(await system.asked("escalation", "queue", "--json")) >= len(cases)

    await look_until(sorted_)
    opened = {case.row.case: case for case in Keeper(system, "mara").open_all()}
    assert set(cases.values()) == set(opened)
    assert not [case.timeline.faults for case in opened.values() if case.timeline.faults]

    whole = said(opened[cases[UNDISTURBED]])
    for chat, case in cases.items():
        told = said(opened[case])
        assert told == whole[: len(told)], chat
        answered = answers_of(chat, acts) if chat != UNDISTURBED else items(whole)
        assert items(told) == [step for step in answered if step in items(whole)], chat


def items(told: list[tuple[str, dict[str, object]]]) -> list[str]:
    """List what was answered, in order."""
    return [str(content["item"]) for kind, content in told if kind == "answer"]


def answers_of(chat: int, acts: list[Any]) -> list[str]:
    """List the questions a caller has answered to the end, in order."""
    steps = [act["step"] for act in acts if act["chat"] == chat]
    return [
        step
        for step in dict.fromkeys(steps)
        if step and steps.count(step) == len(PLAN.answers[step])
    ]
