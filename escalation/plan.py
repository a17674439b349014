"""The crisis-intervention plan, and what is owed as a minimum, as records.

Source: domain.md 1.3 B10 and B11 (plan), 6.6 (minimum standards).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from escalation.forms import Fault, FormWrong, fits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from intake.sealing import Content, JsonValue

MOST_STEPS: Final = 30
LONGEST_WHAT: Final = 240
LONGEST_WHO: Final = 80

FIRST_STEPS: Final = (
    "urgent-needs", "safe-place", "medical", "psychological", "safety-plan", "interpreter",
    "rights-explained", "organisations-contacted", "next-contact",
)  # fmt: skip
"""Text keys of the steps a plan after P1 begins with; staff strike out what is not needed."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a plan.

    Attributes:
        what: in the words of the person who planned it.
        who: who does it.
        by_when: the day it is owed; None while nobody has said one.
        done: whether it is.
    """

    what: str
    who: str
    by_when: date | None
    done: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps with who and by when, in the order in which they are to be done."""

    steps: tuple[Step, ...]

    @property
    def dated(self) -> bool:
        """Whether there are steps and every one has a person and a day."""
        return bool(self.steps) and all(step.who and step.by_when for step in self.steps)

    def overdue(self, now: datetime) -> tuple[Step, ...]:
        """List what should have been done by now."""
        today = now.astimezone(UTC).date()
        return tuple(s for s in self.steps if s.by_when and not s.done and s.by_when < today)

    def content(self, by: str, at: datetime) -> Content:
        """Return the content of the sealed ``plan`` entry."""
        steps: list[JsonValue] = [
            {
                "what": step.what,
                "who": step.who,
                "by_when": step.by_when.isoformat() if step.by_when else "",
                "done": step.done,
            }
            for step in self.steps
        ]
        return {"steps": steps, "by": by, "at": at.isoformat()}


def plan_from(rows: Iterable[Mapping[str, object]]) -> Plan:
    """Take the rows of a form, or the ``steps`` of an opened entry; rows without *what* are left.

    Raises:
        FormWrong: too many steps, a text too long, or a day that is none; all faults at once.
    """
    kept = [row for row in rows if _text(row, "what")]
    faults: list[Fault] = [Fault("steps", "too-many")] if len(kept) > MOST_STEPS else []
    steps = [_step(number, row, faults) for number, row in enumerate(kept, start=1)]
    if not fits([(step.what, step.who) for step in steps]):
        faults.append(Fault("steps", "too-long"))
    if faults:
        raise FormWrong(faults)
    return Plan(tuple(steps))


def _text(row: Mapping[str, object], key: str) -> str:
    value = row.get(key)
    return value.strip() if isinstance(value, str) else ""


def _step(number: int, row: Mapping[str, object], faults: list[Fault]) -> Step:
    what, who, day = (_text(row, key) for key in ("what", "who", "by_when"))
    if len(what) > LONGEST_WHAT or len(who) > LONGEST_WHO:
        faults.append(Fault(f"step-{number}", "too-long"))
    by_when = None
    try:
        by_when = date.fromisoformat(day) if day else None
    except ValueError:
        faults.append(Fault(f"step-{number}", "not-a-day"))
    return Step(what, who, by_when, done=str(row.get("done")).lower() in {"true", "on", "yes"})


class Standard(StrEnum):
    """The minimum standards of assistance. The value is the text key."""

    INFORMATION = "ms-01"
    SAFETY = "ms-02"
    CONSENT = "ms-03"
    ACCOMMODATION = "ms-04"
    MATERIAL = "ms-05"
    MEDICAL = "ms-06"
    PSYCHOLOGICAL = "ms-07"
    INTERPRETATION = "ms-08"
    LEGAL = "ms-09"
    REFLECTION = "ms-10"
    DOCUMENTS = "ms-11"
    RETURN = "ms-12"
    CHILD = "ms-13"
    REINTEGRATION = "ms-14"
    FOLLOW_UP = "ms-15"
    PRIVACY = "ms-16"


class Status(StrEnum):
    """Where one standard stands in one case."""

    NOT_NEEDED = "not_needed"
    OFFERED = "offered"
    DECLINED_BY_PERSON = "declined_by_person"
    PROVIDED = "provided"
    NOT_AVAILABLE = "not_available"
    PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Provision:
    """One line of the checklist.

    Attributes:
        standard: which.
        status: where it stands.
        on: the day of the status.
        provider: who provided it.
        reason: why it was not available; needed then.
    """

    standard: Standard
    status: Status = Status.PENDING
    on: date | None = None
    provider: str = ""
    reason: str = ""

    @property
    def fault(self) -> str:
        """What is wrong with it: a text key, or nothing."""
        if self.status is Status.NOT_AVAILABLE and not self.reason:
            return "reason-missing"
        return "day-missing" if self.status is Status.PROVIDED and self.on is None else ""
