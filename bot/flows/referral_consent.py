"""May this be given to that organisation, for this help? Asked once for each organisation.

Read from top to bottom. "No" loses nothing. Which levels a yes gives (L3, with L4 across a border)
stands in the question itself, as the team sent it.
Texts: ``locales/<locale>/referral_consent.ftl`` and ``common.ftl``.
Longest way through: 1 question.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import ALARMS, ANYWHERE, ASIDES, ENDS
from bot.grammar import ask, choice, enter, flow, say
from intake.case import Level
from intake.indicators import Flag

FLOW = flow(
    "referral_consent",
    anywhere=ANYWHERE,
    alarms=ALARMS,
    steps=[
        ask("ask",
            choice("yes", Level.L3, then="agreed"),
            choice("no", refuses=(Level.L3,), then="refused"),
            choice("ask-more", Flag.ASKS_FOR_PERSON, then="more"),
            skippable=False),

        say("agreed", then="hand-over"),
        say("refused", then="hand-over"),
        say("more", then="hand-over"),
        enter("hand-over", "open_line", first="saved"),
        *ENDS,
    ],
    asides=ASIDES,
)  # fmt: skip
