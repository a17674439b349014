"""The console in a real Chromium: what only a browser can show."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

import pytest
from playwright.async_api import Error

from escalation.staff.sessions import IDLE
from intake.case import Priority
from intake.store import outbox, queue
from intake.store.outbox import OutboxKind
from tests.chromium import launched
from tests.escalation.office import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser, Page

    from tests.escalation.console.served import Served
    from tests.escalation.office import Caller, Office

pytestmark = pytest.mark.chromium
NAME = "amber-otter"
PATIENCE = 20.0
CANARIES = (
    "<script>window.pwned = 1</script>",
    "<img src=x onerror='window.pwned = 2'>",
    "<svg/onload=window.pwned=3>",
    "\"><iframe srcdoc='<script>top.pwned=4</script>'>",
    "javascript:window.pwned=5",
    "</textarea></title></style></script><b>",
    "{{ 7 * 7 }} {% raw %} ${7*7}",
    "\u202egnp.exe Ţ̈́̈ \U0001f469\u200d\U0001f467",
)


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    """A Chromium."""
    async with launched() as browser:
        yield browser


class Watched:
    """A page whose complaints are written down."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self._heard)

    def _heard(self, message: Any) -> None:  # noqa: ANN401  ConsoleMessage
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(message.text)


@contextlib.asynccontextmanager
async def signed_in(
    chromium: Browser, served: Served, login: str = "mara", **context: Any  # noqa: ANN401  as playwright takes it
) -> AsyncIterator[Watched]:  # fmt: skip
    """Open a window of its own and sign in."""
    window = await chromium.new_context(**context)
    watched = Watched(await window.new_page())
    page = watched.page
    await page.goto(f"{served.url}/queue")
    await page.fill("#login", login)
    await page.fill("#passphrase", PASSPHRASE)
    await page.click("main button.main")
    await page.wait_for_selector("#line[data-state=live]")
    try:
        yield watched
        assert not watched.complaints
    finally:
        await window.close()


async def eventually(page: Page, truth: str) -> None:
    """Wait until an expression is true; the page's policy forbids playwright's own way to wait."""
    async with asyncio.timeout(PATIENCE):
        while not await page.evaluate(truth):
            await page.wait_for_timeout(20)


def in_danger(office: Office, name: str = NAME) -> Caller:
    caller = office.caller(name, priority=Priority.P4)
    office.signals(caller, "leave", "no", flags=("confined",))
    office.signals(caller, "person", flags=("danger-now",))
    office.sort()
    return caller


async def test_the_queue_grows_by_itself_and_the_title_counts(
    chromium: Browser, served: Served
) -> None:
    async with signed_in(chromium, served) as watched:
        page = watched.page
        assert await page.locator("tr[data-row]").count() == 0
        await page.evaluate("document.getElementById('line').setAttribute('data-kept', '')")
        in_danger(served.office)
        await page.wait_for_selector(f"text={NAME}")
        await eventually(page, "document.title.startsWith('(1)')")
        # What is taken over from the fresh page must not put the line back to what it said first.
        assert await page.evaluate("document.getElementById('line').hasAttribute('data-kept')")
        assert await page.get_attribute("#line", "data-state") == "live"
        assert await page.locator("tr[data-row]").count() == 1
        in_danger(served.office, "blue-fern")
        await page.wait_for_selector("text=blue-fern")
        assert await page.locator("tr[data-row]").count() == 2


async def test_what_the_caller_writes_appears_and_what_i_type_stays(
    chromium: Browser, served: Served
) -> None:
    caller = in_danger(served.office)
    await served.office.desk.claim(served.office.actor(), NAME)
    async with signed_in(chromium, served) as watched:
        page = watched.page
        await page.goto(f"{served.url}/case/{NAME}")
        await page.wait_for_selector("#line[data-state=live]")
        await page.fill("#reply", "Чета, мо")
        await page.focus("#reply")
        served.office.writes(caller, "той идва")
        await page.wait_for_selector("text=той идва")
        assert await page.input_value("#reply") == "Чета, мо"
        assert await page.evaluate("document.activeElement.id") == "reply"
        letter = await served.office.desk.reply(served.office.actor(), NAME, ("тук съм", ""))
        await page.wait_for_selector(".sent-queued")
        served.office.bot.call(outbox.sent, [(letter, 1)], served.office.clock())
        await page.wait_for_selector(".sent-sent")


async def test_nothing_a_caller_writes_runs_anywhere(chromium: Browser, served: Served) -> None:
    caller = in_danger(served.office)
    await served.office.desk.claim(served.office.actor(), NAME)
    async with signed_in(chromium, served) as watched:
        page = watched.page
        await page.goto(f"{served.url}/case/{NAME}")
        await page.wait_for_selector("#line[data-state=live]")
        for canary in CANARIES:
            served.office.writes(caller, canary)
            await served.office.desk.note(served.office.actor(), NAME, canary)
        await eventually(
            page, f"document.querySelectorAll('#thread .note').length === {len(CANARIES)}"
        )
        shown = await page.locator("#thread .theirs .said > p:last-child").all_text_contents()
        assert [text for text in shown if text in CANARIES] == list(CANARIES)
        for path in ("", "/safety", "/referral/to/animus"):
            await page.goto(f"{served.url}/case/{NAME}{path}")
            assert await page.evaluate("window.pwned") is None
            assert await page.locator("main :is(img, iframe, svg, script)").count() == 0


@pytest.mark.parametrize(
    "code",
    [
        "document.body.innerHTML = '<b>x</b>'",
        "new DOMParser().parseFromString('<b>', 'text/html')",
        "document.write('<b>')",
        "trustedTypes.createPolicy('mine', {})",
    ],
)
async def test_even_a_script_of_ours_could_not_make_markup_of_words(
    chromium: Browser, served: Served, code: str
) -> None:
    async with signed_in(chromium, served) as watched:
        with pytest.raises(Error, match=r"TypeError|Trusted|policy"):
            await watched.page.evaluate(f"() => {{ {code} }}")
        assert await watched.page.locator("header.top").count() == 1
        watched.complaints.clear()  # the policy says each time that it refused


async def test_two_browsers_race_for_a_case_and_one_wins(chromium: Browser, served: Served) -> None:
    in_danger(served.office)
    async with (
        signed_in(chromium, served, "mara") as one,
        signed_in(chromium, served, "vesna") as other,
    ):
        pages = (one.page, other.page)
        await asyncio.gather(*(page.wait_for_selector("button[data-press=c]") for page in pages))
        await asyncio.gather(*(page.click("button[data-press=c]") for page in pages))
        await asyncio.gather(*(page.wait_for_load_state() for page in pages))
        won = [await page.locator(".to-person").count() for page in pages]
        assert sorted(won) == [0, 1]
        loser = pages[won.index(0)]
        winner = ("Mara", "Vesna")[won.index(1)]
        assert winner in await loser.locator("main").inner_text()
        holder = served.office.database.call(queue.listing, queue.View.HELD)[0].holder
        assert holder == served.office.members[winner.lower()].staff


async def test_a_row_taken_by_somebody_else_says_so_without_a_reload(
    chromium: Browser, served: Served
) -> None:
    in_danger(served.office)
    async with signed_in(chromium, served) as watched:
        await watched.page.wait_for_selector("button[data-press=c]")
        await served.office.desk.claim(served.office.actor("piotr"), NAME)
        await watched.page.wait_for_selector("td.act:has-text('Piotr')")
        assert await watched.page.locator("button[data-press=c]").count() == 0


async def test_keys_move_open_claim_and_write(chromium: Browser, served: Served) -> None:
    served.office.caller("calm-fern", priority=Priority.P4)
    in_danger(served.office)
    async with signed_in(chromium, served) as watched:
        page = watched.page
        await page.keyboard.press("j")
        assert await page.locator("tr[data-here] .name").inner_text() == NAME
        await page.keyboard.press("j")
        assert await page.locator("tr[data-here] .name").inner_text() == "calm-fern"
        await page.keyboard.press("k")
        await page.keyboard.press("c")
        await page.wait_for_url(f"**/case/{NAME}?done=claimed")
        await page.keyboard.press("n")
        assert await page.evaluate("document.activeElement.id") == "note"
        await page.keyboard.type("r c")
        assert await page.input_value("#note") == "r c"
        await page.keyboard.press("Control+Enter")
        await page.wait_for_url(f"**/case/{NAME}?done=noted")
        await page.keyboard.press("?")
        await page.wait_for_selector("dialog#keys-sheet[open]")
        await page.keyboard.press("Escape")
        await page.keyboard.press("u")
        await page.wait_for_url("**/queue")


async def test_keys_switched_off_do_nothing(chromium: Browser, served: Served) -> None:
    in_danger(served.office)
    async with signed_in(chromium, served) as watched:
        page = watched.page
        await page.goto(f"{served.url}/account")
        await page.click("main form[action='/account/keys'] button")
        await page.goto(f"{served.url}/queue")
        await page.wait_for_selector("tr[data-row]")
        for key in "jco?":
            await page.keyboard.press(key)
        assert page.url.endswith("/queue")
        assert await page.locator("[data-here]").count() == 0


async def test_a_message_can_be_stopped_before_it_leaves_and_then_leaves(
    chromium: Browser, served: Served
) -> None:
    caller = in_danger(served.office)
    await served.office.desk.claim(served.office.actor(), NAME)
    async with signed_in(chromium, served) as watched:
        page = watched.page
        await page.goto(f"{served.url}/case/{NAME}")
        await page.fill("#reply", "Чета.")
        send = page.locator(".to-person button.main")
        await send.click()
        await page.wait_for_selector(".to-person button.grave")
        await send.click()
        await page.wait_for_selector(".to-person button.main:not(.grave)")
        assert len(served.office.letters(caller)) == 1
        await send.click()
        await page.wait_for_url(f"**/case/{NAME}?done=sent", timeout=30_000)
        assert served.office.letters(caller)[-1][0] is OutboxKind.REPLY


async def test_the_cover_hides_everything_at_once(chromium: Browser, served: Served) -> None:
    in_danger(served.office)
    async with signed_in(chromium, served) as watched:
        page = watched.page
        await page.wait_for_selector(f"text={NAME}")
        await page.keyboard.press("Control+.")
        await page.wait_for_selector("#uncover")
        assert not await page.locator("main").is_visible()
        assert NAME not in await page.locator("body").inner_text()
        await page.click("#uncover")
        assert await page.locator("main").is_visible()


async def test_a_locked_session_clears_the_screen_and_gives_my_words_back(
    chromium: Browser, served: Served
) -> None:
    in_danger(served.office)
    await served.office.desk.claim(served.office.actor(), NAME)
    async with signed_in(chromium, served) as watched:
        page = watched.page
        await page.goto(f"{served.url}/case/{NAME}")
        await page.wait_for_selector("#line[data-state=live]")
        await page.fill("#reply", "недовършено")
        served.office.clock.now += IDLE
        await served.office.desk.seen_at_the_door(None, "refused")
        await page.wait_for_selector("#unlock-passphrase", state="visible")
        assert await page.locator("main > *").count() == 0
        assert NAME not in await page.locator("body").inner_text()
        await page.fill("#unlock-passphrase", "wrong")
        await page.keyboard.press("Enter")
        await page.wait_for_selector("#unlock-wrong", state="visible")
        await page.fill("#unlock-passphrase", PASSPHRASE)
        await page.keyboard.press("Enter")
        await page.wait_for_selector("#reply", state="visible")
        assert await page.input_value("#reply") == "недовършено"
        await page.click(".to-ourselves summary")
        await page.fill("#note", "след отключване")
        await page.click(".to-ourselves button")
        await page.wait_for_url("**?done=noted")
        watched.complaints.clear()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 800, 1280])
async def test_no_page_is_wider_than_the_screen_and_targets_fit_a_thumb(
    chromium: Browser, served: Served, scheme: str, width: int
) -> None:
    caller = in_danger(served.office)
    served.office.writes(caller, "дълга" * 60 + " " + CANARIES[0])
    await served.office.desk.claim(served.office.actor(), NAME)
    screen = {"width": width, "height": 740}
    async with signed_in(
        chromium, served, viewport=screen, color_scheme=scheme, has_touch=True
    ) as watched:
        page = watched.page
        for path in EVERYWHERE:
            await page.goto(f"{served.url}{path}")
            wide = await page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, path
            small = await page.evaluate(SMALL)
            assert not small, path


EVERYWHERE = (
    "/queue", "/account", "/directory", f"/case/{NAME}", f"/case/{NAME}/safety",
    f"/case/{NAME}/plan", f"/case/{NAME}/referral", f"/case/{NAME}/stage",
    f"/case/{NAME}/exception",
)  # fmt: skip
SMALL = """() => [...document.querySelectorAll(
    'button, .button, select, input, textarea, .tabs a, .top a, .jumps a, summary')]
  .filter(each => each.checkVisibility() && each.offsetParent !== null)
  .map(each => [each, (each.closest('label') ?? each).getBoundingClientRect()])
  .filter(([, box]) => box.height > 0 && box.height < 43.5)
  .map(([each]) => each.outerHTML.slice(0, 80))"""


async def test_three_panes_two_or_one(chromium: Browser, served: Served) -> None:
    in_danger(served.office)
    await served.office.desk.claim(served.office.actor(), NAME)
    async with signed_in(chromium, served) as watched:
        page = watched.page
        await page.goto(f"{served.url}/case/{NAME}")
        columns = []
        for width in (1280, 800, 360):
            await page.set_viewport_size({"width": width, "height": 740})
            style = await page.evaluate(
                "getComputedStyle(document.querySelector('.case')).gridTemplateColumns"
            )
            columns.append(len(style.split(" ")))
        assert columns == [3, 2, 1]


async def test_everything_works_with_javascript_off(chromium: Browser, served: Served) -> None:
    caller = in_danger(served.office)
    window = await chromium.new_context(java_script_enabled=False)
    page = await window.new_page()
    await page.goto(f"{served.url}/queue")
    await page.fill("#login", "mara")
    await page.fill("#passphrase", PASSPHRASE)
    await page.click("main button.main")
    await page.click("button[data-press=c]")
    await page.fill("#reply", "Чета.")
    await page.click(".to-person button.main")
    assert page.url.endswith("?done=sent")
    assert served.office.letters(caller)[-1][1]["text"] == "Чета."
    await page.click("header [data-cover]")
    assert "/unlock" in page.url
    await window.close()
