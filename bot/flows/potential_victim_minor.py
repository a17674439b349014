"""Someone under 18 about themselves: few facts, then a person. No score, no interview.

Read from top to bottom: after a step comes the next one, unless an answer says ``then=``.
"told" says before the first question what may have to be passed on. Item M1 of THB-Screen/1 (b),
domain.md 2.10; the others are for a person to ask.
Texts: ``locales/<locale>/potential_victim_minor.ftl`` and ``common.ftl``.
Longest way through: 3 questions.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import ALARMS, ANYWHERE, ASIDES, ENDS, HAND_OVER
from bot.grammar import ask, choice, flow, say, write
from intake.indicators import Flag

FLOW = flow(
    "potential_victim_minor",
    anywhere=ANYWHERE,
    alarms=ALARMS,
    steps=[
        say("told"),
        ask("safe-now",                                                            # M1
            choice("yes"),
            choice("no", Flag.DANGER_NOW, then="emergency"),
            choice("not-sure")),
        ask("how-old",
            choice("under-14", Flag.UNDER_14, then="hand-over"),
            choice("from-14")),
        write("own-words",
            choice("no-life", Flag.SUICIDE_WORD, then="alive")),

        HAND_OVER,
        *ENDS,
    ],
    asides=ASIDES,
)  # fmt: skip
