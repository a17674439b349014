"""The on-call ladder at the command line: who is woken first, and that somebody always is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from intake.errors import Exit
from intake.store import audit, staff
from tests.escalation.command_line import House, house, office

if TYPE_CHECKING:
    from tests.escalation.office import Office

__all__ = ["house", "office"]


@pytest.fixture
def team(house: House) -> House:
    """Two who are woken, one who is not, and one who opens nothing."""
    house.hire("piotr", "--role", "lead", "--page-topic", "piotr-phone")
    house.hire("mara", "--role", "duty", *house.by("piotr"), "--page-topic", "mara-phone")
    house.hire("vesna", "--role", "duty", *house.by("piotr"), "--page-order", "0")
    house.hire("adam", "--role", "admin", *house.by("piotr"))
    return house


def rungs(office: Office) -> list[tuple[str, int | None, str | None]]:
    ladder = office.database.call(staff.on_call)
    return [(each.login, each.page_order, each.page_topic) for each in ladder]


def last_line(office: Office) -> tuple[str, str]:
    facts = office.database.call(audit.rows)[-1].facts
    return str(facts["action"]), str(facts["outcome"])


def test_the_ladder_is_shown_without_a_key_and_without_topics(team: House) -> None:
    team.monkeypatch.delenv("HELPLINE_DESK_KEYS")
    code, out, _ = team.run("ladder")
    assert code == 0
    assert [line.split()[:3] for line in out.splitlines()] == [
        ["1", "piotr", "lead"],
        ["2", "mara", "duty"],
        ["2", "on", "the"],
    ]
    assert "phone" not in out


def test_whoever_is_put_on_a_place_moves_the_others_down(team: House, office: Office) -> None:
    code, out, _ = team.run(
        "ladder", "set", "vesna", "1", "--topic", "vesna-phone", *team.as_("adam")
    )
    assert code == 0
    assert "Pager topic: vesna-phone" in out
    assert rungs(office) == [
        ("vesna", 1, "vesna-phone"),
        ("piotr", 2, "piotr-phone"),
        ("mara", 3, "mara-phone"),
    ]
    assert last_line(office) == ("ladder-put", "ok")
    team.run("ladder", "set", "vesna", "9", *team.as_("piotr"))
    assert [login for login, _, _ in rungs(office)] == ["piotr", "mara", "vesna"]
    assert rungs(office)[-1] == ("vesna", 3, "vesna-phone")


def test_a_topic_is_made_up_for_whoever_has_none(team: House, office: Office) -> None:
    _, out, _ = team.run("ladder", "set", "vesna", "3", *team.as_("piotr"))
    topic = rungs(office)[-1][2]
    assert topic
    assert topic.startswith("hl-")
    assert f"Pager topic: {topic}" in out


def test_whoever_is_taken_off_is_not_woken_and_the_last_one_stays(
    team: House, office: Office
) -> None:
    code, _, _ = team.run("ladder", "off", "piotr", *team.as_("piotr"))
    assert code == 0
    assert rungs(office) == [("mara", 2, "mara-phone")]
    assert last_line(office) == ("ladder-off", "ok")
    code, _, err = team.run("ladder", "off", "mara", *team.as_("piotr"))
    assert (code, err.count("\n")) == (Exit.UNEXPECTED, 1)
    assert "ladder set" in err
    assert rungs(office) == [("mara", 2, "mara-phone")]


def test_a_ladder_without_anybody_says_so(house: House) -> None:
    assert house.run("ladder") == (0, "Nobody is woken: ladder set LOGIN 1\n", "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("set", "nobody", "1"), "Nobody who works here"),
        (("off", "nobody"), "Nobody who works here"),
        (("off", "vesna"), "not on the ladder"),
        (("set", "adam", "1"), "Only duty workers and leads"),
        (("set", "vesna", "1", "--topic", "../x"), "Latin letters"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    team: House, office: Office, words: tuple[str, ...], said: str
) -> None:
    before = rungs(office)
    code, out, err = team.run("ladder", *words, *team.as_("piotr"))
    assert (code, out, err.count("\n")) == (Exit.UNEXPECTED, "", 1)
    assert said in err
    assert rungs(office) == before


def test_whoever_left_cannot_be_put_on_it(team: House) -> None:
    team.run("staff", "disable", "vesna", *team.as_("piotr"))
    code, _, err = team.run("ladder", "set", "vesna", "1", *team.as_("piotr"))
    assert code == Exit.UNEXPECTED
    assert "Nobody who works here" in err


def test_a_place_is_a_number_from_one(team: House) -> None:
    for place in ("0", "first"):
        code, _, err = team.run("ladder", "set", "vesna", place, *team.as_("piotr"))
        assert code == Exit.SETTING
        assert "place" in err


@pytest.mark.parametrize("words", [("set", "vesna", "1"), ("off", "piotr")])
def test_duty_workers_do_not_say_who_is_woken(
    team: House, office: Office, words: tuple[str, ...]
) -> None:
    before = rungs(office)
    code, out, err = team.run("ladder", *words, *team.as_("mara"))
    assert (code, out, err.count("\n")) == (Exit.UNEXPECTED, "", 1)
    assert "Your role" in err
    assert last_line(office) == ("keep-ladder", "refused")
    assert rungs(office) == before


def test_a_topic_that_no_address_can_hold_makes_no_account(team: House) -> None:
    code, out, err = team.run(
        "staff", "add", "eva", "--name", "Eva", "--role", "duty",
        "--page-topic", "a b", *team.by("piotr"),
    )  # fmt: skip
    assert (code, out, err.count("\n")) == (Exit.UNEXPECTED, "", 1)
    assert "Latin letters" in err
