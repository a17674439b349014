"""What the street side is told by its environment."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Annotated, Final, Self

from annotated_types import Ge
from pydantic import AfterValidator, DirectoryPath, FilePath
from pydantic_core import PydanticCustomError

from intake.settings import (
    PREFIX,
    Duration,
    ListenAt,
    Locales,
    RecordSettings,
    SettingWrong,
    secret_in,
)

TELEGRAM: Final = "https://api.telegram.org"
ELSEWHERE: Final = "https://www.bbc.com/weather"
_TOKEN: Final = re.compile(r"([0-9]{1,18}):[A-Za-z0-9_-]{1,128}")
_TOKEN_FILE: Final = f"{PREFIX}TELEGRAM_TOKEN_FILE"


def _web_address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s@\"'<>]+", value):
        raise PydanticCustomError("web-address", "web-address")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]


class BotSettings(RecordSettings):
    """Settings of ``python -m bot serve``.

    Attributes:
        bot_keys: the file of the bot's ring.
        telegram_token_file: where the token lies; none: no Telegram.
        telegram_api_url: another Bot API server.
        telegram_per_second: messages a second in all; 0: nothing is paced (another server, tests).
        webchat_listen: where the web chat listens; none: no web chat.
        webchat_secure: the cookie needs TLS; only a chat on this machine itself may do without.
        neutral_url: where leaving leads.
        locales: offered although nobody has reviewed them: the operator takes that on.
        voices: the folder with what texts sound like; none: nothing can be heard.
        conversation_idle: after which silence a conversation is over.
    """

    bot_keys: FilePath
    telegram_token_file: FilePath | None = None
    telegram_api_url: WebAddress = TELEGRAM
    telegram_per_second: Annotated[float, Ge(0)] = 30.0
    webchat_listen: ListenAt | None = None
    webchat_secure: bool = True
    neutral_url: WebAddress = ELSEWHERE
    locales: Locales = ()
    voices: DirectoryPath | None = None
    conversation_idle: Duration = timedelta(minutes=30)

    @classmethod
    def for_serving(cls) -> Self:
        """Return the settings of ``serve``. Raises SettingWrong.

        Without TLS the cookie of a visit would cross the network in clear: only loopback may.
        """
        settings = cls.read()
        listens = settings.webchat_listen
        if settings.telegram_token_file is None and listens is None:
            raise SettingWrong(f"{PREFIX}WEBCHAT_LISTEN", "no-channel")
        if listens is not None and not settings.webchat_secure and not listens.loopback:
            raise SettingWrong(f"{PREFIX}WEBCHAT_SECURE", "loopback-only")
        return settings

    def token(self) -> str | None:
        """Return the bot token; ``None`` without Telegram. Raises SettingWrong."""
        if self.telegram_token_file is None:
            return None
        token = secret_in(_TOKEN_FILE, self.telegram_token_file)
        if not _TOKEN.fullmatch(token):
            raise SettingWrong(_TOKEN_FILE, "token")
        return token


def bot_id_of(token: str) -> int:
    """Return the bot's own id: the part of a token that is no secret."""
    return int(token.partition(":")[0])
