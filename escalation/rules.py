"""THB-Screen/1: what findings add up to, as tables of facts. First match wins.

A supervisor reads and signs this file; ``triage`` only applies it. Every result carries the
version, so that an old one can be understood after the rules have changed. The composite is
made of published indicators and not validated as a whole; thresholds are tuned to miss little.

A fact is ``item:choice`` as answered, an indicator, a flag, a box (``F07``) seen or told, or one
of the sums in ``SUMS``. Hearsay and *not sure* give points, but no fact beyond their own.

Source: domain.md 2.10, 3; house.md principle 14 for what is unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from escalation.questions import BOX_EXPLOITED, BOX_FLOOR, BOXES, ITEMS
from escalation.weights import WEIGHTS
from intake.case import Concern, Priority

if TYPE_CHECKING:
    from collections.abc import Mapping

    from escalation.questions import Box, Item
    from escalation.weights import Weight
    from intake.indicators import Indicator

RULESET_VERSION: Final = "thb-screen/1.1"
FEW_ANSWERS: Final = 4  # fewer of Q1..Q11 answered: incomplete
ANSWERS_BEFORE_OFFER: Final = 3  # C3 and so many answered: a person is offered at once

Grade = TypeVar("Grade", Concern, Priority)

DETERMINANT: Final = "determinant"
STRONG: Final = "strong"
TWO_STRONG_COERCION: Final = "D5-two-strong"
THREE_POSITIVE: Final = "three-positive"
MEANS_SUM: Final = "means-points"
ANY_POINT: Final = "any-point"
FEW: Final = "few-answers"
UNKNOWN: Final = "unknown"
VOICE_ONLY: Final = "voice-only"
LOOKED_AT_AS: Final = {VOICE_ONLY: Priority.P2}
"""Rules after which a person looks as soon as at another priority; what is owed else stays."""
SUMS: Final = frozenset(
    {DETERMINANT, STRONG, TWO_STRONG_COERCION, THREE_POSITIVE, MEANS_SUM, ANY_POINT, FEW, UNKNOWN}
    | {f"D{number}-positive" for number in range(1, 7)}
)


@dataclass(frozen=True, slots=True)
class Rule(Generic[Grade]):
    """One line of a table: what it gives when every group of facts holds.

    Attributes:
        name: its text key, stored with the result.
        gives: a concern or a priority.
        when: groups; of each at least one fact must hold. ``!`` before a fact: it must not hold.
    """

    name: str
    gives: Grade
    when: tuple[tuple[str, ...], ...] = ()

    def holds(self, facts: frozenset[str]) -> bool:
        """Say whether every group has a fact that holds."""
        return all(any(_holds(fact, facts) for fact in group) for group in self.when)


def _holds(fact: str, facts: frozenset[str]) -> bool:
    return fact[1:] not in facts if fact.startswith("!") else fact in facts


_C0, _C1, _C2, _C3, _CU = Concern.C0, Concern.C1, Concern.C2, Concern.C3, Concern.CU
_P1, _P2, _P3, _P4 = Priority.P1, Priority.P2, Priority.P3, Priority.P4

ADULT_CONCERN: Final[tuple[Rule[Concern], ...]] = (
    Rule("determinant", _C3, ((DETERMINANT,),)),
    Rule("coercion-and-another", _C3, (
        ("D5-positive",),
        ("D1-positive", "D2-positive", "D3-positive", "D4-positive", "D6-positive"))),
    Rule("two-strong-coercion", _C3, ((TWO_STRONG_COERCION,),)),  # violence + isolation, etc.
    Rule("three-dimensions", _C3, ((THREE_POSITIVE,),)),
    Rule("one-dimension", _C2, (("D1-positive", "D2-positive", "D4-positive", "D5-positive"),)),
    Rule("one-strong", _C2, ((STRONG,),)),
    Rule("means-points", _C2, ((MEANS_SUM,),)),
    # RAFT floor: any yes is positive in the only short tool with published accuracy.
    Rule("short-screen", _C2, ((
        "promise:work-or-place",
        "leave:only-if-allowed", "leave:no", "leave:afraid",
        "harm:hurt-me", "harm:threatened-me", "harm:threatened-family", "harm:not-sure",
        "forced:sexual", "forced:begging", "forced:crime", "forced:housework",
        "forced:other-work", "forced:marry", "forced:baby", "forced:not-sure"),)),
    Rule("box-floor", _C2, (BOX_FLOOR,)),
    Rule("any-sign", _C1, ((ANY_POINT,),)),
    Rule("not-yet", _C1, (("time:not-yet",),)),
    Rule("few-answers", _CU, ((FEW,),)),
    Rule("nothing-found", _C0),
)  # fmt: skip

MINOR_CONCERN: Final[tuple[Rule[Concern], ...]] = (  # means are not required for a child
    Rule("child-activity", _C3, (
        ("made-to:beg", "made-to:steal-or-carry", "made-to:sexual", "made-to:marry"),)),
    Rule("child-activity", _C3, (("made-to:work",), ("!can-refuse:yes",))),
    Rule("child-unsafe", _C2, ((
        "safe-now:no", "made-to:no-wish-to-say", "things-taken:yes", "hurt-or-threatened:yes",
        "with-whom:feared-family", "with-whom:not-family", "with-whom:alone"),)),
    Rule("child", _C1),  # never C0
)  # fmt: skip

REPORTED_CHILD_CONCERN: Final[tuple[Rule[Concern], ...]] = (
    Rule("child-activity", _C3, (BOX_EXPLOITED,)),
    Rule("child-reported", _C2),
)

VIOLENCE_OR_THREAT: Final = (
    "D2.violence", "D5.violence", "D2.threat", "D5.threat", "D2.family", "D5.family",
)  # fmt: skip
ANY_THREAT: Final = (
    "D2.threat", "D5.threat", "D2.family", "D5.family", "D2.denounce", "D5.denounce",
    "D2.shame", "D5.shame", "D5.worse",
)  # fmt: skip
NOT_BEFORE: Final = ("!time:before",)  # not told: it happens now

ADULT_PRIORITY: Final[tuple[Rule[Priority], ...]] = (
    # The alarm word: she is made to write, or somebody reads along (5.4). First, so that it is
    # what staff read in the queue.
    Rule("duress", _P1, (("duress",),)),
    Rule("danger-now", _P1, (("danger-now", "danger-there:yes"),)),
    Rule("danger-word", _P1, (("danger-word",),)),
    Rule("suicide-now", _P1, (("suicide-now", "alive:yes-now"),)),
    # Words that hit a lexicon are read by a person within the P1 clock (2.10, common rule 7).
    Rule("suicide-word", _P1, (("suicide-word",),)),
    Rule("child-word", _P1, (("child-word",),)),
    # The bot tells of it only where a case is open: somebody else may hold the phone (5.7).
    Rule("compromised-contact", _P1, (("probing",),)),
    Rule("confined-and-harm", _P1, (
        ("confined",), (*VIOLENCE_OR_THREAT, "D6.family", "pregnant"))),
    Rule("c3-now", _P2, (("C3",), NOT_BEFORE, ("!made-when:before",))),
    Rule("suicide-thoughts", _P2, (("suicide-thoughts", "alive:sometimes", "alive:rather-not"),)),
    Rule("family-threatened", _P2, (("D2.family", "D5.family"),)),
    Rule("threatened-after", _P2, (("time:before",), ANY_THREAT)),
    # Somebody with five minutes is the nearest we know to "only reachable within 12 h".
    Rule("short-time", _P2, (("short-time",), ("C2", "C3"))),
    Rule("danger-unsure", _P2, (("danger-there:not-sure",),)),
    Rule("triage-failed", _P2, ((UNKNOWN,),)),  # what this version does not know
    Rule("c2", _P3, (("C2",),)),
    Rule("c3-before", _P3, (("C3",),)),
    # C0, too: an answer sheet must not take back what asking alone gives (common rule 3).
    Rule("asks-for-person", _P3, (("asks-for-person", "want:talk"),)),
    Rule("reported", _P3, (("third-party", "frontline"),)),
    # Last of its kind: where it decides, nothing else is known, and a look is due as at P2.
    Rule(VOICE_ONLY, _P3, (("voice-only",),)),
    Rule("low", _P4),
)  # fmt: skip

MINOR_PRIORITY: Final[tuple[Rule[Priority], ...]] = (
    Rule("child-unsafe", _P1, (("safe-now:no",),)),
    Rule("child-c3-now", _P1, (("C3",), ("!made-when:before",), NOT_BEFORE)),
    Rule("child-alone", _P1, (("with-whom:not-family", "with-whom:alone"), ("!safe-now:yes",))),
    Rule("child-under-14", _P1, (("under-14",), ("C2", "C3"))),
    Rule("child-c2", _P2, (("C2", "C3"),)),
    Rule("child", _P3),
)

REPORTED_CHILD_PRIORITY: Final[tuple[Rule[Priority], ...]] = (
    Rule("child-c3-now", _P1, (("C3",), NOT_BEFORE)),
    Rule("child-reported", _P2),
)


@dataclass(frozen=True, slots=True)
class Table:
    """The two tables of one group of people."""

    concern: tuple[Rule[Concern], ...]
    priority: tuple[Rule[Priority], ...]


@dataclass(frozen=True, slots=True)
class Ruleset:
    """Everything that sorting depends on, under one version."""

    version: str
    weights: Mapping[Indicator, tuple[Weight, Weight]]
    items: tuple[Item, ...]
    boxes: tuple[Box, ...]
    everybody: Table
    minor: Table
    reported_child: Table


THB_SCREEN: Final = Ruleset(
    version=RULESET_VERSION,
    weights=WEIGHTS,
    items=ITEMS,
    boxes=BOXES,
    everybody=Table(ADULT_CONCERN, ADULT_PRIORITY),
    minor=Table(MINOR_CONCERN, MINOR_PRIORITY),
    reported_child=Table(REPORTED_CHILD_CONCERN, REPORTED_CHILD_PRIORITY),
)
