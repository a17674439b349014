from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from intake.case import CaseId, OutboxState, RecordId
from intake.db import RowRefused
from intake.store import callers, outbox
from intake.store.outbox import Letter, OutboxKind
from tests.build import Arrival, a_caller, a_case_id, a_letter, a_record, open_a_case, sealed

if TYPE_CHECKING:
    from intake.case import CallerId
    from intake.db import Database
    from tests.fakes import FixedClock


def waiting(bot: Database, clock: FixedClock, limit: int = 100) -> list[Letter]:
    return [row.letter for row in bot.call(outbox.waiting, clock(), limit)]


def say(bot: Database, clock: FixedClock, who: CallerId, text: str = "body") -> Letter:
    letter = a_letter(text=text)
    bot.call(outbox.add, who, letter, clock())
    return letter


def answer(
    desk: Database, clock: FixedClock, case: CaseId, kind: OutboxKind = OutboxKind.REPLY
) -> Letter:
    letter = a_letter(kind, "reply")
    desk.call(outbox.add_for_case, case, letter, clock())
    return letter


def test_letters_leave_in_the_order_they_came(bot: Database, clock: FixedClock) -> None:
    ana, eva = a_caller(), a_caller()
    letters = [say(bot, clock, who) for who in (ana, eva, ana, eva, ana)]
    assert waiting(bot, clock) == letters
    assert waiting(bot, clock, 2) == letters[:2]


def test_a_letter_says_how_its_caller_is_reached(bot: Database, clock: FixedClock) -> None:
    who = a_caller()
    bot.call(callers.arrived, Arrival(who), clock())
    say(bot, clock, who)
    bot.call(callers.mark_unreachable, who)
    (row,) = bot.call(outbox.waiting, clock())
    assert (row.caller, row.channel, row.address) == (who, "telegram", sealed("address"))
    assert row.unreachable
    assert (row.case, row.tries) == (None, 0)


def test_staff_write_to_a_case_and_the_courier_learns_whose_it_is(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    who = a_caller()
    case = bot.call(open_a_case, clock(), who)
    letter = answer(desk, clock, case)
    (row,) = bot.call(outbox.waiting, clock())
    assert (row.letter, row.case, row.caller) == (letter, case, who)
    assert row.address == sealed("address")


def test_a_letter_to_a_case_that_is_closed_has_nobody_to_go_to(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    letter = answer(desk, clock, a_case_id())
    (row,) = bot.call(outbox.waiting, clock())
    assert (row.letter, row.caller, row.channel, row.address) == (letter, None, "", None)


def test_a_letter_that_waits_for_another_try_holds_back_what_follows(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    ana, eva = a_caller(), a_caller()
    case = bot.call(open_a_case, clock(), ana)
    first, second = say(bot, clock, ana), say(bot, clock, ana)
    from_staff, other = answer(desk, clock, case), say(bot, clock, eva)
    bot.call(
        outbox.failed, first.record, OutboxState.QUEUED, clock(), clock() + timedelta(seconds=30)
    )
    assert waiting(bot, clock) == [other]
    clock.move(seconds=30)
    assert waiting(bot, clock) == [first, second, from_staff, other]
    (row, *_) = bot.call(outbox.waiting, clock())
    assert row.tries == 1


def test_a_later_letter_that_waits_does_not_hold_back_an_earlier_one(
    bot: Database, clock: FixedClock
) -> None:
    who = a_caller()
    first, second, third = (say(bot, clock, who) for _ in range(3))
    later = clock() + timedelta(seconds=30)
    bot.call(outbox.failed, second.record, OutboxState.QUEUED, clock(), later)
    assert waiting(bot, clock) == [first]
    assert third not in waiting(bot, clock)


def test_what_is_being_sent_holds_back_what_follows(bot: Database, clock: FixedClock) -> None:
    who = a_caller()
    first, second = say(bot, clock, who), say(bot, clock, who)
    bot.call(outbox.sending, first.record, clock())
    assert waiting(bot, clock) == []
    bot.call(outbox.sent, [(first.record, 77)], clock())
    assert waiting(bot, clock) == [second]


@pytest.mark.parametrize("state", [OutboxState.FAILED, OutboxState.UNKNOWN])
def test_a_letter_given_up_lets_the_next_one_pass(
    bot: Database, clock: FixedClock, state: OutboxState
) -> None:
    who = a_caller()
    first, second = say(bot, clock, who), say(bot, clock, who)
    bot.call(outbox.failed, first.record, state, clock())
    assert waiting(bot, clock) == [second]
    assert bot.call(outbox.state_of, [first.record]) == {first.record: state}


def test_a_failed_letter_without_a_time_is_tried_at_once(bot: Database, clock: FixedClock) -> None:
    letter = say(bot, clock, a_caller())
    bot.call(outbox.failed, letter.record, OutboxState.QUEUED, clock())
    assert waiting(bot, clock) == [letter]


@pytest.mark.parametrize("state", [OutboxState.SENT, OutboxState.FAILED, OutboxState.UNKNOWN])
def test_nothing_of_a_settled_letter_can_be_read(
    bot: Database, clock: FixedClock, state: OutboxState
) -> None:
    from sqlalchemy import select  # noqa: PLC0415  this command only

    from intake.tables import outbox as table  # noqa: PLC0415  this command only

    letter = say(bot, clock, a_caller())
    if state is OutboxState.SENT:
        bot.call(outbox.sent, [(letter.record, 5)], clock())
    else:
        bot.call(outbox.failed, letter.record, state, clock())
    assert bot.call(lambda tx: tx.rows(select(table.c.body, table.c.state))) == [
        (None, state.value)
    ]


def test_after_a_crash_staff_words_are_never_repeated(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    kinds = {kind: answer(desk, clock, bot.call(open_a_case, clock()), kind) for kind in OutboxKind}
    for letter in kinds.values():
        bot.call(outbox.sending, letter.record, clock())
    assert bot.call(outbox.after_crash, clock()) == 4
    states = desk.call(outbox.state_of, [letter.record for letter in kinds.values()])
    unknown = {kind for kind, each in kinds.items() if states[each.record] is OutboxState.UNKNOWN}
    assert unknown == {OutboxKind.REPLY, OutboxKind.ASK, OutboxKind.URGENT, OutboxKind.KNOCK}
    again = [letter for kind, letter in kinds.items() if kind not in unknown]
    assert waiting(bot, clock) == again
    assert bot.call(outbox.after_crash, clock()) == 0


def test_staff_see_what_became_of_their_letters(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case = bot.call(open_a_case, clock())
    letters = [answer(desk, clock, case) for _ in range(3)]
    bot.call(outbox.sent, [(letters[0].record, 1)], clock())
    bot.call(outbox.sending, letters[1].record, clock())
    records = [*(letter.record for letter in letters), a_record()]
    assert desk.call(outbox.state_of, records) == {
        letters[0].record: OutboxState.SENT,
        letters[1].record: OutboxState.SENDING,
        letters[2].record: OutboxState.QUEUED,
    }


def test_forgetting_a_caller_takes_back_what_the_bot_had_to_say(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    ana, eva = a_caller(), a_caller()
    case = bot.call(open_a_case, clock(), ana)
    say(bot, clock, ana)
    kept = [say(bot, clock, eva), answer(desk, clock, case)]
    bot.call(outbox.forget, ana)
    assert waiting(bot, clock) == kept


def test_what_is_settled_is_forgotten_in_time(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    case = bot.call(open_a_case, clock())
    own, staffs = say(bot, clock, a_caller()), answer(desk, clock, case)
    bot.call(outbox.sent, [(own.record, 1), (staffs.record, 2)], clock())
    still = say(bot, clock, a_caller())
    clock.move(days=3)
    before, long_before = clock() - timedelta(days=2), clock() - timedelta(days=30)
    assert bot.call(outbox.forget_done, before, long_before) == 1
    assert bot.call(outbox.state_of, [own.record, staffs.record]) == {
        staffs.record: OutboxState.SENT
    }
    clock.move(days=30)
    assert bot.call(outbox.forget_done, clock(), clock() - timedelta(days=30)) == 1
    assert waiting(bot, clock) == [still]


def test_a_letter_is_put_in_once(bot: Database, clock: FixedClock) -> None:
    who, letter = a_caller(), a_letter()
    bot.call(outbox.add, who, letter, clock())
    with pytest.raises(RowRefused):
        bot.call(outbox.add, who, letter, clock())


def test_a_record_comes_back_as_it_was(bot: Database, clock: FixedClock) -> None:
    letter = Letter(OutboxKind.PHRASE, sealed("b" * 5000), RecordId(bytes(range(16))))
    bot.call(outbox.add, a_caller(), letter, clock())
    assert waiting(bot, clock) == [letter]


def test_who_fetches_is_sent_no_words_of_staff_and_finds_them_waiting(
    bot: Database, desk: Database, clock: FixedClock
) -> None:
    who = a_caller()
    case = bot.call(open_a_case, clock(), who)
    bot.call(callers.arrived, Arrival(who, update="w", channel="web", address=None), clock())
    reply, ask = (answer(desk, clock, case, kind) for kind in (OutboxKind.REPLY, OutboxKind.ASK))
    own = say(bot, clock, who)
    assert waiting(bot, clock) == [ask, own]
    (row,) = bot.call(outbox.for_fetching, case)
    assert (row.letter, row.caller, row.channel) == (reply, who, "web")
    bot.call(outbox.sent, [(reply.record, None)], clock())
    assert bot.call(outbox.for_fetching, case) == []
    assert desk.call(outbox.of_case, case) == [
        (reply.record, OutboxState.SENT),
        (ask.record, OutboxState.QUEUED),
    ]
