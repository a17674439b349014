"""A report is about somebody else: what its reporter allows is not what that person allows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from escalation.desk.care import Affirmed
from escalation.desk.offers import PERSON_AGREED, PersonNotAsked, Question
from intake.case import EntryKind
from tests.escalation.test_referral import NAME, OFFERED, an_offer, terms_for

if TYPE_CHECKING:
    from tests.escalation.office import Office


async def test_nothing_of_a_report_is_asked_for_without_the_persons_own_yes(
    office: Office,
) -> None:
    caller = await an_offer(office)
    office.answers(caller, "for-whom", "someone")
    question = Question(terms_for(office), Affirmed(OFFERED))
    with pytest.raises(PersonNotAsked):
        await office.desk.ask(office.actor(), NAME, question)
    said = Affirmed(OFFERED | {PERSON_AGREED})
    await office.desk.ask(office.actor(), NAME, replace(question, affirmed=said))
    line = (await office.desk.open(office.actor(), NAME)).timeline.last(EntryKind.REFERRAL)
    assert line is not None
    assert line.content is not None
    assert PERSON_AGREED in line.content["said"]  # type: ignore[operator]  # a list
