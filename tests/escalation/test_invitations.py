"""Codes of organisations at the command line: shown once, listed, ended, written down."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from escalation.invitations import LONGEST_NAME, MOST_DAYS
from intake.clock import utc_now
from intake.store import audit, invitations
from tests.escalation.command_line import House, house, office

if TYPE_CHECKING:
    from tests.escalation.office import Office

__all__ = ["house", "office"]
CODE = re.compile(r"^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$", re.MULTILINE)


def lines(office: Office) -> list[dict[str, object]]:
    rows = office.database.call(audit.rows)
    return [dict(row.facts) for row in rows if str(row.facts["action"]).startswith("invite")]


def test_a_code_is_made_and_shown_once(house: House, office: Office) -> None:
    code, out, err = house.run("invite", "Shelter Animus")
    assert code == 0, err
    (printed,) = CODE.findall(out)
    assert "Shelter Animus" in out
    known = office.bot.call(invitations.known, utc_now())
    assert known == {invitations.digest_of(printed): "Shelter Animus"}
    _, listed, _ = house.run("invite", "list")
    assert "Shelter Animus" in listed
    assert not CODE.findall(listed)
    assert printed not in str(lines(office))


def test_a_code_is_good_for_a_year_or_as_long_as_one_says(house: House, office: Office) -> None:
    house.run("invite", "Animus")
    code, out, err = house.run("invite", "A21", "--days", "30")
    assert code == 0, err
    found = {each.organisation: each for each in office.database.call(invitations.good, utc_now())}
    assert found["Animus"].expires - found["Animus"].made == timedelta(days=365)
    assert found["A21"].expires - found["A21"].made == timedelta(days=30)
    assert f"{found['A21'].expires:%Y-%m-%d}" in out


def test_all_codes_of_an_organisation_are_ended(house: House, office: Office) -> None:
    for name in ("Animus", "Animus", "A21"):
        house.run("invite", name)
    code, out, _ = house.run("invite", "end", "Animus")
    assert (code, out.strip()) == (0, "Animus: 2 ended")
    assert [*office.bot.call(invitations.known, utc_now()).values()] == ["A21"]
    code, _, err = house.run("invite", "end", "Animus")
    assert code == 2
    assert "no code" in err


def test_making_and_ending_stand_in_the_audit_and_looking_does_not(
    house: House, office: Office
) -> None:
    house.run("invite", "Animus")
    house.run("invite", "list")
    house.run("invite", "end", "Animus")
    house.run("invite", "end", "Animus")
    told = [(line["actor"], line["action"], line["organisation"]) for line in lines(office)]
    assert told == [("operator", "invite", "Animus"), ("operator", "invite-end", "Animus")]
    assert not office.database.call(audit.verify, office.keys.sign.verifying())


@pytest.mark.parametrize(
    "words",
    [
        ("",),
        ("  ",),
        ("Shelter\nAnimus",),
        ("x" * (LONGEST_NAME + 1),),
        ("Shelter", "Animus"),
        ("end",),
        ("end", "Animus", "A21"),
        ("list", "all"),
        ("Animus", "--days", "0"),
        ("Animus", "--days", str(MOST_DAYS + 1)),
        ("Animus", "--days", "soon"),
    ],
)
def test_what_is_no_organisation_makes_no_code(
    house: House, office: Office, words: tuple[str, ...]
) -> None:
    code, out, _ = house.run("invite", *words)
    assert code == 2
    assert not CODE.findall(out)
    assert office.database.call(invitations.good, utc_now()) == []
    assert not lines(office)
