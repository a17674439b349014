"""Somebody comes back to a report that was begun and not sent.

Read from top to bottom. Whoever goes on is led to the question where the report was left, and
whoever starts again to its first one (bot.drafts). To discard it takes back what was agreed to.
Texts: ``locales/<locale>/draft.ftl`` and ``common.ftl``.
Longest way through: 2 questions.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import (
    ALARMS,
    ANYWHERE,
    ASIDES,
    CODE,
    CODE_ASIDES,
    ENDS,
    HAND_OVER,
    SO_FAR,
    STATUS,
)
from bot.grammar import ask, choice, end, enter, flow
from intake.case import Disposition, Level

FLOW = flow(
    "draft",
    anywhere=[*ANYWHERE, STATUS, CODE],
    alarms=ALARMS,
    steps=[
        ask("draft-waits",
            choice("go-on", then="as-before"),
            choice("anew", then="as-before"),
            choice("discard", then="draft-sure"),
            skippable=False),
        ask("draft-sure",
            choice("yes", refuses=(Level.L1,), then="discarded"),
            choice("no", then="draft-waits"),
            skippable=False),

        enter("as-before", "frontline_reporter", first="danger-there"),
        HAND_OVER,
        end("discarded", disposition=Disposition.LEFT),
        *ENDS,
    ],
    asides=[
        SO_FAR,
        *CODE_ASIDES,
        *ASIDES,
    ],
)  # fmt: skip
