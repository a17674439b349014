"""Someone under 18 about themselves: few facts, then a person. No score, no interview.

Read from top to bottom: after a step comes the next one, unless an answer says ``then=``.
"told" says before the first question what may have to be passed on. Items M1 to M6 of THB-Screen/1
(b), domain.md 2.10. Under 14 only the first, then a person. Nothing is asked "to be sure".
Texts: ``locales/<locale>/potential_victim_minor.ftl`` and ``common.ftl``.
Longest way through: 10 questions.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from typing import Final

from bot.flows.everywhere import ALARMS, ANYWHERE, ASIDES, ENDS, HAND_OVER
from bot.grammar import after, ask, ask_all, choice, flow, only, say, write
from intake.indicators import Flag

ACTIVITIES: Final = ("work", "beg", "steal-or-carry", "sexual", "marry")

FLOW = flow(
    "potential_victim_minor",
    anywhere=ANYWHERE,
    alarms=ALARMS,
    steps=[
        say("told", vital=True),
        ask("safe-now",                                                            # M1
            choice("yes"),
            choice("no", Flag.DANGER_NOW, then="emergency"),
            choice("not-sure")),
        ask("how-old",
            choice("under-14", Flag.UNDER_14, then="hand-over"),
            choice("from-14")),
        ask("with-whom",                                                           # M2
            choice("safe-family"),
            choice("feared-family"),
            choice("not-family"),
            choice("alone"),
            choice("institution")),
        ask_all("made-to",                                                         # M3
            *(choice(each) for each in ACTIVITIES),
            choice("none", alone=True),
            choice("no-wish-to-say", alone=True)),
        ask("can-refuse",                                                          # M3b
            choice("yes", then="things-taken"),
            choice("no"),
            choice("not-sure"),
            given=only("made-to", "work")),
        ask("made-when",                                                           # M3
            choice("now"),
            choice("before"),
            given=after("made-to", *ACTIVITIES)),
        ask("things-taken",                                                        # M4
            choice("yes"),
            choice("no"),
            choice("not-sure")),
        ask("hurt-or-threatened",                                                  # M5
            choice("yes"),
            choice("no"),
            choice("not-sure")),
        ask("trusted-adult",                                                       # M6
            choice("yes"),
            choice("no"),
            choice("not-sure")),
        write("own-words",
            choice("no-life", Flag.SUICIDE_WORD, then="alive")),

        HAND_OVER,
        *ENDS,
    ],
    asides=[
        # Whoever asked for a person gets one, and is told this before.
        say("told-first", says="told", then="hand-over"),
        *ASIDES,
    ],
)  # fmt: skip
