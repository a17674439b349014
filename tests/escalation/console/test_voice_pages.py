# ruff: noqa: RUF001  Bulgarian is not a misspelling of English
"""Voice notes in the console: played on the case's page only, in parts too, never saved by name."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from escalation.console.headers import HEADERS, POLICY, SANDBOX, WITH_SOUND
from tests.chromium import launched
from tests.escalation.console.served import browsing
from tests.escalation.console.test_chromium import signed_in
from tests.escalation.speaking import is_lost, says_aloud
from tests.recordings import WAV, ogg

if TYPE_CHECKING:
    from intake.case import RecordId
    from tests.escalation.console.served import Browser, Served
    from tests.escalation.office import Caller, Office

NAME = "amber-otter"
CASE = f"/case/{NAME}"


async def claimed(browser: Browser, body: bytes = b"") -> tuple[Caller, RecordId, str]:
    """A voice note in a case the browser's owner holds, and where it is played."""
    office = browser.served.office
    caller = office.caller()
    record = says_aloud(office, caller, body or ogg())
    assert (await browser.post(f"{CASE}/claim"))[0] == 303
    await browser.post("/account", {"locale": "en"})
    return caller, record, f"{CASE}/voice/{record.hex()}"


async def test_it_is_played_byte_for_byte_and_nothing_offers_to_save_it(browser: Browser) -> None:
    _, _, path = await claimed(browser)
    async with browser.session.get(browser.served.url + path) as answer:
        assert answer.status == 200
        assert await answer.read() == ogg()
        assert answer.headers["Content-Type"] == "audio/ogg"
        assert answer.headers["Content-Disposition"] == 'inline; filename="voice.ogg"'
        assert answer.headers["Content-Security-Policy"] == SANDBOX
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert HEADERS.keys() <= set(answer.headers)
    _, page = await browser.get(CASE)
    assert (
        f'<audio controls preload="none" controlslist="nodownload noremoteplayback" src="{path}"'
        in page
    )
    assert "download>" not in page


async def test_its_type_is_what_its_own_bytes_say(browser: Browser) -> None:
    _, _, path = await claimed(browser, WAV)
    async with browser.session.get(browser.served.url + path) as answer:
        assert answer.headers["Content-Type"] == "audio/wav"
        assert await answer.read() == WAV


@pytest.mark.parametrize(
    ("wanted", "status", "first", "end"),
    [("bytes=0-1", 206, 0, 2), ("bytes=100-", 206, 100, 3000), ("bytes=-10", 206, 2990, 3000),
     ("bytes=0-99999", 206, 0, 3000), ("bytes=3000-", 416, 0, 0), ("bytes=5-2", 416, 0, 0),
     ("bytes=0-1,5-9", 416, 0, 0), ("seconds=1-2", 416, 0, 0)],
)  # fmt: skip
async def test_a_player_gets_the_part_it_asks_for(
    browser: Browser, wanted: str, status: int, first: int, end: int
) -> None:
    _, _, path = await claimed(browser)
    async with browser.session.get(browser.served.url + path, headers={"Range": wanted}) as answer:
        assert answer.status == status
        if status == 206:
            assert await answer.read() == ogg()[first:end]
            assert answer.headers["Content-Range"] == f"bytes {first}-{end - 1}/3000"


async def test_only_the_page_of_a_case_may_play_sound(browser: Browser) -> None:
    await claimed(browser)
    for path, policy in ((CASE, WITH_SOUND), ("/queue", POLICY), (f"{CASE}/plan", POLICY)):
        async with browser.session.get(browser.served.url + path) as answer:
            assert answer.headers["Content-Security-Policy"] == policy
    assert f"{POLICY}; media-src 'self'" == WITH_SOUND


async def test_the_page_says_how_long_it_is_and_when_it_is_erased(browser: Browser) -> None:
    await claimed(browser)
    _, page = await browser.get(CASE)
    assert "Voice message, 0:12 min" in page
    assert "Is erased on" in page
    assert "Heard, erase" in page


async def test_erasing_and_keeping_work_without_a_script_and_the_entry_stays(
    browser: Browser,
) -> None:
    caller, _, path = await claimed(browser)
    kept = says_aloud(browser.served.office, caller, ogg(50))
    other = f"{CASE}/voice/{kept.hex()}"
    status, _, place = await browser.post(f"{path}/erase")
    assert (status, place) == (303, f"{CASE}?done=voice-erased")
    status, page = await browser.get(f"{other}/keep")
    assert status == 200
    assert "Keep a voice message" in page
    assert (await browser.post(f"{other}/keep", {"reason": ""}))[0] == 422
    status, _, place = await browser.post(f"{other}/keep", {"reason": "<b>asked</b>"})
    assert (status, place) == (303, f"{CASE}?done=voice-kept")
    _, page = await browser.get(place)
    assert "The voice message is kept with the case." in page
    assert "Voice message, 0:12 min, erased" in page
    assert "A voice message was heard and erased." in page
    assert "A voice message is kept. &lt;b&gt;asked" in page
    assert page.count("<audio") == 1
    assert "Is kept as long as the case." in page
    status, page = await browser.get(path)
    assert status == 404
    assert "is erased" in page


async def test_what_is_lost_or_on_its_way_is_said_and_has_no_player(browser: Browser) -> None:
    office = browser.served.office
    caller, _, _ = await claimed(browser)
    for reason in ("gone", "too-large", "path", "not-sound"):
        is_lost(office, caller, says_aloud(office, caller, None), reason)
    coming = says_aloud(office, caller, None, seconds=0)
    for locale, said in (("en", "still on its way"), ("bg", "още не е пристигнало")):
        await browser.post("/account", {"locale": locale})
        _, page = await browser.get(CASE)
        assert page.count("<audio") == 1
        assert said in page
        assert ">voice-" not in page
        assert "voice-lost-" not in page
    assert (await browser.get(f"{CASE}/voice/{coming.hex()}"))[0] == 404


@pytest.mark.parametrize("strange", ["x", "0" * 31, "zz" * 16, "%2e%2e", "0" * 64])
async def test_an_address_that_is_none_plays_nothing(browser: Browser, strange: str) -> None:
    await claimed(browser)
    for path in (f"{CASE}/voice/{strange}", f"{CASE}/voice/{strange}/keep"):
        assert (await browser.get(path))[0] == 404
    assert (await browser.post(f"{CASE}/voice/{strange}/erase"))[0] == 404


async def test_a_colleague_who_does_not_hold_the_case_gets_no_sound(
    browser: Browser, served: Served
) -> None:
    _, _, path = await claimed(browser)
    async with browsing(served) as other:
        await other.sign_in("vesna")
        assert (await other.get(path))[0] == 403
        assert (await other.post(f"{path}/erase"))[0] == 403
    async with browsing(served) as nobody:
        status, _ = await nobody.get(path)
        assert status == 303


def a_tone(seconds: float = 0.25, rate: int = 8000) -> bytes:
    """A WAV that a real browser plays."""
    frames = b"".join(
        struct.pack("<h", 8000 if n % 20 < 10 else -8000) for n in range(int(rate * seconds))
    )
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16)
    body = b"WAVE" + form + struct.pack("<4sI", b"data", len(frames)) + frames
    return struct.pack("<4sI", b"RIFF", len(body)) + body


@pytest.mark.chromium
async def test_a_real_browser_plays_it_on_the_case_page(office: Office, served: Served) -> None:
    says_aloud(office, office.caller(), a_tone())
    await office.desk.claim(office.actor(), NAME)
    async with launched() as chromium, signed_in(chromium, served) as watched:
        page = watched.page
        await page.goto(served.url + CASE)
        await page.wait_for_selector("#line[data-state=live]")
        length = await page.evaluate(
            """() => new Promise((done, fail) => {
                const player = document.querySelector("audio");
                player.addEventListener("loadedmetadata", () => done(player.duration));
                player.addEventListener("error", () => fail(new Error("not played")));
                player.preload = "auto";
                player.load();
            })"""
        )
        assert abs(length - 0.25) < 0.05
