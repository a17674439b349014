"""What was asked, as the rules see it: which choice points to which indicator.

Ids are those of the flows; the words are in the flows' texts. Three sets: an adult's own report
(Q1 to Q14), a young person's (M1 to M6, no points), and a frontline reporter's boxes (F01 to F25).

Source: domain.md 2.10 (a), (b), (c).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from escalation.weights import Form
from intake.indicators import Flag, Indicator


class Hint(StrEnum):
    """What form of exploitation an answer hints at; a hint is shown to staff and proves nothing."""

    SEXUAL = "sexual"
    BEGGING = "begging"
    CRIMINALITY = "criminality"
    SERVITUDE = "servitude"
    LABOUR = "labour"
    MARRIAGE = "marriage"
    NEWBORN = "newborn"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one choice of an item points to.

    Attributes:
        choice: its id in the flow.
        indicators: in the order in which they are named to staff.
        hint: the form of exploitation it hints at.
        determinant: alone enough for C3, when it is not hearsay.
        flag: the sign of the house that goes with it.
    """

    choice: str
    indicators: tuple[Indicator, ...] = ()
    hint: Hint | None = None
    determinant: bool = False
    flag: Flag | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One question of the adult's own report.

    Attributes:
        key: the step id of the flow.
        question: its number in domain.md 2.10 (a).
        answers: every choice but ``not-sure`` and ``skip``.
        may_be_unsure: takes ``not-sure``: one weak point of its first indicator.
    """

    key: str
    question: str
    answers: tuple[Answer, ...]
    may_be_unsure: bool = True

    @property
    def first_indicator(self) -> Indicator:
        """What *not sure* weakly points to."""
        return next(indicator for answer in self.answers for indicator in answer.indicators)


def _item(question: str, key: str, *answers: Answer | str, may_be_unsure: bool = True) -> Item:
    """Shape a question; a bare word is a choice that points to nothing."""
    shaped = tuple(Answer(each) if isinstance(each, str) else each for each in answers)
    return Item(key, question, shaped, may_be_unsure)


_A = Answer
_I = Indicator

ITEMS: Final = (  # in the order of their numbers, which is not the order of asking
    _item("Q1", "promise",
          _A("work-or-place", (_I.NATURE_DECEIVED,)),
          _A("pay-or-conditions", (_I.WAGES_DECEIVED,)),
          "no"),
    _item("Q2", "papers",
          _A("papers", (_I.PAPERS_KEPT,)),
          _A("phone", (_I.ISOLATED,)),
          "no"),
    _item("Q3", "leave",
          _A("only-if-allowed", (_I.ISOLATED,)),
          _A("no", (_I.ISOLATED,), flag=Flag.CONFINED),
          _A("afraid", (_I.INFLUENCED,)),
          "yes"),
    _item("Q4", "debt", _A("yes", (_I.DEBT_BOUND,)), "no"),
    _item("Q5", "money",
          _A("part", (_I.PAY_LOW,)),
          _A("none", (_I.PAY_LOW, _I.WAGES_KEPT)),
          _A("taken", (_I.PAY_DEDUCTED, _I.WAGES_KEPT)),
          "all"),
    _item("Q6", "harm",
          _A("hurt-me", (_I.VIOLENCE,)),
          _A("threatened-me", (_I.THREATENED,)),
          _A("threatened-family", (_I.FAMILY_THREATENED,)),
          "no"),
    _item("Q7", "tell",
          _A("authorities", (_I.DENOUNCE_THREATENED,)),
          _A("family-or-photos", (_I.SHAME_THREATENED,)),
          "no"),
    _item("Q8", "forced",
          _A("sexual", (_I.FORCED_TASKS,), Hint.SEXUAL, determinant=True),
          _A("begging", (_I.FORCED_TASKS,), Hint.BEGGING, determinant=True),
          _A("crime", (_I.FORCED_CRIME,), Hint.CRIMINALITY, determinant=True),
          _A("housework", (_I.FORCED_TASKS,), Hint.SERVITUDE),
          _A("other-work", (_I.FORCED_TASKS,), Hint.LABOUR),
          _A("marry", (_I.ABDUCTED,), Hint.MARRIAGE),
          _A("baby", (), Hint.NEWBORN, determinant=True),
          "none"),
    _item("Q9", "hours",
          _A("very-long", (_I.HOURS_EXCESSIVE,)),
          _A("dangerous", (_I.WORK_BAD,)),
          "no"),
    _item("Q10", "watched", _A("yes", (_I.ISOLATED,)), "no"),
    _item("Q11", "situation",
          _A("unknown-area", (_I.AREA_UNKNOWN,)),
          _A("no-papers", (_I.STATUS_HOLDS,)),
          _A("dependent", (_I.DEPENDENT,)),
          _A("family-with-them", (_I.FAMILY_HELD,)),
          _A("pregnant", flag=Flag.PREGNANT),
          "none"),
    _item("Q12", "start",
          _A("family", (_I.RECRUITED_BY_FAMILY,)),
          _A("partner", (_I.RECRUITED_BY_PARTNER,)),
          _A("taken-or-sold", (_I.ABDUCTED,), determinant=True),
          "job-ad", "agency", "friend", "other", may_be_unsure=False),
    _item("Q13", "time", "now", "before", "not-yet", may_be_unsure=False),
    _item("Q14", "want", "talk", "leave", "place", "doctor", "papers", "home", "information",
          "nothing", may_be_unsure=False),
)  # fmt: skip
COUNTED: Final = tuple(item.key for item in ITEMS[:11])  # Q1..Q11: answered or incomplete
SCORED: Final = tuple(item.key for item in ITEMS[:12])  # what staff are told is missing
FORM_OF_HINT: Final = {
    Hint.SEXUAL: Form.SEXUAL,
    Hint.LABOUR: Form.LABOUR,
    Hint.SERVITUDE: Form.LABOUR,
}

MINOR_ITEMS: Final = (
    _item("M1", "safe-now", "yes", "no"),
    _item("M2", "with-whom", "safe-family", "feared-family", "not-family", "alone", "institution",
          may_be_unsure=False),
    _item("M3", "made-to",
          _A("work", hint=Hint.LABOUR),
          _A("beg", hint=Hint.BEGGING),
          _A("steal-or-carry", hint=Hint.CRIMINALITY),
          _A("sexual", hint=Hint.SEXUAL),
          _A("marry", hint=Hint.MARRIAGE),
          "none", "no-wish-to-say", may_be_unsure=False),
    _item("M3", "made-when", "now", "before", may_be_unsure=False),
    _item("M3b", "can-refuse", "yes", "no"),
    _item("M4", "things-taken", "yes", "no"),
    _item("M5", "hurt-or-threatened", "yes", "no"),
    _item("M6", "trusted-adult", "yes", "no"),
)  # fmt: skip


class Certainty(StrEnum):
    """How the reporter knows."""

    SEEN = "seen"
    TOLD = "told-by-person"
    SECOND_HAND = "second-hand"
    SUSPECTED = "suspected"


FULL_WEIGHT: Final = frozenset({Certainty.SEEN, Certainty.TOLD})


@dataclass(frozen=True, slots=True)
class Box:
    """One box of a frontline report; its answer is a certainty.

    Attributes:
        key: its id and number.
        answer: what it points to.
        nrm: the codes of the Bulgarian NRM list it stands for.
    """

    key: str
    answer: Answer
    nrm: tuple[str, ...] = ()


def _box(number: int, answer: Answer, *nrm: str) -> Box:
    return Box(f"F{number:02}", answer, nrm)


BOXES: Final = (
    _box(1, _A("different-job", (_I.NATURE_DECEIVED,)), "3.3"),
    _box(2, _A("different-pay", (_I.WAGES_DECEIVED,)), "3.3"),
    _box(3, _A("promised-love", (_I.RECRUITED_BY_PARTNER,))),
    _box(4, _A("by-relative", (_I.RECRUITED_BY_FAMILY,))),
    _box(5, _A("bought-or-taken", (_I.ABDUCTED,), determinant=True)),
    _box(6, _A("papers-held", (_I.PAPERS_KEPT,))),
    _box(7, _A("cannot-leave", (_I.ISOLATED,), flag=Flag.CONFINED), "1.1", "1.5"),
    _box(8, _A("accompanied", (_I.ISOLATED,)), "1.3", "1.6", "1.7"),
    _box(9, _A("injuries", (_I.VIOLENCE,)), "5.1"),
    _box(10, _A("threats", (_I.THREATENED,)), "5.3"),
    _box(11, _A("family-threats", (_I.FAMILY_THREATENED,)), "5.3"),
    _box(12, _A("growing-debt", (_I.DEBT_BOUND,)), "2.4", "2.5"),
    _box(13, _A("told-to-lie", (_I.MADE_TO_LIE,))),
    _box(14, _A("long-hours", (_I.HOURS_EXCESSIVE,)), "3.1"),
    _box(15, _A("little-pay", (_I.PAY_LOW,)), "2.1", "2.3"),
    _box(16, _A("earnings-taken", (_I.PAY_DEDUCTED, _I.WAGES_KEPT)), "2.2"),
    _box(17, _A("bad-housing", (_I.LIVING_BAD,)), "4.2", "4.3"),
    _box(18, _A("dangerous-work", (_I.WORK_BAD,)), "3.1"),
    _box(19, _A("daily-quota", (_I.FORCED_TASKS,)), "2.6"),
    _box(20, _A("made-to-beg", (_I.FORCED_TASKS,), Hint.BEGGING, determinant=True)),
    _box(21, _A("made-to-crime", (_I.FORCED_CRIME,), Hint.CRIMINALITY, determinant=True)),
    _box(22, _A("sold-or-filmed", (_I.FORCED_TASKS,), Hint.SEXUAL, determinant=True), "3.4"),
    _box(23, _A("lives-at-work", (_I.DEPENDENT,)), "4.1", "4.6"),
    _box(24, _A("no-language", (_I.AREA_UNKNOWN,))),
    _box(25, _A("no-papers", (_I.STATUS_HOLDS,))),
)
BOX_FLOOR: Final = ("F01", "F05", "F07", "F09", "F10", "F11", "F19", "F20", "F21", "F22")
BOX_EXPLOITED: Final = tuple(box.key for box in BOXES[13:22])  # a child: exploitation suffices

SIGNS: Final = {  # where the boxes are ticked; each is asked for once more, how it is known
    "signs-start": ("F01", "F02", "F03", "F04", "F05"),
    "signs-control": ("F06", "F07", "F08", "F13"),
    "signs-harm": ("F09", "F10", "F11", "F12"),
    "signs-work": ("F14", "F15", "F16", "F18", "F19"),
    "signs-made": ("F20", "F21", "F22"),
    "signs-living": ("F17", "F23", "F24", "F25"),
}
FRONTLINE_ITEMS: Final = (
    _item("", "danger-there", "yes", "no"),
    _item("", "about", "adult", "child"),
)
SUICIDE_ITEM: Final = _item(
    "", "alive", "yes-now", "sometimes", "no", "rather-not", may_be_unsure=False
)
SILENT_ITEMS: Final = frozenset(
    {
        "words", "own-words", "line", "saved", "emergency", "voice",  # the person's own words
        "person", "danger", "stop", "numbers", "withdraw", "status", "skip", "back", "again",
        "language", "other-language", "safe-to-write", "country", "consent-save",
        "consent-contact", "consent", "ask", "age", "for-whom", "five-minutes", "how-old",
        "as-what", "known", "check-person", "another", "where", "check", "and-now",  # a report's
        "return-code", "ask-word", "waiting", "code-noted",  # ways back
        "draft-waits", "draft-sure",
        "probing", "abuse", "voice-only",  # what the bot notes about whoever writes
        "times", "phone", "when", "days", "opening", "delete", "nudge", "ok-word", "duress-word",
    }
)  # fmt: skip
"""Steps and commands whose choices point to nothing; what they may carry are flags."""
LEAVING: Final = ("leave", ("leave",))
"""Item and answer of *leave quickly*: the command has the name of question Q3 and is not one."""
