"""Makes placeholder voices with ``espeak-ng`` and ``opusenc``, and says what is recorded."""

from __future__ import annotations

import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.prompts import PLACEHOLDER, RECORDING, listed, script, write_list
from intake.errors import HelplineError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from bot.prompts import Line
    from bot.speech import NumbersFor

# Locales that espeak-ng knows; for Filipino it has no voice, so there is none.
SPEAKERS: Final = {
    "bg": "bg", "hu": "hu", "pl": "pl", "ro": "ro", "uk": "uk", "ru": "ru", "tr": "tr",
    "en": "en-gb", "es": "es", "ar": "ar", "vi": "vi", "fa": "fa", "fr": "fr-fr",
}  # fmt: skip
BITRATE: Final = "16"  # kbit/s: a prompt of five seconds is 9 KB
PACE: Final = "130"  # words a minute, slower than espeak-ng's own 175
TOOLS: Final = ("espeak-ng", "opusenc")
AT_ONCE: Final = 4
_BEING_MADE: Final = "being-made.txt"  # an interrupted run must not pass for recordings


class ToolMissing(HelplineError):
    """A program that makes placeholders is not on this machine."""

    text_key = "error"

    def __init__(self, tool: str) -> None:
        super().__init__(f"{tool} is missing: apt-get install espeak-ng opus-tools")


class Told(NamedTuple):
    """What there is in a language: so many texts, recorded by people, made by a machine."""

    locale: str
    texts: int
    recordings: int
    placeholders: int

    @property
    def silent(self) -> int:
        """Texts without a voice: they have no listen button."""
        return self.texts - self.recordings - self.placeholders


def make_voices(
    folder: Path,
    locales: Sequence[str],
    numbers: NumbersFor,
    said: Callable[[Told], None],
) -> None:
    """Speak what has no voice yet; a recording is never touched, what nobody needs any more goes.

    A file that lies there and is not listed counts as a recording. Raises ToolMissing.
    """
    for tool in TOOLS:
        if shutil.which(tool) is None:
            raise ToolMissing(tool)
    for locale in locales:
        (folder / locale).mkdir(parents=True, exist_ok=True)
        wanted = script(locale, numbers, locales)
        _speak_what_is_missing(folder / locale, wanted, SPEAKERS.get(locale))
        rows = _whose(folder, locale, wanted)
        write_list(folder, locale, rows)
        made = sum(row["by"] == PLACEHOLDER for row in rows.values())
        said(Told(locale, len(wanted), len(rows) - made, made))


def _speak_what_is_missing(home: Path, wanted: Mapping[str, Line], voice: str | None) -> None:
    """Speak several at once; what was made is remembered only once it is whole."""
    missing = [name for name in wanted if not (home / f"{name}.ogg").exists()]
    if voice is None or not missing:
        return
    made = {*missing, *_being_made(home)}
    (home / _BEING_MADE).write_text("\n".join(sorted(made)), encoding="utf-8")
    with ThreadPoolExecutor(AT_ONCE) as workers:
        for done in [
            workers.submit(_speak, wanted[name].words, voice, home / f"{name}.ogg")
            for name in missing
        ]:
            done.result()


def _whose(folder: Path, locale: str, wanted: Mapping[str, Line]) -> dict[str, dict[str, str]]:
    """Say of each voice whose it is, and take away placeholders of texts that are gone."""
    home, known = folder / locale, listed(folder, locale)
    made = _being_made(home)
    made |= {name for name, row in known.items() if row.get("by") == PLACEHOLDER}
    for path in home.glob("*.ogg"):
        if path.stem in made - wanted.keys():
            path.unlink()
    (home / _BEING_MADE).unlink(missing_ok=True)
    return {
        name: {
            "where": line.where,
            "words": line.words,
            "by": PLACEHOLDER if name in made else RECORDING,
        }
        for name, line in wanted.items()
        if (home / f"{name}.ogg").exists()
    }


def _being_made(home: Path) -> set[str]:
    """Return what this run, or one that was interrupted, has begun to make."""
    note = home / _BEING_MADE
    return set(note.read_text(encoding="utf-8").split()) if note.exists() else set()


def write_script(folder: Path, locale: str, numbers: NumbersFor, offered: Sequence[str]) -> Path:
    """Write what somebody has to read aloud: the name of each file, and its words."""
    home = folder / locale
    home.mkdir(parents=True, exist_ok=True)
    path = home / "script.txt"
    rows = script(locale, numbers, offered)
    text = "\n\n".join(f"{name}.ogg  ({line.where})\n{line.words}" for name, line in rows.items())
    path.write_text(text + "\n", encoding="utf-8")
    return path


def _speak(words: str, voice: str, path: Path) -> None:
    """Speak words into a file; a file that is half written never has its name."""
    half = path.with_suffix(".part")
    sound = subprocess.run(  # noqa: S603  a list of ours, and no shell  our own words, no shell
        [shutil.which("espeak-ng") or "", "-v", voice, "-s", PACE, "--stdin", "--stdout"],
        input=words.encode(),
        capture_output=True,
        check=True,
    )
    subprocess.run(  # noqa: S603  a list of ours, and no shell
        [shutil.which("opusenc") or "", "--quiet", "--bitrate", BITRATE, "-", str(half)],
        input=sound.stdout,
        check=True,
        capture_output=True,
    )
    half.replace(path)
