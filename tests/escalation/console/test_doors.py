"""The console's doors: headers on everything, who gets in, what a foreign page can do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from escalation import accounts
from escalation.console.headers import HEADERS, POLICY, SANDBOX
from escalation.desk.acts import Act
from escalation.staff.sessions import IDLE, TRIES
from intake.store import audit
from tests.escalation.console.served import SAME_ORIGIN, browsing, running
from tests.escalation.office import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiohttp import web

    from tests.escalation.console.served import Browser, Served
    from tests.escalation.office import Office

NAME = "amber-otter"
EXACT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'; report-to csp"
)  # security.md 5, letter for letter


def routes_of(app: web.Application) -> Iterator[tuple[str, str]]:
    """Every route with its placeholders filled in."""
    filled = {"{ref}": NAME, "{id}": "0" * 32, "{key}": "animus", "{name}": "console.css"}
    for route in app.router.routes():
        resource = route.resource
        assert resource is not None
        path = resource.canonical
        for name, value in filled.items():
            path = path.replace(name, value)
        yield route.method, path


def test_the_policy_is_the_one_that_was_decided() -> None:
    assert POLICY == EXACT
    assert HEADERS["Content-Security-Policy"] == EXACT
    assert f"{EXACT}; sandbox" == SANDBOX


async def test_every_answer_carries_every_header(browser: Browser, served: Served) -> None:
    served.office.caller()
    paths = [
        (m, p) for m, p in routes_of(served.app) if not p.startswith("/live/") and p != "/sign-out"
    ]
    paths += [
        ("GET", "/no-such-page"),
        ("PUT", "/queue"),
        ("TRACE", "/queue"),
        ("POST", "/no-such-page"),
    ]
    for method, path in paths:
        body = {"form_token": browser.form_token} if method == "POST" else None
        async with browser.session.request(
            method, served.url + path, data=body, headers=SAME_ORIGIN, allow_redirects=False
        ) as answer:
            for name, value in HEADERS.items():
                assert answer.headers.get(name) == value, (method, path, answer.status, name)
            assert answer.headers["Server"] == "-"
            assert not [name for name in answer.headers if name.startswith("Access-Control")]
            assert answer.status < 500, (method, path)


async def test_a_stream_carries_them_too(browser: Browser, served: Served) -> None:
    async with browser.session.get(f"{served.url}/live/queue") as answer:
        assert answer.headers["Content-Security-Policy"] == EXACT
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        assert answer.headers["Cache-Control"] == "no-store"


async def test_nobody_gets_in_without_signing_in(visitor: Browser, served: Served) -> None:
    served.office.caller()
    open_to_all = {"/sign-in", "/csp-report", "/healthz", "/assets/console.css"}
    for method, path in routes_of(served.app):
        if path in open_to_all:
            continue
        async with visitor.session.request(
            method, served.url + path, headers=SAME_ORIGIN, allow_redirects=False
        ) as answer:
            assert answer.status == 303, (method, path)
            assert answer.headers["Location"].startswith("/sign-in")
            assert NAME not in await answer.text()


async def test_no_state_changes_by_a_get(browser: Browser, served: Served, office: Office) -> None:
    caller = office.caller()
    before = await office.desk.fingerprint(NAME)
    for method, path in routes_of(served.app):
        if method in {"GET", "HEAD"} and not path.startswith("/live/"):
            await browser.get(path)
    assert await office.desk.fingerprint(NAME) == before
    assert not office.letters(caller)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {},
    ],
)
async def test_a_foreign_page_changes_nothing(
    browser: Browser, office: Office, headers: dict[str, str]
) -> None:
    office.caller()
    sent = {"form_token": browser.form_token}
    async with browser.session.post(
        f"{browser.served.url}/case/{NAME}/claim", data=sent, headers=headers
    ) as answer:
        assert answer.status == 403
    assert (await office.desk.queue(office.members["mara"])).waiting == 1


async def test_an_old_browser_that_says_its_origin_is_let_through(browser: Browser) -> None:
    async with browser.session.post(
        f"{browser.served.url}/here",
        data={"form_token": browser.form_token},
        headers={"Origin": browser.served.url},
    ) as answer:
        assert answer.status == 204


@pytest.mark.parametrize("token", ["", "x", "0" * 32])
async def test_a_form_without_the_sessions_token_is_refused(browser: Browser, token: str) -> None:
    browser.form_token = token
    status, text, _ = await browser.post("/here")
    assert status == 403
    assert "Traceback" not in text


async def test_the_cookie_is_bound_to_host_script_and_site(office: Office) -> None:
    async with running(office, secure=True) as served, browsing(served) as visitor:
        async with visitor.session.post(
            f"{served.url}/sign-in",
            data={"login": "mara", "passphrase": PASSPHRASE},
            headers=SAME_ORIGIN,
            allow_redirects=False,
        ) as answer:
            cookie = answer.headers["Set-Cookie"]
        name, *rest = (part.strip() for part in cookie.split(";"))
        assert re.fullmatch(r"__Host-sid=[0-9a-f]{64}", name)
        assert set(rest) == {"HttpOnly", "Path=/", "SameSite=Strict", "Secure"}


async def test_wrong_passphrase_unknown_login_and_disabled_account_look_alike(
    visitor: Browser, office: Office
) -> None:
    answers = []
    for login, passphrase in (
        ("mara", "wrong"),
        ("nobody", PASSPHRASE),
        ("", ""),
        ("x" * 5000, "y" * 5000),
    ):
        status, text, _ = await visitor.post("/sign-in", {"login": login, "passphrase": passphrase})
        answers.append((status, re.sub(r'data-now="\d+"', "", text)))
    assert answers[0][0] == 401
    assert len(set(answers)) == 1
    rows = [
        row.facts for row in office.database.call(audit.rows) if row.facts["action"] == "sign-in"
    ]
    assert [row["outcome"] for row in rows] == ["refused"] * 4
    assert [row["actor"] == "00" * 16 for row in rows] == [False, True, True, True]


async def test_a_passphrase_can_be_guessed_at_five_times_and_then_not_at_all(
    visitor: Browser, office: Office
) -> None:
    for _ in range(TRIES):
        status, _, _ = await visitor.post("/sign-in", {"login": "mara", "passphrase": "wrong"})
        assert status == 401
    for passphrase in ("wrong", PASSPHRASE):
        status, _, _ = await visitor.post("/sign-in", {"login": "mara", "passphrase": passphrase})
        assert status == 429
    office.clock.move(minutes=15)
    status, _, where = await visitor.post("/sign-in", {"login": "mara", "passphrase": PASSPHRASE})
    assert (status, where) == (303, "/queue")


async def test_each_sign_in_has_a_token_of_its_own(visitor: Browser) -> None:
    tokens = set()
    for _ in range(2):
        await visitor.sign_in()
        tokens |= {cookie.value for cookie in visitor.session.cookie_jar}
    assert len(tokens) == 2


@pytest.mark.parametrize(
    ("wanted", "where"),
    [
        (f"/case/{NAME}", "/case/amber-otter"),
        ("/queue?view=mine", "/queue?view=mine"),
        ("//evil.example", "/queue"),
        ("/\\evil.example", "/queue"),
        ("https://evil.example", "/queue"),
        ("/sign-in?next=/x", "/queue"),
        ("/a\r\nSet-Cookie: x=y", "/queue"),
        ("", "/queue"),
    ],
)
async def test_after_signing_in_one_stays_in_this_house(
    visitor: Browser, wanted: str, where: str
) -> None:
    fields = {"login": "mara", "passphrase": PASSPHRASE, "next": wanted}
    _, _, led = await visitor.post("/sign-in", fields)
    assert led == where


async def test_an_idle_session_shows_nothing_until_the_passphrase_is_given_again(
    browser: Browser, office: Office
) -> None:
    office.caller()
    office.clock.now += IDLE
    for path in ("/queue", f"/case/{NAME}?read=1", "/account", "/directory"):
        status, text = await browser.get(path)
        assert status == 303
        assert NAME not in text
    _, text = await browser.get("/unlock?next=/account")
    assert "mara" not in text.lower().replace("data-", "")
    status, _, _ = await browser.post("/unlock", {"passphrase": "wrong"})
    assert status == 401
    status, _, where = await browser.post("/unlock", {"passphrase": PASSPHRASE, "next": "/account"})
    assert (status, where) == (303, "/account")
    assert (await browser.get("/queue"))[0] == 200


async def test_what_was_typed_before_a_lock_comes_back_to_be_copied(
    browser: Browser, office: Office
) -> None:
    office.caller()
    await browser.post(f"/case/{NAME}/claim")
    office.clock.now += IDLE
    status, text, _ = await browser.post(f"/case/{NAME}/reply", {"text": "Чета. Пишете спокойно."})
    assert status == 401
    assert "Чета. Пишете спокойно." in text
    assert len(office.letters(office.callers[0])) == 1


async def test_what_pages_fetch_by_themselves_keeps_nobody_signed_in(
    browser: Browser, office: Office
) -> None:
    for _ in range(11):
        office.clock.move(minutes=1)
        await browser.get("/queue", **{"Helpline-Live": "1"})
    assert (await browser.get("/queue"))[0] == 303


async def test_somebody_typing_is_somebody_there(browser: Browser, office: Office) -> None:
    for _ in range(11):
        office.clock.move(minutes=1)
        await browser.post("/here")
    assert (await browser.get("/queue"))[0] == 200


async def test_locking_and_leaving_put_the_keys_away_at_once(browser: Browser) -> None:
    status, _, where = await browser.post("/lock")
    assert (status, where) == (303, "/unlock")
    assert (await browser.get("/queue"))[0] == 303
    await browser.post("/unlock", {"passphrase": PASSPHRASE})
    _, text = await browser.get("/queue")
    browser.form_token = text.split('data-form-token="')[1].split('"')[0]
    async with browser.session.post(
        f"{browser.served.url}/sign-out",
        data={"form_token": browser.form_token},
        headers=SAME_ORIGIN,
        allow_redirects=False,
    ) as answer:
        assert answer.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert (await browser.get("/queue"))[0] == 303


async def test_signing_out_everywhere_ends_the_other_browser_too(
    browser: Browser, served: Served
) -> None:
    async with browsing(served) as phone:
        await phone.sign_in()
        await browser.post("/sign-out", {"everywhere": "yes"})
        assert (await phone.get("/queue"))[0] == 303


async def test_a_disabled_account_is_out_at_the_next_request(
    browser: Browser, office: Office
) -> None:
    office.disable("mara")
    status, _ = await browser.get("/queue")
    assert status == 303
    status, _, _ = await browser.post("/sign-in", {"login": "mara", "passphrase": PASSPHRASE})
    assert status == 401


async def test_whose_account_is_ended_is_out_everywhere_and_holds_nothing(
    browser: Browser, served: Served, office: Office
) -> None:
    office.caller()
    await browser.post(f"/case/{NAME}/claim")
    async with browsing(served) as phone:
        await phone.sign_in()
        act = Act(office.actor("piotr"), office.keys, office.clock())
        ended = office.database.call(accounts.disable, act, "mara")
        assert accounts.give_back(office.desk, act, ended.member) == (1, 0)
        for each in (browser, phone):
            assert (await each.get(f"/case/{NAME}"))[0] == 303
            assert (await each.post(f"/case/{NAME}/note", {"text": "x"}))[0] in {303, 403}
    async with browsing(served) as other:
        await other.sign_in("vesna")
        assert (await other.get(f"/case/{NAME}"))[0] == 200


async def test_a_csp_report_is_taken_from_anybody_and_hardly_kept(visitor: Browser) -> None:
    for body in (
        b"",
        b"[]",
        b'{"csp-report": 1}',
        b"\xff" * 99,
        b'[{"body": {"effectiveDirective": "x"}}]',
    ):
        async with visitor.session.post(f"{visitor.served.url}/csp-report", data=body) as answer:
            assert answer.status == 204


async def test_a_body_too_large_is_refused_and_no_server_detail_shown(browser: Browser) -> None:
    status, text, _ = await browser.post("/here", {"text": "x" * 200_000})
    assert status == 413
    assert "aiohttp" not in text
