"""Between steps and sentences: what is shown for a step, and what was meant by what came back."""

from bot.wording.folding import key as plain
from bot.wording.folding import likenesses, spaced
from bot.wording.hearing import (
    LANGUAGE_STEPS,
    UNDER_14,
    age_group,
    age_told,
    heard,
    load,
    synonym,
    understand,
)
from bot.wording.lexicon import alarms
from bot.wording.manners import manners
from bot.wording.showing import (
    HARMLESS,
    TICK,
    Number,
    Scene,
    bar,
    harmless,
    listening,
    numbers_list,
    outgoing,
    phrase,
)
from bot.wording.tokens import DONE, meant, taken_apart, token

__all__ = [
    "DONE",
    "HARMLESS",
    "LANGUAGE_STEPS",
    "TICK",
    "UNDER_14",
    "Number",
    "Scene",
    "age_group",
    "age_told",
    "alarms",
    "bar",
    "harmless",
    "heard",
    "likenesses",
    "listening",
    "load",
    "manners",
    "meant",
    "numbers_list",
    "outgoing",
    "phrase",
    "plain",
    "spaced",
    "synonym",
    "taken_apart",
    "token",
    "understand",
]
