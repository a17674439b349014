"""A voice note in the web chat, without any script: sealed at once, in its size, from our form."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from bot.channels.webchat import recordings
from bot.channels.webchat.app import LARGEST_BODY
from bot.channels.webchat.headers import CONTENT_SECURITY_POLICY, HEADERS
from bot.messages import NotStored
from intake.case import EntryKind
from intake.keys import FileKey
from intake.sealing import Binding, Purpose, open_file
from intake.store import casefiles, files
from intake.voice import LARGEST
from tests.bot.browser import Page, a_house
from tests.bot.street import RING
from tests.recordings import MP4, NO_SOUND, THREE_GP, WAV, WEBM, ogg

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from intake.db import Database
    from tests.bot.browser import Browser, House
    from tests.bot.desk_eyes import DeskEyes
    from tests.fakes import FixedClock

AGREED = ("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
SAME = {"Sec-Fetch-Site": "same-origin"}


@asynccontextmanager
async def visiting(
    database: Database, clock: FixedClock, *pressed: str
) -> AsyncIterator[tuple[Browser, House]]:
    async with (
        a_house(database, RING.street, clock, timedelta(minutes=30)) as house,
        house.visitor() as browser,
    ):
        await browser.begin()
        await browser.press(*pressed)
        yield browser, house


def form_of(
    body: bytes, fields: dict[str, str], filename: str = "../../etc/passwd"
) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in fields.items():
        form.add_field(name, value)
    form.add_field("voice", BytesIO(body), filename=filename, content_type="image/png")
    return form


async def speaks(
    browser: Browser, body: bytes, fields: dict[str, str] | None = None, **headers: str
) -> tuple[int, str]:
    """Send the form of the page; returns status and the page it leads to."""
    hidden = browser.page.hidden
    form = form_of(body, {"nonce": hidden["nonce"], "seen": ""} if fields is None else fields)
    async with browser.session.post(
        f"{browser.site}/c/voice", data=form, headers=headers or SAME, allow_redirects=False
    ) as answer:
        assert HEADERS.items() <= dict(answer.headers).items()
        status, text = answer.status, await answer.text()
    if status == 303:
        return status, (await browser.get("/c")).text
    browser.page = Page(text)
    return status, browser.page.text


def heard(eyes: DeskEyes, clock: FixedClock) -> list[bytes]:
    """Every recording of the one case, opened."""
    found = []
    rows = eyes.database.call(casefiles.entries, eyes.case)
    for row, (kind, content) in zip(rows, eyes.entries(), strict=True):
        if kind is EntryKind.VOICE:
            record = row.link.record
            shut = eyes.database.call(files.body_of, eyes.case, record, clock())
            assert shut is not None
            assert b"zq-mark" not in shut
            place = Binding(Purpose.FILE, RING.street.org, eyes.case, 0, record)
            found.append(open_file(shut, FileKey.load(bytes.fromhex(content["key"])), place))
    return found


async def test_the_form_stands_there_only_where_a_voice_is_kept(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock, *AGREED[:3]) as (browser, _):
        assert 'type="file"' not in browser.page.html
        await browser.press(AGREED[3])
        assert '<input id="voice" type="file" name="voice" accept="audio/*" capture' in (
            browser.page.html
        )
        assert 'enctype="multipart/form-data"' in browser.page.html
        assert "Somebody near may hear" in browser.page.text
    assert eyes.cases
    assert "media-src" not in CONTENT_SECURITY_POLICY


@pytest.mark.parametrize("body", [ogg(LARGEST), WEBM, MP4, THREE_GP, WAV])
async def test_what_phones_record_is_sealed_at_once_and_the_question_comes_again(
    bot: Database, eyes: DeskEyes, clock: FixedClock, body: bytes
) -> None:
    async with visiting(bot, clock, *AGREED, "consent-contact:yes") as (browser, _):
        status, page = await speaks(browser, body)
        assert status == 303
        assert "goes to the team" in page
        assert "18" in page
        assert heard(eyes, clock) == [body]
        assert [one["item"] for one in eyes.signals()][-1] == "voice"
        await browser.press("age:adult")
        assert "goes to the team" not in browser.page.text


async def test_on_the_line_it_counts_as_words(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    way = (*AGREED, "consent-contact:yes", "age:adult", "for-whom:myself", "five-minutes:~person")
    async with visiting(bot, clock, *way) as (browser, _):
        await speaks(browser, ogg())
        assert eyes.entries()[-1][1]["item"] == "line"


async def test_the_same_form_twice_is_one_voice_note(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock, *AGREED) as (browser, _):
        fields = {"nonce": browser.page.hidden["nonce"], "seen": ""}
        await speaks(browser, ogg(), fields)
        await speaks(browser, ogg(), fields)
    assert heard(eyes, clock) == [ogg()]


async def test_before_consent_a_forged_form_keeps_nothing_and_says_so(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock, *AGREED[:2]) as (browser, _):
        status, page = await speaks(browser, ogg())
        assert status == 303
        assert "before you agree" in page
    assert not eyes.cases


async def test_what_is_larger_is_not_read_to_its_end(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock, *AGREED) as (browser, _):
        status, page = await speaks(browser, ogg(LARGEST + 1))
        assert status == 413
        assert "too long" in page
        assert (await speaks(browser, ogg(10)))[0] == 303, "and it may be sent again, shorter"
    assert heard(eyes, clock) == [ogg(10)]


@pytest.mark.parametrize("body", NO_SOUND)
async def test_what_is_no_recording_is_not_kept(
    bot: Database, eyes: DeskEyes, clock: FixedClock, body: bytes
) -> None:
    async with visiting(bot, clock, *AGREED) as (browser, _):
        status, page = await speaks(browser, body)
        assert status == 415
        assert "cannot take files" in page
    assert EntryKind.VOICE not in eyes.kinds()


async def test_the_other_forms_stay_as_small_as_they_were(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock, *AGREED) as (browser, _):
        assert eyes.cases
        hidden = browser.page.hidden
        async with browser.session.post(
            f"{browser.site}/c/say",
            data={"nonce": hidden["nonce"], "words": "x" * (LARGEST_BODY + 1)},
            headers=SAME,
            allow_redirects=False,
        ) as answer:
            assert answer.status == 413
        long = {"nonce": hidden["nonce"], "seen": "x" * 5000}
        assert (await speaks(browser, ogg(), long))[0] == 413


async def test_only_our_own_form_of_this_visitor_is_read(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock, *AGREED) as (browser, house), house.visitor() as other:
        await other.begin()
        mine = {"nonce": browser.page.hidden["nonce"], "seen": ""}
        for fields in ({}, {"nonce": "x"}, {"nonce": other.page.hidden["nonce"]}):
            assert (await speaks(browser, ogg(), fields))[0] == 400
        for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
            assert (await speaks(browser, ogg(), mine, **headers))[0] == 403
        async with aiohttp.ClientSession() as nobody:
            answer = await nobody.post(
                f"{browser.site}/c/voice", data=form_of(ogg(), mine), headers=SAME,
                allow_redirects=False,
            )  # fmt: skip
            assert answer.status == 303
            assert answer.headers["Location"] == "/c"
        # An old browser calls our own pages' origin "null"; the form itself proves whose it is.
        assert (await speaks(browser, ogg(), mine, Origin="null"))[0] == 303
    assert heard(eyes, clock) == [ogg()]


BOUNDARY = "multipart/form-data; boundary=b"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded", b"voice=OggS"),
        ("text/plain", b"OggS"),
        ("multipart/form-data", b"--b--"),
        (BOUNDARY, b""),
        (BOUNDARY, b"--b--\r\n"),
        (BOUNDARY, b"no boundary at all\r\n"),
        (BOUNDARY, b'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\ny\r\n' * 20),
        (BOUNDARY, b'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n\xff\r\n--b--'),
    ],
)
async def test_a_form_that_is_shaped_otherwise_is_refused(
    bot: Database, eyes: DeskEyes, clock: FixedClock, kind: str, body: bytes
) -> None:
    async with visiting(bot, clock, *AGREED) as (browser, _):
        assert eyes.cases
        async with browser.session.post(
            f"{browser.site}/c/voice", data=body, headers={**SAME, "Content-Type": kind},
            allow_redirects=False,
        ) as answer:  # fmt: skip
            assert answer.status == (400 if kind.startswith("multipart/") else 415)
            assert HEADERS.items() <= dict(answer.headers).items()


async def test_a_recording_that_does_not_come_is_given_up(
    bot: Database, eyes: DeskEyes, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with visiting(bot, clock, *AGREED) as (browser, _):
        assert eyes.cases
        monkeypatch.setattr(recordings, "_SECONDS", 0.2)
        nonce = browser.page.hidden["nonce"]

        async def slowly() -> AsyncIterator[bytes]:
            yield b'--b\r\nContent-Disposition: form-data; name="nonce"\r\n\r\n'
            yield nonce.encode() + b'\r\n--b\r\nContent-Disposition: form-data; name="voice"\r\n'
            yield b"\r\nOggS"
            await asyncio.sleep(30)

        headers: dict[str, Any] = {**SAME, "Content-Type": BOUNDARY}
        async with browser.session.post(
            f"{browser.site}/c/voice", data=slowly(), headers=headers, allow_redirects=False
        ) as answer:
            assert answer.status == 408
    assert EntryKind.VOICE not in eyes.kinds()


async def test_whoever_speaks_too_often_waits_but_not_in_danger(
    bot: Database, eyes: DeskEyes, clock: FixedClock
) -> None:
    async with visiting(bot, clock, *AGREED) as (browser, _):
        for _ in range(10):
            assert (await speaks(browser, ogg(10)))[0] == 303
        status, page = await speaks(browser, ogg(10))
        assert (status, "wait a moment" in page) == (429, True)
        await browser.press("consent-contact:~danger")
        assert (await speaks(browser, ogg(10)))[0] == 303
    assert len(heard(eyes, clock)) == 11


async def test_while_the_database_is_down_the_numbers_are_said(
    bot: Database, eyes: DeskEyes, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:

    async with visiting(bot, clock, *AGREED) as (browser, house):
        assert eyes.cases

        async def down(_: object) -> None:
            raise NotStored

        monkeypatch.setattr(house.inside, "take", down)
        status, page = await speaks(browser, ogg())
        assert status == 503
        assert "112" in page
