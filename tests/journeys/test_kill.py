"""The bot is killed fifty times in a thousand updates, and nobody can tell from the record.

What Telegram was told is taken is stored, once; what was answered is stored, once; every case says
what an undisturbed one says; and every conversation went on where it was.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from intake.db import Side
from tests.crowds import Crowds
from tests.opened import record
from tests.system import BOT, System, installed
from tests.trap import Moment

if TYPE_CHECKING:
    from pathlib import Path

UPDATES, KILLS, CALLERS = 1000, 50, 20
SEED = 20_261_123
KILLED = -9


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
    assert await bot.wait() == KILLED, system.log(BOT)[-2000:]


@pytest.mark.parametrize("copies", [1, 3], ids=["each-once", "each-up-to-three-times"])
async def test_fifty_kills_lose_nothing_and_double_nothing(tmp_path: Path, copies: int) -> None:
    chance = random.Random(SEED + copies)  # noqa: S311  the same kills every time
    print("seed", SEED + copies)  # noqa: T201  shown when it fails
    async with installed(tmp_path) as system:
        crowds = Crowds(system)
        await crowds.prepare()
        await system.telegram.ask("delivery", copies=copies, shuffled=copies > 1, seed=SEED)
        await crowds.come(CALLERS, UPDATES)
        with record(system.database_url, Side.RECORD) as database:
            for answered in sorted(chance.sample(range(UPDATES - CALLERS), KILLS)):
                await kill_at(system, chance, answered)
                await crowds.nothing_is_lost(database)
            await system.start_bot()
            acts = await crowds.finished()
            await crowds.nothing_is_lost(database)
        assert len(acts) == UPDATES
        assert await system.stop(BOT) == 0
        await crowds.everything_is_there_once(acts)
