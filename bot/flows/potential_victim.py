"""Screening of an adult who may be in a trafficking situation, speaking about themselves.

Read from top to bottom: after a step comes the next one, unless an answer says ``then=``.
Every question can be skipped. Questions: THB-Screen/1 (a), items Q1 to Q14 (domain.md 2.10).
Texts: ``locales/<locale>/potential_victim.ftl`` and ``common.ftl``.
Longest way through: 16 questions.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import ALARMS, ANYWHERE, ASIDES, ENDS, HAND_OVER
from bot.grammar import ask, ask_all, choice, flow, say, write
from intake.indicators import Flag, Indicator

FLOW = flow(
    "potential_victim",
    anywhere=ANYWHERE,
    alarms=ALARMS,
    paths={
        "short": ["leave", "papers", "sensitive", "forced", "want", "own-words"],
    },
    steps=[
        say("begin"),
        ask("five-minutes",
            choice("yes", along=""),
            choice("no", Flag.SHORT_TIME, along="short")),

        ask("time",                                                                # Q13
            choice("now", sets={"time": "now"}),
            choice("before", sets={"time": "before"}),
            choice("not-yet", sets={"time": "not-yet"})),
        ask("leave",                                                               # Q3
            choice("yes"),
            choice("only-if-allowed", Indicator.ISOLATED),
            choice("no", Indicator.ISOLATED, Flag.CONFINED),
            choice("afraid", Indicator.INFLUENCED),
            choice("not-sure")),
        ask_all("papers",                                                          # Q2
            choice("papers", Indicator.PAPERS_KEPT),
            choice("phone", Indicator.ISOLATED),
            choice("no", alone=True),
            choice("not-sure", alone=True)),
        ask_all("promise",                                                         # Q1
            choice("work-or-place", Indicator.NATURE_DECEIVED),
            choice("pay-or-conditions", Indicator.WAGES_DECEIVED),
            choice("no", alone=True),
            choice("not-sure", alone=True)),
        ask("money",                                                               # Q5
            choice("all"),
            choice("part", Indicator.PAY_LOW),
            choice("none", Indicator.PAY_LOW, Indicator.WAGES_KEPT),
            choice("taken", Indicator.PAY_DEDUCTED, Indicator.WAGES_KEPT),
            choice("not-sure")),
        ask("debt",                                                                # Q4
            choice("yes", Indicator.DEBT_BOUND),
            choice("no"),
            choice("not-sure")),

        say("sensitive"),
        ask_all("harm",                                                            # Q6
            choice("hurt-me", Indicator.VIOLENCE),
            choice("threatened-me", Indicator.THREATENED),
            choice("threatened-family", Indicator.FAMILY_THREATENED),
            choice("no", alone=True),
            choice("not-sure", alone=True)),
        ask_all("forced",                                                          # Q8
            choice("sexual", Indicator.FORCED_TASKS),
            choice("begging", Indicator.FORCED_TASKS),
            choice("crime", Indicator.FORCED_CRIME),
            choice("housework", Indicator.FORCED_TASKS),
            choice("other-work", Indicator.FORCED_TASKS),
            choice("marry", Indicator.ABDUCTED),
            choice("baby"),
            choice("none", alone=True),
            choice("not-sure", alone=True)),
        ask("watched",                                                             # Q10
            choice("yes", Indicator.ISOLATED),
            choice("no"),
            choice("not-sure")),
        ask_all("tell",                                                            # Q7
            choice("authorities", Indicator.DENOUNCE_THREATENED),
            choice("family-or-photos", Indicator.SHAME_THREATENED),
            choice("no", alone=True),
            choice("not-sure", alone=True)),
        ask_all("hours",                                                           # Q9
            choice("very-long", Indicator.HOURS_EXCESSIVE),
            choice("dangerous", Indicator.WORK_BAD),
            choice("no", alone=True),
            choice("not-sure", alone=True)),
        ask_all("situation",                                                       # Q11
            choice("unknown-area", Indicator.AREA_UNKNOWN),
            choice("no-papers", Indicator.STATUS_HOLDS),
            choice("dependent", Indicator.DEPENDENT),
            choice("family-with-them", Indicator.FAMILY_HELD),
            choice("pregnant", Flag.PREGNANT),
            choice("none", alone=True),
            choice("not-sure", alone=True)),
        ask("start",                                                               # Q12
            choice("job-ad"),
            choice("agency"),
            choice("friend"),
            choice("family", Indicator.RECRUITED_BY_FAMILY),
            choice("partner", Indicator.RECRUITED_BY_PARTNER),
            choice("taken-or-sold", Indicator.ABDUCTED),
            choice("other")),
        ask_all("want",                                                            # Q14
            choice("talk", Flag.ASKS_FOR_PERSON),
            choice("leave"),
            choice("place"),
            choice("doctor"),
            choice("papers"),
            choice("home"),
            choice("information"),
            choice("nothing", alone=True)),
        write("own-words",
            choice("no-life", Flag.SUICIDE_WORD, then="alive")),

        HAND_OVER,
        *ENDS,
    ],
    asides=ASIDES,
)  # fmt: skip
