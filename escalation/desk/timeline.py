"""What the opened entries of a case say together. Pure: no key and no row comes in here.

An entry that does not open, or whose place in its chain is wrong, stays in the timeline with its
fault. It is never hidden, and nothing is concluded from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Final

from escalation.desk.offered import offers_in
from escalation.forms import FormWrong
from escalation.plan import Plan, plan_from
from escalation.referral import ledger_of
from escalation.safety import SafetyAssessment, safety_from_content
from intake.case import Disposition, EntryKind, Level, RecordId, Stream
from intake.indicators import Flag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from escalation.desk.offered import Offer
    from intake.case import OutboxState, Stage
    from intake.consent import Ledger
    from intake.sealing import ChainFault, Content

GONE: Final = frozenset(
    {
        Disposition.LEFT.value,
        Disposition.NOT_SAFE.value,
        Disposition.NO_CONSENT.value,
        Disposition.EXPIRED.value,
    }
)
"""Ends of a contact after which nobody may be there to read a message."""
HEARD: Final = frozenset({EntryKind.ANSWER, EntryKind.WORDS, EntryKind.CONSENT, EntryKind.VOICE})
"""What only a caller's own doing causes."""
SIGNS: Final = frozenset({Flag.PROBING.value, Flag.ABUSE.value, Flag.VOICE_ONLY.value})
"""Items of what the bot notes about whoever writes: nothing was said or answered with them."""
BEFORE_QUESTIONS: Final = frozenset({"safe-to-write", "country", "age", "for-whom"})
"""Items that everybody answers on the way to the questions."""
SAFE_AGAIN: Final = "contact-safe"
YOUNG: Final = ("age", "minor")
REPORTS: Final = ("for-whom", "someone")
"""The answer with which somebody begins to write about another person."""
_WRITING: Final = frozenset({Level.L1.value, Level.L2.value})
INVITED: Final = ("known", "invite-known")
"""The answer of somebody whose organisation gave them a code that is good; its words name it."""
APPROVED: Final = "approved"
AGREED, OK_WORD, DURESS_WORD, LIFTED = "agreed", "ok-word", "duress-word", "lifted"
"""What an entry of the contact plan says: a plan was made, a word was said, staff ended a hold."""


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of a timeline.

    Attributes:
        stream: whose chain it stands in.
        at: aware time; the hour of its row where its content is closed to us.
        by: shown name of the member who wrote it; empty for the bot and the watch.
        lead: whether that member is a lead.
        content: what was opened; ``None`` where it did not open.
        faults: codes of what is wrong with its place in the chain.
        delivery: what became of the message this entry stands for.
        waits: until when it waits for a safe time, where it does.
    """

    stream: Stream
    seq: int
    kind: EntryKind
    record: RecordId
    at: datetime
    by: str = ""
    lead: bool = False
    content: Content | None = None
    faults: tuple[str, ...] = ()
    delivery: OutboxState | None = None
    waits: datetime | None = None

    @property
    def heard(self) -> bool:
        """Whether the caller did this; what became of a voice note is nobody's doing."""
        if self.kind in {EntryKind.CONTACT_PLAN, EntryKind.CONSENT}:
            return self.stream is Stream.BOT
        afterwards = self.kind is EntryKind.VOICE and self.text("what")
        return self.kind in HEARD and not afterwards and self.text("item") not in SIGNS

    def text(self, name: str) -> str:
        """Return a field of the content that is text; empty when there is none."""
        value = (self.content or {}).get(name)
        return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """A case, opened.

    Attributes:
        lines: every entry of both chains, oldest first.
        faults: what is wrong with each chain; empty means intact.
        files: which voice notes are here, and when each is erased; ``None``: with the case.
    """

    lines: tuple[Line, ...]
    faults: tuple[tuple[Stream, ChainFault], ...] = ()
    files: Mapping[RecordId, datetime | None] = field(default_factory=dict)

    def last(self, kind: EntryKind) -> Line | None:
        """Return the newest readable entry of a kind."""
        return next(self._newest(lambda line: line.kind is kind), None)

    @property
    def locale(self) -> str:
        """The language the caller wrote in last; empty where no entry says it."""
        spoken = self._newest(lambda line: line.stream is Stream.BOT and bool(line.text("locale")))
        return next((line.text("locale") for line in spoken), "")

    @property
    def left(self) -> datetime | None:
        """When the caller left, unless they wrote again since."""
        for line in self._newest(lambda line: line.stream is Stream.BOT):
            if line.heard:
                return None
            if line.kind is EntryKind.END and line.text("disposition") in GONE:
                return line.at
        return None

    @property
    def compromised(self) -> str:
        """When somebody last asked about others here, as the bot wrote it; empty when nobody did.

        Empty, too, once staff have said that the contact is safe again: about everything up to a
        question they had read, so that a later one counts anew.
        """
        asked = (line.text("at") for line in self._newest(_is_probing))
        safe = (
            line.text("until")
            for line in self._newest(lambda line: line.text("what") == SAFE_AGAIN)
            if line.kind is EntryKind.STAGE and not line.faults
        )
        last = max(asked, default="")
        return last if last > max(safe, default="") else ""

    @property
    def silent(self) -> bool:
        """Whether the caller agreed to be read and then, until it ended, said nothing at all."""
        kinds = [line for line in self.lines if line.stream is Stream.BOT]
        consent = next((n for n, each in enumerate(kinds) if each.kind is EntryKind.CONSENT), None)
        if consent is None or self.left is None:
            return False
        last = next(each for each in reversed(kinds) if each.kind is EntryKind.END)
        expired = last.text("disposition") == Disposition.EXPIRED.value
        return expired and not any(_says_something(line) for line in kinds[consent:])

    @property
    def heard(self) -> int:
        """How often the caller has said something."""
        return sum(line.heard for line in self.lines)

    def heard_after(self, moment: datetime) -> bool:
        """Say whether the caller did anything after a moment."""
        return any(line.heard and line.at > moment for line in self.lines)

    @property
    def agreed(self) -> Line | None:
        """The newest contact plan the caller made; ``None``: any time will do."""
        return next(self._of_the_plan(AGREED), None)

    @property
    def held(self) -> datetime | None:
        """When the alarm word was said, unless staff have decided since that writing is safe."""
        line = next(self._of_the_plan(DURESS_WORD, LIFTED), None)
        return line.at if line is not None and line.text("what") == DURESS_WORD else None

    @property
    def proved(self) -> bool:
        """Whether the last code word that was said is the one by which we know them."""
        line = next(self._of_the_plan(OK_WORD, DURESS_WORD), None)
        return line is not None and line.text("what") == OK_WORD and not line.faults

    @property
    def contacts_made(self) -> int:
        """How many messages of ours the caller has been sent since the safety assessment."""
        safety = self.last(EntryKind.SAFETY)
        return sum(
            line.kind is EntryKind.REPLY and (safety is None or line.at >= safety.at)
            for line in self.lines
        )

    @property
    def plan(self) -> Plan:
        """The crisis plan as it stands; one that cannot be read counts as none."""
        line = self.last(EntryKind.PLAN)
        steps = (line.content or {}).get("steps") if line else None
        rows = [each for each in steps if isinstance(each, dict)] if isinstance(steps, list) else []
        try:
            return plan_from(rows)
        except FormWrong:
            return Plan(())

    @property
    def safety(self) -> SafetyAssessment | None:
        """The safety assessment as it stands; one that cannot be read counts as none."""
        line = self.last(EntryKind.SAFETY)
        try:
            return safety_from_content(line.content or {}) if line else None
        except FormWrong:
            return None

    @property
    def young(self) -> bool:
        """Whether the caller once said that they are under 18."""
        return any(True for _ in self._answered(*YOUNG))

    @property
    def reporter(self) -> str | None:
        """The organisation that invited whoever reports; empty: unverified; ``None``: no report."""
        if not any(True for _ in self._answered(*REPORTS)):
            return None
        return next((line.text("words") for line in self._answered(*INVITED)), "")

    @property
    def consents(self) -> tuple[Content | None, ...]:
        """Every consent entry, in the order in which they happened.

        What the bot heard, and what a member wrote down. ``None`` for one that is closed, or that
        is not surely a member's: it may have been a no.
        """
        said = (line for line in self.lines if line.kind is EntryKind.CONSENT)
        return tuple(
            line.content if line.stream is Stream.BOT or _is_a_members(line) else None
            for line in said
        )

    def said_last(self, level: Level) -> bool | None:
        """Return the newest readable answer about a permission; ``None``: there is none."""
        about = self._newest(lambda line: line.kind is EntryKind.CONSENT)
        said = (line for line in about if line.text("level") == level.value)
        return next(((line.content or {}).get("given") is True for line in said), None)

    @property
    def told_not_to_write(self) -> datetime | None:
        """When a member was told that the caller wants no message, unless they wrote since."""
        for line in self._newest(lambda line: line.heard or line.kind is EntryKind.CONSENT):
            if line.heard:
                return None
            if line.text("level") in _WRITING and (line.content or {}).get("given") is False:
                return line.at
        return None

    @property
    def ledger(self) -> Ledger:
        """What the caller has allowed and not taken back."""
        return ledger_of(self.consents)

    @property
    def withdrawn(self) -> tuple[Level, ...]:
        """What the caller had allowed and has taken back, lowest level first.

        A no to a question that was never answered with yes takes nothing back.
        """
        return tuple(sorted({each.level for each in self.ledger.withdrawn}))

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Every referral, oldest first. What was asked first under an id stands."""
        return offers_in(self.lines, self.consents)

    def offer(self, referral: RecordId) -> Offer | None:
        """Return one referral."""
        return next((each for each in self.offers if each.terms.referral == referral), None)

    def approved_by_lead(self, stage: Stage) -> bool:
        """Say whether a lead approved the closing of this case where it stands now."""
        for line in self._newest(lambda line: line.kind is EntryKind.STAGE):
            if line.text("what") != APPROVED:
                return False
            if line.lead and not line.faults and line.text("from") == stage.value:
                return True
        return False

    def _answered(self, item: str, choice: str) -> Iterator[Line]:
        """Yield what the caller said so, newest first; what is not surely the bot's is no proof."""
        return self._newest(
            lambda line: (
                line.stream is Stream.BOT
                and not line.faults
                and line.kind is EntryKind.ANSWER
                and line.text("item") == item
                and choice in _choices(line)
            )
        )

    def _of_the_plan(self, *what: str) -> Iterator[Line]:
        def wanted(line: Line) -> bool:
            by = Stream.DESK if line.text("what") == LIFTED else Stream.BOT
            named = line.kind is EntryKind.CONTACT_PLAN and line.text("what") in what
            return named and line.stream is by

        return self._newest(wanted)

    def _newest(self, wanted: Callable[[Line], bool]) -> Iterator[Line]:
        return (line for line in reversed(self.lines) if line.content is not None and wanted(line))


def _choices(line: Line) -> list[object]:
    chosen = (line.content or {}).get("answer")
    return list(chosen) if isinstance(chosen, list) else []


def _is_a_members(line: Line) -> bool:
    """Say whether a consent of the desk's chain was signed by a member, and says how it was asked.

    Nobody at a desk hears the chat.
    """
    return bool(line.by) and not line.faults and line.text("how") != "chat"


def _is_probing(line: Line) -> bool:
    return line.kind is EntryKind.ANSWER and line.text("item") == Flag.PROBING.value


def _says_something(line: Line) -> bool:
    """Say whether a line is an answer to a question of the screening, or words."""
    if line.kind is EntryKind.WORDS:
        return True
    return line.kind is EntryKind.ANSWER and line.text("item") not in SIGNS | BEFORE_QUESTIONS


def moment_of(value: object) -> datetime | None:
    """Return the aware time a content holds as ISO text, or None."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None
