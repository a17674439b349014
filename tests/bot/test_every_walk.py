"""Every flow in every language, walked through with whatever anybody does, over the real record.

Nothing fails, nobody is lost, nothing is kept unasked; and how urgent it is, is judged twice.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from typing_extensions import override

from bot.engine import Place
from bot.messages import Incoming, Odd, Voice
from bot.runtime import silence
from bot.wording.hearing import command_words, label_words
from intake.db import Database, Side
from intake.store.outbox import OutboxKind
from locales import all_locales, complete
from tests.bot.chance import CHOICES, seeded
from tests.bot.corner import Corner
from tests.bot.desk_eyes import DeskEyes
from tests.bot.paper import PHRASES, Paper
from tests.bot.street import a_ring
from tests.bot.walker import MARK, Walker
from tests.bot.window import HELLO
from tests.fakes import FixedClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from intake.sealing import Content

LOCALES = tuple(locale for locale in all_locales() if complete(locale))
CHANNELS = ("telegram", "web")
PAST_WELCOME = ("safe-to-write:yes", "country:bg", "consent-save:yes", "consent-contact:yes")
REPORT = (*PAST_WELCOME, "age:adult", "for-whom:someone")
# How somebody begins: what she presses once she has chosen her language.
BEGINNINGS = {
    "stranger": (),
    "asked": ("safe-to-write:yes", "country:hu"),
    "adult": (*PAST_WELCOME, "age:adult", "for-whom:myself"),
    "short of time": (*PAST_WELCOME, "age:adult", "for-whom:myself", "five-minutes:no"),
    "minor": (*PAST_WELCOME, "age:minor"),
    "reporter": (*REPORT, "as-what:work", "danger-there:no", "known:~skip", "about:adult"),
    "relative": (*REPORT, "as-what:family"),
    "advice": (*REPORT, "as-what:advice"),
    "information": (*PAST_WELCOME, "age:adult", "for-whom:information"),
    "on the line": (*PAST_WELCOME, "age:adult", "for-whom:myself", "five-minutes:~person"),
}
ASK = {
    "kind": "ask", "referral": "ab" * 16, "receiver": "An organisation", "country": "hu",
    "help": ["help-shelter"], "fields": ["languages"], "levels": ["L3", "L4"],
    "text_version": "referral-consent/1",
}  # fmt: skip
FREE = (
    "",
    "🆘🙂",
    "1, 2",
    "мой паспорт забрали",
    "nie mam dokumentów",
    "\u200f؟",
    "a\u0000b",
    "...",
)
STRANGE = ("is my wife there?", "where is the shelter", "fuck you", "you stupid cunt")
FORGED = (
    "",
    "v1",
    "v1:0:consent-save:yes:0000",
    "v1:9:x:y:0",
    "v1:1:leave:~leave~:ffff",
    "~danger",
)
PLACES = st.integers(0, 40)


@cache
def typed() -> tuple[str, ...]:
    """Every command with every way to type it."""
    return tuple(words for _, words in command_words())


class Walk(RuleBasedStateMachine):
    """One caller, and whatever she and the staff may do.

    Whatever is left to chance follows from ``chance``: the same steps are the same walk.
    """

    walker: Walker

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.ends = ExitStack()
        url = f"sqlite:///{path}"
        self.bot = Database.open(url, side=Side.BOT, writers=1)
        self.keeper = Database.open(url, side=Side.RECORD, writers=1)
        self.clock = FixedClock()
        self.last: Incoming | None = None
        self.ends.callback(path.unlink)
        self.ends.callback(self.bot.close)
        self.ends.callback(self.keeper.close)

    @override
    def teardown(self) -> None:
        with self.ends:
            eyes = self.walker.paper.eyes
            for case in eyes.cases:
                assert eyes.entries(case), "the chain of a case is broken"

    @initialize(
        hint=st.sampled_from(("", "xx", *LOCALES)),
        locale=st.sampled_from(LOCALES),
        beginning=st.sampled_from(sorted(BEGINNINGS)),
        keys=st.integers(0, 2),
        channel=st.sampled_from(CHANNELS),
        chance=st.integers(0, 2**32 - 1),
    )
    def comes(  # noqa: PLR0913  all that is drawn for a walk
        self, *, hint: str, locale: str, beginning: str, keys: int, channel: str, chance: int
    ) -> None:
        self.ends.enter_context(seeded(chance))
        ring = a_ring()
        corners = {
            one: Corner(self.bot, ring, self.clock, channel=one, offered=LOCALES)
            for one in CHANNELS
        }
        eyes = DeskEyes(self.keeper, ring)
        eyes.mint(keys)
        self.walker = Walker(corners, Paper(eyes), corners[channel].who(), hint)
        if self.walker.on_page:
            self.last = self.walker.opens()
        else:
            self.does(words="/start")
        for name in (f"language:{locale}", *BEGINNINGS[beginning]):
            tokens = [one for one in self.shown if ":".join(one.split(":")[2:4]) == name]
            self.does(pressed=tokens[0], press="1")

    def does(self, **what: object) -> None:
        self.last = self.walker.does(**what)

    @property
    def shown(self) -> list[str]:
        """The buttons she has before her."""
        return self.walker.tokens

    # --- what she presses ----------------------------------------------------------------------

    def answers(self, which: int) -> None:
        tokens = [one for one in self.shown if "~" not in one or "~done" in one]
        if tokens:
            self.does(pressed=tokens[which % len(tokens)], press="1")

    @rule(which=PLACES)
    def presses_an_answer(self, which: int) -> None:
        self.answers(which)

    @rule(several=st.lists(PLACES, min_size=2, max_size=6))
    def presses_several_answers(self, several: list[int]) -> None:
        for which in several:
            self.answers(which)

    @rule(which=PLACES)
    def presses_any_button(self, which: int) -> None:
        if self.shown:
            self.does(pressed=self.shown[which % len(self.shown)], press="1")

    @rule(which=st.integers(0, 4000))
    def presses_an_old_button(self, which: int) -> None:
        pool = self.walker.pool
        if pool:
            self.does(pressed=pool[which % len(pool)], press="1")

    @rule(token=st.sampled_from(FORGED) | st.binary(max_size=20).map(lambda b: b.decode("latin-1")))
    def presses_a_forged_button(self, token: str) -> None:
        self.does(pressed=token)

    # --- what she types ------------------------------------------------------------------------

    @rule(which=st.integers(0, 300))
    def types_an_answer_in_any_language(self, which: int) -> None:
        here = self.walker.here
        place = here.place if here is not None else Place("welcome", "language")
        labels = [words for _, words in label_words(place.flow, place.step)]
        self.does(words=labels[which % len(labels)] if labels else str(which))

    @rule(number=st.integers(0, 30))
    def types_a_number(self, number: int) -> None:
        self.does(words=str(number))

    @rule(which=st.integers(0, 2000))
    def types_a_command_in_any_language(self, which: int) -> None:
        self.does(words=typed()[which % len(typed())])

    @rule(words=st.sampled_from(sorted(PHRASES)))
    def types_what_must_be_heard(self, words: str) -> None:
        self.does(words=f"{words} {MARK}")

    @rule(words=st.sampled_from(FREE), times=st.integers(1, 60))
    def types_anything(self, words: str, times: int) -> None:
        self.does(words=f"{MARK} {words} " * times)

    @rule(words=st.sampled_from(STRANGE))
    def asks_about_others_or_insults(self, words: str) -> None:
        self.does(words=words)

    # --- what else arrives ---------------------------------------------------------------------

    @rule(kept=st.booleans(), words=st.sampled_from((None, f"{MARK} here", "he will kill me")))
    def sends_a_voice_note(self, words: str | None, *, kept: bool) -> None:
        voice = Voice(3, 900, "audio/ogg", "file-1") if kept else None
        self.does(odd=Odd.VOICE, voice=voice, words=words)

    @rule(
        odd=st.sampled_from([one for one in Odd if one is not Odd.VOICE]),
        words=st.sampled_from((None, f"changed {MARK}", "stop", "he will kill me")),
    )
    def sends_something_else(self, odd: Odd, words: str | None) -> None:
        self.does(odd=odd, words=words)

    @precondition(lambda self: self.last is not None)
    @rule()
    def the_same_arrives_twice(self) -> None:
        assert self.last is not None
        before = self.walker.here
        received = self.walker.corner.take(self.last)
        assert not received.sendings
        assert not received.failed
        assert self.walker.here == before
        self.walker.rests()

    # --- time, and what breaks -----------------------------------------------------------------

    @rule(minutes=st.sampled_from((5, 31, 25 * 60, 80 * 60, 91 * 24 * 60)))
    def is_silent(self, minutes: int) -> None:
        before = self.walker.here
        self.clock.move(minutes=minutes)
        self.bot.call(silence, self.walker.corner.street, self.clock())
        self.walker.falls_silent(before)

    @rule()
    def everything_restarts(self) -> None:
        self.walker.restarts()

    @rule(by_page=st.booleans())
    def leaves_quickly(self, *, by_page: bool) -> None:
        self.walker.leaves(by_page=by_page)
        assert self.walker.here is None or self.walker.here.left or self.walker.here.muted

    # --- coming back ---------------------------------------------------------------------------

    @rule()
    def asks_for_a_code(self) -> None:
        self.does(words="/code")

    @precondition(lambda self: self.walker.code)
    @rule(channel=st.sampled_from(("", *CHANNELS)), right=st.booleans())
    def comes_back_with_a_code(self, *, channel: str, right: bool) -> None:
        walker, old = self.walker, self.walker.caller
        if channel:
            walker.moves_to(channel)
        if walker.on_page and walker.here is None:
            walker.opens("/return")
        else:
            self.does(words="/return")
        self.does(words=walker.code if right else "1234 5678 9012 3456")
        here, there = walker.here, old.stands
        if channel and here is not None and here.case is not None:
            assert there is None or there.case != here.case, "the same case, in two places"

    # --- the staff -----------------------------------------------------------------------------

    def staff(self, said: OutboxKind, **content: object) -> None:
        self.walker.team.says(self.walker.caller, said, cast("Content", content))
        self.walker.rests()

    @rule(key=st.sampled_from(("person-came", "person-left")))
    def somebody_of_the_team_comes_or_goes(self, key: str) -> None:
        self.staff(OutboxKind.PERSON, key=key, args={})

    @rule(urgent=st.booleans())
    def somebody_of_the_team_writes(self, *, urgent: bool) -> None:
        kind = OutboxKind.URGENT if urgent else OutboxKind.REPLY
        self.staff(kind, text=HELLO, locale="en")

    @rule()
    def somebody_of_the_team_asks_for_consent(self) -> None:
        self.staff(OutboxKind.ASK, **ASK, locale=self.walker.locale)

    @rule()
    def somebody_of_the_team_finds_it_safe(self) -> None:
        self.staff(OutboxKind.SAFE, until=self.clock().isoformat())

    @rule()
    def somebody_of_the_team_ends_a_hold(self) -> None:
        self.staff(OutboxKind.LIFT)

    @rule(writes=st.booleans())
    def somebody_of_the_team_closes_the_case(self, *, writes: bool) -> None:
        """At the same moment she may be writing: then her words are in the case, too."""
        if writes:
            walker = self.walker
            walker.team.says(walker.caller, OutboxKind.CLOSE, {"key": "closed", "args": {}})
            self.does(words=f"{MARK} one more thing")
        else:
            self.staff(OutboxKind.CLOSE, key="closed", args={})


@pytest.fixture
def a_walk(empty_sqlite: Path, tmp_path: Path) -> Callable[[], Walk]:
    """Makes walks, each over a record of its own."""
    numbers = count()

    def made() -> Walk:
        path = tmp_path / f"{next(numbers)}.db"
        shutil.copy(empty_sqlite, path)
        return Walk(path)

    return made


def test_nobody_is_lost_whatever_happens(
    a_walk: Callable[[], Walk], pytestconfig: pytest.Config
) -> None:
    walks, seed = (pytestconfig.getoption(one) for one in ("--walks", "--hypothesis-seed"))
    again = f"The same again: --walks={walks}" + (f" --hypothesis-seed={seed}" if seed else "")
    try:
        run_state_machine_as_test(
            cast("type[Walk]", a_walk),  # any maker of machines will do
            settings=settings(
                backend=CHOICES,
                max_examples=walks,
                stateful_step_count=40,
                deadline=None,
                derandomize=seed is None,
                database=None,
                phases=(Phase.generate,),  # making a failing walk shorter takes minutes
                suppress_health_check=list(HealthCheck),
            ),
        )
    except Exception as fault:
        fault.add_note(again)
        raise


def test_the_same_steps_are_the_same_walk(a_walk: Callable[[], Walk]) -> None:
    def walked(chance: int) -> tuple[object, ...]:
        walk = a_walk()
        walk.comes(
            hint="", locale="en", beginning="on the line", keys=1, channel="web", chance=chance
        )
        walk.asks_for_a_code()
        walk.somebody_of_the_team_writes(urgent=False)
        walk.comes_back_with_a_code(channel="telegram", right=True)
        walk.types_anything(words="...", times=2)
        walker = walk.walker
        assert walker.code
        cases = tuple(walker.paper.eyes.cases)
        seen = (walker.code, walker.caller.id, cases, tuple(walker.pool))
        walk.teardown()
        return seen

    assert walked(3) == walked(3)
    assert not set(walked(3)[:3]) & set(walked(4)[:3])
