"""What is signed beside rows: minted keys, epochs and packages are genuine or refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from intake.case import CaseId, OrgId, RecordId
from intake.keys import OpeningKey, SigningKey
from intake.sealing import (
    Binding,
    Purpose,
    Sealed,
    epoch_is_genuine,
    open_sealed,
    prekey_is_genuine,
    referral_binding,
    seal,
    sign_epoch,
    sign_prekey,
    sign_referral,
    verify_referral,
)

MINT, STRANGER = SigningKey.make(), SigningKey.make()
CASE_KEY = OpeningKey.make().sealing()
OTHER_KEY = OpeningKey.make().sealing()
KEY_ID = b"k" * 16


def test_a_prekey_is_genuine_as_it_was_minted_and_not_otherwise() -> None:
    signature = sign_prekey(KEY_ID, CASE_KEY, 3, MINT)
    genuine = MINT.verifying()
    assert prekey_is_genuine(KEY_ID, CASE_KEY, 3, signature, genuine)
    assert not prekey_is_genuine(b"l" * 16, CASE_KEY, 3, signature, genuine)
    assert not prekey_is_genuine(KEY_ID, OTHER_KEY, 3, signature, genuine)
    assert not prekey_is_genuine(KEY_ID, CASE_KEY, 4, signature, genuine)
    assert not prekey_is_genuine(KEY_ID, CASE_KEY, 3, signature, STRANGER.verifying())
    assert not prekey_is_genuine(KEY_ID, CASE_KEY, 3, bytes(64), genuine)


def test_an_epoch_is_genuine_as_it_was_minted_and_not_otherwise() -> None:
    signature = sign_epoch(1, CASE_KEY, MINT)
    genuine = MINT.verifying()
    assert epoch_is_genuine(1, CASE_KEY, signature, genuine)
    assert not epoch_is_genuine(2, CASE_KEY, signature, genuine)
    assert not epoch_is_genuine(1, OTHER_KEY, signature, genuine)
    assert not epoch_is_genuine(1, CASE_KEY, signature, STRANGER.verifying())
    assert not prekey_is_genuine(b"", CASE_KEY, 1, signature, genuine)


SENDER, RECEIVER = OrgId(b"s" * 16), OrgId(b"r" * 16)
EXPIRES = datetime(2026, 1, 8, 12, tzinfo=UTC)
PARTNER, MEMBER = OpeningKey.make(), SigningKey.make()
BOUND = referral_binding(SENDER, RECEIVER, RecordId(b"p" * 16), EXPIRES, Purpose.REFERRAL)


def test_a_package_opens_for_its_receiver_and_names_its_sender() -> None:
    package = seal({"needs": ["shelter"]}, PARTNER.sealing(), BOUND)
    signature = sign_referral(BOUND, package, MEMBER)
    assert verify_referral(BOUND, package, signature, MEMBER.verifying())
    assert open_sealed(package, PARTNER, BOUND) == {"needs": ["shelter"]}


@pytest.mark.parametrize(
    "changed",
    [
        replace(BOUND, purpose=Purpose.RECEIPT),
        replace(BOUND, org=OrgId(b"x" * 16)),
        replace(BOUND, case=CaseId(b"x" * 16)),
        replace(BOUND, seq=BOUND.seq + 1),
        replace(BOUND, record=RecordId(b"x" * 16)),
        replace(BOUND, seq=-1),
    ],
)
def test_a_package_with_another_sender_receiver_id_or_expiry_is_refused(changed: Binding) -> None:
    package = seal({}, PARTNER.sealing(), BOUND)
    signature = sign_referral(BOUND, package, MEMBER)
    assert not verify_referral(changed, package, signature, MEMBER.verifying())


def test_a_package_of_another_hand_or_content_is_refused() -> None:
    package, other = (seal({}, PARTNER.sealing(), BOUND) for _ in range(2))
    signature = sign_referral(BOUND, package, MEMBER)
    assert not verify_referral(BOUND, package, signature, STRANGER.verifying())
    assert not verify_referral(BOUND, other, signature, MEMBER.verifying())
    assert not verify_referral(BOUND, Sealed(b""), signature, MEMBER.verifying())


def test_an_expiry_is_the_same_moment_in_every_time_zone() -> None:
    sofia = EXPIRES.astimezone(timezone(timedelta(hours=2)))
    again = referral_binding(SENDER, RECEIVER, RecordId(b"p" * 16), sofia, Purpose.REFERRAL)
    assert again == BOUND
    assert BOUND.seq == 1767873600
