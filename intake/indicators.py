"""The indicator catalogue: what an answer may point to. Weights live on the staff side.

Names are short paraphrases of the ILO/EC operational indicators of trafficking in human beings
(2009, WCMS_105023); see domain.md 2.1. Flags are signs of the house, not indicators.
"""

from __future__ import annotations

from enum import StrEnum


class Indicator(StrEnum):
    """A sign of trafficking. The value is ``dimension.name``; D1..D6 are the ILO dimensions."""

    NATURE_DECEIVED = "D1.nature"
    WAGES_DECEIVED = "D1.wages"
    CONDITIONS_DECEIVED = "D1.conditions"
    CONTRACT_DECEIVED = "D1.contract"
    HOUSING_DECEIVED = "D1.housing"
    LEGAL_DECEIVED = "D1.legal"
    TRAVEL_DECEIVED = "D1.travel"
    REUNION_DECEIVED = "D1.family"
    MARRIAGE_DECEIVED = "D1.marriage"
    EDUCATION_DECEIVED = "D1.education"

    RECRUITED_BY_VIOLENCE = "D2.violence"
    RECRUITED_BY_THREAT = "D2.threat"
    ABDUCTED = "D2.abduction"
    RECRUITED_BY_DEBT = "D2.debt"
    RECRUITED_PAPERS_TAKEN = "D2.docs"
    RECRUITED_ISOLATED = "D2.isolation"
    RECRUITED_DENOUNCE = "D2.denounce"
    RECRUITED_SHAME = "D2.shame"
    RECRUITED_FAMILY_HURT = "D2.family"
    RECRUITED_MONEY_KEPT = "D2.money"

    DIFFICULT_FAMILY = "D3.difficult_family"
    STATUS_ABUSED = "D3.status"
    LANGUAGE_ABUSED = "D3.education_language"
    INFORMATION_LACKING = "D3.information"
    CONTROL_ABUSED = "D3.control"
    POVERTY_ABUSED = "D3.economic"
    FALSE_SUCCESS = "D3.false_success"
    FALSE_LAW = "D3.false_law"
    RECRUITED_BY_FAMILY = "D3.family"
    PERSONAL_SITUATION = "D3.personal"
    RECRUITED_BY_PARTNER = "D3.emotional"
    AUTHORITIES_ABUSED = "D3.authorities"
    PAST_ABUSED = "D3.past"
    TRAVEL_ABUSED = "D3.travel"
    BELIEFS_ABUSED = "D3.beliefs"
    CONTEXT_ABUSED = "D3.context"

    HOURS_EXCESSIVE = "D4.hours"
    PAY_LOW = "D4.pay"
    PAY_DEDUCTED = "D4.deductions"
    LIVING_BAD = "D4.living"
    WORK_BAD = "D4.work"
    WORK_HAZARDOUS = "D4.hazard"
    LAW_BROKEN = "D4.law"
    SOCIAL_NONE = "D4.social"
    SCHOOL_NONE = "D4.education"

    PAPERS_KEPT = "D5.docs"
    DEBT_BOUND = "D5.debt"
    ISOLATED = "D5.isolation"
    VIOLENCE = "D5.violence"
    THREATENED = "D5.threat"
    FORCED_CRIME = "D5.illicit"
    FORCED_TASKS = "D5.tasks"
    INFLUENCED = "D5.influence"
    AGAINST_PEERS = "D5.peers"
    MADE_TO_LIE = "D5.lie"
    DENOUNCE_THREATENED = "D5.denounce"
    WORSE_THREATENED = "D5.worse"
    FAMILY_THREATENED = "D5.family"
    WAGES_KEPT = "D5.wages"
    SHAME_THREATENED = "D5.shame"

    DEPENDENT = "D6.dependency"
    AREA_UNKNOWN = "D6.area"
    POVERTY_HOLDS = "D6.economic"
    FAMILY_HELD = "D6.family"
    STATUS_HOLDS = "D6.status"
    PAST_HOLDS = "D6.past"
    PERSONAL_HOLDS = "D6.personal"

    @property
    def dimension(self) -> str:
        """The ILO dimension, ``D1`` to ``D6``."""
        return self.value.partition(".")[0]


class Flag(StrEnum):
    """A house sign for sorting that is no indicator (domain.md 2.10, 3)."""

    DANGER_NOW = "danger-now"
    DANGER_WORD = "danger-word"
    CONFINED = "confined"
    PREGNANT = "pregnant"
    SUICIDE_NOW = "suicide-now"
    SUICIDE_THOUGHTS = "suicide-thoughts"
    SUICIDE_WORD = "suicide-word"
    CHILD = "child"
    UNDER_14 = "under-14"
    CHILD_WORD = "child-word"
    ASKS_FOR_PERSON = "asks-for-person"
    THIRD_PARTY = "third-party"
    SHORT_TIME = "short-time"
    DURESS = "duress"
    OK_WORD = "ok-word"
    PROBING = "probing"
    ABUSE = "abuse"
    VOICE_ONLY = "voice-only"
    KNOWN_REPORTER = "known-reporter"
