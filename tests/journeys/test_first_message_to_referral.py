# ruff: noqa: RUF001  Bulgarian is not a misspelling of English
"""The whole way, over real HTTP: from a first message to an accepted referral and a closed case.

The bot and the staff side are processes of their own; so are the doubles of Telegram and the pager.
The duty worker and the lead sit at real browsers; the partner uses the command line.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from intake.db import Side
from intake.store import audit
from tests.chromium import launched
from tests.on_duty import Duty, in_danger, on_duty
from tests.opened import record
from tests.system import BOT, DESK, System, installed, look_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.telegram_remote import Person

pytestmark = pytest.mark.chromium

CHAT = 7_700_123
PARTNER = "Lighthouse Shelter"
WORDS = "Заключват ни вечер. Не знам адреса."
OURS = "Мара съм, от екипа. Чета Ви. Сега сами ли сте?"
THEIRS = "Да, сама съм до вечерта."
AGAIN = "Търсим място за тази нощ. Ще попитам нещо."
FAREWELL = "Приемат Ви. Тръгвайте, когато кажат."
STEP = "Find a bed for tonight"
SITUATION = "One adult, leaves after dark."
ACTS = [
    "add-staff duty", "add-staff lead", "claim", "reply", "move safety_assessment", "assess",
    "move crisis_intervention", "plan", "reply", "move referral_offered", "move consent",
    "ask-consent", "move referred", "refer", "refer-file", "move accepted", "refer-answer",
    "reply", "approve", "move closed",
]  # fmt: skip
READING = {"sign-in", "open"}


@dataclass
class Journey:
    """Who takes part, and the code name of the one case."""

    system: System
    caller: Person
    mara: Duty
    name: str = ""

    @property
    def case(self) -> str:
        """Where the case's page is."""
        return f"/case/{self.name}"

    async def shown(self, login: str = "mara") -> dict[str, Any]:
        """Open the case on the command line."""
        key = ("--as", login, "--passphrase-file", str(self.system.passphrase(login)))
        found: dict[str, Any] = await self.system.asked(
            "escalation", "show", self.name, *key, "--json"
        )
        return found

    async def queued(self) -> list[dict[str, Any]]:
        """Read the queue on the command line."""
        rows: list[dict[str, Any]] = await self.system.asked("escalation", "queue", "--json")
        return rows

    async def agreed(self, stage: str) -> dict[str, Any]:
        """Compare what the queue and the case say of themselves; return the case."""
        (row,) = await self.queued()
        case = await self.shown()
        common = ("code_name", "priority", "stage", "waiting_since", "due_look", "due_answer")
        assert {each: row[each] for each in common} == {each: case[each] for each in common}
        assert row["claimed"] is (case["claim"] is not None)
        assert case["stage"] == stage
        assert case["chain"] == {"intact": True, "faults": []}
        return case


async def an_office(system: System, folder: Path) -> None:
    """Hire two people, and get to know a partner by its public key."""
    await system.add_staff("mara", "--name", "Mara", "--role", "duty", "--locales", "en,bg")
    lead = ("--name", "Piotr", "--role", "lead", "--locales", "en,pl")
    await system.add_staff("piotr", *lead, by="mara")
    said = await system.command(
        "escalation", "partner", "keygen", str(folder / "theirs"), "--name", PARTNER
    )
    assert "fingerprint" in said
    public = next((folder / "theirs").glob("*.public"))
    (folder / "partners" / "lighthouse.public").write_bytes(public.read_bytes())


async def test_a_first_message_becomes_an_accepted_referral_and_a_closed_case(
    tmp_path: Path, database_url: str
) -> None:
    async with installed(tmp_path, database_url) as system, launched() as chromium:
        await an_office(system, tmp_path)
        await system.start_desk()
        await system.start_bot()
        async with on_duty(chromium, system, "mara") as mara:
            journey = Journey(system, system.telegram.person(CHAT), mara)
            await danger_reaches_a_person(journey)
            await they_write_to_each_other(journey)
            await crisis_is_met(journey)
            package = await a_yes_opens_the_referral(journey, tmp_path)
            receipt = await the_partner_accepts(journey, package)
            await the_answer_is_recorded(journey, receipt)
            async with on_duty(chromium, system, "piotr") as lead:
                await the_case_is_closed(journey, lead)
        await everything_was_written_down(system)
        assert await system.stop(BOT) == 0
        assert await system.stop(DESK) == 0


async def danger_reaches_a_person(journey: Journey) -> None:
    """Danger is paged without a word about it, and stands in the queue without a reload."""
    page = journey.mara.page
    assert await page.locator("tr[data-row]").count() == 0
    await in_danger(journey.caller)
    await journey.caller.reads("112")
    await journey.caller.reads("отива при екипа")
    (paged, *_) = await journey.system.pager.pages(1)
    await page.wait_for_selector("tr[data-row] .urgency.P1")
    journey.name = await page.locator("tr[data-row] .name").inner_text()
    assert paged["body"] == f"P1 · {journey.name}"
    assert journey.name not in await page.title()
    row = await page.locator("tr[data-row]").inner_text()
    assert "Български" in row
    (line,) = await journey.queued()
    assert (line["code_name"], line["priority"], line["stage"], line["claimed"]) == (
        journey.name, "P1", "triage", False,
    )  # fmt: skip


async def they_write_to_each_other(journey: Journey) -> None:
    """A claim opens the answers; each side reads the other, and the page needs no reload."""
    mara, caller = journey.mara, journey.caller
    await mara.page.click("button[data-press=c]")
    await mara.lands(f"{journey.case}?done=claimed")
    await mara.live()
    await mara.sees("Passport or ID", "C3")
    await caller.say(WORDS)
    await mara.sees(WORDS)
    assert mara.page.url.endswith("?done=claimed")
    await mara.reply(journey.name, OURS)
    await caller.reads(OURS)
    await mara.live()
    await mara.page.wait_for_selector(".sent-sent")
    await caller.say(THEIRS)
    await mara.sees(THEIRS)
    assert mara.page.url.endswith("?done=sent")
    case = await journey.agreed("claimed")
    told = {(each["kind"], each["content"].get("text")) for each in case["timeline"]}
    assert {("words", WORDS), ("words", THEIRS), ("reply", OURS)} <= told
    assert case["locale"] == "bg"


async def crisis_is_met(journey: Journey) -> None:
    """The safety assessment opens crisis intervention; a plan says what, who and by when."""
    mara, name = journey.mara, journey.name
    await mara.move(name, "safety_assessment", "contact-confirmed")
    await mara.assess(name)
    await mara.move(name, "crisis_intervention")
    await mara.plan(name, STEP)
    await mara.sees(STEP, "The coast, near the port")
    case = await journey.agreed("crisis_intervention")
    (step,) = case["plan"]
    assert (step["what"], step["who"], step["by_when"][:10]) == (STEP, "Mara", "2031-02-03")
    assert case["safety"]["risk-person"] == "high"
    await mara.reply(name, AGAIN)
    await journey.caller.reads(AGAIN)
    await mara.move(name, "referral_offered", "stabilised")


async def a_yes_opens_the_referral(journey: Journey, folder: Path) -> Path:
    """Nothing can be sent before the caller's yes, given in the chat in Bulgarian."""
    mara, caller, page = journey.mara, journey.caller, journey.mara.page
    await the_question_is_composed(mara, journey.case)
    await page.click(f"#facts a:has-text('{PARTNER}')")
    await mara.live()
    assert await page.locator("form[action$='/send']").count() == 0
    asked = await caller.reads(PARTNER)
    assert "Само това ще им бъде дадено" in asked.text
    assert (await journey.agreed("consent"))["referrals"][0]["consent"] != "given"
    await caller.press("Да, може")
    await caller.reads("оттеглям")
    await page.click("form[action$='/send'] button")
    async with page.expect_download() as coming:
        await page.click("form[action$='/file'] button")
    package = folder / "sealed.helpline-referral"
    await (await coming.value).save_as(package)
    assert SITUATION.encode() not in await asyncio.to_thread(package.read_bytes)
    case = await journey.agreed("referred")
    assert [each["state"] for each in case["referrals"]] == ["sent"]
    return package


async def the_question_is_composed(mara: Duty, case: str) -> None:
    """Choose the receiver, the help and two fields."""
    page = mara.page
    await mara.open(f"{case}/referral")
    await page.click(f"text={PARTNER}")
    await page.wait_for_selector("#field-situation")
    ticks = ("options-explained", "alternative", "no-allowed")
    await mara.tick(
        ("help", "help-shelter"), ("share-situation", "yes"), ("share-where", "yes"),
        ("compared", "yes"), *(("said", each) for each in ticks),
    )  # fmt: skip
    await page.fill("#field-situation", SITUATION)
    await page.click("main form button.main")
    await mara.lands(f"{case}?done=asked")


async def the_partner_accepts(journey: Journey, package: Path) -> Path:
    """The partner reads the chosen fields and no other, and signs an answer."""
    keys = ("--keys", str(package.parent / "theirs" / "partner.keys"))
    opened = await journey.system.asked(
        "escalation", "referral", "open", str(package), *keys, "--json"
    )
    assert {each["key"] for each in opened["fields"]} == {"situation", "where"}
    told = json.dumps(opened, ensure_ascii=False)
    assert SITUATION in told
    for kept in (WORDS, THEIRS, OURS, journey.name, str(CHAT)):
        assert kept not in told
    receipt = package.parent / "answer.helpline-receipt"
    await journey.system.command(
        "escalation", "referral", "answer", str(package), *keys, "--accept", "--out", str(receipt)
    )
    return receipt


async def the_answer_is_recorded(journey: Journey, receipt: Path) -> None:
    """The uploaded receipt moves the case on, and the caller is told by a person."""
    mara = journey.mara
    await mara.page.set_input_files("#receipt", receipt)
    await mara.send("/receipt", f"{journey.case}?done=answered")
    case = await journey.agreed("accepted")
    assert [each["state"] for each in case["referrals"]] == ["accepted"]
    await mara.reply(journey.name, FAREWELL)
    await journey.caller.reads(FAREWELL)


async def the_case_is_closed(journey: Journey, lead: Duty) -> None:
    """Strong signs: closing is refused until the lead has approved it."""
    mara, page = journey.mara, journey.mara.page
    await _try_to_close(journey)
    await mara.sees("lead")
    assert (await journey.queued())[0]["stage"] == "accepted"
    await lead.open(f"{journey.case}/approve")
    await lead.page.fill("#reason", "Taken in by the shelter.")
    await lead.send("/approve", f"{journey.case}?done=approved")
    await _try_to_close(journey)
    await mara.lands("/queue?view=mine")
    assert await page.locator("tr[data-row]").count() == 0
    assert await journey.queued() == []
    await journey.caller.until(lambda chat: chat[-1].from_bot and FAREWELL not in chat[-1].text)


async def _try_to_close(journey: Journey) -> None:
    page = journey.mara.page
    await journey.mara.open(f"{journey.case}/close")
    await page.select_option("#close_reason", "transferred")
    await journey.mara.tick(("said", "informed"))
    await page.click("main form button.grave")


async def everything_was_written_down(system: System) -> None:
    """The audit's chain holds, and tells what was done in the order in which it was done."""
    await look_until(lambda: _verified(system))
    with record(system.database_url, Side.DESK) as database:
        lines = [row.facts for row in database.call(audit.rows)]
    assert {line["outcome"] for line in lines} == {"ok"}
    acts = [f"{line['action']} {line.get('reason', '')}".strip() for line in lines]
    assert [act for act in acts if act not in READING] == ACTS
    assert acts.index("sign-in") < acts.index("claim") < acts.index("open")


async def _verified(system: System) -> bool:
    return (await system.try_command("escalation", "audit", "verify")).code == 0
