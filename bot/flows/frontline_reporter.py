"""A police officer, doctor, teacher or shelter worker about people they met at work.

Read from top to bottom: after a step comes the next one, unless an answer says ``then=``. A sign
that was ticked is asked for once more: how it is known. THB-Screen/1 (c), domain.md 2.10: boxes F01
to F25 with their certainty; what they add up to is worked out on the staff side.
Texts: ``locales/<locale>/frontline_reporter.ftl`` and ``common.ftl``.
Longest way through: 40 questions.
Reviewed by: nobody yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.flows.everywhere import (
    ALARMS,
    ANYWHERE,
    ASIDES,
    CODE,
    CODE_ASIDES,
    ENDS,
    HAND_OVER,
    SO_FAR,
    STATUS,
)
from bot.grammar import after, ask, ask_all, choice, enter, flow, review, say, write
from intake.indicators import Flag

if TYPE_CHECKING:
    from bot.grammar import Step

# What is looked for, in the order in which it is easiest to have seen.
SIGNS: Final = {
    "signs-start": ("F01", "F02", "F03", "F04", "F05"),
    "signs-control": ("F06", "F07", "F08", "F13"),
    "signs-harm": ("F09", "F10", "F11", "F12"),
    "signs-work": ("F14", "F15", "F16", "F18", "F19"),
    "signs-made": ("F20", "F21", "F22"),
    "signs-living": ("F17", "F23", "F24", "F25"),
}
CERTAINTIES: Final = ("seen", "told-by-person", "second-hand", "suspected")


def _asked(signs: str) -> tuple[Step, ...]:
    """Ask which signs there are, and of each how it is known."""
    boxes = SIGNS[signs]
    certain = [choice(each, says=f"certainty-{each}") for each in CERTAINTIES]
    return (
        ask_all(signs, *(choice(box) for box in boxes), choice("none", alone=True)),
        *(ask(box, *certain, given=after(signs, box), says="how-known") for box in boxes),
    )


FLOW = flow(
    "frontline_reporter",
    anywhere=[*ANYWHERE, STATUS, CODE],  # a report can be gone on with from another device
    alarms=ALARMS,
    parts={
        "person": ["about"],
        **{signs: [signs, *boxes] for signs, boxes in SIGNS.items()},
        "rest": ["where", "own-words"],
    },
    steps=[
        ask("as-what",
            choice("work"),
            choice("family", then="as-family"),
            choice("witness", then="as-family"),
            choice("advice", then="as-advice"),
            skippable=False),
        say("careful", vital=True),
        ask("danger-there",
            choice("yes", Flag.DANGER_NOW, then="there-now"),
            choice("no"),
            choice("not-sure")),
        write("known",
            choice("no-code")),

        ask("about",
            choice("adult"),
            choice("child", Flag.CHILD, then="child-duty"),
            choice("not-sure")),
        *_asked("signs-start"),
        *_asked("signs-control"),
        *_asked("signs-harm"),
        *_asked("signs-work"),
        *_asked("signs-made"),
        *_asked("signs-living"),
        review("check-person", "person", *SIGNS, right=choice("right")),
        ask("another",
            choice("no"),
            choice("yes", then="about", anew=True)),

        write("where"),
        write("own-words"),
        review("check", "rest", right=choice("send")),
        say("receipt"),
        say("do-now"),
        say("do-now-law"),

        HAND_OVER,
        enter("as-family", "third_party"),
        enter("as-advice", "consultation"),
        *ENDS,
    ],
    asides=[
        say("there-now"),
        say("child-duty"),
        SO_FAR,
        *CODE_ASIDES,
        *ASIDES,
    ],
)  # fmt: skip
