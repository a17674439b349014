"""Somebody came back with a return code, and the team has written meanwhile.

Read from top to bottom. Nothing of before is quoted: each message that waits is shown on a tap.
When none is left the conversation goes on where it stood, not at "hand-over" (bot.homecoming).
Texts: ``locales/<locale>/coming_back.ftl`` and ``common.ftl``.
Longest way through: 1 question.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import ALARMS, ANYWHERE, ASIDES, ENDS, HAND_OVER
from bot.grammar import ask, choice, flow

FLOW = flow(
    "coming_back",
    anywhere=ANYWHERE,
    alarms=ALARMS,
    steps=[
        ask("waiting",
            choice("show"),
            skippable=False),

        HAND_OVER,
        *ENDS,
    ],
    asides=ASIDES,
)  # fmt: skip
