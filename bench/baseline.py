"""The bot to compare with: what python-telegram-bot's own documentation would have you write.

``ConversationHandler`` with ``PicklePersistence``, default transport, ``run_polling``; one state a
question, each press answered and the message edited to the next question. It asks the same
questions, with the same texts and buttons, as the recorded conversation it is given. Nothing it
takes is sealed, signed, or durable before it answers.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

Context = ContextTypes.DEFAULT_TYPE


@dataclass(frozen=True)
class Question:
    """One recorded question.

    Attributes:
        place: a number that rises from question to question, with room for what is picked.
        buttons: rows of label and choice.
        done: presses mark a button until the one with this label, which then is there, is pressed;
            empty where the first press answers.
    """

    place: int
    step: str
    text: str
    buttons: tuple[tuple[tuple[str, str], ...], ...]
    done: str

    def keyboard(self, picked: Sequence[str] = ()) -> InlineKeyboardMarkup:
        """Draw the buttons; those already picked are marked."""
        end = (((self.done, "~done"),),) if self.done and picked else ()
        return InlineKeyboardMarkup(
            [
                [
                    InlineKeyboardButton(
                        f"✓ {label}" if choice in picked else label,
                        callback_data=f"v1:0:{self.step}:{choice}:{self.place + len(picked):04x}",
                    )
                    for label, choice in row
                ]
                for row in (*self.buttons, *end)
            ]
        )


def read_questions(path: Path) -> tuple[Question, ...]:
    """Read a recorded conversation."""
    return tuple(
        Question(
            place * 16,
            one["step"],
            one["text"],
            tuple(tuple((label, choice) for label, choice in row) for row in one["buttons"]),
            one["done"],
        )
        for place, one in enumerate(json.loads(path.read_text(encoding="utf-8")), start=1)
    )


class Plain:
    """The handlers, one conversation for everybody."""

    def __init__(self, questions: tuple[Question, ...]) -> None:
        self.questions = questions

    def handler(self) -> ConversationHandler[Context]:
        """Build the conversation: state ``n`` waits for the answer to question ``n``."""
        states: dict[object, list[Any]] = {
            place: [
                CallbackQueryHandler(self.pressed, pattern=r"^v1:0:"),
                MessageHandler(filters.TEXT & ~filters.COMMAND, self.typed),
            ]
            for place in range(len(self.questions))
        }
        return ConversationHandler(
            entry_points=[CommandHandler("start", self.start)],
            states=states,
            fallbacks=[CommandHandler("start", self.start)],
            name="screening",
            persistent=True,
        )

    async def start(self, update: Update, context: Context) -> int:
        """Ask the first question."""
        data, message = context.user_data, update.message
        if data is None or message is None:
            return ConversationHandler.END
        data["place"], data["answers"] = 0, {}
        first = self.questions[0]
        await message.reply_text(first.text, reply_markup=first.keyboard())
        return 0

    async def pressed(self, update: Update, context: Context) -> int:
        """Take a press: answer it, keep the choice, edit the message to the next question."""
        data, query = context.user_data, update.callback_query
        if data is None or query is None:
            return ConversationHandler.END
        await query.answer()
        question = self.questions[data["place"]]
        _, _, step, choice, _ = str(query.data).split(":")
        given = data["answers"].setdefault(step, [])
        given.append(choice)
        if question.done and choice != "~done":
            await query.edit_message_reply_markup(question.keyboard(given))
            return int(data["place"])
        data["place"] += 1
        if data["place"] == len(self.questions):
            await query.edit_message_text("Thank you.")
            return ConversationHandler.END
        following = self.questions[data["place"]]
        await query.edit_message_text(following.text, reply_markup=following.keyboard())
        return int(data["place"])

    async def typed(self, update: Update, context: Context) -> int:
        """Take typed words: keep them and send the next question."""
        data, message = context.user_data, update.message
        if data is None or message is None:
            return ConversationHandler.END
        data["answers"][self.questions[data["place"]].step] = message.text
        data["place"] += 1
        if data["place"] == len(self.questions):
            await message.reply_text("Thank you.")
            return ConversationHandler.END
        following = self.questions[data["place"]]
        await message.reply_text(following.text, reply_markup=following.keyboard())
        return int(data["place"])


def main() -> None:
    """Read the command line and poll until terminated."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--api", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--conversation", type=Path, required=True)
    parser.add_argument("--pickle", type=Path, required=True)
    given = parser.parse_args()
    application = (
        Application.builder()
        .token(given.token)
        .base_url(f"{given.api}/bot")
        .base_file_url(f"{given.api}/file/bot")
        .persistence(PicklePersistence(given.pickle))
        .build()
    )
    application.add_handler(Plain(read_questions(given.conversation)).handler())
    application.run_polling()


if __name__ == "__main__":
    main()
