"""A pager service that understands what ntfy understands, as its own process.

``POST /<topic>`` (words in the body, the rest in headers) or ``POST /`` with JSON. It keeps every
byte of what it was told, because what a page says is what a stranger may read on a lock screen.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if __name__ == "__main__":  # run as a file: the root is not on the path
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import orjson
import uvloop

from tests.bell import Bell
from tests.lean_http import Answer, Asked, Maybe, serve

if TYPE_CHECKING:
    from collections.abc import Awaitable

LONGEST_WAIT = 30.0


class Pager:
    """Keeps pages; fails as often as it is told to."""

    def __init__(self) -> None:
        self.pages: list[dict[str, str]] = []
        self.refusals = 0
        self.bell = Bell()

    def handle(self, asked: Asked) -> Maybe | Awaitable[Maybe]:
        """Serve one request of the staff side or of a test."""
        if asked.path.startswith("/control/"):
            return self._control(asked.path.removeprefix("/control/"), orjson.loads(asked.body))
        if self.refusals:
            self.refusals -= 1
            return Answer(b'{"code":50001,"http":500,"error":"internal server error"}', 500)
        page = {
            "topic": asked.path.strip("/"),
            "query": asked.query,
            "fields": asked.fields.decode("latin-1"),
            "body": asked.body.decode("utf-8", "replace"),
        }
        self.pages.append(page)
        self.bell.ring()
        return Answer(
            orjson.dumps({"id": str(len(self.pages)), "event": "message", "topic": page["topic"]})
        )

    async def _control(self, route: str, asked: dict[str, Any]) -> Maybe:
        if route == "refuse":
            self.refusals = asked["times"]
            return Answer(b"{}")
        if route == "pages":
            least = asked.get("least", 0)
            timeout = asked.get("timeout", LONGEST_WAIT)
            await self.bell.until(lambda: len(self.pages) >= least, timeout)
            return Answer(orjson.dumps(self.pages))
        return Answer(route.encode(), 404)


def main() -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    uvloop.run(serve(Pager().handle, parser.parse_args().port))


if __name__ == "__main__":
    main()
