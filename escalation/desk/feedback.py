"""What whoever reported about somebody else is told: that it was read, and that it helped.

Nothing of the case is in it; each is said once, and only to a reporter.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from escalation.entries import House, say
from escalation.findings import Signal
from intake.case import Profile, RecordId
from intake.keys import CannotOpen
from intake.sealing import Binding, Purpose, open_sealed
from intake.store import outbox, queue
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from escalation.desk.acts import Act
    from intake.case import CaseId
    from intake.db import Tx
    from intake.keys import DeskKeys
    from intake.store.casefiles import CaseRow

READ: Final = "report-read"
ACCEPTED: Final = "report-accepted"


def tell_reporter(tx: Tx, act: Act, row: CaseRow, key: str) -> None:
    """Say ``READ`` or ``ACCEPTED`` to whoever reported; to nobody else, and not a second time."""
    # The id follows from the case, so a second one would be the same letter.
    record = RecordId(hashlib.sha256(key.encode() + row.case).digest()[:16])
    if outbox.state_of(tx, [record]) or not _is_report(tx, row.case, act.keys):
        return
    say(tx, row, (OutboxKind.PHRASE, key), House(act.keys, act.now), record)


def _is_report(tx: Tx, case: CaseId, keys: DeskKeys) -> bool:
    for row in queue.signals(tx, case):
        place = Binding(Purpose.SIGNAL, keys.org, case, 0, row.record)
        try:
            told = Signal.read(open_sealed(row.sealed, keys.triage, place))
        except CannotOpen:
            continue
        if told.profile == Profile.FRONTLINE.value:
            return True
    return False
