"""Settings: what is misspelt or wrong stops the start, and no value is ever repeated."""

from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from pydantic import FilePath, ValidationError

from intake.errors import Exit
from intake.settings import (
    NAMES,
    PREFIX,
    DatabaseUrl,
    Duration,
    Listen,
    ListenAt,
    Locales,
    RecordSettings,
    SettingWrong,
    secret_in,
)

if TYPE_CHECKING:
    from pathlib import Path

URL = "sqlite:////var/lib/helpline/record.db"


class StreetSettings(RecordSettings):
    bot_keys: FilePath | None = None
    webchat_listen: ListenAt | None = None
    webchat_secure: bool = True
    conversation_idle: Duration = timedelta(minutes=30)
    locales: Locales = ()


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):  # noqa: TID251  to be read by nobody in these tests
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HELPLINE_DATABASE_URL", URL)


def refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> SettingWrong:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingWrong) as wrong:
        StreetSettings.read()
    assert wrong.value.name == name
    assert value not in str(wrong.value)
    assert value not in repr(wrong.value)
    assert wrong.value.__suppress_context__ or wrong.value.__context__ is None
    return wrong.value


def test_what_is_not_set_has_its_default() -> None:
    settings = StreetSettings.read()
    assert (settings.database_url, settings.log_level) == (URL, "info")
    assert settings.conversation_idle == timedelta(minutes=30)


def test_what_is_set_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "bot.keys").touch()
    monkeypatch.setenv("HELPLINE_BOT_KEYS", str(tmp_path / "bot.keys"))
    monkeypatch.setenv("HELPLINE_LOG_LEVEL", "DEBUG")
    monkeypatch.setenv("HELPLINE_WEBCHAT_LISTEN", "127.0.0.1:8080")
    monkeypatch.setenv("HELPLINE_WEBCHAT_SECURE", "false")
    monkeypatch.setenv("HELPLINE_CONVERSATION_IDLE", "PT45M")
    monkeypatch.setenv("HELPLINE_LOCALES", "bg, en")
    settings = StreetSettings.read()
    assert settings.bot_keys == tmp_path / "bot.keys"
    assert settings.log_level == "debug"
    assert settings.webchat_listen == Listen("127.0.0.1", 8080)
    assert not settings.webchat_secure
    assert settings.conversation_idle == timedelta(minutes=45)
    assert settings.locales == ("bg", "en")


def test_an_empty_setting_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HELPLINE_WEBCHAT_LISTEN", "")
    assert StreetSettings.read().webchat_listen is None


def test_settings_do_not_change_afterwards() -> None:
    with pytest.raises(ValidationError):
        StreetSettings.read().log_level = "debug"


def test_a_misspelt_name_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = refused(monkeypatch, "HELPLINE_CONVERSATION_IDEL", "PT1H-canary")
    assert wrong.code == "unknown"


@pytest.mark.parametrize("name", ["helpline_log_level", "Helpline_Log_Level"])
def test_a_name_in_other_letters_is_misspelt(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    assert refused(monkeypatch, name, "debug-canary").code == "unknown"


def test_a_name_that_is_no_name_is_told_without_its_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HELPLINE_\x1b[31m" + "x" * 200, "1")
    with pytest.raises(SettingWrong) as wrong:
        StreetSettings.read()
    assert wrong.value.name == ("HELPLINE_??31m" + "x" * 200)[:64]


def test_the_names_of_all_processes_are_known_to_each(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES - StreetSettings.model_fields.keys():
        monkeypatch.setenv(PREFIX + name.upper(), "something")
    assert StreetSettings.read().database_url == URL


def test_a_setting_nobody_listed_is_found_when_its_class_is_made() -> None:
    with pytest.raises(TypeError, match="retention"):
        type("Unlisted", (RecordSettings,), {"__annotations__": {"retention": int}})


def test_what_must_be_set_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HELPLINE_DATABASE_URL")
    with pytest.raises(SettingWrong) as wrong:
        StreetSettings.read()
    assert (wrong.value.name, wrong.value.code) == ("HELPLINE_DATABASE_URL", "missing")
    assert str(wrong.value) == "The setting HELPLINE_DATABASE_URL cannot be used: missing."


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("HELPLINE_LOG_LEVEL", "loud-canary", "literal_error"),
        ("HELPLINE_BOT_KEYS", "/no/such/canary", "path_not_file"),
        ("HELPLINE_WEBCHAT_SECURE", "canary", "bool_parsing"),
        ("HELPLINE_CONVERSATION_IDLE", "canary", "time_delta_parsing"),
        ("HELPLINE_CONVERSATION_IDLE", "-PT1H", "greater_than"),
        ("HELPLINE_CONVERSATION_IDLE", "PT0S", "greater_than"),
        ("HELPLINE_WEBCHAT_LISTEN", "8080", "host-and-port"),
        ("HELPLINE_WEBCHAT_LISTEN", "host:65536", "host-and-port"),
        ("HELPLINE_WEBCHAT_LISTEN", "::1:8080", "host-and-port"),
        ("HELPLINE_WEBCHAT_LISTEN", "https://host:80", "host-and-port"),
        ("HELPLINE_DATABASE_URL", "mysql://canary", "sqlite-or-postgresql"),
        ("HELPLINE_DATABASE_URL", "postgresql://canary", "sqlite-or-postgresql"),
        ("HELPLINE_DATABASE_URL", "sqlite://", "absolute-path"),
        ("HELPLINE_DATABASE_URL", "sqlite:///canary.db", "absolute-path"),
        ("HELPLINE_DATABASE_URL", "postgresql+psycopg://u:canary@h/d", "password-in-url"),
    ],
)
def test_a_wrong_value_is_named_and_not_repeated(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, code: str
) -> None:
    assert refused(monkeypatch, name, value).code == code


def test_postgresql_is_reached_without_a_password_in_the_environment() -> None:
    url: DatabaseUrl = "postgresql+psycopg://helpline@/record?host=/run/postgresql"
    assert RecordSettings(database_url=url).database_url == url


def test_settings_can_be_given_by_tests() -> None:
    settings = StreetSettings(database_url=URL, webchat_listen=Listen("::1", 0), locales=("bg",))
    assert settings.webchat_listen == Listen("::1", 0)
    assert settings.locales == ("bg",)


@pytest.mark.parametrize(
    ("text", "host", "loopback"),
    [
        ("127.0.0.1:1", "127.0.0.1", True),
        ("localhost:1", "localhost", True),
        ("[::1]:1", "::1", True),
        ("0.0.0.0:1", "0.0.0.0", False),  # noqa: S104  read, not bound
        ("helpline.example:1", "helpline.example", False),
        ("[2001:db8::1]:1", "2001:db8::1", False),
    ],
)
def test_only_this_machine_is_loopback(
    monkeypatch: pytest.MonkeyPatch, text: str, host: str, *, loopback: bool
) -> None:
    monkeypatch.setenv("HELPLINE_WEBCHAT_LISTEN", text)
    listen = StreetSettings.read().webchat_listen
    assert listen == Listen(host, 1)
    assert listen.loopback is loopback


def test_a_secret_is_read_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("12:abc\n")
    assert secret_in("HELPLINE_TELEGRAM_TOKEN_FILE", tmp_path / "token") == "12:abc"


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff"])
def test_a_secret_that_is_none_stops_the_start(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "token").write_bytes(content)
    with pytest.raises(SettingWrong) as wrong:
        secret_in("HELPLINE_TELEGRAM_TOKEN_FILE", tmp_path / "token")
    assert (wrong.value.name, wrong.value.code) == ("HELPLINE_TELEGRAM_TOKEN_FILE", "file")


def test_the_exit_codes_are_the_documented_ones() -> None:
    assert [(code.name, int(code)) for code in Exit] == [
        ("OK", 0),
        ("UNEXPECTED", 1),
        ("SETTING", 2),
        ("SCHEMA", 3),
        ("KEYS", 4),
        ("DATABASE", 5),
        ("PORT", 6),
    ]
