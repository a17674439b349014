"""Numbers and *listen*: what somebody says who only hears the questions."""

from __future__ import annotations

from dataclasses import replace

from bot.engine import Command, Place, Said
from bot.messages import Incoming
from bot.wording import token, understand
from intake.case import CallerId

PAPERS = Place("potential_victim", "papers")
LANGUAGE = Place("welcome", "language")
BOTH = ("bg", "en")


def typed(words: str, place: Place, offered: tuple[str, ...] = BOTH) -> Said | None:
    incoming = Incoming(CallerId(bytes(16)), None, "telegram", "1", words=words)
    return understand(incoming, place, 1, offered)


def test_a_number_of_a_language_counts_those_that_are_shown() -> None:
    assert typed("1", LANGUAGE) == Said(choices=("bg",))
    assert typed("2", LANGUAGE) == Said(choices=("en",))
    assert typed("1", LANGUAGE, ("en",)) == Said(choices=("en",))
    for other in ("0", "2", "3", "9" * 60):
        assert typed(other, LANGUAGE, ("en",)) is None, other


def test_done_has_the_last_number_once_something_is_ticked() -> None:
    assert typed("5", PAPERS) is None
    assert typed("5", replace(PAPERS, picked=("phone",))) == Said(done=True)
    assert typed("1, 2", replace(PAPERS, picked=("phone",))) == Said(choices=("papers", "phone"))


def test_a_number_of_a_review_is_one_in_any_script() -> None:
    check = Place("frontline_reporter", "check-person", answers=(("about", ("adult",)),))
    for one in ("1", "\u00b9", "\u0661"):
        assert typed(one, check) == Said(pick="about"), one


def test_listening_is_said_in_every_language() -> None:
    for words in ("listen", "Чуй", "chui", "/listen"):
        assert typed(words, PAPERS) == Said(command=Command.LISTEN), words
    button = token("welcome", "age", "~listen", 40_000)
    pressed = Incoming(CallerId(bytes(16)), None, "telegram", "1", pressed=button)
    assert understand(pressed, PAPERS, 1) == Said(command=Command.LISTEN)


def test_where_words_go_to_a_person_no_word_is_lost() -> None:
    line = Place("open_line", "line")
    assert typed("listen", line) == Said(words="listen")
    assert typed("слушай", line) == Said(words="слушай")
