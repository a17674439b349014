"""Somebody who walks through the whole house, and what has to be true after each of her steps."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from bot import engine
from bot.engine import Command, Place, Said, Shown
from bot.flows import FLOWS
from bot.messages import Incoming
from bot.seats import FETCHING
from bot.speech import of_conversation, spoken, spoken_apart
from bot.wording import Scene, phrase, understand
from bot.wording.hearing import LANGUAGE_STEPS
from bot.wording.tokens import taken_apart
from intake.store import outbox
from tests.bot.paper import has_alarm
from tests.bot.team import Team
from tests.bot.window import Window

if TYPE_CHECKING:
    from bot.messages import Outgoing
    from bot.pocket import Conversation
    from bot.runtime import Received
    from bot.speech import Sending, Speech
    from tests.bot.corner import Caller, Corner
    from tests.bot.paper import Paper

MARK: Final = "wqxj"
"""Stands in everything that is typed, and in no text of ours."""
HELP: Final = (Command.PERSON, Command.DANGER, Command.NUMBERS, Command.STOP, Command.LEAVE)


@dataclass
class Walker:
    """Her side of it, noted down by the test itself.

    Attributes:
        corners: where she can write: by channel.
        paper: what the record says.
        caller: who she is there now.
        hint: the language of her app.
        window: her page, where she is at a browser.
        tokens: the buttons of the last message that has any, or of her page.
        pool: every button she has ever seen, in this chat.
        locale: the language she chose, or her app's; "" before she has written.
        code: her newest return code.
        team: what staff do meanwhile.
    """

    corners: dict[str, Corner]
    paper: Paper
    caller: Caller
    hint: str = ""
    tokens: list[str] = field(default_factory=list)
    pool: list[str] = field(default_factory=list)
    locale: str = ""
    code: str = ""
    window: Window = field(init=False)
    team: Team = field(init=False)

    def __post_init__(self) -> None:
        self.window = Window(self.caller)
        self.team = Team(self.paper, self.corner.clock())
        self._people = count(2)

    @property
    def corner(self) -> Corner:
        return self.caller.corner

    @property
    def on_page(self) -> bool:
        return self.corner.channel == FETCHING

    @property
    def here(self) -> Conversation | None:
        return self.caller.stands

    # --- a step --------------------------------------------------------------------------------

    def moves_to(self, channel: str) -> None:
        """Take another device, or another cookie: nothing of what stood there is in sight."""
        self.paper.lies_elsewhere(self.here)
        self.caller = self.corners[channel].who(next(self._people))
        self.window = Window(self.caller)
        self.tokens, self.pool = [], []

    def restarts(self) -> None:
        """Let the house know nothing any more but what is in the record."""
        self.corners = {channel: corner.again() for channel, corner in self.corners.items()}
        self.caller.corner = self.corners[self.corner.channel]

    def does(self, **what: Any) -> Incoming:  # noqa: ANN401  fields of Incoming
        """Do one thing, and look at everything it led to."""
        if self.on_page and not self.window.forms:
            self.opens()
        if self.on_page:
            return self._takes(self.window.sends(**what))
        return self._takes(self.corner.incoming(self.caller, locale_hint=self.hint, **what))

    def opens(self, words: str = "/start") -> Incoming:
        """Open the page that anybody sees, and begin there under a new cookie."""
        self.moves_to(FETCHING)
        return self._takes(self.window.opens(words, self.hint))

    def leaves(self, *, by_page: bool) -> None:
        """Leave quickly: by the page's own link or form, or as everywhere."""
        if self.on_page and by_page and self.window.forms:
            self._takes(self.window.leaves())
        else:
            self.does(words="leave")

    def _takes(self, incoming: Incoming) -> Incoming:
        before = self.here
        received = self.corner.take(incoming)
        self._looks_at(received, before, incoming)
        self.rests(self.here)
        return incoming

    def _looks_at(self, received: Received, before: Conversation | None, did: Incoming) -> None:
        """Check what a step led to."""
        assert received.failed == 0
        self._chose_language(before, did)
        if _begins_anew(before, self.here):
            self.paper.is_of_a_stranger()
        said = self._was_told(received.sendings)
        after = self.here
        assert said or _may_be_silent(before, after), "an answer is missing"
        self.paper.is_read(before, did)
        words = did.words or ""
        is_told = bool(said) and Shown("open_line", "saved") in said[-1].shown
        assert self.paper.alarmed or not has_alarm(words), "danger, and nobody was told"
        if is_told and before and not did.odd and MARK in words:
            assert any(words in each for each in self.paper.words), "said to be saved, and is not"
        self._is_somewhere(after)
        self.team.saw_her(after, self.corner.clock())

    def falls_silent(self, before: Conversation | None) -> None:
        """Check what silence has led to. Her page stays as it is until she sends something."""
        page = self.window.page
        self.team.misses_her(before, self.here)
        self.rests()
        self.window.page = page

    def rests(self, seen: Conversation | None = None) -> None:
        """Check what is sent now, and what staff have led to since she was ``seen``."""
        asked = self.team.carries(self.caller, self.locale)
        if asked is not None:
            self._reads(asked)
        if seen is not None and seen == self.here:
            return
        self.paper.is_read(self.here, None)
        if self.on_page:
            self._looks()
        self._is_somewhere(self.here)

    # --- what she sees -------------------------------------------------------------------------

    def _was_told(self, sendings: tuple[Sending, ...]) -> list[Speech]:
        """See what was said: each message in a chat; on a page what stands there."""
        hers = [one for one in sendings if one.caller == self.caller.id]
        assert len(hers) == len(sendings), "somebody else was told"
        if self.on_page:
            assert not hers, "sent to a page"
            return self._looks()
        for one in hers:
            self._hears(one.speech)
        done = [(one.record, 1) for one in hers]
        self.corner.database.call(outbox.sent, done, self.corner.clock())
        return [one.speech for one in hers]

    def _looks(self) -> list[Speech]:
        speech = self.window.looks(self.locale)
        assert MARK not in self.window.page.html.casefold(), "her words"
        self.team.heard |= self.window.read
        if speech is not None:
            self._hears(speech)
        self.tokens = self.window.tokens
        return [] if speech is None else [speech]

    def _hears(self, speech: Speech) -> None:
        street, numbers = self.corner.street, self.corner.numbers
        rules = (numbers, street.offered, street.prompts)
        scene = Scene(self.locale, facts=speech.facts, numbers=numbers(speech.facts))
        stand_in = phrase("not-saved", scene)
        for part in spoken_apart(speech, *rules):
            self._reads(part)
            assert part.text != stand_in.text, "a text is missing"
        self.paper.asked |= {(each.flow, each.step): self.locale for each in speech.shown}
        self.code = speech.args.get("code", self.code)

    def _reads(self, message: Outgoing) -> None:
        assert message.lang == self.locale, "another language than hers"
        labels = [button.label for row in message.buttons for button in row]
        assert message.text.strip()
        assert all(MARK not in each.casefold() for each in (message.text, *labels)), "her words"
        tokens = [b.token for row in message.buttons for b in row if not b.copies]
        self.pool += tokens
        self.tokens = tokens or self.tokens

    def _chose_language(self, before: Conversation | None, did: Incoming) -> None:
        """Say which language is hers now: it changes only where she was asked for it."""
        if before is None:
            offered = self.corner.offered
            self.locale = did.locale_hint if did.locale_hint in offered else offered[0]
        after = self.here
        if after is None:
            return
        came_back = after.notice == "code-right"
        begins = before is None or before.left or engine.ended(before.place)
        if begins and not (did.words or "").strip().isdecimal():
            self.locale = after.locale  # its own name chooses a language before the list is shown
        elif before is not None and before.place.step in LANGUAGE_STEPS and after != before:
            pressed = taken_apart(did.pressed or "")
            chosen = pressed.choice if pressed else after.locale
            meant = pressed and (pressed.flow, pressed.step) == (
                before.place.flow, before.place.step,
            )  # fmt: skip
            if meant and chosen in self.corner.offered and after.place != before.place:
                assert after.locale == chosen
            self.locale = after.locale
        assert came_back or after.locale == self.locale, "another language than hers"
        self.locale = after.locale

    def _is_somewhere(self, here: Conversation | None) -> None:
        """Where she stands is known; help and a way out work, and so does every button."""
        if here is None or here.left:
            self.paper.kept = False
            return
        assert here.place.known
        place = here.place
        step = engine.step_of(place)
        for command in HELP:
            if step.kind.waits or FLOWS[place.flow].anywhere.get(command.value, None) is None:
                self._works(place, command)
        if not step.kind.waits:
            return
        shows = of_conversation(_asking(here), self.corner.channel)
        street = self.corner.street
        message = spoken(shows, self.corner.numbers, street.offered, street.prompts)
        assert message.lang == self.locale, "another language than hers"
        tokens = [b.token for row in message.buttons for b in row if not b.copies]
        found = {token.split(":")[3] for token in tokens}
        assert {"~danger", "~leave", "~stop"} <= found
        assert "~person" in found or ("~numbers" in found and place.flow == "open_line")
        for token in tokens:
            pressed = Incoming(self.caller.id, None, self.corner.channel, "0", pressed=token)
            said = understand(pressed, place, here.rev, street.offered)
            assert said is not None, "a dead button"
            assert engine.advance(place, said).at.known

    @staticmethod
    def _works(place: Place, command: Command) -> None:
        if command.value in FLOWS[place.flow].anywhere:
            assert engine.advance(place, Said(command=command)).at.known


def _begins_anew(before: Conversation | None, after: Conversation | None) -> bool:
    """She is a stranger: she had left, or nothing of what had ended was kept."""
    if before is None:
        return True
    if before.left:  # whoever asks about others there is told the same, and begins nothing
        return after is None or not after.left or after.place != before.place
    over = engine.ended(before.place) and not before.saving
    return over and after is not None and not before.facts.keys() <= after.facts.keys()


def _may_be_silent(before: Conversation | None, after: Conversation | None) -> bool:
    """She left; she is not answered for a day; or the line is open, and a person there."""
    if after is None or after.left:
        return True
    if before is not None and before.muted is not None:
        return True
    return after.person and after.place.flow == "open_line"


def _asking(here: Conversation) -> Conversation:
    """The conversation as it asks its question again."""
    return replace(here, shown=engine.stay(here.place).shown, notice="")
