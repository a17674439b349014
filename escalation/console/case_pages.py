"""The case: everything about one person on one page, and the acts of whoever holds it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from aiohttp import web

from escalation.console.child_pages import child_of
from escalation.console.contact_pages import contact_now, plan_lines
from escalation.console.exception_pages import used
from escalation.console.headers import WITH_SOUND
from escalation.console.rendering import page, words_of
from escalation.console.telling import phrases, thread
from escalation.console.visit import (
    DESK,
    FORM,
    LONGEST_REASON,
    VISIT,
    actor_of,
    back_to_case,
    ref_of,
)
from escalation.desk import Shown
from escalation.desk.listing import all_owed, owed
from escalation.desk.timeline import moment_of
from escalation.staff import Action, Relation, may, relation_to
from intake.case import EntryKind, Level
from intake.receipts import receipt_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from escalation.console.wording import Words
    from escalation.desk import OpenCase
    from escalation.staff import Member

NOTICES: Final = frozenset(
    {"claimed", "sent", "noted", "assessed", "planned", "moved", "prioritised", "approved", "asked",
     "referred", "answered", "taken-over", "voice-erased", "voice-kept", "contact-safe",
     "lifted", "told", "reviewed", "taken-back", "quiet", "receiver-told", "decided"}
)  # fmt: skip
"""What a page may say was just done: a text key, never a text, from the address."""
SLIM: Final = 20


@dataclass(frozen=True, slots=True)
class Shape:
    """A case as the page's head and side show it."""

    code_name: str
    priority: str
    stage: str
    locale: str
    channel: str
    profile: str
    holder: str
    mine: bool
    owed: str
    due: datetime | None
    lease_until: datetime | None
    left: datetime | None
    duress: datetime | None
    withdrawn: str
    held: datetime | None
    silent: bool
    reporter: str | None
    shares_language: bool
    receipt: str
    clocks: tuple[tuple[str, datetime], ...]


def routes() -> list[web.RouteDef]:
    """Return the case's routes."""
    return [
        web.get("/case/{ref}", show),
        web.post("/case/{ref}/claim", claim),
        web.post("/case/{ref}/release", release),
        web.get("/case/{ref}/take-over", take_over_page),
        web.post("/case/{ref}/take-over", take_over),
        web.post("/case/{ref}/reply", reply),
        web.post("/case/{ref}/note", note),
    ]


async def show(request: web.Request) -> web.Response:
    """Show a case. Before a claim it takes a deliberate press: reading is written down."""
    desk, member, ref = request.app[DESK], request[VISIT].member, ref_of(request)
    listing = await desk.queue(member, Shown.OPEN)
    row = next((each for each in listing.rows if each.code_name == ref), None)
    may_claim = may(member.role, Action.CLAIM, Relation.FREE)
    if row is not None and not row.holder and may_claim and "read" not in request.query:
        return page(
            request, "unclaimed.html", row=row, ref=ref, waiting=listing.waiting,
            stream=f"/live/case/{ref}", needs_interpreter=row.locale not in member.locales,
        )  # fmt: skip
    case = await desk.open(actor_of(request), ref)
    words = words_of(request)
    done = request.query.get("done", "")
    shown = page(
        request,
        "case.html",
        ref=ref,
        stream=f"/live/case/{ref}",
        waiting=listing.waiting,
        queue=listing.rows[:SLIM],
        notice=f"done-{done}" if done in NOTICES else "",
        **_facts(case, words, member),
    )
    shown.headers["Content-Security-Policy"] = WITH_SOUND
    return shown


async def claim(request: web.Request) -> web.StreamResponse:
    """Take the case; whoever loses the race is told who won."""
    await request.app[DESK].claim(actor_of(request), ref_of(request))
    raise back_to_case(request, "claimed")


async def release(request: web.Request) -> web.StreamResponse:
    """Give the case back."""
    await request.app[DESK].release(actor_of(request), ref_of(request))
    raise web.HTTPSeeOther("/queue")


async def take_over_page(request: web.Request) -> web.Response:
    """Ask a lead for the reason."""
    return page(request, "reason.html", ref=ref_of(request), act="take-over", grave=False)


async def take_over(request: web.Request) -> web.StreamResponse:
    """Take a colleague's case, with a reason."""
    reason = request[FORM].get("reason")[:LONGEST_REASON]
    await request.app[DESK].take_over(actor_of(request), ref_of(request), reason)
    raise back_to_case(request, "taken-over")


async def reply(request: web.Request) -> web.StreamResponse:
    """Write to the caller."""
    form = request[FORM]
    said = (form.get("text"), form.get("phrase"))
    left = form.get("although_left") == "yes"
    at_risk = form.get("risk_reason")[:LONGEST_REASON] if form.get("at_risk") == "yes" else None
    await request.app[DESK].reply(
        actor_of(request), ref_of(request), said, although_left=left, at_risk=at_risk
    )
    raise back_to_case(request, "sent")


async def note(request: web.Request) -> web.StreamResponse:
    """Write a note for ourselves."""
    await request.app[DESK].note(actor_of(request), ref_of(request), request[FORM].get("text"))
    raise back_to_case(request, "noted")


def _facts(case: OpenCase, words: Words, member: Member) -> Mapping[str, Any]:
    timeline, relation = case.timeline, relation_to(member.staff, case.standing.holder)
    assessment = timeline.last(EntryKind.ASSESSMENT)
    allowed = {action.name.lower(): may(member.role, action, relation) for action in Action}
    return {
        "file": _shape(case, member),
        "may": allowed,
        "items": thread(timeline, words),
        "count": len(timeline.lines),
        "faults": [
            words.t(
                f"chain-{fault.code}-at", stream=words.t(f"stream-{stream.value}"), seq=fault.seq
            )
            for stream, fault in timeline.faults
        ],
        "heard": timeline.heard,
        "phrases": phrases(case.locale, words.locale),
        "assessment": assessment.content if assessment else None,
        "consents": _consents(case),
        "contact": plan_lines(case, words),
        "contact_now": contact_now(case, words),
        "safety": safety_lines(case, words),
        "plan": _plan(case, words),
        "exceptions": used(case, words, member.staff),
        "child": child_of(case, words),
        "offers": [
            {"id": each.terms.referral.hex(), "shown": each.terms.shown, "state": each.state.value}
            for each in timeline.offers
        ],
    }


def _shape(case: OpenCase, who: Member) -> Shape:
    standing = case.standing
    what, due = owed(standing, case.duties)
    return Shape(
        code_name=standing.code_name,
        priority=standing.priority.value,
        stage=standing.stage.value,
        locale=case.locale,
        channel=case.row.channel,
        profile=case.profile.value,
        holder=case.holder,
        mine=standing.holder == who.staff,
        owed=what,
        due=due,
        lease_until=standing.lease_until,
        left=case.timeline.left,
        duress=case.timeline.held,
        withdrawn=_withdrawn(case),
        held=moment_of(case.timeline.compromised),
        silent=case.timeline.silent,
        reporter=case.timeline.reporter,
        shares_language=case.locale in who.locales,
        receipt=receipt_of(case.row.case),
        clocks=tuple(all_owed(standing, case.duties)),
    )


def _withdrawn(case: OpenCase) -> str:
    """Say what a withdrawal is about: ``all``, ``contact``, ``sharing``, or nothing."""
    levels = case.timeline.withdrawn
    if not levels:
        return ""
    return {Level.L1: "all", Level.L2: "contact"}.get(levels[0], "sharing")


def _consents(case: OpenCase) -> list[tuple[str, str]]:
    """Say what stands of the consents that are not about one referral."""
    ledger = case.timeline.ledger
    withdrawn = {each.level for each in ledger.withdrawn}
    states = []
    for level in (Level.L1, Level.L2):
        state = "given" if ledger.allows(level) else "withdrawn" if level in withdrawn else "none"
        states.append((level.value, state))
    return states


def safety_lines(case: OpenCase, words: Words) -> list[tuple[str, str]]:
    """Return the filled-in fields of the safety assessment, in words."""
    safety = case.timeline.safety
    if safety is None:
        return []
    lines = []
    for key, value in safety.values.items():
        given = value if isinstance(value, tuple) else (value,)
        said = ", ".join(
            words.t(f"choice-{each}") if words.has(f"choice-{each}") else str(each)
            for each in given
        )
        lines.append((words.t(f"field-{key}"), said))
    return lines


def _plan(case: OpenCase, words: Words) -> list[dict[str, Any]]:
    late = set(case.timeline.plan.overdue(words.now))
    return [
        {
            "what": step.what,
            "who": step.who,
            "by_when": words.day(step.by_when) if step.by_when else "",
            "done": step.done,
            "late": step in late,
        }
        for step in case.timeline.plan.steps
    ]
