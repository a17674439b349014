"""Somebody's phone is taken: with 16 digits they go on from another one, and nothing tells of it.

A real bot at the real cost of a code, killed in between; a colleague answers meanwhile with words
that wait. Then every byte that was left anywhere is searched for the digits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.codes import as_phone, digits_of, grouped
from escalation.reports import queue_report
from intake.db import Side
from intake.tables import outbox
from tests.leaks import leaks
from tests.marked import SECRET_FILES, left_behind
from tests.marked_callers import browsing
from tests.opened import record
from tests.system import BOT, DESK, installed, look_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.marked_callers import Looks
    from tests.postgres import Server
    from tests.system import System
    from tests.telegram_remote import Person

WORDS = "It is safe to come"
STATES = select(outbox.c.state).where(outbox.c.kind == "reply")
TO_THE_LINE = (
    "language:en", "safe-to-write:yes", "country:bg", "consent-save:yes", "consent-contact:yes",
    "age:adult", "for-whom:myself", "five-minutes:~person",
)  # fmt: skip


async def a_code_of(person: Person) -> str:
    await person.say("/start")
    for name in TO_THE_LINE:
        await person.press(name)
    await person.press("line:~code")
    shown = await person.reads("With these 16 digits")
    code = digits_of(shown.text.partition("\n")[0])
    assert code is not None
    await person.press("code-noted:noted")
    await person.until(lambda chat: not [one for one in chat if "these 16 digits" in one.text])
    return code


async def the_case(system: System) -> str:
    """Return the code name of the one case, once it is in the queue; empty before."""
    with record(system.database_url, Side.DESK) as database:
        rows = database.call(queue_report)
    return str(rows[0]["code_name"]) if rows else ""


async def answers(console: Looks, system: System, words: str) -> None:
    """Claim the case and answer, although its caller has left."""
    name = await look_until(lambda: the_case(system))
    await console.get("/sign-in")
    passphrase = system.passphrase("mara").read_text()
    assert await console.post("/sign-in", {"login": "mara", "passphrase": passphrase}) == 303
    await console.get("/queue")
    console.form_token = console.page.split('data-form-token="')[1].split('"')[0]
    assert await console.post(f"/case/{name}/claim", {}) == 303
    reply = {"text": words, "although_left": "yes"}
    assert await console.post(f"/case/{name}/reply", reply) == 303


async def kept(system: System) -> bool:
    """Say whether the words wait for her to come back."""
    with record(system.database_url, Side.BOT) as database:
        return database.call(lambda tx: [row[0] for row in tx.rows(STATES)]) == ["kept"]


async def comes_back(new: Person, code: str) -> None:
    """Write the code, disguised as it may have been noted, and look at what waits."""
    await new.say("/return")
    await new.reads("16 digits of your code")
    await new.say(as_phone(code))
    await new.reads("New messages: 1.")
    assert not [one for one in await new.look() if WORDS in one.text]
    await new.press("waiting:show")
    await new.reads(WORDS)
    await new.reads("A person of our team is here")
    await new.say("I am on my way")


async def test_a_conversation_goes_on_from_another_phone_after_a_kill(
    tmp_path: Path, place: tuple[str, Server | None]
) -> None:
    url, server = place
    async with installed(tmp_path, url) as system:
        await system.add_staff("mara", "--name", "Mara", "--role", "duty", "--locales", "en,bg")
        await system.start_desk()
        await system.start_bot()
        old = system.telegram.person(4711)
        code = await a_code_of(old)
        await old.say("leave")
        await old.reads("Banitsa")
        async with browsing(system.console) as console:
            await answers(console, system, WORDS)
        await system.kill(BOT)
        await system.start_bot()
        await look_until(lambda: kept(system))
        await comes_back(system.telegram.person(4712), code)
        assert not [one for one in await old.look() if WORDS in one.text]

        assert [await system.stop(wing) for wing in (BOT, DESK)] == [0, 0]
        assert '"level": "debug"' in system.log(BOT)
        places = left_behind(tmp_path, but=SECRET_FILES)
        if server is not None:
            server.execute("CHECKPOINT", "marks")
            places |= left_behind(server.folder / "data")
        assert not leaks(places, [code, grouped(code), as_phone(code), WORDS])
