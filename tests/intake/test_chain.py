"""The chain: every row that is missing, moved, changed or added by others is named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intake.case import CaseId, OrgId, RecordId
from intake.keys import OpeningKey, SigningKey
from intake.sealing import (
    GENESIS,
    Binding,
    ChainFault,
    Link,
    Purpose,
    Sealed,
    open_sealed,
    record_hash,
    seal,
    signed,
    verify_chain,
)

ORG, CASE = OrgId(b"o" * 16), CaseId(b"c" * 16)
BOT, STRANGER = SigningKey.make(), SigningKey.make()
KEYS = {BOT.kid: BOT.verifying()}
OPEN = OpeningKey.make()


def place(seq: int, case: CaseId = CASE) -> Binding:
    return Binding(Purpose.ANSWER, ORG, case, seq, RecordId(bytes([seq]) * 16))


def link(seq: int, prev: bytes, key: SigningKey = BOT) -> Link:
    sealed = seal({"seq": seq}, OPEN.sealing(), place(seq))
    digest, signature = signed(place(seq), sealed, prev, key)
    return Link(seq, place(seq).record, "answer", sealed, digest, signature, key.kid)


def chain(length: int = 5) -> list[Link]:
    links: list[Link] = []
    prev = GENESIS
    for seq in range(1, length + 1):
        links.append(link(seq, prev))
        prev = links[-1].hash
    return links


def faults(links: list[Link], head: tuple[int, bytes] | None = None) -> list[tuple[int, str]]:
    found = verify_chain(links, head, KEYS, ORG, CASE)
    assert all(isinstance(fault, ChainFault) for fault in found)
    return [(fault.seq, fault.code) for fault in found]


def test_a_chain_as_it_was_written_is_intact() -> None:
    links = chain()
    assert verify_chain(links, (5, links[-1].hash), KEYS, ORG, CASE) == ()
    assert verify_chain(links, None, KEYS, ORG, CASE) == ()


def test_an_empty_stream_is_intact_where_nothing_is_expected() -> None:
    assert faults([]) == []
    assert faults([], (0, GENESIS)) == []
    assert faults([], (3, b"h" * 32)) == [(3, "head")]


def test_a_deleted_row_is_named() -> None:
    links = chain()
    assert faults(links[:2] + links[3:]) == [(3, "missing"), (4, "hash")]


def test_a_deleted_beginning_is_named() -> None:
    assert faults(chain()[2:]) == [(1, "missing"), (3, "hash")]


def test_a_cut_off_end_is_found_by_the_head_and_only_by_it() -> None:
    links = chain()
    assert faults(links[:3], (5, links[-1].hash)) == [(5, "head")]
    assert faults(links[:3]) == []


def test_a_row_given_twice_is_named() -> None:
    links = chain()
    assert faults([*links[:3], links[2], *links[3:]]) == [(3, "order")]


def test_rows_in_another_order_are_named() -> None:
    links = chain()
    swapped = [links[0], links[2], links[1], *links[3:]]
    assert faults(swapped) == [(2, "missing"), (3, "hash"), (2, "order")]


def test_rows_that_changed_their_numbers_are_named() -> None:
    links = chain(3)
    swapped = [links[0], replace(links[2], seq=2), replace(links[1], seq=3)]
    assert faults(swapped) == [(2, "hash"), (3, "hash")]


def test_an_unsigned_row_is_named() -> None:
    links = chain(3)
    forged = replace(link(4, links[-1].hash), signature=bytes(64))
    assert faults([*links, forged]) == [(4, "signature")]


def test_a_row_signed_by_a_stranger_is_named() -> None:
    links = chain(3)
    assert faults([*links, link(4, links[-1].hash, STRANGER)]) == [(4, "signer")]


def test_a_row_signed_by_a_stranger_in_our_name_is_named() -> None:
    links = chain(3)
    forged = replace(link(4, links[-1].hash, STRANGER), signer=BOT.kid)
    assert faults([*links, forged]) == [(4, "signature")]


def test_an_added_end_is_found_by_the_head() -> None:
    links = chain()
    assert faults(links, (4, links[3].hash)) == [(4, "head")]


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": "note"},
        {"kind": "no-such-kind"},
        {"record": RecordId(b"z" * 16)},
        {"record": RecordId(b"z" * 70_000)},
        {"sealed": seal({"seq": 9}, OPEN.sealing(), place(3))},
        {"sealed": Sealed(b"")},
    ],
)
def test_a_changed_row_is_named_and_the_others_stay_good(changed: dict[str, object]) -> None:
    links = chain()
    links[2] = Link(**{name: getattr(links[2], name) for name in Link.__slots__} | changed)
    assert faults(links) == [(3, "hash")]
    assert open_sealed(links[3].sealed, OPEN, place(4)) == {"seq": 4}


def test_a_changed_hash_is_named_where_it_stands_and_where_it_is_followed() -> None:
    links = chain()
    links[2] = replace(links[2], hash=bytes(32))
    assert faults(links) == [(3, "signature"), (3, "hash"), (4, "hash")]


def test_rows_of_another_case_do_not_pass() -> None:
    other = verify_chain(chain(2), None, KEYS, ORG, CaseId(b"d" * 16))
    assert [fault.code for fault in other] == ["hash", "hash"]
    elsewhere = verify_chain(chain(2), None, KEYS, OrgId(b"x" * 16), CASE)
    assert [fault.code for fault in elsewhere] == ["hash", "hash"]


def test_a_huge_number_is_a_gap_and_no_endless_search() -> None:
    links = chain(2)
    assert faults([*links, replace(links[1], seq=2**62)]) == [(3, "missing"), (2**62, "hash")]
    assert faults([replace(links[0], seq=2**70)]) == [(1, "missing"), (2**70, "hash")]
    assert faults([replace(links[0], seq=-5)]) == [(-5, "order")]


def test_a_hash_covers_place_envelope_and_what_came_before() -> None:
    sealed = seal({"a": 1}, OPEN.sealing(), place(1))
    other = seal({"a": 1}, OPEN.sealing(), place(1))
    hashes = {
        record_hash(place(1), sealed, GENESIS),
        record_hash(place(2), sealed, GENESIS),
        record_hash(place(1), other, GENESIS),
        record_hash(place(1), sealed, b"\1" * 32),
    }
    assert len(hashes) == 4
