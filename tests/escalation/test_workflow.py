"""Stage moves: every line of domain.md 6.1 with its guards, and nothing beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from escalation.workflow import (
    ENDED,
    GUARDS,
    MOVES,
    OPEN,
    CloseReason,
    DeclineReason,
    Facts,
    Guard,
    MoveRefused,
    NonCase,
    move,
    ways,
)
from intake.case import Level, ReferralState, Stage

NOW = datetime(2026, 11, 2, 10, tzinfo=UTC)
EVERYTHING = Facts(
    now=NOW,
    holds_claim=True,
    speaks_language=True,
    contact_confirmed=True,
    safety_assessed=True,
    contacts_made=1,
    stabilised=True,
    options_explained=True,
    alternatives=1,
    no_is_allowed=True,
    consent_given=frozenset({Level.L3}),
    receiver=ReferralState.ACCEPTED,
    decline_reason=DeclineReason.NO_CAPACITY,
    received=True,
    plan_has_dates=True,
    no_safe_contact=True,
    review_on=NOW + timedelta(days=14),
    close_reason=CloseReason.GOALS_MET,
    informed=True,
    lead_approved=True,
    erase_after=NOW + timedelta(days=365),
    non_case=NonCase.TEST,
    new_contact=True,
)
DECLINED = replace(EVERYTHING, receiver=ReferralState.DECLINED)
LACKING: dict[Guard, Facts] = {  # everything holds but this
    Guard.CLAIM: replace(EVERYTHING, holds_claim=False),
    Guard.LANGUAGE: replace(EVERYTHING, speaks_language=False),
    Guard.CONFLICT: replace(EVERYTHING, conflict_of_interest=True),
    Guard.CONTACT_CONFIRMED: replace(EVERYTHING, contact_confirmed=False),
    Guard.SAFETY_FORM: replace(EVERYTHING, safety_assessed=False),
    Guard.CONTACT_MADE: replace(EVERYTHING, contacts_made=0),
    Guard.STABLE_OR_REFUSED: replace(EVERYTHING, stabilised=False),
    Guard.OPTIONS_EXPLAINED: replace(EVERYTHING, options_explained=False),
    Guard.ALTERNATIVE: replace(EVERYTHING, alternatives=0),
    Guard.NO_ALLOWED: replace(EVERYTHING, no_is_allowed=False),
    Guard.CONSENT: replace(EVERYTHING, consent_given=frozenset()),
    Guard.RECEIVER_ACCEPTED: DECLINED,
    Guard.RECEIVER_DECLINED: EVERYTHING,
    Guard.DECLINE_REASON: replace(DECLINED, decline_reason=None),
    Guard.RECEPTION: replace(EVERYTHING, received=False),
    Guard.SUPPORT_PLAN: replace(EVERYTHING, plan_has_dates=False),
    Guard.NO_SAFE_CONTACT: replace(EVERYTHING, no_safe_contact=False),
    Guard.REVIEW_DATE: replace(EVERYTHING, review_on=None),
    Guard.NOTHING_OWED: replace(EVERYTHING, owes=True),
    Guard.CLOSE_REASON: replace(EVERYTHING, close_reason=None),
    Guard.INFORMED: replace(EVERYTHING, informed=False),
    Guard.LEAD_APPROVAL: replace(EVERYTHING, lead_approved=False),
    Guard.RETENTION_DATE: replace(EVERYTHING, erase_after=None),
    Guard.NON_CASE_TYPE: replace(EVERYTHING, non_case=None),
    Guard.NEW_CONTACT: replace(EVERYTHING, new_contact=False),
}


def fitting(to: Stage) -> Facts:
    return DECLINED if to is Stage.DECLINED else EVERYTHING


@pytest.mark.parametrize(("start", "to"), MOVES)
def test_every_move_of_the_table_can_be_made(start: Stage, to: Stage) -> None:
    assert move(start, to, fitting(to)) is to


@pytest.mark.parametrize(
    ("start", "to", "guard"),
    [(start, to, guard) for (start, to), guards in MOVES.items() for guard in guards],
)
def test_every_guard_of_every_move_refuses_alone(start: Stage, to: Stage, guard: Guard) -> None:
    with pytest.raises(MoveRefused) as refused:
        move(start, to, LACKING[guard])
    assert refused.value.guard is guard
    assert refused.value.text_key == f"guard-{guard.value}"


def test_no_other_move_exists() -> None:
    others = [(start, to) for start in Stage for to in Stage if (start, to) not in MOVES]
    for start, to in others:
        with pytest.raises(MoveRefused) as refused:
            move(start, to, fitting(to))
        assert refused.value.guard is Guard.NO_SUCH_MOVE


def test_the_written_way_leads_from_first_message_to_the_end() -> None:
    way = [
        Stage.INTAKE, Stage.TRIAGE, Stage.CLAIMED, Stage.SAFETY_ASSESSMENT,
        Stage.CRISIS_INTERVENTION, Stage.REFERRAL_OFFERED, Stage.CONSENT, Stage.REFERRED,
        Stage.ACCEPTED, Stage.FOLLOW_UP, Stage.REINTEGRATION_SHORT, Stage.REINTEGRATION_MID,
        Stage.REINTEGRATION_LONG, Stage.CLOSED, Stage.REOPENED, Stage.CLAIMED,
    ]  # fmt: skip
    for start, to in pairwise(way):
        assert move(start, to, EVERYTHING) is to


def test_any_open_case_can_be_put_on_hold_and_closed() -> None:
    for stage in OPEN:
        reached = {way.to for way in ways(stage, EVERYTHING)}
        assert Stage.CLOSED in reached
        assert Stage.ON_HOLD in reached or stage is Stage.ON_HOLD


def test_what_has_ended_only_reopens() -> None:
    for stage in ENDED:
        assert [way.to for way in ways(stage, EVERYTHING)] == [Stage.REOPENED]


@pytest.mark.parametrize(
    ("needed", "given_levels", "allowed"),
    [
        ({Level.L3}, {Level.L3}, True),
        ({Level.L3}, set(), False),
        ({Level.L3, Level.L4}, {Level.L3}, False),
        ({Level.L3, Level.L4}, {Level.L3, Level.L4}, True),
        ({Level.L3, Level.L5}, {Level.L3, Level.L4}, False),
        (set(), set(), False),
        ({Level.L4}, {Level.L4}, False),
    ],
)
def test_nothing_is_sent_without_the_consent_for_it(
    needed: set[Level], given_levels: set[Level], *, allowed: bool
) -> None:
    facts = replace(
        EVERYTHING, consent_needed=frozenset(needed), consent_given=frozenset(given_levels)
    )
    assert GUARDS[Guard.CONSENT](facts) is allowed


@pytest.mark.parametrize(
    ("days", "allowed"), [(1, True), (14, True), (15, False), (0, False), (-1, False)]
)
def test_a_case_on_hold_is_looked_at_again_within_two_weeks(days: int, *, allowed: bool) -> None:
    facts = replace(EVERYTHING, review_on=NOW + timedelta(days=days))
    assert GUARDS[Guard.REVIEW_DATE](facts) is allowed
    assert not GUARDS[Guard.REVIEW_DATE](replace(facts, now=None))


def test_help_that_was_refused_does_not_hold_a_case_back() -> None:
    facts = replace(EVERYTHING, stabilised=False, refused_help=True)
    assert move(Stage.CRISIS_INTERVENTION, Stage.REFERRAL_OFFERED, facts) is Stage.REFERRAL_OFFERED


def test_an_interpreter_is_as_good_as_the_language() -> None:
    facts = replace(EVERYTHING, speaks_language=False, has_interpreter=True)
    assert move(Stage.TRIAGE, Stage.CLAIMED, facts) is Stage.CLAIMED


def test_only_c3_and_children_need_a_lead_to_close() -> None:
    facts = replace(EVERYTHING, lead_approved=False, needs_lead=False)
    assert move(Stage.FOLLOW_UP, Stage.CLOSED, facts) is Stage.CLOSED


def test_all_that_is_missing_is_told_at_once() -> None:
    (way,) = [each for each in ways(Stage.REFERRAL_OFFERED, Facts()) if each.to is Stage.CONSENT]
    assert way.missing == (
        Guard.CLAIM,
        Guard.OPTIONS_EXPLAINED,
        Guard.ALTERNATIVE,
        Guard.NO_ALLOWED,
    )


def test_every_guard_is_used_and_can_be_told() -> None:
    used = {guard for guards in MOVES.values() for guard in guards}
    assert used | {Guard.NO_SUCH_MOVE} == set(Guard) == set(GUARDS)
    assert not GUARDS[Guard.NO_SUCH_MOVE](EVERYTHING)


@given(st.sampled_from(Stage), st.sampled_from(Stage))
def test_facts_that_are_not_known_open_no_way_but_the_free_ones(start: Stage, to: Stage) -> None:
    free = {(s, t) for (s, t), guards in MOVES.items() if not guards}
    if (start, to) in free:
        assert move(start, to, Facts()) is to
    else:
        with pytest.raises(MoveRefused):
            move(start, to, Facts())
