"""Key rings as files. A ring with a key in it that its process must not hold is refused.

The rest of the house imports from here, not from the rooms inside.
"""

from intake.keyfiles.format import ForbiddenKey, KeyFileWrong
from intake.keyfiles.reading import (
    FoundingKeys,
    load_desk,
    load_founding,
    load_partner,
    load_partner_public,
    load_street,
)
from intake.keyfiles.writing import (
    BOT_FILE,
    DESK_FILE,
    FOUNDING_FILE,
    PARTNER_FILE,
    PARTNER_PUBLIC_FILE,
    write_all,
    write_partner,
)

__all__ = [
    "BOT_FILE",
    "DESK_FILE",
    "FOUNDING_FILE",
    "PARTNER_FILE",
    "PARTNER_PUBLIC_FILE",
    "ForbiddenKey",
    "FoundingKeys",
    "KeyFileWrong",
    "load_desk",
    "load_founding",
    "load_partner",
    "load_partner_public",
    "load_street",
    "write_all",
    "write_partner",
]
