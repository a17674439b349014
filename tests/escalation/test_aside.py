"""What the bot could not take: a lead reads it at the terminal, and nobody else does."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from intake.case import NO_CASE, RecordId
from intake.errors import Exit
from intake.keys import OpeningKey
from intake.sealing import Binding, Purpose, seal
from intake.store import asides, audit, letterbox
from tests.build import Aside
from tests.escalation.command_line import House, house, office

if TYPE_CHECKING:
    from intake.sealing import Content
    from tests.escalation.office import Office

__all__ = ["house", "office"]
HERS = "ела, помогни ми"
SPOILT = '{"message":{"from":{"first_name":"Maria"},"chat":{"id":41},"text":"' + HERS + '"}}'


@pytest.fixture
def team(house: House) -> House:
    """A house with somebody of every role."""
    house.hire("mara", "--role", "duty")
    for login, role in (("piotr", "lead"), ("adam", "admin"), ("ida", "auditor")):
        house.hire(login, "--role", role, *house.by("mara"))
    return house


def put_aside(office: Office, content: Content, code: str = "turn-failed") -> str:
    """Put something aside as the bot does; return its number."""
    record = RecordId(os.urandom(16))
    place = Binding(Purpose.QUARANTINE, office.street.org, NO_CASE, 0, record)
    aside = Aside(record, code, seal(content, office.street.queue, place))
    office.bot.call(letterbox.quarantine, "telegram", aside, office.clock())
    return record.hex()


def raw(came: bytes) -> Content:
    return {"raw": came[:6000].hex(), "length": len(came)}


def a_turn(words: str, pressed: str | None = None) -> Content:
    return {"caller": "ab" * 16, "update": "7", "pressed": pressed, "words": words}


def told(office: Office) -> list[tuple[str, str, str]]:
    rows = office.database.call(audit.rows)
    return [
        (str(row.facts["action"]), str(row.facts["object"]), str(row.facts["outcome"]))
        for row in rows
        if str(row.facts["action"]).startswith(("aside", "see-aside"))
    ]


def test_the_list_needs_no_key_and_shows_no_words(
    team: House, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = put_aside(office, a_turn(HERS))
    monkeypatch.delenv("HELPLINE_DESK_KEYS")
    code, out, _ = team.run("aside", "list")
    assert code == 0
    assert number in out
    assert "turn-failed" in out
    assert out.endswith("1 put aside\n")
    assert "помогни" not in out


def test_a_lead_reads_the_words_and_the_audit_has_it(team: House, office: Office) -> None:
    number = put_aside(office, a_turn(HERS, "danger"))
    code, out, _ = team.run("aside", "show", number, *team.as_("piotr"))
    assert code == 0
    assert out.splitlines()[1:] == ["danger", HERS]
    assert told(office) == [("aside-open", number, "ok")]


def test_of_a_broken_update_the_words_are_shown_and_not_who_sent_it(
    team: House, office: Office
) -> None:
    number = put_aside(office, raw(SPOILT.encode()), "not-an-update")
    _, out, _ = team.run("aside", "show", number, *team.as_("piotr"))
    assert out.splitlines()[1:] == [HERS]
    assert "Maria" not in out
    code, out, _ = team.run("aside", "show", number, *team.as_("piotr"), "--whole")
    assert code == 0
    assert out.splitlines()[1:] == [SPOILT]
    assert told(office) == [("aside-open", number, "ok"), ("aside-whole", number, "ok")]


def test_what_is_no_message_at_all_is_said_and_shown_only_as_a_whole(
    team: House, office: Office
) -> None:
    number = put_aside(office, raw(b"\xff" + b"x" * 7000))
    _, out, _ = team.run("aside", "show", number, *team.as_("piotr"))
    assert "--whole" in out
    assert "xxx" not in out
    _, out, _ = team.run("aside", "show", number, *team.as_("piotr"), "--whole")
    assert "\\xffxxx" in out
    assert "the first 6000 of 7001 bytes" in out


def test_nesting_without_end_is_walked_through(team: House, office: Office) -> None:
    deep = b'{"text":' + b'{"x":' * 900 + b'{"text":"tuk"}' + b"}" * 901
    number = put_aside(office, raw(deep))
    code, out, _ = team.run("aside", "show", number, *team.as_("piotr"))
    assert code == 0
    assert out.splitlines()[1:] == ["tuk"]


def test_no_sign_of_a_stranger_moves_the_terminal(team: House, office: Office) -> None:
    number = put_aside(office, a_turn("a\x1b[2J\x9b1m\u202eb\nмي\u200cرود"))
    _, out, _ = team.run("aside", "show", number, *team.as_("piotr"))
    assert out.splitlines()[1:] == ["a\\x1b[2J\\x9b1m\\u202eb", "мي\u200cرود"]


def test_nothing_is_said_of_what_had_no_words(team: House, office: Office) -> None:
    number = put_aside(office, a_turn(""))
    _, out, _ = team.run("aside", "show", number, *team.as_("piotr"))
    assert out.splitlines()[1:] == ["(no words in it)"]


@pytest.mark.parametrize("verb", ["show", "drop"])
@pytest.mark.parametrize("login", ["mara", "adam", "ida"])
def test_only_a_lead_opens_or_drops_it(team: House, office: Office, verb: str, login: str) -> None:
    number = put_aside(office, a_turn(HERS))
    code, out, err = team.run("aside", verb, number, *team.as_(login))
    assert (code, out, err.count("\n")) == (Exit.UNEXPECTED, "", 1)
    assert "помогни" not in err
    assert "Your role" in err
    assert told(office) == [("see-aside", "", "refused")]
    assert len(office.database.call(asides.listing)) == 1


def test_what_was_dropped_is_gone_and_that_it_was_stays_in_the_audit(
    team: House, office: Office
) -> None:
    number, other = put_aside(office, a_turn(HERS)), put_aside(office, a_turn("друго"))
    code, out, _ = team.run("aside", "drop", number, *team.as_("piotr"))
    assert (code, out) == (0, f"{number}: dropped.\n")
    assert told(office) == [("aside-drop", number, "ok")]
    assert [row.record.hex() for row in office.database.call(asides.listing)] == [other]
    code, _, err = team.run("aside", "show", number, *team.as_("piotr"))
    assert code == Exit.UNEXPECTED
    assert "aside list" in err


@pytest.mark.parametrize("number", ["no-number", "ab", "ab" * 16, "й" * 32])
def test_a_number_that_is_none_is_told_in_a_sentence(team: House, number: str) -> None:
    code, out, err = team.run("aside", "show", number, *team.as_("piotr"))
    assert (code, out, err.count("\n")) == (Exit.UNEXPECTED, "", 1)
    assert "aside list" in err


def test_that_it_was_opened_is_written_down_even_if_it_does_not_open(
    team: House, office: Office
) -> None:
    record = RecordId(os.urandom(16))
    place = Binding(Purpose.QUARANTINE, office.street.org, NO_CASE, 0, record)
    strange = Aside(record, "not-json", seal(a_turn(HERS), OpeningKey.make().sealing(), place))
    elsewhere = Binding(Purpose.QUARANTINE, office.street.org, NO_CASE, 1, record)
    moved = Aside(RecordId(os.urandom(16)), "x", seal(a_turn(HERS), office.street.queue, elsewhere))
    for aside in (strange, moved):
        office.bot.call(letterbox.quarantine, "web", aside, office.clock())
        code, out, err = team.run("aside", "show", aside.record.hex(), *team.as_("piotr"))
        assert (code, out, err.count("\n")) == (Exit.UNEXPECTED, "", 1)
        assert told(office)[-1] == ("aside-open", aside.record.hex(), "ok")
