"""What the bot could not take and put aside: a lead reads it, with a key of their own, or drops it.

It was sealed to the queue, like a case that nobody has. Source: ADR 0025 for who, and what of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import orjson

from escalation.desk import ring
from escalation.desk.acts import allow, note_down
from escalation.staff import Action
from intake.case import NO_CASE, RecordId
from intake.errors import HelplineError
from intake.sealing import Binding, Purpose, open_sealed
from intake.store import asides

if TYPE_CHECKING:
    from collections.abc import Iterator

    from escalation.desk.acts import Act
    from intake.db import Tx
    from intake.sealing import Content
    from intake.store.asides import AsideRow

WORDS: Final = frozenset({"text", "caption", "data"})
"""Under which names Telegram says what a person wrote or pressed; under the others it says who."""
_RECORD: Final = 16


class NotAside(HelplineError):
    """Nothing with this number was put aside, or it is forgotten already."""

    text_key = "not-aside"

    def __init__(self) -> None:
        super().__init__("not-aside")


@dataclass(frozen=True, slots=True)
class Found:
    """What was opened.

    Attributes:
        words: what the person wrote or pressed, part by part; empty where none can be told apart.
        whole: all that came, as far as it is kept; None where only words are.
        length: how many bytes came: more than are kept where it was cut.
    """

    words: tuple[str, ...]
    whole: bytes | None = None
    length: int = 0


def announce(tx: Tx, act: Act, number: str, *, whole: bool = False) -> AsideRow:
    """Write down that somebody opens it. Committed before anything is opened.

    Args:
        tx: the open transaction.
        act: who, and when.
        number: the record's id in hexadecimal, as the list shows it; anything at all.
        whole: whether they also see what says who sent it; stands in the audit.

    Raises:
        NotAllowed: no lead.
        NotAside: there is no such number.
    """
    allow(act, Action.SEE_ASIDE)
    row = _named(tx, number)
    note_down(tx, act, "aside-whole" if whole else "aside-open", row.record)
    return row


def opened(tx: Tx, act: Act, row: AsideRow) -> Found:
    """Open what was announced. Raises NoKey, CannotOpen."""
    keys = {key.kid: key for key in ring.epoch_keys(tx, act.actor, act.keys.org).values()}
    key = keys.get(row.sealed.envelope[2:10])  # the envelope says whose key it takes
    if key is None:
        raise ring.NoKey
    place = Binding(Purpose.QUARANTINE, act.keys.org, NO_CASE, 0, row.record)
    return _found(open_sealed(row.sealed, key, place))


def drop(tx: Tx, act: Act, number: str) -> None:
    """Forget one before its time, and write down that it was dropped. Raises as ``announce``."""
    allow(act, Action.SEE_ASIDE)
    row = _named(tx, number)
    note_down(tx, act, "aside-drop", row.record)
    asides.drop(tx, row.record)


def _named(tx: Tx, number: str) -> AsideRow:
    try:
        record = bytes.fromhex(number)
    except ValueError:
        raise NotAside from None
    row = asides.one(tx, RecordId(record)) if len(record) == _RECORD else None
    if row is None:
        raise NotAside
    return row


def _found(content: Content) -> Found:
    """Tell words from the rest, in both shapes the bot writes."""
    raw = content.get("raw")
    if not isinstance(raw, str):  # a turn of ours that broke: what was pressed, and the words
        said = (content.get("pressed"), content.get("words"))
        return Found(tuple(each for each in said if isinstance(each, str) and each))
    whole, length = bytes.fromhex(raw), content.get("length")
    return Found(_words_in(whole), whole, length if isinstance(length, int) else len(whole))


def _words_in(whole: bytes) -> tuple[str, ...]:
    try:
        update = orjson.loads(whole)
    except orjson.JSONDecodeError:  # cut, or no JSON from the beginning
        return ()
    return tuple(_said(update))


def _said(update: object) -> Iterator[str]:
    """Walk without recursion: how deep it nests was decided by whoever sent it."""
    waiting: list[tuple[str, object]] = [("", update)]
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, dict):
            waiting += reversed(list(value.items()))
        elif isinstance(value, list):
            waiting += [(name, each) for each in reversed(value)]
        elif isinstance(value, str) and name in WORDS:
            yield value
