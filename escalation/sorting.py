"""Sorting one case: open its signals, weigh them, and write down how it stands.

A priority rises by itself and never falls by itself. What staff have set is kept until something
new would have raised the case.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from escalation import clocks, withdrawals, workflow
from escalation.codenames import code_name
from escalation.entries import case_lock, enter, say
from escalation.findings import Signal, people_from
from escalation.rules import LOOKED_AT_AS
from escalation.triage import assess_people
from intake.case import EntryKind, Level, Owed, Priority, RecordId, Stage
from intake.log import trouble
from intake.sealing import Binding, CannotOpen, Purpose, open_sealed
from intake.store import casefiles, duties, outbox, queue
from intake.store.duties import Duty
from intake.store.outbox import OutboxKind
from intake.store.queue import Standing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from escalation.entries import House
    from escalation.triage import Assessment
    from intake.case import CaseId
    from intake.db import Tx
    from intake.store.casefiles import CaseRow
    from intake.store.queue import SignalRow, Unsorted

OFFER: Final = "offer-person"
"""The text that offers a person, in the caller's language."""
GIVING: Final = frozenset({Level.L1.value, Level.L3.value, Level.L4.value, Level.L5.value})
"""Consents without which nothing may be given on."""
QUIET: Final = timedelta(minutes=5)
"""So long after the holder's last act they may be asleep, or away from the screen."""
BY_STAFF: Final = "staff"
"""Stands in a standing's ruleset where a person set the priority."""
PUT_ASIDE: Final = "triage-failed"
CLOSED_ENVELOPE: Final = Signal("cannot-open")
"""In place of a signal that does not open: nobody knows it, so it raises the case."""


class Heard(NamedTuple):
    """A signal, opened."""

    number: int
    fired: datetime
    signal: Signal


@dataclass(frozen=True, slots=True)
class Sorted:
    """What came of it.

    Attributes:
        standing: how the case stands now.
        rose: it is new, or more urgent than before.
        taken_back: a consent was, and somebody has what was given with it.
        again: danger once more in a case that is P1 already, while its holder has done nothing.
    """

    standing: Standing
    rose: bool
    taken_back: bool = False
    again: bool = False

    @property
    def urgent(self) -> bool:
        """Whether somebody has to be woken for it at once."""
        return self.again or (self.rose and self.standing.priority is Priority.P1)


def sort_case(tx: Tx, found: Unsorted, house: House) -> Sorted | None:
    """Weigh everything a case has told so far and write the result.

    Writes the standing, an entry with the reasons when they changed (sealed to the case, signed by
    the desk, chained), and once the offer of a person. Idempotent: with nothing new it writes
    nothing but the number of the last signal weighed.

    Returns:
        None when the case is gone, or somebody sorted it meanwhile: it will be found again.
    """
    tx.lock(case_lock(found.case))
    row = casefiles.case(tx, found.case)
    if row is None:
        return None
    heard = _opened(found, house)
    old = found.standing
    weighed = [each for each in heard if old and each.number <= old.sorted_signal]
    before = _assessed(weighed, row) if old else None
    after = _assessed(heard, row)
    if old is None or before is None:
        standing = _first_standing(tx, row, heard, after, house)
    else:
        standing = _next_standing(old, (before, after), heard, row)
    if not queue.sort(tx, standing):
        return None
    result = Sorted(standing, rose=True)
    if old is not None:
        new = [each for each in heard if each.number > old.sorted_signal]
        result = _what_follows(tx, (old, standing), new, row, house.now)
    if before != after:
        enter(tx, row, EntryKind.ASSESSMENT, after.content(house.now), house)
    if after.offer_person and not (before and before.offer_person):
        _offer_person(tx, row, result.standing, heard, house)
    return result


def _what_follows(
    tx: Tx, stood: tuple[Standing, Standing], new: Sequence[Heard], row: CaseRow, now: datetime
) -> Sorted:
    """Do what news of a case causes that was known before, as it stood and as it stands now."""
    old, standing = stood
    rose = _above(standing.priority, old.priority)
    standing = _taken_up_again(tx, old, standing, now, rose=rose)
    taken_back = _taken_back(tx, old.case, new, now)
    again = not rose and _danger_again(tx, standing, _assessed(new, row), now)
    return Sorted(standing, rose, taken_back, again)


def _taken_back(tx: Tx, case: CaseId, new: Sequence[Heard], now: datetime) -> bool:
    """Stop what was taken back; say whether a receiver has something of it."""
    stopped = [
        withdrawals.take_back(tx, case, now, withdrawals.named(each.signal.referral))
        for each in new
        if GIVING.intersection(each.signal.refused)
    ]
    return any(stopped)


def put_aside(tx: Tx, found: Unsorted, house: House) -> bool:
    """Raise a case that could not be sorted to P2, so that a person looks at it.

    When unsure, upwards: whatever went wrong, somebody may be waiting behind it. What was taken
    back is stopped all the same.

    Returns:
        Whether a receiver has something that was taken back.
    """
    now = house.now
    tx.lock(case_lock(found.case))
    last = found.signals[-1] if found.signals else None
    since = last.fired if last else now
    due = clocks.due(Priority.P2, since)
    old = found.standing
    if old is None:
        standing = Standing(
            case=found.case,
            code_name=_new_name(tx),
            priority=Priority.P2,
            stage=Stage.TRIAGE,
            moved=now,
            sorted_signal=last.number if last else 0,
            ruleset=PUT_ASIDE,
            waiting_since=since,
            due_look=due.look,
            due_answer=due.answer,
        )
    else:
        higher = _above(Priority.P2, old.priority)
        standing = replace(
            old,
            sorted_signal=last.number if last else old.sorted_signal,
            ruleset=PUT_ASIDE,
            priority=Priority.P2 if higher else old.priority,
            waiting_since=since if higher else old.waiting_since,
            due_look=due.look if higher else old.due_look,
            due_answer=due.answer if higher else old.due_answer,
        )
    queue.sort(tx, standing)
    heard = _opened(found, house)
    before = old.sorted_signal if old else 0
    return _taken_back(tx, found.case, [each for each in heard if each.number > before], now)


def _opened(found: Unsorted, house: House) -> list[Heard]:
    return [Heard(row.number, row.fired, _open(row, found.case, house)) for row in found.signals]


def _open(row: SignalRow, case: CaseId, house: House) -> Signal:
    place = Binding(Purpose.SIGNAL, house.keys.org, case, 0, row.record)
    try:
        return Signal.read(open_sealed(row.sealed, house.keys.triage, place))
    except CannotOpen as error:
        trouble("signal-cannot-open", error)
        return CLOSED_ENVELOPE


def _assessed(heard: Sequence[Heard], row: CaseRow) -> Assessment:
    return assess_people(people_from((each.signal for each in heard), row.profile))


def _above(one: Priority, other: Priority) -> bool:
    """Say whether ``one`` is more urgent. X is no case, so everything is above it."""
    return one < other


def _first_standing(
    tx: Tx, row: CaseRow, heard: Sequence[Heard], after: Assessment, house: House
) -> Standing:
    since = _fired(heard, 0, after.priority, row)
    due = _due(after, since)
    return Standing(
        case=row.case,
        code_name=_new_name(tx),
        priority=after.priority,
        stage=workflow.move(Stage.INTAKE, Stage.TRIAGE, workflow.Facts()),
        moved=house.now,
        sorted_signal=heard[-1].number if heard else 0,
        ruleset=after.ruleset,
        waiting_since=since,
        due_look=due.look,
        due_answer=due.answer,
    )


def _new_name(tx: Tx) -> str:
    return code_name(lambda name: casefiles.by_code_name(tx, name) is not None)


def _next_standing(
    old: Standing,
    weighed: tuple[Assessment, Assessment],
    heard: Sequence[Heard],
    row: CaseRow,
) -> Standing:
    """Weigh what is new beside what stood: up where it raises the case, never down."""
    before, after = weighed
    new = [each for each in heard if each.number > old.sorted_signal]
    found = _assessed(new, row)
    if _above(after.priority, before.priority) and not _above(found.priority, after.priority):
        found = after
    wanted = found.priority
    if not _above(wanted, old.priority) or _stays_no_case(old, wanted):
        kept = old.ruleset if old.ruleset == BY_STAFF else after.ruleset
        same = replace(old, sorted_signal=_last(old, new), ruleset=kept)
        # Whoever writes can be reached: a case on hold is looked at now, not on its day.
        writes = new and old.stage is Stage.ON_HOLD
        return replace(same, due_look=new[0].fired) if writes else same
    since = _fired(heard, len(heard) - len(new), wanted, row)
    due = _due(found, since)
    return replace(
        old,
        priority=wanted,
        sorted_signal=_last(old, new),
        ruleset=after.ruleset,
        waiting_since=since,
        due_look=due.look,
        due_answer=due.answer,
    )


def _due(found: Assessment, since: datetime) -> clocks.Due:
    """Say by when a person looks and answers; a rule may ask for a sooner look."""
    due = clocks.due(found.priority, since)
    look = clocks.due(LOOKED_AT_AS.get(found.rule, found.priority), since).look
    return replace(due, look=look)


def _last(old: Standing, new: Sequence[Heard]) -> int:
    return new[-1].number if new else old.sorted_signal


def _stays_no_case(old: Standing, wanted: Priority) -> bool:
    """Somebody decided that this is no case: only what is urgent brings it back."""
    return old.priority is Priority.X and wanted not in {Priority.P1, Priority.P2}


def _fired(heard: Sequence[Heard], start: int, reached: Priority, row: CaseRow) -> datetime:
    """Find the signal with which a priority was reached: clocks run from there."""
    for end in range(start + 1, len(heard) + 1):
        told = (_assessed(part, row).priority for part in (heard[:end], heard[start:end]))
        if not _above(reached, min(told)):
            return heard[end - 1].fired
    return row.hour


def _taken_up_again(
    tx: Tx, old: Standing, standing: Standing, now: datetime, *, rose: bool
) -> Standing:
    """Do what a rise, or a new word in a case that was over, causes beside the sorting."""
    if rose:
        queue.page_anew(tx, old.case)
        if old.holder is not None:  # a claim made at leisure must not outlast the new clock
            _shorten_lease(tx, standing, now)
            _assess_anew(tx, standing, now)
    over = old.stage in workflow.ENDED
    if not over or (old.priority is Priority.X and not rose):
        return standing
    stage = workflow.move(old.stage, Stage.REOPENED, workflow.Facts(new_contact=True))
    queue.move(tx, old.case, old.stage, stage, now)
    queue.retire(tx, old.case, None)
    return replace(standing, stage=stage, moved=now)


def _shorten_lease(tx: Tx, standing: Standing, now: datetime) -> None:
    lease = clocks.lease(standing.priority)
    if standing.holder and standing.lease_until and standing.lease_until > now + lease:
        queue.renew(tx, standing.case, standing.holder, now, lease)


def _danger_again(tx: Tx, standing: Standing, new: Assessment, now: datetime) -> bool:
    """Say whether the holder of a P1 case has to be woken: danger again, and they are quiet.

    Whoever writes with the caller is not paged at every word, and nobody twice in ``QUIET``.
    """
    if standing.holder is None or standing.lease_until is None or new.priority is not Priority.P1:
        return False
    acted = standing.lease_until - clocks.lease(standing.priority)
    last = max(acted, standing.paged or acted)
    if now - last < QUIET:
        return False
    return queue.paged(tx, standing.case, standing.paged_step + 1, now)


def _assess_anew(tx: Tx, standing: Standing, now: datetime) -> None:
    """Let the holder assess the safety again: what was found before the rise is no answer to it."""
    due = clocks.safety_due(standing.priority, standing.waiting_since, now)
    if due is not None:
        duties.owe(tx, Duty(Owed.SAFETY, RecordId(standing.case), standing.case, due))


def _offer_person(
    tx: Tx, row: CaseRow, standing: Standing, heard: Sequence[Heard], house: House
) -> None:
    """Offer a person, once: not where one is there or was asked for already."""
    asked = any("asks-for-person" in each.signal.flags for each in heard)
    # The id follows from the case, so a second offer would be the same letter.
    record = RecordId(hashlib.sha256(OFFER.encode() + row.case).digest()[:16])
    if asked or standing.holder is not None or outbox.state_of(tx, [record]):
        return
    say(tx, row, (OutboxKind.PHRASE, OFFER), house, record)
