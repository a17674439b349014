"""Who is met how: the rules as tables, and what no sequence of messages may ever do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import conduct, turns
from bot.conduct import NOWHERE, Conduct
from bot.engine import Place
from bot.messages import Incoming, Odd
from bot.pocket import Conversation, open_conversation, seal_conversation
from bot.turns import take
from intake.case import CallerId, CaseId, Disposition, EntryKind
from intake.indicators import Flag
from tests.bot.street import a_ring

if TYPE_CHECKING:
    from bot.turns import Outcome

OFFERED = ("en", "bg")
NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
WHO = CallerId(b"w" * 16)
CASE = CaseId(b"c" * 16)
AGE = Conversation(Place("welcome", "age"), rev=7)
LINE = Conversation(Place("open_line", "line"), rev=9, case=CASE, saving=True)
ABUSE, PROBING, DANGER, CALM = "fuck you", "is my wife there?", "he will kill me", "blue"


def says(words: str = "", **what: object) -> Incoming:
    return Incoming(WHO, None, "telegram", "1", words=words or None, **what)  # type: ignore[arg-type]  # fields of Incoming


def told(before: Conversation | None, *words: str, hours: float = 0) -> Outcome:
    """Say several things, so many hours apart; return what the last one led to."""
    outcome = take(before, says(words[0]), OFFERED, NOW)
    for number, one in enumerate(words[1:], 1):
        here = None if outcome.over else outcome.here
        outcome = take(here, says(one), OFFERED, NOW + number * hours * HOUR)
    return outcome


# --- the mute, as a table ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "hours", "met"),
    [
        ((ABUSE,), 0, Conduct.WARNED),
        ((ABUSE, ABUSE), 0, Conduct.MUTED),
        ((ABUSE, ABUSE), 23.9, Conduct.MUTED),
        ((ABUSE, ABUSE), 24.1, Conduct.WARNED),
        ((ABUSE, CALM, ABUSE), 1, Conduct.MUTED),
        ((ABUSE, "leave", ABUSE), 1, Conduct.WARNED),
        ((ABUSE, ABUSE, CALM), 0, Conduct.SILENT),
        ((ABUSE, ABUSE, ABUSE), 1, Conduct.SILENT),
        ((ABUSE, ABUSE, "person"), 1, Conduct.SILENT),
        ((ABUSE, ABUSE, "numbers"), 1, Conduct.SILENT),
        ((ABUSE, ABUSE, PROBING), 1, Conduct.SILENT),
        ((ABUSE, ABUSE, "/start"), 23, Conduct.SILENT),
        ((ABUSE, ABUSE, "leave", CALM), 1, Conduct.SILENT),
        ((ABUSE, ABUSE, DANGER), 1, Conduct.PLAIN),
        ((ABUSE, ABUSE, "danger"), 1, Conduct.PLAIN),
        ((ABUSE, ABUSE, "I want to die"), 1, Conduct.PLAIN),
        ((ABUSE, ABUSE, "i am 15 years old"), 1, Conduct.PLAIN),
        ((ABUSE, ABUSE, "leave"), 1, Conduct.PLAIN),
        ((f"{ABUSE} {DANGER}",), 0, Conduct.PLAIN),
        ((PROBING,), 0, Conduct.PROBING),
        ((PROBING, PROBING, PROBING), 0, Conduct.PROBING),
        ((f"{PROBING} {ABUSE}",), 0, Conduct.PROBING),
        ((f"{PROBING} {DANGER}",), 0, Conduct.PLAIN),
        ((CALM,), 0, Conduct.PLAIN),
    ],
)
@pytest.mark.parametrize("before", [None, AGE], ids=["stranger", "known"])
def test_each_message_is_met_as_the_table_says(
    before: Conversation | None, words: tuple[str, ...], hours: float, met: Conduct
) -> None:
    assert told(before, *words, hours=hours).met is met


def test_a_boundary_stands_before_the_question_and_nothing_else_changes() -> None:
    here = told(AGE, ABUSE).here
    assert (here.notice, here.place, here.misses) == ("boundary", AGE.place, AGE.misses)
    assert [one.step for one in here.shown] == ["age"]
    first = told(None, ABUSE).here
    assert [one.step for one in first.shown] == ["language"]


def test_a_silence_says_the_numbers_once_and_forgets_what_was_answered() -> None:
    before = replace(AGE, held=({"kind": "words"},), facts={"country": "bg"}, locale="bg")
    outcome = told(before, ABUSE, ABUSE)
    here = outcome.here
    assert (here.notice, here.shown, here.held, here.facts) == ("muted", (), (), {})
    assert (here.locale, here.place, here.muted) == ("bg", NOWHERE, NOW + 24 * HOUR)
    assert not outcome.notes
    after = take(here, says(CALM), OFFERED, NOW + HOUR)
    assert after.here == here


def test_danger_ends_a_silence_and_is_met_like_a_first_word() -> None:
    broken = told(AGE, ABUSE, ABUSE, DANGER)
    assert broken.opens
    assert broken.here.place == told(None, DANGER).here.place
    assert (broken.here.muted, broken.here.warned, broken.here.danger) == (None, None, True)


def test_the_danger_button_ends_a_silence() -> None:
    muted = told(AGE, ABUSE, ABUSE).here
    pressed = Incoming(WHO, None, "telegram", "2", pressed="v1:0:age:~danger:0001")
    outcome = take(muted, pressed, OFFERED, NOW + HOUR)
    assert outcome.here.place.step == "emergency"
    assert outcome.opens


def test_leaving_ends_no_silence_and_still_says_nothing() -> None:
    muted = told(AGE, ABUSE, ABUSE).here
    outcome = take(muted, says("leave"), OFFERED, NOW + HOUR)
    assert (outcome.leaves, outcome.over, outcome.here.muted) == (True, False, muted.muted)


def test_a_silence_that_is_over_begins_with_the_first_question() -> None:
    muted = told(AGE, ABUSE, ABUSE).here
    assert take(muted, says(CALM), OFFERED, NOW + 23.9 * HOUR).met is Conduct.SILENT
    outcome = take(muted, says(CALM), OFFERED, NOW + 24 * HOUR)
    assert outcome.met is Conduct.PLAIN
    assert outcome.here.place == NOWHERE
    assert (outcome.here.notice, [one.step for one in outcome.here.shown]) == ("", ["language"])


# --- idle, restart -------------------------------------------------------------------------------


def test_a_boundary_outlives_the_conversation_and_nothing_else_of_it_does() -> None:
    here = replace(told(AGE, ABUSE).here, facts={"country": "bg"}, held=({"a": 1},), locale="bg")
    outcome = turns.ended_by_silence(here, NOW + HOUR)
    assert not outcome.over
    left = Conversation(NOWHERE, here.rev + 1, "bg", left=True, warned=NOW)
    assert outcome.here == left
    assert conduct.lasts(left, NOW + HOUR) == 23 * HOUR
    assert take(left, says(ABUSE), OFFERED, NOW + 2 * HOUR).met is Conduct.MUTED
    assert turns.ended_by_silence(left, NOW + 24 * HOUR).over


def test_a_silence_lasts_its_day_whatever_is_idle() -> None:
    muted = told(AGE, ABUSE, ABUSE).here
    assert conduct.lasts(muted, NOW + HOUR) == 23 * HOUR
    assert not turns.ended_by_silence(muted, NOW + HOUR).over
    assert turns.ended_by_silence(muted, NOW + 24 * HOUR).over
    assert conduct.lasts(AGE, NOW) is None


def test_what_is_remembered_comes_back_out_of_the_pocket() -> None:
    keys = a_ring().street
    here = replace(
        AGE, spoke=True, child=True, warned=NOW, muted=NOW + HOUR, compromised=NOW - HOUR
    )
    assert open_conversation(seal_conversation(here, WHO, keys), WHO, here.rev, keys) == here


# --- who is spared -------------------------------------------------------------------------------

SPARED = {
    "open case": LINE,
    "open case, left": replace(LINE, left=True, saving=False),
    "open case before consent": replace(AGE, case=CASE),
    "danger": replace(AGE, danger=True),
    "child": replace(AGE, child=True),
    "minor": replace(AGE, facts={"profile": "minor"}),
}


@pytest.mark.parametrize("who", SPARED)
def test_some_are_never_warned_and_never_silenced(who: str) -> None:
    outcome = told(SPARED[who], ABUSE, ABUSE, ABUSE, ABUSE)
    assert outcome.met not in {Conduct.WARNED, Conduct.MUTED, Conduct.SILENT}
    assert outcome.here.muted is None


def test_staff_see_insults_in_a_case_once_a_day_and_the_words_are_filed_as_ever() -> None:
    first = take(LINE, says(ABUSE), OFFERED, NOW)
    kinds = [note.kind for note in first.notes]
    assert kinds == [EntryKind.WORDS, EntryKind.ANSWER]
    sign = first.notes[1]
    assert sign.signal is not None
    assert (sign.content["item"], sign.content["words"]) == ("abuse", "")
    assert sign.signal["flags"] == ["abuse"]
    again = take(first.here, says(ABUSE), OFFERED, NOW + HOUR)
    assert [note.kind for note in again.notes] == [EntryKind.WORDS]
    later = take(again.here, says(ABUSE), OFFERED, NOW + 25 * HOUR)
    assert [note.kind for note in later.notes] == [EntryKind.WORDS, EntryKind.ANSWER]


@pytest.mark.parametrize("words", ["i am 15 years old", "аз съм дете"])
def test_words_of_a_child_are_remembered_for_whoever_might_be_silenced(words: str) -> None:
    here = told(None, words).here
    assert here.child
    for count in (1, 2, 3):
        outcome = told(here, *[ABUSE] * count)
        assert outcome.met is Conduct.PLAIN
        assert (outcome.here.muted, outcome.notes) == (None, ())


SAID = st.sampled_from([ABUSE, "мръсна курво", "send nudes", CALM, "/start", "leave", PROBING])


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(sorted(SPARED)),
    st.lists(st.tuples(SAID, st.integers(0, 30)), min_size=1, max_size=12),
)
def test_no_sequence_of_insults_ever_silences_whoever_is_spared(
    who: str, said: list[tuple[str, int]]
) -> None:
    here: Conversation | None = SPARED[who]
    now = NOW
    for words, hours in said:
        assert here is not None
        now += hours * HOUR
        outcome = take(here, says(words), OFFERED, now)
        assert outcome.met not in {Conduct.WARNED, Conduct.MUTED, Conduct.SILENT}
        assert outcome.here.muted is None
        here = outcome.here
        if outcome.over or not conduct.is_spared(here):  # she left, and nothing is known of her
            return


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(SAID, st.integers(0, 30)), max_size=12), st.sampled_from([DANGER, ""]))
def test_after_any_sequence_danger_is_heard(said: list[tuple[str, int]], words: str) -> None:
    here: Conversation | None = AGE
    now = NOW
    for one, hours in said:
        now += hours * HOUR
        outcome = take(here, says(one), OFFERED, now)
        here = None if outcome.over else outcome.here
    button = Incoming(WHO, None, "telegram", "2", pressed="v1:0:age:~danger:0001")
    outcome = take(here, says(words) if words else button, OFFERED, now)
    assert outcome.opens
    assert outcome.here.place.step == "emergency"


# --- asking about others -------------------------------------------------------------------------


def test_asking_about_others_moves_nothing_and_makes_nobody_known() -> None:
    stranger = told(None, PROBING)
    assert (stranger.over, stranger.notes, stranger.here.notice) == (True, (), "neutral-answer")
    known = told(AGE, PROBING)
    assert (known.here.place, known.notes, known.over) == (AGE.place, (), False)
    assert replace(known.here, rev=AGE.rev, notice="") == AGE


def test_asking_in_an_open_case_holds_the_contact_and_is_told_to_staff() -> None:
    outcome = told(LINE, PROBING)
    assert (outcome.here.place, outcome.here.compromised) == (LINE.place, NOW)
    (note,) = outcome.notes
    assert note.signal is not None
    assert (note.content["item"], note.content["words"]) == ("probing", PROBING)
    assert note.signal["flags"] == ["probing"]


def test_words_of_whoever_did_not_agree_are_not_kept_with_the_sign() -> None:
    left = SPARED["open case, left"]
    (note,) = told(left, PROBING).notes
    assert note.content["words"] == ""
    assert told(left, PROBING).here.left


def test_long_words_are_kept_whole_beside_the_sign() -> None:
    words = f"{PROBING} " + "🆘" * 4080
    notes = told(LINE, words).notes
    kept = [*(note.content.get("words") or note.content.get("text") for note in notes)]
    assert "".join(map(str, kept)) == words


@pytest.mark.parametrize("odd", [Odd.PICTURE, Odd.EDITED])
def test_words_under_a_picture_ask_about_others_too(odd: Odd) -> None:
    assert take(AGE, says(PROBING, odd=odd), OFFERED, NOW).met is Conduct.PROBING


MOTHER = (
    "My daughter went away for work in May. Her boss took her passport. "
    "Do you know where she is? I am so worried."
)


@pytest.mark.parametrize("flow", ["third_party", "frontline_reporter"])
def test_whoever_tells_of_somebody_is_not_taken_for_whoever_looks_for_her(flow: str) -> None:
    tells = replace(LINE, place=Place(flow, "own-words"))
    outcome = told(tells, MOTHER)
    assert (outcome.met, outcome.here.compromised) == (Conduct.PLAIN, None)
    assert outcome.here.place != tells.place, "the report goes on"
    assert outcome.notes[0].content["words"] == MOTHER
    assert told(LINE, MOTHER).met is Conduct.PROBING, "anywhere else it is asked of us"
    assert told(replace(tells, compromised=NOW), MOTHER).met is Conduct.PROBING
    assert told(replace(tells, saving=False), MOTHER).met is Conduct.PROBING
    edited = take(tells, says(MOTHER, odd=Odd.EDITED), OFFERED, NOW)
    assert edited.met is Conduct.PROBING, "it is no answer there"


def test_a_hold_stays_through_everything_and_through_taking_all_back() -> None:
    held = told(LINE, PROBING).here
    for words in ("hello", "leave", "stop", "again", "numbers", "person", DANGER):
        assert told(held, words).here.compromised == NOW, words
    assert turns.ended_by_silence(held, NOW + HOUR).here.compromised == NOW
    assert told(told(held, "leave").here, "/start").here.compromised == NOW
    withdrawn = Conversation(
        Place("open_line", "withdraw"), case=CASE, saving=True, compromised=NOW
    )
    gone = told(withdrawn, "1")
    assert (gone.here.case, gone.here.compromised) == (None, NOW)


def test_the_machine_speaks_for_itself_where_the_team_may_not() -> None:
    with_a_person = replace(LINE, person=True)
    assert told(with_a_person, "hello").here.shown == ()
    assert told(replace(with_a_person, compromised=NOW), "hello").here.shown


def test_a_contact_is_safe_again_as_far_as_staff_have_read() -> None:
    held = replace(LINE, compromised=NOW)
    assert conduct.safe_again(held, NOW.isoformat()).compromised is None
    asked_again = replace(LINE, compromised=NOW + timedelta(microseconds=1))
    assert conduct.safe_again(asked_again, NOW.isoformat()) == asked_again
    assert conduct.safe_again(held, "").compromised == NOW
    assert conduct.safe_again(LINE, NOW.isoformat()) == LINE


# --- silence and voice ---------------------------------------------------------------------------


@pytest.mark.parametrize("odd", [Odd.STICKER, Odd.VOICE, Odd.OTHER])
def test_whoever_sends_no_words_is_never_met_with_anything_else(odd: Odd) -> None:
    here: Conversation | None = None
    for _ in range(9):
        outcome = take(here, says(odd=odd), OFFERED, NOW)
        assert outcome.met is Conduct.PLAIN
        here = outcome.here


def test_a_voice_before_any_answer_is_told_to_staff_and_after_one_is_not() -> None:
    agreed = replace(AGE, saving=True, case=CASE)
    (note,) = take(agreed, says(odd=Odd.VOICE), OFFERED, NOW).notes
    assert note.signal is not None
    assert note.signal["flags"] == ["voice-only"]
    assert not take(AGE, says(odd=Odd.VOICE), OFFERED, NOW).notes
    at_leave = replace(agreed, place=Place("potential_victim", "leave"))
    for words in ("2", "I am in the red house"):
        spoke = take(at_leave, says(words), OFFERED, NOW).here
        assert spoke.spoke, words
        assert not take(spoke, says(odd=Odd.VOICE), OFFERED, NOW).notes
    skipped = take(at_leave, says("skip"), OFFERED, NOW).here
    assert take(skipped, says(odd=Odd.VOICE), OFFERED, NOW).notes


def test_a_silent_contact_with_consent_ends_as_expired() -> None:
    agreed = replace(AGE, saving=True, case=CASE)
    (note,) = turns.ended_by_silence(agreed, NOW).notes
    assert note.content["disposition"] == Disposition.EXPIRED.value


@pytest.mark.parametrize(
    ("here", "words", "waits"),
    [
        (None, CALM, True), (AGE, CALM, True), (None, DANGER, False), (AGE, DANGER, False),
        (AGE, "leave", False), (AGE, "danger", False), (AGE, "i am 12 years old", False),
        *((spared, CALM, False) for spared in SPARED.values()),
        (replace(AGE, muted=NOW), CALM, False),
    ],
)  # fmt: skip
def test_who_may_be_made_to_wait(here: Conversation | None, words: str, waits: bool) -> None:  # noqa: FBT001  a column
    assert conduct.may_wait(here, says(words)) is waits


def test_the_flags_of_a_child_are_those_of_the_catalogue() -> None:
    assert {flag for flag in Flag if "child" in flag or flag is Flag.UNDER_14} == conduct.CHILD
