"""Ways back from another device, voice notes, and invitations of organisations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ID = sa.LargeBinary(length=16)


def upgrade() -> None:
    """Make the tables that are new. Nothing that was there is touched."""
    op.create_table(
        "return_codes",
        sa.Column("lookup", sa.LargeBinary(length=32), nullable=False),
        sa.Column("case_id", _ID, nullable=True),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("lookup", name="pk_return_codes"),
        sa.UniqueConstraint("case_id", name="uq_return_codes_case_id"),
    )
    op.create_index("ix_return_codes_expires", "return_codes", ["expires"], unique=False)
    op.create_table(
        "fetches",
        sa.Column("record", _ID, nullable=False),
        sa.Column("caller", _ID, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("record", name="pk_fetches"),
    )
    op.create_index("ix_fetches_caller", "fetches", ["caller"], unique=False)
    op.create_index("ix_fetches_not_before", "fetches", ["not_before"], unique=False)
    op.create_table(
        "files",
        sa.Column("record", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("hour", sa.BigInteger(), nullable=False),
        sa.Column("erase_after", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.case_id"], name="fk_files_case_id"),
        sa.PrimaryKeyConstraint("record", name="pk_files"),
    )
    op.create_index("ix_files_case_id", "files", ["case_id"], unique=False)
    op.create_index("ix_files_erase_after", "files", ["erase_after"], unique=False)
    op.create_table(
        "invitations",
        sa.Column("code", sa.LargeBinary(length=32), nullable=False),
        sa.Column("organisation", sa.String(length=80), nullable=False),
        sa.Column("made", sa.BigInteger(), nullable=False),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("code", name="pk_invitations"),
    )
