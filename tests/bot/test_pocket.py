from __future__ import annotations

from dataclasses import replace

import pytest

from bot.engine import WRITTEN, Place, Shown
from bot.pocket import (
    Conversation,
    open_address,
    open_conversation,
    seal_address,
    seal_conversation,
)
from intake.case import NO_CASE, CallerId, CaseId, RecordId
from intake.keys import CannotOpen
from intake.sealing import Binding, Purpose, seal_pocket
from tests.bot.street import a_ring

KEYS = a_ring().street
WHO, OTHER = CallerId(b"a" * 16), CallerId(b"b" * 16)
BARE = Conversation(Place("welcome", "language"))
FULL = Conversation(
    place=Place("potential_victim", "papers", "", ("time", "leave"), ("papers",)),
    rev=70_000,
    locale="bg",
    facts={"country": "bg", "profile": "adult", "time": "now"},
    case=CaseId(b"c" * 16),
    key_id=b"k" * 16,
    saving=True,
    contact=False,
    held=({"kind": "answer", "content": {"item": "country", "answer": ["bg"]}, "signal": None},),
    misses=2,
    person=True,
    danger=True,
    left=True,
    ask={"referral": "00", "levels": ["L3"]},
    shown=(Shown("potential_victim", "papers"),),
    notice="not-understood",
)


REPORT = replace(
    FULL,
    place=Place(
        "frontline_reporter",
        "signs-control",
        trail=("about", "check-person"),
        picked=("F06",),
        answers=(("about", ("adult",)), ("signs-control", ("F06",)), ("F06", ("seen",))),
        person=3,
        changing=True,
    ),
    facts={"country": "bg", "profile": "frontline", "report": "read"},
)


@pytest.mark.parametrize("here", [BARE, FULL, REPORT, replace(BARE, contact=True, left=True)])
def test_a_conversation_comes_out_as_it_went_in(here: Conversation) -> None:
    sealed = seal_conversation(here, WHO, KEYS)
    assert open_conversation(sealed, WHO, here.rev, KEYS) == here


def test_it_opens_only_for_its_caller_its_revision_and_its_key() -> None:
    sealed = seal_conversation(FULL, WHO, KEYS)
    assert open_conversation(sealed, OTHER, FULL.rev, KEYS) is None
    assert open_conversation(sealed, WHO, FULL.rev - 1, KEYS) is None
    assert open_conversation(sealed, WHO, FULL.rev, a_ring().street) is None


@pytest.mark.parametrize(
    "place",
    [
        Place("gone", "language"),
        Place("welcome", "gone"),
        Place("welcome", "language", "gone"),
        Place("welcome", "robot"),
        Place("potential_victim", "papers", "", (), ("gone",)),
        Place("frontline_reporter", "about", answers=(("F26", ("seen",)),)),
    ],
)
def test_a_place_that_a_changed_flow_has_lost_is_begun_again(place: Place) -> None:
    sealed = seal_conversation(replace(BARE, place=place), WHO, KEYS)
    assert open_conversation(sealed, WHO, 0, KEYS) is None


def test_conversations_at_one_question_have_one_size() -> None:
    sizes = {
        len(seal_conversation(replace(FULL, facts=facts, misses=misses), WHO, KEYS).envelope)
        for facts in ({}, {"country": "other", "profile": "frontline", "time": "not-yet"})
        for misses in (0, 9)
    }
    assert len(sizes) == 1


def test_an_address_opens_only_for_its_caller() -> None:
    sealed = seal_address("4711", WHO, KEYS)
    assert open_address(sealed, WHO, KEYS) == "4711"
    with pytest.raises(CannotOpen):
        open_address(sealed, OTHER, KEYS)


def test_a_long_report_fits_and_no_word_of_it_is_kept() -> None:
    boxes = tuple((f"F{number:02}", ("told-by-person",)) for number in range(1, 26))
    place = replace(REPORT.place, answers=(*boxes, ("own-words", WRITTEN)))
    sealed = seal_conversation(replace(REPORT, place=place), WHO, KEYS)
    found = open_conversation(sealed, WHO, REPORT.rev, KEYS)
    assert found is not None
    assert found.place.remembered["own-words"] == WRITTEN


def test_a_conversation_that_was_sealed_before_reports_remembered_is_read() -> None:
    """What an older version sealed lacks the new fields: it reads as one person, nothing kept."""
    content = {"at": ["welcome", "age", ""], "locale": "en", "contact": None}
    binding = Binding(Purpose.STATE, KEYS.org, NO_CASE, 4, RecordId(WHO))
    found = open_conversation(seal_pocket(content, KEYS.pocket, binding), WHO, 4, KEYS)
    assert found == Conversation(Place("welcome", "age"), rev=4)
