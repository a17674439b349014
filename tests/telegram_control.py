"""The routes by which a test moves the double of Telegram: people, faults, clock, journal."""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import orjson

from tests.callers import Crowd, Plan
from tests.crowd_watch import Watch
from tests.lean_http import Answer, Asked
from tests.telegram_updates import Post
from tests.telegram_world import Kept
from tests.trap import Moment, Trap

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.fake_telegram import Telegram
    from tests.telegram_world import Chat, Shape

LONGEST_WAIT = 30.0


class Control:
    """Answers ``/control/<name>`` with JSON."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.watch: Watch | None = None

    async def handle(self, request: Asked) -> Answer:
        """Find the route and answer; an unknown one is a test's mistake and says so."""
        name = request.path.removeprefix("/control/")
        asked: Shape = orjson.loads(request.body or b"{}")
        act: Callable[[Shape], Any] | None = getattr(self, f"do_{name}", None)
        wait: Callable[[Shape], Awaitable[Any]] | None = getattr(self, f"wait_{name}", None)
        if act is not None:
            answer = act(asked)
        elif wait is not None:
            answer = await wait(asked)
        else:
            return Answer(name.encode(), 404)
        return Answer(orjson.dumps(answer))

    # --- people -------------------------------------------------------------------------------

    def do_person(self, asked: Shape) -> Shape:
        chat = self.telegram.world.chat(asked["chat"])
        chat.first_name = asked.get("first_name", chat.first_name)
        chat.username = asked.get("username", chat.username)
        chat.language = asked.get("language", chat.language)
        return {"chat": chat.number}

    def do_post(self, asked: Shape) -> Shape:
        return {"update": self.telegram.world.post(self._chat(asked), asked["body"])}

    def do_keep_file(self, asked: Shape) -> Shape:
        """Keep a file (``body`` in base64, then ``zeros``) as if somebody had sent it."""
        body = b64decode(asked["body"]) + bytes(asked.get("zeros", 0))
        self.telegram.world.files[asked["file"]] = Kept(asked["path"], body, asked.get("size"))
        return {}

    def do_file(self, asked: Shape) -> Shape:
        """Say what a file holds, in base64."""
        return {"body": b64encode(self.telegram.world.files[asked["file"]].body).decode()}

    def do_lose_file(self, asked: Shape) -> Shape:
        return {"was": self.telegram.world.files.pop(asked["file"], None) is not None}

    def do_press(self, asked: Shape) -> Shape:
        press = self.telegram.world.press
        return {"update": press(self._chat(asked), asked["message"], asked["data"])}

    def do_rewrite(self, asked: Shape) -> Shape:
        rewrite = self.telegram.world.rewrite
        return {"update": rewrite(self._chat(asked), asked["message"], asked["text"])}

    def do_block(self, asked: Shape) -> Shape:
        blocked = asked.get("blocked", True)
        return {"update": self.telegram.world.block(self._chat(asked), blocked=blocked)}

    def do_raw(self, asked: Shape) -> Shape:
        return {"update": self.telegram.world.updates.add_raw(asked["update"])}

    async def wait_chat(self, asked: Shape) -> Shape:
        """Say what the chat shows, once its version has passed ``after``."""
        chat, after = self._chat(asked), asked.get("after", -1)
        await self._until(lambda: chat.version > after, asked)
        return {
            "version": chat.version,
            "messages": [asdict(message) for message in chat.messages.values()],
            "deleted": chat.deleted,
        }

    # --- the network --------------------------------------------------------------------------

    def do_fault(self, asked: Shape) -> Shape:
        self.telegram.script.add(asked)
        return {}

    def do_latency(self, asked: Shape) -> Shape:
        self.telegram.script.latency = asked["seconds"]
        return {}

    def do_calm(self, _: Shape) -> Shape:
        self.telegram.script.calm()
        return {"happened": self.telegram.script.happened}

    def do_clock(self, asked: Shape) -> Shape:
        self.telegram.shift += asked["forward"]
        return {"now": self.telegram.world.now()}

    def do_delivery(self, asked: Shape) -> Shape:
        post = Post(asked.get("copies", 1), asked.get("shuffled", False))
        post.chance.seed(asked.get("seed", 1))
        self.telegram.world.updates.post = post
        return {}

    def do_trap(self, asked: Shape) -> Shape:
        """Kill the bot ``pid`` at its ``calls``-th call after so many updates were ``answered``."""
        answered = asked.get("answered", 0)

        def is_set() -> bool:
            return self.watch is None or self.watch.crowd.answered >= answered

        moment, seconds = Moment(asked["moment"]), asked.get("seconds", 0.0)
        self.telegram.trap = Trap(asked["pid"], moment, asked["calls"], seconds, is_set)
        return {}

    def do_state(self, _: Shape) -> Shape:
        updates = self.telegram.world.updates
        return {
            "waiting": len(updates),
            "confirmed": updates.confirmed,
            "lost": updates.lost,
            "handed_out": sum(updates.handed_out.values()),
            "most_copies": max(updates.handed_out.values(), default=0),
            "polls": self.telegram.polls,
            "calls": self.telegram.calls,
            "happened": self.telegram.script.happened,
            "commands": self.telegram.methods.commands,
            "descriptions": self.telegram.methods.descriptions,
            "unanswered": len(self.telegram.world.presses)
            - len(self.telegram.world.answered_presses),
        }

    def do_journal(self, asked: Shape) -> list[Shape]:
        wanted = asked.get("method", "").lower()
        return [
            {"method": method, "chat": chat, "code": code, "params": params}
            for method, chat, code, params in self.telegram.journal
            if not wanted or wanted == method
        ]

    async def wait_polled(self, asked: Shape) -> Shape:
        """Wait for the bot to ask for updates again after ``after`` polls."""
        after = asked.get("after", 0)
        await self._until(lambda: self.telegram.polls > after, asked)
        return {"polls": self.telegram.polls}

    async def wait_calls(self, asked: Shape) -> Shape:
        """Wait until a method was called ``least`` times, well or not."""
        method, calls = asked["method"].lower(), self.telegram.calls
        await self._until(lambda: calls.get(method, 0) >= asked["least"], asked)
        return {"calls": calls.get(method, 0)}

    async def wait_confirmed(self, asked: Shape) -> Shape:
        """Wait until the bot has confirmed update ``update``."""
        updates = self.telegram.world.updates
        await self._until(lambda: updates.confirmed >= asked["update"], asked)
        return {"confirmed": updates.confirmed}

    # --- simulated callers --------------------------------------------------------------------

    def do_crowd(self, asked: Shape) -> Shape:
        """Let ``callers`` come, until ``most`` updates were sent; ``watch`` a process meanwhile."""
        self.telegram.keeps_journal = bool(asked.get("journal", False))
        first = asked.get("first_chat", 500_000)
        crowd = Crowd(self.telegram.world, Plan(**asked["plan"]), asked["most"], first_chat=first)
        self.watch = Watch(crowd, asked.get("warm_up", 0), asked.get("pid", 0), asked["callers"])
        crowd.come(asked["callers"])
        return {}

    async def wait_crowd_done(self, asked: Shape) -> Shape:
        """Report on the crowd when ``answered`` updates were answered, or all are done."""
        watch, enough = self.watch, asked.get("answered", 1 << 60)
        if watch is None:
            return {}
        await watch.until(enough, asked.get("timeout", LONGEST_WAIT))
        return watch.crowd.report()

    def do_acts(self, _: Shape) -> list[Shape]:
        return [] if self.watch is None else [asdict(act) for act in self.watch.crowd.acts]

    def do_figures(self, _: Shape) -> Shape:
        return {} if self.watch is None else self.watch.figures()

    def _chat(self, asked: Shape) -> Chat:
        return self.telegram.world.chat(asked["chat"])

    async def _until(self, true: Callable[[], bool], asked: Shape) -> None:
        await self.telegram.bell.until(true, asked.get("timeout", LONGEST_WAIT))
