"""A process in which everything goes wrong, loudly: ``python -m tests.intake.noisy LEVEL``.

Every text it handles is marked. ``test_log.py`` reads what it writes and looks for the marks.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading
import warnings

import httpx
import sqlalchemy
from typing_extensions import override

from intake.log import event, set_up, trouble, watch_loop

MARK = "canary-\u043a\u0430\u043d\u0430\u0440\u0447\u0435-\U0001f426"
CHAT = 5_551_234_567
LOGGERS = (
    "telegram.Bot", "telegram.ext.Application", "httpx", "httpcore.http11", "aiohttp.access",
    "aiohttp.server", "sqlalchemy.engine.Engine", "transitions.core", "asyncio", "alembic.runtime",
    "a.library.nobody.knows", f"named.{MARK}", f"chat.{CHAT}",
)  # fmt: skip


class Marked(Exception):
    """Carries the mark in its text and in its note."""

    def __init__(self) -> None:
        super().__init__(MARK, CHAT)
        self.add_note(MARK)


class Falls:
    """Fails when it is forgotten, and shows the mark to whoever prints it."""

    def __del__(self) -> None:
        raise Marked

    @override
    def __repr__(self) -> str:
        return MARK


def fail() -> None:
    words = MARK
    raise Marked from KeyError(words)


def libraries() -> None:
    for name in LOGGERS:
        logger = logging.getLogger(name)
        for level in (1, 10, 20, 25, 30, 40, 50, 60):
            logger.log(level, "POST /bot%s/sendMessage", MARK, extra={"chat": CHAT, "error": MARK})
        try:
            fail()
        except Marked:
            logger.exception(MARK, stack_info=True)
        own = logging.StreamHandler(sys.stdout)
        own.setFormatter(logging.Formatter("%(name)s %(message)s %(exc_text)s"))
        logger.addHandler(own)
        logger.error("%s", MARK, exc_info=Marked())
        logger.error("%d", MARK)


def real_libraries() -> None:
    engine = sqlalchemy.create_engine("sqlite://", echo=True)
    with engine.begin() as connection:
        connection.execute(sqlalchemy.text("select :words"), {"words": MARK})
        try:
            connection.execute(sqlalchemy.text("insert into none values (:words)"), {"words": MARK})
        except sqlalchemy.exc.OperationalError as error:
            trouble("database", error)
    try:
        httpx.post("http://127.0.0.1:1/bot-canary/sendMessage", json={"text": MARK})
    except httpx.HTTPError as error:
        trouble("telegram", error)


async def in_loop() -> None:
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    watch_loop(loop)
    loop.call_soon(fail)
    loop.call_exception_handler({"message": MARK, "object": Falls})

    async def forgotten() -> None:
        fail()

    task = asyncio.create_task(forgotten(), name=MARK)
    await asyncio.wait([task])
    del task
    gc.collect()
    await asyncio.sleep(0)


def ours() -> None:
    event("turn", flow="welcome", step=MARK, locale="bg", chat=CHAT, count=CHAT, state="ready")
    event(MARK, what=str(CHAT), kind="canary words", ms=float(CHAT), outcome="x" * 49)
    try:
        fail()
    except Marked as error:
        trouble("turn-failed", error, reason=MARK)
    trouble("many", ExceptionGroup(MARK, [Marked(), ValueError(MARK)]))


def main() -> None:
    set_up(sys.argv[1])
    warnings.warn(MARK, stacklevel=1)
    Falls()
    thread = threading.Thread(target=fail, name=MARK)
    thread.start()
    thread.join()
    libraries()
    real_libraries()
    asyncio.run(in_loop())
    ours()
    fail()


if __name__ == "__main__":
    main()
