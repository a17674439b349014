"""Published vectors for what the library computes, and our own frozen envelopes."""

from __future__ import annotations

import json
from typing import Any

import cryptography_vectors
import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.bindings._rust import openssl
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from intake.keys import Argon2Cost, CannotOpen, ClassicalOpeningKey, OpeningKey, stretched
from tests.vectors.envelope_v1 import Vector, vectors
from tests.vectors.make_envelope_v1 import main as make_again

GOOD = dict(vectors("good-*"))
FAULTS = dict(vectors("fault-*"))
AEADS = {
    1: hpke.AEAD.AES_128_GCM,
    2: hpke.AEAD.AES_256_GCM,
    3: hpke.AEAD.CHACHA20_POLY1305,
}
Secret = hpke.MLKEM768X25519PrivateKey | X25519PrivateKey
KDFS = {1: hpke.KDF.HKDF_SHA256, 3: hpke.KDF.HKDF_SHA512}


def published(file: str, kem: int, kdfs: set[int], aeads: set[int]) -> list[dict[str, Any]]:
    with cryptography_vectors.open_vector_file(file, "r") as text:
        return [
            vector
            for vector in json.load(text)
            if (vector["mode"], vector["kem_id"]) == (0, kem)
            and vector["kdf_id"] in kdfs
            and vector["aead_id"] in aeads
        ]


def first_opened(vector: dict[str, Any], kem: hpke.KEM, secret: Secret) -> tuple[bytes, bytes]:
    """Open the first message of a vector: ours are single-shot, so there is no second."""
    message = vector["encryptions"][0]
    opened = openssl.hpke._decrypt_with_aad(
        hpke.Suite(kem, KDFS[vector["kdf_id"]], AEADS[vector["aead_id"]]),
        bytes.fromhex(vector["enc"] + message["ct"]),
        secret,
        bytes.fromhex(vector["info"]),
        bytes.fromhex(message["aad"]),
    )
    return opened, bytes.fromhex(message["pt"])


def test_our_suite_opens_its_published_vector_and_expands_the_seed_as_published() -> None:
    (vector,) = published("HPKE/hpke-pq-test-vectors.json", 0x647A, {1}, {3})
    key = OpeningKey.load(bytes.fromhex(vector["skRm"]))
    assert key.sealing().raw.hex() == vector["pkRm"]
    opened, plaintext = first_opened(vector, hpke.KEM.MLKEM768_X25519, key._secret)
    assert opened == plaintext


def test_all_six_x25519_base_vectors_of_rfc_9180_open() -> None:
    found = published("HPKE/test-vectors.json", 0x0020, {1, 3}, {1, 2, 3})
    assert len(found) == 6
    for vector in found:
        key = ClassicalOpeningKey.load(bytes.fromhex(vector["skRm"]))
        assert key.public.hex() == vector["pkRm"]
        opened, plaintext = first_opened(vector, hpke.KEM.X25519, key._secret)
        assert opened == plaintext


def published_argon2() -> list[dict[str, str]]:
    with cryptography_vectors.open_vector_file("KDF/argon2id.txt", "r") as text:
        blocks = text.read().split("COUNT =")[1:]
    return [
        {
            name.strip(): value.strip()
            for name, _, value in (line.partition("=") for line in block.splitlines())
        }
        for block in blocks
    ]


def test_argon2id_gives_the_published_output() -> None:
    plain = [
        case
        for case in published_argon2()
        if "secret" not in case and "ad" not in case and case["length"] == "32"
    ]
    assert len(plain) > 1
    for case in plain:
        cost = Argon2Cost(t=int(case["iter"]), m=int(case["memcost"]), p=int(case["lanes"]))
        out = stretched(bytes.fromhex(case["pass"]), bytes.fromhex(case["salt"]), cost)
        assert out.hex() == case["output"]


@pytest.mark.parametrize("cost", [Argon2Cost(1, 64, 1), Argon2Cost(3, 256, 2)])
def test_argon2id_equals_another_implementation(cost: Argon2Cost) -> None:
    words, salt = "сини кибрит река".encode(), bytes(range(16))
    theirs = hash_secret_raw(words, salt, cost.t, cost.m, cost.p, 32, Type.ID)
    assert stretched(words, salt, cost) == theirs


def test_there_are_frozen_envelopes_of_every_suite_and_size() -> None:
    assert {vector.suite for vector in GOOD.values()} == {0x01, 0x02, 0x10}
    sizes = {len(vector.envelope) // 2 for vector in GOOD.values() if vector.suite == 1}
    assert sizes == {1402, 2170, 5242, 17530}
    assert len(FAULTS) == 45


@pytest.mark.parametrize("vector", GOOD.values(), ids=GOOD.keys())
def test_a_frozen_envelope_opens(vector: Vector) -> None:
    assert vector.open() == vector.content


@pytest.mark.parametrize("vector", FAULTS.values(), ids=FAULTS.keys())
def test_an_envelope_with_one_fault_is_refused_and_tells_nothing(vector: Vector) -> None:
    with pytest.raises(CannotOpen) as refused:
        vector.open()
    assert refused.value.code == vector.code
    assert str(refused.value) == vector.code
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


def test_the_frozen_envelopes_are_never_made_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert make_again() == 1
    assert capsys.readouterr().err
