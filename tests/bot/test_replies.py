"""A reporter who answers the team in the middle of a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.case import EntryKind, OutboxState
from intake.store.outbox import OutboxKind
from tests.bot.carrying import carrying
from tests.bot.reporting import at_the_review, contents

if TYPE_CHECKING:
    from intake.sealing import Content
    from tests.bot.carrying import Street
    from tests.bot.corner import Caller
    from tests.bot.desk_eyes import DeskEyes

WHERE = "frontline_reporter:where"


def at_where(street: Street) -> Caller:
    return at_the_review(street.corner).press("check-person:right", "another:no")


async def written_to(street: Street, caller: Caller) -> None:
    content: Content = {"text": "Do you know the person?", "locale": "en"}
    record = street.staff(caller, OutboxKind.REPLY, content)
    async with carrying(street):
        await street.state(record, OutboxState.SENT)


def words(eyes: DeskEyes) -> list[str]:
    return [content["text"] for kind, content in eyes.entries() if kind is EntryKind.WORDS]


async def test_an_answer_to_the_team_is_no_place(street: Street) -> None:
    caller = at_where(street)
    await written_to(street, caller)
    caller.say("Yes, since May")
    assert caller.at == WHERE
    assert contents(street.eyes, "where") == []
    assert words(street.eyes) == ["Yes, since May"]
    assert "goes to the team" in caller.sees.text
    caller.say("In the market hall")
    assert contents(street.eyes, "where")[-1]["words"] == "In the market hall"
    assert caller.at == "frontline_reporter:own-words"


async def test_numbers_in_between_change_nothing_and_skip_goes_on(street: Street) -> None:
    caller = at_where(street)
    await written_to(street, caller)
    caller.say("numbers")
    caller.say("Yes, since May")
    assert (caller.at, words(street.eyes)) == (WHERE, ["Yes, since May"])
    other = at_where_again(caller)
    other.say("In the market hall")
    assert other.at == "frontline_reporter:own-words"


def at_where_again(caller: Caller) -> Caller:
    caller.say("again")
    assert caller.at == WHERE
    return caller


async def test_who_goes_on_without_an_answer_is_not_held_to_it(street: Street) -> None:
    caller = at_where(street)
    await written_to(street, caller)
    caller.press("where:~skip")
    here = caller.stands
    assert here is not None
    assert not here.addressed
    caller.say("He brings her every morning")
    assert caller.at == "frontline_reporter:check"


async def test_danger_in_an_answer_to_the_team_is_danger(street: Street) -> None:
    caller = at_where(street)
    await written_to(street, caller)
    caller.say("he will kill me")
    assert caller.at == "frontline_reporter:emergency"
