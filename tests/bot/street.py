"""What the bot's tests stand on: a street key ring, and the secrets that open what it sealed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from intake.case import OrgId
from intake.keys import (
    IndexKey,
    OpeningKey,
    PocketKey,
    SealingKey,
    SigningKey,
    StreetKeys,
)


@dataclass(frozen=True)
class Ring:
    """The bot's keys, and those it must not have."""

    street: StreetKeys
    triage: OpeningKey
    queue: OpeningKey
    mint: SigningKey
    desk: SigningKey

    @property
    def delivery(self) -> SealingKey:
        return self.street.delivery.sealing()


def a_ring() -> Ring:
    triage, queue, mint, desk = (
        OpeningKey.make(),
        OpeningKey.make(),
        SigningKey.make(),
        SigningKey.make(),
    )
    street = StreetKeys(
        org=OrgId(b"organisation-16b"),
        sign=SigningKey.make(),
        index=IndexKey.make(),
        pocket=PocketKey.make(),
        address=PocketKey.make(),
        delivery=OpeningKey.make(),
        triage=triage.sealing(),
        queue=queue.sealing(),
        mint=mint.verifying(),
        desk=desk.verifying(),
    )
    return Ring(street, triage, queue, mint, desk)


RING: Final = a_ring()
"""The ring of most tests: nothing changes it."""
