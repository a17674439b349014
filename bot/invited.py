"""Codes of organisations: typed where they are asked for, or brought along in a link.

``t.me/BOT?start=w_CODE`` opens the bot with ``/start w_CODE``. What is remembered of it is the
organisation's name, until the question for a code is answered with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from intake.indicators import Flag
from intake.store import invitations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.engine import Said, Turn
    from bot.messages import Incoming
    from bot.pocket import Conversation

QUESTION: Final = "known"
"""The question for an organisation's code."""
FACT: Final = "invited"
"""Which organisation's link was followed."""
_KNOWN, _UNKNOWN = "invite-known", "invite-unknown"
_START: Final = "/start"
_LINK: Final = f"{_START} w_"


def recognised(
    here: Conversation | None, incoming: Incoming, known: Mapping[bytes, str]
) -> Incoming:
    """Replace a code by the name of its organisation, where one may stand.

    The code of a link goes no further in any case; what is typed and is no code stays as it is.
    """
    words = incoming.words or ""
    if words.startswith(_LINK):
        name = known.get(invitations.digest_of(words.removeprefix(_LINK)), "")
        return replace(incoming, words=_START, invited=name)
    if words and here is not None and here.place.step == QUESTION:
        return replace(incoming, invited=known.get(invitations.digest_of(words), ""))
    return incoming


def brought(here: Conversation, incoming: Incoming) -> Conversation:
    """Remember whose link was followed."""
    if not incoming.invited or here.place.step == QUESTION:
        return here
    return replace(here, facts={**here.facts, FACT: incoming.invited})


def spent(here: Conversation) -> tuple[Conversation, str]:
    """Return whose link was followed, once that is asked for: it answers once."""
    name = here.facts.get(FACT, "") if here.place.step == QUESTION else ""
    if not name:
        return here, ""
    facts = {fact: value for fact, value in here.facts.items() if fact != FACT}
    return replace(here, facts=facts), name


def marked(turn: Turn, said: Said, name: str) -> tuple[Turn, Said, str]:
    """Mark a reporter as known to an organisation; its code is not kept, its name is.

    What is no code is kept as it was written: it may be the one thing somebody had to say.

    Returns:
        The turn, what was said, and the notice that tells the reporter.
    """
    if not name:
        return replace(turn, answer=(_UNKNOWN,)), said, _UNKNOWN
    known = replace(turn, answer=(_KNOWN,), flags=(*turn.flags, Flag.KNOWN_REPORTER))
    return known, replace(said, words=name), _KNOWN
