"""The staff side's commands: what they print, and that every error is one sentence and a code."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from escalation.hiring import Colleague, actor_of
from intake.errors import Exit
from intake.keyfiles import (
    BOT_FILE,
    FOUNDING_FILE,
    write_all,
)
from intake.store import staff
from tests.escalation.command_line import House, house, office
from tests.escalation.test_referral import OFFERED, terms_for

if TYPE_CHECKING:
    from tests.escalation.office import Office

NAME = "amber-otter"
ROOT = Path(__file__).parents[2]
__all__ = ["house", "office"]


def test_the_first_account_uses_up_the_founding_key(house: House) -> None:
    assert (house.folder / FOUNDING_FILE).exists()
    out = house.hire("mara", "--role", "duty", "--locales", "bg,en")
    assert len(out.strip().splitlines()[-1].split()) == 7
    assert not (house.folder / FOUNDING_FILE).exists()
    code, _, err = house.run("staff", "add", "eva", "--name", "Eva", "--role", "duty")
    assert code == Exit.UNEXPECTED
    assert "--by" in err


def test_an_administrator_does_not_take_the_founding_key(house: House) -> None:
    house.hire("adam", "--role", "admin")
    assert (house.folder / FOUNDING_FILE).exists()
    house.hire("mara", "--role", "duty")
    assert not (house.folder / FOUNDING_FILE).exists()


def test_a_founding_key_of_another_house_is_refused_and_kept(house: House) -> None:
    other = house.folder / "other"
    write_all(other)
    (other / FOUNDING_FILE).replace(house.folder / FOUNDING_FILE)
    code, _, err = house.run("staff", "add", "mara", "--name", "Mara", "--role", "duty")
    assert code == Exit.KEYS
    assert err.count("\n") == 1
    assert (house.folder / FOUNDING_FILE).exists()


def test_a_colleague_lets_the_next_one_in_with_her_own_passphrase(
    house: House, office: Office
) -> None:
    house.hire("mara", "--role", "duty", "--locales", "bg,en")
    house.hire("piotr", "--role", "lead", *house.by("mara"))
    office.caller(NAME)
    for login in ("mara", "piotr"):
        code, out, _ = house.run("show", NAME, *house.as_(login), "--json")
        assert code == 0
        assert json.loads(out)["timeline"]
    (house.folder / "wrong").write_text("no no no no no no no")
    code, _, err = house.run(
        "staff", "add", "eva", "--name", "Eva", "--role", "duty",
        "--by", "mara", "--passphrase-file", str(house.folder / "wrong"),
    )  # fmt: skip
    assert code == Exit.UNEXPECTED
    assert "wrong" in err


def test_a_passphrase_of_ones_own_needs_seven_words(house: House) -> None:
    own = house.folder / "own"
    own.write_text("too short")
    words = (
        "staff",
        "add",
        "mara",
        "--name",
        "Mara",
        "--role",
        "duty",
        "--passphrase-file",
        str(own),
    )
    code, _, err = house.run(*words)
    assert code == Exit.UNEXPECTED
    assert "seven" in err
    own.write_text("зима лято есен пролет дъжд сняг вятър", encoding="utf-8")
    code, out, _ = house.run(*words)
    assert code == 0
    assert "зима" not in out


def test_a_login_belongs_to_one_person(house: House) -> None:
    house.hire("mara", "--role", "duty")
    code, _, err = house.run(
        "staff", "add", "mara", "--name", "Other", "--role", "lead", *house.by("mara")
    )
    assert code == Exit.UNEXPECTED
    assert err == "Somebody has this login already.\n"
    code, _, err = house.run(
        "staff", "add", "../x", "--name", "X", "--role", "duty", *house.by("mara")
    )
    assert "small Latin letters" in err


def test_people_who_can_be_woken_stand_on_the_ladder_in_order(house: House, office: Office) -> None:
    house.hire("mara", "--role", "duty")
    house.hire("piotr", "--role", "lead", *house.by("mara"), "--page-topic", "piotr-phone")
    house.hire("eva", "--role", "duty", *house.by("mara"), "--page-order", "0")
    house.hire("ida", "--role", "auditor", *house.by("mara"))
    ladder = office.database.call(staff.on_call)
    assert [(each.login, each.page_order) for each in ladder] == [("mara", 1), ("piotr", 2)]
    assert ladder[1].page_topic == "piotr-phone"


def test_the_queue_needs_no_key_and_tells_no_words(
    house: House, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = office.caller(NAME)
    office.writes(caller, "marked-words")
    office.caller("calm-fern")
    monkeypatch.delenv("HELPLINE_DESK_KEYS")
    code, out, _ = house.run("queue", "--json")
    assert code == 0
    rows = json.loads(out)
    assert [row["code_name"] for row in rows] == [NAME, "calm-fern"]
    assert set(rows[0]) >= {"code_name", "priority", "stage", "waiting_since", "due"}
    assert "marked" not in out
    code, out, _ = house.run("queue")
    assert NAME in out
    assert "2 open" in out


def test_show_opens_a_case_with_ones_own_key_and_is_written_down(
    house: House, office: Office
) -> None:
    house.hire("mara", "--role", "duty", "--locales", "bg,en")
    caller = office.caller(NAME)
    office.signals(caller, "leave", "no", flags=("confined",))
    office.signals(caller, "harm", "hurt-me")
    office.writes(caller, "тук съм")
    office.sort()
    code, out, _ = house.run("show", NAME, *house.as_("mara"), "--json")
    assert code == 0
    found = json.loads(out)
    assert found["claim"] is None
    assert found["chain"] == {"intact": True, "faults": []}
    assert found["concern"] == "C3"
    assert found["reasons"][0]["item"] == "leave"
    assert [
        line["content"].get("text") for line in found["timeline"] if line["kind"] == "words"
    ] == ["тук съм"]
    actor = actor_of(office.desk, Colleague("mara", house.passphrase("mara").read_text()))
    asyncio.run(office.desk.claim(actor, NAME))
    found = json.loads(house.run("show", NAME, *house.as_("mara"), "--json")[1])
    assert found["claim"]["by"] == "Mara"
    code, out, _ = house.run("audit", "verify")
    assert code == 0
    assert "lines, head" in out


def test_a_wrong_passphrase_and_an_unknown_case_are_told_in_a_sentence(house: House) -> None:
    house.hire("mara", "--role", "duty")
    for login, name in (("mara", "no-such"), ("nobody", NAME)):
        house.passphrase(login).touch()
        code, out, err = house.run("show", name, *house.as_(login), "--json")
        assert (code, out) == (Exit.UNEXPECTED, "")
        assert err.count("\n") == 1
        assert "Traceback" not in err


def test_a_referral_goes_to_the_partner_and_its_answer_comes_back(
    house: House, office: Office
) -> None:
    house.hire("piotr", "--role", "lead", "--locales", "en")
    code, out, _ = house.run(
        "partner", "keygen", str(house.folder / "partners"), "--name", "Shelter"
    )
    assert code == 0
    package = asyncio.run(a_package(house, office))
    keys = ("--keys", str(house.folder / "partners" / "partner.keys"))
    code, out, _ = house.run("referral", "open", str(package), *keys, "--json")
    assert code == 0
    opened = json.loads(out)
    assert [field["value"] for field in opened["fields"]] == ["български", "Легло за две нощи."]
    assert opened["sender"]["name"] == "Test helpline"
    code, out, _ = house.run("referral", "open", str(package), *keys)
    assert "what you need: Легло за две нощи." in out
    assert opened["sender_fingerprint"] in out
    receipt = house.folder / "answer.helpline-receipt"
    code, _, _ = house.run(
        "referral", "answer", str(package), *keys, "--decline", "no_capacity", "--out", str(receipt)
    )
    assert code == 0
    code, out, _ = house.run("referral", "receive", str(receipt), *house.as_("piotr"))
    assert (code, out) == (0, f"{NAME}: decline no_capacity\n")
    found = json.loads(house.run("show", NAME, *house.as_("piotr"), "--json")[1])
    assert (found["stage"], found["referrals"][0]["state"]) == ("declined", "declined")


async def a_package(house: House, office: Office) -> Path:
    """Bring a case to a sealed file, as the console would."""
    from escalation.desk.care import Affirmed  # noqa: PLC0415  this command only
    from escalation.desk.offers import Question  # noqa: PLC0415  this command only
    from escalation.safety import safety_from_form  # noqa: PLC0415  this command only
    from intake.case import Stage  # noqa: PLC0415  this command only
    from intake.keyfiles import load_partner_public  # noqa: PLC0415  this command only

    office.public = load_partner_public(house.folder / "partners" / "partner.public")
    caller, desk = office.caller(NAME), office.desk
    colleague = Colleague("piotr", house.passphrase("piotr").read_text())
    actor = actor_of(desk, colleague)
    await desk.claim(actor, NAME)
    confirmed = Affirmed(frozenset({"contact-confirmed"}))
    await desk.move(actor, NAME, Stage.SAFETY_ASSESSMENT, confirmed)
    await desk.assess(actor, NAME, safety_from_form({"not-possible": ["no time"]}))
    await desk.move(actor, NAME, Stage.REFERRAL_OFFERED, Affirmed())
    terms = terms_for(office)
    await desk.ask(actor, NAME, Question(terms, Affirmed(OFFERED)))
    office.consents(caller, terms.referral.hex(), given=True)
    await desk.send_off(actor, NAME, terms.referral)
    file = house.folder / "case.helpline-referral"
    file.write_bytes(await desk.package(actor, NAME, terms.referral))
    return file


def test_what_is_no_referral_is_refused_in_a_sentence(house: House) -> None:
    house.run("partner", "keygen", str(house.folder / "partners"))
    keys = str(house.folder / "partners" / "partner.keys")
    bad = house.folder / "bad"
    bad.write_bytes(b"{}")
    code, _, err = house.run("referral", "open", str(bad), "--keys", keys)
    assert (code, err.count("\n")) == (Exit.UNEXPECTED, 1)
    public = str(house.folder / "partners" / "partner.public")
    code, _, err = house.run("referral", "open", str(bad), "--keys", public)
    assert code == Exit.KEYS
    code, _, _ = house.run(
        "referral", "answer", str(bad), "--keys", keys, "--accept", "--decline", "x", "--out", "y"
    )
    assert code == Exit.SETTING  # a usage error, as every command line says it


def test_a_passphrase_that_is_no_text_is_told_in_a_sentence(house: House) -> None:
    house.hire("mara", "--role", "duty")
    own = house.passphrase("mara")
    own.write_bytes("зима лято".encode("cp1251"))
    new = ("eva", "--name", "Eva", "--role", "duty")
    for words in (
        ("show", NAME, *house.as_("mara")),
        ("staff", "add", *new, *house.by("mara")),
        ("staff", "add", *new, "--passphrase-file", str(own)),
        ("staff", "add", *new, "--passphrase-file", str(house.folder)),
        ("staff", "passphrase", "mara", "--passphrase-file", str(own)),
        ("aside", "show", "ab", *house.as_("mara")),
    ):
        code, out, err = house.run(*words)
        assert (code, out, err.count("\n")) == (Exit.SETTING, "", 1)
        assert err.startswith("The file /")
        assert "another file" in err or "there and yours" in err


def test_an_answer_that_cannot_be_written_is_told_in_a_sentence(
    house: House, office: Office
) -> None:
    house.hire("piotr", "--role", "lead", "--locales", "en")
    house.run("partner", "keygen", str(house.folder / "partners"), "--name", "Shelter")
    package = asyncio.run(a_package(house, office))
    keys = ("--keys", str(house.folder / "partners" / "partner.keys"))
    for out in (house.folder, house.folder / "no" / "such", package / "below"):
        code, said, err = house.run(
            "referral", "answer", str(package), *keys, "--accept", "--out", str(out)
        )
        assert (code, said, err.count("\n")) == (Exit.SETTING, "", 1)
        assert str(out) in err


def test_partner_keys_that_cannot_be_written_are_told_in_a_sentence(house: House) -> None:
    (house.folder / "file").write_bytes(b"")
    code, out, err = house.run("partner", "keygen", str(house.folder / "file" / "keys"))
    assert (code, out, err.count("\n")) == (Exit.KEYS, "", 1)


@pytest.mark.parametrize("country", ["zz", "BG", "de", "pl hu"])
def test_a_country_without_a_list_stops_every_command(house: House, country: str) -> None:
    house.monkeypatch.setenv("HELPLINE_COUNTRY", country)
    for command in (("directory",), ("serve",)):
        code, out, err = house.run(*command)
        assert (code, out) == (Exit.SETTING, "")
        assert err == "The setting HELPLINE_COUNTRY cannot be used: bg-or-hu-or-pl.\n"
    house.monkeypatch.setenv("HELPLINE_COUNTRY", "hu")
    assert house.run("directory")[0] == 0


def test_an_organisation_is_confirmed_by_somebody_and_by_nothing_else(house: House) -> None:
    code, out, _ = house.run("directory")
    assert code == 0
    assert out.count("not yet confirmed") == len(out.strip().splitlines())
    code, out, _ = house.run("directory", "confirm", "animus", "--by", "Mara")
    assert code == 0
    _, out, _ = house.run("directory")
    assert next(line for line in out.splitlines() if "Mara" in line).startswith("animus")
    code, _, _ = house.run("directory", "confirm", "no-such", "--by", "Mara")
    assert code == Exit.SETTING


@pytest.mark.parametrize(
    ("name", "value", "end"),
    [
        ("HELPLINE_NO_SUCH", "1", Exit.SETTING),
        ("HELPLINE_PAGER_URL", "not an address", Exit.SETTING),
        ("HELPLINE_DESK_KEYS", "/no/such", Exit.SETTING),
        ("HELPLINE_DATABASE_URL", "mysql://x", Exit.SETTING),
        ("HELPLINE_DATABASE_URL", "sqlite:////no/such/folder/record.db", Exit.SCHEMA),
        ("HELPLINE_DATABASE_URL", "postgresql+psycopg://127.0.0.1:1/x", Exit.DATABASE),
    ],
)
def test_a_wrong_setting_ends_in_one_sentence_and_its_code(
    house: House, name: str, value: str, end: Exit
) -> None:
    house.monkeypatch.setenv(name, value)
    code, out, err = house.run("audit", "verify")
    assert (code, out, err.count("\n")) == (end, "", 1)


def test_the_bots_key_file_is_refused(house: House) -> None:
    house.monkeypatch.setenv("HELPLINE_DESK_KEYS", str(house.folder / BOT_FILE))
    code, _, err = house.run("audit", "verify")
    assert (code, err.count("\n")) == (Exit.KEYS, 1)


@contextlib.asynccontextmanager
async def a_process(port: int) -> Any:  # noqa: ANN401  async generator
    """Start ``serve`` as an operator would."""
    environment = {**os.environ}  # noqa: TID251  what the fixture set, handed on
    environment |= {"HELPLINE_CONSOLE_LISTEN": f"127.0.0.1:{port}"}
    environment |= {"HELPLINE_CONSOLE_SECURE": "false"}
    environment.pop("HELPLINE_PARTNER_KEYS_DIR")
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "escalation", "serve", cwd=ROOT, env=environment,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def test_serving_ends_well_when_asked_and_says_what_stands_in_its_way(house: House) -> None:
    house.run("queue")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    async with a_process(port) as process:
        async with asyncio.timeout(60):
            while b"desk-ready" not in (line := await process.stderr.readline()):
                assert line
            async with a_process(port) as second:
                _, err = await second.communicate()
                assert second.returncode == Exit.PORT
                assert str(port).encode() in err
            process.send_signal(signal.SIGTERM)
            assert await process.wait() == Exit.OK


def test_a_file_of_organisations_that_cannot_be_read_stops_the_start(
    house: House, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("this is no toml", encoding="utf-8")
    house.monkeypatch.setenv("HELPLINE_DIRECTORY", str(broken))
    house.monkeypatch.delenv("HELPLINE_PARTNER_KEYS_DIR")
    code, out, err = house.run("serve")
    assert (code, out) == (Exit.SETTING, "")
    assert err == "The file of organisations cannot be used: not-toml.\n"


async def test_a_console_without_tls_answers_this_machine_only(house: House) -> None:
    house.monkeypatch.setenv("HELPLINE_CONSOLE_LISTEN", "0.0.0.0:8443")
    house.monkeypatch.setenv("HELPLINE_CONSOLE_SECURE", "false")
    code, _, err = house.run("serve")
    assert code == Exit.SETTING
    assert "HELPLINE_CONSOLE_SECURE" in err
