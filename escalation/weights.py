"""What each indicator weighs, and the thresholds of its dimension.

Source: domain.md 2.1: adult labour transcribed from ILO WCMS_105023, adult sexual from memory.
Single weights are to be checked once against the original before real use.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Final

from intake.indicators import Indicator

if TYPE_CHECKING:
    from collections.abc import Mapping


class Weight(IntEnum):
    """The class of an indicator; the value is its points."""

    STRONG = 4
    MEDIUM = 2
    WEAK = 1


class Form(StrEnum):
    """Which column of weights is used. Unknown or mixed: the higher of the two."""

    LABOUR = "labour"
    SEXUAL = "sexual"
    UNKNOWN = "unknown"


POSITIVE_POINTS: Final = 5  # a dimension is positive from here
WEAK_POINTS_COUNTED: Final = 2  # per dimension: keeps the exact ILO rule, stops hearsay adding up
MEANS_POINTS: Final = 4  # in MEANS together: C2
MEANS: Final = ("D1", "D2", "D4", "D5")  # vulnerability alone (D3, D6) stays C1
STRONG_COERCIONS: Final = 2  # in D5: C3
POSITIVE_DIMENSIONS: Final = 3  # of any kind: C3
DIMENSIONS: Final = ("D1", "D2", "D3", "D4", "D5", "D6")

_S, _M, _W = Weight.STRONG, Weight.MEDIUM, Weight.WEAK
_I = Indicator

WEIGHTS: Final[Mapping[Indicator, tuple[Weight, Weight]]] = {  # adult labour, adult sexual
    _I.NATURE_DECEIVED:        (_S, _S),
    _I.WAGES_DECEIVED:         (_M, _M),
    _I.CONDITIONS_DECEIVED:    (_M, _M),
    _I.CONTRACT_DECEIVED:      (_M, _M),
    _I.HOUSING_DECEIVED:       (_M, _M),
    _I.LEGAL_DECEIVED:         (_M, _M),
    _I.TRAVEL_DECEIVED:        (_M, _M),
    _I.REUNION_DECEIVED:       (_M, _M),
    _I.MARRIAGE_DECEIVED:      (_M, _M),
    _I.EDUCATION_DECEIVED:     (_W, _W),
    _I.RECRUITED_BY_VIOLENCE:  (_S, _S),
    _I.RECRUITED_BY_THREAT:    (_M, _M),
    _I.ABDUCTED:               (_M, _S),
    _I.RECRUITED_BY_DEBT:      (_M, _M),
    _I.RECRUITED_PAPERS_TAKEN: (_M, _M),
    _I.RECRUITED_ISOLATED:     (_M, _M),
    _I.RECRUITED_DENOUNCE:     (_M, _M),
    _I.RECRUITED_SHAME:        (_M, _M),
    _I.RECRUITED_FAMILY_HURT:  (_M, _M),
    _I.RECRUITED_MONEY_KEPT:   (_M, _M),
    _I.DIFFICULT_FAMILY:       (_M, _M),
    _I.STATUS_ABUSED:          (_M, _M),
    _I.LANGUAGE_ABUSED:        (_M, _M),
    _I.INFORMATION_LACKING:    (_M, _M),
    _I.CONTROL_ABUSED:         (_M, _M),
    _I.POVERTY_ABUSED:         (_M, _M),
    _I.FALSE_SUCCESS:          (_M, _M),
    _I.FALSE_LAW:              (_M, _M),
    _I.RECRUITED_BY_FAMILY:    (_M, _M),
    _I.PERSONAL_SITUATION:     (_M, _M),
    _I.RECRUITED_BY_PARTNER:   (_M, _M),
    _I.AUTHORITIES_ABUSED:     (_M, _M),
    _I.PAST_ABUSED:            (_M, _M),
    _I.TRAVEL_ABUSED:          (_M, _M),
    _I.BELIEFS_ABUSED:         (_W, _W),
    _I.CONTEXT_ABUSED:         (_W, _W),
    _I.HOURS_EXCESSIVE:        (_S, _M),
    _I.PAY_LOW:                (_M, _M),
    _I.PAY_DEDUCTED:           (_M, _M),
    _I.LIVING_BAD:             (_M, _M),
    _I.WORK_BAD:               (_M, _M),
    _I.WORK_HAZARDOUS:         (_M, _M),
    _I.LAW_BROKEN:             (_M, _M),
    _I.SOCIAL_NONE:            (_M, _M),
    _I.SCHOOL_NONE:            (_W, _W),
    _I.PAPERS_KEPT:            (_S, _S),
    _I.DEBT_BOUND:             (_S, _S),
    _I.ISOLATED:               (_S, _S),
    _I.VIOLENCE:               (_S, _S),
    _I.THREATENED:             (_M, _S),
    _I.FORCED_CRIME:           (_M, _M),
    _I.FORCED_TASKS:           (_M, _S),
    _I.INFLUENCED:             (_M, _S),
    _I.AGAINST_PEERS:          (_M, _M),
    _I.MADE_TO_LIE:            (_M, _M),
    _I.DENOUNCE_THREATENED:    (_M, _M),
    _I.WORSE_THREATENED:       (_M, _M),
    _I.FAMILY_THREATENED:      (_M, _M),
    _I.WAGES_KEPT:             (_M, _M),
    _I.SHAME_THREATENED:       (_W, _M),
    _I.DEPENDENT:              (_M, _M),
    _I.AREA_UNKNOWN:           (_M, _M),
    _I.POVERTY_HOLDS:          (_M, _M),
    _I.FAMILY_HELD:            (_M, _M),
    _I.STATUS_HOLDS:           (_M, _M),
    _I.PAST_HOLDS:             (_W, _W),
    _I.PERSONAL_HOLDS:         (_W, _W),
}  # fmt: skip


def in_form(weights: tuple[Weight, Weight], form: Form) -> Weight:
    """Choose the column for a form of exploitation."""
    labour, sexual = weights
    if form is Form.UNKNOWN:
        return max(labour, sexual)
    return labour if form is Form.LABOUR else sexual


def one_class_lower(weight: Weight) -> Weight | None:
    """Weigh hearsay: strong counts as medium, medium as weak, weak not at all."""
    return {Weight.STRONG: Weight.MEDIUM, Weight.MEDIUM: Weight.WEAK}.get(weight)
