"""A second opinion on concern and priority: written from domain.md 2.10 alone, by hand.

It knows nothing of ``escalation``: not its rules, weights or questions. What it is fed with is what
a case really says, in the order in which it was said. Where the paper leaves something open the
house has decided; each such place says *house* here, as the comments of the rules do.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# domain.md 2.1: points in the two adult columns, labour and sexual, of what is asked about at all.
POINTS: Final = {
    "D1.nature": (4, 4), "D1.wages": (2, 2),
    "D2.abduction": (2, 4),
    "D3.family": (2, 2), "D3.emotional": (2, 2),
    "D4.hours": (4, 2), "D4.pay": (2, 2), "D4.deductions": (2, 2), "D4.living": (2, 2),
    "D4.work": (2, 2),
    "D5.docs": (4, 4), "D5.debt": (4, 4), "D5.isolation": (4, 4), "D5.violence": (4, 4),
    "D5.threat": (2, 4), "D5.illicit": (2, 2), "D5.tasks": (2, 4), "D5.influence": (2, 4),
    "D5.lie": (2, 2), "D5.denounce": (2, 2), "D5.family": (2, 2), "D5.wages": (2, 2),
    "D5.shame": (1, 2),
    "D6.dependency": (2, 2), "D6.area": (2, 2), "D6.family": (2, 2), "D6.status": (2, 2),
}  # fmt: skip
# 2.10 (a): what an answer points to. Q1 to Q11 first, in their order.
ADULT: Final = {
    "promise": {"work-or-place": "D1.nature", "pay-or-conditions": "D1.wages"},
    "papers": {"papers": "D5.docs", "phone": "D5.isolation"},
    "leave": {"only-if-allowed": "D5.isolation", "no": "D5.isolation", "afraid": "D5.influence"},
    "debt": {"yes": "D5.debt"},
    "money": {"part": "D4.pay", "none": "D4.pay D5.wages", "taken": "D4.deductions D5.wages"},
    "harm": {
        "hurt-me": "D5.violence", "threatened-me": "D5.threat", "threatened-family": "D5.family",
    },
    "tell": {"authorities": "D5.denounce", "family-or-photos": "D5.shame"},
    "forced": {
        "sexual": "D5.tasks", "begging": "D5.tasks", "crime": "D5.illicit",
        "housework": "D5.tasks", "other-work": "D5.tasks", "marry": "D2.abduction", "baby": "",
    },
    "hours": {"very-long": "D4.hours", "dangerous": "D4.work"},
    "watched": {"yes": "D5.isolation"},
    "situation": {
        "unknown-area": "D6.area", "no-papers": "D6.status", "dependent": "D6.dependency",
        "family-with-them": "D6.family",
    },
    "start": {"family": "D3.family", "partner": "D3.emotional", "taken-or-sold": "D2.abduction"},
}  # fmt: skip
COUNTED: Final = tuple(ADULT)[:11]
# "Not sure" to a yes/no item: one weak point for the first indicator of that item.
UNSURE: Final = {
    "promise": "D1.nature", "papers": "D5.docs", "leave": "D5.isolation", "debt": "D5.debt",
    "money": "D4.pay", "harm": "D5.violence", "tell": "D5.denounce", "forced": "D5.tasks",
    "hours": "D4.hours", "watched": "D5.isolation", "situation": "D6.area",
}  # fmt: skip
# 2.10 (c): the boxes.
BOXES: Final = {
    "F01": "D1.nature", "F02": "D1.wages", "F03": "D3.emotional", "F04": "D3.family",
    "F05": "D2.abduction", "F06": "D5.docs", "F07": "D5.isolation", "F08": "D5.isolation",
    "F09": "D5.violence", "F10": "D5.threat", "F11": "D5.family", "F12": "D5.debt",
    "F13": "D5.lie", "F14": "D4.hours", "F15": "D4.pay", "F16": "D4.deductions D5.wages",
    "F17": "D4.living", "F18": "D4.work", "F19": "D5.tasks", "F20": "D5.tasks",
    "F21": "D5.illicit", "F22": "D5.tasks", "F23": "D6.dependency", "F24": "D6.area",
    "F25": "D6.status",
}  # fmt: skip
FLOOR: Final = {"F01", "F05", "F07", "F09", "F10", "F11", "F19", "F20", "F21", "F22"}
EXPLOITED: Final = {f"F{number}" for number in range(14, 23)}
FULL: Final = {"seen", "told-by-person"}
DETERMINANTS: Final = {
    ("forced", "sexual"), ("forced", "begging"), ("forced", "crime"), ("forced", "baby"),
    ("start", "taken-or-sold"),
}  # fmt: skip
DETERMINING_BOXES: Final = {"F05", "F20", "F21", "F22"}
# Which column: only where nothing hints at another form.
LABOUR, SEXUAL, OTHER = "labour", "sexual", "other"
HINTS: Final = {
    "sexual": SEXUAL, "housework": LABOUR, "other-work": LABOUR, "begging": OTHER, "crime": OTHER,
    "marry": OTHER, "baby": OTHER,
}  # fmt: skip
BOX_HINTS: Final = {"F20": OTHER, "F21": OTHER, "F22": SEXUAL}
# 2.10 (b).
ACTIVITIES: Final = {"work", "beg", "steal-or-carry", "sexual", "marry"}
HEIGHT: Final = {"C0": 0, "CU": 0, "C1": 1, "C2": 2, "C3": 3}
NOT_ONE_OF_US: Final = {"not-family", "alone"}


@dataclass(frozen=True, slots=True)
class Told:
    """One thing a case was told.

    Attributes:
        item: which question, or what else it was.
        answer: what was chosen.
        heard: what a lexicon has to hear in the words: ``danger``, ``suicide``, ``child``.
        person: of which person of a report.
        profile: as whom somebody spoke when they said it.
    """

    item: str
    answer: tuple[str, ...] = ()
    heard: frozenset[str] = frozenset()
    person: int = 1
    profile: str = "adult"


class Verdict(NamedTuple):
    """What it amounts to."""

    concern: str
    priority: str


def judged(told: Iterable[Told], opened_as: str) -> Verdict:
    """Judge a case: each person alone, and the most urgent of them counts.

    ``opened_as``: as whom somebody spoke when the case was opened.
    """
    people: dict[int, list[Told]] = defaultdict(list)
    for one in told:
        people[one.person].append(one)
    sheets = [_sheet(people[number], opened_as) for number in sorted(people)]
    verdicts = [_judged(sheet) for sheet in sheets or [_sheet([], opened_as)]]
    return min(verdicts, key=lambda one: (one.priority, -HEIGHT[one.concern]))


@dataclass
class _Sheet:
    """The last answer to each question, and what stays whatever is answered later."""

    profile: str
    last: dict[str, set[str]] = field(default_factory=dict)
    ever: set[str] = field(default_factory=set)

    def said(self, item: str, *choices: str) -> bool:
        return bool(self.last.get(item, set()) & set(choices))

    @property
    def certain(self) -> set[str]:
        return {box for box in BOXES if self.said(box, *FULL)}

    @property
    def hearsay(self) -> set[str]:
        """Boxes known from others; house: ticked and never said how it is known is hearsay."""
        ticked = {box for item, boxes in self.last.items() if "signs" in item for box in boxes}
        answered = {box for box in BOXES if self.last.get(box)}
        return (ticked & BOXES.keys() | answered) - self.certain

    @property
    def child(self) -> bool:
        return self.profile == "minor" or "child" in self.ever

    @property
    def confined(self) -> bool:
        return self.said("leave", "no") or "F07" in self.certain

    @property
    def before(self) -> bool:
        return self.said("time", "before")


# What is a sign whenever it was said. House: words of danger, of suicide and of a child are read
# within the P1 clock; somebody who asks about others in her chat has her phone in other hands.
_EVER: Final = {
    ("danger", "danger"): "danger", ("danger-there", "yes"): "danger", ("safe-now", "no"): "danger",
    ("emergency", "no-life"): "suicide", ("own-words", "no-life"): "suicide",
    ("alive", "yes-now"): "suicide",
    ("alive", "sometimes"): "thoughts", ("alive", "rather-not"): "thoughts",
    ("age", "minor"): "child", ("about", "child"): "child", ("how-old", "under-14"): "under-14",
    ("for-whom", "someone"): "third-party", ("five-minutes", "no"): "short-time",
    ("person", "person"): "asks", ("emergency", "to-person"): "asks", ("ask", "ask-more"): "asks",
    ("want", "talk"): "asks",
    ("probing", "probing"): "probing", ("voice-only", "voice-only"): "voice-only",
    ("voice", ""): "voice",
}  # fmt: skip


def _sheet(told: list[Told], opened_as: str) -> _Sheet:
    minor = opened_as == "minor" or any(one.profile == "minor" for one in told)
    # House: whoever asks about others or insults may hold her phone, and does not speak for her.
    hers = [one.profile for one in told if one.item not in {"probing", "abuse"}]
    sheet = _Sheet("minor" if minor else hers[-1] if hers else opened_as)
    for one in told:
        chosen = set(one.answer) - {"skip"}
        sheet.last[one.item] = chosen
        sheet.ever |= {_EVER[one.item, choice] for choice in chosen | {""}
                       if (one.item, choice) in _EVER}  # fmt: skip
        sheet.ever |= {f"{word}-word" for word in one.heard}
    if {"under-14", "child-word"} & sheet.ever:
        sheet.ever.add("child")
    return sheet


# --- concern -------------------------------------------------------------------------------------


def _judged(sheet: _Sheet) -> Verdict:
    concerns = [_adult_concern(sheet)]
    if sheet.profile == "frontline":
        if sheet.child:
            concerns.append("C3" if sheet.certain & EXPLOITED else "C2")
    elif sheet.child:
        concerns.append(_minor_concern(sheet))
    concern = max(concerns, key=HEIGHT.__getitem__)
    priorities = [_adult_priority(sheet, concern)]
    if sheet.profile == "frontline":
        if sheet.child:
            priorities.append("P1" if concern == "C3" and not sheet.before else "P2")
    elif sheet.child:
        priorities.append(_minor_priority(sheet, concern))
    return Verdict(concern, min(priorities))


def _adult_concern(sheet: _Sheet) -> str:
    """Weigh in the form that is hinted at.

    A score can only raise: what was there before work without freedom was named is not taken back.
    """
    form = _form(sheet)
    named = {choice for choice, hint in HINTS.items() if hint == LABOUR}
    ways = [_scored(sheet, form, set())]
    if form == LABOUR:
        ways.append(_scored(sheet, OTHER, named))
    return max(ways, key=HEIGHT.__getitem__)


def _form(sheet: _Sheet) -> str:
    hints = {hint for choice, hint in HINTS.items() if sheet.said("forced", choice)}
    hints |= {hint for box, hint in BOX_HINTS.items() if box in sheet.certain}
    return hints.pop() if len(hints) == 1 else OTHER


def _pointed(sheet: _Sheet, form: str, without: set[str]) -> Iterator[tuple[str, int]]:
    """Every indicator with its points; hearsay counts one class lower."""

    def weight(indicator: str) -> int:
        labour, sexual = POINTS[indicator]
        return {LABOUR: labour, SEXUAL: sexual}.get(form, max(labour, sexual))

    for indicator in _told(sheet, without):
        yield indicator, weight(indicator)
    for item, indicator in UNSURE.items():
        if sheet.said(item, "not-sure"):
            yield indicator, 1
    for indicator in _of(sheet.hearsay):
        yield indicator, {4: 2, 2: 1}.get(weight(indicator), 0)


def _told(sheet: _Sheet, without: set[str]) -> set[str]:
    """Name what is pointed to by answers and by boxes that were seen or told."""
    found = _of(sheet.certain)
    for item, choices in ADULT.items():
        left_out = without if item == "forced" else set()
        for choice in sheet.last.get(item, set()) - left_out:
            found |= set(choices.get(choice, "").split())
    return found


def _of(boxes: set[str]) -> set[str]:
    return {indicator for box in boxes for indicator in BOXES[box].split()}


def _scored(sheet: _Sheet, form: str, without: set[str]) -> str:
    best: dict[str, int] = {}
    for indicator, points in _pointed(sheet, form, without):
        best[indicator] = max(points, best.get(indicator, 0))
    sums, strong = dict.fromkeys(("D1", "D2", "D3", "D4", "D5", "D6"), 0), defaultdict(int)
    for dimension in sums:
        inside = [points for one, points in best.items() if one.startswith(dimension)]
        sums[dimension] = sum(one for one in inside if one > 1) + min(2, inside.count(1))
        strong[dimension] = inside.count(4)
    positive = {dimension for dimension, points in sums.items() if points >= 5}
    means = sum(sums[dimension] for dimension in ("D1", "D2", "D4", "D5"))
    grades = {
        "C3": _determined(sheet)
        or ("D5" in positive and len(positive) > 1)
        or strong["D5"] >= 2
        or len(positive) >= 3,
        "C2": bool(positive & {"D1", "D2", "D4", "D5"})
        or any(strong.values())
        or means >= 4
        or _raft(sheet)
        or bool(sheet.certain & FLOOR),
        "C1": any(sums.values()) or sheet.said("time", "not-yet"),
        "CU": sum(bool(sheet.last.get(item)) for item in COUNTED) < 4,
        "C0": True,
    }
    return next(grade for grade, holds in grades.items() if holds)


def _determined(sheet: _Sheet) -> bool:
    said = any(sheet.said(item, choice) for item, choice in DETERMINANTS)
    return said or bool(sheet.certain & DETERMINING_BOXES)


def _raft(sheet: _Sheet) -> bool:
    return (
        sheet.said("promise", "work-or-place")
        or sheet.said("leave", "only-if-allowed", "no", "afraid")
        or bool(sheet.last.get("harm", set()) - {"no"})
        or bool(sheet.last.get("forced", set()) - {"none"})
    )


def _minor_concern(sheet: _Sheet) -> str:
    done = sheet.last.get("made-to", set()) & ACTIVITIES
    if done == {"work"} and sheet.said("can-refuse", "yes"):
        done = set()
    if done:
        return "C3"
    unsafe = (
        sheet.said("safe-now", "no")
        or sheet.said("made-to", "no-wish-to-say")
        or sheet.said("things-taken", "yes")
        or sheet.said("hurt-or-threatened", "yes")
        or sheet.said("with-whom", "feared-family", *NOT_ONE_OF_US)
    )
    return "C2" if unsafe else "C1"


# --- priority ------------------------------------------------------------------------------------


def _points_to(sheet: _Sheet, *indicators: str) -> bool:
    """Say whether something points there that is neither hearsay nor a doubt."""
    return bool(_told(sheet, set()) & set(indicators))


def _adult_priority(sheet: _Sheet, concern: str) -> str:
    ever = sheet.ever
    alarmed = ever & {"danger", "danger-word", "suicide", "suicide-word", "child-word", "probing"}
    held = _points_to(sheet, "D5.violence", "D5.threat", "D5.family", "D6.family")
    if alarmed or (sheet.confined and (held or sheet.said("situation", "pregnant"))):
        return "P1"
    if _is_p2(sheet, concern):
        return "P2"
    # House: C0, too, where a person is asked for; every report; a voice nobody has heard yet.
    answers = {
        item for item, chosen in sheet.last.items()
        if chosen and (item in {*ADULT, *BOXES, *_OTHERS} or "signs" in item)
    }  # fmt: skip
    unheard = "voice-only" in ever or ("voice" in ever and not answers)
    reported = "third-party" in ever or sheet.profile == "frontline"
    looked_at = concern in {"C2", "C3"} or "asks" in ever or reported or unheard
    return "P3" if looked_at else "P4"


_OTHERS: Final = {
    "time", "want", "safe-now", "with-whom", "made-to", "made-when", "can-refuse", "things-taken",
    "hurt-or-threatened", "trusted-adult", "danger-there", "about", "alive",
}  # fmt: skip


def _is_p2(sheet: _Sheet, concern: str) -> bool:
    now = not sheet.before and not sheet.said("made-when", "before")  # house: not told is now
    threatened = _points_to(sheet, "D5.threat", "D5.family", "D5.denounce", "D5.shame")
    return (
        (concern == "C3" and now)
        or "thoughts" in sheet.ever
        or _points_to(sheet, "D5.family")
        or (sheet.before and threatened)
        or ("short-time" in sheet.ever and concern in {"C2", "C3"})
        or sheet.said("danger-there", "not-sure")  # house: when unsure, upwards
    )


def _minor_priority(sheet: _Sheet, concern: str) -> str:
    now = not sheet.before and not sheet.said("made-when", "before")
    grave = concern in {"C2", "C3"}
    if (
        sheet.said("safe-now", "no")
        or (concern == "C3" and now)
        or (sheet.said("with-whom", *NOT_ONE_OF_US) and not sheet.said("safe-now", "yes"))
        or ("under-14" in sheet.ever and grave)
    ):
        return "P1"
    return "P2" if grave else "P3"
