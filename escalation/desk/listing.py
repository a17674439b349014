"""The queue as people look at it: who waits, how long, why, and who has whom."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from escalation import clocks
from escalation.findings import Signal, people_from
from escalation.triage import assess_people
from escalation.workflow import ENDED
from intake.case import Profile
from intake.keys import CannotOpen
from intake.sealing import Binding, Purpose, open_sealed
from intake.store import casefiles, duties, files, outbox, queue, referrals, staff
from intake.store.queue import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from intake.case import CaseId, Priority, StaffId, Stage
    from intake.db import Tx
    from intake.keys import DeskKeys
    from intake.store.duties import Duty
    from intake.store.queue import Standing

FAR: Final = datetime.max.replace(tzinfo=UTC)
_REMEMBERED: Final = 2000


class Shown(StrEnum):
    """Which part of the queue a page shows."""

    OPEN = "open"
    UNCLAIMED = "unclaimed"
    MINE = "mine"
    CLOSED = "closed"


_VIEW: Final = {Shown.OPEN: View.OPEN, Shown.UNCLAIMED: View.WAITING, Shown.CLOSED: View.OVER}


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One case in a list. Nothing of it says what was written.

    Attributes:
        priority: as it was set.
        owed: what is due next: ``look``, ``answer``, a value of ``Owed``, or nothing.
        due: by when.
        why: the rule that gave the priority; empty where it cannot be said.
        holder: shown name of who has it; empty for nobody.
        mine: the person looking has it.
    """

    code_name: str
    priority: Priority
    stage: Stage
    profile: Profile
    locale: str
    channel: str
    owed: str
    due: datetime | None
    waiting_since: datetime
    why: str
    holder: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of the queue.

    Attributes:
        rows: most urgent first, then by clock.
        counts: how many cases each view has.
        waiting: how many nobody has yet.
    """

    rows: tuple[QueueRow, ...]
    counts: dict[Shown, int]
    waiting: int

    def over(self, now: datetime) -> int:
        """Return how many of these are past their time."""
        return sum(row.due is not None and row.due < now for row in self.rows)

    def longest(self) -> datetime | None:
        """Return since when the longest waiting unclaimed case waits."""
        return min((row.waiting_since for row in self.rows if not row.holder), default=None)


class _Why(NamedTuple):
    rule: str
    priority: Priority
    profile: Profile


class Reasons:
    """Remembers why a case stands where it does: opening its signals each second would cost."""

    def __init__(self, keys: DeskKeys) -> None:
        self._keys = keys
        self._known: OrderedDict[tuple[CaseId, int], _Why] = OrderedDict()

    def why(self, tx: Tx, standing: Standing, profile: Profile) -> tuple[str, Profile]:
        """Return the rule behind a priority, and whose questions were answered.

        The rule is empty when a person set the priority or a signal is closed. ``profile`` is what
        was known when the case was opened: mostly before anybody was asked their age.
        """
        key = (standing.case, standing.sorted_signal)
        if key not in self._known:
            self._known[key] = self._weigh(tx, standing, profile)
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        known = self._known[key]
        return (known.rule if known.priority is standing.priority else ""), known.profile

    def _weigh(self, tx: Tx, standing: Standing, profile: Profile) -> _Why:
        found = []
        for row in queue.signals(tx, standing.case):
            place = Binding(Purpose.SIGNAL, self._keys.org, standing.case, 0, row.record)
            try:
                found.append(Signal.read(open_sealed(row.sealed, self._keys.triage, place)))
            except CannotOpen:
                return _Why("", standing.priority, profile)
        people = people_from(found, profile)
        assessed = assess_people(people)
        whose = {each.profile for each in people.values()}
        told = Profile.MINOR if Profile.MINOR in whose else next(iter(people.values())).profile
        return _Why(assessed.rule, assessed.priority, told if found else profile)


def all_owed(standing: Standing, owing: Iterable[Duty]) -> list[tuple[str, datetime]]:
    """Return everything a case is owed, and by when: the most pressing first."""
    waits = [("look", standing.due_look), ("answer", standing.due_answer)]
    if standing.stage in ENDED:
        waits = []
    elif standing.holder is not None:
        del waits[0]
    waits += [(duty.owed.value, duty.due) for duty in owing]
    known = [(what, due) for what, due in waits if due is not None]
    return sorted(known, key=lambda each: each[1])


def owed(standing: Standing, owing: Iterable[Duty]) -> tuple[str, datetime | None]:
    """Say what a case is owed next, and by when; of a case nobody has, first of all a look."""
    found = all_owed(standing, owing)
    if standing.holder is None and standing.stage not in ENDED:
        found.sort(key=lambda each: each[0] != "look")
    return found[0] if found else ("", None)


def listing(tx: Tx, shown: Shown, who: StaffId, reasons: Reasons, now: datetime) -> Listing:
    """Return a part of the queue, with the counts of every part."""
    everybody = {each.staff: each.shown_name for each in staff.everybody(tx)}
    mine = queue.held_by(tx, who)
    owing = duties.everything(tx)
    parts = {view: queue.listing(tx, stored, 500) for view, stored in _VIEW.items()}
    parts[Shown.MINE] = [each for each in mine if each.stage not in ENDED]
    rows = [
        _row(tx, standing, (who, everybody), reasons, owing.get(standing.case, ()))
        for standing in sorted(
            parts[shown], key=lambda each: _place(each, owing.get(each.case, ()), now)
        )
    ]
    return Listing(
        rows=tuple(row for row in rows if row is not None),
        counts={view: len(parts[view]) for view in Shown},
        waiting=len(parts[Shown.UNCLAIMED]),
    )


def _place(
    standing: Standing, owing: Sequence[Duty], now: datetime
) -> tuple[str, datetime, datetime]:
    """Urgency first (past its time a case moves up a view), then the clock, then the wait."""
    _, due = owed(standing, owing)
    waiting = clocks.Due(standing.due_look, standing.due_answer)
    shown = clocks.shown_as(standing.priority, waiting, now, looked=standing.holder is not None)
    return (shown.value, due or FAR, standing.waiting_since)


def _row(
    tx: Tx,
    standing: Standing,
    people: tuple[StaffId, dict[StaffId, str]],
    reasons: Reasons,
    owing: Sequence[Duty],
) -> QueueRow | None:
    case = casefiles.case(tx, standing.case)
    if case is None:  # erased between two reads
        return None
    who, names = people
    due_for, due = owed(standing, owing)
    why, profile = reasons.why(tx, standing, case.profile)
    return QueueRow(
        code_name=standing.code_name,
        priority=standing.priority,
        stage=standing.stage,
        profile=profile,
        locale=case.locale,
        channel=case.channel,
        owed=due_for,
        due=due,
        waiting_since=standing.waiting_since,
        why=why,
        holder=names.get(standing.holder, "?") if standing.holder else "",
        mine=standing.holder == who,
    )


def fingerprint(tx: Tx, case: CaseId | None, now: datetime) -> bytes:
    """Return bytes that change when a page about this changes; nothing is opened for them."""
    if case is None:
        parts: list[object] = [queue.listing(tx, view, 500) for view in View]
        parts.append([each.shown_name for each in staff.everybody(tx)])
        parts.append(sorted(duties.everything(tx).items()))
    else:
        parts = [
            queue.standing(tx, case),
            sorted(casefiles.chain_heads(tx, case).items()),
            outbox.of_case(tx, case),
            sorted(outbox.put_offs(tx, case, now).items()),
            referrals.of_case(tx, case),
            duties.of_case(tx, case),
            sorted(files.of_case(tx, case).items()),
        ]
    return repr(parts).encode()


def names(tx: Tx) -> dict[str, str]:
    """Return shown names of members and code names of cases, by their ids in hex."""
    people = {each.staff.hex(): each.shown_name for each in staff.everybody(tx)}
    cases = (each for view in (View.OPEN, View.OVER) for each in queue.listing(tx, view, 5000))
    return people | {each.case.hex(): each.code_name for each in cases}
