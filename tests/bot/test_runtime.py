from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from bot.messages import LONGEST, Odd
from intake.case import EntryKind
from intake.store import callers
from intake.tables import outbox as outbox_table

if TYPE_CHECKING:
    from sqlalchemy import Table

    from intake.db import Database
    from tests.bot.corner import Corner
    from tests.bot.desk_eyes import DeskEyes


def rows(database: Database, table: Table) -> int:
    statement = select(func.count()).select_from(table)
    return int(database.call(lambda tx: tx.rows(statement))[0][0])


# --- before consent ------------------------------------------------------------------------------


def test_the_first_message_begins_with_the_language(corner: Corner) -> None:
    caller = corner.who()
    caller.say("/start campaign-42")
    assert caller.at == "welcome:language"
    assert caller.sees.text.splitlines()[0]


def test_a_number_chooses_no_language_before_the_list_is_shown(corner: Corner) -> None:
    caller = corner.who()
    caller.say("2", locale_hint="bg")
    assert caller.at == "welcome:language"
    assert caller.sees.lang == "bg"
    caller.say("2")
    assert caller.at == "welcome:safe-to-write"
    caller.say("leave")
    caller.say("1")
    assert caller.at == "welcome:language"


def test_a_language_by_its_name_is_chosen_at_once(corner: Corner) -> None:
    caller = corner.who()
    caller.say("English", locale_hint="bg")
    assert caller.at == "welcome:safe-to-write"
    assert caller.sees.lang == "en"


def test_nothing_becomes_a_case_before_consent(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who()
    caller.say("hello")
    caller.press("language:en", "safe-to-write:yes", "country:bg")
    assert caller.at == "welcome:consent-save"
    assert not eyes.cases
    assert caller.stands is not None
    assert caller.stands.held


def test_with_consent_the_case_opens_and_what_waited_moves_to_it(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees("bg")
    assert eyes.kinds() == ["contact", "answer", "answer", "consent", "consent"]
    assert eyes.answers() == [("safe-to-write", ("yes",)), ("country", ("bg",))]
    consents = [content for kind, content in eyes.entries() if kind is EntryKind.CONSENT]
    assert [(one["level"], one["given"]) for one in consents] == [("L1", True), ("L2", True)]
    assert all(one["text_version"].startswith("bg:") for one in consents)
    here = caller.stands
    assert here is not None
    assert (here.held, here.saving, here.contact) == ((), True, True)
    assert here.case == eyes.case


def test_a_no_to_consent_keeps_nothing(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:hu", "consent-save:no")
    assert caller.at == "welcome:nothing-kept"
    assert not eyes.cases
    assert caller.stands is not None
    assert not caller.stands.held


def test_a_no_to_saving_after_danger_says_what_stays(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who()
    caller.say("he will kill me")
    caller.press("emergency:go-on", "language:en", "safe-to-write:yes", "country:bg")
    caller.press("consent-save:no")
    assert "he will kill me" in {content.get("text") for _, content in eyes.entries()}
    assert "Nothing was kept" not in caller.sees.text
    assert "stays with our team" in caller.sees.text
    assert "112" in caller.sees.text
    count = len(eyes.entries())
    caller.say("hello again")
    assert caller.at == "welcome:language"
    caller.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:no")
    assert len(eyes.entries()) == count
    assert "Nothing was kept" in caller.sees.text, "of what was written now"


def test_danger_opens_a_case_at_once_as_told(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:~danger")
    assert caller.at == "welcome:emergency"
    assert "112" in caller.sees.text
    signals = eyes.signals()
    assert [signal["flags"] for signal in signals] == [["danger-now"]]
    assert signals[0]["item"] == "danger"


def test_words_of_danger_open_a_case_from_the_very_first_message(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who()
    caller.say("please help, he will kill me", locale_hint="bg")
    assert caller.at == "welcome:emergency"
    ((_, words),) = [entry for entry in eyes.entries() if entry[0] is EntryKind.WORDS]
    assert words["text"] == "please help, he will kill me"
    assert eyes.signals()[0]["flags"] == ["danger-word"]
    assert caller.sees.lang == "bg"


def test_asking_for_a_person_before_consent_leads_to_consent(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:~person")
    assert caller.at == "welcome:consent-save"
    assert not eyes.cases
    caller.press("consent-save:yes")
    assert "asks-for-person" in [flag for one in eyes.signals() for flag in one["flags"]]


# --- the questions -------------------------------------------------------------------------------


def test_each_answer_is_an_entry_and_a_signal(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    caller.press("age:adult", "for-whom:myself", "five-minutes:yes", "time:now", "leave:no")
    assert eyes.answers()[-1] == ("leave", ("no",))
    last = eyes.signals()[-1]
    assert (last["item"], last["answer"], last["flags"]) == ("leave", ["no"], ["confined"])
    assert last["indicators"] == ["D5.isolation"]
    assert last["profile"] == "adult"


def test_several_answers_are_ticked_and_then_sent_together(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    caller.press("age:adult", "for-whom:myself", "five-minutes:yes", "time:now", "leave:yes")
    before = len(eyes.entries())
    caller.press("papers:papers", "papers:phone", "papers:papers", "papers:papers")
    assert len(eyes.entries()) == before
    caller.press("papers:~done")
    assert eyes.answers()[-1] == ("papers", ("papers", "phone"))


def test_skip_back_and_again_work_at_a_question(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    caller.press("age:adult", "for-whom:myself", "five-minutes:yes", "time:~skip")
    assert caller.at == "potential_victim:leave"
    assert eyes.answers()[-1] == ("time", ("skip",))
    caller.press("leave:~back")
    assert caller.at == "potential_victim:time"
    caller.say("again")
    assert caller.at == "potential_victim:time"
    caller.press("time:before")
    assert eyes.answers()[-1] == ("time", ("before",))


def test_a_stale_or_forged_button_asks_again_and_moves_nothing(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees()
    stale = caller.token("age:adult")
    caller.press("age:adult")
    before = caller.stands
    entries = len(eyes.entries())
    for forged in (stale, "", "v1:9:x:y:0", "v1:0:age:owner:0001", "x" * 64, "v1:0:for-whom:no:zz"):
        corner.take(corner.incoming(caller, pressed=forged, press="2"))
        assert caller.sees.text.startswith("Who is this about?")
    assert caller.stands == before
    assert len(eyes.entries()) == entries


def test_what_is_not_understood_is_asked_again_and_then_a_person_is_offered(
    corner: Corner,
) -> None:
    caller = corner.who().agrees()
    caller.say("blue")
    assert corner.sendings[-1].speech.notice == "not-understood"
    caller.say("green")
    assert corner.sendings[-1].speech.notice == "offer-person"
    assert caller.sees.buttons
    caller.press("age:adult")
    caller.say("red")
    assert corner.sendings[-1].speech.notice == "not-understood"


def test_words_that_answer_nothing_are_filed_once_she_agreed(
    corner: Corner, eyes: DeskEyes
) -> None:
    early, later = corner.who(1), corner.who(2)
    early.say("/start")
    early.say("my name is not for you yet")
    assert not eyes.cases
    later.agrees()
    later.say("I am in the red house")
    kind, content = eyes.entries()[-1]
    assert (kind, content["text"]) == (EntryKind.WORDS, "I am in the red house")


@pytest.mark.parametrize("odd", list(Odd))
def test_everything_odd_has_an_answer_of_its_own_and_moves_nothing(
    corner: Corner, odd: Odd
) -> None:
    caller = corner.who().agrees()
    before = caller.stands
    corner.take(corner.incoming(caller, odd=odd))
    assert corner.sendings[-1].speech.notice == f"odd-{odd}"
    assert len(caller.sees.text) > 20
    assert caller.stands == before


def test_an_alarm_under_a_picture_is_heard_but_a_changed_message_is_no_answer(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees()
    corner.take(corner.incoming(caller, words="yes", odd=Odd.EDITED))
    assert caller.at == "welcome:age"
    assert eyes.entries()[-1][1]["with"] == "edited"
    corner.take(corner.incoming(caller, words="help he has a knife", odd=Odd.PICTURE))
    assert caller.at == "welcome:emergency"
    assert eyes.signals()[-1]["flags"] == ["danger-word"]


@pytest.mark.parametrize(
    "words", ["🆘" * 2048, "'); DROP TABLE callers; --", "<b>{x}</b>", "\u0130\u0131"]
)
def test_any_words_are_kept_as_they_are(corner: Corner, eyes: DeskEyes, words: str) -> None:
    caller = corner.who().agrees()
    caller.press("age:adult", "for-whom:myself", "five-minutes:~person")
    caller.say(words)
    assert eyes.entries()[-1][1]["text"] == words


def test_what_one_entry_cannot_hold_is_kept_in_two(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees()
    caller.say("🆘" * LONGEST)
    assert "".join(content["text"] for _, content in eyes.entries()[-2:]) == "🆘" * LONGEST
    caller.press("age:adult", "for-whom:myself", "five-minutes:~person")
    signals = len(eyes.signals())
    caller.say("🙂" * LONGEST)
    assert "".join(content["text"] for _, content in eyes.entries()[-2:]) == "🙂" * LONGEST
    assert len(eyes.signals()) == signals + 1, "one message, one signal"


# --- the open line -------------------------------------------------------------------------------


def test_words_on_the_open_line_reach_the_case(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().on_the_line()
    assert caller.at.startswith("open_line:")
    caller.say("They took my passport in March.")
    kind, content = eyes.entries()[-1]
    assert (kind, content["text"]) == (EntryKind.WORDS, "They took my passport in March.")
    assert "END" not in eyes.kinds()
    ends = [content for kind, content in eyes.entries() if kind is EntryKind.END]
    assert [end["disposition"] for end in ends] == ["handed-over"]
    assert ends[0]["count"] == eyes.kinds().index(EntryKind.END)


def test_taking_everything_back_is_recorded_and_then_she_is_a_stranger(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().on_the_line()
    case = eyes.case
    caller.say("withdraw")
    caller.press("withdraw:all")
    assert caller.at == "open_line:withdrawn"
    consents = [content for kind, content in eyes.entries() if kind is EntryKind.CONSENT]
    assert (consents[-1]["level"], consents[-1]["given"]) == ("L1", False)
    assert eyes.signals()[-1]["refused"] == ["L1"], "staff are woken without opening the case"
    assert corner.database.call(callers.of_case, case) is None
    count = len(eyes.entries())
    caller.say("hello again")
    assert caller.at == "welcome:language"
    assert len(eyes.entries()) == count


def test_taking_sharing_back_is_told_to_the_watch_and_a_first_no_is_not(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().on_the_line()
    caller.say("withdraw")
    caller.press("withdraw:sharing")
    assert eyes.signals()[-1]["refused"] == ["L3", "L4"]
    assert all("refused" not in each for each in eyes.signals()[:-1])


@pytest.mark.parametrize("what", ["all", "sharing"])
def test_who_has_no_case_is_not_told_that_something_was_saved(corner: Corner, what: str) -> None:
    caller = corner.who()
    caller.say("/start")
    caller.press("language:en", "safe-to-write:yes", "country:bg")
    caller.say("withdraw")
    caller.press(f"withdraw:{what}")
    assert caller.sees.text.startswith("Nothing of yours is kept under this chat now.")
    assert "Saved" not in caller.sees.text


@pytest.mark.parametrize(("what", "levels"), [("all", ["L1"]), ("sharing", ["L3", "L4"])])
@pytest.mark.parametrize("how", ["left", "refused"])
def test_taking_back_is_filed_also_where_she_has_not_agreed_again(
    corner: Corner, eyes: DeskEyes, what: str, levels: list[str], how: str
) -> None:
    caller = corner.who()
    if how == "left":
        caller.on_the_line().say("/leave")
    else:
        caller.say("he will kill me")
        caller.press("emergency:go-on", "language:en", "safe-to-write:yes", "country:bg")
        caller.press("consent-save:no")
    case, before = eyes.case, len(eyes.entries())
    caller.say("withdraw")
    caller.press(f"withdraw:{what}")
    assert caller.sees.text.startswith("Saved.")
    new = eyes.entries()[before:]
    told = [(each["level"], each["given"]) for kind, each in new if kind is EntryKind.CONSENT]
    assert told == [(level, False) for level in levels]
    assert len(new) == len(levels), "and nothing but that"
    assert eyes.signals()[-1]["refused"] == levels, "the watch wakes the holder"
    here = caller.stands
    assert here is not None
    assert (here.case is None) is (what == "all")
    linked = corner.database.call(callers.of_case, case)
    assert (linked is None) is (what == "all")
    assert not here.held, "it is not filed a second time with what waits"


def test_whoever_stopped_with_a_case_finds_the_line_open(corner: Corner, eyes: DeskEyes) -> None:
    caller = corner.who().agrees().press("age:~stop")
    assert caller.at == "welcome:stopped"
    caller.say("one more thing")
    assert caller.at.startswith("open_line:")
    assert eyes.entries()[-1][1]["text"] == "one more thing"


# --- leaving quickly -----------------------------------------------------------------------------


def test_leaving_says_nothing_and_keeps_only_what_was_agreed_to(
    corner: Corner, eyes: DeskEyes
) -> None:
    stranger, agreed = corner.who(1), corner.who(2).agrees()
    stranger.say("/start")
    said = len(corner.sendings)
    for caller in (stranger, agreed):
        caller.say("leave")
    assert len(corner.sendings) == said
    assert stranger.stands is None
    assert eyes.kinds()[-1] is EntryKind.END
    assert eyes.signals()[-1]["item"] == "leave"
    here = agreed.stands
    assert here is not None
    assert here.left
    assert rows(corner.database, outbox_table) == len(
        [s for s in corner.sendings if s.caller not in {stranger.id, agreed.id}]
    )


def test_whoever_comes_back_after_leaving_is_a_stranger_until_she_agrees(
    corner: Corner, eyes: DeskEyes
) -> None:
    caller = corner.who().agrees()
    caller.say("x")
    entries = len(eyes.entries())
    caller.say("what is this")
    assert caller.at == "welcome:language"
    assert len(eyes.entries()) == entries
    caller.press("language:en", "safe-to-write:yes", "country:bg", "consent-save:yes")
    assert len(eyes.cases) == 1
    assert eyes.kinds()[-1] is EntryKind.CONSENT
