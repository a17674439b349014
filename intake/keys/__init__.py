"""Every kind of key, and the one door of ``cryptography``.

Formats: security.md 3.1 and 3.2. A secret shows no more than its public id and cannot be pickled or
copied by accident. The rest of the house imports from here, not from the rooms inside.
"""

from intake.keys.files import FileKey
from intake.keys.material import SEED, CannotOpen, KeyWrong, Sealed, kid_of
from intake.keys.pairs import ClassicalOpeningKey, OpeningKey, SealingKey
from intake.keys.returning import ReturnKey, return_key
from intake.keys.rings import DeskKeys, PartnerKeys, PartnerPublic, StaffBundle, StreetKeys
from intake.keys.signing import SigningKey, VerifyingKey
from intake.keys.symmetric import Argon2Cost, IndexKey, PocketKey, stretched

__all__ = [
    "SEED",
    "Argon2Cost",
    "CannotOpen",
    "ClassicalOpeningKey",
    "DeskKeys",
    "FileKey",
    "IndexKey",
    "KeyWrong",
    "OpeningKey",
    "PartnerKeys",
    "PartnerPublic",
    "PocketKey",
    "ReturnKey",
    "Sealed",
    "SealingKey",
    "SigningKey",
    "StaffBundle",
    "StreetKeys",
    "VerifyingKey",
    "kid_of",
    "return_key",
    "stretched",
]
