"""Coming back with a code where words were agreed on, or where a contact is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.agreement import Mark
from intake.case import EntryKind, OutboxState
from intake.store.outbox import OutboxKind
from tests.bot.planning import DURESS_WORD, OK_WORD, agree, choose
from tests.bot.reporting import PAGES, nothing_from
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
    for tried in ("show", "goldfish", "not that one"):
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
    assert town.state(letter) is not OutboxState.SENT
    new.say(OK_WORD)
    new.press("waiting:show")
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


def test_who_goes_elsewhere_without_the_word_is_a_stranger_and_may_come_again(
    town: Town,
) -> None:
    code = who_left(town, "words")
    new = town.telegram.who(2)
    comes_back(new, code)
    new.say("person")
    assert new.at == "welcome:consent-save"
    new.say(OK_WORD)
    assert new.at == "welcome:consent-save"
    assert town.carried() == []
    comes_back(new, code)
    new.say(OK_WORD)
    new.press("waiting:show")
    assert town.carried() == [("words", new.id)]


def test_words_of_danger_at_the_door_are_answered_without_the_word(town: Town) -> None:
    code = who_left(town, "words")
    new = town.telegram.who(2)
    comes_back(new, code)
    new.say("danger")
    assert "112" in shown(new)
    assert town.carried() == []
    numbers = {"numbers": "112", "language": "Choose your language"}
    for words, told in numbers.items():
        comes_back(new, code)
        new.say(words)
        assert told in shown(new)
    new.say("leave")
    assert not new.stands or new.stands.left


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
    assert "Pancakes" in shown(new), "not even in which country she is"
    new.say("let me see")
    assert "Pancakes" in shown(new)
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


# --- whoever has only the code -------------------------------------------------------------------


def who_reports(town: Town) -> tuple[Caller, str]:
    """Somebody with both words, who stands before the list of all answers, and the code."""
    old = town.telegram.who()
    old.say("/start")
    old.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    old.press("consent-contact:shared")
    choose(old, words=WORDS, first="when")
    old.press("age:adult", "for-whom:someone", "as-what:work", "danger-there:no", "known:no-code")
    nothing_from(old.press("about:adult"), "start")
    old.press("signs-control:F06", "signs-control:~done", "F06:seen")
    nothing_from(old, *PAGES[2:])
    assert old.at == "frontline_reporter:check-person"
    code = code_of(old, "check-person")
    return old.press("code-noted:noted"), code


def test_a_code_without_the_word_leaves_the_old_chat_as_it_was(town: Town) -> None:
    old, code = who_reports(town)
    before, entries = old.stands, len(town.eyes.entries())
    thief = town.telegram.who(2)
    comes_back(thief, code)
    for words in ("mother", "status", "withdraw", "code", "again", "safe times", "new code"):
        thief.say(words)
        for told in ("Papers", "I saw it", "W-", "part", "not finished"):
            assert told not in shown(thief)
        here = thief.stands
        assert here is None or (here.case, here.way_back) == (None, None)
    assert old.stands == before
    assert len(town.eyes.entries()) == entries
    assert town.ways == 1
    old.press("check-person:right")
    assert old.at == "frontline_reporter:another"


def test_the_word_leads_to_where_she_stands_by_then_and_only_then_moves_the_link(
    town: Town,
) -> None:
    old, code = who_reports(town)
    visitor = town.visitor()
    visitor.say("/return")
    visitor.say(code)
    assert ASKED in visitor.text
    assert "Papers" not in visitor.text
    old.press("check-person:right")
    assert old.at == "frontline_reporter:another"
    visitor.say("Goldfish  pond!")
    assert visitor.caller.at == "draft:draft-waits"
    assert "The code is right" in visitor.text
    assert old.stands is None
    visitor.press("draft-waits:go-on")
    assert visitor.caller.at == "frontline_reporter:another"


def test_five_words_that_are_none_lead_back_to_the_digits(town: Town) -> None:
    _, code = who_reports(town)
    thief = town.telegram.who(2)
    comes_back(thief, code)
    for tried in range(4):
        thief.say(f"perhaps {tried}")
        assert thief.at == "welcome:ask-word"
    thief.say("the last one")
    assert thief.at == "welcome:return-code"
    assert "open nothing here" in shown(thief)
    thief.say(OK_WORD)
    assert thief.at == "welcome:return-code"


def test_a_code_that_was_replaced_meanwhile_opens_nothing_even_with_the_word(town: Town) -> None:
    old, code = who_reports(town)
    new = town.telegram.who(2)
    comes_back(new, code)
    code_of(old, "check-person")
    new.say(OK_WORD)
    assert new.at == "welcome:return-code"
    assert "open nothing here" in shown(new)


def test_whoever_lost_the_word_begins_anew_and_the_team_is_told(town: Town) -> None:
    old, code = who_reports(town)
    new = town.telegram.who(2)
    comes_back(new, code)
    new.press("ask-word:lost")
    assert new.at == "welcome:language"
    new.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    here, there = new.stands, old.stands
    assert here is not None
    assert there is not None
    assert here.case != there.case
    told = [content.get("item") for _, content in town.eyes.entries(here.case)]
    assert "ask-word" in told


def test_danger_without_the_word_is_a_case_of_its_own_and_the_word_still_opens(town: Town) -> None:
    old, code = who_reports(town)
    before = old.stands
    assert before is not None
    new = town.telegram.who(2)
    comes_back(new, code)
    new.say("danger")
    here = new.stands
    assert here is not None
    assert here.case not in {None, before.case}
    new.press("emergency:go-on")
    assert new.at == "welcome:ask-word"
    new.say(OK_WORD)
    here = new.stands
    assert here is not None
    assert here.case == before.case


def test_the_duress_word_at_the_door_lets_in_to_the_harmless_screen(town: Town) -> None:
    old, code = who_reports(town)
    new = town.telegram.who(2)
    comes_back(new, code)
    new.say(DURESS_WORD)
    assert "Banitsa" in shown(new)
    assert old.stands is None
    said = [
        content["what"] for kind, content in town.eyes.entries() if kind is EntryKind.CONTACT_PLAN
    ]
    assert said[-1] == "duress-word"


def test_on_the_same_chat_after_leaving_the_word_is_asked_too(town: Town) -> None:
    old, code = who_reports(town)
    old.say("leave")
    comes_back(old, code)
    assert old.at == "welcome:ask-word"
    old.say(OK_WORD)
    assert old.at == "draft:draft-waits"
