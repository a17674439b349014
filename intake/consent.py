"""What a person has allowed: who may rely on which permission, and that a no counts at once.

Source: domain.md 5.5. Pure: the ledger is worked out from the sealed consent entries of a case each
time the case is opened. Consent is kept nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from intake.case import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

EVERYWHERE: Final = ""
"""In place of a referral: the permission is about none, or a withdrawal is about all."""

_BY_REFERRAL: Final = frozenset({Level.L3, Level.L4, Level.L5})
_RESTS_ON: Final[Mapping[Level, Level]] = MappingProxyType(
    {Level.L2: Level.L1, Level.L3: Level.L1, Level.L4: Level.L3, Level.L5: Level.L3}
)


@dataclass(frozen=True, slots=True)
class Consent:
    """The answer to one question for a permission.

    Attributes:
        level: the permission.
        given: yes, or no. A no after a yes is a withdrawal.
        referral: the referral it is about, in hexadecimal: L3 to L5 are given for this data, this
            organisation and this help only. ``EVERYWHERE`` for L0 to L2, and to withdraw for all.
        text_version: the text that was shown.
        locale: the language it was shown in.
        at: when (aware).
        how: how it was asked: ``chat``, ``voice``, ``in-person``.
        by: who asked, where a member of staff did (hexadecimal).
    """

    level: Level
    given: bool
    referral: str
    text_version: str
    locale: str
    at: datetime
    how: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """What stands now.

    Attributes:
        standing: the consents that may be relied on, by level and referral.
        withdrawn: those that were given and taken back: whoever relied on them must be told.
        unclear: whether an entry could not be read. It may have been a no, so nothing given before
            it stands; the person is asked again.
    """

    standing: Mapping[tuple[Level, str], Consent]
    withdrawn: tuple[Consent, ...]
    unclear: bool

    def allows(self, level: Level, referral: str = EVERYWHERE) -> bool:
        """Say whether this permission stands.

        L0, to read information, needs none. L1 lets a counsellor read the answers, L2 lets us
        write to the person; both hold for the whole case, whatever ``referral`` says.
        """
        return level is Level.L0 or _key(level, referral) in self.standing


def consent_from(content: Mapping[str, object]) -> Consent | None:
    """Return what an opened consent entry says, or None if it does not say all of it."""
    texts = {name: content.get(name) for name in ("level", "at", "text_version", "locale", "how")}
    texts |= {name: content.get(name) or EVERYWHERE for name in ("referral", "by")}
    told = {name: text for name, text in texts.items() if isinstance(text, str)}
    given = content.get("given")
    if not isinstance(given, bool) or len(told) < len(texts) or not told["text_version"]:
        return None
    try:
        level, at = Level(told.pop("level")), datetime.fromisoformat(told.pop("at"))
    except ValueError:
        return None
    return Consent(level=level, given=given, at=at, **told) if at.tzinfo else None


def standing(records: Iterable[Consent | None]) -> Ledger:
    """Work out what stands.

    A withdrawal also takes back what rests on it: without L1 nothing stands, without L3 neither L4
    nor L5 for that referral. What is given again afterwards stands again.

    Args:
        records: all consent entries of a case in the order in which they happened; ``None`` for one
            that could not be opened or read.
    """
    given: dict[tuple[Level, str], Consent] = {}
    withdrawn: dict[tuple[Level, str], Consent] = {}
    unclear = False
    for record in records:
        if record is None:
            given.clear()
            unclear = True
        elif not record.given:
            taken = [key for key in given if _is_taken_back(key, record)]
            withdrawn.update((key, given.pop(key)) for key in taken)
        elif record.level not in _BY_REFERRAL or record.referral:
            key = _key(record.level, record.referral)
            given[key] = record
            withdrawn.pop(key, None)
    return Ledger(MappingProxyType(given), tuple(withdrawn.values()), unclear)


def may_refer(ledger: Ledger, referral: str, levels: Iterable[Level]) -> tuple[Level, ...]:
    """Return which of ``levels`` are missing for this referral; none means it may go ahead."""
    return tuple(level for level in levels if not ledger.allows(level, referral))


def _key(level: Level, referral: str) -> tuple[Level, str]:
    return level, referral if level in _BY_REFERRAL else EVERYWHERE


def _is_taken_back(key: tuple[Level, str], no: Consent) -> bool:
    """Say whether a permission falls with a no: the same one, or one that it rests on."""
    level, referral = key
    if level in _BY_REFERRAL and no.level in _BY_REFERRAL and no.referral not in {"", referral}:
        return False
    below: Level | None = level
    while below is not None and below is not no.level:
        below = _RESTS_ON.get(below)
    return below is not None
