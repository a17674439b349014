"""A street corner: callers who write to the real runtime, over a real database."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING, Any

from bot.codes import asked_of
from bot.messages import Batch, Incoming, Way
from bot.pocket import open_conversation, seal_address
from bot.prompts import Prompts
from bot.runtime import receive
from bot.seats import Street
from bot.speech import spoken
from intake.case import CallerId
from intake.keys import return_key
from intake.numbers import Audience, shown
from intake.store import conversations
from tests.build import CHEAP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.messages import Outgoing
    from bot.pocket import Conversation
    from bot.runtime import Received
    from bot.speech import Sending
    from intake.db import Database
    from intake.numbers import Number
    from intake.store.letterbox import CaseKeyRow
    from tests.bot.street import Ring
    from tests.fakes import FixedClock

OFFERED = ("en", "bg")


@dataclass
class Corner:
    """Everything a caller does is one batch, unless a test says otherwise."""

    database: Database
    ring: Ring
    clock: FixedClock
    channel: str = "telegram"
    sendings: list[Sending] = field(default_factory=list)
    prekeys: tuple[CaseKeyRow, ...] = ()
    prompts: Prompts = field(default_factory=Prompts)
    offered: tuple[str, ...] = OFFERED
    street: Street = field(init=False)

    def __post_init__(self) -> None:
        self.street = Street(
            self.ring.street,
            self.offered,
            timedelta(minutes=30),
            code_cost=CHEAP,
            prompts=self.prompts,
        )
        self._updates = count(700)
        self._messages = count(10)

    def again(self) -> Corner:
        """The same corner after a restart: what it knew is gone, but for what is in the record."""
        restarted = replace(self, sendings=[], prekeys=())
        restarted._updates, restarted._messages = self._updates, self._messages
        return restarted

    def who(self, number: int = 1) -> Caller:
        identity = number.to_bytes(8, "big")
        caller = CallerId(self.ring.street.index.pseudonym(self.channel, identity))
        return Caller(self, caller, str(number))

    def numbers(self, facts: Mapping[str, str]) -> Sequence[Number]:
        return shown(facts.get("country", ""), Audience.PUBLIC, {}, self.clock())

    def incoming(self, caller: Caller, **what: Any) -> Incoming:  # noqa: ANN401  fields of Incoming
        given = {
            "update": str(next(self._updates)),
            "message": next(self._messages),
            "address": seal_address(caller.address, caller.id, self.ring.street),
            "channel": self.channel,
            **what,
        }
        return Incoming(caller=caller.id, **given)

    def take(self, *incoming: Incoming, offset: int | None = None) -> Received:
        channel = incoming[0].channel if incoming else self.channel
        worked_out = tuple(self.worked_out(one) for one in incoming)
        return self.take_batch(Batch(channel, worked_out, next_offset=offset))

    def worked_out(self, incoming: Incoming) -> Incoming:
        """Work out the code in it, as the reception does."""
        asked = asked_of(incoming)
        if asked is None:
            return incoming
        key = return_key(asked.code, self.ring.street.index, self.street.code_cost)
        way = Way(key, asked.code if asked.fresh else "", asked.commanded)
        return replace(incoming, way=way)

    def take_batch(self, batch: Batch) -> Received:
        received = self.database.call(receive, batch, self.street, self.prekeys, self.clock())
        self.prekeys = received.prekeys
        self.sendings += received.sendings
        return received


@dataclass
class Caller:
    """Somebody who writes."""

    corner: Corner
    id: CallerId
    address: str

    def say(self, words: str, **what: Any) -> Received:  # noqa: ANN401  fields of Incoming
        return self.corner.take(self.corner.incoming(self, words=words, **what))

    def press(self, *names: str) -> Caller:
        """Press buttons, each named ``step:choice`` and really shown by the last message."""
        for name in names:
            self.corner.take(self.pressing(name))
        return self

    def pressing(self, name: str) -> Incoming:
        return self.corner.incoming(self, pressed=self.token(name), press="1")

    def token(self, name: str) -> str:
        tokens = [button.token for row in self.sees.buttons for button in row]
        return next(token for token in tokens if ":".join(token.split(":")[2:4]) == name)

    @property
    def sees(self) -> Outgoing:
        """The last thing the bot wants to say."""
        last = [one for one in self.corner.sendings if one.caller == self.id][-1]
        return spoken(
            last.speech, self.corner.numbers, self.corner.offered, self.corner.street.prompts
        )

    @property
    def stands(self) -> Conversation | None:
        row = self.corner.database.call(conversations.load, {self.id}).get(self.id)
        if row is None:
            return None
        return open_conversation(row.state, self.id, row.rev, self.corner.ring.street)

    @property
    def at(self) -> str:
        """Where the conversation stands, as ``flow:step``."""
        here = self.stands
        assert here is not None
        return f"{here.place.flow}:{here.place.step}"

    def on_the_line(self) -> Caller:
        """Agree, and ask for a person."""
        return self.agrees().press("age:adult", "for-whom:myself", "five-minutes:~person")

    def agrees(self, locale: str = "en") -> Caller:
        """Come, choose a language and agree to everything, up to the age question."""
        self.say("/start")
        self.press(f"language:{locale}", "safe-to-write:yes", "country:bg")
        return self.press("consent-save:yes", "consent-contact:yes")
