"""Whoever comes back is shown nothing that was answered before they ask for it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest

from bot import returning
from bot.engine import WRITTEN, Place
from bot.flows import FLOWS
from bot.grammar import SKIP, Kind
from bot.messages import Odd
from bot.notes import ASKING
from bot.pocket import seal_conversation
from bot.turns import REPORT
from bot.wording.showing import TICK
from intake.store import conversations
from intake.store.conversations import ConversationRow
from tests.bot.planning import WORDS, agree
from tests.bot.reporting import PAGES, at_the_review
from tests.bot.town import Town, Visitor, code_of

if TYPE_CHECKING:
    from bot.grammar import Flow, Step
    from bot.messages import Outgoing
    from bot.pocket import Conversation
    from intake.db import Tx
    from intake.sealing import Content
    from tests.bot.corner import Caller, Corner

STEPS = [
    (flow, step)
    for flow in FLOWS.values()
    for step in flow.steps.values()
    if step.kind.waits or step.kind is Kind.END
]
ANSWERED = ("Papers", "I saw it", "Never alone")


def ask_of(receiver: str, help_: str) -> Content:
    return {
        "kind": "ask", "referral": "ab" * 16, "receiver": receiver, "country": "hu",
        "help": [help_], "fields": ["languages"], "levels": ["L3", "L4"],
        "text_version": "referral-consent/1",
    }  # fmt: skip


def answers(flow: Flow, which: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """All that can be remembered in a flow: the first answers (0), or the last ones (-1)."""
    found: dict[str, tuple[str, ...]] = {}
    for id_ in (one for one in flow.main if one in flow.remembers):
        step = flow.steps[id_]
        if step.given is not None and not step.given.holds(found):
            continue
        choices = [one.id for one in step.choices.values() if not one.alone]
        written = WRITTEN if which == 0 else (SKIP,)
        found[id_] = (choices[which],) if choices else written
    return tuple(found.items())


def standing(flow: Flow, step: Step, base: Conversation, which: int) -> Conversation:
    several = step.kind is Kind.ASK_ALL
    picks = [one.id for one in step.choices.values() if several and not one.alone]
    place = Place(
        flow.name, step.id, answers=answers(flow, which), picked=(picks[which],) if picks else ()
    )
    left = Place(REPORT, "check-person", answers=answers(FLOWS[REPORT], which))
    ask = ask_of("One house" if which else "Another", "help-shelter" if which else "help-medical")
    return replace(
        base,
        place=place,
        rev=base.rev + 1,
        resumes=left if flow.name == "draft" else None,
        ask=ask if flow.name == ASKING.flow else None,
    )


def put(caller: Caller, here: Conversation) -> None:
    corner = caller.corner
    keys, now = corner.street.keys, corner.clock()

    def stored(tx: Tx) -> None:
        sealed = seal_conversation(here, caller.id, keys)
        row = ConversationRow(caller.id, here.rev, sealed, now + timedelta(days=1))
        conversations.save(tx, row)
        returning.renew(tx, here, caller.id, keys, now)

    corner.database.call(stored)


def told(corner: Corner, caller: Caller) -> str:
    """All that somebody has before them: texts and buttons."""
    parts: list[Outgoing]
    if corner.channel == "web":
        view = Visitor(caller).view
        parts = [*view.messages, *view.said, view.question]
    else:
        parts = [caller.sees]
    labels = [button.label for part in parts for row in part.buttons for button in row]
    return "\n".join([*(part.text for part in parts), *labels])


@pytest.mark.parametrize("channel", ["telegram", "web"])
@pytest.mark.parametrize("word", [False, True], ids=["without a word", "with a word"])
def test_no_step_of_any_flow_tells_what_was_answered_to_whoever_has_a_code(
    town: Town, channel: str, *, word: bool
) -> None:
    """What is shown is the same whatever was answered; with a word it is the same everywhere."""
    corner = getattr(town, channel)
    hers = town.telegram.who(1000).on_the_line()
    if word:
        agree(hers, words=WORDS)
    code = code_of(hers, "saved" if word else "line")
    base = hers.press("code-noted:noted").stands
    assert base is not None
    numbers, seen = count(1), set()
    for flow, step in STEPS:
        shown = []
        for which in (0, -1):
            put(hers, standing(flow, step, base, which))
            other = corner.who(next(numbers))
            other.say("/return")
            other.say(code)
            shown.append(told(corner, other))
            assert TICK not in shown[-1], (flow.name, step.id)
            here = other.stands
            if not word and here is not None:  # the link has moved: next time it leads from there
                hers, base = other, replace(here, place=base.place)
        first, last = (re.sub(r"\d+", "0", one) for one in shown)
        assert first == last, (flow.name, step.id)
        seen.add(first)
    assert (len(seen) == 1) == word


def report_on(corner: Corner) -> Caller:
    if corner.channel == "telegram":
        return at_the_review(corner)
    visitor = Visitor(corner.who())
    visitor.say("/start")
    visitor.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    visitor.press("consent-contact:yes", "age:adult", "for-whom:someone", "as-what:work")
    visitor.press("danger-there:no", "known:no-code", "about:adult", "signs-start:none")
    visitor.press("signs-control:F06", "signs-control:F08", "signs-control:~done")
    visitor.press("F06:seen", "F08:seen", *(f"signs-{page}:none" for page in PAGES[2:]))
    return visitor.caller


@pytest.mark.parametrize("channel", ["telegram", "web"])
@pytest.mark.parametrize(
    "said", ["hello", "again", "back", "numbers", "status", "language", "danger", "listen", "code"]
)
def test_after_a_while_nothing_but_a_tap_shows_the_answers_of_a_draft(
    town: Town, channel: str, said: str
) -> None:
    corner: Corner = getattr(town, channel)
    caller = report_on(corner)
    corner.clock.move(hours=71)
    caller.say(said)
    onward = {"language": "other-language:en", "danger": "emergency:go-on"}
    onward["code"] = "code-noted:noted"
    for name in (onward[said],) if said in onward else ():
        assert not [one for one in ANSWERED if one in told(corner, caller)]
        press(corner, caller, name)
    assert not [one for one in ANSWERED if one in told(corner, caller)]
    assert caller.at == "draft:draft-waits"
    press(corner, caller, "draft-waits:go-on")
    assert [one for one in ANSWERED if one in told(corner, caller)]


def press(corner: Corner, caller: Caller, name: str) -> None:
    if corner.channel == "web":
        Visitor(caller).press(name)
    else:
        caller.press(name)


def test_a_sticker_after_a_while_shows_no_answers_either(town: Town) -> None:
    caller = at_the_review(town.telegram)
    town.telegram.clock.move(hours=71)
    town.telegram.take(town.telegram.incoming(caller, odd=Odd.STICKER))
    assert caller.at == "draft:draft-waits"
    assert not [one for one in ANSWERED if one in caller.sees.text]


def test_a_page_that_is_only_loaded_again_shows_no_answers_and_its_buttons_work(
    town: Town,
) -> None:
    visitor = Visitor(report_on(town.web))
    assert "I saw it" in visitor.text
    town.web.clock.move(hours=30)
    assert "I saw it" not in visitor.text
    visitor.press("draft-waits:go-on")
    assert "I saw it" in visitor.text


def test_a_question_of_the_team_waits_like_a_message(town: Town) -> None:
    hers = town.telegram.who(1000).on_the_line()
    code = code_of(hers)
    base = hers.press("code-noted:noted").stands
    assert base is not None
    flow = FLOWS[ASKING.flow]
    put(hers, standing(flow, flow.steps[ASKING.step], base, -1))
    new = town.telegram.who(2)
    new.say("/return")
    new.say(code)
    assert "New messages: 1" in new.sees.text
    assert "One house" not in new.sees.text
    new.press("waiting:show")
    assert "One house" in new.sees.text
    assert new.at == "referral_consent:ask"
