"""Receipts: what a report is called by who sent it and by the team, and what opens nothing.

A receipt follows from the case and cannot be turned back into it, so nothing has to be stored, and
both wings say the same. It is a name: whoever has it learns nothing and gets in nowhere (ADR 0024).
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from intake.case import CaseId

_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no letter that is read aloud or written down as another one or as a digit."""
_LENGTH: Final = 8
_HALF: Final = 4
_BITS: Final = 5
_FOR: Final = b"helpline receipt\x00"
# The hyphens have to stand there: without them four and four letters are words of many languages.
_DASH: Final = r"[-\u2010-\u2015\u2212]"
_WRITTEN: Final = re.compile(
    rf"(?<!\w)w{_DASH}[0-9a-z]{{4}}{_DASH}[0-9a-z]{{4}}[\s.!?]*$", re.IGNORECASE | re.ASCII
)


class Named(NamedTuple):
    """Words, and whether they ended with a receipt that was taken off them."""

    words: str
    receipt: bool


def receipt_of(case: CaseId) -> str:
    """Return the receipt of a case, such as ``W-7KQ2-94TX``."""
    digest = hashlib.sha256(_FOR + case).digest()
    number = int.from_bytes(digest[: _LENGTH * _BITS // 8])
    signs = "".join(
        _LETTERS[number >> _BITS * place & len(_LETTERS) - 1] for place in reversed(range(_LENGTH))
    )
    return f"W-{signs[:_HALF]}-{signs[_HALF:]}"


def without_receipt(words: str) -> Named:
    """Take a receipt off the end of words; whose it is is not asked."""
    found = _WRITTEN.search(words)
    if found is None:
        return Named(words, receipt=False)
    return Named(words[: found.start()].rstrip(" \t\n:,#"), receipt=True)
