"""What a return code becomes: where the conversation behind it is found, and what opens it.

Source: security.md 3.3. The code itself is 53 bits, so each guess must cost something: Argon2id,
with a salt that comes from the bot's ring and lies in no database.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from intake.keys.material import SEED
from intake.keys.pairs import OpeningKey
from intake.keys.symmetric import stretched

if TYPE_CHECKING:
    from intake.keys.symmetric import Argon2Cost, IndexKey

_TOKEN: Final = 32
_SALT: Final = ("return-code", b"salt")


@dataclass(frozen=True, slots=True, repr=False)
class ReturnKey:
    """A code, worked out. Nobody comes back from it to the code.

    Attributes:
        lookup: 32 bytes under which the conversation lies; they open nothing.
        opens: opens it; its public half is what the conversation is sealed to.
    """

    lookup: bytes
    opens: OpeningKey

    @override
    def __repr__(self) -> str:
        return "<ReturnKey>"


def return_key(code: str, index: IndexKey, cost: Argon2Cost) -> ReturnKey:
    """Work a code out: 0.3 s and 128 MiB at the default cost, so never on a lane or an event loop.

    Args:
        code: its digits, without spaces.
        index: the bot's key of pseudonyms; the salt comes from it.
        cost: what a guess costs.
    """
    out = stretched(code.encode(), index.pseudonym(*_SALT), cost, _TOKEN + SEED)
    try:
        return ReturnKey(hashlib.sha256(out[:_TOKEN]).digest(), OpeningKey(out[_TOKEN:]))
    finally:
        out[:] = bytes(len(out))
