"""Sealed packages: only the right one opens them, in time, unchanged, and after a yes."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from escalation.referral import (
    LIFE,
    ConsentMissing,
    ConsentState,
    PackageRefused,
    Parcel,
    Terms,
    Verdict,
    answer_package,
    consent_state,
    consents_relied_on,
    open_package,
    open_receipt,
    seal_package,
)
from intake.case import Level, OrgId, RecordId
from intake.keys import OpeningKey, PartnerKeys, PartnerPublic, SigningKey

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
OURS = OrgId(b"o" * 16)


@dataclass(frozen=True)
class World:
    """Two organisations, a case's key, and a package between them."""

    partner: PartnerKeys
    public: PartnerPublic
    case: OpeningKey
    staff: SigningKey
    desk: SigningKey
    parcel: Parcel
    package: bytes


def a_partner(org: bytes = b"p") -> tuple[PartnerKeys, PartnerPublic]:
    keys = PartnerKeys(OrgId(org * 16), OpeningKey.make(), SigningKey.make())
    return keys, PartnerPublic(keys.org, keys.open.sealing(), keys.sign.verifying())


def content(case: OpeningKey) -> dict[str, Any]:
    return {
        "fields": [{"key": "needs", "label": "What is needed", "value": "Легло за две нощи 🛏"}],
        "consent": [{"level": "L3", "at": NOW.isoformat()}],
        "answer_to": case.sealing().raw.hex(),
    }


@pytest.fixture(scope="module")
def world() -> World:
    partner, public = a_partner()
    case, staff, desk = OpeningKey.make(), SigningKey.make(), SigningKey.make()
    parcel = Parcel(OURS, partner.org, RecordId(b"r" * 16), NOW + LIFE, public.seal)
    package = seal_package(content(case), parcel, staff, desk)
    return World(partner, public, case, staff, desk, parcel, package)


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(PackageRefused) as why:
        work()
    assert why.value.text_key == f"package-refused-{why.value.code}"
    return why.value.code


def test_the_receiver_reads_what_was_sent_and_by_whom(world: World) -> None:
    package = open_package(world.package, world.partner, NOW)
    assert package.content == content(world.case)
    assert package.sender == OURS
    assert package.package == world.parcel.package
    assert package.expires == NOW + LIFE
    same = open_package(world.package, world.partner, NOW, package.fingerprint.upper())
    assert same == package


def test_the_file_shows_ids_and_keys_and_no_word_of_what_is_in_it(world: World) -> None:
    file = json.loads(world.package)
    assert set(file) == {
        "helpline_referral", "package", "sender", "receiver", "expires", "envelope", "signature",
        "signer", "desk", "voucher",
    }  # fmt: skip
    assert "Легло" not in world.package.decode()
    assert "u041b" not in world.package.decode()


def test_another_organisation_cannot_open_it(world: World) -> None:
    other, _ = a_partner(b"q")
    assert refused(lambda: open_package(world.package, other, NOW)) == "not-for-us"
    renamed = json.dumps(json.loads(world.package) | {"receiver": other.org.hex()}).encode()
    assert refused(lambda: open_package(renamed, other, NOW)) == "signature"
    stolen_id = replace(other, org=world.partner.org)
    assert refused(lambda: open_package(world.package, stolen_id, NOW)) == "cannot-open"


def test_a_package_opens_until_it_expires_and_not_a_second_longer(world: World) -> None:
    last = world.parcel.expires - timedelta(seconds=1)
    assert open_package(world.package, world.partner, last).expires > last
    assert (
        refused(lambda: open_package(world.package, world.partner, last + timedelta(seconds=1)))
        == "expired"
    )


@pytest.mark.parametrize(
    "field", ["package", "sender", "expires", "envelope", "signature", "signer", "desk", "voucher"]
)
def test_a_package_with_anything_changed_is_refused(world: World, field: str) -> None:
    file = json.loads(world.package)
    value = file[field]
    later = (NOW + 3 * LIFE).isoformat().replace("+00:00", "Z")
    file[field] = (
        later if field == "expires" else value[:5] + ("1" if value[5] != "1" else "2") + value[6:]
    )
    code = refused(lambda: open_package(json.dumps(file).encode(), world.partner, NOW))
    assert code in {"signature", "format"}


def test_a_package_by_a_stranger_is_told_from_ours_by_the_known_fingerprint(world: World) -> None:
    stranger = seal_package(content(world.case), world.parcel, SigningKey.make(), SigningKey.make())
    known = open_package(world.package, world.partner, NOW).fingerprint
    assert open_package(stranger, world.partner, NOW).fingerprint != known
    assert refused(lambda: open_package(stranger, world.partner, NOW, known)) == "sender"


def test_a_signer_nobody_vouches_for_is_refused(world: World) -> None:
    stranger = SigningKey.make()
    theirs = json.loads(
        seal_package(content(world.case), world.parcel, stranger, SigningKey.make())
    )
    ours = json.loads(world.package)
    mixed = theirs | {"desk": ours["desk"], "voucher": ours["voucher"]}
    assert (
        refused(lambda: open_package(json.dumps(mixed).encode(), world.partner, NOW)) == "signature"
    )


def test_a_package_without_consent_in_it_is_not_taken(world: World) -> None:
    bare = seal_package(
        content(world.case) | {"consent": []}, world.parcel, world.staff, world.desk
    )
    assert refused(lambda: open_package(bare, world.partner, NOW)) == "no-consent"


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"\xff", b"{" * 9999, b"x" * 70_000])
def test_what_is_no_package_is_refused_as_such(world: World, data: bytes) -> None:
    assert refused(lambda: open_package(data, world.partner, NOW)) == "format"
    assert refused(lambda: open_receipt(data, world.case, world.public)) == "format"


@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_answer_comes_back_to_the_case_and_to_nobody_else(
    world: World, verdict: Verdict
) -> None:
    receipt = answer_package(world.package, world.partner, verdict, "Пълни сме.", NOW)
    answer = open_receipt(receipt, world.case, world.public)
    assert (answer.package, answer.verdict, answer.reason) == (
        world.parcel.package,
        verdict,
        "Пълни сме.",
    )
    assert "Пълни" not in receipt.decode()
    assert refused(lambda: open_receipt(receipt, OpeningKey.make(), world.public)) == "cannot-open"


def test_an_answer_by_another_organisation_is_refused(world: World) -> None:
    receipt = answer_package(world.package, world.partner, Verdict.ACCEPT, "", NOW)
    other, public = a_partner(b"q")
    assert refused(lambda: open_receipt(receipt, world.case, public)) == "not-for-us"
    forged = answer_package(
        world.package, replace(world.partner, sign=other.sign), Verdict.ACCEPT, "", NOW
    )
    assert refused(lambda: open_receipt(forged, world.case, world.public)) == "signature"


def test_an_expired_package_cannot_be_answered(world: World) -> None:
    late = world.parcel.expires
    assert (
        refused(lambda: answer_package(world.package, world.partner, Verdict.ACCEPT, "", late))
        == "expired"
    )


TERMS = Terms(
    RecordId(b"r" * 16),
    OrgId(b"p" * 16),
    "shelter",
    "Shelter",
    "bg",
    ("help-place",),
    {"needs": "a bed"},
)
ABROAD = replace(TERMS, levels=(Level.L3, Level.L4), country="hu")


def said(level: str, *, given: bool, referral: str = TERMS.referral.hex()) -> dict[str, object]:
    return {
        "level": level, "given": given, "referral": referral, "text_version": TERMS.text_version,
        "locale": "bg", "at": NOW.isoformat(), "how": "chat",
    }  # fmt: skip


YES, NO = said("L3", given=True), said("L3", given=False)
OTHER_YES = said("L3", given=True, referral="ff" * 16)
TAKEN_BACK = said("L1", given=False, referral="")
NOT_SHARED = said("L3", given=False, referral="")


@pytest.mark.parametrize(
    ("heard", "state"),
    [
        ([], ConsentState.WAITING),
        ([OTHER_YES], ConsentState.WAITING),
        ([TAKEN_BACK], ConsentState.WAITING),
        ([NO], ConsentState.REFUSED),
        ([YES], ConsentState.GIVEN),
        ([NO, YES], ConsentState.GIVEN),
        ([YES, NO], ConsentState.WITHDRAWN),
        ([YES, TAKEN_BACK], ConsentState.WITHDRAWN),
        ([YES, NOT_SHARED], ConsentState.WITHDRAWN),
        ([YES, None], ConsentState.WAITING),
        ([YES, {"level": "L3", "given": "false"}], ConsentState.WAITING),
    ],
)
def test_only_a_yes_to_these_terms_that_still_stands_lets_anything_go(
    heard: list[dict[str, object] | None], state: ConsentState
) -> None:
    assert consent_state(TERMS, heard) is state
    if state is ConsentState.GIVEN:
        (relied_on,) = consents_relied_on(TERMS, heard, intact=True)
        assert relied_on.referral == TERMS.referral.hex()
    else:
        with pytest.raises(ConsentMissing) as missing:
            consents_relied_on(TERMS, heard, intact=True)
        assert (missing.value.level, missing.value.state) == (Level.L3, state)
        assert missing.value.receiver == "Shelter"


def test_a_border_needs_a_yes_of_its_own() -> None:
    with pytest.raises(ConsentMissing) as missing:
        consents_relied_on(ABROAD, [YES], intact=True)
    assert missing.value.level is Level.L4
    across = [YES, said("L4", given=True)]
    assert len(consents_relied_on(ABROAD, across, intact=True)) == 2


def test_a_yes_in_a_broken_chain_counts_for_nothing() -> None:
    with pytest.raises(ConsentMissing) as missing:
        consents_relied_on(TERMS, [YES], intact=False)
    assert missing.value.state == "broken"


def test_terms_without_any_level_are_agreed_to_by_nobody() -> None:
    with pytest.raises(ConsentMissing):
        consents_relied_on(replace(TERMS, levels=()), [YES], intact=True)


def test_terms_come_back_as_they_were_kept() -> None:
    assert Terms.read(ABROAD.content()) == ABROAD
    for broken in ({}, ABROAD.content() | {"levels": "L3"}, ABROAD.content() | {"levels": ["L9"]}):
        with pytest.raises((KeyError, ValueError)):
            Terms.read(broken)


def test_the_question_in_the_chat_names_fields_and_holds_none() -> None:
    question = ABROAD.question("bg")
    assert question["fields"] == ["needs"]
    assert "a bed" not in repr(question)
