# ruff: noqa: RUF001  Bulgarian is not a misspelling of English
"""The pictures in the README: a queue and a case of fictional callers, as staff see them.

``pytest --rewrite`` takes the committed ones anew; else they are taken aside and only looked at.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.chromium import launched
from tests.on_duty import SCREEN, WELCOME, Duty, answers, in_danger, on_duty
from tests.system import System, installed, look_until

if TYPE_CHECKING:
    from tests.telegram_remote import Person

pytestmark = pytest.mark.chromium

IMAGES: Final = Path(__file__).parents[2] / "docs" / "images"
PNG: Final = b"\x89PNG\r\n\x1a\n"
LARGEST: Final = 200 * 1024
CALM: Final = (
    ("time", "before"), ("leave", "yes"), ("papers", "no"), ("promise", "pay-or-conditions"),
    ("promise", "~done"), ("money", "part"), ("debt", "no"), ("harm", "no"), ("forced", "none"),
    ("watched", "no"), ("tell", "no"), ("hours", "no"), ("situation", "none"), ("start", "agency"),
    ("want", "information"), ("want", "~done"), ("own-words", "~skip"),
)  # fmt: skip
WORRIED: Final = (
    ("time", "now"), ("leave", "only-if-allowed"), ("papers", "papers"), ("papers", "~done"),
    ("promise", "work-or-place"), ("promise", "~done"), ("money", "none"), ("debt", "yes"),
    ("harm", "no"), ("forced", "~person"),
)  # fmt: skip


async def somebody(person: Person, *presses: tuple[str, str]) -> None:
    """Come in English and answer."""
    await person.say("/start")
    await answers(person, ("language", "en"), *WELCOME[1:], *presses)


async def the_callers(system: System) -> str:
    """Let three fictional callers come; return the code name of the one in danger."""
    danger = system.telegram.person(7_700_201)
    await asyncio.gather(
        somebody(system.telegram.person(7_700_202), *CALM),
        somebody(system.telegram.person(7_700_203), *WORRIED),
        in_danger(danger),
    )

    async def all_sorted() -> list[str]:
        rows = await system.asked("escalation", "queue", "--json")
        names = [row["code_name"] for row in rows]
        return names if len(names) == 3 and rows[0]["priority"] == "P1" else []

    await danger.say("Заключват ни вечер. Паспортът ми е у тях.")
    return str((await look_until(all_sorted))[0])


async def a_case_under_way(mara: Duty, name: str) -> None:
    """Take the case as far as a plan, so that every part of its page has something in it."""
    await mara.page.click(f"tr[data-key='{name}'] button[data-press=c]")
    await mara.lands(f"/case/{name}?done=claimed")
    await mara.reply(name, "Мара съм, от екипа. Чета Ви. Сега сами ли сте?")
    await mara.move(name, "safety_assessment", "contact-confirmed")
    await mara.assess(name)
    await mara.move(name, "crisis_intervention")
    await mara.plan(name, "Find a bed for tonight")
    await mara.open(f"/case/{name}")
    await mara.live()
    await mara.page.wait_for_selector(".sent-sent")


async def taken(mara: Duty, path: Path) -> None:
    """Take the picture of the page as it is, and see that it is one that a README can carry."""
    await mara.page.evaluate("scrollTo(0, 0)")
    await mara.page.screenshot(path=path, animations="disabled", caret="hide")
    picture = await asyncio.to_thread(path.read_bytes)
    assert picture.startswith(PNG)
    width, height = (int.from_bytes(picture[at : at + 4]) for at in (16, 20))
    assert (width, height) == (SCREEN["width"], SCREEN["height"])
    assert 10_000 < len(picture) <= LARGEST


async def test_the_readme_shows_queue_and_case_as_they_are(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    folder = IMAGES if pytestconfig.getoption("--rewrite") else tmp_path
    async with installed(tmp_path) as system, launched() as chromium:
        await system.add_staff("mara", "--name", "Mara", "--role", "duty", "--locales", "en,bg")
        await system.start_desk()
        await system.start_bot()
        name = await the_callers(system)
        async with on_duty(chromium, system, "mara") as mara:
            page = mara.page
            await page.wait_for_selector("tr[data-row] >> nth=2")
            assert await page.locator("tr[data-row] .name").first.inner_text() == name
            await taken(mara, folder / "queue.png")
            await a_case_under_way(mara, name)
            assert await page.locator("h1").inner_text() == name
            await mara.sees("Find a bed for tonight")
            await taken(mara, folder / "case.png")


@pytest.mark.parametrize("name", ["queue", "case"])
def test_the_readme_s_pictures_are_there_and_small(name: str) -> None:
    picture = (IMAGES / f"{name}.png").read_bytes()
    assert picture.startswith(PNG)
    assert len(picture) <= LARGEST
    assert f"docs/images/{name}.png" in (IMAGES.parents[1] / "README.md").read_text("utf-8")
