"""Chance from a seed, for walks that can be walked again.

Ids, codes and keys still come out of the real functions, and out of the one source they all draw
from: the system's. Only what that source says is settled by a seed. What a sealed envelope looks
like is not settled, and nothing depends on it.
"""

from __future__ import annotations

import os
import random
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis.internal.conjecture.providers import AVAILABLE_PROVIDERS, HypothesisProvider
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator

CHOICES: Final = "the-seed-alone"
"""By which name the settings of a test ask for ``Choices``."""


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Let the system's randomness, as ``os`` and ``secrets`` give it, follow from a seed."""
    source = random.Random(seed)  # noqa: S311  it is to be foreseen
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "urandom", source.randbytes)
        patch.setattr(random, "_urandom", source.randbytes)  # whence ``secrets`` has its own
        yield


class Choices(HypothesisProvider):
    """Choices that follow from the seed alone.

    Hypothesis likes to choose numbers that stand in the code. That makes its choices hang on which
    modules happen to be loaded: a walk would be another one alone than among all tests.
    """

    @override
    def _maybe_draw_constant(self, *_args: object, **_named: object) -> None:
        return None


AVAILABLE_PROVIDERS[CHOICES] = f"{Choices.__module__}.{Choices.__qualname__}"
