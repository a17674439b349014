"""Plays the plan once with our bot and keeps what it asked, for the plain bot to ask the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.callers import WORDS, Plan, Token

if TYPE_CHECKING:
    from tests.telegram_remote import Person, Seen

DONE = "~done"


def open_question(chat: list[Seen], plan: Plan, answered: set[str]) -> tuple[Seen, str] | None:
    """Find the newest message that asks something of the plan, and its step."""
    for message in reversed(chat):
        for _, data in message.buttons:
            token = Token.read(data)
            if token is not None and token.step in plan.answers.keys() - answered:
                return message, token.step
    return None


async def label_of(person: Person, button: str) -> str:
    """Wait for a button, given as step and choice, and return what it says."""

    def labels(chat: list[Seen]) -> list[str]:
        return [
            label
            for message in chat
            for label, data in message.buttons
            if data == message.data(button)
        ]

    return labels(await person.until(labels))[-1]


def written(message: Seen, step: str, done: str) -> dict[str, Any]:
    """Keep a question as the plain bot wants it: labels as they stand, one button a row.

    ``done`` is the label of the button that ends a question with several answers.
    """
    rows = [
        [[label, token.choice]]
        for label, data in message.buttons
        if (token := Token.read(data)) is not None
    ]
    return {"step": step, "text": message.text, "buttons": rows, "done": done}


async def record(person: Person, plan: Plan) -> list[dict[str, Any]]:
    """Play the plan and return what was asked."""
    questions: list[dict[str, Any]] = []
    answered: set[str] = set()
    step = ""
    await person.say(plan.start)
    while step != plan.last:

        def asks(chat: list[Seen]) -> object:
            return open_question(chat, plan, answered)

        found = open_question(await person.until(asks), plan, answered)
        assert found is not None  # noqa: S101  until() has just seen it
        message, step = found
        done = ""
        for answer in plan.answers[step]:
            if answer == DONE:  # only there once something is ticked
                done = await label_of(person, f"{step}:{DONE}")
            if answer.startswith(WORDS):
                await person.say(answer.removeprefix(WORDS))
            else:
                await person.press(f"{step}:{answer}")
        questions.append(written(message, step, done))
        answered.add(step)
    return questions
