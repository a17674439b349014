from __future__ import annotations

from dataclasses import replace

import pytest

from bot.engine import Place, Shown
from bot.pocket import (
    Conversation,
    open_address,
    open_conversation,
    seal_address,
    seal_conversation,
)
from intake.case import CallerId, CaseId
from intake.keys import CannotOpen
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


@pytest.mark.parametrize("here", [BARE, FULL, replace(BARE, contact=True, left=True)])
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
