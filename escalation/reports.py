"""What commands print: the queue without any key, a case with somebody's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from escalation.desk.listing import all_owed, owed
from intake.case import EntryKind
from intake.receipts import receipt_of
from intake.store import duties, queue
from intake.store.queue import View

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from escalation.desk import OpenCase
    from escalation.desk.timeline import Line
    from escalation.referral import Package
    from intake.db import Tx

MOST = 1000


def queue_report(tx: Tx) -> list[dict[str, Any]]:
    """Return the open cases, most urgent first: what stands in clear, and nothing else."""
    owing = duties.everything(tx)
    return [
        {
            "code_name": each.code_name,
            "receipt": receipt_of(each.case),
            "priority": each.priority.value,
            "stage": each.stage.value,
            "waiting_since": _iso(each.waiting_since),
            "due": _iso(owed(each, owing.get(each.case, ()))[1]),
            "due_look": _iso(each.due_look),
            "due_answer": _iso(each.due_answer),
            "claimed": each.holder is not None,
        }
        for each in queue.listing(tx, View.OPEN, MOST)
    ]


def case_report(case: OpenCase) -> dict[str, Any]:
    """Return a case as it was opened: claim, chain, timeline, concern, reasons, plan, referrals."""
    standing, timeline = case.standing, case.timeline
    assessment = timeline.last(EntryKind.ASSESSMENT)
    sorted_ = assessment.content if assessment and assessment.content else {}
    claim = {
        "by": case.holder,
        "since": _iso(standing.claimed),
        "until": _iso(standing.lease_until),
    }
    return {
        "code_name": standing.code_name,
        "receipt": receipt_of(case.row.case),
        "priority": standing.priority.value,
        "stage": standing.stage.value,
        "profile": case.profile.value,
        "locale": case.locale,
        "waiting_since": _iso(standing.waiting_since),
        "due_look": _iso(standing.due_look),
        "due_answer": _iso(standing.due_answer),
        "owed": {what: _iso(due) for what, due in all_owed(standing, case.duties)},
        "claim": claim if standing.holder else None,
        "chain": {
            "intact": not timeline.faults,
            "faults": [
                {"stream": stream.value, "seq": fault.seq, "code": fault.code}
                for stream, fault in timeline.faults
            ],
        },
        "concern": sorted_.get("concern"),
        "rule": sorted_.get("rule"),
        "hints": sorted_.get("hints", []),
        "reasons": sorted_.get("reasons", []),
        "people": sorted_.get("people", []),
        "missing": sorted_.get("missing", []),
        "timeline": [_line(line) for line in timeline.lines],
        "safety": timeline.safety.content("", standing.moved)["fields"]
        if timeline.safety
        else None,
        "plan": [
            {
                "what": step.what,
                "who": step.who,
                "by_when": step.by_when.isoformat() if step.by_when else None,
                "done": step.done,
            }
            for step in timeline.plan.steps
        ],
        "referrals": [
            {
                "referral": each.terms.referral.hex(),
                "receiver": each.terms.shown,
                "state": each.state.value,
                "consent": each.consent.value,
                "fields": dict(each.terms.fields),
                "reason": each.answer,
            }
            for each in timeline.offers
        ],
        "left": _iso(timeline.left),
        "contact_held": timeline.compromised or None,
        "silent": timeline.silent,
    }


def package_report(package: Package) -> dict[str, Any]:
    """Return a package that was opened, without what only machines need."""
    content = {key: value for key, value in package.content.items() if key != "answer_to"}
    return {
        "package": package.package.hex(),
        "expires": _iso(package.expires),
        "sender_fingerprint": package.fingerprint,
        **content,
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "stream": line.stream.value,
        "seq": line.seq,
        "kind": line.kind.value,
        "at": _iso(line.at),
        "by": line.by,
        "content": _told(line),
        "faults": list(line.faults),
        "delivery": line.delivery.value if line.delivery else None,
    }


def _told(line: Line) -> Mapping[str, Any] | None:
    """Return a content without the key of a file: a terminal is no place for it."""
    if line.content is None:
        return None
    return {name: value for name, value in line.content.items() if name != "key"}


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
