"""People of a journey: a caller on Telegram in danger, and whoever is on duty at the console."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser, Page, ViewportSize

    from tests.system import System
    from tests.telegram_remote import Person

WELCOME = (
    ("language", "bg"), ("safe-to-write", "yes"), ("country", "bg"), ("consent-save", "yes"),
    ("consent-contact", "yes"), ("age", "adult"), ("for-whom", "myself"), ("five-minutes", "yes"),
)  # fmt: skip
ANSWERS = (
    ("time", "now"), ("leave", "no"), ("papers", "papers"), ("papers", "~done"),
    ("promise", "work-or-place"), ("promise", "~done"), ("money", "taken"), ("debt", "yes"),
    ("harm", "hurt-me"), ("harm", "threatened-family"), ("harm", "~done"),
)  # fmt: skip
PATIENCE = 20_000.0
SCREEN: ViewportSize = {"width": 1280, "height": 800}


async def answers(person: Person, *presses: tuple[str, str]) -> None:
    """Press one answer after the other, each when its question is there."""
    for step, choice in presses:
        await person.press(f"{step}:{choice}")


async def in_danger(person: Person) -> None:
    """Go through welcome, consent and questions in Bulgarian, and press danger at *forced*."""
    await person.say("/start")
    await answers(person, *WELCOME, *ANSWERS, ("forced", "~danger"))
    await person.press("emergency:to-person")


@dataclass
class Duty:
    """Somebody at the console, in a browser window of their own."""

    page: Page
    console: str

    async def open(self, path: str) -> None:
        """Go to a page."""
        await self.page.goto(self.console + path)

    async def live(self) -> None:
        """Wait until the page hears of what happens."""
        await self.page.wait_for_selector("#line[data-state=live]")

    async def sees(self, *words: str) -> None:
        """Wait until all of these words can be read on the page as it is, without a reload."""
        for each in words:
            await self.page.wait_for_selector(f"main >> text={each}")

    async def lands(self, path: str) -> None:
        """Wait until the browser has been led to a page."""
        await self.page.wait_for_url(f"{self.console}{path}")

    async def tick(self, *boxes: tuple[str, str]) -> None:
        """Tick boxes and choose radio buttons, each by its name and value."""
        for name, value in boxes:
            await self.page.check(f"main input[name='{name}'][value='{value}']")

    async def send(self, form: str, path: str) -> None:
        """Press the button of a form and wait for where it leads."""
        await self.page.click(f"main form[action$='{form}'] button:not([type=button])")
        await self.lands(path)

    async def reply(self, name: str, text: str) -> None:
        """Write to the caller from the case page, and wait for the five seconds of doubt to end."""
        await self.page.fill("#reply", text)
        await self.page.click(".to-person form > .row button.main")
        await self.lands(f"/case/{name}?done=sent")

    async def assess(self, name: str) -> None:
        """Fill in the safety assessment."""
        await self.open(f"/case/{name}/safety")
        await self.tick(
            ("contact-safety", "unsafe"), ("country", "bg"), ("risk-person", "high"),
            ("threats-to", "family"), ("papers", "with-others"),
        )  # fmt: skip
        await self.page.fill("#f-area", "The coast, near the port")
        await self.page.fill("#f-risk-reasons", "Locked in at night, papers taken, family named.")
        await self.send("/safety", f"/case/{name}?done=assessed")

    async def move(self, name: str, to: str, *said: str) -> None:
        """Move the case on."""
        await self.open(f"/case/{name}/stage")
        section = f"section[aria-labelledby='to-{to}']"
        for each in said:
            await self.page.check(f"{section} input[value='{each}']")
        await self.page.click(f"{section} button")
        await self.lands(f"/case/{name}?done=moved")

    async def plan(self, name: str, step: str) -> None:
        """Give the first step of the plan, leave the proposed others away."""
        await self.open(f"/case/{name}/plan")
        for box in await self.page.locator("main input[name=what]").all():
            await box.fill("")
        await self.page.fill("#what-0", step)
        await self.page.fill("#who-0", "Mara")
        await self.page.fill("#day-0", "2031-02-03")
        await self.send("/plan", f"/case/{name}?done=planned")


@contextlib.asynccontextmanager
async def on_duty(chromium: Browser, system: System, login: str) -> AsyncIterator[Duty]:
    """Open a window, sign in, and be at the queue."""
    window = await chromium.new_context(viewport=SCREEN, accept_downloads=True, locale="en-GB")
    window.set_default_timeout(PATIENCE)
    try:
        duty = Duty(await window.new_page(), system.console)
        await duty.open("/queue")
        await duty.page.fill("#login", login)
        passphrase = await asyncio.to_thread(system.passphrase(login).read_text)
        await duty.page.fill("#passphrase", passphrase.strip())
        await duty.page.click("main button.main")
        await duty.live()
        yield duty
    finally:
        await window.close()
