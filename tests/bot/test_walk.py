"""Whatever anybody sends, in whatever order: the conversation goes on, and help stays in reach."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine import (
    LONGEST_TRAIL,
    WRITTEN,
    Command,
    NotAnAnswer,
    Place,
    Said,
    advance,
    begin,
    ended,
    reviewable,
    stay,
    step_of,
)
from bot.flows import FLOWS
from bot.grammar import SKIP, Kind
from bot.messages import Incoming
from bot.wording import Scene, outgoing, understand
from intake.case import CallerId, Level
from intake.indicators import Flag
from tests.bot.lines import lines

if TYPE_CHECKING:
    from bot.engine import Turn
    from bot.messages import Outgoing

OFFERED = ("bg", "en")
ARGS = {
    "receiver": "Shelter", "land": "Hungary", "help": "a bed", "fields": "age",
    "code": "1234 5678 9012 3456", "phone": "+123 45 678 901 23456", "count": "2",
    "receipt": "W-7KQ2-94TX", "hours": "42", "part": "2", "question": "3",
}  # fmt: skip
DANGER = {Flag.DANGER_NOW, Flag.DANGER_WORD, Flag.SUICIDE_WORD, Flag.SUICIDE_NOW}
KNOWN_WORDS = (
    "yes", "да", "no", "1", "2", "1, 2", "стоп", "skip", "back", "помощ", "език", "done", "hello",
    "he will kill me", "не искам да живея", "на 14 години съм", "withdraw", "опасност", "leave",
)  # fmt: skip
# Where a walk begins: a flow, and what was answered in it so far. A report is long, so some walks
# begin near its reviews.
_SIGNS = ("work", "no", "no-code", "adult", "F01", "seen", "F06", "seen", "none", "none", "none")
BEGINNINGS = (
    ("welcome", ()),
    ("welcome", ()),
    ("potential_victim", ()),
    ("potential_victim_minor", ()),
    ("potential_victim_minor", ("yes", "from-14", "alone")),
    ("frontline_reporter", ()),
    ("frontline_reporter", _SIGNS),
    ("frontline_reporter", (*_SIGNS, "none")),
    ("frontline_reporter", (*_SIGNS, "none", "right")),
    ("third_party", ()),
    ("consultation", ()),
    ("referral_consent", ()),
)
# A number presses that button of the last message; bytes are a forged button; a text is typed.
ACTS = st.lists(
    st.one_of(
        st.integers(0, 30),
        st.sampled_from(KNOWN_WORDS),
        st.text(max_size=40),
        st.binary(max_size=20),
    ),
    max_size=60,
)


def said_by(act: object, message: Outgoing) -> Incoming:
    """What an act of the caller arrives as."""
    who = CallerId(bytes(16))
    if isinstance(act, str):
        return Incoming(who, None, "web", "1", words=act)
    if isinstance(act, int):
        tokens = [one.token for row in message.buttons for one in row if not one.copies]
        return Incoming(who, None, "web", "1", pressed=tokens[act % len(tokens)] if tokens else "")
    assert isinstance(act, bytes)
    return Incoming(who, None, "web", "1", pressed=act.decode("latin-1"))


def last_message(turn: Turn, rev: int) -> Outgoing:
    """Every message of the turn in every language, and the last of them."""
    at = turn.at
    scene = Scene(
        "en", "telegram", rev, {}, lines("bg"), OFFERED, at.picked, ARGS, at.answers, at.person
    )
    messages = [
        outgoing(one, replace(scene, locale=locale))
        for locale in OFFERED
        for one in (*turn.shown, *stay(at).shown)
    ]
    assert all(message.text for message in messages)
    return messages[-1]


@given(ACTS, st.sampled_from(BEGINNINGS))
@settings(max_examples=400, deadline=None)
def test_any_conversation_goes_on_and_help_stays_in_reach(
    acts: list[object], beginning: tuple[str, tuple[str, ...]]
) -> None:
    flow, first = beginning
    turn = begin(flow)
    for answer in first:
        turn = advance(turn.at, Said(choices=(answer,)))
    may_be_saved = flow != "welcome"
    for rev, act in enumerate(acts):
        said = understand(said_by(act, last_message(turn, rev)), turn.at, rev, OFFERED)
        before = turn.at
        try:
            turn = stay(before) if said is None else advance(before, said)
        except NotAnAnswer:
            turn = stay(before)
        assert turn.at.known
        asked = step_of(before).consents
        assert asked or not turn.consents, "no consent without its question"
        may_be_saved |= (Level.L1, True) in turn.consents or not DANGER.isdisjoint(turn.flags)
        assert may_be_saved or turn.at.flow == "welcome", "nobody is led past consent"
        assert len(turn.at.trail) <= min(len(first) + len(acts), LONGEST_TRAIL)
        remembers_well(before, turn)
        if not ended(turn.at):
            helped = advance(turn.at, Said(command=Command.PERSON))
            assert Flag.ASKS_FOR_PERSON in helped.flags
        assert advance(turn.at, Said(command=Command.DANGER)).flags == (Flag.DANGER_NOW,)


def remembers_well(before: Place, turn: Turn) -> None:
    """What is remembered: ids of the flow, in its order, and only what would still be asked."""
    at, flow = turn.at, FLOWS[turn.at.flow]
    order = [flow.main.index(step) for step, _ in at.answers]
    assert order == sorted(set(order))
    for step_id, chosen in at.answers:
        step = flow.steps[step_id]
        assert step.given is None or step.given.holds(at.remembered), "a void answer stays"
        assert set(chosen) <= {*step.choices, SKIP, *WRITTEN}, "words of the caller"
    assert {*turn.retracted}.isdisjoint(at.remembered)
    assert at.person in {before.person, before.person + 1} or at.flow != before.flow
    assert not at.changing or step_of(at).kind is not Kind.REVIEW
    if step_of(at).kind is Kind.REVIEW:
        for line in reviewable(at):
            assert advance(at, Said(pick=line)).at.step == line


@given(st.text(max_size=4096))
@settings(max_examples=200, deadline=None)
def test_any_words_are_read_to_their_end(words: str) -> None:
    review = Place("frontline_reporter", "check-person", answers=(("about", ("adult",)),))
    for place in (begin("potential_victim").at, begin("open_line").at, review):
        message = Incoming(CallerId(bytes(16)), None, "web", "1", words=words)
        said = understand(message, place, 0)
        assert said is None or said.words in {"", words}
