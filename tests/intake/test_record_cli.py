"""The record's command line: what it prints, and the exit code of everything that can go wrong."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from intake import __main__ as cli
from intake import checks
from intake.checks import Verdict
from intake.clock import utc_now
from intake.db import Database, Side
from intake.db.opening import owner_engine
from intake.errors import Exit, HelplineError
from intake.store import casefiles, confirmations, letterbox
from intake.store.confirmations import What
from tests.build import Aside, a_minted_key, a_record

if TYPE_CHECKING:
    from collections.abc import Callable

Ended = tuple[int, str, str]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ended]:
    """Run a command and tell how it ended, and what it wrote to stdout and stderr."""

    def command(*arguments: str | Path, **environment: str | Path) -> Ended:
        for name, value in environment.items():
            monkeypatch.setenv(f"HELPLINE_{name.upper()}", str(value))
        monkeypatch.setattr(sys, "argv", ["intake", *map(str, arguments)])
        try:
            code = cli.main()
        except SystemExit as end:
            code = int(end.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


def test_keys_are_made_once_and_for_their_owner(run: Callable[..., Ended], tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    code, out, _ = run("keygen", folder, "--org-name", "Демо")
    assert code == Exit.OK
    assert str(folder) in out
    assert {path.name for path in folder.iterdir()} == {"bot.keys", "desk.keys", "founding.key"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    before = {path: path.read_bytes() for path in folder.iterdir()}
    code, _, err = run("keygen", folder)
    assert code == Exit.KEYS
    assert "it is there already" in err
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(
    run: Callable[..., Ended], tmp_path: Path
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    for folder in (file, file / "below"):
        code, out, err = run("keygen", folder)
        assert (code, out, err.count("\n")) == (Exit.KEYS, "", 1)
        assert str(folder) in err
        assert "name a folder" in err
    taken = tmp_path / "taken"
    (taken / "desk.keys").mkdir(parents=True)
    assert run("keygen", taken)[0] == Exit.KEYS
    assert file.read_bytes() == b""


def test_migrate_makes_the_tables(run: Callable[..., Ended], tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'record.db'}"
    assert run("migrate", database_url=url)[0] == Exit.OK
    assert run("migrate", database_url=url)[0] == Exit.OK
    Database.open(url, side=Side.BOT).close()


def test_three_who_migrate_at_once_wait_for_each_other(tmp_path: Path) -> None:
    environment = {"HELPLINE_DATABASE_URL": f"sqlite:///{tmp_path / 'record.db'}"}
    started = [
        subprocess.Popen([sys.executable, "-m", "intake", "migrate"], cwd=ROOT, env=environment)
        for _ in range(3)
    ]
    assert [process.wait(60) for process in started] == [0, 0, 0]
    Database.open(environment["HELPLINE_DATABASE_URL"], side=Side.BOT).close()


def test_no_setting_is_one_sentence(run: Callable[..., Ended]) -> None:
    for command in (["migrate"], ["purge"], ["check"], ["numbers", "list"]):
        code, out, err = run(*command)
        assert code == Exit.SETTING
        assert out == ""
        assert err == "The setting HELPLINE_DATABASE_URL cannot be used: missing.\n"


def test_a_misspelt_setting_stops_everything(run: Callable[..., Ended], database_url: str) -> None:
    code, _, err = run("purge", database_url=database_url, retention="7")
    assert code == Exit.SETTING
    assert "HELPLINE_RETENTION" in err


def test_other_tables_have_an_exit_code(run: Callable[..., Ended], own_url: str) -> None:
    with owner_engine(own_url).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for command in (["purge"], ["check"], ["numbers", "list"]):
        code, _, err = run(*command, database_url=own_url)
        assert code == Exit.SCHEMA
        assert err.startswith("The database has schema 9999, and this version needs")
        assert "install the version that made it" in err


def test_a_database_that_is_not_there_has_an_exit_code(
    run: Callable[..., Ended], tmp_path: Path
) -> None:
    url = f"postgresql+psycopg://nobody@/none?host={tmp_path}"
    for command in (["migrate"], ["check"]):
        code, _, err = run(*command, database_url=url)
        assert code == Exit.DATABASE
        assert err == "The database cannot be used now: it does not answer.\n"


def test_purge_tells_what_it_forgot(
    run: Callable[..., Ended], database_url: str, bot: Database
) -> None:
    bot.call(letterbox.quarantine, "web", Aside(a_record()), utc_now().replace(year=2020))
    code, out, _ = run("purge", database_url=database_url)
    assert code == Exit.OK
    assert "quarantined: 1" in out.splitlines()
    assert "cases: 0" in out.splitlines()


def test_a_number_is_confirmed_by_a_person(
    run: Callable[..., Ended], database_url: str, keeper: Database
) -> None:
    assert run("numbers", "confirm", "bg-a21", "--by", " Ana ", database_url=database_url)[0] == 0
    latest = keeper.call(confirmations.latest, What.NUMBER)
    assert latest["bg-a21"].verified_by == "Ana"
    code, out, _ = run("numbers", "list")
    lines = {line.split()[0]: line for line in out.splitlines()}
    assert code == Exit.OK
    assert lines["bg-a21"].endswith(f"{utc_now():%Y-%m-%d} Ana")
    assert lines["hu-okit"].endswith("unconfirmed")


@pytest.mark.parametrize(
    "arguments", [["bg-nowhere", "--by", "Ana"], ["bg-a21", "--by", "  "], ["bg-a21"]]
)
def test_nothing_is_confirmed_by_nobody_or_for_nothing(
    run: Callable[..., Ended], database_url: str, keeper: Database, arguments: list[str]
) -> None:
    code, _, _ = run("numbers", "confirm", *arguments, database_url=database_url)
    assert code == Exit.SETTING
    assert keeper.call(confirmations.latest, What.NUMBER) == {}


def found(out: str) -> dict[str, str]:
    """What ``check`` found, by what it looked at."""
    return {line[5:].split(":")[0]: line[:4].strip() for line in out.splitlines()}


def test_check_has_a_line_for_everything(
    run: Callable[..., Ended], sqlite_url: str, key_folder: Path
) -> None:
    code, out, _ = run(
        "check",
        database_url=sqlite_url,
        bot_keys=key_folder / "bot.keys",
        desk_keys=key_folder / "desk.keys",
    )
    assert code == Exit.OK
    lines = found(out)
    assert lines.pop("disk") in {"OK", "WARN"}  # as full as this machine is
    assert lines == {
        "schema": "OK",
        "database": "OK",
        "database file": "OK",
        "bot keys": "OK",
        "desk keys": "OK",
        "founding key": "WARN",
        "prekeys": "WARN",
        "numbers": "WARN",
    }


def test_check_is_content_with_what_is_in_order(
    run: Callable[..., Ended], sqlite_url: str, tmp_path: Path
) -> None:
    from intake.numbers import numbers  # noqa: PLC0415  this command only

    desk = Database.open(sqlite_url, side=Side.DESK)
    minted = [a_minted_key() for _ in range(3)]
    desk.call(casefiles.mint, minted)
    for number in numbers():
        desk.call(confirmations.confirm, What.NUMBER, number.key, "Ana", utc_now())
    desk.close()
    keys = tmp_path / "bot.keys"
    keys.touch(0o600)
    _, out, _ = run("check", database_url=sqlite_url, bot_keys=keys)
    assert found(out)["numbers"] == "OK"
    assert "3 minted ahead" in out
    assert found(out)["desk keys"] == "WARN", "not set for this command"
    assert "founding key" not in found(out)


def test_check_fails_on_what_must_not_be(
    run: Callable[..., Ended], sqlite_url: str, tmp_path: Path
) -> None:
    keys = tmp_path / "bot.keys"
    keys.touch()
    keys.chmod(0o644)
    code, out, _ = run(
        "check", database_url=sqlite_url, bot_keys=keys, desk_keys=tmp_path / "none.keys"
    )
    assert code == Exit.UNEXPECTED
    assert (found(out)["bot keys"], found(out)["desk keys"]) == ("FAIL", "FAIL")
    keys.chmod(0o640)
    assert found(run("check")[1])["bot keys"] == "WARN"


def test_check_finds_a_server_that_does_not_sync(
    run: Callable[..., Ended], postgresql_url: str
) -> None:
    code, out, _ = run("check", database_url=postgresql_url)
    assert code == Exit.UNEXPECTED
    assert found(out)["database"] == "FAIL"
    assert "fsync" in out
    assert "disk" not in found(out)


def test_a_disk_that_runs_full_is_told_in_time() -> None:
    assert [checks._space(free).verdict for free in (2 << 30, 500 << 20, 50 << 20)] == [
        Verdict.OK,
        Verdict.WARN,
        Verdict.FAIL,
    ]
    assert checks._pool(checks.ALARM).verdict is Verdict.OK


def test_an_unknown_fault_is_not_hidden_behind_another_code() -> None:
    assert HelplineError().ends is Exit.UNEXPECTED


def test_help_needs_no_setting() -> None:
    helped = subprocess.run(
        [sys.executable, "-m", "intake", "--help"],
        cwd=ROOT, capture_output=True, text=True, check=True, env={},
    )  # fmt: skip
    for command in ("keygen", "migrate", "purge", "check", "numbers"):
        assert command in helped.stdout
