"""What was sent becomes what was said, in every language at once."""

# ruff: noqa: RUF001  what looks alike is what is tested

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.engine import Command, Place, Said, Shown
from bot.flows import FLOWS
from bot.grammar import Kind
from bot.messages import Incoming, Odd
from bot.wording import Scene, harmless, heard, outgoing, phrase, token, understand
from intake.case import CallerId
from locales import TextMissing, Texts, all_locales
from locales.asking import asking
from tests.bot.lines import OFFICE, lines

if TYPE_CHECKING:
    from bot.messages import Outgoing

PAPERS = Place("potential_victim", "papers", trail=("leave",))
LEAVE = Place("potential_victim", "leave", trail=("time",))
LINE = Place("open_line", "saved")
CONSENT = Place("referral_consent", "ask")


def typed(words: str, place: Place = LEAVE) -> Said | None:
    return heard(words, place)


def pressed(button: str, place: Place = LEAVE, rev: int = 7) -> Said | None:
    return understand(an_incoming(pressed=button), place, rev)


def an_incoming(
    *, words: str | None = None, pressed: str | None = None, odd: Odd | None = None
) -> Incoming:
    return Incoming(CallerId(bytes(16)), None, "web", "1", pressed, words, odd)


def tokens_of(message: Outgoing) -> list[str]:
    return [button.token for row in message.buttons for button in row]


def labels_of(message: Outgoing) -> list[str]:
    return [button.label for row in message.buttons for button in row]


# --- buttons -------------------------------------------------------------------------------------


def test_a_button_says_its_choice() -> None:
    assert pressed(token("potential_victim", "leave", "no", 7)) == Said(choices=("no",))


def test_a_button_of_several_ticks_and_done_ends() -> None:
    assert pressed(token("potential_victim", "papers", "phone", 7), PAPERS) == Said(pick="phone")
    assert pressed(token("potential_victim", "papers", "~done", 7), PAPERS) == Said(done=True)


@pytest.mark.parametrize(
    "command",
    [
        Command.STOP, Command.PERSON, Command.LEAVE, Command.DANGER, Command.NUMBERS,
        Command.LANGUAGE, Command.WITHDRAW,
    ],
)  # fmt: skip
def test_help_and_the_way_out_count_from_the_oldest_button(command: Command) -> None:
    old = token("welcome", "age", f"~{command}", 40_000)
    assert pressed(old) == Said(command=command)


@pytest.mark.parametrize(
    "forged",
    [
        "",
        ":",
        "v1",
        "v1:1:leave:yes",
        "v1:1:leave:yes:0007:more",
        "v2:1:leave:yes:0007",
        "v1:9:leave:yes:0007",
        "v1:potential_victim:leave:yes:0007",
        "v1:1:gone:yes:0007",
        "v1:1:leave:gone:0007",
        "v1:1:leave:yes:zzzz",
        "v1:1:leave:~gone:0007",
        "v1:1:leave:~done:0007",
        "v1:1:leave:danger:0007",
        "v1:1:leave:yes:0007" + " " * 64,
        "v1:1:papers:phone:0007",
        "v1:1:leave:~skip:9000",
        "\x00",
        "🙂" * 30,
    ],
)
def test_a_forged_button_says_nothing(forged: str) -> None:
    assert pressed(forged) is None


def test_a_stale_button_of_another_question_says_nothing() -> None:
    assert pressed(token("potential_victim", "time", "now", 6)) is None


def test_a_double_tap_and_a_slow_phone_are_understood_and_a_replay_is_not() -> None:
    assert pressed(token("potential_victim", "leave", "no", 7), rev=9) == Said(choices=("no",))
    assert pressed(token("potential_victim", "leave", "no", 7), rev=7 + 64) is None
    assert pressed(token("potential_victim", "leave", "no", 9), rev=8) is None
    assert pressed(token("potential_victim", "leave", "no", 65_530), rev=65_540) is not None


def test_a_consent_counts_from_the_newest_buttons_only() -> None:
    assert pressed(token("referral_consent", "ask", "yes", 7), CONSENT) == Said(choices=("yes",))
    assert pressed(token("referral_consent", "ask", "yes", 6), CONSENT) is None
    assert pressed(token("referral_consent", "ask", "~stop", 6), CONSENT) is not None


def test_a_language_that_is_not_offered_cannot_be_chosen() -> None:
    language = Place("welcome", "language")
    button = an_incoming(pressed=token("welcome", "language", "bg", 1))
    assert understand(button, language, 1, ("en",)) is None
    assert understand(button, language, 1, ("bg", "en")) == Said(choices=("bg",))
    assert understand(an_incoming(words="Български"), language, 1, ("en",)) is None


def test_what_is_odd_says_nothing() -> None:
    assert understand(an_incoming(odd=Odd.STICKER), LEAVE, 7) is None


# --- typed words ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("stop", Command.STOP),
        ("STOP!!!", Command.STOP),
        ("  стоп \n", Command.STOP),
        ("Спри 🛑", Command.STOP),
        ("spri", Command.STOP),
        ("/stop", Command.STOP),
        ("/stop@some_bot", Command.STOP),
        ("/start", Command.AGAIN),
        ("/start campaign7", Command.AGAIN),
        ("ſtop", Command.STOP),
        ("skip", Command.SKIP),
        ("SKİP", Command.SKIP),
        ("propusni", Command.SKIP),
        ("помощ", Command.PERSON),
        ("pomosht", Command.PERSON),
        ("pomo6t", Command.PERSON),
        ("chovek", Command.PERSON),
        ("4ovek", Command.PERSON),
        ("help me!", Command.PERSON),
        ("изход", Command.LEAVE),
        ("izhod", Command.LEAVE),
        ("izxod", Command.LEAVE),
        ("x", Command.LEAVE),
        ("назад", Command.BACK),
        ("otnovo", Command.AGAIN),
        ("опасност", Command.DANGER),
        ("I’m in danger", Command.DANGER),
        ("в опасност съм", Command.DANGER),
        ("v opasnost sum", Command.DANGER),
        ("v opasnost sam", Command.DANGER),
        ("телефони", Command.NUMBERS),
        ("език", Command.LANGUAGE),
        ("ezik", Command.LANGUAGE),
        ("оттеглям", Command.WITHDRAW),
    ],
)
def test_commands_are_heard_in_every_language_and_spelling(words: str, command: Command) -> None:
    assert typed(words) == Said(command=command)


def test_yes_and_no_have_other_names() -> None:
    debt = Place("potential_victim", "debt")
    for words, choice in {
        "y": "yes", "да": "yes", "da": "yes", "ne": "no", "nope": "no", "не знам": "not-sure",
        "ne znam": "not-sure", "I don't know": "not-sure",
    }.items():  # fmt: skip
        assert typed(words, debt) == Said(choices=(choice,)), words


@pytest.mark.parametrize(
    ("words", "choices"),
    [
        ("1, 2", ("papers", "phone")),
        ("1 2", ("papers", "phone")),
        ("2 и 1", ("phone", "papers")),
        ("phone and passport or id", ("phone", "papers")),
        ("телефона; passport or ID", ("phone", "papers")),
        ("1,1", ("papers",)),
        ("Phone\nПаспорт или лична карта", ("phone", "papers")),
    ],
)
def test_several_answers_can_be_typed_at_once(words: str, choices: tuple[str, ...]) -> None:
    assert typed(words, PAPERS) == Said(choices=choices)


@pytest.mark.parametrize("words", ["1, 9", "phone, banana", ",", "12", "-", "1 phone"])
def test_half_understood_is_not_understood(words: str) -> None:
    assert typed(words, PAPERS) is None


def test_done_can_be_typed_when_something_is_ticked() -> None:
    assert typed("готово", PAPERS) is None
    ticked = Place(PAPERS.flow, PAPERS.step, picked=("phone",))
    assert typed("готово", ticked) == Said(done=True)
    assert typed("gotovo", ticked) == Said(done=True)


@pytest.mark.parametrize(
    "words", ["", " ", "\n", "🙂", "hm", "стопанин", "the bus stop", "nonstop"]
)
def test_what_is_neither_is_asked_again(words: str) -> None:
    assert typed(words) is None


def test_where_words_are_wanted_words_are_words() -> None:
    for words in ("hello", "next", "назад", "2", "yes"):
        assert typed(words, LINE) == Said(words=words)
    assert typed("  ", LINE) is None
    assert typed("стоп", LINE) == Said(command=Command.STOP)
    own = Place("potential_victim", "own-words", trail=("want",))
    assert typed("skip", own) == Said(command=Command.SKIP)
    assert typed("back", own) == Said(command=Command.BACK)
    assert typed("x" * 4096, own) == Said(words="x" * 4096)


def test_alarms_come_with_the_words() -> None:
    said = typed("помогнете, ще ме убие!", LINE)
    assert said is not None
    assert said.words == "помогнете, ще ме убие!"
    assert [*said.alarms] == ["danger-word"]
    said = typed("he is going to kill me, please")
    assert said is not None
    assert not said.choices
    assert [*said.alarms] == ["danger-word"]


# --- what is shown -------------------------------------------------------------------------------


def test_the_first_message_speaks_every_offered_language() -> None:
    message = outgoing(Shown("welcome", "language"), Scene("bg", offered=("bg", "en")))
    assert len(message.text.splitlines()) == 2
    assert labels_of(message)[:2] == ["Български", "English"]
    every = outgoing(Shown("welcome", "language"), Scene("en", offered=all_locales()))
    rows = [[button.label for button in row] for row in every.buttons]
    assert rows[:7] == [
        ["Български", "Magyar"], ["Polski", "Română"], ["Українська", "Русский"],
        ["Türkçe", "English"], ["Español", "العربية"], ["Tiếng Việt", "Filipino"],
        ["فارسی", "Français"],
    ]  # fmt: skip
    assert every.text.splitlines()[:2] == ["Изберете език.", "Válasszon nyelvet."]
    only = outgoing(Shown("welcome", "language"), Scene("en", offered=("en",)))
    assert labels_of(only)[0] == "English"
    assert "Български" not in labels_of(only)


def test_what_telegram_can_read_is_said_in_telegram() -> None:
    kept = Shown("welcome", "kept")
    assert "Telegram" in outgoing(kept, Scene("en", "telegram")).text
    assert "browser" in outgoing(kept, Scene("en", "web")).text


def test_numbers_follow_the_country_of_presence() -> None:
    numbers = Shown("potential_victim", "numbers")
    here = outgoing(numbers, Scene("en", numbers=lines("bg"), facts={"country": "bg"})).text
    assert "0800 00 100" in here
    assert "Bulgaria" not in here
    unknown = outgoing(numbers, Scene("en", numbers=lines(""))).text
    assert "Bulgaria:" in unknown
    assert "Hungary:" in unknown
    other = outgoing(numbers, Scene("en", numbers=lines("other"), facts={"country": "other"})).text
    assert "112" in other
    assert "differ" in other


def test_while_the_country_is_unknown_a_few_numbers_of_each_are_enough() -> None:
    many = (*lines("bg"), *lines("bg")[1:], *lines("bg")[1:])
    text = outgoing(Shown("open_line", "numbers"), Scene("en", numbers=many)).text
    assert len(text.splitlines()) == len(["Phone numbers:", "", "112", "Bulgaria:", "1", "2"])


def test_in_danger_only_lines_that_answer_at_any_hour_are_shown() -> None:
    scene = Scene("en", numbers=(*lines("bg"), OFFICE), facts={"country": "bg"})
    assert OFFICE.number in outgoing(Shown("potential_victim", "numbers"), scene).text
    danger = outgoing(Shown("potential_victim", "emergency"), scene).text
    assert lines("bg")[-1].number in danger
    assert OFFICE.number not in danger


def test_without_any_directory_112_is_still_said() -> None:
    assert "112" in outgoing(Shown("open_line", "line-danger"), Scene("bg")).text
    assert "112" in phrase("not-saved", Scene("en")).text


def test_ticks_are_shown_and_done_comes_with_the_first() -> None:
    papers = Shown("potential_victim", "papers")
    plain = outgoing(papers, Scene("en"))
    assert "Done" not in labels_of(plain)
    ticked = outgoing(papers, Scene("en", picked=("phone",)))
    assert "✓ Phone" in labels_of(ticked)
    assert "Done" in labels_of(ticked)


def test_buttons_say_what_they_mean() -> None:
    message = outgoing(Shown("potential_victim", "leave"), Scene("en", rev=65_543))
    assert tokens_of(message)[0] == "v1:1:leave:yes:0007"
    for one in tokens_of(message):
        assert pressed(one, LEAVE, rev=65_543) is not None


def test_leaving_shows_something_harmless() -> None:
    for locale in all_locales():
        message = harmless(locale)
        assert message.buttons == ()
        assert not any(mark in message.text for mark in ("112", "help", "помощ"))


def test_a_phrase_can_have_buttons() -> None:
    bare = phrase("offer-person", Scene("en"))
    assert bare.buttons == ()
    full = phrase("offer-person", Scene("en", rev=3), LEAVE)
    assert tokens_of(full) == ["v1:1:leave:~person:0003", "v1:1:leave:~numbers:0003"]
    with pytest.raises(TextMissing):
        phrase("no-such-phrase", Scene("en"))


def test_the_caller_is_addressed_as_what_they_are() -> None:
    line = Shown("open_line", "line")
    assert "напишеш" in outgoing(line, Scene("bg", facts={"profile": "minor"})).text
    assert "напишете" in outgoing(line, Scene("bg", facts={"profile": "frontline"})).text


@pytest.mark.parametrize("locale", all_locales())
def test_whoever_stops_is_told_what_only_they_can_delete(locale: str) -> None:
    """ux-17: the chat in the list, the visit in the history."""
    ends = {
        channel: outgoing(Shown("open_line", "stopped"), Scene(locale, channel)).text.split("\n\n")
        for channel in ("telegram", "web")
    }
    assert ends["telegram"][:-1] == ends["web"][:-1]
    assert ends["telegram"][-1] != ends["web"][-1]


def test_what_is_over_is_asked_in_the_past() -> None:
    leave = Shown("potential_victim", "leave")
    assert outgoing(leave, Scene("en", facts={"time": "before"})).text.startswith("Could")
    assert outgoing(leave, Scene("en", facts={"time": "not-yet"})).text.startswith("Can")


def test_no_word_of_the_caller_can_come_back() -> None:
    told = {"locale", "channel", "rev", "facts", "numbers", "offered", "picked", "args"}
    assert set(Scene.__slots__) == told | {"answers", "person"}


def test_several_answers_are_asked_for_as_such() -> None:
    for flow in FLOWS.values():
        for step in flow.steps.values():
            if step.kind is Kind.ASK_ALL:
                text = outgoing(Shown(flow.name, step.id), Scene("en")).text
                assert text.endswith('Choose all that fit, then "Done".')


def test_the_question_about_sharing_names_who_where_what_and_for_what() -> None:
    texts = Texts("en", "directory")
    some = [key for key in texts.keys() if not texts.needs(key)][:2]  # noqa: SIM118  not a dict
    ask = {"receiver": "Shelter (demo)", "country": "hu", "help": some[:1], "fields": some[1:]}
    scene = Scene("en", args=asking(ask, "en"))
    text = outgoing(Shown("referral_consent", "ask"), scene).text
    assert "Shelter (demo)" in text
    assert "Hungary" in text
    for one in some:
        assert texts.text(one) in text
