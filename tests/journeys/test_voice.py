"""A voice, the whole way: spoken into Telegram, sealed, heard in the console, erased by rule.

The bot and the staff side are processes of their own, the bot dies on the way, and Telegram lies.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from escalation.reports import queue_report
from intake.clock import utc_now
from intake.db import Database, Side
from intake.tables import fetches, files
from intake.voice import LARGEST
from tests.leaks import files_of
from tests.marked_callers import browsing
from tests.on_duty import answers
from tests.opened import record
from tests.recordings import MARK, ogg
from tests.system import BOT, System, installed, look_until
from tests.trap import Moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from intake.db import Tx
    from tests.marked_callers import Looks
    from tests.telegram_remote import Person

CHAT = 7_700_456
AGREED = (
    ("language", "en"), ("safe-to-write", "yes"), ("country", "bg"), ("consent-save", "yes"),
    ("consent-contact", "yes"),
)  # fmt: skip
KILLED = -9
# What Telegram sees of the bot around a voice note: getFile, the file, what is said, what is taken
# back, and the polls between them.
KILLS = [(moment, calls) for moment in (Moment.ASKING, Moment.ASKED) for calls in (1, 2, 3)]
SIZES = select(func.length(files.c.body))
WAITING = select(fetches.c.record)
BODIES = select(files.c.body)


@dataclass
class Spoken:
    """A caller who speaks, and everything that was said so far."""

    system: System
    person: Person
    database: Database
    said: list[bytes]

    async def speaks(self, length: int) -> None:
        """Say something of a length nothing else has."""
        body = ogg(length)
        self.said.append(body)
        await self.person.speak(f"AwACvoice-{len(self.said)}", body)

    async def is_all_there(self) -> None:
        """Wait until every voice note lies in the case, once, and none is still to be fetched."""

        async def there() -> bool:
            bodies, waiting = self.database.call(_rows)
            assert len(bodies) <= len(self.said)
            return len(bodies) == len(self.said) and not waiting

        await look_until(there)


def _rows(tx: Tx) -> tuple[Sequence[object], Sequence[object]]:
    return tx.rows(SIZES), tx.rows(WAITING)


async def it_is_told_before_consent_and_kept_after(spoken: Spoken) -> None:
    """Nothing is kept before a yes; afterwards the question comes again, and the voice goes."""
    person = spoken.person
    await person.say("/start")
    await answers(person, *AGREED[:1])
    await person.speak("AwACearly", ogg(40))
    await person.reads("before you agree")
    await answers(person, *AGREED[1:])
    await spoken.speaks(3000)
    await person.reads("goes to the team")
    await spoken.is_all_there()
    await look_until(lambda: _nothing_of_hers(person))


async def _nothing_of_hers(person: Person) -> bool:
    return all(one.from_bot for one in await person.look())


async def the_bot_dies_at_every_moment_of_it(spoken: Spoken) -> None:
    """Killed before, within and after each call: the next process fetches it, once."""
    telegram, system = spoken.system.telegram, spoken.system
    for number, (moment, calls) in enumerate(KILLS):
        bot = system.running[BOT]
        polled = (await telegram.state())["polls"]
        await telegram.ask("polled", after=polled - 1)
        await telegram.ask("trap", pid=bot.pid, moment=moment, calls=calls)
        await spoken.speaks(4000 + number)
        assert await bot.wait() == KILLED, system.log(BOT)[-2000:]
        await system.start_bot()
        await spoken.is_all_there()


async def telegram_lies(spoken: Spoken) -> None:
    """A way that leads elsewhere is not followed; what is too large is given up, and said so."""
    telegram, person = spoken.system.telegram, spoken.person
    await telegram.fault("302", method="file")
    await spoken.speaks(5000)
    await spoken.is_all_there()
    journal = await telegram.ask("journal", method="file")
    assert not [one for one in journal if "elsewhere" in one["params"]["path"]]
    assert (await telegram.state())["happened"]["302"] == 1
    await person.speak("AwAClarge", ogg(99), zeros=LARGEST)
    await spoken.is_all_there()


async def staff_hear_every_byte(spoken: Spoken, console: Looks) -> str:
    """Whoever claims the case hears what was said, and reads what could not be fetched."""
    system = spoken.system
    await console.get("/sign-in")
    right = {"login": "mara", "passphrase": system.passphrase("mara").read_text()}
    assert await console.post("/sign-in", right) == 303
    await console.get("/queue")
    console.form_token = console.page.split('data-form-token="')[1].split('"')[0]
    ((row),) = spoken.database.call(queue_report)
    case = f"/case/{row['code_name']}"
    assert await console.post(f"{case}/claim", {}) == 303
    page = await look_until(lambda: _says_lost(console, case))
    assert "could not be fetched" in page
    heard = [await sound(console, path) for path in players(page)]
    assert sorted(map(len, heard)) == sorted(map(len, spoken.said))
    assert set(heard) == set(spoken.said)
    return case


async def _says_lost(console: Looks, case: str) -> str:
    page = await console.get(case)
    return page if "It was larger than it may be." in page else ""


def players(page: str) -> list[str]:
    return re.findall(r'<audio [^>]*src="([^"]+)"', page)


async def sound(console: Looks, path: str) -> bytes:
    async with console.session.get(console.base + path) as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"] == "audio/ogg"
        return await answer.read()


async def it_is_erased_by_rule(spoken: Spoken, console: Looks, case: str) -> list[bytes]:
    """Seventy-two hours later nothing is left but that somebody spoke; returns what there was."""
    sealed = [bytes(row[0]) for row in spoken.database.call(lambda tx: tx.rows(BODIES))]
    path = players(await console.get(case))[0]
    then = utc_now() - timedelta(seconds=1)
    spoken.database.call(lambda tx: tx.change(update(files).values(erase_after=then)))
    purged = await spoken.system.command("intake", "purge")
    assert f"files: {len(spoken.said)}" in purged
    page = await console.get(case)
    assert players(page) == []
    async with console.session.get(console.base + path) as answer:
        assert answer.status == 404
    return sealed


async def test_a_voice_is_sealed_heard_and_erased_whatever_happens_on_the_way(
    tmp_path: Path, database_url: str
) -> None:
    async with installed(tmp_path, database_url) as system:
        await system.add_staff("mara", "--name", "Mara", "--role", "duty", "--locales", "en,bg")
        await system.start_desk()
        await system.start_bot()
        with record(system.database_url, Side.RECORD) as database:
            spoken = Spoken(system, system.telegram.person(CHAT), database, [])
            await it_is_told_before_consent_and_kept_after(spoken)
            await the_bot_dies_at_every_moment_of_it(spoken)
            await telegram_lies(spoken)
            async with browsing(system.console) as console:
                case = await staff_hear_every_byte(spoken, console)
                nothing_lies_in_clear(tmp_path)
                sealed = await it_is_erased_by_rule(spoken, console, case)
        await system.stop_all()
        left = await asyncio.to_thread(files_of, tmp_path)
        assert not [where for where, there in left.items() for one in sealed if one[-64:] in there]
        nothing_lies_in_clear(tmp_path)


def nothing_lies_in_clear(folder: Path) -> None:
    """Fail if a spoken word, or where one lay at Telegram, stands in any file or log."""
    for where, there in files_of(folder).items():
        assert MARK not in there, where
        assert b"AwAC" not in there, where
