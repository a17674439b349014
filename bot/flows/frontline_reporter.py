"""A police officer, doctor, shelter worker, neighbour or friend about someone they met.

Read from top to bottom: after a step comes the next one, unless an answer says ``then=``.
A short way to a person; the checklist of domain.md 2.10 (c) is asked by staff until it has a flow.
Texts: ``locales/<locale>/frontline_reporter.ftl`` and ``common.ftl``.
Longest way through: 3 questions.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import ALARMS, ANYWHERE, ASIDES, ENDS, HAND_OVER
from bot.grammar import ask, choice, flow, say, write
from intake.indicators import Flag

FLOW = flow(
    "frontline_reporter",
    anywhere=ANYWHERE,
    alarms=ALARMS,
    steps=[
        say("careful"),
        ask("danger-there",
            choice("yes", Flag.DANGER_NOW, then="there-now"),
            choice("no"),
            choice("not-sure")),
        ask("about",
            choice("adult"),
            choice("child", Flag.CHILD, then="child-duty"),
            choice("not-sure")),
        write("own-words"),

        HAND_OVER,
        *ENDS,
    ],
    asides=[
        say("there-now"),
        say("child-duty"),
        *ASIDES,
    ],
)  # fmt: skip
