"""Keys: what they show, what they refuse, and that nobody else's key does."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from intake.keys import (
    SEED,
    CannotOpen,
    ClassicalOpeningKey,
    IndexKey,
    KeyWrong,
    OpeningKey,
    PocketKey,
    Sealed,
    SealingKey,
    SigningKey,
    StaffBundle,
    VerifyingKey,
    kid_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET_KINDS = (OpeningKey, ClassicalOpeningKey, PocketKey, IndexKey, SigningKey)
SecretKey = OpeningKey | ClassicalOpeningKey | PocketKey | IndexKey | SigningKey


@pytest.mark.parametrize("kind", SECRET_KINDS)
def test_a_secret_shows_its_public_id_only(kind: type[SecretKey]) -> None:
    secret = bytes(range(SEED))
    key = kind.load(secret)
    for shown in (repr(key), str(key), f"{key}", repr([key])):
        assert key.kid.hex() in shown
        assert secret.hex()[:8] not in shown
        assert repr(secret)[2:10] not in shown


@pytest.mark.parametrize("kind", SECRET_KINDS)
@pytest.mark.parametrize("way", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_secret_stays_in_its_process(
    kind: type[SecretKey], way: Callable[[object], object]
) -> None:
    with pytest.raises(TypeError):
        way(kind.make())


@pytest.mark.parametrize("kind", SECRET_KINDS)
@pytest.mark.parametrize("length", [0, SEED - 1, SEED + 1, 64])
def test_bytes_of_another_length_are_no_key(kind: type[SecretKey], length: int) -> None:
    with pytest.raises(KeyWrong) as wrong:
        kind.load(bytes(length))
    assert wrong.value.code == "length"


@pytest.mark.parametrize("kind", SECRET_KINDS)
def test_no_two_made_keys_are_the_same(kind: type[SecretKey]) -> None:
    assert len({kind.make().kid for _ in range(4)}) == 4


def test_a_bundle_and_an_envelope_print_without_their_bytes() -> None:
    bundle = StaffBundle.load(bytes(range(64)))
    assert bytes(range(8)).hex() not in repr(bundle)
    assert repr(Sealed(b"\1" * 1402)) == "<Sealed 1402>"


def test_a_bundle_comes_back_from_its_seeds() -> None:
    bundle = StaffBundle.make()
    again = StaffBundle.load(bundle.seeds)
    assert (again.open.kid, again.sign.kid) == (bundle.open.kid, bundle.sign.kid)
    with pytest.raises(KeyWrong):
        StaffBundle.load(bundle.seeds[:-1])


def test_an_opening_key_comes_back_from_its_seed() -> None:
    key = OpeningKey.make()
    assert OpeningKey.load(key.seed).sealing() == key.sealing()
    assert key.kid == key.sealing().kid == kid_of(key.sealing().raw)


@given(st.binary(max_size=300), st.binary(max_size=80))
def test_what_one_half_closes_the_other_opens(plaintext: bytes, info: bytes) -> None:
    key = OpeningKey.load(bytes(SEED))
    assert key.decrypt(key.sealing().encrypt(plaintext, info), info) == plaintext


@given(st.binary(max_size=300), st.binary(max_size=80))
def test_a_pocket_opens_what_it_closed(plaintext: bytes, associated: bytes) -> None:
    key = PocketKey.load(bytes(SEED))
    assert key.decrypt(key.encrypt(plaintext, associated), associated) == plaintext


@pytest.mark.parametrize("kind", [OpeningKey, ClassicalOpeningKey, PocketKey])
@given(junk=st.binary(max_size=1500))
def test_junk_does_not_open(
    kind: type[OpeningKey | ClassicalOpeningKey | PocketKey], junk: bytes
) -> None:
    with pytest.raises(CannotOpen) as refused:
        kind.load(bytes(SEED)).decrypt(junk, b"")
    assert refused.value.code == "tag"


@pytest.mark.parametrize(
    "point",
    [
        bytes(32),
        b"\1" + bytes(31),
        bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
        bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
        bytes.fromhex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        bytes.fromhex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        bytes.fromhex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
    ],
)
def test_a_low_order_point_is_refused_when_loaded_not_when_somebody_writes(point: bytes) -> None:
    raw = OpeningKey.make().sealing().raw
    with pytest.raises(KeyWrong) as wrong:
        SealingKey.load(raw[:1184] + point)
    assert wrong.value.code == "public"


def test_what_is_no_ml_kem_key_is_refused_when_loaded() -> None:
    raw = OpeningKey.make().sealing().raw
    with pytest.raises(KeyWrong) as wrong:
        SealingKey.load(b"\xff" * 1184 + raw[1184:])
    assert wrong.value.code == "public"


@pytest.mark.parametrize("length", [0, 1184, 1215, 1217])
def test_a_public_key_has_one_length(length: int) -> None:
    with pytest.raises(KeyWrong):
        SealingKey.load(bytes(length))


def test_every_public_key_that_loads_can_be_sealed_to() -> None:
    mine = OpeningKey.make().sealing().raw
    for at in range(0, 1216, 19):
        changed = bytearray(mine)
        changed[at] ^= 0x55
        try:
            key = SealingKey.load(bytes(changed))
        except KeyWrong:
            continue
        assert key.encrypt(b"x", b"")


def test_public_keys_are_equal_by_their_bytes() -> None:
    opening, signing = OpeningKey.make(), SigningKey.make()
    sealing = SealingKey(opening.sealing().raw)
    assert sealing == opening.sealing()
    assert len({sealing, opening.sealing()}) == 1
    assert sealing != OpeningKey.make().sealing()
    assert sealing != sealing.raw
    verifying = VerifyingKey.load(signing.verifying().raw)
    assert verifying == signing.verifying()
    assert len({verifying, signing.verifying()}) == 1
    assert verifying != SigningKey.make().verifying()
    assert verifying != verifying.raw


def test_a_public_key_once_loaded_is_kept() -> None:
    raw = OpeningKey.make().sealing().raw
    assert SealingKey.load(raw) is SealingKey.load(bytes(bytearray(raw)))


def test_a_signature_holds_for_its_data_and_its_key_only() -> None:
    key, other = SigningKey.make(), SigningKey.make()
    signature = key.sign(b"this")
    assert key.verifying().verifies(signature, b"this")
    assert not key.verifying().verifies(signature, b"that")
    assert not other.verifying().verifies(signature, b"this")
    assert not key.verifying().verifies(signature[:-1], b"this")
    assert not key.verifying().verifies(b"", b"this")
    assert SigningKey.load(key.seed).sign(b"this") == signature
    with pytest.raises(KeyWrong):
        VerifyingKey.load(bytes(31))


def test_a_pseudonym_is_one_person_on_one_channel_under_one_key() -> None:
    key = IndexKey.make()
    seen = {
        key.pseudonym("telegram", b"1"),
        key.pseudonym("telegram", b"2"),
        key.pseudonym("web", b"1"),
        IndexKey.make().pseudonym("telegram", b"1"),
    }
    assert len(seen) == 4
    assert {len(one) for one in seen} == {16}
    assert key.pseudonym("telegram", b"1") == key.pseudonym("telegram", b"1")


def test_a_derived_key_depends_on_everything_it_is_derived_from() -> None:
    kids = {
        PocketKey.derived(material, salt, info).kid
        for material, salt, info in (
            (b"m", b"s", b"i"),
            (b"n", b"s", b"i"),
            (b"m", b"t", b"i"),
            (b"m", b"s", b"j"),
        )
    }
    assert len(kids) == 4
    assert PocketKey.derived(bytearray(b"m"), b"s", b"i").kid in kids


def test_a_classical_key_opens_with_the_scalar_it_was_given() -> None:
    secret = X25519PrivateKey.generate()
    key = ClassicalOpeningKey.load(secret.private_bytes_raw())
    assert key.public == secret.public_key().public_bytes_raw()
    assert key.kid == kid_of(key.public)
