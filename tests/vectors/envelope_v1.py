"""The frozen envelopes: each opens, or is refused with its code, while version 1 is read."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from intake.case import CaseId, OrgId, RecordId
from intake.keys import ClassicalOpeningKey, OpeningKey, PocketKey, Sealed
from intake.sealing import Binding, Content, Purpose, open_pocket, open_sealed

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent / "envelope-v1"


@dataclass(frozen=True)
class Place:
    """A binding, in hexadecimal."""

    purpose: str
    org: str
    case: str
    seq: int
    record: str

    def binding(self) -> Binding:
        return Binding(
            Purpose(self.purpose),
            OrgId(bytes.fromhex(self.org)),
            CaseId(bytes.fromhex(self.case)),
            self.seq,
            RecordId(bytes.fromhex(self.record)),
        )


@dataclass(frozen=True)
class Vector:
    """One envelope, the key and place it is opened with, and what must come of it."""

    about: str
    suite: int
    secret: str
    place: Place
    envelope: str
    content: Content | None
    code: str = ""

    def open(self) -> Content:
        sealed, secret = Sealed(bytes.fromhex(self.envelope)), bytes.fromhex(self.secret)
        if self.suite == PocketKey.suite:
            return open_pocket(sealed, PocketKey.load(secret), self.place.binding())
        key = OpeningKey.load(secret) if self.suite == 1 else ClassicalOpeningKey.load(secret)
        return open_sealed(sealed, key, self.place.binding())

    def write(self, name: str) -> None:
        text = json.dumps(asdict(self), indent=1, ensure_ascii=False)
        (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def vectors(pattern: str) -> Iterator[tuple[str, Vector]]:
    """Yield name and vector of each file whose name fits."""
    for path in sorted(FOLDER.glob(f"{pattern}.json")):
        read = json.loads(path.read_text(encoding="utf-8"))
        yield path.stem, Vector(**read | {"place": Place(**read["place"])})
