"""Who can be called, and which of the numbers may be shown to whom (domain.md 1.6, ADR 0012)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

HOLDS: Final = timedelta(days=90)
"""How long an operator's confirmation counts."""
COUNTRIES: Final = ("bg", "hu", "pl")
"""Countries we have numbers of. In any other one only 112 is shown."""
_EVERYWHERE: Final = "all"
_FILE: Final = Path(__file__).with_name("numbers.toml")


class Certainty(StrEnum):
    """How well a number is known: A is shown, B once confirmed, C never."""

    A = "A"
    B = "B"
    C = "C"


class Audience(StrEnum):
    """Whom a number is for; also who is looking."""

    PUBLIC = "public"
    CHILD = "child"
    STAFF = "staff"


class Confirmed(Protocol):
    """An operator found a number right (``intake.store.confirmations``)."""

    @property
    def verified_on(self) -> datetime: ...  # noqa: D102  said in the class


@dataclass(frozen=True, slots=True)
class Number:
    """A line somebody answers.

    Attributes:
        key: what an operator confirms it by.
        country: where it works; ``all`` for 112.
        number: as it is dialled. A few are addresses. Empty where none is known.
        service: end of the text key ``service-…``.
        certainty: may it be shown?
        audience: to whom?
        hours: end of the text key ``hours-…``; empty where no source says.
        note: for staff and operators.
        sources: where it was read.
    """

    key: str
    country: str
    number: str
    service: str
    certainty: Certainty
    audience: Audience
    hours: str = ""
    note: str = ""
    sources: tuple[str, ...] = ()


@cache
def numbers() -> tuple[Number, ...]:
    """Return every number, 112 first, in the order of the file."""
    rows = tomllib.loads(_FILE.read_text(encoding="utf-8"))["number"]
    return tuple(
        Number(
            **{
                **row,
                "certainty": Certainty(row["certainty"]),
                "audience": Audience(row["audience"]),
                "sources": tuple(row["sources"]),
            }
        )
        for row in rows
    )


def shown(
    country: str, audience: Audience, confirmed: Mapping[str, Confirmed], now: datetime
) -> tuple[Number, ...]:
    """Choose the numbers for somebody.

    Args:
        country: where the person is now, never where she comes from. Empty, while that is not
            known: all countries. One we have no numbers of (``other``): 112 alone.
        audience: ``CHILD`` sees what is for children before the rest; ``STAFF`` sees everything
            that may be shown to anybody, and what is for staff.
        confirmed: the last confirmation by key.
        now: aware UTC time.

    Returns:
        112, then the country's. Certainty B only if confirmed within ``HOLDS``; C never.
    """
    wanted = (country,) if country else COUNTRIES
    return tuple(
        number
        for land in (_EVERYWHERE, *wanted)
        for number in sorted(numbers(), key=lambda one: one.audience is not audience)
        if number.country == land
        and _is_for(number, audience)
        and may_be_shown(number, confirmed, now)
    )


def may_be_shown(number: Number, confirmed: Mapping[str, Confirmed], now: datetime) -> bool:
    """Say whether a number is certain enough to be shown to anybody."""
    if number.certainty is Certainty.B:
        return is_confirmed(number, confirmed, now)
    return number.certainty is Certainty.A


def is_confirmed(number: Number, confirmed: Mapping[str, Confirmed], now: datetime) -> bool:
    """Say whether an operator found it right within the last 90 days."""
    last = confirmed.get(number.key)
    return last is not None and now - last.verified_on <= HOLDS


def to_confirm(confirmed: Mapping[str, Confirmed], now: datetime) -> tuple[Number, ...]:
    """Return the numbers that are shown although no operator has lately found them right."""
    return tuple(
        number
        for number in numbers()
        if number.certainty is Certainty.A and not is_confirmed(number, confirmed, now)
    )


def _is_for(number: Number, audience: Audience) -> bool:
    return audience is Audience.STAFF or number.audience in {Audience.PUBLIC, audience}
