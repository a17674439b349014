"""The first tables: callers, conversations, letterbox, outbox, standings, staff, audit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_ID = sa.LargeBinary(length=16)
_COUNTER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make every table of the record."""
    _street()
    _letterbox()
    _staff_side()


def _street() -> None:
    """The bot's own, and the outbox of both."""
    op.create_table(
        "callers",
        sa.Column("caller", _ID, nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("address", sa.LargeBinary(), nullable=True),
        sa.Column("case_id", _ID, nullable=True),
        sa.Column("unreachable", sa.Boolean(), nullable=False),
        sa.Column("seen_hour", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("caller", name="pk_callers"),
        sa.UniqueConstraint("case_id", name="uq_callers_case_id"),
    )
    op.create_table(
        "arrivals",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("update", sa.String(length=64), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "update", name="pk_arrivals"),
    )
    op.create_index("ix_arrivals_hour", "arrivals", ["hour"], unique=False)
    op.create_table(
        "offsets",
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("next", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("channel", name="pk_offsets"),
    )
    op.create_table(
        "conversations",
        sa.Column("caller", _ID, nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("caller", name="pk_conversations"),
    )
    op.create_index("ix_conversations_expires", "conversations", ["expires"], unique=False)
    op.create_table(
        "traces",
        sa.Column("caller", _ID, nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=False),
        sa.Column("sent", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("caller", "message", name="pk_traces"),
    )
    op.create_index("ix_traces_sent", "traces", ["sent"], unique=False)
    op.create_table(
        "quarantine",
        sa.Column("record", _ID, nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("envelope", sa.LargeBinary(), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("record", name="pk_quarantine"),
    )
    op.create_table(
        "outbox",
        sa.Column("number", _COUNTER, sa.Identity(always=False), nullable=False),
        sa.Column("record", _ID, nullable=False),
        sa.Column("caller", _ID, nullable=True),
        sa.Column("case_id", _ID, nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=True),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_outbox"),
        sa.UniqueConstraint("record", name="uq_outbox_record"),
    )
    op.create_index("ix_outbox_caller", "outbox", ["caller"], unique=False)
    op.create_index("ix_outbox_case_id", "outbox", ["case_id"], unique=False)
    op.create_index("ix_outbox_state_not_before", "outbox", ["state", "not_before"], unique=False)
    op.create_index("ix_outbox_state_number", "outbox", ["state", "number"], unique=False)


def _letterbox() -> None:
    """What the bot writes and the staff side reads."""
    op.create_table(
        "case_keys",
        sa.Column("key_id", _ID, nullable=False),
        sa.Column("public", sa.LargeBinary(), nullable=False),
        sa.Column("mint_signature", sa.LargeBinary(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("queue_grant", sa.LargeBinary(), nullable=True),
        sa.Column("taken_hour", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("key_id", name="pk_case_keys"),
    )
    op.create_index("ix_case_keys_taken_hour", "case_keys", ["taken_hour"], unique=False)
    op.create_table(
        "cases",
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("key_id", _ID, nullable=True),
        sa.Column("profile", sa.String(length=16), nullable=False),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["key_id"], ["case_keys.key_id"], name="fk_cases_key_id"),
        sa.PrimaryKeyConstraint("case_id", name="pk_cases"),
    )
    op.create_table(
        "chains",
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("stream", sa.String(length=8), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("head", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("case_id", "stream", name="pk_chains"),
    )
    op.create_table(
        "entries",
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("stream", sa.String(length=8), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("record", _ID, nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("envelope", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("signature", sa.LargeBinary(length=64), nullable=False),
        sa.Column("signer", sa.LargeBinary(length=8), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.case_id"], name="fk_entries_case_id"),
        sa.PrimaryKeyConstraint("case_id", "stream", "seq", name="pk_entries"),
        sa.UniqueConstraint("record", name="uq_entries_record"),
    )
    op.create_table(
        "signals",
        sa.Column("number", _COUNTER, sa.Identity(always=False), nullable=False),
        sa.Column("record", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("envelope", sa.LargeBinary(), nullable=False),
        sa.Column("fired", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.case_id"], name="fk_signals_case_id"),
        sa.PrimaryKeyConstraint("number", name="pk_signals"),
        sa.UniqueConstraint("record", name="uq_signals_record"),
    )
    op.create_index("ix_signals_case_id_number", "signals", ["case_id", "number"], unique=False)


def _staff_side() -> None:
    """What the bot never reads."""
    op.create_table(
        "standings",
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("code_name", sa.String(length=40), nullable=False),
        sa.Column("priority", sa.String(length=4), nullable=False),
        sa.Column("stage", sa.String(length=24), nullable=False),
        sa.Column("moved", sa.BigInteger(), nullable=False),
        sa.Column("sorted_signal", sa.BigInteger(), nullable=False),
        sa.Column("ruleset", sa.String(length=32), nullable=False),
        sa.Column("waiting_since", sa.BigInteger(), nullable=False),
        sa.Column("due_look", sa.BigInteger(), nullable=True),
        sa.Column("due_answer", sa.BigInteger(), nullable=True),
        sa.Column("holder", _ID, nullable=True),
        sa.Column("claimed", sa.BigInteger(), nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("paged_step", sa.Integer(), nullable=False),
        sa.Column("paged", sa.BigInteger(), nullable=True),
        sa.Column("erase_after", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.case_id"], name="fk_standings_case_id"),
        sa.PrimaryKeyConstraint("case_id", name="pk_standings"),
        sa.UniqueConstraint("code_name", name="uq_standings_code_name"),
    )
    # ### end Alembic commands ###
    op.create_table(
        "grants",
        sa.Column("record", _ID, nullable=False),
        sa.Column("purpose", sa.String(length=24), nullable=False),
        sa.Column("case_id", _ID, nullable=True),
        sa.Column("key_id", _ID, nullable=True),
        sa.Column("epoch", sa.Integer(), nullable=True),
        sa.Column("member", _ID, nullable=True),
        sa.Column("envelope", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("record", name="pk_grants"),
    )
    op.create_index("ix_grants_case_id", "grants", ["case_id"], unique=False)
    op.create_index("ix_grants_member", "grants", ["member"], unique=False)
    op.create_table(
        "epochs",
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("public", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("epoch", name="pk_epochs"),
    )
    op.create_table(
        "staff",
        sa.Column("staff_id", _ID, nullable=False),
        sa.Column("login", sa.String(length=64), nullable=False),
        sa.Column("shown_name", sa.String(length=80), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("locales", sa.String(length=80), nullable=False),
        sa.Column("locale", sa.String(length=16), nullable=False),
        sa.Column("page_topic", sa.String(length=200), nullable=True),
        sa.Column("page_order", sa.Integer(), nullable=True),
        sa.Column("sealing_public", sa.LargeBinary(), nullable=False),
        sa.Column("signing_public", sa.LargeBinary(length=32), nullable=False),
        sa.Column("slot", sa.LargeBinary(), nullable=False),
        sa.Column("slot_facts", sa.String(length=400), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("staff_id", name="pk_staff"),
        sa.UniqueConstraint("login", name="uq_staff_login"),
    )
    op.create_table(
        "referrals",
        sa.Column("referral", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("changed", sa.BigInteger(), nullable=False),
        sa.Column("answer_due", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.case_id"], name="fk_referrals_case_id"),
        sa.PrimaryKeyConstraint("referral", name="pk_referrals"),
    )
    op.create_index("ix_referrals_case_id", "referrals", ["case_id"], unique=False)
    op.create_table(
        "audit",
        sa.Column("seq", _COUNTER, autoincrement=False, nullable=False),
        sa.Column("entry", sa.String(length=2000), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("signature", sa.LargeBinary(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_audit"),
    )
    op.create_table(
        "confirmations",
        sa.Column("number", _COUNTER, sa.Identity(always=False), nullable=False),
        sa.Column("what", sa.String(length=16), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("verified_on", sa.BigInteger(), nullable=False),
        sa.Column("verified_by", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_confirmations"),
        sa.UniqueConstraint(
            "what", "key", "verified_on", name="uq_confirmations_what_key_verified_on"
        ),
    )
