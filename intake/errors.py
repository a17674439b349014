"""The root of every error that a person may meet."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """How a process ends, for those who start it."""

    OK = 0
    UNEXPECTED = 1
    SETTING = 2
    SCHEMA = 3
    KEYS = 4
    DATABASE = 5
    PORT = 6


class HelplineError(Exception):
    """Something happened that the calling code could not know beforehand.

    Subclasses are named for the fact. They carry ids and codes as attributes, never words,
    names, addresses or tokens: an exception text may end in a log.

    Attributes:
        text_key: the message of ``locales`` that tells the person what to do.
        ends: how a process ends that cannot go on because of it.
    """

    text_key = "error"
    ends = Exit.UNEXPECTED
