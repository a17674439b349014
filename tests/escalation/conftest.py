"""An office for the tests of the staff side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.escalation.office import an_office

if TYPE_CHECKING:
    from pathlib import Path

    from intake.db import Database
    from intake.keys import DeskKeys, StreetKeys
    from tests.escalation.office import Office
    from tests.fakes import FixedClock


@pytest.fixture
def office(  # noqa: PLR0913, PLR0917  fixtures, each by its name
    desk: Database, bot: Database, desk_keys: DeskKeys, street_keys: StreetKeys,
    key_folder: Path, tmp_path: Path, clock: FixedClock,
) -> Office:  # fmt: skip
    """An office over each of both databases."""
    return an_office(desk, bot, (desk_keys, street_keys), (key_folder, tmp_path), clock)
