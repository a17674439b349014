"""What becomes of a letter, whatever the hour: over the whole year, with both changes of clocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.agreement import LIVE, Agreement, Mark
from bot.courier.holding import UNSEEN, Fate, verdict
from bot.engine import Place
from bot.pocket import Conversation
from bot.safecontact import CAME
from intake.case import CallerId, CaseId, RecordId
from intake.contactplan import DAYS, TIMES, UNTIL_SHE_WRITES, ZONES, may_send
from intake.keys import Sealed
from intake.store.outbox import Letter, OutboxKind, OutboxRow

if TYPE_CHECKING:
    from intake.sealing import Content

CASE = CaseId(b"c" * 16)
SPRING = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)
AUTUMN = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
PLANS = st.fixed_dictionaries(
    {
        "phone": st.sampled_from(["alone", "shared"]),
        "when": st.sampled_from([*TIMES, "when-i-write", ""]),
        "days": st.sampled_from([*DAYS, ""]),
        "country": st.sampled_from([*ZONES, "other"]),
    }
)
MOMENTS = st.one_of(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  hypothesis adds the zone
    st.builds(
        lambda change, minutes: change + timedelta(minutes=minutes),
        st.sampled_from([SPRING, AUTUMN]),
        st.integers(-1500, 1500),
    ),
)
QUIET = frozenset({Mark.HELD, Mark.SILENT})
OF_STAFF = (OutboxKind.REPLY, OutboxKind.PHRASE, OutboxKind.ASK, OutboxKind.PERSON)


def a_row(kind: OutboxKind, channel: str = "telegram") -> OutboxRow:
    letter = Letter(kind, Sealed(b"body"), RecordId(b"r" * 16))
    return OutboxRow(letter, CASE, CallerId(b"w" * 16), channel, None, unreachable=False, tries=0)


def standing(agreed: Agreement, *, left: bool = False) -> Conversation:
    return Conversation(
        Place("open_line", "saved"), case=CASE, saving=not left, contact=True, left=left,
        agreed=agreed,
    )  # fmt: skip


@given(
    kind=st.sampled_from(OF_STAFF),
    choices=PLANS,
    marks=st.frozensets(st.sampled_from(Mark)),
    ago=st.one_of(st.none(), st.integers(0, 90)),
    now=MOMENTS,
)
@example(
    kind=OutboxKind.REPLY,
    choices={"phone": "alone", "when": "nights", "days": "every-day", "country": "pl"},
    marks=frozenset(),
    ago=None,
    now=SPRING,
)
def test_no_letter_of_staff_goes_out_outside_her_windows_unless_she_is_there(
    kind: OutboxKind,
    choices: dict[str, str],
    marks: frozenset[Mark],
    ago: int | None,
    now: datetime,
) -> None:
    heard = None if ago is None else now - timedelta(minutes=ago)
    agreed = Agreement(choices=choices, marks=marks, heard=heard)
    found = verdict(a_row(kind), standing(agreed), {"key": "phrase-hello"}, now)
    there = heard is not None and now - heard < LIVE
    if found.fate in {Fate.SAY, Fate.KNOCK}:
        assert may_send(agreed.plan, now) or there
        assert not marks & QUIET
    if found.fate is Fate.SAY:
        assert agreed.at(now).known
    if found.fate is Fate.WAIT:
        assert found.until is not None
        assert found.until > now
        assert found.until == now + UNTIL_SHE_WRITES or may_send(agreed.plan, found.until)
    urgent = verdict(a_row(OutboxKind.URGENT), standing(agreed), {"kind": "urgent"}, now)
    assert urgent.fate is Fate.SAY


@given(
    choices=PLANS,
    marks=st.frozensets(st.sampled_from(Mark)),
    ago=st.integers(10, 6000),
    now=MOMENTS,
    kind=st.sampled_from(OutboxKind),
)
def test_who_does_not_want_to_be_written_to_is_not_by_the_machine_either(
    choices: dict[str, str], marks: frozenset[Mark], ago: int, now: datetime, kind: OutboxKind
) -> None:
    heard = now - timedelta(minutes=ago)
    agreed = Agreement(choices=choices, marks=marks, heard=heard)
    here = replace(standing(agreed), contact=False)
    for key in ("phrase-hello", "offer-person"):
        found = verdict(a_row(kind), here, {"key": key, "kind": kind.value}, now)
        says = found.fate in {Fate.SAY, Fate.KNOCK}
        assert not says or kind in UNSEEN | {OutboxKind.TAKE_BACK}
    came = verdict(a_row(OutboxKind.PERSON), here, {"key": CAME}, now)
    assert came.fate is Fate.TELL_LATER, "told with the answer to what she does next"


@given(
    choices=PLANS,
    marks=st.frozensets(st.sampled_from(Mark)),
    now=MOMENTS,
    kind=st.sampled_from([*OF_STAFF, OutboxKind.URGENT, OutboxKind.CLOSE, OutboxKind.KNOCK]),
)
def test_whoever_left_gets_nothing_whatever_it_is(
    choices: dict[str, str], marks: frozenset[Mark], now: datetime, kind: OutboxKind
) -> None:
    left = standing(Agreement(choices=choices, marks=marks, heard=now), left=True)
    for reminds in (True, False):
        found = verdict(a_row(kind), left, {"reminds": reminds, "kind": kind.value}, now)
        assert found.fate not in {Fate.SAY, Fate.KNOCK}


@pytest.mark.parametrize("place", [Place("welcome", "language"), Place("open_line", "stopped")])
def test_who_came_back_and_has_not_agreed_again_hears_nothing_of_a_team(place: Place) -> None:
    """Not even once that has ended by silence: whoever holds the phone may be somebody else."""
    here = replace(standing(Agreement()), place=place, saving=False)
    for kind in (*OF_STAFF, OutboxKind.URGENT, OutboxKind.CLOSE):
        content: Content = {"key": "phrase-hello" if kind is OutboxKind.PHRASE else CAME}
        assert verdict(a_row(kind), here, content, SPRING).fate is not Fate.SAY, kind


@given(choices=PLANS, marks=st.frozensets(st.sampled_from(Mark)), now=MOMENTS)
def test_a_reminder_comes_once_inside_her_windows_and_only_where_it_was_allowed(
    choices: dict[str, str], marks: frozenset[Mark], now: datetime
) -> None:
    for nudge in ("yes", "no", ""):
        agreed = Agreement(choices={**choices, "nudge": nudge}, marks=marks)
        found = verdict(a_row(OutboxKind.KNOCK), standing(agreed), {"reminds": True}, now)
        if found.fate is Fate.SAY:
            assert nudge == "yes"
            assert Mark.SILENT in marks
            assert not marks & {Mark.NUDGED, Mark.HELD}
            assert may_send(agreed.plan, now)
        if found.fate is Fate.WAIT:
            assert found.until is not None
            assert may_send(agreed.plan, found.until)


def test_as_long_as_nothing_was_agreed_staff_may_write_at_any_time() -> None:
    here = standing(Agreement())
    assert verdict(a_row(OutboxKind.REPLY), here, {}, SPRING).fate is Fate.SAY


@pytest.mark.parametrize("kind", [OutboxKind.TAKE_BACK, *sorted(UNSEEN)])
def test_what_says_nothing_waits_for_nothing(kind: OutboxKind) -> None:
    here = standing(Agreement({"when": "when-i-write"}, marks=QUIET), left=True)
    assert verdict(a_row(kind), here, {}, SPRING).fate is Fate.SAY


@given(
    choices=PLANS,
    marks=st.frozensets(st.sampled_from(Mark)),
    now=MOMENTS,
    kind=st.sampled_from(OutboxKind),
)
def test_where_somebody_asked_about_others_nothing_of_the_team_is_said(
    choices: dict[str, str], marks: frozenset[Mark], now: datetime, kind: OutboxKind
) -> None:
    agreed = Agreement(choices=choices, marks=marks, heard=now)
    here = replace(standing(agreed), compromised=now)
    found = verdict(a_row(kind), here, {"key": "phrase-hello"}, now)
    unsaid = {OutboxKind.PERSON, OutboxKind.TAKE_BACK, *UNSEEN}
    assert (found.fate is Fate.GIVE_UP) == (kind not in unsaid)


def test_only_words_for_who_is_away_can_be_kept_for_a_code() -> None:
    left, here = standing(Agreement(), left=True), standing(Agreement(marks=frozenset({Mark.HELD})))
    assert verdict(a_row(OutboxKind.REPLY), left, {}, SPRING).away
    assert verdict(a_row(OutboxKind.PHRASE), left, {"key": "report-read"}, SPRING).away
    assert not verdict(a_row(OutboxKind.PHRASE), left, {"key": "closed"}, SPRING).away
    assert not verdict(a_row(OutboxKind.REPLY), here, {}, SPRING).away


def test_who_came_back_with_a_code_is_told_nothing_before_her_word() -> None:
    returned = frozenset({Mark.RETURNED, Mark.ANSWERED})
    agreed = Agreement({"phone": "alone", "when": "any-time"}, "hash", marks=returned, heard=SPRING)
    found = verdict(a_row(OutboxKind.REPLY), standing(agreed), {}, SPRING)
    assert (found.fate, found.until) == (Fate.WAIT, SPRING + UNTIL_SHE_WRITES)
    proved = standing(agreed.marked(Mark.PROVED))
    assert verdict(a_row(OutboxKind.REPLY), proved, {}, SPRING).fate is Fate.SAY


def test_a_page_is_not_pushed_to_so_its_hour_does_not_matter() -> None:
    alone = standing(Agreement({"phone": "alone", "when": "when-i-write"}))
    assert verdict(a_row(OutboxKind.ASK, "web"), alone, {}, SPRING).fate is Fate.SAY
    shared = standing(Agreement({"phone": "shared", "when": "any-time"}))
    assert verdict(a_row(OutboxKind.ASK, "web"), shared, {}, SPRING).fate is Fate.WAIT
