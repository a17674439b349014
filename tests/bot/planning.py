"""Callers with whom it was agreed when and how to write to them."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from intake.store import outbox
from intake.store.outbox import OutboxKind
from intake.tables import outbox as table
from tests.bot.carrying import Street, carrying, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.agreement import Agreement
    from intake.case import RecordId
    from intake.sealing import Content
    from tests.bot.corner import Caller

CHOICES: Final = {
    "phone": "no",
    "when": "any-time",
    "days": "every-day",
    "opening": "parcel",
    "delete": "no",
    "nudge": "no",
}
OK_WORD: Final = "goldfish pond"
DURESS_WORD: Final = "lemon tree"
WORDS: Final = (OK_WORD, DURESS_WORD)
OPENING: Final = "Your parcel is registered."
HELLO: Final = "We found a place for tonight"
AFTER: Final = "Call me when you can"
NOON: Final = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)
EVENING: Final = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
_WITHOUT_DAYS: Final = frozenset({"any-time", "when-i-write"})


def agree(caller: Caller, *, words: tuple[str, str] = ("", ""), **choices: str) -> Caller:
    """Go through the flow from the open line, with these choices in place of the plain ones."""
    caller.say("safe times")
    return choose(caller, words=words, **choices)


def choose(
    caller: Caller, *, words: tuple[str, str] = ("", ""), first: str = "phone", **choices: str
) -> Caller:
    """Answer the questions of the flow from ``first`` on."""
    wanted = CHOICES | choices
    steps = list(wanted)[list(wanted).index(first) :]
    for step in steps:
        if step == "days" and wanted["when"] in _WITHOUT_DAYS:
            continue
        caller.press(f"{step}:{wanted[step]}")
    for step, word in zip(("ok-word", "duress-word"), words, strict=True):
        if word:
            caller.say(word)
        else:
            caller.press(f"{step}:none")
    return caller


def agreed(caller: Caller) -> Agreement:
    here = caller.stands
    assert here is not None
    return here.agreed


def at(street: Street, when: datetime) -> None:
    street.corner.clock.now = when


def reply(street: Street, caller: Caller, text: str = HELLO) -> RecordId:
    return street.staff(caller, OutboxKind.REPLY, {"text": text, "locale": "en"})


def urgent(street: Street, caller: Caller, text: str = HELLO) -> RecordId:
    body: Content = {"kind": "urgent", "text": text, "locale": "en"}
    return street.staff(caller, OutboxKind.URGENT, body)


def waits(street: Street) -> dict[RecordId, datetime]:
    database, case = street.eyes.database, street.eyes.case
    return database.call(outbox.put_offs, case, street.corner.clock())


async def put_off(street: Street, record: RecordId) -> datetime:
    await until(lambda: record in waits(street))
    return waits(street)[record]


@asynccontextmanager
async def carried(street: Street) -> AsyncIterator[None]:
    """Carry, with what the bot has said so far out of the way."""
    async with carrying(street):
        await until(lambda: ("step", "queued") not in letters(street))
        await street.courier.finish(1)
        street.phone.shown.clear()
        yield


def letters(street: Street) -> list[tuple[str, str]]:
    """Kind and state of everything in the outbox, in its order."""
    statement = select(table.c.kind, table.c.state).order_by(table.c.number)
    rows = street.eyes.database.call(lambda tx: tx.rows(statement))
    return [(row[0], row[1]) for row in rows]


def look(street: Street) -> None:
    street.courier.again(0)
