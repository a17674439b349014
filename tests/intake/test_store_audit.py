from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, update

from intake.db import Side
from intake.keys import SigningKey
from intake.store import audit as log
from intake.store.audit import AuditFault
from intake.tables import audit as table

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Executable

    from intake.db import Database, Tx
    from tests.fakes import FixedClock


@pytest.fixture
def sign() -> SigningKey:
    return SigningKey.make()


def write(desk: Database, sign: SigningKey, clock: FixedClock, count: int = 5) -> None:
    for number in range(count):
        desk.call(log.append, {"actor": f"{number:x}", "action": "open"}, sign, clock())


def test_what_was_written_can_be_read_and_verified(
    desk: Database, sign: SigningKey, clock: FixedClock
) -> None:
    assert desk.call(log.head) == (0, log.GENESIS)
    write(desk, sign, clock)
    rows = desk.call(log.rows)
    assert [row.seq for row in rows] == [1, 2, 3, 4, 5]
    assert rows[0].facts == {
        "action": "open", "actor": "0", "seq": 1, "stream": "desk", "ts": clock().isoformat(),
    }  # fmt: skip
    assert [row.seq for row in desk.call(log.rows, 3)] == [4, 5]
    assert desk.call(log.verify, sign.verifying()) == ()
    assert desk.call(log.verify, sign.verifying(), desk.call(log.head)) == ()


def test_a_line_is_undone_with_what_it_tells(
    desk: Database, sign: SigningKey, clock: FixedClock
) -> None:
    class Refused(Exception):
        pass

    def work(tx: Tx) -> None:
        log.append(tx, {"action": "open"}, sign, clock())
        raise Refused

    with pytest.raises(Refused):
        desk.call(work)
    assert desk.call(log.head) == (0, log.GENESIS)


async def test_many_who_write_at_once_make_one_chain(
    opened: Callable[[Side], Database], sign: SigningKey, clock: FixedClock
) -> None:
    desks = [opened(Side.DESK) for _ in range(3)]
    await asyncio.gather(
        *(
            desk.run(log.append, {"action": str(number)}, sign, clock())
            for number in range(20)
            for desk in desks
        )
    )
    assert desks[0].call(log.verify, sign.verifying()) == ()
    assert desks[0].call(log.head)[0] == 60


def test_a_long_chain_is_verified_page_by_page(
    desk: Database, sign: SigningKey, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "_AFTER", log._AFTER.limit(2))
    write(desk, sign, clock)
    assert desk.call(log.verify, sign.verifying()) == ()


FORGED = json.dumps({"action": "nothing", "seq": 3})


@pytest.mark.parametrize(
    ("tampering", "faults"),
    [
        (delete(table).where(table.c.seq == 3), ((3, "missing"), (4, "hash"))),
        (delete(table).where(table.c.seq == 1), ((1, "missing"), (2, "hash"))),
        (update(table).where(table.c.seq == 3).values(entry=FORGED), ((3, "hash"),)),
        (
            update(table).where(table.c.seq == 3).values(entry="no json"),
            ((3, "hash"), (3, "entry")),
        ),
        (update(table).where(table.c.seq == 3).values(entry="[]"), ((3, "hash"), (3, "entry"))),
        (
            update(table).where(table.c.seq == 3).values(hash=bytes(32)),
            ((3, "hash"), (3, "signature"), (4, "hash")),
        ),
        (update(table).where(table.c.seq == 5).values(seq=6), ((5, "missing"), (6, "entry"))),
        (update(table).where(table.c.seq == 2).values(signature=bytes(64)), ((2, "signature"),)),
    ],
)
def test_every_change_is_found(
    opened: Callable[[Side], Database],
    sign: SigningKey,
    clock: FixedClock,
    tampering: Executable,
    faults: tuple[tuple[int, str], ...],
) -> None:
    desk = opened(Side.DESK)
    write(desk, sign, clock)
    opened(Side.RECORD).call(lambda tx: tx.change(tampering))
    assert desk.call(log.verify, sign.verifying()) == tuple(AuditFault(*fault) for fault in faults)


def test_a_cut_off_end_is_found_with_a_head_kept_outside(
    desk: Database, keeper: Database, sign: SigningKey, clock: FixedClock
) -> None:
    write(desk, sign, clock)
    kept = desk.call(log.head)
    write(desk, sign, clock)
    assert desk.call(log.verify, sign.verifying(), kept) == ()
    keeper.call(lambda tx: tx.change(delete(table).where(table.c.seq >= 5)))
    assert desk.call(log.verify, sign.verifying()) == ()
    assert desk.call(log.verify, sign.verifying(), kept) == (AuditFault(5, "missing"),)


def test_a_chain_signed_by_another_is_found(
    desk: Database, sign: SigningKey, clock: FixedClock
) -> None:
    write(desk, sign, clock, 1)
    other = SigningKey.make().verifying()
    assert desk.call(log.verify, other) == (AuditFault(1, "signature"),)
