"""The safety assessment: what staff find out about danger, and when it counts as done.

Asked and updated on each contact; the person's own view of what is most dangerous stands in it.

Source: domain.md 6.2; NRM measure 1.2.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from escalation.forms import Field, Kind, Value, missing, read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from intake.sealing import Content, JsonValue

RISK: Final = ("immediate", "high", "medium", "low", "not-known")
NOT_POSSIBLE: Final = "not-possible"

FIELDS: Final = (
    Field("contact-safety", choices=("safe", "unsafe", "not-known"), required=True),
    Field("country", choices=("bg", "hu", "pl", "other", "not-known"), required=True),
    Field("area", Kind.TEXT, longest=100),  # as coarse as possible
    Field("exploiter-present"),
    Field("exploiter-knows-contact"),
    Field("exploiter-knows-family"),
    Field("feared", Kind.CHOICES, choices=("weapons", "organised-group", "police-links")),
    Field("threats-to", Kind.CHOICES,
          choices=("person", "children", "family", "others", "staff", "nobody")),
    Field("threats-by", Kind.TEXT, longest=300),  # in general terms
    Field("dependants"),
    Field("pregnancy"),
    Field("health", Kind.CHOICES,
          choices=("injuries", "medicines-needed", "addiction", "withdrawal", "none-told")),
    Field("health-note", Kind.TEXT, longest=500),
    Field("self-harm", choices=("none-told", "thoughts", "plan", "attempt", "not-known")),
    Field("papers", choices=("with-person", "with-others", "lost", "none", "not-known")),
    Field("immigration", choices=("citizen", "regular", "irregular", "not-known")),
    Field("can-leave-alone"),
    Field("has", Kind.CHOICES, choices=("transport", "money", "phone", "language", "none")),
    Field("planned-movement"),
    Field("movement-when", Kind.TEXT, longest=100),
    Field("most-dangerous", Kind.TEXT),  # what the person thinks
    Field("wants", Kind.TEXT),
    Field("own-rating", Kind.NUMBER, longest=10),  # the person's own, 0 to 10
    Field("risk-person", choices=RISK, required=True),
    Field("risk-family", choices=RISK),
    Field("risk-staff", choices=RISK),
    Field("risk-return", choices=RISK),
    Field("risk-reasons", Kind.TEXT, required=True),
    Field("safety-plan", Kind.TEXT),
    Field(NOT_POSSIBLE, Kind.TEXT, longest=500),  # why it could not be done; then it counts as done
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SafetyAssessment:
    """One filled-in form.

    Attributes:
        values: field to value; fields left empty are absent.
    """

    values: Mapping[str, Value]

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields without which it is not done; none when it was not possible."""
        return () if NOT_POSSIBLE in self.values else missing(FIELDS, self.values)

    @property
    def done(self) -> bool:
        """Whether a case may move on: complete, or marked not possible with a reason."""
        return not self.missing

    def content(self, by: str, at: datetime) -> Content:
        """Return the content of the sealed ``safety`` entry."""
        plain: dict[str, JsonValue] = {
            key: list(value) if isinstance(value, tuple) else value
            for key, value in self.values.items()
        }
        return {"fields": plain, "done": self.done, "by": by, "at": at.isoformat()}


def safety_from_form(filled: Mapping[str, Sequence[str]]) -> SafetyAssessment:
    """Take a form as a browser sent it; an incomplete one can be kept and completed later.

    Raises:
        FormWrong: something in it cannot stand there.
    """
    return SafetyAssessment(read(FIELDS, filled))


def safety_from_content(content: Mapping[str, object]) -> SafetyAssessment:
    """Read a ``safety`` entry that was opened.

    Raises:
        FormWrong: it does not hold what this version of the form knows.
    """
    fields = content.get("fields")
    kept = fields if isinstance(fields, dict) else {"fields": ""}
    return safety_from_form(
        {
            str(key): [str(each) for each in value] if isinstance(value, list) else [str(value)]
            for key, value in kept.items()
        }
    )
