"""The sealed package and its file, ``*.helpline-referral``: UTF-8 JSON around an envelope.

==============  ==============================================================================
helpline_referral  ``1``, the version of this format
package, sender, receiver  16-byte ids as hex; the package's is the referral's
expires         ISO time, whole seconds, UTC; after it the receiver refuses to open
envelope        base64 of an envelope v1 (security.md 3.2), sealed to the receiver's key
signature       64 bytes as hex, by ``signer``, over sender, receiver, package, expiry, envelope
signer          32 bytes as hex: the Ed25519 key of the person who sent it
desk, voucher   the sender organisation's own key, and its signature over ``signer``: a person of
                ours. The receiver compares the fingerprint of ``desk`` by voice, once.
==============  ==============================================================================
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from intake.case import OrgId, RecordId
from intake.errors import HelplineError
from intake.keys import CannotOpen, Sealed, VerifyingKey
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

    from intake.keys import PartnerKeys, SealingKey, SigningKey
    from intake.sealing import Binding, Content

LARGEST_FILE: Final = 64 * 1024
_VOUCHER: Final = b"helpline-intake/staff/v1\0"
_Id = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
_Key = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
_Signature = Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]
_Envelope = Annotated[str, Field(max_length=LARGEST_FILE)]


class PackageRefused(HelplineError):
    """A package or an answer is not taken.

    ``code``: ``format``, ``not-for-us``, ``expired``, ``signature``, ``sender``, ``cannot-open``,
    ``no-consent``; and, before anything is made, ``not-sent`` or ``no-key``.
    """

    text_key = "package-refused"

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
        self.text_key = f"package-refused-{code}"


class Checked(BaseModel):
    """A file that came from outside, checked for its shape and for nothing else."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Parse a file. Raises PackageRefused."""
        if len(data) > LARGEST_FILE:
            raise PackageRefused("format")
        try:
            return cls.model_validate_json(data)
        except ValidationError:
            raise PackageRefused("format") from None


class File(Checked):
    """The file of a package."""

    helpline_referral: Literal[1] = 1
    package: _Id
    sender: _Id
    receiver: _Id
    expires: Annotated[AwareDatetime, Field(strict=False)]
    envelope: _Envelope
    signature: _Signature
    signer: _Key
    desk: _Key
    voucher: _Signature

    def sealed(self) -> Sealed:
        """Return the envelope. Raises PackageRefused."""
        try:
            return Sealed(base64.b64decode(self.envelope, validate=True))
        except ValueError:
            raise PackageRefused("format") from None

    def binding(self, purpose: Purpose) -> Binding:
        """Return what package and answer are bound to."""
        return referral_binding(
            OrgId(bytes.fromhex(self.sender)),
            OrgId(bytes.fromhex(self.receiver)),
            RecordId(bytes.fromhex(self.package)),
            self.expires,
            purpose,
        )


@dataclass(frozen=True, slots=True)
class Parcel:
    """Where a package goes: everything it is bound to, and the key it is sealed to."""

    sender: OrgId
    receiver: OrgId
    package: RecordId
    expires: datetime
    key: SealingKey


@dataclass(frozen=True, slots=True)
class Package:
    """A package that was opened, and who sent it.

    Attributes:
        content: the fields, the consent they rest on, who sends, until when.
        package: its id.
        sender: the organisation's id.
        fingerprint: of the sender organisation's key: to be compared by voice.
        expires: aware time.
    """

    content: Content
    package: RecordId
    sender: OrgId
    fingerprint: str
    expires: datetime


def vouch(staff: VerifyingKey, org: OrgId, desk: SigningKey) -> bytes:
    """Sign that a key belongs to a person of this organisation."""
    return desk.sign(_VOUCHER + org + staff.raw)


def fingerprint(key: VerifyingKey) -> str:
    """Return a key's fingerprint in groups of four, to be read aloud."""
    digest = hashlib.sha256(key.raw).hexdigest()[:32]
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def seal_package(content: Content, to: Parcel, signer: SigningKey, desk: SigningKey) -> bytes:
    """Return the bytes of a package file: sealed to the receiver, signed by a person of ours.

    Raises TooLarge when the fields do not fit one envelope. It does not ask whether it may be sent.
    """
    expires = to.expires.replace(microsecond=0)
    bound_to = referral_binding(to.sender, to.receiver, to.package, expires, Purpose.REFERRAL)
    sealed = seal(content, to.key, bound_to)
    file = File(
        package=to.package.hex(),
        sender=to.sender.hex(),
        receiver=to.receiver.hex(),
        expires=expires,
        envelope=base64.b64encode(sealed.envelope).decode(),
        signature=sign_referral(bound_to, sealed, signer).hex(),
        signer=signer.verifying().raw.hex(),
        desk=desk.verifying().raw.hex(),
        voucher=vouch(signer.verifying(), to.sender, desk).hex(),
    )
    return file.model_dump_json(indent=1).encode() + b"\n"


def open_package(data: bytes, keys: PartnerKeys, now: datetime, known_sender: str = "") -> Package:
    """Open a package as its receiver.

    Args:
        data: the file.
        keys: the receiver's own ring.
        now: aware time.
        known_sender: the fingerprint the sender is known by; spaces and case do not matter. Empty:
            the calling code shows the fingerprint, to be compared by voice.

    Raises PackageRefused with the reason: another's, expired, changed, unsigned, without consent.
    """
    file = File.read(data)
    if file.receiver != keys.org.hex():
        raise PackageRefused("not-for-us")
    bound_to, sealed = file.binding(Purpose.REFERRAL), file.sealed()
    signer, desk = (VerifyingKey.load(bytes.fromhex(key)) for key in (file.signer, file.desk))
    vouched = _VOUCHER + bound_to.org + signer.raw
    if not desk.verifies(bytes.fromhex(file.voucher), vouched) or not verify_referral(
        bound_to, sealed, bytes.fromhex(file.signature), signer
    ):
        raise PackageRefused("signature")
    if known_sender and _plain(known_sender) != _plain(fingerprint(desk)):
        raise PackageRefused("sender")
    if now >= file.expires:  # after the signature: only then the expiry is the sender's word
        raise PackageRefused("expired")
    try:
        content = open_sealed(sealed, keys.open, bound_to)
    except CannotOpen:
        raise PackageRefused("cannot-open") from None
    if not content.get("consent"):
        raise PackageRefused("no-consent")
    return Package(content, bound_to.record, bound_to.org, fingerprint(desk), file.expires)


def _plain(text: str) -> str:
    return text.replace(" ", "").casefold()
