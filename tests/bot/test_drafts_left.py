"""A report that was left for a person, with "stop", or because the team asked something."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.runtime import silence
from bot.seats import DRAFT, REST
from escalation.findings import Signal, people_from
from intake.case import Profile
from intake.store.outbox import OutboxKind
from tests.bot.carrying import carrying, until
from tests.bot.reporting import at_the_review, at_the_signs, contents
from tests.bot.test_drafts import OFFER, expires

if TYPE_CHECKING:
    from intake.sealing import Content
    from tests.bot.carrying import Street
    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes

QUESTION = "frontline_reporter:signs-control"
TO_GO_ON = 'To go on with it, write "My report"'


def half_way(corner: Corner) -> Caller:
    return at_the_signs(corner).press("signs-start:none", "signs-control:F06")


def gone_on_with(caller: Caller) -> None:
    assert caller.at == OFFER
    caller.press("draft-waits:go-on")
    assert caller.at == QUESTION
    here = caller.stands
    assert here is not None
    assert (here.place.picked, here.draft) == (("F06",), None)
    assert here.place.remembered["about"] == ("adult",)


# --- left for a person ---------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["my report", "again", "/start"])
def test_a_report_left_for_a_person_is_gone_on_with(corner: Corner, words: str) -> None:
    caller = half_way(corner)
    caller.press("signs-control:~person")
    assert caller.at == "open_line:line"
    assert TO_GO_ON in caller.sees.text
    caller.say("he brings her here every day")
    assert caller.at == "open_line:saved"
    caller.say(words)
    gone_on_with(caller)


def test_the_line_has_a_button_for_the_report(corner: Corner) -> None:
    caller = half_way(corner)
    caller.press("signs-control:~danger", "emergency:to-person")
    assert caller.at == "open_line:line"
    caller.press("line:~status")
    assert "stopped at part 3, question 1" in caller.sees.text
    gone_on_with(caller)


def test_words_on_the_line_are_words_to_the_team(corner: Corner, eyes: DeskEyes) -> None:
    caller = half_way(corner)
    caller.say("person")
    caller.say("he brings her here every day")
    assert eyes.entries()[-1][1]["text"] == "he brings her here every day"
    assert caller.at == "open_line:saved"


def test_person_at_the_offer_leaves_the_way_back_open(corner: Corner) -> None:
    caller = half_way(corner)
    caller.say("person")
    caller.say("my report")
    caller.press("draft-waits:~person")
    assert caller.at == "open_line:line"
    caller.say("my report")
    gone_on_with(caller)


def test_a_discarded_report_does_not_come_back(corner: Corner) -> None:
    caller = half_way(corner)
    caller.say("person")
    caller.say("my report")
    caller.press("draft-waits:discard", "draft-sure:yes")
    here = caller.stands
    assert here is not None
    assert (here.draft, here.resumes, here.stood) == (None, None, None)


def test_a_report_that_was_sent_does_not_come_back(corner: Corner) -> None:
    caller = at_the_review(corner).press("check-person:right", "another:no", "where:~skip")
    caller.press("own-words:~skip", "check:send")
    here = caller.stands
    assert here is not None
    assert here.draft is None
    assert TO_GO_ON not in caller.sees.text
    caller.say("my report")
    assert caller.at == "open_line:line"


def test_whoever_leaves_quickly_leaves_no_report(corner: Corner) -> None:
    caller = half_way(corner)
    caller.say("person")
    caller.say("leave")
    here = caller.stands
    assert here is not None
    assert (here.draft, here.stood) == (None, None)


# --- stopped -------------------------------------------------------------------------------------


def test_after_a_stop_the_next_words_lead_to_the_offer_and_are_kept(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = half_way(corner)
    caller.say("stop")
    assert caller.at == "frontline_reporter:stopped"
    assert TO_GO_ON in caller.sees.text
    corner.clock.move(hours=5)
    caller.say("hello, it is me from the hospital")
    assert eyes.entries()[-1][1]["text"] == "hello, it is me from the hospital"
    assert "What you write here is saved" in caller.sees.text
    gone_on_with(caller)


@pytest.mark.parametrize("words", ["my report", "/start", "again"])
def test_after_a_stop_the_report_is_there_when_asked_for(corner: Corner, words: str) -> None:
    caller = half_way(corner)
    caller.say("stop")
    caller.say(words)
    gone_on_with(caller)


def test_after_a_stop_danger_and_a_person_come_first(corner: Corner) -> None:
    caller = half_way(corner)
    caller.say("stop")
    caller.say("he will kill me")
    assert caller.at.startswith("open_line:")
    other = at_the_signs_of(corner, 2)
    other.say("stop")
    other.say("person")
    assert other.at.startswith("open_line:")


def at_the_signs_of(corner: Corner, number: int) -> Caller:
    caller = corner.who(number).agrees().press("age:adult", "for-whom:someone", "as-what:work")
    return caller.press("danger-there:no", "known:no-code", "about:adult", "signs-start:none")


def test_it_waits_for_72_hours_and_the_line_for_as_long_as_ever(
    corner: Corner, eyes: DeskEyes
) -> None:
    assert eyes.minted
    caller = half_way(corner)
    caller.say("stop")
    assert expires(caller) == corner.clock() + DRAFT
    corner.clock.move(hours=72)
    assert corner.database.call(silence, corner.street, corner.clock()) == 1
    here = caller.stands
    assert here is not None
    assert (here.draft, here.stood) == (None, None)
    assert expires(caller) == corner.clock() + REST
    caller.say("my report")
    assert caller.at == "open_line:line"


# --- the team asks something ---------------------------------------------------------------------


async def asked(street: Street, caller: Caller) -> None:
    content: Content = {
        "kind": "ask", "referral": "00" * 16, "receiver": "Animus", "country": "bg",
        "help": ["help-shelter"], "fields": ["languages"], "levels": ["L3"],
        "text_version": "referral-consent/1", "locale": "en",
    }  # fmt: skip
    street.staff(caller, OutboxKind.ASK, content)
    async with carrying(street):
        await until(lambda: caller.at == "referral_consent:ask")
    here = caller.stands
    assert here is not None
    spoken = [one for one in street.corner.sendings if one.caller == caller.id][-1]
    speech = replace(spoken.speech, shown=here.shown, rev=here.rev, ask=here.ask, notice="")
    street.corner.sendings.append(replace(spoken, speech=speech))


def found(eyes: DeskEyes) -> dict[str, tuple[str, ...]]:
    told = [Signal.read(each) for each in eyes.signals()]
    return dict(people_from(told, Profile.ADULT)[1].answers)


@pytest.mark.parametrize("answer", ["yes", "no"])
async def test_a_question_of_the_teams_comes_between_and_the_report_goes_on(
    street: Street, answer: str
) -> None:
    caller = half_way(street.corner)
    await asked(street, caller)
    caller.press(f"ask:{answer}")
    assert caller.at == QUESTION
    here = caller.stands
    assert here is not None
    assert here.place.picked == ("F06",)
    shown = [one.step for one in street.corner.sendings[-1].speech.shown]
    assert shown == ["agreed" if answer == "yes" else "refused", "signs-control"]


async def test_whoever_wants_to_know_more_stands_on_the_line_and_can_go_on(
    street: Street,
) -> None:
    caller = half_way(street.corner)
    await asked(street, caller)
    caller.press("ask:ask-more")
    assert caller.at == "open_line:saved"
    assert contents(street.eyes, "signs-control")[-1]["answer"] == ["F06"]
    caller.say("my report")
    gone_on_with(caller)


async def test_leaving_at_the_teams_question_files_what_was_ticked(street: Street) -> None:
    caller = half_way(street.corner)
    await asked(street, caller)
    caller.say("leave")
    assert found(street.eyes)["F06"] == ("suspected",)
    here = caller.stands
    assert here is not None
    assert here.draft is None
