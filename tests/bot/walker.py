"""Somebody who walks through the whole house, and what has to be true after each of her steps."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from bot import engine
from bot.courier.letters import prepare
from bot.engine import Command, Place, Said, Shown
from bot.flows import FLOWS
from bot.messages import Incoming
from bot.speech import of_conversation, spoken, spoken_apart
from bot.wording import Scene, phrase, understand
from bot.wording.hearing import LANGUAGE_STEPS
from bot.wording.tokens import taken_apart
from escalation.findings import Signal, people_from
from escalation.triage import assess_people
from intake.case import EntryKind, RecordId, Stream
from intake.sealing import Binding, Purpose, seal
from intake.store import casefiles, outbox
from intake.store.outbox import Letter, OutboxKind
from intake.tables import quarantine
from tests.bot.oracle import Told, judged

if TYPE_CHECKING:
    from bot.messages import Outgoing
    from bot.pocket import Conversation
    from bot.runtime import Received
    from bot.speech import Sending
    from intake.case import CaseId
    from intake.sealing import Content
    from tests.bot.corner import Caller, Corner
    from tests.bot.desk_eyes import DeskEyes

MARK: Final = "wqxj"
"""Stands in everything that is typed, and in no text of ours."""
# What has to be heard, and as what; each from one language's everyday words.
PHRASES: Final = {
    "he will kill me": "danger", "меня заперли": "danger", "ще ме убие": "danger",
    "i want to die": "suicide", "не искам да живея": "suicide",
    "i am 15 years old": "child", "на 14 години съм": "child",
}  # fmt: skip
HELP: Final = (Command.PERSON, Command.DANGER, Command.NUMBERS, Command.STOP, Command.LEAVE)
ASKED: Final = {
    "L1": ("welcome", "consent-save"),
    "L2": ("welcome", "consent-contact"),
    "L3": ("referral_consent", "ask"),
    "L4": ("referral_consent", "ask"),
}
_ALARMING: Final = {"danger", "suicide"}
_STRANGERS: Final = {"probing", "abuse"}
_ASIDE: Final = select(func.count()).select_from(quarantine)


@dataclass
class Walker:
    """Her side of it, noted down by the test itself.

    Attributes:
        latest: the last message with buttons.
        pool: every button she has ever seen.
        locale: the language she chose, or her app's; "" before she has written.
        profile: as whom she answers.
        kept: what she writes goes to her case, by what the record says.
        asked: the questions she has seen, with the language she saw them in.
        told: what her cases say, in order.
        opened_as: as whom she opened each.
        agreed: what she writes may go there, by the last that her case says of it.
        code: her newest return code.
    """

    corner: Corner
    eyes: DeskEyes
    caller: Caller
    hint: str = ""
    latest: Outgoing | None = None
    pool: list[str] = field(default_factory=list)
    locale: str = ""
    profile: str = "adult"
    kept: bool = False
    asked: dict[tuple[str, str], str] = field(default_factory=dict)
    told: dict[CaseId, list[Told]] = field(default_factory=dict)
    opened_as: dict[CaseId, str] = field(default_factory=dict)
    agreed: dict[CaseId, bool] = field(default_factory=dict)
    code: str = ""

    @property
    def here(self) -> Conversation | None:
        return self.caller.stands

    def incoming(self, **what: Any) -> Incoming:  # noqa: ANN401  fields of Incoming
        return self.corner.incoming(self.caller, locale_hint=self.hint, **what)

    # --- a step --------------------------------------------------------------------------------

    def does(self, **what: Any) -> Incoming:  # noqa: ANN401  fields of Incoming
        """Do one thing, and look at everything it led to."""
        before = self.here
        incoming = self.incoming(**what)
        received = self.corner.take(incoming)
        self.looks_at(received, before, incoming)
        return incoming

    def looks_at(self, received: Received, before: Conversation | None, did: Incoming) -> None:
        """Check what a step led to."""
        assert received.failed == 0
        self._chose_language(before, did)
        if _begins_anew(before, self.here):
            self.profile, self.asked = "adult", {}
        hers = [one for one in received.sendings if one.caller == self.caller.id]
        assert len(hers) == len(received.sendings), "somebody else was told"
        self._sees(hers)
        after = self.here
        assert hers or _may_be_silent(before, after), "an answer is missing"
        self._is_recorded(before, did)
        if hers and Shown("open_line", "saved") in hers[-1].speech.shown and did.odd is None:
            self._was_saved(before, did)
        self._is_somewhere(after)

    def rests(self) -> None:
        """Check what silence, or staff, have led to."""
        self._is_recorded(self.here, None)
        self._is_somewhere(self.here)

    # --- what she sees -------------------------------------------------------------------------

    def _chose_language(self, before: Conversation | None, did: Incoming) -> None:
        """Say which language is hers now: it changes only where she was asked for it."""
        if before is None:
            offered = self.corner.offered
            self.locale = self.hint if self.hint in offered else offered[0]
        after = self.here
        if after is None:
            return
        came_back = after.notice == "code-right"
        begins = before is None or before.left or engine.ended(before.place)
        if begins and not (did.words or "").strip().isdecimal():
            self.locale = after.locale  # its own name chooses a language before the list is shown
        elif before is not None and before.place.step in LANGUAGE_STEPS and after != before:
            pressed = taken_apart(did.pressed or "")
            chosen = pressed.choice if pressed else after.locale
            meant = pressed and (pressed.flow, pressed.step) == (
                before.place.flow, before.place.step,
            )  # fmt: skip
            if meant and chosen in self.corner.offered and after.place != before.place:
                assert after.locale == chosen
            self.locale = after.locale
        assert came_back or after.locale == self.locale, "another language than hers"
        self.locale = after.locale

    def _sees(self, hers: list[Sending]) -> None:
        street = self.corner.street
        for one in hers:
            rules = (self.corner.numbers, street.offered, street.prompts)
            facts = one.speech.facts
            scene = Scene(self.locale, facts=facts, numbers=self.corner.numbers(facts))
            stand_in = phrase("not-saved", scene)
            for part in spoken_apart(one.speech, *rules):
                self._reads(part)
                assert part.text != stand_in.text, "a text is missing"
            whole = spoken(one.speech, *rules)
            if whole.buttons:
                self.latest = whole
            self.asked |= {(each.flow, each.step): whole.lang for each in one.speech.shown}
            self.code = one.speech.args.get("code", self.code)

    def _reads(self, message: Outgoing) -> None:
        assert message.lang == self.locale, "another language than hers"
        labels = [button.label for row in message.buttons for button in row]
        assert message.text.strip()
        assert all(MARK not in each.casefold() for each in (message.text, *labels)), "her words"
        self.pool += [b.token for row in message.buttons for b in row if not b.copies]

    def _was_saved(self, before: Conversation | None, did: Incoming) -> None:
        """Whoever is told that her words were saved finds them in her case."""
        if before is None or not did.words or MARK not in did.words:
            return
        entries = [content for case in self.eyes.cases for _, content in self.eyes.entries(case)]
        kept = [str(one.get("words") or one.get("text") or "") for one in entries]
        assert any(did.words in each for each in kept), "said to be saved, and is not"

    def _is_somewhere(self, here: Conversation | None) -> None:
        """Where she stands is known; help and a way out work, and so does every button."""
        if here is None or here.left:
            self.kept = False
            return
        assert here.place.known
        place = here.place
        step = engine.step_of(place)
        for command in HELP:
            if step.kind.waits or FLOWS[place.flow].anywhere.get(command.value, None) is None:
                self._works(place, command)
        if not step.kind.waits:
            return
        shows = of_conversation(_asking(here), "telegram")
        street = self.corner.street
        message = spoken(shows, self.corner.numbers, street.offered, street.prompts)
        self._reads(message)
        tokens = [b.token for row in message.buttons for b in row if not b.copies]
        found = {token.split(":")[3] for token in tokens}
        assert {"~danger", "~leave", "~stop"} <= found
        assert "~person" in found or ("~numbers" in found and place.flow == "open_line")
        for token in tokens:
            pressed = Incoming(self.caller.id, None, "telegram", "0", pressed=token)
            said = understand(pressed, place, here.rev, street.offered)
            assert said is not None, "a dead button"
            assert engine.advance(place, said).at.known

    @staticmethod
    def _works(place: Place, command: Command) -> None:
        if command.value in FLOWS[place.flow].anywhere:
            assert engine.advance(place, Said(command=command)).at.known

    # --- what the record says ------------------------------------------------------------------

    def _is_recorded(self, before: Conversation | None, did: Incoming | None) -> None:
        """Nothing is kept before she agreed or said danger; nothing is agreed to unasked."""
        assert self.eyes.database.call(lambda tx: tx.rows(_ASIDE))[0][0] == 0
        for case in self.eyes.cases:
            known = self.told.setdefault(case, [])
            self.opened_as.setdefault(case, self.profile)
            if self.eyes.database.call(casefiles.chain_heads, case)[Stream.BOT].seq == len(known):
                continue
            new = self.eyes.entries(case)[len(known) :]
            if known and new[0][0] is EntryKind.CONTACT:  # her code brings back what she agreed to
                self.kept, self.profile = self.agreed[case], known[-1].profile
            for kind, content in new:
                known.append(self._told(kind, content))
                if kind is EntryKind.CONSENT:
                    self._was_asked(content, before, did)
            self._was_allowed(case, new, known[-len(new) :])
            self._is_judged(case)

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
            one.heard & _ALARMING or (one.item, *one.answer) in _DANGER for one in told
        )  # fmt: skip
        of_strangers = all(
            one.get("item") in _STRANGERS and not one.get("words")
            for kind, one in new if kind is not EntryKind.CONTACT
        )  # fmt: skip
        assert self.kept or danger or True in agreed or of_strangers, "kept without a yes"
        self.kept = (self.kept or danger or True in agreed) and agreed[-1:] != [False]
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

    # --- the staff side ------------------------------------------------------------------------

    def staff(self, kind: OutboxKind, content: Content) -> None:
        """Let staff do something, and carry what may be said of it."""
        here = self.here
        if here is None or here.case is None:
            return
        case, database, corner = here.case, self.corner.database, self.corner
        record = RecordId(next(corner._updates).to_bytes(16, "big"))
        place = Binding(Purpose.OUTBOX, corner.ring.street.org, case, 0, record)
        letter = Letter(kind, seal(content, corner.ring.delivery, place), record)
        self.eyes.database.call(outbox.add_for_case, case, letter, corner.clock())
        for row in database.call(outbox.waiting, corner.clock()):
            if row.letter.kind is OutboxKind.STEP:
                continue
            said = database.call(prepare, row, corner.street, corner.numbers, corner.clock())
            if said is None:
                continue
            database.call(outbox.sent, [(row.letter.record, None)], corner.clock())
            if said.asks:
                self._reads(said.parts[-1])
                self.latest = said.parts[-1]
                self.asked[ASKED["L3"]] = said.parts[-1].lang
        self.rests()


_DANGER: Final = {
    ("danger", "danger"), ("safe-now", "no"), ("danger-there", "yes"), ("alive", "yes-now"),
    ("emergency", "no-life"), ("own-words", "no-life"),
}  # fmt: skip


def _begins_anew(before: Conversation | None, after: Conversation | None) -> bool:
    """She is a stranger: she had left, or nothing of what had ended was kept."""
    if before is None or before.left:
        return True
    over = engine.ended(before.place) and not before.saving
    return over and after is not None and not before.facts.keys() <= after.facts.keys()


def _may_be_silent(before: Conversation | None, after: Conversation | None) -> bool:
    """She left; she is not answered for a day; or the line is open, and a person there."""
    if after is None or after.left:
        return True
    if before is not None and before.muted is not None:
        return True
    return after.person and after.place.flow == "open_line"


def _asking(here: Conversation) -> Conversation:
    """The conversation as it asks its question again."""
    return replace(here, shown=engine.stay(here.place).shown, notice="")
