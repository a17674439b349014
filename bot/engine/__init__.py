"""A conversation moves here, one turn at a time, pure; ``transitions`` is behind ``table``."""

from __future__ import annotations

from bot.engine.said import Command, NotAnAnswer, Place, Said, Shown, Turn
from bot.engine.ticking import halved, unconfirmed
from bot.engine.turning import WRITTEN, advance, begin, ended, left, stay, step_of
from bot.engine.walking import LONGEST_TRAIL, Progress, progress, reviewable, whom

__all__ = [
    "LONGEST_TRAIL",
    "WRITTEN",
    "Command",
    "NotAnAnswer",
    "Place",
    "Progress",
    "Said",
    "Shown",
    "Turn",
    "advance",
    "begin",
    "ended",
    "halved",
    "left",
    "progress",
    "reviewable",
    "stay",
    "step_of",
    "unconfirmed",
    "whom",
]
