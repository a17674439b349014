"""Return codes before the turn: what is one, how often it may be tried, and what it leads to.

Working one out takes a third of a second and 128 MiB on purpose. It is done in a thread, one at a
time, before the turn, so that nobody else's turn waits for it and the turn itself stays pure.
"""

from __future__ import annotations

import asyncio
import re
from collections import OrderedDict
from dataclasses import replace
from datetime import timedelta
from secrets import randbelow
from typing import TYPE_CHECKING, Final, NamedTuple
from unicodedata import decimal

from bot.engine import Command, Place
from bot.messages import Way
from bot.notes import OPEN_LINE, WELCOME
from bot.wording import heard, understand
from intake.keys import return_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bot.messages import Incoming
    from bot.seats import Street
    from intake.case import CallerId
    from intake.clock import Clock

DIGITS: Final = 16
WINDOW: Final = timedelta(minutes=10)
PAUSES: Final = tuple(timedelta(seconds=seconds) for seconds in (0, 2, 5, 15, 30))
"""How long after her last try a caller may try again; after five, not before the first is old."""
OF_ALL: Final = 10
WINDOW_OF_ALL: Final = timedelta(minutes=1)
"""Together callers may take a twentieth of a processor; whoever is in danger must not wait."""
_REMEMBERED: Final = 10_000
_LONGEST: Final = 80
"""Longer words are neither a code nor a command."""
_LINE: Final = Place(OPEN_LINE, "line")
_BEGINNING: Final = Place(WELCOME, "language")
# Anything people put between digits; a code on a phone looks like a number.
_BETWEEN: Final = re.compile(r"[\s\-+.,()/\u2010-\u2015]*")
_TAIL: Final = re.compile(r"[\d\s\-+.,()/\u2010-\u2015]*$")


def new_code() -> str:
    """Return 16 fresh digits."""
    return f"{randbelow(10**DIGITS):0{DIGITS}}"


def grouped(code: str) -> str:
    """Return a code as it is read: four groups of four."""
    return " ".join(code[start : start + 4] for start in range(0, DIGITS, 4))


def as_phone(code: str) -> str:
    """Return the same digits, written so that they look like a phone number."""
    return f"+{code[:3]} {code[3:5]} {code[5:8]} {code[8:11]} {code[11:]}"


def digits_of(words: str) -> str | None:
    """Return the 16 digits that words consist of, in any script and however they are spaced."""
    if len(words) > _LONGEST:
        return None
    bare = _BETWEEN.sub("", words)
    if len(bare) != DIGITS or not bare.isdecimal():
        return None
    return "".join(str(decimal(sign)) for sign in bare)


def commanded_digits(words: str) -> str | None:
    """Return the digits in "/return 1234 5678 9012 3456", in any language."""
    digits = None
    found = _TAIL.search(words) if len(words) <= _LONGEST else None
    if found is not None and (digits := digits_of(found.group())) is not None:
        said = heard(words[: found.start()], _BEGINNING)
        if said is None or said.command is not Command.RETURN:
            digits = None
    return digits


class Tries:
    """How often codes are tried: five times in ten minutes by one caller, slower each time.

    Kept in memory only. It says nothing about whether a code is right.
    """

    def __init__(self) -> None:
        self._of: OrderedDict[CallerId, tuple[datetime, ...]] = OrderedDict()
        self._of_all: tuple[datetime, ...] = ()

    def allows(self, caller: CallerId, now: datetime) -> bool:
        """Count a try if it is allowed; one that is not does not count."""
        hers = _within(self._of.get(caller, ()), now, WINDOW)
        everybodys = _within(self._of_all, now, WINDOW_OF_ALL)
        if len(hers) >= len(PAUSES) or len(everybodys) >= OF_ALL:
            return False
        if hers and now - hers[-1] < PAUSES[len(hers)]:
            return False
        self._of[caller], self._of_all = (*hers, now), (*everybodys, now)
        self._of.move_to_end(caller)
        if len(self._of) > _REMEMBERED:
            self._of.popitem(last=False)
        return True


def _within(times: tuple[datetime, ...], now: datetime, window: timedelta) -> tuple[datetime, ...]:
    """Return the times that still count; a clock that was set back forgives nothing."""
    return tuple(one for one in times if now - one < window)


class Asked(NamedTuple):
    """A code in what a caller did, still to be worked out.

    Attributes:
        code: its digits.
        commanded: she wrote them right behind the command.
        fresh: she asks for a new one.
    """

    code: str
    commanded: bool = False
    fresh: bool = False


def asked_of(incoming: Incoming) -> Asked | None:
    """Return the code in what a caller did; ``None`` where there is none.

    Digits count wherever they are written: only the turn knows whether they were asked for.
    """
    words = incoming.words or ""
    if incoming.odd is not None or len(words) > _LONGEST:
        return None
    digits = digits_of(words)
    if digits is not None:
        return Asked(digits)
    digits = commanded_digits(words)
    if digits is not None:
        return Asked(digits, commanded=True)
    said = understand(incoming, _LINE, 0)
    wanted = said is not None and said.command is Command.CODE
    return Asked(new_code(), fresh=True) if wanted else None


class Codes:
    """Works out the codes in what callers do."""

    def __init__(self, street: Street, clock: Clock) -> None:
        self._street = street
        self._clock = clock
        self._tries = Tries()
        self._one_at_a_time = asyncio.Lock()
        self._known: dict[str, Way] = {}

    async def worked_out(self, incoming: Incoming) -> Incoming:
        """Return it with what its code leads to; the same update again costs nothing.

        Every code takes the same work, whether or not anything lies behind it.
        """
        asked = asked_of(incoming)
        if asked is None:
            return incoming
        way = self._known.get(incoming.update)
        if way is None:
            way = self._known[incoming.update] = await self._way(incoming.caller, asked)
        return replace(incoming, way=way)

    def stored(self, incoming: Iterable[Incoming]) -> None:
        """Forget what was worked out for these: they are committed."""
        for one in incoming:
            self._known.pop(one.update, None)

    async def _way(self, caller: CallerId, asked: Asked) -> Way:
        if not self._tries.allows(caller, self._clock()):
            return Way(None, commanded=asked.commanded)
        street = self._street
        async with self._one_at_a_time:
            key = await asyncio.to_thread(
                return_key, asked.code, street.keys.index, street.code_cost
            )
        return Way(key, asked.code if asked.fresh else "", asked.commanded)
