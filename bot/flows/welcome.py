"""Before anything is asked: which language, who answers, what is kept, and who may read it.

Read from top to bottom: after a step comes the next one, unless an answer says ``then=``.
Nothing becomes a case before "consent-save" is answered with yes; danger is the exception that
"exceptions" tells in advance. Texts: ``locales/<locale>/welcome.ftl`` and ``common.ftl``.
Longest way through: 7 questions.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from bot.flows.everywhere import (
    ALARMS,
    ASIDES,
    DANGER,
    ENDS,
    HAND_OVER,
    LANGUAGE,
    LANGUAGES,
    LEAVE,
    NUMBERS,
    STOP,
    WITHDRAW,
)
from bot.grammar import ask, choice, end, enter, flow, say, write
from intake.case import Disposition, Level
from intake.indicators import Flag

FLOW = flow(
    "welcome",
    anywhere=[
        # Before consent nobody can read what is written: the way to a person leads past it.
        choice("person", Flag.ASKS_FOR_PERSON, then="kept", along="to-person"),
        DANGER, NUMBERS, LANGUAGE, WITHDRAW, STOP, LEAVE,
        choice("return", then="return-code"),
        choice("code", then="return-code"),   # here nobody has anything to come back to yet
        choice("status", then="no-report"),
    ],
    alarms=ALARMS,
    paths={
        "to-person": ["kept", "exceptions", "consent-save", "consent-contact", "age", "hand-over"],
    },
    steps=[
        ask("language", *LANGUAGES, skippable=False),

        say("robot", vital=True),
        ask("safe-to-write",
            choice("yes"),
            choice("no", then="come-back"),
            skippable=False),

        ask("country",
            choice("bg", sets={"country": "bg"}),
            choice("hu", sets={"country": "hu"}),
            choice("pl", sets={"country": "pl"}),
            choice("other", sets={"country": "other"})),

        say("kept", vital=True),
        say("exceptions", vital=True),
        ask("consent-save",
            choice("yes", Level.L1),
            choice("no", refuses=(Level.L1,), then="nothing-kept"),
            skippable=False),
        ask("consent-contact",
            choice("yes", Level.L2),
            choice("no", refuses=(Level.L2,)),
            # Whoever shares the phone first says when and how, and then goes on here.
            choice("shared", Level.L2, sets={"plan-phone": "shared"}, then="as-shared"),
            skippable=False),

        ask("age",
            choice("adult", sets={"profile": "adult"}),
            choice("minor", Flag.CHILD, sets={"profile": "minor"}, then="as-minor",
                   on={"to-person": "as-minor-first"})),
        ask("for-whom",
            choice("myself"),
            choice("someone", Flag.THIRD_PARTY, sets={"profile": "frontline"}, then="as-reporter"),
            choice("information", then="informed"),
            skippable=False),

        enter("as-adult", "potential_victim"),
        enter("as-minor", "potential_victim_minor"),
        enter("as-minor-first", "potential_victim_minor", first="told-first"),
        enter("as-reporter", "frontline_reporter"),
        enter("as-shared", "safe_contact", first="when"),
        HAND_OVER,

        end("come-back", disposition=Disposition.NOT_SAFE),
        end("nothing-kept", disposition=Disposition.NO_CONSENT),
        end("informed", disposition=Disposition.INFORMED),
        *ENDS,
    ],
    asides=[
        # The right digits lead past everything here (bot.homecoming); wrong ones ask again.
        write("return-code",
            choice("lost", then="code-lost"),
            skippable=False),
        # Asked where a word was agreed on, before anything that a code leads to is shown.
        write("ask-word",
            choice("lost", then="code-lost"),
            skippable=False),
        say("code-lost"),
        say("no-report"),
        *ASIDES,
    ],
)  # fmt: skip
