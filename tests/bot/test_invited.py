"""Codes of organisations, typed or in a link: who has one is known to it; none is kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from intake.store import invitations
from intake.tables import RECORD
from tests.bot.reporting import at_the_review, contents, reporter

if TYPE_CHECKING:
    from bot.housekeeping import Housekeeping
    from intake.db import Database, Tx
    from tests.bot.corner import Corner
    from tests.bot.desk_eyes import DeskEyes


def invited(keeper: Database, corner: Corner, *, days: int = 30) -> str:
    code, now = invitations.new_code(), corner.clock()

    ends = now + timedelta(days=days)
    keeper.call(invitations.invite, code, "Shelter Animus", now, ends)
    return code


async def test_a_code_marks_a_reporter_as_known_and_is_kept_nowhere(
    corner: Corner, eyes: DeskEyes, keeper: Database, house: Housekeeping
) -> None:
    code = invited(keeper, corner)
    await house.round()
    caller = reporter(corner).press("danger-there:no")
    caller.say(f" {code.lower().replace('-', ' ')} ")
    assert corner.sendings[-1].speech.notice == "invite-known"
    assert caller.at == "frontline_reporter:about"
    (known,) = contents(eyes, "known")
    assert (known["answer"], known["words"]) == (["invite-known"], "Shelter Animus")
    assert eyes.signals()[-1]["flags"] == ["known-reporter"]
    plain = code.replace("-", "")
    everything = f"{eyes.entries()} {eyes.signals()} {caller.stands} {rows_of(keeper)}"
    assert "Shelter Animus" in everything
    for spelling in (code, plain, code.lower(), plain.lower(), code.lower().replace("-", " ")):
        assert spelling not in everything
        assert spelling.encode().hex() not in everything


def rows_of(database: Database) -> str:
    """Everything every table holds, bytes in hex."""

    def every(tx: Tx) -> list[object]:
        return [
            each for table in RECORD.sorted_tables for row in tx.rows(select(table)) for each in row
        ]

    found = database.call(every)
    return " ".join(each.hex() if isinstance(each, bytes) else repr(each) for each in found)


@pytest.mark.parametrize("words", ["7KQ2-94TX-M3PA", "I have none, sorry", "Shelter Animus"])
async def test_without_a_good_code_the_report_goes_on_unverified(
    corner: Corner, eyes: DeskEyes, keeper: Database, house: Housekeeping, words: str
) -> None:
    invited(keeper, corner)
    await house.round()
    caller = reporter(corner).press("danger-there:no")
    caller.say(words)
    assert corner.sendings[-1].speech.notice == "invite-unknown"
    assert caller.at == "frontline_reporter:about"
    (known,) = contents(eyes, "known")
    assert (known["answer"], known["words"]) == (["invite-unknown"], words)
    assert eyes.signals()[-1]["flags"] == []


async def test_words_of_danger_are_heard_where_a_code_is_asked_for(
    corner: Corner, eyes: DeskEyes, house: Housekeeping
) -> None:
    await house.round()
    caller = reporter(corner).press("danger-there:no")
    caller.say("no code, he is going to kill me")
    assert caller.at == "frontline_reporter:emergency"
    assert "danger-word" in eyes.signals()[-1]["flags"]


async def test_a_code_is_good_from_the_next_round_and_until_it_ends(
    corner: Corner, eyes: DeskEyes, keeper: Database, house: Housekeeping
) -> None:
    assert eyes.minted
    await house.round()
    assert corner.street.invited == {}
    code = invited(keeper, corner, days=1)
    await house.round()
    assert corner.street.invited == {invitations.digest_of(code): "Shelter Animus"}
    corner.clock.move(hours=25)
    await house.round()
    assert corner.street.invited == {}
    other = invited(keeper, corner)
    await house.round()
    keeper.call(invitations.end, "Shelter Animus")
    await house.round()
    assert invitations.digest_of(other) not in corner.street.invited


async def test_a_code_is_a_code_at_its_question_only(
    corner: Corner, eyes: DeskEyes, keeper: Database, house: Housekeeping
) -> None:
    code = invited(keeper, corner)
    await house.round()
    caller = at_the_review(corner).press("check-person:right", "another:no")
    caller.say(code)
    assert caller.at == "frontline_reporter:own-words"
    assert not any("known-reporter" in each["flags"] for each in eyes.signals())


TO_A_REPORT = (
    "language:en", "safe-to-write:yes", "country:bg", "consent-save:yes", "consent-contact:yes",
    "age:adult", "for-whom:someone", "as-what:work", "danger-there:no",
)  # fmt: skip


async def test_whoever_comes_by_the_link_of_an_organisation_is_known_to_it(
    corner: Corner, eyes: DeskEyes, keeper: Database, house: Housekeeping
) -> None:
    code = invited(keeper, corner)
    await house.round()
    caller = corner.who()
    caller.say(f"/start w_{code}")
    assert caller.at == "welcome:language"
    caller.press(*TO_A_REPORT)
    assert caller.at == "frontline_reporter:about"
    assert corner.sendings[-1].speech.notice == "invite-known"
    (known,) = contents(eyes, "known")
    assert (known["answer"], known["words"]) == (["invite-known"], "Shelter Animus")
    assert eyes.signals()[-1]["flags"] == ["known-reporter"]
    everything = f"{eyes.entries()} {eyes.signals()} {caller.stands} {rows_of(keeper)}"
    for spelling in (code, code.replace("-", "")):
        assert spelling not in everything
        assert spelling.encode().hex() not in everything
    # It answers once: whoever goes back may answer otherwise.
    caller.say("back")
    assert caller.at == "frontline_reporter:known"
    caller.press("known:no-code")
    assert caller.at == "frontline_reporter:about"
    assert contents(eyes, "known")[-1]["answer"] == ["no-code"]


async def test_a_link_is_followed_in_the_middle_of_a_conversation_too(
    corner: Corner, eyes: DeskEyes, keeper: Database, house: Housekeeping
) -> None:
    code = invited(keeper, corner)
    await house.round()
    caller = corner.who().agrees().press("age:adult", "for-whom:someone", "as-what:work")
    caller.say(f"/start w_{code}")
    assert caller.at == "frontline_reporter:danger-there"
    caller.press("danger-there:yes")
    assert caller.at == "frontline_reporter:about"
    assert {"danger-now", "known-reporter"} <= {
        flag for each in eyes.signals() for flag in each["flags"]
    }


@pytest.mark.parametrize("payload", ["w_7KQ2-94TX-M3PA", "w_", "poster-7", "w_" + "x" * 4000])
async def test_a_link_that_is_none_of_ours_changes_nothing(
    corner: Corner, eyes: DeskEyes, keeper: Database, house: Housekeeping, payload: str
) -> None:
    invited(keeper, corner)
    await house.round()
    caller = corner.who()
    caller.say(f"/start {payload}")
    caller.press(*TO_A_REPORT)
    assert caller.at == "frontline_reporter:known"
    assert not any("known-reporter" in each["flags"] for each in eyes.signals())
