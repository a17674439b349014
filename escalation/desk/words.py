"""Writing: to the caller, or to ourselves. The two never share a function."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from escalation.desk import ring
from escalation.desk.acts import allow, hold_on
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


def ready_sentences() -> tuple[str, ...]:
    """Return the keys of what can be said in every language: nothing else of the catalogue can."""
    return tuple(key for key in Texts(SOURCE, "phrases").keys() if key.startswith(READY))  # noqa: SIM118  Texts is no dict


def reply(
    tx: Tx, act: Act, ref: str, said: tuple[str, str], *, although_left: bool = False
) -> RecordId:
    """Write to the caller: an entry of the case, and a letter for the courier.

    Args:
        tx: the open transaction.
        act: who and when.
        ref: the case's code name.
        said: free text, and the key of a ready sentence; exactly one of them is empty.
        although_left: send it even though the caller has left.

    Returns:
        The letter's id, under which its delivery is followed.

    Raises:
        NothingToSay, PersonLeft, ContactNotSafe: see there.
        NotAllowed, NoSuchCase, ClaimLapsed, NoKey: see there.
    """
    text, phrase = said
    if bool(text) == bool(phrase) or len(text) > LONGEST_REPLY:
        raise NothingToSay
    if phrase and phrase not in ready_sentences():
        raise NothingToSay
    case = opened(tx, act, ref)
    allow(act, Action.REPLY, case.standing)
    hold_on(tx, act, case.standing)
    if case.key is None:
        raise ring.NoKey
    if case.timeline.left is not None and not although_left:
        raise PersonLeft
    must_be_safe(case.timeline)
    letter = fresh()
    words = {"text": text} if text else {"key": phrase}
    told = {**words, "locale": case.locale, "outbox": letter.hex()}
    record = enter(tx, act, case.row.case, case.key, (EntryKind.REPLY, told))
    kind = OutboxKind.REPLY if text else OutboxKind.PHRASE
    body = {"text": text, "locale": case.locale} if text else say_text(phrase, case.locale)
    send(tx, act, case.row.case, (kind, {**body, "record": record.hex()}), letter)
    if case.standing.due_answer is not None:  # the caller has heard from a person: nothing is owed
        queue.sort(tx, replace(case.standing, due_answer=None))
    return letter


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
