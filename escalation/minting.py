"""Minting prekeys: keys of cases that have not begun, so that the bot never makes one itself.

Source: security.md 3.3 step 1.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from intake.case import NO_CASE, RecordId
from intake.keys import OpeningKey
from intake.sealing import Binding, Purpose, epoch_is_genuine, seal_seed, sign_prekey
from intake.store import casefiles, grants
from intake.store.casefiles import MintedKey

if TYPE_CHECKING:
    from intake.db import Tx
    from intake.keys import DeskKeys

POOL: Final = 500
"""How many prekeys there should be. Under half of it, the pool is filled up."""
AT_ONCE: Final = 50
"""How many are minted and put in one go: others want to write, too."""


def lacking(tx: Tx, pool: int, keys: DeskKeys) -> tuple[int, int]:
    """Say how many prekeys are to be minted now, and in which epoch of the queue."""
    there = casefiles.pool_size(tx)
    return (pool - there if 2 * there < pool else 0), current_epoch(tx, keys)


def current_epoch(tx: Tx, keys: DeskKeys) -> int:
    """Return the number of the epoch that is open; the first one has no row of its own.

    A row counts only with our own key in it and the mint's signature over both: under a number that
    somebody planted, nobody could open what is sealed from then on.
    """
    mint_ = keys.mint.verifying()
    ours = (
        each.epoch
        for each in grants.epochs(tx)
        if each.until is None
        and each.public.raw == keys.queue.raw
        and epoch_is_genuine(each.epoch, each.public, each.signature, mint_)
    )
    return max(ours, default=1)


def mint(keys: DeskKeys, epoch: int, count: int) -> list[MintedKey]:
    """Make prekeys: each seed is sealed to the queue at once and forgotten."""
    return [_minted(keys, epoch) for _ in range(count)]


def _minted(keys: DeskKeys, epoch: int) -> MintedKey:
    key = OpeningKey.make()
    key_id = os.urandom(16)
    place = Binding(Purpose.GRANT_QUEUE, keys.org, NO_CASE, epoch, RecordId(key_id))
    return MintedKey(
        key_id=key_id,
        public=key.sealing(),
        signature=sign_prekey(key_id, key.sealing(), epoch, keys.mint),
        epoch=epoch,
        queue_grant=seal_seed(key.seed, keys.queue, place),
    )
