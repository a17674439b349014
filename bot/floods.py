"""Who comes too fast waits, so that nobody in danger has to. In memory, and never a verdict.

What is over a limit is acknowledged and answered with ``too-much``, once a minute. Whoever is in
danger, has a case or may be a child is never made to wait (``bot.runtime``); nothing is written
down about anybody who was.

Source: domain.md 5.7; security.md 2 (V10), 5.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from bot.buckets import Limits, Rate
from bot.messages import Patience

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.messages import Batch
    from intake.case import CallerId
    from intake.clock import Clock

_MINUTE: Final = timedelta(minutes=1)
MESSAGES: Final = Rate(20, _MINUTE)
"""Of one caller."""
TELLING: Final = Rate(1, _MINUTE)
"""So often one caller is told to wait."""
NEWCOMERS: Final = Rate(1800, _MINUTE)
"""Conversations that may begin: as many as Telegram lets us answer in a minute."""
_ALL: Final = b""


class Floods:
    """Counts what comes in over one channel.

    A batch that could not be stored is handed in again: an update is counted once, however often,
    or an outage of ours would use up everybody's tokens.
    """

    def __init__(self, clock: Clock) -> None:
        self._limits = Limits(clock)
        self._counted: dict[str, bool] = {}

    def patience(self, batch: Batch) -> Patience:
        """Say who of a batch comes too fast."""
        for one in batch.incoming:
            if one.update not in self._counted:
                self._counted[one.update] = self._limits.allows(MESSAGES, one.caller)
        hasty = [one for one in batch.incoming if not self._counted[one.update]]
        callers = {one.caller for one in batch.incoming}
        return Patience(
            hasty=frozenset(one.update for one in hasty),
            told=frozenset(who for who in callers if not self._limits.left(TELLING, who)),
            newcomers=self._limits.left(NEWCOMERS, _ALL),
        )

    def stored(self, begun: int, told: Collection[CallerId]) -> None:
        """Count what was committed: conversations that began, and who was told to wait."""
        self._limits.take(NEWCOMERS, _ALL, begun)
        for caller in told:
            self._limits.take(TELLING, caller, 1)

    def settled(self) -> None:
        """Forget which updates were counted: their batch will not come again."""
        self._counted.clear()
