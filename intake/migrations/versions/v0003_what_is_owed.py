"""What staff owe by when has a table of its own, duties; referrals say only where they stand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_ID = sa.LargeBinary(length=16)


def upgrade() -> None:
    """Make the table, move what is owed into it, and let go of where it stood before."""
    op.create_table(
        "duties",
        sa.Column("owed", sa.String(length=24), nullable=False),
        sa.Column("about", _ID, nullable=False),
        sa.Column("case_id", _ID, nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.case_id"], name="fk_duties_case_id"),
        sa.PrimaryKeyConstraint("owed", "about", name="pk_duties"),
    )
    op.create_index("ix_duties_case_id", "duties", ["case_id"], unique=False)
    op.create_index("ix_duties_due", "duties", ["due"], unique=False)
    op.execute(  # no time: leads were woken for it already
        "INSERT INTO duties (owed, about, case_id, due, told)"
        " SELECT CASE state WHEN 'exception' THEN 'exception-review' ELSE 'referral-answer' END,"
        " referral, case_id, COALESCE(answer_due, changed), answer_due IS NULL FROM referrals"
        " WHERE state IN ('sent', 'exception')"
    )
    op.execute("DELETE FROM referrals WHERE state IN ('exception', 'reviewed')")
    op.drop_column("referrals", "answer_due")
