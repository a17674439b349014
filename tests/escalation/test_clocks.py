"""Service targets and the clocks of the workflow, length by length."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from escalation.clocks import (
    FOLLOW_UPS,
    LENGTHS,
    ROUND_THE_CLOCK,
    Clock,
    Due,
    Shift,
    acknowledgement_due,
    due,
    follow_ups,
    lease,
    reflection,
    runs_out,
    shown_as,
)
from intake.case import Priority

MONDAY = datetime(2026, 11, 2, 10, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 6, 10, tzinfo=UTC)
SOFIA_WINTER = timezone(timedelta(hours=2))
OFFICE = Shift(time(9), time(17), frozenset(range(5)), SOFIA_WINTER)
P1, P2, P3, P4, X = Priority
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("priority", "look", "answer", "safety"),
    [
        (P1, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE),
        (P2, 30 * MINUTE, HOUR, 4 * HOUR),
        (P3, 3 * HOUR, 24 * HOUR, 72 * HOUR),
        (P4, DAY, 2 * DAY, None),
    ],
)
def test_targets_are_those_of_the_table(
    priority: Priority, look: timedelta, answer: timedelta, safety: timedelta | None
) -> None:
    expected = Due(MONDAY + look, MONDAY + answer, None if safety is None else MONDAY + safety)
    assert due(priority, MONDAY) == expected


def test_what_is_no_case_has_no_clock() -> None:
    assert due(X, MONDAY) == Due(None, None)


def test_p1_has_no_off_shift() -> None:
    night = MONDAY.replace(hour=23)
    assert not OFFICE.on(night)
    assert due(P1, night, OFFICE).look == night + 5 * MINUTE


def test_p2_may_take_an_hour_off_shift() -> None:
    night = MONDAY.replace(hour=23)
    assert due(P2, night, OFFICE).look == night + HOUR


def test_p3_waits_for_the_next_shift() -> None:
    night = FRIDAY.replace(hour=20)
    opening = datetime(2026, 11, 9, 7, tzinfo=UTC)  # Monday nine o'clock in Sofia
    assert OFFICE.next_opening(night) == opening
    found = due(P3, night, OFFICE)
    assert found.look == opening + 3 * HOUR
    assert found.answer == found.look, "an answer cannot be due before anybody looked"


def test_the_same_day_may_still_open() -> None:
    early = MONDAY.replace(hour=5)
    assert OFFICE.next_opening(early) == MONDAY.replace(hour=7)
    assert OFFICE.next_opening(MONDAY) == MONDAY
    assert ROUND_THE_CLOCK.on(MONDAY.replace(hour=3))


def test_working_days_leave_out_the_weekend() -> None:
    found = due(P4, FRIDAY)
    assert (found.look, found.answer) == (FRIDAY + 3 * DAY, FRIDAY + 4 * DAY)


@given(
    st.sampled_from([P1, P2, P3, P4]),
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  hypothesis adds the zone
    st.sampled_from([ROUND_THE_CLOCK, OFFICE]),
)
def test_a_look_is_never_due_after_the_answer(
    priority: Priority, since: datetime, shift: Shift
) -> None:
    found = due(priority, since, shift)
    assert found.look is not None
    assert found.answer is not None
    assert since < found.look <= found.answer


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  hypothesis adds the zone
def test_more_urgent_is_never_due_later(since: datetime) -> None:
    looks = [due(priority, since, OFFICE).look for priority in (P1, P2)]
    assert looks == sorted(looks, key=lambda each: each or since)


@pytest.mark.parametrize(
    ("priority", "length"),
    [(P1, 30 * MINUTE), (P2, 2 * HOUR), (P3, 8 * HOUR), (P4, 8 * HOUR), (X, 8 * HOUR)],
)
def test_a_claim_lapses(priority: Priority, length: timedelta) -> None:
    assert lease(priority) == length


@pytest.mark.parametrize(
    ("priority", "late", "looked", "view"),
    [
        (P3, 2 * HOUR, False, P3),
        (P3, 3 * HOUR, False, P3),
        (P3, 4 * HOUR, False, P2),
        (P3, 4 * HOUR, True, P3),
        (P3, 25 * HOUR, True, P2),
        (P4, 25 * HOUR, False, P3),
        (P4, 25 * HOUR, True, P4),
        (P2, 9 * HOUR, False, P2),
        (P1, 9 * HOUR, False, P1),
    ],
)
def test_waiting_ages_upwards(
    priority: Priority, late: timedelta, *, looked: bool, view: Priority
) -> None:
    assert shown_as(priority, due(priority, MONDAY), MONDAY + late, looked=looked) is view


def test_what_is_no_case_does_not_age() -> None:
    assert shown_as(X, Due(None, None), MONDAY, looked=False) is X


@pytest.mark.parametrize(
    ("clock", "length"),
    [
        (Clock.REFLECTION_BG, 30 * DAY),
        (Clock.HOLD_REVIEW, 14 * DAY),
        (Clock.CAPACITY_VALID, 48 * HOUR),
    ],
)
def test_clocks_run_as_long_as_written(clock: Clock, length: timedelta) -> None:
    assert runs_out(clock, MONDAY) == MONDAY + length


def test_only_clocks_of_a_fixed_length_are_in_the_table() -> None:
    assert set(Clock) - set(LENGTHS) == {Clock.TRF_ACK, Clock.REFLECTION_PL}


@pytest.mark.parametrize(
    ("priority", "length"), [(P1, 2 * HOUR), (P2, 24 * HOUR), (P3, 72 * HOUR), (P4, 72 * HOUR)]
)
def test_a_receiver_has_a_time_to_answer(priority: Priority, length: timedelta) -> None:
    assert acknowledgement_due(priority, MONDAY) == MONDAY + length


def test_follow_ups_reach_a_year() -> None:
    dates = follow_ups(MONDAY)
    assert len(dates) == len(FOLLOW_UPS) == 7
    assert dates[0] == MONDAY + DAY
    assert dates[-1] == MONDAY + 365 * DAY


def test_reflection_in_bulgaria_is_for_adults() -> None:
    found = reflection("bg", MONDAY, minor=False)
    assert found is not None
    assert found.ends == MONDAY + 30 * DAY
    assert found.reminders == (found.ends - 7 * DAY, found.ends - 2 * DAY)
    assert reflection("bg", MONDAY, minor=True) is None


def test_reflection_in_poland_is_counted_in_months() -> None:
    adult = reflection("pl", MONDAY, minor=False)
    minor = reflection("pl", MONDAY, minor=True)
    assert adult is not None
    assert minor is not None
    assert adult.ends == datetime(2027, 2, 2, 10, tzinfo=UTC)
    assert minor.ends == datetime(2027, 3, 2, 10, tzinfo=UTC)


def test_a_period_in_months_ends_on_the_last_day_of_a_shorter_month() -> None:
    found = reflection("pl", datetime(2026, 11, 30, tzinfo=UTC), minor=False)
    assert found is not None
    assert found.ends == datetime(2027, 2, 28, tzinfo=UTC)


def test_no_unverified_length_is_made_up() -> None:
    assert reflection("hu", MONDAY, minor=False) is None
    assert reflection("other", MONDAY, minor=False) is None
