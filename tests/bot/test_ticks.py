"""What is ticked counts, wherever somebody goes without pressing "Done"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.engine import Command, Place, Said, advance
from bot.runtime import silence
from escalation.findings import Signal, people_from
from intake.case import EntryKind, Profile
from tests.bot.reporting import at_the_review, at_the_signs, contents

if TYPE_CHECKING:
    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes

MADE_TO = "potential_victim_minor:made-to"


def a_child(corner: Corner) -> Caller:
    """A child who has ticked one thing, and not pressed "Done"."""
    child = corner.who().agrees().press("age:minor", "safe-now:yes", "how-old:from-14")
    return child.press("with-whom:alone", "made-to:sexual")


def found(eyes: DeskEyes) -> dict[str, tuple[str, ...]]:
    told = [Signal.read(each) for each in eyes.signals()]
    return dict(people_from(told, Profile.ADULT)[1].answers)


@pytest.mark.parametrize(
    "words",
    ["person", "danger", "stop", "leave", "language", "withdraw", "back", "he will kill me"],
)
def test_what_a_child_ticked_is_an_answer_wherever_the_child_goes(
    corner: Corner, eyes: DeskEyes, words: str
) -> None:
    a_child(corner).say(words)
    assert contents(eyes, "made-to")[-1]["answer"] == ["sexual"]
    assert found(eyes)["made-to"] == ("sexual",)


def test_what_is_ticked_is_filed_before_what_came_after_it(corner: Corner, eyes: DeskEyes) -> None:
    a_child(corner).say("stop")
    kinds = [(kind, content.get("item")) for kind, content in eyes.entries()[-2:]]
    assert kinds == [(EntryKind.ANSWER, "made-to"), (EntryKind.END, None)]


def test_silence_files_what_was_ticked(corner: Corner, eyes: DeskEyes) -> None:
    a_child(corner)
    corner.clock.move(hours=2)
    assert corner.database.call(silence, corner.street, corner.clock()) == 1
    assert found(eyes)["made-to"] == ("sexual",)
    kinds = [kind for kind, _ in eyes.entries()[-2:]]
    assert kinds == [EntryKind.ANSWER, EntryKind.END]


def test_before_anything_is_left_nothing_is_filed(corner: Corner, eyes: DeskEyes) -> None:
    child = a_child(corner)
    child.say("numbers")
    child.say("again")
    assert contents(eyes, "made-to") == []
    here = child.stands
    assert here is not None
    assert here.place.picked == ("sexual",)


def test_another_language_keeps_the_ticks(corner: Corner, eyes: DeskEyes) -> None:
    child = a_child(corner)
    child.say("language")
    child.press("other-language:bg")
    here = child.stands
    assert here is not None
    assert (child.at, here.place.picked, here.locale) == (MADE_TO, ("sexual",), "bg")
    child.press("made-to:~done")
    assert child.at == "potential_victim_minor:made-when"
    assert [one["answer"] for one in contents(eyes, "made-to")] == [["sexual"], ["sexual"]]


def test_ticks_stand_there_again_after_danger_and_count_once(
    corner: Corner, eyes: DeskEyes
) -> None:
    child = a_child(corner)
    child.press("made-to:~danger", "emergency:go-on")
    child.press("made-to:~danger", "emergency:go-on")
    assert len(contents(eyes, "made-to")) == 1
    child.press("made-to:work", "made-to:~danger", "emergency:to-person")
    assert found(eyes)["made-to"] == ("work", "sexual")


def test_the_last_answer_counts_after_ticks_that_were_left(corner: Corner, eyes: DeskEyes) -> None:
    child = a_child(corner)
    child.press("made-to:~back", "with-whom:alone")
    assert child.stands is not None
    assert child.stands.place.picked == ("sexual",)
    child.press("made-to:sexual", "made-to:work", "made-to:~done")
    assert found(eyes)["made-to"] == ("work",)
    assert child.stands.place.half == ()


def test_ticks_that_were_taken_off_again_are_skipped(corner: Corner, eyes: DeskEyes) -> None:
    child = a_child(corner)
    child.press("made-to:~danger", "emergency:go-on", "made-to:sexual", "made-to:~person")
    assert contents(eyes, "made-to")[-1]["answer"] == ["skip"]
    assert "made-to" not in found(eyes)


def test_skipping_beside_a_tick_goes_on_with_the_tick(corner: Corner, eyes: DeskEyes) -> None:
    child = a_child(corner).press("made-to:~skip")
    assert child.at == "potential_victim_minor:made-when"
    assert found(eyes)["made-to"] == ("sexual",)


def test_a_reporters_tick_is_suspected_where_danger_comes_next(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = at_the_signs(corner).press("signs-start:F05", "signs-start:~danger")
    caller.press("emergency:to-person")
    assert found(eyes)["F05"] == ("suspected",)


def test_a_change_that_is_not_confirmed_takes_nothing_away(corner: Corner, eyes: DeskEyes) -> None:
    caller = at_the_review(corner)
    caller.press("check-person:signs-control", "signs-control:F06", "signs-control:~person")
    assert [one["answer"] for one in contents(eyes, "signs-control")] == [["F06", "F08"]]
    assert found(eyes)["F06"] == ("seen",)


def test_what_is_ticked_in_a_change_is_added(corner: Corner, eyes: DeskEyes) -> None:
    caller = at_the_review(corner)
    caller.press("check-person:signs-control", "signs-control:F07", "signs-control:~person")
    assert contents(eyes, "signs-control")[-1]["answer"] == ["F06", "F07", "F08"]
    assert found(eyes)["F07"] == ("suspected",)


@pytest.mark.parametrize("choice", ["anew", "discard"])
def test_a_report_that_begins_again_takes_back_what_was_ticked(
    corner: Corner, eyes: DeskEyes, choice: str
) -> None:
    caller = at_the_signs(corner).press("signs-start:F05")
    corner.clock.move(hours=30)
    caller.say("/start")
    caller.press(f"draft-waits:{choice}")
    if choice == "discard":
        caller.press("draft-sure:yes")
        assert found(eyes)["F05"] == ("suspected",)
        return
    assert [one["answer"] for one in contents(eyes, "signs-start")] == [["F05"], ["skip"]]
    assert "F05" not in found(eyes)


def test_silence_files_the_ticks_of_a_report_that_waits(corner: Corner, eyes: DeskEyes) -> None:
    caller = at_the_signs(corner).press("signs-start:F05")
    corner.clock.move(hours=30)
    caller.say("/start")
    corner.clock.now += timedelta(hours=80)
    assert corner.database.call(silence, corner.street, corner.clock()) == 1
    assert found(eyes)["F05"] == ("suspected",)


def test_a_place_with_ticks_of_a_question_that_is_gone_is_not_known() -> None:
    place = advance(
        Place("potential_victim", "papers", picked=("phone",)), Said(command=Command.BACK)
    ).at
    assert place.known
    left = advance(Place("potential_victim", "papers", picked=("phone",)),
                   Said(command=Command.DANGER))  # fmt: skip
    assert left.at.half == ("papers", "phone")
    assert not Place("potential_victim", "papers", half=("gone", "phone")).known
    assert not Place("potential_victim", "papers", half=("papers", "gone")).known
