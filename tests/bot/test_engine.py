"""One turn: where a conversation stands and what was said lead to where it goes next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import grammar
from bot.engine import (
    LONGEST_TRAIL,
    Command,
    NotAnAnswer,
    Place,
    Said,
    Shown,
    advance,
    begin,
    ended,
    stay,
    step_of,
)
from intake.case import Disposition, Level
from intake.indicators import Flag, Indicator

SCREENING = "potential_victim"


def at(step: str, *, flow: str = SCREENING, along: str = "", trail: tuple[str, ...] = ()) -> Place:
    return Place(flow, step, along, trail)


def picking(*answer: str) -> Said:
    return Said(choices=answer)


def names(shown: tuple[Shown, ...]) -> list[str]:
    return [one.step for one in shown]


def test_a_flow_begins_at_its_first_question_with_the_texts_before_it() -> None:
    turn = begin(SCREENING)
    assert turn.at == at("five-minutes")
    assert names(turn.shown) == ["begin", "five-minutes"]


def test_a_flow_can_begin_in_silence() -> None:
    turn = begin("open_line", silent=True)
    assert turn.at.step == "line"
    assert turn.shown == ()


def test_staying_shows_the_question_again() -> None:
    assert names(stay(at("leave")).shown) == ["leave"]
    assert stay(at("leave")).at == at("leave")


def test_an_answer_says_what_it_points_to() -> None:
    turn = advance(at("leave"), picking("no"))
    assert turn.item == "leave"
    assert turn.answer == ("no",)
    assert turn.indicators == (Indicator.ISOLATED,)
    assert turn.flags == (Flag.CONFINED,)
    assert turn.at == at("papers", trail=("leave",))
    assert names(turn.shown) == ["papers"]


def test_several_answers_are_put_together_in_the_order_of_the_question() -> None:
    turn = advance(at("forced"), picking("marry", "begging", "sexual"))
    assert turn.answer == ("sexual", "begging", "marry")
    assert turn.indicators == (Indicator.FORCED_TASKS, Indicator.ABDUCTED)


def test_whoever_names_nothing_beside_something_is_believed_in_the_something() -> None:
    assert advance(at("papers"), picking("no", "phone")).answer == ("phone",)
    assert advance(at("papers"), picking("no", "not-sure")).answer == ("no",)


def test_consents_and_facts_come_with_the_answer() -> None:
    turn = advance(at("consent-save", flow="welcome"), picking("yes"))
    assert turn.consents == ((Level.L1, True),)
    turn = advance(at("country", flow="welcome"), picking("hu"))
    assert turn.facts == (("country", "hu"),)


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("leave", Said()),
        ("leave", picking("nowhere")),
        ("leave", picking("yes", "no")),
        ("leave", Said(words="it is complicated")),
        ("leave", Said(pick="yes")),
        ("leave", Said(done=True)),
        ("papers", Said(pick="nowhere")),
        ("papers", Said(done=True)),
        ("emergency", Said(command=Command.SKIP)),
        ("stopped", Said(words="hello")),
        ("stopped", Said(command=Command.PERSON)),
        ("stopped", Said(command=Command.SKIP)),
    ],
)
def test_what_is_no_answer_here_is_said_to_be_none(step: str, said: Said) -> None:
    with pytest.raises(NotAnAnswer):
        advance(at(step), said)


def test_a_question_can_be_skipped() -> None:
    turn = advance(at("leave"), Said(command=Command.SKIP))
    assert turn.answer == ("skip",)
    assert turn.item == "leave"
    assert turn.at.step == "papers"


def test_ticks_come_and_go_and_done_makes_them_the_answer() -> None:
    turn = advance(at("papers"), Said(pick="phone"))
    assert turn.picking
    assert turn.item == ""
    turn = advance(turn.at, Said(pick="papers"))
    assert turn.at.picked == ("papers", "phone")
    turn = advance(turn.at, Said(pick="phone"))
    assert turn.at.picked == ("papers",)
    turn = advance(turn.at, Said(done=True))
    assert turn.answer == ("papers",)
    assert turn.at == at("promise", trail=("papers",))


def test_what_stands_alone_answers_at_once() -> None:
    ticked = replace(at("papers"), picked=("phone",))
    turn = advance(ticked, Said(pick="no"))
    assert turn.answer == ("no",)
    assert turn.at.step == "promise"


def test_typed_answers_join_the_ticks() -> None:
    ticked = replace(at("papers"), picked=("phone",))
    assert advance(ticked, picking("papers")).answer == ("papers", "phone")


def test_little_time_leads_along_the_short_path() -> None:
    turn = advance(at("five-minutes"), picking("no"))
    assert turn.flags == (Flag.SHORT_TIME,)
    way = [turn.at.step]
    for _ in range(4):
        turn = advance(turn.at, Said(command=Command.SKIP))
        way.append(turn.at.step)
    assert way == ["leave", "papers", "forced", "want", "own-words"]


def test_the_warning_comes_before_what_is_sensitive_on_the_short_path_too() -> None:
    turn = advance(at("papers", along="short"), picking("no"))
    assert names(turn.shown) == ["sensitive", "forced"]


def test_going_back_to_the_choice_of_path_can_undo_it() -> None:
    turn = advance(at("five-minutes"), picking("no"))
    turn = advance(turn.at, Said(command=Command.BACK))
    assert turn.at == at("five-minutes", along="short")
    assert advance(turn.at, picking("yes")).at == at("time", trail=("five-minutes",))


def test_back_at_the_beginning_asks_again() -> None:
    turn = advance(at("five-minutes"), Said(command=Command.BACK))
    assert turn.at == at("five-minutes")
    assert turn.command is Command.BACK
    assert advance(at("leave"), Said(command=Command.AGAIN)).at == at("leave")


def test_numbers_are_shown_beside_the_question() -> None:
    turn = advance(at("leave", trail=("time",)), Said(command=Command.NUMBERS))
    assert names(turn.shown) == ["numbers", "leave"]
    assert turn.at == at("leave", trail=("time",))


def test_a_question_aside_comes_back_to_where_it_interrupted() -> None:
    turn = advance(at("leave", trail=("time",)), Said(command=Command.LANGUAGE))
    assert turn.at == at("other-language", trail=("time", "leave"))
    turn = advance(turn.at, picking("bg"))
    assert turn.facts == (("locale", "bg"),)
    assert turn.at == at("leave", trail=("time",))


def test_an_aside_beside_an_aside_comes_back_step_by_step() -> None:
    turn = advance(at("leave"), Said(command=Command.DANGER))
    assert turn.flags == (Flag.DANGER_NOW,)
    assert turn.item == "danger"
    turn = advance(turn.at, Said(command=Command.NUMBERS))
    assert names(turn.shown) == ["numbers", "emergency"]
    assert turn.at == at("emergency", trail=("leave",))
    assert advance(turn.at, picking("go-on")).at == at("leave")


def test_danger_said_twice_stays_where_it_is() -> None:
    turn = advance(at("leave"), Said(command=Command.DANGER))
    again = advance(turn.at, Said(command=Command.DANGER))
    assert again.at == turn.at
    assert again.flags == (Flag.DANGER_NOW,)


def test_back_from_an_aside_is_the_question() -> None:
    turn = advance(at("leave", trail=("time",)), Said(command=Command.DANGER))
    assert advance(turn.at, Said(command=Command.BACK)).at == at("leave", trail=("time",))


def test_an_answer_that_leads_aside_goes_on_behind_its_question() -> None:
    minor = "potential_victim_minor"
    turn = advance(at("safe-now", flow=minor), picking("no"))
    assert turn.at.step == "emergency"
    back = advance(turn.at, Said(command=Command.BACK))
    assert back.at == at("safe-now", flow=minor)
    turn = advance(turn.at, picking("go-on"))
    assert turn.at == at("how-old", flow=minor, trail=("safe-now",))


def test_a_text_aside_after_an_answer_goes_on_behind_its_question() -> None:
    turn = advance(at("about", flow="frontline_reporter"), picking("child"))
    assert names(turn.shown) == ["child-duty", "signs-start"]
    assert (turn.at.step, turn.at.trail) == ("signs-start", ("about",))


def test_one_aside_leads_to_another_and_out_again() -> None:
    turn = advance(at("leave"), Said(command=Command.DANGER))
    turn = advance(turn.at, picking("no-life"))
    assert turn.at == at("alive", trail=("leave",))
    turn = advance(turn.at, picking("no"))
    assert names(turn.shown) == ["alive-heard", "leave"]
    assert turn.at == at("leave")


def test_the_wish_to_die_now_leads_to_people() -> None:
    turn = advance(at("alive", trail=("leave",)), picking("yes-now"))
    assert turn.flags == (Flag.SUICIDE_NOW,)
    assert names(turn.shown) == ["alive-now", "code-offer", "line"]
    assert turn.at == Place("open_line", "line")


def test_entering_a_flow_begins_it_and_ends_the_contact() -> None:
    turn = advance(at("own-words"), Said(words="that is all"))
    assert turn.at == Place("open_line", "line")
    assert turn.shown == (Shown("open_line", "code-offer"), Shown("open_line", "line"))
    assert turn.disposition is Disposition.HANDED_OVER
    assert turn.item == "own-words"
    assert turn.answer == ()


def test_the_welcome_enters_the_fitting_flow() -> None:
    fitting = {
        ("for-whom", "myself"): SCREENING,
        ("for-whom", "someone"): "frontline_reporter",
        ("age", "minor"): "potential_victim_minor",
    }
    for (step, answer), flow in fitting.items():
        turn = advance(at(step, flow="welcome"), picking(answer))
        assert turn.at.flow == flow
        assert turn.disposition is None


def test_the_open_line_takes_one_message_after_the_other() -> None:
    turn = advance(Place("open_line", "line"), Said(words="hello"))
    assert turn.at == Place("open_line", "saved", trail=("line",))
    assert turn.disposition is None
    again = advance(turn.at, Said(words="and more"))
    assert again.at == turn.at
    assert again.item == "saved"


def test_stopping_ends_the_contact() -> None:
    turn = advance(at("leave"), Said(command=Command.STOP))
    assert turn.disposition is Disposition.LEFT
    assert ended(turn.at)


def test_after_the_end_danger_and_numbers_still_work_and_the_contact_ends_once() -> None:
    stopped = at("stopped", trail=("leave",))
    turn = advance(stopped, Said(command=Command.NUMBERS))
    assert names(turn.shown) == ["numbers", "stopped"]
    assert turn.disposition is None
    assert turn.at == stopped
    assert advance(stopped, Said(command=Command.DANGER)).at.step == "emergency"


def test_words_of_danger_add_to_an_answer_and_lead_to_the_emergency() -> None:
    said = Said(words="it is bad, he is here", alarms=(Flag.DANGER_WORD,))
    turn = advance(at("own-words", flow="third_party"), said)
    assert turn.item == "own-words"
    assert turn.flags == (Flag.DANGER_WORD,)
    assert turn.at == Place("open_line", "line")
    assert names(turn.shown) == ["receipt", "code-offer", "danger-heard", "line"]


def test_words_of_danger_that_answer_nothing_lead_there_too_and_back() -> None:
    said = Said(words="he is here", alarms=(Flag.DANGER_WORD, Flag.CHILD_WORD))
    turn = advance(at("leave", trail=("time",)), said)
    assert turn.item == "words"
    assert turn.flags == (Flag.DANGER_WORD, Flag.CHILD_WORD)
    assert turn.at == at("emergency", trail=("time", "leave"))
    assert names(turn.shown) == ["emergency"]
    assert advance(turn.at, picking("go-on")).at == at("leave", trail=("time",))


def test_a_lexicon_does_not_swallow_an_answer() -> None:
    said = Said(choices=("no",), alarms=(Flag.SUICIDE_WORD,))
    turn = advance(at("leave"), said)
    assert turn.answer == ("no",)
    assert turn.flags == (Flag.CONFINED, Flag.SUICIDE_WORD)
    assert turn.at.step == "alive"
    assert advance(turn.at, picking("no")).at == at("papers", trail=("leave",))


def test_a_child_word_leads_nowhere() -> None:
    turn = advance(at("leave"), Said(choices=("no",), alarms=(Flag.CHILD_WORD,)))
    assert turn.at.step == "papers"
    assert Flag.CHILD_WORD in turn.flags


def test_whoever_stands_in_the_emergency_is_not_told_again() -> None:
    said = Said(words="he is at the door", alarms=(Flag.DANGER_WORD,))
    turn = advance(at("emergency", trail=("leave",)), said)
    assert turn.at.flow == "open_line"
    assert turn.flags == (Flag.DANGER_WORD,)


def test_the_trail_stays_short() -> None:
    turn = begin(SCREENING)
    for _ in range(2 * LONGEST_TRAIL):
        place = replace(turn.at, step="leave", trail=(*turn.at.trail, "time"))
        turn = advance(place, picking("no"))
    assert len(turn.at.trail) == LONGEST_TRAIL


def test_a_conversation_without_a_trail_returns_to_the_beginning() -> None:
    assert advance(at("emergency"), picking("go-on")).at == at("five-minutes")


def test_a_person_before_consent_leads_straight_to_consent() -> None:
    turn = advance(at("safe-to-write", flow="welcome"), Said(command=Command.PERSON))
    assert turn.flags == (Flag.ASKS_FOR_PERSON,)
    assert names(turn.shown) == ["kept", "exceptions", "consent-save"]
    for answer in ("yes", "yes", "adult"):
        turn = advance(turn.at, picking(answer))
    assert turn.at == Place("open_line", "line")


def test_a_place_of_a_flow_that_has_changed_is_not_known() -> None:
    good = Place(SCREENING, "papers", "short", ("leave", ">five-minutes"), ("phone",))
    assert good.known
    assert Place(SCREENING, "stopped").known
    for wrong in (
        replace(good, flow="gone"),
        replace(good, step="gone"),
        replace(good, step="begin"),
        replace(good, along="gone"),
        replace(good, trail=("gone",)),
        replace(good, picked=("gone",)),
    ):
        assert not wrong.known


def test_a_command_a_flow_does_not_have_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = grammar.flow(
        "bare",
        steps=[grammar.ask("how"), grammar.end("over", disposition=Disposition.LEFT)],
    )
    for room in ("said", "table", "turning", "walking"):
        monkeypatch.setattr(f"bot.engine.{room}.FLOWS", {"bare": bare})
    with pytest.raises(NotAnAnswer):
        advance(Place("bare", "how"), Said(command=Command.PERSON))


def test_words_do_not_stand_in_a_repr() -> None:
    assert "secret" not in repr(Said(words="secret"))


def test_the_step_of_a_place_is_found() -> None:
    assert step_of(at("leave")).id == "leave"


def test_after_the_question_about_sharing_the_line_is_open_again() -> None:
    for answer, text in (("yes", "agreed"), ("no", "refused"), ("ask-more", "more")):
        turn = advance(at("ask", flow="referral_consent"), picking(answer))
        assert turn.shown == (Shown("referral_consent", text), Shown("open_line", "saved"))
        assert turn.disposition is None
