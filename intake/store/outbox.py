"""What waits to be said. Both sides put in; only the courier takes out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sqlalchemy import (
    BigInteger,
    and_,
    bindparam,
    delete,
    exists,
    func,
    or_,
    select,
    type_coerce,
    update,
)

from intake.case import CallerId, CaseId, OutboxState, RecordId
from intake.keys import Sealed
from intake.store.batches import in_sizes
from intake.tables import callers, outbox

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime
    from typing import Any

    from sqlalchemy import Row

    from intake.db import Tx


class OutboxKind(StrEnum):
    """What waits.

    ``STEP`` is a text of the bot's own catalogue; ``REPLY`` are words of a member of staff;
    ``PHRASE`` is a text of the catalogue that staff or the watch chose; ``ASK`` is a consent
    question; ``PERSON`` says that a person came or left; ``TAKE_BACK`` names messages to delete;
    ``CLOSE`` takes away the link between a caller and her case; ``SAFE`` says nothing: staff found
    that her contact is safe again; ``QUIET`` says nothing either: she told staff that she wants no
    message; ``URGENT`` is a reply that a life hangs on, and waits for no
    safe time; ``LIFT`` says that staff end a hold; ``KNOCK`` is the opening line alone, put in by
    the courier itself.
    """

    STEP = "step"
    REPLY = "reply"
    PHRASE = "phrase"
    ASK = "ask"
    PERSON = "person"
    TAKE_BACK = "take-back"
    CLOSE = "close"
    SAFE = "safe"
    URGENT = "urgent"
    LIFT = "lift"
    QUIET = "quiet"
    KNOCK = "knock"


@dataclass(frozen=True, slots=True)
class Letter:
    """Something to say. The body is sealed to the pocket (bot) or the delivery key (staff)."""

    kind: OutboxKind
    body: Sealed
    record: RecordId


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A letter that may be sent now, with how to reach whom.

    Attributes:
        letter: what to say.
        case: set if it was addressed to a case.
        caller: whom it is for; None if the case is closed or she was forgotten.
        channel: where she writes.
        address: sealed to the address key; None where she fetches.
        unreachable: she blocked us.
        tries: how often sending it failed.
    """

    letter: Letter
    case: CaseId | None
    caller: CallerId | None
    channel: str
    address: Sealed | None
    unreachable: bool
    tries: int


_QUEUED: Final = OutboxState.QUEUED.value
_SENDING: Final = OutboxState.SENDING.value
_FETCHES: Final = "web"
"""The channel whose callers come for what is said: nothing is sent there."""
_FETCHED: Final = (OutboxKind.REPLY.value, OutboxKind.PHRASE.value, OutboxKind.URGENT.value)
_NEVER_TWICE: Final = (
    OutboxKind.REPLY.value,
    OutboxKind.ASK.value,
    OutboxKind.URGENT.value,
    OutboxKind.KNOCK.value,
)
IN_LINE: Final = (OutboxKind.REPLY, OutboxKind.PHRASE, OutboxKind.ASK)
"""What waits for a safe time, and therefore for each other: said later, but in order."""

_by_caller = callers.alias("by_caller")
_by_case = callers.alias("by_case")
_earlier = outbox.alias("earlier")
_WHOSE: Final = func.coalesce(outbox.c.caller, _by_case.c.caller)
_CHANNEL: Final = func.coalesce(_by_caller.c.channel, _by_case.c.channel)
_NOW: Final = bindparam("now", type_=outbox.c.not_before.type)
_HELD: Final = and_(  # an earlier letter is not out yet: this one must wait
    _earlier.c.number < outbox.c.number,
    or_(
        _earlier.c.state == _SENDING,
        and_(
            _earlier.c.state == _QUEUED,
            _earlier.c.not_before > _NOW,
            # What waits for a safe time was not tried; the bot's own answers do not wait for it.
            or_(_earlier.c.tries > 0, outbox.c.kind.in_([kind.value for kind in IN_LINE])),
        ),
    ),
)
# In this form no index on it can be used: what waits is to be found in the order it came.
_DUE: Final = type_coerce(outbox.c.not_before, BigInteger) + 0
_WAITING: Final = (
    select(
        outbox.c.record,
        outbox.c.kind,
        outbox.c.body,
        outbox.c.case_id,
        outbox.c.tries,
        _WHOSE,
        _CHANNEL,
        func.coalesce(_by_caller.c.address, _by_case.c.address),
        func.coalesce(_by_caller.c.unreachable, _by_case.c.unreachable),
    )
    .select_from(
        outbox.outerjoin(_by_caller, _by_caller.c.caller == outbox.c.caller).outerjoin(
            _by_case, _by_case.c.case_id == outbox.c.case_id
        )
    )
    .where(
        outbox.c.state == _QUEUED,
        _DUE <= _NOW,
        ~exists().where(_earlier.c.caller == _WHOSE, _HELD),
        ~exists().where(
            _earlier.c.case_id == func.coalesce(outbox.c.case_id, _by_caller.c.case_id), _HELD
        ),
        or_(_CHANNEL.is_(None), _CHANNEL != _FETCHES, outbox.c.kind.not_in(_FETCHED)),
    )
    .order_by(outbox.c.number)
    .limit(bindparam("at_most"))
)
_TO_FETCH: Final = (
    select(
        outbox.c.record,
        outbox.c.kind,
        outbox.c.body,
        outbox.c.case_id,
        outbox.c.tries,
        callers.c.caller,
        callers.c.channel,
        callers.c.address,
        callers.c.unreachable,
    )
    .select_from(outbox.join(callers, callers.c.case_id == outbox.c.case_id))
    .where(
        outbox.c.case_id == bindparam("case"),
        outbox.c.state == _QUEUED,
        outbox.c.kind.in_(_FETCHED),
    )
    .order_by(outbox.c.number)
)
_FAILED: Final = (
    update(outbox)
    .where(outbox.c.record == bindparam("which"))
    .values(
        state=bindparam("becomes"),
        tries=outbox.c.tries + 1,
        not_before=func.coalesce(
            bindparam("retry", type_=outbox.c.not_before.type), outbox.c.not_before
        ),
        changed=bindparam("now"),
    )
)
_PUT_OFF: Final = (
    update(outbox)
    .where(outbox.c.record == bindparam("which"), outbox.c.state == _QUEUED)
    .values(tries=0, not_before=bindparam("until", type_=outbox.c.not_before.type))
)
_RELEASED: Final = (
    update(outbox)
    .where(
        outbox.c.case_id == bindparam("case"),
        outbox.c.state == _QUEUED,
        outbox.c.tries == 0,
        outbox.c.not_before > _NOW,
    )
    .values(not_before=_NOW)
)
_PUT_OFFS: Final = select(outbox.c.record, outbox.c.not_before).where(
    outbox.c.case_id == bindparam("case"),
    outbox.c.state == _QUEUED,
    outbox.c.tries == 0,
    outbox.c.not_before > _NOW,
)
_AHEAD: Final = select(func.max(outbox.c.not_before)).where(
    outbox.c.case_id == bindparam("case"),
    outbox.c.state == _QUEUED,
    outbox.c.kind.in_([kind.value for kind in IN_LINE]),
    outbox.c.number
    < select(_earlier.c.number).where(_earlier.c.record == bindparam("which")).scalar_subquery(),
)
_EMPTIED: Final = update(outbox).where(outbox.c.record == bindparam("which")).values(body=None)
_LOST: Final = (
    update(outbox)
    .where(outbox.c.state == _SENDING, outbox.c.kind.in_(_NEVER_TWICE))
    .values(state=OutboxState.UNKNOWN.value, body=None, changed=bindparam("now"))
)
_AGAIN: Final = (
    update(outbox).where(outbox.c.state == _SENDING).values(state=_QUEUED, changed=bindparam("now"))
)
_STATES: Final = select(outbox.c.record, outbox.c.state).where(
    outbox.c.record.in_(bindparam("records", expanding=True))
)
_OF_CASE: Final = (
    select(outbox.c.record, outbox.c.state)
    .where(outbox.c.case_id == bindparam("case"))
    .order_by(outbox.c.number)
)
_DONE: Final = delete(outbox).where(
    outbox.c.state.not_in([_QUEUED, _SENDING, OutboxState.KEPT.value]),
    or_(
        and_(outbox.c.case_id.is_(None), outbox.c.changed < bindparam("before")),
        outbox.c.changed < bindparam("long_before"),
    ),
)


def add(tx: Tx, caller: CallerId, letter: Letter, now: datetime) -> None:
    """Put something the bot says to a caller."""
    _add(tx, letter, now, caller=caller, case_id=None)


def add_for_case(tx: Tx, case: CaseId, letter: Letter, now: datetime) -> None:
    """Put something staff say: only the courier learns whose case it is."""
    _add(tx, letter, now, caller=None, case_id=case)


def waiting(tx: Tx, now: datetime, limit: int = 100) -> list[OutboxRow]:
    """Return what may be sent now, oldest first, so each caller's letters are in order.

    Words of staff to a caller who fetches (web chat) are not in it: see ``for_fetching``.

    A letter is not returned while an earlier one to the same caller is being sent or waits for
    another try, whichever side put it.
    """
    found = tx.rows(_WAITING, {"now": now, "at_most": limit})
    return [_letter(row) for row in found]


def for_fetching(tx: Tx, case: CaseId) -> list[OutboxRow]:
    """Return what staff said to a caller who fetches, oldest first, until it counts as sent."""
    return [_letter(row) for row in tx.rows(_TO_FETCH, {"case": case})]


def sending(tx: Tx, record: RecordId, now: datetime) -> None:
    """Note that sending begins. For a staff reply this is committed before anything is sent."""
    tx.amend(outbox, {"record": record}, {"state": _SENDING, "changed": now})


def sent(tx: Tx, delivered: Sequence[tuple[RecordId, int | None]], now: datetime) -> None:
    """Note what was delivered, each with the channel's message id. The bodies are gone then."""
    for record, message in delivered:
        tx.amend(
            outbox,
            {"record": record},
            {"state": OutboxState.SENT.value, "body": None, "message": message, "changed": now},
        )


def failed(
    tx: Tx, record: RecordId, state: OutboxState, now: datetime, retry_at: datetime | None = None
) -> None:
    """Note that sending did not work.

    Args:
        tx: the open transaction.
        record: which letter.
        state: ``QUEUED`` to try again, holding back what follows; ``FAILED`` or ``UNKNOWN`` for
            good, letting the next one pass.
        now: when it failed.
        retry_at: not before then, if it is to be tried again.
    """
    tx.change(_FAILED, {"which": record, "becomes": state.value, "retry": retry_at, "now": now})
    if state is not OutboxState.QUEUED:
        tx.change(_EMPTIED, {"which": record})


def put_off(tx: Tx, record: RecordId, until: datetime) -> None:
    """Let a letter wait for a safe time: it was not tried. What staff say after it waits, too."""
    tx.change(_PUT_OFF, {"which": record, "until": until})


def release(tx: Tx, case: CaseId, now: datetime) -> int:
    """Let everything of a case that waits for a safe time be looked at now; say how much."""
    return tx.change(_RELEASED, {"case": case, "now": now})


def put_offs(tx: Tx, case: CaseId, now: datetime) -> dict[RecordId, datetime]:
    """Return which letters of a case wait for a safe time, and until when."""
    found = tx.rows(_PUT_OFFS, {"case": case, "now": now})
    return {RecordId(row[0]): row[1] for row in found}


def ahead(tx: Tx, case: CaseId, record: RecordId) -> datetime | None:
    """Return until when a letter of a case must wait for earlier ones; ``None``: not at all.

    That may be by now: then those go first, and this one is found again right after them.
    """
    moment: datetime | None = tx.rows(_AHEAD, {"case": case, "which": record})[0][0]
    return moment


def after_crash(tx: Tx, now: datetime) -> int:
    """Settle what was being sent when the bot died; return how many letters nobody knows about.

    Staff words and consent questions become ``UNKNOWN`` and are never repeated by themselves; the
    rest is sent again.
    """
    lost = tx.change(_LOST, {"now": now})
    tx.change(_AGAIN, {"now": now})
    return lost


def state_of(tx: Tx, records: Collection[RecordId]) -> dict[RecordId, OutboxState]:
    """Return what became of these letters; those forgotten since are not in it."""
    return {
        RecordId(row[0]): OutboxState(row[1])
        for part in in_sizes(records)
        for row in tx.rows(_STATES, {"records": part})
    }


def of_case(tx: Tx, case: CaseId) -> list[tuple[RecordId, OutboxState]]:
    """Return what became of everything staff said in a case, in order."""
    found = tx.rows(_OF_CASE, {"case": case})
    return [(RecordId(row[0]), OutboxState(row[1])) for row in found]


def forget(tx: Tx, caller: CallerId) -> None:
    """Forget all the bot ever had to say to her, said or not."""
    tx.remove(outbox, {"caller": caller})


def forget_done(tx: Tx, before: datetime, long_before: datetime) -> int:
    """Forget what was settled: the bot's own ``before`` then, staff's ``long_before``."""
    return tx.change(_DONE, {"before": before, "long_before": long_before})


def _add(
    tx: Tx, letter: Letter, now: datetime, *, caller: CallerId | None, case_id: CaseId | None
) -> None:
    tx.insert(
        outbox,
        {
            "record": letter.record,
            "caller": caller,
            "case_id": case_id,
            "kind": letter.kind.value,
            "body": letter.body.envelope,
            "state": _QUEUED,
            "tries": 0,
            "not_before": now,
            "changed": now,
        },
    )


def _letter(row: Row[*tuple[Any, ...]]) -> OutboxRow:
    record, kind, body, case, tries, whose, channel, address, unreachable = row
    return OutboxRow(
        letter=Letter(OutboxKind(kind), Sealed(body), RecordId(record)),
        case=None if case is None else CaseId(case),
        caller=None if whose is None else CallerId(whose),
        channel=channel or "",
        address=None if address is None else Sealed(address),
        unreachable=bool(unreachable),
        tries=tries,
    )
