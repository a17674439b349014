"""What stands in a key file: whose ring it is, which keys belong on it, and which never may.

JSON: ``{"helpline_keys": 1, "role", "org", "name", "keys": […]}``, each key being
``{"use", "kind", "secret" or "public"}`` in hexadecimal.
"""

from __future__ import annotations

import os
import re
import stat
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from intake.errors import Exit, HelplineError
from intake.keys import OpeningKey, SigningKey

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_LARGEST: Final = 65_536
_USE: Final = re.compile(r"[a-z-]{1,16}")


_WRONG: Final = {
    "missing": "it is not there",
    "exists": "it is there already, and nothing is written over it",
    "not-written": "it cannot be written; name a folder that is yours, or that you may make",
    "readable": "others on this machine may read it; chmod 600 ends that",
    "format": "it is no key file of ours",
    "role": "it is for another process",
    "use": "a key in it is missing, there twice, or of another kind",
    "key": "a key in it cannot be read",
    "repeated": "one secret stands in it for two uses",
}


class KeyFileWrong(HelplineError):
    """A key file cannot be used (exit code 4).

    Attributes:
        path: the file.
        code: ``missing``, ``exists``, ``not-written``, ``readable`` (by everybody on this
            machine), ``format``, ``role``, ``use`` (a key is not there, twice, or of another kind),
            ``key`` (no key), ``repeated`` (one secret for two uses).
    """

    text_key = "key-file-wrong"
    ends = Exit.KEYS

    def __init__(self, path: Path, code: str) -> None:
        super().__init__(f"The key file {path} cannot be used: {_WRONG.get(code, code)}.")
        self.path = path
        self.code = code


class ForbiddenKey(HelplineError):
    """A key file holds a secret its process must not have, whatever it is called (exit code 4).

    Attributes:
        use: what the secret is for; ``unknown`` where its name is none a key file uses.
    """

    text_key = "forbidden-key"
    ends = Exit.KEYS

    def __init__(self, use: str) -> None:
        self.use = use if _USE.fullmatch(use) else "unknown"
        super().__init__(f"A key file holds a key that this process must not have: {self.use}.")


class Role(StrEnum):
    """Whose ring a file is."""

    BOT = "bot"
    DESK = "desk"
    FOUNDING = "founding"
    PARTNER = "partner"
    PARTNER_PUBLIC = "partner-public"


class Kind(StrEnum):
    """What the bytes of a key are."""

    X_WING = "x-wing"
    ED25519 = "ed25519"
    SYMMETRIC = "symmetric"


SECRETS: Final[Mapping[Role, Mapping[str, Kind]]] = {
    Role.BOT: {
        "sign": Kind.ED25519,
        "index": Kind.SYMMETRIC,
        "pocket": Kind.SYMMETRIC,
        "address": Kind.SYMMETRIC,
        "delivery": Kind.X_WING,
    },
    Role.DESK: {
        "triage": Kind.X_WING,
        "lapse": Kind.X_WING,
        "mint": Kind.ED25519,
        "sign": Kind.ED25519,
    },
    Role.FOUNDING: {"queue": Kind.X_WING},
    Role.PARTNER: {"open": Kind.X_WING, "sign": Kind.ED25519},
    Role.PARTNER_PUBLIC: {},
}
PUBLICS: Final[Mapping[Role, Mapping[str, Kind]]] = {
    Role.BOT: {
        "triage": Kind.X_WING,
        "queue": Kind.X_WING,
        "mint": Kind.ED25519,
        "desk": Kind.ED25519,
    },
    Role.DESK: {"queue": Kind.X_WING, "delivery": Kind.X_WING, "bot": Kind.ED25519},
    Role.FOUNDING: {},
    Role.PARTNER: {},
    Role.PARTNER_PUBLIC: {"open": Kind.X_WING, "sign": Kind.ED25519},
}


class Key(BaseModel):
    """One key of a ring: a secret or a public half, in hexadecimal."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    use: Annotated[str, Field(max_length=32)]
    kind: Kind
    secret: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = None
    public: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$|^[0-9a-f]{2432}$")] | None = None

    @model_validator(mode="after")
    def _one_half(self) -> Self:
        if (self.secret is None) == (self.public is None):
            raise ValueError("one half")
        return self


class Ring(BaseModel):
    """A key file."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    helpline_keys: Literal[1] = 1
    role: Role
    org: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    name: Annotated[str, Field(max_length=80)] = ""
    keys: tuple[Key, ...]


def read(path: Path, role: Role) -> Ring:
    """Return a ring that holds exactly what its role may. Raises KeyFileWrong, ForbiddenKey."""
    try:
        ring = Ring.model_validate_json(_text(path, secret=bool(SECRETS[role])))
    except ValidationError:
        raise KeyFileWrong(path, "format") from None
    if ring.role is not role:
        raise KeyFileWrong(path, "role")
    _refuse_forbidden(ring)
    secrets = [key.secret for key in ring.keys if key.secret]
    if len(set(secrets)) != len(secrets):
        raise KeyFileWrong(path, "repeated")
    held = sorted((key.use, key.kind, key.secret is None) for key in ring.keys)
    if held != _wanted(role):
        raise KeyFileWrong(path, "use")
    return ring


def _wanted(role: Role) -> list[tuple[str, Kind, bool]]:
    return sorted(
        (use, kind, public)
        for public, table in ((False, SECRETS), (True, PUBLICS))
        for use, kind in table[role].items()
    )


def _refuse_forbidden(ring: Ring) -> None:
    """Refuse secrets by name, and by what they open: a name can be changed, a public half not."""
    others = {key.public: key.use for key in ring.keys if key.public}
    for key in ring.keys:
        if key.secret is None:
            continue
        if key.use not in SECRETS[ring.role]:
            raise ForbiddenKey(key.use)
        for half in _public_halves(bytes.fromhex(key.secret)):
            if half in others:
                raise ForbiddenKey(others[half])


def _public_halves(secret: bytes) -> tuple[str, str]:
    """Return what this secret would open and sign for, whatever kind it is said to be."""
    return (
        OpeningKey.load(secret).sealing().raw.hex(),
        SigningKey.load(secret).verifying().raw.hex(),
    )


def _text(path: Path, *, secret: bool) -> bytes:
    try:
        with path.open("rb") as file:
            if secret and os.fstat(file.fileno()).st_mode & stat.S_IRWXO:
                raise KeyFileWrong(path, "readable")
            return file.read(_LARGEST)
    except OSError:
        raise KeyFileWrong(path, "missing") from None
