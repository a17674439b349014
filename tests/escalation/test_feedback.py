"""What reporters are told of their report, through the desk: read, and that somebody now helps.

The last tests go the whole way: a report through the bot, a claim at the desk, the courier.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.courier import Around, Courier, Pacer
from escalation.desk.feedback import ACCEPTED, READ
from escalation.referral import Verdict, answer_package
from intake.case import Priority, Profile, RecordId
from intake.keys import OpeningKey, SigningKey
from intake.sealing import Binding, Purpose, seal
from intake.store import letterbox, outbox, queue
from intake.store.queue import View
from locales import Texts
from tests.bot.carrying import Phone, until
from tests.bot.corner import Caller as Writer
from tests.bot.corner import Corner
from tests.bot.street import Ring
from tests.escalation.test_referral import NAME, asked

if TYPE_CHECKING:
    from tests.escalation.office import Caller, Office


def reports(office: Office, caller: Caller) -> None:
    office.signals(caller, "for-whom", "someone", flags=("third-party",), profile="frontline")


def news(office: Office, caller: Caller) -> list[object]:
    told = [body.get("key") for _, body in office.letters(caller)]
    return [key for key in told if key in {READ, ACCEPTED}]


# --- at the desk ---------------------------------------------------------------------------------


async def test_a_reporter_hears_at_the_first_claim_that_it_was_read_and_not_again(
    office: Office,
) -> None:
    caller = office.caller()
    reports(office, caller)
    await office.desk.claim(office.actor(), NAME)
    assert news(office, caller) == [READ]
    await office.desk.claim(office.actor(), NAME)
    await office.desk.release(office.actor(), NAME)
    await office.desk.claim(office.actor("vesna"), NAME)
    await office.desk.take_over(office.actor("piotr"), NAME, "She is off duty.")
    assert news(office, caller) == [READ]


async def test_whoever_writes_about_themselves_is_told_nothing_of_a_report(office: Office) -> None:
    caller = office.caller()
    office.signals(caller, "leave", "no", flags=("confined",))
    await office.desk.claim(office.actor(), NAME)
    assert news(office, caller) == []


async def test_a_signal_that_does_not_open_stops_nobody_from_claiming(office: Office) -> None:
    caller = office.caller()
    record = RecordId(bytes(16))
    place = Binding(Purpose.SIGNAL, office.street.org, caller.case, 0, record)
    closed = seal({"item": "for-whom"}, OpeningKey.make().sealing(), place)
    office.bot.call(letterbox.signal, caller.case, record, closed, office.clock())
    await office.desk.claim(office.actor(), NAME)
    assert news(office, caller) == []


@pytest.mark.parametrize(("verdict", "told"), [(Verdict.ACCEPT, [ACCEPTED]), (Verdict.DECLINE, [])])
async def test_a_reporter_hears_once_that_somebody_helps_and_nothing_of_a_refusal(
    office: Office, verdict: Verdict, told: list[str]
) -> None:
    caller, terms = await asked(office)
    reports(office, caller)
    office.consents(caller, terms.referral.hex(), given=True)
    await office.desk.send_off(office.actor(), NAME, terms.referral)
    package = await office.desk.package(office.actor(), NAME, terms.referral)
    assert office.partner is not None
    receipt = answer_package(package, office.partner, verdict, "no_capacity", office.clock())
    for _ in range(2):  # the same answer twice is one answer
        await office.desk.receive(office.actor(), receipt)
    assert news(office, caller) == told


# --- the whole way -------------------------------------------------------------------------------


def a_corner(office: Office) -> Corner:
    """The bot's side of this office, with the office's own keys."""
    spare = OpeningKey.make(), OpeningKey.make(), SigningKey.make(), SigningKey.make()
    return Corner(office.bot, Ring(office.street, *spare), office.clock)


def writes_a_report(corner: Corner, contact: str) -> Writer:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:bg")
    caller.press("consent-save:yes", f"consent-contact:{contact}", "age:adult")
    caller.press("for-whom:someone", "as-what:work", "danger-there:no", "known:no-code")
    return caller.press("about:adult", "signs-start:F05", "signs-start:~done", "F05:seen")


async def carried(office: Office, corner: Corner, wanted: str) -> Phone:
    """Let the courier work until a text was shown, or everything that waits is settled."""
    phone = Phone()
    around = Around(corner.street, office.bot, corner.numbers, Pacer(0), office.clock)
    courier = Courier(around, {"telegram": phone})
    task = asyncio.create_task(courier.run())
    try:
        await until(
            lambda: wanted in phone.texts or not office.bot.call(outbox.waiting, office.clock())
        )
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await courier.finish(1)
    return phone


@pytest.mark.parametrize(("contact", "hears"), [("yes", True), ("no", False)])
async def test_a_claim_at_the_desk_reaches_whoever_wrote_the_report(
    office: Office, contact: str, *, hears: bool
) -> None:
    office.mint(2)
    corner = a_corner(office)
    caller = writes_a_report(corner, contact)
    office.sort()
    (standing,) = office.database.call(queue.listing, View.OPEN, 10)
    assert standing.priority is Priority.P2
    await office.desk.claim(office.actor(), standing.code_name)
    read = Texts("en", "common").text(READ)
    phone = await carried(office, corner, read)
    # Whoever does not want to be written to is told that somebody came when they write again.
    assert (Texts("en", "common").text("person-came") in phone.texts) is hears
    assert (read in phone.texts) is hears
    assert phone.texts.count(read) == int(hears)
    case = await office.desk.open(office.actor(), standing.code_name)
    assert (case.profile, case.timeline.reporter) == (Profile.FRONTLINE, "")
    here = caller.stands
    assert here is not None
    assert here.facts.get("report") == ("read" if hears else None)
