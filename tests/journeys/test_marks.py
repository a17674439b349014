"""A journey full of marked words: whoever holds a case reads them, and nothing else ever shows one.

Real processes with their logs at debug, a caller on Telegram and one in the web chat, a colleague
in the console. Everything that can go wrong on the way goes wrong with marks in it. Then every byte
that was left anywhere is searched.
"""

from __future__ import annotations

import asyncio
import contextlib
import html
import json
import re
import sqlite3
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from demo import Page
from tests import postgres
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
    talkative,
)
from tests.system import BOT, DESK, System, installed, look_until
from tests.telegram_remote import NothingCame

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from tests.leaks import Leak
    from tests.postgres import Server
    from tests.telegram_remote import Person, Seen

CHAT = 7_712_345_678
STALE = 6.0
TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
NAMES = {
    "first_name": mark("first-name"),
    "last_name": mark("last-name"),
    "username": "zq-mark_user",
}
FROM = {"id": CHAT, "is_bot": False, "language_code": "en", **NAMES}
ROOM = {"id": CHAT, "type": "private", **NAMES}
PHOTO = [{"file_id": tag("file"), "file_unique_id": "u", "width": 9, "height": 9}]
KEPT = (
    "late", "emergency", "line", "caption-after", "caption-line", "edited-after", "edited-line",
    "web-late", "web-own-words", "web-line",
    "note", "reply", "area", "reasons", "stage", "plan", "who", "priority", "referral",
)  # fmt: skip
NOT_KEPT = ("start", "language", "before-consent", "caption-before", "first-name", "web-before")
MARKED_DATABASE = "marks"
PLANTED_ON_SQLITE = ("record.sqlite",)
PLANTED_ON_POSTGRESQL = ("/pg_wal/", "/base/", "/log/")


@dataclass
class Looks:
    """What somebody sees in a browser without JavaScript: pages, their titles, one session."""

    base: str
    session: aiohttp.ClientSession
    titles: list[str] = field(default_factory=list)
    page: str = ""
    form_token: str = ""

    async def get(self, path: str) -> str:
        """Look at a page."""
        async with self.session.get(self.base + path) as answer:
            return await self._seen(answer)

    async def post(self, path: str, fields: Any) -> int:  # noqa: ANN401  what aiohttp takes
        """Send a form and follow where it leads; returns the status of the form itself."""
        pairs = fields.items() if isinstance(fields, dict) else fields
        sent = [("form_token", self.form_token), *pairs] if self.form_token else list(pairs)
        site = {"Sec-Fetch-Site": "same-origin"}
        async with self.session.post(self.base + path, data=sent, headers=site) as answer:
            await self._seen(answer)
            return answer.history[0].status if answer.history else answer.status

    async def _seen(self, answer: aiohttp.ClientResponse) -> str:
        raw = await answer.read()
        self.page = raw.decode("utf-8", "replace")
        self.titles += [html.unescape(title) for title in TITLE.findall(self.page)]
        return self.page


@contextlib.asynccontextmanager
async def browsing(base: str) -> AsyncIterator[Looks]:
    """Open a browser."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield Looks(base, session)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, Server | None]]:
    """The database's URL, and the server, one that logs every statement."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/record.sqlite", None
        return
    server, url = talkative(postgres.Server.make)
    try:
        yield url, server
    finally:
        server.remove()


# --- the callers ----------------------------------------------------------------------------------


async def types(person: Person, text: str, **more: Any) -> int:  # noqa: ANN401  JSON
    """Send a message under a marked name, and wait until the bot has taken it."""
    body = {"text": text, **more} if text else more
    update = await person.post({"from": FROM, "chat": ROOM, **body})
    await person.telegram.confirmed(update)
    return update


async def taps(person: Person, *labels: str, then: str) -> None:
    """Press buttons in turn until a step is shown; one gone stale meanwhile is pressed again."""
    for label, coming in zip(labels, (*labels[1:], then), strict=True):
        await tapped(person, label, f":{coming.partition(':')[0]}:")


async def tapped(person: Person, label: str, coming: str) -> None:
    for _ in range(3):
        await person.press(label)
        with contextlib.suppress(NothingCame):
            await person.until(lambda chat: shows(chat, coming), STALE)
            return
    raise NothingCame(f"{coming} after {label}")


def shows(chat: list[Seen], step: str) -> bool:
    return any(step in data for one in chat for _, data in one.buttons)


async def odd_things(person: Person, when: str) -> None:
    """Send what nobody should: captions, edits, forged buttons, updates of no shape."""
    telegram = person.telegram
    await types(person, "", photo=PHOTO, caption=mark(f"caption-{when}"))
    await types(person, "", contact={"phone_number": tag("phone"), "first_name": mark("contact")})
    await person.press_data(1001, f"v1:1:{tag(when)}:yes:0001")
    await person.press_data(1001, mark("forged")[:30])
    edited = {"message_id": 7, "chat": ROOM, "from": FROM, "date": 1, "edit_date": 2}
    for body in (
        {"edited_message": {**edited, "text": mark(f"edited-{when}")}},
        {"message": {"text": mark("shapeless"), "chat": mark("chat"), "from": FROM}},
        {"message": {"message_id": tag("id"), "chat": ROOM, "from": FROM, "text": mark("text")}},
        {"message": {"message_id": 7, "chat": ROOM, "from": FROM, "text": [mark("list")]}},
        {"message": {"message_id": 7, "chat": ROOM, "from": FROM, "text": mark("long") * 900}},
        {"callback_query": {"from": FROM, "id": 5, "data": mark("press"), "message": mark("m")}},
        {mark("kind"): {"text": mark("kind")}},
    ):
        update = (await telegram.ask("raw", update=body))["update"]
    await telegram.confirmed(update)


async def somebody_in_danger(system: System) -> Person:
    """Come on Telegram under a marked name, and mark every word, before consent and after."""
    person = system.telegram.person(CHAT)
    shown = {name: NAMES[name] for name in ("first_name", "username")}
    await system.telegram.ask("person", chat=CHAT, **shown)
    await types(person, f"/start {mark('start')}")
    await types(person, mark("language"))
    await taps(person, "language:en", "safe-to-write:yes", "country:bg", then="consent-save")
    await types(person, mark("before-consent"))
    await odd_things(person, "before")
    await taps(person, "consent-save:yes", "consent-contact:yes", "age:adult", then="for-whom")
    await taps(person, "for-whom:myself", "five-minutes:yes", then="time")
    await types(person, mark("late"))
    await taps(person, "time:now", "leave:no", then="papers")
    await odd_things(person, "after")
    await taps(person, "papers:~danger", then="emergency")
    await types(person, mark("emergency"))
    await system.telegram.fault("502", method="sendMessage", times=2)
    await types(person, mark("line"))
    await odd_things(person, "line")
    return person


class Visitor:
    """Somebody in the web chat."""

    def __init__(self, looks: Looks) -> None:
        self.looks = looks

    async def press(self, *choices: str) -> None:
        """Press buttons in turn."""
        for choice in choices:
            button = Page(self.looks.page).pressing(choice)
            assert button is not None, (choice, self.looks.page)
            assert await self.looks.post(button.action, button.fields) == 303

    async def types(self, text: str, **other: str) -> int:
        """Type into the field that every page has."""
        button = Page(self.looks.page).buttons[0]
        fields = {name: value for name, value in button.fields.items() if name != "press"}
        return await self.looks.post("/c/say", {**fields, "words": text, **other})


async def somebody_in_the_web_chat(looks: Looks) -> None:
    """Answer some questions, write at others, and do what no browser would."""
    visitor = Visitor(looks)
    await looks.get("/c")
    assert await looks.post("/c/start", {tag("field"): mark("value")}) == 303
    await visitor.types(mark("web-language"))
    await visitor.press("language:en", "safe-to-write:yes", "country:bg")
    await visitor.types(mark("web-before"))
    await visitor.press("consent-save:yes", "consent-contact:yes", "age:adult", "for-whom:myself")
    await visitor.press("five-minutes:no", "leave:yes", "papers:no")
    await visitor.types(mark("web-late"))
    assert await visitor.types(mark("web-nonce"), nonce=mark("nonce")) == 400
    await looks.get("/c")
    assert await visitor.types(mark("web-long") * 200) == 413
    await visitor.press("forced:none", "want:information", "want:~done")
    await visitor.types(mark("web-own-words"))
    await visitor.types(mark("web-line"))
    await looks.get(f"/{mark('path')}?{mark('query')}")
    await looks.post("/csp-report", {"csp-report": mark("csp")})
    await looks.get("/c")


async def garbage(port: int) -> None:
    """Send what is no HTTP, and what nearly is."""
    for raw in (
        mark("line").encode() + b"\r\n\r\n",
        f"GET /{tag('path')} HTTP/1.1\r\nHost: x\r\n{mark('header')}\r\n\r\n".encode(),
        f"POST /c/say HTTP/1.1\r\nHost: x\r\nCookie: {tag('c')}={mark('cookie')}\r\n"
        f"Content-Length: {tag('length')}\r\n\r\n{mark('body')}".encode(),
        f"POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        f"{mark('chunk')}\r\n".encode(),
    ):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(raw)
        writer.write_eof()
        await reader.read()
        writer.close()


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


async def opened(system: System, name: str) -> str:
    """Open a case on the command line, as whoever holds it may."""
    whose = ("--as", "mara", "--passphrase-file", str(system.passphrase("mara")))
    return await system.command("escalation", "show", name, *whose, "--json")


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
        """Look everywhere; a secret's own file may hold it, but no mark."""
        places = self.told | left_behind(self.system.folder)
        if self.server is not None:
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
            f"INSERT INTO planted VALUES ('{mark('planted')}', {CHAT})",
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
    read = "".join([await opened(system, name) for name in names])
    return names, read, titles


async def two_cases(system: System) -> list[dict[str, str]]:
    """Return the queue once both callers are in it."""
    rows: list[dict[str, str]] = await system.asked("escalation", "queue", "--json")
    return rows if len(rows) == 2 else []
