"""Who can be called: nothing uncertain is shown, nothing claims that somebody dialled it."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import intake
from intake.numbers import Audience, Certainty, numbers, shown, to_confirm
from intake.store.confirmations import Confirmation
from locales import Texts

if TYPE_CHECKING:
    from tests.fakes import FixedClock

DOMAIN = Path(__file__).parents[3] / "shared" / "design" / "domain.md"
FILE = Path(intake.__path__[0]) / "numbers.toml"


def keys(
    country: str, audience: Audience, clock: FixedClock, **confirmed: Confirmation
) -> list[str]:
    by_key = {key.replace("_", "-"): value for key, value in confirmed.items()}
    return [number.key for number in shown(country, audience, by_key, clock())]


def test_112_comes_first_for_everybody(clock: FixedClock) -> None:
    for country in ("", "bg", "hu", "pl", "other", "xx"):
        for audience in Audience:
            assert keys(country, audience, clock)[0] == "eu-112"


def test_each_country_shows_what_is_certain(clock: FixedClock) -> None:
    assert keys("bg", Audience.PUBLIC, clock) == [
        "eu-112", "bg-a21", "bg-animus", "bg-animus-sofia", "bg-commission",
        "bg-labour-inspectorate",
    ]  # fmt: skip
    assert keys("hu", Audience.PUBLIC, clock) == [
        "eu-112", "hu-okit", "hu-victim-support", "hu-116006",
    ]  # fmt: skip
    assert keys("pl", Audience.PUBLIC, clock) == ["eu-112", "pl-kcik", "pl-la-strada"]


def test_where_we_know_nobody_112_stands_alone(clock: FixedClock) -> None:
    assert keys("other", Audience.PUBLIC, clock) == ["eu-112"]


def test_while_the_country_is_not_known_all_are_shown(clock: FixedClock) -> None:
    everywhere = keys("", Audience.PUBLIC, clock)
    assert everywhere == [
        "eu-112",
        *(key for land in ("bg", "hu", "pl") for key in keys(land, Audience.PUBLIC, clock)[1:]),
    ]


def test_a_child_sees_the_line_for_children_first(clock: FixedClock) -> None:
    assert keys("bg", Audience.CHILD, clock)[:2] == ["eu-112", "bg-child-line"]
    assert keys("hu", Audience.CHILD, clock)[1:3] == ["hu-kek-vonal", "hu-missing-children"]
    assert "bg-a21" in keys("bg", Audience.CHILD, clock)


def test_what_is_for_staff_is_never_shown_to_callers(clock: FixedClock) -> None:
    staff = {number.key for number in numbers() if number.audience is Audience.STAFF}
    for audience in (Audience.PUBLIC, Audience.CHILD):
        assert not staff & set(keys("", audience, clock))
    assert {"bg-112-app", "pl-alarm112"} <= set(keys("", Audience.STAFF, clock))
    assert "bg-child-line" in keys("bg", Audience.STAFF, clock)


def test_what_is_uncertain_is_shown_for_ninety_days_after_a_confirmation(
    clock: FixedClock,
) -> None:
    dialled = Confirmation(clock(), "Ana")
    assert "bg-legal-aid" in keys("bg", Audience.PUBLIC, clock, bg_legal_aid=dialled)
    clock.move(days=90)
    assert "bg-legal-aid" in keys("bg", Audience.PUBLIC, clock, bg_legal_aid=dialled)
    clock.move(seconds=1)
    assert "bg-legal-aid" not in keys("bg", Audience.PUBLIC, clock, bg_legal_aid=dialled)


def test_what_is_out_of_service_is_never_shown(clock: FixedClock) -> None:
    out = [number.key for number in numbers() if number.certainty is Certainty.C]
    assert "bg-116006" in out
    confirmed = {key: Confirmation(clock(), "Ana") for key in out}
    everything = shown("", Audience.STAFF, confirmed, clock())
    assert not {number.key for number in everything} & set(out)


def test_an_operator_is_reminded_of_what_is_shown_and_not_confirmed(clock: FixedClock) -> None:
    reminders = {number.key for number in to_confirm({}, clock())}
    assert reminders == {number.key for number in numbers() if number.certainty is Certainty.A}
    done = {key: Confirmation(clock() - timedelta(days=89), "Ana") for key in reminders}
    assert to_confirm(done, clock()) == ()


def test_the_file_claims_no_verification() -> None:
    data = [line for line in FILE.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    assert not re.search(r"verified_(on|by)|dialled", "\n".join(data))


def test_every_number_has_one_key_and_its_texts() -> None:
    every = numbers()
    assert len({number.key for number in every}) == len(every)
    for locale in ("en", "bg"):
        texts = Texts(locale, "numbers")
        for number in every:
            assert texts.text(f"service-{number.service}")
            assert not number.hours or texts.text(f"hours-{number.hours}")


def test_what_may_be_shown_has_a_number_and_a_source() -> None:
    for number in numbers():
        if number.certainty is Certainty.A:
            assert number.sources, number.key
        if number.certainty is not Certainty.C:
            assert number.number, number.key


@pytest.mark.design
def test_no_number_is_shown_with_more_certainty_than_it_was_read_with() -> None:
    text = DOMAIN.read_text(encoding="utf-8")
    table = text[text.index("### 1.6 Hotlines") : text.index("**Cross-border emergency trap")]
    for number in numbers():
        if number.number:
            digits = number.number.removesuffix(" (chat)")
            rows = [row for row in table.splitlines() if digits in row]
            assert rows, number.key
            assert any(re.search(rf"\| \**{number.certainty}\b", row) for row in rows), number.key
