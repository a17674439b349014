"""A report that was begun, and its reporter who comes back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.runtime import silence
from bot.seats import DRAFT
from escalation.findings import Signal, people_from
from intake.case import EntryKind, Profile
from intake.receipts import receipt_of
from intake.store import callers
from intake.tables import RECORD
from tests.bot.reporting import PAGES, at_the_review, at_the_signs, contents, nothing_from, reporter

if TYPE_CHECKING:
    from datetime import datetime

    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes

OFFER = "draft:draft-waits"
HOURS_LEFT = "Hours left: 42."


def expires(caller: Caller) -> datetime | None:
    state = RECORD.tables["conversations"]
    statement = select(state.c.expires).where(state.c.caller == caller.id)
    rows = caller.corner.database.call(lambda tx: tx.rows(statement))
    return rows[0][0] if rows else None


def half_way(corner: Corner) -> Caller:
    """A report left in the middle of its third part, one box ticked and not confirmed."""
    return at_the_signs(corner).press("signs-start:none", "signs-control:F06")


def away(caller: Caller, hours: int = 30) -> Caller:
    caller.corner.clock.move(hours=hours)
    caller.say("/start")
    return caller


def found(eyes: DeskEyes) -> dict[str, tuple[str, ...]]:
    told = [Signal.read(each) for each in eyes.signals()]
    return dict(people_from(told, Profile.ADULT)[1].answers)


# --- what is offered -----------------------------------------------------------------------------


def test_whoever_comes_back_to_a_report_may_go_on_start_again_or_discard(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = half_way(corner)
    entries = len(eyes.entries())
    away(caller)
    assert caller.at == OFFER
    assert "stopped at part 3, question 1" in caller.sees.text
    assert HOURS_LEFT in caller.sees.text
    labels = [button.label for row in caller.sees.buttons for button in row]
    assert labels[:3] == ["Continue", "Start again", "Discard"]
    assert "F06" not in caller.sees.text
    assert "Papers" not in caller.sees.text
    assert len(eyes.entries()) == entries, "to be asked files nothing"


def test_going_on_leads_to_the_question_with_its_ticks(corner: Corner) -> None:
    caller = away(half_way(corner)).press("draft-waits:go-on")
    assert caller.at == "frontline_reporter:signs-control"
    here = caller.stands
    assert here is not None
    assert here.place.picked == ("F06",)
    assert here.resumes is None
    caller.press("signs-control:~done", "F06:seen")
    assert caller.at == "frontline_reporter:signs-harm"


def test_whoever_was_here_a_moment_ago_is_only_asked_again(corner: Corner) -> None:
    caller = half_way(corner)
    corner.clock.move(minutes=29)
    caller.say("/start")
    assert caller.at == "frontline_reporter:signs-control"
    assert corner.sendings[-1].speech.notice == "report-waits"


def test_an_answer_after_days_is_an_answer(corner: Corner, eyes: DeskEyes) -> None:
    caller = half_way(corner)
    corner.clock.move(hours=70)
    caller.press("signs-control:~done")
    assert caller.at == "frontline_reporter:F06"
    assert eyes.answers()[-1] == ("signs-control", ("F06",))


def test_words_that_answer_nothing_after_days_lead_to_the_offer_and_are_kept(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = half_way(corner)
    corner.clock.move(hours=30)
    caller.say("hello, it is me from the hospital")
    assert caller.at == OFFER
    assert eyes.entries()[-1][1]["text"] == "hello, it is me from the hospital"


def test_numbers_and_status_at_the_offer_come_back_to_it(corner: Corner) -> None:
    caller = away(half_way(corner))
    for words in ("numbers", "status", "/status W-AAAA-AAAA"):
        caller.say(words)
        assert caller.at == OFFER
        assert HOURS_LEFT in caller.sees.text
    caller.press("draft-waits:go-on")
    assert caller.at == "frontline_reporter:signs-control"


def test_danger_at_the_offer_comes_first_and_the_report_still_waits(corner: Corner) -> None:
    caller = away(half_way(corner))
    caller.say("danger")
    assert caller.at == "draft:emergency"
    caller.press("emergency:go-on")
    assert caller.at == OFFER
    caller.press("draft-waits:go-on")
    assert caller.at == "frontline_reporter:signs-control"


def test_the_offer_does_not_make_the_72_hours_longer_than_it_says(corner: Corner) -> None:
    caller = half_way(corner)
    until = expires(caller)
    assert until == corner.clock() + DRAFT
    away(caller, 71)
    assert "Hours left: 1." in caller.sees.text
    assert expires(caller) == until
    corner.clock.move(hours=1)
    assert corner.database.call(silence, corner.street, corner.clock()) == 1
    here = caller.stands
    assert here is not None
    assert (here.place.flow, here.resumes) == ("open_line", None)


def test_somebody_about_themselves_is_never_asked_about_a_draft(corner: Corner) -> None:
    caller = corner.who().agrees().press("age:adult", "for-whom:myself")
    away(caller, 1)
    assert caller.at != OFFER
    kin = reporter(corner, "family", 2)
    away(kin, 1)
    assert kin.at == "third_party:danger-there"


# --- to start again ------------------------------------------------------------------------------


def test_starting_again_takes_back_what_was_answered_and_begins_with_the_danger(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = at_the_review(corner)
    assert found(eyes)["F06"] == ("seen",)
    away(caller).press("draft-waits:anew")
    assert caller.at == "frontline_reporter:danger-there"
    assert "We begin again" in caller.sees.text
    gone = {
        content["item"]
        for kind, content in eyes.entries()
        if kind is EntryKind.ANSWER and content.get("taken_back")
    }
    assert {"about", "signs-control", "F06", "F08"} <= gone
    assert "F06" not in found(eyes)
    here = caller.stands
    assert here is not None
    assert (here.place.answers, here.place.trail, here.place.person) == ((), (), 1)
    assert here.case == eyes.case, "the same report, and the same receipt"


def test_starting_again_leaves_the_people_that_were_looked_through(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = at_the_review(corner).press("check-person:right", "another:yes", "about:child")
    caller.press("signs-start:F05", "signs-start:~done", "F05:seen")
    away(caller).press("draft-waits:anew")
    told = [Signal.read(each) for each in eyes.signals()]
    people = people_from(told, Profile.ADULT)
    assert people[1].answers["F06"] == ("seen",)
    assert "F05" not in people.get(2, people[1]).answers
    caller.press("danger-there:no", "known:no-code", "about:adult")
    assert contents(eyes, "about")[-1].get("person") == 2


# --- to discard ----------------------------------------------------------------------------------


def test_discarding_is_asked_once_more_and_takes_everything_back(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = away(half_way(corner)).press("draft-waits:discard")
    assert caller.at == "draft:draft-sure"
    caller.press("draft-sure:no")
    assert caller.at == OFFER
    caller.press("draft-waits:discard", "draft-sure:yes")
    assert caller.at == "draft:discarded"
    consents = [content for kind, content in eyes.entries() if kind is EntryKind.CONSENT]
    assert (consents[-1]["level"], consents[-1]["given"]) == ("L1", False)
    assert consents[-1]["text_version"].startswith("en:draft-sure:")
    here = caller.stands
    assert here is not None
    assert (here.case, here.resumes, here.stood, here.saving) == (None, None, None, False)
    book = corner.database.call(callers.load, {caller.id})
    assert book[caller.id].case is None
    caller.say("hello")
    assert caller.at == "welcome:language"


def test_leaving_quickly_at_the_offer_leaves_nothing_of_the_draft(corner: Corner) -> None:
    caller = away(half_way(corner))
    caller.say("leave")
    here = caller.stands
    assert here is not None
    assert (here.left, here.resumes, here.stood) == (True, None, None)


def test_a_report_that_was_sent_waits_for_nobody(corner: Corner) -> None:
    caller = at_the_review(corner).press("check-person:right", "another:no", "where:~skip")
    caller.press("own-words:~skip", "check:send")
    here = caller.stands
    assert here is not None
    assert here.stood is None
    away(caller)
    assert caller.at == "open_line:line"


# --- status --------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["status", "/status", "/status W-7KQ2-94TX", "W-7KQ2-94TX"])
def test_status_in_the_middle_of_a_report_names_it_and_loses_no_place(
    corner: Corner, eyes: DeskEyes, words: str
) -> None:
    caller = half_way(corner)
    before, entries = caller.stands, eyes.entries()
    assert before is not None
    assert before.case is not None
    caller.say(words)
    here = caller.stands
    assert here is not None
    assert here.place == before.place
    assert f"Report {receipt_of(before.case)} is not finished yet" in caller.sees.text
    assert eyes.entries() == entries
    caller.press("signs-control:~done")
    assert caller.at == "frontline_reporter:F06"


@pytest.mark.parametrize("step", ["where", "own-words"])
def test_status_where_words_are_wanted_is_no_answer(
    corner: Corner, eyes: DeskEyes, step: str
) -> None:
    caller = at_the_review(corner).press("check-person:right", "another:no")
    if step == "own-words":
        caller.press("where:~skip")
    caller.say("status")
    assert caller.at == f"frontline_reporter:{step}"
    assert contents(eyes, step) == []


def test_status_from_a_stranger_knows_of_no_report(corner: Corner) -> None:
    other = nothing_from(at_the_signs(corner), *PAGES)
    assert other.stands is not None
    assert other.stands.case is not None
    caller = corner.who(9)
    caller.say("/start")
    caller.press("language:en")
    caller.say(f"/status {receipt_of(other.stands.case)}")
    assert "I know of no report in this chat" in caller.sees.text
    assert caller.at == "welcome:safe-to-write"


def test_whoever_has_left_hears_the_same_as_a_stranger(corner: Corner) -> None:
    caller = half_way(corner)
    caller.say("leave")
    caller.say("/start")
    caller.press("language:en")
    caller.say("status")
    assert "I know of no report in this chat" in caller.sees.text
