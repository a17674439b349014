from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.agreement import CONTACT, LIVE, NOTHING, READ, SWEPT, Agreement, Mark, fading
from bot.engine import Place
from bot.pocket import Conversation, open_conversation, seal_conversation
from intake.case import CallerId
from tests.bot.street import RING

WHO = CallerId(b"w" * 16)
NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
FULL = Agreement(
    choices={"when": "evenings", "country": "bg"},
    ok_word="ab" * 16,
    duress_word="cd" * 16,
    marks=frozenset(Mark),
    heard=NOW,
    after=Place("welcome", "age", "to-person", ("language",)),
    news="person-came",
)


def test_what_was_agreed_comes_back_as_it_was() -> None:
    here = Conversation(Place("open_line", "saved"), rev=7, agreed=FULL)
    sealed = seal_conversation(here, WHO, RING.street)
    found = open_conversation(sealed, WHO, 7, RING.street)
    assert found == here
    assert here.ok_word == FULL.ok_word
    assert NOTHING.written() == {}
    assert Agreement.read({}) == NOTHING


def test_a_mark_or_a_way_back_that_nobody_knows_any_more_is_left_out() -> None:
    written = {**FULL.written(), "marks": ["held", "no-such"], "after": ["welcome", "gone", "", []]}
    found = Agreement.read(written)
    assert found.marks == {Mark.HELD}
    assert found.after is None


def test_she_is_there_for_a_while_after_what_she_did() -> None:
    assert FULL.live(NOW + LIVE - timedelta(seconds=1))
    assert not FULL.live(NOW + LIVE)
    assert not NOTHING.live(NOW)


def test_after_a_silence_her_word_and_her_answer_are_due_anew() -> None:
    assert FULL.at(NOW + CONTACT - timedelta(seconds=1)) == FULL
    assert FULL.at(NOW + CONTACT).marks == set(Mark) - {Mark.ANSWERED, Mark.PROVED}
    unheard = replace(FULL, heard=None)
    assert not unheard.at(NOW).marks & {Mark.ANSWERED, Mark.PROVED}


def test_a_word_is_asked_for_until_it_was_said() -> None:
    agreed = Agreement(ok_word="ab" * 16)
    assert agreed.asks_word
    assert not agreed.marked(Mark.PROVED).asks_word
    assert not NOTHING.asks_word


def test_who_shares_the_phone_is_known_by_an_answer_or_by_the_word() -> None:
    shared = Agreement(choices={"phone": "shared"})
    assert not shared.known
    assert shared.marked(Mark.ANSWERED).known
    assert shared.marked(Mark.PROVED).known
    assert Agreement(choices={"phone": "alone"}).known
    assert NOTHING.known


def test_a_message_that_fades_is_swept_ten_minutes_from_now() -> None:
    assert fading(NOW) + SWEPT == NOW + READ
