"""Code words chosen, said and kept to themselves, over a real database."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from bot import turns
from bot.agreement import Mark
from bot.messages import Odd
from bot.safecontact import readable
from intake.case import EntryKind
from intake.tables import RECORD, quarantine
from tests.bot.planning import DURESS_WORD, OK_WORD, agree

if TYPE_CHECKING:
    from bot.agreement import Agreement
    from intake.db import Database
    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes

WORDS = (OK_WORD, DURESS_WORD)
RECIPE = "Banitsa"


def agreed(caller: Caller) -> Agreement:
    here = caller.stands
    assert here is not None
    return here.agreed


def plans(eyes: DeskEyes) -> list[dict[str, Any]]:
    return [content for kind, content in eyes.entries() if kind is EntryKind.CONTACT_PLAN]


def raw(database: Database) -> bytes:
    """Everything in the database, as bytes."""

    def read(tx: Any) -> bytes:  # noqa: ANN401  a Tx
        rows = [row for table in RECORD.sorted_tables for row in tx.rows(select(table))]
        return b"\0".join(
            cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row
        )

    return database.call(read)


def test_a_word_stands_nowhere_in_clear(
    corner: Corner, eyes: DeskEyes, keeper: Database, caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    with caplog.at_level(logging.DEBUG):
        caller = agree(corner.who().on_the_line(), words=WORDS)
        caller.say(OK_WORD)
        caller.say(DURESS_WORD)
    told = repr((eyes.entries(), eyes.signals(), agreed(caller))) + caplog.text
    told += repr(capsys.readouterr())
    for word in (*OK_WORD.split(), *DURESS_WORD.split()):
        assert word not in told
        assert word.encode() not in raw(keeper)


@pytest.mark.parametrize("word", ["no", "abc", "safe times", "stop me now please thanks"])
def test_a_word_that_is_said_by_chance_is_not_taken(corner: Corner, word: str) -> None:
    caller = corner.who().on_the_line()
    caller.say("safe times")
    for step in ("phone:no", "when:any-time", "opening:note", "delete:yes", "nudge:no"):
        caller.press(step)
    caller.say(word)
    assert caller.at == "safe_contact:ok-word"
    assert not agreed(caller).ok_word
    if word != "safe times":
        assert "another word" in caller.sees.text


def test_the_two_words_must_not_be_the_same(corner: Corner) -> None:
    caller = corner.who().on_the_line()
    caller.say("safe times")
    for step in ("phone:no", "when:any-time", "opening:note", "delete:yes", "nudge:no"):
        caller.press(step)
    caller.say(OK_WORD)
    assert caller.at == "safe_contact:duress-word"
    caller.say(DURESS_WORD)
    assert agreed(caller).ok_word != agreed(caller).duress_word
    caller.say("safe times")
    caller.press("phone:no", "when:any-time", "opening:note", "delete:yes", "nudge:no")
    caller.say("lemon trees")
    caller.say("Lemon Trees!")
    assert caller.at == "safe_contact:duress-word"


def test_danger_in_place_of_a_word_is_danger(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().on_the_line()
    caller.say("safe times")
    for step in ("phone:no", "when:any-time", "opening:note", "delete:yes", "nudge:no"):
        caller.press(step)
    caller.say("he will kill me")
    assert not agreed(caller).ok_word
    assert eyes.signals()[-1]["flags"] == ["danger-word"]
    assert eyes.signals()[-1]["item"] == "words"
    assert eyes.entries()[-1][1]["text"] == "he will kill me"
    assert "112" in caller.sees.text


def test_a_word_in_a_turn_that_breaks_is_not_put_aside(
    corner: Corner, eyes: DeskEyes, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = corner.who().on_the_line()
    caller.say("safe times")
    for step in ("phone:no", "when:any-time", "opening:note", "delete:yes", "nudge:no"):
        caller.press(step)

    def broken(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(turns, "take", broken)
    caller.say(OK_WORD)
    rows = eyes.database.call(lambda tx: tx.rows(select(quarantine.c.envelope)))
    assert len(rows) == 1
    assert OK_WORD.encode() not in raw(eyes.database)


def test_what_is_put_aside_has_no_code_word_in_it(corner: Corner) -> None:
    caller = agree(corner.who().on_the_line(), words=WORDS)
    now = corner.clock()
    assert readable(caller.stands, "fine, Lemon Tree", corner.street, now) == "fine,"
    assert readable(caller.stands, "a lemon", corner.street, now) == "a lemon"
    caller.say("safe times")
    for step in ("phone:no", "when:any-time", "opening:note", "delete:yes", "nudge:no"):
        caller.press(step)
    assert readable(caller.stands, "a lemon", corner.street, now) == ""
    assert readable(None, "a lemon", corner.street, now) == "a lemon"


def test_the_ok_word_is_told_to_staff_and_is_no_message(corner: Corner, eyes: DeskEyes) -> None:
    caller = agree(corner.who().on_the_line(), words=WORDS)
    corner.clock.move(hours=2)
    before = eyes.kinds()
    caller.say("Goldfish  POND!")
    assert eyes.kinds() == [*before, EntryKind.CONTACT_PLAN]
    assert plans(eyes)[-1]["what"] == "ok-word"
    assert eyes.signals()[-1]["flags"] == ["ok-word"]
    assert Mark.PROVED in agreed(caller).marks
    assert caller.at == "open_line:saved"
    caller.say("goldfish pond is my word")
    texts = [content.get("text") for _, content in eyes.entries()]
    assert "is my word" in texts, "what stands around it is read as ever"
    assert plans(eyes)[-1]["what"] == "ok-word"


@pytest.mark.parametrize("odd", [Odd.EDITED, Odd.PICTURE])
def test_a_changed_message_or_a_picture_where_a_word_is_chosen_is_kept_nowhere(
    corner: Corner, eyes: DeskEyes, odd: Odd
) -> None:
    caller = corner.who().on_the_line()
    caller.say("safe times")
    for step in ("phone:no", "when:any-time", "opening:note", "delete:yes", "nudge:no"):
        caller.press(step)
    for step, word in (("ok-word", OK_WORD), ("duress-word", DURESS_WORD)):
        assert caller.at == f"safe_contact:{step}"
        before = len(eyes.entries())
        caller.say(f"{word}s", odd=odd)
        assert caller.at == f"safe_contact:{step}", "it is no answer"
        assert len(eyes.entries()) == before
        caller.say(word)
    assert agreed(caller).duress_word


def test_the_duress_word_within_a_sentence_is_heard_and_not_filed(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = agree(corner.who().on_the_line(), words=("goldfish pond", "Limón dulce"))
    caller.say("he will kill me, I am fine, limon dulce")
    assert caller.sees.text.startswith(RECIPE)
    flags = {flag for signal in eyes.signals()[-2:] for flag in signal["flags"]}
    assert flags == {"duress", "danger-word"}
    assert eyes.entries()[-1][1]["text"] == "he will kill me, I am fine,"
    assert "dulce" not in repr(eyes.entries())


def test_the_duress_word_shows_a_recipe_and_from_then_on_nothing_else(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = agree(corner.who().on_the_line(), words=WORDS)
    caller.say(DURESS_WORD)
    assert caller.sees.text.startswith(RECIPE)
    assert not caller.sees.buttons
    assert plans(eyes)[-1]["what"] == "duress-word"
    assert eyes.signals()[-1] == {
        "item": "words", "answer": [], "indicators": [], "flags": ["duress"],
        "profile": "adult", "at": corner.clock().isoformat(),
    }  # fmt: skip
    for words in ("hello?", "person", "danger", "/start", OK_WORD, "he will kill me"):
        caller.say(words)
        assert caller.sees.text.startswith(RECIPE)
    assert Mark.HELD in agreed(caller).marks
    texts = [content.get("text") for _, content in eyes.entries()]
    assert "hello?" in texts, "what is written is still read"


def test_duress_is_heard_from_a_stranger_to_us_before_any_consent(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = agree(corner.who().on_the_line(), words=WORDS)
    caller.say("leave")
    caller.say("/start")
    caller.say("hello")
    before = len(eyes.entries())
    caller.say(DURESS_WORD)
    assert caller.sees.text.startswith(RECIPE)
    assert len(eyes.entries()) == before + 1
    assert eyes.signals()[-1]["flags"] == ["duress"]


def test_after_duress_she_can_still_leave_and_finds_only_the_recipe_again(corner: Corner) -> None:
    caller = agree(corner.who().on_the_line(), words=WORDS)
    caller.say(DURESS_WORD)
    caller.say("leave")
    here = caller.stands
    assert here is not None
    assert here.left
    caller.say("/start")
    assert caller.sees.text.startswith(RECIPE)


@pytest.mark.parametrize("leaves", [False, True])
def test_danger_behind_the_recipe_is_filed_with_its_flag_also_after_leaving(
    corner: Corner, eyes: DeskEyes, *, leaves: bool
) -> None:
    caller = agree(corner.who().on_the_line(), words=WORDS)
    button = caller.token(f"{caller.at.partition(':')[2]}:~danger")
    caller.say(DURESS_WORD)
    if leaves:
        caller.say("/leave")
    before = len(eyes.entries())
    caller.say("he has a knife, he will kill me")
    assert eyes.entries()[-1][1]["text"] == "he has a knife, he will kill me"
    assert eyes.signals()[-1]["flags"] == ["danger-word"]
    caller.say("danger")
    assert eyes.signals()[-1]["flags"] == ["danger-now"]
    corner.take(corner.incoming(caller, pressed=button, press="1"))
    assert eyes.signals()[-1]["flags"] == ["danger-now"], "an old button, too"
    caller.say("I want to die")
    assert eyes.signals()[-1]["flags"] == ["suicide-word"]
    caller.say("third floor, blue door")
    assert eyes.entries()[-1][1]["text"] == "third floor, blue door"
    assert len(eyes.entries()) == before + 5
    assert caller.sees.text.startswith(RECIPE)
    assert not caller.sees.buttons


def test_duress_without_a_word_agreed_is_a_word_like_any_other(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().on_the_line()
    caller.say(DURESS_WORD)
    assert eyes.entries()[-1][1]["text"] == DURESS_WORD


def test_whoever_does_not_say_the_word_cannot_undo_what_was_agreed(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = agree(corner.who().on_the_line(), when="when-i-write", words=WORDS)
    corner.clock.move(hours=1)
    caller.say("safe times")
    assert caller.at.startswith("open_line:")
    assert "the word you chose" in caller.sees.text
    caller.say(OK_WORD)
    caller.say("safe times")
    assert caller.at == "safe_contact:phone"
    caller.say("leave")
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    caller.press("consent-contact:shared")
    assert caller.at == "welcome:age"
    assert agreed(caller).plan.windows == ()
    assert len(plans(eyes)) >= 1


def test_nor_where_she_stopped_while_choosing(corner: Corner) -> None:
    caller = corner.who().on_the_line()
    caller.say("safe times")
    caller.press("phone:yes", "when:when-i-write", "opening:parcel", "delete:yes", "nudge:no")
    caller.say(OK_WORD)
    caller.press("duress-word:~stop")
    corner.clock.move(hours=1)
    caller.say("safe times")
    assert caller.at == "safe_contact:stopped"
    assert "the word you chose" in caller.sees.text
    caller.say("danger")
    assert caller.at == "safe_contact:emergency"
