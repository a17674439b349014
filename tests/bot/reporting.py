"""Somebody at work who reports: how far they have come, and what was filed of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from intake.case import EntryKind

if TYPE_CHECKING:
    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes

PAGES = ("start", "control", "harm", "work", "made", "living")


def reporter(corner: Corner, as_what: str = "work", number: int = 1) -> Caller:
    caller = corner.who(number).agrees()
    return caller.press("age:adult", "for-whom:someone", f"as-what:{as_what}")


def at_the_signs(corner: Corner, about: str = "adult") -> Caller:
    return reporter(corner).press("danger-there:no", "known:no-code", f"about:{about}")


def nothing_from(caller: Caller, *pages: str) -> Caller:
    return caller.press(*(f"signs-{page}:none" for page in pages))


def at_the_review(corner: Corner) -> Caller:
    """A report with two signs of control, both seen."""
    caller = nothing_from(at_the_signs(corner), "start")
    caller.press("signs-control:F06", "signs-control:F08", "signs-control:~done")
    caller.press("F06:seen", "F08:seen")
    return nothing_from(caller, *PAGES[2:])


def contents(eyes: DeskEyes, item: str) -> list[dict[str, Any]]:
    return [
        content
        for kind, content in eyes.entries()
        if kind is EntryKind.ANSWER and content["item"] == item
    ]
