"""How many cases somebody opens: who reads one after the other is stopped, and it is noticed.

Source: security.md 5, rate limits; 2, V7 and V8.
"""

from __future__ import annotations

from collections import defaultdict, deque
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from intake.errors import HelplineError
from intake.log import trouble

if TYPE_CHECKING:
    from datetime import datetime

    from intake.case import StaffId

WITHIN: Final = timedelta(hours=1)
NOTICED: Final = 30
MOST: Final = 60


class TooManyOpenings(HelplineError):
    """Somebody has opened sixty different cases within an hour."""

    text_key = "too-many-openings"

    def __init__(self) -> None:
        super().__init__("too-many-openings")


class Openings:
    """Counts different cases, by person, in memory. The same case again counts once."""

    def __init__(self) -> None:
        self._seen: dict[StaffId, deque[tuple[datetime, str]]] = defaultdict(deque)

    def count(self, who: StaffId, ref: str, now: datetime) -> None:
        """Count one opening. Raises TooManyOpenings."""
        seen = self._seen[who]
        while seen and seen[0][0] <= now - WITHIN:
            seen.popleft()
        if any(each == ref for _, each in seen):
            return
        if len(seen) >= MOST:
            trouble("openings-stopped", count=len(seen))
            raise TooManyOpenings
        seen.append((now, ref))
        if len(seen) == NOTICED:
            trouble("openings-many", count=len(seen))
