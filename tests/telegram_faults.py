"""What goes wrong on the way to Telegram, as a script: which call, how often, and how."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tests.telegram_world import Refused


class Trouble(StrEnum):
    """One way a call goes wrong. Those with ``after`` happen when the call has had its effect."""

    BLOCKED = "403"
    BAD_REQUEST = "400"
    BAD_TOKEN = "401"  # noqa: S105  a status
    CONFLICT = "409"
    FLOOD = "429"
    BROKEN = "500"
    GATEWAY = "502"
    REDIRECT = "302"
    HANG = "hang"
    HANG_AFTER = "hang-after"
    DROP = "drop"
    DROP_AFTER = "drop-after"


SAID_NO_MORE = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is "
    "running"
)
REFUSALS = {
    Trouble.BLOCKED: (403, "Forbidden: bot was blocked by the user"),
    Trouble.BAD_REQUEST: (400, "Bad Request: scripted"),
    Trouble.BAD_TOKEN: (401, "Unauthorized"),
    Trouble.CONFLICT: (409, SAID_NO_MORE),
    Trouble.BROKEN: (500, "Internal Server Error"),
}
GATEWAY_PAGE = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@dataclass(slots=True)
class Fault:
    """One line of the script.

    Attributes:
        do: what happens.
        method: to which method; ``*`` to every one but ``getUpdates``; ``file`` to downloads.
        chat: only in this chat; 0 in all.
        skip: so many calls go well first.
        times: so many calls go wrong then.
        share: each of them only with this chance.
        wait: ``retry_after`` of a 429, in whole seconds.
    """

    do: Trouble
    method: str = "*"
    chat: int = 0
    skip: int = 0
    times: int = 1
    share: float = 1.0
    wait: int = 1

    def meant(self, method: str, chat: int) -> bool:
        """Say whether this line speaks of such a call."""
        named = self.method.lower()
        if self.chat and self.chat != chat:
            return False
        return method == named or (named == "*" and method != "getupdates")

    def refusal(self) -> Refused | None:
        """Return the answer this trouble gives, or ``None`` when it gives none."""
        if self.do is Trouble.FLOOD:
            words = f"Too Many Requests: retry after {self.wait}"
            return Refused(429, words, {"retry_after": self.wait})
        known = REFUSALS.get(self.do)
        return None if known is None else Refused(*known)


@dataclass(slots=True)
class Script:
    """All that is going to go wrong, and how slow the network is.

    Attributes:
        latency: every call takes so many seconds longer.
        happened: how often each trouble happened.
    """

    faults: list[Fault] = field(default_factory=list)
    latency: float = 0.0
    happened: dict[str, int] = field(default_factory=dict)
    chance: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311  a seeded fake, no secret

    def add(self, line: dict[str, Any]) -> None:
        """Append a line given as JSON."""
        self.faults.append(Fault(Trouble(line.pop("do")), **line))

    def calm(self) -> None:
        """Let everything go well again."""
        self.faults.clear()
        self.latency = 0.0

    def trouble(self, method: str, chat: int) -> Fault | None:
        """Say what goes wrong with this call, and count it."""
        for fault in self.faults:
            if fault.meant(method, chat) and self._its_turn(fault):
                self.happened[fault.do.value] = self.happened.get(fault.do.value, 0) + 1
                return fault
        return None

    def _its_turn(self, fault: Fault) -> bool:
        if fault.skip:
            fault.skip -= 1
            return False
        if not fault.times or self.chance.random() >= fault.share:
            return False
        fault.times -= 1
        return True
