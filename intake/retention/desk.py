"""What is forgotten on the staff side, and when. It knows nobody's address."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from intake.case import Stage
from intake.retention.counts import Counts
from intake.store import casefiles, files, invitations, letterbox, queue

if TYPE_CHECKING:
    from datetime import datetime

    from intake.case import CaseId
    from intake.db import Tx

ASIDE: Final = timedelta(days=30)
"""An update that could not be taken, and a prekey that was taken and not used."""
NON_CASE: Final = timedelta(days=30)
CASE: Final = timedelta(days=365)


def erase_after(stage: Stage, ended: datetime) -> datetime:
    """Say when a case that ended is erased: it is what ``queue.retire`` is given."""
    return ended + (NON_CASE if stage is Stage.NON_CASE else CASE)


def forget_desk(tx: Tx, now: datetime) -> Counts:
    """Forget what is due on the staff side: cases whose time has come, what was put aside, codes.

    Erasing a case begins with its wrapped keys: without them no copy of its words can be opened.
    Voice notes go earlier, each at its own time (``intake.voice.KEPT``); their entries stay.
    """
    due: list[CaseId] = queue.erasable(tx, now)
    for case in due:
        casefiles.erase(tx, case)
    return Counts(
        quarantined=letterbox.forget_quarantine(tx, now - ASIDE),
        keys=casefiles.forget_spare_keys(tx, now - ASIDE),
        cases=len(due),
        files=files.erase_due(tx, now),
        invitations=invitations.forget_over(tx, now),
    )
