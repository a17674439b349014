"""When and how the team may write, for somebody whose phone is not theirs alone.

Read from top to bottom; only choices, and two words for whoever wants them. Every question can be
skipped: what is left out counts as the more careful choice (``intake.contactplan.plan_of``). Each
answer counts from the moment it is given. Whoever comes from the welcome goes on there afterwards.
Texts: ``locales/<locale>/safe_contact.ftl`` and ``common.ftl``.
Longest way through: 8 questions.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import ALARMS, ANYWHERE, ASIDES, ENDS, HAND_OVER
from bot.grammar import ask, choice, enter, flow, say, write

FLOW = flow(
    "safe_contact",
    anywhere=ANYWHERE,
    alarms=ALARMS,
    steps=[
        ask("phone",
            choice("no", sets={"plan-phone": "alone"}),
            choice("yes", sets={"plan-phone": "shared"})),
        ask("when",
            choice("any-time", sets={"plan-when": "any-time"}, then="opening"),
            choice("mornings", sets={"plan-when": "mornings"}),
            choice("daytime", sets={"plan-when": "daytime"}),
            choice("evenings", sets={"plan-when": "evenings"}),
            choice("nights", sets={"plan-when": "nights"}),
            choice("when-i-write", sets={"plan-when": "when-i-write"}, then="opening")),
        ask("days",
            choice("every-day", sets={"plan-days": "every-day"}),
            choice("weekdays", sets={"plan-days": "weekdays"}),
            choice("weekend", sets={"plan-days": "weekend"})),
        ask("opening",
            choice("note", sets={"plan-opening": "note"}),
            choice("parcel", sets={"plan-opening": "parcel"}),
            choice("recipe", sets={"plan-opening": "recipe"})),
        ask("delete",
            choice("yes", sets={"plan-delete": "yes"}),
            choice("no", sets={"plan-delete": "no"})),
        ask("nudge",
            choice("no", sets={"plan-nudge": "no"}),
            choice("yes", sets={"plan-nudge": "yes"})),

        # The words themselves are kept nowhere, and staff never see them (bot.codewords).
        write("ok-word", choice("none")),
        write("duress-word", choice("none")),

        say("agreed"),
        enter("back-to-line", "open_line", first="saved"),
        HAND_OVER,
        *ENDS,
    ],
    asides=ASIDES,
)  # fmt: skip
