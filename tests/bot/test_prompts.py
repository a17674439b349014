"""Voices: named after what they say, recordings untouched, placeholders listed as such."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from bot import prompts, voicing
from bot.__main__ import app
from bot.engine import Shown
from bot.messages import Button, Outgoing, Prompt
from bot.prompts import (
    LARGEST,
    PLACEHOLDER,
    RECORDING,
    Line,
    Prompts,
    Said,
    listed,
    name_of,
    numbered,
    spoken,
)
from bot.voicing import Told, ToolMissing, make_voices, write_script
from bot.wording import Scene, outgoing, phrase
from intake.clock import utc_now
from intake.numbers import Audience, Certainty
from intake.numbers import numbers as all_numbers
from intake.store import confirmations
from intake.store.confirmations import What
from tests.bot.lines import lines
from tests.spoken import OGG, speak

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from intake.db import Database

TEXTS = ("Is it safe to write now?", "Choose your language.")
WANTED = {name_of(text): Line(f"welcome.{number}", text) for number, text in enumerate(TEXTS)}


def numbers(facts: Mapping[str, str]) -> object:
    return lines(facts.get("country", ""))


@pytest.fixture
def two_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two texts in every language instead of some hundred."""
    monkeypatch.setattr(voicing, "script", lambda *_: dict(WANTED))


def test_a_voice_says_the_text_and_its_answers_by_number_but_no_commands() -> None:
    message = outgoing(Shown("welcome", "safe-to-write"), Scene("en", numbers=lines("bg")))
    (said,) = spoken(message)
    assert said.lang == "en"
    assert said.words.endswith("\n1: Yes, it is safe.\n2: No.")


def test_each_language_is_said_in_itself() -> None:
    message = outgoing(Shown("welcome", "language"), Scene("en", offered=("en", "bg")))
    assert spoken(message) == (
        Said("bg", "Изберете език.\n1: Български."),
        Said("en", "Choose your language.\n2: English."),
    )


def test_a_voice_does_not_change_with_a_tick_and_says_how_choosing_ends() -> None:
    scene = Scene("en", numbers=lines("bg"))
    ticked = Scene("en", numbers=lines("bg"), picked=("papers",))
    shown = Shown("potential_victim", "papers")
    (said,) = spoken(outgoing(shown, scene))
    assert said.words.endswith("4: Not sure.\n5: Done.")
    assert spoken(outgoing(shown, ticked)) == (said,)
    labels = [b.label for row in numbered(outgoing(shown, ticked)).buttons for b in row]
    assert labels[0].startswith("\u2713 1. ")
    assert labels[3].startswith("4. ")
    assert labels[4] == "5. Done"
    assert not labels[5][0].isdigit(), "commands have no numbers"


def test_a_message_with_a_voice_has_numbers_and_one_without_is_as_it_was(tmp_path: Path) -> None:
    scene = Scene("en", numbers=lines("bg"))
    safe, age = (outgoing(Shown("welcome", step), scene) for step in ("safe-to-write", "age"))
    prompts = speak(tmp_path, safe)
    beside = prompts.beside(safe)
    (prompt,) = beside.prompts
    assert prompts.path(prompt) is not None
    assert beside.text == safe.text
    assert [b.label for b in beside.buttons[0]] == ["1. Yes, it is safe"]
    assert prompts.beside(age) is age


def test_another_word_has_another_name() -> None:
    assert name_of("yes") != name_of("yes.")
    assert len(name_of("yes")) == 24


def test_everything_that_can_be_shown_is_in_the_script() -> None:
    wanted = prompts.script("bg", numbers, ("bg", "en"))  # type: ignore[arg-type]  # lines stand in for numbers
    for facts in ({}, {"country": "pl", "profile": "minor"}, {"country": "bg", "time": "before"}):
        scene = Scene("bg", "web", facts=facts, numbers=lines(facts.get("country", "")),
                      offered=("bg", "en"))  # fmt: skip
        for shown in prompts._steps():
            said = [one.words for one in spoken(outgoing(shown, scene)) if one.lang == "bg"]
            assert {name_of(words) for words in said} <= wanted.keys(), shown
            assert said, shown
    alone = outgoing(Shown("welcome", "language"), Scene("bg", offered=("bg",)))
    assert name_of(spoken(alone)[0].words) in wanted, "however many languages are offered"
    notice = phrase("not-understood", Scene("bg", numbers=lines("bg")))
    assert name_of(spoken(notice)[0].words) in wanted


def test_what_lies_there_is_found_and_nothing_else(tmp_path: Path) -> None:
    home = tmp_path / "en"
    home.mkdir()
    good, large = name_of(TEXTS[0]), name_of(TEXTS[1])
    (home / f"{good}.ogg").write_bytes(OGG)
    (home / f"{large}.ogg").write_bytes(bytes(LARGEST + 1))
    (home / "song.ogg").write_bytes(OGG)
    found = Prompts.found_in(tmp_path)
    assert found.beside(Outgoing(TEXTS[0], lang="en")).prompts == (Prompt("en", good),)
    assert found.path(Prompt("en", good)) == home / f"{good}.ogg"
    assert found.beside(Outgoing(TEXTS[1], lang="en")).prompts == ()
    assert found.beside(Outgoing(TEXTS[0], lang="bg")).prompts == ()
    for lang, name in (("en", "song"), ("..", good), ("en", f"../en/{good}"), ("en", "")):
        assert found.path(Prompt(lang, name)) is None


def test_without_a_folder_there_is_no_voice() -> None:
    none = Prompts.found_in(None)
    message = Outgoing("anything", ((Button("Yes", "x"),),))
    assert none.beside(message) is message
    assert none.path(Prompt("en", name_of("anything"))) is None


def test_without_the_tools_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(ToolMissing, match="apt-get install espeak-ng opus-tools"):
        make_voices(tmp_path, ["en"], numbers, print)  # type: ignore[arg-type]  # lines stand in for numbers


@pytest.mark.usefixtures("two_texts")
def test_a_script_names_the_file_of_each_text(tmp_path: Path) -> None:
    path = write_script(tmp_path, "en", numbers, ("en",))  # type: ignore[arg-type]  # lines stand in for numbers
    text = path.read_text(encoding="utf-8")
    for name, line in WANTED.items():
        assert f"{name}.ogg  ({line.where})\n{line.words}\n" in text


@pytest.mark.voices
@pytest.mark.usefixtures("two_texts")
def test_placeholders_are_made_listed_and_renewed_and_recordings_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (name_of(text) for text in TEXTS)
    home = tmp_path / "en"
    home.mkdir()
    (home / f"{second}.ogg").write_bytes(OGG + b" spoken by a person")
    told: list[Told] = []
    make_voices(tmp_path, ["en"], numbers, told.append)  # type: ignore[arg-type]  # lines stand in for numbers
    assert (home / f"{first}.ogg").read_bytes().startswith(OGG)
    assert (home / f"{second}.ogg").read_bytes() == OGG + b" spoken by a person"
    rows = listed(tmp_path, "en")
    assert {name: row["by"] for name, row in rows.items()} == {
        first: PLACEHOLDER, second: RECORDING,
    }  # fmt: skip
    assert rows[first]["words"] == TEXTS[0]
    assert told == [Told("en", 2, 1, 1)]
    assert told[0].silent == 0

    # The text of both changes: the placeholder goes, the recording stays and is used no more.
    other = {name_of("Other words."): Line("welcome.0", "Other words.")}
    monkeypatch.setattr(voicing, "script", lambda *_: other)
    make_voices(tmp_path, ["en"], numbers, told.append)  # type: ignore[arg-type]  # lines stand in for numbers
    assert {path.stem for path in home.glob("*.ogg")} == {second, *other}
    assert listed(tmp_path, "en").keys() == other.keys()


@pytest.mark.voices
@pytest.mark.usefixtures("two_texts")
def test_a_language_without_a_speaker_stays_silent_and_says_so(tmp_path: Path) -> None:
    told: list[Told] = []
    make_voices(tmp_path, ["fil"], numbers, told.append)  # type: ignore[arg-type]  # lines stand in for numbers
    assert told == [Told("fil", 2, 0, 0)]
    assert told[0].silent == 2


@pytest.mark.voices
@pytest.mark.usefixtures("two_texts")
def test_what_an_interrupted_run_left_is_no_recording(tmp_path: Path) -> None:
    home = tmp_path / "en"
    home.mkdir()
    first = name_of(TEXTS[0])
    (home / f"{first}.ogg").write_bytes(OGG)
    (home / "being-made.txt").write_text("\n".join(WANTED))
    told: list[Told] = []
    make_voices(tmp_path, ["en"], numbers, told.append)  # type: ignore[arg-type]  # lines stand in for numbers
    assert told == [Told("en", 2, 0, 2)]


def test_the_script_has_the_numbers_an_operator_has_confirmed(
    tmp_path: Path, database_url: str, keeper: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    unsure = next(one for one in all_numbers() if one.certainty is Certainty.B and one.number
                  and one.audience is Audience.PUBLIC)  # fmt: skip
    keeper.call(confirmations.confirm, What.NUMBER, unsure.key, "mara", utc_now())
    monkeypatch.setenv("HELPLINE_DATABASE_URL", database_url)
    for more, there in (((), False), (("--confirmed",), True)):
        told = CliRunner().invoke(
            app, ["voices", str(tmp_path), "--locale", "en", "--script", *more]
        )
        assert told.exit_code == 0, told.output
        text = (tmp_path / "en" / "script.txt").read_text(encoding="utf-8")
        assert (unsure.number in text) is there


@pytest.mark.voices
@pytest.mark.usefixtures("two_texts")
def test_the_command_says_what_there_is(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["voices", str(tmp_path), "--locale", "en"])
    assert done.exit_code == 0, done.output
    assert done.output == (
        "en: 2 texts, 0 recorded by people, 2 placeholders of a machine, 0 without a voice\n"
    )
    script = CliRunner().invoke(app, ["voices", str(tmp_path), "--locale", "en", "--script"])
    assert script.output.strip() == str(tmp_path / "en" / "script.txt")
