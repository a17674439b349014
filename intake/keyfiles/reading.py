"""Key files to key rings, once, when a process starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.case import OrgId
from intake.keyfiles.format import KeyFileWrong, Role, read
from intake.keys import (
    DeskKeys,
    IndexKey,
    KeyWrong,
    OpeningKey,
    PartnerKeys,
    PartnerPublic,
    PocketKey,
    SealingKey,
    SigningKey,
    StreetKeys,
    VerifyingKey,
)

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class FoundingKeys:
    """The first queue epoch's key, until the first member of staff holds it."""

    org: OrgId
    queue: OpeningKey


def load_street(path: Path) -> StreetKeys:
    """Return the bot's ring. Raises KeyFileWrong, and ForbiddenKey if it could open a case."""
    keys = _Checked(path, Role.BOT)
    return StreetKeys(
        org=keys.org,
        sign=SigningKey.load(keys.secret["sign"]),
        index=IndexKey.load(keys.secret["index"]),
        pocket=PocketKey.load(keys.secret["pocket"]),
        address=PocketKey.load(keys.secret["address"]),
        delivery=OpeningKey.load(keys.secret["delivery"]),
        triage=keys.sealing("triage"),
        queue=keys.sealing("queue"),
        mint=keys.verifying("mint"),
        desk=keys.verifying("desk"),
    )


def load_desk(path: Path) -> DeskKeys:
    """Return the desk's ring. Raises KeyFileWrong, and ForbiddenKey if it leads to a caller."""
    keys = _Checked(path, Role.DESK)
    return DeskKeys(
        org=keys.org,
        triage=OpeningKey.load(keys.secret["triage"]),
        lapse=OpeningKey.load(keys.secret["lapse"]),
        mint=SigningKey.load(keys.secret["mint"]),
        sign=SigningKey.load(keys.secret["sign"]),
        queue=keys.sealing("queue"),
        delivery=keys.sealing("delivery"),
        bot=keys.verifying("bot"),
    )


def load_founding(path: Path) -> FoundingKeys:
    """Return the first queue epoch's key. Whoever seals it to a person then deletes the file."""
    keys = _Checked(path, Role.FOUNDING)
    return FoundingKeys(keys.org, OpeningKey.load(keys.secret["queue"]))


def load_partner(path: Path) -> PartnerKeys:
    """Return a partner organisation's own ring. Raises KeyFileWrong, ForbiddenKey."""
    keys = _Checked(path, Role.PARTNER)
    return PartnerKeys(
        keys.org, OpeningKey.load(keys.secret["open"]), SigningKey.load(keys.secret["sign"])
    )


def load_partner_public(path: Path) -> PartnerPublic:
    """Return what a partner gave us. Raises KeyFileWrong, and ForbiddenKey if it is the secrets."""
    keys = _Checked(path, Role.PARTNER_PUBLIC)
    return PartnerPublic(keys.org, keys.sealing("open"), keys.verifying("sign"))


class _Checked:
    """The keys of one file by their use, after every check of ``format.read``."""

    def __init__(self, path: Path, role: Role) -> None:
        ring = read(path, role)
        self.org = OrgId(bytes.fromhex(ring.org))
        self.secret = {key.use: bytes.fromhex(key.secret) for key in ring.keys if key.secret}
        self._public = {key.use: bytes.fromhex(key.public) for key in ring.keys if key.public}
        self._path = path

    def sealing(self, use: str) -> SealingKey:
        try:
            return SealingKey.load(self._public[use])
        except KeyWrong:
            raise KeyFileWrong(self._path, "key") from None

    def verifying(self, use: str) -> VerifyingKey:
        try:
            return VerifyingKey.load(self._public[use])
        except KeyWrong:
            raise KeyFileWrong(self._path, "key") from None
