"""The root of every error that a person may meet."""

from __future__ import annotations


class HelplineError(Exception):
    """Something happened that the calling code could not know beforehand.

    Subclasses are named for the fact. They carry ids and codes as attributes, never words,
    names, addresses or tokens: an exception text may end in a log.

    Attributes:
        text_key: the message of ``locales`` that tells the person what to do.
    """

    text_key = "error"
