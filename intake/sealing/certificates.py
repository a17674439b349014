"""What is signed beside the rows of a case: keys that were minted, packages that are sent."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from intake.case import CaseId
from intake.sealing.envelope import HEADER, Binding, Purpose, info, lp

if TYPE_CHECKING:
    from intake.case import OrgId, RecordId
    from intake.keys import Sealed, SealingKey, SigningKey, VerifyingKey

_PREKEY: Final = b"helpline-intake/prekey/v1\0"
_EPOCH: Final = b"helpline-intake/epoch/v1\0"
_REFERRAL: Final = b"helpline-intake/referral/v1\0"


def sign_prekey(key_id: bytes, public: SealingKey, epoch: int, mint: SigningKey) -> bytes:
    """Vouch that the public half of a case key was minted here, in this queue epoch."""
    return mint.sign(_prekey(key_id, public, epoch))


def prekey_is_genuine(
    key_id: bytes, public: SealingKey, epoch: int, signature: bytes, mint: VerifyingKey
) -> bool:
    """Say whether a case key came from the mint: a key put into the database by others did not."""
    return mint.verifies(signature, _prekey(key_id, public, epoch))


def sign_epoch(epoch: int, public: SealingKey, mint: SigningKey) -> bytes:
    """Vouch for the public half of a queue epoch."""
    return mint.sign(_epoch(epoch, public))


def epoch_is_genuine(epoch: int, public: SealingKey, signature: bytes, mint: VerifyingKey) -> bool:
    """Say whether a queue epoch's key came from the mint."""
    return mint.verifies(signature, _epoch(epoch, public))


def referral_binding(
    sender: OrgId, receiver: OrgId, package: RecordId, expires: datetime, purpose: Purpose
) -> Binding:
    """Return what a package between organisations is bound to. It names no case.

    Args:
        sender: who seals and signs.
        receiver: whose key opens it.
        package: random id of the package; a receipt names the package it answers.
        expires: aware time after which the receiver refuses it; whole seconds count.
        purpose: REFERRAL, or RECEIPT for the answer.
    """
    seconds = int(expires.astimezone(UTC).timestamp())
    return Binding(purpose, sender, CaseId(receiver), seconds, package)


def sign_referral(bound_to: Binding, sealed: Sealed, key: SigningKey) -> bytes:
    """Sign a package: this person sends exactly this, to exactly this organisation."""
    return key.sign(_referral(bound_to, sealed))


def verify_referral(bound_to: Binding, sealed: Sealed, signature: bytes, key: VerifyingKey) -> bool:
    """Say whether the package was signed by this key for this sender, receiver, id and expiry."""
    try:
        return key.verifies(signature, _referral(bound_to, sealed))
    except (IndexError, OverflowError):  # no header, or an expiry no package was ever bound to
        return False


def _prekey(key_id: bytes, public: SealingKey, epoch: int) -> bytes:
    return _PREKEY + lp(key_id, public.raw) + epoch.to_bytes(8, "big")


def _epoch(epoch: int, public: SealingKey) -> bytes:
    return _EPOCH + lp(public.raw) + epoch.to_bytes(8, "big")


def _referral(bound_to: Binding, sealed: Sealed) -> bytes:
    place = info(bound_to, sealed.envelope[:HEADER])
    return _REFERRAL + hashlib.sha256(place + sealed.envelope).digest()
