"""Writing: to the caller, or to ourselves. The two never share a function."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from escalation.desk import ring
from escalation.desk.acts import ReasonMissing, allow, hold_on, note_down
from escalation.desk.care import mine
from escalation.desk.holding import must_be_safe
from escalation.desk.opening import opened
from escalation.desk.records import enter, fresh, say_text, send
from escalation.staff import Action
from intake.case import EntryKind
from intake.errors import HelplineError
from intake.store import queue
from intake.store.outbox import OutboxKind
from locales import SOURCE, Texts

if TYPE_CHECKING:
    from escalation.desk.acts import Act
    from escalation.desk.opening import OpenCase
    from escalation.desk.timeline import Timeline
    from intake.case import RecordId
    from intake.db import Tx

LONGEST_REPLY = 3000
LONGEST_NOTE = 6000
READY = "phrase-"


class NothingToSay(HelplineError):
    """A reply or a note is empty, longer than it may be, or no sentence of ours."""

    text_key = "nothing-to-say"

    def __init__(self) -> None:
        super().__init__("nothing-to-say")


class PersonLeft(HelplineError):
    """The caller has left: a message may be read by somebody else. It takes a second thought."""

    text_key = "person-left-refused"

    def __init__(self) -> None:
        super().__init__("person-left")


class ContactRefused(HelplineError):
    """The caller has told a member that they want no message, and has not written since."""

    text_key = "contact-refused"

    def __init__(self) -> None:
        super().__init__("contact-refused")


def ready_sentences() -> tuple[str, ...]:
    """Return the keys of what can be said in every language: nothing else of the catalogue can."""
    return tuple(key for key in Texts(SOURCE, "phrases").keys() if key.startswith(READY))  # noqa: SIM118  Texts is no dict


@dataclass(frozen=True, slots=True)
class Manner:
    """How a message is to go out.

    Attributes:
        although_left: write it even though the caller has left; it waits until they write again.
        at_risk: why a life hangs on it, in words; ``None``: it can wait for a safe time.
    """

    although_left: bool = False
    at_risk: str | None = None


def reply(tx: Tx, act: Act, ref: str, said: tuple[str, str], manner: Manner) -> RecordId:
    """Write to the caller: an entry of the case, and a letter for the courier.

    The courier says it at the next time that is safe for the caller. A life at risk is the one
    reason to say it at once.

    Args:
        tx: the open transaction.
        act: who and when.
        ref: the case's code name.
        said: free text, and the key of a ready sentence; exactly one of them is empty.
        manner: how it is to go out.

    Returns:
        The letter's id, under which its delivery is followed.

    Raises:
        NothingToSay, PersonLeft, ContactRefused, ReasonMissing, ContactNotSafe: see there.
        NotAllowed, NoSuchCase, ClaimLapsed, NoKey: see there.
    """
    text, phrase = said
    _must_say_something(text, phrase)
    if manner.at_risk is not None and not manner.at_risk.strip():
        raise ReasonMissing
    case, key = mine(tx, act, ref, Action.REPLY)
    _may_be_written_to(case.timeline, manner)
    letter = fresh()
    words = {"text": text} if text else {"key": phrase}
    told = {**words, "locale": case.locale, "outbox": letter.hex(), **_hurry(tx, act, case, manner)}
    record = enter(tx, act, case.row.case, key, (EntryKind.REPLY, told))
    note_down(tx, act, "reply", case.row.case)
    body = {"text": text, "locale": case.locale} if text else say_text(phrase, case.locale)
    kind = _kind(text, manner)
    send(tx, act, case.row.case, (kind, {**body, "record": record.hex()}), letter)
    if case.standing.due_answer is not None:  # the caller has heard from a person: nothing is owed
        queue.sort(tx, replace(case.standing, due_answer=None))
    return letter


def _must_say_something(text: str, phrase: str) -> None:
    if bool(text) == bool(phrase) or len(text) > LONGEST_REPLY:
        raise NothingToSay
    if phrase and phrase not in ready_sentences():
        raise NothingToSay


def _may_be_written_to(timeline: Timeline, manner: Manner) -> None:
    if timeline.left is not None and not manner.although_left:
        raise PersonLeft
    if timeline.told_not_to_write and manner.at_risk is None:
        raise ContactRefused
    must_be_safe(timeline)


def _kind(text: str, manner: Manner) -> OutboxKind:
    if manner.at_risk is not None:
        return OutboxKind.URGENT
    return OutboxKind.REPLY if text else OutboxKind.PHRASE


def _hurry(tx: Tx, act: Act, case: OpenCase, manner: Manner) -> dict[str, str]:
    """Write into the audit that a safe time is not waited for; return the reason for the case."""
    if manner.at_risk is None:
        return {}
    note_down(tx, act, "reply-at-once", case.row.case, reason="life-at-risk")
    return {"at_risk": manner.at_risk}


def note(tx: Tx, act: Act, ref: str, text: str) -> None:
    """Write an internal note. No letter is made here. Raises as ``reply`` does."""
    if not text or len(text) > LONGEST_NOTE:
        raise NothingToSay
    case = opened(tx, act, ref)
    allow(act, Action.NOTE, case.standing)
    if case.standing.holder == act.who:
        hold_on(tx, act, case.standing)
    if case.key is None:
        raise ring.NoKey
    enter(tx, act, case.row.case, case.key, (EntryKind.NOTE, {"text": text}))
    note_down(tx, act, "note", case.row.case)
