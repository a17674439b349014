"""Kills a bot at one chosen moment of its life: SIGKILL at its n-th call, or shortly after it."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Moment(StrEnum):
    """When the bot dies."""

    ASKING = "asking"
    """The call reached Telegram and had no effect."""
    ASKED = "asked"
    """The call had its effect, and nobody was left to hear the answer."""
    LATER = "later"
    """The call went well; the bot dies some milliseconds after it, whatever it does then."""


@dataclass(slots=True)
class Trap:
    """One kill to come.

    Attributes:
        pid: of the bot.
        calls: at which call from then on, the first being 1.
        seconds: how much later (``Moment.LATER``).
        set: calls are counted as soon as this is true.
    """

    pid: int
    moment: Moment
    calls: int
    seconds: float
    set: Callable[[], bool]

    def springs(self) -> bool:
        """Count one call; true when this is the one."""
        if not self.set():
            return False
        self.calls -= 1
        if self.calls == 0 and self.moment is Moment.LATER:
            asyncio.get_running_loop().call_later(self.seconds, self.kill)
        return self.calls == 0 and self.moment is not Moment.LATER

    def kill(self) -> None:
        """End the bot as a power cut would."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
