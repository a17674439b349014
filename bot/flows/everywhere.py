"""What is the same in every flow: what can be said at each question, and where that leads.

Texts: ``locales/<locale>/common.ftl``.
"""

from __future__ import annotations

from bot.grammar import RETURN, ask, choice, end, enter, say, write
from intake.case import Disposition, Level
from intake.indicators import Flag

# Where words of the lexicons lead. Danger from others comes first: it has the shorter clock.
ALARMS = {Flag.DANGER_WORD: "emergency", Flag.SUICIDE_WORD: "alive"}

STOP = choice("stop", then="stopped")
LEAVE = choice("leave", then="left")
PERSON = choice("person", Flag.ASKS_FOR_PERSON, then="hand-over")
DANGER = choice("danger", Flag.DANGER_NOW, then="emergency")
NUMBERS = choice("numbers", then="numbers")
LANGUAGE = choice("language", then="other-language")
WITHDRAW = choice("withdraw", then="withdraw")
# A way back from another device (bot.homecoming); wherever there is something to come back to.
CODE = choice("code", then="code-new")

# How far a report is: asked by whoever sent it, and in the middle of it.
STATUS = choice("status", then="so-far")
SO_FAR = say("so-far")

ANYWHERE = [PERSON, DANGER, NUMBERS, LANGUAGE, WITHDRAW, STOP, LEAVE]

# Each language in its own name, in the order of domain.md 8.2; only those that may be offered are
# shown. Buttons carry the code, not the place: a language can be put in anywhere.
LANGUAGES = [
    choice("bg", sets={"locale": "bg"}),
    choice("hu", sets={"locale": "hu"}),
    choice("pl", sets={"locale": "pl"}),
    choice("ro", sets={"locale": "ro"}),
    choice("uk", sets={"locale": "uk"}),
    choice("ru", sets={"locale": "ru"}),
    choice("tr", sets={"locale": "tr"}),
    choice("en", sets={"locale": "en"}),
    choice("es", sets={"locale": "es"}),
    choice("ar", sets={"locale": "ar"}),
    choice("vi", sets={"locale": "vi"}),
    choice("fil", sets={"locale": "fil"}),
    choice("fa", sets={"locale": "fa"}),
    choice("fr", sets={"locale": "fr"}),
]

# What any flow can be interrupted for, and comes back from.
INTERRUPTIONS = [
    say("numbers"),
    ask("other-language", *LANGUAGES, skippable=False),
    ask("withdraw",
        choice("all", refuses=(Level.L1,), then="withdrawn"),
        choice("sharing", refuses=(Level.L3, Level.L4), then="sharing-stopped"),
        choice("no"),
        skippable=False),
    say("sharing-stopped"),
]  # fmt: skip

# The fresh code, once; its buttons take it off the screen again.
CODE_ASIDES = [
    say("code-new", then="code-noted"),
    ask("code-noted", choice("noted"), skippable=False),
]

ASIDES = [
    write("emergency",
        choice("to-person", Flag.ASKS_FOR_PERSON, then="hand-over"),
        choice("no-life", Flag.SUICIDE_WORD, then="alive"),
        choice("go-on", then=RETURN),
        skippable=False,
        then="hand-over"),

    # The one question about suicide: reached by the button, by words, never in passing.
    write("alive",
        choice("yes-now", Flag.SUICIDE_NOW, then="alive-now"),
        choice("sometimes", Flag.SUICIDE_THOUGHTS),
        choice("no"),
        choice("rather-not", Flag.SUICIDE_THOUGHTS),
        skippable=False,
        then="alive-heard"),
    say("alive-now", then="hand-over"),
    say("alive-heard"),
    *INTERRUPTIONS,
]  # fmt: skip

ENDS = [
    end("stopped", disposition=Disposition.LEFT),
    end("left", disposition=Disposition.LEFT),
    end("withdrawn", disposition=Disposition.LEFT),
]

HAND_OVER = enter("hand-over", "open_line", disposition=Disposition.HANDED_OVER)
