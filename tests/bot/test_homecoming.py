from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.messages import Batch, Way
from bot.runtime import silence
from intake import retention
from intake.case import EntryKind
from intake.store import callers
from tests.bot.town import Town, code_of, comes_back

if TYPE_CHECKING:
    from tests.fakes import FixedClock

WRONG = "0000 0000 0000 0000"


# --- a code is given -----------------------------------------------------------------------------


def test_a_code_is_shown_once_and_then_goes(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    code = code_of(caller)
    assert caller.at == "open_line:code-noted"
    assert code in caller.sees.text
    assert [one.copies for row in caller.sees.buttons for one in row if one.copies] == [code]
    caller.say("/start")
    assert code not in caller.sees.text
    caller.press("code-noted:noted")
    assert caller.at == "open_line:line"
    here = caller.stands
    assert here is not None
    assert here.args == {}
    assert town.ways == 1
    assert ("code", ("code",)) not in town.eyes.answers()


def test_it_is_offered_at_the_hand_over_but_not_in_danger(town: Town) -> None:
    calm = town.telegram.who(1).on_the_line()
    assert "16 digits" in calm.sees.text
    hurt = town.telegram.who(2).agrees()
    hurt.press("age:~danger", "emergency:to-person")
    assert hurt.at == "open_line:line"
    assert "16 digits" not in hurt.sees.text


def test_a_new_code_replaces_the_old_one(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    first = code_of(caller)
    caller.press("code-noted:noted")
    second = code_of(caller)
    assert town.ways == 1
    other = town.telegram.who(2)
    comes_back(other, first)
    assert other.at == "welcome:return-code"
    other.say(second)
    assert other.at == "open_line:line"


def test_too_many_new_codes_are_refused_and_nothing_is_shown(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    incoming = replace(caller.pressing("line:~code"), way=Way(None))
    town.telegram.take_batch(Batch("telegram", (incoming,)))
    assert "112" in caller.sees.text
    assert caller.at == "open_line:line"
    assert town.ways == 0


def test_before_a_case_there_is_no_code_to_be_had(town: Town) -> None:
    caller = town.telegram.who()
    caller.say("/start")
    caller.press("language:en")
    caller.say("code")
    assert caller.at == "welcome:return-code"
    assert town.ways == 0


# --- coming back ---------------------------------------------------------------------------------


def test_from_telegram_to_the_web_the_conversation_goes_on(town: Town) -> None:
    old = town.telegram.who().agrees("bg")
    old.press("age:adult", "for-whom:myself", "five-minutes:~person")
    code = code_of(old)
    old.press("code-noted:noted")
    before = old.stands
    assert before is not None
    visitor = town.visitor()
    visitor.say("/return")
    assert visitor.caller.at == "welcome:return-code"
    visitor.say(code)
    here = visitor.caller.stands
    assert here is not None
    assert (here.case, here.key_id, here.locale) == (before.case, before.key_id, "bg")
    assert (here.place, here.saving, here.contact) == (before.place, True, True)
    assert old.stands is None
    book = town.telegram.database.call(callers.load, {old.id, visitor.caller.id})
    assert book[old.id].case is None
    assert book[visitor.caller.id].case == town.eyes.case
    visitor.say("още нещо")
    kinds = town.eyes.kinds()
    assert kinds.count(EntryKind.CONTACT) == 2
    assert town.eyes.entries()[-1][1]["text"] == "още нещо"
    contact = [content for kind, content in town.eyes.entries() if kind is EntryKind.CONTACT][-1]
    assert contact["channel"] == "web"


def test_a_report_that_was_begun_goes_on_from_another_device(town: Town) -> None:
    old = town.telegram.who().agrees()
    old.press("age:adult", "for-whom:someone", "as-what:work", "danger-there:no", "known:no-code")
    old.press("about:adult", "signs-start:none", "signs-control:F06", "signs-control:~done")
    code = code_of(old, "F06")
    old.press("code-noted:noted", "F06:seen")
    before = old.stands
    assert before is not None
    visitor = town.visitor()
    visitor.say("/return")
    visitor.say(code)
    assert visitor.caller.at == "draft:draft-waits"
    assert "The code is right" in visitor.text
    assert "stopped at part 4, question 1" in visitor.text
    visitor.press("draft-waits:go-on")
    here = visitor.caller.stands
    assert here is not None
    assert here.place.step == "signs-harm"
    assert here.place.remembered == before.place.remembered
    visitor.press("signs-harm:none", "signs-work:none", "signs-made:none", "signs-living:none")
    assert "I saw it" in visitor.text
    assert old.stands is None


def test_from_the_web_to_telegram_too(town: Town) -> None:
    visitor = town.visitor()
    visitor.say("/start")
    visitor.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    visitor.press("consent-contact:yes", "age:adult", "for-whom:myself", "five-minutes:~person")
    visitor.press("line:~code")
    here = visitor.caller.stands
    assert here is not None
    code = here.args["code"]
    assert code in visitor.text
    assert code in visitor.text, "a page that is loaded again still shows it"
    visitor.press("code-noted:noted")
    assert code not in visitor.text
    new = town.telegram.who()
    comes_back(new, code)
    assert new.at == "open_line:line"
    new.say("it is me")
    assert town.eyes.entries()[-1][1]["text"] == "it is me"
    assert visitor.caller.stands is None


def test_the_digits_may_follow_the_command_in_one_message(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    code = code_of(caller)
    new = town.telegram.who(2)
    new.say(f"/return {code}")
    assert new.at == "open_line:line"
    assert code not in new.sees.text
    assert code not in str(new.stands)


def test_who_left_quickly_comes_back_to_where_she_was_before(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    code = code_of(caller)
    caller.press("code-noted:noted")
    caller.say("leave")
    caller.say("hello")
    assert caller.at == "welcome:language"
    comes_back(caller, code)
    assert caller.at == "open_line:line"
    here = caller.stands
    assert here is not None
    assert (here.saving, here.left) == (True, False)


def test_the_code_still_works_when_the_conversation_has_long_expired(
    town: Town, clock: FixedClock
) -> None:
    visitor = town.visitor()
    visitor.say("/start")
    visitor.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    visitor.press("consent-contact:yes", "age:adult", "for-whom:myself", "five-minutes:~person")
    visitor.press("line:~code")
    here = visitor.caller.stands
    assert here is not None
    code = here.args["code"]
    clock.move(minutes=31)
    town.web.database.call(silence, town.web.street, clock())
    here = visitor.caller.stands
    assert here is not None
    assert here.args == {}, "a code does not stand on a page for ever"
    for _ in range(3):
        clock.move(days=25)
        town.web.database.call(silence, town.web.street, clock())
        town.eyes.database.call(retention.purge, clock())
    assert visitor.caller.stands is None
    new = town.telegram.who()
    comes_back(new, code)
    assert new.at == "open_line:line"


def test_her_own_code_written_on_the_line_is_not_filed(town: Town) -> None:
    caller = town.telegram.who().on_the_line()
    code = code_of(caller)
    caller.press("code-noted:noted")
    filed = len(town.eyes.entries())
    caller.say(code)
    caller.say(f"/return {code}")
    texts = [str(content) for _, content in town.eyes.entries()]
    assert not [text for text in texts if code in text or code.replace(" ", "") in text]
    caller.say("4111 1111 1111 1111")
    assert town.eyes.entries()[-1][1]["text"] == "4111 1111 1111 1111"
    assert len(town.eyes.entries()) == filed + 2


# --- wrong codes ---------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [WRONG, "1234", "my dog is called Rex"])
def test_whatever_is_wrong_gets_the_same_answer(town: Town, words: str) -> None:
    caller = town.telegram.who()
    caller.say("/return")
    caller.say(WRONG)
    expected = caller.sees.text
    caller.say(words)
    assert caller.sees.text == expected
    assert caller.at == "welcome:return-code"


def test_a_known_and_an_unknown_code_look_alike_until_the_right_one(
    town: Town, clock: FixedClock
) -> None:
    """An expired code, one of a closed case and one that never was: nobody learns which."""
    caller = town.telegram.who().on_the_line()
    code = code_of(caller)
    clock.move(days=91)
    strangers = [town.telegram.who(number) for number in (2, 3)]
    for stranger, words in zip(strangers, (code, WRONG), strict=True):
        comes_back(stranger, words)
    one, other = strangers
    assert one.sees.text == other.sees.text
    assert one.at == other.at == "welcome:return-code"
    assert town.eyes.kinds().count(EntryKind.CONTACT) == 1


def test_too_many_tries_are_told_the_number_for_danger(town: Town) -> None:
    caller = town.telegram.who()
    caller.say("/return")
    incoming = town.telegram.incoming(caller, words=WRONG, way=Way(None))
    town.telegram.take_batch(Batch("telegram", (incoming,)))
    assert "112" in caller.sees.text
    assert caller.at == "welcome:return-code"


def test_danger_and_the_way_out_work_at_the_question_for_the_code(town: Town) -> None:
    caller = town.telegram.who()
    caller.say("/return")
    caller.say("he will kill me")
    assert caller.at == "welcome:emergency"
    caller.press("emergency:~stop")
    assert caller.at == "welcome:stopped"


def test_a_lost_code_is_told_to_the_team_in_the_new_case(town: Town) -> None:
    caller = town.telegram.who()
    caller.say("/return")
    caller.press("return-code:lost")
    assert caller.at == "welcome:language"
    caller.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    assert ("return-code", ("lost",)) in town.eyes.answers()
