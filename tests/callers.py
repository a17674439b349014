"""Simulated callers who live in the double of Telegram: they press what they are shown, and type.

Closed loop: a caller does the next thing only when the last one was answered. Who has come to the
end is replaced by somebody new, so that the number of conversations stays the same.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.telegram_world import Chat, Message, World

WORDS = "="
"""An answer that starts so is typed, not pressed."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a caller answers.

    Attributes:
        answers: step id to what is pressed there, in turn; ``=words`` is typed. A step that is
            missing here gets its first button.
        last: the step whose answer ends the conversation.
        start: what is typed first.
    """

    answers: dict[str, list[str]]
    last: str
    start: str = "/start"


@dataclass(frozen=True, slots=True)
class Token:
    """A button's ``callback_data``, taken apart: ``v1:<flow>:<step>:<choice>:<rev>``."""

    step: str
    choice: str
    rev: int

    @staticmethod
    def read(data: str) -> Token | None:
        """Return its parts, or ``None`` when it is no token of a question."""
        parts = data.split(":")
        return Token(parts[2], parts[3], int(parts[4], 16)) if len(parts) == 5 else None


def tokens(message: Message) -> Iterator[tuple[Token, str]]:
    """List the buttons of a message that are tokens, each with its raw data."""
    for button in (one for row in message.keyboard or () for one in row):
        data = str(button.get("callback_data", ""))
        token = Token.read(data)
        if token is not None:
            yield token, data


@dataclass(slots=True)
class Act:
    """One thing a caller did, and whether the bot has answered it."""

    chat: int
    update: int
    step: str
    said: str
    message: int = 0
    answered: bool = False


@dataclass(slots=True)
class _Caller:
    """One caller's place in the plan."""

    chat: int
    since: float
    act: Act
    done: dict[str, int] = field(default_factory=dict)
    rev: int = -1
    ending: bool = False


class Crowd:
    """So many callers at once, until so many updates were sent."""

    def __init__(self, world: World, plan: Plan, most: int, *, first_chat: int = 500_000) -> None:
        self.world = world
        self.plan = plan
        self.most = most
        self.acts: list[Act] = []
        self.latencies: list[float] = []
        self.answered = 0
        self.finished = 0
        self.on_answer: Callable[[int], None] = lambda _: None
        self._callers: dict[int, _Caller] = {}
        self._next_chat = first_chat
        world.on_change.append(self._sees)

    def come(self, count: int) -> None:
        """Let ``count`` new callers write their first message."""
        for _ in range(count):
            self._new()

    @property
    def done(self) -> bool:
        """Say whether nobody waits for an answer any more."""
        return not self._callers

    def report(self) -> dict[str, Any]:
        """Say what was done and answered, as JSON."""
        return {
            "sent": len(self.acts),
            "answered": self.answered,
            "finished": self.finished,
            "waiting": [asdict(one.act) for one in self._callers.values()],
        }

    def _new(self) -> None:
        if len(self.acts) >= self.most:
            return
        chat = self.world.chat(self._next_chat)
        self._next_chat += 1
        update = self.world.say(chat, self.plan.start)
        act = self._keep(Act(chat.number, update, "", self.plan.start))
        self._callers[chat.number] = _Caller(chat.number, time.perf_counter(), act)

    def _keep(self, act: Act) -> Act:
        self.acts.append(act)
        return act

    def _sees(self, chat: Chat, message: Message) -> None:
        """React to a message that was sent to, or changed in, the chat of one of the callers."""
        caller = self._callers.get(chat.number)
        if caller is None:
            return
        if caller.ending:
            if all(token.rev > caller.rev for token, _ in tokens(message)):
                self._was_answered(caller)
                self._leave(caller)
            return
        choice = self._choose(caller, message)
        if choice is not None:
            self._was_answered(caller)
            self._act(caller, chat, message, *choice)

    def _choose(self, caller: _Caller, message: Message) -> tuple[str, str] | None:
        """Return the step and what to do there, or ``None`` when this is no new question.

        A message that shows an earlier question again is none: a bot that was killed may repeat
        what it had said, and nobody who reads answers that twice.
        """
        shown = [(token, data) for token, data in tokens(message) if token.rev > caller.rev]
        for step in dict.fromkeys(token.step for token, _ in shown):
            planned = self.plan.answers.get(step)
            if planned is None:
                continue
            wanted = planned[min(caller.done.get(step, 0), len(planned) - 1)]
            if wanted.startswith(WORDS):
                return (step, wanted) if step not in caller.done else None
            found = [d for t, d in shown if (t.step, t.choice) == (step, wanted)]
            return (step, found[0]) if found else None
        return None

    def _act(self, caller: _Caller, chat: Chat, message: Message, step: str, said: str) -> None:
        if len(self.acts) >= self.most:
            self._leave(caller)
            return
        if said.startswith(WORDS):
            update = self.world.say(chat, said.removeprefix(WORDS))
        else:
            update = self.world.press(chat, message.number, said)
        caller.rev = max(token.rev for token, _ in tokens(message))
        caller.done[step] = caller.done.get(step, 0) + 1
        caller.ending = step == self.plan.last and caller.done[step] >= len(self.plan.answers[step])
        caller.since = time.perf_counter()
        caller.act = self._keep(Act(chat.number, update, step, said, message.number))

    def _was_answered(self, caller: _Caller) -> None:
        caller.act.answered = True
        self.answered += 1
        self.latencies.append(time.perf_counter() - caller.since)
        self.on_answer(self.answered)

    def _leave(self, caller: _Caller) -> None:
        del self._callers[caller.chat]
        self.finished += 1
        self._new()
