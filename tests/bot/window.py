"""The window of somebody at a browser: her page, made anew each time, and what its forms send."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from bot import drafts
from bot.agreement import Mark
from bot.channels.webchat import pages
from bot.channels.webchat.forms import incoming_of
from bot.glance import look
from bot.messages import Incoming, Odd, Voice
from bot.seats import FETCHING
from bot.speech import of_conversation, spoken_apart
from bot.turns import standing
from bot.wording import HARMLESS
from bot.wording.tokens import taken_apart
from tests.bot.browser import ELSEWHERE, Page

if TYPE_CHECKING:
    from bot.messages import Outgoing, View
    from bot.speech import Speech
    from intake.case import RecordId
    from tests.bot.corner import Caller

RECORDING: Final = b"OggS" + bytes(896)
HELLO: Final = "Are you safe?"
"""What the team writes."""
_SAY: Final = "/c/say"


@dataclass
class Window:
    """What she sees, and what she can send from there.

    Attributes:
        caller: the cookie.
        page: what stands there now.
        read: what the team has said and she has seen, not only its opening line.
    """

    caller: Caller
    page: Page = field(default_factory=lambda: Page(""))
    read: set[RecordId] = field(default_factory=set)

    # --- what she sends ------------------------------------------------------------------------

    def opens(self, words: str, hint: str) -> Incoming:
        """Press one of the two buttons that anybody sees."""
        offered = self.caller.corner.offered
        lang = pages.language_of(hint, offered, offered[0])
        nonce = str(next(self.caller.corner._updates))
        return Incoming(self.caller.id, None, FETCHING, nonce, words=words, locale_hint=lang)

    def sends(
        self, *, pressed: str | None = None, words: str | None = None, odd: Odd | None = None,
        voice: Voice | None = None, **_: Any,  # noqa: ANN401  what only a chat has
    ) -> Incoming:  # fmt: skip
        """Send the form of a button, the one with words, or the one with a recording."""
        form = {
            "nonce": str(next(self.caller.corner._updates)),
            "seen": self.page.hidden.get("seen", ""),
            **({"press": pressed} if pressed is not None else {"words": words or ""}),
        }
        said = incoming_of(self.caller.id, form)
        if odd is Odd.VOICE and voice is not None:
            recording = replace(voice, file="", body=RECORDING)
            said = replace(said, words=None, odd=Odd.VOICE, voice=recording)
        return said

    def leaves(self) -> Incoming:
        """Follow the link, or let the script send its form: both forget her and say this."""
        nonce = f"leave-{next(self.caller.corner._updates)}"
        return Incoming(self.caller.id, None, FETCHING, nonce, words="/leave")

    # --- what she sees -------------------------------------------------------------------------

    def looks(self, locale: str) -> Speech | None:
        """Look at the page, and check it; return what the bot says there."""
        caller = self.caller
        corner, here = caller.corner, caller.stands
        view = corner.database.call(look, caller.id, corner.street, corner.numbers, corner.clock())
        if view is None:
            assert here is None or here.left, "her conversation is not on her page"
            self._sees_nothing(locale)
            return None
        assert here is not None
        assert here.saving or not view.messages, "words of the team for a stranger"
        self.page = Page(pages.chat(view, "nonce", ELSEWHERE))
        if Mark.HELD in here.agreed.marks:
            here = replace(here, shown=(), notice=HARMLESS)
        elif drafts.is_away(here, corner.clock()):
            here = replace(drafts.offered(here, corner.clock()), notice="")
        speech = of_conversation(standing(here), FETCHING)
        street = corner.street
        self._shows(view, spoken_apart(speech, corner.numbers, street.offered, street.prompts))
        return speech

    def _sees_nothing(self, locale: str) -> None:
        self.page = Page(pages.neutral(locale))
        ways = [form for path, form in self.page.buttons if path == "/c/start"]
        assert [name for form in ways for name in form] == ["lang", "way"], "no way back in"

    def _shows(self, view: View, parts: tuple[Outgoing, ...]) -> None:
        """All that is said stands on the page, and each button is a form that says who she is."""
        page, text = self.page, _plain(self.page.text)
        assert f'lang="{view.lang}"' in page.html
        for part in (*parts, *view.messages):
            assert _plain(part.text) in text, "not on the page"
        assert page.hidden.keys() >= {"nonce", "seen"}
        assert any(link.startswith("/c/exit") for link in page.links), "no way out"
        assert any("press" not in form for form in self.forms), "nowhere to write"
        if HELLO in text:
            self.read |= set(view.waiting)
        wanted = {b.token for row in parts[-1].buttons for b in row if not b.copies}
        bar = {each.token for each in view.bar}
        there = {_choice(one) for one in bar} | {"~leave"}
        assert {one for one in wanted if _choice(one) not in there} | bar == set(self.tokens), (
            "a button is missing"
        )

    @property
    def forms(self) -> list[dict[str, str]]:
        """What can be sent to the conversation from here."""
        return [form for path, form in self.page.buttons if path == _SAY]

    @property
    def tokens(self) -> list[str]:
        """The buttons on the page; leaving is a link, and the first on it."""
        return [form["press"] for _, form in self.page.buttons if "press" in form]


def _choice(token: str) -> str:
    pressed = taken_apart(token)
    assert pressed is not None
    return pressed.choice


def _plain(text: str) -> str:
    return " ".join(text.split())
