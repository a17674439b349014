"""One answer for everybody, byte for byte; what a silence outlives; what the log may tell."""

# ruff: noqa: RUF001  Bulgarian is not a misspelling of English

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from structlog.testing import capture_logs

from bot.conduct import NARRATIVES
from bot.engine import Place
from bot.flows import FLOWS
from bot.grammar import Kind
from bot.pocket import seal_conversation
from bot.runtime import silence
from bot.speech import spoken
from intake.case import EntryKind
from intake.retention.street import forget_street
from intake.store import callers, conversations
from intake.store.conversations import ConversationRow
from tests.bot.corner import OFFERED, Corner
from tests.bot.street import RING
from tests.bot.test_conduct import ABUSE, CALM, DANGER, PROBING

if TYPE_CHECKING:
    from bot.messages import Outgoing
    from bot.pocket import Conversation
    from tests.bot.corner import Caller
    from tests.bot.desk_eyes import DeskEyes
    from tests.fakes import FixedClock

PLACES = [
    Place(flow.name, step.id)
    for flow in FLOWS.values()
    for step in flow.steps.values()
    if (step.kind.waits or step.kind is Kind.END) and (flow.name, step.id) not in NARRATIVES
]
ASKED = {"en": "did Maria write to you?", "bg": "Мария писала ли ви е?"}


def stands_at(caller: Caller, here: Conversation) -> None:
    """Put a caller's conversation somewhere, as if it had come there."""
    corner = caller.corner
    sealed = seal_conversation(here, caller.id, RING.street)
    row = ConversationRow(caller.id, here.rev, sealed, corner.clock() + corner.street.idle)
    corner.database.call(conversations.save, row)


def answered(corner: Corner, *who: Caller, words: str) -> list[Outgoing]:
    """Let callers write the same words at once; return what each is told."""
    corner.sendings.clear()
    corner.take(*(corner.incoming(caller, words=words) for caller in who))
    told = {one.caller: one.speech for one in corner.sendings}
    assert len(corner.sendings) == len(who)
    return [spoken(told[caller.id], corner.numbers, OFFERED, corner.prompts) for caller in who]


@pytest.mark.parametrize("locale", ["en", "bg"])
def test_at_every_step_of_every_flow_everybody_is_told_the_same(
    corner: Corner, eyes: DeskEyes, locale: str
) -> None:
    known, stranger, new = (corner.who(number) for number in (1, 2, 3))
    with_case = known.agrees(locale).stands
    assert with_case is not None
    assert with_case.case == eyes.case
    stranger.say("/start")
    without = replace(with_case, case=None, key_id=None, saving=False, contact=None)
    (expected,) = answered(corner, new, words=ASKED[locale])
    if locale == "bg":
        stands_at(stranger, replace(without, facts={"locale": locale}))
        (expected,) = answered(corner, stranger, words=ASKED[locale])
    assert not expected.buttons
    for number, place in enumerate(PLACES, 50):
        kinds = [{"person": True}, {"left": True, "saving": False}, {"danger": True}, {}]
        facts = [{"profile": "minor", "country": "hu"}, {"country": "other"}, {"country": "bg"}]
        kind, fact = kinds[number % 4], facts[number % 3]
        stands_at(known, replace(with_case, place=place, rev=number, facts=fact, **kind))  # type: ignore[arg-type]  # fields of Conversation
        stands_at(stranger, replace(without, place=place, rev=number, facts=fact))
        for told in answered(corner, known, stranger, words=ASKED[locale]):
            assert told == expected, place
        for caller in (known, stranger):
            assert caller.stands is not None
            assert (caller.stands.place, caller.stands.rev) == (place, number + 1)


def test_asking_leaves_nothing_of_a_stranger_but_that_somebody_wrote(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who()
    with capture_logs() as lines:
        caller.say(PROBING)
    told = {"event": "conduct", "kind": "probing", "channel": "telegram", "log_level": "info"}
    assert lines == [told]
    assert caller.stands is None
    assert not eyes.cases
    caller.say("/start")
    assert caller.at == "welcome:language"
    corner.clock.move(days=2)
    assert corner.database.call(silence, corner.street, corner.clock()) == 1
    assert corner.database.call(forget_street, corner.clock()).callers == 1


def test_asking_in_a_case_becomes_a_sign_in_it(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().on_the_line()
    caller.say(PROBING)
    kind, content = eyes.entries()[-1]
    assert (kind, content["item"], content["words"]) == (EntryKind.ANSWER, "probing", PROBING)
    assert eyes.signals()[-1]["flags"] == ["probing"]
    assert caller.stands is not None
    assert caller.stands.compromised == corner.clock()
    caller.say("and her address?")
    assert eyes.entries()[-1][1]["text"] == "and her address?"


def test_whoever_holds_the_phone_after_she_left_is_told_of_without_words(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().on_the_line()
    caller.say("leave")
    caller.say(PROBING)
    _, content = eyes.entries()[-1]
    assert (content["item"], content["words"]) == ("probing", "")
    assert caller.stands is not None
    assert caller.stands.left
    caller.say("/start")
    assert caller.at == "welcome:language"
    assert caller.stands.compromised is not None


def muted(corner: Corner, number: int = 1) -> Caller:
    caller = corner.who(number)
    caller.say("/start")
    caller.say(ABUSE)
    caller.say(ABUSE)
    return caller


def test_a_silence_is_said_once_with_the_numbers_and_then_nothing_is(corner: Corner) -> None:
    caller = muted(corner)
    assert "112" in caller.sees.text
    assert not caller.sees.buttons
    said = len(corner.sendings)
    for words in (CALM, "/start", ABUSE, "person"):
        caller.say(words)
    corner.take(corner.incoming(caller, pressed="v1:0:language:en:0001", press="9"))
    assert len(corner.sendings) == said


def test_a_silence_outlives_a_restart_and_what_is_idle_and_ends_after_its_day(
    corner: Corner, clock: FixedClock
) -> None:
    caller = muted(corner)
    clock.move(hours=23)
    assert corner.database.call(silence, corner.street, clock()) == 0
    corner.database.call(forget_street, clock())
    again = Corner(corner.database, RING, clock)  # another process with the same keys
    again._updates = corner._updates
    same = again.who()
    same.say(CALM)
    assert not again.sendings
    clock.move(hours=1, minutes=1)
    assert corner.database.call(silence, corner.street, clock()) == 1
    assert caller.stands is None
    same.say(CALM)
    assert same.at == "welcome:language"


def test_a_boundary_outlives_idling_and_a_restart(corner: Corner, clock: FixedClock) -> None:
    caller = corner.who()
    caller.say(ABUSE)
    clock.move(minutes=31)
    assert corner.database.call(silence, corner.street, clock()) == 1
    assert caller.stands is not None
    assert caller.stands.left
    clock.move(hours=20)
    caller.say(ABUSE)
    assert corner.sendings[-1].speech.notice == "muted"


def test_what_was_remembered_is_forgotten_with_the_address(
    corner: Corner, clock: FixedClock
) -> None:
    caller = muted(corner)
    clock.move(hours=24, minutes=1)
    corner.database.call(silence, corner.street, clock())
    clock.move(hours=1)
    corner.database.call(forget_street, clock())
    assert not corner.database.call(callers.load, {caller.id})


def test_danger_is_answered_in_the_middle_of_a_silence(corner: Corner, eyes: DeskEyes) -> None:
    caller = muted(corner)
    caller.say(DANGER)
    assert caller.at == "welcome:emergency"
    assert "112" in caller.sees.text
    assert eyes.signals()[-1]["flags"] == ["danger-word"]
    caller.say(ABUSE)
    caller.say(ABUSE)
    assert caller.stands is not None
    assert caller.stands.muted is None
    assert [one["flags"] for one in eyes.signals()].count(["abuse"]) == 1


def test_the_log_tells_how_somebody_was_met_and_never_who_or_what(
    corner: Corner, eyes: DeskEyes
) -> None:
    known = corner.who(2).on_the_line()
    with capture_logs() as lines:
        muted(corner).say(CALM)
        known.say(ABUSE)
        known.say(PROBING)
    assert [line["kind"] for line in lines] == ["warned", "muted", "silent", "flagged", "probing"]
    assert {name for line in lines for name in line} == {"event", "kind", "channel", "log_level"}
    assert eyes.kinds()


def asked_and_took_all_back(corner: Corner) -> Caller:
    caller = corner.who().on_the_line()
    caller.say(ASKED["en"])
    caller.say("withdraw")
    return caller.press("withdraw:all")


@pytest.mark.parametrize("between", ["nothing", "leaves", "silence", "insults"])
def test_taking_all_back_and_beginning_anew_ends_no_hold(
    corner: Corner, eyes: DeskEyes, clock: FixedClock, between: str
) -> None:
    caller = asked_and_took_all_back(corner)
    old = eyes.case
    if between == "leaves":
        caller.say("leave")
    elif between == "silence":
        clock.move(hours=1)
        corner.database.call(silence, corner.street, clock())
    elif between == "insults":
        for words in (ABUSE, ABUSE, DANGER):
            caller.say(words)
        caller.press("emergency:go-on")
    if between != "insults":
        caller.say("hello")
    caller.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    here = caller.stands
    assert here is not None
    assert here.compromised is not None
    assert here.case != old
    assert [each for each in eyes.signals(here.case) if "probing" in each["flags"]]
    told = [content for _, content in eyes.entries(here.case) if content.get("item") == "probing"]
    assert [content["words"] for content in told] == [""]
    assert told[0]["at"] >= here.compromised.isoformat(), "to release it they need not go back"


def test_a_hold_without_a_case_is_forgotten_after_a_day(corner: Corner, clock: FixedClock) -> None:
    caller = asked_and_took_all_back(corner)
    caller.say("leave")
    clock.move(hours=23)
    corner.database.call(silence, corner.street, clock())
    assert caller.stands is not None
    clock.move(hours=2)
    corner.database.call(silence, corner.street, clock())
    assert caller.stands is None
