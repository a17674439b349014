"""Opening a case: who looks is written down and committed first, then chains are verified.

A fault is shown and hides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from escalation.desk import ring
from escalation.desk.acts import allow, named, note_down
from escalation.desk.timeline import Line, Timeline, moment_of
from escalation.staff import Action, Role
from intake.case import EntryKind, Profile, RecordId, ReferralState, Stream
from intake.keys import CannotOpen
from intake.sealing import GENESIS, Binding, Purpose, open_sealed, verify_chain
from intake.store import casefiles, duties, files, outbox, referrals, staff

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from escalation.desk.acts import Act
    from intake.case import CaseId, OutboxState
    from intake.db import Tx
    from intake.keys import OpeningKey, VerifyingKey
    from intake.sealing import ChainFault, Content
    from intake.store.casefiles import CaseRow, EntryRow
    from intake.store.duties import Duty
    from intake.store.letterbox import ChainHead
    from intake.store.queue import Standing
    from intake.store.staff import Member


_STOPPED: Final = frozenset({ReferralState.REVOKED, ReferralState.CONSENT_REFUSED})


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A case as its holder, a lead, or before a claim anybody of the queue sees it.

    Attributes:
        standing: where it stands, read at the same moment.
        row: as the bot opened it.
        key: the case's own key; ``None`` where it has none yet.
        timeline: what was opened.
        holder: shown name of who holds it; empty for nobody.
        duties: what is owed beside a look and an answer, the most pressing first.
        stopped: referrals to which a no was heard, and no yes after it, whatever the clocks say.
    """

    standing: Standing
    row: CaseRow
    key: OpeningKey | None
    timeline: Timeline
    holder: str
    duties: tuple[Duty, ...] = ()
    stopped: frozenset[RecordId] = frozenset()

    @property
    def locale(self) -> str:
        """The language to write to the caller in."""
        return self.timeline.locale or self.row.locale

    @property
    def profile(self) -> Profile:
        """Whose questions were answered. A case is mostly opened before anybody is asked that."""
        if self.timeline.young or self.row.profile is Profile.MINOR:
            return Profile.MINOR
        return self.row.profile if self.timeline.reporter is None else Profile.FRONTLINE


def announce(tx: Tx, act: Act, ref: str) -> None:
    """Write down that somebody opens a case. Committed before anything is opened.

    Raises NotAllowed, NoSuchCase.
    """
    standing, row = named(tx, ref)
    allow(act, Action.OPEN, standing)
    note_down(tx, act, "open", row.case)


def opened(tx: Tx, act: Act, ref: str) -> OpenCase:
    """Open a case that was announced. Raises NotAllowed, NoSuchCase, NoKey, CannotOpen."""
    standing, row = named(tx, ref)
    allow(act, Action.OPEN, standing)
    key = ring.case_key(tx, act, row)
    everybody = staff.everybody(tx)
    holder = next((each.shown_name for each in everybody if each.staff == standing.holder), "")
    keys = [*ring.epoch_keys(tx, act.actor, act.keys.org).values(), *([key] if key else [])]
    timeline = _timeline(tx, act, row.case, keys, everybody)
    owed = tuple(duties.of_case(tx, row.case))
    rows = referrals.of_case(tx, row.case)
    stopped = frozenset(each.referral for each in rows if each.state in _STOPPED)
    return OpenCase(standing, row, key, timeline, holder, owed, stopped)


def _timeline(
    tx: Tx, act: Act, case: CaseId, keys: Sequence[OpeningKey], everybody: Sequence[Member]
) -> Timeline:
    rows = casefiles.entries(tx, case)
    heads = casefiles.chain_heads(tx, case)
    writers = {
        Stream.BOT: {act.keys.bot.kid: act.keys.bot},
        Stream.DESK: {
            act.keys.sign.kid: act.keys.sign.verifying(),
            **{each.signing.kid: each.signing for each in everybody},
        },
    }
    faults = tuple(
        (stream, fault)
        for stream, known in writers.items()
        for fault in _faults(act, case, (stream, known), rows, heads.get(stream))
    )
    reader = _Reader(
        act, case, {key.kid: key for key in keys}, {m.signing.kid: m for m in everybody}
    )
    lines = [reader.line(row, faults) for row in rows]
    delivery = outbox.state_of(tx, [letter for line in lines if (letter := _letter(line))])
    waits = outbox.put_offs(tx, case, act.now)
    lines = [_with_delivery(line, delivery, waits) for line in lines]
    return Timeline(tuple(_woven(lines)), faults, files.of_case(tx, case))


def _woven(lines: Sequence[Line]) -> list[Line]:
    """Weave both chains into one by time; within a chain its own numbers decide, not a clock."""
    latest: dict[Stream, datetime] = {}
    placed = []
    for line in sorted(lines, key=lambda line: (line.stream, line.seq)):
        at = max(line.at, latest.get(line.stream, line.at))
        latest[line.stream] = at
        # A row that does not open knows its hour only: it stands where the one before it does.
        shown = line if line.content is not None else replace(line, at=at)
        placed.append((at, line.stream is Stream.DESK, line.seq, shown))
    return [each[-1] for each in sorted(placed, key=lambda each: each[:-1])]


def _faults(
    act: Act, case: CaseId, stream: tuple[Stream, Mapping[bytes, VerifyingKey]],
    rows: Sequence[EntryRow], head: ChainHead | None,
) -> tuple[ChainFault, ...]:  # fmt: skip
    name, known = stream
    links = [row.link for row in rows if row.stream is name]
    # Rows without a head, or a head without rows: somebody took one of them away.
    expected = (head.seq, head.head) if head else (0, GENESIS)
    return verify_chain(links, expected, known, act.keys.org, case)


class _Reader:
    """Opens rows one by one; what does not open becomes a line that says so."""

    def __init__(
        self,
        act: Act,
        case: CaseId,
        keys: Mapping[bytes, OpeningKey],
        writers: Mapping[bytes, Member],
    ) -> None:
        self._act = act
        self._case = case
        self._keys = keys
        self._writers = writers

    def line(self, row: EntryRow, faults: Sequence[tuple[Stream, ChainFault]]) -> Line:
        """Return the line of one row."""
        content = self._content(row)
        writer = self._writers.get(row.link.signer) if row.stream is Stream.DESK else None
        try:
            kind = EntryKind(row.link.kind)
        except ValueError:  # a kind of a later version, or of nobody's
            kind, content = EntryKind.NOTE, None
        return Line(
            stream=row.stream,
            seq=row.link.seq,
            kind=kind,
            record=row.link.record,
            at=moment_of((content or {}).get("at")) or row.hour,
            by=writer.shown_name if writer else "",
            lead=writer is not None and writer.role == Role.LEAD,
            content=content,
            faults=tuple(
                f.code for stream, f in faults if stream is row.stream and f.seq == row.link.seq
            ),
        )

    def _content(self, row: EntryRow) -> Content | None:
        link = row.link
        key = self._keys.get(link.sealed.envelope[2:10])  # the envelope says whose key it takes
        try:
            place = Binding(
                Purpose(link.kind), self._act.keys.org, self._case, link.seq, link.record
            )
            return open_sealed(link.sealed, key, place) if key else None
        except (CannotOpen, ValueError):
            return None


def _letter(line: Line) -> RecordId | None:
    try:
        found = bytes.fromhex(line.text("outbox"))
    except ValueError:
        return None
    return RecordId(found) if found else None


def _with_delivery(
    line: Line, delivery: Mapping[RecordId, OutboxState], waits: Mapping[RecordId, datetime]
) -> Line:
    letter = _letter(line)
    if letter is None:
        return line
    return replace(line, delivery=delivery.get(letter), waits=waits.get(letter))
