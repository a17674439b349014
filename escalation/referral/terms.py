"""What a caller is asked: which data, to whom, for which help. Asked once; then it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from intake.case import Level, OrgId, RecordId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from intake.sealing import Content

LIFE: Final = timedelta(days=7)
"""How long the receiver can open a package after it was sent."""
TEXT_VERSION: Final = "referral-consent/1"
ASKABLE: Final = (
    "name",
    "age",
    "languages",
    "citizenship",
    "where",
    "contact",
    "situation",
    "needs",
    "risk",
    "health",
    "papers",
    "dependants",
)
"""What a package can hold, in the order in which it is shown (domain.md 6.3, step 3)."""
LONGEST: Final = 600
"""Letters of one field: only what the receiver needs to begin."""


@dataclass(frozen=True, slots=True)
class Terms:
    """One question to the caller, and what will be sent after a yes. Nothing else is ever sent.

    Attributes:
        referral: its random id; the package bears the same.
        receiver: the organisation whose key opens it.
        organisation: its key in the directory, or ``""`` where only its key file is known.
        shown: its name, as the caller read it.
        country: where it works, as a lower-case country code.
        help: what it is asked to do, as text keys.
        fields: text key of each field, and the words that will be sent.
        levels: the consents it takes: L3, and L4 across a border.
        text_version: the wording of the question.
    """

    referral: RecordId
    receiver: OrgId
    organisation: str
    shown: str
    country: str
    help: tuple[str, ...]
    fields: Mapping[str, str]
    levels: tuple[Level, ...] = (Level.L3,)
    text_version: str = TEXT_VERSION

    def content(self) -> Content:
        """Return what is kept of them, sealed, in the case."""
        return {
            "referral": self.referral.hex(),
            "receiver": self.receiver.hex(),
            "organisation": self.organisation,
            "shown": self.shown,
            "country": self.country,
            "help": list(self.help),
            "fields": dict(self.fields),
            "levels": [level.value for level in self.levels],
            "text_version": self.text_version,
        }

    @classmethod
    def read(cls, content: Mapping[str, object]) -> Terms:
        """Return the terms of a content. Raises ValueError or KeyError when it holds none."""
        fields, helps, levels = content["fields"], content["help"], content["levels"]
        if not (isinstance(fields, dict) and isinstance(helps, list) and isinstance(levels, list)):
            raise ValueError("terms")  # noqa: TRY004  one kind of error for what is no terms
        return cls(
            referral=RecordId(bytes.fromhex(str(content["referral"]))),
            receiver=OrgId(bytes.fromhex(str(content["receiver"]))),
            organisation=str(content["organisation"]),
            shown=str(content["shown"]),
            country=str(content["country"]),
            help=tuple(str(each) for each in helps),
            fields={str(key): str(value) for key, value in fields.items()},
            levels=tuple(Level(each) for each in levels),
            text_version=str(content["text_version"]),
        )

    def question(self, locale: str) -> Content:
        """Return the body of the question that the bot will ask in the chat. It holds no data."""
        return {
            "kind": "ask",
            "referral": self.referral.hex(),
            "receiver": self.shown,
            "country": self.country,
            "help": list(self.help),
            "fields": list(self.fields),
            "levels": [level.value for level in self.levels],
            "text_version": self.text_version,
            "locale": locale,
        }
