"""What was allowed, since when and how; what a member heard; and whom to tell of a withdrawal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiohttp import web

from escalation.console.rendering import page, words_of
from escalation.console.visit import DESK, FORM, actor_of, back_to_case, record_of, ref_of
from escalation.desk import NoSuchCase
from escalation.desk.consents import LONGEST_TOLD, How, Said, Scope
from escalation.forms import Fault, FormWrong
from escalation.referral import ConsentState
from intake.case import EntryKind, Stream
from locales import all_locales
from locales.asking import question

if TYPE_CHECKING:
    from escalation.console.wording import Words
    from escalation.desk import OpenCase
    from escalation.desk.offered import Offer
    from escalation.desk.timeline import Line


def routes() -> list[web.RouteDef]:
    """Return the routes of consents."""
    return [
        web.get("/case/{ref}/consent", ledger),
        web.post("/case/{ref}/consent", take_back),
        web.get("/case/{ref}/referral/{id}/consent", ask_aloud),
        web.post("/case/{ref}/referral/{id}/consent", answered),
        web.post("/case/{ref}/referral/{id}/stopped", receiver_told),
    ]


async def ledger(request: web.Request) -> web.Response:
    """Show every answer to a question for a permission; let a member write down a withdrawal."""
    case = await request.app[DESK].open(actor_of(request), ref_of(request))
    words = words_of(request)
    return page(
        request, "consent.html", ref=ref_of(request), scopes=list(Scope), hows=list(How),
        mine=case.standing.holder == actor_of(request).member.staff,
        answers=[_answer(line, case, words) for line in _answers(case)],
    )  # fmt: skip


async def take_back(request: web.Request) -> web.StreamResponse:
    """Write down what somebody said they take back."""
    form = request[FORM]
    scope, how = form.get("scope"), _how(form.get("how"))
    if scope not in set(Scope):
        raise FormWrong([Fault("consent-scope", "missing")])
    await request.app[DESK].taken_back(actor_of(request), ref_of(request), Scope(scope), how)
    raise back_to_case(request, "quiet" if scope == Scope.CONTACT else "taken-back")


async def ask_aloud(request: web.Request) -> web.Response:
    """Show the question to be read to the person, in the language they choose."""
    case, offer = await _offer(request)
    locale = request.query.get("locale", "")
    locale = locale if locale in all_locales() else case.locale
    return page(
        request, "consent_heard.html", ref=ref_of(request), id=offer.terms.referral.hex(),
        shown=offer.terms.shown,
        text=question(offer.terms.question(locale), locale, case.profile.value),
        language=locale, languages=all_locales(), hows=list(How),
        takes_back=offer.consent is ConsentState.GIVEN
        and offer.terms.referral not in case.stopped,
        report=case.timeline.reporter is not None,
        fields=offer.terms.fields,
    )  # fmt: skip


async def answered(request: web.Request) -> web.StreamResponse:
    """Take what the person said."""
    form = request[FORM]
    answer, how, locale = form.get("answer"), _how(form.get("how")), form.get("locale")
    if answer not in {"yes", "no"}:
        raise FormWrong([Fault("consent-answer", "missing")])
    if locale not in all_locales():
        raise FormWrong([Fault("consent-language", "missing")])
    said = Said(given=answer == "yes", how=how, locale=locale)
    referral = record_of(request)
    await request.app[DESK].answered(actor_of(request), ref_of(request), referral, said)
    raise web.HTTPSeeOther(f"/case/{ref_of(request)}/referral/{referral.hex()}")


async def receiver_told(request: web.Request) -> web.StreamResponse:
    """Take whom somebody has told that a receiver is to stop, and how."""
    told = request[FORM].get("told")[:LONGEST_TOLD]
    await request.app[DESK].receiver_told(
        actor_of(request), ref_of(request), record_of(request), told
    )
    raise back_to_case(request, "receiver-told")


async def _offer(request: web.Request) -> tuple[OpenCase, Offer]:
    case = await request.app[DESK].open(actor_of(request), ref_of(request))
    offer = case.timeline.offer(record_of(request))
    if offer is None:
        raise NoSuchCase
    return case, offer


def _how(given: str) -> How:
    if given not in set(How):
        raise FormWrong([Fault("consent-how", "missing")])
    return How(given)


def _answers(case: OpenCase) -> list[Line]:
    return [line for line in case.timeline.lines if line.kind is EntryKind.CONSENT]


def _answer(line: Line, case: OpenCase, words: Words) -> dict[str, Any]:
    """Return one line of the ledger: what, to whom, yes or no, when, how, by whom, which text."""
    names = {offer.terms.referral.hex(): offer.terms.shown for offer in case.timeline.offers}
    how = line.text("how") if line.stream is Stream.DESK else "chat"
    return {
        "level": line.text("level"),
        "receiver": names.get(line.text("referral"), ""),
        "given": (line.content or {}).get("given") is True,
        "at": words.moment(line.at),
        "how": how,
        "by": line.by,
        "text_version": line.text("text_version"),
        "language": words.language(line.text("locale")) if line.text("locale") else "",
        "readable": line.content is not None and not line.faults,
    }
