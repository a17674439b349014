"""Sealing: what is sealed opens unchanged, once in its place, and never otherwise."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.case import CaseId, EntryKind, OrgId, RecordId
from intake.errors import HelplineError
from intake.keys import OpeningKey, PocketKey
from intake.sealing import (
    LARGEST,
    Binding,
    CannotOpen,
    Content,
    JsonValue,
    NotContent,
    Purpose,
    Sealed,
    TooLarge,
    info,
    open_outer,
    open_pocket,
    open_sealed,
    open_seed,
    seal,
    seal_pocket,
    seal_seed,
    seal_twice,
)

KEY = OpeningKey.load(bytes(range(32)))
POCKET = PocketKey.load(bytes(range(32)))
HERE = Binding(Purpose.ANSWER, OrgId(b"o" * 16), CaseId(b"c" * 16), 1, RecordId(b"r" * 16))
ELSEWHERE = (
    replace(HERE, purpose=Purpose.NOTE),
    replace(HERE, org=OrgId(b"p" * 16)),
    replace(HERE, case=CaseId(b"d" * 16)),
    replace(HERE, seq=2),
    replace(HERE, record=RecordId(b"s" * 16)),
    replace(HERE, org=OrgId(b"o" * 17), case=CaseId(b"c" * 15)),
    replace(HERE, seq=-1),
    replace(HERE, seq=2**64),
    replace(HERE, record=RecordId(b"r" * 65536)),
)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
NUMBERS = st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False)
VALUES: st.SearchStrategy[JsonValue] = st.recursive(
    st.none() | st.booleans() | NUMBERS | WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=4),
    max_leaves=12,
)
CONTENTS: st.SearchStrategy[Content] = st.dictionaries(WORDS, VALUES, max_size=5)


@given(CONTENTS)
def test_what_is_sealed_opens_unchanged(content: Content) -> None:
    sealed = seal(content, KEY.sealing(), HERE)
    assert open_sealed(sealed, KEY, HERE) == content


@given(CONTENTS)
def test_what_is_pocketed_opens_unchanged(content: Content) -> None:
    assert open_pocket(seal_pocket(content, POCKET, HERE), POCKET, HERE) == content


def test_sealed_to_one_key_it_does_not_open_for_another() -> None:
    sealed = seal({"a": 1}, KEY.sealing(), HERE)
    with pytest.raises(CannotOpen) as refused:
        open_sealed(sealed, OpeningKey.make(), HERE)
    assert refused.value.code == "kid"
    posing = Sealed(sealed.envelope[:2] + OpeningKey.make().kid + sealed.envelope[10:])
    with pytest.raises(CannotOpen):
        open_sealed(posing, KEY, HERE)


def test_another_key_that_claims_the_same_id_does_not_open_it() -> None:
    other = OpeningKey.make()
    sealed = seal({"a": 1}, KEY.sealing(), HERE)
    renamed = Sealed(sealed.envelope[:2] + other.kid + sealed.envelope[10:])
    with pytest.raises(CannotOpen) as refused:
        open_sealed(renamed, other, HERE)
    assert refused.value.code == "tag"


@pytest.mark.parametrize("there", ELSEWHERE)
def test_what_is_sealed_here_does_not_open_there(there: Binding) -> None:
    with pytest.raises(CannotOpen):
        open_sealed(seal({"a": 1}, KEY.sealing(), HERE), KEY, there)
    with pytest.raises(CannotOpen):
        open_pocket(seal_pocket({"a": 1}, POCKET, HERE), POCKET, there)


def test_rows_swapped_between_cases_numbers_and_purposes_do_not_open() -> None:
    places = [
        replace(HERE, purpose=purpose, case=CaseId(bytes([case]) * 16), seq=seq)
        for purpose in (Purpose.ANSWER, Purpose.NOTE, Purpose.CONSENT)
        for case in (1, 2)
        for seq in (1, 2)
    ]
    rows = [seal({"at": number}, KEY.sealing(), place) for number, place in enumerate(places)]
    for number, row in enumerate(rows):
        for other, place in enumerate(places):
            if number == other:
                assert open_sealed(row, KEY, place) == {"at": number}
            else:
                with pytest.raises(CannotOpen):
                    open_sealed(row, KEY, place)


def test_every_single_flipped_bit_is_noticed() -> None:
    envelope = seal({"words": "помощ"}, KEY.sealing(), HERE).envelope
    assert len(envelope) == 1402
    for bit in range(1402 * 8):
        changed = bytearray(envelope)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(CannotOpen):
            open_sealed(Sealed(bytes(changed)), KEY, HERE)


def test_every_flipped_bit_of_a_pocket_is_noticed() -> None:
    envelope = seal_pocket({"step": "leave"}, POCKET, HERE).envelope
    for bit in range(len(envelope) * 8):
        changed = bytearray(envelope)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(CannotOpen):
            open_pocket(Sealed(bytes(changed)), POCKET, HERE)


@pytest.mark.parametrize("length", range(0, 1402, 7))
def test_what_is_cut_off_does_not_open(length: int) -> None:
    envelope = seal({"a": 1}, KEY.sealing(), HERE).envelope
    with pytest.raises(CannotOpen):
        open_sealed(Sealed(envelope[:length]), KEY, HERE)


@given(st.binary(max_size=1500))
def test_junk_under_a_right_header_does_not_open(junk: bytes) -> None:
    with pytest.raises(CannotOpen):
        open_sealed(Sealed(b"\1\1" + KEY.kid + junk), KEY, HERE)


@pytest.mark.parametrize("words", ["да", "не", "не знам", "да, той ме бие", "", "\U0001f198" * 30])
def test_answers_cannot_be_told_apart_by_their_size(words: str) -> None:
    content: Content = {"item": "harm", "answer": ["hurt-me"], "words": words, "locale": "bg"}
    assert len(seal(content, KEY.sealing(), HERE).envelope) == 1402


def test_the_same_words_sealed_twice_share_nothing_but_the_header() -> None:
    one, two = (seal({"a": 1}, KEY.sealing(), HERE).envelope for _ in range(2))
    assert one[:10] == two[:10]
    assert one[10:42] != two[10:42]
    assert one[-32:] != two[-32:]


@pytest.mark.parametrize(
    ("size", "envelope"),
    [
        (252, 1402),
        (253, 2170),
        (1020, 2170),
        (1021, 5242),
        (4092, 5242),
        (4093, 17530),
        (LARGEST, 17530),
    ],
)
def test_there_are_four_sizes(size: int, envelope: int) -> None:
    content: Content = {"w": "x" * (size - len('{"w":""}'))}
    sealed = seal(content, KEY.sealing(), HERE)
    assert len(sealed.envelope) == envelope
    assert open_sealed(sealed, KEY, HERE) == content


def test_what_is_too_large_is_said_before_anything_is_sealed() -> None:
    content: Content = {"w": "x" * (LARGEST + 1 - len('{"w":""}'))}
    with pytest.raises(TooLarge) as refused:
        seal(content, KEY.sealing(), HERE)
    assert isinstance(refused.value, HelplineError)
    assert refused.value.text_key == "too-large"
    with pytest.raises(TooLarge):
        seal_pocket(content, POCKET, HERE)


def test_the_longest_telegram_message_fits() -> None:
    content: Content = {"text": "\u20ac" * 4096, "locale": "bg", "at": "2026-01-01T00:00:00Z"}
    assert open_sealed(seal(content, KEY.sealing(), HERE), KEY, HERE) == content


def nested(levels: int) -> Content:
    inner: JsonValue = 1
    for _ in range(levels - 1):
        inner = [inner]
    return {"a": inner}


def test_sixteen_levels_are_deep_enough() -> None:
    assert open_sealed(seal(nested(16), KEY.sealing(), HERE), KEY, HERE) == nested(16)
    with pytest.raises(NotContent) as refused:
        seal(nested(17), KEY.sealing(), HERE)
    assert refused.value.code == "depth"


@pytest.mark.parametrize(
    "value",
    [
        "\ud800",
        2**64,
        -(2**63) - 1,
        b"bytes",
        datetime(2026, 1, 1, tzinfo=UTC),
        {1: 2},
        {1},
        nested(400),
        HERE,
    ],
)
def test_what_would_not_open_again_is_not_sealed(value: JsonValue) -> None:
    with pytest.raises(NotContent) as refused:
        seal({"a": value}, KEY.sealing(), HERE)
    assert refused.value.code == "json"
    assert refused.value.__suppress_context__


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_a_number_that_is_none_opens_as_nothing(number: float) -> None:
    assert open_sealed(seal({"a": number}, KEY.sealing(), HERE), KEY, HERE) == {"a": None}


def test_every_kind_of_entry_is_a_purpose() -> None:
    for kind in EntryKind:
        assert Purpose(kind.value)


@given(
    st.sampled_from(Purpose),
    st.lists(st.binary(max_size=3), min_size=3, max_size=3),
    st.integers(0, 2),
)
def test_no_two_places_have_the_same_associated_data(
    purpose: Purpose, ids: list[bytes], seq: int
) -> None:
    header = b"\1\1" + bytes(8)
    place = Binding(purpose, OrgId(ids[0]), CaseId(ids[1]), seq, RecordId(ids[2]))
    for other in (HERE, Binding(purpose, OrgId(ids[0] + ids[1]), CaseId(b""), seq)):
        assert (info(place, header) == info(other, header)) == (place == other)


def test_the_associated_data_is_what_the_format_says() -> None:
    header = bytes.fromhex("01010102030405060708")
    expected = (
        b"helpline-intake/env/v1\0" + header
        + b"\0\6answer" + b"\0\x10" + b"o" * 16 + b"\0\x10" + b"c" * 16
        + b"\0\0\0\0\0\0\0\1" + b"\0\x10" + b"r" * 16
    )  # fmt: skip
    assert info(HERE, header) == expected
    symmetric = header[:1] + b"\x10" + header[2:]
    assert info(HERE, symmetric).startswith(b"helpline-intake/sym/v1\0" + symmetric)


def test_a_pocket_and_a_hybrid_envelope_do_not_open_as_each_other() -> None:
    with pytest.raises(CannotOpen) as refused:
        open_pocket(seal({"a": 1}, KEY.sealing(), HERE), POCKET, HERE)
    assert refused.value.code == "suite"


GRANT = Binding(Purpose.GRANT_QUEUE, OrgId(b"o" * 16), seq=1, record=RecordId(b"k" * 16))


def test_a_seed_comes_out_of_its_grant() -> None:
    case_key, queue = OpeningKey.make(), OpeningKey.make()
    grant = seal_seed(case_key.seed, queue.sealing(), GRANT)
    assert open_seed(grant, queue, GRANT) == case_key.seed
    with pytest.raises(CannotOpen):
        open_seed(grant, queue, replace(GRANT, purpose=Purpose.GRANT_STAFF))


@pytest.mark.parametrize(
    "content",
    [{}, {"seed": 1}, {"seed": "zz"}, {"seed": "00" * 31}, {"seed": "00" * 32, "a": 1}],
)
def test_what_is_no_seed_is_refused(content: Content) -> None:
    sealed = seal(content, KEY.sealing(), GRANT)
    with pytest.raises(CannotOpen) as refused:
        open_seed(sealed, KEY, GRANT)
    assert refused.value.code == "content"


def test_a_lapsed_claim_gives_back_the_queue_grant_and_nothing_more() -> None:
    case_key, queue, lapse = OpeningKey.make(), OpeningKey.make(), OpeningKey.make()
    left = replace(GRANT, purpose=Purpose.GRANT_LAPSE)
    twice = seal_twice(case_key.seed, queue.sealing(), lapse.sealing(), left)
    with pytest.raises(CannotOpen):
        open_seed(twice, queue, GRANT)
    with pytest.raises(CannotOpen):
        open_seed(twice, lapse, left)
    inner = open_outer(twice, lapse, left)
    with pytest.raises(CannotOpen):
        open_seed(inner, lapse, GRANT)
    assert open_seed(inner, queue, GRANT) == case_key.seed
