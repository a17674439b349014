"""Callers press and send what nobody asked for. Each hears what was written down; nothing is lost.

``docs/bad-input.md`` lists every case and its answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
import pytest_asyncio
from sqlalchemy import select

from intake.db import Side
from intake.tables import quarantine
from locales import Texts
from tests.agreeing import KEEPER, all_taken, answers, at_the_questions, texts, told
from tests.leaks import files_of, leaks
from tests.opened import record
from tests.system import BOT, System, installed
from tests.telegram_bodies import MALFORMED, ODD_BODIES, PHOTO, album, forwarded

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.asyncio(loop_scope="module")

EN = Texts("en", "common")
SIGN_IN_WRONG = Texts("en", "console").text("sign-in-wrong")
NOWHERE = 999_999
KINDS = {
    "sticker": "sticker",
    "photo": "picture",
    "video": "picture",
    "animation": "picture",
    "voice": "voice-long",
    "audio": "file",
    "document": "file",
    "location": "place",
    "venue": "place",
    "contact": "contact",
    "poll": "other",
    "dice": "other",
}
IN_THE_BODIES = ("passport.pdf", "+359888123456", "42.697708", "Somebody Else", "AgACAgQAAx0")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def system(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[System]:
    """Both processes at work; each test has callers of its own."""
    async with installed(tmp_path_factory.mktemp("bad-input")) as made:
        await made.add_staff(KEEPER, "--name", "Mara", "--role", "duty", "--locales", "bg,en")
        await made.start_desk()
        await made.start_bot()
        yield made


def put_aside(system: System) -> list[str]:
    """Say with which codes updates were put aside."""
    with record(system.database_url, Side.RECORD) as database:
        rows = database.call(lambda tx: tx.rows(select(quarantine.c.code)))
    return sorted(str(row[0]) for row in rows)


async def test_a_button_that_is_forged_or_stale_asks_again_and_moves_nothing(
    system: System,
) -> None:
    anna, bert = await at_the_questions(system, 4101, 4102)
    seen = await anna.look()
    question = next(one for one in seen if one.data("time:now"))
    stale = question.data("time:now")
    assert stale is not None
    await anna.press("time:not-yet")
    await anna.press("leave:yes")
    await bert.press("time:now")
    of_bert = await bert.until(lambda chat: any(one.data("leave:no") for one in chat))
    foreign = of_bert[-1].data("leave:no")
    assert foreign is not None
    await anna.until(lambda chat: any(one.data("papers:papers") for one in chat))
    before = told(system, anna.chat, bert.chat)

    updates = []
    for data in (
        stale,
        foreign,
        "",
        "v1",
        "v1:0:papers:papers:ffff",
        "v1:9:papers:papers:0001",
        "v1:0:no-such-step:yes:0001",
        stale[:-1],
        "x" * 65,
        "я" * 64,
        "v1:" + "0" * 4000,
        "'; DROP TABLE callers; --\x00",
    ):
        updates += [await anna.press_data(one, data) for one in (question.number, NOWHERE)]
    await system.telegram.confirmed(updates[-1])

    assert all_taken(system, updates)
    assert told(system, anna.chat, bert.chat) == before
    assert (await anna.reads("?")).data("papers:papers"), "the question stands there again"
    await anna.press("papers:no")
    await bert.press("leave:no")
    await bert.until(lambda chat: any(one.data("papers:papers") for one in chat))
    assert answers(told(system, bert.chat)[0])[-1] == ("leave", ["no"])


async def test_what_is_not_words_is_answered_by_its_name_and_not_kept(system: System) -> None:
    assert KINDS.keys() == ODD_BODIES.keys()
    (carol,) = await at_the_questions(system, 4103)
    before = told(system, carol.chat)
    for name, body in ODD_BODIES.items():
        update = await carol.post(body)
        await system.telegram.confirmed(update)
        shown = await carol.reads(EN.text(f"odd-{KINDS[name]}"))
        assert shown.data("time:now"), "the question comes again"
        assert all_taken(system, [update])

    pictures = [await carol.post(body) for body in album(3)]
    await system.telegram.confirmed(pictures[-1])
    assert all_taken(system, pictures)
    assert told(system, carol.chat) == before
    found = leaks(files_of(system.folder), IN_THE_BODIES)
    assert not found


async def test_words_under_a_picture_forwarded_or_changed_later_are_kept_as_words(
    system: System,
) -> None:
    (dora,) = await at_the_questions(system, 4104)
    await dora.post({**PHOTO, "caption": "this is the door"})
    await dora.reads(EN.text("odd-picture"))
    await dora.post(forwarded("you have to pay us first"))
    await dora.reads(EN.text("not-understood"))
    # What she typed is deleted as it is stored; so only a raw update can tell of its change.
    changed = {
        "message_id": 3,
        "date": 1,
        "edit_date": 2,
        "chat": {"id": dora.chat, "type": "private", "first_name": "Dora"},
        "text": "yes",
    }
    last = (await system.telegram.ask("raw", update={"edited_message": changed}))["update"]
    await system.telegram.confirmed(last)
    shown = await dora.reads(EN.text("odd-edited"))
    assert shown.data("time:now"), "a changed message answers nothing"
    words = texts(told(system, dora.chat)[0])
    assert words == ["this is the door", "you have to pay us first", "yes"]


@pytest.mark.parametrize(
    ("chat", "sent", "kept"),
    [
        (4111, "🆘" * 2048, "🆘" * 2048),
        (4116, "🆘" * 4096, "🆘" * 4096),
        (4112, "a\x00b\x07c\u202ed\u2066e\ufefff", "abcdef"),
        (4113, "<script>alert(1)</script> {x} %s ${y}", "<script>alert(1)</script> {x} %s ${y}"),
        (4114, "Z̸̢̛a̶͝l̵g̷o " + "ﷺ" * 300, "Z̸̢̛a̶͝l̵g̷o " + "ﷺ" * 300),
        (4115, "'); DROP TABLE entries; --", "'); DROP TABLE entries; --"),
    ],
    ids=["emoji", "as many emoji as there can be", "control", "markup", "marks", "sql"],
)
async def test_any_signs_are_kept_and_answered_like_words(
    system: System, chat: int, sent: str, kept: str
) -> None:
    (caller,) = await at_the_questions(system, chat)
    await caller.say(sent)
    shown = await caller.reads(EN.text("not-understood"))
    assert shown.data("time:now")
    assert "".join(str(one) for one in texts(told(system, chat)[0])) == kept


async def test_malformed_updates_in_a_batch_are_put_aside_and_keep_nobody(system: System) -> None:
    emil, flora = await at_the_questions(system, 4121, 4122)
    before = len(put_aside(system))
    await system.stop(BOT)
    raw = system.telegram.ask
    good = [await emil.say("the first words")]
    spoilt = []
    deep: Any = "marked-deep-inside"
    for _ in range(250):
        deep = [deep]
    for update in [
        *MALFORMED.values(),
        {"message": {"text": "marked-huge", "chat": {"type": "private", "id": 2**63}}},
        {"message": deep},
        {"message": None},
        {"callback_query": "marked-press"},
        {"callback_query": {"id": 5, "from": {"id": "5"}, "data": {}}},
        {"my_chat_member": {"chat": {"type": "private", "id": 5}}},
        {"message": {"text": "marked-long" * 30_000, "chat": {"id": 5, "type": "private"}}},
    ]:
        spoilt.append((await raw("raw", update=update))["update"])
        good.append(await flora.say(f"words {len(spoilt)}"))
    await system.start_bot()
    await system.telegram.confirmed(good[-1])

    assert all_taken(system, good)
    assert texts(told(system, emil.chat)[0]) == ["the first words"]
    assert texts(told(system, flora.chat)[0]) == [f"words {n + 1}" for n in range(len(spoilt))]
    nothing_to_us = 1  # the one with nothing in it is not malformed, only empty
    assert len(put_aside(system)) - before == len(spoilt) - nothing_to_us
    marked = ("marked-huge", "marked-deep-inside", "marked-press", "marked-long")
    assert not leaks(files_of(system.folder), marked)


async def test_a_wrong_passphrase_opens_nothing_at_the_console_or_on_the_command_line(
    system: System,
) -> None:
    await at_the_questions(system, 4131)
    name = (await system.asked("escalation", "queue", "--json"))[0]["code_name"]
    wrong = system.folder / "wrong.passphrase"
    wrong.write_text("seven words that are not hers at all", encoding="utf-8")
    key = ("--as", KEEPER, "--passphrase-file", str(wrong))
    for who in (key, ("--as", "nobody", *key[2:])):
        done = await system.try_command("escalation", "show", name, *who, "--json")
        assert (done.code, done.out) == (1, "")
        assert SIGN_IN_WRONG in done.err
    async with aiohttp.ClientSession() as visitor:
        form = {"login": KEEPER, "passphrase": wrong.read_text(encoding="utf-8")}
        origin = {"Origin": system.console}
        async with visitor.post(f"{system.console}/sign-in", data=form, headers=origin) as page:
            assert page.status == 401
            assert SIGN_IN_WRONG in await page.text()
            assert not page.cookies
    wrong.unlink()
    assert not leaks(files_of(system.folder), ("not hers at all",))
