"""Between steps and sentences: what is shown for a step, and what was meant by what came back."""

from bot.wording.folding import spaced
from bot.wording.hearing import heard, load, understand
from bot.wording.lexicon import alarms
from bot.wording.manners import manners
from bot.wording.showing import Number, Scene, asking, harmless, numbers_list, outgoing, phrase
from bot.wording.tokens import DONE, meant, taken_apart, token

__all__ = [
    "DONE",
    "Number",
    "Scene",
    "alarms",
    "asking",
    "harmless",
    "heard",
    "load",
    "manners",
    "meant",
    "numbers_list",
    "outgoing",
    "phrase",
    "spaced",
    "taken_apart",
    "token",
    "understand",
]
