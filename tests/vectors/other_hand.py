"""HPKE base mode once more, written from RFC 9180 and the X-Wing draft: nothing of ours, nothing of
the library's own HPKE. What it seals, we must open.
"""

from __future__ import annotations

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

X_WING = 0x647A
X25519 = 0x0020


def sealed_by_hand(kem: int, public: bytes, plaintext: bytes, info: bytes) -> bytes:
    """Return enc || ciphertext || tag under HKDF-SHA256 and ChaCha20-Poly1305."""
    secret, enc = _x_wing(public) if kem == X_WING else _dh_kem(public)
    suite = b"HPKE" + kem.to_bytes(2, "big") + b"\0\1\0\3"
    context = (
        b"\0" + _extract(suite, b"", b"psk_id_hash") + _extract(suite, b"", b"info_hash", info)
    )
    prk = _extract(suite, secret, b"secret")
    key = _expand(suite, prk, b"key", context, 32)
    nonce = _expand(suite, prk, b"base_nonce", context, 12)
    return enc + ChaCha20Poly1305(key).encrypt(nonce, plaintext, b"")


def _x_wing(public: bytes) -> tuple[bytes, bytes]:
    secret_m, enc_m = MLKEM768PublicKey.from_public_bytes(public[:1184]).encapsulate()
    secret_x, enc_x = _dh(public[1184:])
    combined = hashlib.sha3_256(secret_m + secret_x + enc_x + public[1184:] + rb"\.//^\ "[:-1])
    return combined.digest(), enc_m + enc_x


def _dh_kem(public: bytes) -> tuple[bytes, bytes]:
    shared, enc = _dh(public)
    suite = b"KEM\0\x20"
    prk = _extract(suite, b"", b"eae_prk", shared)
    return _expand(suite, prk, b"shared_secret", enc + public, 32), enc


def _dh(public: bytes) -> tuple[bytes, bytes]:
    ephemeral = X25519PrivateKey.generate()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    return shared, ephemeral.public_key().public_bytes_raw()


def _extract(suite: bytes, salt: bytes, label: bytes, material: bytes = b"") -> bytes:
    return hmac.digest(salt, b"HPKE-v1" + suite + label + material, "sha256")


def _expand(suite: bytes, prk: bytes, label: bytes, context: bytes, length: int) -> bytes:
    labelled = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + context
    return hmac.digest(prk, labelled + b"\1", "sha256")[:length]
