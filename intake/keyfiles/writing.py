"""New key rings to files, readable by their owner alone. Nothing is ever overwritten."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from intake.keyfiles.format import Key, KeyFileWrong, Kind, Ring, Role
from intake.keys import SEED, OpeningKey, SigningKey

if TYPE_CHECKING:
    from pathlib import Path

BOT_FILE: Final = "bot.keys"
DESK_FILE: Final = "desk.keys"
FOUNDING_FILE: Final = "founding.key"
PARTNER_FILE: Final = "partner.keys"
PARTNER_PUBLIC_FILE: Final = "partner.public"


def write_all(directory: Path, *, name: str = "") -> None:
    """Make an organisation's keys: ``bot.keys``, ``desk.keys`` and ``founding.key``.

    Each process gets its own file and never sees the other's. ``name`` is the organisation's shown
    name. Raises KeyFileWrong if one of the files is there already (then none is written),
    or cannot be written.
    """
    org = os.urandom(16).hex()
    delivery, triage, queue = OpeningKey.make(), OpeningKey.make(), OpeningKey.make()
    bot, mint, desk = SigningKey.make(), SigningKey.make(), SigningKey.make()
    street = (
        _secret("sign", bot),
        *(_symmetric(use) for use in ("index", "pocket", "address")),
        _secret("delivery", delivery),
        _public("triage", triage),
        _public("queue", queue),
        _public("mint", mint),
        _public("desk", desk),
    )
    office = (
        _secret("triage", triage),
        _secret("lapse", OpeningKey.make()),
        _secret("mint", mint),
        _secret("sign", desk),
        _public("queue", queue),
        _public("delivery", delivery),
        _public("bot", bot),
    )
    rings = {
        BOT_FILE: Ring(role=Role.BOT, org=org, name=name, keys=street),
        DESK_FILE: Ring(role=Role.DESK, org=org, name=name, keys=office),
        FOUNDING_FILE: Ring(
            role=Role.FOUNDING, org=org, name=name, keys=(_secret("queue", queue),)
        ),
    }
    _write(directory, rings)


def write_partner(directory: Path, *, name: str = "") -> None:
    """Make a partner organisation's keys: ``partner.keys``, and ``partner.public`` to give away.

    Raises KeyFileWrong if one of the files is there already (then none is written),
    or cannot be written.
    """
    org = os.urandom(16).hex()
    opening, sign = OpeningKey.make(), SigningKey.make()
    own = (_secret("open", opening), _secret("sign", sign))
    given = (_public("open", opening), _public("sign", sign))
    rings = {
        PARTNER_FILE: Ring(role=Role.PARTNER, org=org, name=name, keys=own),
        PARTNER_PUBLIC_FILE: Ring(role=Role.PARTNER_PUBLIC, org=org, name=name, keys=given),
    }
    _write(directory, rings)


def _kind(key: OpeningKey | SigningKey) -> Kind:
    return Kind.X_WING if isinstance(key, OpeningKey) else Kind.ED25519


def _secret(use: str, key: OpeningKey | SigningKey) -> Key:
    return Key(use=use, kind=_kind(key), secret=key.seed.hex())


def _symmetric(use: str) -> Key:
    return Key(use=use, kind=Kind.SYMMETRIC, secret=os.urandom(SEED).hex())


def _public(use: str, key: OpeningKey | SigningKey) -> Key:
    half = key.sealing() if isinstance(key, OpeningKey) else key.verifying()
    return Key(use=use, kind=_kind(key), public=half.raw.hex())


def _write(directory: Path, rings: dict[str, Ring]) -> None:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise KeyFileWrong(directory / next(iter(rings)), "not-written") from None
    for file in rings:
        if (directory / file).exists():
            raise KeyFileWrong(directory / file, "exists")
    for file, ring in rings.items():
        _put(directory / file, ring.model_dump_json(indent=1, exclude_none=True) + "\n")


def _put(path: Path, text: str) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8") as out:
            out.write(text)
    except OSError:
        raise KeyFileWrong(path, "not-written") from None
