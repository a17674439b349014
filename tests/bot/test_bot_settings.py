from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.settings import ELSEWHERE, TELEGRAM, BotSettings, bot_id_of
from intake.settings import SettingWrong
from tests.fake_telegram import TOKEN

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    for name in list(os.environ):  # noqa: TID251  a test clears it
        if name.startswith("HELPLINE_"):
            monkeypatch.delenv(name)
    (tmp_path / "bot.keys").write_text("{}")
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    monkeypatch.setenv("HELPLINE_DATABASE_URL", "sqlite:////tmp/none.db")
    monkeypatch.setenv("HELPLINE_BOT_KEYS", str(tmp_path / "bot.keys"))
    monkeypatch.setenv("HELPLINE_TELEGRAM_TOKEN_FILE", str(tmp_path / "token"))
    return monkeypatch


def test_what_is_not_said_is_as_documented(environment: pytest.MonkeyPatch) -> None:
    assert environment is not None
    settings = BotSettings.for_serving()
    assert settings.token() == TOKEN
    assert bot_id_of(TOKEN) == 123456789
    assert settings.telegram_api_url == TELEGRAM
    assert settings.telegram_per_second == 30
    assert settings.neutral_url == ELSEWHERE
    assert settings.conversation_idle == timedelta(minutes=30)
    assert settings.webchat_secure
    assert settings.webchat_listen is None


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        ({"TELEGRAM_TOKEN_FILE": ""}, "HELPLINE_WEBCHAT_LISTEN"),
        ({"BOT_KEYS": "/nowhere"}, "HELPLINE_BOT_KEYS"),
        ({"TELEGRAM_API_URL": "ftp://x"}, "HELPLINE_TELEGRAM_API_URL"),
        ({"TELEGRAM_API_URL": "https://user@host"}, "HELPLINE_TELEGRAM_API_URL"),
        ({"TELEGRAM_PER_SECOND": "-1"}, "HELPLINE_TELEGRAM_PER_SECOND"),
        ({"NEUTRAL_URL": "javascript:1"}, "HELPLINE_NEUTRAL_URL"),
        ({"NEUTRAL_URL": 'https://x/"onload'}, "HELPLINE_NEUTRAL_URL"),
        ({"NEUTRAL_URL": "bg=https://x.example/,hu=ftp://y"}, "HELPLINE_NEUTRAL_URL"),
        ({"NEUTRAL_URL": "bg=https://x.example/,https://y.example/"}, "HELPLINE_NEUTRAL_URL"),
        ({"NEUTRAL_URL": "bg=https://x.example/,bg=https://y.ex/"}, "HELPLINE_NEUTRAL_URL"),
        ({"CONVERSATION_IDLE": "PT0S"}, "HELPLINE_CONVERSATION_IDLE"),
        (
            {"WEBCHAT_LISTEN": "0.0.0.0:8080", "WEBCHAT_SECURE": "false"},
            "HELPLINE_WEBCHAT_SECURE",
        ),
        ({"WEBCHAT_LITSEN": "127.0.0.1:8080"}, "HELPLINE_WEBCHAT_LITSEN"),
    ],
)
def test_what_is_of_no_use_stops_the_start(
    environment: pytest.MonkeyPatch, changed: dict[str, str], name: str
) -> None:
    for key, value in changed.items():
        environment.setenv(f"HELPLINE_{key}", value)
    with pytest.raises(SettingWrong) as caught:
        BotSettings.for_serving()
    assert caught.value.name == name
    assert not any(value and value in str(caught.value) for value in changed.values())


@pytest.mark.parametrize(
    ("given", "known"),
    [
        ("https://x.example/?a=b,c", {"*": "https://x.example/?a=b,c"}),
        (
            "bg=https://x.example/?a=b, *=https://y.example/",
            {"bg": "https://x.example/?a=b", "*": "https://y.example/"},
        ),
        ("pl=https://x.example/", {"pl": "https://x.example/", "*": ELSEWHERE["*"]}),
    ],
)
def test_each_country_may_have_its_own_way_out(
    environment: pytest.MonkeyPatch, given: str, known: dict[str, str]
) -> None:
    environment.setenv("HELPLINE_NEUTRAL_URL", given)
    assert BotSettings.for_serving().neutral_url == known


def test_on_this_machine_itself_the_web_chat_may_do_without_tls(
    environment: pytest.MonkeyPatch,
) -> None:
    environment.setenv("HELPLINE_WEBCHAT_LISTEN", "127.0.0.1:8080")
    environment.setenv("HELPLINE_WEBCHAT_SECURE", "false")
    assert not BotSettings.for_serving().webchat_secure


@pytest.mark.parametrize("token", ["", "abc", "1:", "1:a b", "1:a/../b", f"{TOKEN}/"])
def test_a_token_that_is_none_is_named_by_its_setting(
    environment: pytest.MonkeyPatch, tmp_path: Path, token: str
) -> None:
    assert environment is not None
    (tmp_path / "token").write_text(token)
    with pytest.raises(SettingWrong) as caught:
        BotSettings.for_serving().token()
    assert caught.value.name == "HELPLINE_TELEGRAM_TOKEN_FILE"
