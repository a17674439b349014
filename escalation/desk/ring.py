"""Whose key opens a case: the queue's before a claim, the holder's and the leads' during one.

Source: security.md 3.3 step 5; ADR 0011 for what a lapsed claim leaves behind.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from escalation.minting import current_epoch
from escalation.staff import KEY_HOLDERS, Role
from intake.case import NO_CASE, RecordId
from intake.clock import hour_of
from intake.errors import HelplineError
from intake.keys import OpeningKey
from intake.sealing import (
    Binding,
    Purpose,
    open_seed,
    seal_seed,
    seal_twice,
    sign_prekey,
)
from intake.store import casefiles, grants, staff
from intake.store.grants import Grant

if TYPE_CHECKING:
    from escalation.desk.acts import Act, Actor
    from intake.case import CaseId, OrgId
    from intake.db import Tx
    from intake.store.casefiles import CaseRow
    from intake.store.queue import Standing
    from intake.store.staff import Member


class NoKey(HelplineError):
    """Allowed, but without a key: only a colleague who has one can help."""

    text_key = "no-key"

    def __init__(self) -> None:
        super().__init__("no-key")


def epoch_keys(tx: Tx, actor: Actor, org: OrgId) -> dict[int, OpeningKey]:
    """Open the queue's keys that were sealed to a member, by epoch. Raises CannotOpen."""
    found = {}
    for grant in grants.epochs_of(tx, actor.member.staff):
        if grant.epoch is not None:
            place = Binding(Purpose.EPOCH_MEMBER, org, NO_CASE, grant.epoch, grant.record)
            found[grant.epoch] = OpeningKey.load(open_seed(grant.sealed, actor.bundle.open, place))
    return found


def case_key(tx: Tx, act: Act, row: CaseRow) -> OpeningKey | None:
    """Open the case's own key as the actor can; ``None`` where the case has none (yet).

    Raises:
        NoKey: neither a grant of one's own nor the queue's is there.
        CannotOpen: it is there and does not open.
    """
    for grant in grants.of_case(tx, row.case, act.who):
        if grant.purpose is Purpose.GRANT_STAFF:
            place = Binding(Purpose.GRANT_STAFF, act.keys.org, row.case, 0, grant.record)
            return OpeningKey.load(open_seed(grant.sealed, act.actor.bundle.open, place))
    if row.key_id is None:
        return None
    epoch = epoch_keys(tx, act.actor, act.keys.org).get(row.epoch or 0)
    if row.queue_grant is None or epoch is None:
        raise NoKey
    return OpeningKey.load(open_seed(row.queue_grant, epoch, queue_place(act, row)))


def queue_place(act: Act, row: CaseRow) -> Binding:
    """Return what a case's grant to the queue is bound to."""
    return Binding(
        Purpose.GRANT_QUEUE, act.keys.org, NO_CASE, row.epoch or 0, RecordId(row.key_id or b"")
    )


def take_from_queue(tx: Tx, act: Act, row: CaseRow, key: OpeningKey) -> None:
    """Move a case's key from the queue to the holder and the leads.

    What a lapse needs stays behind, sealed twice: the queue's key inside the lapse key.
    """
    grants.drop(tx, row.case)
    _give(tx, act, row.case, key, act.actor.member)
    for member in staff.everybody(tx):
        if member.role == Role.LEAD and not member.disabled and member.staff != act.who:
            _give(tx, act, row.case, key, member)
    lapse = Binding(
        Purpose.GRANT_LAPSE, act.keys.org, NO_CASE, row.epoch or 0, RecordId(row.key_id or b"")
    )
    grants.put(
        tx,
        Grant(
            record=_record(),
            purpose=Purpose.GRANT_LAPSE,
            sealed=seal_twice(key.seed, act.keys.queue, act.keys.lapse.sealing(), lapse),
            case=row.case,
            key_id=row.key_id,
            epoch=row.epoch,
        ),
    )
    casefiles.set_queue_grant(tx, row.key_id or b"", None)


def back_to_queue(tx: Tx, act: Act, row: CaseRow, key: OpeningKey) -> None:
    """Give a case's key back to the queue: whoever is on duty can open it again."""
    grants.drop(tx, row.case)
    sealed = seal_seed(key.seed, act.keys.queue, queue_place(act, row))
    casefiles.set_queue_grant(tx, row.key_id or b"", sealed)


def keep_after_closing(tx: Tx, standing: Standing) -> None:
    """Leave a closed case's key with the leads and whoever closed it; nothing lapses any more."""
    grants.drop_purpose(tx, standing.case, Purpose.GRANT_LAPSE)


def mint_for(tx: Tx, act: Act, row: CaseRow) -> tuple[CaseRow, OpeningKey]:
    """Give a key to a case that began while the pool was empty; its id is the case's own.

    What was sealed to the queue until now stays so: signed rows are not rewritten. What is written
    from now on opens with the new key only.
    """
    key, epoch = OpeningKey.make(), current_epoch(tx, act.keys)
    key_id = bytes(row.case)
    minted = casefiles.MintedKey(
        key_id=key_id,
        public=key.sealing(),
        signature=sign_prekey(key_id, key.sealing(), epoch, act.keys.mint),
        epoch=epoch,
        queue_grant=seal_seed(
            key.seed, act.keys.queue,
            Binding(Purpose.GRANT_QUEUE, act.keys.org, NO_CASE, epoch, RecordId(key_id)),
        ),
    )  # fmt: skip
    casefiles.mint_for_case(tx, minted, hour_of(act.now))
    again = casefiles.case(tx, row.case)
    if again is None or again.key_id is None:
        raise NoKey
    return again, key


def _give(tx: Tx, act: Act, case: CaseId, key: OpeningKey, member: Member) -> None:
    if Role(member.role) not in KEY_HOLDERS:
        return
    record = _record()
    place = Binding(Purpose.GRANT_STAFF, act.keys.org, case, 0, record)
    grants.put(
        tx,
        Grant(
            record=record,
            purpose=Purpose.GRANT_STAFF,
            sealed=seal_seed(key.seed, member.sealing, place),
            case=case,
            member=member.staff,
        ),
    )


def _record() -> RecordId:
    return RecordId(os.urandom(16))
