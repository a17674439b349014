"""Prompts for tests: each file holds the words it would say, so that a test can listen to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.prompts import Prompts, name_of, spoken

if TYPE_CHECKING:
    from pathlib import Path

    from bot.messages import Outgoing
    from bot.prompts import Said

OGG = b"OggS"


def speak(folder: Path, *messages: Outgoing) -> Prompts:
    """Make the prompts of some messages, and look what there is."""
    for message in messages:
        for said in spoken(message):
            record(folder, said)
    return Prompts.found_in(folder)


def record(folder: Path, said: Said) -> None:
    """Make one prompt."""
    home = folder / said.lang
    home.mkdir(parents=True, exist_ok=True)
    (home / f"{name_of(said.words)}.ogg").write_bytes(OGG + said.words.encode())


def heard(sound: bytes) -> str:
    """Listen to a prompt."""
    assert sound.startswith(OGG)
    return sound.removeprefix(OGG).decode()
