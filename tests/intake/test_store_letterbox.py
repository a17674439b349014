from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from intake.case import EntryKind, Profile, Stream
from intake.db import RowRefused, Side
from intake.keys import OpeningKey, SigningKey
from intake.sealing import verify_chain
from intake.store import casefiles, letterbox, queue
from intake.tables import quarantine
from tests.build import (
    ORG,
    Aside,
    a_case_id,
    a_chain,
    a_minted_key,
    a_record,
    an_entry,
    an_opened_case,
    open_a_case,
    sealed,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from intake.db import Database
    from tests.fakes import FixedClock


def test_a_prekey_is_taken_once(bot: Database, desk: Database, clock: FixedClock) -> None:
    minted = [a_minted_key() for _ in range(3)]
    desk.call(casefiles.mint, minted)
    assert desk.call(casefiles.pool_size) == 3
    taken = bot.call(letterbox.take_keys, 2, clock())
    rest = bot.call(letterbox.take_keys, 2, clock())
    assert [len(taken), len(rest), desk.call(casefiles.pool_size)] == [2, 1, 0]
    by_id = {key.key_id: key for key in minted}
    for key in (*taken, *rest):
        mine = by_id.pop(key.key_id)
        assert (key.public, key.signature, key.epoch) == (mine.public, mine.signature, mine.epoch)
    assert bot.call(letterbox.take_keys, 5, clock()) == []


def test_many_who_take_at_once_never_get_the_same(
    opened: Callable[[Side], Database], desk: Database, clock: FixedClock
) -> None:
    desk.call(casefiles.mint, [a_minted_key() for _ in range(60)])
    takers = [opened(Side.BOT) for _ in range(4)]
    start = threading.Barrier(len(takers))

    def take(taker: Database) -> list[bytes]:
        start.wait()
        return [
            key.key_id for _ in range(10) for key in taker.call(letterbox.take_keys, 2, clock())
        ]

    with ThreadPoolExecutor(len(takers)) as crowd:
        taken = [key for mine in crowd.map(take, takers) for key in mine]
    assert len(taken) == len(set(taken)) == 60


def test_a_case_is_opened_with_its_key_or_without(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    minted = a_minted_key()
    desk.call(casefiles.mint, [minted])
    with_key = bot.call(open_a_case, clock())
    without = bot.call(open_a_case, clock())
    mine = desk.call(casefiles.case, with_key)
    assert mine is not None
    assert (mine.key_id, mine.public, mine.epoch) == (minted.key_id, minted.public, 1)
    assert mine.queue_grant == minted.queue_grant
    assert mine.profile is Profile.ADULT
    assert (mine.locale, mine.channel) == ("bg", "telegram")
    assert mine.hour == clock().replace(minute=0)
    other = desk.call(casefiles.case, without)
    assert other is not None
    assert (other.key_id, other.public, other.epoch, other.queue_grant) == (None,) * 4


def test_a_chain_cannot_fork(bot: Database, desk: Database, clock: FixedClock) -> None:
    case = bot.call(open_a_case, clock())
    with pytest.raises(RowRefused):
        bot.call(letterbox.append, an_entry(case, 1), clock())
    assert len(desk.call(casefiles.entries, case)) == 1


def test_a_sealed_and_signed_chain_comes_back_whole(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    sign, key, opened = SigningKey.make(), OpeningKey.make(), an_opened_case()
    bot.call(letterbox.open_case, opened, clock())
    for entry in a_chain(opened.case_id, 5, sign, key):
        bot.call(letterbox.append, entry, clock())
    rows = desk.call(casefiles.entries, opened.case_id)
    head = desk.call(casefiles.chain_heads, opened.case_id)[Stream.BOT]
    faults = verify_chain(
        [row.link for row in rows],
        (head.seq, head.head),
        {sign.kid: sign.verifying()},
        ORG,
        opened.case_id,
    )
    assert faults == ()
    assert {row.kind for row in rows} == {EntryKind.ANSWER}


def test_signals_wait_for_the_staff_side(bot: Database, desk: Database, clock: FixedClock) -> None:
    case = bot.call(open_a_case, clock())
    record = a_record()
    bot.call(letterbox.signal, case, record, sealed("second"), clock.move(minutes=1))
    first, second = desk.call(queue.signals, case)
    assert (second.record, second.sealed, second.fired) == (record, sealed("second"), clock())
    assert first.number < second.number


def test_a_signal_without_its_case_is_refused(bot: Database, clock: FixedClock) -> None:
    with pytest.raises(RowRefused):
        bot.call(letterbox.signal, a_case_id(), a_record(), sealed(), clock())


def test_an_update_put_aside_can_be_read_by_the_staff_side(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    aside = Aside(a_record())
    bot.call(letterbox.quarantine, "telegram", aside, clock())
    rows = desk.call(lambda tx: tx.rows(select(quarantine)))
    assert [tuple(row)[:4] for row in rows] == [
        (aside.record, "telegram", "not-json", aside.raw.envelope)
    ]
    assert desk.call(letterbox.forget_quarantine, clock.move(hours=1)) == 1


def test_a_key_that_was_taken_is_known_by_its_id(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    desk.call(casefiles.mint, [a_minted_key() for _ in range(3)])
    taken = bot.call(letterbox.take_keys, 2, clock())
    ids = [key.key_id for key in taken]
    found = bot.call(letterbox.known_keys, ids)
    assert sorted(found, key=lambda key: key.key_id) == sorted(taken, key=lambda key: key.key_id)
    assert bot.call(letterbox.known_keys, []) == []
