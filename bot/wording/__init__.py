"""Between steps and sentences: what is shown for a step, and what was meant by what came back."""

from bot.wording.folding import key as plain
from bot.wording.folding import spaced
from bot.wording.hearing import heard, synonym, understand
from bot.wording.lexicon import alarms, manners
from bot.wording.showing import (
    HARMLESS,
    Number,
    Scene,
    asking,
    harmless,
    numbers_list,
    outgoing,
    phrase,
)
from bot.wording.tokens import DONE, meant, taken_apart, token

__all__ = [
    "DONE",
    "HARMLESS",
    "Number",
    "Scene",
    "alarms",
    "asking",
    "harmless",
    "heard",
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
