"""A rehearsal: the conversation as a caller has it, without keys, record or staff."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from bot.channels.terminal import Rehearsal, rehearse
from tests.bot.lines import lines

if TYPE_CHECKING:
    from collections.abc import Callable


def typing(*typed: str) -> Callable[[], str]:
    """Somebody who types this and then closes the terminal."""
    waiting = iter(typed)

    def ask() -> str:
        for words in waiting:
            return words
        raise EOFError

    return ask


def played(flow: str, locale: str, *typed: str) -> str:
    out = io.StringIO()
    rehearse(flow, locale, lines, ask=typing(*typed), out=out)
    return out.getvalue()


def test_a_rehearsal_goes_to_the_end_and_stops() -> None:
    told = played("welcome", "en", "english", "no", "never asked")
    assert told.endswith("disposition: not-safe\n")
    assert "never asked" not in told


def test_a_language_nobody_speaks_can_be_rehearsed_and_one_without_texts_cannot() -> None:
    told = played("potential_victim", "qps", "1")
    assert "~]" in told
    with pytest.raises(LookupError):
        played("welcome", "xx")


def test_closing_the_terminal_ends_it() -> None:
    assert played("welcome", "bg").endswith("caller: ")


def test_what_is_not_understood_is_said_so() -> None:
    told = played("potential_victim", "en", "banana", "done")
    assert told.count("I did not understand that") == 2


def test_a_command_that_does_nothing_here_is_said_so() -> None:
    told = played("welcome", "en", "skip")
    assert "I did not understand that" in told


def test_signs_are_shown_to_who_rehearses() -> None:
    told = played("potential_victim", "en", "yes", "1", "no")
    assert "indicates: D5.isolation, confined" in told


def test_leaving_shows_the_harmless_screen() -> None:
    told = played("potential_victim", "en", "exit")
    assert "Pancakes" in told
    assert told.endswith("disposition: left\n")


def test_ticks_are_kept_between_answers() -> None:
    rehearsal = Rehearsal("potential_victim", "en", lines)
    for words in ("yes", "1", "yes", "1, 2"):
        rehearsal.hear(words)
    assert rehearsal.turn.at.step == "promise"
    assert not rehearsal.over


def test_permissions_are_shown_to_who_rehearses() -> None:
    told = played("referral_consent", "en", "yes, you may")
    assert "consent: L3 given" in told


def test_the_numbers_of_a_fresh_installation_are_shown() -> None:
    out = io.StringIO()
    rehearse("open_line", "bg", ask=typing("телефони"), out=out)
    assert "0800 20 100" in out.getvalue()


def test_only_what_exists_can_be_rehearsed() -> None:
    with pytest.raises(LookupError):
        played("welcome", "xx")
    with pytest.raises(KeyError):
        played("nothing", "en")
