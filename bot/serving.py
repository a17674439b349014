"""The street side at work: its few objects, built by hand; how they begin, and end in reverse."""

from __future__ import annotations

import asyncio
import gc
import signal
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Final

from bot.channels.telegram.downloading import TelegramRecordings
from bot.channels.telegram.introduction import client, introduce
from bot.channels.telegram.parsing import CHANNEL, Parser
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.speaking import TelegramChannel
from bot.channels.telegram.transport import Transport
from bot.channels.webchat.app import create_app, serving
from bot.channels.webchat.sessions import Sessions
from bot.channels.webchat.visits import Visits
from bot.courier import Around, Courier, Leaving, Pacer, sweep
from bot.fetching import Fetcher
from bot.flows import FLOWS
from bot.housekeeping import Housekeeping, Numbers
from bot.inside import Inside
from bot.prompts import Prompts
from bot.reception import Outlet, Reception
from bot.seats import Street
from bot.settings import bot_id_of
from bot.wording import alarms, load, manners
from intake import log
from intake.db import DatabaseDown
from intake.settings import PREFIX, SettingWrong
from intake.store import callers
from locales import SOURCE, Texts, all_locales, offered

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence

    from bot.messages import Channel
    from bot.settings import BotSettings
    from intake.clock import Clock
    from intake.db import Database
    from intake.keys import StreetKeys

_TO_LEAVE: Final = 3.0
_TO_ARRIVE: Final = 5.0
"""Seconds for what is on its way when the process is asked to end."""
_RETRY: Final = 1.0
_COLLECTED: Final = (50_000, 20, 50)
"""New objects before the collector looks; the default is 700."""


class StreetSide:
    """Everything the process consists of."""

    def __init__(
        self, settings: BotSettings, keys: StreetKeys, database: Database, clock: Clock
    ) -> None:
        self._settings = settings
        self._database = database
        self._clock = clock
        self._stack = AsyncExitStack()
        prompts = Prompts.found_in(settings.voices)
        idle = settings.conversation_idle
        self._street = Street(keys, languages(settings), idle, prompts=prompts)
        self._numbers = Numbers(clock)
        pacer = Pacer(settings.telegram_per_second)
        self._around = Around(self._street, database, self._numbers, pacer, clock)
        self._channels: dict[str, Channel] = {}
        self._courier = Courier(self._around, self._channels)
        self._leaving = Leaving(self._courier, self._around, self._channels)
        courier, leaving = self._courier, self._leaving
        outlet = Outlet(courier.post, courier.answer, leaving.begin, courier.tell)
        self._reception = Reception(database, self._street, outlet, clock)
        self._inside = Inside(self._reception, self._around)
        self._poller: Poller | None = None
        self._house = Housekeeping(database, self._street, self._numbers, clock)

    async def serve(self, stop: asyncio.Event) -> None:
        """Work until ``stop`` is set. Raises PortTaken, SettingWrong, or what nobody expected."""
        async with self._stack:
            work = [self._courier.run(), self._house.run(), *await self._telegram()]
            await self._webchat()
            warm_up(self._street.offered)
            log.event("bot-ready", count=len(self._street.offered))
            log.event("prompts-found", count=len(self._street.prompts.there))
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one) for one in work]
                await stop.wait()
                for task in tasks:
                    task.cancel()
            await self._finish()

    async def _finish(self) -> None:
        if self._poller is not None:
            await self._poller.finish()
        await self._leaving.finish(_TO_LEAVE)
        await self._inside.finish(_TO_LEAVE)
        await self._courier.finish(_TO_ARRIVE)
        log.event("bot-ends")

    async def _telegram(self) -> list[Coroutine[object, object, None]]:
        settings, token = self._settings, self._settings.token()
        if token is None:
            return []
        transport = Transport(settings.telegram_api_url, token)
        await transport.initialize()
        self._stack.push_async_callback(transport.shutdown)
        channel = TelegramChannel(transport)
        self._channels[channel.name] = channel
        self._house.sweeps.append(lambda: sweep(self._around, channel))
        parser = Parser(self._street.keys, bot_id_of(token))
        poller = Poller(transport, parser, self._street.keys, self._reception.take)
        self._poller = poller
        bot = client(token, settings.telegram_api_url, transport)
        fetcher = Fetcher(self._around, channel, TelegramRecordings(transport))
        return [self._poll(poller), introduce(bot, self._street.offered), fetcher.run()]

    async def _poll(self, poller: Poller) -> None:
        while True:
            try:
                offset = await self._database.read(callers.offset, CHANNEL)
            except DatabaseDown as down:
                log.trouble("offset-not-read", reason=down.code)
                await asyncio.sleep(_RETRY)
            else:
                await poller.run(offset)

    async def _webchat(self) -> None:
        settings = self._settings
        if settings.webchat_listen is None:
            return
        visits = Visits(
            self._inside,
            Sessions(self._street.keys, secure=settings.webchat_secure),
            self._clock,
            elsewhere=settings.neutral_url,
            offered=self._street.offered,
        )
        await self._stack.enter_async_context(serving(create_app(visits), settings.webchat_listen))


def warm_up(offered: Sequence[str]) -> None:
    """Load now what the first caller would wait for, and take it out of the collector's sight.

    Looking through everything that lives for ever, every few hundred objects, costs a fifth of a
    busy process. What is left is collected less often, and each minute (``bot.housekeeping``).
    """
    alarms("warm")
    manners("warm")
    load()
    for locale in offered:
        for flow in FLOWS:
            Texts(locale, flow, "common", "numbers")
        Texts(locale, "common", "phrases", "numbers")
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECTED)


def languages(settings: BotSettings) -> tuple[str, ...]:
    """Return the locales callers may choose, the last resort first. Raises SettingWrong."""
    if not set(settings.locales) <= set(all_locales()):
        raise SettingWrong(f"{PREFIX}LOCALES", "unknown-locale")
    found = offered(settings.locales)
    if not found:
        raise SettingWrong(f"{PREFIX}LOCALES", "none-offered")
    return tuple(sorted(found, key=lambda locale: (locale != SOURCE, locale)))


async def serve(settings: BotSettings, keys: StreetKeys, database: Database, clock: Clock) -> None:
    """Serve until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    log.watch_loop(loop)
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await StreetSide(settings, keys, database, clock).serve(stop)
