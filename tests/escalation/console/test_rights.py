"""Role by route: what each kind of staff gets to see and do, in the browser, over real cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.escalation.console.served import browsing

if TYPE_CHECKING:
    from tests.escalation.console.served import Served

FREE, MINE, HERS = "free-fern", "my-moss", "her-heather"
# 200: shown or done (a redirect counts); 403: refused. In the order duty, lead, auditor, admin;
# FREE is nobody's, MINE belongs to whoever asks (if they may hold one), HERS to a colleague.
MATRIX = {
    ("GET", "/queue"): (200, 200, 200, 200),
    ("GET", "/directory"): (200, 200, 200, 200),
    ("GET", "/account"): (200, 200, 200, 200),
    ("GET", "/audit"): (403, 200, 200, 403),
    ("GET", f"/case/{FREE}?read=1"): (200, 200, 403, 403),
    ("GET", f"/case/{HERS}"): (403, 200, 403, 403),
    ("GET", f"/case/{HERS}/safety"): (403, 200, 403, 403),
    ("GET", f"/case/{HERS}/referral"): (403, 200, 403, 403),
    ("GET", f"/case/{HERS}/stage"): (403, 200, 403, 403),
    ("GET", f"/case/{MINE}"): (200, 200, 403, 403),
    ("POST", f"/case/{HERS}/note"): (403, 200, 403, 403),
    ("POST", f"/case/{HERS}/reply"): (403, 403, 403, 403),
    ("POST", f"/case/{HERS}/safety"): (403, 403, 403, 403),
    ("POST", f"/case/{HERS}/plan"): (403, 403, 403, 403),
    ("POST", f"/case/{HERS}/stage"): (403, 403, 403, 403),
    ("POST", f"/case/{HERS}/priority"): (403, 403, 403, 403),
    ("POST", f"/case/{HERS}/close"): (403, 403, 403, 403),
    ("GET", f"/case/{HERS}/contact-safe"): (403, 200, 403, 403),
    ("POST", f"/case/{HERS}/contact-safe"): (403, 403, 403, 403),
    ("POST", f"/case/{FREE}/contact-safe"): (403, 403, 403, 403),
    ("GET", f"/case/{HERS}/exception"): (403, 200, 403, 403),
    ("POST", f"/case/{HERS}/exception"): (403, 403, 403, 403),
    ("POST", f"/case/{FREE}/exception"): (403, 403, 403, 403),
    ("POST", f"/case/{MINE}/exception"): (200, 200, 403, 403),
    ("POST", f"/case/{HERS}/referral/to/animus"): (403, 403, 403, 403),
    ("POST", f"/case/{HERS}/referral/{'0' * 32}/send"): (403, 403, 403, 403),
    ("POST", f"/case/{HERS}/referral/{'0' * 32}/file"): (403, 403, 403, 403),
    ("POST", f"/case/{FREE}/reply"): (403, 403, 403, 403),
    ("POST", f"/case/{FREE}/approve"): (403, 403, 403, 403),
    ("POST", f"/case/{HERS}/approve"): (403, 200, 403, 403),
    ("POST", f"/case/{MINE}/note"): (200, 200, 403, 403),
    ("POST", f"/case/{MINE}/reply"): (200, 200, 403, 403),
    ("POST", f"/case/{MINE}/release"): (200, 200, 403, 403),
    ("POST", f"/case/{FREE}/claim"): (200, 200, 403, 403),
    ("POST", f"/case/{HERS}/take-over"): (403, 200, 403, 403),
}
FIELDS = {
    "text": "words", "reason": "because", "to": "crisis_intervention", "priority": "P1",
    "contact-safety": "safe", "what": "step", "help": "help-crisis", "share-risk": "yes",
    "field-risk": "high", "close_reason": "goals_met", "said": "informed",
    "erase_after": "2027-01-01", "ground": "life", "receiver": "112", "told": "where",
}  # fmt: skip
PEOPLE = ("mara", "piotr", "ida", "adam")


@pytest.mark.parametrize("login", PEOPLE)
async def test_each_role_gets_exactly_what_the_matrix_says(served: Served, login: str) -> None:
    office = served.office
    for name in (FREE, MINE, HERS):
        office.caller(name)
    await office.desk.claim(office.actor("vesna"), HERS)
    if login in {"mara", "piotr"}:
        await office.desk.claim(office.actor(login), MINE)
    async with browsing(served) as browser:
        await browser.sign_in(login)
        for (method, path), expected in MATRIX.items():
            if method == "GET":
                status, _ = await browser.get(path)
            else:
                status, _, _ = await browser.post(path, FIELDS)
            shown = 200 if status == 303 else status
            assert shown == expected[PEOPLE.index(login)], (login, method, path, status)


async def test_a_colleagues_case_and_one_that_is_not_there_tell_no_words(served: Served) -> None:
    office = served.office
    caller = office.caller(HERS)
    office.writes(caller, "marked-words")
    await office.desk.claim(office.actor("vesna"), HERS)
    async with browsing(served) as browser:
        await browser.sign_in("mara")
        status, page = await browser.get(f"/case/{HERS}")
        assert status == 403
        assert "marked-words" not in page
        status, page = await browser.get("/case/no-such")
        assert status == 404


async def test_a_role_taken_away_is_gone_at_the_next_request(served: Served) -> None:
    office = served.office
    office.caller(FREE)
    async with browsing(served) as browser:
        await browser.sign_in("piotr")
        assert (await browser.get("/audit"))[0] == 200
        office.change_role("piotr", "admin")
        assert (await browser.get("/audit"))[0] == 403
        assert (await browser.get(f"/case/{FREE}?read=1"))[0] == 403
