"""One rehearsed conversation as it stands on the screen of the phone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bot.channels.terminal import Rehearsal
from bot.engine import Command
from bot.prompts import Prompts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.messages import Button, Outgoing, Prompt
    from bot.wording import Number

MOST_BUBBLES: Final = 200


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message on the screen: the bot's or, with ``mine``, the caller's."""

    text: str
    lang: str
    mine: bool = False
    signs: tuple[str, ...] = ()
    prompts: tuple[Prompt, ...] = ()


@dataclass
class Talk:
    """A conversation and its screen. It knows no database, no keys and no staff.

    Attributes:
        flow: which flow it began with.
        locale: in which language it began.
        lines: which phone numbers to show in a country.
        prompts: what texts sound like.
        bubbles: what stands on the screen, oldest first.
        keyboard: the buttons below the last message.
    """

    flow: str
    locale: str
    lines: Callable[[str], Sequence[Number]]
    prompts: Prompts = field(default_factory=Prompts)
    bubbles: list[Bubble] = field(default_factory=list)
    keyboard: Outgoing | None = None

    def __post_init__(self) -> None:
        self._rehearsal = Rehearsal(self.flow, self.locale, self.lines)
        self._show()

    @property
    def spoken(self) -> str:
        """The language spoken now."""
        return self._rehearsal.locale

    @property
    def at(self) -> str:
        """Where it stands, for who judges the flow: ``flow.step``."""
        place = self._rehearsal.turn.at
        return f"{place.flow}.{place.step}"

    def type(self, words: str) -> None:
        """Take what was typed."""
        self.bubbles.append(Bubble(words, self.spoken, mine=True))
        self._rehearsal.hear(words)
        self._show()

    def press(self, token: str) -> None:
        """Take a pressed button; one that is not on the screen changes nothing."""
        label = next((one.label for one in self._buttons() if one.token == token), None)
        if label is None:
            return
        self.bubbles.append(Bubble(label, self.spoken, mine=True))
        self._rehearsal.press(token)
        self._show()

    def _buttons(self) -> Iterator[Button]:
        if self.keyboard is not None:
            for row in self.keyboard.buttons:
                yield from row

    def _show(self) -> None:
        turn = self._rehearsal.turn
        if turn.command is Command.LEAVE:  # as on her phone: only the harmless screen is left
            self.bubbles.clear()
        shown = [self.prompts.beside(message) for message in self._rehearsal.shown()]
        signs = (
            *turn.indicators,
            *turn.flags,
            *(f"{level} {'+' if given else '-'}" for level, given in turn.consents),
            *((turn.disposition,) if turn.disposition is not None else ()),
        )
        for number, message in enumerate(shown, 1):
            told = tuple(map(str, signs)) if number == len(shown) else ()
            bubble = Bubble(message.text, message.lang, signs=told, prompts=message.prompts)
            self.bubbles.append(bubble)
        del self.bubbles[:-MOST_BUBBLES]
        self.keyboard = shown[-1] if shown else None
