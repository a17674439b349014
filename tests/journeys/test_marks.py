"""A journey full of marked words: whoever holds a case reads them, and nothing else ever shows one.

Real processes with their logs at debug, a caller on Telegram and one in the web chat, a colleague
in the console. Everything that can go wrong on the way goes wrong with marks in it. Then every byte
that was left anywhere is searched.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import sqlite3
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import aiohttp

from escalation.reports import case_report, queue_report
from intake.db import Side
from tests.fake_telegram import TOKEN
from tests.marked import (
    CYRILLIC,
    EMOJI,
    LATIN,
    SECRET_FILES,
    STEMS,
    left_behind,
    mark,
    marks_in,
    tag,
)
from tests.marked_callers import (
    CHAT,
    Looks,
    browsing,
    garbage,
    somebody_in_danger,
    somebody_in_the_web_chat,
)
from tests.opened import Keeper, record
from tests.system import BOT, DESK, System, installed, look_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.leaks import Leak
    from tests.postgres import Server
    from tests.telegram_remote import Person

KEPT = (
    "late", "emergency", "line", "caption-after", "caption-line", "edited-after", "edited-line",
    "web-late", "web-own-words", "web-line",
    "note", "reply", "area", "reasons", "stage", "plan", "who", "priority", "referral",
)  # fmt: skip
NOT_KEPT = ("start", "language", "before-consent", "caption-before", "first-name", "web-before")
MARKED_DATABASE = "marks"
PLANTED_ON_SQLITE = ("record.sqlite",)
PLANTED_ON_POSTGRESQL = ("/pg_wal/", "/base/", "/log/")


# --- the staff side -------------------------------------------------------------------------------


async def signed_in(looks: Looks, system: System) -> None:
    """Sign in, after two tries with marked words."""
    await looks.get("/sign-in")
    for login in ("mara", tag("login")):
        tried = {"login": login, "passphrase": mark("passphrase"), "next": f"/{mark('next')}"}
        assert await looks.post("/sign-in", tried) == 401
    right = {"login": "mara", "passphrase": system.passphrase("mara").read_text()}
    assert await looks.post("/sign-in", right) == 303
    await looks.get("/queue")
    looks.form_token = looks.page.split('data-form-token="')[1].split('"')[0]


async def cared_for(looks: Looks, name: str) -> None:
    """Take a case as far as an offer of help, form by form."""
    case = f"/case/{name}"
    safety = {
        "contact-safety": "unsafe", "country": "bg", "risk-person": "high",
        "area": mark("area"), "risk-reasons": mark("reasons"),
    }  # fmt: skip
    plan = {"what": mark("plan"), "who": mark("who"), "by_when": "2030-01-02"}
    for path, fields, status in (
        ("claim", {}, 303),
        ("note", {"text": mark("note")}, 303),
        ("stage", {"to": "safety_assessment", "said": "contact-confirmed"}, 303),
        ("safety", {**safety, "own-rating": mark("rating")}, 422),
        ("safety", safety, 303),
        ("stage", {"to": "crisis_intervention", "reason": mark("stage")}, 303),
        ("plan", {**plan, "by_when": mark("day")}, 422),
        ("plan", plan, 303),
        ("reply", {"text": mark("reply")}, 303),
        ("priority", {"priority": "P2", "reason": mark("priority")}, 303),
        ("priority", {"priority": mark("wrong"), "reason": mark("wrong")}, 400),
        ("take-over", {"reason": mark("take-over")}, 403),
        ("approve", {"reason": mark("approve")}, 403),
        ("close", {"reason": mark("close"), "close_reason": "goals_met"}, 409),
        ("stage", {"to": "referral_offered", "said": "stabilised"}, 303),
    ):
        assert await looks.post(f"{case}/{path}", fields) == status, (path, fields, looks.page)
    form = aiohttp.FormData({"form_token": looks.form_token})
    form.add_field("receipt", mark("receipt").encode(), filename=tag("file"))
    async with looks.session.post(
        f"{looks.base}{case}/receipt", data=form, headers={"Sec-Fetch-Site": "same-origin"}
    ) as answer:
        assert answer.status >= 400
    await looks.get(f"/case/{tag('nobody')}?done={tag('done')}&{mark('query')}")


async def referred(looks: Looks, name: str, person: Person) -> bytes:
    """Ask in the chat, hear yes, and take the sealed file."""
    case = f"/case/{name}"
    page = await looks.get(f"{case}/referral?need={mark('need')}")
    receiver = re.findall(r"/referral/to/(partner-[0-9a-f]+)", page)[0]
    await looks.get(f"{case}/referral/to/{receiver}")
    ticks = [("said", each) for each in ("options-explained", "alternative", "no-allowed")]
    fields = [
        ("help", "help-crisis"), ("compared", "yes"), ("share-situation", "yes"),
        ("field-situation", mark("referral")), *ticks,
    ]  # fmt: skip
    assert await looks.post(f"{case}/referral/to/{receiver}", fields) == 303, looks.page
    await person.press("ask:yes")
    here = re.findall(rf"{case}/referral/[0-9a-f]{{32}}", await looks.get(case))[0]

    async def may_send() -> bool:
        return await looks.post(f"{here}/send", {}) == 303

    await look_until(may_send)
    sent = {"form_token": looks.form_token}
    site = {"Sec-Fetch-Site": "same-origin"}
    async with looks.session.post(f"{looks.base}{here}/file", data=sent, headers=site) as answer:
        assert answer.status == 200
        return await answer.read()


async def every_page(looks: Looks, name: str) -> None:
    """Look at every page there is."""
    for path in ("", "/safety", "/plan", "/stage", "/priority", "/close", "/referral"):
        await looks.get(f"/case/{name}{path}")
    for path in ("/queue", "/queue?view=mine", "/directory", "/audit", "/account", "/unlock"):
        await looks.get(path)


# --- the search -----------------------------------------------------------------------------------


@dataclass
class Search:
    """What is looked for after a journey, and where.

    Attributes:
        secrets: besides the marks: the bot's token, a passphrase.
    """

    system: System
    server: Server | None
    secrets: tuple[str, ...]
    told: dict[str, bytes] = field(default_factory=dict)

    def leaks(self) -> set[Leak]:
        """Look everywhere; a secret's own file may hold it, but no mark.

        The server's folder is read once nothing runs any more: it forgets nothing meanwhile.
        """
        places = self.told | left_behind(self.system.folder)
        if self.server is not None and not self.system.running:
            self.server.execute("CHECKPOINT", MARKED_DATABASE)
            places |= left_behind(self.server.folder / "data")
        found = marks_in(places, self.secrets, [CHAT])
        return {
            leak
            for leak in found
            if not (leak.what in self.secrets and leak.where.endswith(SECRET_FILES))
        }

    def plant(self) -> None:
        """Put a mark and a chat id where none may be, to see that they are found."""
        (self.system.folder / "planted").write_text(json.dumps(mark("planted")), encoding="utf-8")
        statements = (
            "CREATE TABLE planted (words TEXT, chat BIGINT)",
            f"INSERT INTO planted VALUES ('{mark('planted')}', {CHAT})",  # noqa: S608  our mark
        )
        if self.server is not None:
            for statement in statements:
                self.server.execute(statement, MARKED_DATABASE)
            return
        with contextlib.closing(sqlite3.connect(self.system.folder / "record.sqlite")) as record:
            for statement in statements:
                record.execute(statement)
            record.commit()

    def finds_what_is_planted(self) -> None:
        """Fail unless the search finds what was planted, wherever it came to lie."""
        self.plant()
        found = self.leaks()
        assert {(leak.what, leak.form) for leak in found if leak.where.endswith("planted")} >= {
            (LATIN, "utf-8"), (CYRILLIC, "escaped"), (EMOJI, "escaped")
        }  # fmt: skip
        kinds = PLANTED_ON_POSTGRESQL if self.server else PLANTED_ON_SQLITE
        for part in kinds:
            there = {leak.what for leak in found if part in leak.where}
            assert there >= {*STEMS, str(CHAT)}, part


async def test_marked_words_are_read_by_who_holds_the_case_and_lie_nowhere(
    tmp_path: Path, place: tuple[str, Server | None]
) -> None:
    url, server = place
    async with installed(tmp_path, url) as system:
        await system.add_staff("mara", "--name", "Mara", "--role", "duty", "--locales", "en,bg")
        await system.command("escalation", "partner", "keygen", str(tmp_path / "partners"))
        passphrase = system.passphrase("mara").read_text()
        search = Search(system, server, (TOKEN.partition(":")[2], passphrase))
        names, read, titles = await journey(system, search)

        assert {place for place in KEPT if tag(place) in read} == set(KEPT)
        assert {CYRILLIC, EMOJI} <= {stem for stem in STEMS if stem in read}
        assert not [place for place in NOT_KEPT if tag(place) in read]
        pages = await system.pager.pages(1)
        assert names[0] in pages[0]["body"]
        search.told["the pager"] = json.dumps(pages, ensure_ascii=False).encode()
        assert not search.leaks()

        assert [await system.stop(wing) for wing in (BOT, DESK)] == [0, 0]
        assert not search.leaks()
        assert not [name for name in names if name in titles + system.log(BOT) + system.log(DESK)]
        for wing in (BOT, DESK):
            assert '"level": "debug"' in system.log(wing)
        search.finds_what_is_planted()


async def journey(system: System, search: Search) -> tuple[list[str], str, str]:
    """Go the whole way; returns the code names, what the opened cases say, and all titles."""
    await system.start_desk()
    await system.start_bot()
    await system.pager.ask("refuse", times=1)
    async with browsing(system.webchat) as web, browsing(system.console) as console:
        person, _ = await asyncio.gather(somebody_in_danger(system), somebody_in_the_web_chat(web))
        names = [row["code_name"] for row in await look_until(lambda: two_cases(system))]
        await asyncio.gather(garbage(system.console_port), garbage(system.webchat_port))
        await signed_in(console, system)
        await cared_for(console, names[0])
        await person.reads(mark("reply"))
        search.told["the package"] = await referred(console, names[0], person)
        assert await console.post(f"/case/{names[1]}/claim", {}) == 303
        await every_page(console, names[0])
        titles = "\n".join([*web.titles, *console.titles])
        search.told["titles"] = titles.encode()
    reports = [case_report(case) for case in Keeper(system, "mara").open_all()]
    read = json.dumps(reports, ensure_ascii=False)
    return names, read, titles


async def two_cases(system: System) -> list[dict[str, Any]]:
    """Return the queue once both callers are in it, whoever is in danger first."""
    with record(system.database_url, Side.DESK) as database:
        rows = database.call(queue_report)
    return rows if [row["priority"] == "P1" for row in rows] == [True, False] else []
