"""After the questions: whatever the person writes goes to the team, and the team answers here.

Read from top to bottom. Quiet steps are left out while a person of the team is in the conversation.
Texts: ``locales/<locale>/open_line.ftl`` and ``common.ftl``.
Longest way through: 2 questions.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import (
    CODE,
    CODE_ASIDES,
    ENDS,
    INTERRUPTIONS,
    LANGUAGE,
    LEAVE,
    NUMBERS,
    STOP,
    WITHDRAW,
)
from bot.grammar import choice, enter, flow, say, write
from intake.indicators import Flag

FLOW = flow(
    "open_line",
    anywhere=[
        choice("person", Flag.ASKS_FOR_PERSON, then="asked"),
        choice("danger", Flag.DANGER_NOW, then="line-danger"),
        NUMBERS, LANGUAGE, WITHDRAW, STOP, LEAVE, CODE,
        choice("status", then="status"),
        choice("times", then="as-times"),
    ],
    alarms={Flag.DANGER_WORD: "danger-heard", Flag.SUICIDE_WORD: "alive"},
    steps=[
        say("code-offer", quiet=True),   # left out in danger, and where she has a code
        write("line", skippable=False),
        write("saved", skippable=False, quiet=True, then="saved"),
        enter("as-times", "safe_contact"),
        *ENDS,
    ],
    asides=[
        say("asked"),
        say("status"),
        say("line-danger"),
        say("danger-heard", quiet=True),
        write("alive",
            choice("yes-now", Flag.SUICIDE_NOW, then="alive-now"),
            choice("sometimes", Flag.SUICIDE_THOUGHTS),
            choice("no"),
            choice("rather-not", Flag.SUICIDE_THOUGHTS),
            skippable=False,
            quiet=True,
            then="alive-heard"),
        say("alive-now"),
        say("alive-heard"),
        *CODE_ASIDES,
        *INTERRUPTIONS,
    ],
)  # fmt: skip
