"""When she may be written to. All times of the examples are of 2026; Sofia changes clocks too."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.contactplan import (
    ANYTIME,
    DAYS,
    LONGEST_WAIT,
    TIMES,
    ZONES,
    ContactPlan,
    Window,
    may_send,
    next_opening,
    opens_at,
    plan_of,
)

SOFIA = "Europe/Sofia"
EVENING = ContactPlan((Window(time(20), time(22)),), SOFIA)
NIGHT = ContactPlan((Window(time(23), time(1), frozenset({5})),), SOFIA)  # Saturday into Sunday
MONDAYS = ContactPlan((Window(time(9), time(10), frozenset({0})),), SOFIA)


def at(text: str, zone: str = SOFIA) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def test_as_long_as_nothing_was_agreed_any_time_will_do() -> None:
    now = datetime(2026, 11, 2, 3, 0, tzinfo=UTC)
    assert may_send(ANYTIME, now)
    assert next_opening(ANYTIME, now) == now


def test_no_window_means_never() -> None:
    never = ContactPlan(())
    assert not may_send(never, datetime(2026, 11, 2, tzinfo=UTC))
    assert next_opening(never, datetime(2026, 11, 2, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("when", "allowed"),
    [
        ("2026-11-02T19:59:59", False),
        ("2026-11-02T20:00:00", True),
        ("2026-11-02T21:59:59", True),
        ("2026-11-02T22:00:00", False),
    ],
)
def test_a_window_opens_at_its_start_and_is_shut_at_its_end(when: str, *, allowed: bool) -> None:
    assert may_send(EVENING, at(when)) is allowed
    assert may_send(EVENING, at(when).astimezone(UTC)) is allowed


@pytest.mark.parametrize(
    ("when", "allowed"),
    [
        ("2026-11-07T22:59:00", False),
        ("2026-11-07T23:00:00", True),
        ("2026-11-08T00:59:00", True),
        ("2026-11-08T01:00:00", False),
        ("2026-11-08T23:30:00", False),
        ("2026-11-07T00:30:00", False),
    ],
)
def test_a_window_over_midnight_belongs_to_the_day_it_starts(when: str, *, allowed: bool) -> None:
    assert may_send(NIGHT, at(when)) is allowed


@pytest.mark.parametrize(
    ("plan", "now", "opening"),
    [
        (EVENING, "2026-11-02T12:00", "2026-11-02T20:00"),
        (EVENING, "2026-11-02T23:00", "2026-11-03T20:00"),
        (NIGHT, "2026-11-08T01:00", "2026-11-14T23:00"),
        (MONDAYS, "2026-11-02T10:00", "2026-11-09T09:00"),
        (MONDAYS, "2026-11-02T09:30", "2026-11-02T09:30"),
    ],
)
def test_the_next_opening_is_told(plan: ContactPlan, now: str, opening: str) -> None:
    assert next_opening(plan, at(now)) == at(opening)


def test_of_several_windows_the_first_to_open_counts() -> None:
    plan = ContactPlan((Window(time(20), time(22)), Window(time(6), time(7))), SOFIA)
    assert next_opening(plan, at("2026-11-02T05:00")) == at("2026-11-02T06:00")
    assert next_opening(plan, at("2026-11-02T08:00")) == at("2026-11-02T20:00")


def test_her_wall_clock_counts_when_clocks_change() -> None:
    before, after = at("2026-10-24T20:30"), at("2026-10-25T20:30")
    assert may_send(EVENING, before)
    assert may_send(EVENING, after)
    assert after.astimezone(UTC) - before.astimezone(UTC) == timedelta(hours=25)


def test_a_window_that_a_clock_change_skips_opens_a_week_later() -> None:
    skipped = ContactPlan((Window(time(3), time(4), frozenset({6})),), SOFIA)
    assert next_opening(skipped, at("2026-03-28T12:00")) == at("2026-04-05T03:00")


def test_an_hour_that_comes_twice_opens_twice() -> None:
    twice = ContactPlan((Window(time(3), time(3, 30)),), SOFIA)
    first = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    assert next_opening(twice, first - timedelta(minutes=1)) == first
    between = first + timedelta(minutes=40)
    assert not may_send(twice, between)
    assert next_opening(twice, between) == first + timedelta(hours=1)


WINDOWS = st.builds(
    Window, st.times(), st.times(), st.frozensets(st.integers(0, 6), min_size=1, max_size=3)
)


@given(
    st.builds(ContactPlan, st.lists(WINDOWS, min_size=1, max_size=3).map(tuple), st.just(SOFIA)),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  hypothesis adds the zone
)
def test_what_is_told_as_an_opening_is_one_and_none_comes_earlier(
    plan: ContactPlan, now: datetime
) -> None:
    opening = next_opening(plan, now)
    if opening is None:  # every window lies in an hour that does not exist
        return
    assert may_send(plan, opening)
    step = (opening - now) / 50
    assert opening == now or not any(may_send(plan, now + step * count) for count in range(50))


# --- what choices amount to -----------------------------------------------------------------------


def chosen(**choices: str) -> ContactPlan:
    return plan_of({"country": "bg", "when": "evenings", "days": "every-day", **choices})


def test_what_was_left_out_counts_as_the_more_careful_choice() -> None:
    assert plan_of({}) == ANYTIME
    careful = ContactPlan((), "UTC", "opening-note", shared=True, fades=True, nudge=False)
    assert plan_of({"phone": "shared"}) == careful
    assert plan_of({"when": "no-such-time", "opening": "no-such-line"}) == careful


def test_choices_become_windows_of_her_country() -> None:
    assert chosen(days="weekend") == ContactPlan(
        (Window(time(17), time(22), frozenset({5, 6})),), SOFIA, "opening-note",
        shared=True, fades=True,
    )  # fmt: skip
    assert chosen(country="pl").zone == "Europe/Warsaw"
    assert chosen(country="hu").zone == "Europe/Budapest"
    open_book = chosen(phone="alone", delete="no", nudge="yes", opening="parcel")
    assert (open_book.shared, open_book.fades, open_book.nudge) == (False, False, True)
    assert open_book.opening == "opening-parcel"


@pytest.mark.parametrize("country", ["", "other", "xx"])
def test_where_her_clock_is_not_known_no_part_of_a_day_can_be_kept_to(country: str) -> None:
    for when in ("mornings", "daytime", "evenings", "nights", "when-i-write"):
        assert chosen(country=country, when=when).windows == ()
    assert chosen(country=country, when="any-time").windows == (Window(),)


def test_days_nobody_chose_are_no_days() -> None:
    assert plan_of({"country": "bg", "when": "evenings"}).windows == ()


def test_nothing_is_begun_in_the_last_minute_of_a_window() -> None:
    assert opens_at(EVENING, at("2026-11-02T21:58:00")) == at("2026-11-02T21:58:00")
    assert opens_at(EVENING, at("2026-11-02T21:59:00")) == at("2026-11-03T20:00:00")
    assert opens_at(EVENING, at("2026-11-02T12:00:00")) == at("2026-11-02T20:00:00")
    assert opens_at(ContactPlan(()), at("2026-11-02T12:00:00")) is None


@given(
    st.sampled_from([*TIMES, "when-i-write"]),
    st.sampled_from([*DAYS, ""]),
    st.sampled_from([*ZONES, "other"]),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  hypothesis adds the zone
)
def test_a_plan_opens_within_the_longest_wait_or_never(
    when: str, days: str, country: str, now: datetime
) -> None:
    plan = plan_of({"when": when, "days": days, "country": country})
    opening = opens_at(plan, now)
    assert (opening is None) == (not plan.windows)
    if opening is not None:
        assert now <= opening <= now + LONGEST_WAIT
        assert may_send(plan, opening)
