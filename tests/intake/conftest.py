"""What these tests find on this machine."""

from __future__ import annotations

from tests.left_out import WYCHEPROOF

# Not collected rather than skipped: users' clones have no such folder, and nothing is wrong there.
collect_ignore = [] if WYCHEPROOF.is_dir() else ["test_wycheproof.py"]
