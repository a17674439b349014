"""The reference results of domain.md 2.10, and every line of the tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from escalation.findings import Findings
from escalation.questions import BOXES, Hint
from escalation.rules import THB_SCREEN, Rule
from escalation.triage import Reason, assess
from escalation.weights import Form
from intake.case import Concern, Priority, Profile
from intake.indicators import Flag, Indicator

C0, C1, C2, C3, CU = Concern.C0, Concern.C1, Concern.C2, Concern.C3, Concern.CU
P1, P2, P3, P4 = Priority.P1, Priority.P2, Priority.P3, Priority.P4
I = Indicator  # noqa: E741  the tables below are read as tables
NOTHING = {"leave": ("yes",), "papers": ("no",), "promise": ("no",), "money": ("all",)}


def named(*indicators: Indicator, form: Form | None = None) -> Findings:
    return Findings(named=tuple(("", each) for each in indicators), form=form)


def said(flags: tuple[Flag, ...] = (), **answers: str) -> Findings:
    """An adult's answers: ``leave="no"``, several separated by blanks."""
    sheet = {key.replace("_", "-"): tuple(value.split()) for key, value in answers.items()}
    return Findings(answers=sheet, flags=frozenset(flags))


def minor(flags: tuple[Flag, ...] = (), **answers: str) -> Findings:
    return replace(said(flags, **answers), profile=Profile.MINOR)


def report(flags: tuple[Flag, ...] = (), **boxes: str) -> Findings:
    return Findings(
        profile=Profile.FRONTLINE,
        answers={key.replace("_", "-"): (value,) for key, value in boxes.items()},
        flags=frozenset(flags),
    )


# --- reference results -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("findings", "points", "concern"),
    [
        (
            named(
                I.PAPERS_KEPT, I.WAGES_KEPT, I.PAY_LOW, I.HOURS_EXCESSIVE, I.WAGES_DECEIVED,
                form=Form.LABOUR,
            ),
            {"D5": 6, "D4": 6, "D1": 2},
            C3,
        ),
        (named(I.HOURS_EXCESSIVE, I.PAY_LOW, form=Form.LABOUR), {"D4": 6}, C2),
        (named(I.PAPERS_KEPT), {"D5": 4}, C2),
        (named(I.ISOLATED, I.VIOLENCE), {"D5": 8}, C3),
        (named(I.AREA_UNKNOWN, I.STATUS_HOLDS), {"D6": 4}, C1),
        (named(I.AREA_UNKNOWN), {"D6": 2}, C1),
        (named(I.SHAME_THREATENED, form=Form.LABOUR), {"D5": 1}, C1),
    ],
)  # fmt: skip
def test_the_reference_results_hold(
    findings: Findings, points: dict[str, int], concern: Concern
) -> None:
    result = assess(findings)
    assert result.concern is concern
    for dimension, wanted in points.items():
        inside = [each for each in result.reasons if each.indicator.startswith(dimension)]
        assert sum(each.points for each in inside) == wanted


def test_influence_alone_reaches_c2_by_the_floor_only() -> None:
    by_points = assess(named(I.INFLUENCED, form=Form.LABOUR))
    assert (by_points.concern, by_points.reasons[0].points) == (C1, 2)
    by_answer = assess(replace(said(leave="afraid"), form=Form.LABOUR))
    assert (by_answer.concern, by_answer.concern_rule) == (C2, "short-screen")


def test_the_worked_example_reads_as_printed() -> None:
    result = assess(
        said(
            forced="sexual", papers="papers", leave="no", harm="threatened-me",
            debt="no", tell="no", watched="no", situation="none",
        )
    )  # fmt: skip
    assert (result.concern, result.priority, result.hints) == (C3, P1, (Hint.SEXUAL,))
    assert set(result.reasons[:4]) == {
        Reason("forced", "sexual", "D5.tasks", 4, "strong", determinant=True),
        Reason("papers", "papers", "D5.docs", 4, "strong"),
        Reason("leave", "no", "D5.isolation", 4, "strong"),
        Reason("harm", "threatened-me", "D5.threat", 4, "strong"),
    }
    assert Reason("flag", "", "confined") in result.reasons
    assert result.rule == "confined-and-harm"
    assert result.missing == ("promise", "money", "hours", "start")
    assert result.ruleset == "thb-screen/1.1"


# --- concern, line by line ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("findings", "concern", "rule"),
    [
        (said(forced="baby"), C3, "determinant"),
        (said(start="taken-or-sold"), C3, "determinant"),
        (said(papers="papers", money="taken", hours="dangerous", situation="dependent"), C2,
         "one-dimension"),
        (said(papers="papers", debt="yes"), C3, "two-strong-coercion"),
        (said(papers="papers", money="none", hours="very-long"), C3, "coercion-and-another"),
        (named(I.NATURE_DECEIVED, I.WAGES_DECEIVED, I.ABDUCTED, I.RECRUITED_BY_DEBT,
               I.HOURS_EXCESSIVE, I.PAY_LOW), C3, "three-dimensions"),
        (said(promise="work-or-place"), C2, "one-strong"),
        (named(I.PAY_LOW, I.WAGES_KEPT), C2, "means-points"),
        (said(harm="not-sure"), C2, "short-screen"),
        (said(forced="not-sure"), C2, "short-screen"),
        (said(situation="no-papers"), C1, "any-sign"),
        (said(debt="not-sure"), C1, "any-sign"),
        (said(time="not-yet"), C1, "not-yet"),
        (said(leave="yes", papers="no", debt="no"), CU, "few-answers"),
        (Findings(answers=NOTHING), C0, "nothing-found"),
        (said(), CU, "few-answers"),
    ],
)  # fmt: skip
def test_concern_follows_the_table(findings: Findings, concern: Concern, rule: str) -> None:
    result = assess(findings)
    assert (result.concern, result.concern_rule) == (concern, rule)


def test_an_indicator_the_flow_names_beside_the_table_counts_once() -> None:
    same = Findings(answers={"debt": ("yes",)}, named=(("debt", I.DEBT_BOUND),))
    assert assess(same).reasons == assess(said(debt="yes")).reasons
    more = Findings(answers={"debt": ("yes",)}, named=(("debt", I.PAPERS_KEPT),))
    assert Reason("debt", "", "D5.docs", 4, "strong") in assess(more).reasons
    assert assess(more).concern is C3


def test_vulnerability_alone_stays_c1_however_much_of_it() -> None:
    everything = [each for each in Indicator if each.dimension in {"D3", "D6"}]
    assert assess(named(*everything)).concern is C1


def test_incomplete_is_told_apart_from_concern() -> None:
    short = assess(said(leave="no", papers="papers", forced="sexual"))
    assert (short.concern, short.incomplete) == (C3, True)
    assert not assess(Findings(answers=NOTHING)).incomplete


def test_the_higher_weight_counts_while_the_form_is_unknown_or_mixed() -> None:
    threatened = said(harm="threatened-me")
    assert assess(threatened).reasons[0].points == 4
    mixed = said(harm="threatened-me", forced="sexual other-work")
    assert {r.points for r in assess(mixed).reasons if r.item == "harm"} == {4}
    labour = said(harm="threatened-me", forced="housework")
    assert {r.points for r in assess(labour).reasons if r.item == "harm"} == {2}
    assert assess(replace(threatened, form=Form.LABOUR)).reasons[0].points == 2


def test_naming_work_takes_nothing_back() -> None:
    before = said(leave="only-if-allowed", harm="threatened-me")
    after = said(leave="only-if-allowed", harm="threatened-me", forced="other-work")
    assert assess(before).concern is C3
    assert assess(after).concern is C3
    assert Reason("forced", "other-work", "D5.tasks", 2, "medium") in assess(after).reasons
    assert Reason("harm", "threatened-me", "D5.threat", 4, "strong") in assess(after).reasons


def test_a_person_is_offered_when_c3_is_clear_after_three_answers() -> None:
    assert not assess(said(forced="sexual")).offer_person
    assert not assess(said(forced="sexual", leave="yes")).offer_person
    assert assess(said(forced="sexual", leave="yes", papers="no")).offer_person
    assert not assess(Findings(answers=NOTHING)).offer_person


# --- priority, line by line --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("findings", "priority", "rule"),
    [
        (said((Flag.DANGER_NOW,)), P1, "danger-now"),
        (said((Flag.DANGER_WORD,)), P1, "danger-word"),
        (said((Flag.SUICIDE_NOW,)), P1, "suicide-now"),
        (said(alive="yes-now"), P1, "suicide-now"),
        (said((Flag.SUICIDE_WORD,)), P1, "suicide-word"),
        (said((Flag.CHILD_WORD,)), P1, "child-word"),
        (said(leave="no", harm="hurt-me"), P1, "confined-and-harm"),
        (said(leave="no", harm="threatened-family"), P1, "confined-and-harm"),
        (said(leave="no", situation="family-with-them"), P1, "confined-and-harm"),
        (said(leave="no", situation="pregnant"), P1, "confined-and-harm"),
        (said(leave="no", tell="authorities"), P3, "c2"),
        (said(leave="only-if-allowed", harm="hurt-me"), P2, "c3-now"),
        (said(leave="no", harm="not-sure"), P3, "c2"),
        (said(forced="crime"), P2, "c3-now"),
        (said(forced="crime", time="now"), P2, "c3-now"),
        (said(forced="crime", time="not-yet"), P2, "c3-now"),
        (said(forced="crime", time="before"), P3, "c3-before"),
        (said(forced="crime", time="before", tell="family-or-photos"), P2, "threatened-after"),
        (said(time="before", harm="threatened-me"), P2, "threatened-after"),
        (said(harm="threatened-family"), P2, "family-threatened"),
        (said((Flag.SUICIDE_THOUGHTS,)), P2, "suicide-thoughts"),
        (said(alive="sometimes"), P2, "suicide-thoughts"),
        (said(alive="rather-not"), P2, "suicide-thoughts"),
        (said(alive="no"), P4, "low"),
        (said((Flag.SHORT_TIME,), papers="papers"), P2, "short-time"),
        (said((Flag.SHORT_TIME,), papers="no"), P4, "low"),
        (said(papers="papers"), P3, "c2"),
        (said((Flag.ASKS_FOR_PERSON,)), P3, "asks-for-person"),
        (said((Flag.ASKS_FOR_PERSON,), situation="no-papers"), P3, "asks-for-person"),
        (said(want="talk"), P3, "asks-for-person"),
        (replace(Findings(answers=NOTHING), flags=frozenset({Flag.ASKS_FOR_PERSON})), P3,
         "asks-for-person"),
        (Findings(answers=NOTHING), P4, "low"),
        (said(time="not-yet"), P4, "low"),
        (said(situation="no-papers"), P4, "low"),
        (said(want="information"), P4, "low"),
        (said(), P4, "low"),
    ],
)  # fmt: skip
def test_priority_follows_the_table(findings: Findings, priority: Priority, rule: str) -> None:
    result = assess(findings)
    assert (result.priority, result.rule) == (priority, rule)


def test_what_is_unknown_raises_to_p2_and_says_so() -> None:
    result = assess(replace(Findings(answers=NOTHING), unknown=("D9.new",)))
    assert (result.concern, result.priority, result.rule) == (C0, P2, "triage-failed")
    assert Reason("unknown", "D9.new", "triage-failed") in result.reasons


def test_what_is_unknown_lowers_nothing() -> None:
    in_danger = said((Flag.DANGER_NOW,))
    assert assess(replace(in_danger, unknown=("x",))).priority is P1


# --- minors ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("findings", "concern", "priority"),
    [
        (minor(), C1, P3),
        (minor(safe_now="yes"), C1, P3),
        (minor(safe_now="not-sure"), C1, P3),
        (minor(safe_now="no"), C2, P1),
        (minor(safe_now="yes", made_to="beg"), C3, P1),
        (minor(safe_now="yes", made_to="beg", made_when="before"), C3, P2),
        (minor(safe_now="yes", made_to="work"), C3, P1),
        (minor(safe_now="yes", made_to="work", can_refuse="yes"), C1, P3),
        (minor(safe_now="yes", made_to="work", can_refuse="not-sure"), C3, P1),
        (minor(safe_now="yes", made_to="work beg", can_refuse="yes"), C3, P1),
        (minor(safe_now="yes", made_to="none"), C1, P3),
        (minor(safe_now="yes", made_to="no-wish-to-say"), C2, P2),
        (minor(safe_now="yes", things_taken="yes"), C2, P2),
        (minor(safe_now="yes", hurt_or_threatened="yes"), C2, P2),
        (minor(safe_now="yes", with_whom="feared-family"), C2, P2),
        (minor(safe_now="yes", with_whom="alone"), C2, P2),
        (minor(safe_now="not-sure", with_whom="alone"), C2, P1),
        (minor(with_whom="not-family"), C2, P1),
        (minor(safe_now="not-sure", with_whom="feared-family"), C2, P2),
        (minor(safe_now="yes", with_whom="institution", trusted_adult="no"), C1, P3),
        (minor((Flag.UNDER_14,), safe_now="yes", things_taken="yes"), C2, P1),
        (minor((Flag.UNDER_14,), safe_now="yes"), C1, P3),
        (minor((Flag.DANGER_NOW,), safe_now="yes"), C1, P1),
        (minor((Flag.SUICIDE_THOUGHTS,)), C1, P2),
    ],
)
def test_minors_have_rules_and_no_score(
    findings: Findings, concern: Concern, priority: Priority
) -> None:
    result = assess(findings)
    assert (result.concern, result.priority) == (concern, priority)
    assert not any(reason.points for reason in result.reasons)
    assert result.missing == ()
    assert not result.incomplete


def test_a_young_persons_activity_is_hinted() -> None:
    assert assess(minor(made_to="steal-or-carry")).hints == (Hint.CRIMINALITY,)


def test_signs_of_a_child_bring_the_rules_of_children_to_an_adults_report() -> None:
    result = assess(replace(Findings(answers=NOTHING), flags=frozenset({Flag.CHILD})))
    assert (result.concern, result.priority) == (C1, P3)


# --- frontline ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("findings", "concern", "priority"),
    [
        (report(), CU, P3),
        (report(danger_there="yes"), CU, P1),
        (report(danger_there="not-sure"), CU, P2),
        (report(danger_there="no", about="adult"), CU, P3),
        (report(F22="seen"), C3, P2),
        (report(F22="told-by-person"), C3, P2),
        (report(F22="second-hand"), C1, P3),
        (report(F06="suspected"), C1, P3),
        (report(F06="suspected", F09="second-hand"), C2, P3),
        (report(F01="seen"), C2, P3),
        (report(F10="second-hand", F11="suspected"), C1, P3),
        (report(F03="suspected"), C1, P3),
        (report(F07="seen", F09="seen"), C3, P1),
        (report(F07="suspected", F09="seen"), C2, P3),
        (report(F04="seen"), C1, P3),
        (report(about="child"), C2, P2),
        (report((Flag.CHILD,)), C2, P2),
        (report((Flag.CHILD,), F14="seen"), C3, P1),
        (report((Flag.CHILD,), F14="seen", time="before"), C3, P2),
        (report((Flag.CHILD,), F14="suspected"), C2, P2),
        (report(about="not-sure"), CU, P3),
    ],
)
def test_a_report_follows_its_boxes(
    findings: Findings, concern: Concern, priority: Priority
) -> None:
    result = assess(findings)
    assert (result.concern, result.priority) == (concern, priority)


def test_hearsay_never_adds_up_in_one_dimension() -> None:
    weak_only = report(F10="suspected", F11="suspected", F13="suspected", F19="suspected")
    result = assess(replace(weak_only, form=Form.LABOUR))
    assert result.concern is C1
    assert result.positive == ()


def test_hearsay_of_a_weak_sign_counts_nothing() -> None:
    boxes = (replace(BOXES[0], answer=replace(BOXES[0].answer, indicators=(I.BELIEFS_ABUSED,))),)
    result = assess(report(F01="suspected"), replace(THB_SCREEN, boxes=boxes))
    assert result.concern is CU
    assert result.reasons[0] == Reason("F01", "suspected", "D3.beliefs")


def test_a_second_hand_determinant_is_none() -> None:
    assert not any(each.determinant for each in assess(report(F20="second-hand")).reasons)
    assert any(each.determinant for each in assess(report(F20="seen")).reasons)


def test_a_report_says_which_boxes_were_not_ticked() -> None:
    result = assess(report(F06="seen"))
    assert len(result.missing) == 24
    assert "F06" not in result.missing
    assert assess(report()).missing == ()


def test_a_sealed_assessment_names_everything_the_console_shows() -> None:
    at = datetime(2026, 11, 1, 10, tzinfo=UTC)
    content = assess(said(forced="sexual")).content(at)
    assert set(content) == {
        "concern", "priority", "hints", "reasons", "positive", "missing", "concern_rule", "rule",
        "ruleset", "incomplete", "at",
    }  # fmt: skip
    assert content["reasons"] == [
        {"item": "forced", "answer": "sexual", "indicator": "D5.tasks", "points": 4,
         "class": "strong", "determinant": True},
    ]  # fmt: skip


def test_other_rules_give_other_results() -> None:
    calm = replace(THB_SCREEN.everybody, priority=(Rule("low", P4),))
    mine = replace(THB_SCREEN, version="mine/1", everybody=calm)
    result = assess(said((Flag.DANGER_NOW,)), mine)
    assert (result.priority, result.ruleset) == (P4, "mine/1")
