"""Slots: the right passphrase of the right person, or nothing."""

from __future__ import annotations

import json
import unicodedata
from typing import Literal

import pytest

from intake.case import OrgId, StaffId
from intake.keys import Argon2Cost, PocketKey, StaffBundle
from intake.sealing import (
    Binding,
    CannotOpen,
    Purpose,
    Slot,
    info,
    make_slot,
    open_slot,
    unwrap_session,
    wrap_session,
)

CHEAP = Argon2Cost(t=1, m=64)
HER, HIM = StaffId(b"h" * 16), StaffId(b"i" * 16)
BUNDLE = StaffBundle.make()
WORDS = "сини кибрит река стол праг лист зъб"
SLOT = make_slot(BUNDLE, WORDS, HER, CHEAP)


def changed(**facts: object) -> Slot:
    return Slot(SLOT.envelope, json.dumps(json.loads(SLOT.facts_json) | facts))


def test_the_passphrase_opens_the_bundle() -> None:
    assert open_slot(SLOT, WORDS, HER).seeds == BUNDLE.seeds


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_the_same_words_from_another_keyboard_open_it(
    form: Literal["NFC", "NFD", "NFKC", "NFKD"],
) -> None:
    words = "Ĳselmeer café ﬁn"
    slot = make_slot(BUNDLE, words, HER, CHEAP)
    typed = unicodedata.normalize(form, words)
    assert open_slot(slot, typed, HER).seeds == BUNDLE.seeds


@pytest.mark.parametrize("typed", ["", WORDS + " ", WORDS.upper(), "\ud800"])
def test_other_words_do_not_open_it(typed: str) -> None:
    with pytest.raises(CannotOpen):
        open_slot(SLOT, typed, HER)


def test_a_slot_put_into_another_persons_row_does_not_open() -> None:
    with pytest.raises(CannotOpen):
        open_slot(SLOT, WORDS, HIM)


@pytest.mark.parametrize(
    "facts",
    [
        {"t": 2},
        {"m": 128},
        {"p": 2},
        {"slot": "00" * 16},
        {"salt": "00" * 16},
        {"kek_salt": "00" * 32},
    ],
)
def test_a_slot_whose_facts_were_changed_does_not_open(facts: dict[str, object]) -> None:
    with pytest.raises(CannotOpen):
        open_slot(changed(**facts), WORDS, HER)


@pytest.mark.parametrize(
    "facts",
    [
        {"m": 2**31},
        {"m": 8},
        {"m": 32, "p": 8},
        {"t": 0},
        {"t": 1000},
        {"m": "64"},
        {"type": "none"},
        {"salt": "xx" * 16},
        {"more": 1},
    ],
)
def test_facts_out_of_bounds_are_refused_before_any_work(facts: dict[str, object]) -> None:
    with pytest.raises(CannotOpen) as refused:
        open_slot(changed(**facts), WORDS, HER)
    assert refused.value.code == "facts"


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\ud800"])
def test_facts_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(CannotOpen) as refused:
        open_slot(Slot(SLOT.envelope, text), WORDS, HER)
    assert refused.value.code == "facts"


def test_two_slots_of_one_bundle_share_nothing() -> None:
    other = make_slot(BUNDLE, WORDS, HER, CHEAP)
    mine, theirs = json.loads(SLOT.facts_json), json.loads(other.facts_json)
    assert not {mine[name] for name in ("slot", "salt", "kek_salt")} & set(theirs.values())
    assert SLOT.envelope[2:10] != other.envelope[2:10]
    with pytest.raises(CannotOpen):
        open_slot(Slot(other.envelope, SLOT.facts_json), WORDS, HER)


def test_a_slot_fits_its_columns_and_costs_what_it_should_by_default() -> None:
    assert len(SLOT.envelope) == 10 + 12 + 64 + 16
    assert len(SLOT.facts_json) <= 400
    assert Argon2Cost() == Argon2Cost(t=3, m=131_072, p=1)
    slot = make_slot(BUNDLE, WORDS, HER)
    assert json.loads(slot.facts_json)["m"] == 131_072
    assert open_slot(slot, WORDS, HER).seeds == BUNDLE.seeds


TOKEN = bytes(range(32))


def test_a_session_opens_under_its_token_only() -> None:
    wrapped = wrap_session(BUNDLE, TOKEN)
    assert unwrap_session(wrapped, TOKEN).seeds == BUNDLE.seeds
    assert BUNDLE.open.seed not in wrapped
    for token in (bytes(32), b"", TOKEN[:31], TOKEN + b"\0"):
        with pytest.raises(CannotOpen):
            unwrap_session(wrapped, token)
    with pytest.raises(CannotOpen):
        unwrap_session(wrapped[:-1], TOKEN)
    with pytest.raises(CannotOpen):
        wrap_session(BUNDLE, b"short")


def test_a_session_that_holds_no_bundle_is_refused() -> None:
    key = PocketKey.derived(TOKEN, bytes(32), b"helpline-intake/session/v1\0")
    header = bytes((1, 0x10)) + key.kid
    nowhere = Binding(Purpose.SESSION, OrgId(bytes(16)))
    with pytest.raises(CannotOpen) as refused:
        unwrap_session(header + key.encrypt(bytes(63), info(nowhere, header)), TOKEN)
    assert refused.value.code == "content"
