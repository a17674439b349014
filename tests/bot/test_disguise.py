"""Who looks over a shoulder, or through a list of chats and tabs, learns nothing."""

from __future__ import annotations

import re

import pytest

from bot.channels.telegram.introduction import COMMANDS
from locales import Texts, all_locales

TELLING = re.compile(
    "traffick|victim|police|helpline|hotline|rescue|violen|slave|трафик|жертв|полици|насили|злоупотреб"
    "|handel|ofiar|policj|przemoc|áldozat|rendőr|erőszak|emberkeresk|trafic|poli[țt]i|victim|violen|violen[țt]"
    "|поліці|торгівл|торговл|насильс|kaçakç|polis|şiddet|mağdur|trata|policía|violencia|víctima"
    "|شرطة|ضحي|اتجار|عنف|پلیس|قاچاق|خشونت|قربانی|cảnh sát|nạn nhân|buôn người|bạo lực"
    "|pulis|biktima|karahasan",
    re.IGNORECASE,
)

LONGEST_DESCRIPTION = 512
LONGEST_SHORT = 120
"""What Telegram takes, in signs."""


@pytest.mark.parametrize("locale", all_locales())
def test_nothing_that_stands_in_a_list_of_chats_says_what_this_is(locale: str) -> None:
    texts = Texts(locale, "common")
    shown = [texts.text(f"menu-{name}") for name in (*COMMANDS, "description", "short")]
    shown += [Texts(locale, "webchat").text(key) for key in ("title", "neutral-title")]
    for each in shown:
        assert not TELLING.search(each), each
    assert len(texts.text("menu-description")) <= LONGEST_DESCRIPTION
    assert len(texts.text("menu-short")) <= LONGEST_SHORT
