"""Every question in every language: each button leads somewhere, and is understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot import engine
from bot.engine import Place, Said, Shown
from bot.flows import FLOWS
from bot.grammar import Kind
from bot.messages import Incoming
from bot.wording import Scene, outgoing, understand
from intake.case import CallerId
from locales import all_locales, complete
from tests.bot.lines import lines

if TYPE_CHECKING:
    from bot.grammar import Flow, Step

LOCALES = tuple(locale for locale in all_locales() if complete(locale))
QUESTIONS = [
    (flow, step) for flow in FLOWS.values() for step in flow.steps.values() if step.kind.waits
]
ARGS = {
    "receiver": "Shelter", "land": "Hungary", "help": "a bed", "fields": "age",
    "code": "1234 5678 9012 3456", "phone": "+123 45 678 901 23456", "count": "2",
    "receipt": "W-7KQ2-94TX", "hours": "42", "part": "2", "question": "3",
}  # fmt: skip


def every_question(pair: tuple[Flow, Step]) -> str:
    return f"{pair[0].name}.{pair[1].id}"


@pytest.mark.parametrize("pair", QUESTIONS, ids=every_question)
def test_every_button_leads_somewhere_in_every_language(pair: tuple[Flow, Step]) -> None:
    flow, step = pair
    answers = tuple((id_, ("skip",)) for id_ in flow.main if id_ in flow.remembers)
    place = Place(flow.name, step.id, answers=answers if step.kind is Kind.REVIEW else ())
    for locale in LOCALES:
        scene = Scene(
            locale, "telegram", 7, {}, lines("bg"), LOCALES, args=ARGS, answers=place.answers
        )
        message = outgoing(Shown(flow.name, step.id), scene)
        tokens = [b.token for row in message.buttons for b in row if not b.copies]
        assert len(tokens) > len(step.choices) or step.id.endswith("language")
        for token in tokens:
            pressed = Incoming(CallerId(bytes(16)), None, "telegram", "1", pressed=token)
            said = understand(pressed, place, 7, LOCALES)
            assert said is not None, token
            turn = engine.advance(place, said)
            assert turn.at.known, token
            if turn.picking:
                turn = engine.advance(turn.at, Said(done=True))
                assert turn.at.known, token
