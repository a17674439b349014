"""What became of a report, brought to its reporter where they agreed to be written to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.engine import Shown
from bot.speech import of_conversation
from intake.case import OutboxState
from intake.receipts import receipt_of
from intake.store import outbox
from intake.store.outbox import OutboxKind
from locales import Texts
from tests.bot.carrying import Street, carrying, until

if TYPE_CHECKING:
    from collections.abc import Collection

    from intake.case import RecordId
    from intake.sealing import Content
    from tests.bot.corner import Caller

READ: Content = {"key": "report-read", "args": {}}
ACCEPTED: Content = {"key": "report-accepted", "args": {}}
TEXTS = Texts("en", "common", "open_line")


def put_offs(street: Street) -> Collection[RecordId]:
    eyes = street.eyes
    return eyes.database.call(outbox.put_offs, eyes.case, street.corner.clock())


def relative(street: Street, contact: str = "yes") -> Caller:
    """Somebody who has reported about a neighbour and stands on the open line."""
    caller = street.corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:bg")
    caller.press("consent-save:yes", f"consent-contact:{contact}", "age:adult")
    caller.press("for-whom:someone", "as-what:family", "danger-there:no", "about:adult")
    caller.say("I worry for my neighbour.")
    assert caller.at == "open_line:line"
    return caller


def status(caller: Caller, how: str) -> str:
    if how == "typed":
        caller.say("my report")
    else:
        caller.press("line:~status")
    return caller.sees.text.partition("\n\n")[0]


def said_of(report: str, caller: Caller) -> str:
    here = caller.stands
    assert here is not None
    receipt = receipt_of(here.case) if here.case else ""
    return TEXTS.text("status", report=report, receipt=receipt)


@pytest.mark.parametrize("how", ["typed", "pressed"])
async def test_a_reporter_asks_and_hears_what_became_of_it(street: Street, how: str) -> None:
    caller = relative(street)
    assert status(caller, how) == said_of("received", caller)
    async with carrying(street):
        await street.settled(len(street.corner.sendings))
        for news, known in ((READ, "read"), (ACCEPTED, "accepted")):
            record = street.staff(caller, OutboxKind.PHRASE, news)
            await street.state(record, OutboxState.SENT)
            assert TEXTS.text(str(news["key"])) in street.phone.texts[-1]
            assert status(caller, how) == said_of(known, caller)
    assert len({said_of(each, caller) for each in ("received", "read", "accepted")}) == 3


async def test_a_report_that_the_team_has_finished_is_said_to_be(street: Street) -> None:
    caller = relative(street)
    async with carrying(street):
        await street.settled(len(street.corner.sendings))
        record = street.staff(caller, OutboxKind.CLOSE, {"key": "closed", "args": {}})
        await street.state(record, OutboxState.SENT)
    here = caller.stands
    assert here is not None
    assert here.case is None
    assert status(caller, "typed") == said_of("closed", caller)


def test_whoever_reported_nothing_is_told_nothing_of_a_report(street: Street) -> None:
    caller = street.corner.who(2).on_the_line()
    told = status(caller, "typed")
    assert told == said_of("other", caller)
    assert "W-" not in told


def test_where_somebody_asked_about_others_nothing_of_the_team_is_said(street: Street) -> None:
    caller = relative(street)
    here = caller.stands
    assert here is not None
    held = replace(here, facts={**here.facts, "report": "read"}, compromised=street.corner.clock())
    shown = of_conversation(replace(held, shown=(Shown("open_line", "status"),)), "telegram")
    assert shown.args["report"] == "received"


async def test_the_news_say_nothing_of_the_case_and_move_nothing(street: Street) -> None:
    caller = relative(street)
    here = caller.stands
    assert here is not None
    async with carrying(street):
        await street.settled(len(street.corner.sendings))
        record = street.staff(caller, OutboxKind.PHRASE, READ)
        await street.state(record, OutboxState.SENT)
        assert "neighbour" not in street.phone.texts[-1]
    after = caller.stands
    assert after is not None
    assert (after.place, after.case, after.saving) == (here.place, here.case, here.saving)
    assert after.rev == here.rev + 1


async def test_whoever_did_not_agree_to_be_written_to_is_told_nothing_unasked(
    street: Street,
) -> None:
    caller = relative(street, contact="no")
    async with carrying(street):
        await street.settled(len(street.corner.sendings))
        record = street.staff(caller, OutboxKind.PHRASE, READ)
        await street.state(record, OutboxState.FAILED)
        assert TEXTS.text("report-read") not in street.phone.texts
    assert status(caller, "typed") == said_of("received", caller)


async def test_whoever_left_quickly_is_told_nothing_of_a_report(street: Street) -> None:
    caller = relative(street)
    async with carrying(street):
        await street.settled(len(street.corner.sendings))
        caller.say("leave")
        record = street.staff(caller, OutboxKind.PHRASE, ACCEPTED)
        await until(lambda: record in put_offs(street))
        assert TEXTS.text("report-accepted") not in street.phone.texts
    left = caller.stands
    assert left is not None
    assert "report" not in left.facts


async def test_news_in_the_middle_of_a_report_leave_it_where_it_is(street: Street) -> None:
    caller = street.corner.who().agrees()
    caller.press("age:adult", "for-whom:someone", "as-what:work", "danger-there:no")
    caller.press("known:no-code", "about:adult", "signs-start:F01", "signs-start:~done")
    async with carrying(street):
        await street.settled(len(street.corner.sendings))
        record = street.staff(caller, OutboxKind.PHRASE, READ)
        await street.state(record, OutboxState.SENT)
    assert caller.at == "frontline_reporter:F01"
    caller.press("F01:seen")
    assert caller.at == "frontline_reporter:signs-control"
    assert street.eyes.answers()[-1] == ("F01", ("seen",))


def test_only_a_reporter_is_offered_the_button(street: Street) -> None:
    about_herself = street.corner.who(2).on_the_line()
    assert not [each for each in tokens(about_herself) if "~status" in each]
    assert [each for each in tokens(relative(street)) if "~status" in each]


def tokens(caller: Caller) -> list[str]:
    return [button.token for row in caller.sees.buttons for button in row]
