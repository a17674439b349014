"""Seal words to a key and a place, open them there, and prove who wrote what in which order.

Formats: security.md 3.2 to 3.5. The rest of the house imports from here, not from the rooms inside.
"""

from intake.keys import CannotOpen, Sealed
from intake.sealing.certificates import (
    epoch_is_genuine,
    prekey_is_genuine,
    referral_binding,
    sign_epoch,
    sign_prekey,
    sign_referral,
    verify_referral,
)
from intake.sealing.chain import GENESIS, ChainFault, Link, record_hash, signed, verify_chain
from intake.sealing.envelope import (
    LARGEST,
    Binding,
    Content,
    JsonValue,
    NotContent,
    Purpose,
    TooLarge,
    info,
)
from intake.sealing.files import open_file, seal_file
from intake.sealing.seals import (
    decoy,
    open_outer,
    open_pocket,
    open_sealed,
    open_seed,
    seal,
    seal_pocket,
    seal_seed,
    seal_twice,
)
from intake.sealing.slots import Slot, make_slot, open_slot, unwrap_session, wrap_session

__all__ = [
    "GENESIS",
    "LARGEST",
    "Binding",
    "CannotOpen",
    "ChainFault",
    "Content",
    "JsonValue",
    "Link",
    "NotContent",
    "Purpose",
    "Sealed",
    "Slot",
    "TooLarge",
    "decoy",
    "epoch_is_genuine",
    "info",
    "make_slot",
    "open_file",
    "open_outer",
    "open_pocket",
    "open_sealed",
    "open_seed",
    "open_slot",
    "prekey_is_genuine",
    "record_hash",
    "referral_binding",
    "seal",
    "seal_file",
    "seal_pocket",
    "seal_seed",
    "seal_twice",
    "sign_epoch",
    "sign_prekey",
    "sign_referral",
    "signed",
    "unwrap_session",
    "verify_chain",
    "verify_referral",
    "wrap_session",
]
