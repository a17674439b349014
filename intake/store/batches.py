"""Asking for many rows at once without a new statement for every number of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

T = TypeVar("T")

_SIZES: Final = (1, 4, 16, 64, 256)


def in_sizes(values: Collection[T]) -> Iterator[tuple[T, ...]]:
    """Cut values for ``IN`` into tuples of few different lengths; the last is filled up.

    A value may stand twice in a tuple, which ``IN`` does not mind. Nothing gives no tuple.
    """
    unique = tuple(dict.fromkeys(values))
    for start in range(0, len(unique), _SIZES[-1]):
        part = unique[start : start + _SIZES[-1]]
        size = next(size for size in _SIZES if size >= len(part))
        yield part + part[-1:] * (size - len(part))
