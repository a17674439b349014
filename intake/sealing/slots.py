"""How staff keep their keys: under a passphrase at rest, under a token while signed in.

Source: security.md 3.5. A slot that opens *is* the check of the passphrase: no second hash exists.
"""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from intake.case import NO_CASE, OrgId, RecordId
from intake.keys import Argon2Cost, CannotOpen, KeyWrong, PocketKey, StaffBundle, stretched
from intake.sealing.envelope import Binding, Purpose, header_of, info, lp, split

if TYPE_CHECKING:
    from intake.case import StaffId

_KEK: Final = b"helpline-intake/kek/v1\0"
_SESSION: Final = b"helpline-intake/session/v1\0"
_NOWHERE: Final = OrgId(bytes(16))
_TOKEN: Final = 32

_Hex16 = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
_Hex32 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


@dataclass(frozen=True, slots=True)
class Slot:
    """One way into a bundle.

    Attributes:
        envelope: the bundle, suite 0x10.
        facts_json: salts and cost, in clear; what they say is bound into the envelope.
    """

    envelope: bytes
    facts_json: str


class _Facts(BaseModel):
    """What opening a slot needs to know. The bounds keep a changed row from eating the memory."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    type: Literal["pass"] = "pass"
    slot: _Hex16
    salt: _Hex16
    kek_salt: _Hex32
    t: Annotated[int, Field(ge=1, le=16)]
    m: Annotated[int, Field(ge=32, le=1_048_576)]
    p: Annotated[int, Field(ge=1, le=4)]

    def bound(self) -> bytes:
        """Return the facts as associated data."""
        cost = b"".join(number.to_bytes(4, "big") for number in (self.t, self.m, self.p))
        ids = (bytes.fromhex(text) for text in (self.slot, self.salt, self.kek_salt))
        return lp(self.type.encode(), cost, *ids)


def make_slot(
    bundle: StaffBundle, passphrase: str, staff: StaffId, cost: Argon2Cost | None = None
) -> Slot:
    """Lock a bundle under a passphrase. Takes 0.3 s and 128 MiB at the default cost."""
    cost = cost or Argon2Cost()
    facts = _Facts(
        slot=os.urandom(16).hex(),
        salt=os.urandom(16).hex(),
        kek_salt=os.urandom(32).hex(),
        t=cost.t,
        m=cost.m,
        p=cost.p,
    )
    kek = _kek(passphrase, staff, facts)
    header = header_of(kek.suite, kek.kid)
    body = kek.encrypt(bundle.seeds, _slot_place(header, staff, facts))
    return Slot(header + body, facts.model_dump_json())


def open_slot(slot: Slot, passphrase: str, staff: StaffId) -> StaffBundle:
    """Unlock a bundle. Raises CannotOpen: wrong passphrase, other person, changed row alike."""
    try:
        facts = _Facts.model_validate_json(slot.facts_json)
    except ValidationError:
        raise CannotOpen("facts") from None
    kek = _kek(passphrase, staff, facts)
    header, body = split(slot.envelope, kek.suite, kek.kid)
    return _bundle(kek.decrypt(body, _slot_place(header, staff, facts)))


def wrap_session(bundle: StaffBundle, token: bytes) -> bytes:
    """Lock a bundle under the 32-byte token of a session cookie: memory alone does not open it."""
    key = _session_key(token)
    header = header_of(key.suite, key.kid)
    return header + key.encrypt(bundle.seeds, _session_place(header))


def unwrap_session(wrapped: bytes, token: bytes) -> StaffBundle:
    """Unlock a bundle for one request. Raises CannotOpen."""
    key = _session_key(token)
    header, body = split(wrapped, key.suite, key.kid)
    return _bundle(key.decrypt(body, _session_place(header)))


def _kek(passphrase: str, staff: StaffId, facts: _Facts) -> PocketKey:
    # NFKC: the same words typed on another keyboard or phone are the same passphrase.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    material = stretched(typed, bytes.fromhex(facts.salt), Argon2Cost(facts.t, facts.m, facts.p))
    context = _KEK + lp(staff, bytes.fromhex(facts.slot), facts.type.encode())
    try:
        return PocketKey.derived(material, bytes.fromhex(facts.kek_salt), context)
    finally:
        material[:] = bytes(len(material))


def _slot_place(header: bytes, staff: StaffId, facts: _Facts) -> bytes:
    return (
        info(Binding(Purpose.SLOT, _NOWHERE, NO_CASE, 0, RecordId(staff)), header) + facts.bound()
    )


def _session_key(token: bytes) -> PocketKey:
    if len(token) != _TOKEN:
        raise CannotOpen("length")
    return PocketKey.derived(token, bytes(_TOKEN), _SESSION)


def _session_place(header: bytes) -> bytes:
    return info(Binding(Purpose.SESSION, _NOWHERE), header)


def _bundle(seeds: bytes) -> StaffBundle:
    try:
        return StaffBundle.load(seeds)
    except KeyWrong:
        raise CannotOpen("content") from None
