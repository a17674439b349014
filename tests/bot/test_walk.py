"""Whatever anybody sends, in whatever order: the conversation goes on, and help stays in reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine import Command, NotAnAnswer, Said, advance, begin, ended, stay, step_of
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
}  # fmt: skip
DANGER = {Flag.DANGER_NOW, Flag.DANGER_WORD, Flag.SUICIDE_WORD, Flag.SUICIDE_NOW}
KNOWN_WORDS = (
    "yes", "да", "no", "1", "2", "1, 2", "стоп", "skip", "back", "помощ", "език", "done", "hello",
    "he will kill me", "не искам да живея", "на 14 години съм", "withdraw", "опасност", "leave",
)  # fmt: skip
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
    messages = [
        outgoing(
            one,
            Scene(locale, "telegram", rev, {}, lines("bg"), OFFERED, turn.at.picked, ARGS),
        )
        for locale in OFFERED
        for one in (*turn.shown, *stay(turn.at).shown)
    ]
    assert all(message.text for message in messages)
    return messages[-1]


@given(ACTS, st.sampled_from(["welcome", "welcome", "potential_victim", "referral_consent"]))
@settings(max_examples=300, deadline=None)
def test_any_conversation_goes_on_and_help_stays_in_reach(acts: list[object], flow: str) -> None:
    turn = begin(flow)
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
        assert len(turn.at.trail) <= len(acts)
        if not ended(turn.at):
            helped = advance(turn.at, Said(command=Command.PERSON))
            assert Flag.ASKS_FOR_PERSON in helped.flags
        assert advance(turn.at, Said(command=Command.DANGER)).flags == (Flag.DANGER_NOW,)


@given(st.text(max_size=4096))
@settings(max_examples=200, deadline=None)
def test_any_words_are_read_to_their_end(words: str) -> None:
    for place in (begin("potential_victim").at, begin("open_line").at):
        message = Incoming(CallerId(bytes(16)), None, "web", "1", words=words)
        said = understand(message, place, 0)
        assert said is None or said.words in {"", words}
