"""Script, styles and icon: read once, served from memory, from this origin only."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from aiohttp import web

FOLDER: Final = Path(__file__).parent / "assets"
TYPES: Final = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}


@cache
def _files() -> dict[str, tuple[bytes, str]]:
    return {
        path.name: (path.read_bytes(), TYPES[path.suffix])
        for path in FOLDER.iterdir()
        if path.suffix in TYPES
    }


def routes() -> list[web.RouteDef]:
    """Return the one route of all files."""
    return [web.get("/assets/{name}", serve)]


async def serve(request: web.Request) -> web.Response:
    """Serve a file by its exact name; no path is ever made of what was asked for."""
    found = _files().get(request.match_info["name"])
    if found is None:
        raise web.HTTPNotFound
    body, kind = found
    return web.Response(body=body, content_type=kind, charset="utf-8")
