from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from intake.case import CaseId, EntryKind, ReferralState, Stream
from intake.keys import OpeningKey, Sealed
from intake.sealing import Purpose
from intake.store import callers, casefiles, grants, letterbox, outbox, queue, referrals
from intake.store.letterbox import ChainHead
from intake.store.outbox import OutboxKind
from intake.store.referrals import Referral
from intake.tables import RECORD
from tests.build import (
    a_caller,
    a_case_id,
    a_letter,
    a_minted_key,
    a_record,
    a_staff_id,
    a_standing,
    an_entry,
    open_a_case,
    sealed,
)

if TYPE_CHECKING:
    from intake.db import Database, Tx
    from intake.store.grants import Grant
    from tests.fakes import FixedClock


def a_grant(case: CaseId, **given: object) -> Grant:
    values: dict[str, object] = {
        "record": a_record(),
        "purpose": Purpose.GRANT_STAFF,
        "sealed": sealed("grant"),
        "case": case,
        "member": a_staff_id(),
    }
    return grants.Grant(**(values | given))  # type: ignore[arg-type]  # fields of Grant


def test_a_timeline_has_two_streams_each_in_its_order(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case = bot.call(open_a_case, clock())
    bot.call(letterbox.append, an_entry(case, 2), clock())
    for seq in (1, 2, 3):
        note = an_entry(case, seq, stream=Stream.DESK, kind=EntryKind.NOTE)
        desk.call(casefiles.append, note, clock())
    rows = desk.call(casefiles.entries, case)
    assert [(row.stream, row.link.seq, row.kind) for row in rows] == [
        (Stream.BOT, 1, EntryKind.ANSWER),
        (Stream.BOT, 2, EntryKind.ANSWER),
        *((Stream.DESK, seq, EntryKind.NOTE) for seq in (1, 2, 3)),
    ]
    heads = desk.call(casefiles.chain_heads, case)
    assert heads == {
        Stream.BOT: ChainHead(2, (2).to_bytes(32, "big")),
        Stream.DESK: ChainHead(3, (3).to_bytes(32, "big")),
    }
    assert desk.call(casefiles.chain_heads, a_case_id()) == {}


def test_times_of_entries_tell_the_hour_only(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    clock.move(minutes=17, seconds=3)
    case = bot.call(open_a_case, clock())
    (row,) = desk.call(casefiles.entries, case)
    assert row.hour == clock().replace(minute=0, second=0)


def test_a_case_that_never_was_is_none(desk: Database) -> None:
    assert desk.call(casefiles.case, a_case_id()) is None
    assert desk.call(casefiles.entries, a_case_id()) == []
    assert desk.call(casefiles.by_code_name, "blue-fox") is None


def test_a_case_is_found_by_its_code_name(bot: Database, desk: Database, clock: FixedClock) -> None:
    case = bot.call(open_a_case, clock())
    desk.call(queue.sort, a_standing(case, clock(), code_name="blue-fox"))
    assert desk.call(casefiles.by_code_name, "blue-fox") == case


def test_the_queue_grant_goes_at_a_claim_and_comes_back(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    minted = a_minted_key()
    desk.call(casefiles.mint, [minted])
    case = bot.call(open_a_case, clock())

    def grant() -> Sealed | None:
        row = desk.call(casefiles.case, case)
        assert row is not None
        return row.queue_grant

    desk.call(casefiles.set_queue_grant, minted.key_id, None)
    assert grant() is None
    desk.call(casefiles.set_queue_grant, minted.key_id, sealed("again"))
    assert grant() == sealed("again")


def test_grants_are_given_and_taken_by_member_and_by_purpose(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case, other = (bot.call(open_a_case, clock()) for _ in range(2))
    mine, lead, lapse = (
        a_grant(case),
        a_grant(case, key_id=b"k" * 16, epoch=1),
        a_grant(case, purpose=Purpose.GRANT_LAPSE, member=None),
    )
    elsewhere = a_grant(other)
    for grant in (mine, lead, lapse, elsewhere):
        desk.call(casefiles.put_grant, grant)
    assert mine.member is not None
    assert desk.call(casefiles.grants, case, mine.member) == [mine]
    assert sorted(desk.call(casefiles.grants, case), key=lambda one: one.record) == sorted(
        (mine, lead, lapse), key=lambda one: one.record
    )
    desk.call(casefiles.drop_grants, case, mine.member)
    desk.call(grants.drop_purpose, case, Purpose.GRANT_LAPSE)
    assert desk.call(casefiles.grants, case) == [lead]
    desk.call(casefiles.drop_grants, case)
    assert desk.call(casefiles.grants, case) == []
    assert desk.call(casefiles.grants, other) == [elsewhere]


def test_a_member_has_the_seeds_of_epochs(desk: Database, clock: FixedClock) -> None:
    member = a_staff_id()
    seeds = [
        grants.Grant(
            a_record(), Purpose.EPOCH_MEMBER, sealed(f"{epoch}"), epoch=epoch, member=member
        )
        for epoch in (1, 2)
    ]
    for seed in reversed(seeds):
        desk.call(grants.put, seed)
    assert desk.call(grants.epochs_of, member) == seeds
    first = grants.Epoch(1, OpeningKey.make().sealing(), b"s" * 64, clock())
    desk.call(grants.put_epoch, first)
    desk.call(grants.end_epoch, 1, clock.move(days=30))
    (epoch,) = desk.call(grants.epochs)
    assert (epoch.epoch, epoch.public, epoch.until) == (1, first.public, clock())
    desk.call(grants.drop_member, member)
    assert desk.call(grants.epochs_of, member) == []


def rows_with(tx: Tx, value: bytes) -> set[str]:
    """Tables that still hold this id anywhere."""
    return {
        name
        for name, table in RECORD.tables.items()
        for row in tx.rows(select(table))
        if value in tuple(row)
    }


@pytest.mark.parametrize("keyed", [True, False])
def test_an_erased_case_leaves_nothing_but_the_order_to_close(
    bot: Database, desk: Database, keeper: Database, clock: FixedClock, *, keyed: bool
) -> None:
    minted = a_minted_key()
    if keyed:
        desk.call(casefiles.mint, [minted])
    who = a_caller()
    case, kept = bot.call(open_a_case, clock(), who), bot.call(open_a_case, clock())
    for one in (case, kept):
        desk.call(queue.sort, a_standing(one, clock()))
        desk.call(casefiles.put_grant, a_grant(one))
        desk.call(referrals.put, Referral(a_record(), one, ReferralState.DRAFT, clock()))
        for kind in (OutboxKind.REPLY, OutboxKind.CLOSE):
            desk.call(outbox.add_for_case, one, a_letter(kind), clock())
    desk.call(casefiles.erase, case)
    assert keeper.call(rows_with, case) == {"outbox", "callers"}
    (close,) = (row for row in bot.call(outbox.waiting, clock()) if row.case == case)
    assert (close.letter.kind, close.caller) == (OutboxKind.CLOSE, who)
    bot.call(callers.link_case, who, None)
    bot.call(outbox.sent, [(close.letter.record, None)], clock())
    assert keeper.call(rows_with, minted.key_id) == set()
    assert keeper.call(rows_with, kept) >= {"cases", "entries", "signals", "standings", "grants"}


def test_erasing_what_is_not_there_is_no_fault(desk: Database) -> None:
    desk.call(casefiles.erase, a_case_id())


def test_keys_taken_and_never_used_are_forgotten(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    desk.call(casefiles.mint, [a_minted_key() for _ in range(3)])
    bot.call(open_a_case, clock())
    bot.call(letterbox.take_keys, 1, clock())
    assert desk.call(casefiles.forget_spare_keys, clock.move(hours=-1)) == 0
    assert desk.call(casefiles.forget_spare_keys, clock.move(days=1)) == 1
    assert desk.call(casefiles.pool_size) == 1


def test_a_case_that_began_without_a_key_keeps_the_one_it_is_given(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case = bot.call(open_a_case, clock())
    given = replace(a_minted_key(), key_id=bytes(case))
    desk.call(casefiles.mint_for_case, given, clock())
    assert desk.call(casefiles.pool_size) == 0, "it never was in the pool"
    assert desk.call(casefiles.forget_spare_keys, clock.move(days=400)) == 0
    row = desk.call(casefiles.case, case)
    assert row is not None
    assert (row.key_id, row.public, row.queue_grant) == (case, given.public, given.queue_grant)
    desk.call(casefiles.erase, case)
    assert desk.call(casefiles.forget_spare_keys, clock()) == 0, "erased with its case"
