"""The only reader of the environment: frozen settings, one model a process, read once at its root.

A process takes its own settings from a subclass, and refuses to start on anything it cannot use::

    class BotSettings(RecordSettings):
        bot_keys: FilePath
        webchat_listen: ListenAt | None = None
        conversation_idle: Duration = timedelta(minutes=30)

    def main() -> int:
        try:
            settings = BotSettings.read()
        except SettingWrong as wrong:
            print(wrong, file=sys.stderr)
            return Exit.SETTING

Every field must be one of ``NAMES``: one environment may serve all processes, so each of them knows
the names of the others, and a misspelt one stops all.
"""

from __future__ import annotations

import os
import re
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Literal, NamedTuple, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from typing_extensions import override

from intake.errors import Exit, HelplineError

if TYPE_CHECKING:
    from pathlib import Path

PREFIX: Final = "HELPLINE_"
NAMES: Final = frozenset(
    {
        # all processes
        "database_url",
        "log_level",
        # the bot
        "bot_keys",
        "conversation_idle",
        "locales",
        "neutral_url",
        "telegram_api_url",
        "telegram_per_second",
        "telegram_token_file",
        "voices",
        "webchat_listen",
        "webchat_secure",
        # the desk
        "console_listen",
        "console_secure",
        "country",
        "desk_keys",
        "directory",
        "pager_url",
        "partner_keys_dir",
        # the demo
        "demo_exit",
    }
)
"""Every setting of every process, without its prefix, in small letters."""

_PORTS: Final = 65_536


class SettingWrong(HelplineError):
    """A setting is unknown, missing or of no use (exit code 2). Its value is never repeated.

    Attributes:
        name: the variable, as the environment spells it.
        code: ``unknown``, ``missing``, or what is wrong with the value.
    """

    text_key = "setting-wrong"
    ends = Exit.SETTING

    def __init__(self, name: str, code: str) -> None:
        super().__init__(f"The setting {name} cannot be used: {code}.")
        self.name = name
        self.code = code


class PortTaken(HelplineError):
    """Another program listens already where a process should (exit code 6).

    Attributes:
        port: where.
    """

    text_key = "port-taken"
    ends = Exit.PORT

    def __init__(self, port: int) -> None:
        super().__init__(f"Another program listens on port {port} already.")
        self.port = port


def web_address(value: str) -> str:
    """Return an address of the web as it is; a setting that is none stops the start."""
    if not re.fullmatch(r"https?://[^\s@\"'<>]+", value):
        raise PydanticCustomError("web-address", "web-address")
    return value


WebAddress = Annotated[str, AfterValidator(web_address)]


class Listen(NamedTuple):
    """Where a process listens: ``host:port``, an IPv6 host in square brackets."""

    host: str
    port: int

    @property
    def loopback(self) -> bool:
        """Whether only this machine can reach it."""
        return self.host in {"localhost", "::1"} or self.host.startswith("127.")


def _listen(value: object) -> object:
    found = re.fullmatch(r"(?:\[([0-9a-f:.]+)\]|([\w.-]+)):([0-9]{1,5})", str(value), re.IGNORECASE)
    if isinstance(value, Listen):
        return value
    if found is None or int(found[3]) >= _PORTS:
        raise PydanticCustomError("host-and-port", "host-and-port")
    return Listen(found[1] or found[2], int(found[3]))


def _database_url(value: str) -> str:
    url = urlsplit(value)
    if url.scheme not in {"sqlite", "postgresql+psycopg"}:
        raise PydanticCustomError("sqlite-or-postgresql", "sqlite-or-postgresql")
    if url.scheme == "sqlite" and not re.match(r"sqlite:////[^/]", value):
        raise PydanticCustomError("absolute-path", "absolute-path")
    if url.password:  # the environment is seen by other programs, and by crash reports
        raise PydanticCustomError("password-in-url", "password-in-url")
    return value


def _words(value: object) -> object:
    return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value


def _small(value: object) -> object:
    return value.lower() if isinstance(value, str) else value


DatabaseUrl = Annotated[str, AfterValidator(_database_url)]
"""``sqlite:////path`` or ``postgresql+psycopg://…``; a password comes from a PGPASSFILE."""
Duration = Annotated[timedelta, Field(gt=timedelta(0))]
"""``PT30M`` or ``00:30:00``; longer than nothing."""
ListenAt = Annotated[Listen, BeforeValidator(_listen)]
"""``host:port``."""
Locales = Annotated[tuple[str, ...], BeforeValidator(_words)]
"""Names with spaces or commas between them."""
LogLevel = Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(_small)]


class RecordSettings(BaseSettings):
    """What every process is told.

    Attributes:
        database_url: where the record lies.
        log_level: from which level on codes and counts are written. Words are at none.
    """

    model_config: ClassVar[SettingsConfigDict] = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,
        enable_decoding=False,
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        validate_default=True,
    )

    database_url: DatabaseUrl
    log_level: LogLevel = "info"

    @classmethod
    @override
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        if unlisted := cls.model_fields.keys() - NAMES:
            raise TypeError(f"{cls.__name__}: {sorted(unlisted)} must stand in NAMES")

    @classmethod
    @override
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings

    @classmethod
    def read(cls) -> Self:
        """Return what the environment says. Raises SettingWrong, which names the variable only."""
        known = {PREFIX + name.upper() for name in NAMES}
        for name in sorted(os.environ):
            if name.upper().startswith(PREFIX) and name not in known:
                raise SettingWrong(_printable(name), "unknown")
        given: dict[str, Any] = {}  # nothing but the environment
        try:
            return cls(**given)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False, include_input=False)[0]
            field = str(first["loc"][0]) if first["loc"] else ""
            raise SettingWrong(PREFIX + field.upper(), first["type"]) from None


def secret_in(name: str, path: Path) -> str:
    """Return what a secret's file holds, without its line end.

    ``name`` is the variable that names the file, for the SettingWrong this raises.
    """
    try:
        text = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise SettingWrong(name, "file") from None
    if not text:
        raise SettingWrong(name, "file")
    return text


def _printable(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_]", "?", name)[:64]
