"""What every answer of the console carries, whatever it is: pages, errors, streams, files.

Source: security.md 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiohttp import web

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'; report-to csp"
)
HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": POLICY,
    "Reporting-Endpoints": 'csp="/csp-report"',
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
}
WITH_SOUND: Final = POLICY + "; media-src 'self'"
"""The policy of a case's page: voice notes are played there, and nowhere else."""
SANDBOX: Final = POLICY + "; sandbox"
"""The policy of a file to be saved: should a browser show it after all, nothing in it runs."""


async def dress(_request: web.Request, response: web.StreamResponse) -> None:
    """Put the headers on a response that is about to be sent. A handler's own policy stays."""
    policy = response.headers.get("Content-Security-Policy")
    response.headers.update(HEADERS)
    if policy is not None:
        response.headers["Content-Security-Policy"] = policy
    response.headers.pop("Server", None)  # aiohttp and its version are nobody's business
    response.headers["Server"] = "-"
