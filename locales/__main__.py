"""`python -m locales`: check every text; exit code 1 when something is wrong with one."""

from __future__ import annotations

import sys

from locales import all_locales, complete, reviewed
from locales.check import findings


def main() -> int:
    """Print what is wrong, and what stands in the way of offering each locale."""
    found = findings()
    for line in found:
        sys.stderr.write(f"{line}\n")
    for locale in all_locales():
        state = "complete" if complete(locale) else "incomplete"
        signed = "reviewed" if reviewed(locale) else "not reviewed by a native speaker"
        sys.stdout.write(f"{locale}: {state}, {signed}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
