"""Giving this data to this organisation for this help: terms, consent, sealed package, answer.

A package is sealed to one organisation and signed by one person. It is only ever made from what the
caller agreed to in the chat, as the bot signed it, read anew at that moment. The rest of the house
imports from here, not from the rooms inside.
"""

from escalation.referral.answer import Answer, Verdict, answer_package, open_receipt
from escalation.referral.consent import (
    ConsentMissing,
    ConsentState,
    consent_state,
    consents_relied_on,
    ledger_of,
)
from escalation.referral.package import (
    Package,
    PackageRefused,
    Parcel,
    open_package,
    seal_package,
    vouch,
)
from escalation.referral.terms import ASKABLE, LIFE, Terms

__all__ = [
    "ASKABLE",
    "LIFE",
    "Answer",
    "ConsentMissing",
    "ConsentState",
    "Package",
    "PackageRefused",
    "Parcel",
    "Terms",
    "Verdict",
    "answer_package",
    "consent_state",
    "consents_relied_on",
    "ledger_of",
    "open_package",
    "open_receipt",
    "seal_package",
    "vouch",
]
