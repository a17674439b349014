"""Callers with whom it was agreed when and how to write to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tests.bot.corner import Caller

CHOICES: Final = {
    "phone": "no",
    "when": "any-time",
    "days": "every-day",
    "opening": "parcel",
    "delete": "no",
    "nudge": "no",
}
OK_WORD: Final = "goldfish pond"
DURESS_WORD: Final = "lemon tree"
OPENING: Final = "Your parcel is registered."
_WITHOUT_DAYS: Final = frozenset({"any-time", "when-i-write"})


def agree(caller: Caller, *, words: tuple[str, str] = ("", ""), **choices: str) -> Caller:
    """Go through the flow from the open line, with these choices in place of the plain ones."""
    caller.say("safe times")
    return choose(caller, words=words, **choices)


def choose(
    caller: Caller, *, words: tuple[str, str] = ("", ""), first: str = "phone", **choices: str
) -> Caller:
    """Answer the questions of the flow from ``first`` on."""
    wanted = CHOICES | choices
    steps = list(wanted)[list(wanted).index(first) :]
    for step in steps:
        if step == "days" and wanted["when"] in _WITHOUT_DAYS:
            continue
        caller.press(f"{step}:{wanted[step]}")
    for step, word in zip(("ok-word", "duress-word"), words, strict=True):
        if word:
            caller.say(word)
        else:
            caller.press(f"{step}:none")
    return caller
