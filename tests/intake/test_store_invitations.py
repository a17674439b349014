"""Codes of organisations: what is kept of them, how long, and who may make them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from intake.db import Database, NotAllowed, Side
from intake.retention import Counts, forget_desk
from intake.store import invitations
from intake.tables import invitations as table

if TYPE_CHECKING:
    from tests.fakes import FixedClock

YEAR = timedelta(days=365)


def test_a_code_is_long_enough_and_easy_to_read_aloud() -> None:
    codes = {invitations.new_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        groups = code.split("-")
        assert [len(group) for group in groups] == [4, 4, 4]
        assert not set(code) & set("01OIL")


@pytest.mark.parametrize(
    "typed",
    ["7KQ2-94TX-M3PA", "7kq2-94tx-m3pa", " 7KQ2 94TX M3PA\n", "7kq294txm3pa", "7KQ2.94TX/M3PA."],
)
def test_capitals_blanks_and_dashes_do_not_matter(typed: str) -> None:
    assert invitations.digest_of(typed) == invitations.digest_of("7KQ2-94TX-M3PA")


def test_another_sign_is_another_code() -> None:
    assert invitations.digest_of("7KQ2-94TX-M3PB") != invitations.digest_of("7KQ2-94TX-M3PA")
    assert invitations.digest_of("") != invitations.digest_of("7KQ2-94TX-M3PA")


def test_only_a_hash_of_a_code_is_kept(desk: Database, clock: FixedClock) -> None:
    code, now = invitations.new_code(), clock()
    desk.call(invitations.invite, code, "Animus", now, now + YEAR)
    ((kept, name, made, expires),) = desk.call(lambda tx: tx.rows(select(table)))
    assert (bytes(kept), name) == (invitations.digest_of(code), "Animus")
    assert (made, expires) == (now, now + YEAR)
    assert desk.call(invitations.good, now) == [("Animus", now, now + YEAR)]


def test_a_code_is_known_to_the_bot_until_it_is_over(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    code, now = invitations.new_code(), clock()
    desk.call(invitations.invite, code, "Animus", now, now + YEAR)
    known = {invitations.digest_of(code): "Animus"}
    assert bot.call(invitations.known, now + YEAR - timedelta(seconds=1)) == known
    assert bot.call(invitations.known, now + YEAR) == {}
    assert desk.call(invitations.good, now + YEAR) == []


def test_all_codes_of_an_organisation_end_at_once_and_no_others(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    now = clock()
    for name in ("Animus", "Animus", "A21"):
        desk.call(invitations.invite, invitations.new_code(), name, now, now + YEAR)
    assert desk.call(invitations.end, "Animus") == 2
    assert desk.call(invitations.end, "Animus") == 0
    assert [*bot.call(invitations.known, now).values()] == ["A21"]


def test_codes_that_are_over_are_forgotten_by_the_staff_side(
    desk: Database, clock: FixedClock
) -> None:
    now = clock()
    for days in (1, 2, 30):
        code = invitations.new_code()
        desk.call(invitations.invite, code, "Animus", now, now + timedelta(days=days))
    assert desk.call(forget_desk, clock.move(hours=23)) == Counts()
    assert desk.call(forget_desk, clock.move(hours=48)) == Counts(invitations=2)
    assert len(desk.call(lambda tx: tx.rows(select(table)))) == 1


def test_the_bot_may_look_and_neither_make_nor_end_a_code(
    sqlite_url: str, clock: FixedClock
) -> None:
    bot = Database.open(sqlite_url, side=Side.BOT)
    try:
        with pytest.raises(NotAllowed):
            bot.call(invitations.invite, "X", "Animus", clock(), clock() + YEAR)
        with pytest.raises(NotAllowed):
            bot.call(invitations.end, "Animus")
        with pytest.raises(NotAllowed):
            bot.call(invitations.forget_over, clock())
        assert bot.call(invitations.known, clock()) == {}
    finally:
        bot.close()
