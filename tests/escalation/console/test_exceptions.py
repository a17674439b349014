"""An exception on the pages: written down, seen, looked at by another, by forms alone."""

# ruff: noqa: RUF001  Bulgarian
from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.escalation.console.served import browsing
from tests.escalation.console.test_pages import claimed, text_of

if TYPE_CHECKING:
    from tests.escalation.console.served import Browser
    from tests.escalation.office import Office

NAME = "amber-otter"
HERE = f"/case/{NAME}/exception"
FIELDS = {
    "ground": "child", "receiver": "Закрила на детето", "told": "Дете на 12 е само.",
    "reason": "Няма на кого да се каже друго.",
}  # fmt: skip


async def test_an_exception_is_written_down_seen_and_looked_at(
    browser: Browser, office: Office
) -> None:
    await claimed(browser)
    assert HERE in (await browser.get(f"/case/{NAME}"))[1]
    asked = text_of((await browser.get(HERE))[1])
    assert "Тази страница не изпраща нищо." in asked
    status, _, where = await browser.post(HERE, FIELDS)
    assert (status, where) == (303, f"/case/{NAME}?done=told")
    _, page = await browser.get(where)
    shown = text_of(page)
    assert "Дадено без „да“ (дете в риск): Закрила на детето." in shown
    assert "Дете на 12 е само." in shown
    assert "Втори човек трябва да погледне до" in shown
    number = page.split(f'href="{HERE}/')[1].split('"')[0]
    assert "Това е Ваше решение." in text_of((await browser.get(f"{HERE}/{number}"))[1])
    office.clock.move(hours=25)
    await looked_at_by_a_lead(browser, f"{HERE}/{number}")


async def looked_at_by_a_lead(browser: Browser, here: str) -> None:
    """Too late, with a reason only, and once."""
    async with browsing(browser.served) as lead:
        await lead.sign_in("piotr")
        case = (await lead.get(f"/case/{NAME}"))[1]
        assert "A second person should have looked until" in text_of(case)
        looked = text_of((await lead.get(here))[1])
        assert "Дете на 12 е само." in looked
        assert "Mara" in looked
        status, _, _ = await lead.post(here, {"verdict": "right", "reason": ""})
        assert status == 422
        fields = {"verdict": "right", "reason": "The law asks it."}
        _, _, where = await lead.post(here, fields)
        assert where == f"/case/{NAME}?done=reviewed"
        after = text_of((await lead.get(f"/case/{NAME}"))[1])
        assert "should have looked" not in after
        assert "A second person looked: right." in after
        assert (await lead.post(here, fields))[0] == 404


@pytest.mark.parametrize("lacking", ["ground", "receiver", "told", "reason"])
async def test_what_is_missing_is_said_and_what_was_typed_stays(
    browser: Browser, lacking: str
) -> None:
    await claimed(browser)
    status, page, _ = await browser.post(HERE, {**FIELDS, lacking: ""})
    assert status == 422
    for name in ("receiver", "told", "reason"):
        assert (FIELDS[name] in page) is (name != lacking)


@pytest.mark.parametrize("number", ["0" * 32, "nothing", "..", "'"])
async def test_an_exception_that_is_not_there_is_not_found(browser: Browser, number: str) -> None:
    await claimed(browser)
    assert (await browser.get(f"{HERE}/{number}"))[0] in {303, 404}
    fields = {"verdict": "right", "reason": "x"}
    assert (await browser.post(f"{HERE}/{number}", fields))[0] in {403, 404}
