"""Tells Telegram the bot's menu and descriptions, in every language. Nothing hints at anything."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Final

from telegram import Bot, BotCommand
from telegram.error import BadRequest, TelegramError

from intake import log
from locales import OTHER_CODES, Texts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Sequence

    from bot.channels.telegram.transport import Transport

COMMANDS: Final = ("start", "help", "language", "numbers", "leave")
_TWO_LETTERS: Final = {locale: code for code, locale in OTHER_CODES.items() if len(code) == 2}  # noqa: PLR2004  Telegram's own rule
"""Telegram knows languages by two letters only."""
_FIRST_WAIT: Final = 2.0
_LONGEST_WAIT: Final = 120.0


def client(token: str, api_url: str, transport: Transport) -> Bot:
    """Return python-telegram-bot's client, speaking through our transport."""
    base = f"{api_url.rstrip('/')}/bot"
    files = f"{api_url.rstrip('/')}/file/bot"
    return Bot(
        token, base_url=base, base_file_url=files, request=transport, get_updates_request=transport
    )


async def introduce(bot: Bot, offered: Sequence[str]) -> None:
    """Set the menu, give up any webhook, and describe the bot: each is tried until it works.

    Without any of it we still listen. A description that Telegram does not take is left as it was.
    """
    await _until_done("telegram-not-introduced", partial(_introduce, bot, offered))
    for describe in _descriptions(bot, offered):
        await _until_done("telegram-not-described", describe, in_vain=(BadRequest,))


async def _until_done(
    event: str,
    act: Callable[[], Awaitable[object]],
    *,
    in_vain: tuple[type[TelegramError], ...] = (),
) -> None:
    wait = _FIRST_WAIT
    while True:
        try:
            await act()
        except TelegramError as error:
            log.event(event, reason=type(error).__name__.lower())
            if isinstance(error, in_vain):
                return
            await asyncio.sleep(wait)
            wait = min(_LONGEST_WAIT, wait * 2)
        else:
            return


async def _introduce(bot: Bot, offered: Sequence[str]) -> None:
    await bot.delete_webhook(drop_pending_updates=False)
    await bot.set_my_commands(_menu(offered[0]))
    for locale in offered:
        await bot.set_my_commands(_menu(locale), language_code=_TWO_LETTERS.get(locale, locale))


def _descriptions(bot: Bot, offered: Sequence[str]) -> Iterator[Callable[[], Awaitable[object]]]:
    """Yield what there is to be set: for everybody first, then for each language.

    Telegram shows the longer one to whoever has not begun, the shorter one with the bot's name.
    """
    named = [(offered[0], None), *((one, _TWO_LETTERS.get(one, one)) for one in offered)]
    for locale, code in named:
        texts = Texts(locale, "common")
        yield partial(bot.set_my_description, texts.text("menu-description"), language_code=code)
        yield partial(bot.set_my_short_description, texts.text("menu-short"), language_code=code)


def _menu(locale: str) -> list[BotCommand]:
    texts = Texts(locale, "common")
    return [BotCommand(name, texts.text(f"menu-{name}")) for name in COMMANDS]
