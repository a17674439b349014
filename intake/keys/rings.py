"""Who holds which keys. A ring is built once, at the start of its process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from intake.keys.material import SEED
from intake.keys.pairs import OpeningKey, SealingKey
from intake.keys.signing import SigningKey, VerifyingKey

if TYPE_CHECKING:
    from intake.case import OrgId
    from intake.keys.symmetric import IndexKey, PocketKey


@dataclass(frozen=True, slots=True)
class StaffBundle:
    """The two secrets of one member of staff."""

    open: OpeningKey
    sign: SigningKey

    @classmethod
    def make(cls) -> Self:
        """Make a new identity."""
        return cls(OpeningKey.make(), SigningKey.make())

    @classmethod
    def load(cls, seeds: bytes) -> Self:
        """Return the identity of 64 bytes: X-Wing seed, then Ed25519 seed. Raises KeyWrong."""
        return cls(OpeningKey(seeds[:SEED]), SigningKey(seeds[SEED:]))

    @property
    def seeds(self) -> bytes:
        """The 64 bytes that ``load`` takes."""
        return self.open.seed + self.sign.seed


@dataclass(frozen=True, slots=True)
class StreetKeys:
    """What the bot holds. None of it opens an answer it stored."""

    org: OrgId
    sign: SigningKey
    index: IndexKey
    pocket: PocketKey
    address: PocketKey
    delivery: OpeningKey
    triage: SealingKey
    queue: SealingKey
    mint: VerifyingKey
    desk: VerifyingKey


@dataclass(frozen=True, slots=True)
class DeskKeys:
    """What the escalation process holds. None of it opens a case without a member of staff."""

    org: OrgId
    triage: OpeningKey
    lapse: OpeningKey
    mint: SigningKey
    sign: SigningKey
    queue: SealingKey
    delivery: SealingKey
    bot: VerifyingKey


@dataclass(frozen=True, slots=True)
class PartnerKeys:
    """What a partner organisation holds; ``org`` is its own id."""

    org: OrgId
    open: OpeningKey
    sign: SigningKey


@dataclass(frozen=True, slots=True)
class PartnerPublic:
    """What a partner organisation gives us."""

    org: OrgId
    seal: SealingKey
    verify: VerifyingKey
