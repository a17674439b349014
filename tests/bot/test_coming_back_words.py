"""Coming back with a code where words were agreed on, or where a contact is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.agreement import Mark
from intake.case import EntryKind, OutboxState
from intake.store.outbox import OutboxKind
from tests.bot.planning import DURESS_WORD, OK_WORD, agree
from tests.bot.town import Town, code_of, comes_back

if TYPE_CHECKING:
    from tests.bot.corner import Caller

WORDS = (OK_WORD, DURESS_WORD)
ASKED = "the word you chose"


def who_left(town: Town, *letters: str) -> str:
    """Somebody with both words and a code, who left before these were written; her code."""
    old = agree(town.telegram.who().on_the_line(), words=WORDS)
    code = code_of(old, "saved")
    old.press("code-noted:noted")
    old.say("leave")
    for text in letters:
        town.writes(text)
    assert town.carried() == []
    return code


def shown(caller: Caller) -> str:
    return caller.sees.text


def test_the_word_is_asked_before_anything_that_waits_is_shown(town: Town) -> None:
    code = who_left(town, "first words", "second words")
    new = town.telegram.who(2)
    comes_back(new, code)
    assert ASKED in shown(new)
    assert "2" not in shown(new)
    for tried in ("show", "1", "not that one"):
        new.say(tried)
        assert ASKED in shown(new)
        assert town.carried() == []
    new.say(OK_WORD)
    assert "2" in shown(new)
    assert town.carried() == []
    new.press("waiting:show")
    assert town.carried() == [("first words", new.id)]
    new.press("waiting:show")
    assert town.carried() == [("second words", new.id)]


def test_what_staff_write_meanwhile_waits_for_the_word_as_well(town: Town) -> None:
    code = who_left(town)
    new = town.telegram.who(2)
    comes_back(new, code)
    assert ASKED in shown(new)
    letter = town.writes("meanwhile")
    assert town.carried() == []
    assert town.state(letter) is OutboxState.QUEUED
    new.say(OK_WORD)
    assert town.carried() == [("meanwhile", new.id)]


def test_what_was_written_before_and_after_she_came_back_is_shown_once_she_proves_it(
    town: Town,
) -> None:
    code = who_left(town, "before")
    new = town.telegram.who(2)
    comes_back(new, code)
    town.writes("after")
    assert town.carried() == []
    new.say(OK_WORD)
    assert "2" in shown(new)
    new.press("waiting:show")
    new.press("waiting:show")
    assert [text for text, _ in town.carried()] == ["before", "after"]


def test_who_goes_elsewhere_without_the_word_is_shown_nothing_until_it_is_said(
    town: Town,
) -> None:
    code = who_left(town, "words")
    new = town.telegram.who(2)
    comes_back(new, code)
    new.say("person")
    assert new.at.startswith("open_line:")
    assert town.carried() == []
    new.say(OK_WORD)
    assert town.carried() == [("words", new.id)]


def test_words_of_danger_at_the_door_are_answered_without_the_word(town: Town) -> None:
    code = who_left(town, "words")
    new = town.telegram.who(2)
    comes_back(new, code)
    new.say("danger")
    assert "112" in shown(new)
    assert town.carried() == []


def test_on_a_page_the_word_is_asked_too(town: Town) -> None:
    code = who_left(town, "for you alone")
    visitor = town.visitor()
    visitor.say("/return")
    visitor.say(code)
    assert ASKED in visitor.text
    visitor.say("let me see")
    assert "for you alone" not in visitor.text
    visitor.say(OK_WORD)
    visitor.press("waiting:show")
    assert "for you alone" in visitor.text


def test_whoever_comes_back_where_all_is_held_sees_the_harmless_screen_alone(town: Town) -> None:
    old = agree(town.telegram.who().on_the_line(), words=WORDS)
    code = code_of(old, "saved")
    old.press("code-noted:noted")
    old.say(DURESS_WORD)
    letter = town.writes("words")
    assert town.carried() == []
    new = town.telegram.who(2)
    comes_back(new, code)
    assert "Banitsa" in shown(new)
    assert town.carried() == []
    new.say(OK_WORD)
    assert "Banitsa" in shown(new)
    assert town.carried() == []
    town.writes("lifted", OutboxKind.LIFT, kind="lift")
    assert town.carried() == []
    assert town.carried() == [("words", new.id)]
    assert town.state(letter) is OutboxState.SENT


def test_a_hold_that_staff_ended_while_she_was_away_holds_nothing_when_she_is_back(
    town: Town,
) -> None:
    old = agree(town.telegram.who().on_the_line(), words=WORDS)
    code = code_of(old, "saved")
    old.press("code-noted:noted")
    old.say(DURESS_WORD)
    old.say("leave")
    town.writes("lifted", OutboxKind.LIFT, kind="lift")
    assert town.carried() == []
    new = town.telegram.who(2)
    comes_back(new, code)
    assert ASKED in shown(new)
    new.say(OK_WORD)
    here = new.stands
    assert here is not None
    assert here.agreed.marks.isdisjoint({Mark.HELD, Mark.RETURNED})


def test_the_duress_word_in_place_of_a_code_is_heard(town: Town) -> None:
    old = agree(town.telegram.who().on_the_line(), words=WORDS)
    old.say("leave")
    old.say("/return")
    old.say(DURESS_WORD)
    assert "Banitsa" in shown(old)
    said = [
        content["what"] for kind, content in town.eyes.entries() if kind is EntryKind.CONTACT_PLAN
    ]
    assert said[-1] == "duress-word"


def test_where_all_is_held_a_code_leads_nowhere(town: Town) -> None:
    code = who_left(town, "words")
    other = town.telegram.who(2)
    comes_back(other, code)
    other.say(DURESS_WORD)
    comes_back(other, code)
    assert "Banitsa" in shown(other)
    assert town.carried() == []
