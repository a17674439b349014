"""How the console says things: in the staff member's own language, with their clock and words."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

from locales import SOURCE, TextMissing, Texts, all_locales, files_of, own_name, staffed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from escalation.forms import Fault

SOON: Final = timedelta(minutes=5)
QUESTIONS: Final = (
    "potential_victim",
    "potential_victim_minor",
    "frontline_reporter",
    "third_party",
    "consultation",
    "welcome",
    "open_line",
    "referral_consent",
    "triage",
    "common",
)
"""Where the texts of what callers were asked are looked for, in this order."""
STAFF: Final = ("console", "exceptions", "owed", "care", "triage", "directory", "numbers")
"""Where staff texts are looked for, in this order."""
_AS_READ: Final = {"time": "now", "profile": "adult"}
_BOX: Final = re.compile(r"F\d\d")
_HOUR: Final = 3600
_TWO_DAYS: Final = 48 * _HOUR


@cache
def _texts(locale: str, file: str) -> Texts | None:
    return Texts(locale, file) if file in files_of(locale) else None


class Words:
    """Everything a page needs to speak, for one member of staff at one moment.

    Staff texts fall back to English: a missing sentence must not take a case off the screen.
    """

    def __init__(self, locale: str, now: datetime) -> None:
        self.locale: Final = locale if locale in staffed() else SOURCE
        self.now: Final = now

    def t(self, key: str, /, **args: str | float) -> str:
        """Return a text of the console; the key itself where even English has none."""
        return self._first(key, STAFF, args) or key

    def has(self, key: str) -> bool:
        """Say whether there is such a staff text, in this language or in English."""
        return self._first(key, STAFF, {}) is not None

    def ms(self, at: datetime) -> int:
        """Return a moment as browsers count: milliseconds since 1970."""
        return int(at.timestamp() * 1000)

    def moment(self, at: datetime) -> str:
        """Return day, time and zone as this machine has them; no day when it is today."""
        local = at.astimezone()
        same_day = local.date() == self.now.astimezone().date()
        return local.strftime("%H:%M %Z" if same_day else "%d.%m.%Y %H:%M %Z")

    def time_of_day(self, at: datetime) -> str:
        """Return hours, minutes and seconds."""
        return at.astimezone().strftime("%H:%M:%S")

    def day(self, at: date) -> str:
        """Return a day."""
        return at.strftime("%d.%m.%Y")

    def clock(self, at: datetime) -> str:
        """Say how long is left, or how long it is over; ``assets/clocks.js`` says the same."""
        left = at - self.now
        return self.t("clock-over" if left < timedelta(0) else "clock-left", span=span(left))

    def clock_state(self, at: datetime) -> str:
        """Return the class that gives a clock its shape and colour."""
        left = at - self.now
        if left < timedelta(0):
            return "over"
        return "soon" if left < SOON else ""

    def ago(self, at: datetime) -> str:
        """Say how long ago something was."""
        return self.t("ago", span=span(self.now - at))

    def language(self, locale: str) -> str:
        """Return a language's own name; its code where we have no texts in it."""
        return own_name(locale) if locale in all_locales() else locale

    def rule(self, name: str) -> str:
        """Say which rule gave the priority."""
        return self._first(f"rule-{name}", STAFF, {}) or name

    def hint(self, name: str) -> str:
        """Say a form of exploitation an answer hints at."""
        return self.t(f"hint-{name}")

    def question(self, item: str) -> str:
        """Return a question as it is asked; the item's id where no text is known."""
        return self._first(f"item-{item}", STAFF, {}) or self._asked(item) or item

    def answer(self, item: str, choice: str) -> str:
        """Return what an answer's button says; its id where no text is known."""
        own = self._first(f"answer-{item}-{choice}", STAFF, {})
        if own is not None or choice == "skip":
            return own or self.t("answer-skipped")
        command = self._asked(f"command-{choice}") if item == choice else None
        # How a sign is known is asked in the same words of each of them.
        shared = self._asked(f"certainty-{choice}") if _BOX.fullmatch(item) else None
        return command or shared or self._asked(f"{item}.{choice}") or choice

    def of_person(self, said: str, number: object) -> str:
        """Say of whom something was said, where a report is about several people."""
        return self.t("of-person", number=str(number), said=said)

    def reason(self, reason: Mapping[str, object], *, several: bool = False) -> str:
        """Say one reason: question, answer, what it points to, and what it weighs.

        ``several``: the report is about several people, so its person is named first.
        """
        said = self._reason(reason)
        return self.of_person(said, reason.get("person", 1)) if several else said

    def _reason(self, reason: Mapping[str, object]) -> str:
        item, choice = str(reason.get("item", "")), str(reason.get("answer", ""))
        indicator = str(reason.get("indicator", ""))
        said = f"{self.question(item)} {self._quoted(item, choice)}".strip()
        points_to = self._first(f"indicator-{_id(indicator)}", STAFF, {}) or indicator
        weight = self._weight(reason)
        return " ".join(
            part for part in (said, f"→ {points_to}" if points_to else "", weight) if part
        )

    def fault(self, fault: Fault) -> str:
        """Say what is wrong with a field of a form."""
        name = self._first(f"field-{fault.field}", STAFF, {}) or self._first(fault.field, STAFF, {})
        return f"{name or fault.field}: {self.t(f'fault-{fault.code}')}"

    def _quoted(self, item: str, choice: str) -> str:
        return f"«{self.answer(item, choice)}»" if choice else ""

    def _weight(self, reason: Mapping[str, object]) -> str:
        strength = str(reason.get("class", ""))
        parts = (
            [self.t(f"weight-{strength}", points=str(reason.get("points", 0)))] if strength else []
        )
        parts += [self.t("weight-determinant")] if reason.get("determinant") is True else []
        return f"({', '.join(parts)})" if parts else ""

    def _asked(self, key: str) -> str | None:
        # What was asked in the past tense is shown in the present: the answer is what matters.
        return self._first(key, QUESTIONS, _AS_READ)

    def _first(
        self, key: str, files: tuple[str, ...], args: Mapping[str, str | float]
    ) -> str | None:
        """Return the first text of this key in our language, else in English."""
        for locale in dict.fromkeys((self.locale, SOURCE)):
            for file in files:
                texts = _texts(locale, file)
                if texts is None or not texts.has(key):
                    continue
                try:
                    return texts.text(key, **args)
                except TextMissing:  # it needs what only a conversation knows
                    continue
        return None


def span(length: timedelta) -> str:
    """Write a length of time: under an hour ``mm:ss``, then hours and minutes, then days."""
    seconds = int(abs(length).total_seconds())
    if seconds < _HOUR:
        return f"{seconds // 60:02}:{seconds % 60:02}"
    if seconds < _TWO_DAYS:
        return f"{seconds // _HOUR} h {seconds % _HOUR // 60:02} min"
    return f"{seconds // 86_400} d"


def _id(code: str) -> str:
    """Make a text id of a code: ids of Fluent have no dots."""
    return code.replace(".", "-")
