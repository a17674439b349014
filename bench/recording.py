"""Plays the plan once with our bot and keeps what it asked, for the plain bot to ask the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.callers import WORDS, Plan, Token

if TYPE_CHECKING:
    from tests.telegram_remote import Person, Seen

DONE = "~done"


def open_question(chat: list[Seen], plan: Plan, pressed: set[str]) -> tuple[Seen, str] | None:
    """Find the newest message that asks something of the plan, and its step."""
    for message in reversed(chat):
        for _, data in message.buttons:
            token = Token.read(data)
            if token is not None and token.step in plan.answers and data not in pressed:
                return message, token.step
    return None


def written(message: Seen, step: str, *, several: bool) -> dict[str, Any]:
    """Keep a question as the plain bot wants it: labels as they stand, one button a row."""
    rows = [
        [[label, token.choice]]
        for label, data in message.buttons
        if (token := Token.read(data)) is not None
    ]
    return {"step": step, "text": message.text, "buttons": rows, "several": several}


async def record(person: Person, plan: Plan) -> list[dict[str, Any]]:
    """Play the plan and return what was asked."""
    questions: list[dict[str, Any]] = []
    pressed: set[str] = set()
    step = ""
    await person.say(plan.start)
    while step != plan.last:

        def asks(chat: list[Seen], pressed: set[str] = pressed) -> object:
            return open_question(chat, plan, pressed)

        found = open_question(await person.until(asks), plan, pressed)
        assert found is not None  # noqa: S101  until() has just seen it
        message, step = found
        answers = plan.answers[step]
        questions.append(written(message, step, several=DONE in answers))
        for answer in answers:
            if answer.startswith(WORDS):
                await person.say(answer.removeprefix(WORDS))
            else:
                await person.press(f"{step}:{answer}")
        pressed = pressed | {data for _, data in message.buttons}
    return questions
