"""What a report is called: the same on both sides, and nothing that opens anything."""

from __future__ import annotations

import re
from secrets import token_bytes

import pytest

from intake.case import CaseId
from intake.receipts import Named, receipt_of, without_receipt


def test_a_receipt_is_the_same_each_time_and_another_for_another_case() -> None:
    cases = [CaseId(token_bytes(16)) for _ in range(500)]
    receipts = {receipt_of(case) for case in cases}
    assert len(receipts) == 500
    assert receipts == {receipt_of(case) for case in cases}
    assert all(re.fullmatch(r"W-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", r) for r in receipts)


def test_a_receipt_of_a_known_case_never_changes() -> None:
    assert receipt_of(CaseId(bytes(range(16)))) == "W-36EN-TKHC"


def test_a_receipt_says_nothing_of_the_id_of_its_case() -> None:
    case = bytearray(token_bytes(16))
    before = receipt_of(CaseId(bytes(case)))
    case[0] ^= 1
    after = receipt_of(CaseId(bytes(case)))
    alike = sum(one == other for one, other in zip(before, after, strict=True))
    assert alike < len(before) - 2, "one bit of the case changes it all"


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("W-7KQ2-94TX", ""),
        ("w-7kq2-94tx", ""),
        ("/status W-7KQ2-94TX", "/status"),
        ("status: W\u20117KQ2\u201194TX.", "status"),
        ("my report W\u20137KQ2\u201394TX", "my report"),
    ],
)
def test_a_receipt_is_found_at_the_end_however_it_is_typed(words: str, rest: str) -> None:
    assert without_receipt(words) == Named(rest, receipt=True)


@pytest.mark.parametrize(
    "words",
    ["w domu ktos", "W 7KQ2 94TX", "W7KQ294TX", "W-7KQ2", "W-7KQ2-94TX is mine", "new-7KQ2-94TX"],
)
def test_what_only_looks_like_a_receipt_stays(words: str) -> None:
    assert without_receipt(words) == Named(words, receipt=False)
