"""When and how a caller may be written to, as staff see it; and ending a hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from aiohttp import web

from escalation.console.rendering import page
from escalation.console.telling import phrase
from escalation.console.visit import DESK, FORM, LONGEST_REASON, actor_of, back_to_case, ref_of
from intake.contactplan import may_send, next_opening, plan_of

if TYPE_CHECKING:
    from datetime import datetime

    from escalation.console.wording import Words
    from escalation.desk import OpenCase
    from intake.contactplan import ContactPlan


def routes() -> list[web.RouteDef]:
    """Return the routes of a hold."""
    return [
        web.get("/case/{ref}/lift", lift_page),
        web.post("/case/{ref}/lift", lift),
    ]


async def lift_page(request: web.Request) -> web.Response:
    """Ask for the reason."""
    return page(request, "reason.html", ref=ref_of(request), act="lift", grave=False)


async def lift(request: web.Request) -> web.StreamResponse:
    """End a hold."""
    reason = request[FORM].get("reason")[:LONGEST_REASON]
    await request.app[DESK].lift(actor_of(request), ref_of(request), reason)
    raise back_to_case(request, "lifted")


def plan_lines(case: OpenCase, words: Words) -> list[tuple[str, str]]:
    """Return what was agreed, in words; nothing where nothing was."""
    line = case.timeline.agreed
    if line is None:
        return []
    content = line.content or {}
    plan = plan_of(_choices(content))
    said = [
        ("when", _times(plan, words)),
        ("phone", words.t("contact-phone-shared" if plan.shared else "contact-phone-alone")),
        ("opening", f"«{phrase(plan.opening, case.locale)}»"),
        ("fades", words.t("contact-yes" if plan.fades else "contact-no")),
        ("nudge", words.t("contact-nudge-once" if plan.nudge else "contact-no")),
        *(
            (name, words.t("contact-agreed" if content.get(name) is True else "contact-none"))
            for name in ("ok_word", "duress_word")
        ),
        ("since", words.moment(line.at)),
    ]
    return [(words.t(f"contact-{name.replace('_', '-')}"), text) for name, text in said]


def contact_now(case: OpenCase, words: Words) -> str:
    """Say whether a message would go out now, and if not, when; empty where any time will do."""
    line = case.timeline.agreed
    if line is None:
        return ""
    plan = plan_of(_choices(line.content or {}))
    if may_send(plan, words.now):
        return words.t("contact-open-now")
    opening = next_opening(plan, words.now)
    if opening is None:
        return words.t("contact-after-writing")
    return words.t("contact-opens", time=words.moment(opening), there=_there(plan, opening))


def _choices(content: Any) -> dict[str, str]:  # noqa: ANN401  what was opened
    chosen = content.get("choices")
    given = chosen.items() if isinstance(chosen, dict) else ()
    return {str(step): str(choice) for step, choice in given}


def _times(plan: ContactPlan, words: Words) -> str:
    if not plan.windows:
        return words.t("contact-after-writing")
    return "; ".join(
        words.t(
            "contact-window",
            days=", ".join(words.t(f"day-{day}") for day in sorted(window.days)),
            start=f"{window.start:%H:%M}",
            end=f"{window.end:%H:%M}",
            zone=plan.zone,
        )
        if window.start != window.end
        else words.t("contact-any-time")
        for window in plan.windows
    )


def _there(plan: ContactPlan, at: datetime) -> str:
    return f"{at.astimezone(ZoneInfo(plan.zone)):%H:%M %Z}"
