"""Accounts that end or are given another passphrase, at the command line and behind it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import pty
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from escalation import accounts
from escalation.desk.acts import Act
from escalation.desk.care import Affirmed
from escalation.hiring import Colleague, actor_of
from escalation.settings import EscalationSettings
from escalation.staff.passphrase import generated
from escalation.workflow import CloseReason
from intake.case import NO_CASE, RecordId, Stage
from intake.db import Database, Side
from intake.errors import Exit
from intake.keys import OpeningKey, SigningKey
from intake.sealing import Binding, Purpose, seal_seed, sign_epoch
from intake.store import audit, grants, queue, staff
from intake.tables import epochs
from intake.tables import grants as grant_table
from tests.escalation.command_line import House, house, office

if TYPE_CHECKING:
    from escalation.desk import Actor
    from intake.db import Tx
    from tests.escalation.office import Office

__all__ = ["house", "office"]
NAME = "amber-otter"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def team(house: House) -> House:
    """A house with somebody of every role."""
    house.hire("piotr", "--role", "lead")
    for login, role in (("mara", "duty"), ("adam", "admin"), ("ida", "auditor")):
        house.hire(login, "--role", role, *house.by("piotr"))
    return house


def signed_in(house: House, office: Office, login: str) -> Actor:
    return actor_of(office.desk, Colleague(login, house.passphrase(login).read_text().strip()))


def actions(office: Office) -> list[tuple[str, str, str]]:
    """Who did what, from the audit, with the outcome."""
    names = {each.staff.hex(): each.login for each in office.database.call(staff.everybody)}
    return [
        (
            names.get(str(row.facts["actor"]), str(row.facts["actor"])),
            str(row.facts["action"]),
            str(row.facts["outcome"]),
        )
        for row in office.database.call(audit.rows)
    ]


# --- an end --------------------------------------------------------------------------------------


def test_a_disabled_member_is_out_and_what_they_held_is_the_queues_again(
    team: House, office: Office
) -> None:
    caller = office.caller(NAME)
    office.writes(caller, "тук съм")
    asyncio.run(office.desk.claim(signed_in(team, office, "mara"), NAME))
    mara = office.database.call(staff.by_login, "mara")
    assert mara is not None
    code, out, _ = team.run("staff", "disable", "mara", *team.as_("piotr"))
    assert (code, out) == (0, "mara: disabled. 1 of their cases went back to the queue.\n")

    code, _, err = team.run("show", NAME, *team.as_("mara"))
    assert (code, err) == (Exit.UNEXPECTED, "Login or passphrase is wrong.\n")
    standing = office.database.call(queue.standing, caller.case)
    assert standing is not None
    assert (standing.holder, standing.stage) == (None, Stage.TRIAGE)
    assert office.database.call(grants.epochs_of, mara.staff) == []
    assert office.database.call(grants.of_case, caller.case) == []
    assert [each.login for each in office.database.call(staff.on_call)] == ["piotr"]
    told = actions(office)
    assert ("piotr", "disable-staff", "ok") in told
    assert ("piotr", "lapse", "ok") in told
    code, out, _ = team.run("audit", "verify")
    assert code == 0

    team.hire("vesna", "--role", "duty", *team.by("piotr"))
    code, out, _ = team.run("show", NAME, *team.as_("vesna"), "--json")
    assert code == 0
    assert "тук съм" in out


def test_doing_it_again_finishes_what_was_broken_off(team: House, office: Office) -> None:
    caller = office.caller(NAME)
    asyncio.run(office.desk.claim(signed_in(team, office, "mara"), NAME))
    act = Act(signed_in(team, office, "piotr"), office.keys, office.clock())
    office.database.call(accounts.disable, act, "mara")  # and then the machine went down
    standing = office.database.call(queue.standing, caller.case)
    assert standing is not None
    assert standing.holder is not None
    code, out, _ = team.run("staff", "disable", "mara", *team.as_("piotr"))
    assert code == 0
    assert "1 of their cases went back" in out
    _, out, _ = team.run("staff", "disable", "mara", *team.as_("piotr"))
    assert "0 of their cases went back" in out


def test_the_last_key_of_an_ended_case_is_not_thrown_away(house: House, office: Office) -> None:
    house.hire("piotr", "--role", "lead")
    alone, shared = office.caller(NAME), office.caller("calm-fern")
    asyncio.run(closed_by(signed_in(house, office, "piotr"), office, NAME))
    house.hire("lena", "--role", "lead", *house.by("piotr"))
    asyncio.run(closed_by(signed_in(house, office, "piotr"), office, "calm-fern"))
    piotr, lena = (office.database.call(staff.by_login, each) for each in ("piotr", "lena"))
    assert piotr is not None
    assert lena is not None
    code, out, _ = house.run("staff", "disable", "piotr", *house.as_("lena"))
    assert code == 0
    assert "1 ended cases had no other key" in out
    keys = {
        each.case: [grant.member for grant in office.database.call(grants.of_case, each.case)]
        for each in (alone, shared)
    }
    assert keys == {alone.case: [piotr.staff], shared.case: [lena.staff]}
    assert house.run("show", "calm-fern", *house.as_("lena"))[0] == 0


async def closed_by(actor: Actor, office: Office, name: str) -> None:
    await office.desk.claim(actor, name)
    reason = Affirmed(
        frozenset({"informed"}),
        close_reason=CloseReason.LOST_CONTACT,
        erase_after=office.clock() + timedelta(days=365),
    )
    await office.desk.move(actor, name, Stage.CLOSED, reason)


def test_the_last_lead_and_the_last_who_holds_the_key_stay(house: House, office: Office) -> None:
    house.hire("mara", "--role", "duty")
    house.hire("adam", "--role", "admin", *house.by("mara"))
    code, _, err = house.run("staff", "disable", "mara", *house.as_("adam"))
    assert (code, err.count("\n")) == (Exit.UNEXPECTED, 1)
    assert "Nobody else can open a case" in err
    house.hire("piotr", "--role", "lead", *house.by("mara"))
    code, _, err = house.run("staff", "disable", "piotr", *house.as_("piotr"))
    assert (code, err.count("\n")) == (Exit.UNEXPECTED, 1)
    assert "last lead" in err
    house.hire("lena", "--role", "lead", *house.by("mara"))
    assert house.run("staff", "disable", "piotr", *house.as_("lena"))[0] == 0
    assert house.run("staff", "disable", "lena", *house.as_("adam"))[0] == Exit.UNEXPECTED
    assert [each.login for each in office.database.call(staff.everybody) if each.disabled] == [
        "piotr"
    ]


def test_that_nobody_is_woken_any_more_is_said_at_once(team: House, office: Office) -> None:
    team.run("ladder", "off", "piotr", *team.as_("piotr"))
    _, out, _ = team.run("staff", "disable", "mara", *team.as_("piotr"))
    assert "Nobody is on the ladder now" in out
    assert office.database.call(staff.on_call) == []


@pytest.mark.parametrize("login", ["mara", "ida"])
def test_only_leads_and_administrators_end_accounts(
    team: House, office: Office, login: str
) -> None:
    code, out, err = team.run("staff", "disable", "adam", *team.as_(login))
    assert (code, out, err.count("\n")) == (Exit.UNEXPECTED, "", 1)
    assert "Your role" in err
    assert actions(office)[-1] == (login, "disable-staff", "refused")
    assert team.run("staff", "disable", "ida", *team.as_("adam"))[0] == 0


def test_an_unknown_login_is_told_in_a_sentence(team: House) -> None:
    code, out, err = team.run("staff", "disable", "nobody", *team.as_("piotr"))
    assert (code, out, err.count("\n")) == (Exit.UNEXPECTED, "", 1)
    assert "staff add" in err


# --- what is handed on -------------------------------------------------------------------------


@pytest.mark.parametrize("row", ["kept", "forged", "gone"])
def test_a_forged_key_of_the_queue_is_not_handed_on(house: House, office: Office, row: str) -> None:
    house.hire("mara", "--role", "duty")
    theirs = OpeningKey.make()
    office.database.call(forge_grant, office, theirs)
    url = EscalationSettings.read().database_url
    with contextlib.closing(Database.open(url, side=Side.RECORD)) as record:
        record.call(forge_epoch, theirs, row)
    code, out, err = house.run(
        "staff", "add", "eva", "--name", "Eva", "--role", "duty", *house.by("mara")
    )
    assert code == Exit.UNEXPECTED
    assert "not ours" in err
    assert "Passphrase" not in out
    assert [each.login for each in office.database.call(staff.everybody)] == ["mara"]


def forge_grant(tx: Tx, office: Office, theirs: OpeningKey) -> None:
    """Give Mara another key for the queue's: whoever can write in the database can."""
    (mara,) = staff.everybody(tx)
    record = RecordId(os.urandom(16))
    place = Binding(Purpose.EPOCH_MEMBER, office.keys.org, NO_CASE, 1, record)
    sealed = seal_seed(theirs.seed, mara.sealing, place)
    tx.remove(grant_table, {"member": mara.staff})
    given = grants.Grant(record, Purpose.EPOCH_MEMBER, sealed, epoch=1, member=mara.staff)
    grants.put(tx, given)


def forge_epoch(tx: Tx, theirs: OpeningKey, row: str) -> None:
    """Change the epoch's own row to match, as well as it can be done without the mint's key."""
    signature = sign_epoch(1, theirs.sealing(), SigningKey.make())
    if row == "forged":
        tx.amend(epochs, {"epoch": 1}, {"public": theirs.sealing().raw, "signature": signature})
    elif row == "gone":
        tx.remove(epochs, {"epoch": 1})


# --- another passphrase --------------------------------------------------------------------------


def test_the_same_keys_open_with_the_new_passphrase_and_not_with_the_old(
    team: House, office: Office
) -> None:
    before = signed_in(team, office, "mara").bundle.seeds
    old, new = team.passphrase("mara"), team.folder / "new"
    new.write_text(generated() + "\n", encoding="utf-8")
    files = ("--passphrase-file", str(old), "--new-passphrase-file", str(new))
    code, out, _ = team.run("staff", "passphrase", "mara", *files)
    assert code == 0
    assert new.read_text(encoding="utf-8").strip() not in out
    assert actions(office)[-1] == ("mara", "change-passphrase", "ok")
    code, _, err = team.run("show", NAME, *team.as_("mara"))
    assert (code, err) == (Exit.UNEXPECTED, "Login or passphrase is wrong.\n")
    new.replace(old)
    assert signed_in(team, office, "mara").bundle.seeds == before


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("wrong", "", "Login or passphrase is wrong.\n"),
        ("", "six times the same the same", "seven different words"),
        ("", "", "seven different words"),
    ],
)
def test_a_wrong_or_weak_passphrase_changes_nothing(
    team: House, office: Office, old: str, new: str, said: str
) -> None:
    given, weak = team.folder / "given", team.folder / "weak"
    given.write_text(old or team.passphrase("mara").read_text(), encoding="utf-8")
    weak.write_text(new, encoding="utf-8")
    files = ("--passphrase-file", str(given), "--new-passphrase-file", str(weak))
    code, out, err = team.run("staff", "passphrase", "mara", *files)
    assert (code, out, err.count("\n")) == (Exit.UNEXPECTED, "", 1)
    assert said in err
    assert signed_in(team, office, "mara").member.login == "mara"


def test_typed_at_a_terminal_the_new_one_is_asked_for_twice_and_never_shown(team: House) -> None:
    old, new = team.passphrase("mara").read_text(), generated()
    answers = [(b"Old passphrase: ", old), (b"New passphrase: ", new), (b"confirmation: ", new)]
    code, shown = typed("staff", "passphrase", "mara", answers=answers)
    assert (code, b"new passphrase from now on" in shown) == (0, True)
    assert old.encode() not in shown
    assert new.encode() not in shown
    team.passphrase("mara").write_text(new, encoding="utf-8")
    assert (
        team.run("show", "no-such", *team.as_("mara"))[2]
        == "There is no such case, or none any more.\n"
    )


def typed(*words: str, answers: list[tuple[bytes, str]]) -> tuple[int, bytes]:
    """Run a command at a terminal of its own and answer what it asks; code, and what it shows."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(  # noqa: S603  our own command
        [sys.executable, "-m", "escalation", *words], cwd=ROOT,
        stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    try:
        for question, answer in answers:
            while not shown.endswith(question):
                shown += os.read(ours, 1024)
            os.write(ours, answer.encode() + b"\n")
        while True:
            try:
                shown += os.read(ours, 1024)
            except OSError:  # the other end is closed: it has ended
                break
        return process.wait(60), shown
    finally:
        process.kill()
        process.wait()
        os.close(ours)
