"""The street side over a real database, and eyes to see what it filed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.housekeeping import Housekeeping, Numbers
from tests.bot.carrying import a_street
from tests.bot.corner import Corner
from tests.bot.desk_eyes import DeskEyes
from tests.bot.street import RING
from tests.bot.town import a_town

if TYPE_CHECKING:
    from intake.db import Database
    from tests.bot.carrying import Street
    from tests.bot.town import Town
    from tests.fakes import FixedClock


@pytest.fixture
def corner(bot: Database, clock: FixedClock) -> Corner:
    return Corner(bot, RING, clock)


@pytest.fixture
def eyes(keeper: Database) -> DeskEyes:
    found = DeskEyes(keeper, RING)
    found.mint(5)
    return found


@pytest.fixture
def house(corner: Corner) -> Housekeeping:
    return Housekeeping(corner.database, corner.street, Numbers(corner.clock), corner.clock)


@pytest.fixture
def street(bot: Database, keeper: Database, clock: FixedClock) -> Street:
    return a_street(bot, keeper, clock)


@pytest.fixture
def town(bot: Database, keeper: Database, clock: FixedClock) -> Town:
    return a_town(bot, keeper, clock)
