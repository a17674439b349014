"""A child at risk: a member says so, and the page says what the law asks then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import web

from escalation.console.rendering import page, words_of
from escalation.console.visit import (
    DESK,
    FORM,
    LONGEST_REASON,
    actor_of,
    back_to_case,
    ref_of,
)
from escalation.desk.childduty import Finding, found_in
from escalation.forms import Fault, FormWrong
from intake.case import Owed, Profile

if TYPE_CHECKING:
    from escalation.console.wording import Words
    from escalation.desk import OpenCase


def routes() -> list[web.RouteDef]:
    """Return the routes of a child at risk."""
    return [web.get("/case/{ref}/child", child_page), web.post("/case/{ref}/child", decide)]


async def child_page(request: web.Request) -> web.Response:
    """Ask whether a child is at risk, and why."""
    case = await request.app[DESK].open(actor_of(request), ref_of(request))
    return page(
        request, "child.html", ref=ref_of(request), findings=list(Finding),
        child=child_of(case, words_of(request)),
    )  # fmt: skip


async def decide(request: web.Request) -> web.StreamResponse:
    """Take what the member found."""
    form = request[FORM]
    finding = form.get("finding")
    if finding not in set(Finding):
        raise FormWrong([Fault("child-finding", "missing")])
    found = (Finding(finding), form.get("reason")[:LONGEST_REASON])
    await request.app[DESK].decide_child(actor_of(request), ref_of(request), found)
    raise back_to_case(request, "decided")


def child_of(case: OpenCase, words: Words) -> dict[str, Any]:
    """Say how a case stands to the law about children, for its banner.

    ``undecided``: a child writes, and nobody has said yet whether there is a risk. ``owed``:
    somebody has, and not everybody who has to be told was told; ``until`` says by when.
    """
    due = next((duty.due for duty in case.duties if duty.owed is Owed.CHILD_NOTIFY), None)
    found = found_in(case.timeline)
    return {
        "undecided": case.profile is Profile.MINOR and found is None,
        "owed": due is not None,
        "late": due is not None and due <= words.now,
        "until": words.moment(due) if due else "",
        "found": found.text("what") if found else "",
        "by": found.by if found else "",
        "reason": found.text("reason") if found else "",
    }
