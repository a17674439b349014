"""Every table. Content columns hold envelopes only; times are hours unless a clock needs more.

Who may touch which table is said above each group; ``intake.db`` lets the SQLite authorizer of
each process, and on PostgreSQL its role, refuse the rest.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)
from typing_extensions import override

if TYPE_CHECKING:
    from sqlalchemy import Dialect

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def milliseconds(moment: datetime) -> int:
    """Return an aware time as the tables keep it: whole milliseconds since 1970."""
    return (moment - _EPOCH) // _MILLISECOND


class Moment(TypeDecorator[datetime]):
    """An aware UTC time, stored as whole milliseconds since 1970: the same on both databases."""

    impl = BigInteger
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else milliseconds(value)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + value * _MILLISECOND


RECORD = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    },
)
SCHEMA = "0003"
"""The migration this code was written for; a process refuses any other schema."""

_ID = LargeBinary(16)
_COUNTER = BigInteger().with_variant(Integer(), "sqlite")

# --- the bot's own: the staff side never reads these -------------------------------------------

callers = Table(
    "callers",
    RECORD,
    Column("caller", _ID, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("address", LargeBinary),  # 0x10 envelope, address key; null where the caller fetches
    Column("case_id", _ID, unique=True),  # removed when the case closes
    Column("unreachable", Boolean, nullable=False, default=False),
    Column("seen_hour", Moment, nullable=False),
)
arrivals = Table(
    "arrivals",
    RECORD,
    Column("channel", String(16), primary_key=True),
    Column("update", String(64), primary_key=True),
    Column("hour", Moment, nullable=False, index=True),
)
offsets = Table(
    "offsets",
    RECORD,
    Column("channel", String(16), primary_key=True),
    Column("next", BigInteger, nullable=False),
)
conversations = Table(
    "conversations",
    RECORD,
    Column("caller", _ID, primary_key=True),
    Column("rev", Integer, nullable=False),
    Column("state", LargeBinary, nullable=False),  # 0x10 envelope, pocket key
    Column("expires", Moment, nullable=False, index=True),
)
traces = Table(  # message ids in a caller's chat that must not stay there
    "traces",
    RECORD,
    Column("caller", _ID, primary_key=True),
    Column("message", BigInteger, primary_key=True),
    Column("sent", Moment, nullable=False, index=True),
)
return_codes = Table(  # ways back from another device; the code itself is kept nowhere
    "return_codes",
    RECORD,
    Column("lookup", LargeBinary(32), primary_key=True),  # hash of what the code derives to
    Column("case_id", _ID, unique=True),  # null: a draft that is no case yet
    Column("state", LargeBinary, nullable=False),  # conversation, sealed to the code's own key
    Column("expires", Moment, nullable=False, index=True),
)
fetches = Table(  # voice notes that are still with the channel
    "fetches",
    RECORD,
    Column("record", _ID, primary_key=True),  # of the entry that waits for it
    Column("caller", _ID, nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),  # 0x10 envelope, pocket key: where to fetch it
    Column("tries", Integer, nullable=False, default=0),
    Column("not_before", Moment, nullable=False, index=True),
)
quarantine = Table(  # updates that could not be taken, sealed to the queue key
    "quarantine",
    RECORD,
    Column("record", _ID, primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("code", String(32), nullable=False),
    Column("envelope", LargeBinary, nullable=False),
    Column("hour", Moment, nullable=False),
)

# --- the letterbox: the bot writes, the staff side reads ---------------------------------------

case_keys = Table(  # prekeys; the staff side mints, the bot takes the public half
    "case_keys",
    RECORD,
    Column("key_id", _ID, primary_key=True),
    Column("public", LargeBinary, nullable=False),
    Column("mint_signature", LargeBinary, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("queue_grant", LargeBinary),  # the seed, sealed to the queue epoch; null while claimed
    Column("taken_hour", Moment),
    Index(None, "taken_hour"),
)
cases = Table(
    "cases",
    RECORD,
    Column("case_id", _ID, primary_key=True),
    Column("key_id", _ID, ForeignKey("case_keys.key_id")),  # null: sealed straight to the queue
    Column("profile", String(16), nullable=False),
    Column("locale", String(16), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("hour", Moment, nullable=False),
)
chains = Table(  # the head of each hash chain
    "chains",
    RECORD,
    Column("case_id", _ID, primary_key=True),
    Column("stream", String(8), primary_key=True),
    Column("seq", Integer, nullable=False),  # of the last entry
    Column("head", LargeBinary(32), nullable=False),
)
entries = Table(
    "entries",
    RECORD,
    Column("case_id", _ID, ForeignKey("cases.case_id"), primary_key=True),
    Column("stream", String(8), primary_key=True),
    Column("seq", Integer, primary_key=True),  # from 1
    Column("record", _ID, nullable=False, unique=True),
    Column("kind", String(24), nullable=False),
    Column("envelope", LargeBinary, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("signature", LargeBinary(64), nullable=False),
    Column("signer", LargeBinary(8), nullable=False),  # kid of the signing key
    Column("hour", Moment, nullable=False),
)
files = Table(  # voice notes, sealed; the key of each stands in the entry of the same record
    "files",
    RECORD,
    Column("record", _ID, primary_key=True),
    Column("case_id", _ID, ForeignKey("cases.case_id"), nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),  # Cobblestone-256
    Column("hour", Moment, nullable=False),
    Column("erase_after", Moment, index=True),  # null: until the case is erased
)
signals = Table(
    "signals",
    RECORD,
    Column("number", _COUNTER, Identity(), primary_key=True),
    Column("record", _ID, nullable=False, unique=True),
    Column("case_id", _ID, ForeignKey("cases.case_id"), nullable=False),
    Column("envelope", LargeBinary, nullable=False),  # sealed to the triage key
    Column("fired", Moment, nullable=False),  # clocks run from here
    Index(None, "case_id", "number"),  # is there one that was not weighed yet?
)

# --- both: what waits to be said ---------------------------------------------------------------

outbox = Table(
    "outbox",
    RECORD,
    Column("number", _COUNTER, Identity(), primary_key=True),
    Column("record", _ID, nullable=False, unique=True),
    Column("caller", _ID, index=True),  # the bot's own; or
    Column("case_id", _ID, index=True),  # the staff's: only the courier learns whose it is
    Column("kind", String(16), nullable=False),  # OutboxKind
    Column("body", LargeBinary),  # sealed to pocket (bot) or delivery key (staff); null once sent
    Column("state", String(16), nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("not_before", Moment, nullable=False),
    Column("message", BigInteger),
    Column("changed", Moment, nullable=False),
    Index(None, "state", "number"),  # what waits, in its order
    Index(None, "state", "not_before"),  # what holds back others
)

# --- the staff side: the bot never reads these -------------------------------------------------

standings = Table(  # how a case stands: sorted by the watch, moved by the desk
    "standings",
    RECORD,
    Column("case_id", _ID, ForeignKey("cases.case_id"), primary_key=True),
    Column("code_name", String(40), nullable=False, unique=True),
    Column("priority", String(4), nullable=False),
    Column("stage", String(24), nullable=False),
    Column("moved", Moment, nullable=False),  # when the stage last changed
    Column("sorted_signal", BigInteger, nullable=False),  # the last signal that was weighed
    Column("ruleset", String(32), nullable=False),
    Column("waiting_since", Moment, nullable=False),
    Column("due_look", Moment),
    Column("due_answer", Moment),
    Column("holder", _ID),  # staff id
    Column("claimed", Moment),
    Column("lease_until", Moment),
    Column("paged_step", Integer, nullable=False, default=0),
    Column("paged", Moment),
    Column("erase_after", Moment),
    Column("version", Integer, nullable=False, default=1),
)
grants = Table(  # wrapped case seeds and epoch seeds
    "grants",
    RECORD,
    Column("record", _ID, primary_key=True),
    Column("purpose", String(24), nullable=False),  # grant.staff, grant.lapse, epoch.member
    Column("case_id", _ID, index=True),
    Column("key_id", _ID),
    Column("epoch", Integer),
    Column("member", _ID, index=True),  # staff id
    Column("envelope", LargeBinary, nullable=False),
)
epochs = Table(
    "epochs",
    RECORD,
    Column("epoch", Integer, primary_key=True),
    Column("public", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),  # MINT-SIGN over the public key
    Column("since", Moment, nullable=False),
    Column("until", Moment),
)
staff = Table(
    "staff",
    RECORD,
    Column("staff_id", _ID, primary_key=True),
    Column("login", String(64), nullable=False, unique=True),
    Column("shown_name", String(80), nullable=False),
    Column("role", String(16), nullable=False),
    Column("locales", String(80), nullable=False),
    Column("locale", String(16), nullable=False),
    Column("page_topic", String(200)),  # where this person's pager listens
    Column("page_order", Integer),  # place on the on-call ladder; null: not on it
    Column("sealing_public", LargeBinary, nullable=False),
    Column("signing_public", LargeBinary(32), nullable=False),
    Column("slot", LargeBinary, nullable=False),  # 0x10 envelope of the bundle
    Column("slot_facts", String(400), nullable=False),  # JSON: salts and Argon2id cost
    Column("disabled", Boolean, nullable=False, default=False),
)
referrals = Table(
    "referrals",
    RECORD,
    Column("referral", _ID, primary_key=True),
    Column("case_id", _ID, ForeignKey("cases.case_id"), nullable=False, index=True),
    Column("state", String(24), nullable=False),
    Column("changed", Moment, nullable=False),
)
duties = Table(  # what staff owe by when; gone once it is done
    "duties",
    RECORD,
    Column("owed", String(24), primary_key=True),  # Owed
    Column("about", _ID, primary_key=True),  # a referral, an exception, or the case
    Column("case_id", _ID, ForeignKey("cases.case_id"), nullable=False, index=True),
    Column("due", Moment, nullable=False, index=True),
    Column("told", Boolean, nullable=False, default=False),  # leads were woken for it
)
audit = Table(
    "audit",
    RECORD,
    Column("seq", _COUNTER, primary_key=True, autoincrement=False),
    Column("entry", String(2000), nullable=False),  # canonical JSON of ids and codes
    Column("hash", LargeBinary(32), nullable=False),
    Column("signature", LargeBinary(64), nullable=False),
)

# --- who is known to which organisation: an operator writes, the bot reads ----------------------

invitations = Table(
    "invitations",
    RECORD,
    Column("code", LargeBinary(32), primary_key=True),  # hash of the code
    Column("organisation", String(80), nullable=False),
    Column("made", Moment, nullable=False),
    Column("expires", Moment, nullable=False),
)

# --- an operator's own confirmations of numbers and organisations: both read --------------------

confirmations = Table(
    "confirmations",
    RECORD,
    Column("number", _COUNTER, Identity(), primary_key=True),
    Column("what", String(16), nullable=False),  # "number" or "organisation"
    Column("key", String(64), nullable=False),
    Column("verified_on", Moment, nullable=False),
    Column("verified_by", String(80), nullable=False),
    UniqueConstraint("what", "key", "verified_on"),
)
