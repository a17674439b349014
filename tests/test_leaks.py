"""The search finds what is there: without this, finding nothing would prove nothing."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

from tests.leaks import files_of, leaks

if TYPE_CHECKING:
    from pathlib import Path

WORDS = ("zq-mark-latin", "ЩЪ-марка-ЖЮ", "🦄🧿")
CHAT = 6_871_234_567_891


@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_found_in_every_form(word: str) -> None:
    places = {
        "plain": f"it said {word}.".encode(),
        "wide": f"it said {word}.".encode("utf-16-le"),
        "json": json.dumps({"text": f"it said {word}."}).encode(),
        "log of json": json.dumps(json.dumps({"text": word})).encode(),
        "repr": repr(f"it said {word}".encode()).encode(),
        "innocent": b"it said nothing",
    }
    found = leaks(places, WORDS)
    assert {one.where for one in found} == set(places) - {"innocent"}
    assert {one.what for one in found} == {word}


def test_words_and_numbers_are_found_in_a_database_and_its_log(tmp_path: Path) -> None:
    record = sqlite3.connect(tmp_path / "record.sqlite")
    record.execute("PRAGMA journal_mode=WAL")
    record.execute("CREATE TABLE t (a TEXT, b INTEGER, c BLOB)")
    record.execute("INSERT INTO t VALUES (?, ?, ?)", (WORDS[1], CHAT, WORDS[2].encode()))
    record.commit()
    found = leaks(files_of(tmp_path), WORDS, [CHAT])
    record.close()
    assert {one.what for one in found} == {WORDS[1], WORDS[2], str(CHAT)}
    assert any("wal" in one.where for one in found)


def test_a_number_is_found_as_text_and_as_bytes() -> None:
    for raw in (b"%d" % CHAT, CHAT.to_bytes(8, "little"), CHAT.to_bytes(8, "big")):
        assert leaks({"here": b"x" + raw + b"y"}, [], [CHAT])
