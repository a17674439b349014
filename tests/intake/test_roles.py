"""PostgreSQL's roles: exactly the rights of the matrix, and enough for what each process does."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from sqlalchemy import make_url, text

from intake.case import OutboxState, Priority, ReferralState, Stage, Stream
from intake.clock import utc_now
from intake.db import RIGHTS, Database, NotAllowed, Side
from intake.db.durability import weaknesses
from intake.keys import OpeningKey, SigningKey
from intake.migrations import migrate
from intake.retention import Counts, forget_desk, forget_street, purge
from intake.sealing import Purpose
from intake.store import (
    asides,
    audit,
    callers,
    casefiles,
    confirmations,
    conversations,
    grants,
    letterbox,
    outbox,
    queue,
    referrals,
    staff,
)
from intake.store.confirmations import What
from intake.store.conversations import ConversationRow
from intake.store.grants import Epoch, Grant
from intake.store.outbox import OutboxKind
from intake.store.referrals import Referral
from tests.build import (
    Aside,
    a_caller,
    a_letter,
    a_member,
    a_minted_key,
    a_record,
    a_standing,
    an_entry,
    open_a_case,
    sealed,
)
from tests.intake.test_rights import NOTHING, TABLES, WINGS, allowed, expected, tried

if TYPE_CHECKING:
    from intake.case import CallerId, CaseId
    from intake.db import Tx
    from tests.fakes import FixedClock
    from tests.postgres import Server

ROLES: Final = Path(__file__).parents[2] / "deploy" / "postgresql-roles.sql"


@pytest.fixture
def roles_url(postgresql: Server, own_postgresql_url: str) -> str:
    """A PostgreSQL database on which the roles have been put, twice."""
    name = str(make_url(own_postgresql_url).database)
    for _ in range(2):
        with postgresql.alone():  # roles belong to the whole server
            postgresql.execute(ROLES.read_text(encoding="utf-8"), name)
    return own_postgresql_url


def as_role(url: str, side: Side) -> str:
    return url.replace("://postgres@", f"://helpline_{side}@")


@pytest.mark.parametrize("side", WINGS)
def test_the_roles_let_pass_what_the_matrix_says(roles_url: str, side: Side) -> None:
    database = Database.open(as_role(roles_url, side), side=side, writers=1)
    wrong = [
        (table, verb, column)
        for table in TABLES
        for verb, column, statement in tried(table)
        if allowed(database, statement) != expected(RIGHTS[side].get(table, NOTHING), verb, column)
    ]
    database.close()
    assert not wrong


@pytest.mark.parametrize("side", WINGS)
def test_no_wing_can_change_a_table_or_look_sideways(roles_url: str, side: Side) -> None:
    database = Database.open(as_role(roles_url, side), side=side, writers=1)
    for statement in (
        "TRUNCATE entries",
        "DROP TABLE entries",
        "ALTER TABLE entries ADD COLUMN more integer",
        "CREATE TABLE mine (it integer)",
        "CREATE TEMP TABLE mine (it integer)",
        "UPDATE alembic_version SET version_num = '9999'",
        "COPY staff TO '/tmp/staff'",
        "SELECT pg_read_file('/etc/passwd')",
        "SET ROLE helpline_record",
        "SET ROLE postgres",
        "UPDATE entries SET envelope = ''",
        "UPDATE audit SET entry = ''",
        "DELETE FROM audit",
    ):
        assert not allowed(database, text(statement)), statement
    database.close()


def test_the_bot_cannot_get_back_what_it_wrote(roles_url: str) -> None:
    database = Database.open(as_role(roles_url, Side.BOT), side=Side.BOT, writers=1)
    for statement in (
        "COPY entries TO STDOUT",
        "INSERT INTO entries SELECT * FROM entries",
        "DELETE FROM entries RETURNING envelope",
        "SELECT queue_grant FROM case_keys",
        "UPDATE case_keys SET public = ''",
        "LOCK TABLE entries IN ACCESS EXCLUSIVE MODE",
        "INSERT INTO cases (case_id, profile) VALUES ('x', 'adult') RETURNING profile",
    ):
        assert not allowed(database, text(statement)), statement
    assert allowed(database, text("INSERT INTO entries DEFAULT VALUES ON CONFLICT DO NOTHING"))
    database.close()


def test_the_owner_can_do_what_the_command_line_needs(roles_url: str) -> None:
    url = as_role(roles_url, Side.RECORD)
    migrate(url)
    database = Database.open(url, side=Side.RECORD, writers=1)
    assert database.call(purge, utc_now()) == Counts()
    database.close()


def a_day_of_the_bot(tx: Tx, clock: FixedClock) -> CaseId:
    """Everything the bot ever asks of the record."""
    who = a_caller()
    case = open_a_case(tx, clock(), who)
    letterbox.append(tx, an_entry(case, 2), clock())
    letterbox.quarantine(tx, "web", Aside(a_record()), clock())
    letterbox.known_keys(tx, [a_record()])
    conversations.save(tx, ConversationRow(who, 1, sealed(), clock()))
    conversations.load(tx, [who])
    conversations.expired(tx, clock())
    callers.seen(tx, "telegram", ["1", "2"])
    callers.load(tx, [who])
    callers.of_case(tx, case)
    callers.move_offset(tx, "telegram", callers.offset(tx, "telegram") + 1)
    callers.leave_trace(tx, who, 1, clock())
    callers.stale_traces(tx, clock())
    callers.drop_traces(tx, who, callers.traces(tx, who))
    callers.mark_unreachable(tx, who)
    the_courier(tx, clock, who, case)
    conversations.end(tx, who)
    confirmations.latest(tx, What.NUMBER)
    forget_street(tx, clock())
    other = a_caller()
    open_a_case(tx, clock(), other)
    callers.link_case(tx, other, None)
    callers.forget(tx, other)
    return case


def the_courier(tx: Tx, clock: FixedClock, who: CallerId, case: CaseId) -> None:
    letter = a_letter()
    outbox.add(tx, who, letter, clock())
    outbox.sending(tx, letter.record, clock())
    outbox.after_crash(tx, clock())
    outbox.failed(tx, letter.record, OutboxState.QUEUED, clock(), clock())
    outbox.sent(tx, [(row.letter.record, 1) for row in outbox.waiting(tx, clock())], clock())
    outbox.for_fetching(tx, case)
    outbox.forget(tx, who)


def a_day_of_the_desk(tx: Tx, clock: FixedClock, case: CaseId) -> None:
    """Everything the staff side ever asks of the record."""
    ana = a_member()
    staff.add(tx, ana)
    staff.put_on_ladder(tx, ana.staff, "topic", 1)
    staff.on_call(tx)
    staff.change_slot(tx, ana.staff, ana.slot)
    the_watch(tx, clock, case)
    for row in asides.listing(tx):
        assert asides.one(tx, row.record) == row
        asides.drop(tx, row.record)
    assert queue.claim(tx, case, ana.staff, clock(), timedelta(minutes=30))
    the_case_page(tx, clock, case)
    queue.renew(tx, case, ana.staff, clock(), timedelta(minutes=30))
    queue.move(tx, case, Stage.TRIAGE, Stage.CLOSED, clock())
    queue.retire(tx, case, clock())
    queue.release(tx, case, ana.staff)
    casefiles.drop_grants(tx, case)
    grants.drop_member(tx, ana.staff)
    staff.disable(tx, ana.staff)
    assert forget_desk(tx, clock()).cases == 1


def the_watch(tx: Tx, clock: FixedClock, case: CaseId) -> None:
    grants.put_epoch(tx, Epoch(1, OpeningKey.make().sealing(), b"s" * 64, clock()))
    grants.end_epoch(tx, 1, clock())
    casefiles.mint(tx, [a_minted_key()])
    for unsorted in queue.unsorted(tx):
        queue.sort(tx, a_standing(unsorted.case, clock(), priority=Priority.P1))
    standing = queue.listing(tx, queue.View.WAITING)[0]
    queue.sort(tx, standing)
    queue.paged(tx, case, 1, clock())
    queue.page_anew(tx, case)


def the_case_page(tx: Tx, clock: FixedClock, case: CaseId) -> None:
    sign = SigningKey.make()
    audit.append(tx, {"action": "open"}, sign, clock())
    assert audit.verify(tx, sign.verifying()) == ()
    casefiles.put_grant(tx, Grant(a_record(), Purpose.GRANT_STAFF, sealed(), case=case))
    row = casefiles.case(tx, case)
    assert row is not None
    casefiles.set_queue_grant(tx, row.key_id or b"", None)
    casefiles.append(tx, an_entry(case, 1, stream=Stream.DESK), clock())
    assert len(casefiles.entries(tx, case)) == 3
    outbox.add_for_case(tx, case, a_letter(OutboxKind.REPLY), clock())
    outbox.of_case(tx, case)
    referral = Referral(a_record(), case, ReferralState.DRAFT, clock())
    referrals.put(tx, referral)
    referrals.move(tx, referral.referral, referral.state, ReferralState.SENT, clock())
    confirmations.confirm(tx, What.ORGANISATION, "org", "Ana", clock())


def test_the_roles_are_enough_for_a_whole_day(roles_url: str, clock: FixedClock) -> None:
    bot = Database.open(as_role(roles_url, Side.BOT), side=Side.BOT, writers=2)
    desk = Database.open(as_role(roles_url, Side.DESK), side=Side.DESK, writers=2)
    desk.call(casefiles.mint, [a_minted_key()])
    case = bot.call(a_day_of_the_bot, clock)
    desk.call(a_day_of_the_desk, clock, case)
    assert desk.call(weaknesses)
    with pytest.raises(NotAllowed):
        desk.call(forget_street, clock())
    with pytest.raises(NotAllowed):
        bot.call(forget_desk, clock())
    for database in (bot, desk):
        database.close()


def test_the_authorizer_leaves_enough_for_a_whole_day(sqlite_url: str, clock: FixedClock) -> None:
    bot, desk = (Database.open(sqlite_url, side=side) for side in WINGS)
    desk.call(casefiles.mint, [a_minted_key()])
    case = bot.call(a_day_of_the_bot, clock)
    desk.call(a_day_of_the_desk, clock, case)
    for database in (bot, desk):
        database.close()
