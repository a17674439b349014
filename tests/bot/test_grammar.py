"""A flow is what it looks like, and what cannot be meant is refused."""

from __future__ import annotations

import pytest

from bot.grammar import (
    RETURN,
    SKIP,
    FlowWrong,
    Kind,
    Step,
    ask,
    ask_all,
    choice,
    end,
    enter,
    flow,
    say,
    write,
)
from intake.case import Disposition, Level
from intake.indicators import Flag, Indicator

END = end("over", disposition=Disposition.LEFT)


def test_a_choice_sorts_its_signs() -> None:
    one = choice("no", Indicator.ISOLATED, Flag.CONFINED, Level.L1, sets={"time": "now"})
    assert one.indicators == (Indicator.ISOLATED,)
    assert one.flags == (Flag.CONFINED,)
    assert one.gives == (Level.L1,)
    assert one.sets == (("time", "now"),)


def test_consents_of_a_choice_are_given_and_refused() -> None:
    assert choice("plain").consents == ()
    both = choice("both", Level.L1, refuses=(Level.L2,))
    assert both.consents == ((Level.L1, True), (Level.L2, False))


def test_a_question_that_takes_consent_is_known_as_one() -> None:
    assert ask("may-we", choice("yes", Level.L1)).consents
    assert ask("may-we", choice("no", refuses=(Level.L1,))).consents
    assert not ask("how", choice("well")).consents


@pytest.mark.parametrize(
    ("step", "kind", "waits", "skippable"),
    [
        (ask("a", choice("yes")), Kind.ASK, True, True),
        (ask("a", choice("yes"), skippable=False), Kind.ASK, True, False),
        (ask_all("a", choice("yes")), Kind.ASK_ALL, True, True),
        (write("a"), Kind.WRITE, True, True),
        (say("a"), Kind.SAY, False, False),
        (enter("a", "b"), Kind.ENTER, False, False),
        (END, Kind.END, False, False),
    ],
)
def test_each_word_makes_its_kind_of_step(
    step: Step,
    kind: Kind,
    waits: bool,  # noqa: FBT001  a table
    skippable: bool,  # noqa: FBT001  a table
) -> None:
    assert (step.kind, step.kind.waits, step.skippable) == (kind, waits, skippable)


def test_after_a_step_comes_the_next_one() -> None:
    shape = flow("f", steps=[say("a"), ask("b", choice("yes")), END])
    assert shape.next("a") == "b"
    assert shape.next("b") == "over"


def test_then_goes_before_order() -> None:
    assert flow("f", steps=[say("a", then="over"), say("b"), END]).next("a") == "over"


def test_a_path_is_followed_and_then_left() -> None:
    shape = flow("f", paths={"short": ["a", "c"]}, steps=[say("a"), say("b"), say("c"), END])
    assert shape.next("a", "short") == "c"
    assert shape.next("c", "short") == "over"
    assert shape.next("b", "short") == "c"
    assert shape.next("a") == "b"


def test_an_aside_returns() -> None:
    assert flow("f", steps=[END], asides=[say("numbers")]).next("numbers") == RETURN


def test_nothing_follows_the_last_step() -> None:
    with pytest.raises(FlowWrong):
        flow("f", steps=[END]).next("over")


def test_an_id_stands_once() -> None:
    with pytest.raises(FlowWrong):
        flow("f", steps=[say("a"), say("a"), END])
    with pytest.raises(FlowWrong):
        flow("f", steps=[say("a"), END], asides=[say("a")])
    with pytest.raises(FlowWrong):
        ask("a", choice("yes"), choice("yes"))


def test_reserved_ids_are_refused() -> None:
    with pytest.raises(FlowWrong):
        choice(SKIP)
    with pytest.raises(FlowWrong):
        flow("f", steps=[say(RETURN), END])


def test_what_can_be_chosen_anywhere_leads_somewhere() -> None:
    with pytest.raises(FlowWrong):
        flow("f", steps=[END], anywhere=[choice("stop")])
