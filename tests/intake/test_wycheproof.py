"""The library against C2SP's collected mistakes of others. Left out where the collection is not.

See ``conftest.py``: this file is collected only where ``../shared/wycheproof`` lies.
"""

from __future__ import annotations

import hmac
import json
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from intake.keys import VerifyingKey
from tests.left_out import WYCHEPROOF

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.design
Case = dict[str, Any]


def cases(name: str) -> Iterator[tuple[Case, Case]]:
    """Yield group and case, with every hexadecimal text of the case as bytes."""
    read = json.loads((WYCHEPROOF / f"{name}_test.json").read_text(encoding="utf-8"))
    for group in read["testGroups"]:
        for case in group["tests"]:
            yield group, {key: _as_bytes(key, value) for key, value in case.items()}


def _as_bytes(key: str, value: object) -> object:
    is_text = key in {"comment", "result"} or not isinstance(value, str)
    return value if is_text else bytes.fromhex(str(value))


@pytest.mark.parametrize(
    ("name", "kind", "count"),
    [("chacha20_poly1305", ChaCha20Poly1305, 325), ("aes_gcm_siv", AESGCMSIV, 202)],
)
def test_ciphers(name: str, kind: type[ChaCha20Poly1305 | AESGCMSIV], count: int) -> None:
    seen = 0
    for _, case in cases(name):
        seen += 1
        try:
            opened = kind(case["key"]).decrypt(case["iv"], case["ct"] + case["tag"], case["aad"])
        except (InvalidTag, ValueError):
            opened = None
        assert (opened == case["msg"]) == (case["result"] == "valid"), case["tcId"]
    assert seen == count


def test_x25519() -> None:
    seen: dict[str, int] = {"valid": 0, "acceptable": 0}
    for _, case in cases("x25519"):
        seen[case["result"]] += 1
        try:
            theirs = X25519PublicKey.from_public_bytes(case["public"])
            shared = X25519PrivateKey.from_private_bytes(case["private"]).exchange(theirs)
        except ValueError:  # a low-order point: acceptable to refuse, and we do
            assert (case["result"], case["shared"]) == ("acceptable", bytes(32)), case["tcId"]
        else:
            assert shared == case["shared"], case["tcId"]
    assert seen == {"valid": 264, "acceptable": 254}


def test_ml_kem() -> None:
    seen = 0
    for _, case in cases("mlkem_768"):
        seen += 1
        try:
            secret = MLKEM768PrivateKey.from_seed_bytes(case["seed"])
            shared = secret.decapsulate(case["c"])
        except ValueError:
            assert case["result"] == "invalid", case["tcId"]
        else:
            assert case["result"] == "valid", case["tcId"]
            assert shared == case["K"], case["tcId"]
            assert secret.public_key().public_bytes_raw() == case["ek"]
    assert seen == 193


def test_ed25519() -> None:
    seen = 0
    for group, case in cases("ed25519"):
        seen += 1
        key = VerifyingKey.load(bytes.fromhex(group["publicKey"]["pk"]))
        assert key.verifies(case["sig"], case["msg"]) == (case["result"] == "valid"), case["tcId"]
    assert seen == 151


def test_hkdf() -> None:
    seen = 0
    for _, case in cases("hkdf_sha256"):
        seen += 1
        try:
            size = case["size"]
            out = HKDF(hashes.SHA256(), size, case["salt"], case["info"]).derive(case["ikm"])
        except ValueError:
            assert case["result"] == "invalid", case["tcId"]
        else:
            assert (out == case["okm"]) == (case["result"] == "valid"), case["tcId"]
    assert seen == 86


def test_hmac() -> None:
    seen = 0
    for group, case in cases("hmac_sha256"):
        seen += 1
        tag = hmac.digest(case["key"], case["msg"], "sha256")[: group["tagSize"] // 8]
        same = hmac.compare_digest(tag, case["tag"])
        assert same == (case["result"] == "valid"), case["tcId"]
    assert seen == 174
