"""Advice for somebody at work who is not sure yet: nothing about any person is asked or kept.

Read from top to bottom. No question here is about the person who was met, so there is nothing to
sort, and no record of them.
Texts: ``locales/<locale>/consultation.ftl`` and ``common.ftl``.
Longest way through: 1 question.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import ALARMS, ANYWHERE, ASIDES, ENDS, HAND_OVER
from bot.grammar import ask, choice, end, enter, flow, say
from intake.case import Disposition

FLOW = flow(
    "consultation",
    anywhere=ANYWHERE,
    alarms=ALARMS,
    steps=[
        say("nobody-named", vital=True),
        say("what-to-see"),
        say("what-to-do"),
        say("what-law-asks"),
        ask("and-now",
            choice("enough", then="advised"),
            choice("report", then="as-report"),
            choice("ask-person", then="hand-over"),
            skippable=False),

        end("advised", disposition=Disposition.INFORMED),
        enter("as-report", "frontline_reporter", first="danger-there"),
        HAND_OVER,
        *ENDS,
    ],
    asides=ASIDES,
)  # fmt: skip
