"""Given on without a yes: writing it down, and the second person's look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import web

from escalation.console.rendering import page
from escalation.console.visit import (
    DESK,
    FORM,
    LONGEST_REASON,
    VISIT,
    actor_of,
    back_to_case,
    record_of,
    ref_of,
)
from escalation.desk.exceptions import (
    LONGEST_RECEIVER,
    LONGEST_TOLD,
    ExceptionIncomplete,
    Ground,
    NoSuchException,
    Told,
    Verdict,
    uses_of,
)

if TYPE_CHECKING:
    from escalation.console.wording import Words
    from escalation.desk import OpenCase
    from escalation.desk.exceptions import Use
    from intake.case import StaffId


def routes() -> list[web.RouteDef]:
    """Return the routes of exceptions."""
    return [
        web.get("/case/{ref}/exception", exception_page),
        web.post("/case/{ref}/exception", tell),
        web.get("/case/{ref}/exception/{id}", review_page),
        web.post("/case/{ref}/exception/{id}", review),
    ]


async def exception_page(request: web.Request) -> web.Response:
    """Ask what was given on, to whom, and why."""
    await request.app[DESK].open(actor_of(request), ref_of(request))
    return page(
        request, "exception.html", ref=ref_of(request), grounds=list(Ground),
        longest_receiver=LONGEST_RECEIVER, longest_told=LONGEST_TOLD,
    )  # fmt: skip


async def tell(request: web.Request) -> web.StreamResponse:
    """Write it down."""
    form = request[FORM]
    ground = form.get("ground")
    if ground not in set(Ground):
        raise ExceptionIncomplete
    told = Told(
        ground=Ground(ground),
        receiver=form.get("receiver")[:LONGEST_RECEIVER],
        told=form.get("told")[:LONGEST_TOLD],
        reason=form.get("reason")[:LONGEST_REASON],
        notice=form.get("notice") == "yes",
    )
    await request.app[DESK].tell(actor_of(request), ref_of(request), told)
    raise back_to_case(request, "told")


async def review_page(request: web.Request) -> web.Response:
    """Show one exception, and ask a second person what they think of it."""
    case = await request.app[DESK].open(actor_of(request), ref_of(request))
    number = request.match_info["id"]
    use = next((each for each in uses_of(case.timeline) if each.number == number), None)
    if use is None:
        raise NoSuchException
    own = use.decider == request[VISIT].member.staff.hex()
    return page(
        request, "exception_review.html", ref=ref_of(request), use=use, own=own,
        verdicts=list(Verdict),
    )  # fmt: skip


async def review(request: web.Request) -> web.StreamResponse:
    """Take what the second person says."""
    form = request[FORM]
    verdict = form.get("verdict")
    which = record_of(request)
    if verdict not in set(Verdict):
        raise ExceptionIncomplete
    said = (Verdict(verdict), form.get("reason")[:LONGEST_REASON])
    await request.app[DESK].review(actor_of(request), ref_of(request), which, said)
    raise back_to_case(request, "reviewed")


def used(case: OpenCase, words: Words, who: StaffId) -> list[dict[str, Any]]:
    """Return every exception as the case's page shows it."""
    return [_shown(use, words, who) for use in uses_of(case.timeline)]


def _shown(use: Use, words: Words, who: StaffId) -> dict[str, Any]:
    return {
        "id": use.number,
        "what": words.t(f"exception-{use.told.ground.value}", receiver=use.told.receiver),
        "by": use.by,
        "at": words.moment(use.at),
        "verdict": use.verdict.value if use.verdict else "",
        "reviewer": use.reviewer,
        "due": words.moment(use.due),
        "late": use.verdict is None and use.due <= words.now,
        "own": use.decider == who.hex(),
    }
