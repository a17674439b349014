"""What a case's signals say so far: one answer for each item, and the flags that stay.

Source: security.md and the flows decide what a signal carries; domain.md 2.10 what it means.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar

from escalation.questions import (
    BOXES,
    FRONTLINE_ITEMS,
    ITEMS,
    LEAVING,
    MINOR_ITEMS,
    SIGNS,
    SILENT_ITEMS,
    SUICIDE_ITEM,
    Certainty,
)
from intake.case import Profile
from intake.indicators import Flag, Indicator

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from escalation.weights import Form

SKIP: Final = "skip"
NOT_SURE: Final = "not-sure"
ABOUT_ONE_ANSWER: Final = frozenset({Flag.CONFINED, Flag.PREGNANT})
"""Flags that go when the answer they came with is changed. Every other flag stays."""
SPOKEN: Final = "voice"
"""The item of a voice note: nobody has listened yet."""
LONGEST_CODE: Final = 40
MOST_UNKNOWN: Final = 8
MOST_PEOPLE: Final = 50
"""Of so many people a report is weighed one by one; whoever comes after is weighed with the last.
"""

CHOICES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        item.key: frozenset(
            {answer.choice for answer in item.answers}
            | ({NOT_SURE} if item.may_be_unsure else set())
        )
        for item in (*ITEMS, *MINOR_ITEMS, *FRONTLINE_ITEMS, SUICIDE_ITEM)
    }
    | {box.key: frozenset(certainty.value for certainty in Certainty) for box in BOXES}
    | {signs: frozenset({*boxes, "none"}) for signs, boxes in SIGNS.items()}
)
"""Every item the rules know, with what may be answered."""


@dataclass(frozen=True, slots=True)
class Signal:
    """One signal as it was opened. Nothing in it is trusted to be known.

    Attributes:
        item: the step it came from.
        answer: choice ids; ``("skip",)`` when the question was passed over.
        indicators: codes the flow attached.
        flags: codes the flow or a lexicon attached.
        profile: whose questions were asked.
        person: of a report about several people, of which one it speaks.
        refused: consents (``L1`` to ``L5``) that were refused or taken back with it.
        referral: of which referral, in hexadecimal; empty: of all of them.
    """

    item: str
    answer: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    profile: str = Profile.ADULT.value
    person: int = 1
    refused: tuple[str, ...] = ()
    referral: str = ""

    @classmethod
    def read(cls, content: Mapping[str, object]) -> Signal:
        """Take what was sealed as it is. Promises: never raises; a wrong shape reads as unknown."""
        return cls(
            item=_code(content.get("item")),
            answer=_codes(content.get("answer")),
            indicators=_codes(content.get("indicators")),
            flags=_codes(content.get("flags")),
            profile=_code(content.get("profile", Profile.ADULT.value)),
            person=_person(content.get("person", 1)),
            refused=_codes(content.get("refused")),
            referral=_code(content.get("referral", "")),
        )


def _code(value: object) -> str:
    return value[:LONGEST_CODE] if isinstance(value, str) else ""


def _person(value: object) -> int:
    return min(value, MOST_PEOPLE) if type(value) is int and value >= 1 else 1


def _codes(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(_code(each) for each in value) if isinstance(value, list) else ("",)


OF_ANYBODY: Final = frozenset({Flag.PROBING.value, Flag.ABUSE.value})
"""Signs that whoever holds the phone may have given: they do not say as whom a case was told."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What is known of one case: the input of ``triage.assess``.

    Attributes:
        profile: whose questions were answered; once a minor, always a minor.
        answers: item to choices, the last answer of each; skipped items are absent.
        flags: signs of the house; those of danger stay whatever is answered later.
        named: indicators a signal named itself, with their item.
        unknown: codes this version does not know; any at all raises the case.
        form: set when a person decided which form of exploitation it is.
    """

    profile: Profile = Profile.ADULT
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    flags: frozenset[Flag] = frozenset()
    named: tuple[tuple[str, Indicator], ...] = ()
    unknown: tuple[str, ...] = ()
    form: Form | None = None


_Code = TypeVar("_Code", Indicator, Flag)


def _known(values: Iterable[str], kind: type[_Code], unknown: list[str]) -> list[_Code]:
    """Sort codes into those of the catalogue and those nobody knows."""
    found = []
    for value in values:
        try:
            found.append(kind(value))
        except ValueError:
            unknown.append(value)
    return found


def findings_from(signals: Iterable[Signal]) -> Findings:
    """Gather what signals say, in the order in which they were fired.

    The last answer to an item counts. Flags stay, except those that belong to one answer. An item,
    choice, indicator or flag that this version does not know is kept in ``unknown``, never dropped.
    """
    latest: dict[str, Signal] = {}
    sticky: set[Flag] = set()
    unknown: list[str] = []
    profiles: list[Profile] = []
    for signal in signals:
        if (signal.item, signal.answer) != LEAVING:
            latest[signal.item] = signal
        sticky.update(_known(signal.flags, Flag, unknown))
        profile = _profile(signal.profile, unknown)
        if signal.item not in OF_ANYBODY:
            profiles.append(profile)
    flags = {flag for flag in sticky if flag not in ABOUT_ONE_ANSWER}
    named: list[tuple[str, Indicator]] = []
    answers: dict[str, tuple[str, ...]] = {}
    for item, signal in latest.items():
        flags.update(_known(signal.flags, Flag, []))
        named += [(item, each) for each in _known(signal.indicators, Indicator, unknown)]
        chosen = tuple(each for each in signal.answer if each != SKIP)
        if item in SIGNS:
            unknown += _strange(item, chosen)
            # A sign that was ticked and never said how it is known is hearsay, not nothing.
            answers |= {
                box: (Certainty.SUSPECTED.value,)
                for box in chosen
                if box in SIGNS[item] and box not in answers
            }
        elif item not in SILENT_ITEMS:
            unknown += _strange(item, chosen)
            answers |= {item: chosen} if chosen else {}
    if SPOKEN in latest and not answers:  # somebody spoke, and nothing else is known of them
        flags.add(Flag.VOICE_ONLY)
    return Findings(
        profile=_whose(profiles),
        answers=answers,
        flags=frozenset(flags),
        named=tuple(named),
        unknown=tuple(dict.fromkeys(unknown))[:MOST_UNKNOWN],
    )


def people_from(signals: Iterable[Signal], profile: Profile) -> dict[int, Findings]:
    """Gather what signals say of each person they speak of, by number; always of at least one.

    ``profile`` is the case's own: it counts where nothing was said, and once a minor, always one.
    """
    told: dict[int, list[Signal]] = {}
    for signal in signals:
        told.setdefault(signal.person, []).append(signal)
    found = {number: findings_from(told[number]) for number in sorted(told)}
    if profile is Profile.MINOR:
        found = {number: replace(each, profile=profile) for number, each in found.items()}
    return found or {1: Findings(profile)}


def _strange(item: str, chosen: tuple[str, ...]) -> list[str]:
    """Return what the rules have no line for."""
    if item not in CHOICES:
        return [item]
    return [choice for choice in chosen if choice not in CHOICES[item]]


def _profile(value: str, unknown: list[str]) -> Profile:
    try:
        return Profile(value)
    except ValueError:
        unknown.append(value)
        return Profile.ADULT


def _whose(profiles: list[Profile]) -> Profile:
    """A minor stays a minor; otherwise the last word counts."""
    if Profile.MINOR in profiles:
        return Profile.MINOR
    return profiles[-1] if profiles else Profile.ADULT
