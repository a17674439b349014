from __future__ import annotations

from typing import TYPE_CHECKING

from intake.store import callers
from tests.build import Arrival, a_caller

if TYPE_CHECKING:
    from intake.db import Database
    from tests.fakes import FixedClock


def test_an_update_that_was_taken_is_known_the_next_time(bot: Database, clock: FixedClock) -> None:
    who = a_caller()
    bot.call(callers.arrived, Arrival(who, update="7"), clock())
    assert bot.call(callers.seen, "telegram", ["6", "7", "8"]) == {"7"}
    assert bot.call(callers.seen, "web", ["7"]) == set()
