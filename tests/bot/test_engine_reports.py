"""Long reports: steps that depend on an answer, what is remembered, review and change, people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.engine import (
    LONGEST_TRAIL,
    WRITTEN,
    Command,
    NotAnAnswer,
    Place,
    Said,
    Turn,
    advance,
    begin,
    progress,
    reviewable,
    whom,
)
from bot.flows import FLOWS
from intake.indicators import Flag

REPORT = "frontline_reporter"
MINOR = "potential_victim_minor"
PAGES = ("signs-start", "signs-control", "signs-harm", "signs-work", "signs-made", "signs-living")


def said(answer: str) -> Said:
    """``#words``, ``/command``, ``=step to change``, or choices with commas."""
    if answer.startswith("#"):
        return Said(words=answer)
    if answer.startswith("/"):
        return Said(command=Command(answer[1:]))
    if answer.startswith("="):
        return Said(pick=answer[1:])
    return Said(choices=tuple(answer.split(",")))


def go(turn: Turn, *answers: str) -> Turn:
    for answer in answers:
        turn = advance(turn.at, said(answer))
    return turn


def at_the_signs(about: str = "adult") -> Turn:
    """A report up to the first page of signs."""
    return go(begin(REPORT), "work", "no", "no-code", about)


def at_the_review(*control: str) -> Turn:
    """A report up to the first review: how it began, and signs of control, each of them seen."""
    turn = go(at_the_signs(), "F01", "seen", ",".join(control) or "none")
    turn = go(turn, *("seen" for _ in control))
    turn = go(turn, *("none" for _ in PAGES[2:]))
    assert turn.at.step == "check-person"
    return turn


def shown(turn: Turn) -> list[str]:
    return [one.step for one in turn.shown]


# --- steps that depend on an answer --------------------------------------------------------------


def test_only_what_was_ticked_is_asked_for_once_more() -> None:
    turn = go(at_the_signs(), "F02,F04")
    assert turn.at.step == "F02"
    turn = go(turn, "seen")
    assert turn.at.step == "F04"
    turn = go(turn, "suspected")
    assert turn.at.step == "signs-control"


def test_nothing_ticked_asks_nothing_more() -> None:
    assert go(at_the_signs(), "none").at.step == "signs-control"
    assert go(at_the_signs(), "/skip").at.step == "signs-control"


@pytest.mark.parametrize(
    ("made_to", "next_step"),
    [
        ("work", "can-refuse"),
        ("work,beg", "made-when"),
        ("beg", "made-when"),
        ("none", "things-taken"),
        ("no-wish-to-say", "things-taken"),
        ("/skip", "things-taken"),
    ],
)
def test_m3b_is_asked_only_where_work_is_the_only_choice(made_to: str, next_step: str) -> None:
    turn = go(begin(MINOR), "yes", "from-14", "safe-family", made_to)
    assert turn.at.step == next_step


def test_work_that_can_be_refused_is_not_asked_when_it_was() -> None:
    turn = go(begin(MINOR), "yes", "from-14", "alone", "work")
    assert go(turn, "yes").at.step == "things-taken"
    assert go(turn, "not-sure").at.step == "made-when"
    assert go(turn, "/skip").at.step == "made-when"


def test_under_14_only_the_first_question_is_asked() -> None:
    turn = go(begin(MINOR), "yes", "under-14")
    assert turn.at == Place("open_line", "line")
    assert Flag.UNDER_14 in turn.flags


# --- what is remembered --------------------------------------------------------------------------


def test_answers_are_remembered_and_words_never_are() -> None:
    turn = go(at_the_review("F06"), "right", "no", "#Near Sofia, the red house", "#He shouts.")
    assert turn.at.step == "check"
    remembered = turn.at.remembered
    assert remembered["signs-control"] == ("F06",)
    assert remembered["F06"] == ("seen",)
    assert remembered["where"] == remembered["own-words"] == WRITTEN
    assert "Sofia" not in repr(turn.at)
    assert "shouts" not in repr(turn.at)


def test_only_what_is_needed_later_is_remembered() -> None:
    turn = at_the_review()
    assert "danger-there" not in turn.at.remembered
    assert "known" not in turn.at.remembered
    spoken = go(begin("potential_victim"), "yes", "now", "no", "papers", "work-or-place")
    assert spoken.at.answers == ()


def test_what_is_skipped_is_remembered_as_skipped() -> None:
    turn = go(at_the_review(), "right", "no", "/skip", "/skip")
    assert turn.at.remembered["where"] == ("skip",)


def test_what_was_remembered_is_put_away_where_another_flow_begins() -> None:
    turn = go(at_the_review("F06"), "right", "no", "/skip", "/skip", "send")
    assert turn.at == Place("open_line", "line")
    assert go(at_the_signs(), "F01", "/person").at.answers == ()


# --- review and change ---------------------------------------------------------------------------


def test_a_review_lists_what_was_answered_in_the_order_of_the_questions() -> None:
    turn = at_the_review("F06", "F08")
    assert reviewable(turn.at) == (
        "about", "signs-start", "F01", "signs-control", "F06", "F08", *PAGES[2:],
    )  # fmt: skip


def test_a_change_leads_back_to_the_review_and_says_nothing_twice() -> None:
    turn = at_the_review("F06")
    before = turn.at
    turn = go(turn, "=F06")
    assert (turn.at.step, turn.at.changing) == ("F06", True)
    turn = go(turn, "suspected")
    assert (turn.at.step, turn.at.changing) == ("check-person", False)
    assert shown(turn) == ["check-person"]
    assert turn.at.remembered["F06"] == ("suspected",)
    assert turn.at.trail == before.trail, "back leads where it led before the change"


def test_a_change_opens_new_questions_and_then_leads_back_to_the_review() -> None:
    turn = go(at_the_review("F06"), "=signs-control")
    assert turn.at.picked == ("F06",), "the old ticks are there"
    turn = advance(turn.at, Said(pick="F07"))
    turn = advance(turn.at, Said(done=True))
    assert turn.at.step == "F07"
    assert turn.retracted == ()
    turn = go(turn, "told-by-person")
    assert turn.at.step == "check-person"
    assert turn.at.remembered["F06"] == ("seen",)
    assert turn.at.remembered["F07"] == ("told-by-person",)


def test_a_change_makes_void_what_depended_on_it() -> None:
    turn = go(at_the_review("F06", "F08"), "=signs-control", "F08,F13")
    assert turn.retracted == ("F06",)
    assert turn.at.step == "F13"
    turn = go(turn, "seen")
    assert "F06" not in reviewable(turn.at)
    assert turn.at.remembered["F08"] == ("seen",)
    assert go(turn, "=signs-control", "none").retracted == ("F08", "F13")


def test_skipping_a_question_that_is_changed_makes_void_too() -> None:
    turn = go(at_the_review("F06"), "=signs-control", "/skip")
    assert turn.retracted == ("F06",)
    assert turn.at.remembered["signs-control"] == ("skip",)


def test_going_back_and_answering_otherwise_makes_void_what_depended_on_it() -> None:
    turn = go(at_the_signs(), "F01,F02", "seen", "seen")
    assert turn.at.step == "signs-control"
    turn = go(turn, "/back", "/back", "/back", "F02")
    assert turn.retracted == ("F01",)
    assert turn.at.step == "F02"


def test_of_a_young_person_only_what_another_question_depends_on_is_remembered() -> None:
    turn = go(begin(MINOR), "yes", "from-14", "alone", "work", "no", "now", "yes", "yes")
    assert turn.at.answers == (("made-to", ("work",)),)


def test_back_during_a_change_leads_to_the_review_again() -> None:
    turn = go(at_the_review("F06"), "=signs-control", "F06,F07")
    assert turn.at.step == "F07"
    turn = go(turn, "/back")
    assert (turn.at.step, turn.at.picked) == ("signs-control", ("F06", "F07"))
    turn = go(turn, "/back")
    assert (turn.at.step, turn.at.changing) == ("check-person", False)
    turn = go(turn, "/back")
    assert turn.at.step == "signs-living"


def test_back_from_the_review_after_a_change_is_the_last_question() -> None:
    turn = go(at_the_review("F06"), "=signs-start", "none", "/back")
    assert turn.at.step == "signs-living"
    assert go(turn, "none").at.step == "check-person"


@pytest.mark.parametrize("command", ["numbers", "language", "danger", "withdraw"])
def test_what_interrupts_a_change_comes_back_to_the_question_and_its_ticks(command: str) -> None:
    turn = go(at_the_review("F06"), "=signs-control", f"/{command}")
    ways_back = {"numbers": (), "language": ("bg",), "danger": ("go-on",), "withdraw": ("no",)}
    turn = go(turn, *ways_back[command])
    assert (turn.at.step, turn.at.changing, turn.at.picked) == ("signs-control", True, ("F06",))
    assert go(turn, "F06").at.step == "check-person"


def test_words_of_danger_in_a_change_come_back_to_the_review() -> None:
    turn = go(at_the_review("F06"), "=F06")
    turn = advance(turn.at, Said(choices=("suspected",), alarms=(Flag.DANGER_WORD,)))
    assert turn.at.step == "emergency"
    turn = go(turn, "go-on")
    assert (turn.at.step, turn.at.changing) == ("check-person", False)


def test_a_change_to_a_child_says_the_duty_and_leads_back_to_the_review() -> None:
    turn = go(at_the_review(), "=about", "child")
    assert shown(turn) == ["child-duty", "check-person"]
    assert turn.flags == (Flag.CHILD,)
    assert turn.at.changing is False


@pytest.mark.parametrize("step", ["F07", "signs-control.F06", "where", "check-person", "right", ""])
def test_only_what_the_review_shows_can_be_changed(step: str) -> None:
    turn = at_the_review("F06")
    with pytest.raises(NotAnAnswer):
        advance(turn.at, Said(pick=step))


def test_nothing_is_changed_outside_of_a_review() -> None:
    with pytest.raises(NotAnAnswer):
        advance(at_the_signs().at, Said(pick="about"))


def test_a_report_can_be_changed_as_often_as_one_likes() -> None:
    turn = at_the_review("F06")
    for _ in range(2 * LONGEST_TRAIL):
        turn = go(turn, "=F06", "suspected", "=about", "not-sure")
    assert turn.at.step == "check-person"
    assert go(turn, "/back").at.step == "signs-living"
    assert go(turn, "right").at.step == "another"


# --- several people ------------------------------------------------------------------------------


def test_of_the_next_person_everything_is_asked_anew() -> None:
    turn = go(at_the_review("F06"), "right", "yes")
    assert (turn.at.step, turn.at.person, turn.at.answers) == ("about", 2, ())
    assert go(turn, "/back").at.step == "about", "what was said of the first one stays said"
    turn = go(turn, "child", "none", "F07")
    assert (turn.at.step, turn.person) == ("F07", 2)
    assert turn.retracted == ()
    turn = go(turn, "seen", *("none" for _ in PAGES[2:]))
    assert turn.at.step == "check-person"
    assert "F06" not in reviewable(turn.at)


def test_what_is_asked_once_for_all_speaks_of_nobody() -> None:
    turn = go(at_the_review(), "right", "yes", "adult", *("none" for _ in PAGES))
    assert (turn.at.step, turn.person, whom(turn.at)) == ("check-person", 2, 2)
    turn = go(turn, "right")
    assert (turn.at.step, turn.person) == ("another", 2)
    turn = go(turn, "no")
    assert (turn.at.step, turn.person, whom(turn.at)) == ("where", 1, 1)
    turn = go(turn, "#a town", "#words", "=where")
    assert turn.at.step == "where"
    assert go(turn, "#another town").at.step == "check"


def test_a_help_button_in_between_is_of_the_person_spoken_of() -> None:
    turn = go(at_the_review(), "right", "yes", "/danger")
    assert (turn.at.step, turn.person) == ("emergency", 2)
    assert go(turn, "go-on").at.step == "about"
    assert whom(Place(MINOR, "made-to")) == 1


# --- how far -------------------------------------------------------------------------------------


def test_progress_counts_parts_and_the_questions_of_this_part() -> None:
    turn = at_the_signs()
    assert progress(turn.at) == (2, 8, 1, 1)
    turn = go(turn, "F01,F03,F05")
    assert progress(turn.at) == (2, 8, 2, 4)
    turn = go(turn, "seen", "seen")
    assert progress(turn.at) == (2, 8, 4, 4)
    assert progress(go(turn, "/back").at) == (2, 8, 3, 4)


def test_progress_is_told_only_inside_of_parts() -> None:
    assert progress(begin(REPORT).at) is None
    assert progress(at_the_review().at) is None
    assert progress(begin("potential_victim").at) is None
    where = go(at_the_review(), "right", "no")
    assert progress(where.at) == (8, 8, 1, 2)


def test_the_last_part_of_a_report_is_the_eighth_as_the_first_text_says() -> None:
    assert len(FLOWS[REPORT].parts) == 8
    turn = go(begin(REPORT), "work")
    assert shown(turn) == ["careful", "danger-there"]


# --- other ways in -------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["family", "witness"])
def test_relatives_and_witnesses_are_told_first_that_nobody_is_reached(who: str) -> None:
    turn = go(begin(REPORT), who)
    assert turn.at == Place("third_party", "danger-there")
    assert shown(turn) == ["never-reach", "danger-there"]


def test_advice_asks_nothing_about_any_person() -> None:
    turn = go(begin(REPORT), "advice")
    assert turn.at.flow == "consultation"
    flow = FLOWS["consultation"]
    own = [flow.steps[id_] for id_ in flow.main if flow.steps[id_].kind.waits]
    assert [step.id for step in own] == ["and-now"]
    assert not any(one.indicators or one.flags for one in own[0].choices.values())
    turn = go(turn, "report")
    assert (turn.at.flow, turn.at.step) == (REPORT, "danger-there")


def test_a_place_remembers_only_what_its_flow_still_has() -> None:
    good = at_the_review("F06").at
    assert good.known
    assert not replace(good, answers=(("gone", ("yes",)),)).known
