"""What the staff side is told at its start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator, FilePath
from pydantic_core import PydanticCustomError

from intake.numbers import COUNTRIES
from intake.settings import ListenAt, RecordSettings, SettingWrong, WebAddress

if TYPE_CHECKING:
    from typing import Self

DIRECTORY = Path(__file__).parent / "directory.toml"


def _country(value: str) -> str:
    if value not in COUNTRIES:
        known = "-or-".join(COUNTRIES)
        raise PydanticCustomError(known, known)
    return value


class EscalationSettings(RecordSettings):
    """Settings of ``python -m escalation``; each is ``HELPLINE_`` and the name in capitals.

    Attributes:
        desk_keys: the staff side's key file.
        console_listen: where the console answers; ``None`` starts none.
        country: where this organisation works, one of those we have numbers and a list of; help
            from another takes consent L4, and a misspelt one would ask that of everybody.
        console_secure: whether browsers reach it over TLS; ``false`` only for this machine itself.
        pager_url: an ntfy-compatible server; ``None`` pages nobody.
        directory: the list of organisations; the one that comes along unless told otherwise.
        partner_keys_dir: ``*.public`` files of partners that can open a sealed referral.
    """

    desk_keys: FilePath
    console_listen: ListenAt | None = None
    console_secure: bool = True
    country: Annotated[str, AfterValidator(_country)] = "bg"
    pager_url: WebAddress | None = None
    directory: FilePath = DIRECTORY
    partner_keys_dir: Path | None = None

    @classmethod
    def for_serving(cls) -> Self:
        """Return the settings of ``serve``. Raises SettingWrong.

        Without TLS the cookie of a session would cross the network in clear: only loopback may.
        """
        settings = cls.read()
        listen = settings.console_listen
        if not settings.console_secure and listen is not None and not listen.loopback:
            raise SettingWrong("HELPLINE_CONSOLE_SECURE", "loopback-only")
        folder = settings.partner_keys_dir
        if folder is not None and not folder.is_dir():
            raise SettingWrong("HELPLINE_PARTNER_KEYS_DIR", "path_not_directory")
        return settings


class QueueSettings(RecordSettings):
    """What commands need that use no key at all."""
