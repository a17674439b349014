from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.messages import Batch
from bot.runtime import receive
from intake import retention
from intake.case import NO_CASE, OutboxState, RecordId
from intake.keys import Sealed
from intake.sealing import Binding, Purpose, open_sealed
from intake.store import outbox
from intake.store.outbox import OutboxKind
from intake.tables import quarantine
from tests.bot.street import RING
from tests.bot.town import Town, code_of, comes_back, everything
from tests.leaks import leaks

if TYPE_CHECKING:
    from intake.db import Tx
    from tests.fakes import FixedClock

WRONG = "0000 0000 0000 0000"


# --- what waited ---------------------------------------------------------------------------------


def test_messages_wait_for_who_left_and_are_shown_one_by_one(town: Town) -> None:
    old = town.telegram.who().on_the_line()
    code = code_of(old)
    old.say("leave")
    letters = [town.writes("first words"), town.writes("second words")]
    assert town.carried() == []
    assert [town.state(one) for one in letters] == [OutboxState.KEPT] * 2
    new = town.telegram.who(2)
    comes_back(new, code)
    assert new.at == "coming_back:waiting"
    assert "2" in new.sees.text
    assert "words" not in new.sees.text
    assert town.carried() == []
    before = town.eyes.kinds()
    new.press("waiting:show")
    assert town.carried() == [("first words", new.id)]
    assert "1" in new.sees.text
    assert new.at == "coming_back:waiting"
    new.press("waiting:show")
    assert town.carried() == [("second words", new.id)]
    assert new.at == "open_line:line"
    assert town.eyes.kinds() == before, "looking at what waited is no contact of its own"
    assert ("waiting", ("show",)) not in town.eyes.answers()


def test_whoever_comes_back_is_told_that_a_person_came_meanwhile(town: Town) -> None:
    old = town.telegram.who().on_the_line()
    code = code_of(old)
    old.say("leave")
    town.writes("", OutboxKind.PERSON, key="person-came")
    town.writes("for you alone")
    assert town.carried() == []
    new = town.telegram.who(2)
    comes_back(new, code)
    received = new.press("waiting:show").corner.sendings
    assert received[-1].speech.notice == "person-came"
    new.say("I am on my way")
    assert new.corner.sendings == received, "the machine is quiet where a person is"
    assert town.eyes.entries()[-1][1]["text"] == "I am on my way"


def test_on_the_web_they_are_shown_on_a_tap_too(town: Town) -> None:
    old = town.telegram.who().on_the_line()
    code = code_of(old)
    old.say("leave")
    letter = town.writes("for you alone")
    town.carried()
    visitor = town.visitor()
    visitor.say("/return")
    visitor.say(code)
    assert "for you alone" not in visitor.text
    visitor.press("waiting:show")
    assert "for you alone" in visitor.text
    visitor.say("thanks")
    assert "for you alone" not in visitor.text
    assert town.state(letter) is OutboxState.SENT


def test_what_waited_at_a_browser_waits_for_the_code_as_well(town: Town) -> None:
    visitor = town.visitor()
    visitor.say("/start")
    visitor.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    visitor.press("consent-contact:yes", "age:adult", "for-whom:myself", "five-minutes:~person")
    visitor.press("line:~code")
    here = visitor.caller.stands
    assert here is not None
    code = here.args["code"]
    town.writes("not fetched yet")
    other = town.visitor(2)
    other.say("/return")
    other.say(code)
    assert "not fetched yet" not in other.text
    assert "1" in other.text
    other.press("waiting:~person")
    assert "not fetched yet" in other.text, "who wants to talk is told everything"
    assert other.caller.at == "open_line:line"


def test_at_the_door_asides_come_back_to_the_door(town: Town) -> None:
    old = town.telegram.who().on_the_line()
    code = code_of(old)
    old.say("leave")
    town.writes("words")
    town.carried()
    new = town.telegram.who(2)
    comes_back(new, code)
    new.press("waiting:~back")
    new.say("numbers")
    assert new.at == "coming_back:waiting"
    assert "1" in new.sees.text
    new.say("no button")
    assert new.at == "coming_back:waiting"
    new.say("stop")
    assert new.at == "coming_back:stopped"
    assert town.carried() == []


def test_without_a_code_words_for_who_left_wait_until_she_writes_again(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    caller.say("leave")
    letter = town.writes("words")
    assert town.carried() == []
    assert town.state(letter) is OutboxState.QUEUED
    caller.say("/start")
    assert town.carried() == []
    caller.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    assert town.carried() == [("words", caller.id)]


# --- when it ends --------------------------------------------------------------------------------


def test_closing_the_case_takes_the_code_with_it(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    code = code_of(caller)
    caller.say("leave")
    letter = town.writes("kept")
    town.carried()
    town.writes("", OutboxKind.CLOSE, key="closed")
    town.carried()
    assert town.ways == 0
    assert town.state(letter) is OutboxState.FAILED
    new = town.telegram.who(2)
    comes_back(new, code)
    assert new.at == "welcome:return-code"


def test_taking_everything_back_takes_the_code_with_it(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    code = code_of(caller)
    caller.say("withdraw")
    caller.press("withdraw:all")
    assert town.ways == 0
    new = town.telegram.who(2)
    comes_back(new, code)
    assert new.at == "welcome:return-code"


def test_after_ninety_days_the_purge_forgets_it(town: Town, clock: FixedClock) -> None:
    caller = town.telegram.who().on_the_line()
    code_of(caller)
    caller.say("leave")
    letter = town.writes("kept")
    town.carried()
    clock.move(days=89)
    assert town.eyes.database.call(retention.purge, clock()).ways_back == 0
    assert town.state(letter) is OutboxState.KEPT
    clock.move(days=1)
    assert town.eyes.database.call(retention.purge, clock()).ways_back == 1
    assert town.ways == 0


# --- nothing is lost, nothing is in clear -------------------------------------------------------


def test_where_a_code_leads_is_written_with_the_turn_or_not_at_all(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    before = caller.stands
    corner = town.telegram
    pressed = corner.worked_out(caller.pressing("line:~code"))

    def killed(tx: Tx) -> None:
        receive(tx, Batch("telegram", (pressed,)), corner.street, corner.prekeys, corner.clock())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        corner.database.call(killed)
    assert town.ways == 0
    assert caller.stands == before
    corner.take_batch(Batch("telegram", (pressed,)))
    assert town.ways == 1


def test_a_code_lies_nowhere_in_clear(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    code = code_of(caller)
    typed = code.replace(" ", "")
    phone = town.telegram.sendings[-1].speech.args["phone"]
    assert not leaks(everything(town.eyes.database), [code, typed, phone])
    row = town.telegram.sendings[-1].record
    town.telegram.database.call(outbox.sent, [(row, 1)], town.telegram.clock())
    new = town.telegram.who(2)
    comes_back(new, code)
    assert not leaks(everything(town.eyes.database), [code, typed, phone])
    spoken = town.telegram.sendings
    assert not leaks({"repr": repr(spoken).encode()}, [code, typed, phone])
    assert not leaks({"repr": repr(caller.stands).encode()}, [code, typed, phone])


def test_a_turn_that_breaks_keeps_no_code_not_even_sealed(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = town.telegram.who()
    caller.say("/return")

    def broken(*_: object, **__: object) -> None:
        raise ValueError

    monkeypatch.setattr("bot.homecoming.returning.found", broken)
    assert caller.say(WRONG).failed == 1
    aside = select(quarantine.c.record, quarantine.c.envelope)
    ((record, envelope),) = town.eyes.database.call(lambda tx: tx.rows(aside))
    place = Binding(Purpose.QUARANTINE, RING.street.org, NO_CASE, 0, RecordId(record))
    assert open_sealed(Sealed(envelope), RING.queue, place)["words"] == ""
    monkeypatch.undo()
    caller.say("hello")
    assert caller.at == "welcome:return-code"
