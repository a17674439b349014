"""By forms alone from a claim to an accepted referral and a closed case."""

# ruff: noqa: RUF001  Bulgarian
from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import aiohttp
import pytest

from escalation.referral import Verdict, answer_package
from intake.case import Stage
from intake.store import queue
from intake.store.outbox import OutboxKind
from tests.escalation.console.served import SAME_ORIGIN, browsing
from tests.escalation.console.test_pages import claimed, text_of

if TYPE_CHECKING:
    from tests.escalation.console.served import Browser
    from tests.escalation.office import Caller, Office

NAME = "amber-otter"


def stage_of(office: Office, caller: Caller) -> Stage:
    found = office.database.call(queue.standing, caller.case)
    assert found is not None
    return found.stage


async def test_the_whole_way_by_forms_from_claim_to_closed(
    browser: Browser, office: Office
) -> None:
    caller = await claimed(browser)
    await way_to_offer(browser)
    referral = await asked(browser, office)
    office.consents(caller, referral, given=True)
    here = f"/case/{NAME}/referral/{referral}"
    assert "Вече може да се изпрати." in (await browser.get(here))[1]
    assert (await browser.post(f"{here}/send"))[0] == 303
    async with browser.session.post(
        f"{browser.served.url}{here}/file",
        data={"form_token": browser.form_token},
        headers=SAME_ORIGIN,
    ) as answer:
        package = await answer.read()
        assert answer.headers["Content-Disposition"] == (
            f'attachment; filename="{referral[:8]}.helpline-referral"'
        )
        assert answer.headers["Content-Security-Policy"].endswith("; sandbox")
    assert json.loads(package)["package"] == referral
    await receipt(browser, office, package)
    assert stage_of(office, caller) is Stage.ACCEPTED
    assert "Прието." in (await browser.get(here))[1]
    await closed_by_a_lead(browser)
    assert stage_of(office, caller) is Stage.CLOSED


async def way_to_offer(browser: Browser) -> None:
    """Bring a case to where help has been offered, form by form."""
    case = f"/case/{NAME}"
    await browser.post(f"{case}/stage", {"to": "safety_assessment", "said": "contact-confirmed"})
    form = {
        "contact-safety": "unsafe", "country": "bg", "risk-person": "high",
        "risk-reasons": "Заключена.", "health": "injuries",
    }  # fmt: skip
    assert (await browser.post(f"{case}/safety", form))[2] == f"{case}?done=assessed"
    await browser.post(f"{case}/stage", {"to": "crisis_intervention"})
    plan = {"what": "112 заедно с нея", "who": "Mara", "by_when": "2026-11-02", "done": "0"}
    assert (await browser.post(f"{case}/plan", plan))[2] == f"{case}?done=planned"
    await browser.post(f"{case}/reply", {"phrase": "phrase-reading"})
    _, page, where = await browser.post(
        f"{case}/stage", {"to": "referral_offered", "said": "stabilised"}
    )
    assert where == f"{case}?done=moved", text_of(page)
    _, page = await browser.get(case)
    assert "112 заедно с нея" in page
    assert "наранявания" in page


async def asked(browser: Browser, office: Office) -> str:
    """Ask consent through the form; returns the referral's id."""
    _, page = await browser.get(f"/case/{NAME}/referral")
    assert f"/case/{NAME}/referral/to/animus" in page
    assert "Още не е потвърдено от нас" in page
    _, page = await browser.get(f"/case/{NAME}/referral/to/animus")
    assert "Заключена." in page
    ticks = [("said", each) for each in ("options-explained", "alternative", "no-allowed")]
    fields = [
        ("help", "help-crisis"), ("share-risk", "yes"), ("field-risk", "Заключена."),
        ("field-name", "not ticked, so not sent"), *ticks,
    ]  # fmt: skip
    status, page, where = await browser.post(f"/case/{NAME}/referral/to/animus", fields)
    assert (status, where) == (303, f"/case/{NAME}?done=asked"), text_of(page)
    kind, body = office.letters(office.callers[0])[-1]
    assert kind is OutboxKind.ASK
    assert (body["fields"], body["receiver"]) == (["risk"], "Фондация „Асоциация Анимус“")
    return str(body["referral"])


async def receipt(browser: Browser, office: Office, package: bytes) -> None:
    """Answer as the partner, and upload the answer."""
    assert office.partner is not None
    file = answer_package(package, office.partner, Verdict.ACCEPT, "Утре в 10.", office.clock())
    form = aiohttp.FormData()
    form.add_field("form_token", browser.form_token)
    form.add_field("receipt", file, filename="../../etc/passwd", content_type="text/html")
    async with browser.session.post(
        f"{browser.served.url}/case/{NAME}/receipt",
        data=form,
        headers=SAME_ORIGIN,
        allow_redirects=False,
    ) as answer:
        assert answer.headers["Location"] == f"/case/{NAME}?done=answered"


async def closed_by_a_lead(browser: Browser) -> None:
    """Close with a lead's approval; without it the page says what is missing."""
    fields = {
        "close_reason": "goals_met", "said": "informed", "erase_after": "2027-11-02",
        "reason": "На безопасно място.",
    }  # fmt: skip
    status, page, _ = await browser.post(f"/case/{NAME}/close", fields)
    assert status == 409
    assert "Одобрение от ръководител" in page
    assert "На безопасно място." in page
    async with browsing(browser.served) as lead:
        await lead.sign_in("piotr")
        _, _, where = await lead.post(f"/case/{NAME}/approve", {"reason": "Yes."})
        assert where == f"/case/{NAME}?done=approved"
    status, _, where = await browser.post(f"/case/{NAME}/close", fields)
    assert (status, where) == (303, "/queue?view=mine")
    assert NAME in (await browser.get("/queue?view=closed"))[1]


async def test_before_a_yes_nothing_can_be_sent(browser: Browser, office: Office) -> None:
    caller = await claimed(browser)
    await way_to_offer(browser)
    referral = await asked(browser, office)
    here = f"/case/{NAME}/referral/{referral}"
    for given in (None, False):
        if given is not None:
            office.consents(caller, referral, given=given)
        for act in ("send", "file"):
            status, page, _ = await browser.post(f"{here}/{act}")
            assert status == 409
            assert "Анимус" in page
    office.consents(caller, referral, given=True)
    assert (await browser.post(f"{here}/send"))[0] == 303
    office.consents(caller, "", given=False, levels=("L1",))
    status, page, _ = await browser.post(f"{here}/file")
    assert status == 409
    assert "оттегли съгласието" in page
    _, page = await browser.get(f"/case/{NAME}")
    assert "Съгласието е оттеглено." in page


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("safety", {"country": "mars"}),
        ("plan", {"what": "x", "who": "y", "by_when": "soon"}),
        ("stage", {"to": "closed"}),
        ("stage", {"to": "no-such-stage"}),
        ("stage", {"to": "referred"}),
        ("priority", {"priority": "P9", "reason": "x"}),
        ("priority", {"priority": "P1", "reason": ""}),
        ("close", {}),
        ("take-over", {"reason": "mine already"}),
        ("referral/to/animus", {}),
        ("referral/to/nobody", {}),
        ("referral/zz/send", {}),
        ("receipt", {}),
    ],
)
async def test_what_cannot_be_is_refused_in_a_sentence(
    browser: Browser, path: str, fields: dict[str, str]
) -> None:
    await claimed(browser)
    status, page, _ = await browser.post(f"/case/{NAME}/{path}", fields)
    assert status in {400, 403, 404, 409, 422}
    assert re.search(r"<h1>[^<]+</h1>\s*<p>[^<]{10,}</p>", page), path
