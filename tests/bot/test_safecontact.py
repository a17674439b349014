"""Agreeing on safe times, over a real database."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.agreement import NOTHING, Mark
from bot.runtime import silence
from intake.case import EntryKind
from intake.contactplan import plan_of
from tests.bot.planning import DURESS_WORD, OK_WORD, agree, choose

if TYPE_CHECKING:
    from bot.agreement import Agreement
    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes

WORDS = (OK_WORD, DURESS_WORD)


def agreed(caller: Caller) -> Agreement:
    here = caller.stands
    assert here is not None
    return here.agreed


def plans(eyes: DeskEyes) -> list[dict[str, Any]]:
    return [content for kind, content in eyes.entries() if kind is EntryKind.CONTACT_PLAN]


# --- the plan ------------------------------------------------------------------------------------


def test_who_shares_the_phone_agrees_on_times_and_then_goes_on(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    caller.press("consent-contact:shared")
    assert caller.at == "safe_contact:when"
    assert "Bulgaria" in caller.sees.text
    choose(caller, first="when", when="evenings", days="weekdays", nudge="yes", delete="yes")
    assert caller.at == "welcome:age"
    assert "safe times" in caller.sees.text
    assert "18" in caller.sees.text
    (plan,) = plans(eyes)
    assert plan["choices"] == {
        "phone": "shared", "when": "evenings", "days": "weekdays", "opening": "parcel",
        "delete": "yes", "nudge": "yes", "country": "bg",
    }  # fmt: skip
    caller.press("age:adult", "for-whom:myself")
    assert caller.at == "potential_victim:five-minutes"
    here = caller.stands
    assert here is not None
    assert here.contact is True
    assert not [name for name in here.facts if name.startswith("plan")]


def test_who_asked_for_a_person_first_still_comes_to_one(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:pl")
    caller.press("consent-save:~person", "consent-save:yes", "consent-contact:shared")
    choose(caller, first="when")
    caller.press("age:adult")
    assert caller.at == "open_line:line"
    assert plans(eyes)[0]["choices"]["country"] == "pl"


def test_safe_times_can_be_agreed_from_the_open_line_and_agreed_anew(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().on_the_line()
    before = len(eyes.signals())
    agree(caller, when="mornings", days="weekend", words=WORDS)
    assert caller.at == "open_line:saved"
    caller.press("saved:~times")
    choose(caller, when="any-time")
    assert [plan["choices"]["when"] for plan in plans(eyes)] == ["mornings", "any-time"]
    assert "days" not in plans(eyes)[1]["choices"]
    assert [plan["ok_word"] for plan in plans(eyes)] == [True, False]
    assert len(eyes.signals()) == before, "no answer of it is weighed"
    assert plan_of(plans(eyes)[1]["choices"]) == agreed(caller).plan


def test_safe_times_can_be_agreed_where_the_welcome_has_ended(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees().press("age:adult", "for-whom:information")
    assert caller.at == "welcome:informed"
    agree(caller, when="mornings")
    assert caller.at == "open_line:saved"
    assert [plan["choices"]["when"] for plan in plans(eyes)] == ["mornings"]


def test_each_answer_counts_at_once_and_is_filed_when_she_stops(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().on_the_line()
    caller.say("safe times")
    caller.press("phone:yes", "when:when-i-write")
    assert agreed(caller).plan.windows == ()
    assert not plans(eyes)
    caller.press("opening:~stop")
    kinds = eyes.kinds()
    assert kinds[-2:] == [EntryKind.CONTACT_PLAN, EntryKind.END]
    assert plans(eyes)[0]["choices"]["when"] == "when-i-write"


def test_a_plan_half_made_is_filed_when_she_falls_silent(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().on_the_line()
    caller.say("safe times")
    caller.press("phone:yes")
    corner.clock.move(minutes=31)
    assert corner.database.call(silence, corner.street, corner.clock()) == 1
    assert plans(eyes)[0]["choices"] == {"phone": "shared", "country": "bg"}
    assert Mark.SILENT in agreed(caller).marks
    assert agreed(caller).after is None


def test_skipping_everything_is_the_most_careful_plan(corner: Corner) -> None:
    caller = corner.who().on_the_line()
    caller.say("safe times")
    caller.press("phone:yes")
    for _ in range(7):
        caller.say("skip")
    assert caller.at == "open_line:saved"
    plan = agreed(caller).plan
    assert (plan.windows, plan.shared, plan.fades, plan.nudge) == ((), True, True, False)


def test_the_plan_outlives_leaving_and_ends_with_the_case(corner: Corner) -> None:
    caller = agree(corner.who().on_the_line(), when="evenings", words=WORDS)
    caller.say("leave")
    kept = agreed(caller)
    assert kept.plan.windows
    assert kept.duress_word
    assert not kept.marks & {Mark.PROVED, Mark.ANSWERED}
    caller.agrees().press("age:adult", "for-whom:myself", "five-minutes:~person")
    assert agreed(caller).choices == kept.choices
    caller.say("withdraw")
    caller.press("withdraw:all")
    assert agreed(caller) == replace(NOTHING, heard=None)


def test_her_country_is_where_she_says_she_is_now(corner: Corner) -> None:
    caller = agree(corner.who().on_the_line(), when="evenings")
    caller.say("leave")
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:hu")
    assert agreed(caller).plan.zone == "Europe/Budapest"


def test_what_changed_of_the_plan_is_filed_once_she_has_agreed_again(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = agree(corner.who().on_the_line(), when="evenings")
    caller.say("leave")
    caller.say("/start")
    before = len(eyes.entries())
    caller.press("language:en", "safe-to-write:yes", "country:hu")
    corner.clock.move(minutes=31)
    assert corner.database.call(silence, corner.street, corner.clock()) == 1
    assert len(eyes.entries()) == before, "she has not agreed again"
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:hu", "consent-save:yes")
    kinds = [kind for kind, _ in eyes.entries()[before:]]
    assert EntryKind.CONTACT_PLAN in kinds


def test_on_other_flows_the_command_is_a_word_like_any_other(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees().press("age:minor")
    caller.press("safe-now:yes", "how-old:from-14")
    while not caller.at.endswith(":own-words"):
        caller.say("skip")
    caller.say("safe times")
    assert "safe times" in [content.get("words") for _, content in eyes.entries()]
