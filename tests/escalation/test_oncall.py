"""The ladder: who is woken when, and that nobody being there is never silence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from escalation.oncall import OnCall, leads_of, on_rung, rungs_due
from intake.case import StaffId

SINCE = datetime(2026, 11, 2, 3, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def person(name: str, order: int, *, lead: bool = False) -> OnCall:
    return OnCall(StaffId(name.encode().ljust(16)), f"topic-{name}", order, lead)


MARA, PIOTR = person("mara", 1), person("piotr", 2)
LENA, IVO = person("lena", 3, lead=True), person("ivo", 4, lead=True)
FULL = (IVO, LENA, PIOTR, MARA)


@pytest.mark.parametrize(
    ("paged", "since_last", "rungs"),
    [
        (1, 0 * MINUTE, []),
        (1, 4 * MINUTE, []),
        (1, 5 * MINUTE, [1]),
        (2, 5 * MINUTE, [2]),
        (3, 5 * MINUTE, [3]),
        (4, 4 * MINUTE, []),
        (4, 5 * MINUTE, [4]),
        (5, 10 * MINUTE, [5, 6]),
        (1, 12 * MINUTE, [1, 2]),
        (1, -1 * MINUTE, []),
    ],
)
def test_rungs_are_due_at_their_minutes(
    paged: int, since_last: timedelta, rungs: list[int]
) -> None:
    assert list(rungs_due(paged, SINCE, SINCE + since_last)) == rungs


def test_the_first_rung_is_due_at_once() -> None:
    assert list(rungs_due(0, None, SINCE)) == [0]
    assert list(rungs_due(0, SINCE, SINCE)) == [0]
    assert list(rungs_due(1, None, SINCE)) == [0]


@pytest.mark.parametrize(
    ("rung", "who"),
    [(0, (MARA,)), (1, (PIOTR,)), (2, (LENA,)), (3, (IVO,)), (4, (MARA, PIOTR, LENA, IVO))],
)
def test_the_full_roster_is_climbed_in_order(rung: int, who: tuple[OnCall, ...]) -> None:
    assert on_rung(rung, FULL) == who


@pytest.mark.parametrize(
    ("roster", "ladder"),
    [
        ((MARA,), [(MARA,), (MARA,), (MARA,), (MARA,)]),
        ((MARA, PIOTR), [(MARA,), (PIOTR,), (PIOTR,), (MARA, PIOTR)]),
        ((MARA, LENA), [(MARA,), (LENA,), (LENA,), (LENA,)]),
        ((LENA,), [(LENA,), (LENA,), (LENA,), (LENA,)]),
        ((), [(), (), (), ()]),
    ],
)
def test_a_short_roster_leaves_no_rung_empty(
    roster: tuple[OnCall, ...], ladder: list[tuple[OnCall, ...]]
) -> None:
    assert [on_rung(rung, roster) for rung in range(4)] == ladder


def test_a_broken_target_is_told_to_the_lead() -> None:
    assert leads_of(FULL) == (LENA,)
    assert leads_of((PIOTR, MARA)) == (MARA,)
    assert leads_of(()) == ()
