"""One installation at the command line, in this process, and the bot's hand over it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from escalation import serving
from escalation.__main__ import main
from escalation.desk.people import Locks
from escalation.serving import a_desk
from escalation.settings import EscalationSettings
from intake.clock import utc_now
from intake.db import Database, Side
from intake.keyfiles import (
    BOT_FILE,
    DESK_FILE,
    load_desk,
    load_street,
    write_all,
)
from tests.build import CHEAP
from tests.escalation.office import Office

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
NAME = "amber-otter"


class RealClock:
    """The machine's time, movable by nobody; what an Office takes for a clock."""

    def __call__(self) -> Any:  # noqa: ANN401  datetime
        return utc_now()

    def move(self, **_: float) -> Any:  # noqa: ANN401  datetime
        return utc_now()


@dataclass
class House:
    """One installation at the command line."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def run(self, *words: str) -> tuple[int, str, str]:
        """Run a command in this process; returns code, stdout, stderr."""
        self.monkeypatch.setattr(sys, "argv", ["escalation", *words])
        self.capsys.readouterr()
        try:
            code = main()
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = self.capsys.readouterr()
        return code, out, err

    def hire(self, login: str, *options: str) -> str:
        """Make an account and keep its passphrase; returns what was printed."""
        code, out, err = self.run("staff", "add", login, "--name", login.title(), *options)
        assert code == 0, err
        self.passphrase(login).write_text(out.strip().splitlines()[-1], encoding="utf-8")
        return out

    def passphrase(self, login: str) -> Path:
        return self.folder / f"{login}.passphrase"

    def as_(self, login: str) -> tuple[str, ...]:
        return ("--as", login, "--passphrase-file", str(self.passphrase(login)))

    def by(self, login: str) -> tuple[str, ...]:
        return ("--by", login, "--passphrase-file", str(self.passphrase(login)))


@pytest.fixture
def house(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> House:  # fmt: skip
    """An installation with keys, tables and nobody in it."""
    write_all(tmp_path, name="Test helpline")
    monkeypatch.setattr(serving, "Locks", partial(Locks, CHEAP))
    for name in list(os.environ):  # noqa: TID251  a test begins with none of ours
        if name.startswith("HELPLINE_"):
            monkeypatch.delenv(name)
    settings = {
        "DATABASE_URL": database_url,
        "DESK_KEYS": tmp_path / DESK_FILE,
        "PARTNER_KEYS_DIR": tmp_path / "partners",
    }
    for name, value in settings.items():
        monkeypatch.setenv(f"HELPLINE_{name}", str(value))
    return House(tmp_path, capsys, monkeypatch)


@pytest.fixture
def office(house: House) -> Iterator[Office]:
    """The bot's hand over the same installation, to put cases in."""
    settings = EscalationSettings.read()
    desk = Database.open(settings.database_url, side=Side.DESK)
    bot = Database.open(settings.database_url, side=Side.BOT)
    keys = load_desk(house.folder / DESK_FILE)
    clock: Any = RealClock()
    try:
        yield Office(
            desk=a_desk(settings, (keys, "Test helpline"), desk, clock),
            bot=bot,
            street=load_street(house.folder / BOT_FILE),
            clock=clock,
        )
    finally:
        desk.close()
        bot.close()
