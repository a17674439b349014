"""What a timeline says of who may be at the other end, and of somebody who never said anything."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from escalation.desk.holding import ContactNotSafe, must_be_safe
from escalation.desk.timeline import Line, Timeline
from intake.case import EntryKind, RecordId, Stream

AT = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
A, W, C, E = EntryKind.ANSWER, EntryKind.WORDS, EntryKind.CONSENT, EntryKind.END


def line(number: int, kind: EntryKind, /, **content: object) -> Line:
    at = AT + timedelta(minutes=number)
    stream = Stream.DESK if kind is EntryKind.STAGE else Stream.BOT
    told = {"at": at.isoformat(), **content}
    record = RecordId(number.to_bytes(16, "big"))
    return Line(stream, number, kind, record, at, content=told)  # type: ignore[arg-type]  # any JSON


def moment(number: int) -> str:
    return (AT + timedelta(minutes=number)).isoformat()


def probing(number: int) -> Line:
    return line(number, A, item="probing", answer=["probing"])


def released(number: int, until: int) -> Line:
    return line(number, EntryKind.STAGE, what="contact-safe", until=moment(until))


def timeline(*lines: Line) -> Timeline:
    return Timeline(lines)


@pytest.mark.parametrize(
    ("lines", "since"),
    [
        ((), ""),
        ((line(1, W, text="hello"),), ""),
        ((probing(1),), moment(1)),
        ((probing(1), line(2, W, text="hello")), moment(1)),
        ((probing(1), probing(3)), moment(3)),
        ((probing(1), released(2, 1)), ""),
        ((probing(1), released(4, 1), probing(3)), moment(3)),
        ((probing(1), released(2, 1), probing(3)), moment(3)),
        ((probing(1), probing(3), released(4, 3)), ""),
        ((released(2, 1), probing(1)), ""),
    ],
)
def test_a_contact_is_held_from_the_last_question_nobody_has_answered_for(
    lines: tuple[Line, ...], since: str
) -> None:
    assert timeline(*lines).compromised == since


def test_a_release_whose_place_is_wrong_releases_nothing() -> None:
    forged = released(2, 1)
    broken = Line(
        forged.stream, forged.seq, forged.kind, forged.record, forged.at,
        content=forged.content, faults=("signature",),
    )  # fmt: skip
    assert timeline(probing(1), broken).compromised == moment(1)


def test_writing_is_refused_as_long_as_it_is_held() -> None:
    must_be_safe(timeline(probing(1), released(2, 1)))
    with pytest.raises(ContactNotSafe):
        must_be_safe(timeline(probing(1)))


def test_signs_are_no_word_of_whoever_left() -> None:
    left = line(2, E, disposition="left")
    before = timeline(line(1, W, text="hello"), left)
    after = timeline(line(1, W, text="hello"), left, probing(3))
    assert (after.left, after.heard) == (before.left, before.heard)
    assert not after.heard_after(left.at)
    assert timeline(left, line(3, W, text="back")).left is None


AGREED = (
    line(1, A, item="safe-to-write", answer=["yes"]),
    line(2, A, item="country", answer=["bg"]),
    line(3, C, level="L1", given=True),
)
EXPIRED = line(9, E, disposition="expired")


@pytest.mark.parametrize(
    ("lines", "silent"),
    [
        ((*AGREED, EXPIRED), True),
        ((*AGREED, line(4, A, item="age", answer=["adult"]), EXPIRED), True),
        ((*AGREED, line(4, A, item="voice-only", answer=["voice-only"]), EXPIRED), True),
        ((*AGREED, line(4, A, item="leave", answer=["no"]), EXPIRED), False),
        ((*AGREED, line(4, W, text="hello"), EXPIRED), False),
        ((*AGREED, EXPIRED, line(10, W, text="I am back")), False),
        ((*AGREED, line(9, E, disposition="left")), False),
        (AGREED, False),
        ((*AGREED[:2], EXPIRED), False),
        ((), False),
    ],
)
def test_silent_is_whoever_agreed_and_then_said_nothing(
    lines: tuple[Line, ...],
    silent: bool,  # noqa: FBT001  a column of the table
) -> None:
    assert timeline(*lines).silent is silent
