"""A conversation in a terminal, to rehearse a flow or record it for a supervisor. Keeps nothing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bot import wording
from bot.engine import Command, NotAnAnswer, advance, begin, ended, stay
from intake import numbers
from intake.clock import utc_now
from locales import PSEUDO, all_locales, complete

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TextIO

    from bot.engine import Said
    from bot.messages import Outgoing

NAME = "terminal"
_EXAMPLE = {
    "receiver": "Example", "land": "...", "help": "...", "fields": "...",
    "code": "0000 0000 0000 0000", "phone": "+000 00 000 000 00000", "count": "1",
    "receipt": "W-0000-0000", "hours": "42", "part": "2", "question": "3",
}  # fmt: skip


class Rehearsal:
    """One conversation, played with engine and wording alone: no record, no keys, no staff.

    Attributes:
        turn: what the last thing said led to.
        missed: it was not understood, and the question is asked again.
        locale: the language spoken now.
    """

    def __init__(
        self, flow: str, locale: str, lines: Callable[[str], Sequence[wording.Number]]
    ) -> None:
        """Begin ``flow``. ``lines`` says which phone numbers to show in a country ("" unknown)."""
        self.locale = locale
        self.turn = begin(flow)
        self.missed = False
        self._lines = lines
        self._facts: dict[str, str] = {}

    @property
    def over(self) -> bool:
        """True when there is nothing more to say."""
        return ended(self.turn.at)

    def hear(self, words: str) -> None:
        """Take what was typed; what is not understood is asked again."""
        self._take(wording.heard(words, self.turn.at))

    def press(self, token: str) -> None:
        """Take a pressed button of the last message."""
        self._take(wording.meant(token, self.turn.at, 0))

    def _take(self, said: Said | None) -> None:
        at = self.turn.at
        self.missed = said is None
        try:
            self.turn = stay(at) if said is None else advance(at, said)
        except NotAnAnswer:
            self.turn, self.missed = stay(at), True
        for name, value in self.turn.facts:
            self._facts[name] = value
        self.locale = self._facts.get("locale", self.locale)

    def shown(self) -> Iterator[Outgoing]:
        """The messages of the last turn, as a caller would see them."""
        if self.turn.command is Command.LEAVE:
            yield wording.harmless(self.locale, self._facts.get("country", ""))
            return
        scene = wording.Scene(
            self.locale,
            NAME,
            facts=self._facts,
            numbers=self._lines(self._facts.get("country", "")),
            picked=self.turn.at.picked,
            args=_EXAMPLE,
            answers=self.turn.at.answers,
            person=self.turn.at.person,
        )
        if self.missed:
            yield wording.phrase("not-understood", scene)
        for one in self.turn.shown:
            yield wording.outgoing(one, scene)

    def recorded(self) -> Iterator[str]:
        """The last turn as lines of a transcript."""
        for message in self.shown():
            yield from _spoken(message)
        turn = self.turn
        if signs := [*turn.indicators, *turn.flags]:
            yield f"indicates: {', '.join(signs)}"
        for level, given in turn.consents:
            yield f"consent: {level} {'given' if given else 'refused'}"
        if turn.disposition is not None:
            yield f"disposition: {turn.disposition}"


def known_lines(country: str) -> Sequence[wording.Number]:
    """The numbers a fresh installation shows in a country: nothing is confirmed there."""
    return numbers.shown(country, numbers.Audience.PUBLIC, {}, utc_now())


def rehearse(
    flow: str,
    locale: str,
    lines: Callable[[str], Sequence[wording.Number]] = known_lines,
    *,
    ask: Callable[[], str] = input,
    out: TextIO = sys.stdout,
) -> None:
    """Play ``flow`` until it ends or the input does (Ctrl-D).

    Answers are typed as a caller may type them: numbers, labels, commands, words. Raises KeyError
    for a flow and LookupError for a locale that do not exist.
    """
    if locale != PSEUDO and not (locale in all_locales() and complete(locale)):
        raise LookupError(locale)
    rehearsal = Rehearsal(flow, locale, lines)
    while True:
        out.writelines(f"{line}\n" for line in rehearsal.recorded())
        if rehearsal.over:
            return
        out.write("caller: ")
        out.flush()
        try:
            rehearsal.hear(ask())
        except EOFError:
            return


def _spoken(message: Outgoing) -> Iterator[str]:
    first, *rest = message.text.split("\n")
    yield f"bot: {first}"
    for line in rest:
        yield f"     {line}".rstrip()
    for row in message.buttons:
        yield "     " + " ".join(f"[{button.label}]" for button in row)
