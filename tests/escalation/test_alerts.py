"""The pager against a real HTTP server that fails on demand."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import pytest
from aiohttp import web

from escalation.alerts import Alert, Pager, SilentPager
from intake.case import Priority

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

AT_ONCE = (timedelta(0), timedelta(0), timedelta(0))
URGENT = Alert("amber-lantern", Priority.P1)


@dataclass
class Heard:
    """What an ntfy server would have been told."""

    topic: str
    headers: dict[str, str]
    body: str


@dataclass
class NtfyDouble:
    """Answers with the given statuses, then with 200."""

    statuses: list[int] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    url: str = ""

    async def take(self, request: web.Request) -> web.Response:
        named = {name: request.headers.get(name, "") for name in ("Title", "Priority", "Tags")}
        self.heard.append(Heard(request.match_info["topic"], named, await request.text()))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


@asynccontextmanager
async def ntfy(*statuses: int) -> AsyncIterator[tuple[NtfyDouble, Pager]]:
    double = NtfyDouble(list(statuses))
    app = web.Application()
    app.router.add_post("/{topic}", double.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    double.url = f"http://{host}:{port}"
    try:
        async with aiohttp.ClientSession() as session:
            yield double, Pager(f"{double.url}/", session, AT_ONCE)
    finally:
        await runner.cleanup()


async def test_a_page_carries_code_name_and_priority_and_nothing_else() -> None:
    async with ntfy() as (double, pager):
        assert await pager.page("mara-7Fq2", URGENT, "en")
    assert double.heard == [
        Heard(
            "mara-7Fq2",
            {"Title": "P1", "Priority": "urgent", "Tags": "rotating_light"},
            "P1 · amber-lantern",
        )
    ]


@pytest.mark.parametrize(
    ("priority", "loud"),
    [
        (Priority.P1, "urgent"),
        (Priority.P2, "high"),
        (Priority.P3, "default"),
        (Priority.P4, "default"),
    ],
)
async def test_only_danger_is_urgent(priority: Priority, loud: str) -> None:
    async with ntfy() as (double, pager):
        assert await pager.page("topic", Alert("amber-lantern", priority), "bg")
    assert double.heard[0].headers["Priority"] == loud


async def test_a_language_without_pages_is_paged_all_the_same() -> None:
    async with ntfy() as (double, pager):
        assert await pager.page("topic", URGENT, "xx")
    assert double.heard[0].body == "P1 · amber-lantern"


@pytest.mark.parametrize("status", [500, 503, 429])
async def test_a_page_is_tried_again_while_it_may_help(status: int) -> None:
    async with ntfy(status, status) as (double, pager):
        assert await pager.page("topic", URGENT, "en")
    assert len(double.heard) == 3


@pytest.mark.parametrize("status", [400, 403, 404, 302])
async def test_a_refused_page_is_not_repeated(status: int) -> None:
    async with ntfy(status) as (double, pager):
        assert not await pager.page("topic", URGENT, "en")
    assert len(double.heard) == 1


async def test_a_server_that_stays_broken_is_told_and_not_raised(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async with ntfy(*[500] * 9) as (double, pager):
        assert not await pager.page("secret-topic", URGENT, "en")
    assert len(double.heard) == 1 + len(AT_ONCE)
    told = "".join(capsys.readouterr())
    assert "amber-lantern" not in told
    assert "secret-topic" not in told


async def test_a_server_that_is_not_there_is_told_and_not_raised() -> None:
    async with ntfy() as (double, _pager):
        gone = double.url
    async with aiohttp.ClientSession() as session:
        assert not await Pager(gone, session, AT_ONCE).page("topic", URGENT, "en")


async def test_a_topic_cannot_lead_elsewhere() -> None:
    async with ntfy() as (double, pager):
        assert await pager.page("a/../b?c=d", URGENT, "en")
    assert double.heard[0].topic == "a/../b?c=d"


async def test_without_a_pager_nobody_is_said_to_be_woken() -> None:
    assert not await SilentPager().page("topic", URGENT, "en")
