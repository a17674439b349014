"""`make serve`: the bot and the staff side as two children. Imports neither of them.

One that ends takes the other with it; the exit code is the one of the first that ended by itself.
Ctrl-C and SIGTERM are passed on, and both are waited for.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

HERE = Path(__file__).parent
WINGS = ("bot", "escalation")
PATIENCE = 20.0
"""Seconds a wing has to finish what it is doing before it is killed."""


def main() -> int:
    """Start both wings and wait; returns the exit code."""
    # A session of their own: Ctrl-C reaches this process, which then stops them in order.
    wings = [
        subprocess.Popen(  # noqa: S603  our own two modules, no shell
            [sys.executable, "-m", wing, "serve"], cwd=HERE, start_new_session=True
        )
        for wing in WINGS
    ]
    asked = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        asked = True
        for wing in wings:
            wing.terminate()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    code = first_to_end(wings)
    for wing in wings:
        wing.terminate()
    for wing in wings:
        try:
            wing.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            wing.kill()
    return 0 if asked else max(code, 0) or 1  # neither ends by itself unless something is wrong


def first_to_end(wings: list[subprocess.Popen[bytes]]) -> int:
    """Wait until one has ended, and return how."""
    while True:
        for wing in wings:
            try:
                return wing.wait(0.2)
            except subprocess.TimeoutExpired:
                continue


if __name__ == "__main__":
    sys.exit(main())
