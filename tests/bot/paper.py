"""What the record says of somebody who walks through the whole house, read after each step."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from bot.wording.tokens import taken_apart
from escalation.findings import Signal, people_from
from escalation.triage import assess_people
from intake.case import EntryKind, Stream
from intake.store import casefiles
from intake.tables import quarantine
from tests.bot.oracle import Told, judged

if TYPE_CHECKING:
    from bot.messages import Incoming
    from bot.pocket import Conversation
    from intake.case import CaseId
    from tests.bot.desk_eyes import DeskEyes

# What has to be heard, and as what; each from one language's everyday words.
PHRASES: Final = {
    "he will kill me": "danger", "меня заперли": "danger", "ще ме убие": "danger",
    "i want to die": "suicide", "не искам да живея": "suicide",
    "i am 15 years old": "child", "на 14 години съм": "child",
}  # fmt: skip
ASKED: Final = {
    "L1": ("welcome", "consent-save"),
    "L2": ("welcome", "consent-contact"),
    "L3": ("referral_consent", "ask"),
    "L4": ("referral_consent", "ask"),
}
_ALARMING: Final = {"danger", "suicide"}
_STRANGERS: Final = {"probing", "abuse"}
_ASIDE: Final = select(func.count()).select_from(quarantine)
_DANGER: Final = {
    ("danger", "danger"), ("safe-now", "no"), ("danger-there", "yes"), ("alive", "yes-now"),
    ("emergency", "no-life"), ("own-words", "no-life"),
}  # fmt: skip


def has_alarm(words: str) -> bool:
    """Say whether these words have to be heard, whatever was asked."""
    return bool(
        {meaning for one, meaning in PHRASES.items() if one in words.casefold()} & _ALARMING
    )


@dataclass
class Paper:
    """What was written down of her, and what may have been.

    Attributes:
        profile: as whom she answers.
        kept: what she writes goes to her case, by what the record says.
        asked: the questions she has seen, with the language she saw them in.
        told: what her cases say, in order.
        opened_as: as whom she opened each.
        agreed: what she writes may go there, by the last that her case says of it.
        as_whom: as whom she last answered in each.
        elsewhere: cases of devices she has left behind, and whether what is written there is kept.
        alarmed: danger was written down by this step.
        closed: cases that staff have closed, and that she knows of.
    """

    eyes: DeskEyes
    profile: str = "adult"
    kept: bool = False
    asked: dict[tuple[str, str], str] = field(default_factory=dict)
    told: dict[CaseId, list[Told]] = field(default_factory=dict)
    opened_as: dict[CaseId, str] = field(default_factory=dict)
    agreed: dict[CaseId, bool] = field(default_factory=dict)
    as_whom: dict[CaseId, str] = field(default_factory=dict)
    elsewhere: dict[CaseId, bool] = field(default_factory=dict)
    alarmed: bool = False
    closed: set[CaseId] = field(default_factory=set)

    def is_of_a_stranger(self) -> None:
        """Know nothing any more of what was asked and answered."""
        self.profile, self.asked = "adult", {}

    def length(self, case: CaseId) -> int:
        """How much she has put into a case."""
        return self.eyes.database.call(casefiles.chain_heads, case)[Stream.BOT].seq

    def lies_elsewhere(self, here: Conversation | None) -> None:
        """Know that she takes another device, and may never come back to this one."""
        if here is not None and here.case is not None:
            self.elsewhere[here.case] = self.kept
        self.kept = False

    @property
    def words(self) -> list[str]:
        """All that stands in her cases in her own words."""
        entries = [content for case in self.eyes.cases for _, content in self.eyes.entries(case)]
        return [str(one.get("words") or one.get("text") or "") for one in entries]

    def is_read(self, before: Conversation | None, did: Incoming | None) -> None:
        """Nothing is kept before she agreed or said danger; nothing is agreed to unasked."""
        self.alarmed = False
        assert self.eyes.database.call(lambda tx: tx.rows(_ASIDE))[0][0] == 0
        for case in self.eyes.cases:
            known = self.told.setdefault(case, [])
            self.opened_as.setdefault(case, self.profile)
            if self.length(case) == len(known):
                continue
            assert case not in self.closed, "written where nobody looks any more"
            new = self.eyes.entries(case)[len(known) :]
            if known and new[0][0] is EntryKind.CONTACT:  # her code brings back what she agreed to
                self.kept, self.profile = self.agreed[case], self.as_whom[case]
                self.elsewhere.pop(case, None)
            mine = self.profile
            if case in self.elsewhere:  # a contact on the device she has left behind has ended
                self.profile = self.as_whom.get(case, mine)
            known += [self._told(kind, content) for kind, content in new]
            for content in (one for kind, one in new if kind is EntryKind.CONSENT):
                self._was_asked(content, before, did)
            self._was_allowed(case, new, known[-len(new) :])
            self._is_judged(case)
            self.profile = mine if case in self.elsewhere else self.profile

    def _told(self, kind: EntryKind, content: dict[str, Any]) -> Told:
        item, answer = str(content.get("item", "")), tuple(content.get("answer") or ())
        if kind is EntryKind.VOICE:
            item, answer = "voice", ("",)
        elif kind is not EntryKind.ANSWER:
            item, answer = kind.value, ()
        if (item, answer) in {("age", ("minor",)), ("age", ("adult",))}:
            self.profile = answer[0]
        if (item, answer) == ("for-whom", ("someone",)):
            self.profile = "frontline"
        words = str(content.get("words") or content.get("text") or "").casefold()
        heard = frozenset(meaning for phrase, meaning in PHRASES.items() if phrase in words)
        return Told(item, answer, heard, content.get("person", 1), self.profile)

    def _was_asked(
        self, content: dict[str, Any], before: Conversation | None, did: Incoming | None
    ) -> None:
        where = ASKED[content["level"]]
        if not content["given"]:
            withdrawn = {place for place in self.asked if place[1] == "withdraw"}
            assert where in self.asked or withdrawn, "taken back unasked"
            return
        assert before is not None
        assert did is not None
        assert (before.place.flow, before.place.step) == where, "agreed to without the question"
        assert self.asked.get(where) == content["locale"], "agreed to without seeing it"
        if did.pressed is not None:
            pressed = taken_apart(did.pressed)
            assert pressed is not None
            assert pressed.rev == before.rev & 0xFFFF, "an old yes"

    def _was_allowed(
        self, case: CaseId, new: list[tuple[EntryKind, dict[str, Any]]], told: list[Told]
    ) -> None:
        agreed = [one["given"] for kind, one in new if kind is EntryKind.CONSENT
                  and one["level"] == "L1"]  # fmt: skip
        danger = any(
            bool(one.heard & _ALARMING) or (one.item, *one.answer) in _DANGER for one in told
        )  # fmt: skip
        self.alarmed = self.alarmed or danger
        of_strangers = all(
            one.get("item") in _STRANGERS and not one.get("words")
            for kind, one in new if kind is not EntryKind.CONTACT
        )  # fmt: skip
        takes_back = all(kind is EntryKind.CONSENT and not one["given"] for kind, one in new)
        kept = self.elsewhere.get(case, self.kept) or takes_back
        assert kept or danger or True in agreed or of_strangers, "kept without a yes"
        if case in self.elsewhere:
            return
        self.kept = (self.kept or danger or True in agreed) and agreed[-1:] != [False]
        if self.kept:
            self.as_whom[case] = self.profile
        self.agreed[case] = self.kept or (self.agreed.get(case, False) and not agreed)

    def _is_judged(self, case: CaseId) -> None:
        """What sorting makes of her signals is what somebody makes of them who read the paper."""
        row = self.eyes.database.call(casefiles.case, case)
        assert row is not None
        signals = [Signal.read(content) for content in self.eyes.signals(case)]
        found = assess_people(people_from(signals, row.profile))
        assert found.rule != "triage-failed"
        told = [one for one in self.told[case] if one.item != "contact"]
        verdict = judged(told, self.opened_as[case])
        assert (verdict.concern, verdict.priority) == (found.concern.value, found.priority.value), (
            f"{verdict} {found.concern_rule} {found.rule} {found.reasons}"
        )
