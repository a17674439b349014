"""The directory: every row from a source, none verified by a file, the police last."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from escalation.directory import (
    NEEDS,
    Certainty,
    DirectoryWrong,
    Kind,
    Organisation,
    Wanted,
    fingerprint_of,
    is_confirmed,
    matching,
    read_directory,
)
from escalation.referral import ASKABLE
from escalation.settings import DIRECTORY
from intake.case import Level, OrgId
from intake.keys import OpeningKey, PartnerPublic, SigningKey
from locales import Texts

if TYPE_CHECKING:
    from pathlib import Path

PACKAGED = read_directory(DIRECTORY)
NOW = datetime(2026, 11, 2, 10, tzinfo=UTC)
ROW = """
[[organisation]]
key = "house"
country = "bg"
kind = "ngo"
people = ["adult"]
needs = ["help-shelter"]
languages = ["bg"]
certainty = "A"
fingerprint = ""
sources = ["a visit"]
"""


def read(text: str, folder: Path) -> tuple[Organisation, ...]:
    path = folder / "directory.toml"
    path.write_text(text, encoding="utf-8")
    return read_directory(path)


def test_all_three_countries_have_somebody_to_ask() -> None:
    for country in ("bg", "hu", "pl"):
        for child in (False, True):
            found = matching(PACKAGED, Wanted(country=country, child=child))
            assert any(each.kind is not Kind.POLICE for each in found), (country, child)
        assert matching(PACKAGED, Wanted(country=country, need="help-shelter"))


def test_every_row_has_a_source_and_no_key_nobody_compared() -> None:
    assert all(each.sources for each in PACKAGED)
    assert not any(each.fingerprint for each in PACKAGED)


def test_the_file_says_nothing_about_verification() -> None:
    rows = [
        line
        for line in DIRECTORY.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    assert not [line for line in rows if "verified_on" in line or "verified_by" in line]


@pytest.mark.parametrize("locale", ["en", "bg"])
def test_every_row_can_be_named_in_every_language(locale: str) -> None:
    texts = Texts(locale, "directory")
    keys = {each.name_key for each in PACKAGED} | {each.note for each in PACKAGED if each.note}
    keys |= set(NEEDS) | set(ASKABLE) | {f"kind-{kind.value}" for kind in Kind}
    assert {key for key in keys if not texts.has(key)} == set()


def test_what_is_uncertain_is_never_offered() -> None:
    uncertain = {each.key for each in PACKAGED if each.certainty is Certainty.C}
    assert uncertain == {"iom-bg"}
    assert not uncertain & {each.key for each in matching(PACKAGED, Wanted())}


def test_the_persons_language_comes_first_and_the_police_last() -> None:
    found = matching(PACKAGED, Wanted(country="hu", language="uk"))
    assert matching(PACKAGED, Wanted(country="pl", language="vi"))[0].key == "kcik"
    assert found[-1].kind is Kind.POLICE
    assert matching(PACKAGED, Wanted(country="hu", language="uk", child=True))[0].key == "kek-vonal"


def test_a_need_narrows_and_a_child_is_not_sent_where_only_adults_are_helped() -> None:
    found = matching(PACKAGED, Wanted(country="bg", need="help-labour-rights"))
    assert [each.key for each in found] == ["labour-inspectorate-bg"]
    assert not matching(PACKAGED, Wanted(country="bg", need="help-labour-rights", child=True))


@pytest.mark.parametrize(
    ("key", "here", "levels"),
    [
        ("animus", "bg", (Level.L3,)),
        ("okit", "bg", (Level.L3, Level.L4)),
        ("organised-crime-bg", "bg", (Level.L3, Level.L5)),
        ("nbi-hu", "bg", (Level.L3, Level.L4, Level.L5)),
    ],
)
def test_a_border_and_the_police_each_take_a_consent_of_their_own(
    key: str, here: str, levels: tuple[Level, ...]
) -> None:
    (row,) = [each for each in PACKAGED if each.key == key]
    assert row.levels(here) == levels


@pytest.mark.parametrize(
    ("age", "believed"), [(0, True), (89, True), (90, False), (400, False), (-1, False)]
)
def test_a_confirmation_is_believed_for_ninety_days(age: int, *, believed: bool) -> None:
    assert is_confirmed(NOW - timedelta(days=age), NOW) is believed
    assert not is_confirmed(None, NOW)


def test_a_row_is_read_as_it_is_written(tmp_path: Path) -> None:
    (row,) = read(ROW, tmp_path)
    assert row.key == "house"
    assert row.note == ""
    assert row.name_key == "org-house"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (('country = "bg"', 'country = "xx"'), "country"),
        (('kind = "ngo"', 'kind = "friend"'), "kind"),
        (('people = ["adult"]', 'people = "adult"'), "people"),
        (('people = ["adult"]', "people = []"), "people"),
        (('needs = ["help-shelter"]', 'needs = ["help-magic"]'), "needs"),
        (('languages = ["bg"]', "languages = [7]"), "languages"),
        (('certainty = "A"', 'certainty = "Z"'), "certainty"),
        (('fingerprint = ""', 'fingerprint = "ABC"'), "fingerprint"),
        (('sources = ["a visit"]', ""), "sources"),
        (('sources = ["a visit"]', 'sources = ["a"]\nverified_on = "2026-11-01"'), "verified_on"),
        (('sources = ["a visit"]', 'sources = ["a"]\nnote = "call first"'), "note"),
        (('key = "house"', 'key = "The House"'), "key"),
    ],
)
def test_a_slip_of_the_pen_is_named(change: tuple[str, str], code: str, tmp_path: Path) -> None:
    with pytest.raises(DirectoryWrong) as wrong:
        read(ROW.replace(*change), tmp_path)
    assert wrong.value.code == code


@pytest.mark.parametrize(
    "text", ["not toml [", "", "other = 1", "organisation = 1", "organisation = [1]"]
)
def test_a_file_that_is_no_directory_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(DirectoryWrong) as wrong:
        read(text, tmp_path)
    assert wrong.value.code == "not-toml"


def test_a_missing_file_and_a_row_twice_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DirectoryWrong):
        read_directory(tmp_path / "nowhere.toml")
    with pytest.raises(DirectoryWrong) as wrong:
        read(ROW + ROW, tmp_path)
    assert wrong.value.code == "twice"


def test_no_two_partners_have_one_fingerprint() -> None:
    one, other = (
        PartnerPublic(OrgId(bytes(16)), OpeningKey.make().sealing(), SigningKey.make().verifying())
        for _ in range(2)
    )
    assert fingerprint_of(one) == fingerprint_of(one)
    assert fingerprint_of(one) != fingerprint_of(other)
