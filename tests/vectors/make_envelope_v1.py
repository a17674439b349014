"""Makes the frozen envelopes, once: ``python -m tests.vectors.make_envelope_v1``.

They are committed and never made again for version 1. A new suite adds files beside them.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from intake.keys import ClassicalOpeningKey, OpeningKey, PocketKey
from intake.sealing import Content, info, seal, seal_pocket
from tests.vectors.envelope_v1 import FOLDER, Place, Vector
from tests.vectors.other_hand import X25519, X_WING, sealed_by_hand

SECRET = bytes(range(32)).hex()
PLACE = Place("answer", "0a" * 16, "0b" * 16, 7, "0c" * 16)
CONTENT: Content = {
    "answer": ["phone", "papers"],
    "at": "2026-01-02T03:04:05+00:00",
    "item": "papers",
    "locale": "bg",
    "words": "\u0434\u0430, \u0442\u043e\u0439 \u043c\u0435 \u0431\u0438\u0435 \U0001f198",
}
_LIBRARY = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


def plain(text: bytes, bucket: int = 256) -> bytes:
    return (len(text).to_bytes(4, "big") + text).ljust(bucket, b"\0")


def canonical(content: Content) -> bytes:
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def hybrid(plaintext: bytes) -> str:
    """Seal any plaintext, as a sealer with other manners would."""
    key = OpeningKey.load(bytes.fromhex(SECRET)).sealing()
    header = bytes((1, 1)) + key.kid
    return (header + key.encrypt(plaintext, info(PLACE.binding(), header))).hex()


def by_hand(suite: int, public: bytes, kid: bytes) -> str:
    header = bytes((1, suite)) + kid
    kem = X_WING if suite == 1 else X25519
    place = info(PLACE.binding(), header)
    return (header + sealed_by_hand(kem, public, plain(canonical(CONTENT)), place)).hex()


def good() -> dict[str, Vector]:
    hybrid_key = OpeningKey.load(bytes.fromhex(SECRET))
    classical = ClassicalOpeningKey.load(bytes.fromhex(SECRET))
    pocket = PocketKey.load(bytes.fromhex(SECRET))
    sealing = hybrid_key.sealing()
    ours = seal(CONTENT, sealing, PLACE.binding()).envelope.hex()
    found = {"hybrid": Vector("ours", 1, SECRET, PLACE, ours, CONTENT)}
    for bucket, length in (("1024", 600), ("4096", 3000), ("16384", 16370)):
        words: Content = {"w": "\u0436" * (length // 2)}
        envelope = seal(words, sealing, PLACE.binding()).envelope.hex()
        found[f"hybrid-{bucket}"] = Vector("ours", 1, SECRET, PLACE, envelope, words)
    other = by_hand(1, sealing.raw, sealing.kid)
    found["hybrid-other-hand"] = Vector("other_hand.py", 1, SECRET, PLACE, other, CONTENT)
    header = bytes((1, 2)) + classical.kid
    public = X25519PrivateKey.from_private_bytes(bytes.fromhex(SECRET)).public_key()
    place = info(PLACE.binding(), header)
    library = (header + _LIBRARY.encrypt(plain(canonical(CONTENT)), public, place)).hex()
    found["classical"] = Vector("the library", 2, SECRET, PLACE, library, CONTENT)
    other = by_hand(2, classical.public, classical.kid)
    found["classical-other-hand"] = Vector("other_hand.py", 2, SECRET, PLACE, other, CONTENT)
    kept = seal_pocket(CONTENT, pocket, PLACE.binding()).envelope.hex()
    found["pocket"] = Vector("ours", 16, SECRET, PLACE, kept, CONTENT)
    return found


def flipped(envelope: str, at: int) -> str:
    changed = bytearray.fromhex(envelope)
    changed[at] ^= 1
    return changed.hex()


def faults_of_envelope(fine: Vector) -> dict[str, Vector]:
    whole = fine.envelope
    changed = {
        "version": (flipped(whole, 0), "version"),
        "suite": (whole[:2] + "02" + whole[4:], "suite"),
        "suite-unknown": (whole[:2] + "7f" + whole[4:], "suite"),
        "kid": (flipped(whole, 9), "kid"),
        "enc-mlkem": (flipped(whole, 500), "tag"),
        "enc-x25519": (flipped(whole, 10 + 1100), "tag"),
        "enc-low-order": (whole[: 2 * 1098] + "00" * 32 + whole[2 * 1130 :], "tag"),
        "ciphertext": (flipped(whole, 1200), "tag"),
        "tag": (flipped(whole, -1), "tag"),
        "trailing-byte": (whole + "00", "tag"),
        "truncated": (whole[:-2], "tag"),
        "truncated-to-header": (whole[:20], "tag"),
        "truncated-in-header": (whole[:18], "length"),
        "empty": ("", "length"),
    }
    return {
        name: replace(fine, envelope=envelope, content=None, code=code)
        for name, (envelope, code) in changed.items()
    }


def faults_of_place(fine: Vector) -> dict[str, Vector]:
    places = {
        "purpose": replace(PLACE, purpose="note"),
        "org": replace(PLACE, org="0d" * 16),
        "case": replace(PLACE, case="0d" * 16),
        "seq": replace(PLACE, seq=8),
        "record": replace(PLACE, record="0d" * 16),
        "shifted": replace(PLACE, org="0a" * 15, case="0a" + "0b" * 16),
    }
    return {
        f"info-{name}": replace(fine, place=place, content=None, code="tag")
        for name, place in places.items()
    }


def faults_of_plaintext() -> dict[str, Vector]:
    text = canonical(CONTENT)
    deep = b'{"a":' * 17 + b"1" + b"}" * 17
    plaintexts = {
        "padding": (plain(text)[:-1] + b"\1", "padding"),
        "length-over": ((253).to_bytes(4, "big") + plain(text)[4:], "length"),
        "length-huge": (b"\xff" * 4 + plain(text)[4:], "length"),
        "length-short": ((len(text) - 1).to_bytes(4, "big") + plain(text)[4:], "padding"),
        "bucket-none": (plain(text, 255), "length"),
        "bucket-larger": (plain(text, 1024), "length"),
        "nothing": (b"", "length"),
        "json-none": (plain(b""), "json"),
        "json-not-an-object": (plain(b"[1]"), "content"),
        "json-twice": (plain(b'{"a":1,"a":2}'), "content"),
        "json-spaces": (plain(b'{"a": 1}'), "content"),
        "json-unsorted": (plain(b'{"b":1,"a":2}'), "content"),
        "json-escaped": (plain(b'{"a":"\\u0061"}'), "content"),
        "json-rest": (plain(b'{"a":1}{'), "json"),
        "json-nan": (plain(b'{"a":NaN}'), "json"),
        "json-surrogate": (plain(b'{"a":"\\ud800"}'), "json"),
        "utf8": (plain(b'{"a":"\xff"}'), "json"),
        "utf8-overlong": (plain(b'{"a":"\xc0\x80"}'), "json"),
        "utf8-bom": (plain(b'\xef\xbb\xbf{"a":1}'), "json"),
        "depth": (plain(deep), "depth"),
        "depth-bottomless": (plain(b"[" * 16000, 16384), "json"),
    }
    return {
        name: Vector("plaintext", 1, SECRET, PLACE, hybrid(plaintext), None, code)
        for name, (plaintext, code) in plaintexts.items()
    }


def faults_of_pocket(fine: Vector) -> dict[str, Vector]:
    whole = fine.envelope
    changed = {
        "nonce": (flipped(whole, 12), "tag"),
        "ciphertext": (flipped(whole, 40), "tag"),
        "truncated": (whole[:40], "tag"),
        "kid": (flipped(whole, 3), "kid"),
    }
    return {
        f"pocket-{name}": replace(fine, envelope=envelope, content=None, code=code)
        for name, (envelope, code) in changed.items()
    }


def main() -> int:
    if list(FOLDER.glob("*.json")):
        sys.stderr.write("Frozen: version 1 has its envelopes.\n")
        return 1
    fine = good()
    wrong = faults_of_envelope(fine["hybrid"]) | faults_of_place(fine["hybrid"])
    wrong |= faults_of_plaintext() | faults_of_pocket(fine["pocket"])
    for name, vector in fine.items():
        vector.write(f"good-{name}")
    for name, vector in wrong.items():
        vector.write(f"fault-{name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
