"""Code names: two random words by which people speak of a case, on pages and aloud.

A code name means nothing outside: no number to count cases by, no hour, no country.
"""

from __future__ import annotations

import secrets
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

from intake.errors import HelplineError

if TYPE_CHECKING:
    from collections.abc import Callable

TRIES: Final = 64
FEWEST_WORDS: Final = 512


class NoNameFree(HelplineError):
    """Every name tried was taken: the word list is used up or broken."""

    text_key = "no-name-free"


@cache
def words() -> tuple[str, ...]:
    """Return the word list: neutral things, easily spoken, lower case, each once."""
    listed = resources.files("escalation").joinpath("codenames.txt").read_text(encoding="utf-8")
    return tuple(listed.split())


def code_name(
    taken: Callable[[str], bool],
    choose: Callable[[tuple[str, ...]], str] = secrets.choice,
) -> str:
    """Draw a name that no case has.

    Args:
        taken: says whether a name is in use; closed cases count, too.
        choose: chance, as an argument.

    Returns:
        Two different words and a hyphen, at most 40 characters.

    Raises:
        NoNameFree: 64 names in a row were taken.
    """
    for _ in range(TRIES):
        one, other = choose(words()), choose(words())
        name = f"{one}-{other}"
        if one != other and not taken(name):
            return name
    raise NoNameFree
