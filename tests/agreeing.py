"""Callers who have come to the questions, and what the record says of them afterwards."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from intake.db import Side
from intake.store import queue
from tests.opened import MOST, AddressBook, Keeper, record, said, stored
from tests.system import look_until

if TYPE_CHECKING:
    from collections.abc import Collection

    from tests.system import System
    from tests.telegram_remote import Person

CONSENT = ("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
WELCOME = (*CONSENT, "consent-contact:yes", "age:adult", "for-whom:myself")
KEEPER = "mara"

Told = list[tuple[str, dict[str, object]]]


async def agrees(person: Person, *presses: str) -> Person:
    """Let somebody write, agree to be helped, and press what is named then."""
    await person.say("/start")
    for label in (*WELCOME, *presses):
        await person.press(label)
    return person


async def at_the_questions(system: System, *chats: int) -> list[Person]:
    """Let callers come as far as the question *time*, all at once."""
    people = [system.telegram.person(chat) for chat in chats]
    await asyncio.gather(*(agrees(one, "five-minutes:yes") for one in people))
    for one in people:
        await one.until(lambda chat: any(seen.data("time:now") for seen in chat))

    async def sorted_() -> bool:
        with record(system.database_url, Side.DESK) as database:
            found = {one.case for one in database.call(queue.listing, queue.View.OPEN, MOST)}
        with record(system.database_url, Side.BOT) as database:
            cases = AddressBook(system.folder).cases(database, chats)
        return len(cases) == len(chats) and found >= set(cases.values())

    await look_until(sorted_)
    return people


def told(system: System, *chats: int) -> list[Told]:
    """Open the cases of these chats; say what each caller's side holds, every chain intact."""
    with record(system.database_url, Side.BOT) as database:
        cases = AddressBook(system.folder).cases(database, chats)
    opened = {case.row.case: case for case in Keeper(system, KEEPER).open_all()}
    assert not [case.timeline.faults for case in opened.values() if case.timeline.faults]
    return [said(opened[cases[chat]]) for chat in chats]


def texts(one: Told) -> list[object]:
    """List what was said in own words, in order."""
    return [content["text"] for kind, content in one if kind == "words"]


def answers(one: Told) -> list[tuple[object, object]]:
    """List what was answered to which question, in order."""
    return [(content["item"], content["answer"]) for kind, content in one if kind == "answer"]


def all_taken(system: System, updates: Collection[int]) -> bool:
    """Say whether the record has taken all of these updates of Telegram."""
    with record(system.database_url, Side.RECORD) as database:
        return stored(database, updates) == set(updates)
