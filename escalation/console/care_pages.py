"""The forms of care: safety assessment, crisis plan, stage, priority, closing. One page each."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any, Final

from aiohttp import web

from escalation import safety, workflow
from escalation.console.rendering import page, words_of
from escalation.console.visit import (
    DESK,
    FORM,
    LONGEST_REASON,
    VISIT,
    actor_of,
    back_to_case,
    ref_of,
)
from escalation.desk.care import KEPT, Affirmed
from escalation.forms import Kind
from escalation.plan import FIRST_STEPS, plan_from
from intake.case import Priority, Stage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from escalation.console.visit import Form
    from escalation.desk import OpenCase

EMPTY_STEPS: Final = 3
AFFIRMABLE: Final = {
    workflow.Guard.CONTACT_CONFIRMED: ("contact-confirmed",),
    workflow.Guard.STABLE_OR_REFUSED: ("stabilised", "refused-help"),
    workflow.Guard.OPTIONS_EXPLAINED: ("options-explained",),
    workflow.Guard.ALTERNATIVE: ("alternative",),
    workflow.Guard.NO_ALLOWED: ("no-allowed",),
    workflow.Guard.RECEPTION: ("reception",),
    workflow.Guard.NO_SAFE_CONTACT: ("no-safe-contact",),
    workflow.Guard.INFORMED: ("informed",),
}
"""Conditions only a person can say are met; every other one the case tells itself."""
BY_ITSELF: Final = frozenset(
    {Stage.CONSENT, Stage.REFERRED, Stage.ACCEPTED, Stage.DECLINED, Stage.TRIAGE, Stage.CLAIMED}
)
"""Stages a case reaches by another act: asking, sending, an answer, releasing, claiming."""


LAST: Final = (Stage.ON_HOLD.value, Stage.NON_CASE.value)
"""Ways that lead aside stand below those that lead on: nobody should end a case by a slip."""


def routes() -> list[web.RouteDef]:
    """Return the forms' routes."""
    return [
        web.get("/case/{ref}/safety", safety_page),
        web.post("/case/{ref}/safety", keep_safety),
        web.get("/case/{ref}/plan", plan_page),
        web.post("/case/{ref}/plan", keep_plan),
        web.get("/case/{ref}/stage", stage_page),
        web.post("/case/{ref}/stage", move),
        web.get("/case/{ref}/priority", priority_page),
        web.post("/case/{ref}/priority", prioritise),
        web.get("/case/{ref}/close", close_page),
        web.post("/case/{ref}/close", close),
        web.get("/case/{ref}/approve", approve_page),
        web.post("/case/{ref}/approve", approve),
        web.get("/case/{ref}/contact-safe", contact_safe_page),
        web.post("/case/{ref}/contact-safe", contact_safe),
    ]


async def _open(request: web.Request) -> OpenCase:
    return await request.app[DESK].open(actor_of(request), ref_of(request))


async def safety_page(request: web.Request) -> web.Response:
    """Show the safety assessment as it stands, to be completed."""
    case = await _open(request)
    known = case.timeline.safety
    return page(
        request, "safety.html", ref=ref_of(request), fields=safety.FIELDS, kinds=Kind,
        values=known.values if known else {}, missing=known.missing if known else (),
    )  # fmt: skip


async def keep_safety(request: web.Request) -> web.StreamResponse:
    """Keep a safety assessment; an incomplete one is kept, too."""
    form = request[FORM]
    filled = {field.key: form.all(field.key) for field in safety.FIELDS}
    assessed = safety.safety_from_form(filled)
    await request.app[DESK].assess(actor_of(request), ref_of(request), assessed)
    raise back_to_case(request, "assessed")


async def plan_page(request: web.Request) -> web.Response:
    """Show the plan; an empty one begins with the steps that are usually owed."""
    case = await _open(request)
    words = words_of(request)
    steps = [
        {
            "what": s.what,
            "who": s.who,
            "by_when": s.by_when.isoformat() if s.by_when else "",
            "done": s.done,
        }
        for s in case.timeline.plan.steps
    ] or [
        {"what": words.t(f"step-{key}"), "who": "", "by_when": "", "done": False}
        for key in FIRST_STEPS
    ]
    blank = {"what": "", "who": "", "by_when": "", "done": False}
    return page(
        request, "plan.html", ref=ref_of(request), steps=[*steps, *[blank] * EMPTY_STEPS],
        me=request[VISIT].member.shown_name, today=words.now.date().isoformat(),
    )  # fmt: skip


async def keep_plan(request: web.Request) -> web.StreamResponse:
    """Keep a plan; rows without a step are left out."""
    steps = plan_from(_rows(request[FORM]))
    await request.app[DESK].plan(actor_of(request), ref_of(request), steps)
    raise back_to_case(request, "planned")


async def stage_page(request: web.Request) -> web.Response:
    """Show where the case may go from here, and what is missing for it."""
    case = await _open(request)
    everything = Affirmed(frozenset(name for names in AFFIRMABLE.values() for name in names))
    facts = request.app[DESK].facts(actor_of(request), case, everything)
    ways = [
        _way(to, guards, facts)
        for (start, to), guards in workflow.MOVES.items()
        if start is case.standing.stage and to not in BY_ITSELF | {Stage.CLOSED}
    ]
    ways.sort(key=lambda way: LAST.index(way["to"]) if way["to"] in LAST else -1)  # onward first
    return page(
        request, "stage.html", ref=ref_of(request), stage=case.standing.stage.value, ways=ways,
        non_cases=list(workflow.NonCase),
        latest=(words_of(request).now + workflow.LONGEST_HOLD).date().isoformat(),
    )  # fmt: skip


async def move(request: web.Request) -> web.StreamResponse:
    """Move the case to another stage."""
    form = request[FORM]
    wanted = form.get("to")
    to = Stage(wanted) if wanted in set(Stage) else Stage.INTAKE
    kind = form.get("non_case")
    affirmed = Affirmed(
        said=frozenset(form.all("said")),
        reason=form.get("reason")[:LONGEST_REASON],
        review_on=_day(form.get("review_on")),
        non_case=workflow.NonCase(kind) if kind in set(workflow.NonCase) else None,
    )
    await request.app[DESK].move(actor_of(request), ref_of(request), to, affirmed)
    raise back_to_case(request, "moved")


async def priority_page(request: web.Request) -> web.Response:
    """Ask for a priority and the reason."""
    case = await _open(request)
    return page(
        request, "priority.html", ref=ref_of(request), now_is=case.standing.priority.value,
        priorities=[each.value for each in Priority],
    )  # fmt: skip


async def prioritise(request: web.Request) -> web.StreamResponse:
    """Change the priority."""
    form = request[FORM]
    wanted = form.get("priority")
    if wanted not in set(Priority):
        raise web.HTTPBadRequest
    told = (Priority(wanted), form.get("reason")[:LONGEST_REASON])
    await request.app[DESK].prioritise(actor_of(request), ref_of(request), told)
    raise back_to_case(request, "prioritised")


async def close_page(request: web.Request) -> web.Response:
    """Ask for what closing takes; say whether a lead has to approve."""
    case = await _open(request)
    facts = request.app[DESK].facts(actor_of(request), case, Affirmed())
    return page(
        request, "close.html", ref=ref_of(request), reasons=list(workflow.CloseReason),
        until=(words_of(request).now + KEPT).date().isoformat(),
        needs_lead=facts.needs_lead and not facts.lead_approved,
    )  # fmt: skip


async def close(request: web.Request) -> web.StreamResponse:
    """Close the case."""
    form = request[FORM]
    wanted = form.get("close_reason")
    affirmed = Affirmed(
        said=frozenset(form.all("said")),
        reason=form.get("reason")[:LONGEST_REASON],
        close_reason=workflow.CloseReason(wanted) if wanted in set(workflow.CloseReason) else None,
        erase_after=_day(form.get("erase_after")),
    )
    await request.app[DESK].move(actor_of(request), ref_of(request), Stage.CLOSED, affirmed)
    raise web.HTTPSeeOther("/queue?view=mine")


async def approve_page(request: web.Request) -> web.Response:
    """Ask a lead for the reason."""
    return page(request, "reason.html", ref=ref_of(request), act="approve", grave=False)


async def approve(request: web.Request) -> web.StreamResponse:
    """Approve a closing."""
    reason = request[FORM].get("reason")[:LONGEST_REASON]
    await request.app[DESK].approve(actor_of(request), ref_of(request), reason)
    raise back_to_case(request, "approved")


async def contact_safe_page(request: web.Request) -> web.Response:
    """Ask how it is known that the person themselves writes again."""
    case = await _open(request)
    return page(
        request, "reason.html", ref=ref_of(request), act="contact-safe", grave=False,
        until=case.timeline.compromised,
    )  # fmt: skip


async def contact_safe(request: web.Request) -> web.StreamResponse:
    """Let the team's words go out again."""
    form = request[FORM]
    found = (form.get("reason")[:LONGEST_REASON], form.get("until"))
    await request.app[DESK].safe_again(actor_of(request), ref_of(request), found)
    raise back_to_case(request, "contact-safe")


def _way(to: Stage, guards: Sequence[workflow.Guard], facts: workflow.Facts) -> Mapping[str, Any]:
    """Say what a way takes: what to tick, and what the case must tell first."""
    return {
        "to": to.value,
        "ticks": [name for guard in guards for name in AFFIRMABLE.get(guard, ())],
        "review": workflow.Guard.REVIEW_DATE in guards,
        "non_case": workflow.Guard.NON_CASE_TYPE in guards,
        "missing": [
            guard.value
            for guard in guards
            if guard not in AFFIRMABLE
            and guard not in {workflow.Guard.REVIEW_DATE, workflow.Guard.NON_CASE_TYPE}
            and not workflow.GUARDS[guard](facts)
        ],
    }


def _rows(form: Form) -> list[dict[str, str]]:
    """Put the columns of the plan's form together again."""
    done = set(form.all("done"))
    columns = zip(form.all("what"), form.all("who"), form.all("by_when"), strict=False)
    return [
        {"what": what, "who": who, "by_when": day, "done": "yes" if str(number) in done else ""}
        for number, (what, who, day) in enumerate(columns)
    ]


def _day(text: str) -> datetime | None:
    try:
        return datetime.combine(date.fromisoformat(text), time(12), UTC)
    except ValueError:
        return None
