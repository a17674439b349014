"""What is not about one case: who can be asked for help, and who saw what."""

from __future__ import annotations

from typing import Final

from aiohttp import web

from escalation.console.referral_pages import shown_receiver
from escalation.console.rendering import page, words_of
from escalation.console.visit import DESK, VISIT
from escalation.desk.timeline import moment_of

LAST: Final = 200
_NO_MEMBER: Final = {"operator": "who-operator", "watch": "who-watch"}


def routes() -> list[web.RouteDef]:
    """Return the office's routes."""
    return [web.get("/directory", directory), web.get("/audit", audit)]


async def directory(request: web.Request) -> web.Response:
    """Show every organisation, and honestly who confirmed it and when."""
    words = words_of(request)
    receivers = [shown_receiver(each, words) for each in await request.app[DESK].receivers()]
    return page(request, "directory.html", here="directory", receivers=receivers)


async def audit(request: web.Request) -> web.Response:
    """Show who did what to which case, newest first, and whether the chain is intact."""
    desk, member, words = request.app[DESK], request[VISIT].member, words_of(request)
    rows = await desk.audit_tail(member, LAST)
    names = await desk.names()
    faults = await desk.audit_faults()
    lines = [
        {
            "seq": row.seq,
            "at": moment_of(row.facts.get("ts")),
            "who": names.get(str(row.facts.get("actor")), words.t(_who(row.facts.get("actor")))),
            "action": str(row.facts.get("action")),
            "outcome": str(row.facts.get("outcome")),
            "about": str(row.facts.get("organisation", ""))
            or names.get(str(row.facts.get("object")), str(row.facts.get("object"))[:8]),
        }
        for row in reversed(rows)
    ]
    return page(
        request, "audit.html", here="audit", lines=lines,
        faults=[words.t("audit-fault", seq=fault.seq, code=fault.code) for fault in faults],
    )  # fmt: skip


def _who(actor: object) -> str:
    """Return the text for whoever acts without an account."""
    return _NO_MEMBER.get(str(actor), "audit-nobody")
