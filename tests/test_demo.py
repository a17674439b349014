"""What the demo prints is there: the partner's own key, of which we hold the public half only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import demo as room
from demo import Demo
from intake.keyfiles import load_partner_public
from intake.keyfiles.reading import load_partner

if TYPE_CHECKING:
    from pathlib import Path


async def test_the_partner_of_the_demo_has_the_key_that_is_named(tmp_path: Path) -> None:
    demo = Demo(tmp_path, 0, 0, 0)
    made = [step async for step in demo.install()]
    assert len(made) > len(room.STAFF)
    theirs = load_partner(demo.partner / "partner.keys")
    ours = [*(tmp_path / "partners").iterdir()]
    (public,) = ours
    assert load_partner_public(public).org == theirs.org
