"""Family, friends, neighbours, passers-by about somebody they worry for.

Read from top to bottom. They write under their own consent, about somebody who gave none: nothing
ever tries to reach the person they speak of, and "never-reach" says so first.
Texts: ``locales/<locale>/third_party.ftl`` and ``common.ftl``.
Longest way through: 3 questions.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import ALARMS, ANYWHERE, ASIDES, ENDS, HAND_OVER, SO_FAR, STATUS
from bot.grammar import ask, choice, flow, say, write
from intake.indicators import Flag

FLOW = flow(
    "third_party",
    anywhere=[*ANYWHERE, STATUS],
    alarms=ALARMS,
    steps=[
        say("never-reach", vital=True),
        ask("danger-there",
            choice("yes", Flag.DANGER_NOW, then="there-now"),
            choice("no"),
            choice("not-sure")),
        ask("about",
            choice("adult"),
            choice("child", Flag.CHILD, then="child-duty"),
            choice("not-sure")),
        write("own-words",
            choice("no-life", Flag.SUICIDE_WORD, then="alive")),

        say("receipt"),
        HAND_OVER,
        *ENDS,
    ],
    asides=[
        say("there-now"),
        say("child-duty"),
        SO_FAR,
        *ASIDES,
    ],
)  # fmt: skip
