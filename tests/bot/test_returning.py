from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from typing_extensions import override

from bot import returning
from bot.engine import Place
from bot.pocket import Conversation
from bot.returning import LASTS, LASTS_AS_DRAFT
from intake.case import CallerId, CaseId
from intake.keys import OpeningKey, ReturnKey, return_key
from intake.store import returns
from intake.tables import return_codes
from tests.bot.street import a_ring
from tests.build import CHEAP

if TYPE_CHECKING:
    from intake.db import Database, Tx
    from tests.fakes import FixedClock

KEYS = a_ring().street
WHO = CallerId(b"w" * 16)
CASE = CaseId(b"c" * 16)
HERE = Conversation(
    Place("potential_victim", "papers", "", ("time",), ("papers",)),
    rev=7,
    locale="bg",
    facts={"country": "bg", "profile": "adult"},
    case=CASE,
    key_id=b"k" * 16,
    saving=True,
    contact=True,
    notice="not-understood",
    args={"code": "0"},
)
DRAFT = replace(HERE, case=None, key_id=None, saving=False)
ROWS = select(return_codes)


class Counting(OpeningKey):
    """A key that counts how often it was tried."""

    __slots__ = ("tries",)

    def __init__(self, seed: bytes | bytearray) -> None:
        super().__init__(seed)
        self.tries = 0

    @override
    def decrypt(self, ciphertext: bytes, info: bytes) -> bytes:
        self.tries += 1
        return super().decrypt(ciphertext, info)


def a_key(code: str = "1234567890123456") -> ReturnKey:
    return return_key(code, KEYS.index, CHEAP)


def put(database: Database, here: Conversation, key: ReturnKey, clock: FixedClock) -> Conversation:
    def work(tx: Tx) -> Conversation:
        issued = returning.issue(tx, here, key)
        returning.renew(tx, issued, WHO, KEYS, clock())
        return issued

    return database.call(work)


def test_what_was_put_is_found_without_what_belongs_to_one_screen(
    bot: Database, clock: FixedClock
) -> None:
    key = a_key()
    issued = put(bot, HERE, key, clock)
    found = bot.call(returning.found, key, KEYS, clock())
    assert found is not None
    assert found.caller == WHO
    assert found.here == replace(issued, rev=0, notice="", args={})


def test_known_and_unknown_take_the_same_work(bot: Database, clock: FixedClock) -> None:
    known, unknown = a_key(), a_key("9999999999999999")
    put(bot, HERE, known, clock)
    worked = []
    for key in (known, unknown):
        counting = ReturnKey(key.lookup, Counting(key.opens.seed))
        found = bot.call(returning.found, counting, KEYS, clock())
        assert isinstance(counting.opens, Counting)
        worked.append((found is not None, counting.opens.tries))
    assert worked == [(True, 1), (False, 1)]


def test_it_opens_only_with_its_own_code(bot: Database, clock: FixedClock) -> None:
    key = a_key()
    put(bot, HERE, key, clock)
    forged = ReturnKey(key.lookup, OpeningKey.make())
    assert bot.call(returning.found, forged, KEYS, clock()) is None


def test_a_row_moved_to_another_case_opens_nothing(bot: Database, clock: FixedClock) -> None:
    key = a_key()
    put(bot, HERE, key, clock)
    row = bot.call(returns.find, key.lookup, clock())
    assert row is not None
    bot.call(returns.put, replace(row, case=CaseId(b"d" * 16)))
    assert bot.call(returning.found, key, KEYS, clock()) is None


def test_each_renewal_moves_the_end_and_keeps_one_row(bot: Database, clock: FixedClock) -> None:
    key = a_key()
    issued = put(bot, HERE, key, clock)
    clock.move(days=80)
    moved = replace(issued, place=Place("open_line", "line"))
    bot.call(returning.renew, moved, WHO, KEYS, clock())
    clock.move(days=80)
    found = bot.call(returning.found, key, KEYS, clock())
    assert found is not None
    assert found.here.place == Place("open_line", "line")
    assert len(bot.call(lambda tx: tx.rows(ROWS))) == 1
    clock.now += LASTS
    assert bot.call(returning.found, key, KEYS, clock()) is None


@pytest.mark.parametrize("changed", [{"left": True}, {"saving": False}])
def test_who_left_or_has_not_agreed_again_is_found_where_she_was(
    bot: Database, clock: FixedClock, changed: dict[str, bool]
) -> None:
    key = a_key()
    issued = put(bot, HERE, key, clock)
    later = replace(issued, place=Place("welcome", "language"), **changed)  # type: ignore[arg-type]  # a dict of one
    bot.call(returning.renew, later, WHO, KEYS, clock())
    found = bot.call(returning.found, key, KEYS, clock())
    assert found is not None
    assert found.here.place == HERE.place


def test_a_draft_has_a_way_back_too_for_three_days_and_may_become_a_case(
    bot: Database, clock: FixedClock
) -> None:
    key = a_key()
    issued = put(bot, DRAFT, key, clock)
    found = bot.call(returning.found, key, KEYS, clock.move(hours=71))
    assert found is not None
    assert found.here.case is None
    assert bot.call(returning.found, key, KEYS, clock.move(hours=1)) is None
    case = replace(issued, case=CASE, key_id=b"k" * 16, saving=True)
    bot.call(returning.renew, case, WHO, KEYS, clock())
    found = bot.call(returning.found, key, KEYS, clock() + LASTS_AS_DRAFT + timedelta(days=1))
    assert found is not None
    assert found.here.case == CASE


def test_a_place_the_flow_does_not_have_any_more_leads_to_the_line(
    bot: Database, clock: FixedClock
) -> None:
    key = a_key()
    put(bot, replace(HERE, place=Place("potential_victim", "gone", "", ("time",))), key, clock)
    found = bot.call(returning.found, key, KEYS, clock())
    assert found is not None
    assert found.here.place == Place("open_line", "line")


def test_a_second_code_of_a_case_takes_the_place_of_the_first(
    bot: Database, clock: FixedClock
) -> None:
    first, second = a_key(), a_key("2222333344445555")
    put(bot, HERE, first, clock)
    put(bot, HERE, second, clock)
    assert bot.call(returning.found, first, KEYS, clock()) is None
    assert bot.call(returning.found, second, KEYS, clock()) is not None


def test_what_lies_there_cannot_be_opened_with_any_key_of_the_bot(
    bot: Database, clock: FixedClock
) -> None:
    put(bot, HERE, return_key(str(secrets.randbelow(10**16)), KEYS.index, CHEAP), clock)
    (row,) = bot.call(lambda tx: tx.rows(ROWS))
    kid = row.state[2:10]
    held = (KEYS.pocket, KEYS.address, KEYS.delivery, KEYS.queue, KEYS.triage)
    assert kid not in {one.kid for one in held}
