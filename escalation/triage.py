"""Setting concern and priority: the rules applied to findings, with every reason named.

Pure and deterministic. What comes out is never a verdict on a person: it says how soon somebody
must look, and why.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from escalation.questions import FORM_OF_HINT, MINOR_ITEMS, SCORED, Hint
from escalation.rules import ANSWERS_BEFORE_OFFER, FEW_ANSWERS, THB_SCREEN, Grade
from escalation.weighing import answered, facts, form_of, given, signs, sums
from escalation.weights import Form
from intake.case import Concern, Priority, Profile
from intake.indicators import Flag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from escalation.findings import Findings
    from escalation.rules import Rule, Ruleset, Table
    from escalation.weighing import Given, Sign, Sums
    from intake.sealing import Content

HEIGHT: Final[Mapping[Concern, int]] = {
    Concern.C0: 0,
    Concern.CU: 0,  # unknown stands beside nothing found, not above a sign
    Concern.C1: 1,
    Concern.C2: 2,
    Concern.C3: 3,
}
SIGNS_OF_A_CHILD: Final = frozenset({Flag.CHILD, Flag.UNDER_14, Flag.CHILD_WORD})


class Reason(NamedTuple):
    """Why: one answer and what it points to.

    Attributes:
        item: where it was said; a flag of its own has the item ``flag``.
        answer: the choice, or the certainty of a box.
        indicator: indicator or flag code; empty when the answer itself is the reason.
        points: 0 to 4.
        weight: ``strong``, ``medium``, ``weak``, or empty.
        determinant: alone enough for C3.
        person: of whom it was said, where a report is about several people.
    """

    item: str
    answer: str
    indicator: str
    points: int = 0
    weight: str = ""
    determinant: bool = False
    person: int = 1

    def content(self) -> Content:
        """Return it as it stands in an ``assessment`` entry."""
        told: Content = {
            "item": self.item,
            "answer": self.answer,
            "indicator": self.indicator,
            "points": self.points,
            "class": self.weight,
            "determinant": self.determinant,
        }
        return {**told, "person": self.person} if self.person > 1 else told


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the findings amount to.

    Attributes:
        concern: C0 to C3, or CU when too little was answered.
        priority: P1 to P4; X is only ever set by a person.
        hints: forms of exploitation to think of.
        reasons: in the order of the questions.
        positive: the dimensions with five points or more.
        missing: questions of the adult's report without an answer.
        concern_rule: the line that gave the concern.
        rule: the line that gave the priority.
        ruleset: the version of the rules.
        incomplete: fewer than four questions answered, whatever the concern.
        offer_person: so much is clear that a person is to be offered now.
        person: who of several people gave concern, priority and rule.
        people: of each of several people, in their order: number, concern and priority.
    """

    concern: Concern
    priority: Priority
    hints: tuple[Hint, ...]
    reasons: tuple[Reason, ...]
    positive: tuple[str, ...]
    missing: tuple[str, ...]
    concern_rule: str
    rule: str
    ruleset: str
    incomplete: bool
    offer_person: bool
    person: int = 1
    people: tuple[tuple[int, Concern, Priority], ...] = ()

    def content(self, at: datetime) -> Content:
        """Return the content of the sealed ``assessment`` entry."""
        return {
            "concern": self.concern.value,
            "priority": self.priority.value,
            "hints": [hint.value for hint in self.hints],
            "reasons": [each.content() for each in self.reasons],
            "positive": list(self.positive),
            "missing": list(self.missing),
            "concern_rule": self.concern_rule,
            "rule": self.rule,
            "ruleset": self.ruleset,
            "incomplete": self.incomplete,
            "at": at.isoformat(),
            **self._people(),
        }

    def _people(self) -> Content:
        """Say how each stands, where there are several."""
        if not self.people:
            return {}
        return {
            "person": self.person,
            "people": [
                {"person": number, "concern": concern.value, "priority": priority.value}
                for number, concern, priority in self.people
            ],
        }


class _View(NamedTuple):
    """One way of weighing the same findings."""

    signs: tuple[Sign, ...]
    sums: Sums
    facts: frozenset[str]
    concern: Rule[Concern]


def assess(findings: Findings, ruleset: Ruleset = THB_SCREEN) -> Assessment:
    """Set concern and priority, and say why.

    Promises: the same findings give the same result; another positive answer never lowers it.

    Source: domain.md 2.10.
    """
    all_given = given(findings, ruleset)
    tables = _tables(findings, ruleset)
    every_sign = signs(findings, all_given, form_of(findings, all_given), ruleset)
    views = [
        _view(findings, all_given, found, tables)
        for found in (every_sign, *_before_the_form_was_named(findings, all_given, ruleset))
    ]
    view = max(views, key=lambda each: HEIGHT[each.concern.gives])
    concern = view.concern.gives
    known = view.facts | {concern.value}
    priority = min((first(each.priority, known) for each in tables), key=lambda rule: rule.gives)
    return Assessment(
        concern=concern,
        priority=priority.gives,
        hints=_hints(findings, all_given),
        reasons=_reasons(findings, all_given, _merged(every_sign, view.signs), ruleset),
        positive=view.sums.positive,
        missing=_missing(findings, ruleset),
        concern_rule=view.concern.name,
        rule=priority.name,
        ruleset=ruleset.version,
        incomplete=findings.profile is Profile.ADULT and answered(findings) < FEW_ANSWERS,
        offer_person=concern is Concern.C3 and answered(findings) >= ANSWERS_BEFORE_OFFER,
    )


def assess_people(people: Mapping[int, Findings], ruleset: Ruleset = THB_SCREEN) -> Assessment:
    """Assess a report about several people: what is most urgent among them counts.

    Each is weighed alone: what two people show must not add up to one. The reasons are those of
    all of them, each with its person, and so are the hints.
    """
    assessed = {number: assess(each, ruleset) for number, each in people.items()}
    number, first_of_all = min(
        assessed.items(), key=lambda each: (each[1].priority, -HEIGHT[each[1].concern])
    )
    if len(assessed) == 1:
        return first_of_all
    return replace(
        first_of_all,
        hints=tuple(dict.fromkeys(hint for each in assessed.values() for hint in each.hints)),
        reasons=tuple(
            reason._replace(person=whose)
            for whose, each in assessed.items()
            for reason in each.reasons
        ),
        offer_person=any(each.offer_person for each in assessed.values()),
        person=number,
        people=tuple((whose, each.concern, each.priority) for whose, each in assessed.items()),
    )


def first(rules: Iterable[Rule[Grade]], known: frozenset[str]) -> Rule[Grade]:
    """Return the first line that holds. Every table ends with one that always does."""
    return next(rule for rule in rules if rule.holds(known))


def _tables(findings: Findings, ruleset: Ruleset) -> tuple[Table, ...]:
    """Choose the tables that speak of this person; the highest word of all counts."""
    child = bool(findings.flags & SIGNS_OF_A_CHILD)
    if findings.profile is Profile.FRONTLINE:
        reported = child or "child" in findings.answers.get("about", ())
        return (ruleset.everybody, ruleset.reported_child) if reported else (ruleset.everybody,)
    if child or findings.profile is Profile.MINOR:
        return (ruleset.everybody, ruleset.minor)
    return (ruleset.everybody,)


def _view(
    findings: Findings,
    all_given: tuple[Given, ...],
    found: tuple[Sign, ...],
    tables: tuple[Table, ...],
) -> _View:
    added = sums(found)
    known = facts(findings, all_given, found) | added.facts()
    concern = max(
        (first(table.concern, known) for table in tables), key=lambda rule: HEIGHT[rule.gives]
    )
    return _View(found, added, known, concern)


def _before_the_form_was_named(
    findings: Findings, all_given: tuple[Given, ...], ruleset: Ruleset
) -> tuple[tuple[Sign, ...], ...]:
    """Weigh once more as if the answers that named *labour* had not been given.

    While the form is unknown the higher weight counts; *labour* weighs some signs less. A further
    positive answer must not take back what the others had already shown, so both are looked at.
    """
    if findings.form is not None or form_of(findings, all_given) is not Form.LABOUR:
        return ()
    naming = {
        (each.item, each.choice)
        for each in all_given
        if each.answer.hint and FORM_OF_HINT.get(each.answer.hint) is Form.LABOUR
    }
    unnamed = signs(findings, all_given, Form.UNKNOWN, ruleset)
    return (tuple(each for each in unnamed if (each.item, each.choice) not in naming),)


def _merged(every: tuple[Sign, ...], weighed: tuple[Sign, ...]) -> tuple[Sign, ...]:
    """Show every sign, with the weight under which the concern was reached."""
    counted = {(each.item, each.choice, each.indicator): each for each in weighed}
    return tuple(counted.get((each.item, each.choice, each.indicator), each) for each in every)


def _hints(findings: Findings, all_given: Iterable[Given]) -> tuple[Hint, ...]:
    own = [each.answer.hint for each in all_given if each.answer.hint]
    young = [
        answer.hint
        for item in MINOR_ITEMS
        for answer in item.answers
        if answer.hint and answer.choice in findings.answers.get(item.key, ())
    ]
    return tuple(dict.fromkeys(own + young))


def _reasons(
    findings: Findings,
    all_given: tuple[Given, ...],
    found: tuple[Sign, ...],
    ruleset: Ruleset,
) -> tuple[Reason, ...]:
    """Name every answer, flag and unknown code that a rule may have looked at."""
    decisive = {
        (each.item, each.choice) for each in all_given if each.answer.determinant and each.certain
    }
    weighed = [
        Reason(
            each.item,
            each.choice,
            each.indicator.value,
            each.weight or 0,
            each.weight.name.lower() if each.weight else "",
            (each.item, each.choice) in decisive,
        )
        for each in found
    ]
    spoken_of = _spoken_of(ruleset)
    explained = {(each.item, each.choice) for each in found}
    plain = [
        Reason(item, choice, "", determinant=(item, choice) in decisive)
        for item, chosen in findings.answers.items()
        for choice in chosen
        if (item, choice) not in explained
        and (f"{item}:{choice}" in spoken_of or (item, choice) in decisive)
    ]
    flags = {*findings.flags, *(e.answer.flag for e in all_given if e.answer.flag and e.certain)}
    return (
        *weighed,
        *plain,
        *(Reason("flag", "", flag.value) for flag in Flag if flag in flags),
        *(Reason("unknown", code, "triage-failed") for code in findings.unknown),
    )


def _spoken_of(ruleset: Ruleset) -> frozenset[str]:
    """Collect every fact that a line of any table mentions."""
    tables = (ruleset.everybody, ruleset.minor, ruleset.reported_child)
    groups = [
        *(group for table in tables for rule in table.concern for group in rule.when),
        *(group for table in tables for rule in table.priority for group in rule.when),
    ]
    return frozenset(fact.removeprefix("!") for group in groups for fact in group)


def _missing(findings: Findings, ruleset: Ruleset) -> tuple[str, ...]:
    """List what was not answered. A young person is not to be interviewed: nothing is missing."""
    if findings.profile is Profile.MINOR:
        return ()
    if findings.profile is Profile.ADULT:
        return tuple(item for item in SCORED if not findings.answers.get(item))
    unticked = tuple(box.key for box in ruleset.boxes if box.key not in findings.answers)
    return () if len(unticked) == len(ruleset.boxes) else unticked
