"""A contact that may be in other hands: nothing is written to it until it is found safe again.

Source: domain.md 5.7; ADR 0016.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from escalation.desk.acts import ReasonMissing, note_down
from escalation.desk.care import mine
from escalation.desk.records import enter, send
from escalation.desk.timeline import SAFE_AGAIN
from escalation.staff import Action
from intake.case import EntryKind
from intake.errors import HelplineError
from intake.store.outbox import OutboxKind

if TYPE_CHECKING:
    from escalation.desk.acts import Act
    from escalation.desk.timeline import Timeline
    from intake.db import Tx


class ContactNotSafe(HelplineError):
    """Somebody asked about others in this conversation: who reads there is not known."""

    text_key = "contact-not-safe"

    def __init__(self) -> None:
        super().__init__("contact-not-safe")


class ContactIsSafe(HelplineError):
    """Nothing is held back here."""

    text_key = "contact-is-safe"

    def __init__(self) -> None:
        super().__init__("contact-is-safe")


class AskedAgain(HelplineError):
    """Somebody asked about others once more since this was read."""

    text_key = "contact-asked-again"

    def __init__(self) -> None:
        super().__init__("contact-asked-again")


def safe_again(tx: Tx, act: Act, ref: str, found: tuple[str, str]) -> None:
    """Say that the person themselves writes again, with the reason; the courier may speak again.

    Args:
        tx: the open transaction.
        act: who and when.
        ref: the case's code name.
        found: the reason, and the last question about others that was read, as
            ``Timeline.compromised`` said it. Whoever asks once more, here or before the courier
            hears of this, holds the contact anew.

    Raises ReasonMissing, ContactIsSafe, AskedAgain, NotAllowed, NoSuchCase, ClaimLapsed, NoKey.
    """
    reason, until = found
    if not reason:
        raise ReasonMissing
    case, key = mine(tx, act, ref, Action.MOVE)
    if not case.timeline.compromised:
        raise ContactIsSafe
    if case.timeline.compromised != until:
        raise AskedAgain
    stage = case.standing.stage.value
    told = {"what": SAFE_AGAIN, "from": stage, "to": stage, "reason": reason, "until": until}
    enter(tx, act, case.row.case, key, (EntryKind.STAGE, told))
    send(tx, act, case.row.case, (OutboxKind.SAFE, {"until": until}))
    note_down(tx, act, SAFE_AGAIN, case.row.case)


def must_be_safe(timeline: Timeline) -> None:
    """Let nothing be written to somebody who may not be the person. Raises ContactNotSafe."""
    if timeline.compromised:
        raise ContactNotSafe
