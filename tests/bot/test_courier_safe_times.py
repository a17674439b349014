"""Nothing of the team's reaches her at a time that is not safe: over a real database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from bot.agreement import READ
from bot.courier import sweep
from bot.courier.letters import prepare
from intake.case import OutboxState
from intake.contactplan import UNTIL_SHE_WRITES, may_send
from intake.store import callers, outbox
from intake.store.outbox import OutboxKind
from tests.bot.planning import (
    AFTER,
    EVENING,
    HELLO,
    NOON,
    OK_WORD,
    OPENING,
    WORDS,
    agree,
    agreed,
    at,
    carried,
    look,
    put_off,
    reply,
    urgent,
    waits,
)

if TYPE_CHECKING:
    from tests.bot.carrying import Street

# --- windows -------------------------------------------------------------------------------------


async def test_words_wait_for_the_next_opening_and_then_come_in_their_order(
    street: Street,
) -> None:
    caller = agree(street.corner.who().on_the_line(), when="evenings")
    at(street, NOON)
    async with carried(street):
        first, second = reply(street, caller), reply(street, caller, AFTER)
        phrase = street.staff(
            caller, OutboxKind.PHRASE, {"key": "phrase-hello", "args": {}, "locale": "en"}
        )
        assert await put_off(street, first) == EVENING
        assert not street.phone.texts
        at(street, EVENING - timedelta(seconds=1))
        look(street)
        at(street, EVENING)
        look(street)
        for record in (first, second, phrase):
            await street.state(record, OutboxState.SENT)
    assert street.phone.texts[:2] == [HELLO, AFTER]
    assert len(street.phone.texts) == 3


async def test_the_bots_own_answers_never_wait(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), when="evenings")
    at(street, NOON)
    async with carried(street):
        await put_off(street, reply(street, caller))
        before = len(street.corner.sendings)
        caller.say("numbers")
        assert len(street.corner.sendings) == before + 1
        # Not handed over: found in the outbox, as after a crash.
        await street.phone.until(lambda: any("112" in text for text in street.phone.texts))


async def test_what_she_writes_opens_for_a_while_whatever_the_hour(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), when="when-i-write")
    at(street, NOON)
    async with carried(street):
        record = reply(street, caller)
        assert await put_off(street, record) == NOON + UNTIL_SHE_WRITES
        caller.say("are you there?")
        await street.state(record, OutboxState.SENT)
        street.corner.clock.move(minutes=11)
        late = reply(street, caller, AFTER)
        await put_off(street, late)
    assert street.phone.texts.count(HELLO) == 1
    assert AFTER not in street.phone.texts


async def test_a_life_at_risk_waits_for_nothing_and_overtakes_what_waits(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), when="evenings", phone="yes")
    at(street, NOON)
    async with carried(street):
        slow = reply(street, caller, AFTER)
        await put_off(street, slow)
        fast = urgent(street, caller)
        await street.state(fast, OutboxState.SENT)
        assert street.phone.texts == [HELLO]
        assert slow in waits(street)


async def test_who_can_write_rows_cannot_make_a_letter_urgent(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), when="evenings")
    at(street, NOON)
    async with carried(street):
        forged = street.staff(caller, OutboxKind.URGENT, {"kind": "reply", "text": HELLO})
        lifted = street.staff(caller, OutboxKind.LIFT, {"kind": "reply"})
        await street.state(forged, OutboxState.FAILED)
        await street.state(lifted, OutboxState.FAILED)
    assert not street.phone.texts


@pytest.mark.parametrize("change", ["2026-03-28T18:00:00", "2026-10-24T18:00:00"])
async def test_over_a_change_of_clocks_every_letter_goes_out_inside_a_window(
    street: Street, change: str
) -> None:
    at(street, datetime.fromisoformat(change).replace(tzinfo=UTC))
    caller = agree(street.corner.who().on_the_line(), when="nights", days="weekend")
    plan, moments = agreed(caller).plan, []
    start = street.corner.clock.move(minutes=11)
    said_at = []
    for step in range(0, 44 * 60, 15):
        moments.append(start + timedelta(minutes=step))
        at(street, moments[-1])
        reply(street, caller, f"letter {step}")
        for row in street.corner.database.call(outbox.waiting, moments[-1], 500):
            if row.letter.kind is not OutboxKind.REPLY:
                continue
            prepared = prepared_at(street, row, moments[-1])
            if prepared is not None:
                said_at.append((moments[-1], prepared.parts[0].text))
                done = [(row.letter.record, 1)]
                street.corner.database.call(outbox.sent, done, moments[-1])
    assert all(may_send(plan, moment) for moment, _ in said_at)
    assert {moment for moment, _ in said_at} == {
        moment
        for moment in moments
        if may_send(plan, moment) and may_send(plan, moment + timedelta(minutes=1))
    }
    numbers = [int(text.split()[1]) for _, text in said_at]
    assert numbers == sorted(numbers)
    assert numbers


def prepared_at(street: Street, row: Any, now: datetime) -> Any:  # noqa: ANN401  OutboxRow, Prepared
    return street.corner.database.call(
        prepare, row, street.corner.street, street.corner.numbers, now
    )


async def test_that_a_person_came_is_told_with_her_next_answer(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), when="evenings")
    at(street, NOON)
    async with carried(street):
        came = street.staff(caller, OutboxKind.PERSON, {"key": "person-came", "args": {}})
        await street.state(came, OutboxState.SENT)
        assert not street.phone.texts
        caller.say("hello?")
        assert caller.sees.text.startswith("A person of our team is here now")
        here = caller.stands
        assert here is not None
        assert here.person
        assert not here.agreed.news


async def test_closing_outside_her_windows_lets_go_and_says_nothing(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), when="evenings")
    case = street.eyes.case
    at(street, NOON)
    async with carried(street):
        closed = street.staff(caller, OutboxKind.CLOSE, {"key": "closed", "args": {}})
        await street.state(closed, OutboxState.FAILED)
    assert not street.phone.texts
    assert street.corner.database.call(callers.of_case, case) is None


# --- somebody reads along ------------------------------------------------------------------------


async def test_on_a_shared_phone_the_opening_line_comes_alone_and_words_after_her_answer(
    street: Street,
) -> None:
    caller = agree(street.corner.who().on_the_line(), phone="yes")
    at(street, NOON)
    async with carried(street):
        first, second = reply(street, caller), reply(street, caller, AFTER)
        await street.phone.until(lambda: street.phone.texts == [OPENING])
        await put_off(street, first)
        look(street)
        street.corner.clock.move(hours=3)
        look(street)
        assert street.phone.texts == [OPENING]
        caller.say("ok")
        await street.state(first, OutboxState.SENT)
        await street.state(second, OutboxState.SENT)
        assert [text for text in street.phone.texts if text in {HELLO, AFTER}] == [HELLO, AFTER]
        third = reply(street, caller, "Still here")
        await street.state(third, OutboxState.SENT)
        street.corner.clock.move(minutes=31)
        fourth = reply(street, caller, "A new contact")
        await put_off(street, fourth)
        await street.phone.until(lambda: street.phone.texts.count(OPENING) == 2)
    assert "A new contact" not in street.phone.texts


async def test_where_there_is_an_ok_word_only_it_opens_what_waits(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), words=WORDS, phone="yes")
    at(street, NOON + timedelta(hours=1))
    async with carried(street):
        record = reply(street, caller)
        await street.phone.until(lambda: street.phone.texts == [OPENING])
        await put_off(street, record)
        caller.say("yes?")
        assert "the word you chose" in caller.sees.text
        look(street)
        caller.say("who is this?")
        assert HELLO not in street.phone.texts
        caller.say(OK_WORD)
        await street.state(record, OutboxState.SENT)


async def test_what_staff_say_is_taken_back_ten_minutes_later(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), delete="yes")
    at(street, NOON)
    async with carried(street):
        await street.state(reply(street, caller), OutboxState.SENT)
        message = 1000 + len(street.phone.shown)
        await street.courier.finish(1)
        assert await sweep(street.around, street.phone) == 0
        street.corner.clock.move(seconds=READ.total_seconds() + 1)
        assert await sweep(street.around, street.phone) == 1
    assert ("1", message) in street.phone.taken_back


async def test_what_staff_said_goes_with_her_next_message(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), delete="yes")
    at(street, NOON)
    async with carried(street):
        await street.state(reply(street, caller), OutboxState.SENT)
        message = 1000 + len(street.phone.shown)
        caller.say("thank you")
        street.courier.post(street.corner.sendings[-1:])
        await street.phone.until(lambda: ("1", message) in street.phone.taken_back)


async def test_where_it_may_stay_nothing_of_staff_is_taken_back_early(street: Street) -> None:
    caller = agree(street.corner.who().on_the_line(), delete="no")
    at(street, NOON)
    async with carried(street):
        await street.state(reply(street, caller), OutboxState.SENT)
        await street.courier.finish(1)
        street.corner.clock.move(hours=3)
        assert await sweep(street.around, street.phone) == 0
