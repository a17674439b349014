"""The queue, and the acts that begin there."""

from __future__ import annotations

from aiohttp import web

from escalation.console.rendering import page, words_of
from escalation.console.visit import DESK, VISIT
from escalation.console.wording import span
from escalation.desk import Shown
from escalation.staff import Action, Relation, may


def routes() -> list[web.RouteDef]:
    """Return the queue's routes."""
    return [web.get("/", front), web.get("/queue", queue)]


async def front(_request: web.Request) -> web.StreamResponse:
    """Lead to the queue."""
    raise web.HTTPSeeOther("/queue")


async def queue(request: web.Request) -> web.Response:
    """Show a part of the queue, most urgent first."""
    desk, member = request.app[DESK], request[VISIT].member
    wanted = request.query.get("view", "")
    shown = Shown(wanted) if wanted in set(Shown) else Shown.OPEN
    listing = await desk.queue(member, shown)
    words = words_of(request)
    longest = listing.longest()
    return page(
        request,
        "queue.html",
        here="mine" if shown is Shown.MINE else "queue",
        stream=f"/live/queue?view={shown.value}",
        waiting=listing.waiting,
        view=shown.value,
        views=[(each.value, listing.counts[each]) for each in Shown],
        rows=listing.rows,
        over=listing.over(words.now),
        longest=span(words.now - longest) if longest else "",
        may_claim=may(member.role, Action.CLAIM, Relation.FREE),
        speaks=member.locales,
    )
