"""Referring: who, what is shared, what the caller is asked, and what came back."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from aiohttp import web

from escalation.console.case_pages import safety_lines
from escalation.console.headers import SANDBOX
from escalation.console.rendering import page, words_of
from escalation.console.visit import DESK, FORM, actor_of, back_to_case, record_of, ref_of
from escalation.desk import NoSuchCase
from escalation.desk.care import Affirmed
from escalation.desk.consents import LONGEST_TOLD
from escalation.desk.offers import PERSON_AGREED, Question
from escalation.desk.receivers import by_key, fitting
from escalation.directory import NEEDS, Wanted, is_confirmed
from escalation.forms import Fault, FormWrong
from escalation.referral import ASKABLE, LIFE, ConsentState, Terms
from escalation.referral.terms import LONGEST
from intake.case import EntryKind, Level, Owed, Profile, RecordId, ReferralState, Stage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from escalation.console.wording import Words
    from escalation.desk import OpenCase, Receiver
    from escalation.desk.offered import Offer

TICKS: Final = ("options-explained", "alternative", "no-allowed")


def routes() -> list[web.RouteDef]:
    """Return the referral's routes."""
    return [
        web.get("/case/{ref}/referral", choose),
        web.get("/case/{ref}/referral/to/{key}", compose),
        web.post("/case/{ref}/referral/to/{key}", ask),
        web.get("/case/{ref}/referral/{id}", show),
        web.post("/case/{ref}/referral/{id}/send", send),
        web.post("/case/{ref}/referral/{id}/file", package),
        web.post("/case/{ref}/receipt", receive),
    ]


async def choose(request: web.Request) -> web.Response:
    """Show who can be asked, those who can be sent a sealed file first."""
    case = await request.app[DESK].open(actor_of(request), ref_of(request))
    words = words_of(request)
    need, country = request.query.get("need", ""), request.query.get("country", "")
    wanted = Wanted(
        country=country if country in {"bg", "hu", "pl"} else "",
        need=need if need in NEEDS else "",
        language=case.locale,
        child=case.profile is Profile.MINOR,
    )
    found = fitting(await request.app[DESK].receivers(), wanted)
    return page(
        request, "referral_choose.html", ref=ref_of(request), needs=NEEDS, wanted=wanted,
        receivers=[shown_receiver(each, words) for each in found],
        offered=case.standing.stage in {Stage.REFERRAL_OFFERED, Stage.CONSENT},
    )  # fmt: skip


async def compose(request: web.Request) -> web.Response:
    """Choose help and fields; every field is filled in with what the case tells, to be cut."""
    case = await request.app[DESK].open(actor_of(request), ref_of(request))
    receiver = await _receiver(request)
    words = words_of(request)
    return page(
        request, "referral_compose.html", ref=ref_of(request),
        receiver=shown_receiver(receiver, words), shown=receiver.name(case.locale),
        help=receiver.organisation.needs, fields=ASKABLE,
        known=_known(case, words), longest=LONGEST, caller_language=case.locale,
        left=case.timeline.left,
        levels=[each.value for each in receiver.levels],
        ticks=_ticks(case),
        offered=case.standing.stage in {Stage.REFERRAL_OFFERED, Stage.CONSENT},
    )  # fmt: skip


def _ticks(case: OpenCase) -> tuple[str, ...]:
    """Say what staff have to affirm before they may ask."""
    offered = TICKS if case.standing.stage is not Stage.CONSENT else ()
    return offered if case.timeline.reporter is None else (*offered, PERSON_AGREED)


async def ask(request: web.Request) -> web.StreamResponse:
    """Ask the caller's consent in the chat, for exactly these fields."""
    desk, form = request.app[DESK], request[FORM]
    receiver = await _receiver(request)
    if receiver.partner is None:
        raise NoSuchCase
    if not receiver.listed and form.get("compared") != "yes":
        raise FormWrong([Fault("compared", "missing")])
    actor = actor_of(request)
    case = await desk.open(actor, ref_of(request))
    chosen = [key for key in ASKABLE if form.get(f"share-{key}") == "yes"]
    terms = Terms(
        referral=RecordId(os.urandom(16)),
        receiver=receiver.partner.org,
        organisation=receiver.key,
        shown=receiver.name(case.locale),
        country=receiver.organisation.country,
        help=tuple(each for each in receiver.organisation.needs if each in form.all("help")),
        fields={key: form.get(f"field-{key}") for key in chosen if form.get(f"field-{key}")},
        levels=receiver.levels,
    )
    affirmed = Affirmed(frozenset(form.all("said")))
    left, by_voice = form.get("although_left") == "yes", form.get("by") == "voice"
    question = Question(terms, affirmed, although_left=left, by_voice=by_voice)
    await desk.ask(actor, ref_of(request), question)
    if by_voice:
        address = f"/case/{ref_of(request)}/referral/{terms.referral.hex()}/consent"
        raise web.HTTPSeeOther(address)
    raise back_to_case(request, "asked")


async def show(request: web.Request) -> web.Response:
    """Show where a referral stands, and the one act that comes next."""
    case = await request.app[DESK].open(actor_of(request), ref_of(request))
    offer = case.timeline.offer(record_of(request))
    if offer is None:
        raise NoSuchCase
    words, stopped = words_of(request), offer.terms.referral in case.stopped
    return page(
        request, "referral.html", ref=ref_of(request),
        offer=_offer(offer, words, stopped=stopped),
        stop=any(
            duty.owed is Owed.STOP and duty.about == offer.terms.referral for duty in case.duties
        ),
        longest=LONGEST_TOLD,
        mine=case.standing.holder == actor_of(request).member.staff,
        stream=f"/live/case/{ref_of(request)}",
    )  # fmt: skip


async def send(request: web.Request) -> web.StreamResponse:
    """Send: only while the caller's yes stands."""
    referral = record_of(request)
    await request.app[DESK].send_off(actor_of(request), ref_of(request), referral)
    raise web.HTTPSeeOther(f"/case/{ref_of(request)}/referral/{referral.hex()}")


async def package(request: web.Request) -> web.Response:
    """Give the sealed file to be saved. The yes is read anew each time."""
    referral = record_of(request)
    file = await request.app[DESK].package(actor_of(request), ref_of(request), referral)
    name = f"{referral.hex()[:8]}.helpline-referral"
    return web.Response(
        body=file,
        content_type="application/octet-stream",
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Content-Security-Policy": SANDBOX,
        },
    )


async def receive(request: web.Request) -> web.StreamResponse:
    """Record a receiver's answer that somebody uploads."""
    data = request[FORM].files.get("receipt", b"")
    ref, _ = await request.app[DESK].receive(actor_of(request), data)
    raise web.HTTPSeeOther(f"/case/{ref}?done=answered")


async def _receiver(request: web.Request) -> Receiver:
    found = by_key(await request.app[DESK].receivers(), request.match_info["key"])
    if found is None:
        raise NoSuchCase
    return found


def shown_receiver(receiver: Receiver, words: Words) -> Mapping[str, Any]:
    """Return a receiver as pages show it: unconfirmed is said as such."""
    confirmed = receiver.confirmed
    return {
        "key": receiver.key,
        "name": receiver.name(words.locale),
        "country": receiver.organisation.country,
        "kind": receiver.organisation.kind.value,
        "needs": receiver.organisation.needs,
        "languages": receiver.organisation.languages,
        "note": receiver.organisation.note,
        "sealed": receiver.partner is not None,
        "listed": receiver.listed,
        "fingerprint": receiver.fingerprint,
        "abroad": Level.L4 in receiver.levels,
        "confirmed": (words.moment(confirmed.verified_on), confirmed.verified_by)
        if confirmed
        else None,
        "fresh": is_confirmed(confirmed.verified_on if confirmed else None, words.now),
    }


def _known(case: OpenCase, words: Words) -> Mapping[str, str]:
    """Return what the case already tells for a field: staff cut it, they need not type it anew."""
    timeline, safety = case.timeline, case.timeline.safety
    values = safety.values if safety else {}
    lines = dict(safety_lines(case, words))
    wanted = [
        words.answer("want", str(each))
        for line in timeline.lines
        if line.kind is EntryKind.ANSWER and line.text("item") == "want"
        for each in _choices(line.content)
    ]

    def said(*keys: str) -> str:
        return "; ".join(
            lines[label] for key in keys if (label := words.t(f"field-{key}")) in lines
        )

    found = {
        "languages": words.language(case.locale),
        "where": said("country", "area"),
        "needs": ", ".join(wanted) or str(values.get("wants", "")),
        "risk": said("risk-person", "risk-reasons"),
        "health": said("health", "health-note", "pregnancy"),
        "papers": said("papers"),
        "dependants": said("dependants"),
    }
    return {key: text[:LONGEST] for key, text in found.items()}


def _choices(content: Mapping[str, object] | None) -> list[object]:
    given = (content or {}).get("answer")
    return given if isinstance(given, list) else []


def _offer(offer: Offer, words: Words, *, stopped: bool) -> Mapping[str, Any]:
    terms = offer.terms
    return {
        "id": terms.referral.hex(),
        "shown": terms.shown,
        "state": offer.state.value,
        "consent": offer.consent.value,
        "asked": words.moment(offer.asked),
        "sent": words.moment(offer.sent) if offer.sent else "",
        "expires": words.moment(offer.sent + LIFE) if offer.sent else "",
        "expired": offer.sent is not None and words.now >= offer.sent + LIFE,
        "stopped": stopped and offer.consent is ConsentState.GIVEN,
        "may_send": offer.consent is ConsentState.GIVEN and offer.sent is None and not stopped,
        "waits": offer.state is ReferralState.SENT,
        "answer": offer.answer,
        "help": terms.help,
        "fields": terms.fields,
        "levels": [each.value for each in terms.levels],
    }
