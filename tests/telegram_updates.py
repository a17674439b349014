"""The updates a bot has not confirmed yet, kept and forgotten as Telegram does it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Update = dict[str, Any]

MESSAGE_LIFE = 24 * 60 * 60.0
PRESS_LIFE = 150.0
MOST_AT_ONCE = 100
FIRST_ID = 700_000_001


@dataclass(frozen=True, slots=True)
class Waiting:
    """One update that waits for a later offset, or for its end of life."""

    number: int
    update: Update
    until: float


@dataclass(slots=True)
class Post:
    """How carelessly updates are handed out.

    Attributes:
        copies: each update is handed out this many times at most, also after it was confirmed.
        shuffled: updates of one answer come in any order.
    """

    copies: int = 1
    shuffled: bool = False
    chance: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311  a seeded fake, no secret


class Updates:
    """The queue behind ``getUpdates``.

    An update is forgotten only when a later offset is asked for, when a negative offset drops it,
    or when it is too old: messages after a day, button presses after 150 seconds.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.post = Post()
        self.allowed: frozenset[str] | None = None
        self.confirmed = FIRST_ID - 1
        self.lost: list[int] = []
        self.handed_out: dict[int, int] = {}
        self.on_add: Callable[[], None] = lambda: None
        self._next = FIRST_ID
        self._waiting: dict[int, Waiting] = {}
        self._echoes: list[Waiting] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, kind: str, body: object) -> int:
        """Queue one update and return its id; kinds the bot did not ask for are dropped."""
        number = self._next
        self._next += 1
        if self.allowed is None or kind in self.allowed:
            life = PRESS_LIFE if kind == "callback_query" else MESSAGE_LIFE
            self._put(number, {"update_id": number, kind: body}, life)
        return number

    def add_raw(self, update: Update) -> int:
        """Queue an update as it is, however malformed; only its id is put in."""
        number = self._next
        self._next += 1
        self._put(number, {"update_id": number, **update}, MESSAGE_LIFE)
        return number

    def take(self, offset: int, limit: int) -> list[Update]:
        """Forget what ``offset`` confirms, then hand out the oldest ``limit`` of the rest."""
        self._forget(offset)
        self._expire()
        chosen = list(self._waiting.values())[: max(1, min(limit, MOST_AT_ONCE))]
        if self.post.copies > 1:
            chosen = self._with_echoes(chosen)
        if self.post.shuffled:
            self.post.chance.shuffle(chosen)
        for one in chosen:
            self.handed_out[one.number] = self.handed_out.get(one.number, 0) + 1
        return [one.update for one in chosen]

    @property
    def has_some(self) -> bool:
        """Say whether a poll would be answered at once."""
        return bool(self._waiting or self._echoes)

    def drop_all(self) -> None:
        """Forget everything that waits (``drop_pending_updates``)."""
        self._waiting.clear()
        self._echoes.clear()

    def _put(self, number: int, update: Update, life: float) -> None:
        self._waiting[number] = Waiting(number, update, self.now() + life)
        self.on_add()

    def _forget(self, offset: int) -> None:
        if offset < 0:
            keep = set(list(self._waiting)[offset:])
            gone = [number for number in self._waiting if number not in keep]
        else:
            gone = [number for number in self._waiting if number < offset]
        for number in gone:
            del self._waiting[number]
            self.confirmed = max(self.confirmed, number)

    def _expire(self) -> None:
        now = self.now()
        for number in [one.number for one in self._waiting.values() if one.until <= now]:
            del self._waiting[number]
            self.lost.append(number)

    def _with_echoes(self, chosen: list[Waiting]) -> list[Waiting]:
        """Add copies: some in the same answer, the rest whenever a later one is made."""
        chance = self.post.chance
        chosen = chosen[: MOST_AT_ONCE // 2]
        for one in chosen:
            if one.number not in self.handed_out:
                self._echoes += [one] * chance.randint(0, self.post.copies - 1)
        chance.shuffle(self._echoes)
        room = MOST_AT_ONCE - len(chosen)
        now_again = min(len(self._echoes), room, chance.randint(0, room))
        if not chosen:
            now_again = min(len(self._echoes), room)
        again, self._echoes = self._echoes[:now_again], self._echoes[now_again:]
        return chosen + again
