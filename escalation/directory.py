"""Services by country, need and language; who was confirmed when stands in the record, not here."""

from __future__ import annotations

import hashlib
import re
import tomllib
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from intake.case import Level
from intake.errors import Exit, HelplineError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime
    from pathlib import Path

    from intake.keys import PartnerPublic

CONFIRMED_FOR: Final = timedelta(days=90)
"""How long a confirmation is believed."""
COUNTRIES: Final = ("bg", "hu", "pl")
NEEDS: Final = (
    "help-talk", "help-crisis", "help-shelter", "help-psychological", "help-medical", "help-legal",
    "help-documents", "help-return", "help-social", "help-information", "help-labour-rights",
    "help-child-protection", "help-coordination", "help-police",
)  # fmt: skip
"""What an organisation can be asked for. Each is a text key that callers are shown."""
_KEY: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Kind(StrEnum):
    """What an organisation is."""

    NGO = "ngo"
    STATE = "state"
    POLICE = "police"


class Certainty(StrEnum):
    """How far the row can be trusted. ``C`` is never offered."""

    A = "A"
    B = "B"
    C = "C"


class DirectoryWrong(HelplineError):
    """The file of organisations cannot be used (exit code 2).

    Attributes:
        key: the row; empty when the file as a whole is broken.
        code: the field that is wrong, or ``not-toml``.
    """

    text_key = "directory-wrong"
    ends = Exit.SETTING

    def __init__(self, key: str, code: str) -> None:
        row = f" (row {key})" if key else ""
        super().__init__(f"The file of organisations cannot be used{row}: {code}.")
        self.key = key
        self.code = code


@dataclass(frozen=True, slots=True)
class Organisation:
    """One receiver.

    Attributes:
        key: its id.
        country: where it works.
        kind: what it is.
        people: whom it helps: ``adult``, ``child``.
        needs: what it can be asked for; each a text key.
        languages: in which it answers, as far as a source says.
        certainty: how far the row can be trusted.
        fingerprint: of its public keys, 64 hex digits; empty where nothing can be sealed to it.
        note: text key of what staff must know first; empty: nothing.
        sources: where the row comes from.
    """

    key: str
    country: str
    kind: Kind
    people: tuple[str, ...]
    needs: tuple[str, ...]
    languages: tuple[str, ...]
    certainty: Certainty
    fingerprint: str
    sources: tuple[str, ...]
    note: str = ""

    @property
    def name_key(self) -> str:
        """The text key of its name, for staff and callers."""
        return f"org-{self.key}"

    def levels(self, here: str) -> tuple[Level, ...]:
        """Say which consents it takes to send it something from an installation in ``here``."""
        wanted = {
            Level.L3: True,
            Level.L4: self.country != here,
            Level.L5: self.kind is Kind.POLICE,
        }
        return tuple(level for level, needed in wanted.items() if needed)


def read_directory(path: Path) -> tuple[Organisation, ...]:
    """Read the organisations of a file, in its order.

    Raises:
        DirectoryWrong: it is no TOML, a field is missing, unknown or cannot be, or a row claims
            to have been verified: only the record may say so.
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise DirectoryWrong("", "not-toml") from None
    rows = found.get("organisation")
    tables = isinstance(rows, list) and all(isinstance(row, dict) for row in rows)
    if set(found) != {"organisation"} or not isinstance(rows, list) or not tables:
        raise DirectoryWrong("", "not-toml")
    organisations = tuple(_organisation(row) for row in rows)
    seen: set[str] = set()
    for each in organisations:
        if each.key in seen:
            raise DirectoryWrong(each.key, "twice")
        seen.add(each.key)
    return organisations


def _one_of(*allowed: str) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and value in allowed


def _some_of(*allowed: str) -> Callable[[object], bool]:
    return lambda value: _texts(value) and isinstance(value, list) and set(value) <= set(allowed)


def _texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, str) for each in value)


def _matches(pattern: re.Pattern[str]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


_CHECKS: Final[Mapping[str, Callable[[object], bool]]] = {
    "key": _matches(_KEY),
    "country": _one_of(*COUNTRIES),
    "kind": _one_of(*Kind),
    "people": _some_of("adult", "child"),
    "needs": _some_of(*NEEDS),
    "languages": _texts,
    "certainty": _one_of(*Certainty),
    "fingerprint": _matches(re.compile(r"(?:[0-9a-f]{64})?")),
    "note": _matches(re.compile(r"(?:note-[a-z0-9-]+)?")),
    "sources": _texts,
}


def _organisation(row: Mapping[str, Any]) -> Organisation:
    """Shape one row, every field checked: a slip of the pen must not send data elsewhere."""
    filled = {"note": ""} | dict(row)
    key = filled.get("key")
    named = key if isinstance(key, str) else ""
    if strange := sorted(set(filled) ^ set(_CHECKS)):
        raise DirectoryWrong(named, strange[0])
    for name, fits in _CHECKS.items():
        if not fits(filled[name]):
            raise DirectoryWrong(named, name)
    return _shaped(filled)


def _shaped(row: Mapping[str, Any]) -> Organisation:
    return Organisation(
        key=row["key"],
        country=row["country"],
        kind=Kind(row["kind"]),
        people=tuple(row["people"]),
        needs=tuple(row["needs"]),
        languages=tuple(row["languages"]),
        certainty=Certainty(row["certainty"]),
        fingerprint=row["fingerprint"],
        sources=tuple(row["sources"]),
        note=row["note"],
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. Empty fields do not narrow.

    Attributes:
        country: where help is needed: the country the person is in, never a nationality.
        need: one of ``NEEDS``.
        language: the person's.
        child: the person is under 18.
    """

    country: str = ""
    need: str = ""
    language: str = ""
    child: bool = False


def matching(organisations: Iterable[Organisation], wanted: Wanted) -> tuple[Organisation, ...]:
    """List who can be asked, the person's language first, the police last; certainty C never."""
    people = "child" if wanted.child else "adult"
    fitting = [
        each
        for each in organisations
        if each.certainty is not Certainty.C
        and people in each.people
        and wanted.country in {"", each.country}
        and (not wanted.need or wanted.need in each.needs)
    ]
    return tuple(
        sorted(
            fitting,
            key=lambda each: (
                each.kind is Kind.POLICE,
                bool(wanted.language) and wanted.language not in each.languages,
                each.certainty,
            ),
        )
    )


def is_confirmed(verified_on: datetime | None, now: datetime) -> bool:
    """Say whether an operator's confirmation is younger than 90 days."""
    return verified_on is not None and verified_on <= now < verified_on + CONFIRMED_FOR


def fingerprint_of(partner: PartnerPublic) -> str:
    """Return what two people compare by voice: SHA-256 over a partner's id and both public keys."""
    return hashlib.sha256(partner.org + partner.seal.raw + partner.verify.raw).hexdigest()
