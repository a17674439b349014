"""How much was forgotten, for the log and the command line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """How much of each was forgotten."""

    conversations: int = 0
    callers: int = 0
    arrivals: int = 0
    traces: int = 0
    messages: int = 0
    quarantined: int = 0
    keys: int = 0
    cases: int = 0
    files: int = 0
    ways_back: int = 0
    invitations: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))
