"""Where the journeys take place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import postgres
from tests.marked import talkative

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.postgres import Server


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, Server | None]]:
    """The database's URL, and the server, one that logs every statement."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/record.sqlite", None
        return
    server, url = talkative(postgres.Server.make)
    try:
        yield url, server
    finally:
        server.remove()
