from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot import codes as codes_room
from bot.codes import (
    OF_ALL,
    PAUSES,
    Codes,
    Tries,
    as_phone,
    asked_of,
    commanded_digits,
    digits_of,
    grouped,
    new_code,
)
from bot.messages import Incoming, Odd
from bot.seats import Street
from bot.wording import token
from intake.case import CallerId
from intake.keys import return_key
from tests.bot.corner import OFFERED
from tests.bot.street import RING, a_ring
from tests.build import CHEAP

if TYPE_CHECKING:
    from intake.keys import Argon2Cost, IndexKey, ReturnKey
    from tests.fakes import FixedClock

WHO = CallerId(b"w" * 16)
CODE = "1234567890123456"


def writing(
    words: str, update: str = "1", caller: CallerId = WHO, odd: Odd | None = None
) -> Incoming:
    return Incoming(caller, None, "web", update, words=words, odd=odd)


# --- what is a code ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "1234567890123456",
        "1234 5678 9012 3456",
        " 1234-5678-9012-3456\n",
        "+123 45 678 901 23456",
        "(123) 45.678/901,23456",
        "".join(chr(0x660 + int(digit)) for digit in CODE),
        "\u3000".join(chr(0xFF10 + int(digit)) for digit in CODE),
    ],
)
def test_sixteen_digits_are_a_code_however_they_are_written(words: str) -> None:
    assert digits_of(words) == CODE


@pytest.mark.parametrize(
    "words",
    ["", "123456789012345", "12345678901234567", "my code 1234567890123456", "²" * 16, "1 2" * 800],
)
def test_anything_else_is_none(words: str) -> None:
    assert digits_of(words) is None


@pytest.mark.parametrize(
    "words",
    [f"/return {CODE}", f"/return@bot {CODE}", f"I have a code: {CODE}", f"имам код {CODE}"],
)
def test_digits_may_follow_the_command_in_any_language(words: str) -> None:
    assert commanded_digits(words) == CODE
    asked = asked_of(writing(words))
    assert asked is not None
    assert (asked.code, asked.commanded, asked.fresh) == (CODE, True, False)


@pytest.mark.parametrize("words", [f"iban {CODE}", f"stop {CODE}", "/return", "return 12"])
def test_digits_behind_other_words_are_words(words: str) -> None:
    assert commanded_digits(words) is None
    assert asked_of(writing(words)) is None


def test_a_new_code_is_asked_for_by_button_and_by_word() -> None:
    pressed = token("open_line", "line", "~code", 0)
    asked = asked_of(Incoming(WHO, None, "web", "1", pressed=pressed))
    assert asked is not None
    assert asked.fresh
    assert digits_of(asked.code) == asked.code
    typed = asked_of(writing("нов код"))
    assert typed is not None
    assert typed.fresh
    assert asked_of(writing("code", odd=Odd.EDITED)) is None
    assert asked_of(Incoming(WHO, None, "web", "1", pressed="forged")) is None


def test_new_codes_differ_and_can_be_read_back() -> None:
    made = {new_code() for _ in range(200)}
    assert len(made) == 200
    for code in made:
        assert digits_of(code) == digits_of(grouped(code)) == digits_of(as_phone(code)) == code
    assert grouped(CODE) == "1234 5678 9012 3456"


def test_a_code_says_nothing_of_itself_where_it_could_be_logged() -> None:
    key = return_key(CODE, RING.street.index, CHEAP)
    assert repr(key) == "<ReturnKey>"
    other = return_key(CODE, a_ring().street.index, CHEAP)
    assert key.lookup != other.lookup
    assert key.opens.kid != other.opens.kid


# --- how often -----------------------------------------------------------------------------------


def test_five_tries_in_ten_minutes_each_after_a_longer_pause(clock: FixedClock) -> None:
    tries = Tries()
    for pause in PAUSES:
        clock.now += pause - timedelta(milliseconds=1)
        if pause:
            assert not tries.allows(WHO, clock())
        clock.move(milliseconds=1)
        assert tries.allows(WHO, clock())
    clock.move(minutes=5)
    assert not tries.allows(WHO, clock())
    clock.move(minutes=5)
    assert tries.allows(WHO, clock())


def test_all_together_have_a_limit_that_soon_passes(clock: FixedClock) -> None:
    tries = Tries()
    allowed = [tries.allows(CallerId(bytes([n]) * 16), clock()) for n in range(OF_ALL + 3)]
    assert allowed == [True] * OF_ALL + [False] * 3
    clock.move(minutes=1)
    assert tries.allows(CallerId(bytes([OF_ALL]) * 16), clock())


def test_a_clock_that_was_set_back_forgives_nothing(clock: FixedClock) -> None:
    tries = Tries()
    assert tries.allows(WHO, clock())
    clock.move(minutes=-30)
    assert not tries.allows(WHO, clock())


# --- working out ---------------------------------------------------------------------------------


@dataclass
class Counted:
    """The real thing, and how often it was done."""

    codes: list[str] = field(default_factory=list)

    def __call__(self, code: str, index: IndexKey, cost: Argon2Cost) -> ReturnKey:
        self.codes.append(code)
        return return_key(code, index, cost)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counted:
    found = Counted()
    monkeypatch.setattr(codes_room, "return_key", found)
    return found


def a_room(clock: FixedClock) -> Codes:
    return Codes(Street(RING.street, OFFERED, timedelta(minutes=30), code_cost=CHEAP), clock)


async def test_every_code_is_worked_out_once_whatever_it_leads_to(
    clock: FixedClock, counted: Counted
) -> None:
    room = a_room(clock)
    typed = await room.worked_out(writing(CODE))
    assert typed.way is not None
    assert typed.way.key is not None
    assert typed.way.key.lookup == return_key(CODE, RING.street.index, CHEAP).lookup
    assert typed.way.code == ""
    again = await room.worked_out(writing(CODE))
    assert again.way is typed.way
    assert counted.codes == [CODE]
    room.stored([typed])
    clock.move(minutes=1)
    await room.worked_out(writing(CODE))
    assert counted.codes == [CODE, CODE]


async def test_too_many_are_not_worked_out_at_all(clock: FixedClock, counted: Counted) -> None:
    room = a_room(clock)
    ways = [(await room.worked_out(writing(CODE, str(n)))).way for n in range(4)]
    assert [way is not None and way.key is not None for way in ways] == [True, False, False, False]
    assert len(counted.codes) == 1


async def test_what_holds_no_code_is_left_alone(clock: FixedClock, counted: Counted) -> None:
    words = writing("hello")
    assert await a_room(clock).worked_out(words) is words
    assert counted.codes == []
