"""The receiver's answer, a file ``*.helpline-receipt``: sealed to the case, signed by its key.

UTF-8 JSON like the package: ``helpline_receipt`` (``1``), ``package``, ``sender``, ``receiver``,
``expires`` of the package it answers, ``envelope`` and ``signature``.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import AwareDatetime, Field

from escalation.referral.package import LARGEST_FILE, Checked, PackageRefused, open_package
from intake.case import OrgId, RecordId
from intake.keys import CannotOpen, KeyWrong, Sealed, SealingKey
from intake.sealing import (
    Purpose,
    open_sealed,
    referral_binding,
    seal,
    sign_referral,
    verify_referral,
)

if TYPE_CHECKING:
    from datetime import datetime

    from intake.keys import OpeningKey, PartnerKeys, PartnerPublic
    from intake.sealing import Binding

LONGEST_REASON: Final = 400


class Verdict(StrEnum):
    """What the receiver says."""

    ACCEPT = "accept"
    DECLINE = "decline"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the receiver said, and about which package."""

    package: RecordId
    verdict: Verdict
    reason: str
    at: str


class ReceiptFile(Checked):
    """The file of an answer."""

    helpline_receipt: Literal[1] = 1
    package: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    sender: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    receiver: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    expires: Annotated[AwareDatetime, Field(strict=False)]
    envelope: Annotated[str, Field(max_length=LARGEST_FILE)]
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]

    def binding(self) -> Binding:
        """Return what the answer is bound to: the package's own ids and expiry."""
        return referral_binding(
            OrgId(bytes.fromhex(self.sender)),
            OrgId(bytes.fromhex(self.receiver)),
            RecordId(bytes.fromhex(self.package)),
            self.expires,
            Purpose.RECEIPT,
        )


def answer_package(
    data: bytes, keys: PartnerKeys, verdict: Verdict, reason: str, now: datetime
) -> bytes:
    """Return a receipt's bytes for a package that opens with these keys. Raises PackageRefused."""
    package = open_package(data, keys, now)
    try:
        to = SealingKey.load(bytes.fromhex(str(package.content.get("answer_to"))))
    except (ValueError, KeyWrong):
        raise PackageRefused("format") from None
    bound_to = referral_binding(
        package.sender, keys.org, package.package, package.expires, Purpose.RECEIPT
    )
    said = {"verdict": verdict.value, "reason": reason[:LONGEST_REASON], "at": now.isoformat()}
    sealed = seal(said, to, bound_to)
    file = ReceiptFile(
        package=package.package.hex(),
        sender=package.sender.hex(),
        receiver=keys.org.hex(),
        expires=package.expires,
        envelope=base64.b64encode(sealed.envelope).decode(),
        signature=sign_referral(bound_to, sealed, keys.sign).hex(),
    )
    return file.model_dump_json(indent=1).encode() + b"\n"


def open_receipt(data: bytes, case: OpeningKey, receiver: PartnerPublic) -> Answer:
    """Return what the receiver said. Raises PackageRefused: not its answer, or not to us."""
    file = ReceiptFile.read(data)
    if file.receiver != receiver.org.hex():
        raise PackageRefused("not-for-us")
    try:
        bound_to, sealed = file.binding(), Sealed(base64.b64decode(file.envelope, validate=True))
    except ValueError:
        raise PackageRefused("format") from None
    if not verify_referral(bound_to, sealed, bytes.fromhex(file.signature), receiver.verify):
        raise PackageRefused("signature")
    try:
        said = open_sealed(sealed, case, bound_to)
        verdict = Verdict(str(said.get("verdict")))
    except (CannotOpen, ValueError):
        raise PackageRefused("cannot-open") from None
    reason = str(said.get("reason") or "")[:LONGEST_REASON]
    return Answer(bound_to.record, verdict, reason, str(said.get("at") or ""))
