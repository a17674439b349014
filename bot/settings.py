"""What the street side is told by its environment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Annotated, Final, Self

from annotated_types import Ge
from pydantic import BeforeValidator, DirectoryPath, FilePath
from pydantic_core import PydanticCustomError

from intake.settings import (
    PREFIX,
    Duration,
    ListenAt,
    Locales,
    RecordSettings,
    SettingWrong,
    WebAddress,
    secret_in,
    web_address,
)

TELEGRAM: Final = "https://api.telegram.org"
ANYWHERE: Final = "*"
ELSEWHERE: Final[Mapping[str, str]] = {
    "bg": "https://www.sinoptik.bg/",
    "hu": "https://www.idokep.hu/",
    "pl": "https://pogoda.wp.pl/",
    ANYWHERE: "https://www.bbc.com/weather",
}
"""Where leaving leads: a page of the weather as it is looked at in each country."""
_LISTED: Final = re.compile(r"([a-z]{2}|\*)=(.*)", re.DOTALL)
_TOKEN: Final = re.compile(r"([0-9]{1,18}):[A-Za-z0-9_-]{1,128}")
_TOKEN_FILE: Final = f"{PREFIX}TELEGRAM_TOKEN_FILE"


def _by_country(value: object) -> Mapping[str, str]:
    """Read ``bg=https://…,*=https://…``, or one address for everybody."""
    if isinstance(value, Mapping):
        return value
    text = str(value).strip()
    if _LISTED.fullmatch(text) is None:
        return {ANYWHERE: web_address(text)}
    found: dict[str, str] = {}
    for part in text.split(","):
        listed = _LISTED.fullmatch(part.strip())
        if listed is None or listed[1] in found:
            raise PydanticCustomError("web-address", "web-address")
        found[listed[1]] = web_address(listed[2])
    return {ANYWHERE: ELSEWHERE[ANYWHERE], **found}


ByCountry = Annotated[Mapping[str, str], BeforeValidator(_by_country)]


class BotSettings(RecordSettings):
    """Settings of ``python -m bot serve``.

    Attributes:
        bot_keys: the file of the bot's ring.
        telegram_token_file: where the token lies; none: no Telegram.
        telegram_api_url: another Bot API server.
        telegram_per_second: messages a second in all; 0: nothing is paced (another server, tests).
        webchat_listen: where the web chat listens; none: no web chat.
        webchat_secure: the cookie needs TLS; only a chat on this machine itself may do without.
        neutral_url: where leaving leads, by country; ``*`` where none is given.
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
    neutral_url: ByCountry = ELSEWHERE
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
