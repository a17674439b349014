"""Reports about others, over a real database: what is filed, what is kept, for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.messages import Odd, Voice
from bot.runtime import silence
from bot.seats import DRAFT
from escalation.findings import Signal, people_from
from escalation.triage import assess_people
from intake.case import EntryKind, Priority, Profile
from intake.store import conversations
from intake.tables import RECORD
from tests.bot.reporting import PAGES, at_the_review, at_the_signs, contents, nothing_from, reporter

if TYPE_CHECKING:
    from datetime import datetime

    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes


def told(eyes: DeskEyes) -> list[Signal]:
    return [Signal.read(each) for each in eyes.signals()]


def expires(caller: Caller) -> datetime | None:
    state = RECORD.tables["conversations"]
    statement = select(state.c.expires).where(state.c.caller == caller.id)
    rows = caller.corner.database.call(lambda tx: tx.rows(statement))
    return rows[0][0] if rows else None


# --- what is filed -------------------------------------------------------------------------------


def test_each_answer_of_a_report_is_filed_as_it_is_given(corner: Corner, eyes: DeskEyes) -> None:
    caller = at_the_signs(corner)
    caller.press("signs-start:F01", "signs-start:~done")
    assert eyes.answers()[-1] == ("signs-start", ("F01",))
    half = assess_people(people_from(told(eyes), Profile.ADULT))
    assert (half.concern.value, half.priority) == ("C1", Priority.P3)
    caller.press("F01:seen")
    assert eyes.answers()[-1] == ("F01", ("seen",))
    assert assess_people(people_from(told(eyes), Profile.ADULT)).concern.value == "C2"
    assert {each.profile for each in told(eyes)[-3:]} == {"frontline"}


def test_a_change_files_the_new_answer_and_takes_back_what_depended_on_it(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = at_the_review(corner)
    before = len(eyes.entries())
    caller.press("check-person:signs-control")
    assert len(eyes.entries()) == before, "asking again files nothing"
    caller.press("signs-control:F06", "signs-control:~done")
    assert caller.at == "frontline_reporter:check-person"
    gone, changed = [content for _, content in eyes.entries()[before:]]
    assert (gone["item"], gone["answer"], gone["taken_back"]) == ("F06", ["skip"], True)
    assert (changed["item"], changed["answer"]) == ("signs-control", ["F08"])
    assert "taken_back" not in changed
    found = people_from(told(eyes), Profile.ADULT)[1]
    assert found.answers["F08"] == ("seen",)
    assert "F06" not in found.answers


def test_what_is_said_of_the_next_person_says_so(corner: Corner, eyes: DeskEyes) -> None:
    caller = at_the_review(corner).press("check-person:right", "another:yes", "about:child")
    caller.press("signs-start:F05", "signs-start:~done", "F05:told-by-person")
    assert [each.get("person") for each in contents(eyes, "about")] == [None, 2]
    assert [each.get("person") for each in contents(eyes, "F05")] == [2]
    people = people_from(told(eyes), Profile.ADULT)
    assert [*people] == [1, 2]
    assert people[1].answers["F06"] == ("seen",)
    assert people[2].answers == {"about": ("child",), "F05": ("told-by-person",)}
    nothing_from(caller, *PAGES[1:]).press("check-person:right", "another:no")
    caller.say("a town in the south")
    (place,) = contents(eyes, "where")
    assert (place["words"], place.get("person")) == ("a town in the south", None)


def test_no_word_of_a_report_stays_in_the_conversation(corner: Corner, eyes: DeskEyes) -> None:
    caller = at_the_review(corner).press("check-person:right", "another:no")
    caller.say("near the river, the red house")
    caller.say("He never lets her speak.")
    assert caller.at == "frontline_reporter:check"
    here = caller.stands
    assert here is not None
    assert not here.held
    assert not {"river", "speak"} & set(repr(here).replace(".", " ").split())
    assert "river" not in caller.sees.text
    assert [content["words"] for content in contents(eyes, "own-words")] == [
        "He never lets her speak."
    ]


def test_a_report_that_is_sent_says_what_to_do_now_and_leaves_the_line_open(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = at_the_review(corner).press("check-person:right", "another:no", "where:~skip")
    caller.press("own-words:~skip", "check:send")
    assert caller.at == "open_line:line"
    assert [one.step for one in corner.sendings[-1].speech.shown] == [
        "receipt", "do-now", "do-now-law", "code-offer", "line",
    ]  # fmt: skip
    caller.say("One thing more: she works nights.")
    assert eyes.entries()[-1][1]["text"] == "One thing more: she works nights."


@pytest.mark.parametrize("who", ["family", "witness"])
def test_relatives_and_witnesses_report_under_their_own_consent(
    corner: Corner, eyes: DeskEyes, who: str
) -> None:
    caller = reporter(corner, who)
    assert caller.at == "third_party:danger-there"
    caller.press("danger-there:no", "about:child")
    caller.say("The girl next door is never at school.")
    assert caller.at == "open_line:line"
    result = assess_people(people_from(told(eyes), Profile.ADULT))
    assert (result.concern.value, result.priority) == ("C2", Priority.P2)
    consents = [content["level"] for kind, content in eyes.entries() if kind is EntryKind.CONSENT]
    assert consents == ["L1", "L2"]


def test_advice_keeps_nothing_about_any_person(corner: Corner, eyes: DeskEyes) -> None:
    caller = reporter(corner, "advice").press("and-now:enough")
    assert caller.at == "consultation:advised"
    own = {"safe-to-write", "country", "age", "for-whom", "as-what", "and-now"}
    assert {item for item, _ in eyes.answers()} == own
    assert not any(each.indicators for each in told(eyes))


def test_what_is_written_or_said_while_advice_is_given_is_not_kept(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = reporter(corner, "advice")
    before = eyes.entries()
    caller.say("Maria, 19, works at the hotel by the lake.")
    assert caller.at == "consultation:and-now"
    voice = Voice(seconds=12, size=3000, mime="audio/ogg", file="voice-1", message=7)
    corner.take(corner.incoming(caller, odd=Odd.VOICE, voice=voice, message=7))
    assert eyes.entries() == before
    caller.say("he is going to kill me")
    assert caller.at == "consultation:emergency"
    assert len(eyes.entries()) > len(before)


# --- 72 hours ------------------------------------------------------------------------------------


def test_a_report_that_was_begun_waits_for_72_hours(corner: Corner, eyes: DeskEyes) -> None:
    caller = at_the_review(corner)
    assert DRAFT.total_seconds() == 72 * 3600
    assert expires(caller) == corner.clock() + DRAFT
    corner.clock.move(hours=71)
    assert corner.database.call(silence, corner.street, corner.clock()) == 0
    caller.press("check-person:F06", "F06:suspected")
    assert expires(caller) == corner.clock() + DRAFT, "each answer begins the 72 hours anew"
    assert eyes.answers()[-1] == ("F06", ("suspected",))


def test_after_72_hours_the_draft_is_over_and_what_was_filed_stays(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = at_the_review(corner)
    filed = eyes.answers()
    corner.clock.move(hours=72, minutes=1)
    assert corner.database.call(silence, corner.street, corner.clock()) == 1
    assert eyes.answers() == filed
    kind, content = eyes.entries()[-1]
    assert (kind, content["disposition"]) == (EntryKind.END, "expired")
    here = caller.stands
    assert here is not None
    assert here.place.flow == "open_line"
    assert not here.place.answers, "nothing of the report is left in the conversation"
    caller.say("I am back")
    assert eyes.entries()[-1][1]["text"] == "I am back"


def test_a_conversation_that_is_no_report_does_not_wait_so_long(
    corner: Corner, eyes: DeskEyes
) -> None:
    assert eyes.minted
    own, kin = corner.who(1).agrees(), reporter(corner, "family", 2)
    own.press("age:adult", "for-whom:myself")
    assert expires(own) == expires(kin) == corner.clock() + corner.street.idle
    early = corner.who(3)
    early.say("/start")
    assert expires(early) == corner.clock() + corner.street.idle


def test_whoever_comes_back_hears_that_the_report_waits(corner: Corner, eyes: DeskEyes) -> None:
    caller = at_the_review(corner)
    entries = len(eyes.entries())
    corner.clock.move(hours=30)
    caller.say("/start")
    assert caller.at == "draft:draft-waits"
    caller.press("draft-waits:go-on")
    assert caller.at == "frontline_reporter:check-person"
    assert "1. About: An adult" in caller.sees.text
    assert len(eyes.entries()) == entries
    other = corner.who(2).agrees().press("age:adult", "for-whom:myself")
    other.say("/start")
    assert corner.sendings[-1].speech.notice == ""


def test_a_conversation_in_the_middle_of_a_change_is_stored_and_found(corner: Corner) -> None:
    caller = at_the_review(corner).press("check-person:signs-control")
    row = corner.database.call(conversations.load, {caller.id})[caller.id]
    here = caller.stands
    assert here is not None
    assert here.place.changing
    assert here.place.picked == ("F06", "F08")
    assert row.rev == here.rev
