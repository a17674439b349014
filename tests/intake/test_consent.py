"""Consent: what stands, what a no takes back, and what a referral still lacks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.case import Level
from intake.consent import (
    EVERYWHERE,
    Consent,
    consent_from,
    may_refer,
    standing,
)

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ONE, TWO = "01" * 16, "02" * 16


def yes(level: Level, referral: str = EVERYWHERE) -> Consent:
    return Consent(level, True, referral, "v1", "bg", NOW, "chat")  # noqa: FBT003  read as a word


def no(level: Level, referral: str = EVERYWHERE) -> Consent:
    return Consent(level, False, referral, "v1", "bg", NOW, "chat")  # noqa: FBT003  read as a word


def test_without_a_consent_only_reading_information_is_allowed() -> None:
    ledger = standing([])
    assert [level for level in Level if ledger.allows(level, ONE)] == [Level.L0]
    assert not ledger.unclear
    assert ledger.withdrawn == ()


def test_each_permission_stands_for_itself() -> None:
    ledger = standing([yes(Level.L1)])
    assert ledger.allows(Level.L1)
    assert not ledger.allows(Level.L2)
    assert not ledger.allows(Level.L3, ONE)


def test_a_no_alone_gives_nothing() -> None:
    assert not standing([no(Level.L1)]).allows(Level.L1)
    assert standing([no(Level.L1)]).withdrawn == ()


def test_a_permission_to_share_is_for_one_referral() -> None:
    ledger = standing([yes(Level.L1), yes(Level.L3, ONE)])
    assert may_refer(ledger, ONE, [Level.L3]) == ()
    assert may_refer(ledger, TWO, [Level.L3]) == (Level.L3,)


def test_nobody_can_allow_sharing_with_everyone() -> None:
    ledger = standing([yes(Level.L1), yes(Level.L3), yes(Level.L4), yes(Level.L5)])
    for level in (Level.L3, Level.L4, Level.L5):
        assert not ledger.allows(level)
        assert may_refer(ledger, ONE, [level]) == (level,)
        assert may_refer(ledger, EVERYWHERE, [level]) == (level,)


def test_what_holds_for_the_case_holds_whatever_referral_it_names() -> None:
    ledger = standing([yes(Level.L1, ONE)])
    assert ledger.allows(Level.L1)
    assert may_refer(ledger, TWO, [Level.L1]) == ()


@pytest.mark.parametrize("level", [Level.L4, Level.L5])
def test_a_border_and_the_police_are_asked_about_separately(level: Level) -> None:
    ledger = standing([yes(Level.L3, ONE)])
    assert may_refer(ledger, ONE, (Level.L3, level)) == (level,)


def test_a_withdrawal_counts_at_once_and_is_remembered() -> None:
    given = yes(Level.L3, ONE)
    ledger = standing([given, yes(Level.L3, TWO), no(Level.L3, ONE)])
    assert may_refer(ledger, ONE, [Level.L3]) == (Level.L3,)
    assert may_refer(ledger, TWO, [Level.L3]) == ()
    assert ledger.withdrawn == (given,)


def test_what_is_given_again_stands_again() -> None:
    ledger = standing([yes(Level.L3, ONE), no(Level.L3, ONE), yes(Level.L3, ONE)])
    assert ledger.allows(Level.L3, ONE)
    assert ledger.withdrawn == ()


def test_a_withdrawal_for_all_referrals_names_none() -> None:
    ledger = standing([yes(Level.L3, ONE), yes(Level.L3, TWO), no(Level.L3)])
    assert ledger.standing == {}
    assert len(ledger.withdrawn) == 2


ALL = (
    yes(Level.L1),
    yes(Level.L2),
    *(yes(level, one) for level, one in product((Level.L3, Level.L4, Level.L5), (ONE, TWO))),
)


@pytest.mark.parametrize(
    ("taken_back", "left"),
    [
        (no(Level.L0), "L1 L2 L3.1 L3.2 L4.1 L4.2 L5.1 L5.2"),
        (no(Level.L1), ""),
        (no(Level.L1, ONE), ""),
        (no(Level.L2), "L1 L3.1 L3.2 L4.1 L4.2 L5.1 L5.2"),
        (no(Level.L3), "L1 L2"),
        (no(Level.L3, ONE), "L1 L2 L3.2 L4.2 L5.2"),
        (no(Level.L4, ONE), "L1 L2 L3.1 L3.2 L4.2 L5.1 L5.2"),
        (no(Level.L4), "L1 L2 L3.1 L3.2 L5.1 L5.2"),
        (no(Level.L5, TWO), "L1 L2 L3.1 L3.2 L4.1 L4.2 L5.1"),
    ],
)
def test_what_rests_on_a_permission_falls_with_it(taken_back: Consent, left: str) -> None:
    names = {EVERYWHERE: "", ONE: ".1", TWO: ".2"}
    ledger = standing([*ALL, taken_back])
    assert sorted(level + names[referral] for level, referral in ledger.standing) == left.split()
    assert len(ledger.standing) + len(ledger.withdrawn) == len(ALL)


def test_an_entry_that_cannot_be_read_may_have_been_a_no() -> None:
    ledger = standing([*ALL, None])
    assert ledger.unclear
    assert ledger.standing == {}
    assert ledger.withdrawn == ()
    asked_again = standing([*ALL, None, yes(Level.L3, ONE)])
    assert asked_again.unclear
    assert may_refer(asked_again, ONE, [Level.L3]) == ()


@given(st.lists(st.sampled_from([*ALL, *(no(one.level, one.referral) for one in ALL), None])))
def test_the_last_word_on_a_permission_is_never_overruled_by_an_earlier_yes(
    records: list[Consent | None],
) -> None:
    ledger = standing(records)
    for (level, referral), consent in ledger.standing.items():
        about = [
            one for one in records if one is None or (one.level, one.referral) == (level, referral)
        ]
        assert about[-1] is consent
        assert consent.given
    assert not set(ledger.withdrawn) & set(ledger.standing.values())


CONTENT: dict[str, object] = {
    "level": "L3",
    "referral": ONE,
    "given": True,
    "text_version": "v1",
    "locale": "bg",
    "at": "2026-01-02T03:04:05+00:00",
    "how": "chat",
}


def test_an_entry_tells_its_consent() -> None:
    assert consent_from(CONTENT) == yes(Level.L3, ONE)
    assert consent_from(CONTENT | {"given": False}) == no(Level.L3, ONE)
    by = consent_from(CONTENT | {"by": "0a" * 16, "how": "voice"})
    assert by is not None
    assert (by.by, by.how) == ("0a" * 16, "voice")


@pytest.mark.parametrize("referral", [None, ""])
def test_an_entry_about_no_referral_says_so(referral: str | None) -> None:
    assert consent_from(CONTENT | {"level": "L1", "referral": referral}) == yes(Level.L1)


def test_an_entry_keeps_its_moment_in_every_time_zone() -> None:
    sofia = consent_from(CONTENT | {"at": "2026-01-02T05:04:05+02:00"})
    assert sofia is not None
    assert sofia.at - NOW == timedelta(0)


@pytest.mark.parametrize(
    "change",
    [
        {"level": "L9"},
        {"level": 3},
        {"given": None},
        {"given": "yes"},
        {"given": 1},
        {"text_version": ""},
        {"text_version": None},
        {"locale": 1},
        {"how": None},
        {"referral": 7},
        {"by": ["x"]},
        {"at": "yesterday"},
        {"at": None},
        {"at": "2026-01-02T03:04:05"},
    ],
)
def test_an_entry_that_does_not_tell_everything_is_no_consent(change: dict[str, object]) -> None:
    assert consent_from(CONTENT | change) is None
