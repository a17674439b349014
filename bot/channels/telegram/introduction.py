"""Tells Telegram what the bot's menu is, in every language. Nothing in it hints at anything."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from intake import log
from locales import OTHER_CODES, Texts

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    """Set the menu and give up any webhook, trying until it works: without it we still listen."""
    wait = _FIRST_WAIT
    while True:
        try:
            await _introduce(bot, offered)
        except TelegramError as error:
            log.event("telegram-not-introduced", reason=type(error).__name__.lower())
            await asyncio.sleep(wait)
            wait = min(_LONGEST_WAIT, wait * 2)
        else:
            return


async def _introduce(bot: Bot, offered: Sequence[str]) -> None:
    await bot.delete_webhook(drop_pending_updates=False)
    await bot.set_my_commands(_menu(offered[0]))
    for locale in offered:
        await bot.set_my_commands(_menu(locale), language_code=_TWO_LETTERS.get(locale, locale))


def _menu(locale: str) -> list[BotCommand]:
    texts = Texts(locale, "common")
    return [BotCommand(name, texts.text(f"menu-{name}")) for name in COMMANDS]
