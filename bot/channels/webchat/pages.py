"""The few pages there are, made on the server. Everything a person wrote is escaped."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.engine import Command
from bot.wording.showing import PAIR
from bot.wording.tokens import DONE, taken_apart
from locales import OTHER_CODES, RIGHT_TO_LEFT, Texts

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from bot.messages import Button, View

_HERE: Final = Path(__file__).parent
_ENVIRONMENT: Final = Environment(
    loader=FileSystemLoader(_HERE / "pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
STYLE: Final = (_HERE / "style.css").read_text(encoding="utf-8")
SCRIPT: Final = (_HERE / "exit.js").read_text(encoding="utf-8")
MANY: Final = 8
"""From so many short answers on, two stand side by side."""
_SAY: Final = "/c/say"
_LEAVE: Final = f"~{Command.LEAVE}"


@cache
def texts_of(lang: str) -> Texts:
    """Return the words around the conversation."""
    return Texts(lang, "webchat")


def language_of(accepted: str, offered: Collection[str], last_resort: str) -> str:
    """Return the first language a browser asks for that there is."""
    for part in accepted.split(","):
        lang = part.partition(";")[0].strip().lower().partition("-")[0]
        lang = OTHER_CODES.get(lang, lang)
        if lang in offered:
            return lang
    return last_resort


def neutral(lang: str) -> str:
    """Return what anybody sees who has no conversation, or has left one."""
    return _render("neutral.html", lang, {})


def notice(
    lang: str, words: str, elsewhere: str = "", again: Mapping[str, str] | None = None
) -> str:
    """Return a page that says one thing, with a way to send ``again`` what was not taken."""
    return _render(
        "notice.html",
        lang,
        {"notice": words, "elsewhere": elsewhere, "again": again, "action": _SAY},
    )


def chat(view: View, nonce: str, elsewhere: str, notice: str = "", typed: str = "") -> str:
    """Return the conversation as it stands. ``typed`` is put back into the field."""
    # Leaving and the bar are in the head of every page; leaving goes another way.
    # A script would have to copy: what can be copied is text on the page.
    shown = [b for row in view.question.buttons for b in row if not b.copies]
    elsewhere_there = {_LEAVE, *map(_choice_of, view.bar)}
    buttons = [b for b in shown if _choice_of(b) not in elsewhere_there]
    answers = [button for button in buttons if not _is_command(button)]
    return _render(
        "chat.html",
        view.lang,
        {
            "messages": view.messages,
            "said": view.said,
            "question": view.question,
            "done": DONE,
            "answers": answers,
            "paired": len(answers) >= MANY and all(len(b.label) <= PAIR for b in answers),
            "commands": [button for button in buttons if _is_command(button)],
            "bar": view.bar,
            "nonce": nonce,
            "seen": " ".join(record.hex() for record in view.waiting),
            "mark": view.mark,
            "elsewhere": elsewhere,
            "country": view.country,
            "writes": view.writes,
            "may_speak": view.may_speak,
            "notice": notice,
            "typed": typed,
        },
    )


def _render(page: str, lang: str, words: Mapping[str, object]) -> str:
    direction = "rtl" if lang in RIGHT_TO_LEFT else "ltr"
    return _ENVIRONMENT.get_template(page).render(
        words, lang=lang, dir=direction, t=texts_of(lang).text
    )


def _choice_of(button: Button) -> str:
    pressed = taken_apart(button.token)
    return "" if pressed is None else pressed.choice


def _is_command(button: Button) -> bool:
    choice = _choice_of(button)
    return choice.startswith("~") and choice != DONE
