"""What the courier knows of each chat while it is alive: what waits, and what stands in it."""

from __future__ import annotations

from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from bot.courier.pacing import ChatPace, Pacer
    from bot.messages import Prompt
    from bot.speech import Sending, Speech
    from intake.case import CallerId
    from intake.store.outbox import OutboxRow

_KEPT: Final = 10_000


class Chat:
    """One caller's chat.

    Attributes:
        waiting: what is to be said, in order.
        standing: messages that stand there and must not stay: for leaving when nothing else works.
        fleeting: those of them that go once they were read, as was agreed.
        question: the message that shows the last question.
        said: the message that was said last, and what it sounds like.
        playing: messages in which that is being heard.
        locale: the language of what was said last.
        country: where she was then.
        left: she left quickly; what was on its way is taken back.
        busy: something is being said.
        urgent: something that waits is urgent: what stands before it is, too.
    """

    __slots__ = (
        "busy",
        "caller",
        "country",
        "fleeting",
        "left",
        "locale",
        "pace",
        "playing",
        "question",
        "said",
        "standing",
        "urgent",
        "waiting",
    )

    def __init__(self, caller: CallerId, pace: ChatPace) -> None:
        self.caller = caller
        self.pace = pace
        self.waiting: deque[Sending | OutboxRow] = deque()
        self.standing: set[int] = set()
        self.fleeting: set[int] = set()
        self.question: int | None = None
        self.said: tuple[int | None, tuple[Prompt, ...]] = (None, ())
        self.playing: set[int] = set()
        self.left = False
        self.locale = ""
        self.country = ""
        self.busy = False
        self.urgent = False

    def speaks(self, speech: Speech) -> None:
        """Note in which language and for which country something is said."""
        self.locale = speech.locale
        self.country = speech.facts.get("country", self.country)


class Chats:
    """The chats that were alive lately. One that is forgotten costs only the traces' detour."""

    def __init__(self, pacer: Pacer) -> None:
        self._pacer = pacer
        self._chats: OrderedDict[CallerId, Chat] = OrderedDict()

    def __getitem__(self, caller: CallerId) -> Chat:
        chat = self._chats.get(caller)
        if chat is None:
            chat = self._chats[caller] = Chat(caller, self._pacer.chat())
            self._forget_some()
        else:
            self._chats.move_to_end(caller)
        return chat

    def get(self, caller: CallerId) -> Chat | None:
        """Return a chat if it was alive lately."""
        return self._chats.get(caller)

    def _forget_some(self) -> None:
        while len(self._chats) > _KEPT:
            _, oldest = next(iter(self._chats.items()))
            if oldest.busy or oldest.waiting or oldest.left:
                self._chats.move_to_end(oldest.caller)
                return
            del self._chats[oldest.caller]
