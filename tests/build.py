"""Builders with defaults: a test says what matters to it and nothing else."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from intake.case import (
    CallerId,
    CaseId,
    EntryKind,
    OrgId,
    Priority,
    Profile,
    RecordId,
    StaffId,
    Stage,
    Stream,
)
from intake.keys import (
    Argon2Cost,
    OpeningKey,
    Sealed,
    SigningKey,
    StaffBundle,
)
from intake.sealing import GENESIS, Binding, Purpose, make_slot, seal, signed
from intake.store import callers, casefiles, letterbox, outbox, queue
from intake.store.staff import Member

if TYPE_CHECKING:
    from datetime import datetime

    from intake.db import Tx

ORG = OrgId(b"organisation-16b")
CHEAP = Argon2Cost(t=1, m=64)


def a_caller() -> CallerId:
    return CallerId(secrets.token_bytes(16))


def a_case_id() -> CaseId:
    return CaseId(secrets.token_bytes(16))


def a_record() -> RecordId:
    return RecordId(secrets.token_bytes(16))


def a_staff_id() -> StaffId:
    return StaffId(secrets.token_bytes(16))


def sealed(text: str = "sealed") -> Sealed:
    """Something that looks sealed to a store that never opens anything."""
    return Sealed(text.encode())


@dataclass(frozen=True)
class Arrival:
    """What the address book keeps of who wrote."""

    caller: CallerId
    update: str = "1"
    channel: str = "telegram"
    address: Sealed | None = field(default_factory=lambda: sealed("address"))


@dataclass(frozen=True)
class Aside:
    """An update put aside."""

    record: RecordId
    code: str = "not-json"
    raw: Sealed = field(default_factory=lambda: sealed("raw"))


def a_minted_key(mint: SigningKey | None = None) -> casefiles.MintedKey:
    key = OpeningKey.make()
    key_id = secrets.token_bytes(16)
    return casefiles.MintedKey(
        key_id,
        key.sealing(),
        (mint or SigningKey.make()).sign(key_id + key.sealing().raw),
        1,
        sealed("grant"),
    )


def an_opened_case(**given: Any) -> letterbox.OpenedCase:  # noqa: ANN401  whatever the record has
    case = letterbox.OpenedCase(a_case_id(), None, Profile.ADULT, "bg", "telegram")
    return replace(case, **given)


def an_entry(case: CaseId, seq: int = 1, **given: Any) -> letterbox.Entry:  # noqa: ANN401  whatever the record has
    entry = letterbox.Entry(
        case=case,
        stream=Stream.BOT,
        seq=seq,
        record=a_record(),
        kind=EntryKind.ANSWER,
        sealed=sealed(f"entry {seq}"),
        hash=seq.to_bytes(32, "big"),
        signature=bytes(64),
        signer=b"signer-8",
    )
    return replace(entry, **given)


def a_letter(kind: outbox.OutboxKind = outbox.OutboxKind.STEP, text: str = "body") -> outbox.Letter:
    return outbox.Letter(kind, sealed(text), a_record())


def a_standing(case: CaseId, now: datetime, **given: Any) -> queue.Standing:  # noqa: ANN401  whatever the record has
    standing = queue.Standing(
        case=case,
        code_name=f"blue-{secrets.token_hex(6)}",
        priority=Priority.P3,
        stage=Stage.TRIAGE,
        moved=now,
        sorted_signal=0,
        ruleset="thb-screen/1.1",
        waiting_since=now,
    )
    return replace(standing, **given)


def a_member(login: str = "ana", **given: Any) -> Member:  # noqa: ANN401  whatever the record has
    bundle = StaffBundle(OpeningKey.make(), SigningKey.make())
    staff = a_staff_id()
    member = Member(
        staff=staff,
        login=login,
        shown_name=login.title(),
        role="duty",
        locales=("bg", "en"),
        locale="en",
        sealing=bundle.open.sealing(),
        signing=bundle.sign.verifying(),
        slot=make_slot(bundle, "seven words", staff, CHEAP),
    )
    return replace(member, **given)


def open_a_case(tx: Tx, now: datetime, caller: CallerId | None = None) -> CaseId:
    """Open a case as the bot does: with its key if the pool has one, an entry and a signal."""
    keys = letterbox.take_keys(tx, 1, now)
    opened = an_opened_case(key_id=keys[0].key_id if keys else None)
    who = caller or a_caller()
    callers.arrived(tx, Arrival(who, update=secrets.token_hex(8)), now)
    letterbox.open_case(tx, opened, now)
    callers.link_case(tx, who, opened.case_id)
    letterbox.append(tx, an_entry(opened.case_id), now)
    letterbox.signal(tx, opened.case_id, a_record(), sealed("signal"), now)
    return opened.case_id


def a_chain(
    case: CaseId, count: int, sign: SigningKey, key: OpeningKey, stream: Stream = Stream.BOT
) -> list[letterbox.Entry]:
    """Entries that are really sealed, signed and chained."""
    entries: list[letterbox.Entry] = []
    previous = GENESIS
    for seq in range(1, count + 1):
        record = a_record()
        bound = Binding(Purpose.ANSWER, ORG, case, seq, record)
        content = seal({"item": f"step-{seq}", "answer": ["yes"]}, key.sealing(), bound)
        digest, signature = signed(bound, content, previous, sign)
        entries.append(
            an_entry(
                case, seq, record=record, sealed=content, stream=stream, hash=digest,
                signature=signature, signer=sign.kid,
            )
        )  # fmt: skip
        previous = digest
    return entries
