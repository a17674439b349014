"""What every answer carries, whatever became of the request (security.md 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp import web

CONTENT_SECURITY_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'; report-to csp"
)
REPORTS: Final = "/csp-report"
WITH_SOUND: Final = CONTENT_SECURITY_POLICY + "; media-src 'self'"
"""The policy of a conversation that can be heard: its prompts are played there, nowhere else."""
HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Reporting-Endpoints": f'csp="{REPORTS}"',
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": (
        "publickey-credentials-get=(self), publickey-credentials-create=(self), camera=(), "
        "microphone=(), geolocation=(), display-capture=(), usb=(), clipboard-read=()"
    ),
    "Server": "web",
}
CLEAR: Final = '"cache", "cookies", "storage"'
"""What ``Clear-Site-Data`` says when somebody leaves."""


async def put_headers(_: web.Request, response: web.StreamResponse) -> None:
    """Set them all, errors included; ``Server`` in place of what aiohttp says of itself.

    A handler's own policy stays.
    """
    policy = response.headers.get("Content-Security-Policy", CONTENT_SECURITY_POLICY)
    response.headers.update(HEADERS)
    response.headers["Content-Security-Policy"] = policy
