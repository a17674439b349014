"""A review in words and buttons: what it shows, and which button or number means which line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.engine import WRITTEN, Place, Said, Shown
from bot.messages import Incoming, Outgoing
from bot.wording import Scene, heard, outgoing, token, understand
from intake.case import CallerId
from locales import Texts, all_locales

REPORT = "frontline_reporter"
ANSWERS = (
    ("about", ("adult",)),
    ("signs-start", ("none",)),
    ("signs-control", ("F06", "F08")),
    ("F06", ("seen",)),
    ("F08", ("second-hand",)),
    ("signs-harm", ("skip",)),
)
REVIEW = Place(REPORT, "check-person", trail=("signs-living",), answers=ANSWERS)
LAST = Place(REPORT, "check", answers=(*ANSWERS, ("where", ("skip",)), ("own-words", WRITTEN)))


def pressed(button: str, place: Place = REVIEW, rev: int = 7) -> Said | None:
    return understand(Incoming(CallerId(bytes(16)), None, "web", "1", button), place, rev)


def message(place: Place, locale: str = "en", person: int = 1) -> Outgoing:
    scene = Scene(locale, rev=7, answers=place.answers, person=person)
    return outgoing(Shown(place.flow, place.step), scene)


def button_of(text: Outgoing, label: str) -> str:
    return next(one.token for row in text.buttons for one in row if one.label == label)


# --- what is shown -------------------------------------------------------------------------------


def test_a_review_shows_each_answer_under_its_short_name() -> None:
    lines = message(REVIEW).text.splitlines()
    assert lines[-6:] == [
        "1. About: An adult",
        "2. How it began: None of these",
        "3. Control: Papers held by another, Never alone, watched",
        "4. Papers held by another: I saw it",
        "5. Never alone, watched: Others told me",
        "6. Harm and debt: not answered",
    ]


def test_own_words_are_never_shown_again_only_that_there_are_some() -> None:
    assert message(LAST).text.splitlines()[-2:] == [
        "1. Place: not answered",
        "2. In your words: written",
    ]


@pytest.mark.parametrize("locale", all_locales())
def test_each_line_has_a_button_that_changes_it_and_one_goes_on(locale: str) -> None:
    shown = message(REVIEW, locale)
    texts = Texts(locale, REPORT, "common")
    changes = [button_of(shown, texts.text("change-line", number=str(n))) for n in range(1, 7)]
    assert [pressed(each) for each in changes] == [Said(pick=step) for step, _ in ANSWERS]
    assert pressed(button_of(shown, texts.text("check-person.right"))) == Said(choices=("right",))


@pytest.mark.parametrize("locale", all_locales())
def test_how_far_it_has_come_stands_above_the_question(locale: str) -> None:
    place = Place(REPORT, "F06", answers=ANSWERS)
    first, second = message(place, locale), message(place, locale, person=2)
    texts = Texts(locale, REPORT, "common")
    far = texts.text("how-far", part="3", parts="8", question="2", questions="3")
    assert first.text.splitlines()[0] == far
    person = texts.text("which-person", person="2")
    assert second.text.splitlines()[0] == f"{person} {far}"
    where = message(Place(REPORT, "where", answers=ANSWERS), locale, person=2)
    assert person not in where.text, "the place is asked once, for all of them"


def test_a_sign_is_named_where_it_is_asked_how_it_is_known() -> None:
    text = message(Place(REPORT, "F06", answers=ANSWERS)).text
    assert text.endswith("Papers held by another: how do you know?")


# --- what is meant -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("1", "about"), (" 4 ", "F06"), ("6", "signs-harm"), ("2.", "signs-start"),
        ("(3)", "signs-control"),
        ("\u2464", "F08"), ("\uff15", "F08"),
    ],
)  # fmt: skip
def test_the_number_of_a_line_can_be_typed(words: str, step: str) -> None:
    assert heard(words, REVIEW) == Said(pick=step)


@pytest.mark.parametrize("words", ["0", "7", "99", "1.5", "1, 2", "F06", "signs-harm", ""])
def test_what_is_no_number_of_a_line_changes_nothing(words: str) -> None:
    assert heard(words, REVIEW) is None


@pytest.mark.parametrize("words", ["\u00b2", "\u2460", "\u0664", "\u00bd", "\u216b", "9" * 80])
def test_odd_figures_never_break_a_review(words: str) -> None:
    said = heard(words, REVIEW)
    assert said is None or said.pick in dict(ANSWERS)


def test_a_label_and_a_command_can_be_typed_at_a_review() -> None:
    assert heard("That is right", REVIEW) == Said(choices=("right",))
    back = heard("back", REVIEW)
    assert back is not None
    assert back.command is not None


@pytest.mark.parametrize(
    "forged",
    [
        token(REPORT, "check-person", "F07", 7),  # not ticked, so not there
        token(REPORT, "check-person", "where", 7),  # of the other review
        token(REPORT, "check-person", "danger-there", 7),
        token(REPORT, "check-person", "as-what", 7),
        token(REPORT, "check-person", "~done", 7),
        token(REPORT, "check-person", "send", 7),
        token(REPORT, "check", "about", 7),
        token(REPORT, "another", "yes", 7),
        token("third_party", "about", "adult", 7),
        "v1:3:check-person:about:zzzz",
        "v1:3:check-person:about",
        "v1:3:check-person:about:0007:0",
    ],
)
def test_a_forged_button_of_a_review_changes_nothing(forged: str) -> None:
    assert pressed(forged) is None


def test_a_stale_button_of_a_review_changes_nothing_where_the_line_is_gone() -> None:
    button = token(REPORT, "check-person", "F06", 7)
    assert pressed(button, rev=9) == Said(pick="F06")
    assert pressed(button, rev=7 + 64) is None
    later = replace(REVIEW, answers=tuple(one for one in ANSWERS if one[0] != "F06"))
    assert pressed(button, later, rev=9) is None
    next_person = replace(REVIEW, answers=(), person=2)
    assert pressed(button, next_person, rev=9) is None
    assert pressed(button, Place(REPORT, "another", answers=ANSWERS), rev=9) is None
