"""The pager double keeps what it is told, every byte of it."""

from __future__ import annotations

import aiohttp

from tests.telegram_remote import PagerRemote


async def test_it_keeps_pages_and_fails_when_told_to() -> None:
    async with PagerRemote() as pager, aiohttp.ClientSession(pager.url) as session:
        await pager.ask("refuse", times=1)
        headers = {"Title": "P1", "Priority": "5"}
        statuses = []
        for _ in range(2):
            async with session.post("/duty-topic", data="quiet-otter", headers=headers) as answer:
                statuses.append(answer.status)
        (page,) = await pager.pages(1)
    assert statuses == [500, 200]
    assert page["topic"] == "duty-topic"
    assert page["body"] == "quiet-otter"
    assert "Priority: 5" in page["fields"]
